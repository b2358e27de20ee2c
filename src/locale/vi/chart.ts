/** Charts and their tables. */
import { joinWords } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

export const chart = {
  promises: {
    heading: 'Số mục đối thoại đã hứa theo quý và theo loại',
    finding: (total: number, quarters: readonly string[], count: number) =>
      quarters.length === 1
        ? `Trong ${formatNumber(total)} mục đối thoại đã hứa, ${joinWords(quarters)} là quý phải hoàn thành nhiều mục nhất: ${formatNumber(count)} mục.`
        : `Trong ${formatNumber(total)} mục đối thoại đã hứa, các quý phải hoàn thành nhiều mục nhất là ${joinWords(quarters)}: mỗi quý ${formatNumber(count)} mục.`,
    empty: 'Chưa có mục đối thoại nào gắn với một quý.',
    note: 'Mỗi mục tính một lần, vào quý mà thời gian của mục kết thúc. Mục không ghi tháng, quý được đếm riêng ở cột “Không gắn với quý”.',
    outside: (count: number) => `${formatNumber(count)} mục không gắn với quý nào, chỉ có trong bảng.`,
    axis: 'Số mục',
    typeColumn: 'Loại đối thoại',
    withoutQuarter: 'Không gắn với quý',
    total: 'Tổng',
  },
  table: 'Xem số liệu dạng bảng',
  interactive: 'Xem biểu đồ tương tác',
  still: 'Trở lại hình tĩnh',
  failed: 'Chưa tải được biểu đồ tương tác; hình tĩnh và bảng vẫn đầy đủ số liệu.',
  source: (date: string) => `Nguồn: các kế hoạch đã đăng trên cổng. Tính đến ngày ${date}.`,
  method: 'Cách tính',
} as const;
