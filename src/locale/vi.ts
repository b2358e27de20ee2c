/**
 * Every word of the interface, in formal Vietnamese. Vocabularies have their labels in `labels.ts`, time in
 * `dates.ts`, the content check in `faults.ts`.
 */

import { joinWords } from './dates.ts';

const numberFormat = new Intl.NumberFormat('vi-VN');

/** 1.234 */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

export const vi = {
  language: 'vi',
  site: {
    name: 'Cổng công khai đối thoại với Nhân dân',
    shortName: 'Cổng Đối thoại',
    description:
      'Lịch đối thoại, kế hoạch và điều lãnh đạo cấp ủy, chính quyền đã hứa với Nhân dân, ghi lại từ văn bản, có dẫn nguồn.',
  },
  layout: {
    skip: 'Bỏ qua đến nội dung chính',
    mainNavigation: 'Mục chính',
    breadcrumb: 'Bạn đang ở',
    asOf: (date: string) => `Số liệu tính đến ngày ${date}`,
    licence: 'Dữ liệu theo giấy phép CC BY 4.0; mã nguồn theo EUPL-1.2.',
    printedFrom: 'Địa chỉ trang:',
    pageTitle: (title: string, site: string) => `${title} – ${site}`,
  },
  navigation: {
    home: 'Trang chủ',
    schedule: 'Lịch đối thoại',
    plans: 'Kế hoạch',
    organisations: 'Đơn vị',
    search: 'Tìm kiếm',
    about: 'Giới thiệu',
    method: 'Phương pháp',
  },
  common: {
    separator: ' · ',
    notStated: 'Văn bản không ghi',
    noNumberBlank: 'Chưa có số (văn bản để trống)',
    noNumberAbsent: 'Văn bản không ghi số',
    verbatim: (raw: string) => `Nguyên văn: “${raw}”`,
    source: (clause: string, lines: string) => `${clause}, dòng ${lines}`,
    clause: (clause: string) => `Mục ${clause}`,
    count: (count: number, unit: string) => `${formatNumber(count)} ${unit}`,
    groupOf: (group: string, count: number) => `${group} (${formatNumber(count)} đơn vị)`,
    postOf: (post: string, body: string) => `${post} – ${body}`,
    pages: 'trang',
    anchor: (title: string) => `Đường dẫn đến mục “${title}”`,
    note: 'Lưu ý',
  },
  facts: {
    time: 'Thời gian',
    place: 'Địa điểm',
    chairs: 'Chủ trì',
    audience: 'Thành phần, đối tượng',
    format: 'Hình thức',
    type: 'Loại đối thoại',
    regularity: 'Tính chất',
    host: 'Đơn vị tổ chức',
    ordinal: 'Lần tổ chức',
    ordinalValue: (ordinal: number) => `Lần thứ ${ordinal === 1 ? 'nhất' : ordinal} trong năm`,
    plan: 'Kế hoạch',
    frequency: 'Tần suất',
    minimum: 'Số lần tối thiểu',
    minimumValue: (count: number, each: string) => `Ít nhất ${count} lần mỗi năm, đối với ${each}`,
    appliesTo: 'Áp dụng cho',
    heading: 'Đề mục trong văn bản',
    source: 'Nguồn',
    coordinating: 'Phối hợp tổ chức',
    title: 'Tên văn bản',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    issuedAt: 'Nơi ban hành',
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    period: 'Thời gian thực hiện',
    scope: 'Phạm vi',
    scopeValue: (text: string, count: number) => `${text} (số lượng: ${formatNumber(count)})`,
    term: 'Nhiệm kỳ được nêu',
    sourceFile: 'Bản số hóa',
    sourceFileValue: (name: string, lines: number) => `${name}, ${formatNumber(lines)} dòng`,
    sourceQuality: {
      scan: 'ảnh chụp',
      ocr: 'chữ nhận dạng từ ảnh, đã hiệu đính',
      born_digital: 'văn bản điện tử gốc',
    },
    clearance: 'Cho phép công bố',
    clearanceValue: (by: string, on: string) => `${by}, ${on}`,
    clearanceMissing: 'Cổng chưa ghi nhận văn bản cho phép công bố',
  },
  home: {
    title: 'Lãnh đạo đã hứa gì với Nhân dân, kết quả đến đâu?',
    lead: 'Cổng ghi lại kế hoạch đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân: ai đối thoại với ai, khi nào, về việc gì, ai phải làm gì sau đó. Mỗi chi tiết đều dẫn về điểm, mục trong văn bản.',
    comingHeading: 'Sắp tới',
    comingNone: (date: string) =>
      `Tính đến ngày ${date}, các kế hoạch đã đăng không còn buổi đối thoại nào sắp tới hoặc đang trong thời gian thực hiện.`,
    comingSome: (count: number, date: string) =>
      `Tính đến ngày ${date}, có ${formatNumber(count)} mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.`,
    comingAll: 'Xem toàn bộ lịch đối thoại',
    promisedHeading: 'Đã hứa những gì',
    promisedLead: 'Tổng hợp từ các kế hoạch đã đăng. Mỗi con số dẫn đến trang có các mục làm nên nó.',
    ledger: {
      plans: 'kế hoạch',
      promises: 'mục đối thoại đã hứa',
      tasks: 'nhiệm vụ được giao',
      obligations: 'yêu cầu về công khai, trả lời, báo cáo',
    },
    pastHeading: 'Đã qua thời gian dự kiến',
    pastLead:
      'Kế hoạch không cho biết các buổi này có được tổ chức hay không. Cổng chưa nhận được thông tin về việc tổ chức.',
    plansHeading: 'Kế hoạch đã đăng',
  },
  schedule: {
    title: 'Lịch đối thoại',
    description:
      'Các buổi đối thoại đã hứa trong kế hoạch: sắp tới, thường xuyên và đã qua thời gian dự kiến.',
    lead: (total: number, date: string) =>
      `${formatNumber(total)} mục đối thoại trong các kế hoạch đã đăng, xếp theo tình trạng tính đến ngày ${date}. Thời gian được ghi đúng mức độ cụ thể của văn bản: quý vẫn là quý, “dự kiến” vẫn là dự kiến.`,
    groups: {
      open: 'Sắp tới và đang trong thời gian thực hiện',
      past: 'Đã qua thời gian dự kiến',
      standing: 'Định kỳ, thường xuyên, đột xuất',
      unstated: 'Văn bản không ghi thời gian',
    },
    groupNotes: {
      open: '',
      past: 'Cổng chưa có thông tin các buổi này đã được tổ chức hay chưa.',
      standing: 'Những lời hứa không gắn với một ngày, tháng hay quý nào.',
      unstated: '',
    },
    openNone: (date: string) => `Tính đến ngày ${date}, không có mục nào sắp tới.`,
  },
  dialogue: {
    description: (time: string, topic: string) => `Thời gian: ${time}. Nội dung: ${topic}`,
    // A dialogue that no plan promised has its time from its own announcement.
    timeBy: { plan: 'Kế hoạch ghi thời gian', record: 'Thời gian đã công bố' },
    stateComing: (by: string, time: string) => `${by}: ${time}.`,
    stateCurrent: (by: string, time: string) => `${by}: ${time}. Hiện đang trong thời gian này.`,
    statePast: (by: string, time: string) =>
      `${by}: ${time}. Thời gian này đã qua; cổng chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.`,
    stateStanding: (by: string, time: string) => `${by}: ${time}.`,
    stateUnstated: 'Chưa có thông tin về thời gian của buổi đối thoại này.',
    facts: 'Thông tin buổi đối thoại',
    topics: 'Nội dung đối thoại',
    agenda: 'Chương trình',
    participants: 'Thành phần tham dự',
    participantCount: (count: number) => `${formatNumber(count)} người`,
    take: 'Cách nêu ý kiến',
    duties: 'Yêu cầu của kế hoạch đối với buổi này',
    tasks: 'Nhiệm vụ phục vụ buổi này',
    conclusion: 'Kết luận và kết quả',
    conclusionNone:
      'Cổng chưa có thông báo kết luận của buổi đối thoại này và chưa có kiến nghị nào được ghi nhận từ buổi này.',
    internal:
      'Đây là buổi đối thoại trong nội bộ. Cổng chỉ nêu chủ đề, thời gian và địa điểm ghi trong kế hoạch, không công bố nội dung trao đổi.',
    previous: 'Buổi trước',
    next: 'Buổi sau',
    neighbours: 'Các buổi liền kề',
  },
  plans: {
    title: 'Kế hoạch đối thoại',
    description:
      'Các kế hoạch đối thoại và kế hoạch có nội dung đối thoại, do cơ quan nào ban hành, hứa những gì.',
    lead: (count: number) =>
      `${formatNumber(count)} kế hoạch, được số hóa từ văn bản. Kế hoạch là nơi lời hứa bắt đầu: mỗi kế hoạch có thể hứa nhiều buổi đối thoại, hoặc không hứa buổi nào mà chỉ giao nhiệm vụ.`,
    listHeading: 'Danh sách kế hoạch',
    none: 'Chưa có kế hoạch nào được đăng.',
    counts: (items: number, tasks: number, obligations: number) =>
      `${items === 0 ? 'Không có mục đối thoại' : `${formatNumber(items)} mục đối thoại`} · ${formatNumber(tasks)} nhiệm vụ · ${formatNumber(obligations)} yêu cầu`,
  },
  plan: {
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
    sourceNotes: 'Ghi chú về bản nguồn',
    corrections: 'Chỗ đã hiệu đính',
    correctionsCaption: 'Chữ trong bản số hóa và chữ đã hiệu đính',
    correctionColumns: { printed: 'Bản số hóa ghi', corrected: 'Đã sửa thành', source: 'Nguồn' },
    signed: (name: string, post: string) => `${name}, ${post}`,
    capacity: (capacity: string, whom: string) => `${capacity} ${whom}`,
    collective: (collective: string, body: string) => `${collective} ${body}`,
    description: (issuer: string, items: number, tasks: number) =>
      `${issuer}: ${formatNumber(items)} mục đối thoại, ${formatNumber(tasks)} nhiệm vụ, có dẫn nguồn từng điểm.`,
  },
  organisations: {
    title: 'Đơn vị',
    description: 'Cơ quan, tổ chức được nêu trong các kế hoạch, kể cả đơn vị đã kết thúc hoạt động.',
    lead: (total: number, ended: number, notYet: number, date: string) =>
      `${formatNumber(total)} cơ quan, tổ chức, đơn vị hành chính. Tính đến ngày ${date}, ${formatNumber(ended)} đơn vị đã kết thúc hoạt động${
        notYet === 0 ? '' : `, ${formatNumber(notYet)} đơn vị chưa bắt đầu hoạt động`
      }. Đơn vị đã kết thúc vẫn giữ trang và hồ sơ của mình.`,
    endedMark: (date: string) => `kết thúc hoạt động hết ngày ${date}`,
    endedUnit: (name: string, ended: string) => `${name} (${ended})`,
    plainUnits: 'Đơn vị hành chính khác:',
    elsewhere: 'Chưa xếp theo địa bàn',
  },
  organisation: {
    description: (name: string, type: string) =>
      `${name} (${type}): thời gian hoạt động, kế hoạch đã ban hành, nhiệm vụ được giao.`,
    endedOn: (date: string) => `Đơn vị đã kết thúc hoạt động; ngày hoạt động cuối cùng là ${date}.`,
    beganOn: (date: string) => `Hoạt động từ ${date}.`,
    notYet: (date: string, asOf: string) =>
      `Tính đến ngày ${asOf}, đơn vị chưa hoạt động; hoạt động từ ${date}.`,
    active: 'Chưa có thông tin đơn vị đã kết thúc hoạt động.',
    ownSuccessors: 'Đơn vị kế thừa:',
    areaSuccessors: 'Địa bàn nay thuộc:',
    areaSuccessorsNote:
      'Các đơn vị này tiếp nhận địa bàn; việc còn dở chỉ chuyển sang khi có văn bản chuyển giao cụ thể.',
    successorsUnknown: 'Cổng chưa có căn cứ về đơn vị kế thừa.',
    scope: { whole: 'toàn bộ', part: 'một phần' },
    facts: 'Thông tin đơn vị',
    type: 'Loại',
    level: 'Cấp',
    system: 'Hệ thống',
    parent: 'Cấp trên trực tiếp',
    area: 'Địa bàn',
    validFrom: 'Hoạt động từ',
    validTo: 'Ngày hoạt động cuối cùng',
    validityUnknown: 'Chưa có căn cứ',
    stillValid: 'Chưa có thông tin kết thúc',
    validitySource: 'Căn cứ',
    provisional: 'còn phải đối chiếu',
    aliases: 'Cách viết khác',
    codes: 'Mã',
    codeSystems: { gso: 'mã đơn vị hành chính của cơ quan thống kê', e_id: 'mã định danh điện tử' },
    predecessors: 'Tiếp nhận từ',
    children: 'Đơn vị trực thuộc',
    bodies: 'Cơ quan, tổ chức tại địa bàn',
    plans: 'Kế hoạch đã ban hành',
    dialogues: 'Buổi đối thoại do đơn vị tổ chức',
    promises: 'Mục đối thoại đơn vị chủ trì',
    tasks: 'Nhiệm vụ được giao',
    coordinating: 'Nhiệm vụ phối hợp',
    obligations: 'Yêu cầu phải thực hiện',
    noRecord: 'Chưa có kế hoạch, nhiệm vụ nào gắn với đơn vị này.',
  },
  illustrative: {
    label: 'Dữ liệu minh họa',
    text: 'Nội dung dưới đây được đặt ra để cho thấy cổng hoạt động thế nào; không có địa phương, cơ quan hay sự việc nào như vậy.',
  },
  rules: {
    title: 'Quy tắc',
    description: 'Các thời hạn, tần suất và nghĩa vụ mà cổng dùng để kết luận, kèm văn bản, điều khoản và đối tượng áp dụng.',
    lead: (count: number) =>
      `${formatNumber(count)} quy tắc. Mỗi kết luận trên cổng dẫn về một quy tắc ở đây; quy tắc nào nguồn không ghi số ngày thì cổng không kết luận.`,
    none: 'Chưa có quy tắc nào.',
    howComputed: 'Cách tính',
    lastDay: 'Ngày cuối cùng đúng hạn',
    source: 'Nguồn',
    sourceClause: (clause: string, text: string) => `${clause}, ${text}`,
    portalConvention: 'Quy ước của cổng, không phải quy định',
    ruleNumber: (number: string) => `quy tắc ${number}`,
    missing: 'Chưa ghi nhận',
    rolled: (date: string) =>
      `Ngày cuối cùng rơi vào ngày nghỉ. Nếu áp dụng Điều 148 Bộ luật Dân sự 2015, thời hạn kết thúc vào ngày làm việc tiếp theo là ${date}; nguồn của quy tắc không nói rõ nên cổng tính theo ngày ghi trong nguồn.`,
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    countCaption: 'Đếm từng ngày',
    countColumns: { date: 'Ngày', weekday: 'Thứ', kind: 'Loại ngày', nth: 'Tính là ngày thứ', note: 'Căn cứ' },
    countSummary: (
      from: string,
      days: number,
      unit: 'day' | 'working_day',
      isBackward: boolean,
      end: string,
    ) =>
      `Đếm ${isBackward ? 'ngược' : 'tới'} ${formatNumber(days)} ${unit === 'day' ? 'ngày' : 'ngày làm việc'} từ ngày ${from}, không kể ngày đó: ${end}.`,
    countProvisional:
      'Có ngày nghỉ trong khoảng này còn phải đối chiếu với thông báo chính thức, nên kết quả đếm có thể thay đổi.',
    dayNote: (label: string, source: string) => `${label} (${source})`,
  },
  search: {
    title: 'Tìm kiếm',
    description: 'Tìm trong lịch đối thoại, kế hoạch, nhiệm vụ và đơn vị; gõ có dấu hay không dấu đều được.',
    label: 'Tìm kế hoạch, buổi đối thoại, đơn vị',
    hint: 'Có thể gõ không dấu, ví dụ: doi thoai thanh nien',
    submit: 'Tìm',
    loading: 'Đang tìm…',
    // Filled in by the page's script: {n} is a number, {q} the query.
    count: '{n} kết quả cho “{q}”.',
    zero: 'Không tìm thấy kết quả phù hợp với “{q}”. Thử dùng ít từ hơn, bỏ dấu, hoặc xem theo danh mục ở dưới.',
    more: 'Xem thêm trong {n} kết quả còn lại',
    failed: 'Chưa tải được dữ liệu tìm kiếm. Hãy thử lại, hoặc xem theo danh mục ở dưới.',
    results: 'Kết quả tìm kiếm',
    browse: 'Xem theo danh mục',
    withoutScript:
      'Trình duyệt đang tắt tập lệnh nên ô tìm kiếm không chạy; mọi trang đều có trong danh mục dưới đây.',
    inPage: 'Trong trang:',
    kinds: {
      plan: 'Kế hoạch',
      dialogue: 'Buổi đối thoại',
      organisation: 'Đơn vị',
      page: 'Trang thông tin',
    },
  },
  chart: {
    promises: {
      heading: 'Số mục đối thoại đã hứa theo quý và theo loại',
      finding: (total: number, quarters: readonly string[], count: number) =>
        quarters.length === 1
          ? `Trong ${formatNumber(total)} mục đối thoại đã hứa, ${joinWords(quarters)} là quý phải hoàn thành nhiều mục nhất: ${formatNumber(count)} mục.`
          : `Trong ${formatNumber(total)} mục đối thoại đã hứa, các quý phải hoàn thành nhiều mục nhất là ${joinWords(quarters)}: mỗi quý ${formatNumber(count)} mục.`,
      empty: 'Chưa có mục đối thoại nào gắn với một quý.',
      note: 'Mỗi mục tính một lần, vào quý mà thời gian của mục kết thúc. Mục không ghi tháng, quý được đếm riêng ở cột “Không gắn với quý”.',
      outside: (count: number) => `${formatNumber(count)} mục không gắn với quý nào, chỉ có trong bảng.`,
      axis: 'Số mục',
      typeColumn: 'Loại đối thoại',
      withoutQuarter: 'Không gắn với quý',
      total: 'Tổng',
    },
    table: 'Xem số liệu dạng bảng',
    interactive: 'Xem biểu đồ tương tác',
    still: 'Trở lại hình tĩnh',
    failed: 'Chưa tải được biểu đồ tương tác; hình tĩnh và bảng vẫn đầy đủ số liệu.',
    source: (date: string) => `Nguồn: các kế hoạch đã đăng trên cổng. Tính đến ngày ${date}.`,
    method: 'Cách tính',
  },
  markdown: {
    footnotes: 'Chú thích',
    backToReference: (index: number) => `Quay lại chỗ dẫn chú thích ${index}`,
  },
  notFound: {
    title: 'Không tìm thấy trang',
    lead: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai, hoặc bị cắt bớt khi sao chép. Địa chỉ đã công bố trên cổng không bao giờ bị đổi.',
    search: 'Tìm theo nội dung bạn cần:',
  },
} as const;
