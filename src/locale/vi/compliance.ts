/** The compliance matrix: which obligation was kept by whom in which year, as far as is on record. */
import type { Verdict } from '../../domain/rules/finding.ts';
import { joinWords } from '../dates.ts';
import { verdictLabels } from '../labels.ts';
import { formatNumber } from '../numbers.ts';

type Counted = readonly (readonly [verdict: Verdict, count: number])[];

/** A verdict within a sentence: "chưa đạt". */
function verdictWords(verdict: Verdict): string {
  return verdictLabels[verdict].toLowerCase();
}

const countWords = (counted: Counted) =>
  counted.map(([verdict, count]) => `${formatNumber(count)} ${verdictWords(verdict)}`);

export const compliance = {
  title: 'Bảng đối chiếu nghĩa vụ',
  description:
    'Mỗi đơn vị đã làm từng nghĩa vụ về đối thoại đến đâu trong từng năm, đối chiếu với quy tắc và kế hoạch; ô nào cũng mở ra được từng căn cứ.',
  /** "118 nghĩa vụ của 37 đơn vị: 1 đạt, 99 không đủ dữ liệu …" */
  sentence: (cells: number, bodies: number, counted: Counted, date: string) =>
    `${formatNumber(cells)} nghĩa vụ của ${formatNumber(bodies)} đơn vị: ${joinWords(countWords(counted))}, tính đến ngày ${date}.`,
  about:
    'Pháp luật và kế hoạch giao cho từng đơn vị việc gì trong từng năm, cổng ghi nhận được gì về việc ấy. Bảng không xếp hạng đơn vị.',
  none: 'Cổng chưa có nghĩa vụ nào để đối chiếu.',
  noneReal: 'Chưa có nghĩa vụ nào của đơn vị có thật.',
  headings: { real: 'Các đơn vị', illustrative: 'Các đơn vị minh họa' },
  /** "Năm 2025 có 12 nghĩa vụ của 9 đơn vị: 3 đạt, 1 chưa đạt và 8 không đủ dữ liệu." */
  yearSentence: (year: number, cells: number, bodies: number, counted: Counted, date: string) =>
    `Năm ${year} có ${formatNumber(cells)} nghĩa vụ của ${formatNumber(bodies)} đơn vị: ${joinWords(countWords(counted))}, tính đến ngày ${date}.`,
  bodySentence: (cells: number, counted: Counted, date: string) =>
    `${formatNumber(cells)} nghĩa vụ qua các năm: ${joinWords(countWords(counted))}, tính đến ngày ${date}.`,
  /** What the obligations are made of. */
  judgements: (count: number, counted: Counted) =>
    `Các nghĩa vụ này gồm ${formatNumber(count)} lượt đối chiếu: ${joinWords(countWords(counted))}.`,
  counts: (counted: Counted) => countWords(counted).join(' · '),
  howToRead: 'Cách đọc bảng',
  reading: [
    'Một nghĩa vụ của một đơn vị trong một năm là một ô. Ô “Chưa đạt” khi có ít nhất một lượt đối chiếu chưa đạt; nếu không, “Không đủ dữ liệu” khi có ít nhất một lượt không đủ dữ liệu; nếu không, “Chưa đến hạn” khi có ít nhất một lượt chưa đến hạn; nếu không, “Đạt” khi có ít nhất một lượt đạt. Chỉ khi mọi lượt đều không áp dụng, ô mới là “Không áp dụng”.',
    '“Chưa đạt” nghĩa là điều cổng ghi nhận được chưa khớp với điều phải làm; đó không phải là kết luận vi phạm. “Không đủ dữ liệu” nghĩa là cổng chưa ghi nhận được gì để xét; im lặng không bị coi là chưa đạt.',
    'Năm của buổi đối thoại là năm tổ chức; của kiến nghị và kết luận là năm của buổi đối thoại; của nhiệm vụ, báo cáo là năm phải làm xong. Việc không gắn với năm nào thì tính vào năm đầu của kế hoạch.',
    'Kiến nghị tính cho đơn vị tiếp nhận, kết luận tính cho đơn vị ban hành thông báo, buổi đối thoại tính cho đơn vị tổ chức. Việc giao cho nhiều đơn vị tính một lần, cho đơn vị được nêu đầu tiên; nhóm không có trang riêng tính cho địa bàn của nhóm.',
  ],
  rules: 'Các quy tắc dùng để đối chiếu',
  file: 'Tải toàn bộ bảng (CSV)',
  fileNote: 'mỗi dòng là một lượt đối chiếu, kèm quy tắc, lý do và địa chỉ của bản ghi',
  years: 'Theo năm',
  bodies: 'Theo đơn vị',
  moreBodies: (count: number) =>
    `${formatNumber(count)} đơn vị nữa có trong bảng của từng năm và ở trang của từng đơn vị.`,
  overviewCaption: { real: 'Nghĩa vụ theo năm', illustrative: 'Nghĩa vụ minh họa theo năm' },
  overviewColumns: { year: 'Năm', cells: 'Số nghĩa vụ' },
  count: (count: number) => formatNumber(count),
  noCount: 'Không có',
  year: {
    title: (year: number) => `Bảng đối chiếu nghĩa vụ năm ${year}`,
    description: (year: number) =>
      `Trong năm ${year}, mỗi đơn vị đã làm từng nghĩa vụ về đối thoại đến đâu, đối chiếu với quy tắc và kế hoạch.`,
    link: (year: number) => `Năm ${year}`,
    titleOfPage: (year: number, page: number) =>
      `Bảng đối chiếu nghĩa vụ năm ${year}, trang ${formatNumber(page)}`,
    navigation: 'Các năm của bảng',
    noneReal: (year: number) => `Năm ${year} chưa có nghĩa vụ nào của đơn vị có thật.`,
    caption: (group: string, year: number) =>
      `${group}, năm ${year}: mỗi hàng một đơn vị, mỗi cột một nghĩa vụ`,
    illustrativeCaption: (caption: string) => `${caption} (dữ liệu minh họa)`,
    body: 'Đơn vị',
    notViolation: '“Chưa đạt” không phải là kết luận vi phạm; “Không đủ dữ liệu” không phải là chưa đạt.',
    notAsked: 'Không thuộc diện',
    noRecord: 'chưa có bản ghi',
    silent: (count: number, year: number) =>
      `${formatNumber(count)} đơn vị có nghĩa vụ theo quy định nhưng cổng chưa có bản ghi nào trong năm ${year} để đối chiếu, nên không đủ dữ liệu:`,
    silentMore: (count: number) => `và ${formatNumber(count)} đơn vị khác.`,
  },
  groups: {
    organising: 'Tổ chức đối thoại',
    conclusion: 'Kết luận và công bố kết quả',
    handling: 'Trả lời và giải quyết',
    plan: 'Nhiệm vụ và báo cáo theo kế hoạch',
  },
  /** Short names; the rules have the full ones. */
  obligations: {
    R01: 'Công khai trước buổi đối thoại',
    R02: 'Thông báo trước theo luật',
    R03: 'Ra thông báo kết luận',
    R04: 'Công bố kết quả',
    R05: 'Chủ tịch phường đối thoại với Nhân dân',
    R06: 'Đối thoại với thanh niên',
    R07: 'Hội nghị đối thoại hằng năm',
    R08: 'Công khai lý do không trả lời',
    R09: 'Chuyển việc vượt thẩm quyền',
    R10: 'Trả lời bằng văn bản',
    R11: 'Báo cáo đúng kỳ',
    R12: 'Đủ kế hoạch và kết luận',
    R13: 'Đúng thời gian đã hứa',
    R14: 'Tháng khớp với quý',
    R15: 'Trình danh sách khách mời',
    R16: 'Đủ số đại biểu',
    R17: 'Giao việc đủ năm “rõ”',
    R18: 'Xong trong thời hạn',
    R19: 'Giải quyết việc nêu nhiều lần',
    R20: 'Phường, xã nào cũng có đối thoại',
    R21: 'Duyệt kế hoạch dân chủ',
    R22: 'Việc có thời hạn trong kế hoạch',
    R23: 'Báo cáo dân chủ ở cơ sở',
    R24: 'Cập nhật tiến độ',
    task: 'Nhiệm vụ khác của kế hoạch',
    requirement: 'Yêu cầu khác của kế hoạch',
  },
  numbered: (number: string, name: string) => `${number}. ${name}`,
  body: {
    title: (name: string) => `Đối chiếu nghĩa vụ: ${name}`,
    description: (name: string) =>
      `Từng nghĩa vụ về đối thoại của ${name} qua các năm: kết luận, căn cứ, cách tính và bản ghi.`,
    page: 'Trang của đơn vị',
    yearTable: (year: number) => `Cả bảng năm ${year}`,
    yearSentence: (cells: number, counted: Counted) =>
      `${formatNumber(cells)} nghĩa vụ: ${joinWords(countWords(counted))}.`,
    yearHeading: (year: number) => `Năm ${year}`,
    ofYear: (year: number) => `Cả năm ${year}`,
    more: (count: number, verdict: Verdict) => `${formatNumber(count)} lượt ${verdictWords(verdict)} nữa`,
    folded: (count: number, verdict: Verdict) => `${formatNumber(count)} lượt ${verdictWords(verdict)}`,
    cellCounts: (count: number, counted: Counted) =>
      `${formatNumber(count)} lượt đối chiếu: ${countWords(counted).join(', ')}`,
    left: (count: number) => `${formatNumber(count)} lượt nữa có trong`,
    inFile: 'tệp CSV của bảng',
    onlyShared:
      'Mọi việc mà kế hoạch giao cho đơn vị này đều giao cùng đơn vị khác và được tính ở đơn vị ấy.',
    reason: (why: string, count: number) => `${why} (${formatNumber(count)} lượt)`,
    noRule: 'Đã ghi nhận việc thực hiện; không có quy tắc nào để xét đúng hạn hay không.',
    bearers: 'Bên phải làm',
    when: 'Thời gian',
    doneOn: 'Ngày thực hiện',
    notDone: 'Chưa ghi nhận',
    source: 'Nguồn',
    ofPlan: (plan: string, source: string) => `${plan}, ${source}`,
    shared: 'Việc làm cùng đơn vị khác',
    sharedNote:
      'Kế hoạch nêu đơn vị này cùng đơn vị khác; các việc dưới đây tính một lần, ở đơn vị được nêu đầu tiên.',
    link: 'Bảng đối chiếu nghĩa vụ của đơn vị này qua các năm',
  },
} as const;
