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
import { quarter } from '../schemas/dates.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { isoDate } from '../time/civil-date.ts';
import {
  formatDate,
  formatDateInWords,
  formatQuarter,
  formatQuarterNumber,
  formatWhen,
  joinWords,
  sentenceCase,
} from './dates.ts';

const raw = 'nguyên văn';

describe(formatDate, () => {
  test.each([
    ['2024-03-07', '07/03/2024'],
    ['2024-11-28', '28/11/2024'],
    ['2025-01-01', '01/01/2025'],
    ['2024-02-29', '29/02/2024'],
  ])('%s: %s', (day, expected) => {
    expect(formatDate(isoDate(day))).toBe(expected);
  });
});

describe(formatDateInWords, () => {
  test.each([
    // why                                       day           words
    ['a day under 10 takes a zero', '2024-03-07', 'ngày 07 tháng 3 năm 2024'],
    ['the 9th is the last that does', '2024-11-09', 'ngày 09 tháng 11 năm 2024'],
    ['the 10th does not', '2024-11-10', 'ngày 10 tháng 11 năm 2024'],
    ['month 1 takes a zero', '2024-01-31', 'ngày 31 tháng 01 năm 2024'],
    ['month 2 takes a zero', '2024-02-29', 'ngày 29 tháng 02 năm 2024'],
    ['month 3 does not', '2023-03-23', 'ngày 23 tháng 3 năm 2023'],
    ['nor does month 10', '2023-10-01', 'ngày 01 tháng 10 năm 2023'],
  ])('%s', (_why, day, words) => {
    expect(formatDateInWords(isoDate(day))).toBe(words);
  });
});

describe(formatQuarter, () => {
  test.each([
    ['2023-Q1', 'quý I/2023'],
    ['2023-Q2', 'quý II/2023'],
    ['2023-Q3', 'quý III/2023'],
    ['2024-Q4', 'quý IV/2024'],
  ])('%s: %s', (text, expected) => {
    expect(formatQuarter(quarter.parse(text))).toBe(expected);
  });
});

describe(formatQuarterNumber, () => {
  test.each([
    ['2023-Q1', 'I'],
    ['2023-Q2', 'II'],
    ['2023-Q3', 'III'],
    ['2023-Q4', 'IV'],
  ])('%s: %s', (text, expected) => {
    expect(formatQuarterNumber(quarter.parse(text))).toBe(expected);
  });
});

describe(joinWords, () => {
  test.each([
    [[], ''],
    [['trước'], 'trước'],
    [['trước', 'sau'], 'trước và sau'],
    [['trước', 'trong', 'sau'], 'trước, trong và sau'],
  ])('%j: %j', (words, expected) => {
    expect(joinWords(words)).toBe(expected);
  });
});

describe(sentenceCase, () => {
  test.each([
    ['đột xuất', 'Đột xuất'],
    ['ở nơi cư trú', 'Ở nơi cư trú'],
    ['quý IV/2023', 'Quý IV/2023'],
    ['6 tháng một lần', '6 tháng một lần'],
    ['UBND phường', 'UBND phường'],
    ['', ''],
  ])('%j: %j', (text, expected) => {
    expect(sentenceCase(text)).toBe(expected);
  });
});

describe(formatWhen, () => {
  const stated: readonly [FlexibleDate, string][] = [
    [onDay('2023-03-23'), 'ngày 23/03/2023'],
    [onDay('2023-06-15', 'before'), 'trước ngày 15/06/2023'],
    [onDay('2023-12-05', 'by'), 'chậm nhất ngày 05/12/2023'],
    [aTime({ kind: 'day', raw, tentative: true, day: '2024-11-28' }), 'dự kiến ngày 28/11/2024'],
    [
      aTime({ kind: 'day_range', raw, from: '2024-11-28', to: '2024-12-03' }),
      'từ ngày 28/11/2024 đến ngày 03/12/2024',
    ],
    [
      aTime({ kind: 'day_range', raw, tentative: true, from: '2024-11-28', to: '2024-12-03' }),
      'dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024',
    ],
    [inMonth('2023-03'), 'tháng 3/2023'],
    [inMonth('2023-10'), 'tháng 10/2023'],
    [
      aTime({ kind: 'month', raw, month: '2024-11', dayBlank: true }),
      'tháng 11/2024 (văn bản để trống ngày)',
    ],
    [aTime({ kind: 'month', raw, month: '2024-11', dayBlank: false }), 'tháng 11/2024'],
    [aTime({ kind: 'month_range', raw, from: '2023-09', to: '2023-10' }), 'tháng 9 và tháng 10/2023'],
    [aTime({ kind: 'month_range', raw, from: '2023-02', to: '2023-04' }), 'từ tháng 02 đến tháng 4/2023'],
    [
      aTime({ kind: 'month_range', raw, from: '2023-12', to: '2024-03' }),
      'từ tháng 12/2023 đến tháng 3/2024',
    ],
    [inQuarter('2023-Q1'), 'quý I/2023'],
    [inQuarter('2023-Q4'), 'quý IV/2023'],
    [aTime({ kind: 'quarter', raw, tentative: true, quarter: '2023-Q3' }), 'dự kiến quý III/2023'],
    [aTime({ kind: 'quarter', raw, tentative: false, quarter: '2023-Q3' }), 'quý III/2023'],
    [aTime({ kind: 'quarter_range', raw, from: '2023-Q2', to: '2023-Q3' }), 'quý II và quý III/2023'],
    [aTime({ kind: 'quarter_range', raw, from: '2023-Q1', to: '2023-Q3' }), 'từ quý I đến quý III/2023'],
    [aTime({ kind: 'quarter_range', raw, from: '2023-Q4', to: '2024-Q1' }), 'từ quý IV/2023 đến quý I/2024'],
    [inYear(2023), 'trong năm 2023'],
    [aTime({ kind: 'school_year', raw }), 'theo năm học'],
    [aTime({ kind: 'school_year', raw, startYear: 2023 }), 'năm học 2023 – 2024'],
    [aTime({ kind: 'open_ended', raw, since: '2023' }), 'từ năm 2023 và các năm tiếp theo'],
    [aTime({ kind: 'open_ended', raw, since: '2023-09' }), 'từ tháng 9/2023 trở đi'],
    [aTime({ kind: 'open_ended', raw, since: '2025-07-01' }), 'từ ngày 01 tháng 7 năm 2025 trở đi'],
    [ongoing, 'thường xuyên'],
    [whenNeeded, 'đột xuất, khi cần thiết'],
    [unstated, 'văn bản không ghi thời gian'],
  ];

  test.each(stated.map(([when, words]) => ({ when, words })))('$words', ({ when, words }) => {
    expect(formatWhen(when)).toBe(words);
  });

  type Recurring = Omit<Extract<Parameters<typeof aTime>[0], { kind: 'recurring' }>, 'kind' | 'raw'>;

  const rules: readonly [Recurring, string][] = [
    [{ every: 'month' }, 'hằng tháng'],
    [{ every: 'quarter' }, 'hằng quý'],
    [{ every: 'half_year' }, '6 tháng một lần'],
    [{ every: 'year' }, 'hằng năm'],
    [{ every: 'school_year' }, 'mỗi năm học'],
    [{ every: 'unstated' }, 'định kỳ, văn bản không ghi bao lâu một lần'],
    [{ every: 'year', within: 'Q1' }, 'hằng năm, trong quý I'],
    [{ every: 'year', within: 'Q4' }, 'hằng năm, trong quý IV'],
    [{ every: 'year', before: '11-30' }, 'hằng năm, trước ngày 30/11'],
    [{ every: 'year', before: '02-05' }, 'hằng năm, trước ngày 05/02'],
    [{ every: 'year', before: '06-15' }, 'hằng năm, trước ngày 15/6'],
    [{ every: 'year', since: 2021 }, 'hằng năm, từ năm 2021'],
    [
      { every: 'year', within: 'Q4', before: '11-30', since: 2021 },
      'hằng năm, trong quý IV, trước ngày 30/11, từ năm 2021',
    ],
  ];

  test.each(rules.map(([rule, words]) => ({ rule, words })))('over and over: $words', ({ rule, words }) => {
    expect(formatWhen(aTime({ kind: 'recurring', raw, ...rule }))).toBe(words);
  });

  type Relative = Omit<Extract<Parameters<typeof aTime>[0], { kind: 'relative' }>, 'kind' | 'raw'>;

  const relations: readonly [Relative, string][] = [
    [{ anchor: 'dialogue', position: ['before'] }, 'trước buổi đối thoại'],
    [{ anchor: 'dialogue', position: ['during'] }, 'trong buổi đối thoại'],
    [{ anchor: 'dialogue', position: ['before', 'during', 'after'] }, 'trước, trong và sau buổi đối thoại'],
    [{ anchor: 'dialogue_end', position: ['after'] }, 'sau khi đối thoại kết thúc'],
    [{ anchor: 'council_session', position: ['before'] }, 'trước kỳ họp thường kỳ của HĐND'],
    [
      { anchor: 'assembly_and_council_session', position: ['before', 'after'] },
      'trước và sau kỳ họp Quốc hội, HĐND các cấp',
    ],
    [
      {
        anchor: 'dialogue_start',
        position: ['before'],
        offset: { comparison: 'at_least', days: 5, unit: 'day' },
      },
      'ít nhất 05 ngày trước khi đối thoại bắt đầu',
    ],
    [
      {
        anchor: 'dialogue_end',
        position: ['after'],
        offset: { comparison: 'at_most', days: 7, unit: 'working_day' },
      },
      'trong vòng 07 ngày làm việc sau khi đối thoại kết thúc',
    ],
    [
      { anchor: 'dialogue', position: ['before'], offset: { comparison: 'exactly', days: 15, unit: 'day' } },
      '15 ngày trước buổi đối thoại',
    ],
    [
      {
        anchor: 'assignment',
        position: ['after'],
        offset: { comparison: 'at_most', days: 15, unit: 'working_day' },
      },
      'trong vòng 15 ngày làm việc sau khi được giao',
    ],
    [
      {
        anchor: 'assignment',
        position: ['after'],
        offset: { comparison: 'at_most', days: 9, unit: 'day' },
      },
      'trong vòng 09 ngày sau khi được giao',
    ],
    [{ anchor: 'dialogue_start', position: ['before', 'during'] }, 'trước khi đối thoại bắt đầu'],
    [{ anchor: 'dialogue_end', position: ['during', 'after'] }, 'sau khi đối thoại kết thúc'],
    [{ anchor: 'assignment', position: ['during'] }, 'khi được giao'],
  ];

  test.each(relations.map(([relation, words]) => ({ relation, words })))(
    'by another event: $words',
    ({ relation, words }) => {
      expect(formatWhen(aTime({ kind: 'relative', raw, ...relation }))).toBe(words);
    },
  );
});
