/** Rates of petitions: a part of a whole, never a percentage alone. */
import { formatNumber } from '../numbers.ts';

export const rates = {
  none: 'Cổng chưa ghi nhận kiến nghị nào của người dân, nên chưa có con số nào để tính.',
  whole: (whole: number, excluded: number, date: string) =>
    `Trong ${formatNumber(whole)} kiến nghị, tính đến ngày ${date}${
      excluded === 0
        ? ''
        : ` (không tính ${formatNumber(excluded)} kiến nghị đã rút hoặc kết thúc vì lý do khác)`
    }:`,
  labels: {
    answered: 'Đã trả lời',
    resolved: 'Đã giải quyết dứt điểm',
    confirmed: 'Đã giải quyết và được xác nhận',
  },
  count: (part: number, whole: number) => `${formatNumber(part)} trên ${formatNumber(whole)}`,
  few: 'Dưới 10 kiến nghị nên chỉ ghi số đếm, không ghi phần trăm.',
} as const;
