/** The home page. */
import { formatNumber } from '../numbers.ts';

export const home = {
  title: 'Lãnh đạo đã hứa gì với Nhân dân, kết quả đến đâu?',
  lead: 'Cổng ghi lại kế hoạch đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân: ai đối thoại với ai, khi nào, về việc gì, ai phải làm gì sau đó. Mỗi chi tiết đều dẫn về điểm, mục trong văn bản.',
  comingHeading: 'Sắp tới',
  comingNone: (date: string) =>
    `Tính đến ngày ${date}, các kế hoạch đã đăng không còn buổi đối thoại nào sắp tới hoặc đang trong thời gian thực hiện.`,
  comingSome: (count: number, date: string) =>
    `Tính đến ngày ${date}, có ${formatNumber(count)} mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.`,
  comingAll: 'Xem toàn bộ lịch đối thoại',
  promisedHeading: 'Đã hứa những gì',
  promisedLead: 'Tổng hợp từ các kế hoạch đã đăng. Mỗi con số dẫn đến trang có các mục làm nên nó.',
  ledger: {
    plans: 'kế hoạch',
    promises: 'mục đối thoại đã hứa',
    tasks: 'nhiệm vụ được giao',
    obligations: 'yêu cầu về công khai, trả lời, báo cáo',
  },
  pastHeading: 'Đã qua thời gian dự kiến',
  pastLead: 'Buổi nào cổng biết đã tổ chức, đã hủy hay chưa có thông tin thì ghi ở dòng của buổi đó.',
  plansHeading: 'Kế hoạch đã đăng',
} as const;
