import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aNotice,
  anItem,
  anOrganisation,
  aPlan,
  aPortal,
  aRule,
  aTime,
  aUnit,
  aWorkYear,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  unstated,
  whenNeeded,
  withSwap,
} from '../../../tests/builders.ts';
import { inputOf, outcomeLog, possibleLines, verdictOf } from '../../../tests/rule-outcomes.ts';
import type { ContentRecords } from '../records.ts';
import { dialogueFindings } from './dialogue-findings.ts';
import type { Finding } from './finding.ts';

type Meeting = NonNullable<Parameters<typeof aDialogue>[0]>;
type Requirement = Parameters<typeof aRule>[0]['requirement'];
type World = Partial<ContentRecords> & { readonly asOf?: string };

const log = outcomeLog();

/** What one rule finds about one dialogue. */
function judge(
  requirement: Requirement,
  meeting: Meeting,
  { asOf = '2026-11-20', ...records }: World = {},
): Finding {
  const portal = aPortal({
    asOf,
    rules: [aRule({ requirement })],
    dialogues: [aDialogue(meeting)],
    ...records,
  });
  const dialogue = portal.dialogueById['buoi'];
  const [finding, ...others] = dialogue ? dialogueFindings(portal, dialogue) : [];
  if (!finding || others.length > 0) throw new Error('Not exactly one finding.');
  return log.note(portal, finding);
}

const heldOn = (from: string, to?: string) =>
  ({ held: { from, ...(to !== undefined && { to }), format: 'in_person' } }) as const;
const announced = (on: string, day: string) => ({ kind: 'announced' as const, on, when: onDay(day) });
const moved = (on: string, day: string) => ({
  kind: 'moved' as const,
  on,
  when: onDay(day),
  reason: 'Mưa bão',
});
const postponed = (on: string) => ({ kind: 'postponed' as const, on, reason: 'Mưa bão' });
const cancelled = (on: string) => ({ kind: 'cancelled' as const, on, reason: 'Lũ' });

type Covers = NonNullable<Meeting['publications']>[number]['covers'];

const published = (on: string | undefined, ...covers: Covers) => ({
  ...(on !== undefined && { on }),
  channel: 'portal' as const,
  covers,
});
const whole = (on?: string) => published(on, 'content', 'time', 'place');

/** The days off of 3.1 and 3.3 of the domain analysis, as far as a count here comes to them. */
const calendar = [
  aWorkYear(2023, '2023-01-02', '2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03'),
  withSwap(
    aWorkYear(2024, '2024-01-01', '2024-04-18', '2024-04-30', '2024-05-01'),
    '2024-04-29',
    '2024-05-04',
  ),
  withSwap(
    aWorkYear(
      2025,
      '2025-01-01',
      ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-09-01', '2025-09-02'],
    ),
    '2025-05-02',
    '2025-04-26',
  ),
];

describe('notice: publicity before a meeting (R01, R02)', () => {
  const ahead = (days: number | null): Requirement => ({
    kind: 'notice',
    days,
    unit: 'day',
    covers: ['content', 'time', 'place'],
  });
  // 001, III.1: the earliest day of the range is what counts.
  const quynhMai: Meeting = {
    when: aTime({
      kind: 'day_range',
      raw: 'Dự kiến tổ chức Hội nghị từ ngày 28/11/2024 đến ngày 03/12/2024',
      from: '2024-11-28',
      to: '2024-12-03',
      tentative: true,
    }),
  };

  test.each([
    // days, due
    [5, '2024-11-23'],
    [7, '2024-11-21'],
    [1, '2024-11-27'],
  ])('at least %i days before 28/11/2024 is by %s', (days, due) => {
    const finding = judge(ahead(days), quynhMai, { asOf: '2024-11-20' });
    expect(finding).toMatchObject({ due, count: { from: '2024-11-28', end: due, unit: 'day' } });
    expect(finding.count?.steps).toHaveLength(days);
  });

  test.each([
    // days, published on, expected
    [5, '2024-11-22', 'met: in_time', 6],
    [5, '2024-11-23', 'met: in_time', 5],
    [5, '2024-11-24', 'not_met: too_late', 4],
    [7, '2024-11-20', 'met: in_time', 8],
    [7, '2024-11-21', 'met: in_time', 7],
    [7, '2024-11-22', 'not_met: too_late', 6],
    [5, '2024-11-29', 'not_met: too_late', -1],
  ])('of %i days, published on %s: %s', (days, on, expected, daysAhead) => {
    const finding = judge(ahead(days), { ...quynhMai, publications: [whole(on)] }, { asOf: '2024-11-30' });
    expect(verdictOf(finding)).toBe(expected);
    expect(inputOf(finding, 'published_on')).toBe(on);
    expect(inputOf(finding, 'days_ahead')).toBe(daysAhead);
  });

  test.each([
    // as of, days, expected
    ['2024-11-22', 5, 'not_yet_due: deadline_open'],
    ['2024-11-23', 5, 'not_yet_due: deadline_open'],
    ['2024-11-24', 5, 'insufficient: publication_missing'],
    ['2024-11-20', 7, 'not_yet_due: deadline_open'],
    ['2024-11-21', 7, 'not_yet_due: deadline_open'],
    ['2024-11-22', 7, 'insufficient: publication_missing'],
  ])('on %s, nothing published, of %i days: %s', (asOf, days, expected) => {
    expect(verdictOf(judge(ahead(days), quynhMai, { asOf }))).toBe(expected);
  });

  test.each<[string, ReturnType<typeof published>[], string, string | undefined]>([
    // why, publications, expected, published on
    [
      'the day on which the last subject became known',
      [published('2024-11-20', 'content'), published('2024-11-23', 'time', 'place')],
      'met: in_time',
      '2024-11-23',
    ],
    [
      'whatever the order of the record',
      [published('2024-11-23', 'time', 'place'), published('2024-11-20', 'content')],
      'met: in_time',
      '2024-11-23',
    ],
    [
      'a subject a day too late',
      [published('2024-11-24', 'place'), published('2024-11-20', 'content', 'time')],
      'not_met: too_late',
      '2024-11-24',
    ],
    [
      'the first of several that tell all',
      [whole('2024-11-25'), whole('2024-11-22'), whole('2024-11-24')],
      'met: in_time',
      '2024-11-22',
    ],
    [
      'more than is asked',
      [published('2024-11-22', 'content', 'time', 'place', 'attendance')],
      'met: in_time',
      '2024-11-22',
    ],
    [
      'a subject that nobody told',
      [published('2024-11-20', 'content', 'time')],
      'not_met: coverage_incomplete',
      undefined,
    ],
    [
      'of the result alone, nothing of before',
      [published('2024-11-20', 'result')],
      'insufficient: publication_missing',
      undefined,
    ],
    [
      'of the result and more, incomplete',
      [published('2024-11-20', 'result', 'content')],
      'not_met: coverage_incomplete',
      undefined,
    ],
    ['all of it on a day unknown', [whole()], 'insufficient: day_missing', undefined],
    [
      'on a day unknown, and too little at that',
      [published(undefined, 'content', 'time')],
      'not_met: coverage_incomplete',
      undefined,
    ],
    [
      'the rest on a day unknown',
      [published('2024-11-23', 'content'), published(undefined, 'time', 'place')],
      'insufficient: day_missing',
      undefined,
    ],
    [
      'the rest on a day unknown, with one subject surely too late',
      [published('2024-11-24', 'content'), published(undefined, 'time', 'place')],
      'not_met: coverage_incomplete',
      undefined,
    ],
    [
      'too late, or before on a day unknown',
      [whole('2024-11-25'), whole()],
      'insufficient: day_missing',
      '2024-11-25',
    ],
    ['in time, whatever else', [whole(), whole('2024-11-23')], 'met: in_time', '2024-11-23'],
  ])('counts %s', (_why, publications, expected, on) => {
    const finding = judge(ahead(5), { ...quynhMai, publications }, { asOf: '2024-12-31' });
    expect(verdictOf(finding)).toBe(expected);
    expect(inputOf(finding, 'published_on')).toEqual(on ?? { kind: 'missing' });
  });

  test('explains itself: every input, and every day counted backwards', () => {
    const finding = judge(
      ahead(2),
      { ...quynhMai, publications: [whole('2024-11-26')] },
      { asOf: '2024-12-31' },
    );
    expect(finding).toEqual({
      rule: expect.objectContaining({ id: 'quy-tac' }),
      verdict: 'met',
      reason: 'in_time',
      inputs: [
        { name: 'dialogue_start', value: { kind: 'day', on: '2024-11-28' } },
        { name: 'published_on', value: { kind: 'day', on: '2024-11-26' } },
        { name: 'days_ahead', value: { kind: 'number', value: 2 } },
        { name: 'required_days', value: { kind: 'number', value: 2 } },
      ],
      due: '2024-11-26',
      count: {
        from: '2024-11-28',
        end: '2024-11-26',
        unit: 'day',
        isProvisional: false,
        steps: [
          { on: '2024-11-27', kind: 'working', nth: 1 },
          { on: '2024-11-26', kind: 'working', nth: 2 },
        ],
      },
    });
  });

  test('counts from the first day on which the meeting was held, once it was', () => {
    const meeting = {
      ...quynhMai,
      ...heldOn('2024-11-29', '2024-11-30'),
      publications: [whole('2024-11-24')],
    };
    expect(judge(ahead(5), meeting, { asOf: '2024-11-30' })).toMatchObject({
      verdict: 'met',
      due: '2024-11-24',
      inputs: expect.arrayContaining([{ name: 'dialogue_start', value: { kind: 'day', on: '2024-11-29' } }]),
    });
    // Before it was over, the range of the plan was all that was known.
    expect(judge(ahead(5), meeting, { asOf: '2024-11-29' })).toMatchObject({
      verdict: 'not_met',
      due: '2024-11-23',
    });
  });

  test.each([
    ['a month', inMonth('2024-11')],
    ['a quarter', inQuarter('2024-Q4')],
    ['no time', unstated],
    ['only a limit', onDay('2024-11-28', 'before')],
    ['only a last day', onDay('2024-11-28', 'by')],
  ])('knows no first day where the words name %s', (_why, when) => {
    const finding = judge(ahead(5), { when, publications: [whole('2024-11-01')] }, { asOf: '2024-11-30' });
    expect(verdictOf(finding)).toBe('insufficient: start_missing');
    expect(finding.inputs).toEqual([
      { name: 'dialogue_start', value: { kind: 'missing' } },
      { name: 'published_on', value: { kind: 'day', on: '2024-11-01' } },
      { name: 'required_days', value: { kind: 'number', value: 5 } },
    ]);
    expect(finding).not.toHaveProperty('due');
  });

  test('does not invent the number of days', () => {
    const finding = judge(
      ahead(null),
      { ...quynhMai, publications: [whole('2024-11-27')] },
      { asOf: '2024-11-28' },
    );
    expect(verdictOf(finding)).toBe('insufficient: parameter_missing');
    expect(inputOf(finding, 'required_days')).toEqual({ kind: 'missing' });
    expect(inputOf(finding, 'days_ahead')).toBe(1);
  });

  test('of an extraordinary meeting gives the days, and no verdict', () => {
    const meeting = {
      when: onDay('2024-11-28'),
      regularity: ['extraordinary' as const],
      publications: [whole('2024-11-27')],
    };
    const finding = judge(ahead(5), meeting, { asOf: '2024-11-28' });
    expect(verdictOf(finding)).toBe('not_applicable: extraordinary');
    expect(inputOf(finding, 'days_ahead')).toBe(1);
  });

  describe('a meeting of 11/9/2025, moved on 05/9 to 18/9', () => {
    const schedule = [announced('2025-08-20', '2025-09-11'), moved('2025-09-05', '2025-09-18')];

    test.each([
      // published on, expected
      ['2025-09-04', 'not_met: coverage_incomplete'],
      ['2025-09-05', 'met: in_time'],
      ['2025-09-12', 'met: in_time'],
      ['2025-09-13', 'met: in_time'],
      ['2025-09-14', 'not_met: too_late'],
    ])('starts the clock anew: published on %s, %s', (on, expected) => {
      const meeting = { when: inMonth('2025-09'), schedule, publications: [whole('2025-08-21'), whole(on)] };
      const finding = judge(ahead(5), meeting, { asOf: '2025-09-18', calendar });
      expect(verdictOf(finding)).toBe(expected);
      expect(finding.due).toBe('2025-09-13');
      expect(inputOf(finding, 'last_moved')).toBe('2025-09-05');
    });

    test('was judged by its first day until it was moved', () => {
      const meeting = { when: inMonth('2025-09'), schedule, publications: [whole('2025-08-21')] };
      const before = judge(ahead(5), meeting, { asOf: '2025-09-04' });
      expect(before).toMatchObject({ verdict: 'met', due: '2025-09-06' });
      expect(inputOf(before, 'last_moved')).toBeUndefined();
      expect(verdictOf(judge(ahead(5), meeting, { asOf: '2025-09-05' }))).toBe('not_yet_due: deadline_open');
    });

    test('an undated publication may have come before the move, or after', () => {
      const meeting = { when: inMonth('2025-09'), schedule, publications: [whole(), whole('2025-09-01')] };
      expect(verdictOf(judge(ahead(5), meeting, { asOf: '2025-09-18' }))).toBe('insufficient: day_missing');
    });

    test('what was told before the move does not complete what came after it', () => {
      const publications = [published('2025-09-04', 'content', 'time'), published(undefined, 'place')];
      const meeting = { when: inMonth('2025-09'), schedule, publications };
      expect(verdictOf(judge(ahead(5), meeting, { asOf: '2025-09-18' }))).toBe(
        'not_met: coverage_incomplete',
      );
      const onTheDay = [published('2025-09-05', 'content', 'time'), published(undefined, 'place')];
      expect(verdictOf(judge(ahead(5), { ...meeting, publications: onTheDay }, { asOf: '2025-09-18' }))).toBe(
        'insufficient: day_missing',
      );
    });

    test('moved twice, the last move counts', () => {
      const twice = [...schedule, moved('2025-09-10', '2025-09-25')];
      const meeting = { when: inMonth('2025-09'), schedule: twice, publications: [whole('2025-09-09')] };
      expect(judge(ahead(5), meeting, { asOf: '2025-09-25' })).toMatchObject({
        reason: 'coverage_incomplete',
        due: '2025-09-20',
      });
    });
  });

  test.each([
    ['2026-11-02', 'not_yet_due: deadline_open'],
    ['2026-11-03', 'not_applicable: postponed'],
    ['2026-11-06', 'not_applicable: postponed'],
    ['2026-11-07', 'not_yet_due: deadline_open'],
    ['2026-11-10', 'not_applicable: cancelled'],
  ])('on %s of a meeting put off, set anew, called off: %s', (asOf, expected) => {
    const schedule = [
      announced('2026-10-01', '2026-11-20'),
      postponed('2026-11-03'),
      moved('2026-11-07', '2026-11-25'),
      cancelled('2026-11-10'),
    ];
    const finding = judge(ahead(5), { schedule }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    if (finding.verdict === 'not_applicable') expect(finding.inputs).toEqual([]);
  });

  test('knows no publication that comes later', () => {
    const meeting = { ...quynhMai, publications: [published('2024-11-18', 'content'), whole('2024-11-22')] };
    const finding = judge(ahead(5), meeting, { asOf: '2024-11-21' });
    expect(verdictOf(finding)).toBe('not_yet_due: deadline_open');
    expect(inputOf(finding, 'published_on')).toEqual({ kind: 'missing' });
  });
});

describe('conclusion_notice (R03)', () => {
  const within = (days: number | null, unit: 'day' | 'working_day' = 'working_day') =>
    ({ kind: 'conclusion_notice', days, unit }) as const;

  test.each([
    // held to, due, without holidays
    ['2024-11-28', '2024-12-09', '2024-12-09'],
    ['2024-12-03', '2024-12-12', '2024-12-12'],
    ['2023-04-27', '2023-05-11', '2023-05-08'],
    ['2025-01-23', '2025-02-10', '2025-02-03'],
    ['2025-04-28', '2025-05-12', '2025-05-07'],
    ['2024-04-26', '2024-05-09', '2024-05-07'],
  ])('07 working days after %s is %s', (end, due, naive) => {
    const meeting = { when: onDay(end), ...heldOn(end) };
    const finding = judge(within(7), meeting, { asOf: end, calendar });
    expect(finding).toMatchObject({ verdict: 'not_yet_due', due, count: { from: end, end: due } });
    expect(finding.count?.steps.filter(({ nth }) => nth !== undefined)).toHaveLength(7);
    const bare = [aWorkYear(2023), aWorkYear(2024), aWorkYear(2025)];
    expect(judge(within(7), meeting, { asOf: end, calendar: bare }).due).toBe(naive);
  });

  // Held on Monday 04/5/2026: seven working days end on Wednesday 13/5.
  const meeting: Meeting = { when: onDay('2026-05-04'), ...heldOn('2026-05-04') };
  const signed = (issuedOn: ReturnType<typeof onDay>, id = 'thong-bao') =>
    aNotice({ id, issuedOn, noTaskArises: true });

  test.each([
    // as of, expected
    ['2026-05-12', 'not_yet_due: deadline_open'],
    ['2026-05-13', 'not_yet_due: deadline_open'],
    ['2026-05-14', 'not_met: none_by_deadline'],
  ])('on %s without a notice: %s', (asOf, expected) => {
    const finding = judge(within(7), meeting, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.inputs).toEqual([
      { name: 'dialogue_end', value: { kind: 'day', on: '2026-05-04' } },
      { name: 'issued_on', value: { kind: 'missing' } },
      { name: 'required_days', value: { kind: 'number', value: 7 } },
    ]);
  });

  test.each([
    // issued on, expected
    ['2026-05-12', 'met: in_time'],
    ['2026-05-13', 'met: in_time'],
    ['2026-05-14', 'not_met: too_late'],
  ])('issued on %s: %s', (on, expected) => {
    const finding = judge(within(7), meeting, { notices: [signed(onDay(on))] });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.inputs).toEqual([
      { name: 'dialogue_end', value: { kind: 'day', on: '2026-05-04' } },
      { name: 'issued_on', value: { kind: 'day', on } },
      { name: 'required_days', value: { kind: 'number', value: 7 } },
      { name: 'notice', value: { kind: 'notice', id: 'thong-bao' } },
    ]);
  });

  test('counts in plain days where the rule does', () => {
    expect(judge(within(7, 'day'), meeting)).toMatchObject({ due: '2026-05-11', count: { unit: 'day' } });
  });

  test('of sessions on several days counts from the last', () => {
    const sessions = { when: onDay('2026-05-04'), ...heldOn('2026-05-04', '2026-05-06') };
    expect(judge(within(7), sessions)).toMatchObject({ due: '2026-05-15', count: { from: '2026-05-06' } });
  });

  test.each([
    // words, held on, expected
    ['all of its month lies before the deadline', inMonth('2026-04'), '2026-04-30', 'met: surely_in_time'],
    ['its month ends on the deadline', inMonth('2026-06'), '2026-06-19', 'met: surely_in_time'],
    ['its month ends the day after', inMonth('2026-06'), '2026-06-18', 'insufficient: day_missing'],
    ['its month begins on the deadline', inMonth('2026-06'), '2026-05-21', 'insufficient: day_missing'],
    ['its month begins the day after', inMonth('2026-06'), '2026-05-20', 'not_met: surely_too_late'],
    ['it has no date at all', unstated, '2026-05-04', 'insufficient: day_missing'],
    [
      'it is known only to come from some day on',
      aTime({ kind: 'open_ended', raw: 'từ năm 2026', since: '2026' }),
      '2026-05-04',
      'insufficient: day_missing',
    ],
  ])('of a notice without a day: %s', (_why, issuedOn, on, expected) => {
    const finding = judge(
      within(7),
      { when: onDay(on), ...heldOn(on) },
      { notices: [aNotice({ issuedOn, noTaskArises: true })] },
    );
    expect(verdictOf(finding)).toBe(expected);
    expect(inputOf(finding, 'issued_on')).toEqual({ kind: 'when', when: issuedOn });
    expect(inputOf(finding, 'notice')).toEqual({ kind: 'notice', id: 'thong-bao' });
  });

  test.each<[string, [string, ReturnType<typeof onDay>][], string, string]>([
    [
      'the first',
      [
        ['sau', onDay('2026-05-20')],
        ['truoc', onDay('2026-05-13')],
        ['cuoi', onDay('2026-05-21')],
      ],
      'truoc',
      'met: in_time',
    ],
    [
      'of one day, the one that the Portal lists first',
      [
        ['b', onDay('2026-05-13')],
        ['a', onDay('2026-05-13')],
      ],
      'a',
      'met: in_time',
    ],
    [
      'one with a day before one without',
      [
        ['trong', unstated],
        ['co-ngay', onDay('2026-05-20')],
      ],
      'co-ngay',
      'not_met: too_late',
    ],
    [
      'one that surely came before, though without a day',
      [
        ['co-ngay', onDay('2026-06-05')],
        ['thang-5', inMonth('2026-05')],
      ],
      'thang-5',
      'insufficient: day_missing',
    ],
    [
      'one with a day before one of the same month without',
      [
        ['thang-5', inMonth('2026-05')],
        ['co-ngay', onDay('2026-05-12')],
      ],
      'co-ngay',
      'met: in_time',
    ],
  ])('of several notices takes %s', (_why, several, id, expected) => {
    const notices = several.map(([name, issuedOn]) => signed(issuedOn, name));
    const finding = judge(within(7), meeting, { notices });
    expect(verdictOf(finding)).toBe(expected);
    expect(inputOf(finding, 'notice')).toEqual({ kind: 'notice', id });
  });

  test('knows no notice that comes later', () => {
    const notices = [signed(onDay('2026-05-11'))];
    expect(verdictOf(judge(within(7), meeting, { notices, asOf: '2026-05-10' }))).toBe(
      'not_yet_due: deadline_open',
    );
    expect(verdictOf(judge(within(7), meeting, { notices, asOf: '2026-05-11' }))).toBe('met: in_time');
  });

  test('does not invent the number of days', () => {
    const finding = judge(within(null), meeting, { notices: [signed(onDay('2026-05-11'))] });
    expect(verdictOf(finding)).toBe('insufficient: parameter_missing');
    expect(inputOf(finding, 'issued_on')).toBe('2026-05-11');
    expect(finding).not.toHaveProperty('due');
  });

  test.each<[string, Meeting, string, string]>([
    ['a promise for later', { when: inMonth('2026-12') }, '2026-11-20', 'not_yet_due: not_held_yet'],
    ['a promise on its last day', { when: inMonth('2026-11') }, '2026-11-30', 'not_yet_due: not_held_yet'],
    ['a promise a day after', { when: inMonth('2026-11') }, '2026-12-01', 'insufficient: held_unknown'],
    [
      'an announced day, on it',
      { schedule: [announced('2026-10-01', '2026-11-05')] },
      '2026-11-05',
      'not_yet_due: not_held_yet',
    ],
    [
      'an announced day, the day after',
      { schedule: [announced('2026-10-01', '2026-11-05')] },
      '2026-11-06',
      'insufficient: held_unknown',
    ],
    [
      'a meeting put off',
      { schedule: [announced('2026-10-01', '2026-11-05'), postponed('2026-11-03')] },
      '2026-11-20',
      'not_applicable: postponed',
    ],
    [
      'a meeting called off',
      { schedule: [announced('2026-10-01', '2026-11-05'), cancelled('2026-11-03')] },
      '2026-11-20',
      'not_applicable: cancelled',
    ],
  ])('waits for the meeting: %s', (_why, facts, asOf, expected) => {
    for (const requirement of [
      within(7),
      { kind: 'result_publication', days: 10, unit: 'day', rolls: false } as const,
      { kind: 'packet' } as const,
    ]) {
      const finding = judge(requirement, facts, { asOf });
      expect(verdictOf(finding)).toBe(expected);
      expect(finding.inputs).not.toEqual([]);
      expect(finding).not.toHaveProperty('due');
    }
  });

  test('of sessions still going on waits for the last', () => {
    const sessions = { when: onDay('2026-05-04'), ...heldOn('2026-05-04', '2026-05-06') };
    expect(verdictOf(judge(within(7), sessions, { asOf: '2026-05-04' }))).toBe('not_yet_due: not_held_yet');
  });
});

describe('result_publication (R04)', () => {
  const within = (days: number | null, rolls = false, unit: 'day' | 'working_day' = 'day') =>
    ({ kind: 'result_publication', days, unit, rolls }) as const;
  const result = (on?: string) => published(on, 'result');
  /** Ten days after it lies Saturday 16/5/2026. */
  const meeting: Meeting = { when: onDay('2026-05-06'), ...heldOn('2026-05-05', '2026-05-06') };

  test.each([
    // published on, rolls, expected
    ['2026-05-15', false, 'met: in_time'],
    ['2026-05-16', false, 'met: in_time'],
    ['2026-05-17', false, 'not_met: too_late'],
    ['2026-05-17', true, 'met: in_time'],
    ['2026-05-18', true, 'met: in_time'],
    ['2026-05-19', true, 'not_met: too_late'],
  ])('published on %s, rolls %s: %s', (on, rolls, expected) => {
    const finding = judge(within(10, rolls), { ...meeting, publications: [result(on)] });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.inputs).toEqual([
      { name: 'dialogue_end', value: { kind: 'day', on: '2026-05-06' } },
      { name: 'result_published_on', value: { kind: 'day', on } },
      { name: 'required_days', value: { kind: 'number', value: 10 } },
    ]);
  });

  test('a last day that is off stays, and the next working day is told', () => {
    const finding = judge(within(10), meeting);
    expect(finding).toMatchObject({
      due: '2026-05-16',
      nextWorkingDay: '2026-05-18',
      count: { end: '2026-05-16' },
    });
    expect(finding.count?.steps).toHaveLength(10);
  });

  test('a last day that is off rolls on where the source says so, day by day', () => {
    const finding = judge(within(10, true), meeting);
    expect(finding).toMatchObject({ due: '2026-05-18', count: { end: '2026-05-18', isProvisional: false } });
    expect(finding).not.toHaveProperty('nextWorkingDay');
    expect(finding.count?.steps.slice(-3)).toEqual([
      { on: '2026-05-16', kind: 'weekend', nth: 10 },
      { on: '2026-05-17', kind: 'weekend' },
      { on: '2026-05-18', kind: 'working' },
    ]);
  });

  test('a last day that is worked says nothing of another', () => {
    for (const rolls of [false, true]) {
      const finding = judge(within(9, rolls), meeting);
      expect(finding).toMatchObject({ due: '2026-05-15', count: { end: '2026-05-15' } });
      expect(finding).not.toHaveProperty('nextWorkingDay');
      expect(finding.count?.steps).toHaveLength(9);
    }
  });

  test.each([
    // what is not settled, days, rolls, expected
    ['a day off on the way to the next working day', 10, true, true],
    ['a day off that the count does not roll over', 10, false, false],
    ['a day off before the last day', 13, true, false],
  ])('with %s', (_why, days, rolls, isProvisional) => {
    const year = aWorkYear(2026, '2026-05-18');
    const calendar2026 = year.daysOff.map((day) => ({
      ...day,
      source: { ...day.source, status: 'provisional' as const },
    }));
    const finding = judge(within(days, rolls), meeting, { calendar: [{ ...year, daysOff: calendar2026 }] });
    expect(finding.count?.isProvisional).toBe(isProvisional);
  });

  test('what rolls on in a year that is not settled is not settled', () => {
    const provisional = { ...aWorkYear(2026), status: 'provisional' as const };
    expect(judge(within(10, true), meeting, { calendar: [provisional] }).count?.isProvisional).toBe(true);
    expect(judge(within(9, true), meeting, { calendar: [provisional] }).count?.isProvisional).toBe(true);
    expect(judge(within(10), meeting, { calendar: [provisional] }).count?.isProvisional).toBe(false);
  });

  test('counts in working days where the rule does', () => {
    for (const rolls of [false, true]) {
      const finding = judge(within(5, rolls, 'working_day'), meeting);
      expect(finding).toMatchObject({ due: '2026-05-13', count: { unit: 'working_day' } });
    }
  });

  test.each<[string, string, Meeting['publications'], string]>([
    // why, as of, publications, expected
    ['nothing yet, the day before', '2026-05-15', undefined, 'not_yet_due: deadline_open'],
    ['nothing yet, on the day', '2026-05-16', undefined, 'not_yet_due: deadline_open'],
    ['nothing, and no publication on record', '2026-05-17', undefined, 'insufficient: publication_missing'],
    ['nothing, where others are on record', '2026-05-17', [whole('2026-04-20')], 'not_met: none_by_deadline'],
    ['on a day unknown', '2026-05-17', [result()], 'insufficient: day_missing'],
    [
      'too late, or before on a day unknown',
      '2026-05-18',
      [result('2026-05-17'), result()],
      'insufficient: day_missing',
    ],
    ['in time, whatever else', '2026-05-18', [result(), result('2026-05-16')], 'met: in_time'],
    ['the first of several', '2026-05-20', [result('2026-05-18'), result('2026-05-14')], 'met: in_time'],
    ['one that comes later', '2026-05-13', [result('2026-05-14')], 'not_yet_due: deadline_open'],
  ])('%s', (_why, asOf, publications, expected) => {
    const finding = judge(within(10), { ...meeting, ...(publications && { publications }) }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
  });

  test.each([
    // as of, published on, expected
    ['2026-05-13', '2026-05-14', 'not_yet_due: deadline_open'],
    ['2026-05-14', '2026-05-14', 'met: in_time'],
    ['2026-05-17', '2026-05-17', 'not_met: too_late'],
    ['2026-05-17', undefined, 'insufficient: day_missing'],
  ])('on %s, the notice made public on %s: %s', (asOf, on, expected) => {
    const notices = [
      aNotice({
        issuedOn: onDay('2026-05-12'),
        noTaskArises: true,
        publications: [published(on, 'content')],
      }),
    ];
    expect(verdictOf(judge(within(10), meeting, { asOf, notices }))).toBe(expected);
  });

  test('a notice never made public is no publication', () => {
    const notices = [aNotice({ issuedOn: onDay('2026-05-12'), noTaskArises: true })];
    expect(verdictOf(judge(within(10), meeting, { notices }))).toBe('insufficient: publication_missing');
  });

  test('does not invent the number of days', () => {
    const finding = judge(within(null), { ...meeting, publications: [result('2026-05-14')] });
    expect(verdictOf(finding)).toBe('insufficient: parameter_missing');
  });
});

describe('guest_list (R15)', () => {
  const ahead = (days: number | null) => ({ kind: 'guest_list', days, unit: 'day' }) as const;
  const meeting: Meeting = { when: onDay('2024-11-28') };

  test.each<[string, string | undefined, string]>([
    // as of, submitted on, expected
    ['2024-11-22', undefined, 'not_yet_due: deadline_open'],
    ['2024-11-23', undefined, 'not_yet_due: deadline_open'],
    ['2024-11-24', undefined, 'insufficient: record_missing'],
    ['2024-11-28', '2024-11-22', 'met: in_time'],
    ['2024-11-28', '2024-11-23', 'met: in_time'],
    ['2024-11-28', '2024-11-24', 'not_met: too_late'],
    ['2024-11-24', '2024-11-24', 'not_met: too_late'],
  ])('on %s, submitted on %s: %s', (asOf, on, expected) => {
    const finding = judge(ahead(5), { ...meeting, ...(on && { guestListOn: on }) }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding).toMatchObject({ due: '2024-11-23', count: { end: '2024-11-23' } });
    expect(finding.inputs).toEqual([
      { name: 'dialogue_start', value: { kind: 'day', on: '2024-11-28' } },
      { name: 'guest_list_on', value: on === undefined ? { kind: 'missing' } : { kind: 'day', on } },
      { name: 'required_days', value: { kind: 'number', value: 5 } },
    ]);
  });

  test('knows no list that comes later', () => {
    const finding = judge(ahead(5), { ...meeting, guestListOn: '2024-11-22' }, { asOf: '2024-11-21' });
    expect(verdictOf(finding)).toBe('not_yet_due: deadline_open');
    expect(inputOf(finding, 'guest_list_on')).toEqual({ kind: 'missing' });
  });

  test.each<[string, number | null, Meeting, string]>([
    ['no number of days', null, meeting, 'insufficient: parameter_missing'],
    ['no first day', 5, { when: inMonth('2024-11') }, 'insufficient: start_missing'],
    [
      'a meeting put off',
      5,
      { schedule: [announced('2024-11-01', '2024-11-28'), postponed('2024-11-02')] },
      'not_applicable: postponed',
    ],
    [
      'a meeting called off',
      5,
      { schedule: [announced('2024-11-01', '2024-11-28'), cancelled('2024-11-02')] },
      'not_applicable: cancelled',
    ],
  ])('with %s', (_why, days, facts, expected) => {
    expect(verdictOf(judge(ahead(days), facts, { asOf: '2024-11-20' }))).toBe(expected);
  });
});

describe('delegates (R16)', () => {
  // 001: two delegates of each of eleven residential groups.
  const twentyTwo = { kind: 'delegates', each: 2, units: 11 } as const;
  const delegates = (count?: number) => ({
    group: 'Đại diện tổ dân phố',
    isDelegates: true,
    ...(count !== undefined && { count }),
  });

  test.each<[string, Meeting['participants'], string, number | undefined]>([
    ['one less', [delegates(21)], 'not_met: numbers_differ', 21],
    ['as many', [delegates(22)], 'met: numbers_agree', 22],
    ['one more', [delegates(23)], 'not_met: numbers_differ', 23],
    ['as many in two groups', [delegates(10), delegates(12)], 'met: numbers_agree', 22],
    ['others are no delegates', [delegates(22), { group: 'Khách mời', count: 5 }], 'met: numbers_agree', 22],
    ['others without a count do no harm', [delegates(22), { group: 'Khách mời' }], 'met: numbers_agree', 22],
    ['a group without a count', [delegates(22), delegates()], 'insufficient: record_missing', undefined],
    ['no delegates', [{ group: 'Khách mời', count: 22 }], 'insufficient: record_missing', undefined],
    ['no participants', undefined, 'insufficient: record_missing', undefined],
  ])('%s', (_why, participants, expected, recorded) => {
    const finding = judge(twentyTwo, participants ? { participants } : {});
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.inputs).toEqual([
      { name: 'delegates_expected', value: { kind: 'number', value: 22 } },
      {
        name: 'delegates_recorded',
        value: recorded === undefined ? { kind: 'missing' } : { kind: 'number', value: recorded },
      },
    ]);
  });
});

describe('packet: plan and conclusion of a meeting (R12)', () => {
  const packet = { kind: 'packet' } as const;
  const plans = [aPlan({ items: [anItem({ when: inMonth('2026-05') })] })];
  const promisedIn = { plan: 'ke-hoach', item: 'muc' };
  const promised: Meeting = { promisedIn, ...heldOn('2026-05-04') };
  const notices = [aNotice({ issuedOn: onDay('2026-05-14'), noTaskArises: true })];

  /** The packet's verdict where a rule gives time for the notice until 13/5/2026. */
  function judgeWithLimit(meeting: Meeting, world: World): string {
    const portal = aPortal({
      plans,
      rules: [
        aRule({ id: 'ho-so', requirement: packet }),
        aRule({ id: 'ket-luan', requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' } }),
        aRule({ id: 'danh-sach', requirement: { kind: 'guest_list', days: 5, unit: 'day' } }),
      ],
      dialogues: [aDialogue(meeting)],
      ...world,
    });
    const findings = portal.dialogues.flatMap((dialogue) => dialogueFindings(portal, dialogue));
    for (const finding of findings) log.note(portal, finding);
    return findings
      .filter(({ rule }) => rule.id === 'ho-so')
      .map(verdictOf)
      .join();
  }

  test.each<[string, Meeting, World, string]>([
    ['both', promised, { notices }, 'met: complete'],
    ['no notice', promised, {}, 'not_met: incomplete'],
    ['no plan', { when: onDay('2026-05-04'), ...heldOn('2026-05-04') }, { notices }, 'not_met: incomplete'],
    ['neither', { when: onDay('2026-05-04'), ...heldOn('2026-05-04') }, {}, 'not_met: incomplete'],
  ])('%s', (_why, meeting, world, expected) => {
    const finding = judge(packet, meeting, { plans, ...world });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.inputs).toEqual([
      { name: 'plan', value: meeting.promisedIn ? { kind: 'plan', id: 'ke-hoach' } : { kind: 'missing' } },
      { name: 'notice', value: world.notices ? { kind: 'notice', id: 'thong-bao' } : { kind: 'missing' } },
    ]);
  });

  test.each([
    // as of, expected
    ['2026-05-12', 'not_yet_due: notice_pending'],
    ['2026-05-13', 'not_yet_due: notice_pending'],
    ['2026-05-14', 'not_met: incomplete'],
  ])('on %s, while a rule may still give time for the notice: %s', (asOf, expected) => {
    expect(judgeWithLimit(promised, { asOf })).toBe(expected);
  });

  test('a notice in time helps nothing where there is no plan', () => {
    const meeting = { when: onDay('2026-05-04'), ...heldOn('2026-05-04') };
    expect(judgeWithLimit(meeting, { asOf: '2026-05-05' })).toBe('not_met: incomplete');
  });
});

describe('within_plan (R13)', () => {
  const withinPlan = { kind: 'within_plan' } as const;
  const promisedIn = { plan: 'ke-hoach', item: 'muc' };
  const promising = (when: ReturnType<typeof onDay>) => [aPlan({ items: [anItem({ when })] })];
  const plans = promising(inMonth('2026-05'));

  test.each([
    // held, expected
    ['2026-04-30', undefined, 'not_met: earlier_than_promised'],
    ['2026-05-01', undefined, 'met: as_promised'],
    ['2026-05-31', undefined, 'met: as_promised'],
    ['2026-06-01', undefined, 'not_met: later_than_promised'],
    ['2026-05-31', '2026-06-01', 'not_met: later_than_promised'],
    ['2026-04-30', '2026-05-02', 'not_met: earlier_than_promised'],
    ['2026-05-30', '2026-05-31', 'met: as_promised'],
  ])('promised for May, held %s to %s: %s', (from, to, expected) => {
    const finding = judge(withinPlan, { promisedIn, ...heldOn(from, to) }, { plans });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.due).toBe('2026-05-31');
    expect(finding.inputs).toEqual([
      { name: 'promised', value: { kind: 'when', when: inMonth('2026-05') } },
      { name: 'dialogue_start', value: { kind: 'day', on: from } },
      ...(to === undefined ? [] : [{ name: 'dialogue_end', value: { kind: 'day', on: to } }]),
    ]);
  });

  test.each([
    // bound, held on, expected
    ['before', '2026-03-02', 'met: as_promised'],
    ['before', '2026-06-14', 'met: as_promised'],
    ['before', '2026-06-15', 'not_met: later_than_promised'],
    ['by', '2026-03-02', 'met: as_promised'],
    ['by', '2026-06-15', 'met: as_promised'],
    ['by', '2026-06-16', 'not_met: later_than_promised'],
    [undefined, '2026-06-14', 'not_met: earlier_than_promised'],
    [undefined, '2026-06-15', 'met: as_promised'],
    [undefined, '2026-06-16', 'not_met: later_than_promised'],
  ] as const)('promised for 15/6 (%s), held on %s: %s', (bound, on, expected) => {
    const world = { plans: promising(onDay('2026-06-15', bound)) };
    expect(verdictOf(judge(withinPlan, { promisedIn, ...heldOn(on) }, world))).toBe(expected);
  });

  test.each<[string, Meeting, string, string]>([
    ['on the last day', {}, '2026-05-31', 'not_yet_due: deadline_open'],
    ['the day after, the record has no life of its own', {}, '2026-06-01', 'insufficient: held_unknown'],
    [
      'announced, on the last day',
      { schedule: [announced('2026-05-01', '2026-05-20')] },
      '2026-05-31',
      'not_yet_due: deadline_open',
    ],
    [
      'announced, the day after',
      { schedule: [announced('2026-05-01', '2026-05-20')] },
      '2026-06-01',
      'not_met: not_recorded_held',
    ],
    [
      'called off',
      { schedule: [announced('2026-05-01', '2026-05-20'), cancelled('2026-05-10')] },
      '2026-05-10',
      'not_met: cancelled',
    ],
    [
      'the day before it is called off',
      { schedule: [announced('2026-05-01', '2026-05-20'), cancelled('2026-05-10')] },
      '2026-05-09',
      'not_yet_due: deadline_open',
    ],
    [
      'put off',
      { schedule: [announced('2026-05-01', '2026-05-20'), postponed('2026-05-10')] },
      '2026-05-31',
      'not_yet_due: deadline_open',
    ],
    [
      'put off, the day after',
      { schedule: [announced('2026-05-01', '2026-05-20'), postponed('2026-05-10')] },
      '2026-06-01',
      'not_met: not_recorded_held',
    ],
    ['held later than today', heldOn('2026-05-20'), '2026-05-19', 'not_yet_due: deadline_open'],
    ['held today', heldOn('2026-05-20'), '2026-05-20', 'met: as_promised'],
  ])('%s', (_why, facts, asOf, expected) => {
    expect(verdictOf(judge(withinPlan, { promisedIn, ...facts }, { plans, asOf }))).toBe(expected);
  });

  test.each([
    ['when needed', whenNeeded],
    ['nothing', unstated],
    ['a start without an end', aTime({ kind: 'open_ended', raw: 'từ năm 2026', since: '2026' })],
  ])('a promise of %s has no window', (_why, when) => {
    const finding = judge(withinPlan, { promisedIn, ...heldOn('2026-05-20') }, { plans: promising(when) });
    expect(verdictOf(finding)).toBe('not_applicable: no_window');
    expect(inputOf(finding, 'promised')).toEqual({ kind: 'when', when });
  });

  test('a meeting that nobody promised is held to no promise', () => {
    expect(judge(withinPlan, { when: inYear(2026) }, { plans })).toMatchObject({
      verdict: 'not_applicable',
      reason: 'not_promised',
      inputs: [],
    });
  });

  test('the promise counts, not what the record says since', () => {
    const meeting = { promisedIn, when: onDay('2026-06-20'), ...heldOn('2026-06-20') };
    expect(verdictOf(judge(withinPlan, meeting, { plans }))).toBe('not_met: later_than_promised');
  });
});

describe(dialogueFindings, () => {
  const meeting: Meeting = {
    when: onDay('2026-05-20'),
    ...heldOn('2026-05-20'),
    publications: [whole('2026-05-14')],
  };
  const ahead = (days: number): Requirement => ({ kind: 'notice', days, unit: 'day', covers: ['time'] });

  /** Numbers of the rules that find something about the meeting. */
  function numbersOf(rules: readonly ReturnType<typeof aRule>[], facts: Meeting = meeting): string[] {
    const portal = aPortal({
      organisations: [
        anOrganisation({ area: 'phuong' }),
        anOrganisation({ id: 'khac' }),
        aUnit({ id: 'phuong' }),
      ],
      plans: [aPlan({ items: [anItem({ when: inMonth('2026-05') }), anItem({ id: 'muc-2' })] })],
      dialogues: [aDialogue(facts)],
      rules,
    });
    return portal.dialogues.flatMap((dialogue) =>
      dialogueFindings(portal, dialogue).map(({ rule, verdict }) => `${rule.number} ${verdict}`),
    );
  }

  test('two rules that bind one meeting both show, each with its own verdict', () => {
    const rules = [
      aRule({ id: 'luat', number: 'R02', requirement: ahead(7) }),
      aRule({ id: 'ke-hoach-phuong', number: 'R01', requirement: ahead(5) }),
    ];
    expect(numbersOf(rules)).toEqual(['R01 met', 'R02 not_met']);
  });

  test.each<[string, Partial<Parameters<typeof aRule>[0]>, boolean]>([
    ['its host', { binds: { organisations: ['ubnd'] } }, true],
    ['its area', { binds: { organisations: ['phuong'] } }, true],
    ['another body', { binds: { organisations: ['khac'] } }, false],
    ['its type', { binds: { dialogueTypes: ['youth', 'ward_chair_people'] } }, true],
    ['another type', { binds: { dialogueTypes: ['youth'] } }, false],
    ['a plan, where none promised it', { binds: { plan: 'ke-hoach' } }, false],
    ['rules from its first day', { validFrom: '2026-05-20' }, true],
    ['rules from the day after', { validFrom: '2026-05-21' }, false],
    ['rules until its first day', { validTo: '2026-05-20' }, true],
    ['rules until the day before', { validTo: '2026-05-19' }, false],
  ])('is bound by %s: %s', (_why, facts, isBound) => {
    expect(numbersOf([aRule({ requirement: ahead(5), ...facts })])).toEqual(isBound ? ['R01 met'] : []);
  });

  test.each<[string, NonNullable<Parameters<typeof aRule>[0]['binds']>, boolean]>([
    ['its plan', { plan: 'ke-hoach' }, true],
    ['its item', { plan: 'ke-hoach', entries: ['muc'] }, true],
    ['another item', { plan: 'ke-hoach', entries: ['muc-2'] }, false],
  ])('promised by a plan, is bound through %s: %s', (_why, binds, isBound) => {
    const { when: _when, ...facts } = meeting;
    const promised = { ...facts, promisedIn: { plan: 'ke-hoach', item: 'muc' } };
    expect(numbersOf([aRule({ requirement: ahead(5), binds })], promised)).toEqual(
      isBound ? ['R01 met'] : [],
    );
  });

  test.each<[string, Meeting, string, boolean]>([
    ['held', { ...heldOn('2026-05-19', '2026-05-20'), when: onDay('2026-05-20') }, '2026-05-20', false],
    ['announced for a day', { when: onDay('2026-05-20') }, '2026-05-20', true],
    ['promised for a month, its first day', { when: inMonth('2026-05') }, '2026-05-02', false],
    ['promised for a month, its first day', { when: inMonth('2026-05') }, '2026-05-01', true],
    ['at no known time, whatever the rule says', { when: whenNeeded }, '2026-05-20', true],
  ])('asks whether a rule was in force: %s, in force from', (_why, facts, validFrom, isBound) => {
    const rules = [aRule({ number: 'R12', requirement: { kind: 'packet' }, validFrom })];
    expect(numbersOf(rules, facts)).toHaveLength(isBound ? 1 : 0);
  });

  test('leaves rules about other things alone', () => {
    const rules = [
      aRule({ requirement: { kind: 'due_kept' } }),
      aRule({ id: 'tan-suat', requirement: { kind: 'frequency', minimum: 2, beforeSessions: false } }),
    ];
    expect(numbersOf(rules)).toEqual([]);
  });

  test('finds all that rules about a meeting can find, and nothing else', () => {
    expect(log.found()).toEqual(
      possibleLines(
        'notice',
        'conclusion_notice',
        'result_publication',
        'guest_list',
        'delegates',
        'packet',
        'within_plan',
      ),
    );
  });
});
