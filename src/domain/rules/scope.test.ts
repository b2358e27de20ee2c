import { describe, expect, test } from 'vitest';
import { anItem, anOrganisation, aPlan, aPortal, aRule, aUnit, noRecords } from '../../../tests/builders.ts';
import { isoDate } from '../../time/civil-date.ts';
import { createPortal } from '../portal.ts';
import { type Case, doesBind, isInForce, lastKnownDay } from './scope.ts';

type RuleFacts = Partial<Parameters<typeof aRule>[0]>;
type Binds = NonNullable<RuleFacts['binds']>;

const rule = (facts: RuleFacts) => aRule({ requirement: { kind: 'packet' }, ...facts });

/** A province with two wards; in the first a residential group; bodies in each; a school under the ward's committee. */
const portal = aPortal({
  organisations: [
    aUnit({ id: 'tinh', level: 'province' }),
    aUnit({ id: 'phuong', parent: 'tinh' }),
    aUnit({ id: 'phuong-2', parent: 'tinh' }),
    aUnit({ id: 'to', parent: 'phuong', level: 'neighbourhood' }),
    anOrganisation({ area: 'phuong' }),
    anOrganisation({ id: 'truong', type: 'public_service_unit', parent: 'ubnd', area: 'phuong' }),
    anOrganisation({ id: 'ban-cong-tac', type: 'front_committee', level: 'neighbourhood', area: 'to' }),
    anOrganisation({ id: 'so', type: 'specialised_division', level: 'province', area: 'tinh' }),
    anOrganisation({ id: 'ubnd-2', area: 'phuong-2' }),
    anOrganisation({ id: 'noi-khac' }),
  ],
  plans: [aPlan({ items: [anItem(), anItem({ id: 'muc-2' })] })],
});

describe(doesBind, () => {
  const bodies = ['ubnd', 'truong', 'ban-cong-tac', 'so', 'ubnd-2', 'noi-khac'];
  const bound = (binds: Binds) => bodies.filter((body) => doesBind(portal, rule({ binds }), { body }));

  test.each<[string, Binds, string[]]>([
    ['nobody by name, and so all', {}, bodies],
    ['a body', { organisations: ['ubnd'] }, ['ubnd']],
    ['two bodies', { organisations: ['so', 'ubnd-2'] }, ['so', 'ubnd-2']],
    ['a ward, and so all at work in it', { organisations: ['phuong'] }, ['ubnd', 'truong', 'ban-cong-tac']],
    ['a residential group', { organisations: ['to'] }, ['ban-cong-tac']],
    [
      'a province, and so all under it',
      { organisations: ['tinh'] },
      ['ubnd', 'truong', 'ban-cong-tac', 'so', 'ubnd-2'],
    ],
    ['a ward and a body elsewhere', { organisations: ['phuong-2', 'noi-khac'] }, ['ubnd-2', 'noi-khac']],
    ['a type', { types: ['peoples_committee'] }, ['ubnd', 'ubnd-2', 'noi-khac']],
    ['two types', { types: ['front_committee', 'public_service_unit'] }, ['truong', 'ban-cong-tac']],
    ['a level', { level: 'province' }, ['so']],
    ['a type in a ward', { organisations: ['phuong'], types: ['peoples_committee'] }, ['ubnd']],
    ['a type at a level', { types: ['front_committee'], level: 'commune' }, []],
    ['a level in a province', { organisations: ['tinh'], level: 'commune' }, ['ubnd', 'truong', 'ubnd-2']],
  ])('a rule for %s', (_why, binds, expected) => {
    expect(bound(binds)).toEqual(expected);
  });

  test.each<[string, string, boolean]>([
    ['itself', 'phuong', true],
    ['the unit above', 'tinh', true],
    ['a unit below', 'to', false],
    ['its neighbour', 'phuong-2', false],
    ['a body in it', 'ubnd', false],
  ])('a rule for %s binds a unit: %s, %s', (_why, organisation, isBound) => {
    expect(doesBind(portal, rule({ binds: { organisations: [organisation] } }), { body: 'phuong' })).toBe(
      isBound,
    );
  });

  test('a body is not bound through the body above it', () => {
    expect(doesBind(portal, rule({ binds: { organisations: ['ubnd'] } }), { body: 'truong' })).toBe(false);
  });

  test('a body that nobody knows is bound by nothing', () => {
    expect(doesBind(portal, rule({}), { body: 'khong-co' })).toBe(false);
  });

  test('units that stand in a circle lead to an end', () => {
    // The content check refuses it; the rule must not hang on it.
    const organisations = [
      aUnit({ id: 'a', parent: 'b' }),
      aUnit({ id: 'b', parent: 'a' }),
      anOrganisation({ area: 'a' }),
    ];
    const circle = createPortal(
      { ...noRecords, organisations },
      { asOf: isoDate('2026-11-20'), site: { origin: 'https://doithoai.example', base: '/' } },
    );
    expect(doesBind(circle, rule({ binds: { organisations: ['b'] } }), { body: 'ubnd' })).toBe(true);
    expect(doesBind(circle, rule({ binds: { organisations: ['c'] } }), { body: 'ubnd' })).toBe(false);
  });

  const youth = { dialogueType: 'youth' as const };
  const promised = { plan: 'ke-hoach', entry: 'muc' };

  test.each<[string, Binds, Omit<Case, 'body'>, boolean]>([
    ['a type of dialogue, of that type', { dialogueTypes: ['youth'] }, youth, true],
    ['several types, of one of them', { dialogueTypes: ['school', 'youth'] }, youth, true],
    ['a type of dialogue, of another', { dialogueTypes: ['school'] }, youth, false],
    ['a type of dialogue, of none', { dialogueTypes: ['youth'] }, {}, false],
    ['no type of dialogue', {}, youth, true],
    ['a plan, of that plan', { plan: 'ke-hoach' }, promised, true],
    ['a plan, of another', { plan: 'ke-hoach' }, { plan: 'khac', entry: 'muc' }, false],
    ['a plan, of none', { plan: 'ke-hoach' }, {}, false],
    ['an entry, of that entry', { plan: 'ke-hoach', entries: ['muc'] }, promised, true],
    ['several entries, of one of them', { plan: 'ke-hoach', entries: ['muc-2', 'muc'] }, promised, true],
    ['an entry, of another', { plan: 'ke-hoach', entries: ['muc-2'] }, promised, false],
    ['an entry, of none', { plan: 'ke-hoach', entries: ['muc'] }, { plan: 'ke-hoach' }, false],
    [
      'an entry, of one of that name in another plan',
      { plan: 'ke-hoach', entries: ['muc'] },
      { plan: 'khac', entry: 'muc' },
      false,
    ],
    [
      'a type and a plan, of both',
      { dialogueTypes: ['youth'], plan: 'ke-hoach' },
      { ...youth, ...promised },
      true,
    ],
    ['a type and a plan, of the plan alone', { dialogueTypes: ['youth'], plan: 'ke-hoach' }, promised, false],
    [
      'a type and a body, of another body',
      { dialogueTypes: ['youth'], organisations: ['ubnd-2'] },
      youth,
      false,
    ],
  ])('%s', (_why, binds, facts, isBound) => {
    expect(doesBind(portal, rule({ binds }), { body: 'ubnd', ...facts })).toBe(isBound);
  });
});

describe('a rule in force', () => {
  const first = { validFrom: '2025-01-15' };
  const last = { validTo: '2025-06-30' };

  test.each<[string, RuleFacts, string | undefined, boolean]>([
    ['from a day, the day before', first, '2025-01-14', false],
    ['from a day, on it', first, '2025-01-15', true],
    ['from a day, the day after', first, '2025-01-16', true],
    ['until a day, the day before', last, '2025-06-29', true],
    ['until a day, on it', last, '2025-06-30', true],
    ['until a day, the day after', last, '2025-07-01', false],
    ['from and until, before', { ...first, ...last }, '2025-01-14', false],
    ['from and until, within', { ...first, ...last }, '2025-03-01', true],
    ['from and until, after', { ...first, ...last }, '2025-07-01', false],
    ['without dates', {}, '1990-01-01', true],
    ['at any time, where no day is asked for', { ...first, ...last }, undefined, true],
  ])('%s', (_why, facts, day, expected) => {
    const on = day === undefined ? undefined : isoDate(day);
    expect(isInForce(rule(facts), on)).toBe(expected);
    expect(doesBind(portal, rule(facts), { body: 'ubnd', ...(on && { on }) })).toBe(expected);
  });
});

test.each([
  ['2026-11-19', '2026-11-19'],
  ['2026-11-20', '2026-11-20'],
  ['2026-11-21', '2026-11-20'],
])('lastKnownDay: of %s, on 20/11/2026, %s', (end, expected) => {
  expect(lastKnownDay(portal, isoDate(end))).toBe(expected);
});
