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
    note: 'Mỗi mục tính một lần, vào quý mà thời gian của mục kết thúc. Mục không ghi tháng, quý được đếm riêng ở dòng “Không gắn với quý” của bảng.',
    outside: (count: number) => `${formatNumber(count)} mục không gắn với quý nào, chỉ có trong bảng.`,
    axis: 'Số mục',
    quarterColumn: 'Quý',
    withoutQuarter: 'Không gắn với quý',
    total: 'Tổng',
  },
  /** In the drawing. */
  percent: (value: string) => `${value}%`,
  half: (position: string) => `Một nửa: ${position}`,
  leavesOutWords: 'Chỗ không có số để vẽ được ghi bằng chữ trong bảng.',
  /** Around the drawing. */
  table: 'Xem số liệu dạng bảng',
  method: 'Cách tính',
  source: (date: string) => `Nguồn: các kế hoạch đã đăng trên cổng. Tính đến ngày ${date}.`,
  licence: 'Giấy phép CC BY 4.0.',
  download: 'Tải về:',
  files: { svg: 'hình vẽ (SVG)', png: 'ảnh (PNG)', csv: 'số liệu (CSV)' },
  alone: 'Mở riêng biểu đồ này',
  embed: {
    summary: 'Nhúng biểu đồ này',
    label: 'Mã nhúng',
    text: 'Dán đoạn mã này vào trang của mình. Biểu đồ được dùng lại tự do, miễn là ghi nguồn (CC BY 4.0).',
  },
  /** The interactive form. */
  interactive: 'Xem biểu đồ tương tác',
  still: 'Trở lại hình tĩnh',
  failed: 'Chưa tải được biểu đồ tương tác; hình tĩnh và bảng vẫn đầy đủ số liệu.',
  keyboard: 'Dùng phím mũi tên để xem từng số, phím Home và End để đến đầu và cuối, phím Esc để thôi.',
  series: 'Bật, tắt từng phần của biểu đồ',
} as const;
