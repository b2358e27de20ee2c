/** The list of plans and the page of a plan. */
import { formatNumber } from '../numbers.ts';

export const plans = {
  title: 'Kế hoạch đối thoại',
  description:
    'Các kế hoạch đối thoại và kế hoạch có nội dung đối thoại, do cơ quan nào ban hành, hứa những gì.',
  lead: (count: number) =>
    `${formatNumber(count)} kế hoạch, được số hóa từ văn bản. Kế hoạch là nơi lời hứa bắt đầu: mỗi kế hoạch có thể hứa nhiều buổi đối thoại, hoặc không hứa buổi nào mà chỉ giao nhiệm vụ.`,
  listHeading: 'Danh sách kế hoạch',
  none: 'Chưa có kế hoạch nào được đăng.',
  counts: (items: number, tasks: number, obligations: number) =>
    `${items === 0 ? 'Không có mục đối thoại' : `${formatNumber(items)} mục đối thoại`} · ${formatNumber(tasks)} nhiệm vụ · ${formatNumber(obligations)} yêu cầu`,
} as const;

export const plan = {
  kind: 'Kế hoạch',
  facts: 'Thông tin văn bản',
  contents: 'Trong trang này',
  overview: 'Kế hoạch nói gì',
  items: 'Các mục đối thoại',
  itemsLead: (count: number) => `Kế hoạch hứa ${formatNumber(count)} mục đối thoại.`,
  itemsNone: 'Kế hoạch này không hẹn buổi đối thoại nào.',
  itemDialogue: 'Xem trang của buổi đối thoại',
  tasks: 'Nhiệm vụ được giao',
  tasksLead: (count: number) => `${formatNumber(count)} nhiệm vụ, theo thứ tự trong văn bản.`,
  tasksCaption: 'Nhiệm vụ: việc phải làm, bên chủ trì, bên phối hợp, thời gian và nguồn trong văn bản',
  taskColumns: {
    action: 'Việc phải làm',
    lead: 'Bên được giao',
    coordinating: 'Phối hợp',
    when: 'Thời gian',
    source: 'Nguồn',
  },
  coordinatingNone: 'Văn bản không nêu',
  obligations: 'Yêu cầu về công khai, trả lời, báo cáo',
  obligationsLead: (count: number) =>
    `${formatNumber(count)} yêu cầu. Chỗ nào văn bản không ghi thời hạn, cổng ghi rõ là không ghi.`,
  bearers: 'Bên phải thực hiện',
  recipients: 'Gửi đến',
  via: 'Qua',
  deadline: 'Thời hạn, tần suất',
  relatedItems: 'Liên quan đến',
  bases: 'Văn bản được viện dẫn',
  basesCaption: 'Văn bản được viện dẫn trong kế hoạch',
  basisColumns: { document: 'Văn bản', subject: 'Nội dung', role: 'Vai trò', source: 'Nguồn' },
  basisIssued: (date: string) => `ban hành ${date}`,
  basisNoDate: 'không ghi ngày',
  findings: 'Việc có thời hạn đã xong chưa',
  findingYear: (title: string, year: number) => `${title} (năm ${year})`,
  findingEntry: (title: string, entry: string) => `${title}: ${entry}`,
  errata: 'Đính chính',
  sourceNotes: 'Ghi chú về bản nguồn',
  corrections: 'Chỗ đã hiệu đính',
  correctionsCaption: 'Chữ trong bản số hóa và chữ đã hiệu đính',
  correctionColumns: { printed: 'Bản số hóa ghi', corrected: 'Đã sửa thành', source: 'Nguồn' },
  signed: (name: string, post: string) => `${name}, ${post}`,
  capacity: (capacity: string, whom: string) => `${capacity} ${whom}`,
  collective: (collective: string, body: string) => `${collective} ${body}`,
  description: (issuer: string, items: number, tasks: number) =>
    `${issuer}: ${formatNumber(items)} mục đối thoại, ${formatNumber(tasks)} nhiệm vụ, có dẫn nguồn từng điểm.`,
} as const;
