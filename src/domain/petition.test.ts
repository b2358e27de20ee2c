import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aHistory,
  anEvent,
  anOrganisation,
  aPetition,
  aUnit,
  aWorkYear,
  daysAfter,
  inMonth,
  noRecords,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import { answerOutcomes, type PetitionEventKind, petitionEvent } from '../schemas/event.ts';
import { intakes } from '../schemas/petition.ts';
import { addDays, type IsoDate, isoDate, toDayNumber } from '../time/civil-date.ts';
import { CalendarMissingError } from '../time/work-calendar.ts';
import { findIntegrityFaults } from './integrity.ts';
import { type PetitionState, petitionStages, replayPetition } from './petition.ts';
import type { AuthoredPetition } from './records.ts';
import { workCalendarOf } from './work-calendar.ts';

const years = [aWorkYear(2026, '2026-09-01', '2026-09-02'), aWorkYear(2027)];
const calendar = workCalendarOf(years);

type Facts = Parameters<typeof aPetition>[0];
type Setting = { readonly asOf?: string; readonly dialogueEnd?: string };

function replayed(facts: Facts, { asOf = '2026-06-20', dialogueEnd }: Setting = {}) {
  return replayPetition(aPetition(facts), {
    asOf: isoDate(asOf),
    calendar,
    ...(dialogueEnd !== undefined && { dialogueEnd: isoDate(dialogueEnd) }),
  });
}

function stateOf(events: NonNullable<Facts>['events'], setting?: Setting): PetitionState {
  const state = replayed({ events: events ?? [] }, setting)?.state;
  if (!state) throw new Error('not received');
  return state;
}

/** The five axes. */
function axesOf({ stage, answer, outcome, confirmation, lateness }: PetitionState): readonly string[] {
  return [stage, answer, outcome, confirmation, lateness.kind];
}

describe('what the events of a petition lead to', () => {
  // One event a day from 2026-05-04, seen on 2026-06-20. Work is due on 2026-06-30, extended to 2026-07-31.
  test.each([
    // events after "received" | procedure | answer | outcome | confirmation | lateness
    ['', 'collected none open none undated'],
    ['corrected', 'collected none open none undated'],
    ['answered_on_spot', 'answered_on_spot on_spot open none undated'],
    ['answered_on_spot explained', 'answered_on_spot on_spot explained none undated'],
    ['not_answered', 'not_answered none open none undated'],
    ['assigned', 'assigned none open none open'],
    ['answered_on_spot explained, assigned', 'assigned on_spot explained none open'],
    ['not_answered, assigned', 'assigned none open none open'],
    ['assigned, assigned', 'assigned none open none open'],
    ['assigned, corrected', 'assigned none open none open'],
    ['assigned, transferred', 'assigned none open none open'],
    ['referred', 'forwarded none open none undated'],
    ['assigned, referred', 'forwarded none open none open'],
    ['referred, replied', 'forwarded none open none undated'],
    ['referred, replied no_resources', 'forwarded none no_resources none undated'],
    ['referred, assigned', 'assigned none open none open'],
    ['assigned, progress', 'in_progress none open none open'],
    ['referred, progress', 'in_progress none open none undated'],
    ['assigned, extended', 'assigned none open none open'],
    ['assigned, progress, extended', 'in_progress none open none open'],
    ['answered official explained', 'answered_in_writing official explained none undated'],
    ['assigned, answered interim', 'assigned interim open none open'],
    ['assigned, answered interim roadmap', 'assigned interim roadmap none open'],
    ['answered_on_spot, answered interim', 'answered_on_spot interim open none undated'],
    ['assigned, answered official', 'answered_in_writing official open none open'],
    ['assigned, answered interim, answered official', 'answered_in_writing official open none open'],
    ['assigned, answered official roadmap', 'answered_in_writing official roadmap none open'],
    ['answered_on_spot, answered official', 'answered_in_writing official open none undated'],
    [
      'assigned, answered official roadmap, answered official',
      'answered_in_writing official roadmap none open',
    ],
    [
      'assigned, answered official roadmap, answered corrected no_resources',
      'answered_in_writing corrected no_resources none open',
    ],
    ['answered official, answered interim', 'answered_in_writing official open none undated'],
    [
      'answered official roadmap, answered interim no_resources',
      'answered_in_writing official no_resources none undated',
    ],
    [
      'answered official, answered corrected, answered interim',
      'answered_in_writing corrected open none undated',
    ],
    ['assigned, answered official roadmap, progress', 'in_progress official roadmap none open'],
    ['assigned, answered official roadmap, extended', 'answered_in_writing official roadmap none open'],
    ['answered official explained, confirmed', 'answered_in_writing official explained confirmed undated'],
    ['answered official explained, disputed', 'answered_in_writing official explained disputed undated'],
    ['assigned, resolved', 'resolved none resolved agency on_time'],
    ['answered_on_spot explained, resolved', 'resolved on_spot resolved agency undated'],
    ['referred, resolved', 'resolved none resolved agency undated'],
    ['assigned, resolved, confirmed', 'resolved none resolved confirmed on_time'],
    ['assigned, resolved, disputed', 'resolved none resolved disputed on_time'],
    ['assigned, resolved, confirmed, disputed', 'resolved none resolved disputed on_time'],
    ['assigned, resolved, disputed, confirmed', 'resolved none resolved confirmed on_time'],
    // An objection to the answer is none to the result.
    ['assigned, answered official, disputed, resolved', 'resolved official resolved agency on_time'],
    ['assigned, resolved, answered official roadmap', 'resolved official resolved agency on_time'],
    ['referred, resolved, replied no_resources', 'resolved none resolved agency undated'],
    ['assigned, resolved, progress', 'resolved none resolved agency on_time'],
    ['assigned, resolved, disputed, progress', 'resolved none resolved disputed on_time'],
    ['assigned, resolved, transferred, corrected', 'resolved none resolved agency on_time'],
    ['closed', 'closed_other none closed none stopped'],
    ['assigned, answered official roadmap, closed', 'closed_other official closed none stopped'],
    ['withdrawn', 'withdrawn none withdrawn none stopped'],
    ['assigned, progress, withdrawn', 'withdrawn none withdrawn none stopped'],
    ['withdrawn, corrected', 'withdrawn none withdrawn none stopped'],
    // What is finished is opened by raising it again; what goes on, goes on.
    ['raised_again', 'collected none open none undated'],
    ['assigned, raised_again', 'assigned none open none open'],
    ['assigned, progress, raised_again', 'in_progress none open none open'],
    ['referred, raised_again', 'forwarded none open none undated'],
    ['answered_on_spot explained, raised_again', 'reopened on_spot open none undated'],
    ['not_answered, raised_again', 'reopened none open none undated'],
    ['assigned, answered official explained, raised_again', 'reopened official open none undated'],
    ['assigned, answered official, confirmed, raised_again', 'reopened official open none undated'],
    ['assigned, resolved, raised_again', 'reopened none open none undated'],
    ['assigned, resolved, disputed, raised_again', 'reopened none open none undated'],
    ['closed, raised_again', 'reopened none open none undated'],
    ['assigned, resolved, raised_again, raised_again', 'reopened none open none undated'],
    ['assigned, resolved, raised_again, assigned', 'assigned none open none open'],
    ['assigned, resolved, raised_again, assigned, resolved', 'resolved none resolved agency on_time'],
    ['closed, raised_again, assigned, progress', 'in_progress none open none open'],
    [
      'answered official, raised_again, answered_on_spot explained',
      'answered_on_spot official explained none undated',
    ],
  ])('%s', (events, axes) => {
    const history = aHistory('received', ...events.split(', ').filter(Boolean));
    expect(axesOf(stateOf(history)).join(' ')).toBe(axes);
  });

  test('is one of twelve stages, in the order in which figures list them', () => {
    expect(petitionStages).toEqual([
      'collected',
      'raised',
      'answered_on_spot',
      'not_answered',
      'assigned',
      'forwarded',
      'in_progress',
      'answered_in_writing',
      'reopened',
      'resolved',
      'closed_other',
      'withdrawn',
    ]);
  });

  test.each(intakes)('begins as %s', (intake) => {
    expect(replayed({ intake })?.state.stage).toBe(intake === 'asked_live' ? 'raised' : 'collected');
  });

  test.each([
    // axis, history, history, the axis' two values
    ['procedure', 'assigned', 'assigned, progress', 0, ['assigned', 'in_progress']],
    ['answer', 'assigned', 'assigned, answered interim', 1, ['none', 'interim']],
    [
      'outcome',
      'assigned, answered official explained',
      'assigned, answered official no_resources',
      2,
      ['explained', 'no_resources'],
    ],
    ['confirmation', 'assigned, resolved', 'assigned, resolved, disputed', 3, ['agency', 'disputed']],
  ] as const)('%s changes alone', (_axis, one, other, at, values) => {
    const [a, b] = [one, other].map((events) => axesOf(stateOf(aHistory('received', ...events.split(', ')))));
    expect([a?.[at], b?.[at]]).toEqual(values);
    expect(a?.toSpliced(at, 1)).toEqual(b?.toSpliced(at, 1));
  });

  test('lateness changes alone, with the days', () => {
    const [before, past] = ['2026-06-30', '2026-07-01'].map((asOf) =>
      axesOf(stateOf(aHistory('received', 'assigned', 'progress'), { asOf })),
    );
    expect(before).toEqual(['in_progress', 'none', 'open', 'none', 'open']);
    expect(past).toEqual(['in_progress', 'none', 'open', 'none', 'overdue']);
  });
});

describe('what else a state tells', () => {
  test('which confirmation or objection is the last', () => {
    const state = stateOf([
      ...aHistory('received', 'assigned', 'resolved', 'confirmed'),
      anEvent('disputed', '2026-05-20', { by: 'petitioners' }),
    ]);
    expect(state.confirming).toMatchObject({ kind: 'disputed', on: '2026-05-20', by: 'petitioners' });
  });

  test.each([
    ['the receiving body', 'received', 'ubnd'],
    ['still it after a referral', 'received, referred', 'ubnd'],
    ['the lead', 'received, assigned', 'kinh-te'],
    ['the body to which it was transferred', 'received, assigned, transferred', 'van-phong'],
    ['the lead of a later assignment', 'received, transferred, assigned', 'kinh-te'],
    ['the last one, when it is raised again', 'received, assigned, resolved, raised_again', 'kinh-te'],
  ])('who has to act: %s', (_who, history, responsible) => {
    const who: Record<string, object> = { assigned: { lead: 'kinh-te' }, transferred: { to: 'van-phong' } };
    const events = aHistory(...history.split(', ')).map((event) => ({ ...event, ...who[event.kind] }));
    expect(stateOf(events as typeof events).responsible).toBe(responsible);
  });

  test.each([
    ['received', 1],
    ['received, raised_again', 2],
    ['received, answered_on_spot, raised_again, raised_again', 3],
    ['received, closed, raised_again, assigned', 2],
  ])('how often it was raised: %s', (history, times) => {
    expect(stateOf(aHistory(...history.split(', '))).timesRaised).toBe(times);
  });

  test('when it was received, and when something happened last', () => {
    const state = stateOf(aHistory('received', 'assigned', 'progress'));
    expect(state.receivedOn).toBe('2026-05-04');
    expect(state.lastEventOn).toBe('2026-05-06');
  });

  test('which assignment is in force', () => {
    const events = [
      ...aHistory('received', 'assigned'),
      anEvent('assigned', '2026-05-20', { action: 'Xây rãnh mới.' }),
      anEvent('resolved', '2026-05-25'),
      anEvent('raised_again', '2026-05-30'),
    ];
    const actionOn = (asOf: string) => stateOf(events, { asOf }).assignment?.action;
    expect(actionOn('2026-05-04')).toBeUndefined();
    expect(actionOn('2026-05-05')).toBe('Sửa rãnh thoát nước ngõ Cây Đa.');
    expect(actionOn('2026-05-20')).toBe('Xây rãnh mới.');
    expect(actionOn('2026-05-30')).toBeUndefined();
  });
});

describe('the deadlines of a petition', () => {
  const assigned = anEvent('assigned', '2026-05-05');
  const received = anEvent('received', '2026-05-04');
  const latenessOn = (asOf: string, ...events: ReturnType<typeof anEvent>[]) =>
    stateOf([received, assigned, ...events], { asOf }).lateness;

  test.each([
    // seen on | lateness
    ['2026-06-29', { kind: 'open', due: '2026-06-30', daysLeft: 1 }],
    ['2026-06-30', { kind: 'open', due: '2026-06-30', daysLeft: 0 }],
    ['2026-07-01', { kind: 'overdue', due: '2026-06-30', original: '2026-06-30', days: 1 }],
    ['2026-07-11', { kind: 'overdue', due: '2026-06-30', original: '2026-06-30', days: 11 }],
  ])('not done, on %s', (asOf, lateness) => {
    expect(latenessOn(asOf)).toEqual(lateness);
  });

  test.each([
    // done on | lateness, whenever it is looked at
    ['2026-06-30', { kind: 'on_time', due: '2026-06-30', on: '2026-06-30' }],
    ['2026-07-01', { kind: 'late', due: '2026-06-30', original: '2026-06-30', on: '2026-07-01', days: 1 }],
  ])('done on %s', (on, lateness) => {
    expect(latenessOn(on, anEvent('resolved', on))).toEqual(lateness);
    expect(latenessOn('2027-05-01', anEvent('resolved', on))).toEqual(lateness);
  });

  const extended = anEvent('extended', '2026-06-20');
  const belated = anEvent('extended', '2026-07-10');
  const again = anEvent('assigned', '2026-06-20', { due: onDay('2026-07-31') });
  const sooner = anEvent('assigned', '2026-05-20', { due: onDay('2026-06-10') });
  const moved = { due: '2026-07-31', original: '2026-06-30' };

  test.each([
    [
      'extended, by the first deadline',
      [extended],
      '2026-06-30',
      { kind: 'open', due: '2026-07-31', daysLeft: 31 },
    ],
    ['extended', [extended], '2026-07-01', { kind: 'open_extended', ...moved, days: 1 }],
    ['extended, to its last day', [extended], '2026-07-31', { kind: 'open_extended', ...moved, days: 31 }],
    ['extended and passed', [extended], '2026-08-01', { kind: 'overdue', ...moved, days: 32 }],
    ['extended too late', [belated], '2026-07-10', { kind: 'open_extended', ...moved, days: 10 }],
    [
      'not yet extended',
      [belated],
      '2026-07-09',
      { kind: 'overdue', due: '2026-06-30', original: '2026-06-30', days: 9 },
    ],
    ['assigned anew', [again], '2026-07-01', { kind: 'open_extended', ...moved, days: 1 }],
    [
      'shortened',
      [sooner],
      '2026-06-11',
      { kind: 'overdue', due: '2026-06-10', original: '2026-06-30', days: 1 },
    ],
  ])('moved and not done: %s', (_why, events, asOf, lateness) => {
    expect(latenessOn(asOf, ...events)).toEqual(lateness);
  });

  test.each([
    ['extended, by the first', [extended], '2026-06-30', 'on_time'],
    ['extended, after the first', [extended], '2026-07-01', 'within_extension'],
    ['extended, on the last day', [extended], '2026-07-31', 'within_extension'],
    ['extended, the day after', [extended], '2026-08-01', 'late'],
    ['extended too late', [belated], '2026-07-10', 'within_extension'],
    ['assigned anew, by the first', [again], '2026-06-30', 'on_time'],
    ['assigned anew, after the first', [again], '2026-07-01', 'within_extension'],
    ['shortened, by it', [sooner], '2026-06-10', 'on_time'],
    ['shortened, after it', [sooner], '2026-06-11', 'late'],
  ])('moved and done: %s', (_why, events, on, kind) => {
    expect(latenessOn('2027-05-01', ...events, anEvent('resolved', on)).kind).toBe(kind);
  });

  test('every move is kept, with its reason where it was an extension', () => {
    const { clock } = stateOf(
      [received, assigned, again, anEvent('extended', '2026-08-10', { due: onDay('2026-09-30') })],
      {
        asOf: '2026-12-31',
      },
    );
    expect(clock?.original.on).toBe('2026-06-30');
    expect(clock?.current.on).toBe('2026-09-30');
    expect(
      clock?.moves.map(({ on, from, to, reason, isBelated }) => [on, from.on, to.on, reason, isBelated]),
    ).toEqual([
      ['2026-06-20', '2026-06-30', '2026-07-31', undefined, false],
      ['2026-08-10', '2026-07-31', '2026-09-30', 'Mưa kéo dài.', true],
    ]);
  });

  test('a matter that is raised again has a new clock when it is assigned again', () => {
    const history = [
      received,
      assigned,
      anEvent('resolved', '2026-07-05'),
      anEvent('raised_again', '2026-07-20'),
      anEvent('assigned', '2026-07-25', { due: onDay('2026-08-31') }),
      anEvent('resolved', '2026-08-31'),
    ];
    const kinds = ['2026-07-05', '2026-07-20', '2026-07-25', '2026-08-31'].map(
      (asOf) => stateOf(history, { asOf }).lateness.kind,
    );
    expect(kinds).toEqual(['late', 'undated', 'open', 'on_time']);
    expect(stateOf(history, { asOf: '2026-08-31' }).clock?.moves).toEqual([]);
  });

  test('raising again what is not finished moves no deadline', () => {
    expect(latenessOn('2026-07-01', anEvent('raised_again', '2026-06-01')).kind).toBe('overdue');
  });

  test.each([
    ['not stated', unstated],
    ['ongoing', ongoing],
  ])('words without a day are never late: %s', (_words, due) => {
    const events = [received, anEvent('assigned', '2026-05-05', { due })];
    expect(stateOf(events, { asOf: '2026-12-31' }).lateness).toEqual({ kind: 'undated' });
  });

  test('words without a day put off none that was named', () => {
    const evaded = anEvent('assigned', '2026-06-20', { due: ongoing });
    expect(latenessOn('2026-07-01', evaded).kind).toBe('overdue');
    expect(latenessOn('2026-07-01', evaded, anEvent('resolved', '2026-06-30')).kind).toBe('on_time');
  });

  test('a month is due on its last day', () => {
    const events = [received, anEvent('assigned', '2026-05-05', { due: inMonth('2026-06') })];
    expect(stateOf(events, { asOf: '2026-06-30' }).lateness.kind).toBe('open');
    expect(stateOf(events, { asOf: '2026-07-01' }).lateness.kind).toBe('overdue');
  });

  test('working days count from the assignment: weekends and days off do not', () => {
    const events = [received, anEvent('assigned', '2026-08-28', { due: daysAfter('assignment', 2) })];
    const { clock } = stateOf(events, { asOf: '2026-08-28' });
    expect(clock?.current.on).toBe('2026-09-03');
    expect(clock?.current.count?.from).toBe('2026-08-28');
    expect(stateOf(events, { asOf: '2026-09-03' }).lateness.kind).toBe('open');
    expect(stateOf(events, { asOf: '2026-09-04' }).lateness.kind).toBe('overdue');
  });

  test("working days count from the dialogue's end, where it has one", () => {
    const events = [received, anEvent('assigned', '2026-05-20', { due: daysAfter('dialogue_end', 7) })];
    const dueWith = (setting: Setting) =>
      stateOf(events, { asOf: '2026-12-31', ...setting }).clock?.current.on;
    expect(dueWith({ dialogueEnd: '2026-05-13' })).toBe('2026-05-22');
    expect(dueWith({})).toBeUndefined();
    expect(stateOf(events).lateness).toEqual({ kind: 'undated' });
  });

  test('an extension counts from the day it was decided, and from nothing else', () => {
    const due = (words: object) => {
      const events = [received, assigned, anEvent('extended', '2026-06-26', { due: words })];
      return stateOf(events, { asOf: '2026-06-30', dialogueEnd: '2026-05-13' }).clock?.current.on;
    };
    expect(due(daysAfter('assignment', 5))).toBe('2026-07-03');
    expect(due(daysAfter('dialogue_end', 5))).toBeUndefined();
  });

  test('a year without a calendar is told, not guessed', () => {
    const events = [received, anEvent('assigned', '2027-12-30', { due: daysAfter('assignment', 5) })];
    expect(() => stateOf(events, { asOf: '2028-01-01' })).toThrow(new CalendarMissingError(2028));
  });

  test('an extension or a reply of nothing, which no checked history holds, changes nothing', () => {
    const state = stateOf(aHistory('received', 'extended', 'replied'));
    expect(state.clock).toBeUndefined();
    expect(state.referrals).toEqual([]);
    expect(state.stage).toBe('collected');
  });
});

describe('work that is done by an answer', () => {
  const asked = (delivers?: 'answer' | 'result') => [
    anEvent('received', '2026-05-04'),
    anEvent('assigned', '2026-05-05', delivers && { delivers }),
  ];
  const seen = (events: ReturnType<typeof anEvent>[]) => stateOf(events, { asOf: '2026-12-31' });
  const answered = (on: string, grade = 'official') => anEvent('answered', on, { grade });

  test.each([
    ['on the last day', 'official', '2026-06-30', { kind: 'on_time', due: '2026-06-30', on: '2026-06-30' }],
    [
      'the day after',
      'official',
      '2026-07-01',
      { kind: 'late', due: '2026-06-30', original: '2026-06-30', on: '2026-07-01', days: 1 },
    ],
    [
      'for the time being only',
      'interim',
      '2026-06-30',
      { kind: 'overdue', due: '2026-06-30', original: '2026-06-30', days: 184 },
    ],
  ])('is done with the official answer: %s', (_why, grade, on, lateness) => {
    const state = seen([...asked('answer'), answered(on, grade)]);
    expect(state.lateness).toEqual(lateness);
    expect(state.outcome).toBe('open');
  });

  test.each([undefined, 'result'] as const)('is not, where a result was asked for: %s', (delivers) => {
    expect(seen([...asked(delivers), answered('2026-06-10')]).lateness.kind).toBe('overdue');
  });

  test('stays done on the day of the first answer', () => {
    const first = [...asked('answer'), answered('2026-06-30')];
    for (const later of [
      answered('2026-07-20', 'corrected'),
      answered('2026-07-20'),
      anEvent('resolved', '2026-07-20'),
    ]) {
      expect(seen([...first, later]).lateness).toEqual({
        kind: 'on_time',
        due: '2026-06-30',
        on: '2026-06-30',
      });
    }
  });

  test('is followed by other work with a clock of its own', () => {
    const next = anEvent('assigned', '2026-07-10', { due: onDay('2026-09-30') });
    const open = [...asked('answer'), answered('2026-06-20'), next];
    expect(stateOf(open, { asOf: '2026-09-30' }).lateness).toEqual({
      kind: 'open',
      due: '2026-09-30',
      daysLeft: 0,
    });
    expect(seen([...open, anEvent('resolved', '2026-09-30')]).lateness.kind).toBe('on_time');
    expect(seen([...open, anEvent('resolved', '2026-10-01')]).lateness.kind).toBe('late');
  });

  test('where the answer is late, extending it in time counts', () => {
    const events = [...asked('answer'), anEvent('extended', '2026-06-20'), answered('2026-07-20')];
    expect(seen(events).lateness.kind).toBe('within_extension');
  });
});

describe('the referrals of a petition', () => {
  const sent = (on: string, name: string) => anEvent('referred', on, { to: { name } });
  const replied = (on: string, name: string) => anEvent('replied', on, { by: { name } });
  const referralsOf = (asOf: string, ...events: ReturnType<typeof anEvent>[]) =>
    stateOf([anEvent('received', '2026-05-04'), ...events], { asOf }).referrals.map(
      ({ sent, reply, days }) => [sent.to.name, reply?.by.name, days],
    );

  test.each([
    ['2026-05-09', []],
    ['2026-05-10', [['A', undefined, 0]]],
    ['2026-05-11', [['A', undefined, 1]]],
    ['2026-06-08', [['A', undefined, 29]]],
    ['2026-06-09', [['A', 'A', 30]]],
    ['2026-12-31', [['A', 'A', 30]]],
  ])('wait until they are replied to: on %s', (asOf, referrals) => {
    expect(referralsOf(asOf, sent('2026-05-10', 'A'), replied('2026-06-09', 'A'))).toEqual(referrals);
  });

  test('a reply is to the last one that waits; then to the one before', () => {
    const both = [sent('2026-05-10', 'A'), sent('2026-05-20', 'B')];
    const one = replied('2026-05-25', 'B');
    expect(referralsOf('2026-05-30', ...both, one)).toEqual([
      ['A', undefined, 20],
      ['B', 'B', 5],
    ]);
    expect(referralsOf('2026-05-30', ...both, one, replied('2026-05-28', 'A'))).toEqual([
      ['A', 'A', 18],
      ['B', 'B', 5],
    ]);
  });

  test('are kept when the matter is raised again', () => {
    const events = [
      sent('2026-05-10', 'A'),
      anEvent('resolved', '2026-05-11'),
      anEvent('raised_again', '2026-05-12'),
    ];
    expect(referralsOf('2026-05-12', ...events)).toEqual([['A', undefined, 2]]);
  });
});

describe('a petition on an earlier day', () => {
  const events = aHistory('received', 'assigned', 'progress', 'resolved');

  test.each([
    ['the day before it was received', '2026-05-03', undefined],
    ['the day it was received', '2026-05-04', ['collected', 1]],
    ['the day it was assigned', '2026-05-05', ['assigned', 2]],
    ['the day before it was resolved', '2026-05-06', ['in_progress', 3]],
    ['the day it was resolved', '2026-05-07', ['resolved', 4]],
    ['later', '2026-12-31', ['resolved', 4]],
  ])('%s', (_why, asOf, expected) => {
    const petition = replayed({ events }, { asOf });
    expect(petition && [petition.state.stage, petition.events.length]).toEqual(expected);
  });

  test('knows all events of the day, in their order', () => {
    const sameDay = ['received', 'assigned', 'progress'].map((kind) =>
      anEvent(kind as PetitionEventKind, '2026-05-04'),
    );
    expect(replayed({ events: sameDay }, { asOf: '2026-05-04' })?.state.stage).toBe('in_progress');
    expect(replayed({ events: sameDay }, { asOf: '2026-05-03' })).toBeUndefined();
  });

  test.each([
    ['2026-05-19', undefined],
    ['2026-05-20', ['2026-05-20']],
    ['2026-06-01', ['2026-05-20', '2026-06-01']],
  ])('knows no mention that is still to come: on %s', (asOf, days) => {
    const mentions = [
      { on: '2026-05-20', where: 'Tiếp xúc cử tri' },
      { on: '2026-06-01', where: 'Tiếp công dân' },
    ];
    expect(replayed({ mentions }, { asOf })?.mentions?.map(({ on }) => on)).toEqual(days);
  });

  test('keeps all else that the record says', () => {
    const record = aPetition({ events });
    const petition = replayed({ events }, { asOf: '2026-12-31' });
    expect({ ...petition, state: undefined }).toEqual({ ...record, state: undefined });
  });
});

// Possible histories: a walk in which every step is one that the content check lets through.

const meeting = { from: '2026-05-04', to: '2026-05-06', format: 'in_person' as const };
const world = {
  ...noRecords,
  organisations: [anOrganisation(), aUnit({ id: 'phuong' })],
  calendar: years,
  dialogues: [aDialogue({ held: meeting })],
};

const kinds = [
  'answered_on_spot',
  'not_answered',
  'assigned',
  'referred',
  'replied',
  'progress',
  'answered',
  'extended',
  'resolved',
  'confirmed',
  'disputed',
  'raised_again',
  'transferred',
  'closed',
  'corrected',
  'withdrawn',
] as const satisfies readonly PetitionEventKind[];

const anyStep = fc.record({
  // What ends a history comes seldom, so that most have a middle.
  kind: fc.oneof(
    { arbitrary: fc.constantFrom('closed' as const, 'withdrawn' as const), weight: 1 },
    {
      arbitrary: fc.constantFrom(...kinds.filter((kind) => kind !== 'closed' && kind !== 'withdrawn')),
      weight: 14,
    },
  ),
  gap: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 3, max: 40 })),
  days: fc.integer({ min: 0, max: 90 }),
  grade: fc.constantFrom('interim', 'official', 'corrected'),
  outcome: fc.constantFrom(...answerOutcomes),
  delivers: fc.constantFrom('result', 'answer'),
  isDated: fc.oneof(
    { arbitrary: fc.constant(true), weight: 4 },
    { arbitrary: fc.constant(false), weight: 1 },
  ),
});

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

function eventOf({ kind, days, grade, outcome, delivers, isDated }: Step, on: IsoDate) {
  const due = isDated ? onDay(addDays(on, days)) : days % 2 === 0 ? ongoing : daysAfter('assignment', days);
  const facts = {
    answered_on_spot: { outcome },
    replied: { outcome },
    answered: { grade, outcome },
    assigned: { due, delivers },
    extended: { due },
  } as Partial<Record<PetitionEventKind, object>>;
  return anEvent(kind, on, facts[kind]);
}

function isPossible(record: AuthoredPetition): boolean {
  return findIntegrityFaults({ ...world, petitions: [record] }, () => false).length === 0;
}

const anyPetition = fc
  .record({ intake: fc.constantFrom(...intakes), steps: fc.array(anyStep, { minLength: 3, maxLength: 12 }) })
  .map(({ intake, steps }) => {
    const received = [anEvent('received', meeting.from)];
    let record = aPetition({ intake, dialogue: 'buoi', events: received });
    let on = isoDate(meeting.from);
    for (const step of steps) {
      const day = addDays(on, step.gap);
      const event = petitionEvent.parse(eventOf(step, day));
      const longer = { ...record, events: [...record.events, event] };
      if (!isPossible(longer)) continue;
      [record, on] = [longer, day];
    }
    return record;
  });

const anyDay = fc.integer({ min: -1, max: 500 }).map((days) => addDays(isoDate(meeting.from), days));
const dialogueEnd = isoDate(meeting.to);
const at = (record: AuthoredPetition, asOf: IsoDate) =>
  replayPetition(record, { asOf, calendar, dialogueEnd });

describe('of every possible history', { timeout: 60_000 }, () => {
  test('there is one that comes to each stage, each lateness, each kind of event', () => {
    const sample = fc.sample(anyPetition, { numRuns: 200, seed: 7 });
    const found = { stages: new Set(), lateness: new Set(), kinds: new Set() };
    for (const record of sample) {
      for (const asOf of [...record.events.map(({ on }) => on), isoDate('2027-06-01')]) {
        const state = at(record, asOf)?.state;
        found.stages.add(state?.stage);
        found.lateness.add(state?.lateness.kind);
      }
      for (const { kind } of record.events) found.kinds.add(kind);
    }
    expect(found.stages).toEqual(new Set(petitionStages));
    expect(found.kinds).toEqual(new Set(['received', ...kinds]));
    expect([...found.lateness].sort()).toEqual([
      'late',
      'on_time',
      'open',
      'open_extended',
      'overdue',
      'stopped',
      'undated',
      'within_extension',
    ]);
  });

  test('the stages part the petitions: each stands in one of them', () => {
    fc.assert(
      fc.property(fc.array(anyPetition, { maxLength: 8 }), anyDay, (records, asOf) => {
        const known = records.flatMap((record) => at(record, asOf) ?? []);
        const counts = petitionStages.map(
          (stage) => known.filter(({ state }) => state.stage === stage).length,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known.length);
        expect(known).toHaveLength(asOf < meeting.from ? 0 : records.length);
      }),
      { numRuns: 40 },
    );
  });

  test('the replay on a day is the replay of the events up to that day', () => {
    fc.assert(
      fc.property(anyPetition, anyDay, (record, asOf) => {
        const upTo = { ...record, events: record.events.filter(({ on }) => on <= asOf) };
        expect(at(record, asOf)).toEqual(at(upTo, asOf));
      }),
    );
  });

  test('an event that is added changes no day before it', () => {
    fc.assert(
      fc.property(anyPetition, fc.nat(), fc.nat(), (record, cut, back) => {
        const length = 1 + (cut % record.events.length);
        const next = record.events[length];
        if (!next) return;
        const shorter = { ...record, events: record.events.slice(0, length) };
        const day = addDays(next.on, -1 - (back % 60));
        expect(at(record, day)).toEqual(at(shorter, day));
      }),
    );
  });

  test('what was moved is on time only when it was done by the day first promised', () => {
    fc.assert(
      fc.property(anyPetition, anyDay, (record, asOf) => {
        const { clock, lateness } = at(record, asOf)?.state ?? {};
        if (!clock || lateness?.kind !== 'on_time') return;
        expect(clock.original.on).toBeDefined();
        expect(lateness.on <= (clock.original.on ?? '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('lateness says one thing, and its days agree with it', () => {
    fc.assert(
      fc.property(anyPetition, anyDay, (record, asOf) => {
        const state = at(record, asOf)?.state;
        if (!state) return;
        const { stage, clock, lateness } = state;
        const isGivenUp = stage === 'closed_other' || stage === 'withdrawn';
        expect(lateness.kind === 'stopped').toBe(isGivenUp);
        if (isGivenUp) return;
        const promised = [clock?.original.on, ...(clock?.moves ?? []).map(({ to }) => to.on)].filter(Boolean);
        expect(lateness.kind === 'undated').toBe(promised.length === 0);
        if (!('due' in lateness)) return;
        expect(lateness.due).toBe(promised.at(-1));
        const original = clock?.original.on ?? lateness.due;
        const first = [original, lateness.due].sort()[0] ?? original;
        const past = (day: IsoDate) => toDayNumber(day) - toDayNumber(first);
        const day = 'on' in lateness ? lateness.on : asOf;
        expect(day <= asOf).toBe(true);
        expect(
          {
            open: day <= lateness.due && day <= original,
            on_time: day <= lateness.due && day <= original,
            open_extended: day <= lateness.due && day > original,
            within_extension: day <= lateness.due && day > original,
            overdue: day > lateness.due,
            late: day > lateness.due,
          }[lateness.kind],
        ).toBe(true);
        if ('days' in lateness) expect([lateness.days, lateness.original]).toEqual([past(day), original]);
        if ('days' in lateness) expect(lateness.days).toBeGreaterThan(0);
        if (lateness.kind === 'open')
          expect(lateness.daysLeft).toBe(toDayNumber(lateness.due) - toDayNumber(asOf));
      }),
      { numRuns: 200 },
    );
  });

  test('as days pass and nothing happens, only lateness changes, and never for the better', () => {
    const order = ['open', 'open_extended', 'overdue'];
    fc.assert(
      fc.property(anyPetition, fc.nat({ max: 200 }), (record, days) => {
        const last = record.events.at(-1)?.on ?? meeting.from;
        const [before, later] = [at(record, isoDate(last)), at(record, addDays(isoDate(last), days))].map(
          (petition) => petition?.state,
        );
        if (!before || !later) throw new Error('not received');
        expect(axesOf(later).slice(0, 4)).toEqual(axesOf(before).slice(0, 4));
        expect(order.indexOf(later.lateness.kind)).toBeGreaterThanOrEqual(
          order.indexOf(before.lateness.kind),
        );
        if (!order.includes(before.lateness.kind)) expect(later.lateness).toEqual(before.lateness);
      }),
    );
  });
});
