/** What petitions and commitments have in common: events, deadlines, the five "rõ". */
import { formatNumber } from '../numbers.ts';

export const event = {
  facts: {
    by: 'Bên thực hiện',
    answeredBy: 'Bên trả lời',
    decidedBy: 'Bên quyết định',
    confirmedBy: 'Bên xác nhận',
    disputedBy: 'Bên không đồng ý',
    lead: 'Đơn vị chủ trì',
    person: 'Người chịu trách nhiệm',
    coordinating: 'Đơn vị phối hợp',
    supervisor: 'Đơn vị theo dõi, đôn đốc',
    due: 'Thời hạn',
    newDue: 'Thời hạn mới',
    expected: 'Kết quả phải có',
    delivers: 'Yêu cầu',
    outcome: 'Hướng giải quyết',
    roadmap: 'Thời điểm hứa xong',
    to: 'Chuyển đến',
    reason: 'Lý do',
    where: 'Nơi nêu lại',
    duplicateOf: 'Trùng với',
    what: 'Chỗ được sửa',
    before: 'Trước khi sửa',
    after: 'Sau khi sửa',
    paper: 'Văn bản',
    evidence: 'Minh chứng',
  },
  notStated: 'Chưa ghi',
  reasonMissing: 'Chưa nêu lý do',
  answerOnly: 'Trả lời người kiến nghị; thời hạn tính đến khi có trả lời chính thức',
  answerWithheld: 'Nội dung trả lời không đăng, vì khiếu nại chỉ đăng bản tóm tắt.',
  closedAs: (label: string, reason: string) => `${label}: ${reason.toLowerCase()}`,
  anchor: (label: string, date: string) => `${date}, đường dẫn đến sự việc “${label}”`,
  gap: (days: number) => `${formatNumber(days)} ngày sau`,
  silence: (days: number, asOf: string) =>
    `Từ đó đến ngày ${asOf}: ${formatNumber(days)} ngày, cổng chưa ghi nhận sự việc nào khác.`,
  silenceNone: (asOf: string) => `Đây là sự việc mới nhất, ghi nhận trong ngày ${asOf}.`,
} as const;

export const lateness = {
  done: (on: string) => `Xong ngày ${on}`,
  answered: (on: string) => `Trả lời ngày ${on}`,
  undated: 'Không có thời hạn là một ngày cụ thể, nên không tính đúng hạn hay quá hạn.',
  stopped: 'Việc đã kết thúc mà không làm tiếp, nên không tính hạn.',
  open: (due: string, left: string) => `Chưa đến hạn; hạn đến hết ngày ${due}${left}.`,
  lastDay: ', là ngày cuối cùng',
  workingDaysLeft: (days: number) => `, còn ${formatNumber(days)} ngày làm việc`,
  daysLeft: (days: number) => `, còn ${formatNumber(days)} ngày (tính cả ngày nghỉ)`,
  openExtended: (original: string, due: string, left: string) =>
    `Chưa xong dù hạn đầu ${original} đã qua; đã gia hạn đến hết ngày ${due}${left}.`,
  overdue: (days: number, due: string) => `Quá hạn ${formatNumber(days)} ngày; hạn đến hết ngày ${due}.`,
  overdueMoved: (days: number, original: string, due: string) =>
    `Quá hạn đầu ${formatNumber(days)} ngày; hạn đầu đến hết ngày ${original}, gia hạn đến hết ngày ${due} cũng đã qua.`,
  onTime: (done: string, due: string) => `${done}, đúng hạn; hạn đến hết ngày ${due}.`,
  withinExtension: (done: string, original: string, due: string, days: number) =>
    `${done}, sau hạn đầu ${original} là ${formatNumber(days)} ngày, trong thời gian gia hạn đến hết ngày ${due}.`,
  late: (done: string, due: string, days: number) =>
    `${done}, muộn ${formatNumber(days)} ngày; hạn đến hết ngày ${due}.`,
  lateMoved: (done: string, original: string, due: string, days: number) =>
    `${done}, muộn ${formatNumber(days)} ngày so với hạn đầu ${original}; gia hạn đến hết ngày ${due} cũng đã qua.`,
  short: (label: string, due: string) => `${label} (hạn ${due})`,
} as const;

export const deadline = {
  first: 'Thời hạn đầu tiên',
  extended: (date: string) => `Gia hạn ngày ${date}`,
  reassigned: (date: string) => `Giao lại ngày ${date}`,
  belated: (days: number, due: string) =>
    `Quyết định khi thời hạn cũ ${due} đã qua ${formatNumber(days)} ngày.`,
  written: 'Ghi trong văn bản',
  lastDay: 'Ngày cuối cùng đúng hạn',
  noLastDay: 'Không xác định được',
  computed: 'Cách tính',
  reason: 'Lý do',
  how: {
    day: 'Đúng ngày ghi trong văn bản.',
    by: '“Chậm nhất” tính cả ngày đó.',
    before: '“Trước ngày” không tính ngày đó, nên hạn là ngày liền trước.',
    range: 'Ngày cuối của khoảng thời gian ghi trong văn bản.',
    month: 'Văn bản ghi tháng, nên hạn là ngày cuối của tháng.',
    quarter: 'Văn bản ghi quý, nên hạn là ngày cuối của quý.',
    year: 'Văn bản ghi năm, nên hạn là ngày cuối của năm.',
    schoolYear: 'Văn bản ghi năm học, nên hạn là ngày cuối của năm học (31/5).',
  },
  noDay: {
    unknown: 'Văn bản giao việc không ghi thời hạn.',
    relative: 'Thời hạn tính từ một ngày mà cổng chưa ghi nhận.',
    vague: 'Lời ghi trong văn bản không dẫn đến ngày nào.',
  },
} as const;

export const fiveClear = {
  summary: (filled: number, total: number) => `${total} rõ: ${filled}/${total}`,
  missing: 'Chưa ghi',
  emptyAction: 'Lời chung chung: không nêu làm gì với cái gì.',
  undated: 'Không nêu tiến độ cụ thể.',
  done: 'Đã xong, có minh chứng',
  doneOf: (number: string) => `Đã xong, có minh chứng (nội dung ${number})`,
  expected: (expected: string) => `Kết quả phải có: ${expected}`,
  stopped: 'Đã dừng, không có kết quả',
} as const;
