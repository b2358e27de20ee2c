import { expect, test } from 'vitest';
import { isoDate } from '../../src/time/civil-date.ts';
import { type Destination, Transposition } from './transposition.ts';

const destination: Destination = {
  from: isoDate('2026-05-21'),
  to: isoDate('2023-05-21'),
  unit: 'phường Mẫu Gò Trám',
  neighbour: 'phường Mẫu Bờ Sen',
  province: 'tỉnh Mẫu Vạt Chè',
  names: ['Đầm Sim Ngắn'],
  turn: 0,
  factor: 1.5,
  isOld: false,
};
const placeName = /(?<!\p{L})(?:Ven Hồ|Chợ Mẫu)(?!\p{L})/gu;
const moved = (text: string, change: Partial<Destination> = {}) =>
  new Transposition({ ...destination, ...change }, placeName).text(text);

test('places take the names of the new unit', () => {
  expect(moved('Ngã tư đường Ven Hồ và phố Chợ Mẫu của phường Mẫu không có đèn.')).toBe(
    'Ngã tư đường Đầm Sim Ngắn và phố Đầm Sim Ngắn của phường Mẫu Gò Trám không có đèn.',
  );
  expect(moved('Từ phường Mẫu Thượng sang phường Mẫu Hạ, thành phố Mẫu.')).toBe(
    'Từ phường Mẫu Gò Trám sang phường Mẫu Bờ Sen, tỉnh Mẫu Vạt Chè.',
  );
});

test('days, months, quarters and years move with the matter', () => {
  expect(moved('Từ tháng 8/2025 đến ngày 02/6/2026, trong quý III/2026 hoặc năm 2027.')).toBe(
    'Từ tháng 8/2022 đến ngày 02/6/2023, trong quý III/2023 hoặc năm 2024.',
  );
  // Fewer words than a date: the year is the nearest one.
  expect(moved('Lịch phun là sáng 20/9, xong trong tháng 10.')).toBe(
    'Lịch phun là sáng 20/9, xong trong tháng 10.',
  );
});

test('what means the same in every year stays', () => {
  expect(moved('Xong trước ngày 30/4, từ ngày 01/7/2025.')).toBe('Xong trước ngày 30/4, từ ngày 01/7/2025.');
});

test('quantities grow by one factor; hours, grades and parts of a whole do not', () => {
  expect(moved('Có 14 cột đèn, 1.260 suất, 600 m, 22/37 quầy.')).toBe(
    'Có 21 cột đèn, 1.890 suất, 900 m, 22/37 quầy.',
  );
  expect(moved('Từ 16 giờ 30 đến 18 giờ, khối lớp 6, tầng 4, 50%, 2,4 m, 700 m2, D63.')).toBe(
    'Từ 16 giờ 30 đến 18 giờ, khối lớp 6, tầng 4, 50%, 2,4 m, 1.050 m2, D63.',
  );
});

test('a rural unit speaks of xã and thôn, an old one of its own offices', () => {
  expect(moved('Tổ dân phố 3 báo phường.', { unit: 'xã Mẫu Gò Trám' })).toBe('Thôn 4 báo xã.');
  expect(moved('Trung tâm Phục vụ hành chính công trả chậm.', { isOld: true })).toBe(
    'Bộ phận một cửa trả chậm.',
  );
});
