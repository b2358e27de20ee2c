import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { rule } from './rule.ts';

const packet = {
  number: 'R12',
  title: 'Có đủ kế hoạch và thông báo kết luận',
  source: { kind: 'document', text: 'Quy chế đối thoại', status: 'official' },
  binds: {},
  requirement: { kind: 'packet' },
};
const problemsOf = (facts: object) => problemsIn(rule, { ...packet, ...facts });

describe('rule', () => {
  test.each(['number', 'title', 'source', 'binds', 'requirement'])('always has its %s', (key) => {
    const facts = Object.entries(packet).filter(([name]) => name !== key);
    expect(problemsIn(rule, Object.fromEntries(facts)).map(([place]) => place)).toEqual([key]);
  });

  test('has no field of its own making', () => {
    expect(problemsOf({ verdict: 'met' })).toEqual([['', 'unrecognized_keys']]);
    const source = { ...packet.source, page: 3 };
    expect(problemsOf({ source })).toEqual([['source', 'unrecognized_keys']]);
  });

  test.each(['R01', 'R09', 'R10', 'R19', 'R20', 'R24'])('may be %s', (number) => {
    expect(problemsOf({ number })).toEqual([]);
  });

  test.each(['R00', 'R25', 'R1', 'R030', 'r01', '01', 'R01 '])('is never %j', (number) => {
    expect(problemsOf({ number })).toEqual([
      ['number', { code: 'form', value: number, form: 'rule_number' }],
    ]);
  });

  test.each([
    ['one day', { validFrom: '2026-01-01', validTo: '2026-01-01' }, []],
    ['from a day on', { validFrom: '2026-01-01' }, []],
    ['up to a day', { validTo: '2025-06-30' }, []],
    ['longer', { validFrom: '2021-07-01', validTo: '2025-06-30' }, []],
    [
      'to a day before its beginning',
      { validFrom: '2026-01-02', validTo: '2026-01-01' },
      [['validTo', { code: 'range_reversed', from: '2026-01-02', to: '2026-01-01' }]],
    ],
  ])('is in force for %s', (_why, facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems);
  });

  test.each([
    ['a document', { kind: 'document', text: 'Nghị định', status: 'provisional' }, []],
    ['the portal', { kind: 'portal', text: 'Quy ước của cổng', status: 'official' }, []],
    [
      'an entry of a plan',
      {
        kind: 'document',
        text: 'Kế hoạch',
        status: 'official',
        plan: 'ke-hoach',
        entry: 'muc',
        clause: 'II.1',
      },
      [],
    ],
    ['hearsay', { kind: 'rumour', text: 'x', status: 'official' }, [['source.kind', 'invalid_value']]],
    [
      'what nobody checked',
      { kind: 'document', text: 'x', status: 'guess' },
      [['source.status', 'invalid_value']],
    ],
    ['no status', { kind: 'document', text: 'x' }, [['source.status', 'invalid_value']]],
  ])('comes from %s', (_what, source, problems) => {
    expect(problemsOf({ source })).toEqual(problems);
  });
});

describe('whom a rule binds', () => {
  test('may be told in every way at once', () => {
    const binds = {
      organisations: ['phuong'],
      types: ['peoples_committee'],
      level: 'commune',
      dialogueTypes: ['youth'],
      plan: 'ke-hoach',
      entries: ['muc'],
    };
    expect(problemsOf({ binds })).toEqual([]);
  });

  test.each(['organisations', 'types', 'dialogueTypes', 'entries'])('has no empty list of %s', (key) => {
    expect(problemsOf({ binds: { [key]: [] } })).toEqual([[`binds.${key}`, 'too_small']]);
  });

  test.each([
    ['types', ['school'], 'binds.types.0'],
    ['level', 'ward', 'binds.level'],
    ['dialogueTypes', ['talk'], 'binds.dialogueTypes.0'],
  ])('has a %s of the list', (key, value, at) => {
    expect(problemsOf({ binds: { [key]: value } })).toEqual([[at, 'invalid_value']]);
  });

  test('has no field of its own making', () => {
    expect(problemsOf({ binds: { everybody: true } })).toEqual([['binds', 'unrecognized_keys']]);
  });
});

describe('what a rule demands', () => {
  const requirements = {
    notice: { days: 5, unit: 'day', covers: ['content', 'time', 'place'] },
    conclusion_notice: { days: 7, unit: 'working_day' },
    result_publication: { days: 10, unit: 'day', rolls: false },
    guest_list: { days: 5, unit: 'day' },
    delegates: { each: 2, units: 11 },
    frequency: { minimum: 2, beforeSessions: true },
    public_reason: {},
    referral: { days: null, unit: 'day' },
    written_answer: { days: 15, unit: 'working_day', from: 'received' },
    packet: {},
    within_plan: {},
    month_in_heading: {},
    five_clear: {},
    due_kept: {},
    repeated: {},
    coverage: { year: 2026 },
    plan_entry: {},
    stale: { days: 30 },
  };
  const kinds = Object.keys(requirements) as (keyof typeof requirements)[];
  const demanding = (kind: keyof typeof requirements, facts: object = {}) =>
    problemsOf({ requirement: { kind, ...requirements[kind], ...facts } });

  test.each(kinds)('may be: %s', (kind) => {
    expect(demanding(kind)).toEqual([]);
    expect(demanding(kind, { strict: true })).toEqual([['requirement', 'unrecognized_keys']]);
  });

  test('is of no other kind', () => {
    expect(problemsOf({ requirement: { kind: 'politeness' } })).toEqual([
      ['requirement.kind', 'invalid_union'],
    ]);
  });

  test.each(kinds.flatMap((kind) => Object.keys(requirements[kind]).map((key) => [kind, key] as const)))(
    'is not "%s" without its %s',
    (kind, key) => {
      const facts = Object.entries(requirements[kind]).filter(([name]) => name !== key);
      const requirement = { kind, ...Object.fromEntries(facts) };
      expect(problemsOf({ requirement }).map(([place]) => place)).toEqual([`requirement.${key}`]);
    },
  );

  test.each([
    [null, []],
    [1, []],
    [400, []],
    [0, [['requirement.days', 'too_small']]],
    [401, [['requirement.days', 'too_big']]],
    [1.5, [['requirement.days', 'invalid_type']]],
  ])('has a number of days, or none where the source gives none: %s', (days, problems) => {
    expect(demanding('conclusion_notice', { days })).toEqual(problems);
    expect(demanding('stale', { days })).toEqual(problems);
  });

  test.each(['notice', 'guest_list'] as const)(
    'counts plain days backwards, never working days: %s',
    (kind) => {
      expect(demanding(kind, { unit: 'working_day' })).toEqual([['requirement.unit', 'invalid_value']]);
    },
  );

  test.each([
    ['notice', 'covers', [], 'too_small'],
    ['written_answer', 'from', 'published', 'invalid_value'],
    ['delegates', 'each', 0, 'too_small'],
    ['delegates', 'units', 0, 'too_small'],
    ['frequency', 'minimum', 0, 'too_small'],
    ['coverage', 'year', 1944, 'too_small'],
    ['coverage', 'year', 2101, 'too_big'],
  ] as const)('%s: its %s is never %j', (kind, key, value, problem) => {
    expect(demanding(kind, { [key]: value })).toEqual([[`requirement.${key}`, problem]]);
  });

  test('may ask for one', () => {
    expect(demanding('delegates', { each: 1, units: 1 })).toEqual([]);
    expect(demanding('frequency', { minimum: 1 })).toEqual([]);
    expect(demanding('notice', { covers: ['time'] })).toEqual([]);
  });

  test.each([1945, 2100])('may cover the year %i', (year) => {
    expect(demanding('coverage', { year })).toEqual([]);
  });
});
