import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyTime,
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { isoDate } from '../time/civil-date.ts';
import { compareWhen, phaseOn } from './chronology.ts';

const raw = 'nguyên văn';

describe(compareWhen, () => {
  /** From the first to the last; no two of them stand in the same place. */
  const inOrder: readonly [why: string, when: FlexibleDate][] = [
    ['the last day of the year before', onDay('2022-12-31')],
    ['of all that begin on 01/01, the day ends first', onDay('2023-01-01')],
    ['then the range', aTime({ kind: 'day_range', raw, from: '2023-01-01', to: '2023-01-02' })],
    ['then the month', inMonth('2023-01')],
    ['then two months', aTime({ kind: 'month_range', raw, from: '2023-01', to: '2023-02' })],
    ['then the quarter', inQuarter('2023-Q1')],
    ['then two quarters', aTime({ kind: 'quarter_range', raw, from: '2023-Q1', to: '2023-Q2' })],
    ['then the year', inYear(2023)],
    ['then what has no end', aTime({ kind: 'open_ended', raw, since: '2023' })],
    ['what begins a day later comes after them all', onDay('2023-01-03', 'before')],
    ['a quarter stands at its first day', inQuarter('2023-Q2')],
    ['after it a day within it', onDay('2023-06-15', 'by')],
    ['a school year stands at September', aTime({ kind: 'school_year', raw, startYear: 2023 })],
    ['of what has no days, first what repeats', aTime({ kind: 'recurring', raw, every: 'year' })],
    ['then any school year', aTime({ kind: 'school_year', raw })],
    [
      'then what waits for something else',
      aTime({ kind: 'relative', raw, anchor: 'council_session', position: ['before'] }),
    ],
    ['then what goes on', ongoing],
    ['then what waits for a need', whenNeeded],
    ['last, what is not stated', unstated],
  ];

  test.each(inOrder.map(([why, when], position) => ({ why, when, position })))(
    '$why',
    ({ when, position }) => {
      const sides = inOrder.map(([, other]) => Math.sign(compareWhen(other, when)));
      expect(sides.filter((side) => side === -1)).toHaveLength(position);
      expect(sides.indexOf(0)).toBe(position);
      expect(sides.filter((side) => side === 1)).toHaveLength(inOrder.length - 1 - position);
    },
  );

  test('sorts them from any other order', () => {
    const times = inOrder.map(([, when]) => when);
    expect(times.toReversed().sort(compareWhen)).toEqual(times);
  });

  test('puts the same days, said in different words, in the same place', () => {
    const dayBefore = onDay('2023-06-15', 'before');
    expect(compareWhen(dayBefore, onDay('2023-06-14'))).toBe(0);
    expect(
      compareWhen(inQuarter('2023-Q1'), aTime({ kind: 'month_range', raw, from: '2023-01', to: '2023-03' })),
    ).toBe(0);
  });

  test('takes no side: turned around, the answer is turned around', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
      }),
    );
  });

  test('runs in no circle: what is before the second is before what the second is before', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyTime, (a, b, c) => {
        fc.pre(compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0);
        expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('holds every time equal to itself', () => {
    fc.assert(
      fc.property(anyTime, (when) => {
        expect(compareWhen(when, when)).toBe(0);
      }),
    );
  });
});

describe(phaseOn, () => {
  const tentativeRange = aTime({
    kind: 'day_range',
    raw,
    tentative: true,
    from: '2024-11-28',
    to: '2024-12-03',
  });
  const twoQuarters = aTime({ kind: 'quarter_range', raw, from: '2023-Q2', to: '2023-Q3' });
  const schoolYear = aTime({ kind: 'school_year', raw, startYear: 2023 });
  const sinceJuly = aTime({ kind: 'open_ended', raw, since: '2025-07' });

  test.each([
    // why                                        time                             on            phase
    ['the day before a day', onDay('2023-03-23'), '2023-03-22', 'coming'],
    ['the day itself', onDay('2023-03-23'), '2023-03-23', 'current'],
    ['the day after', onDay('2023-03-23'), '2023-03-24', 'past'],
    ['two days before "trước ngày 15/6"', onDay('2023-06-15', 'before'), '2023-06-13', 'coming'],
    ['the last day before "trước ngày 15/6"', onDay('2023-06-15', 'before'), '2023-06-14', 'current'],
    ['"trước ngày 15/6" on 15/6 is over', onDay('2023-06-15', 'before'), '2023-06-15', 'past'],
    ['"chậm nhất ngày 15/6" on 15/6 is not', onDay('2023-06-15', 'by'), '2023-06-15', 'current'],
    ['the day after "chậm nhất ngày 15/6"', onDay('2023-06-15', 'by'), '2023-06-16', 'past'],
    ['the day before a range', tentativeRange, '2024-11-27', 'coming'],
    ['the first day of a range', tentativeRange, '2024-11-28', 'current'],
    ['a day within a range', tentativeRange, '2024-12-01', 'current'],
    ['the last day of a range', tentativeRange, '2024-12-03', 'current'],
    ['the day after a range', tentativeRange, '2024-12-04', 'past'],
    ['the day before a month', inMonth('2024-02'), '2024-01-31', 'coming'],
    ['the first day of a month', inMonth('2024-02'), '2024-02-01', 'current'],
    ['the leap day', inMonth('2024-02'), '2024-02-29', 'current'],
    ['the day after a month', inMonth('2024-02'), '2024-03-01', 'past'],
    ['the day before two quarters', twoQuarters, '2023-03-31', 'coming'],
    ['their first day', twoQuarters, '2023-04-01', 'current'],
    ['between the two', twoQuarters, '2023-07-01', 'current'],
    ['their last day', twoQuarters, '2023-09-30', 'current'],
    ['the day after', twoQuarters, '2023-10-01', 'past'],
    ['the last day before a year', inYear(2023), '2022-12-31', 'coming'],
    ['New Year', inYear(2023), '2023-01-01', 'current'],
    ['the last day of a year', inYear(2023), '2023-12-31', 'current'],
    ['the next New Year', inYear(2023), '2024-01-01', 'past'],
    ['the day before a school year', schoolYear, '2023-08-31', 'coming'],
    ['its last day', schoolYear, '2024-05-31', 'current'],
    ['the day after', schoolYear, '2024-06-01', 'past'],
    ['the day before an open beginning', sinceJuly, '2025-06-30', 'coming'],
    ['the beginning', sinceJuly, '2025-07-01', 'current'],
    ['what has no end is never past', sinceJuly, '2099-12-31', 'current'],
  ] as const)('%s', (_why, when, asOf, phase) => {
    expect(phaseOn(when, isoDate(asOf))).toBe(phase);
  });

  test.each([
    ['hằng năm', aTime({ kind: 'recurring', raw, every: 'year', before: '11-30' }), 'standing'],
    ['theo năm học', aTime({ kind: 'school_year', raw }), 'standing'],
    [
      'trước kỳ họp',
      aTime({ kind: 'relative', raw, anchor: 'council_session', position: ['before'] }),
      'standing',
    ],
    ['thường xuyên', ongoing, 'standing'],
    ['khi cần thiết', whenNeeded, 'standing'],
    ['nothing at all', unstated, 'unstated'],
  ] as const)('%s is the same on every day', (_words, when, phase) => {
    expect(phaseOn(when, isoDate('1990-01-01'))).toBe(phase);
    expect(phaseOn(when, isoDate('2099-12-31'))).toBe(phase);
  });
});
