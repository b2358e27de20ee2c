import { expect, test } from 'vitest';
import { formatNumber, formatPercent } from './numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1_234_567, '1.234.567'],
])('%d is written %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});

test.each([
  [0, 10, '0,0%'],
  [10, 10, '100,0%'],
  [1, 3, '33,3%'],
  [2, 3, '66,7%'],
  [29, 40, '72,5%'],
  [9999, 10_000, '99,9%'],
  [1, 10_000, '0,1%'],
])('%d of %d is written %s', (part, whole, written) => {
  expect(formatPercent(part, whole)).toBe(written);
});
