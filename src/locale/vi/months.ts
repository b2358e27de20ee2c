/** The portal as it stood at the end of a month, and what had changed in it. */
import { joinWords } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

const petitions = (count: number) => `${formatNumber(count)} kiến nghị`;

export const months = {
  title: 'Số liệu từng tháng',
  description:
    'Số liệu của cổng như đã có vào cuối từng tháng: kiến nghị, việc theo kết luận, mục đối thoại đã hứa, và những thay đổi trong tháng của từng đơn vị.',
  lead: (count: number, first: string, last: string) =>
    `${formatNumber(count)} thời điểm cuối tháng, từ ${first} đến ${last}. Mỗi trang cho biết số liệu đến hết tháng, so với cuối tháng trước, và những thay đổi trong tháng của từng đơn vị.`,
  leadNone: 'Chưa có tháng nào trọn vẹn kể từ bản ghi đầu tiên trên cổng.',
  recomputed: (asOf: string) =>
    `Số liệu được tính lại từ các bản ghi trên cổng đến ngày ${asOf}: việc xảy ra trong tháng mà ghi nhận muộn vẫn được tính vào tháng đã xảy ra.`,
  withoutDay:
    'Kế hoạch không ghi ngày ban hành được tính từ ngày đầu của thời gian mà kế hoạch nêu; không nêu cả thời gian thì được tính ở mọi tháng.',
  populations: { real: 'Đơn vị có thật', illustrative: 'Đơn vị minh họa' },
  index: {
    year: (year: number, population: string) => `Năm ${year}: ${population.toLowerCase()}`,
    caption: (year: number) => `Các tháng có thay đổi của năm ${year}`,
    columns: {
      month: 'Tháng',
      changes: 'Thay đổi trong tháng',
      received: 'Kiến nghị đến cuối tháng',
      overdue: 'Quá hạn cuối tháng',
    },
    noPetition: 'Chưa báo cáo',
    unchanged: 'Không ghi nhận thay đổi',
  },
  month: {
    title: (month: string) => `Số liệu đến hết ${month}`,
    description: (month: string) =>
      `Số liệu của cổng vào cuối ${month}, so với cuối tháng trước, và những thay đổi trong tháng của từng đơn vị.`,
    until: {
      real: (day: string, parts: readonly string[]) =>
        `Đến hết ngày ${day}, với các đơn vị có thật: ${parts.join('; ')}.`,
      illustrative: (day: string, parts: readonly string[]) =>
        `Đến hết ngày ${day}, với các đơn vị minh họa: ${parts.join('; ')}.`,
    },
    noPetition: 'cổng chưa ghi nhận kiến nghị nào',
    petitions: (received: number) => `${petitions(received)} đã tiếp nhận`,
    figures: (counted: number, answered: number, resolved: number, confirmed: number, overdue: number) =>
      `trong ${petitions(counted)} được tính có ${formatNumber(answered)} đã trả lời, ${formatNumber(resolved)} đã giải quyết dứt điểm, ${formatNumber(confirmed)} được xác nhận, ${formatNumber(overdue)} quá hạn`,
    noPromise: 'chưa có kế hoạch nào hứa đối thoại',
    promises: (promises: number, held: number) =>
      `${formatNumber(promises)} mục đối thoại được hứa trong các kế hoạch, ${
        held === 0 ? 'chưa báo cáo mục nào đã tổ chức' : `${formatNumber(held)} mục đã tổ chức`
      }`,
    within: (parts: readonly string[]) => `Trong tháng: ${joinWords(parts)}.`,
    flows: {
      petition_received: (count: number) => `${petitions(count)} mới`,
      petition_answered: (count: number) => `${petitions(count)} được trả lời lần đầu`,
      petition_resolved: (count: number) => `${petitions(count)} được công bố đã giải quyết`,
      petition_overdue: (count: number) => `${petitions(count)} mới quá hạn`,
      others: (count: number, isOnly: boolean) => `${formatNumber(count)} thay đổi${isOnly ? '' : ' khác'}`,
    },
    unchanged: 'Trong tháng không ghi nhận thay đổi nào.',
    stocks: 'Số liệu cuối tháng',
    ofIllustrative: (heading: string) => `${heading} (minh họa)`,
    subjects: {
      petition: 'Kiến nghị',
      commitment: 'Việc giao theo thông báo kết luận',
      promise: 'Mục đối thoại hứa trong kế hoạch',
    },
    columns: { figure: 'Con số', difference: 'So với tháng trước' },
    onDay: (day: string) => `Đến ngày ${day}`,
    received: 'Đã tiếp nhận',
    excluded: 'Không tính vào tỷ lệ: đã rút hoặc kết thúc vì lý do khác',
    open: 'Chưa giải quyết dứt điểm, trong số được tính',
    given: 'Đã giao',
    promiseIn: (title: string, plan: string) => `${title} (${plan})`,
    promised: 'Đã hứa',
    noneYet: 'Chưa có',
    unchangedValue: 'Không đổi',
    more: (count: number) => `Tăng ${formatNumber(count)}`,
    less: (count: number) => `Giảm ${formatNumber(count)}`,
    flow: (difference: string, entered: number, left: number) =>
      `${difference} (thêm ${formatNumber(entered)}, bớt ${formatNumber(left)})`,
    changes: 'Thay đổi trong tháng, theo đơn vị',
    changesLead: (bodies: number, changes: number) =>
      `${formatNumber(changes)} thay đổi của ${formatNumber(bodies)} đơn vị, xếp theo tên. Kiến nghị ghi ở cơ quan tiếp nhận, việc theo kết luận ghi ở đơn vị chủ trì.`,
    changesLeft: 'Không liệt kê lần đính chính bản ghi, câu trả lời tạm thời và câu trả lời sau lần đầu.',
    line: (label: string, count: number) =>
      count === 1 ? `${label}:` : `${label} (${formatNumber(count)}):`,
    titled: (code: string, title: string) => `${code} (${title})`,
    founded: (label: string, day: string) => `${label} từ ngày ${day}.`,
    ended: (label: string, day: string) => `${label}, ngày cuối cùng là ${day}`,
    succeeded: {
      own: (ended: string) => `${ended}; đơn vị kế thừa:`,
      area: (ended: string) => `${ended}; địa bàn nay thuộc:`,
      unknown: (ended: string) => `${ended}; cổng chưa có căn cứ về đơn vị kế thừa.`,
    },
    basis: 'Căn cứ của từng con số',
    basisLead:
      'Các nhóm dưới đây gồm đúng những hồ sơ đứng sau từng con số cuối tháng. Đường dẫn đưa đến trang của hồ sơ, nơi ghi tình trạng hiện nay.',
    basisOfPetitions:
      'Mã kiến nghị dẫn đến phần cho biết tình trạng của kiến nghị vào bất cứ ngày nào trước đây, để đối chiếu với cuối tháng này.',
    formula: (figure: string, groups: readonly string[]) => `${figure}: gồm ${joinWords(groups)}.`,
    group: (label: string) => `“${label.toLowerCase()}”`,
    counted: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
    tooMany: (count: number) => `${petitions(count)}, xem trong tệp CSV của tháng.`,
    file: 'Tải mọi kiến nghị như ghi nhận đến cuối tháng (CSV)',
    all: 'Mọi thời điểm cuối tháng',
    method: 'Cách tính các tỷ lệ',
  },
  latest: (month: string) => `Thay đổi gần nhất được ghi nhận: ${month}`,
  kinds: {
    body_founded: 'Bắt đầu hoạt động',
    body_ended: 'Kết thúc hoạt động',
    plan_issued: 'Ban hành kế hoạch',
    promise_passed: 'Đã qua thời gian hứa trong kế hoạch, chưa ghi nhận buổi đối thoại nào',
    dialogue_announced: 'Công bố lịch đối thoại',
    dialogue_moved: 'Đổi lịch đối thoại',
    dialogue_postponed: 'Hoãn buổi đối thoại',
    dialogue_cancelled: 'Hủy buổi đối thoại',
    dialogue_held: 'Đã tổ chức đối thoại',
    dialogue_passed: 'Đã qua lịch đối thoại, chưa ghi nhận việc tổ chức',
    notice_issued: 'Ban hành thông báo kết luận',
    duty_fulfilled: 'Thực hiện việc kế hoạch giao',
    duty_passed: 'Đã qua thời hạn ghi trong kế hoạch, chưa ghi nhận việc thực hiện',
    petition_received: 'Tiếp nhận kiến nghị',
    petition_not_answered: 'Kiến nghị không được trả lời tại hội nghị',
    petition_answered: 'Kiến nghị được trả lời lần đầu',
    petition_assigned: 'Kiến nghị được giao xử lý',
    petition_progressed: 'Kiến nghị có báo cáo tiến độ',
    petition_extended: 'Kiến nghị được gia hạn',
    petition_referred: 'Kiến nghị được chuyển cấp có thẩm quyền',
    petition_replied: 'Kiến nghị được cấp có thẩm quyền trả lời',
    petition_transferred: 'Kiến nghị được chuyển cơ quan khác do sắp xếp đơn vị',
    petition_overdue: 'Kiến nghị mới quá hạn, chưa xong',
    petition_resolved: 'Kiến nghị được công bố đã giải quyết dứt điểm',
    petition_confirmed: 'Kiến nghị có kết quả được xác nhận',
    petition_disputed: 'Kiến nghị có ý kiến không đồng ý với kết quả',
    petition_raised_again: 'Kiến nghị được nêu lại',
    petition_closed: 'Kiến nghị kết thúc vì lý do khác',
    petition_withdrawn: 'Kiến nghị do người nêu rút',
    commitment_given: 'Được giao việc theo kết luận',
    commitment_progressed: 'Việc theo kết luận có báo cáo tiến độ',
    commitment_extended: 'Việc theo kết luận được gia hạn',
    commitment_transferred: 'Việc theo kết luận được chuyển cơ quan khác do sắp xếp đơn vị',
    commitment_overdue: 'Việc theo kết luận mới quá hạn, chưa xong',
    commitment_done: 'Việc theo kết luận được công bố đã xong',
    commitment_confirmed: 'Việc theo kết luận có kết quả được xác nhận',
    commitment_disputed: 'Việc theo kết luận có ý kiến không đồng ý với kết quả',
    commitment_stopped: 'Việc theo kết luận dừng thực hiện',
  },
} as const;
