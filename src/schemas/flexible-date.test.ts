import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type Fault, faultOf } from './fault.ts';
import { type FlexibleDateKind, flexibleDate } from './flexible-date.ts';

type Words = z.input<typeof flexibleDate>;

/** Every way of naming a time that the five source plans use, and a few that follow from them. */
const vocabulary: readonly [raw: string, words: Words][] = [
  ['ngày 23 tháng 3 năm 2023', { kind: 'day', raw: 'ngày 23 tháng 3 năm 2023', day: '2023-03-23' }],
  ['07/3/2024', { kind: 'day', raw: '07/3/2024', day: '2024-03-07' }],
  ['trước ngày 15/6/2023', { kind: 'day', raw: 'trước ngày 15/6/2023', day: '2023-06-15', bound: 'before' }],
  [
    'chậm nhất ngày 05/12/2023',
    { kind: 'day', raw: 'chậm nhất ngày 05/12/2023', day: '2023-12-05', bound: 'by' },
  ],
  [
    'Dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024',
    {
      kind: 'day_range',
      raw: 'Dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024',
      tentative: true,
      from: '2024-11-28',
      to: '2024-12-03',
    },
  ],
  [
    'ngày     tháng 11 năm 2024',
    { kind: 'month', raw: 'ngày     tháng 11 năm 2024', month: '2024-11', dayBlank: true },
  ],
  ['Tháng 3/2023', { kind: 'month', raw: 'Tháng 3/2023', month: '2023-03' }],
  ['Tháng 6 năm 2023', { kind: 'month', raw: 'Tháng 6 năm 2023', month: '2023-06' }],
  [
    'Trong tháng 9, tháng 10 năm 2023',
    { kind: 'month_range', raw: 'Trong tháng 9, tháng 10 năm 2023', from: '2023-09', to: '2023-10' },
  ],
  ['quý IV/2023', { kind: 'quarter', raw: 'quý IV/2023', quarter: '2023-Q4' }],
  [
    'quý II, quý III/2023',
    { kind: 'quarter_range', raw: 'quý II, quý III/2023', from: '2023-Q2', to: '2023-Q3' },
  ],
  ['quý II, III/2023', { kind: 'quarter_range', raw: 'quý II, III/2023', from: '2023-Q2', to: '2023-Q3' }],
  [
    'Quý I và Quý II năm 2023',
    { kind: 'quarter_range', raw: 'Quý I và Quý II năm 2023', from: '2023-Q1', to: '2023-Q2' },
  ],
  ['Trong năm 2023', { kind: 'year', raw: 'Trong năm 2023', year: 2023 }],
  ['theo năm học', { kind: 'school_year', raw: 'theo năm học' }],
  ['năm học 2023 - 2024', { kind: 'school_year', raw: 'năm học 2023 - 2024', startYear: 2023 }],
  ['06 tháng', { kind: 'recurring', raw: '06 tháng', every: 'half_year' }],
  ['hàng năm', { kind: 'recurring', raw: 'hàng năm', every: 'year' }],
  [
    'Định kỳ quý I hàng năm',
    { kind: 'recurring', raw: 'Định kỳ quý I hàng năm', every: 'year', within: 'Q1' },
  ],
  [
    'trước ngày 30/11 hàng năm',
    { kind: 'recurring', raw: 'trước ngày 30/11 hàng năm', every: 'year', before: '11-30' },
  ],
  ['trước ngày 29/02', { kind: 'recurring', raw: 'trước ngày 29/02', every: 'year', before: '02-29' }],
  ['định kỳ', { kind: 'recurring', raw: 'định kỳ', every: 'unstated', since: 2021 }],
  [
    'Bắt đầu từ năm 2023 và các năm tiếp theo',
    { kind: 'open_ended', raw: 'Bắt đầu từ năm 2023 và các năm tiếp theo', since: '2023' },
  ],
  ['từ tháng 9/2023', { kind: 'open_ended', raw: 'từ tháng 9/2023', since: '2023-09' }],
  ['kể từ ngày 01/7/2025', { kind: 'open_ended', raw: 'kể từ ngày 01/7/2025', since: '2025-07-01' }],
  [
    'trước kỳ họp thường kỳ của HĐND quận',
    {
      kind: 'relative',
      raw: 'trước kỳ họp thường kỳ của HĐND quận',
      anchor: 'council_session',
      position: ['before'],
    },
  ],
  [
    'trước, trong và sau hội nghị',
    {
      kind: 'relative',
      raw: 'trước, trong và sau hội nghị',
      anchor: 'dialogue',
      position: ['before', 'during', 'after'],
    },
  ],
  [
    'trước ít nhất 05 ngày diễn ra Hội nghị',
    {
      kind: 'relative',
      raw: 'trước ít nhất 05 ngày diễn ra Hội nghị',
      anchor: 'dialogue_start',
      position: ['before'],
      offset: { comparison: 'at_least', days: 5, unit: 'day' },
    },
  ],
  [
    'trong thời hạn 07 ngày làm việc kể từ khi kết thúc việc đối thoại',
    {
      kind: 'relative',
      raw: 'trong thời hạn 07 ngày làm việc kể từ khi kết thúc việc đối thoại',
      anchor: 'dialogue_end',
      position: ['after'],
      offset: { comparison: 'at_most', days: 7, unit: 'working_day' },
    },
  ],
  ['Thường xuyên', { kind: 'ongoing', raw: 'Thường xuyên' }],
  ['khi cần thiết', { kind: 'ad_hoc', raw: 'khi cần thiết' }],
];

/** What the schema reports: our own faults as they are, zod's by their code and the keys they name. */
function problemsOf(words: unknown) {
  return (flexibleDate.safeParse(words).error?.issues ?? []).map((issue) => ({
    at: issue.path.join('.'),
    fault: faultOf(issue) ?? (issue.code === 'unrecognized_keys' ? { unknown: issue.keys } : issue.code),
  }));
}

describe('flexibleDate takes the words of the sources', () => {
  test.each(vocabulary)('%s: nothing added, nothing lost', (raw, words) => {
    const read = flexibleDate.parse(words);
    expect(read).toEqual(words);
    expect(read).toHaveProperty('raw', raw);
  });

  test('the absence of any words', () => {
    expect(flexibleDate.parse({ kind: 'unknown' })).toEqual({ kind: 'unknown' });
  });

  test('every kind of time has its words above', () => {
    const kinds = new Set<FlexibleDateKind>(vocabulary.map(([, { kind }]) => kind));
    expect([...kinds].toSorted()).toEqual([
      'ad_hoc',
      'day',
      'day_range',
      'month',
      'month_range',
      'ongoing',
      'open_ended',
      'quarter',
      'quarter_range',
      'recurring',
      'relative',
      'school_year',
      'year',
    ]);
  });
});

describe('flexibleDate refuses a range that is one day, one month or one quarter', () => {
  test.each([
    ['day_range', '2023-03-23'],
    ['month_range', '2023-03'],
    ['quarter_range', '2023-Q1'],
  ])('%s', (kind, at) => {
    expect(problemsOf({ kind, raw: 'nguyên văn', from: at, to: at })).toEqual([
      { at: 'to', fault: { code: 'range_single', at } },
    ]);
  });
});

describe('flexibleDate refuses what no calendar holds', () => {
  const form = (value: string, name: 'month' | 'quarter' | 'month_day' | 'start'): Fault => ({
    code: 'form',
    value,
    form: name,
  });

  test.each([
    [
      '31 November',
      { kind: 'day', day: '2024-11-31' },
      'day',
      {
        code: 'date_day',
        value: '2024-11-31',
        year: 2024,
        month: 11,
        daysInMonth: 30,
      },
    ],
    [
      '29 February of a common year',
      { kind: 'day', day: '2023-02-29' },
      'day',
      {
        code: 'date_day',
        value: '2023-02-29',
        year: 2023,
        month: 2,
        daysInMonth: 28,
      },
    ],
    [
      'a day of month 13',
      { kind: 'day', day: '2023-13-01' },
      'day',
      {
        code: 'date_month',
        value: '2023-13-01',
        month: 13,
      },
    ],
    [
      'a day written dd/mm/yyyy, whose right form it offers',
      { kind: 'day', day: '4/3/2026' },
      'day',
      {
        code: 'date_form',
        value: '4/3/2026',
        suggestion: '2026-03-04',
      },
    ],
    [
      'such a day that does not exist: nothing to offer',
      { kind: 'day', day: '31/02/2026' },
      'day',
      {
        code: 'date_form',
        value: '31/02/2026',
        suggestion: undefined,
      },
    ],
    [
      'a first day that does not exist',
      { kind: 'day_range', from: '2024-06-31', to: '2024-07-01' },
      'from',
      {
        code: 'date_day',
        value: '2024-06-31',
        year: 2024,
        month: 6,
        daysInMonth: 30,
      },
    ],
    ['month 13', { kind: 'month', month: '2023-13' }, 'month', form('2023-13', 'month')],
    ['a month of one digit', { kind: 'month', month: '2023-3' }, 'month', form('2023-3', 'month')],
    ['quarter 5', { kind: 'quarter', quarter: '2023-Q5' }, 'quarter', form('2023-Q5', 'quarter')],
    ['a Roman quarter', { kind: 'quarter', quarter: '2023-QIV' }, 'quarter', form('2023-QIV', 'quarter')],
    [
      'quarter 0 at the end of a range',
      { kind: 'quarter_range', from: '2023-Q1', to: '2023-Q0' },
      'to',
      form('2023-Q0', 'quarter'),
    ],
    [
      '31/11 of every year',
      { kind: 'recurring', every: 'year', before: '11-31' },
      'before',
      form('11-31', 'month_day'),
    ],
    [
      '30/02 of every year',
      { kind: 'recurring', every: 'year', before: '02-30' },
      'before',
      form('02-30', 'month_day'),
    ],
    ['month 13 onwards', { kind: 'open_ended', since: '2023-13' }, 'since', form('2023-13', 'start')],
    [
      'a quarter onwards, which no source names',
      { kind: 'open_ended', since: '2023-Q1' },
      'since',
      form('2023-Q1', 'start'),
    ],
    ['a year before there were plans', { kind: 'year', year: 1944 }, 'year', 'too_small'],
    ['a year that is a slip of the pen', { kind: 'year', year: 20_233 }, 'year', 'too_big'],
    ['a year in quotes', { kind: 'year', year: '2023' }, 'year', 'invalid_type'],
  ] satisfies [string, object, string, Fault | string][])('%s', (_why, words, at, fault) => {
    expect(problemsOf({ raw: 'nguyên văn', ...words })).toEqual([{ at, fault }]);
  });
});

describe('flexibleDate refuses a beginning that no calendar holds', () => {
  test.each(['2023-02-29', '2023-11-31', '2023-01-00'])('from %s onwards', (since) => {
    expect(flexibleDate.safeParse({ kind: 'open_ended', raw: 'nguyên văn', since }).success).toBe(false);
  });
});

describe('flexibleDate refuses a year that is a slip of the pen, in whatever form it is written', () => {
  test.each([
    ['a day', { kind: 'day', day: '0203-03-23' }],
    ['a month', { kind: 'month', month: '0203-03' }],
    ['a quarter', { kind: 'quarter', quarter: '0203-Q2' }],
    ['the last quarter that four digits can write', { kind: 'quarter', quarter: '9999-Q4' }],
    ['a beginning', { kind: 'open_ended', since: '0203' }],
  ])('%s', (_why, words) => {
    expect(flexibleDate.safeParse({ raw: 'nguyên văn', ...words }).success).toBe(false);
  });
});

describe('flexibleDate refuses a range that runs backwards', () => {
  test.each([
    ['by a day', 'day_range', '2024-11-29', '2024-11-28'],
    ['by a month', 'month_range', '2023-10', '2023-09'],
    ['by a quarter', 'quarter_range', '2023-Q3', '2023-Q2'],
    ['by a year', 'quarter_range', '2024-Q1', '2023-Q4'],
  ])('%s', (_why, kind, from, to) => {
    expect(problemsOf({ kind, raw: 'nguyên văn', from, to })).toEqual([
      { at: 'to', fault: { code: 'range_reversed', from, to } },
    ]);
  });
});

describe('flexibleDate refuses more than its words say', () => {
  test.each([
    [
      'days of a quarter, typed by hand',
      { kind: 'quarter', raw: 'quý IV/2023', quarter: '2023-Q4', start: '2023-10-01', end: '2023-12-31' },
      ['start', 'end'],
    ],
    [
      'a window for "khi cần thiết"',
      { kind: 'ad_hoc', raw: 'khi cần thiết', from: '2023-01-01', to: '2023-12-31' },
      ['from', 'to'],
    ],
    ['a deadline for "thường xuyên"', { kind: 'ongoing', raw: 'thường xuyên', day: '2023-12-31' }, ['day']],
    ['words where there are none', { kind: 'unknown', raw: 'không rõ' }, ['raw']],
    [
      'a day in a month',
      { kind: 'month', raw: 'tháng 3/2023', month: '2023-03', day: '2023-03-01' },
      ['day'],
    ],
    [
      'a bound on a range',
      { kind: 'day_range', raw: 'từ … đến …', from: '2024-11-28', to: '2024-12-03', bound: 'by' },
      ['bound'],
    ],
    [
      '"dự kiến" on what has no time to be tentative about',
      { kind: 'ad_hoc', raw: 'khi cần thiết', tentative: true },
      ['tentative'],
    ],
  ])('%s', (_why, words, unknown) => {
    expect(problemsOf(words)).toEqual([{ at: '', fault: { unknown } }]);
  });
});

describe('flexibleDate refuses less than its words say', () => {
  test.each([
    ['no words of the source', { kind: 'quarter', quarter: '2023-Q4' }, 'raw', 'invalid_type'],
    ['empty words', { kind: 'ongoing', raw: '' }, 'raw', 'too_small'],
    ['words of nothing but space', { kind: 'ongoing', raw: '  ' }, 'raw', 'too_small'],
    ['words of two lines', { kind: 'ongoing', raw: 'thường\nxuyên' }, 'raw', { code: 'text_multiline' }],
    ['a day without a day', { kind: 'day', raw: 'ngày' }, 'day', 'invalid_type'],
    [
      'before, during or after: none of them',
      { kind: 'relative', raw: 'hội nghị', anchor: 'dialogue', position: [] },
      'position',
      'too_small',
    ],
    [
      'a distance of no days',
      {
        kind: 'relative',
        raw: 'trước hội nghị',
        anchor: 'dialogue',
        position: ['before'],
        offset: { comparison: 'at_least', days: 0, unit: 'day' },
      },
      'offset.days',
      'too_small',
    ],
    ['a kind that does not exist', { kind: 'someday', raw: 'một ngày nào đó' }, 'kind', 'invalid_union'],
    ['no kind at all', { raw: 'quý IV/2023' }, 'kind', 'invalid_union'],
  ])('%s', (_why, words, at, fault) => {
    expect(problemsOf(words)).toEqual([{ at, fault }]);
  });
});
