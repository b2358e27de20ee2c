import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anItem,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aRule,
  aTime,
  aUnit,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../../tests/builders.ts';
import { inputOf, outcomeLog, possibleLines, verdictOf } from '../../../tests/rule-outcomes.ts';
import { fiveClear } from '../../schemas/event.ts';
import { isoDate } from '../../time/civil-date.ts';
import type { ContentRecords } from '../records.ts';
import { type ClearCell, clearCells, type Finding } from './finding.ts';
import {
  commitmentFindings,
  endOfPetition,
  filledCells,
  mattersPetitions,
  petitionFindings,
  timesRaised,
} from './work-findings.ts';

type RuleFacts = Parameters<typeof aRule>[0];
type Requirement = RuleFacts['requirement'];
type PetitionFacts = NonNullable<Parameters<typeof aPetition>[0]>;
type Events = NonNullable<PetitionFacts['events']>;
type Event = Events[number];
type CommitmentFacts = NonNullable<Parameters<typeof aCommitment>[0]>;
type Updates = NonNullable<CommitmentFacts['updates']>;
type World = Partial<ContentRecords> & { readonly asOf?: string };

const log = outcomeLog();

function only(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings;
  if (!finding || others.length > 0) throw new Error('Not exactly one finding.');
  return finding;
}

/** What one rule finds about the petition "kn-1". */
function judge(
  requirement: Requirement,
  facts: PetitionFacts,
  { asOf = '2026-11-20', ...records }: World = {},
): Finding {
  const portal = aPortal({
    asOf,
    rules: [aRule({ requirement })],
    petitions: [aPetition(facts)],
    ...records,
  });
  const petition = portal.petitionById['kn-1'];
  return log.note(portal, only(petition ? petitionFindings(portal, petition) : []));
}

/** What one rule finds about the only commitment of a notice of 11/5/2026. */
function judgeWork(requirement: Requirement, facts: CommitmentFacts, asOf = '2026-11-20'): Finding {
  const portal = aPortal({
    asOf,
    rules: [aRule({ requirement })],
    dialogues: [aDialogue({ when: onDay('2026-05-04'), held: { from: '2026-05-04', format: 'in_person' } })],
    notices: [aNotice({ commitments: [aCommitment(facts)] })],
  });
  return log.note(
    portal,
    only(portal.commitments.flatMap((commitment) => commitmentFindings(portal, commitment))),
  );
}

const by = { org: 'ubnd' };
const paper = { kind: 'official_letter' as const, number: '125/UBND-KT' };
const evidence = [{ text: 'Biên bản nghiệm thu' }];

const received = (on = '2026-05-04'): Event => ({ kind: 'received', on });
const assigned = (on: string, facts: Partial<Extract<Event, { kind: 'assigned' }>> = {}): Event => ({
  kind: 'assigned',
  on,
  action: 'Sửa rãnh thoát nước.',
  lead: 'ubnd',
  due: onDay('2026-06-30', 'by'),
  ...facts,
});
const progress = (on: string) => ({ kind: 'progress' as const, on, text: 'Đang khảo sát.' });
const extended = (on: string, to: string) => ({
  kind: 'extended' as const,
  on,
  due: onDay(to, 'by'),
  reason: 'Mưa kéo dài',
  by,
  paper,
});
const resolved = (on: string): Event => ({ kind: 'resolved', on, by, text: 'Rãnh đã thông.', evidence });
const answered = (on: string, grade: 'interim' | 'official' | 'corrected' = 'official'): Event => ({
  kind: 'answered',
  on,
  grade,
  by,
  text: 'Sẽ sửa trong tháng 6.',
  paper,
});
const referred = (on: string): Event => ({
  kind: 'referred',
  on,
  to: { name: 'Sở Xây dựng' },
  reason: 'Vượt thẩm quyền',
});
const replied = (on: string): Event => ({
  kind: 'replied',
  on,
  by: { name: 'Sở Xây dựng' },
  text: 'Đã bố trí vốn.',
  outcome: 'explained',
});
const closed = (on: string): Event => ({ kind: 'closed', on, reason: 'duplicate', text: 'Trùng.' });
const withdrawn = (on: string): Event => ({ kind: 'withdrawn', on });
const again = (on: string, dialogue?: string): Event => ({
  kind: 'raised_again',
  on,
  ...(dialogue === undefined ? { where: 'Tiếp xúc cử tri' } : { dialogue }),
});
const completed = (on: string): Updates[number] => ({
  kind: 'completed',
  on,
  by: 'ubnd',
  text: 'Đã xong.',
  evidence,
});
const stopped = (on: string): Updates[number] => ({ kind: 'stopped', on, by, reason: 'Dự án đã hủy' });

const held = (id: string, from: string, to?: string) =>
  aDialogue({
    id,
    when: onDay(from),
    held: { from, ...(to !== undefined && { to }), format: 'in_person' },
  });

describe('public_reason (R08)', () => {
  const rule = { kind: 'public_reason' } as const;
  const dialogues = [held('buoi', '2026-05-04', '2026-05-05')];
  const refused = (reason?: string, on = '2026-05-04'): Event => ({
    kind: 'not_answered',
    on,
    by,
    ...(reason !== undefined && { reason }),
  });

  test.each<[string | undefined, string]>([
    ['Việc đang được Tòa án thụ lý, chưa có bản án.', 'met: reason_public'],
    ['Chờ kết lu', 'met: reason_public'],
    ['Chờ kết l', 'not_met: reason_lacking'],
    ['Sẽ xem xét', 'not_met: reason_lacking'],
    ['  Sẽ trả lời sau…  ', 'not_met: reason_lacking'],
    ['Đang cập nhật.', 'not_met: reason_lacking'],
    ['Sẽ xem xét sau khi có bản đồ địa chính.', 'met: reason_public'],
    ['…', 'not_met: reason_lacking'],
    [undefined, 'not_met: reason_lacking'],
  ])('the reason %j: %s', (reason, expected) => {
    const finding = judge(rule, { dialogue: 'buoi', events: [received(), refused(reason)] }, { dialogues });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.inputs).toEqual([
      {
        name: 'given_reason',
        value: reason === undefined ? { kind: 'missing' } : { kind: 'text', text: reason.trim() },
      },
    ]);
  });

  test('of two refusals the last counts', () => {
    const events = [
      received(),
      refused('Việc đang được Tòa án thụ lý.'),
      again('2026-05-05'),
      refused('…', '2026-05-05'),
    ];
    expect(verdictOf(judge(rule, { dialogue: 'buoi', events }, { dialogues }))).toBe(
      'not_met: reason_lacking',
    );
    const before = { dialogues, asOf: '2026-05-04' };
    expect(verdictOf(judge(rule, { dialogue: 'buoi', events: events.slice(0, 2) }, before))).toBe(
      'met: reason_public',
    );
  });

  test('where nobody refused there is no reason to give', () => {
    const finding = judge(rule, {}, { dialogues });
    expect(verdictOf(finding)).toBe('not_applicable: not_refused');
    expect(finding.inputs).toEqual([]);
    const later = { dialogue: 'buoi', events: [received('2026-05-02'), refused('…')] };
    expect(verdictOf(judge(rule, later, { dialogues, asOf: '2026-05-03' }))).toBe(
      'not_applicable: not_refused',
    );
  });
});

describe('referral (R09)', () => {
  const within = (days: number | null, unit: 'day' | 'working_day' = 'working_day') =>
    ({ kind: 'referral', days, unit }) as const;
  // Received on Monday 04/5/2026: five working days end on Monday 11/5.
  const facts = { authority: 'beyond' as const };

  test.each<[string, string | undefined, string]>([
    // as of, referred on, expected
    ['2026-05-10', undefined, 'not_yet_due: deadline_open'],
    ['2026-05-11', undefined, 'not_yet_due: deadline_open'],
    ['2026-05-12', undefined, 'not_met: none_by_deadline'],
    ['2026-05-20', '2026-05-08', 'met: in_time'],
    ['2026-05-20', '2026-05-11', 'met: in_time'],
    ['2026-05-20', '2026-05-12', 'not_met: too_late'],
    ['2026-05-10', '2026-05-11', 'not_yet_due: deadline_open'],
  ])('on %s, referred on %s: %s', (asOf, on, expected) => {
    const events = [received(), ...(on === undefined ? [] : [referred(on)])];
    const finding = judge(within(5), { ...facts, events }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding).toMatchObject({ due: '2026-05-11', count: { from: '2026-05-04', unit: 'working_day' } });
  });

  test('counts in plain days where the rule does', () => {
    expect(judge(within(5, 'day'), facts)).toMatchObject({ due: '2026-05-09', count: { unit: 'day' } });
  });

  test('of several referrals takes the first', () => {
    const events = [received(), referred('2026-05-08'), referred('2026-05-20')];
    expect(inputOf(judge(within(5), { ...facts, events }), 'referred_on')).toBe('2026-05-08');
  });

  test.each([
    ['2026-05-04', 0],
    ['2026-05-05', 1],
    ['2026-11-20', 200],
  ])('without a limit only counts the days that it waits: on %s, %i', (asOf, waiting) => {
    const finding = judge(within(null), facts, { asOf });
    expect(verdictOf(finding)).toBe('insufficient: waiting_without_limit');
    expect(finding.inputs).toEqual([
      { name: 'received_on', value: { kind: 'day', on: '2026-05-04' } },
      { name: 'referred_on', value: { kind: 'missing' } },
      { name: 'days_waiting', value: { kind: 'number', value: waiting } },
    ]);
    expect(finding).not.toHaveProperty('due');
  });

  test('without a limit is content with any day', () => {
    const finding = judge(within(null), { ...facts, events: [received(), referred('2026-11-18')] });
    expect(verdictOf(finding)).toBe('met: referred');
    expect(finding.inputs).toEqual([
      { name: 'received_on', value: { kind: 'day', on: '2026-05-04' } },
      { name: 'referred_on', value: { kind: 'day', on: '2026-11-18' } },
    ]);
  });

  test('explains a limit: received, referred, how many days', () => {
    expect(judge(within(5), facts).inputs).toEqual([
      { name: 'received_on', value: { kind: 'day', on: '2026-05-04' } },
      { name: 'referred_on', value: { kind: 'missing' } },
      { name: 'days_waiting', value: { kind: 'number', value: 200 } },
      { name: 'required_days', value: { kind: 'number', value: 5 } },
    ]);
  });

  test('asks nothing where the body itself may decide', () => {
    expect(judge(within(5), { authority: 'within' })).toMatchObject({
      verdict: 'not_applicable',
      reason: 'within_authority',
      inputs: [],
    });
  });

  test.each([
    ['withdrawn', withdrawn('2026-05-06')],
    ['closed otherwise', closed('2026-05-06')],
  ])('what is %s waits for nothing', (_why, end) => {
    for (const days of [5, null]) {
      const finding = judge(within(days), { ...facts, events: [received(), end] });
      expect(verdictOf(finding)).toBe('not_applicable: ended');
      expect(inputOf(finding, 'received_on')).toBe('2026-05-04');
      expect(inputOf(finding, 'days_waiting')).toBeUndefined();
    }
    const late = judge(within(5), { ...facts, events: [received(), referred('2026-05-05'), end] });
    expect(verdictOf(late)).toBe('met: in_time');
  });
});

describe('written_answer (R10)', () => {
  type From = Extract<Requirement, { kind: 'written_answer' }>['from'];
  const within = (
    days: number | null,
    from: From = 'received',
    unit: 'day' | 'working_day' = 'working_day',
  ) => ({ kind: 'written_answer', days, unit, from }) as const;

  test.each<[string, string | undefined, string]>([
    // as of, answered on, expected: fifteen working days after 04/5/2026 end on 25/5
    ['2026-05-24', undefined, 'not_yet_due: deadline_open'],
    ['2026-05-25', undefined, 'not_yet_due: deadline_open'],
    ['2026-05-26', undefined, 'not_met: none_by_deadline'],
    ['2026-06-30', '2026-05-22', 'met: in_time'],
    ['2026-06-30', '2026-05-25', 'met: in_time'],
    ['2026-06-30', '2026-05-26', 'not_met: too_late'],
    ['2026-05-24', '2026-05-25', 'not_yet_due: deadline_open'],
  ])('on %s, answered on %s: %s', (asOf, on, expected) => {
    const events = [received(), ...(on === undefined ? [] : [answered(on)])];
    const finding = judge(within(15), { events }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding).toMatchObject({ due: '2026-05-25', count: { from: '2026-05-04', end: '2026-05-25' } });
  });

  const dialogues = [held('buoi', '2026-05-06', '2026-05-07')];

  test.each<[From, string, string, string]>([
    ['received', 'received_on', '2026-05-04', '2026-05-11'],
    ['assigned', 'assigned_on', '2026-05-12', '2026-05-19'],
    ['dialogue_end', 'dialogue_end', '2026-05-07', '2026-05-14'],
  ])('counts from %s', (from, name, start, due) => {
    const events = [received(), assigned('2026-05-12'), assigned('2026-05-20')];
    const finding = judge(within(5, from), { dialogue: 'buoi', events }, { dialogues });
    expect(finding.due).toBe(due);
    expect(finding.inputs).toEqual([
      { name, value: { kind: 'day', on: start } },
      { name: 'answered_on', value: { kind: 'missing' } },
      { name: 'required_days', value: { kind: 'number', value: 5 } },
    ]);
  });

  test('counts in plain days where the rule does', () => {
    expect(judge(within(15, 'received', 'day'), {})).toMatchObject({
      due: '2026-05-19',
      count: { unit: 'day' },
    });
  });

  test.each<[string, From, PetitionFacts, string, string]>([
    ['not assigned', 'assigned', {}, '2026-11-20', 'not_applicable: not_assigned'],
    [
      'not assigned yet',
      'assigned',
      { events: [received(), assigned('2026-05-12')] },
      '2026-05-11',
      'not_applicable: not_assigned',
    ],
    [
      'a meeting not yet over',
      'dialogue_end',
      { dialogue: 'buoi' },
      '2026-05-06',
      'not_applicable: not_held_yet',
    ],
    ['over on that day', 'dialogue_end', { dialogue: 'buoi' }, '2026-05-07', 'not_yet_due: deadline_open'],
    ['a letter, and no meeting', 'dialogue_end', {}, '2026-11-20', 'not_applicable: not_held_yet'],
  ])('has nothing to count from: %s', (_why, from, facts, asOf, expected) => {
    expect(verdictOf(judge(within(5, from), facts, { dialogues, asOf }))).toBe(expected);
  });

  test('of a meeting that the Portal does not know yet says nothing', () => {
    const later = aDialogue({
      when: onDay('2026-06-20'),
      schedule: [{ kind: 'announced', on: '2026-06-01', when: onDay('2026-06-20') }],
    });
    const finding = judge(
      within(5, 'dialogue_end'),
      { dialogue: 'buoi' },
      { dialogues: [later], asOf: '2026-05-31' },
    );
    expect(verdictOf(finding)).toBe('not_applicable: not_held_yet');
  });

  test.each<[string, Event[], string]>([
    ['an interim answer answers nothing', [answered('2026-05-08', 'interim')], 'not_met: none_by_deadline'],
    [
      'the first official one counts',
      [answered('2026-05-08', 'interim'), answered('2026-05-11'), answered('2026-06-08')],
      'met: in_time',
    ],
    [
      'a correction does not make it late',
      [answered('2026-05-11'), answered('2026-06-08', 'corrected')],
      'met: in_time',
    ],
    [
      'settled, but not answered in writing',
      [assigned('2026-05-05'), resolved('2026-05-08')],
      'not_met: none_by_deadline',
    ],
    ['withdrawn', [withdrawn('2026-05-08')], 'not_applicable: ended'],
    ['closed otherwise', [closed('2026-05-08')], 'not_applicable: ended'],
    ['answered, then closed', [answered('2026-05-11'), closed('2026-05-12')], 'met: in_time'],
  ])('%s', (_why, events, expected) => {
    const finding = judge(within(5), { events: [received(), ...events] });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.due).toBe('2026-05-11');
  });

  test('does not invent the number of days', () => {
    const finding = judge(within(null), { events: [received(), answered('2026-05-11')] });
    expect(verdictOf(finding)).toBe('insufficient: parameter_missing');
    expect(finding.inputs).toEqual([
      { name: 'received_on', value: { kind: 'day', on: '2026-05-04' } },
      { name: 'answered_on', value: { kind: 'day', on: '2026-05-11' } },
      { name: 'required_days', value: { kind: 'missing' } },
    ]);
  });
});

describe('five_clear (R17)', () => {
  const rule = { kind: 'five_clear' } as const;
  const complete = { person: 'chu-tich', expected: 'Rãnh thoát nước được sửa' };

  test('of a petition that nobody was given there is nothing to ask', () => {
    expect(judge(rule, {})).toMatchObject({ verdict: 'not_applicable', reason: 'not_assigned', inputs: [] });
    const later = { events: [received(), assigned('2026-05-12', complete)] };
    expect(verdictOf(judge(rule, later, { asOf: '2026-05-11' }))).toBe('not_applicable: not_assigned');
  });

  test.each<[string, Partial<Extract<Event, { kind: 'assigned' }>>, readonly ClearCell[]]>([
    ['all five', complete, []],
    ['no person', { expected: 'Rãnh được sửa' }, ['person']],
    ['an action that names no deed', { ...complete, action: 'Tiếp thu, ghi nhận.' }, ['action']],
    ['no time', { ...complete, due: unstated }, ['due']],
    ['nothing to show in the end', { person: 'chu-tich' }, ['result']],
    ['neither person nor time', { expected: 'Rãnh được sửa', due: whenNeeded }, ['person', 'due']],
    ['a lead and an action alone', { due: unstated }, ['person', 'due', 'result']],
  ])('an assignment with %s', (_why, facts, missing) => {
    const finding = judge(rule, { events: [received(), assigned('2026-05-12', facts)] });
    expect(verdictOf(finding)).toBe(missing.length === 0 ? 'met: complete' : 'not_met: incomplete');
    expect(finding.inputs).toEqual([
      { name: 'clear_count', value: { kind: 'number', value: 5 - missing.length } },
      ...(missing.length === 0 ? [] : [{ name: 'clear_missing', value: { kind: 'clear', cells: missing } }]),
    ]);
  });

  test.each<[string, CommitmentFacts, readonly ClearCell[]]>([
    ['all five', {}, []],
    ['an action that names no deed', { action: 'Ghi nhận' }, ['action']],
    ['no time', { due: unstated }, ['due']],
    ['no end, given up', { updates: [stopped('2026-06-01')] }, ['result']],
    ['an end', { updates: [completed('2026-06-01')] }, []],
  ])('a commitment with %s', (_why, facts, missing) => {
    const finding = judgeWork(rule, facts);
    expect(verdictOf(finding)).toBe(missing.length === 0 ? 'met: complete' : 'not_met: incomplete');
    expect(inputOf(finding, 'clear_missing')).toEqual(
      missing.length === 0 ? undefined : { kind: 'clear', cells: missing },
    );
  });

  test('a commitment carried out has its result, though none was expected', () => {
    const { expected: _none, ...facts } = aCommitment();
    const missing = (updates: Updates) => {
      const portal = aPortal({
        rules: [aRule({ requirement: rule })],
        dialogues: [held('buoi', '2026-05-04')],
        notices: [aNotice({ commitments: [{ ...facts, updates }] })],
      });
      const [finding] = portal.commitments.flatMap((entry) => commitmentFindings(portal, entry));
      return finding && inputOf(finding, 'clear_missing');
    };
    expect(missing([progress('2026-06-01')])).toEqual({ kind: 'clear', cells: ['result'] });
    expect(missing([completed('2026-06-01')])).toBeUndefined();
    expect(missing([stopped('2026-06-01')])).toEqual({ kind: 'clear', cells: ['result'] });
  });

  test('the assignment in force counts', () => {
    const events = [
      received(),
      assigned('2026-05-12', complete),
      assigned('2026-05-20', { person: 'chu-tich' }),
    ];
    expect(verdictOf(judge(rule, { events }))).toBe('not_met: incomplete');
    expect(verdictOf(judge(rule, { events }, { asOf: '2026-05-19' }))).toBe('met: complete');
  });

  test.each<[string, Event[], readonly ClearCell[]]>([
    ['settled, has its result', [resolved('2026-06-01')], []],
    ['withdrawn, has none', [withdrawn('2026-06-01')], ['result']],
    ['closed otherwise, has none', [closed('2026-06-01')], ['result']],
    ['going on, has what is expected', [progress('2026-06-01')], []],
  ])('what is %s', (_why, events, missing) => {
    const facts = { events: [received(), assigned('2026-05-12', complete), ...events] };
    const cells = inputOf(judge(rule, facts), 'clear_missing');
    expect(cells).toEqual(missing.length === 0 ? undefined : { kind: 'clear', cells: missing });
  });
});

describe(filledCells, () => {
  const work = {
    person: fiveClear.person.parse('chu-tich'),
    action: 'Sửa rãnh thoát nước ngõ Cây Đa.',
    lead: fiveClear.lead.parse('ubnd'),
    due: onDay('2026-06-30', 'before'),
    expected: 'Rãnh thoát nước được sửa',
  };

  test.each<[ClearCell, Partial<Record<keyof typeof work, undefined>>]>([
    ['person', { person: undefined }],
    ['action', { action: undefined }],
    ['lead', { lead: undefined }],
    ['due', { due: undefined }],
    ['result', { expected: undefined }],
  ])('without %s has the four others', (cell, without) => {
    expect([...filledCells({ ...work, ...without }, 'open')]).toEqual(
      clearCells.filter((other) => other !== cell),
    );
  });

  test.each([
    ['open', true, true],
    ['open', false, false],
    ['done', true, true],
    ['done', false, true],
    ['stopped', true, false],
    ['stopped', false, false],
  ] as const)('%s, a result expected: %s; has a result: %s', (ended, isExpected, hasResult) => {
    const { expected, ...rest } = work;
    expect(filledCells({ ...rest, ...(isExpected && { expected }) }, ended).has('result')).toBe(hasResult);
  });

  test.each([
    ['a day', onDay('2026-06-30'), true],
    ['a quarter', inQuarter('2026-Q2'), true],
    [
      'a number of days',
      aTime({
        kind: 'relative',
        raw: 'trong 15 ngày làm việc kể từ ngày giao',
        anchor: 'assignment',
        position: ['after'],
        offset: { comparison: 'at_most', days: 15, unit: 'working_day' },
      }),
      true,
    ],
    ['a pace', aTime({ kind: 'recurring', raw: 'hằng quý', every: 'quarter' }), true],
    ['all the time', ongoing, true],
    ['when needed', whenNeeded, false],
    ['nothing', unstated, false],
  ])('asks whether a time of %s is clear', (_why, due, isClear) => {
    expect(filledCells({ ...work, due }, 'open').has('due')).toBe(isClear);
  });

  test.each([
    ['Sửa rãnh.', true],
    ['Tiếp thu ý kiến của Nhân dân, giao Phòng Kinh tế khảo sát.', true],
    ['tiếp thu, ghi nhận', false],
  ])('the action %j is clear: %s', (action, isClear) => {
    expect(filledCells({ ...work, action }, 'open').has('action')).toBe(isClear);
  });
});

describe('due_kept (R18)', () => {
  const rule = { kind: 'due_kept' } as const;
  const original = { name: 'original_due', value: { kind: 'day', on: '2026-06-30' } };
  const day = (name: string, on: string) => ({ name, value: { kind: 'day', on } });

  test.each<[string, string, Event[], string]>([
    // why, as of, events after the assignment for 30/6, expected
    ['open, the day before', '2026-06-29', [], 'not_yet_due: deadline_open'],
    ['open, on the day', '2026-06-30', [], 'not_yet_due: deadline_open'],
    ['overdue', '2026-07-01', [], 'not_met: none_by_deadline'],
    ['done the day before', '2026-11-20', [resolved('2026-06-29')], 'met: in_time'],
    ['done on the day', '2026-11-20', [resolved('2026-06-30')], 'met: in_time'],
    ['done the day after', '2026-11-20', [resolved('2026-07-01')], 'not_met: too_late'],
    ['done later than today', '2026-06-30', [resolved('2026-07-01')], 'not_yet_due: deadline_open'],
    ['answered, but not done', '2026-07-01', [answered('2026-06-29')], 'not_met: none_by_deadline'],
  ])('%s', (_why, asOf, events, expected) => {
    const finding = judge(rule, { events: [received(), assigned('2026-05-11'), ...events] }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.due).toBe('2026-06-30');
    const end = events.find(({ kind, on }) => kind === 'resolved' && on <= asOf);
    expect(finding.inputs).toEqual([day('due', '2026-06-30'), ...(end ? [day('done_on', end.on)] : [])]);
  });

  test.each<[string, string, Event[], string]>([
    ['open, before the extension', '2026-06-24', [], 'not_yet_due: deadline_open'],
    ['open, extended', '2026-06-30', [], 'not_yet_due: deadline_open'],
    ['extended, past the first deadline', '2026-07-01', [], 'not_met: extended'],
    ['extended, on the new day', '2026-07-15', [], 'not_met: extended'],
    ['overdue, past the new day', '2026-07-16', [], 'not_met: none_by_deadline'],
    ['done by the first deadline', '2026-11-20', [resolved('2026-06-30')], 'met: in_time'],
    ['done after the first deadline', '2026-11-20', [resolved('2026-07-01')], 'not_met: extended'],
    ['done on the new day', '2026-11-20', [resolved('2026-07-15')], 'not_met: extended'],
    ['done past the new day', '2026-11-20', [resolved('2026-07-16')], 'not_met: too_late'],
  ])('extended on 25/6 from 30/6 to 15/7: %s', (_why, asOf, events, expected) => {
    const course = [received(), assigned('2026-05-11'), extended('2026-06-25', '2026-07-15'), ...events];
    const finding = judge(rule, { events: course }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    // An extension makes nothing on time: the first deadline is the one to be kept.
    expect(finding.due).toBe('2026-06-30');
    const end = events[0];
    expect(finding.inputs).toEqual([
      ...(asOf < '2026-06-25' ? [day('due', '2026-06-30')] : [original, day('due', '2026-07-15')]),
      ...(end ? [day('done_on', end.on)] : []),
    ]);
  });

  test.each<[string, string, Event[], string]>([
    ['on the new day', '2026-06-15', [], 'not_yet_due: deadline_open'],
    ['the day after', '2026-06-16', [], 'not_met: none_by_deadline'],
    ['done on the new day', '2026-11-20', [resolved('2026-06-15')], 'met: in_time'],
    ['done the day after', '2026-11-20', [resolved('2026-06-16')], 'not_met: too_late'],
  ])('assigned anew for an earlier day, 15/6: %s', (_why, asOf, events, expected) => {
    const course = [
      received(),
      assigned('2026-05-11'),
      assigned('2026-05-20', { due: onDay('2026-06-15', 'by') }),
      ...events,
    ];
    const finding = judge(rule, { events: course }, { asOf });
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.due).toBe('2026-06-15');
    expect(finding.inputs.slice(0, 2)).toEqual([original, day('due', '2026-06-15')]);
  });

  const fifteenDays = aTime({
    kind: 'relative',
    raw: 'trong thời hạn 15 ngày làm việc kể từ ngày giao',
    anchor: 'assignment',
    position: ['after'],
    offset: { comparison: 'at_most', days: 15, unit: 'working_day' },
  });

  test('shows the count that led to the deadline, and keeps it when the deadline is moved', () => {
    const events = [received(), assigned('2026-05-11', { due: fifteenDays })];
    for (const more of [[], [extended('2026-05-25', '2026-07-15')]]) {
      const finding = judge(rule, { events: [...events, ...more] }, { asOf: '2026-06-01' });
      expect(finding).toMatchObject({ due: '2026-06-01', count: { from: '2026-05-11', end: '2026-06-01' } });
    }
  });

  test('shows the count of the earlier deadline that took the place of a later one', () => {
    const events = [received(), assigned('2026-05-11'), assigned('2026-05-11', { due: fifteenDays })];
    expect(judge(rule, { events })).toMatchObject({ due: '2026-06-01', count: { end: '2026-06-01' } });
    const moved = [
      received(),
      assigned('2026-05-11', { due: fifteenDays }),
      assigned('2026-05-12', { due: onDay('2026-05-20') }),
    ];
    const finding = judge(rule, { events: moved });
    expect(finding.due).toBe('2026-05-20');
    expect(finding).not.toHaveProperty('count');
    const same = [
      received(),
      assigned('2026-05-11', { due: fifteenDays }),
      assigned('2026-05-12', { due: onDay('2026-06-01') }),
    ];
    expect(judge(rule, { events: same })).toMatchObject({ due: '2026-06-01', count: { end: '2026-06-01' } });
  });

  test.each<[string, Event[], string]>([
    ['not given to anybody', [], 'not_applicable: undated'],
    ['without a day', [assigned('2026-05-11', { due: unstated })], 'not_applicable: undated'],
    ['all the time', [assigned('2026-05-11', { due: ongoing })], 'not_applicable: undated'],
    [
      'without a day, done',
      [assigned('2026-05-11', { due: unstated }), resolved('2026-06-01')],
      'not_applicable: undated',
    ],
    [
      'first without a day, then with one',
      [assigned('2026-05-11', { due: unstated }), assigned('2026-05-12')],
      'not_met: none_by_deadline',
    ],
    [
      'withdrawn past the deadline',
      [assigned('2026-05-11'), withdrawn('2026-07-01')],
      'not_applicable: ended',
    ],
    ['closed otherwise', [assigned('2026-05-11'), closed('2026-06-01')], 'not_applicable: ended'],
  ])('%s', (_why, events, expected) => {
    const finding = judge(rule, { events: [received(), ...events] });
    expect(verdictOf(finding)).toBe(expected);
    if (finding.verdict === 'not_applicable') expect(finding.inputs).toEqual([]);
  });

  test.each<[string, string, CommitmentFacts, string, string | undefined]>([
    // "trước ngày 30/6/2026": 29/6 is the last day.
    ['on the last day', '2026-06-29', {}, 'not_yet_due: deadline_open', '2026-06-29'],
    ['on the day that is named', '2026-06-30', {}, 'not_met: none_by_deadline', '2026-06-29'],
    [
      'done on the last day',
      '2026-11-20',
      { updates: [completed('2026-06-29')] },
      'met: in_time',
      '2026-06-29',
    ],
    [
      'done on the day that is named',
      '2026-11-20',
      { updates: [completed('2026-06-30')] },
      'not_met: too_late',
      '2026-06-29',
    ],
    [
      'extended',
      '2026-06-30',
      { updates: [extended('2026-06-20', '2026-07-15')] },
      'not_met: extended',
      '2026-06-29',
    ],
    [
      'done within the extension',
      '2026-11-20',
      { updates: [extended('2026-06-20', '2026-07-15'), completed('2026-07-15')] },
      'not_met: extended',
      '2026-06-29',
    ],
    [
      'in a month, on its last day',
      '2026-06-30',
      { due: inMonth('2026-06') },
      'not_yet_due: deadline_open',
      '2026-06-30',
    ],
    [
      'in a month, the day after',
      '2026-07-01',
      { due: inMonth('2026-06') },
      'not_met: none_by_deadline',
      '2026-06-30',
    ],
    [
      'in a quarter, the day after',
      '2026-07-01',
      { due: inQuarter('2026-Q2') },
      'not_met: none_by_deadline',
      '2026-06-30',
    ],
    [
      'in a year, on its last day',
      '2026-12-31',
      { due: inYear(2026) },
      'not_yet_due: deadline_open',
      '2026-12-31',
    ],
    ['all the time', '2026-11-20', { due: ongoing }, 'not_applicable: undated', undefined],
    ['given up', '2026-11-20', { updates: [stopped('2026-07-15')] }, 'not_applicable: ended', undefined],
  ])('a commitment %s', (_why, asOf, facts, expected, due) => {
    const finding = judgeWork(rule, facts, asOf);
    expect(verdictOf(finding)).toBe(expected);
    expect(finding.due).toBe(due);
  });
});

describe('stale (R24)', () => {
  const silent = (days: number | null) => ({ kind: 'stale', days }) as const;

  test.each([
    // as of, expected: the last update is of 01/6/2026
    ['2026-06-30', 'met: updated'],
    ['2026-07-01', 'met: updated'],
    ['2026-07-02', 'not_met: not_updated'],
  ])('thirty days without news, on %s: %s', (asOf, expected) => {
    const inputs = [
      { name: 'last_update', value: { kind: 'day', on: '2026-06-01' } },
      { name: 'required_days', value: { kind: 'number', value: 30 } },
    ];
    const events = [received(), assigned('2026-05-11'), progress('2026-05-20'), progress('2026-06-01')];
    const petition = judge(silent(30), { events }, { asOf });
    const updates = [progress('2026-05-20'), progress('2026-06-01')];
    const commitment = judgeWork(silent(30), { updates }, asOf);
    for (const finding of [petition, commitment]) {
      expect(verdictOf(finding)).toBe(expected);
      expect(finding).toMatchObject({ due: '2026-07-01', inputs });
    }
  });

  test('knows no news that comes later', () => {
    const events = [received(), assigned('2026-05-11'), progress('2026-05-20'), progress('2026-06-20')];
    const finding = judge(silent(30), { events }, { asOf: '2026-06-19' });
    expect(finding).toMatchObject({ verdict: 'met', due: '2026-06-19' });
  });

  const course = [received(), assigned('2026-05-11'), progress('2026-05-12'), resolved('2026-05-13')];

  test.each<[string, () => Finding]>([
    ['a petition given, nothing begun', () => judge(silent(30), { events: course.slice(0, 2) })],
    ['a petition settled', () => judge(silent(30), { events: course })],
    ['a commitment not reported on', () => judgeWork(silent(30), {})],
    [
      'a commitment carried out',
      () => judgeWork(silent(30), { updates: [progress('2026-05-12'), completed('2026-05-13')] }),
    ],
  ])('%s waits for no news', (_why, find) => {
    const finding = find();
    expect(verdictOf(finding)).toBe('not_applicable: not_in_progress');
    expect(finding.inputs).toEqual([]);
  });

  test('does not invent the number of days', () => {
    const finding = judgeWork(silent(null), { updates: [progress('2026-05-12')] });
    expect(verdictOf(finding)).toBe('insufficient: parameter_missing');
    expect(inputOf(finding, 'last_update')).toBe('2026-05-12');
  });
});

describe('repeated (R19)', () => {
  const rule = { kind: 'repeated' } as const;
  const dialogues = [
    held('buoi-1', '2026-03-05'),
    held('buoi-2', '2026-06-04', '2026-06-05'),
    held('buoi-3', '2026-09-03'),
  ];
  const first = (...events: Event[]): PetitionFacts => ({
    dialogue: 'buoi-1',
    events: [received('2026-03-05'), ...events],
  });
  const second = (facts: PetitionFacts = {}, ...events: Event[]): PetitionFacts => ({
    id: 'kn-2',
    dialogue: 'buoi-2',
    repeats: 'kn-1',
    events: [received('2026-06-04'), ...events],
    ...facts,
  });
  const work = (on: string): Event => assigned(on, { due: unstated });

  test.each<[string, PetitionFacts[], string, number]>([
    ['one petition', [first()], 'not_applicable: raised_once', 1],
    ['two at two dialogues', [first(), second()], 'not_met: unresolved', 2],
    [
      'two at one dialogue',
      [first(), second({ dialogue: 'buoi-1', events: [received('2026-03-05')] })],
      'not_applicable: raised_once',
      1,
    ],
    [
      'three in a chain',
      [
        first(),
        second(),
        second({ id: 'kn-3', dialogue: 'buoi-3', repeats: 'kn-2', events: [received('2026-09-03')] }),
      ],
      'not_met: unresolved',
      3,
    ],
    ['a letter and a dialogue', [{ events: [received('2026-03-02')] }, second()], 'not_met: unresolved', 2],
    ['raised again at a dialogue', [first(again('2026-06-04', 'buoi-2'))], 'not_met: unresolved', 2],
    [
      'raised again on the second day of one dialogue',
      [first(again('2026-06-04', 'buoi-2'), again('2026-06-05', 'buoi-2'))],
      'not_met: unresolved',
      2,
    ],
    [
      'raised again where the next petition was, which counts once',
      [first(again('2026-06-04', 'buoi-2')), second()],
      'not_met: unresolved',
      2,
    ],
    ['raised again elsewhere', [first(again('2026-06-20'))], 'not_met: unresolved', 2],
    [
      'two letters',
      [
        { events: [received('2026-03-02')] },
        { id: 'kn-2', repeats: 'kn-1', events: [received('2026-03-03')] },
      ],
      'not_met: unresolved',
      2,
    ],
    [
      'mentioned elsewhere, twice',
      [
        {
          ...first(),
          mentions: [
            { on: '2026-06-20', where: 'Tiếp xúc cử tri' },
            { on: '2026-06-21', where: 'Tiếp công dân' },
          ],
        },
      ],
      'not_met: unresolved',
      3,
    ],
    [
      'raised again elsewhere, twice',
      [first(again('2026-06-20'), again('2026-06-21'))],
      'not_met: unresolved',
      3,
    ],
    [
      'mentioned elsewhere',
      [{ ...first(), mentions: [{ on: '2026-06-20', where: 'Tiếp xúc cử tri' }] }],
      'not_met: unresolved',
      2,
    ],
    [
      'mentioned later than today',
      [{ ...first(), mentions: [{ on: '2026-11-21', where: 'Tiếp xúc cử tri' }] }],
      'not_applicable: raised_once',
      1,
    ],
    [
      'mentioned today',
      [{ ...first(), mentions: [{ on: '2026-11-20', where: 'Tiếp xúc cử tri' }] }],
      'not_met: unresolved',
      2,
    ],
    [
      'settled, and never again',
      [first(work('2026-03-06'), resolved('2026-04-01'))],
      'not_applicable: raised_once',
      1,
    ],
    [
      'settled under the last code',
      [first(), second({}, work('2026-06-06'), resolved('2026-10-01'))],
      'met: resolved',
      2,
    ],
    [
      'settled, and raised under a new code',
      [first(work('2026-03-06'), resolved('2026-04-01')), second()],
      'not_met: unresolved',
      2,
    ],
    [
      'settled, and raised again',
      [first(work('2026-03-06'), resolved('2026-04-01'), again('2026-06-04', 'buoi-2'))],
      'not_met: unresolved',
      2,
    ],
    [
      'raised again, and then settled',
      [first(again('2026-06-04', 'buoi-2'), work('2026-06-06'), resolved('2026-10-01'))],
      'met: resolved',
      2,
    ],
    [
      'settled, with a reply that came after',
      [
        first(
          again('2026-06-04', 'buoi-2'),
          referred('2026-06-06'),
          resolved('2026-10-01'),
          replied('2026-10-05'),
        ),
      ],
      'met: resolved',
      2,
    ],
    [
      'the last closed as a duplicate, the first settled',
      [first(work('2026-03-06'), resolved('2026-10-01')), second({}, closed('2026-06-10'))],
      'met: resolved',
      2,
    ],
    [
      'the last withdrawn, the first open',
      [first(), second({}, withdrawn('2026-06-10'))],
      'not_met: unresolved',
      2,
    ],
    [
      'all of them given up',
      [first(closed('2026-06-10')), second({}, withdrawn('2026-06-10'))],
      'not_applicable: ended',
      2,
    ],
  ])('%s', (_why, petitions, expected, times) => {
    const portal = aPortal({
      rules: [aRule({ requirement: rule })],
      dialogues,
      petitions: petitions.map(aPetition),
    });
    for (const petition of portal.petitions) {
      const finding = log.note(portal, only(petitionFindings(portal, petition)));
      expect(verdictOf(finding)).toBe(expected);
      expect(finding.inputs).toEqual([{ name: 'dialogues_raised', value: { kind: 'number', value: times } }]);
      expect(timesRaised(portal, petition)).toBe(times);
    }
  });

  test('on a day before it was raised again, it had been raised once', () => {
    const petitions = [first(), second()].map(aPetition);
    const asOf = (day: string) => verdictOf(judge(rule, {}, { dialogues, petitions, asOf: day }));
    expect(asOf('2026-06-03')).toBe('not_applicable: raised_once');
    expect(asOf('2026-06-04')).toBe('not_met: unresolved');
  });

  test('the petitions of a matter stand earliest first, and one alone stands alone', () => {
    const portal = aPortal({ dialogues, petitions: [second(), first(), { id: 'kn-9' }].map(aPetition) });
    const ids = (id: string) => {
      const petition = portal.petitionById[id];
      return petition && mattersPetitions(portal, petition).map((entry) => entry.id);
    };
    expect(ids('kn-1')).toEqual(['kn-1', 'kn-2']);
    expect(ids('kn-2')).toEqual(['kn-1', 'kn-2']);
    expect(ids('kn-9')).toEqual(['kn-9']);
  });
});

test.each<[string, Event[], string]>([
  ['open', [assigned('2026-05-11')], 'open'],
  ['settled', [assigned('2026-05-11'), resolved('2026-05-12')], 'done'],
  ['closed otherwise', [closed('2026-05-11')], 'stopped'],
  ['withdrawn', [withdrawn('2026-05-11')], 'stopped'],
  ['settled and raised again', [assigned('2026-05-11'), resolved('2026-05-12'), again('2026-05-13')], 'open'],
])('endOfPetition: what is %s', (_why, events, expected) => {
  const { petitions } = aPortal({ petitions: [aPetition({ events: [received(), ...events] })] });
  expect(petitions.map(endOfPetition)).toEqual([expected]);
});

/** A petition of 04/5/2026 and a commitment of 11/5/2026, both of a youth dialogue that the plan promised. */
function findingsOf(facts: Partial<RuleFacts>, petitionFacts: PetitionFacts = { dialogue: 'buoi' }) {
  const portal = aPortal({
    organisations: [
      anOrganisation({ area: 'phuong' }),
      anOrganisation({ id: 'khac' }),
      aUnit({ id: 'phuong' }),
    ],
    plans: [aPlan({ items: [anItem({ type: 'youth', when: inMonth('2026-05') }), anItem({ id: 'muc-2' })] })],
    dialogues: [
      aDialogue({
        promisedIn: { plan: 'ke-hoach', item: 'muc' },
        held: { from: '2026-05-04', format: 'in_person' },
      }),
    ],
    petitions: [aPetition(petitionFacts)],
    notices: [aNotice()],
    rules: [aRule({ requirement: { kind: 'due_kept' }, ...facts })],
  });
  return {
    petition: portal.petitions.flatMap((petition) => petitionFindings(portal, petition)),
    commitment: portal.commitments.flatMap((commitment) => commitmentFindings(portal, commitment)),
  };
}

describe('whom a rule about work binds', () => {
  test.each<[string, Partial<RuleFacts>, boolean, boolean]>([
    ['everybody', {}, true, true],
    ['the body', { binds: { organisations: ['ubnd'] } }, true, true],
    ['its area', { binds: { organisations: ['phuong'] } }, true, true],
    ['another body', { binds: { organisations: ['khac'] } }, false, false],
    ['the type of dialogue', { binds: { dialogueTypes: ['youth'] } }, true, true],
    ['another type', { binds: { dialogueTypes: ['school'] } }, false, false],
    ['the plan', { binds: { plan: 'ke-hoach' } }, true, true],
    ['the item', { binds: { plan: 'ke-hoach', entries: ['muc'] } }, true, true],
    ['another item', { binds: { plan: 'ke-hoach', entries: ['muc-2'] } }, false, false],
    ['what came from 04/5 on', { validFrom: '2026-05-04' }, true, true],
    ['what came from 05/5 on', { validFrom: '2026-05-05' }, false, true],
    ['what came from 11/5 on', { validFrom: '2026-05-11' }, false, true],
    ['what came from 12/5 on', { validFrom: '2026-05-12' }, false, false],
    ['what came until 04/5', { validTo: '2026-05-04' }, true, false],
    ['what came until 03/5', { validTo: '2026-05-03' }, false, false],
    ['what came until 11/5', { validTo: '2026-05-11' }, true, true],
    ['what came until 10/5', { validTo: '2026-05-10' }, true, false],
  ])('%s', (_why, facts, bindsPetition, bindsCommitment) => {
    const { petition, commitment } = findingsOf(facts);
    expect(petition).toHaveLength(bindsPetition ? 1 : 0);
    expect(commitment).toHaveLength(bindsCommitment ? 1 : 0);
  });

  test.each<[string, Partial<RuleFacts>, boolean]>([
    ['everybody', {}, true],
    ['a type of dialogue', { binds: { dialogueTypes: ['youth'] } }, false],
    ['a plan', { binds: { plan: 'ke-hoach' } }, false],
  ])('asks whether a letter is bound by a rule for %s', (_why, facts, isBound) => {
    expect(findingsOf(facts, {}).petition).toHaveLength(isBound ? 1 : 0);
  });

  test('a notice without a day is bound whenever the rule was in force', () => {
    const portal = aPortal({
      dialogues: [held('buoi', '2026-05-04')],
      notices: [aNotice({ issuedOn: inMonth('2026-05') })],
      rules: [aRule({ requirement: { kind: 'due_kept' }, validFrom: '2026-10-01' })],
    });
    expect(portal.commitments.flatMap((entry) => commitmentFindings(portal, entry))).toHaveLength(1);
  });

  test.each<[Requirement, boolean, boolean]>([
    [{ kind: 'public_reason' }, true, false],
    [{ kind: 'referral', days: 5, unit: 'day' }, true, false],
    [{ kind: 'written_answer', days: 5, unit: 'day', from: 'received' }, true, false],
    [{ kind: 'five_clear' }, true, true],
    [{ kind: 'due_kept' }, true, true],
    [{ kind: 'repeated' }, true, false],
    [{ kind: 'stale', days: 30 }, true, true],
    [{ kind: 'packet' }, false, false],
    [{ kind: 'plan_entry' }, false, false],
  ])('$kind is about petitions: %s, about commitments: %s', (requirement, ofPetition, ofCommitment) => {
    const { petition, commitment } = findingsOf({ requirement });
    expect(petition).toHaveLength(ofPetition ? 1 : 0);
    expect(commitment).toHaveLength(ofCommitment ? 1 : 0);
  });

  test('two rules that bind one petition both show, in the order of their numbers', () => {
    const portal = aPortal({
      petitions: [aPetition({ authority: 'beyond' })],
      rules: [
        aRule({
          id: 'b',
          number: 'R10',
          requirement: { kind: 'written_answer', days: 10, unit: 'day', from: 'received' },
        }),
        aRule({ id: 'a', number: 'R09', requirement: { kind: 'referral', days: null, unit: 'day' } }),
      ],
    });
    const findings = portal.petitions.flatMap((petition) => petitionFindings(portal, petition));
    expect(findings.map((finding) => `${finding.rule.number} ${verdictOf(finding)}`)).toEqual([
      'R09 insufficient: waiting_without_limit',
      'R10 not_met: none_by_deadline',
    ]);
  });

  test('of a notice that had not been issued, nothing is found', () => {
    const records = {
      dialogues: [held('buoi', '2026-05-04')],
      notices: [aNotice()],
      rules: [aRule({ requirement: { kind: 'due_kept' } })],
    };
    const [commitment] = aPortal(records).commitments;
    const before = aPortal({ ...records, asOf: isoDate('2026-05-10') });
    expect(commitment && commitmentFindings(before, commitment)).toEqual([]);
  });

  test('rules find all that they can find about work, and nothing else', () => {
    expect(log.found()).toEqual(
      possibleLines(
        'public_reason',
        'referral',
        'written_answer',
        'five_clear',
        'due_kept',
        'repeated',
        'stale',
      ),
    );
  });
});
