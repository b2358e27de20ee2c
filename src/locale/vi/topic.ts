/** The list of topics and the page of a topic. */
import { formatNumber } from '../numbers.ts';

/** "4 đã giải quyết dứt điểm", and that it is none where it is none. */
function some(count: number, words: string, none: string): string {
  return count === 0 ? none : `${formatNumber(count)} ${words}`;
}

const petitionCount = (count: number) => some(count, 'kiến nghị', 'chưa có kiến nghị');
const commitmentCount = (count: number) => some(count, 'việc phải làm', 'chưa có việc phải làm');

export const topics = {
  title: 'Lĩnh vực',
  description:
    'Điều người dân kiến nghị và việc các cơ quan phải làm, xếp theo lĩnh vực: đất đai, môi trường, giáo dục, y tế …',
  lead: (count: number, date: string) =>
    `Người dân kiến nghị về việc gì, kết quả ra sao: ${formatNumber(count)} lĩnh vực, mỗi lĩnh vực một trang. Số liệu tính đến ngày ${date}.`,
  none: 'Cổng chưa ghi nhận kiến nghị hay thông báo kết luận có thật nào. Khi có, số lượng sẽ đứng ở từng lĩnh vực dưới đây.',
  manyTopics:
    'Một kiến nghị có thể thuộc nhiều lĩnh vực, nên cộng các lĩnh vực lại có thể lớn hơn tổng số kiến nghị.',
  listHeading: 'Các lĩnh vực',
  counts: (petitions: number, commitments: number) =>
    petitions + commitments === 0
      ? 'Chưa có kiến nghị, việc phải làm nào.'
      : `${petitionCount(petitions)}, ${commitmentCount(commitments)}.`.replace(/^c/, 'C'),
} as const;

export const topic = {
  /** Only the first letter is lowered: "xây dựng Đảng". */
  question: (label: string) =>
    `Điều người dân kiến nghị về ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)} và kết quả`,
  titleOfPage: (label: string, page: number) => `${label}, trang ${formatNumber(page)}`,
  description: (label: string) =>
    `Lĩnh vực ${label}: kiến nghị của người dân, việc các cơ quan phải làm, ai chịu trách nhiệm, đúng hạn hay không.`,
  none: (date: string) =>
    `Tính đến ngày ${date}, cổng chưa ghi nhận kiến nghị hay việc phải làm có thật nào thuộc lĩnh vực này. Khi có, trang này sẽ ghi: người dân kiến nghị gì, ai được giao, hạn đến ngày nào, kết quả ra sao.`,
  standing: {
    asOf: (date: string, standing: string) => `Tính đến ngày ${date}, lĩnh vực này có ${standing}.`,
    petitions: (count: number, answered: number, resolved: number, overdue: number) => {
      const settled = some(resolved, 'đã giải quyết dứt điểm', 'chưa kiến nghị nào giải quyết dứt điểm');
      const said =
        answered === 0
          ? 'chưa kiến nghị nào được trả lời'
          : `${formatNumber(answered)} đã được trả lời, trong đó ${settled}`;
      const late = some(overdue, 'quá hạn', 'không kiến nghị nào quá hạn');
      return `${formatNumber(count)} kiến nghị: ${said}; ${late}`;
    },
    excluded: (count: number) =>
      count === 0 ? '' : ` (không kể ${formatNumber(count)} kiến nghị đã rút hoặc kết thúc vì lý do khác)`,
    none: 'chưa có kiến nghị nào',
    commitments: (progress: string) => `Các thông báo kết luận giao ${progress}`,
  },
  headings: { real: 'Kiến nghị', illustrative: 'Kiến nghị minh họa' },
  petitionsNone: 'Cổng chưa ghi nhận kiến nghị có thật nào thuộc lĩnh vực này.',
  count: {
    real: (count: number) => `${formatNumber(count)} kiến nghị, mới tiếp nhận đứng đầu.`,
    illustrative: (count: number) =>
      `${formatNumber(count)} kiến nghị được đặt ra để minh họa, mới tiếp nhận đứng đầu.`,
  },
  commitments: 'Việc phải làm theo thông báo kết luận',
  commitmentsMore: (count: number) => `Còn ${formatNumber(count)} việc khác thuộc lĩnh vực này, xem ở`,
  bodies: 'Đơn vị đang chịu trách nhiệm',
  bodiesLead: 'Đơn vị còn kiến nghị hoặc việc phải làm chưa xong, nhiều nhất đứng đầu.',
  open: (petitions: number, commitments: number) =>
    [
      petitions === 0 ? '' : `${formatNumber(petitions)} kiến nghị`,
      commitments === 0 ? '' : `${formatNumber(commitments)} việc phải làm`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  bodiesMore: (count: number) => `Và ${formatNumber(count)} đơn vị khác.`,
  dialogues: 'Nêu tại các buổi đối thoại',
  atDialogue: (count: number) => `${formatNumber(count)} kiến nghị`,
  dialoguesMore: (count: number) => `Và ${formatNumber(count)} buổi khác.`,
  others: 'Xem tất cả các lĩnh vực',
} as const;
