import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anEvent,
  aPetition,
  aPortal,
  aWorkYear,
  onDay,
  unstated,
} from '../../../tests/builders.ts';
import { addDays, isoDate } from '../../time/civil-date.ts';
import type { Petition } from '../petition.ts';
import { answerTime } from './answer-time.ts';
import type { PartitionRule } from './partition.ts';
import {
  backlog,
  daysOfSilence,
  followThrough,
  lateness,
  procedure,
  referrals,
  repeats,
  slipOf,
  slippage,
} from './petition-partitions.ts';

type Events = NonNullable<NonNullable<Parameters<typeof aPetition>[0]>['events']>;

const received = anEvent('received', '2026-05-04');
/** Due on 2026-06-30. */
const assigned = anEvent('assigned', '2026-05-05');
const answered = anEvent('answered', '2026-05-20');

function portalWith(events: Events, asOf = '2026-11-20') {
  return aPortal({ asOf, petitions: [aPetition({ events: [received, ...events] })] });
}

/** Of a petition that was raised at a dialogue on the day it was received. */
function groupInDialogue(rule: PartitionRule<Petition>, events: Events): string {
  const portal = aPortal({
    dialogues: [aDialogue({ when: onDay('2026-05-04'), held: { from: '2026-05-04', format: 'in_person' } })],
    petitions: [aPetition({ dialogue: 'buoi', events: [received, ...events] })],
  });
  return rule.place(portal, portal.petitions[0] as Petition);
}

function groupOf(rule: PartitionRule<Petition>, events: Events, asOf?: string): string {
  const portal = portalWith(events, asOf);
  return rule.place(portal, portal.petitions[0] as Petition);
}

describe('what was withdrawn or closed', () => {
  test.each([
    ['withdrawn', [anEvent('withdrawn', '2026-06-01')]],
    ['closed_other', [anEvent('closed', '2026-06-01')]],
  ] as const)('is left out as %s of all that asks for results', (reason, events) => {
    for (const rule of [followThrough, lateness, backlog, slippage, repeats, referrals]) {
      expect(rule.excluded).toContain(reason);
      expect(groupOf(rule, [assigned, ...events] as Events)).toBe(reason);
    }
    expect(groupOf(procedure, [...events])).toBe(reason);
    expect(procedure.groups).toContain(reason);
  });
});

describe('follow_through', () => {
  const resolved = anEvent('resolved', '2026-06-20');

  test.each<[string, string, Events]>([
    ['nothing', 'unanswered', []],
    ['an interim answer', 'unanswered', [anEvent('answered', '2026-05-20', { grade: 'interim' })]],
    ['a referral', 'unanswered_forwarded', [anEvent('referred', '2026-05-20')]],
    ['an official answer', 'answered_only', [answered]],
    ['an answer, then a referral', 'answered_only', [answered, anEvent('referred', '2026-05-21')]],
    ['the word of the agency', 'resolved_by_agency', [assigned, resolved]],
    ['the word of the Front', 'confirmed', [assigned, resolved, anEvent('confirmed', '2026-07-01')]],
    ['an objection', 'resolved_disputed', [assigned, resolved, anEvent('disputed', '2026-07-01')]],
    [
      'being raised again after it was resolved',
      'unanswered',
      [assigned, resolved, anEvent('confirmed', '2026-07-01'), anEvent('raised_again', '2026-08-01')],
    ],
  ])('after %s: %s', (_what, group, events) => {
    expect(groupOf(followThrough, events)).toBe(group);
  });
});

test('an answer at the dialogue counts; a refusal there is none', () => {
  const [onSpot, refused] = [
    anEvent('answered_on_spot', '2026-05-04'),
    anEvent('not_answered', '2026-05-04'),
  ];
  expect(groupInDialogue(followThrough, [onSpot])).toBe('answered_only');
  expect(groupInDialogue(answerTime, [onSpot])).toBe('same_day');
  expect(groupInDialogue(followThrough, [refused])).toBe('unanswered');
  expect(groupInDialogue(answerTime, [refused])).toBe('waiting');
});

describe('procedure', () => {
  test.each<[string, Events]>([
    ['assigned', [assigned]],
    ['forwarded', [anEvent('referred', '2026-05-20')]],
    ['in_progress', [assigned, anEvent('progress', '2026-06-01')]],
    ['answered_in_writing', [answered]],
    ['resolved', [assigned, anEvent('resolved', '2026-06-20')]],
  ])('%s', (stage, events) => {
    expect(groupOf(procedure, events)).toBe(stage);
  });
});

describe('lateness, of work that is due on 30/6', () => {
  /** To 31/7. */
  const extended = anEvent('extended', '2026-06-20');
  const done = (on: string) => anEvent('resolved', on);

  test.each<[string, Events, string, string]>([
    ['not given to anybody', [], '2026-11-20', 'undated'],
    ['given without a day', [anEvent('assigned', '2026-05-05', { due: unstated })], '2026-11-20', 'undated'],
    ['open on the day itself', [assigned], '2026-06-30', 'open'],
    ['open the day after', [assigned], '2026-07-01', 'overdue'],
    ['extended, on the first deadline', [assigned, extended], '2026-06-30', 'open'],
    ['extended, the day after the first', [assigned, extended], '2026-07-01', 'open_extended'],
    ['extended, on the second deadline', [assigned, extended], '2026-07-31', 'open_extended'],
    ['extended, the day after the second', [assigned, extended], '2026-08-01', 'overdue'],
    ['done on the day itself', [assigned, done('2026-06-30')], '2026-11-20', 'on_time'],
    ['done the day after', [assigned, done('2026-07-01')], '2026-11-20', 'late'],
    ['extended, done in time', [assigned, extended, done('2026-06-30')], '2026-11-20', 'on_time'],
    ['extended, done within', [assigned, extended, done('2026-07-31')], '2026-11-20', 'within_extension'],
    ['extended, done after', [assigned, extended, done('2026-08-01')], '2026-11-20', 'late'],
  ])('%s', (_what, events, asOf, group) => {
    expect(groupOf(lateness, events, asOf)).toBe(group);
  });
});

describe('backlog', () => {
  const after = (days: number) => addDays(isoDate('2026-05-04'), days);

  test.each([
    [0, 'to_30'],
    [30, 'to_30'],
    [31, 'to_60'],
    [60, 'to_60'],
    [61, 'to_90'],
    [90, 'to_90'],
    [91, 'to_180'],
    [180, 'to_180'],
    [181, 'to_365'],
    [365, 'to_365'],
    [366, 'over_365'],
  ])('waiting for %i days: %s', (days, band) => {
    expect(groupOf(backlog, [], after(days))).toBe(`${band}_none`);
  });

  test.each<[string, Events, string, string]>([
    ['a deadline that runs', [assigned], '2026-06-30', 'to_60_running'],
    ['a deadline that passed', [assigned], '2026-07-01', 'to_60_overdue'],
    ['one that was moved', [assigned, anEvent('extended', '2026-06-20')], '2026-07-01', 'to_60_extended'],
    [
      'one that an answer kept, of what is not resolved',
      [anEvent('assigned', '2026-05-05', { delivers: 'answer' }), answered],
      '2026-07-01',
      'to_60_none',
    ],
    ['what is resolved', [assigned, anEvent('resolved', '2026-06-20')], '2026-07-01', 'resolved'],
  ])('with %s', (_what, events, asOf, group) => {
    expect(groupOf(backlog, events, asOf)).toBe(group);
  });

  test('figures count the bands over 90 days, and every passed deadline', () => {
    const [openOverdue, openOver90] = backlog.figures;
    expect(openOver90?.part).toEqual([
      'to_180_overdue',
      'to_180_extended',
      'to_180_running',
      'to_180_none',
      'to_365_overdue',
      'to_365_extended',
      'to_365_running',
      'to_365_none',
      'over_365_overdue',
      'over_365_extended',
      'over_365_running',
      'over_365_none',
    ]);
    expect(openOverdue?.part).toEqual([
      'to_30_overdue',
      'to_60_overdue',
      'to_90_overdue',
      'to_180_overdue',
      'to_365_overdue',
      'over_365_overdue',
    ]);
  });
});

describe('slippage', () => {
  const to = (day: string, on: string) => anEvent('extended', on, { due: onDay(day) });

  test.each<[string, Events, string]>([
    ['never dated', [], 'undated'],
    ['not moved', [assigned], 'not_moved'],
    ['moved once', [assigned, to('2026-07-31', '2026-06-20')], 'moved_once'],
    [
      'moved twice',
      [assigned, to('2026-07-31', '2026-06-20'), to('2026-08-31', '2026-07-20')],
      'moved_again',
    ],
    ['shortened', [assigned, anEvent('assigned', '2026-05-10', { due: onDay('2026-06-15') })], 'not_moved'],
    [
      'given a day by a second assignment',
      [anEvent('assigned', '2026-05-05', { due: unstated }), anEvent('assigned', '2026-05-10')],
      'not_moved',
    ],
  ])('%s', (_what, events, group) => {
    expect(groupOf(slippage, events)).toBe(group);
  });

  test('is counted in days from the first deadline to the one that stands', () => {
    const events = [assigned, to('2026-07-31', '2026-06-20'), to('2026-08-31', '2026-07-20')];
    expect(slipOf(portalWith(events).petitions[0]?.state.clock)).toEqual({ times: 2, days: 62 });
    const shortened = [assigned, anEvent('assigned', '2026-05-10', { due: onDay('2026-06-15') })];
    expect(slipOf(portalWith(shortened).petitions[0]?.state.clock)).toEqual({ times: 0, days: 0 });
    expect(slipOf(undefined)).toBeUndefined();
  });
});

describe('repeats', () => {
  test.each<[string, Events, string]>([
    ['raised once', [answered], 'raised_once'],
    ['raised again, not resolved', [answered, anEvent('raised_again', '2026-08-01')], 'repeated_unresolved'],
    [
      'raised again, then resolved',
      [
        answered,
        anEvent('raised_again', '2026-08-01'),
        anEvent('assigned', '2026-08-02', { due: onDay('2026-08-31') }),
        anEvent('resolved', '2026-09-01'),
      ],
      'repeated_resolved',
    ],
  ])('%s', (_what, events, group) => {
    expect(groupOf(repeats, events)).toBe(group);
  });

  test('a matter under two codes is as far as the last of them that was not given up', () => {
    const groups = (last: Events) => {
      const portal = aPortal({
        petitions: [
          aPetition({ id: 'kn-1', events: [received, assigned, anEvent('resolved', '2026-05-10')] }),
          aPetition({
            id: 'kn-2',
            repeats: 'kn-1',
            events: [anEvent('received', '2026-08-01'), ...last],
          }),
        ],
      });
      return portal.petitions.map((petition) => repeats.place(portal, petition));
    };
    expect(groups([])).toEqual(['repeated_unresolved', 'repeated_unresolved']);
    const dealtWith = anEvent('assigned', '2026-08-02', { due: onDay('2026-08-31') });
    expect(groups([dealtWith, anEvent('resolved', '2026-09-01')])).toEqual([
      'repeated_resolved',
      'repeated_resolved',
    ]);
    expect(groups([anEvent('withdrawn', '2026-09-01')])).toEqual(['withdrawn', 'repeated_resolved']);
  });
});

describe('referrals', () => {
  const sent = anEvent('referred', '2026-05-10');
  const reply = (on: string) => anEvent('replied', on);

  test.each<[string, Events, string, string]>([
    ['not referred', [assigned], '2026-11-20', 'not_referred'],
    ['silent for 30 days', [sent], '2026-06-09', 'silent_to_30'],
    ['silent for 31 days', [sent], '2026-06-10', 'silent_to_90'],
    ['silent for 90 days', [sent], '2026-08-08', 'silent_to_90'],
    ['silent for 91 days', [sent], '2026-08-09', 'silent_over_90'],
    ['replied', [sent, reply('2026-06-01')], '2026-11-20', 'replied'],
    [
      'one of two replied',
      [sent, anEvent('referred', '2026-07-01'), reply('2026-07-05')],
      '2026-07-20',
      'silent_to_90',
    ],
    [
      'resolved without a reply',
      [sent, anEvent('resolved', '2026-06-01')],
      '2026-11-20',
      'resolved_without_reply',
    ],
  ])('%s', (_what, events, asOf, group) => {
    expect(groupOf(referrals, events, asOf)).toBe(group);
  });

  test('silence is that of the referral that waits longest', () => {
    const events = [sent, anEvent('referred', '2026-07-01')];
    const [petition] = portalWith(events, '2026-07-20').petitions;
    expect(petition && daysOfSilence(petition)).toBe(71);
    const [replied] = portalWith([sent, reply('2026-06-01')]).petitions;
    expect(replied && daysOfSilence(replied)).toBeUndefined();
  });
});

describe('answer_time, in working days after 04/5/2026, a Monday', () => {
  test.each<[string, string]>([
    ['2026-05-04', 'same_day'],
    ['2026-05-05', 'to_5'],
    ['2026-05-11', 'to_5'],
    ['2026-05-12', 'to_10'],
    ['2026-05-18', 'to_10'],
    ['2026-05-19', 'to_15'],
    ['2026-05-25', 'to_15'],
    ['2026-05-26', 'to_30'],
    ['2026-06-15', 'to_30'],
    ['2026-06-16', 'over_30'],
  ])('answered on %s: %s', (on, group) => {
    expect(groupOf(answerTime, [anEvent('answered', on)])).toBe(group);
  });

  test.each<[string, Events, string]>([
    ['an interim answer is none', [anEvent('answered', '2026-05-05', { grade: 'interim' })], 'waiting'],
    [
      'a reply of another body is none',
      [anEvent('referred', '2026-05-05'), anEvent('replied', '2026-05-06')],
      'waiting',
    ],
    ['withdrawn without an answer', [anEvent('withdrawn', '2026-06-01')], 'ended_unanswered'],
    [
      'withdrawn after an answer',
      [anEvent('answered', '2026-05-05'), anEvent('withdrawn', '2026-06-01')],
      'to_5',
    ],
  ])('%s', (_what, events, group) => {
    expect(groupOf(answerTime, events)).toBe(group);
  });

  test('what runs through a year without a calendar is not counted, and not guessed', () => {
    const portal = aPortal({
      asOf: '2027-02-01',
      calendar: [aWorkYear(2026)],
      petitions: [aPetition({ events: [received] })],
    });
    expect(answerTime.place(portal, portal.petitions[0] as Petition)).toBe('uncounted');
    expect(answerTime.excluded).toEqual(['uncounted']);
  });
});
