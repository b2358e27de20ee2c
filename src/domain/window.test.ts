import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { flexibleDate } from '../schemas/flexible-date.ts';
import { windowOf } from './window.ts';

const raw = 'nguyên văn';

describe(windowOf, () => {
  test.each([
    // why                                                   time                       first         last
    ['a day is that day', onDay('2023-03-23'), '2023-03-23', '2023-03-23'],
    ['by a day is that day', onDay('2023-12-05', 'by'), '2023-12-05', '2023-12-05'],
    ['before a day is the day before', onDay('2023-06-15', 'before'), '2023-06-14', '2023-06-14'],
    ['before the first of a month', onDay('2024-03-01', 'before'), '2024-02-29', '2024-02-29'],
    ['before the first of a year', onDay('2024-01-01', 'before'), '2023-12-31', '2023-12-31'],
    [
      'a range is its first day to its last',
      aTime({ kind: 'day_range', raw, from: '2024-11-28', to: '2024-12-03' }),
      '2024-11-28',
      '2024-12-03',
    ],
    [
      'a tentative range is no shorter and no longer',
      aTime({ kind: 'day_range', raw, tentative: true, from: '2024-11-28', to: '2024-12-03' }),
      '2024-11-28',
      '2024-12-03',
    ],
    ['a month', inMonth('2024-11'), '2024-11-01', '2024-11-30'],
    ['February of a leap year', inMonth('2024-02'), '2024-02-01', '2024-02-29'],
    ['February of a common year', inMonth('2023-02'), '2023-02-01', '2023-02-28'],
    [
      'a month whose day is blank is the whole month, not its first day',
      aTime({ kind: 'month', raw, month: '2024-11', dayBlank: true }),
      '2024-11-01',
      '2024-11-30',
    ],
    [
      'two months',
      aTime({ kind: 'month_range', raw, from: '2023-09', to: '2023-10' }),
      '2023-09-01',
      '2023-10-31',
    ],
    [
      'months over the end of a year',
      aTime({ kind: 'month_range', raw, from: '2023-12', to: '2024-02' }),
      '2023-12-01',
      '2024-02-29',
    ],
    ['quý I', inQuarter('2023-Q1'), '2023-01-01', '2023-03-31'],
    ['quý IV', inQuarter('2023-Q4'), '2023-10-01', '2023-12-31'],
    [
      'quý II, quý III',
      aTime({ kind: 'quarter_range', raw, from: '2023-Q2', to: '2023-Q3' }),
      '2023-04-01',
      '2023-09-30',
    ],
    [
      'quarters over the end of a year',
      aTime({ kind: 'quarter_range', raw, from: '2023-Q4', to: '2024-Q1' }),
      '2023-10-01',
      '2024-03-31',
    ],
    ['a year', inYear(2023), '2023-01-01', '2023-12-31'],
    [
      'a school year of which the year is known',
      aTime({ kind: 'school_year', raw, startYear: 2023 }),
      '2023-09-01',
      '2024-05-31',
    ],
  ])('%s', (_why, when, start, end) => {
    expect(windowOf(when)).toEqual({ start, end });
  });

  test.each([
    ['2023', '2023-01-01'],
    ['2023-09', '2023-09-01'],
    ['2025-07-01', '2025-07-01'],
  ])('from %s onwards begins on %s and has no end', (since, start) => {
    expect(windowOf(aTime({ kind: 'open_ended', raw, since }))).toStrictEqual({ start });
  });

  test.each([
    ['hằng năm', { kind: 'recurring', raw, every: 'year' }],
    ['trước ngày 30/11 hằng năm', { kind: 'recurring', raw, every: 'year', before: '11-30' }],
    ['quý I hằng năm', { kind: 'recurring', raw, every: 'year', within: 'Q1' }],
    ['hằng năm, từ năm 2021', { kind: 'recurring', raw, every: 'year', since: 2021 }],
    ['theo năm học', { kind: 'school_year', raw }],
    ['trước kỳ họp', { kind: 'relative', raw, anchor: 'council_session', position: ['before'] }],
    ['thường xuyên', ongoing],
    ['khi cần thiết', whenNeeded],
    ['nothing at all', unstated],
  ] satisfies [string, z.input<typeof flexibleDate>][])('%s names no days', (_words, when) => {
    expect(windowOf(aTime(when))).toBeUndefined();
  });
});
