/** What an authority hangs up, reads out and sends round: poster, announcement, message, plain text. */
import { formatNumber } from '../numbers.ts';
import { site } from './page.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** "lúc 08 giờ 00, Thứ Năm, ngày 03/12/2026" */
function atTime(day: string, clock: string | undefined): string {
  return clock === undefined ? day : `lúc ${clock}, ${day}`;
}

export const channels = {
  namedDay: (weekday: string, date: string) => `${weekday}, ngày ${date}`,
  dayInWords: (day: string, words: string) => `${day} (${words})`,
  clock: (hour: number, minute: number) => `${twoDigits(hour)} giờ ${twoDigits(minute)}`,
  asSentence: (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`),
  placeMissing: 'Văn bản không ghi địa điểm',
  intakeMissing: (host: string) => `Văn bản không ghi; xin hỏi ${host}`,
  numbered: (number: string) => `số ${number}`,
  unnumbered: 'không ghi số',
  dueWithFirst: (due: string, first: string) => `${due} (${first})`,
  countsTerm: 'Theo biên bản',
  counts: {
    attendance: (count: number) => `${formatNumber(count)} người dự`,
    speakingTurns: (count: number) => `${formatNumber(count)} lượt ý kiến`,
    petitions: (count: number) => `${formatNumber(count)} kiến nghị`,
  },
  state: {
    past: {
      word: 'Đã qua',
      text: 'Thời gian đã qua. Chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.',
      said: 'Thời gian này đã qua; đến nay chưa có thông tin buổi này đã được tổ chức hay chưa.',
    },
    held: {
      word: 'Đã tổ chức',
      text: 'Chưa ghi nhận thông báo kết luận.',
      said: 'Đến nay chưa ghi nhận thông báo kết luận của buổi đối thoại này.',
    },
    concluded: {
      word: 'Đã có kết luận',
      text: 'Thông báo kết luận đã đăng trên cổng.',
      said: 'Buổi đối thoại đã có thông báo kết luận.',
    },
    postponed: {
      word: 'Đã hoãn',
      text: (date: string) => `Hoãn ngày ${date}, chưa có lịch mới.`,
      said: (date: string) => `Buổi đối thoại đã hoãn ngày ${date}, chưa có lịch mới.`,
    },
    cancelled: {
      word: 'Đã hủy',
      text: (date: string) => `Hủy ngày ${date}.`,
      said: (date: string) => `Buổi đối thoại đã hủy ngày ${date}.`,
    },
    reason: (reason: string) => `Lý do: ${reason}`,
  },
  poster: {
    titleOf: (title: string) => `Áp phích: ${title}`,
    description: 'Một tờ A4 để in và treo ở bảng tin, lập từ chính bản ghi trên cổng.',
    kindOfDialogue: 'Thông báo đối thoại',
    timeTerm: {
      coming: 'Thời gian',
      postponed: 'Lịch cũ, nay đã hoãn',
      cancelled: 'Lịch cũ, nay đã hủy',
      past: 'Thời gian dự kiến',
      held: 'Đã tổ chức',
      concluded: 'Đã tổ chức',
    },
    document: (number: string, issued: string) => `${number}, ${issued}`,
    noTask: 'Không phát sinh việc phải làm',
    tasks: 'Ai làm gì, hạn đến ngày nào',
    taskDetail: (lead: string, due: string, stage: string) => `${lead} – ${due} – nay: ${stage}`,
    doneOf: (done: number, overdue: number) =>
      `Đến nay: ${formatNumber(done)} việc đã xong, ${overdue === 0 ? 'không việc nào' : `${formatNumber(overdue)} việc`} quá hạn`,
    moreTopics: (count: number) => `… và ${formatNumber(count)} nội dung khác, xem trên cổng.`,
    moreTasks: (count: number) => `… và ${formatNumber(count)} việc khác, xem trên cổng.`,
    illustrative: 'Không có cơ quan, địa phương hay sự việc nào như vậy.',
    scan: 'Quét mã, hoặc mở địa chỉ dưới đây, để xem đầy đủ và theo dõi:',
    qr: 'Mã QR dẫn đến địa chỉ ghi bên cạnh',
    hint: 'Tờ này vừa một trang A4 đứng. Để in: bấm Ctrl và P (trên máy Mac: ⌘ và P), chọn khổ A4, tỷ lệ 100 %.',
    print: 'In tờ này',
    back: 'Về trang của bản ghi',
  },
  loudspeaker: {
    titleOf: (title: string) => `Bài đọc truyền thanh: ${title}`,
    description: 'Bài đọc trên loa truyền thanh, lập từ chính bản ghi trên cổng, dài từ 60 đến 90 giây.',
    illustrative: 'Đây là dữ liệu minh họa, không có cơ quan, địa phương hay sự việc nào như vậy.',
    greeting: 'Kính thưa bà con Nhân dân.',
    what: (host: string, title: string) => `${host} xin thông tin về buổi đối thoại: ${title}.`,
    time: {
      coming: (day: string, clock: string | undefined) => `Thời gian: ${atTime(day, clock)}.`,
      postponed: (day: string, clock: string | undefined) =>
        `Thời gian đã công bố trước đây là ${atTime(day, clock)}, nay không còn hiệu lực.`,
      cancelled: (day: string, clock: string | undefined) =>
        `Thời gian đã công bố trước đây là ${atTime(day, clock)}, nay không còn hiệu lực.`,
      past: (day: string, clock: string | undefined) => `Thời gian đã nêu là: ${atTime(day, clock)}.`,
      held: (day: string, clock: string | undefined) =>
        `Buổi đối thoại đã được tổ chức: ${atTime(day, clock)}.`,
      concluded: (day: string, clock: string | undefined) =>
        `Buổi đối thoại đã được tổ chức: ${atTime(day, clock)}.`,
    },
    place: (name: string, address: string | undefined) =>
      `Địa điểm: ${address === undefined ? name : `${name}, ${address}`}.`,
    placeMissing: 'Về địa điểm, văn bản không ghi.',
    chairs: (chairs: string) => `Chủ trì buổi đối thoại là ${chairs}.`,
    audience: (audience: string) => `Thành phần, đối tượng: ${audience}.`,
    topic: (index: number, count: number, topic: string) =>
      count === 1 ? `Nội dung đối thoại: ${topic}.` : `Nội dung thứ ${index + 1}: ${topic}.`,
    moreTopics: (count: number) => `Còn ${count} nội dung nữa, xin xem trên ${site.name}.`,
    take: (intakes: string) => `Bà con có thể nêu ý kiến bằng các cách sau: ${intakes}.`,
    takeMissing: (host: string) => `Về cách nêu ý kiến, văn bản không ghi; xin bà con hỏi ${host}.`,
    counts: (counts: string) => `Theo biên bản, buổi đối thoại có ${counts}.`,
    reminder: (when: string, where: string) => `Xin nhắc lại. ${when} ${where}`,
    closing: `Toàn bộ thông tin được đăng trên ${site.name}. Xin cảm ơn bà con đã lắng nghe.`,
    document: (issuer: string, number: string, title: string) =>
      `${issuer} đã ban hành Thông báo kết luận ${number}: ${title}.`,
    issued: (issued: string) => `Thông báo được ban hành ${issued}.`,
    noTask: 'Thông báo nêu rõ không phát sinh việc phải làm.',
    tasks: (count: number) => `Thông báo giao ${count} việc phải làm.`,
    task: (index: number, action: string, lead: string, due: string) =>
      `Việc thứ ${index + 1}: ${action} Đơn vị chịu trách nhiệm là ${lead}. Thời hạn: ${due}.`,
    progress: (progress: string) => `Đến nay: ${progress}`,
    signedBy: (post: string) => `Người ký thông báo là ${post}.`,
    moreTasks: (count: number) => `Còn ${count} việc nữa, xin xem trên ${site.name}.`,
    heading: 'Bài đọc',
    measure: (syllables: number, seconds: number, speed: number) =>
      `${formatNumber(syllables)} âm tiết, khoảng ${formatNumber(seconds)} giây khi đọc ${formatNumber(speed)} âm tiết một phút.`,
    usualSpeed: 'Tốc độ này là mức chung của cổng, vì bản ghi của đơn vị chưa ghi tốc độ đọc riêng.',
    ownSpeed: 'Tốc độ này do đơn vị đặt cho loa của mình.',
    short: (seconds: number) =>
      `Bài ngắn hơn ${formatNumber(seconds)} giây: bản ghi không có thêm thông tin, và cổng không tự thêm lời.`,
    long: (seconds: number) =>
      `Bài dài hơn ${formatNumber(seconds)} giây dù chỉ còn nêu việc gì, khi nào, ở đâu: tên gọi, địa chỉ trong bản ghi dài.`,
    shortened: (seconds: number) =>
      `Bài đã được rút ngắn bằng cách bỏ cả câu để không quá ${formatNumber(seconds)} giây; việc gì, khi nào, ở đâu luôn được giữ.`,
    use: 'Số, ngày, giờ và chữ viết tắt đã được viết thành chữ để đọc đúng ngay từ lần đầu.',
  },
  zalo: {
    heading: 'Tin ngắn cho Zalo OA',
    kindOfDialogue: 'THÔNG BÁO ĐỐI THOẠI',
    kindOfNotice: 'THÔNG BÁO KẾT LUẬN ĐỐI THOẠI',
    illustrative: '[DỮ LIỆU MINH HỌA, KHÔNG CÓ THẬT]',
    line: (term: string, text: string) => `${term}: ${text}`,
    time: (day: string, clock: string | undefined) => (clock === undefined ? day : `${clock}, ${day}`),
    item: (text: string) => `– ${text}`,
    task: (number: string, action: string, lead: string, due: string) =>
      `${number}. ${action} (${lead}; ${due})`,
    more: (count: number) => `… và ${formatNumber(count)} mục khác`,
    address: (address: string) => `Xem đầy đủ: ${address}`,
    measure: (units: number, points: number, limit: number) =>
      `${formatNumber(points)} ký tự${units === points ? '' : ` (${formatNumber(units)} đơn vị UTF-16)`}; Zalo OA nhận tối đa ${formatNumber(limit)} ký tự mỗi tin văn bản.`,
    file: 'Tải tin này ở dạng tệp chữ',
  },
  text: {
    address: (address: string) => `Địa chỉ trang: ${address}`,
    end: 'HẾT',
  },
  links: {
    heading: 'Đưa đến người dân',
    lead: 'Lập từ chính trang này; bản ghi đổi thì cả bốn đổi theo.',
    poster: { text: 'Áp phích A4', use: 'để in và treo ở bảng tin, có mã QR' },
    loudspeaker: {
      text: 'Bài đọc truyền thanh',
      use: 'đọc trên loa từ 60 đến 90 giây, số và chữ tắt đã viết thành lời',
    },
    zalo: { text: 'Tin ngắn cho Zalo OA', use: 'chép và gửi, trong giới hạn ký tự của Zalo' },
    text: { text: 'Bản chữ', use: 'toàn bộ trang ở dạng chữ thường, cho thư điện tử và máy đọc màn hình' },
    internal:
      'Đây là buổi đối thoại trong nội bộ nên không có áp phích, bài đọc truyền thanh và tin Zalo mời Nhân dân.',
  },
} as const;
