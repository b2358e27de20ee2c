import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aRule,
  aTask,
  aTime,
  aUnit,
  inMonth,
  inYear,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import {
  assertAddsUp,
  type ComplianceMatrix,
  complianceMatrix,
  countVerdicts,
  isAsked,
  type Judgement,
  sharedDuties,
  silentBodies,
  verdictOf,
} from './compliance.ts';
import { TotalsError } from './figures/partition.ts';
import type { Portal } from './portal.ts';
import { dialogueFindings } from './rules/dialogue-findings.ts';
import { verdicts } from './rules/finding.ts';
import { organisationFindings } from './rules/organisation-findings.ts';
import { planFindings } from './rules/plan-findings.ts';
import { commitmentFindings, petitionFindings } from './rules/work-findings.ts';

/** The judgements of a Portal, each on a line: body, obligation, year, verdict, reason; without the task of every plan. */
function lines(portal: Portal): string[] {
  return complianceMatrix(portal)
    .judgements.filter(({ record }) => record.id !== 'nhiem-vu')
    .map(({ body, obligation, year, verdict, reason }) => [body, obligation, year, verdict, reason].join(' '))
    .sort();
}

const held = (from: string) => ({ from, format: 'in_person' as const });
const aRecurring = aTime({ kind: 'recurring', raw: 'trước 30/11 hằng năm', every: 'year', before: '11-30' });

describe('the verdict of a cell', () => {
  const cases: readonly (readonly [counts: string, verdict: string])[] = [
    ['met met not_met insufficient not_yet_due not_applicable', 'not_met'],
    ['met insufficient not_yet_due', 'insufficient'],
    ['met not_yet_due not_applicable', 'not_yet_due'],
    ['not_applicable met', 'met'],
    ['not_applicable not_applicable', 'not_applicable'],
  ];
  test.each(cases)('%s → %s', (found, verdict) => {
    const judgements = found
      .split(' ')
      .map((name) => ({ verdict: verdicts.find((one) => one === name) ?? 'met' }));
    expect(verdictOf(countVerdicts(judgements))).toBe(verdict);
  });
});

describe('the place of a finding', () => {
  test('a dialogue: its host, the year it was held', () => {
    const portal = aPortal({
      plans: [aPlan({ items: [anItem({ when: inMonth('2025-12') })] })],
      dialogues: [
        aDialogue({
          promisedIn: { plan: 'ke-hoach', item: 'muc' },
          held: held('2026-01-09'),
        }),
      ],
      rules: [aRule({ number: 'R13', requirement: { kind: 'within_plan' } })],
    });
    expect(lines(portal)).toContain('ubnd R13 2026 not_met later_than_promised');
  });

  test('a promise without a day: the first year of its plan', () => {
    const portal = aPortal({
      plans: [
        aPlan({ period: inYear(2024), items: [anItem({ when: ongoing })], obligations: [anObligation()] }),
      ],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })],
      rules: [aRule({ number: 'R13', requirement: { kind: 'within_plan' } })],
    });
    expect(lines(portal)).toContain('ubnd R13 2024 not_applicable no_window');
  });

  test('a petition: whoever received it and not who was told to act, in the year it came and not of its answer', () => {
    const portal = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'phong', name: 'Phòng Kinh tế' })],
      petitions: [
        aPetition({
          events: [
            { kind: 'received', on: '2025-12-30' },
            anEvent('assigned', '2026-01-05', { lead: 'phong' }),
          ],
        }),
      ],
      rules: [aRule({ number: 'R18', requirement: { kind: 'due_kept' } })],
    });
    expect(lines(portal)).toEqual(['ubnd R18 2025 not_met none_by_deadline']);
  });

  test('a commitment: whoever issued the notice, though another leads the work', () => {
    const portal = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'phong', name: 'Phòng Kinh tế' })],
      dialogues: [aDialogue({ held: held('2026-05-04') })],
      notices: [aNotice()],
      rules: [aRule({ number: 'R18', requirement: { kind: 'due_kept' } })],
    });
    expect(lines(portal)).toEqual(['ubnd R18 2026 not_met none_by_deadline']);
  });

  test('a repeating duty: each year of its own, under the body named first', () => {
    const portal = aPortal({
      asOf: '2025-11-01',
      organisations: [anOrganisation(), anOrganisation({ id: 'dang-uy', type: 'party_committee' })],
      plans: [
        aPlan({
          issuedOn: onDay('2024-01-15'),
          obligations: [anObligation({ when: aRecurring, bearers: [{ org: 'dang-uy' }, { org: 'ubnd' }] })],
        }),
      ],
      rules: [
        aRule({
          number: 'R11',
          requirement: { kind: 'plan_entry' },
          binds: { plan: 'ke-hoach', entries: ['yeu-cau'] },
        }),
      ],
    });
    expect(lines(portal)).toEqual([
      'dang-uy R11 2024 insufficient record_missing',
      'dang-uy R11 2025 not_yet_due deadline_open',
    ]);
    expect(sharedDuties(portal, 'ubnd').map(({ entry }) => entry.id)).toEqual(['yeu-cau']);
    expect(sharedDuties(portal, 'dang-uy')).toEqual([]);
  });

  test('a duty of a year that is due the year before: the year that it is for', () => {
    const newYear = aTime({ kind: 'recurring', raw: 'trước 01/01 hằng năm', every: 'year', before: '01-01' });
    const portal = aPortal({
      asOf: '2025-11-01',
      plans: [aPlan({ issuedOn: onDay('2024-01-15'), obligations: [anObligation({ when: newYear })] })],
    });
    expect(lines(portal)).toEqual(['ubnd requirement 2025 insufficient record_missing']);
  });
});

describe('a duty that no rule judges', () => {
  const plan = (facts: Parameters<typeof aPlan>[0]) => aPlan({ obligations: [anObligation()], ...facts });

  test.each([
    ['names no time: silence', unstated, [], 'ubnd requirement 2026 insufficient record_missing'],
    ['is standing', ongoing, [], 'ubnd requirement 2026 not_applicable undated'],
    ['has its day to come', onDay('2026-12-31'), [], 'ubnd requirement 2026 not_yet_due deadline_open'],
    [
      'is past its day: silence, not a failure',
      onDay('2025-03-01'),
      [],
      'ubnd requirement 2025 insufficient record_missing',
    ],
    ['was done in time', onDay('2026-06-30'), ['2026-06-10'], 'ubnd requirement 2026 not_applicable no_rule'],
    ['was done later', onDay('2026-06-01'), ['2026-06-10'], 'ubnd requirement 2026 not_applicable no_rule'],
  ] as const)('%s', (_what, when, done, line) => {
    const portal = aPortal({
      plans: [plan({ obligations: [anObligation({ when })] })],
      fulfilments: done.map((on) => aFulfilment({ on })),
    });
    expect(lines(portal)).toEqual([line]);
  });

  test('past its day beside one that is kept on record, it is still no failure', () => {
    const portal = aPortal({
      plans: [
        plan({
          tasks: [aTask({ id: 'viec-1', when: onDay('2026-03-01') })],
          obligations: [anObligation({ when: onDay('2026-06-30') })],
        }),
      ],
      fulfilments: [aFulfilment()],
    });
    expect(lines(portal)).toEqual([
      'ubnd requirement 2026 not_applicable no_rule',
      'ubnd task 2026 insufficient record_missing',
    ]);
  });

  test('a group without a record stands under its unit; what nobody is named for, under the issuer', () => {
    const portal = aPortal({
      organisations: [anOrganisation(), aUnit({ id: 'quan', name: 'Quận Mẫu' })],
      plans: [
        plan({
          tasks: [aTask({ id: 'viec-1', lead: [{ group: 'Đảng ủy các phường', within: 'quan' }] })],
          obligations: [anObligation({ bearers: [{ group: 'Các cơ quan' }] })],
        }),
      ],
    });
    expect(lines(portal)).toEqual([
      'quan task 2026 insufficient record_missing',
      'ubnd requirement 2026 insufficient record_missing',
    ]);
  });

  test('that a rule was made from stands with the rule, and only until the rule finds something', () => {
    const rule = aRule({
      number: 'R08',
      requirement: { kind: 'public_reason' },
      binds: { plan: 'ke-hoach' },
      source: { kind: 'document', text: 'Kế hoạch', plan: 'ke-hoach', entry: 'yeu-cau', status: 'official' },
    });
    const alone = aPortal({ plans: [plan({ items: [anItem()] })], rules: [rule] });
    expect(lines(alone)).toEqual(['ubnd R08 2026 insufficient record_missing']);
    const withCase = aPortal({
      plans: [plan({ items: [anItem()] })],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })],
      petitions: [aPetition({ dialogue: 'buoi' })],
      rules: [rule],
    });
    expect(lines(withCase)).toEqual(['ubnd R08 2026 not_applicable not_refused']);
  });
});

describe('the sums', () => {
  const portal = aPortal({
    plans: [aPlan({ items: [anItem({ when: inMonth('2026-05') })] })],
    dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' }, held: held('2026-05-04') })],
    petitions: [aPetition(), aPetition({ id: 'kn-2' })],
    notices: [aNotice()],
    rules: [
      aRule({ id: 'a', number: 'R13', requirement: { kind: 'within_plan' } }),
      aRule({ id: 'b', number: 'R18', requirement: { kind: 'due_kept' } }),
      aRule({ id: 'c', number: 'R17', requirement: { kind: 'five_clear' } }),
      aRule({
        id: 'd',
        number: 'R07',
        requirement: { kind: 'frequency', minimum: 1, beforeSessions: false },
      }),
    ],
  });

  test('every finding of the Portal stands in one cell', () => {
    const found = [
      ...portal.organisations.flatMap((body) => organisationFindings(portal, body)),
      ...portal.dialogues.flatMap((dialogue) => dialogueFindings(portal, dialogue)),
      ...portal.plans.flatMap((plan) => planFindings(portal, plan)),
      ...portal.petitions.flatMap((petition) => petitionFindings(portal, petition)),
      ...portal.commitments.flatMap((commitment) => commitmentFindings(portal, commitment)),
    ];
    const { cells } = complianceMatrix(portal);
    const inCells = cells.flatMap(({ judgements }) => judgements);
    expect(inCells.filter(({ finding }) => finding)).toHaveLength(found.length);
    // The plan's task and its obligation, which no rule judges.
    expect(inCells.filter(({ finding }) => !finding).map(({ obligation }) => obligation)).toEqual([
      'task',
      'requirement',
    ]);
    expect(found.length).toBeGreaterThan(6);
    expect(() => assertAddsUp(complianceMatrix(portal))).not.toThrow();
  });

  const broken: readonly (readonly [string, (matrix: ComplianceMatrix) => ComplianceMatrix])[] = [
    ['a lost finding', ({ cells, judgements }) => ({ judgements, cells: cells.slice(1) })],
    [
      'a finding told twice',
      ({ cells, judgements }) => ({ cells, judgements: [...judgements, judgements[0] as Judgement] }),
    ],
    [
      'a cell told twice',
      ({ cells, judgements }) => ({ judgements, cells: [...cells, ...cells.slice(0, 1)] }),
    ],
    [
      'a cell in two parts',
      ({ cells, judgements }) => ({
        judgements,
        cells: cells.flatMap((cell) =>
          cell.judgements.map((judgement) => ({
            ...cell,
            judgements: [judgement],
            counts: countVerdicts([judgement]),
          })),
        ),
      }),
    ],
    [
      'a count that is not that of its findings',
      ({ cells, judgements }) => ({
        judgements,
        cells: cells.map((cell, index) =>
          index === 0 ? { ...cell, counts: { ...cell.counts, met: cell.counts.met + 1 } } : cell,
        ),
      }),
    ],
    [
      'findings under another body',
      ({ cells, judgements }) => ({
        cells,
        judgements: judgements.map((judgement, index) =>
          index === 0 ? { ...judgement, body: 'phuong' } : judgement,
        ),
      }),
    ],
  ];
  test.each(broken)('%s ends the build', (_what, breakIt) => {
    expect(() => assertAddsUp(breakIt(complianceMatrix(portal)))).toThrow(TotalsError);
  });
});

describe('silence', () => {
  const law = aRule({
    number: 'R07',
    requirement: { kind: 'frequency', minimum: 1, beforeSessions: false },
    binds: { types: ['peoples_committee'], level: 'commune' },
    validFrom: '2025-07-01',
  });
  const other = anOrganisation({ id: 'ubnd-khac', name: 'Ủy ban nhân dân phường Khác' });
  const portal = aPortal({
    organisations: [
      anOrganisation(),
      other,
      anOrganisation({ id: 'cu', name: 'Ủy ban nhân dân phường Cũ', validTo: '2024-12-31' }),
      anOrganisation({ id: 'dang-uy', name: 'Đảng ủy phường', type: 'party_committee', system: 'party' }),
    ],
    dialogues: [aDialogue({ when: onDay('2026-05-04') })],
    rules: [law],
  });

  test('is of the bodies that a rule for their kind speaks to, at work in the year and without a record', () => {
    expect(silentBodies(portal, 2026).map(({ id }) => id)).toEqual(['ubnd-khac']);
    expect(silentBodies(portal, 2024)).toEqual([]);
    expect(silentBodies(portal, 2027)).toEqual([]);
  });

  test('a cell without a finding is a lack of records only where the rule speaks to the body', () => {
    expect(isAsked(portal, 'R07', other, 2026)).toBe(true);
    expect(isAsked(portal, 'R07', other, 2025)).toBe(true);
    expect(isAsked(portal, 'R07', other, 2024)).toBe(false);
    expect(isAsked(portal, 'R08', other, 2026)).toBe(false);
    expect(isAsked(portal, 'task', other, 2026)).toBe(false);
  });

  test("a plan's own rule speaks to its issuer, in the years of the plan", () => {
    const ofPlan = aPortal({
      organisations: [anOrganisation(), other],
      plans: [aPlan()],
      rules: [aRule({ number: 'R12', requirement: { kind: 'packet' }, binds: { plan: 'ke-hoach' } })],
    });
    const issuer = ofPlan.organisationById['ubnd'];
    expect(issuer && isAsked(ofPlan, 'R12', issuer, 2026)).toBe(true);
    expect(issuer && isAsked(ofPlan, 'R12', issuer, 2025)).toBe(false);
    expect(isAsked(ofPlan, 'R12', other, 2026)).toBe(false);
  });
});
