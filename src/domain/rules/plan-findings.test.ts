import { describe, expect, test } from 'vitest';
import {
  aFulfilment,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aRule,
  aTask,
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../../tests/builders.ts';
import { outcomeLog, possibleLines, verdictOf } from '../../../tests/rule-outcomes.ts';
import type { FlexibleDate } from '../../schemas/flexible-date.ts';
import type { ContentRecords, Plan } from '../records.ts';
import { type EntryFinding, planFindings } from './plan-findings.ts';

type RuleFacts = Parameters<typeof aRule>[0];
type PlanFacts = NonNullable<Parameters<typeof aPlan>[0]>;
type World = Partial<ContentRecords> & {
  readonly asOf?: string;
  readonly plan?: PlanFacts;
  readonly rule?: Partial<RuleFacts>;
};

const log = outcomeLog();

/** What one rule finds about the entry "yeu-cau", which falls due `when`. */
function judge(when: FlexibleDate, { asOf = '2026-11-20', plan = {}, rule = {}, ...records }: World = {}) {
  const portal = aPortal({
    asOf,
    plans: [aPlan({ obligations: [anObligation({ when })], ...plan })],
    rules: [
      aRule({
        requirement: { kind: 'plan_entry' },
        binds: { plan: 'ke-hoach', entries: ['yeu-cau'] },
        ...rule,
      }),
    ],
    ...records,
  });
  return portal.plans
    .flatMap((entry) => planFindings(portal, entry))
    .map((finding) => log.note(portal, finding));
}

const done = (...days: string[]) => days.map((on, index) => aFulfilment({ id: `viec-${index}`, on }));
const outcomes = (findings: readonly EntryFinding[]) =>
  findings.map((finding) => (finding.year === undefined ? '' : `${finding.year} `) + verdictOf(finding));

describe('plan_entry, once (R11, R22)', () => {
  // 000, III.6: the report of six months "trước ngày 15/6/2023".
  const june = aTime({ kind: 'day', raw: 'trước ngày 15/6/2023', day: '2023-06-15', bound: 'before' });
  /** Another entry of the plan was fulfilled: what is done under it is kept on record. */
  const kept = [aFulfilment({ id: 'khac', entry: 'nhiem-vu', on: '2023-01-10' })];

  test.each([
    ['2023-06-13', 'met: in_time'],
    ['2023-06-14', 'met: in_time'],
    ['2023-06-15', 'not_met: on_the_day'],
    ['2023-06-16', 'not_met: too_late'],
  ])('"trước ngày 15/6/2023", sent on %s: %s', (on, expected) => {
    const [finding, ...others] = judge(june, { fulfilments: done(on) });
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: expect.objectContaining({ id: 'quy-tac' }),
      planId: 'ke-hoach',
      entryId: 'yeu-cau',
      year: undefined,
      verdict: expected.split(': ')[0],
      reason: expected.split(': ')[1],
      inputs: [
        { name: 'promised', value: { kind: 'when', when: june } },
        { name: 'submitted_on', value: { kind: 'day', on } },
      ],
      due: '2023-06-14',
    });
  });

  test.each([
    // as of, on record, expected
    ['2023-06-13', kept, 'not_yet_due: deadline_open'],
    ['2023-06-14', kept, 'not_yet_due: deadline_open'],
    ['2023-06-15', kept, 'not_met: none_by_deadline'],
    ['2023-06-15', [], 'insufficient: record_missing'],
    ['2023-06-14', done('2023-06-15'), 'not_yet_due: deadline_open'],
    ['2023-06-15', done('2023-06-15'), 'not_met: on_the_day'],
  ])('on %s', (asOf, fulfilments, expected) => {
    expect(outcomes(judge(june, { asOf, fulfilments }))).toEqual([expected]);
  });

  test('of another plan, what is kept on record says nothing', () => {
    const plans = [aPlan({ obligations: [anObligation({ when: june })] }), aPlan({ id: 'ke-hoach-khac' })];
    const fulfilments = [aFulfilment({ plan: 'ke-hoach-khac', on: '2023-01-10' })];
    expect(outcomes(judge(june, { plans, fulfilments }))).toEqual(['insufficient: record_missing']);
  });

  test('of several fulfilments the first counts', () => {
    expect(outcomes(judge(june, { fulfilments: done('2023-06-20', '2023-06-14') }))).toEqual([
      'met: in_time',
    ]);
  });

  test.each([
    // words, last day in time, the day after
    ['chậm nhất ngày 15/6', onDay('2023-06-15', 'by'), '2023-06-15', '2023-06-16'],
    ['ngày 15/6', onDay('2023-06-15'), '2023-06-15', '2023-06-16'],
    ['tháng 6', inMonth('2023-06'), '2023-06-30', '2023-07-01'],
    ['quý II', inQuarter('2023-Q2'), '2023-06-30', '2023-07-01'],
    ['trong năm 2023', inYear(2023), '2023-12-31', '2024-01-01'],
  ])('%s ends on', (_words, when, last, next) => {
    expect(outcomes(judge(when, { fulfilments: done(last) }))).toEqual(['met: in_time']);
    expect(outcomes(judge(when, { fulfilments: done(next) }))).toEqual(['not_met: too_late']);
    expect(outcomes(judge(when, { fulfilments: kept, asOf: last }))).toEqual(['not_yet_due: deadline_open']);
    expect(outcomes(judge(when, { fulfilments: kept, asOf: next }))).toEqual(['not_met: none_by_deadline']);
  });

  test.each([
    ['all the time', ongoing],
    ['when needed', whenNeeded],
    ['from a year on', aTime({ kind: 'open_ended', raw: 'từ năm 2023', since: '2023' })],
  ])('what is due %s is never late', (_why, when) => {
    for (const fulfilments of [[], kept, done('2023-06-20')]) {
      expect(outcomes(judge(when, { fulfilments }))).toEqual(['not_applicable: undated']);
    }
  });

  test.each([
    ['not at all', unstated],
    [
      'relative to a session',
      aTime({ kind: 'relative', raw: 'trước kỳ họp', anchor: 'council_session', position: ['before'] }),
    ],
    ['by the school year', aTime({ kind: 'school_year', raw: 'theo năm học' })],
  ])('of what is dated %s, only whether it was done is asked', (_why, when) => {
    expect(outcomes(judge(when, { fulfilments: kept }))).toEqual(['insufficient: record_missing']);
    expect(outcomes(judge(when, { fulfilments: done('2026-11-20') }))).toEqual(['met: existence_only']);
    expect(outcomes(judge(when, { fulfilments: done('2026-11-21') }))).toEqual([
      'insufficient: record_missing',
    ]);
  });
});

describe('plan_entry, every year (R11, R21)', () => {
  // 004, III: reports "trước ngày 30/11 hàng năm", in a plan of 16/12/2021.
  const november = aTime({
    kind: 'recurring',
    raw: 'trước ngày 30/11 hàng năm',
    every: 'year',
    before: '11-30',
  });
  const thanhXuan: PlanFacts = { issuedOn: onDay('2021-12-16') };

  test('is judged year by year, from the first deadline after the plan was issued', () => {
    const fulfilments = done('2022-11-29', '2023-11-30', '2024-12-01');
    const findings = judge(november, { plan: thanhXuan, fulfilments, asOf: '2026-11-20' });
    expect(outcomes(findings)).toEqual([
      '2022 met: in_time',
      '2023 not_met: on_the_day',
      '2024 not_met: too_late',
      '2025 not_met: none_by_deadline',
      '2026 not_yet_due: deadline_open',
    ]);
    expect(findings.map(({ due }) => due)).toEqual(
      ['2022', '2023', '2024', '2025', '2026'].map((year) => `${year}-11-29`),
    );
    expect(findings[0]?.inputs).toEqual([
      { name: 'period', value: { kind: 'number', value: 2022 } },
      { name: 'promised', value: { kind: 'when', when: november } },
      { name: 'submitted_on', value: { kind: 'day', on: '2022-11-29' } },
    ]);
  });

  test.each([
    // plan issued on, first year
    ['2021-11-28', 2021],
    ['2021-11-29', 2021],
    ['2021-11-30', 2022],
    ['2022-01-01', 2022],
  ])('a plan of %s binds from %i', (issuedOn, year) => {
    const findings = judge(november, { plan: { issuedOn: onDay(issuedOn) }, asOf: '2022-06-30' });
    expect(findings.map((finding) => finding.year)).toEqual(year === 2021 ? [2021, 2022] : [2022]);
  });

  test.each([
    ['2026-11-29', '2026 not_yet_due: deadline_open'],
    ['2026-11-30', '2026 insufficient: record_missing'],
    ['2026-12-31', '2026 insufficient: record_missing'],
  ])('on %s: %s', (asOf, expected) => {
    expect(outcomes(judge(november, { plan: { issuedOn: onDay('2025-12-01') }, asOf }))).toEqual([expected]);
  });

  test('counts a report for the year that it names, else for the year in which it was sent', () => {
    const fulfilments = [
      aFulfilment({ id: 'a', on: '2025-01-10', period: inYear(2024) }),
      aFulfilment({ id: 'b', on: '2025-11-20' }),
      aFulfilment({ id: 'c', on: '2026-01-05', period: inQuarter('2023-Q4') }),
      aFulfilment({
        id: 'd',
        on: '2026-02-02',
        period: aTime({ kind: 'recurring', raw: 'hằng năm', every: 'year' }),
      }),
    ];
    expect(outcomes(judge(november, { plan: thanhXuan, fulfilments, asOf: '2026-11-20' }))).toEqual([
      '2022 not_met: none_by_deadline',
      '2023 not_met: too_late',
      '2024 not_met: too_late',
      '2025 met: in_time',
      '2026 met: in_time',
    ]);
  });

  test('a report of more than one year is the report of none', () => {
    const period = aTime({
      kind: 'day_range',
      raw: 'từ 01/7/2025 đến 30/6/2026',
      from: '2025-07-01',
      to: '2026-06-30',
    });
    const fulfilments = [aFulfilment({ on: '2026-07-01', period })];
    const plan = { issuedOn: onDay('2024-12-16') };
    expect(outcomes(judge(november, { plan, fulfilments, asOf: '2026-12-31' }))).toEqual([
      '2025 not_met: none_by_deadline',
      '2026 not_met: none_by_deadline',
    ]);
  });

  test('"định kỳ quý I hàng năm" ends with the quarter (R21)', () => {
    const firstQuarter = aTime({
      kind: 'recurring',
      raw: 'định kỳ quý I hàng năm',
      every: 'year',
      within: 'Q1',
    });
    const fulfilments = done('2024-03-31', '2025-04-01');
    const findings = judge(firstQuarter, {
      plan: { issuedOn: onDay('2023-03-23') },
      fulfilments,
      asOf: '2026-03-31',
    });
    expect(outcomes(findings)).toEqual([
      '2023 not_met: none_by_deadline',
      '2024 met: in_time',
      '2025 not_met: too_late',
      '2026 not_yet_due: deadline_open',
    ]);
    expect(findings.map(({ due }) => due)).toEqual(['2023-03-31', '2024-03-31', '2025-03-31', '2026-03-31']);
  });

  test('without a day, only whether it was done each year is asked (R23)', () => {
    const yearly = aTime({ kind: 'recurring', raw: '06 tháng và 01 năm', every: 'year' });
    const findings = judge(yearly, {
      plan: { issuedOn: onDay('2024-03-23') },
      fulfilments: done('2025-12-01'),
    });
    expect(outcomes(findings)).toEqual([
      '2024 insufficient: record_missing',
      '2025 met: existence_only',
      '2026 insufficient: record_missing',
    ]);
    for (const finding of findings) expect(finding).not.toHaveProperty('due');
  });

  test.each<[string, FlexibleDate, FlexibleDate, number | undefined, number[]]>([
    ['the plan’s date', onDay('2024-05-01'), inYear(2023), undefined, [2024, 2025]],
    ['the plan’s time, where it has no date', unstated, inYear(2023), undefined, [2023, 2024, 2025]],
    ['the year that the words name', onDay('2023-05-01'), inYear(2023), 2025, [2025]],
    [
      'the plan’s date, where the words name an earlier year',
      onDay('2024-05-01'),
      inYear(2024),
      2020,
      [2024, 2025],
    ],
    ['the year that the words name, where nothing else is known', unstated, unstated, 2024, [2024, 2025]],
    ['no year at all', unstated, unstated, undefined, []],
    ['a year to come', onDay('2023-05-01'), inYear(2023), 2026, []],
  ])('begins with %s', (_why, issuedOn, period, since, years) => {
    const when = aTime({
      kind: 'recurring',
      raw: 'hằng năm',
      every: 'year',
      before: '12-05',
      ...(since !== undefined && { since }),
    });
    const findings = judge(when, { plan: { issuedOn, period }, asOf: '2025-06-30' });
    expect(findings.map(({ year }) => year)).toEqual(years);
  });

  test('"trước ngày 29/02" is before 01/3 in a year without that day', () => {
    const leap = aTime({
      kind: 'recurring',
      raw: 'trước ngày 29/02 hằng năm',
      every: 'year',
      before: '02-29',
    });
    const findings = judge(leap, { plan: { issuedOn: onDay('2023-01-01') }, asOf: '2025-01-01' });
    expect(findings.map(({ due }) => due)).toEqual(['2023-02-28', '2024-02-28', '2025-02-28']);
    const onIt = judge(leap, {
      plan: { issuedOn: onDay('2024-01-01') },
      fulfilments: done('2024-02-29'),
      asOf: '2024-12-31',
    });
    expect(outcomes(onIt)).toEqual(['2024 not_met: on_the_day']);
  });
});

describe('plan_entry of a body that ended', () => {
  const due = aTime({ kind: 'day', raw: 'trước ngày 01/12/2025', day: '2025-12-01', bound: 'before' });
  const body = (id: string, validTo?: string) =>
    anOrganisation({ id, ...(validTo !== undefined && { validTo }) });
  const kept = [aFulfilment({ id: 'khac', entry: 'nhiem-vu', by: 'ubnd', on: '2025-01-10' })];

  test.each([
    // ended on, as of, expected: the last day is 30/11/2025
    ['2025-06-30', '2025-06-30', 'not_yet_due: deadline_open'],
    ['2025-06-30', '2025-07-01', 'not_applicable: body_ended'],
    ['2025-06-30', '2026-11-20', 'not_applicable: body_ended'],
    ['2025-11-29', '2026-11-20', 'not_applicable: body_ended'],
    ['2025-11-30', '2026-11-20', 'not_met: none_by_deadline'],
  ])('ended on %s, seen on %s: %s', (validTo, asOf, expected) => {
    const organisations = [body('ubnd', validTo)];
    expect(outcomes(judge(due, { organisations, asOf, fulfilments: kept }))).toEqual([expected]);
  });

  test('a yearly duty without a day asks nothing of the years after the end', () => {
    const yearly = aTime({ kind: 'recurring', raw: 'hằng năm', every: 'year', since: 2024 });
    const organisations = [body('ubnd', '2024-12-31')];
    expect(outcomes(judge(yearly, { organisations, plan: { issuedOn: onDay('2024-01-15') } }))).toEqual([
      '2024 insufficient: record_missing',
      '2025 not_applicable: body_ended',
      '2026 not_applicable: body_ended',
    ]);
  });

  test('what it did before it ended counts', () => {
    const organisations = [body('ubnd', '2025-06-30')];
    expect(outcomes(judge(due, { organisations, fulfilments: done('2025-06-20') }))).toEqual([
      'met: in_time',
    ]);
  });

  test.each([
    ['one of two has ended', [{ org: 'ubnd' }, { org: 'con-lai' }], 'not_met: none_by_deadline'],
    ['both have', [{ org: 'ubnd' }, { org: 'het' }], 'not_applicable: body_ended'],
    ['nobody is named', [{ group: 'Đảng ủy 14 phường' }], 'not_met: none_by_deadline'],
    [
      'a group in a unit that has ended is',
      [{ group: 'Các tổ dân phố', within: 'het' }],
      'not_applicable: body_ended',
    ],
    [
      'a group in a unit still at work is',
      [{ org: 'het' }, { group: 'Các tổ dân phố', within: 'con-lai' }],
      'not_met: none_by_deadline',
    ],
    ['a group ended with its unit', [{ group: 'Các tổ', within: 'het' }], 'not_applicable: body_ended'],
  ])('where %s', (_why, bearers, expected) => {
    const organisations = [body('ubnd', '2025-06-30'), body('het', '2025-06-30'), body('con-lai')];
    const plan = { obligations: [anObligation({ when: due, bearers })] };
    expect(outcomes(judge(due, { organisations, plan, fulfilments: kept }))).toEqual([expected]);
  });

  const yearly = aTime({ kind: 'recurring', raw: 'hằng năm', every: 'year' });

  test.each([
    // ended on, expected of the years 2024 to 2026
    [
      '2024-12-30',
      ['insufficient: record_missing', 'not_applicable: body_ended', 'not_applicable: body_ended'],
    ],
    [
      '2025-01-01',
      ['insufficient: record_missing', 'insufficient: record_missing', 'not_applicable: body_ended'],
    ],
    [
      '2026-01-01',
      ['insufficient: record_missing', 'insufficient: record_missing', 'insufficient: record_missing'],
    ],
  ])('ended on %s, it owes no yearly report for a year that began without it', (validTo, expected) => {
    const world = { organisations: [body('ubnd', validTo)], plan: { issuedOn: onDay('2024-01-15') } };
    expect(judge(yearly, world).map(verdictOf)).toEqual(expected);
  });

  test('what was done for it counts all the same', () => {
    const plan = { issuedOn: onDay('2025-01-15') };
    const organisations = [body('ubnd', '2025-06-30'), body('con-lai')];
    const fulfilments = [aFulfilment({ by: 'con-lai', on: '2026-03-02' })];
    expect(outcomes(judge(yearly, { organisations, plan, fulfilments }))).toEqual([
      '2025 insufficient: record_missing',
      '2026 met: existence_only',
    ]);
  });

  test('what has neither a day nor a year may have been done before it ended', () => {
    const organisations = [body('ubnd', '2025-06-30')];
    expect(outcomes(judge(unstated, { organisations }))).toEqual(['insufficient: record_missing']);
  });

  test('of a task, those who lead it are asked', () => {
    const organisations = [body('ubnd'), body('het', '2025-06-30')];
    const plan = { tasks: [aTask({ when: due, lead: [{ org: 'het' }] })] };
    const rule = { binds: { plan: 'ke-hoach', entries: ['nhiem-vu'] } };
    expect(outcomes(judge(due, { organisations, plan, rule }))).toEqual(['not_applicable: body_ended']);
  });
});

describe('month_in_heading (R14)', () => {
  const rule = aRule({ requirement: { kind: 'month_in_heading' }, binds: { plan: 'ke-hoach' } });

  /** The plan itself is handed over: one with a month outside its heading never comes through the content check. */
  function judgeItems(plan: Plan, portal = aPortal({ plans: [aPlan()], rules: [rule] })): string[] {
    return planFindings(portal, plan).map((finding) => {
      log.note(portal, finding);
      return `${finding.entryId} ${verdictOf(finding)}`;
    });
  }

  test.each([
    // 002, II: month and the quarter over it
    ['2023-03', '2023-Q1', 'met: inside_heading'],
    ['2023-05', '2023-Q2', 'met: inside_heading'],
    ['2023-07', '2023-Q3', 'met: inside_heading'],
    ['2023-10', '2023-Q4', 'met: inside_heading'],
    ['2023-04', '2023-Q1', 'not_met: outside_heading'],
    ['2022-12', '2023-Q1', 'not_met: outside_heading'],
  ])('%s under %s: %s', (month, quarter, expected) => {
    const plan = aPlan({ items: [anItem({ when: inMonth(month), heading: inQuarter(quarter) })] });
    expect(judgeItems(plan)).toEqual([`muc ${expected}`]);
  });

  test.each([
    ['a time without days', whenNeeded, inQuarter('2023-Q1')],
    ['a heading without days', inMonth('2023-01'), unstated],
  ])('%s has no window', (_why, when, heading) => {
    const plan = aPlan({ items: [anItem({ when, heading })] });
    const portal = aPortal({ plans: [plan], rules: [rule] });
    expect(planFindings(portal, plan)).toEqual([
      {
        rule,
        planId: 'ke-hoach',
        entryId: 'muc',
        year: undefined,
        verdict: 'not_applicable',
        reason: 'no_window',
        inputs: [
          { name: 'promised', value: { kind: 'when', when } },
          { name: 'heading', value: { kind: 'when', when: heading } },
        ],
      },
    ]);
    expect(judgeItems(plan)).toEqual(['muc not_applicable: no_window']);
  });

  test('asks only items that stand under a heading, and that the rule names', () => {
    const under = { when: inMonth('2023-03'), heading: inQuarter('2023-Q1') };
    const plan = aPlan({
      items: [anItem({ id: 'muc-1', ...under }), anItem({ id: 'muc-2' }), anItem({ id: 'muc-3', ...under })],
    });
    expect(judgeItems(plan)).toEqual(['muc-1 met: inside_heading', 'muc-3 met: inside_heading']);
    const binds = { plan: 'ke-hoach', entries: ['muc-3'] };
    const portal = aPortal({ plans: [plan], rules: [aRule({ requirement: rule.requirement, binds })] });
    expect(judgeItems(plan, portal)).toEqual(['muc-3 met: inside_heading']);
  });
});

describe(planFindings, () => {
  const plans = [
    aPlan({
      items: [anItem({ when: inMonth('2023-03'), heading: inQuarter('2023-Q1') })],
      tasks: [
        aTask({ id: 'nhiem-vu-1', when: inMonth('2023-06') }),
        aTask({ id: 'nhiem-vu-2', when: ongoing }),
      ],
      obligations: [anObligation({ id: 'nghia-vu-1', when: inMonth('2023-06') })],
    }),
    aPlan({ id: 'ke-hoach-2', obligations: [anObligation({ id: 'nghia-vu-9', when: inMonth('2023-06') })] }),
  ];
  const source = { kind: 'document', text: 'Kế hoạch 12/KH-UBND', status: 'official' } as const;

  /** "plan#entry" of every finding. */
  function boundBy(rule: Partial<RuleFacts>, asOf = '2026-11-20'): string[] {
    const portal = aPortal({ asOf, plans, rules: [aRule({ requirement: { kind: 'plan_entry' }, ...rule })] });
    return portal.plans.flatMap((plan) =>
      planFindings(portal, plan).map(({ planId, entryId }) => `${planId}#${entryId}`),
    );
  }

  test.each<[string, Partial<RuleFacts>, string[]]>([
    ['no plan', {}, []],
    [
      'a plan, and so all its tasks and obligations',
      { binds: { plan: 'ke-hoach' } },
      ['ke-hoach#nhiem-vu-1', 'ke-hoach#nhiem-vu-2', 'ke-hoach#nghia-vu-1'],
    ],
    [
      'entries of a plan',
      { binds: { plan: 'ke-hoach', entries: ['nghia-vu-1', 'nhiem-vu-1'] } },
      ['ke-hoach#nhiem-vu-1', 'ke-hoach#nghia-vu-1'],
    ],
    [
      'the entry that it comes from',
      { source: { ...source, plan: 'ke-hoach', entry: 'nghia-vu-1' } },
      ['ke-hoach#nghia-vu-1'],
    ],
    [
      'the entry that it comes from, of the plan that it binds',
      { source: { ...source, plan: 'ke-hoach', entry: 'nghia-vu-1' }, binds: { plan: 'ke-hoach' } },
      ['ke-hoach#nghia-vu-1'],
    ],
    [
      'the plan that it comes from, and so all of it',
      { source: { ...source, plan: 'ke-hoach' } },
      ['ke-hoach#nhiem-vu-1', 'ke-hoach#nhiem-vu-2', 'ke-hoach#nghia-vu-1'],
    ],
    [
      'other entries than the one it comes from',
      {
        source: { ...source, plan: 'ke-hoach', entry: 'nghia-vu-1' },
        binds: { plan: 'ke-hoach', entries: ['nhiem-vu-1'] },
      },
      ['ke-hoach#nhiem-vu-1'],
    ],
    [
      'entries of the plan that it comes from',
      { source: { ...source, plan: 'ke-hoach' }, binds: { entries: ['nhiem-vu-2'] } },
      ['ke-hoach#nhiem-vu-2'],
    ],
    [
      'another plan than the one it comes from',
      { source: { ...source, plan: 'ke-hoach', entry: 'nghia-vu-1' }, binds: { plan: 'ke-hoach-2' } },
      ['ke-hoach-2#nhiem-vu', 'ke-hoach-2#nghia-vu-9'],
    ],
    [
      'the last day of what is due',
      { binds: { plan: 'ke-hoach', entries: ['nghia-vu-1'] }, validTo: '2023-06-30' },
      ['ke-hoach#nghia-vu-1'],
    ],
    [
      'no day on which it is due',
      { binds: { plan: 'ke-hoach', entries: ['nghia-vu-1'] }, validTo: '2023-06-29' },
      [],
    ],
    [
      'from the last day on',
      { binds: { plan: 'ke-hoach', entries: ['nghia-vu-1'] }, validFrom: '2023-06-30' },
      ['ke-hoach#nghia-vu-1'],
    ],
    [
      'from the day after on',
      { binds: { plan: 'ke-hoach', entries: ['nghia-vu-1'] }, validFrom: '2023-07-01' },
      [],
    ],
    [
      'what has no day, whenever it was in force',
      { binds: { plan: 'ke-hoach', entries: ['nhiem-vu-2'] }, validFrom: '2026-11-01' },
      ['ke-hoach#nhiem-vu-2'],
    ],
    [
      'a plan, but asks of other things',
      { requirement: { kind: 'packet' }, binds: { plan: 'ke-hoach' } },
      [],
    ],
  ])('a rule that binds %s', (_why, rule, expected) => {
    expect(boundBy(rule)).toEqual(expected);
  });

  test('a rule that has ended asks for no report of later years', () => {
    const when = aTime({
      kind: 'recurring',
      raw: 'trước ngày 05/12 hằng năm',
      every: 'year',
      before: '12-05',
    });
    const plan = { issuedOn: onDay('2024-11-11') };
    const rule = { validFrom: '2024-11-11', validTo: '2025-06-30' };
    expect(outcomes(judge(when, { plan, rule }))).toEqual(['2024 insufficient: record_missing']);
  });

  test('a plan that had not been issued promised nothing', () => {
    expect(boundBy({ binds: { plan: 'ke-hoach' } }, '2020-01-14')).toEqual([]);
    expect(boundBy({ binds: { plan: 'ke-hoach' } }, '2020-01-15')).toHaveLength(3);
  });

  test('two rules about one entry both show', () => {
    const rules = [
      aRule({ id: 'b', number: 'R22', requirement: { kind: 'plan_entry' }, binds: { plan: 'ke-hoach' } }),
      aRule({
        id: 'a',
        number: 'R11',
        requirement: { kind: 'plan_entry' },
        binds: { plan: 'ke-hoach', entries: ['nghia-vu-1'] },
      }),
    ];
    const portal = aPortal({ plans, rules });
    const found = portal.plans.flatMap((plan) => planFindings(portal, plan));
    expect(found.map(({ rule, entryId }) => `${rule.number} ${entryId}`)).toEqual([
      'R11 nghia-vu-1',
      'R22 nhiem-vu-1',
      'R22 nhiem-vu-2',
      'R22 nghia-vu-1',
    ]);
  });

  test('finds all that rules about a plan can find, and nothing else', () => {
    expect(log.found()).toEqual(possibleLines('plan_entry', 'month_in_heading'));
  });
});
