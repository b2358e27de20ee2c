import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anOrganisation,
  aPlan,
  aPortal,
  aRule,
  aSession,
  aUnit,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  whenNeeded,
} from '../../../tests/builders.ts';
import { inputOf, outcomeLog, possibleLines, verdictOf } from '../../../tests/rule-outcomes.ts';
import type { AuthoredDialogue, ContentRecords } from '../records.ts';
import { organisationFindings, type YearFinding } from './organisation-findings.ts';

type RuleFacts = Parameters<typeof aRule>[0];
type World = Partial<ContentRecords> & { readonly asOf?: string; readonly rule?: Partial<RuleFacts> };

const log = outcomeLog();

const ward = aUnit({ id: 'phuong', name: 'Phường Sông Xanh' });
const committee = anOrganisation({ area: 'phuong' });
const council = anOrganisation({ id: 'hdnd', type: 'peoples_council', area: 'phuong' });
const places = [ward, committee, council];

/** What one rule finds about the body `of`, year by year. */
function judge(
  requirement: RuleFacts['requirement'],
  dialogues: readonly AuthoredDialogue[],
  { asOf = '2026-11-20', rule = {}, ...records }: World = {},
  of = 'ubnd',
): readonly YearFinding[] {
  const portal = aPortal({
    asOf,
    organisations: places,
    rules: [aRule({ requirement, ...rule })],
    dialogues,
    ...records,
  });
  const body = portal.organisationById[of];
  return (body ? organisationFindings(portal, body) : []).map((finding) => log.note(portal, finding));
}

const outcomes = (findings: readonly YearFinding[]) =>
  findings.map((finding) => `${finding.year} ${verdictOf(finding)}`);

type Facts = NonNullable<Parameters<typeof aDialogue>[0]>;
type BodyFacts = NonNullable<Parameters<typeof anOrganisation>[0]>;

/** A meeting held from a day, named after it. */
const held = (from: string, facts: Facts = {}, to?: string) =>
  aDialogue({
    id: `buoi-${from}`,
    when: onDay(from),
    held: { from, ...(to !== undefined && { to }), format: 'in_person' },
    ...facts,
  });
/** A meeting announced on a day, and not on record as held. */
const announced = (on: string, day: string, facts: Facts = {}) =>
  aDialogue({
    id: `lich-${day}`,
    when: onDay(day),
    schedule: [{ kind: 'announced', on, when: onDay(day) }],
    ...facts,
  });

describe('frequency, twice a year (R05)', () => {
  const twice = { kind: 'frequency', minimum: 2, beforeSessions: false } as const;

  test.each<[string, AuthoredDialogue[], string, string]>([
    ['two held', [held('2025-05-20'), held('2025-11-20')], '2026-11-20', '2025 met: count_reached'],
    [
      'three held',
      [held('2025-03-20'), held('2025-05-20'), held('2025-11-20')],
      '2026-11-20',
      '2025 met: count_reached',
    ],
    ['one held, the year over', [held('2025-05-20')], '2026-01-01', '2025 not_met: count_short'],
    [
      'one held, on the last day of the year',
      [held('2025-05-20')],
      '2025-12-31',
      '2025 not_yet_due: count_open',
    ],
    [
      'one held, one to come',
      [held('2025-05-20'), held('2025-11-20')],
      '2025-11-19',
      '2025 not_yet_due: count_open',
    ],
    ['both held that day', [held('2025-05-20'), held('2025-11-20')], '2025-11-20', '2025 met: count_reached'],
    [
      'none held, the year over, one announced',
      [announced('2025-05-01', '2025-05-20')],
      '2026-01-01',
      '2025 not_met: count_short',
    ],
    [
      'none held, the year over, only planned',
      [aDialogue({ when: inMonth('2025-05') })],
      '2026-01-01',
      '2025 insufficient: held_unknown',
    ],
    [
      'none held, only planned, the year not over',
      [aDialogue({ when: inMonth('2025-05') })],
      '2025-12-31',
      '2025 not_yet_due: count_open',
    ],
  ])('%s', (_why, dialogues, asOf, expected) => {
    expect(outcomes(judge(twice, dialogues, { asOf }))).toEqual([expected]);
  });

  test('explains itself: how many were asked, how many held, and which', () => {
    const dialogues = [held('2025-05-20'), aDialogue({ id: 'hua', when: inMonth('2025-11') })];
    expect(judge(twice, dialogues, { asOf: '2026-01-01' })).toEqual([
      {
        rule: expect.objectContaining({ id: 'quy-tac' }),
        organisationId: 'ubnd',
        year: 2025,
        dialogueIds: ['buoi-2025-05-20'],
        verdict: 'not_met',
        reason: 'count_short',
        inputs: [
          { name: 'required_count', value: { kind: 'number', value: 2 } },
          { name: 'held_count', value: { kind: 'number', value: 1 } },
        ],
        due: '2025-12-31',
      },
    ]);
  });

  test('goes year by year, earliest first, through the years that have a dialogue', () => {
    const dialogues = [
      held('2025-11-20'),
      held('2023-05-20'),
      held('2023-11-20'),
      aDialogue({ id: 'hua', when: inQuarter('2026-Q4') }),
      aDialogue({ id: 'sau', when: inYear(2027) }),
      aDialogue({ id: 'dot-xuat', when: whenNeeded }),
    ];
    expect(outcomes(judge(twice, dialogues))).toEqual([
      '2023 met: count_reached',
      '2025 not_met: count_short',
      '2026 not_yet_due: count_open',
    ]);
  });

  test('keeps the order of the years where meetings were held in another order than planned', () => {
    const dialogues = [
      held('2026-01-10', { when: inMonth('2025-03') }),
      held('2025-06-10', { when: inMonth('2025-06') }),
    ];
    expect(judge(twice, dialogues).map(({ year }) => year)).toEqual([2025, 2026]);
  });

  test('a meeting counts for the year in which it began, whatever was planned', () => {
    const dialogues = [held('2025-12-31', { when: inMonth('2026-01') }, '2026-01-02'), held('2025-05-20')];
    expect(outcomes(judge(twice, dialogues))).toEqual(['2025 met: count_reached']);
  });

  test('meetings of another body do not count', () => {
    const organisations = [...places, anOrganisation({ id: 'truong', area: 'phuong' })];
    const dialogues = [held('2025-05-20'), held('2025-11-20', { host: 'truong' })];
    expect(outcomes(judge(twice, dialogues, { organisations }))).toEqual(['2025 not_met: count_short']);
    expect(outcomes(judge(twice, dialogues, { organisations }, 'truong'))).toEqual([
      '2025 not_met: count_short',
    ]);
    expect(judge(twice, dialogues, { organisations }, 'hdnd')).toEqual([]);
  });

  test.each<[string, BodyFacts, string, string]>([
    // "two a year" of a body that was at work for part of 2025, and met once
    ['founded with the year', { validFrom: '2025-01-01' }, '2026-11-20', 'not_met: count_short'],
    ['founded within it', { validFrom: '2025-01-02' }, '2026-11-20', 'not_applicable: partial_year'],
    ['ended with it', { validTo: '2025-12-31' }, '2026-11-20', 'not_met: count_short'],
    ['ended within it', { validTo: '2025-12-30' }, '2026-11-20', 'not_applicable: partial_year'],
    [
      'ended in June, seen on its last day',
      { validTo: '2025-06-30' },
      '2025-06-30',
      'not_yet_due: count_open',
    ],
    [
      'ended in June, seen the day after',
      { validTo: '2025-06-30' },
      '2025-07-01',
      'not_applicable: partial_year',
    ],
  ])('of a body %s', (_why, validity, asOf, expected) => {
    const organisations = [ward, anOrganisation({ area: 'phuong', ...validity }), council];
    expect(outcomes(judge(twice, [held('2025-05-20')], { organisations, asOf }))).toEqual([
      `2025 ${expected}`,
    ]);
  });

  test('a body that met often enough in part of a year kept the rule', () => {
    const organisations = [ward, anOrganisation({ area: 'phuong', validTo: '2025-06-30' }), council];
    const dialogues = [held('2025-03-20'), held('2025-05-20')];
    expect(outcomes(judge(twice, dialogues, { organisations }))).toEqual(['2025 met: count_reached']);
  });
});

describe('frequency before the sessions of the council (R05)', () => {
  const before = { kind: 'frequency', minimum: 2, beforeSessions: true } as const;
  const summer = aSession({ id: 'giua-nam', from: '2025-07-08', to: '2025-07-09' });
  const winter = aSession({ id: 'cuoi-nam', from: '2025-12-10', to: '2025-12-11' });
  const sessions = [winter, summer];

  test.each<[string, AuthoredDialogue[], string, string | undefined]>([
    ['one before each', [held('2025-05-20'), held('2025-11-20')], 'met: count_reached', undefined],
    ['the day before each', [held('2025-07-07'), held('2025-12-09')], 'met: count_reached', undefined],
    [
      'on the first day of the second',
      [held('2025-05-20'), held('2025-12-10')],
      'not_met: session_without_dialogue',
      '2025-12-10',
    ],
    [
      'not over when the second began',
      [held('2025-05-20'), held('2025-12-09', {}, '2025-12-10')],
      'not_met: session_without_dialogue',
      '2025-12-10',
    ],
    ['the day after the first', [held('2025-05-20'), held('2025-07-10')], 'met: count_reached', undefined],
    [
      'on the last day of the first',
      [held('2025-05-20'), held('2025-07-09')],
      'not_met: session_without_dialogue',
      '2025-12-10',
    ],
    [
      'both before the second',
      [held('2025-09-20'), held('2025-11-20')],
      'not_met: session_without_dialogue',
      '2025-07-08',
    ],
    [
      'both before the first',
      [held('2025-03-20'), held('2025-05-20')],
      'not_met: session_without_dialogue',
      '2025-12-10',
    ],
    ['only one, before the first', [held('2025-05-20')], 'not_met: session_without_dialogue', '2025-12-10'],
    [
      'none that is on record',
      [aDialogue({ when: inMonth('2025-05') })],
      'insufficient: held_unknown',
      '2025-07-08',
    ],
  ])('%s', (_why, dialogues, expected, session) => {
    const [finding, ...others] = judge(before, dialogues, { sessions, asOf: '2026-01-01' });
    expect(others).toEqual([]);
    expect(finding && verdictOf(finding)).toBe(expected);
    expect(finding && inputOf(finding, 'session')).toBe(session);
  });

  test.each([
    // as of, expected: one dialogue, in May
    ['2025-07-08', '2025 not_yet_due: count_open'],
    ['2025-12-09', '2025 not_yet_due: count_open'],
    ['2025-12-10', '2025 not_met: session_without_dialogue'],
  ])('a session to come asks nothing yet: on %s, %s', (asOf, expected) => {
    expect(outcomes(judge(before, [held('2025-05-20')], { sessions, asOf }))).toEqual([expected]);
  });

  test('two held, and the session to come, is enough so far', () => {
    const dialogues = [held('2025-03-20'), held('2025-05-20')];
    expect(outcomes(judge(before, dialogues, { sessions, asOf: '2025-12-09' }))).toEqual([
      '2025 met: count_reached',
    ]);
  });

  test.each<[string, AuthoredDialogue, string]>([
    ['after the last session of the year before', held('2024-12-20'), '2025 met: count_reached'],
    ['on its last day', held('2024-12-12'), '2025 not_met: session_without_dialogue'],
  ])('a dialogue %s serves the first session of the year', (_why, early, expected) => {
    const last = aSession({ id: 'nam-truoc', from: '2024-12-11', to: '2024-12-12' });
    const dialogues = [early, held('2025-09-20'), held('2025-11-20')];
    const findings = judge(before, dialogues, { sessions: [...sessions, last], asOf: '2026-01-01' });
    expect(outcomes(findings).at(-1)).toBe(expected);
    expect(findings.at(-1)?.dialogueIds).toEqual(['buoi-2025-09-20', 'buoi-2025-11-20']);
  });

  test('where no session before it is on record, one of an earlier year does not serve it', () => {
    const dialogues = [held('2024-12-31'), held('2025-09-20'), held('2025-11-20')];
    expect(outcomes(judge(before, dialogues, { sessions, asOf: '2026-01-01' })).at(-1)).toBe(
      '2025 not_met: session_without_dialogue',
    );
    const onNewYear = [held('2025-01-01'), held('2025-11-20')];
    expect(outcomes(judge(before, onNewYear, { sessions, asOf: '2026-01-01' }))).toEqual([
      '2025 met: count_reached',
    ]);
  });

  test.each<[string, ContentRecords['sessions'], World['organisations']]>([
    ['no session is on record', [], undefined],
    ['only those of another year', [aSession({ from: '2024-07-08', to: '2024-07-09' })], undefined],
    ['only thematic ones', [aSession({ kind: 'thematic', from: '2025-07-08', to: '2025-07-09' })], undefined],
    [
      'those of another area',
      [aSession({ council: 'hdnd-khac', from: '2025-07-08', to: '2025-07-09' })],
      [
        ...places,
        aUnit({ id: 'phuong-khac' }),
        anOrganisation({ id: 'hdnd-khac', type: 'peoples_council', area: 'phuong-khac' }),
      ],
    ],
    [
      'those of a body that is no council',
      [aSession({ council: 'mttq', from: '2025-07-08', to: '2025-07-09' })],
      [...places, anOrganisation({ id: 'mttq', type: 'front_committee', area: 'phuong' })],
    ],
    ['its area is not known', [summer, winter], [ward, anOrganisation(), council]],
  ])('where %s, only counts, and says so', (_why, known, organisations) => {
    const dialogues = [held('2025-09-20'), held('2025-11-20')];
    const [finding] = judge(before, dialogues, {
      sessions: known,
      asOf: '2026-01-01',
      ...(organisations && { organisations }),
    });
    expect(finding && verdictOf(finding)).toBe('met: count_reached');
    expect(finding && inputOf(finding, 'session')).toEqual({ kind: 'missing' });
  });

  test('of two councils of one area, their sessions stand in the order of their days', () => {
    const other = anOrganisation({ id: 'a-hdnd', name: 'A', type: 'peoples_council', area: 'phuong' });
    const known = [summer, aSession({ id: 'khac', council: 'a-hdnd', from: '2025-12-10', to: '2025-12-11' })];
    const dialogues = [held('2025-05-20'), held('2025-06-20')];
    const findings = judge(before, dialogues, {
      sessions: known,
      organisations: [...places, other],
      asOf: '2026-01-01',
    });
    expect(outcomes(findings)).toEqual(['2025 not_met: session_without_dialogue']);
    expect(findings.map((finding) => inputOf(finding, 'session'))).toEqual(['2025-12-10']);
  });

  test('a rule that does not speak of sessions does not ask for them', () => {
    const once = { kind: 'frequency', minimum: 2, beforeSessions: false } as const;
    const [finding] = judge(once, [held('2025-09-20'), held('2025-11-20')], { sessions, asOf: '2026-01-01' });
    expect(finding && verdictOf(finding)).toBe('met: count_reached');
    expect(finding && inputOf(finding, 'session')).toBeUndefined();
  });
});

describe('frequency of youth dialogues (R06)', () => {
  const once = { kind: 'frequency', minimum: 1, beforeSessions: false } as const;
  const rule = { number: 'R06', binds: { dialogueTypes: ['youth' as const] } };
  const youth = { type: 'youth' as const };

  test.each<[string, AuthoredDialogue[], string, string]>([
    ['held in March', [held('2025-03-26', youth)], '2025-03-26', 'met: count_reached'],
    ['other dialogues alone, before 31/12', [held('2025-05-20')], '2025-12-30', 'not_yet_due: count_open'],
    ['other dialogues alone, on 31/12', [held('2025-05-20')], '2025-12-31', 'not_yet_due: count_open'],
    [
      'other dialogues alone, as in the year before, after 31/12',
      [held('2024-05-20'), held('2025-05-20')],
      '2026-01-01',
      'not_met: count_short',
    ],
    [
      'other dialogues alone, announced as in the year before',
      [announced('2024-05-01', '2024-05-20'), announced('2025-05-01', '2025-05-20')],
      '2026-01-01',
      'not_met: count_short',
    ],
    [
      'other dialogues alone, on a record that begins within the year',
      [aDialogue({ id: 'hua', when: inMonth('2024-05') }), held('2025-05-20'), held('2026-01-01')],
      '2026-01-01',
      'insufficient: held_unknown',
    ],
    [
      'other dialogues alone, one of them on record without a year',
      [
        held('2025-05-20'),
        aDialogue({
          id: 'khong-ngay',
          when: whenNeeded,
          schedule: [{ kind: 'announced', on: '2024-05-01', when: whenNeeded }],
        }),
      ],
      '2026-01-01',
      'insufficient: held_unknown',
    ],
    [
      'nothing but a plan, and others the year before',
      [held('2024-05-20'), aDialogue({ when: inMonth('2025-03') })],
      '2026-01-01',
      'insufficient: held_unknown',
    ],
    [
      'announced, on 31/12',
      [announced('2025-03-01', '2025-03-26', youth)],
      '2025-12-31',
      'not_yet_due: count_open',
    ],
    [
      'announced, never held',
      [announced('2025-03-01', '2025-03-26', youth)],
      '2026-01-01',
      'not_met: count_short',
    ],
    [
      'nothing but a plan',
      [aDialogue({ when: inMonth('2025-03') })],
      '2026-01-01',
      'insufficient: held_unknown',
    ],
  ])('%s', (_why, dialogues, asOf, expected) => {
    const findings = judge(once, dialogues, { asOf, rule }).filter(({ year }) => year === 2025);
    expect(outcomes(findings)).toEqual([`2025 ${expected}`]);
    const isHeld = dialogues.some(({ type, held: meeting }) => type === 'youth' && meeting !== undefined);
    expect(findings[0]?.dialogueIds).toEqual(isHeld ? ['buoi-2025-03-26'] : []);
  });
});

describe('whom a rule about a year binds', () => {
  const once = { kind: 'frequency', minimum: 1, beforeSessions: false } as const;
  const plans = [aPlan({ items: [anItem({ when: inMonth('2025-05') }), anItem({ id: 'muc-2' })] })];
  const promised = aDialogue({
    promisedIn: { plan: 'ke-hoach', item: 'muc' },
    held: { from: '2025-05-20', format: 'in_person' },
  });

  test.each<[string, Partial<RuleFacts>, string[]]>([
    ['everybody', {}, ['2025 met: count_reached']],
    ['the body', { binds: { organisations: ['ubnd'] } }, ['2025 met: count_reached']],
    ['its area', { binds: { organisations: ['phuong'] } }, ['2025 met: count_reached']],
    ['another body', { binds: { organisations: ['hdnd'] } }, []],
    ['its type', { binds: { types: ['peoples_committee'] } }, ['2025 met: count_reached']],
    ['another type', { binds: { types: ['peoples_council'] } }, []],
    ['its level', { binds: { level: 'commune' } }, ['2025 met: count_reached']],
    ['another level', { binds: { level: 'province' } }, []],
    ['the whole year', { validFrom: '2025-01-01', validTo: '2025-12-31' }, ['2025 met: count_reached']],
    ['less than the year, at its start', { validFrom: '2025-01-02' }, []],
    ['less than the year, at its end', { validTo: '2025-12-30' }, []],
    ['dialogues of one plan', { binds: { plan: 'ke-hoach' } }, ['2025 met: count_reached']],
    ['dialogues of one item', { binds: { plan: 'ke-hoach', entries: ['muc'] } }, ['2025 met: count_reached']],
    [
      'dialogues of another item',
      { binds: { plan: 'ke-hoach', entries: ['muc-2'] } },
      ['2025 insufficient: held_unknown'],
    ],
    [
      'dialogues of a type',
      { binds: { dialogueTypes: ['school', 'ward_chair_people'] } },
      ['2025 met: count_reached'],
    ],
    [
      'dialogues of another type',
      { binds: { dialogueTypes: ['school'] } },
      ['2025 insufficient: held_unknown'],
    ],
  ])('%s', (_why, rule, expected) => {
    expect(outcomes(judge(once, [promised], { plans, rule }))).toEqual(expected);
  });

  test('dialogues that no plan promised do not count for one', () => {
    for (const binds of [
      { plan: 'ke-hoach' },
      { plan: 'ke-hoach', entries: ['muc'] },
      { entries: ['muc'] },
    ]) {
      expect(outcomes(judge(once, [held('2025-05-20')], { plans, rule: { binds } }))).toEqual([
        '2025 insufficient: held_unknown',
      ]);
    }
  });

  test('two rules that bind one body both show, in the order of their numbers', () => {
    const portal = aPortal({
      organisations: places,
      dialogues: [held('2025-05-20')],
      rules: [
        aRule({ id: 'b', number: 'R07', requirement: once }),
        aRule({ id: 'a', number: 'R05', requirement: { ...once, minimum: 2 } }),
        aRule({ id: 'c', number: 'R01', requirement: { kind: 'packet' } }),
      ],
    });
    const found = organisationFindings(portal, committee);
    expect(found.map((finding) => `${finding.rule.number} ${verdictOf(finding)}`)).toEqual([
      'R05 not_met: count_short',
      'R07 met: count_reached',
    ]);
  });
});

describe('coverage (R20)', () => {
  const of2025 = { kind: 'coverage', year: 2025 } as const;
  const rule = { number: 'R20', binds: { organisations: ['tinh'] } };
  const province = aUnit({ id: 'tinh', level: 'province' });
  const unit = (id: string, facts: BodyFacts = {}) => aUnit({ id, parent: 'tinh', ...facts });
  const bodyIn = (area: string) => anOrganisation({ id: `ubnd-${area}`, area });
  const twoWards = [province, unit('a'), unit('b'), bodyIn('a'), bodyIn('b')];
  const inA = held('2025-05-20', { host: 'ubnd-a' });
  const inB = held('2025-06-20', { host: 'ubnd-b' });

  const cover = (dialogues: AuthoredDialogue[], world: World = {}) =>
    judge(
      of2025,
      dialogues,
      { rule, ...world, organisations: [...(world.organisations ?? twoWards), anOrganisation()] },
      'tinh',
    );

  test.each<[string, AuthoredDialogue[], string, string, number]>([
    ['both met', [inA, inB], '2025-06-20', 'met: all_covered', 2],
    ['one has met so far', [inA, inB], '2025-06-19', 'not_yet_due: count_open', 1],
    ['one met, on the last day', [inA], '2025-12-31', 'not_yet_due: count_open', 1],
    ['one met, the year over', [inA], '2026-01-01', 'not_met: some_uncovered', 1],
    ['none met, on the last day', [], '2025-12-31', 'not_yet_due: count_open', 0],
    ['none met, the year over', [], '2026-01-01', 'insufficient: held_unknown', 0],
    [
      'one met twice',
      [inA, held('2025-09-20', { host: 'ubnd-a' })],
      '2026-01-01',
      'not_met: some_uncovered',
      1,
    ],
    [
      'one met in another year',
      [inA, held('2024-12-31', { host: 'ubnd-b' }), held('2026-01-01', { host: 'ubnd-b' })],
      '2026-11-20',
      'not_met: some_uncovered',
      1,
    ],
    [
      'one only announced',
      [inA, announced('2025-05-01', '2025-06-20', { host: 'ubnd-b' })],
      '2026-01-01',
      'not_met: some_uncovered',
      1,
    ],
  ])('%s', (_why, dialogues, asOf, expected, covered) => {
    const [finding, ...others] = cover(dialogues, { asOf });
    expect(others).toEqual([]);
    expect(finding && `${finding.year} ${verdictOf(finding)}`).toBe(`2025 ${expected}`);
    expect(finding?.inputs).toEqual([
      { name: 'units_in_force', value: { kind: 'number', value: 2 } },
      { name: 'units_covered', value: { kind: 'number', value: covered } },
    ]);
  });

  test('names the unit above, the year and the dialogues', () => {
    const findings = cover([inB, inA, held('2025-07-20', { host: 'ubnd-a' })]);
    expect(findings).toMatchObject([{ organisationId: 'tinh', year: 2025 }]);
    expect(findings[0]?.dialogueIds.toSorted()).toEqual([
      'buoi-2025-05-20',
      'buoi-2025-06-20',
      'buoi-2025-07-20',
    ]);
  });

  test.each<[string, BodyFacts, number, string]>([
    ['ended the day before the year', { validTo: '2024-12-31' }, 1, '2026-11-20'],
    ['ended on its first day', { validTo: '2025-01-01' }, 2, '2026-11-20'],
    ['ended within it', { validTo: '2025-06-30' }, 2, '2026-11-20'],
    ['founded within it', { validFrom: '2025-07-01' }, 2, '2026-11-20'],
    ['founded on its last day', { validFrom: '2025-12-31' }, 2, '2026-11-20'],
    ['founded the day after the year', { validFrom: '2026-01-01' }, 1, '2026-11-20'],
    ['founded within it, seen the day before', { validFrom: '2025-07-01' }, 1, '2025-06-30'],
    ['founded within it, seen on the day', { validFrom: '2025-07-01' }, 2, '2025-07-01'],
  ])('a unit %s', (_why, validity, inForce, asOf) => {
    const organisations = [province, unit('a'), unit('b', validity), bodyIn('a'), bodyIn('b')];
    const [finding] = cover([inA], { organisations, asOf });
    expect(finding && inputOf(finding, 'units_in_force')).toBe(inForce);
    expect(finding?.verdict === 'met').toBe(inForce === 1);
  });

  test('counts units directly under it, and no bodies', () => {
    const organisations = [
      ...twoWards,
      aUnit({ id: 'to', parent: 'a', level: 'neighbourhood' }),
      anOrganisation({ id: 'so', parent: 'tinh' }),
    ];
    const [finding] = cover([inA, inB], { organisations });
    expect(finding && inputOf(finding, 'units_in_force')).toBe(2);
  });

  test('of a unit without units nothing can be said', () => {
    expect(outcomes(cover([], { organisations: [province] }))).toEqual(['2025 insufficient: units_missing']);
  });

  test.each<[string, Partial<RuleFacts>, string, string[]]>([
    ['another unit', { binds: { organisations: ['a'] } }, '2026-11-20', []],
    ['nobody by name', { binds: {} }, '2026-11-20', []],
    ['a year to come', {}, '2024-12-31', []],
    ['a year that begins today', {}, '2025-01-01', ['2025 not_yet_due: count_open']],
    [
      'dialogues of a type',
      { binds: { organisations: ['tinh'], dialogueTypes: ['ward_chair_people'] } },
      '2026-11-20',
      ['2025 met: all_covered'],
    ],
    [
      'dialogues of another type',
      { binds: { organisations: ['tinh'], dialogueTypes: ['youth'] } },
      '2026-11-20',
      ['2025 insufficient: held_unknown'],
    ],
    ['in force from within the year', { validFrom: '2025-07-01' }, '2026-11-20', ['2025 met: all_covered']],
    ['in force from a day to come', { validFrom: '2025-07-01' }, '2025-06-30', []],
    ['in force from that day', { validFrom: '2025-07-01' }, '2025-07-01', ['2025 met: all_covered']],
    ['in force from its last day', { validFrom: '2025-12-31' }, '2026-11-20', ['2025 met: all_covered']],
    ['in force from the day after it', { validFrom: '2026-01-01' }, '2026-11-20', []],
    ['in force until its first day', { validTo: '2025-01-01' }, '2026-11-20', ['2025 met: all_covered']],
    ['in force until the day before it', { validTo: '2024-12-31' }, '2026-11-20', []],
  ])('a rule for %s', (_why, facts, asOf, expected) => {
    expect(outcomes(cover([inA, inB], { rule: { ...rule, ...facts }, asOf }))).toEqual(expected);
  });
});

test('rules find all that they can find about a year, and nothing else', () => {
  expect(log.found()).toEqual(possibleLines('frequency', 'coverage'));
});
