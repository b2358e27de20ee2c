import { describe, expect, test } from 'vitest';
import { aPortal, aWorkYear, onDay, ongoing } from '../../tests/builders.ts';
import { type Clock, deadlineOf, latenessOf, moveDeadline, startClock } from '../domain/deadline.ts';
import { workCalendarOf } from '../domain/work-calendar.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { isoDate } from '../time/civil-date.ts';
import type { EventView } from './event.ts';
import { deadlineTicks, timelineView } from './timeline.ts';

const calendar = workCalendarOf([aWorkYear(2026)]);

function deadline(due: FlexibleDate) {
  return deadlineOf(due, { assignment: isoDate('2026-05-04') }, calendar);
}

function moved(clock: Clock, on: string, due: FlexibleDate, reason?: string) {
  return moveDeadline(clock, isoDate(on), deadline(due), reason);
}

const first = startClock(deadline(onDay('2026-06-30')));
const extended = moved(first, '2026-06-20', onDay('2026-07-31'), 'Mưa.');
const belated = moved(first, '2026-07-05', onDay('2026-07-31'), 'Mưa.');
const anew = moved(first, '2026-06-20', onDay('2026-07-31'));
const vague = moved(first, '2026-06-20', ongoing, 'Chưa rõ.');

function told(clock: Clock | undefined, asOf: string, done?: string) {
  const end = done === undefined ? undefined : { on: isoDate(done), isDone: true };
  return deadlineTicks({ clock, lateness: latenessOf(clock, end, isoDate(asOf)) }).map(
    ({ date, label, shape }) => `${date} ${label} (${shape})`,
  );
}

describe(deadlineTicks, () => {
  test.each([
    ['none without an assignment', undefined, '2026-06-01', undefined, []],
    ['none of words without a day', startClock(deadline(ongoing)), '2026-06-01', undefined, []],
    [
      'ahead on its last day',
      first,
      '2026-06-30',
      undefined,
      ['30/06/2026 Hạn đầu tiên, chưa đến (waiting)'],
    ],
    [
      'missed the day after',
      first,
      '2026-07-01',
      undefined,
      ['30/06/2026 Hạn đầu tiên, đã qua khi việc chưa xong (late)'],
    ],
    [
      'kept on its last day',
      first,
      '2026-08-01',
      '2026-06-30',
      ['30/06/2026 Hạn đầu tiên, việc xong trong hạn này (settled)'],
    ],
    [
      'extended in time',
      extended,
      '2026-07-10',
      undefined,
      [
        '30/06/2026 Hạn đầu tiên, được gia hạn khi còn hạn (waiting)',
        '31/07/2026 Hạn mới, chưa đến (waiting)',
      ],
    ],
    [
      'extended too late, and missed again',
      belated,
      '2026-08-10',
      undefined,
      [
        '30/06/2026 Hạn đầu tiên, đã qua khi việc chưa xong (late)',
        '31/07/2026 Hạn mới, đã qua khi việc chưa xong (late)',
      ],
    ],
    [
      'given anew',
      anew,
      '2026-08-10',
      '2026-07-15',
      [
        '30/06/2026 Hạn đầu tiên, được thay khi giao lại việc (waiting)',
        '31/07/2026 Hạn mới, việc xong trong hạn này (settled)',
      ],
    ],
    [
      'moved by words without a day: the first still stands',
      vague,
      '2026-08-10',
      undefined,
      ['30/06/2026 Hạn đầu tiên, đã qua khi việc chưa xong (late)'],
    ],
  ])('%s', (_what, clock, asOf, done, ticks) => {
    expect(told(clock, asOf, done)).toEqual(ticks);
  });

  test('a deadline that vague words followed is still on the line when the next day is named', () => {
    expect(told(moved(vague, '2026-07-05', onDay('2026-07-31'), 'Mưa.'), '2026-08-10')).toEqual([
      '30/06/2026 Hạn đầu tiên, đã qua khi việc chưa xong (late)',
      '31/07/2026 Hạn mới, đã qua khi việc chưa xong (late)',
    ]);
  });

  test('vague words first, then a day: the day is the first deadline', () => {
    const later = moved(startClock(deadline(ongoing)), '2026-06-20', onDay('2026-07-31'), 'Đã rõ.');
    expect(told(later, '2026-07-01')).toEqual(['31/07/2026 Hạn đầu tiên, chưa đến (waiting)']);
  });

  test.each([
    ['2026-06-30', '30/06/2026 Hạn đầu tiên, được gia hạn khi còn hạn (waiting)'],
    ['2026-07-01', '30/06/2026 Hạn đầu tiên, đã qua khi việc chưa xong (late)'],
  ])('moved on %s, its last day or the day after', (on, line) => {
    expect(told(moved(first, on, onDay('2026-07-31'), 'Mưa.'), '2026-07-10')[0]).toBe(line);
  });

  test('a deadline that was drawn nearer was not extended', () => {
    expect(told(moved(first, '2026-06-01', onDay('2026-06-10'), 'Gấp.'), '2026-06-05')).toEqual([
      '30/06/2026 Hạn đầu tiên, được thay bằng hạn sớm hơn (waiting)',
      '10/06/2026 Hạn mới, chưa đến (waiting)',
    ]);
  });

  test('none of work that was given up', () => {
    expect(deadlineTicks({ clock: first, lateness: { kind: 'stopped' } })).toEqual([]);
  });
});

describe(timelineView, () => {
  const event = (machine: string): EventView => ({
    id: machine,
    date: machine,
    machine: isoDate(machine),
    label: machine,
    facts: [],
  });
  const portal = aPortal({ asOf: '2026-07-31' });
  const events = [event('2026-05-04'), event('2026-06-30'), event('2026-07-31')];
  const state = { clock: extended, lateness: latenessOf(extended, undefined, portal.asOf) };

  test('puts deadlines and the open end among the events, each at the end of its day', () => {
    const line = timelineView(portal, events, { state, silence: 'Chưa có gì.' });
    expect(line.map(({ kind, machine }) => `${machine} ${kind}`)).toEqual([
      '2026-05-04 event',
      '2026-06-30 event',
      '2026-06-30 deadline',
      '2026-07-31 event',
      '2026-07-31 today',
      '2026-07-31 deadline',
    ]);
  });

  test('has no open end where nothing is awaited', () => {
    expect(timelineView(portal, events, { state }).map(({ kind }) => kind)).not.toContain('today');
  });
});
