import { describe, expect, test } from 'vitest';
import {
  aTime,
  aWorkYear,
  daysAfter,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { isoDate } from '../time/civil-date.ts';
import { CalendarMissingError } from '../time/work-calendar.ts';
import {
  type Clock,
  daysBetween,
  deadlineOf,
  latenessOf,
  moveDeadline,
  standingDay,
  startClock,
} from './deadline.ts';
import { workCalendarOf } from './work-calendar.ts';

const raw = 'nguyên văn';
/** 2026-09-01 and 02 are Tuesday and Wednesday. */
const calendar = workCalendarOf([aWorkYear(2026, '2026-09-01', '2026-09-02')]);

describe(deadlineOf, () => {
  const anchors = { assignment: isoDate('2026-08-28'), dialogueEnd: isoDate('2026-08-20') };
  const dayOf = (due: FlexibleDate) => deadlineOf(due, anchors, calendar).on;

  test.each([
    // words                                                                       last day
    ['by a day', onDay('2026-06-30', 'by'), '2026-06-30'],
    ['before a day: the day before', onDay('2026-06-30', 'before'), '2026-06-29'],
    ['a range', aTime({ kind: 'day_range', raw, from: '2026-06-01', to: '2026-06-05' }), '2026-06-05'],
    ['a month', inMonth('2026-02'), '2026-02-28'],
    ['a quarter', inQuarter('2026-Q2'), '2026-06-30'],
    ['a year', inYear(2026), '2026-12-31'],
  ])('ends with the stretch that the words name: %s', (_words, due, day) => {
    expect(deadlineOf(due, anchors, calendar)).toEqual({ due, on: day });
  });

  test.each([
    ['ongoing', ongoing],
    ['when needed', whenNeeded],
    ['not stated', unstated],
    ['without end', aTime({ kind: 'open_ended', raw, since: '2026' })],
    ['each quarter', aTime({ kind: 'recurring', raw, every: 'quarter' })],
  ])('has no day where the words name none: %s', (_words, due) => {
    expect(deadlineOf(due, anchors, calendar)).toEqual({ due, on: undefined });
  });

  test.each([
    // words                                                last day      why
    ['one working day from the assignment', daysAfter('assignment', 1), '2026-08-31'],
    ['two, over the weekend and two days off', daysAfter('assignment', 2), '2026-09-03'],
    ['five', daysAfter('assignment', 5), '2026-09-08'],
    ['five plain days', daysAfter('assignment', 5, 'day'), '2026-09-02'],
    ['one plain day', daysAfter('assignment', 1, 'day'), '2026-08-29'],
    ['five working days from the end of the dialogue', daysAfter('dialogue_end', 5), '2026-08-27'],
    ['from the dialogue, which ends there', daysAfter('dialogue', 5), '2026-08-27'],
    [
      'exactly so many days',
      daysAfter('assignment', 1, 'day', { offset: { comparison: 'exactly', days: 1, unit: 'day' } }),
      '2026-08-29',
    ],
    ['during or after', daysAfter('assignment', 1, 'day', { position: ['during', 'after'] }), '2026-08-29'],
  ])('counts %s', (_words, due, day) => {
    expect(dayOf(due)).toBe(day);
  });

  test('keeps the count, so that a reader can follow it', () => {
    const { count } = deadlineOf(daysAfter('assignment', 2), anchors, calendar);
    expect(count?.from).toBe('2026-08-28');
    expect(count?.end).toBe('2026-09-03');
    expect(count?.unit).toBe('working_day');
    expect(count?.steps.map(({ on, kind, nth }) => [on, kind, nth])).toEqual([
      ['2026-08-29', 'weekend', undefined],
      ['2026-08-30', 'weekend', undefined],
      ['2026-08-31', 'working', 1],
      ['2026-09-01', 'day_off', undefined],
      ['2026-09-02', 'day_off', undefined],
      ['2026-09-03', 'working', 2],
    ]);
    expect(deadlineOf(daysAfter('assignment', 2, 'day'), anchors, calendar).count?.unit).toBe('day');
  });

  test.each([
    ['before something', daysAfter('assignment', 5, 'day', { position: ['before'] })],
    ['during something', daysAfter('assignment', 5, 'day', { position: ['during'] })],
    [
      'at least so many days: no last day',
      daysAfter('assignment', 5, 'day', { offset: { comparison: 'at_least', days: 5, unit: 'day' } }),
    ],
    ['no number of days', aTime({ kind: 'relative', raw, anchor: 'assignment', position: ['after'] })],
    ['from the start of the dialogue', daysAfter('dialogue_start', 5)],
    ['from a session', daysAfter('council_session', 5)],
  ])('counts nothing: %s', (_words, due) => {
    expect(deadlineOf(due, anchors, calendar)).toEqual({ due, on: undefined });
  });

  test.each(['dialogue', 'dialogue_end'] as const)(
    'has no day from a %s that has no end on record',
    (anchor) => {
      const due = daysAfter(anchor, 5);
      expect(deadlineOf(due, { assignment: anchors.assignment }, calendar)).toEqual({ due, on: undefined });
    },
  );

  test('guesses no days off: working days need the calendar of their year, plain days do not', () => {
    const late = { assignment: isoDate('2026-12-30') };
    expect(() => deadlineOf(daysAfter('assignment', 5), late, calendar)).toThrow(
      new CalendarMissingError(2027),
    );
    expect(deadlineOf(daysAfter('assignment', 5, 'day'), late, calendar).on).toBe('2027-01-04');
  });
});

describe(daysBetween, () => {
  test.each([
    ['2026-06-30', '2026-06-30', 0],
    ['2026-06-30', '2026-07-01', 1],
    ['2026-07-01', '2026-06-30', -1],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
  });
});

/** Deadlines in the order in which they were set, each on a day; `undefined` is a deadline without a day. */
function aClock(
  first: string | undefined,
  ...moves: readonly (readonly [on: string, to: string | undefined])[]
): Clock {
  const deadline = (day: string | undefined) =>
    deadlineOf(day === undefined ? unstated : onDay(day), { assignment: isoDate('2026-05-04') }, calendar);
  return moves.reduce(
    (clock, [on, to]) => moveDeadline(clock, isoDate(on), deadline(to), 'Mưa.'),
    startClock(deadline(first)),
  );
}

describe(moveDeadline, () => {
  test('keeps the first deadline, the current one and every move', () => {
    const clock = aClock('2026-06-30', ['2026-06-20', '2026-07-31'], ['2026-07-30', '2026-08-31']);
    expect(clock.original.on).toBe('2026-06-30');
    expect(clock.current.on).toBe('2026-08-31');
    expect(clock.moves.map(({ on, from, to, reason }) => [on, from.on, to.on, reason])).toEqual([
      ['2026-06-20', '2026-06-30', '2026-07-31', 'Mưa.'],
      ['2026-07-30', '2026-07-31', '2026-08-31', 'Mưa.'],
    ]);
  });

  test('changes no clock that it is given', () => {
    const clock = aClock('2026-06-30');
    moveDeadline(clock, isoDate('2026-06-20'), clock.original, undefined);
    expect(clock.moves).toEqual([]);
  });

  test.each([
    ['the day before the deadline', '2026-06-29', false],
    ['on the deadline', '2026-06-30', false],
    ['the day after it', '2026-07-01', true],
  ])('decided %s', (_why, on, isBelated) => {
    expect(aClock('2026-06-30', [on, '2026-07-31']).moves.map((move) => move.isBelated)).toEqual([isBelated]);
  });

  test('is belated by the deadline that it moves, not by the first', () => {
    const clock = aClock('2026-06-30', ['2026-06-20', '2026-07-31'], ['2026-07-01', '2026-08-31']);
    expect(clock.moves.map(({ isBelated }) => isBelated)).toEqual([false, false]);
  });

  test('of words without a day the first day that is named becomes the original; naming it is not belated', () => {
    const clock = aClock(undefined, ['2026-06-20', '2026-07-31'], ['2026-08-01', '2026-08-31']);
    expect(clock.original.on).toBe('2026-07-31');
    expect(clock.moves.map(({ isBelated }) => isBelated)).toEqual([false, true]);
  });
});

describe(standingDay, () => {
  test.each([
    ['the only one', aClock('2026-06-30'), '2026-06-30'],
    ['the last of several', aClock('2026-06-30', ['2026-06-20', '2026-07-31']), '2026-07-31'],
    ['that of words without a day', aClock(undefined), undefined],
    ['the one before words without a day', aClock('2026-06-30', ['2026-06-20', undefined]), '2026-06-30'],
    [
      'the last one named, over several words without',
      aClock(
        '2026-06-30',
        ['2026-06-20', '2026-07-31'],
        ['2026-06-21', undefined],
        ['2026-06-22', undefined],
      ),
      '2026-07-31',
    ],
    ['none, however often none was named', aClock(undefined, ['2026-06-20', undefined]), undefined],
  ])('is %s', (_why, clock, day) => {
    expect(standingDay(clock)).toBe(day);
  });
});

describe(latenessOf, () => {
  const plain = aClock('2026-06-30');
  const extended = aClock('2026-06-30', ['2026-06-20', '2026-07-31']);
  const shortened = aClock('2026-06-30', ['2026-05-20', '2026-06-10']);
  const on = (day: string) => ({ on: isoDate(day), isDone: true });
  const [due, later, sooner] = ['2026-06-30', '2026-07-31', '2026-06-10'];

  test.each([
    // clock, day, lateness
    ['long before', plain, '2026-06-01', { kind: 'open', due, daysLeft: 29 }],
    ['on the last day', plain, '2026-06-30', { kind: 'open', due, daysLeft: 0 }],
    ['the day after', plain, '2026-07-01', { kind: 'overdue', due, original: due, days: 1 }],
    ['extended, before the first', extended, '2026-06-30', { kind: 'open', due: later, daysLeft: 31 }],
    [
      'extended, after the first',
      extended,
      '2026-07-01',
      { kind: 'open_extended', due: later, original: due, days: 1 },
    ],
    [
      'extended, on the last day',
      extended,
      '2026-07-31',
      { kind: 'open_extended', due: later, original: due, days: 31 },
    ],
    [
      'extended, the day after',
      extended,
      '2026-08-01',
      { kind: 'overdue', due: later, original: due, days: 32 },
    ],
    ['shortened, on the last day', shortened, '2026-06-10', { kind: 'open', due: sooner, daysLeft: 0 }],
    [
      'shortened, the day after: late by what was last promised',
      shortened,
      '2026-06-11',
      { kind: 'overdue', due: sooner, original: due, days: 1 },
    ],
    [
      'shortened, after both',
      shortened,
      '2026-07-01',
      { kind: 'overdue', due: sooner, original: due, days: 21 },
    ],
  ])('of work that is not done: %s', (_why, clock, asOf, lateness) => {
    expect(latenessOf(clock, undefined, isoDate(asOf))).toEqual(lateness);
  });

  test.each([
    ['the day before', plain, '2026-06-29', { kind: 'on_time', due, on: '2026-06-29' }],
    ['on the last day', plain, '2026-06-30', { kind: 'on_time', due, on: '2026-06-30' }],
    ['the day after', plain, '2026-07-01', { kind: 'late', due, original: due, on: '2026-07-01', days: 1 }],
    ['extended, by the first', extended, '2026-06-30', { kind: 'on_time', due: later, on: '2026-06-30' }],
    [
      'extended, the day after the first',
      extended,
      '2026-07-01',
      { kind: 'within_extension', due: later, original: due, on: '2026-07-01', days: 1 },
    ],
    [
      'extended, on the last day',
      extended,
      '2026-07-31',
      { kind: 'within_extension', due: later, original: due, on: '2026-07-31', days: 31 },
    ],
    [
      'extended, the day after: days count from the first',
      extended,
      '2026-08-01',
      { kind: 'late', due: later, original: due, on: '2026-08-01', days: 32 },
    ],
    ['shortened, by it', shortened, '2026-06-10', { kind: 'on_time', due: sooner, on: '2026-06-10' }],
    [
      'shortened, after it and before the first',
      shortened,
      '2026-06-11',
      { kind: 'late', due: sooner, original: due, on: '2026-06-11', days: 1 },
    ],
  ])('of work that is done: %s', (_why, clock, day, lateness) => {
    expect(latenessOf(clock, on(day), isoDate('2026-12-31'))).toEqual(lateness);
  });

  test('an extension after the deadline had passed makes nothing on time', () => {
    const belated = aClock('2026-06-30', ['2026-07-10', '2026-07-31']);
    expect(latenessOf(belated, undefined, isoDate('2026-07-10')).kind).toBe('open_extended');
    expect(latenessOf(belated, on('2026-07-10'), isoDate('2026-12-31')).kind).toBe('within_extension');
  });

  test('words without a day put off nothing', () => {
    const evaded = aClock('2026-06-30', ['2026-06-20', undefined]);
    expect(latenessOf(evaded, undefined, isoDate('2026-06-30')).kind).toBe('open');
    expect(latenessOf(evaded, undefined, isoDate('2026-07-01'))).toEqual({
      kind: 'overdue',
      due: '2026-06-30',
      original: '2026-06-30',
      days: 1,
    });
  });

  test.each([
    ['no clock at all', undefined],
    ['words that name no day', aClock(undefined)],
  ])('of %s is undated, open or done', (_why, clock) => {
    expect(latenessOf(clock, undefined, isoDate('2026-12-31'))).toEqual({ kind: 'undated' });
    expect(latenessOf(clock, on('2026-05-05'), isoDate('2026-12-31'))).toEqual({ kind: 'undated' });
  });

  test.each([
    ['in time', plain, '2026-06-01'],
    ['after its deadline', plain, '2026-08-01'],
    ['without a deadline', undefined, '2026-08-01'],
  ])('of what was given up %s the clock stands still', (_why, clock, day) => {
    const end = { on: isoDate(day), isDone: false };
    expect(latenessOf(clock, end, isoDate('2026-12-31'))).toEqual({ kind: 'stopped' });
  });

  test('of a day named late, counts from that day', () => {
    const named = aClock(undefined, ['2026-06-20', '2026-07-31']);
    expect(latenessOf(named, undefined, isoDate('2026-07-31')).kind).toBe('open');
    expect(latenessOf(named, undefined, isoDate('2026-08-01'))).toEqual({
      kind: 'overdue',
      due: '2026-07-31',
      original: '2026-07-31',
      days: 1,
    });
  });
});
