import { expect, test } from 'vitest';
import { syllablesOf } from './syllables.ts';
import { timeWordsAt } from './time-words.ts';

test.each([
  ['28/11/2024', '2024-11-28', 3],
  ['28-11-2024', '2024-11-28', 3],
  ['ngay 28 thang 11 nam 2024', '2024-11-28', 6],
  ['ngày 05 tháng 6 năm 2020', '2020-06-05', 6],
  ['2024-11-28', '2024-11-28', 3],
  ['tháng 6 2025', '2025-06', 3],
  ['thang 6/2025', '2025-06', 3],
  ['6/2025', '2025-06', 2],
  ['tháng 12 năm 2025', '2025-12', 4],
  ['quy 2 2023', '2023-q2', 3],
  ['quý II/2023', '2023-q2', 3],
  ['Quý IV năm 2024', '2024-q4', 4],
  ['năm 2024', '2024', 2],
  ['2024', '2024', 1],
])('%s is %s', (typed, time, length) => {
  expect(timeWordsAt(syllablesOf(typed), 0)).toEqual({ time, length });
});

test.each([
  '32/2021',
  '2200',
  '13/2021',
  'quy 5 2023',
  'quy 2',
  'thang 6',
  '28/11',
  'ngo 12',
  'nam 1850',
  '',
])('%j is no time', (typed) => {
  expect(timeWordsAt(syllablesOf(typed), 0)).toBeUndefined();
});
