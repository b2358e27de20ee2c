import { expect, test } from 'vitest';
import { clockTimeIn } from './clock-time.ts';

test.each([
  ['08 giờ 00 ngày 12 tháng 11 năm 2026', '8:00'],
  ['13 giờ 30 ngày 20 tháng 8 năm 2026', '13:30'],
  ['lúc 8h30, ngày 05/12/2024', '8:30'],
  ['14h ngày 05/12/2024', '14:00'],
  ['8 giờ 30 phút ngày 05/12', '8:30'],
  ['19:00 ngày 05/12/2024', '19:00'],
  ['0 giờ 00', '0:00'],
  ['23 giờ 59', '23:59'],
  ['24 giờ 00', undefined],
  ['8 giờ 60', undefined],
  ['từ 8 giờ 00 đến 11 giờ 30 ngày 05/12', undefined],
  ['2 giờ chiều ngày 05/12', undefined],
  ['8 giờ sáng, 05/12', undefined],
  ['9 giờ đêm 05/12', undefined],
  ['ngày 28/11/2024', undefined],
  ['Tháng 10/2023', undefined],
  ['trước 05 ngày', undefined],
  ['12 hội nghị trong tháng 5', undefined],
])('%s → %s', (words, time) => {
  const found = clockTimeIn(words);
  expect(found && `${found.hour}:${String(found.minute).padStart(2, '0')}`).toBe(time);
});

test('reads letters split from their marks', () => {
  expect(clockTimeIn('08 giờ 00'.normalize('NFD'))).toEqual({ hour: 8, minute: 0 });
});
