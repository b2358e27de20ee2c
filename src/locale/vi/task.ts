/** The list of what plans demand: tasks and obligations together. */
import { formatNumber } from '../numbers.ts';

export const duties = {
  title: 'Nhiệm vụ theo kế hoạch',
  titleOfPage: (page: number) => `Nhiệm vụ theo kế hoạch, trang ${formatNumber(page)}`,
  description:
    'Việc mà các kế hoạch đối thoại giao: ai phải làm gì, khi nào, cổng đã ghi nhận việc thực hiện hay chưa.',
  lead: (date: string) =>
    `Kế hoạch giao cho ai việc gì, làm khi nào, để có đối thoại và để lời dân được trả lời. Tình trạng tính đến ngày ${date}.`,
  elsewhere: 'Việc giao sau buổi đối thoại, bằng thông báo kết luận, nằm ở trang',
  byPlan: 'Xem theo từng kế hoạch',
  byBody: 'Xem theo từng đơn vị',
  headings: { real: 'Nhiệm vụ và yêu cầu', illustrative: 'Nhiệm vụ và yêu cầu minh họa' },
  none: 'Cổng chưa có kế hoạch nào, nên chưa có nhiệm vụ nào.',
  count: (tasks: number, obligations: number, plans: number) =>
    `${formatNumber(tasks)} nhiệm vụ và ${formatNumber(obligations)} yêu cầu trong ${formatNumber(plans)} kế hoạch.`,
  recorded: (recorded: number, all: number) =>
    recorded === 0
      ? 'Cổng chưa ghi nhận việc thực hiện của việc nào: kế hoạch chỉ cho biết việc được giao.'
      : `Cổng đã ghi nhận việc thực hiện của ${formatNumber(recorded)} trong ${formatNumber(all)} việc.`,
  order:
    'Việc đang hoặc sắp đến thời gian đứng đầu, rồi đến việc đã qua thời gian, việc không gắn với một ngày, việc của bên đã kết thúc hoạt động.',
  invented: 'Các kế hoạch này được đặt ra để minh họa, không có thật và không tính vào số liệu thật.',
  caption: {
    real: 'Nhiệm vụ và yêu cầu: việc phải làm, bên được giao, thời gian, tình trạng và kế hoạch giao việc',
    illustrative:
      'Nhiệm vụ và yêu cầu minh họa: việc phải làm, bên được giao, thời gian, tình trạng và kế hoạch giao việc',
  },
  columns: {
    action: 'Việc phải làm',
    bearers: 'Bên được giao',
    when: 'Thời gian',
    state: 'Tình trạng',
    plan: 'Thuộc kế hoạch',
  },
  states: {
    done: 'Đã thực hiện',
    late: 'Đã thực hiện, sau thời hạn',
    recorded: 'Đã ghi nhận lần gần nhất',
    coming: 'Chưa đến thời gian',
    current: 'Đang trong thời gian thực hiện',
    past: 'Đã qua thời gian, chưa ghi nhận việc thực hiện',
    standing: 'Chưa ghi nhận việc thực hiện',
    ended: 'Bên được giao đã kết thúc hoạt động',
  },
  fulfilled: (date: string, paper: string, earlier: number) =>
    `ngày ${date}${paper === '' ? '' : `, ${paper}`}${earlier === 0 ? '' : `; ${formatNumber(earlier)} lần trước đó`}`,
} as const;
