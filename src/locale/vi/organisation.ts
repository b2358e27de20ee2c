/** The list of bodies and the page of a body. */
import { formatNumber } from '../numbers.ts';

export const organisations = {
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
} as const;

export const organisation = {
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
  dialogue: (title: string, status: string) => `${title} (${status.toLocaleLowerCase('vi')})`,
  posts: 'Chức danh và người giữ chức vụ',
  holderUnknown: 'Chưa công bố',
  holding: (from: string, to: string | undefined, isActing: boolean) =>
    `${isActing ? 'quyền, phụ trách ' : ''}từ ${from}${to === undefined ? '' : ` đến ${to}`}`,
  terms: 'Nhiệm kỳ',
  term: (label: string, from: string, to: string | undefined) =>
    `${label}: từ ${from}${to === undefined ? '' : ` đến ${to}`}`,
  sessions: 'Kỳ họp Hội đồng nhân dân',
  session: (title: string, from: string, to: string) =>
    `${title}: ${from === to ? from : `từ ${from} đến ${to}`}`,
  notices: 'Thông báo kết luận đã ban hành',
  petitions: 'Kiến nghị đã tiếp nhận',
  petitionTotal: 'Tổng số',
  petitionsLatest: 'Mới nhất',
  petitionsAll: 'Xem danh sách kiến nghị',
  findings: 'Đối chiếu với quy tắc theo năm',
  findingYear: (year: string) => `Năm ${year}`,
  errata: 'Đính chính',
  commitments: 'Việc phải làm theo thông báo kết luận',
  commitmentsMore: (count: number) => `Còn ${formatNumber(count)} việc khác, xem ở`,
  neighbours: 'Cơ quan, tổ chức khác cùng địa bàn',
  follow: 'Theo dõi đơn vị này',
  unfold: (count: number) => `Xem ${formatNumber(count)} mục`,
  ledger: {
    heading: 'Hồ sơ trên cổng',
    held: (count: number) =>
      count === 0 ? 'chưa ghi nhận buổi nào đã tổ chức' : `${formatNumber(count)} buổi đã tổ chức`,
    overdue: (count: number) => (count === 0 ? 'không việc nào quá hạn' : `${formatNumber(count)} quá hạn`),
    answered: (answered: number, overdue: number) =>
      `${answered === 0 ? 'chưa kiến nghị nào được trả lời' : `${formatNumber(answered)} đã được trả lời`}, ${
        overdue === 0 ? 'không kiến nghị nào quá hạn' : `${formatNumber(overdue)} quá hạn`
      }`,
    standing: (date: string, commitments: number, petitions: number) => {
      const late = [
        commitments === 0 ? '' : `${formatNumber(commitments)} việc theo kết luận`,
        petitions === 0 ? '' : `${formatNumber(petitions)} kiến nghị đơn vị đã tiếp nhận`,
      ].filter((part) => part !== '');
      return late.length === 0
        ? `Tính đến ngày ${date}, không có việc theo kết luận hay kiến nghị đã tiếp nhận nào quá hạn.`
        : `Tính đến ngày ${date}, ${late.join(' và ')} đang quá hạn.`;
    },
  },
  noRecord: 'Chưa có kế hoạch, nhiệm vụ nào gắn với đơn vị này.',
} as const;
