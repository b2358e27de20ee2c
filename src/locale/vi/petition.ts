/** The list of petitions and the page of a petition. */
import { formatNumber } from '../numbers.ts';

export const petitions = {
  title: 'Kiến nghị và trả lời',
  titleOfPage: (page: number) => `Kiến nghị và trả lời, trang ${formatNumber(page)}`,
  description: 'Điều người dân kiến nghị, ai trả lời, ai được giao, đúng hạn hay không và kết quả đến đâu.',
  lead: (date: string) =>
    `Mỗi kiến nghị một trang: đã được trả lời chưa, giao cho ai, hạn đến ngày nào, kết quả ra sao. Mới tiếp nhận đứng đầu; tình trạng tính đến ngày ${date}.`,
  headings: { real: 'Kiến nghị', illustrative: 'Kiến nghị minh họa' },
  none: 'Cổng chưa ghi nhận kiến nghị nào của người dân.',
  count: {
    real: (count: number) => `${formatNumber(count)} kiến nghị.`,
    illustrative: (count: number) =>
      `${formatNumber(count)} kiến nghị được đặt ra để minh họa, không có thật và không tính vào số liệu thật.`,
  },
} as const;

export const petition = {
  description: (code: string, stage: string, summary: string) => `${code}. ${stage}. ${summary}`,
  codeLine: (code: string) => `Mã kiến nghị: ${code}`,
  coded: (code: string, title: string) => `${code}, ${title}`,
  receivedElsewhere: 'Đã tiếp nhận',
  receivedOn: (date: string) => `Tiếp nhận ngày ${date}`,
  notYetDue: 'Chưa đặt thời hạn.',
  neverDue: 'Không đặt thời hạn.',
  noAssignment: 'Không có văn bản giao việc nên không có thời hạn.',
  lead: {
    asOf: (date: string, stage: string) => `Tính đến ngày ${date}, kiến nghị này ${stage}.`,
    collected: (on: string) => `đã được tiếp nhận ngày ${on}, chưa được giao xử lý`,
    raised: (on: string) => `đã được nêu ngày ${on}, chưa được giao xử lý`,
    answeredOnSpot: (on: string, result: string) => `đã được trả lời tại hội nghị ngày ${on}; ${result}`,
    notAnswered: (on: string) => `không được trả lời tại hội nghị ngày ${on} và chưa được giao xử lý`,
    assigned: (on: string, body: string) => `đã được giao cho ${body} xử lý ngày ${on}`,
    forwarded: (on: string, to: string) => `đã được chuyển đến ${to} ngày ${on}, chưa có trả lời của nơi này`,
    replied: (on: string, to: string, replied: string, result: string) =>
      `đã được chuyển đến ${to} ngày ${on}, nơi này trả lời ngày ${replied}; ${result}`,
    inProgress: (on: string) => `đang được giải quyết, cập nhật gần nhất ngày ${on}`,
    answeredInWriting: (on: string, result: string) => `đã được trả lời bằng văn bản ngày ${on}; ${result}`,
    result: (outcome: string) => `kết quả: ${outcome}`,
    resultNone: 'chưa ghi nhận kết quả',
    reopened: (on: string) => `đã được nêu lại ngày ${on}, chờ xử lý`,
    resolved: 'đã được giải quyết dứt điểm',
    resolvedOn: (on: string) => `đã được giải quyết dứt điểm ngày ${on}`,
    closed: (on: string, reason: string) => `đã kết thúc ngày ${on} mà không giải quyết, lý do: ${reason}`,
    withdrawn: (on: string) => `đã được người kiến nghị rút ngày ${on}`,
    answers: {
      none: 'Chưa có câu trả lời gửi người kiến nghị.',
      on_spot: 'Mới được trả lời tại hội nghị, chưa có trả lời bằng văn bản.',
      interim: 'Mới có trả lời tạm thời.',
      official: 'Đã có trả lời chính thức bằng văn bản.',
      corrected: 'Đã có trả lời chính thức bằng văn bản, có đính chính.',
    },
    confirmations: {
      confirmed: (by: string, on: string) => `${by} đã xác nhận ngày ${on}.`,
      disputed: (by: string, on: string) => `${by} không đồng ý, ý kiến ngày ${on}.`,
    },
  },
  content: 'Nội dung kiến nghị',
  edited: 'Nội dung đã được biên tập và lược bỏ thông tin cá nhân.',
  complaint: 'Đây là khiếu nại: cổng chỉ đăng bản tóm tắt, không đăng nội dung trả lời.',
  standing: 'Tình trạng',
  axes: {
    stage: 'Tình trạng xử lý',
    answer: 'Trả lời',
    outcome: 'Kết quả',
    confirmation: 'Xác nhận',
    lateness: 'Thời hạn',
  },
  unconfirmed: 'Chưa có bên nào xác nhận',
  confirmer: (by: string, date: string) => `${by}, ngày ${date}`,
  information: 'Thông tin kiến nghị',
  facts: {
    kind: 'Loại ý kiến',
    topics: 'Lĩnh vực',
    area: 'Địa bàn',
    raisedBy: 'Người nêu',
    intake: 'Cách nêu',
    channel: 'Nơi nêu',
    dialogue: 'Buổi đối thoại',
    receivedOn: 'Ngày tiếp nhận',
    receivedBy: 'Cơ quan tiếp nhận',
    authority: 'Thẩm quyền',
    answerer: 'Cơ quan chịu trách nhiệm',
  },
  answers: 'Các câu trả lời',
  answersNone: 'Cổng chưa ghi nhận câu trả lời nào.',
  toAnswer: (date: string) => `Nội dung trả lời ngày ${date}`,
  clear: 'Năm “rõ” khi giao việc',
  clearLead:
    'Rõ người, rõ việc, rõ trách nhiệm, rõ tiến độ, rõ kết quả: văn bản giao việc ghi được những gì.',
  clearNone: 'Không có văn bản giao việc đang có hiệu lực nên chưa xét năm “rõ”.',
  deadline: 'Thời hạn',
  timeline: 'Diễn biến',
  course: 'Tình trạng từng thời kỳ',
  courseLead: 'Tra một ngày bất kỳ để biết ngày đó kiến nghị đang ở tình trạng nào.',
  courseCaption: 'Tình trạng xử lý và thời hạn của kiến nghị theo từng khoảng thời gian',
  courseColumns: { from: 'Từ ngày', to: 'Đến ngày', stage: 'Tình trạng xử lý', lateness: 'Thời hạn' },
  findings: 'Đối chiếu với quy tắc',
  findingsNone: 'Chưa có quy tắc nào trên cổng áp dụng cho kiến nghị này.',
  referrals: 'Chuyển cấp có thẩm quyền',
  referral: {
    sent: (date: string) => `chuyển ngày ${date}`,
    replied: (date: string, days: number) => `Đã trả lời ngày ${date}, sau ${formatNumber(days)} ngày`,
    silent: (days: number, asOf: string) =>
      `Chưa trả lời, đã ${formatNumber(days)} ngày tính đến ngày ${asOf}`,
    unanswered: 'Không có trả lời trước khi kiến nghị kết thúc',
  },
  related: 'Liên quan',
  commitments: 'Nội dung kết luận đáp lại kiến nghị này',
  commitmentsNone: 'Chưa có thông báo kết luận nào trên cổng đáp lại kiến nghị này.',
  commitment: (number: string, notice: string) => `Nội dung ${number}, ${notice}`,
  raised: {
    open: (times: number) => `Đã nêu ${formatNumber(times)} lần, chưa giải quyết dứt điểm.`,
    done: (times: number) => `Đã nêu ${formatNumber(times)} lần, đã giải quyết dứt điểm.`,
    stopped: (times: number) =>
      `Đã nêu ${formatNumber(times)} lần; các kiến nghị đều đã kết thúc mà không giải quyết.`,
  },
  matter: 'Kiến nghị khác về cùng việc này',
  other: (code: string, date: string, stage: string) => `${code}, tiếp nhận ngày ${date}, ${stage}`,
  mentions: 'Đã được nêu ở nơi khác',
  mentioned: (date: string, code?: string) =>
    code === undefined ? `ngày ${date}` : `ngày ${date}, ghi ở kiến nghị ${code}`,
} as const;

export const answerer = {
  nobody: 'Chưa ghi nhận cơ quan nào',
  ended: (body: string) => `${body} đã kết thúc hoạt động`,
  endedOn: (body: string, date: string) => `${body} hoạt động đến hết ngày ${date}`,
  inheritedFrom: (body: string) => `tiếp nhận từ ${body}`,
  orphaned: (end: string) => `${end}. Cổng chưa ghi nhận cơ quan nào tiếp nhận việc này.`,
} as const;
