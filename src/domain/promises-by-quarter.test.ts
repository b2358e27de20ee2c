import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anItem,
  anOrganisation,
  anyTime,
  aPlan,
  aPortal,
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
import { type DialogueType, dialogueTypes } from '../schemas/plan-item.ts';
import { countPromisesByQuarter } from './promises-by-quarter.ts';

const raw = 'nguyên văn';

function countOf(promises: readonly (readonly [DialogueType, FlexibleDate])[]) {
  const items = promises.map(([type, when], index) => anItem({ id: `muc-${index}`, type, when }));
  return countPromisesByQuarter(aPortal({ plans: [aPlan({ items })] }), 'real');
}

describe(countPromisesByQuarter, () => {
  test('counts nothing in an empty portal', () => {
    expect(countPromisesByQuarter(aPortal(), 'real')).toEqual({ quarters: [], series: [], total: 0 });
  });

  test('counts nothing in a plan that promises no dialogue', () => {
    expect(countPromisesByQuarter(aPortal({ plans: [aPlan()] }), 'real')).toEqual({
      quarters: [],
      series: [],
      total: 0,
    });
  });

  test('counts per quarter and type, with the quarters in between', () => {
    const counted = countOf([
      ['youth', inQuarter('2024-Q1')],
      ['market', inMonth('2023-08')],
      ['youth', inQuarter('2023-Q3')],
      ['youth', onDay('2023-09-30')],
    ]);
    expect(counted).toEqual({
      quarters: ['2023-Q3', '2023-Q4', '2024-Q1'],
      series: [
        { type: 'youth', counts: [2, 0, 1], withoutQuarter: 0 },
        { type: 'market', counts: [1, 0, 0], withoutQuarter: 0 },
      ],
      total: 4,
    });
  });

  test('keeps types in the order of the vocabulary, whichever comes first in time', () => {
    const counted = countOf([
      ['armed_forces_internal', inQuarter('2023-Q1')],
      ['secretary_citizens', inQuarter('2023-Q4')],
    ]);
    expect(counted.series.map(({ type }) => type)).toEqual(['secretary_citizens', 'armed_forces_internal']);
  });

  test('begins with the quarter that ends first, though another item begins earlier', () => {
    const counted = countOf([
      ['youth', aTime({ kind: 'quarter_range', raw, from: '2023-Q1', to: '2023-Q4' })],
      ['youth', inQuarter('2023-Q2')],
    ]);
    expect(counted.quarters).toEqual(['2023-Q2', '2023-Q3', '2023-Q4']);
    expect(counted.series).toEqual([{ type: 'youth', counts: [1, 0, 1], withoutQuarter: 0 }]);
  });

  test('counts the items of all plans', () => {
    const plans = [
      aPlan({ id: 'mot', items: [anItem({ when: inQuarter('2023-Q1') })] }),
      aPlan({ id: 'hai', items: [anItem({ when: inQuarter('2023-Q1') })] }),
    ];
    expect(countPromisesByQuarter(aPortal({ plans }), 'real')).toEqual({
      quarters: ['2023-Q1'],
      series: [{ type: 'ward_chair_people', counts: [2], withoutQuarter: 0 }],
      total: 2,
    });
  });

  test.each([
    [
      'real',
      {
        quarters: ['2023-Q1', '2023-Q2'],
        series: [{ type: 'youth', counts: [1, 1], withoutQuarter: 1 }],
        total: 3,
      },
    ],
    [
      'illustrative',
      { quarters: ['2024-Q4'], series: [{ type: 'market', counts: [1], withoutQuarter: 0 }], total: 1 },
    ],
  ] as const)('counts no promise of the other population: %s', (population, expected) => {
    const portal = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })],
      plans: [
        aPlan({
          id: 'that',
          items: [
            anItem({ id: 'a', type: 'youth', when: inQuarter('2023-Q1') }),
            anItem({ id: 'b', type: 'youth', when: inQuarter('2023-Q2') }),
            anItem({ id: 'c', type: 'youth', when: whenNeeded }),
          ],
        }),
        aPlan({
          id: 'minh-hoa',
          issuer: { org: 'mau' },
          items: [anItem({ type: 'market', when: inQuarter('2024-Q4') })],
        }),
      ],
    });
    expect(countPromisesByQuarter(portal, population)).toEqual(expected);
  });

  test.each([
    // why                                                   time                            quarter
    ['a quarter', inQuarter('2023-Q2'), '2023-Q2'],
    [
      'quý II, quý III: to be kept by the end of quý III',
      aTime({ kind: 'quarter_range', raw, from: '2023-Q2', to: '2023-Q3' }),
      '2023-Q3',
    ],
    [
      'tháng 9, tháng 10: over the end of a quarter',
      aTime({ kind: 'month_range', raw, from: '2023-09', to: '2023-10' }),
      '2023-Q4',
    ],
    [
      'days over the end of a year',
      aTime({ kind: 'day_range', raw, from: '2023-12-28', to: '2024-01-03' }),
      '2024-Q1',
    ],
    ['the last day of a quarter', onDay('2023-06-30'), '2023-Q2'],
    ['the first day of a quarter', onDay('2023-07-01'), '2023-Q3'],
    ['before the first day of a quarter', onDay('2023-07-01', 'before'), '2023-Q2'],
    ['by the first day of a quarter', onDay('2023-07-01', 'by'), '2023-Q3'],
  ])('places %s', (_why, when, quarter) => {
    expect(countOf([['youth', when]])).toEqual({
      quarters: [quarter],
      series: [{ type: 'youth', counts: [1], withoutQuarter: 0 }],
      total: 1,
    });
  });

  test.each([
    ['"trong năm 2023", though 2023 ends in quý IV', inYear(2023)],
    ['what has no end', aTime({ kind: 'open_ended', raw, since: '2023' })],
    ['what repeats', aTime({ kind: 'recurring', raw, every: 'year', within: 'Q1' })],
    ['any school year', aTime({ kind: 'school_year', raw })],
    ['what goes on', ongoing],
    ['what waits for a need', whenNeeded],
    ['what is not stated', unstated],
  ])('counts outside: %s', (_why, when) => {
    expect(countOf([['youth', when]])).toEqual({
      quarters: [],
      series: [{ type: 'youth', counts: [], withoutQuarter: 1 }],
      total: 1,
    });
  });

  test('counts each item once: all numbers together are the number of items', () => {
    const anyPromise = fc.tuple(fc.constantFrom(...dialogueTypes), anyTime);
    fc.assert(
      fc.property(fc.array(anyPromise, { maxLength: 25 }), (promises) => {
        const { quarters, series, total } = countOf(promises);
        const numbers = series.flatMap(({ counts, withoutQuarter }) => [...counts, withoutQuarter]);
        expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(promises.length);
        expect(total).toBe(promises.length);
        for (const { counts } of series) expect(counts).toHaveLength(quarters.length);
      }),
    );
  });
});
