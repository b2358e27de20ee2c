import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  aNotice,
  anEvent,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  inYear,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import { isoDate } from '../time/civil-date.ts';
import { monthPeriod, type YearMonth } from '../time/period.ts';
import { firstRecordDay, monthOf, monthSteps, monthsBetween, monthsOnRecord } from './month-ends.ts';

const month = (text: string) => text as YearMonth;

test('months follow each other over the years, both ends included', () => {
  expect(monthsBetween(month('2024-11'), month('2025-02'))).toEqual([
    '2024-11',
    '2024-12',
    '2025-01',
    '2025-02',
  ]);
  expect(monthsBetween(month('2025-02'), month('2025-02'))).toEqual(['2025-02']);
  expect(monthsBetween(month('2025-02'), month('2025-01'))).toEqual([]);
});

test('no day between two months is left out, and none is in two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 12 }), (length, first) => {
      const from = month(`2020-${String(first).padStart(2, '0')}`);
      const last = monthsBetween(from, month('2030-12'))[length];
      const months = monthsBetween(from, last ?? from);
      expect(months).toHaveLength(length + 1);
      for (const [index, each] of months.entries()) {
        const next = months[index + 1];
        if (next) expect(monthOf(isoDate(`${each}-01`)) < next).toBe(true);
      }
    }),
  );
});

const plan = (facts: object) => aPlan({ ...facts });

test.each([
  ['the issue of a plan', { plans: [plan({ issuedOn: onDay('2021-12-16') })] }, '2021-12-16'],
  [
    'the time that a plan without a date covers',
    { plans: [plan({ issuedOn: unstated, period: inYear(2023) })] },
    '2023-01-01',
  ],
  [
    'an announcement',
    { dialogues: [aDialogue({ schedule: [{ kind: 'announced', on: '2026-02-03', when: inYear(2026) }] })] },
    '2026-02-03',
  ],
  [
    'a meeting',
    { dialogues: [aDialogue({ held: { from: '2026-03-04', format: 'in_person' } })] },
    '2026-03-04',
  ],
  ['a petition', { petitions: [aPetition()] }, '2026-05-04'],
  [
    'a notice',
    { dialogues: [aDialogue({ held: { from: '2026-05-08', format: 'in_person' } })], notices: [aNotice()] },
    '2026-05-08',
  ],
  [
    'a fulfilment',
    {
      plans: [plan({ issuedOn: unstated, period: unstated, obligations: [anObligation()] })],
      fulfilments: [aFulfilment()],
    },
    '2026-06-10',
  ],
] as const)('the first record may be %s', (_what, records, day) => {
  expect(firstRecordDay(aPortal(records), 'real')).toBe(day);
  expect(firstRecordDay(aPortal(records), 'illustrative')).toBeUndefined();
});

const invented = aPortal({
  organisations: [anOrganisation({ id: 'ubnd' }), anOrganisation({ id: 'mau', fictitious: true })],
  plans: [
    plan({ id: 'that', issuedOn: onDay('2026-08-31') }),
    plan({ id: 'bia', issuer: { org: 'mau' }, issuedOn: onDay('2026-07-02') }),
  ],
});

test('each population has a first record of its own', () => {
  expect(firstRecordDay(invented, 'real')).toBe('2026-08-31');
  expect(firstRecordDay(invented, 'illustrative')).toBe('2026-07-02');
});

test('months run from the first record of either population to the last month that is over', () => {
  expect(monthsOnRecord(invented)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
});

test('a month is over on the day after its last one', () => {
  const petitions = [aPetition()];
  expect(monthsOnRecord(aPortal({ petitions, asOf: '2026-05-31' }))).toEqual([]);
  expect(monthsOnRecord(aPortal({ petitions, asOf: '2026-06-01' }))).toEqual(['2026-05']);
});

test('without a record there is no month', () => {
  expect(monthsOnRecord(aPortal())).toEqual([]);
});

test('a step has the Portals of two month-ends', () => {
  const petitions = [aPetition({ events: [anEvent('received', '2026-08-31')] })];
  const on = (asOf: string) => aPortal({ petitions, posts: [aPost()], asOf });
  expect(
    monthSteps(on('2026-11-20'), on).map(({ month: each, before, after }) => [each, before.asOf, after.asOf]),
  ).toEqual([
    ['2026-08', '2026-07-31', '2026-08-31'],
    ['2026-09', '2026-08-31', '2026-09-30'],
    ['2026-10', '2026-09-30', '2026-10-31'],
  ]);
  expect(monthPeriod(month('2026-10')).end).toBe('2026-10-31');
});
