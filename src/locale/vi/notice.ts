/** Conclusion notices and their commitments. */
import { formatNumber } from '../numbers.ts';

export const notices = {
  title: 'Thông báo kết luận',
  titleOfPage: (page: number) => `Thông báo kết luận, trang ${formatNumber(page)}`,
  description:
    'Kết luận của người chủ trì sau mỗi buổi đối thoại: giao việc gì, cho ai, hạn đến ngày nào, đã làm đến đâu.',
  lead: (date: string) =>
    `Sau buổi đối thoại, người chủ trì kết luận bằng văn bản: giao việc gì, cho ai, hạn đến ngày nào. Mới ban hành đứng đầu; tình trạng tính đến ngày ${date}.`,
  headings: { real: 'Thông báo đã ban hành', illustrative: 'Thông báo minh họa' },
  none: 'Cổng chưa có thông báo kết luận nào.',
  count: {
    real: (count: number) => `${formatNumber(count)} thông báo.`,
    illustrative: (count: number) =>
      `${formatNumber(count)} thông báo được đặt ra để minh họa, không có thật và không tính vào số liệu thật.`,
  },
  concludes: 'Kết luận buổi đối thoại',
} as const;

export const notice = {
  kind: 'Thông báo kết luận',
  description: (issuer: string, progress: string) => `${issuer}. ${progress}`,
  lead: (date: string, progress: string) => `Tính đến ngày ${date}, thông báo này có ${progress}`,
  noTask: 'Thông báo nêu rõ không phát sinh việc phải làm.',
  noTaskAtFirst: (progress: string) =>
    `Khi ký, thông báo nêu rõ không phát sinh việc phải làm; sau đó bổ sung ${progress}`,
  facts: 'Thông tin văn bản',
  signedBy: 'Chức danh ký',
  draftedBy: 'Đơn vị soạn dự thảo',
  summary: 'Thông báo nói gì',
  clock: 'Kết luận và công bố kết quả có đúng hạn không',
  clockNone: 'Chưa có quy tắc nào trên cổng về thời hạn kết luận áp dụng cho buổi đối thoại này.',
  commitments: 'Các việc phải làm',
  commitmentsLead:
    'Mỗi việc được chép nguyên văn, kèm ai chịu trách nhiệm, thời hạn và mọi sự việc ghi nhận từ khi ban hành.',
  supplements: 'Bổ sung sau khi ký',
  supplementOf: (date: string) => `Bổ sung ngày ${date}`,
  added: 'Nội dung được thêm',
  publications: 'Đã công bố ở đâu, khi nào',
  publicationsNone: 'Cổng chưa ghi nhận lần công bố nào của thông báo này.',
  seal: 'Niêm phong',
  sealed: 'Phần đã ký được niêm phong: dấu',
  sealMeaning:
    'được tính từ tên, số, ngày, cơ quan ban hành và từng nội dung kết luận, sửa một chữ là dấu đổi khác và cổng không đăng, nên điều có sau khi ký chỉ nằm ở phần bổ sung, diễn biến hoặc đính chính.',
  errata: 'Đính chính',
} as const;

export const commitments = {
  title: 'Theo dõi thực hiện kết luận',
  titleOfPage: (page: number) => `Theo dõi thực hiện kết luận, trang ${formatNumber(page)}`,
  description:
    'Từng việc giao trong thông báo kết luận: ai chủ trì, hạn đến ngày nào, đã làm đến đâu, việc nào quá hạn.',
  lead: (date: string) =>
    `Từng việc giao trong các thông báo kết luận. Quá hạn lâu nhất đứng đầu, rồi đến việc sắp đến hạn, việc không có hạn cụ thể, việc đã xong. Tình trạng tính đến ngày ${date}.`,
  elsewhere: 'Việc giao từ trước, trong kế hoạch, nằm ở trang',
  headings: { real: 'Việc phải làm', illustrative: 'Việc phải làm minh họa' },
  none: 'Cổng chưa có nội dung kết luận nào để theo dõi.',
  count: {
    real: (count: number) => `${formatNumber(count)} việc.`,
    illustrative: (count: number) =>
      `${formatNumber(count)} việc được đặt ra để minh họa, không có thật và không tính vào số liệu thật.`,
  },
  countsBy: { stage: 'theo tình trạng thực hiện', lateness: 'theo thời hạn' },
  countsCaption: {
    real: (by: string, date: string) =>
      `Số việc ${by}, tính đến ngày ${date}. Các dòng cộng lại đúng bằng tổng.`,
    illustrative: (by: string, date: string) =>
      `Số việc minh họa ${by}, tính đến ngày ${date}. Các dòng cộng lại đúng bằng tổng.`,
  },
  caption: {
    real: 'Việc phải làm: đơn vị chủ trì, thời hạn, tình trạng và thông báo giao việc',
    illustrative: 'Việc phải làm minh họa: đơn vị chủ trì, thời hạn, tình trạng và thông báo giao việc',
  },
  columns: {
    action: 'Việc phải làm',
    lead: 'Đơn vị chủ trì',
    due: 'Thời hạn',
    stage: 'Tình trạng',
    notice: 'Thuộc thông báo',
    count: 'Số việc',
    total: 'Tổng',
  },
  today: 'Nay:',
  inNotice: (number: string, notice: string, issued: string, issuer: string) =>
    `Nội dung ${number}, thông báo ${notice} ${issued} của ${issuer}`,
} as const;

export const commitment = {
  heading: (number: string) => `Nội dung ${number}`,
  contents: (number: string, action: string) => `${number}. ${action}`,
  verbatim: 'Nguyên văn',
  state: 'Tình trạng',
  more: 'Thời hạn, diễn biến, đối chiếu với quy tắc',
  confirmation: 'Xác nhận',
  confirming: (by: string, date: string) => `${by}, ngày ${date}`,
  answerer: 'Cơ quan chịu trách nhiệm',
  transferredFrom: (body: string) => `chuyển giao từ ${body}`,
  nobody: 'Chưa có cơ quan tiếp nhận',
  petitions: 'Đáp lại kiến nghị',
  topics: 'Lĩnh vực',
  reportTo: 'Báo cáo kết quả cho',
  supplement: 'Thêm vào bằng',
  clear: 'Năm “rõ”',
  deadline: 'Thời hạn',
  updates: 'Diễn biến',
  noUpdate: 'Cổng chưa ghi nhận cập nhật nào từ khi ban hành.',
  noUpdateSince: (from: string, asOf: string, days: number) =>
    `Từ ngày ${from} đến ngày ${asOf}: ${formatNumber(days)} ngày, cổng chưa ghi nhận cập nhật nào.`,
  findings: 'Đối chiếu với quy tắc',
  findingsNone: 'Chưa có quy tắc nào trên cổng áp dụng cho việc này.',
  dueNotStated: 'Văn bản không ghi thời hạn',
  dueDay: (date: string) => `Hết ngày ${date}`,
  dueFirst: (date: string) => `hạn đầu ${date}`,
  overdue: (days: number) => `Quá hạn ${formatNumber(days)} ngày`,
  overdueMoved: (days: number) => `Quá hạn đầu ${formatNumber(days)} ngày, quá cả hạn mới`,
  late: (days: number) => `Xong muộn ${formatNumber(days)} ngày`,
  openExtended: (days: number) => `Đã gia hạn, quá hạn đầu ${formatNumber(days)} ngày`,
  withinExtension: (days: number) => `Xong trong thời gian gia hạn, sau hạn đầu ${formatNumber(days)} ngày`,
  count: (count: number) => `${formatNumber(count)} việc phải làm`,
  stageCount: (count: number, stage: string) => `${formatNumber(count)} ${stage}`,
  overdueCount: (count: number) =>
    count === 0 ? '; không việc nào quá hạn' : `; trong đó ${formatNumber(count)} việc quá hạn`,
  progress: (count: string, parts: readonly string[], overdue: string) =>
    `${count}: ${parts.join(', ')}${overdue}.`,
} as const;
