/** The home page. */
import { formatNumber } from '../numbers.ts';

export const home = {
  title: 'Lãnh đạo đã hứa gì với Nhân dân, kết quả đến đâu?',
  lead: 'Cổng ghi lại các buổi đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân: hứa gì, giao ai, hạn đến ngày nào, đã làm đến đâu. Mỗi chi tiết đều dẫn về văn bản.',
  comingHeading: 'Sắp tới',
  comingNone: (date: string) =>
    `Tính đến ngày ${date}, không có buổi đối thoại nào sắp tới hoặc đang trong thời gian thực hiện.`,
  comingSome: (count: number, date: string) =>
    `Tính đến ngày ${date}, có ${formatNumber(count)} mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.`,
  comingBody: 'Toàn bộ lịch của đơn vị này',
  comingAll: 'Xem toàn bộ lịch đối thoại',
  nearest: 'Tìm phường, xã, cơ quan của bạn',
  lateHeading: 'Đã hứa, đang quá hạn',
  lateNoCommitments: 'Cổng chưa có thông báo kết luận nào, nên chưa có việc nào để theo dõi.',
  lateNone: (date: string) => `Tính đến ngày ${date}, không có việc nào trong thông báo kết luận quá hạn.`,
  lateSome: (count: number, total: number, date: string) =>
    `Tính đến ngày ${date}, ${formatNumber(count)} trong ${formatNumber(total)} việc giao trong thông báo kết luận đang quá hạn. Quá hạn lâu nhất:`,
  lateAll: 'Xem tất cả việc đang theo dõi',
  lateLead: (lead: string) => `Chủ trì: ${lead}`,
  ratesHeading: 'Kiến nghị của người dân đến đâu rồi',
  ratesAll: 'Xem danh sách kiến nghị',
  ratesMethod: 'Cách tính các tỷ lệ này',
  illustrativeHeading: 'Cổng khi đã có dữ liệu',
  illustrativeLead:
    'Ba phường dưới đây được đặt ra để cho thấy trang này khi các đơn vị đã công bố lịch, kết luận và kiến nghị. Số liệu ở đây không tính vào số liệu thật.',
  promisedHeading: 'Các kế hoạch đã hứa những gì',
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
