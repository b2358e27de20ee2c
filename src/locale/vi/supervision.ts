/** The Front's working sheet: what there is to ask a body about, on the screen, on paper and in a spreadsheet. */
import { formatNumber } from '../numbers.ts';

const records = (count: number) => `${formatNumber(count)} vụ việc`;
const points = (count: number) => `${formatNumber(count)} điểm cần giám sát`;

export const supervision = {
  title: 'Góc giám sát',
  description:
    'Phiếu giám sát của từng đơn vị cho Mặt trận Tổ quốc: việc quá hạn, chưa có minh chứng, nêu nhiều lần, chưa hồi âm; in khổ A4, tải về bảng tính.',
  lead: (date: string) =>
    `Dành cho Mặt trận Tổ quốc và đoàn giám sát: mỗi đơn vị một phiếu, liệt kê những điểm cần hỏi theo dữ liệu đến ngày ${date}. Phiếu in được trên khổ A4 và tải về được dưới dạng bảng tính.`,
  order:
    'Đơn vị xếp theo thứ tự tên. Số điểm nhiều hay ít còn tùy đơn vị đã công bố bao nhiêu vụ việc, nên không dùng để xếp hạng.',
  realHeading: 'Đơn vị có thật',
  noneReal: {
    noRecord:
      'Cổng chưa ghi nhận kiến nghị, thông báo kết luận hay buổi đối thoại đã tổ chức nào của đơn vị có thật, nên chưa có phiếu.',
    noPoint: 'Các vụ việc đã ghi nhận của đơn vị có thật không có điểm nào cần giám sát.',
    plans: 'Hiện có thể giám sát điều các kế hoạch đã giao:',
    duties: 'Nhiệm vụ và yêu cầu trong các kế hoạch',
    compliance: 'Bảng theo dõi việc thực hiện quy định của từng đơn vị',
  },
  table: {
    caption: (date: string) => `Số điểm cần giám sát đang mở của từng đơn vị, tính đến ngày ${date}`,
    body: 'Đơn vị',
    records: 'Vụ việc',
    points: 'Tổng số điểm',
    cell: (count: string, kind: string, body: string) => `${count} điểm: ${kind}, ${body}`,
    note: 'Một vụ việc có thể có nhiều điểm, nên tổng số điểm có thể lớn hơn số vụ việc. Tổng số điểm bằng tổng các cột theo loại.',
  },
  sheetTitle: (body: string) => `Phiếu giám sát ${body}`,
  sheetTitleOf: (body: string, period: string) => `Phiếu giám sát ${body}, ${period}`,
  sheetDescription: (body: string, period: string) =>
    `Những điểm cần giám sát của ${body}, ${period}: việc, đơn vị phải làm, từ ngày nào, bao nhiêu ngày, căn cứ.`,
  year: (year: number) => `năm ${year}`,
  halves: {
    1: (year: number) => `6 tháng đầu năm ${year}`,
    2: (year: number) => `6 tháng cuối năm ${year}`,
  },
  now: 'đang mở hôm nay',
  nowLink: (date: string) => `Đang mở, tính đến ngày ${date}`,
  leads: {
    now: (date: string, body: string, recordCount: number, pointCount: number) =>
      `Tính đến ngày ${date}, ${body} có ${records(recordCount)} với ${points(pointCount)} đang mở.`,
    nowNone: (date: string, body: string) =>
      `Tính đến ngày ${date}, ${body} không có điểm nào đang mở cần giám sát.`,
    period: (date: string, body: string, period: string, recordCount: number, pointCount: number) =>
      `Tính đến ngày ${date}, ${records(recordCount)} của ${body} thuộc ${period} có ${points(pointCount)}, kể cả việc đã xong.`,
  },
  periodRule:
    'Kỳ tính theo ngày tổ chức buổi đối thoại nơi việc được nêu; không qua đối thoại thì theo ngày tiếp nhận; nội dung kết luận theo buổi đối thoại được kết luận, không có thì theo ngày của thông báo. Việc không xác định được ngày chỉ có ở phiếu “đang mở”.',
  counts: {
    heading: 'Tổng hợp',
    caption: 'Số điểm theo loại',
    kind: 'Loại',
    count: 'Số điểm',
    total: 'Tổng số điểm',
  },
  sections: {
    overdue: {
      title: 'Quá hạn',
      short: 'Quá hạn',
      asks: 'Việc chưa xong mà thời hạn đang có hiệu lực đã qua. Số ngày là ngày theo lịch, tính từ thời hạn ban đầu (thời hạn bị rút ngắn thì từ thời hạn đã rút ngắn). Việc được gia hạn và chưa hết hạn mới không nằm ở đây.',
    },
    done_late: {
      title: 'Đã xong nhưng muộn',
      short: 'Xong muộn',
      asks: 'Việc đã xong sau thời hạn cuối cùng. Số ngày là số ngày muộn, theo lịch.',
    },
    no_evidence: {
      title: 'Chưa kèm minh chứng',
      short: 'Thiếu minh chứng',
      asks: 'Việc đang làm mà báo cáo tiến độ gần nhất không kèm minh chứng; việc ghi là đã chuyển cấp có thẩm quyền mà không nêu văn bản chuyển. Việc ghi là đã xong bao giờ cũng có minh chứng: thiếu minh chứng thì cổng không nhận bản ghi. Cổng không xét minh chứng có xác đáng hay không; điều đó đoàn giám sát xem tại trang của vụ việc.',
    },
    no_public_reason: {
      title: 'Không trả lời, chưa công khai lý do',
      short: 'Chưa nêu lý do',
      asks: 'Kiến nghị không được trả lời tại hội nghị mà chưa công khai lý do, hoặc lý do đã nêu không cho biết vì sao.',
    },
    repeated_unresolved: {
      title: 'Nêu nhiều lần, chưa giải quyết dứt điểm',
      short: 'Nêu nhiều lần',
      asks: 'Việc được nêu từ hai lần trở lên mà chưa giải quyết dứt điểm. Mỗi việc một dòng, ở kiến nghị được nêu sau cùng; số ngày tính từ lần nêu đầu tiên.',
    },
    disputed: {
      title: 'Có ý kiến không đồng ý với kết quả',
      short: 'Không đồng ý',
      asks: 'Việc được báo là đã xong, nhưng Mặt trận Tổ quốc, nhóm người kiến nghị hoặc tổ dân phố, thôn không đồng ý. Số ngày tính từ ngày có ý kiến.',
    },
    referral_silent: {
      title: 'Vượt thẩm quyền: chưa chuyển hoặc chưa có hồi âm',
      short: 'Chưa hồi âm',
      asks: 'Kiến nghị vượt thẩm quyền mà chưa chuyển, hoặc đã chuyển mà cơ quan được chuyển đến chưa trả lời. Không quy tắc nào trên cổng đặt thời hạn cho cơ quan được chuyển đến; phiếu chỉ đếm số ngày chờ.',
    },
    not_updated: {
      title: 'Đang làm, lâu không cập nhật',
      short: 'Lâu không cập nhật',
      asks: 'Việc đang làm mà quá số ngày quy ước không có cập nhật mới. Việc chưa có báo cáo nào thì chưa xét ở đây; hết hạn sẽ nằm ở mục “Quá hạn”.',
    },
    notice_late: {
      title: 'Thông báo kết luận muộn hoặc chưa có',
      short: 'Thông báo kết luận',
      asks: 'Buổi đối thoại đã tổ chức mà quá thời hạn chưa có thông báo kết luận, hoặc thông báo ban hành sau thời hạn. Số ngày tính từ thời hạn, theo ngày làm việc khi quy tắc tính bằng ngày làm việc; không có quy tắc đặt thời hạn thì tính từ ngày đối thoại kết thúc.',
    },
    not_clear: {
      title: 'Giao việc chưa đủ năm rõ',
      short: 'Chưa đủ năm rõ',
      asks: 'Việc đã giao còn thiếu một trong năm điều: rõ người, rõ việc, rõ trách nhiệm, rõ tiến độ, rõ kết quả. Số ngày tính từ ngày giao; việc đã xong thì không đếm ngày.',
    },
  },
  count: (recordCount: number) => `${records(recordCount)}.`,
  none: 'Không có.',
  columns: {
    section: 'Mục',
    number: 'STT',
    record: 'Mã, nơi ghi',
    content: 'Nội dung',
    actor: 'Đơn vị phải làm',
    since: 'Từ ngày',
    days: 'Số ngày',
    unit: 'Đơn vị tính ngày',
    basis: 'Căn cứ',
    fact: 'Tình hình',
    address: 'Địa chỉ trên cổng',
    population: 'Loại dữ liệu',
    note: 'Ghi chú của đoàn giám sát',
  },
  tableCaption: (kind: string) => `Các vụ việc: ${kind.toLowerCase()}`,
  units: { day: 'ngày', working_day: 'ngày làm việc' },
  days: { day: formatNumber, working_day: (count: number) => `${formatNumber(count)} ngày làm việc` },
  noDay: 'Văn bản không ghi ngày',
  notCounted: 'Không đếm',
  commitment: (number: string, notice: string, issued: string) =>
    `Nội dung ${number}, thông báo ${notice} ${issued}`,
  dialogue: (date: string) => `Buổi đối thoại ngày ${date}`,
  facts: {
    progress: (on: string) => `Báo cáo tiến độ ngày ${on} không kèm minh chứng.`,
    referralPaper: (to: string, on: string) =>
      `Ghi là đã chuyển ${to} ngày ${on} nhưng không nêu văn bản chuyển.`,
    noReason: 'Không trả lời tại hội nghị và chưa công khai lý do.',
    emptyReason: (given: string) => `Lý do đã nêu không cho biết vì sao không trả lời: “${given}”`,
    times: (times: number, stage: string) =>
      `Đã nêu ${formatNumber(times)} lần. Tình trạng: ${stage.toLowerCase()}.`,
    dispute: (who: string, text: string) => `${who} không đồng ý: “${text}”`,
    noReply: (to: string, on: string) => `Đã chuyển ${to} ngày ${on}, chưa có trả lời.`,
    notReferred: 'Vượt thẩm quyền nhưng chưa chuyển cấp có thẩm quyền.',
    update: (on: string) => `Cập nhật gần nhất ngày ${on}.`,
    noticeMissing: (due: string) => `Hạn ban hành là ngày ${due}; chưa có thông báo kết luận.`,
    noticeIssued: (due: string, issued: string) => `Hạn ban hành là ngày ${due}; thông báo ghi ${issued}.`,
    noticeWithoutLimit: (end: string) =>
      `Đã tổ chức, kết thúc ngày ${end}; chưa có thông báo kết luận. Không quy tắc nào trên cổng đặt thời hạn cho buổi này.`,
    missingCells: (cells: string) => `Còn thiếu: ${cells}.`,
  },
  noRule: 'Dữ kiện đã ghi nhận; không có quy tắc riêng',
  portalRule: 'quy ước của cổng',
  other: {
    heading: 'Phiếu khác của đơn vị',
    body: 'Hồ sơ của đơn vị trên cổng:',
    predecessors: 'Việc của đơn vị trước sắp xếp nằm ở phiếu của đơn vị đó:',
  },
  method: {
    heading: 'Cách tính',
    link: 'Phương pháp tính của cổng',
    records:
      'Phiếu của một đơn vị gồm kiến nghị đơn vị tiếp nhận, nội dung trong các thông báo kết luận đơn vị ban hành và buổi đối thoại đơn vị tổ chức. Cột “Đơn vị phải làm” ghi đơn vị chịu trách nhiệm đến ngày tính số liệu, kể cả đơn vị kế thừa.',
    counted:
      'Một vụ việc có thể có nhiều điểm. Tổng số điểm bằng tổng số dòng của các mục; số vụ việc chỉ đếm mỗi vụ việc một lần. Kiến nghị và nội dung kết luận đáp lại kiến nghị đó là hai vụ việc, vì mỗi bên có thời hạn và kết quả riêng.',
    left: 'Không đưa vào phiếu: kiến nghị đã rút hoặc kết thúc vì lý do khác, nội dung đã dừng thực hiện. Thời hạn trả lời bằng văn bản và các nghĩa vụ khác được theo dõi riêng theo từng quy tắc.',
  },
  files: {
    heading: 'In và tải về',
    print: 'In phiếu này',
    printHint: 'Phiếu in vừa khổ A4 ngang, có cột để ghi chú và chỗ ký.',
    csv: 'Tải bảng (CSV)',
    xlsx: 'Tải bảng tính (Excel)',
    sheet: 'Phiếu',
    methodSheet: 'Cách tính',
    term: 'Điều',
    value: 'Nội dung',
    source: 'Nguồn',
    asOf: 'Số liệu tính đến ngày',
    licence: 'Giấy phép dữ liệu',
    licenceName: 'CC BY 4.0',
    real: 'Dữ liệu thật',
    totals: (recordCount: number, pointCount: number) => `${records(recordCount)}, ${points(pointCount)}`,
    total: 'Tổng số',
  },
  signatures: {
    place: '……………………, ngày …… tháng …… năm ………',
    hint: '(Ký, ghi rõ họ tên)',
    parties: ['Đại diện đơn vị được giám sát', 'Thư ký đoàn giám sát', 'Trưởng đoàn giám sát'],
    heading: 'Ký xác nhận',
  },
  ofBody: (body: string) => `Phiếu giám sát ${body}`,
} as const;
