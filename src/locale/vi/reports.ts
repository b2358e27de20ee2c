/** Reports that plans demand of bodies: the list of them, and the report itself as a paper to be signed. */
import type { ReportSpan } from '../../domain/reports.ts';
import { formatNumber } from '../numbers.ts';

/** "6 tháng đầu năm 2026", "năm 2025". */
const spanOf = (span: ReportSpan, year: number) =>
  span === 'half_year' ? `6 tháng đầu năm ${year}` : `năm ${year}`;

export const reports = {
  title: 'Báo cáo định kỳ',
  titleOfPage: (page: number) => `Báo cáo định kỳ, trang ${formatNumber(page)}`,
  description:
    'Báo cáo 6 tháng và báo cáo năm mà các kế hoạch đối thoại yêu cầu: cơ quan nào phải gửi, hạn đến ngày nào, đã gửi chưa, và bản báo cáo cổng lập từ bản ghi.',
  lead: (date: string) =>
    `Các kế hoạch đối thoại yêu cầu cơ quan thực hiện báo cáo 6 tháng và báo cáo năm. Ngày của mỗi bản báo cáo là ngày cuối cùng được gửi: “trước ngày 15/6” là chậm nhất ngày 14/6. Tình trạng tính đến ngày ${date}.`,
  made: 'Khi đến ngày đó, cổng lập sẵn một bản báo cáo từ các bản ghi, theo đúng những gì đã biết tính đến ngày của báo cáo, để cơ quan đối chiếu và ký. Bản cổng lập không thay cho báo cáo của cơ quan.',
  headings: { real: 'Báo cáo theo các kế hoạch có thật', illustrative: 'Báo cáo minh họa' },
  count: {
    real: (count: number) => `${formatNumber(count)} lượt phải báo cáo.`,
    illustrative: (count: number) =>
      `${formatNumber(count)} lượt phải báo cáo được đặt ra để minh họa, không có thật và không tính vào số liệu thật.`,
  },
  none: 'Cổng chưa có kế hoạch nào yêu cầu báo cáo định kỳ.',
  caption: {
    real: 'Báo cáo phải gửi: cơ quan, kỳ, hạn, tình trạng gửi và bản cổng lập',
    illustrative: 'Báo cáo minh họa phải gửi: cơ quan, kỳ, hạn, tình trạng gửi và bản cổng lập',
  },
  columns: {
    body: 'Bên phải báo cáo',
    duty: 'Theo kế hoạch',
    span: 'Kỳ',
    due: 'Hạn gửi',
    sent: 'Cơ quan đã gửi chưa',
    made: 'Bản cổng lập từ bản ghi',
  },
  span: (span: ReportSpan, year: number) =>
    span === 'half_year' ? `6 tháng đầu năm ${year}` : `Năm ${year}`,
  spanUndated: 'Định kỳ',
  due: (date: string) => `Hết ngày ${date}`,
  dueUndated: 'Văn bản không ghi ngày',
  sent: (date: string) => `Đã gửi ngày ${date}`,
  notSent: 'Chưa báo cáo',
  notSentYet: 'Cổng chưa ghi nhận báo cáo của kỳ này',
  notSentDetail: 'cổng chưa ghi nhận báo cáo nào của kỳ này',
  unknown: 'Không rõ đã gửi hay chưa',
  unknownDetail: 'cổng chưa có dữ liệu về việc thực hiện kế hoạch này',
  ended: 'cơ quan đã kết thúc hoạt động trước hạn',
  undatedDetail: 'không có ngày nên không tính đúng hạn hay quá hạn',
  read: (name: string) => `Xem báo cáo ${name}`,
  notYet: (date: string) => `Sẽ lập khi đến ngày ${date}`,
  ofGroup: 'Không lập: bên phải báo cáo là một nhóm cơ quan, cổng không có bản ghi của từng cơ quan',
  ofEnded: 'Không lập: cơ quan đã kết thúc hoạt động',
  ofNothing: 'Không lập: đến ngày của báo cáo, cổng chưa có bản ghi nào của cơ quan',
  ofUndated: 'Không lập: văn bản không ghi ngày của báo cáo',
} as const;

export const report = {
  title: (span: ReportSpan, year: number, body: string) =>
    `Báo cáo đối thoại ${spanOf(span, year)} – ${body}`,
  description: (span: ReportSpan, year: number, body: string, date: string) =>
    `Dự thảo báo cáo ${spanOf(span, year)} của ${body}, cổng lập từ bản ghi, mọi con số tính đến ngày ${date}.`,
  origin: (date: string) =>
    `Cổng lập bản dự thảo này từ các bản ghi, đúng như đã biết đến hết ngày ${date}. Mỗi con số dẫn đến danh sách bản ghi đứng sau nó.`,
  sent: (date: string, paper: string) => `Cơ quan đã gửi báo cáo của kỳ này ngày ${date}${paper}.`,
  sentPaper: (paper: string) => ` (${paper})`,
  notSent: (date: string) => `Đến ngày ${date}, cổng chưa ghi nhận báo cáo của kỳ này do cơ quan gửi.`,
  download: 'Tải bản Word (.docx)',
  print: 'In báo cáo',
  contents: 'Các phần của báo cáo',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  number: (symbol: string) => `Số: ……/BC${symbol}`,
  symbolOfCommittee: '-UBND',
  placeAndDate: (year: number) => `…………, ngày …… tháng …… năm ${year}`,
  kind: 'BÁO CÁO',
  subject: (span: ReportSpan, year: number) =>
    `Kết quả đối thoại với Nhân dân và giải quyết kiến nghị ${spanOf(span, year)}`,
  draft: 'Dự thảo do cổng lập từ bản ghi, chưa được cơ quan nào ký ban hành',
  invented: 'Dữ liệu minh họa: cơ quan, buổi đối thoại và kiến nghị trong báo cáo này không có thật',
  to: 'Kính gửi:',
  toNobody: '(kế hoạch không ghi nơi nhận)',
  basis: (plan: string, number: string, clause: string, raw: string) =>
    `Thực hiện kế hoạch “${plan}”, ${number}, mục ${clause}: “${raw}”.`,
  basisNoNumber: 'văn bản không có số',
  basisNumber: (number: string) => `số ${number}`,
  period: (from: string, to: string) => `Kỳ báo cáo: từ ngày ${from} đến hết ngày ${to}.`,
  periodAfter: (date: string) =>
    `Kỳ bắt đầu ngay sau ngày của báo cáo năm trước (${date}), để không việc nào bị bỏ sót giữa hai báo cáo năm.`,
  periodFirst: 'Kỳ bắt đầu từ ngày cơ quan đi vào hoạt động.',
  cohort: (date: string) =>
    `Kiến nghị nêu tại buổi đối thoại thuộc kỳ có buổi đó; kiến nghị gửi bằng cách khác thuộc kỳ có ngày tiếp nhận. Mọi tình trạng tính đến hết ngày ${date}; việc xảy ra sau ngày đó không có trong báo cáo.`,
  summary: (held: string, petitions: string, commitments: string) =>
    `Tóm tắt: ${held}; ${petitions}; ${commitments}.`,
  summaryHeld: (held: number, all: number) =>
    `${formatNumber(held)} trên ${formatNumber(all)} buổi đối thoại đã tổ chức`,
  summaryHeldNone: 'không có buổi đối thoại nào trong kỳ',
  summaryPetitions: (count: number, answered: number, resolved: number, confirmed: number) =>
    `${formatNumber(count)} kiến nghị, trong đó ${formatNumber(answered)} đã trả lời, ${formatNumber(resolved)} đã giải quyết dứt điểm, ${formatNumber(confirmed)} được xác nhận`,
  summaryPetitionsNone: 'chưa ghi nhận kiến nghị nào thuộc kỳ',
  summaryCommitments: (count: number, done: number, overdue: number, silent: number) =>
    `${formatNumber(count)} việc giao sau kết luận, trong đó ${formatNumber(done)} đã xong, ${formatNumber(overdue)} quá hạn, ${formatNumber(silent)} chưa báo cáo tiến độ`,
  summaryCommitmentsNone: 'chưa ghi nhận việc nào giao sau kết luận',
  numbers:
    'Cột “Bản ghi” ghi số thứ tự trong Phụ lục III, nơi liệt kê các bản ghi đứng sau con số. Dưới 10 trường hợp thì chỉ ghi số đếm, không tính phần trăm.',

  figureColumns: { label: 'Nội dung', value: 'Số lượng', records: 'Bản ghi' },
  ordinal: (number: number) => `Số ${formatNumber(number)}`,
  noRecords: 'Không có bản ghi nào',
  rate: (count: string, percent: string) => `${count} (${percent})`,

  sessions: {
    heading: 'I. Tổ chức đối thoại',
    lead: (held: number, all: number) =>
      `Trong kỳ có ${formatNumber(all)} buổi đối thoại theo kế hoạch hoặc đột xuất; cổng ghi nhận ${formatNumber(held)} buổi đã tổ chức.`,
    none: 'Trong kỳ, cổng không ghi nhận buổi đối thoại nào, kế hoạch cũng không định buổi nào.',
    caption: 'Các buổi đối thoại trong kỳ',
    columns: {
      title: 'Buổi đối thoại',
      planned: 'Theo kế hoạch',
      announced: 'Công khai',
      held: 'Tổ chức',
      attendance: 'Người dự',
    },
    unplanned: 'Không có trong kế hoạch',
    published: (date: string) => `Ngày ${date}`,
    ahead: (days: number) => `trước ${formatNumber(days)} ngày`,
    notPublished: 'Chưa ghi nhận lần công khai đủ nội dung',
    heldOn: (date: string) => `Ngày ${date}`,
    heldFromTo: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
    attended: (count: number) => `${formatNumber(count)} người`,
    attendanceMissing: 'Không ghi nhận',
    notHeld: 'Chưa tổ chức',
    stateOf: (status: string, when: string) => `${status.toLowerCase()}: ${when}`,
    promiseOnly: 'Chưa có bản ghi nào ngoài kế hoạch',
    packet: 'Hồ sơ từng buổi đã tổ chức',
    packetNone: 'Trong kỳ, cổng chưa ghi nhận buổi nào đã tổ chức nên không có hồ sơ.',
    packetColumns: {
      title: 'Buổi đối thoại',
      plan: 'Kế hoạch',
      notice: 'Thông báo kết luận',
      time: 'Thời hạn ban hành kết luận',
      packet: 'Hồ sơ',
    },
    planMissing: 'Thiếu kế hoạch',
    noticeMissing: 'Chưa có thông báo kết luận',
    noticeOf: (number: string, issued: string) => `${number}, ${issued}`,
    noClock: 'Không có quy tắc về thời hạn áp dụng cho buổi này',
    clock: (verdict: string, rule: string) => `${verdict}: ${rule}`,
    clockDue: (date: string) => `hạn đến hết ngày ${date}`,
    complete: 'Đủ kế hoạch và thông báo kết luận',
    incomplete: (missing: string) => `Thiếu ${missing}`,
    missing: { plan: 'kế hoạch', notice: 'thông báo kết luận' },
  },

  petitions: {
    heading: 'II. Kiến nghị của Nhân dân',
    lead: (count: number) => `Trong kỳ có ${formatNumber(count)} kiến nghị.`,
    leadNone: 'Trong kỳ, cổng chưa ghi nhận kiến nghị nào; không có số nào để tính tỷ lệ.',
    excluded: (count: number) =>
      `${formatNumber(count)} kiến nghị đã rút hoặc kết thúc vì lý do khác không tính vào tỷ lệ.`,
    awaiting: (count: number) =>
      `Ngoài ra, ${formatNumber(count)} kiến nghị đã tiếp nhận cho buổi đối thoại chưa tổ chức vào ngày báo cáo; các kiến nghị này thuộc kỳ có buổi đối thoại đó.`,
    total: 'Tổng số kiến nghị trong kỳ',
    awaitingLabel: 'Tiếp nhận cho buổi đối thoại chưa tổ chức',
    stages: 'Theo tình trạng xử lý',
    rates: 'Ba tỷ lệ',
    deadlines: 'Theo thời hạn',
    onTime: 'Xong đúng hạn đầu, trên số đã rõ có giữ hạn đầu hay không',
    carried: 'Kiến nghị từ kỳ trước, chưa giải quyết dứt điểm khi kỳ bắt đầu',
    carriedNone: 'Không có kiến nghị nào từ kỳ trước chuyển sang.',
    carriedTotal: 'Tổng số kiến nghị kỳ trước chuyển sang',
  },

  commitments: {
    heading: 'III. Việc giao sau kết luận',
    lead: (count: number) =>
      `Thông báo kết luận của các buổi đối thoại trong kỳ giao ${formatNumber(count)} việc.`,
    none: 'Trong kỳ, cổng chưa ghi nhận việc nào được giao sau kết luận.',
    total: 'Tổng số việc được giao',
    progress: 'Theo tiến độ',
    deadlines: 'Theo thời hạn',
    carried: 'Việc giao từ kỳ trước, chưa xong khi kỳ bắt đầu',
    carriedNone: 'Không có việc nào từ kỳ trước chuyển sang.',
    carriedTotal: 'Tổng số việc kỳ trước chuyển sang',
  },

  matters: {
    heading: 'IV. Việc cần cấp trên và cơ quan giám sát quan tâm',
    lead: (count: number) =>
      `Xét ${formatNumber(count)} kiến nghị: kiến nghị trong kỳ và kiến nghị kỳ trước chuyển sang, không kể kiến nghị đã rút hoặc kết thúc vì lý do khác.`,
    none: 'Không có kiến nghị nào để xét.',
    summary: 'Tổng hợp các việc cần quan tâm',
    referred: 'Đã chuyển cấp có thẩm quyền',
    referredNone: 'Không có kiến nghị nào đã chuyển cấp có thẩm quyền.',
    referredColumns: { to: 'Nơi nhận', sent: 'Ngày chuyển', reply: 'Trả lời của nơi nhận' },
    replied: (date: string) => `Trả lời ngày ${date}`,
    silent: (days: number) => `Chưa trả lời, đã ${formatNumber(days)} ngày`,
    repeated: 'Đã nêu nhiều lần, chưa giải quyết dứt điểm',
    repeatedNone: 'Không có kiến nghị nào nêu nhiều lần mà chưa giải quyết dứt điểm.',
    repeatedColumns: { times: 'Số lần nêu', state: 'Tình trạng' },
    times: (count: number) => `${formatNumber(count)} lần`,
    refused: 'Không trả lời tại hội nghị',
    refusedNone: 'Không có kiến nghị nào dừng ở tình trạng không trả lời tại hội nghị.',
    refusedColumns: { reason: 'Lý do đã công khai' },
    reasonMissing: 'Chưa công khai lý do',
  },

  duties: {
    heading: 'V. Đối chiếu với quy tắc và kế hoạch',
    lead: 'Mỗi dòng là một quy tắc; mỗi ô là số bản ghi trong kỳ mà quy tắc cho kết quả đó. Bản ghi không thuộc diện áp dụng thì không tính.',
    none: 'Không có quy tắc nào trên cổng áp dụng cho các bản ghi trong kỳ.',
    caption: 'Kết quả đối chiếu theo quy tắc',
    rule: 'Quy tắc',
    ruleOf: (number: string, title: string) => `${number}. ${title}`,
    ofVerdict: (rule: string, verdict: string) => `${rule}: ${verdict}`,
    ofYear: (body: string, year: number) => `${body}, cả năm ${year}`,
  },

  signature: {
    receivers: 'Nơi nhận:',
    receiver: (body: string) => `- ${body};`,
    filed: '- Lưu: VT.',
    onBehalf: (kind: string) => `TM. ${kind}`,
    unsigned: '(chưa ký)',
  },

  lists: {
    petitions: 'Phụ lục I. Danh sách kiến nghị',
    petitionsLead: (date: string) =>
      `Tình trạng tính đến hết ngày ${date}. Mã kiến nghị dẫn đến trang của kiến nghị, nơi ghi cả những việc xảy ra sau đó.`,
    petitionsNone: 'Không có kiến nghị nào.',
    own: 'Kiến nghị trong kỳ',
    carried: 'Kiến nghị kỳ trước chuyển sang',
    awaiting: 'Kiến nghị tiếp nhận cho buổi đối thoại chưa tổ chức',
    petitionColumns: {
      code: 'Mã',
      title: 'Kiến nghị',
      day: 'Ngày tính kỳ',
      stage: 'Tình trạng',
      lateness: 'Thời hạn',
    },
    commitments: 'Phụ lục II. Danh sách việc giao sau kết luận',
    commitmentsNone: 'Không có việc nào.',
    commitmentsOwn: 'Việc giao trong kỳ',
    commitmentsCarried: 'Việc kỳ trước chuyển sang',
    commitmentColumns: {
      place: 'Nội dung',
      action: 'Việc',
      lead: 'Chủ trì',
      due: 'Thời hạn',
      stage: 'Tình trạng',
    },
    commitmentPlace: (notice: string, number: string) => `${notice}, nội dung ${number}`,
    figures: 'Phụ lục III. Bản ghi đứng sau từng con số',
    figuresLead: 'Số thứ tự đúng như ghi ở cột “Bản ghi” của các phần trên.',
    figureColumns: { ordinal: 'Số', label: 'Con số', records: 'Bản ghi' },
    figure: (label: string, value: string) => `${label}: ${value}`,
  },

  footer: (address: string) => `Nguồn: ${address}`,
  asOf: (date: string) => `Mọi con số tính đến hết ngày ${date}`,
  page: 'Trang',
  pageOf: 'trên',
} as const;
