import { expect, test } from 'vitest';
import { namesHour } from './named-hour.ts';

test.each([
  ['từ 8 giờ đến 11 giờ ngày 03/12/2026', true],
  ['14h30', true],
  ['2 giờ chiều', true],
  ['ngày 03/12/2026', false],
  ['3 hộ dân', false],
])('%s', (words, expected) => {
  expect(namesHour(words)).toBe(expected);
});
