/** The schedule and the page of a dialogue. */
import { formatNumber } from '../numbers.ts';

export const schedule = {
  title: 'Lịch đối thoại',
  titleOfPage: (page: number) => `Lịch đối thoại, trang ${formatNumber(page)}`,
  description: 'Các buổi đối thoại đã hứa trong kế hoạch: sắp tới, thường xuyên và đã qua thời gian dự kiến.',
  lead: (total: number, date: string) =>
    `${formatNumber(total)} mục đối thoại trong các kế hoạch đã đăng, xếp theo tình trạng tính đến ngày ${date}. Thời gian được ghi đúng mức độ cụ thể của văn bản: quý vẫn là quý, “dự kiến” vẫn là dự kiến.`,
  groups: {
    open: 'Sắp tới và đang trong thời gian thực hiện',
    past: 'Đã qua thời gian dự kiến',
    postponed: 'Đã hoãn, chờ lịch mới',
    standing: 'Định kỳ, thường xuyên, đột xuất',
    unstated: 'Văn bản không ghi thời gian',
  },
  groupNotes: {
    open: '',
    postponed: '',
    past: 'Buổi nào cổng biết đã tổ chức, đã hủy hay chưa có thông tin thì ghi ở dòng của buổi đó.',
    standing: 'Những lời hứa không gắn với một ngày, tháng hay quý nào.',
    unstated: '',
  },
  openNone: (date: string) => `Tính đến ngày ${date}, không có mục nào sắp tới.`,
} as const;

export const dialogue = {
  description: (time: string, topic: string) => `Thời gian: ${time}. Nội dung: ${topic}`,
  // A dialogue that no plan promised has its time from its own announcement.
  timeBy: { plan: 'Kế hoạch ghi thời gian', record: 'Thời gian đã công bố' },
  stateComing: (by: string, time: string) => `${by}: ${time}.`,
  stateCurrent: (by: string, time: string) => `${by}: ${time}. Hiện đang trong thời gian này.`,
  statePast: (by: string, time: string) =>
    `${by}: ${time}. Thời gian này đã qua; cổng chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.`,
  stateStanding: (by: string, time: string) => `${by}: ${time}.`,
  stateUnstated: 'Chưa có thông tin về thời gian của buổi đối thoại này.',
  stateHeld: (date: string, isConcluded: boolean) =>
    `Đã tổ chức ${date}. ${isConcluded ? 'Đã có thông báo kết luận.' : 'Chưa ghi nhận thông báo kết luận.'}`,
  stateOff: (kind: 'postponed' | 'cancelled', date: string, reason: string) =>
    `Buổi đối thoại ${kind === 'cancelled' ? `đã hủy ngày ${date}` : `đã hoãn ngày ${date}, chưa có lịch mới`}. Lý do: ${reason}`,
  stateAnnounced: (time: string, on: string, isPassed: boolean) =>
    `Lịch đã công bố (thông báo ngày ${on}): ${time}.${isPassed ? ' Thời gian này đã qua; cổng chưa ghi nhận việc tổ chức.' : ''}`,
  schedule: 'Lịch và các lần thay đổi',
  scheduledFor: (time: string, place: string | undefined) =>
    `Thời gian: ${time}${place === undefined ? '' : `; địa điểm: ${place}`}.`,
  scheduleReason: (reason: string) => `Lý do: ${reason}`,
  publications: 'Đã công khai ở đâu, khi nào',
  held: 'Đã diễn ra',
  heldOn: 'Ngày tổ chức',
  heldDays: (from: string, to: string) => (from === to ? `ngày ${from}` : `từ ngày ${from} đến ngày ${to}`),
  attendance: 'Số người dự',
  speakingTurns: 'Số lượt ý kiến phát biểu',
  petitionCount: 'Số kiến nghị theo biên bản',
  petitionCountDetail: (before: number, live: number) =>
    `${formatNumber(before)} gửi trước, ${formatNumber(live)} nêu tại hội nghị`,
  petitionGap: (stated: number, published: number) =>
    `Biên bản ghi ${formatNumber(stated)} kiến nghị; trên cổng hiện có ${formatNumber(published)}.`,
  petitions: 'Kiến nghị từ buổi này',
  findings: 'Đối chiếu với quy tắc',
  errata: 'Đính chính',
  facts: 'Thông tin buổi đối thoại',
  topics: 'Nội dung đối thoại',
  agenda: 'Chương trình',
  participants: 'Thành phần tham dự',
  participantCount: (count: number) => `${formatNumber(count)} người`,
  take: 'Cách nêu ý kiến',
  duties: 'Yêu cầu của kế hoạch đối với buổi này',
  tasks: 'Nhiệm vụ phục vụ buổi này',
  conclusion: 'Kết luận và kết quả',
  conclusionNone: 'Cổng chưa có thông báo kết luận của buổi đối thoại này.',
  petitionsNone: 'Chưa có kiến nghị nào được ghi nhận từ buổi này.',
  internal:
    'Đây là buổi đối thoại trong nội bộ. Cổng chỉ nêu chủ đề, thời gian và địa điểm ghi trong kế hoạch, không công bố nội dung trao đổi.',
} as const;
