/** Records that belong together, from promise to result. */
import { formatNumber } from '../numbers.ts';

export const related = {
  heading: 'Liên quan',
  plan: {
    more: (count: number) => `Và ${formatNumber(count)} mục khác, xem ở trang của từng buổi đối thoại.`,
    dialogues: {
      heading: 'Buổi đối thoại theo kế hoạch này',
      none: 'Cổng chưa có trang của buổi đối thoại nào theo kế hoạch này.',
    },
    notices: {
      heading: 'Thông báo kết luận các buổi đó',
      none: 'Cổng chưa có thông báo kết luận nào của các buổi đó.',
    },
    petitions: {
      heading: 'Kiến nghị nêu tại các buổi đó',
      none: 'Cổng chưa ghi nhận kiến nghị nào nêu tại các buổi đó.',
    },
  },
  notice: {
    more: (count: number) => `Và ${formatNumber(count)} mục khác, xem ở từng nội dung phía trên.`,
    dialogues: {
      heading: 'Buổi đối thoại được kết luận',
      none: 'Cổng chưa có trang của buổi đối thoại này.',
    },
    plans: {
      heading: 'Kế hoạch đã hứa buổi đối thoại',
      none: 'Cổng chưa ghi nhận kế hoạch nào hứa buổi đối thoại này.',
    },
    petitions: {
      heading: 'Kiến nghị được thông báo này đáp lại',
      none: 'Thông báo này không nêu kiến nghị cụ thể nào có trên cổng.',
    },
  },
} as const;
