import { expect, test } from 'vitest';
import { isoDate } from '../time/civil-date.ts';
import { isInPeriod, periodsOfDays } from './supervision-period.ts';

test.each([
  ['2026-01-01', true, false],
  ['2026-06-30', true, false],
  ['2026-07-01', false, true],
  ['2026-12-31', false, true],
])('%s is in the first half: %s, in the second: %s', (text, first, second) => {
  const day = isoDate(text);
  expect(isInPeriod({ year: 2026 }, day)).toBe(true);
  expect(isInPeriod({ year: 2026, half: 1 }, day)).toBe(first);
  expect(isInPeriod({ year: 2026, half: 2 }, day)).toBe(second);
  expect(isInPeriod({ year: 2025 }, day)).toBe(false);
  expect(isInPeriod({ year: 2027 }, day)).toBe(false);
});

test('what has no day is in no period', () => {
  expect(isInPeriod({ year: 2026 }, undefined)).toBe(false);
});

test('the periods that hold a day, the latest year first, halves without one left out', () => {
  const days = ['2024-11-02', '2026-06-30', '2026-07-01'].map(isoDate);
  expect(periodsOfDays([...days, undefined])).toEqual([
    { year: 2026 },
    { year: 2026, half: 1 },
    { year: 2026, half: 2 },
    { year: 2024 },
    { year: 2024, half: 2 },
  ]);
  expect(periodsOfDays([undefined])).toEqual([]);
});
