/** The lists of records behind figures: which record stands in which group, and by which days. */
import { joinWords } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

const times = (count: number) => `${formatNumber(count)} lần`;
const days = (count: number) => `${formatNumber(count)} ngày`;

/** Sentences of one row, in the order in which they were true. */
const sentences = (...said: readonly string[]) => said.filter((sentence) => sentence !== '').join(' ');

export const partition = {
  title: (question: string, scope: string) =>
    `Danh sách ${question.charAt(0).toLocaleLowerCase('vi')}${question.slice(1)}: ${scope}`,
  titleOfPage: (title: string, page: number) => `${title}, trang ${page}`,
  description: (question: string, scope: string) =>
    `${scope}: đúng những hồ sơ đứng sau từng con số của phép chia “${question}”, công thức, phần không tính, tệp CSV.`,
  subjects: { petition: 'kiến nghị', commitment: 'việc', promise: 'mục đối thoại' },
  lead: (date: string, count: number, subject: string) =>
    `Tính đến ngày ${date}, có ${formatNumber(count)} ${subject} được tính, mỗi ${subject} thuộc đúng một nhóm dưới đây.`,
  leadNone: (date: string, subject: string) =>
    `Tính đến ngày ${date}, không có ${subject} nào được tính: tất cả đều thuộc diện không tính, có nêu lý do dưới đây.`,
  leadExcluded: (count: number, subject: string) =>
    `Ngoài ra có ${formatNumber(count)} ${subject} không tính, có nêu lý do.`,
  figuresHeading: 'Con số và công thức',
  groupsHeading: 'Các nhóm',
  figuresCaption: 'Con số, giá trị và công thức',
  columns: { figure: 'Con số', value: 'Giá trị', formula: 'Công thức' },
  value: (part: number, whole: number) => `${formatNumber(part)} trên ${formatNumber(whole)}`,
  valueWithPercent: (part: number, whole: number, percent: string) =>
    `${formatNumber(part)} trên ${formatNumber(whole)} (${percent})`,
  noWhole: 'Chưa có trường hợp nào để tính',
  notReported: 'Chưa báo cáo',
  part: 'Tử số',
  whole: 'Mẫu số',
  all: 'mọi nhóm được tính',
  term: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
  emptyGroups: (count: number) => `${formatNumber(count)} nhóm còn lại không có hồ sơ nào`,
  noTerms: 'không có hồ sơ nào',
  few: 'Mẫu số dưới 10 thì chỉ ghi số đếm, không ghi phần trăm.',
  definition: 'Cách tính, định nghĩa từng nhóm',
  file: 'Tải danh sách này (CSV)',
  toFigures: 'Con số và công thức ở trang đầu',
  toScope: (scope: string) => `Mọi số liệu: ${scope}`,
  group: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
  groupExcluded: (label: string, count: number) =>
    `Không tính, ${label.toLowerCase()}: ${formatNumber(count)}`,
  groupPart: (from: number, to: number) =>
    `Trang này có hồ sơ thứ ${formatNumber(from)} đến ${formatNumber(to)} của nhóm.`,
  recordColumns: { record: 'Hồ sơ', body: 'Đơn vị', reason: 'Căn cứ xếp nhóm' },
  pages: 'Các trang của danh sách',
  reasons: {
    sentences,
    received: (on: string) => `Nhận ngày ${on}.`,
    answered: (on: string) => `Trả lời lần đầu ngày ${on}.`,
    unanswered: (waited: number) => `Chưa có câu trả lời chính thức sau ${days(waited)}.`,
    resolved: (on: string) => `Giải quyết dứt điểm ngày ${on}.`,
    completed: (on: string) => `Xong ngày ${on}.`,
    confirmed: (on: string) => `Được xác nhận ngày ${on}.`,
    disputed: (on: string) => `Có ý kiến không đồng ý ngày ${on}.`,
    withdrawn: (on: string) => `Rút ngày ${on}.`,
    closed: (on: string) => `Kết thúc vì lý do khác ngày ${on}.`,
    stopped: (on: string) => `Dừng thực hiện ngày ${on}.`,
    lastEvent: (on: string) => `Sự việc gần nhất ngày ${on}.`,
    waitedTo: (from: string, to: string, count: number) =>
      `Nhận ngày ${from}, trả lời lần đầu ngày ${to}: ${formatNumber(count)} ngày làm việc.`,
    waiting: (from: string, count: number) =>
      `Nhận ngày ${from}, đã chờ ${formatNumber(count)} ngày làm việc mà chưa có câu trả lời.`,
    waitEnded: (from: string, to: string, count: number) =>
      `Nhận ngày ${from}, kết thúc ngày ${to} sau ${formatNumber(count)} ngày làm việc mà không có câu trả lời.`,
    uncounted: (from: string) =>
      `Nhận ngày ${from}. Cổng chưa có lịch làm việc của đủ các năm để đếm ngày làm việc.`,
    waited: (from: string, count: number) => `Nhận ngày ${from}, đã chờ ${days(count)}.`,
    notMoved: (due: string) => `Hạn ngày ${due}, chưa dời lần nào.`,
    changedEarlier: (first: string, last: string) =>
      `Hạn đầu ngày ${first}, hạn đang áp dụng ngày ${last}; không có lần nào dời muộn hơn.`,
    moved: (first: string, last: string, count: number, later: number) =>
      `Hạn đầu ngày ${first}, dời muộn hơn ${times(count)}, hạn đang áp dụng ngày ${last}${
        later > 0 ? `, muộn hơn hạn đầu ${days(later)}` : ''
      }.`,
    raisedOnce: 'Vụ việc được nêu một lần.',
    raised: (count: number) => `Vụ việc được nêu ${times(count)}.`,
    matterResolved: 'Kiến nghị gần nhất của vụ việc đã giải quyết dứt điểm.',
    matterUnresolved: 'Kiến nghị gần nhất của vụ việc chưa giải quyết dứt điểm.',
    notReferred: 'Chưa chuyển cấp khác.',
    referred: (on: string, count: number) =>
      count === 1 ? `Chuyển ngày ${on}.` : `Chuyển ${times(count)}, lần đầu ngày ${on}.`,
    allReplied: 'Nơi nhận đã trả lời.',
    silent: (since: string, count: number) =>
      `Nơi nhận chưa trả lời lần chuyển ngày ${since}, đã ${days(count)}.`,
    given: (on: string) => `Giao ngày ${on}.`,
    givenUnknown: 'Văn bản không ghi ngày giao.',
    updated: (on: string) => `Cập nhật gần nhất ngày ${on}.`,
    notUpdated: 'Chưa có báo cáo tiến độ.',
    promised: (when: string) => `Kế hoạch ghi: ${when}.`,
    steps: (steps: readonly string[]) => `Đã ghi nhận: ${joinWords(steps)}.`,
    announcedStep: (on: string) => `công bố lịch ngày ${on}`,
    calledOffStep: (on: string) => `hoãn hoặc hủy ngày ${on}`,
    heldStep: (on: string) => `tổ chức ngày ${on}`,
    concludedStep: (on: string) => `ra thông báo kết luận ngày ${on}`,
    actedOnStep: (on: string) => `triển khai kết luận từ ngày ${on}`,
    someDay: 'không rõ ngày',
    noStep: 'Chưa có báo cáo nào về việc công bố lịch hay tổ chức.',
  },
} as const;
