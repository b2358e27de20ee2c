/** Lists of everything by first letter and by year. */
import { formatNumber } from '../numbers.ts';

export const catalogue = {
  title: 'Mục lục',
  description:
    'Mọi nội dung của cổng theo chữ cái đầu và theo năm: kiến nghị, kết luận, buổi đối thoại, kế hoạch, đơn vị, từ ngữ.',
  lead: (real: number, illustrative: number, date: string) =>
    illustrative === 0
      ? `Tính đến ngày ${date}, cổng có ${formatNumber(real)} mục.`
      : `Tính đến ngày ${date}, cổng có ${formatNumber(real)} mục từ dữ liệu thật và ${formatNumber(illustrative)} mục từ dữ liệu minh họa.`,
  byLetter: 'Theo chữ cái',
  byYear: 'Theo năm',
  byYearNote:
    'Năm của ngày đứng ở mỗi mục. Đơn vị, lĩnh vực, từ ngữ và các trang của cổng không gắn với năm nào.',
  byOther: 'Theo đơn vị, lĩnh vực',
  bodies: 'Các đơn vị',
  topics: 'Các lĩnh vực',
  letters: 'Các chữ cái',
  years: 'Các năm',
  others: '0–9',
  letterTitle: (letter: string) => `Mục lục: chữ ${letter}`,
  othersTitle: 'Mục lục: chữ số và ký hiệu',
  yearTitle: (year: string) => `Mục lục: năm ${year}`,
  pageTitle: (title: string, page: number) => `${title}, trang ${formatNumber(page)}`,
  letterDescription: (letter: string) => `Mọi nội dung của cổng có tên bắt đầu bằng chữ ${letter}.`,
  othersDescription: 'Mọi nội dung của cổng có tên bắt đầu bằng chữ số hoặc ký hiệu.',
  yearDescription: (year: string) =>
    `Mọi nội dung của cổng gắn với một ngày của năm ${year}, mới nhất đứng đầu.`,
  letterName: (letter: string) => `Chữ ${letter}`,
  othersName: 'Chữ số và ký hiệu',
  yearName: (year: string) => `Năm ${year}`,
  count: {
    real: (count: number) => `${formatNumber(count)} mục từ dữ liệu thật`,
    illustrative: (count: number) => `${formatNumber(count)} mục từ dữ liệu minh họa`,
  },
  short: {
    real: (count: number) => `${formatNumber(count)} thật`,
    illustrative: (count: number) => `${formatNumber(count)} minh họa`,
  },
  noReal: 'Chưa có mục nào từ dữ liệu thật.',
} as const;
