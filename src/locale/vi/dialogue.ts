/** The page of a dialogue. */
import { formatNumber } from '../numbers.ts';

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
  announced: 'Đã công bố thế nào',
  clocksWhy: 'Căn cứ và cách tính',
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
  petitionPart: (count: number, stage: string) => `${formatNumber(count)} ${stage}`,
  petitionSummary: (count: number, parts: readonly string[]) =>
    `${formatNumber(count)} kiến nghị: ${parts.join(', ')}.`,
  petitionsNone: 'Chưa có kiến nghị nào được ghi nhận từ buổi này.',
  internal:
    'Đây là buổi đối thoại trong nội bộ. Cổng chỉ nêu chủ đề, thời gian và địa điểm ghi trong kế hoạch, không công bố nội dung trao đổi.',
} as const;
