import { describe, expect, test } from 'vitest';
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
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { isoDate } from '../time/civil-date.ts';
import { whenFact, whenView } from './when.ts';

const raw = 'nguyên văn';
const asOf = isoDate('2023-06-15');
const viewOf = (when: FlexibleDate) => whenView(when, asOf);

describe(whenView, () => {
  test('shows a quarter whole: words, state, span', () => {
    expect(viewOf(aTime({ kind: 'quarter', raw: 'Trong quý II/2023', quarter: '2023-Q2' }))).toEqual({
      text: 'Quý II/2023',
      verbatim: 'Nguyên văn: “Trong quý II/2023”',
      phase: 'current',
      phaseLabel: 'Đang trong thời gian thực hiện',
      span: { year: 2023, start: 90 / 365, end: 181 / 365, isSoft: true },
    });
  });

  test('shows a time that is not stated with nothing but that', () => {
    expect(viewOf(unstated)).toEqual({
      text: 'Văn bản không ghi thời gian',
      phase: 'unstated',
      phaseLabel: 'Văn bản không ghi thời gian',
    });
  });

  test.each([
    ['2023-Q1', 'Đã qua thời gian dự kiến'],
    ['2023-Q2', 'Đang trong thời gian thực hiện'],
    ['2023-Q3', 'Sắp tới'],
  ])('says on 15/6/2023 of %s: %s', (quarter, label) => {
    expect(viewOf(inQuarter(quarter)).phaseLabel).toBe(label);
  });
});

describe("the source's own words", () => {
  test.each([
    ['the same words', 'quý IV/2023', undefined],
    ['the same words with a capital', 'Quý IV/2023', undefined],
    ['another order', 'quý IV năm 2023', 'Nguyên văn: “quý IV năm 2023”'],
    ['one word more', 'Trong quý IV/2023', 'Nguyên văn: “Trong quý IV/2023”'],
    ['other capitals inside', 'Quý iv/2023', 'Nguyên văn: “Quý iv/2023”'],
  ])('are shown only where they differ: %s', (_why, written, verbatim) => {
    expect(viewOf(aTime({ kind: 'quarter', raw: written, quarter: '2023-Q4' })).verbatim).toBe(verbatim);
  });
});

describe('the form for machines', () => {
  test.each([
    ['a day', onDay('2023-03-23'), '2023-03-23'],
    ['a month', inMonth('2023-03'), '2023-03'],
    [
      'a month whose day is blank',
      aTime({ kind: 'month', raw, month: '2024-11', dayBlank: true }),
      '2024-11',
    ],
    ['a year', inYear(2023), '2023'],
    ['no quarter: HTML has no form for it', inQuarter('2023-Q1'), undefined],
    ['no range', aTime({ kind: 'day_range', raw, from: '2024-11-28', to: '2024-12-03' }), undefined],
    ['no school year', aTime({ kind: 'school_year', raw, startYear: 2023 }), undefined],
    ['no open beginning', aTime({ kind: 'open_ended', raw, since: '2023' }), undefined],
    ['nothing that repeats', aTime({ kind: 'recurring', raw, every: 'year', before: '11-30' }), undefined],
    ['nothing that goes on', ongoing, undefined],
    ['nothing that is not stated', unstated, undefined],
  ])('names %s', (_why, when, machine) => {
    expect(viewOf(when).machine).toBe(machine);
  });
});

describe('the span on the strip of a year', () => {
  test.each([
    // why                                           time                    year  start      end        soft
    ['quý I of a common year', inQuarter('2023-Q1'), 2023, 0, 90 / 365, true],
    ['quý I of a leap year', inQuarter('2024-Q1'), 2024, 0, 91 / 366, true],
    ['quý IV ends with the year', inQuarter('2023-Q4'), 2023, 273 / 365, 1, true],
    ['a year is the whole strip', inYear(2023), 2023, 0, 1, true],
    ['New Year is the first day', onDay('2023-01-01'), 2023, 0, 1 / 365, false],
    ['the last day of a common year', onDay('2023-12-31'), 2023, 364 / 365, 1, false],
    ['the last day of a leap year', onDay('2024-12-31'), 2024, 365 / 366, 1, false],
    ['the leap day', onDay('2024-02-29'), 2024, 59 / 366, 60 / 366, false],
    [
      '1 March of a common year stands where the leap day stood',
      onDay('2023-03-01'),
      2023,
      59 / 365,
      60 / 365,
      false,
    ],
    [
      '"trước ngày 01/01/2024" is the last day of 2023',
      onDay('2024-01-01', 'before'),
      2023,
      364 / 365,
      1,
      false,
    ],
    [
      'a range is soft, even of two days',
      aTime({ kind: 'day_range', raw, from: '2023-01-01', to: '2023-01-02' }),
      2023,
      0,
      2 / 365,
      true,
    ],
    ['a month', inMonth('2023-02'), 2023, 31 / 365, 59 / 365, true],
  ])('%s', (_why, when, year, start, end, isSoft) => {
    expect(viewOf(when).span).toEqual({ year, start, end, isSoft });
  });

  test.each([
    ['days over the end of a year', aTime({ kind: 'day_range', raw, from: '2023-12-31', to: '2024-01-01' })],
    [
      'quarters over the end of a year',
      aTime({ kind: 'quarter_range', raw, from: '2023-Q4', to: '2024-Q1' }),
    ],
    ['a school year', aTime({ kind: 'school_year', raw, startYear: 2023 })],
    ['what has no end', aTime({ kind: 'open_ended', raw, since: '2023' })],
    ['what repeats', aTime({ kind: 'recurring', raw, every: 'year', within: 'Q1' })],
    ['what waits for a need', whenNeeded],
    ['what is not stated', unstated],
  ])('is not drawn for %s', (_why, when) => {
    expect(viewOf(when)).not.toHaveProperty('span');
  });
});

describe(whenFact, () => {
  test.each([
    [
      'in the words of the portal',
      inMonth('2023-03'),
      { text: 'Tháng 3/2023', detail: 'Nguyên văn: “tháng 2023-03”' },
    ],
    ['without a detail where the words are the same', ongoing, { text: 'Thường xuyên' }],
    [
      'as missing where nothing is stated',
      unstated,
      { text: 'Văn bản không ghi thời gian', isMissing: true },
    ],
  ])('says a time %s', (_why, when, fact) => {
    expect(whenFact(when, asOf)).toEqual(fact);
  });
});
