import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anEvent,
  anyTime,
  aPetition,
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
} from '../../../tests/builders.ts';
import { windowOf } from '../../domain/window.ts';
import { daysOf, timesOf, timesOfDay, timesOfEvents } from './times.ts';

const range = (from: string, to: string, kind: 'day_range' | 'month_range' | 'quarter_range') =>
  aTime({ kind, raw: 'từ … đến …', from, to });

describe('the times that words name', () => {
  test.each([
    ['a day, with what it lies in', onDay('2024-11-28'), ['2024-11-28', '2024-11', '2024-q4', '2024']],
    [
      'the day that is named by "trước ngày"',
      onDay('2026-07-01', 'before'),
      ['2026-07-01', '2026-07', '2026-q3', '2026'],
    ],
    [
      'every day of a short range',
      range('2024-11-29', '2024-12-01', 'day_range'),
      ['2024-11-29', '2024-11', '2024-q4', '2024', '2024-11-30', '2024-12-01', '2024-12'],
    ],
    [
      'the ends of a long one',
      range('2024-01-10', '2024-03-01', 'day_range'),
      ['2024-01-10', '2024-01', '2024-q1', '2024', '2024-03-01', '2024-03'],
    ],
    ['a month, with its quarter', inMonth('2023-07'), ['2023-07', '2023-q3', '2023']],
    [
      'every month of a range',
      range('2023-11', '2024-01', 'month_range'),
      ['2023-11', '2023-q4', '2023', '2023-12', '2024-01', '2024-q1', '2024'],
    ],
    ['a quarter, and none of its months', inQuarter('2023-Q2'), ['2023-q2', '2023']],
    ['quarters', range('2023-Q2', '2023-Q3', 'quarter_range'), ['2023-q2', '2023', '2023-q3']],
    ['a year', inYear(2021), ['2021']],
    ['a school year', aTime({ kind: 'school_year', raw: 'năm học', startYear: 2025 }), ['2025', '2026']],
    [
      'the day from which something goes on',
      aTime({ kind: 'open_ended', raw: 'từ', since: '2025-07-01' }),
      ['2025-07-01', '2025-07', '2025-q3', '2025'],
    ],
    [
      'the month from which it does',
      aTime({ kind: 'open_ended', raw: 'từ', since: '2025-07' }),
      ['2025-07', '2025-q3', '2025'],
    ],
    ['the year from which it does', aTime({ kind: 'open_ended', raw: 'từ', since: '2023' }), ['2023']],
    ['what goes on', ongoing, []],
    ['what is not stated', unstated, []],
  ])('%s', (_, when, times) => {
    expect(timesOf(when)).toEqual(times);
  });

  test('are written as the search writes them, each once', () => {
    fc.assert(
      fc.property(anyTime, (when) => {
        const times = timesOf(when);
        expect(new Set(times).size).toBe(times.length);
        for (const time of times) expect(time).toMatch(/^\d{4}(?:-q[1-4]|-\d{2}(?:-\d{2})?)?$/);
      }),
    );
  });

  test('name the year of every stretch of days', () => {
    fc.assert(
      fc.property(anyTime, (when) => {
        const window = windowOf(when);
        // "Trước ngày 01/01" names a day of the year after its window.
        if (!window || (when.kind === 'day' && when.bound === 'before')) return;
        expect(timesOf(when)).toContain(window.start.slice(0, 4));
        if (window.end !== undefined) expect(timesOf(when)).toContain(window.end.slice(0, 4));
      }),
    );
  });
});

describe('the times of events', () => {
  test('are their days, the deadlines and promises they set, and the days of papers and proofs', () => {
    const { events } = aPetition({
      events: [
        anEvent('received', '2026-05-04'),
        anEvent('assigned', '2026-05-11', {
          due: inMonth('2026-06'),
          paper: { kind: 'notice', on: '2026-05-10' },
        }),
        anEvent('answered', '2026-05-20', {
          grade: 'official',
          outcome: 'roadmap',
          roadmap: inQuarter('2027-Q1'),
        }),
        anEvent('resolved', '2026-06-02', {
          evidence: [{ text: 'Ảnh', on: '2026-06-01' }, { text: 'Biên bản' }],
        }),
      ],
    });
    expect(timesOfEvents(events)).toEqual([
      '2026-05-04',
      '2026-05-11',
      '2026-06',
      '2026-q2',
      '2026',
      '2026-05-10',
      '2026-05-20',
      '2027-q1',
      '2027',
      '2026-06-02',
      '2026-06-01',
    ]);
  });

  test('of what has no day are none', () => {
    expect(daysOf([{}, { on: undefined }])).toEqual([]);
    expect(timesOfDay('2026-05-04' as never)).toEqual(['2026-05-04', '2026-05', '2026-q2', '2026']);
  });
});
