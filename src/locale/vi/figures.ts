/** Statistics: scopes, sentences, charts. */
import type { YearQuarter } from '../../time/period.ts';
import { formatQuarter, joinWords } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

const petitions = (count: number) => `${formatNumber(count)} kiến nghị`;

export const figures = {
  chartOf: (heading: string, scope: string) => `${heading}: ${scope}`,
  embed: (heading: string, address: string) =>
    `<iframe src="${address}" title="${heading.replaceAll('"', '&quot;')}" width="100%" height="640" loading="lazy" style="border:0"></iframe><p>Nguồn: <a href="${address}">Cổng công khai đối thoại với Nhân dân</a>, giấy phép CC BY 4.0.</p>`,
  scope: {
    portal: { real: 'Toàn cổng', illustrative: 'Toàn bộ dữ liệu minh họa' },
    title: { real: 'Số liệu', illustrative: 'Số liệu minh họa' },
    link: 'Số liệu và biểu đồ',
    titleOf: (name: string) => `Số liệu: ${name}`,
    elsewhere: (body: string) => `Không qua đối thoại, ${body}`,
    year: (year: number) => `Năm ${year}`,
  },
  page: {
    description: (name: string) =>
      `${name}: đã hứa gì, đã làm được gì, còn chậm ở đâu, ai chưa báo cáo. Mỗi con số mở ra danh sách hồ sơ của nó.`,
    lead: (count: number, date: string) =>
      `Tính đến ngày ${date}, cổng có ${petitions(count)} trong phạm vi này. Bấm vào một con số để xem đúng những hồ sơ được đếm, cách tính và tệp CSV.`,
    noPetitions: (date: string) =>
      `Tính đến ngày ${date}, cổng chưa có kiến nghị nào trong phạm vi này. Chưa có không có nghĩa là bằng 0: chưa đơn vị nào báo cáo.`,
    onlyWork: (count: number, date: string) =>
      `Tính đến ngày ${date}, cổng có ${formatNumber(count)} việc giao sau đối thoại trong phạm vi này. Bấm vào một con số để xem đúng những việc được đếm, cách tính và tệp CSV.`,
    illustrativeLink: 'Xem các biểu đồ đầy đủ trên dữ liệu minh họa',
    data: 'Tải toàn bộ số liệu, tự tính lại',
    method: 'Cách tính từng con số',
    few: 'Dưới 10 trường hợp nên chỉ ghi số đếm, không ghi phần trăm.',
    scopesHeading: 'Xem theo phạm vi hẹp hơn',
    scopes: {
      body: 'Theo đơn vị',
      year: 'Theo năm',
      quarter: 'Theo quý',
      dialogue: 'Theo buổi đối thoại',
      elsewhere: 'Không qua đối thoại',
      topic: 'Theo lĩnh vực',
    },
    overlapping: 'Một kiến nghị có thể thuộc nhiều lĩnh vực, nên số của các lĩnh vực cộng lại lớn hơn tổng.',
    record: 'Trang của đơn vị, buổi đối thoại, lĩnh vực này',
    group: 'Nhóm',
    count: 'Số',
    excluded: 'Không tính',
    whole: 'Tổng số được tính',
  },
  sections: {
    result: 'Kết quả đến đâu',
    rates: 'Ba tỷ lệ qua thời gian',
    wait: 'Chờ câu trả lời bao lâu',
    lateness: 'Thời hạn có được giữ không',
    backlog: 'Việc còn tồn đọng',
    slippage: 'Thời hạn bị dời',
    repeats: 'Nêu nhiều lần',
    referrals: 'Chuyển cấp có thẩm quyền',
    work: 'Việc giao sau đối thoại',
    ledger: 'Từ kế hoạch đến kết quả',
    reporting: 'Ai đã báo cáo',
  },
  findings: {
    result: (whole: number, answered: number, resolved: number, confirmed: number) =>
      `Trong ${petitions(whole)}, ${formatNumber(answered)} đã được trả lời, ${formatNumber(resolved)} đã giải quyết dứt điểm, ${formatNumber(confirmed)} được Mặt trận hoặc người dân xác nhận là đã giải quyết.`,
    resultOfDialogues: (dialogues: number, waiting: number) =>
      `Trong ${formatNumber(dialogues)} buổi đối thoại có kiến nghị, ${formatNumber(waiting)} buổi còn kiến nghị chưa được trả lời.`,
    resultNone: 'Mọi kiến nghị trong phạm vi này đã rút hoặc kết thúc vì lý do khác.',
    rates: (period: string, answered: string, resolved: string, confirmed: string) =>
      `Kỳ gần nhất có từ 10 kiến nghị trở lên là ${period}: ${answered} đã trả lời, ${resolved} đã giải quyết dứt điểm, ${confirmed} được xác nhận.`,
    ratesNone: 'Chưa kỳ nào có từ 10 kiến nghị trở lên nên không tính phần trăm; số đếm có trong bảng.',
    wait: (days: number, lower: number | undefined, upper: number | undefined) =>
      `Một nửa số kiến nghị có câu trả lời đầu tiên trong vòng ${formatNumber(days)} ngày làm việc (khoảng tin cậy 95%: ${
        lower === undefined ? 'chưa xác định' : `từ ${formatNumber(lower)}`
      } ${upper === undefined ? 'đến chưa xác định' : `đến ${formatNumber(upper)} ngày`}).`,
    waitNotReached: (whole: number, answered: number) =>
      `Mới ${formatNumber(answered)} trong ${petitions(whole)} có câu trả lời, chưa đủ để biết bao lâu thì một nửa được trả lời.`,
    waitFew: (answered: number, waiting: number) =>
      `${petitions(answered)} đã có câu trả lời hoặc đã kết thúc, ${formatNumber(waiting)} còn đang chờ.`,
    lateness: (onTime: number, decided: number, overdue: number) =>
      `Trong ${formatNumber(decided)} việc mà hạn đầu đã ngã ngũ, ${formatNumber(onTime)} xong đúng hạn; ${formatNumber(overdue)} đang quá hạn.`,
    latenessNone: 'Chưa có việc nào mà thời hạn đầu đã ngã ngũ.',
    backlog: (open: number, overdue: number, old: number) =>
      `Còn ${petitions(open)} chưa giải quyết dứt điểm; ${formatNumber(overdue)} đang quá hạn, ${formatNumber(old)} đã chờ trên 90 ngày.`,
    slippage: (moved: number, whole: number, days: number, longest: number) =>
      moved === 0
        ? `Không có hạn nào trong ${formatNumber(whole)} hạn ghi rõ ngày bị dời.`
        : `Trong ${formatNumber(whole)} hạn ghi rõ ngày, ${formatNumber(moved)} đã bị dời, tổng cộng ${formatNumber(days)} ngày; lâu nhất ${formatNumber(longest)} ngày.`,
    repeats: (repeated: number, unresolved: number) =>
      repeated === 0
        ? 'Chưa có vụ việc nào được nêu từ hai lần trở lên.'
        : `${petitions(repeated)} thuộc vụ việc được nêu từ hai lần trở lên; ${formatNumber(unresolved)} chưa giải quyết dứt điểm.`,
    referrals: (referred: number, silent: number, longest: number) =>
      silent === 0
        ? `${petitions(referred)} đã được chuyển cấp có thẩm quyền; không nơi nhận nào còn nợ câu trả lời.`
        : `${petitions(referred)} đã được chuyển cấp có thẩm quyền; ${formatNumber(silent)} chưa được nơi nhận trả lời, lâu nhất ${formatNumber(longest)} ngày.`,
    referralsNone: 'Chưa có kiến nghị nào được chuyển cấp có thẩm quyền.',
    work: (whole: number, done: number, unreported: number) =>
      `Trong ${formatNumber(whole)} việc được giao, ${formatNumber(done)} đã xong, ${formatNumber(unreported)} chưa báo cáo tiến độ.`,
    ledger: (whole: number, held: number, concluded: number) =>
      held === 0
        ? `Kế hoạch đã hứa ${formatNumber(whole)} mục đối thoại; cổng chưa nhận được báo cáo nào về việc tổ chức.`
        : `Trong ${formatNumber(whole)} mục đối thoại đã hứa, ${formatNumber(held)} mục đã tổ chức, ${formatNumber(concluded)} mục đã có thông báo kết luận.`,
    reporting: (expected: number, reported: number) =>
      `${formatNumber(reported)} trong ${formatNumber(expected)} đơn vị đã hứa hoặc đã tổ chức đối thoại với Nhân dân có báo cáo số kiến nghị. Số liệu trên trang chỉ tính các đơn vị đã báo cáo.`,
  },
  charts: {
    resultBy: {
      body: 'Kết quả giải quyết kiến nghị theo đơn vị',
      dialogue: 'Kết quả giải quyết kiến nghị theo buổi đối thoại',
      quarter: 'Kết quả giải quyết kiến nghị theo quý',
    },
    rates: 'Tỷ lệ đã trả lời, đã giải quyết, được xác nhận',
    wait: 'Phần kiến nghị đã có câu trả lời đầu tiên, theo số ngày làm việc chờ đợi',
    backlog: 'Kiến nghị chưa giải quyết dứt điểm, theo thời gian chờ và thời hạn',
    ledger: 'Từ lời hứa trong kế hoạch đến kết luận được triển khai',
    petitions: 'Số kiến nghị',
    commitments: 'Số việc',
    promises: 'Số mục đối thoại',
    share: 'Tỷ lệ',
    cumulative: 'Đã có câu trả lời',
    lower: 'Cận dưới của khoảng tin cậy 95%',
    unbounded: 'Chưa xác định được',
    upper: 'Cận trên của khoảng tin cậy 95%',
    body: 'Đơn vị',
    dialogue: 'Buổi đối thoại',
    quarter: 'Quý',
    group: 'Nhóm',
    age: 'Thời gian chờ',
    step: 'Bước',
    days: 'Số ngày làm việc',
    monthTick: (month: number) => `T${month}`,
    dialogueTick: (body: string, quarter: YearQuarter) => `${body}, ${formatQuarter(quarter)}`,
    dayLabel: (days: number) => `${formatNumber(days)} ngày`,
    total: 'Tổng',
    promised: 'Đã hứa trong kế hoạch',
    notReported: 'Chưa báo cáo',
    few: (part: number, whole: number) =>
      `${formatNumber(part)} trên ${formatNumber(whole)} (dưới 10, không tính phần trăm)`,
    percentOf: (percent: string, part: number, whole: number) =>
      `${percent} (${formatNumber(part)} trên ${formatNumber(whole)})`,
    waitNote:
      'Kiến nghị chưa được trả lời vẫn được tính với số ngày đã chờ (ước lượng Kaplan–Meier); dải gạch chéo là khoảng tin cậy 95%.',
    ratesNote:
      'Kiến nghị tính vào kỳ của buổi đối thoại đã nêu nó. Kỳ có dưới 10 kiến nghị chỉ có số đếm trong bảng.',
    source: (date: string) => `Nguồn: Cổng công khai đối thoại với Nhân dân. Tính đến ngày ${date}.`,
    key: {
      confirmed: 'XN',
      resolved_by_agency: 'GQ',
      resolved_disputed: 'KĐ',
      answered_only: 'TL',
      unanswered_forwarded: 'CC',
      unanswered: 'CT',
      closed_other: 'KT',
      withdrawn: 'R',
      answered: 'TL',
      resolved: 'GQ',
      confirmed_of_all: 'XN',
      overdue: 'Q',
      extended: 'G',
      running: 'C',
      none: 'K',
    },
  },
  reporting: {
    caption: 'Đơn vị đã hứa hoặc đã tổ chức đối thoại, và số kiến nghị đã báo cáo',
    body: 'Đơn vị',
    state: 'Tình hình báo cáo',
    reported: (count: number) => petitions(count),
    yes: 'Đã báo cáo',
    silent: 'Chưa báo cáo',
    partial: (names: readonly string[]) =>
      `Biên bản ghi nhiều kiến nghị hơn số đã đăng: ${joinWords(names)}.`,
    partialOne: (title: string, recorded: number, minuted: number) =>
      `${title} (đăng ${formatNumber(recorded)} trên ${formatNumber(minuted)})`,
  },
} as const;
