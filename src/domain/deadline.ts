/** Deadlines (thời hạn): the last day that the words of a due date allow, how it was found, and what came of it. */
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { compareDates, type IsoDate, toDayNumber } from '../time/civil-date.ts';
import {
  countCalendarDays,
  countWorkingDays,
  type DayCount,
  type WorkCalendar,
} from '../time/work-calendar.ts';
import { windowOf } from './window.ts';

/** The days from which relative words ("kể từ ngày giao") count. */
export interface Anchors {
  readonly assignment: IsoDate;
  /** Last day of the dialogue, where there was one. */
  readonly dialogueEnd?: IsoDate;
}

export interface Deadline {
  /** The words as written. */
  readonly due: FlexibleDate;
  /** Last day on which the work is on time; `undefined` where the words name none ("thường xuyên", not stated). */
  readonly on: IsoDate | undefined;
  /** The count that led to `on`, where the words give a number of days. */
  readonly count?: DayCount;
}

type Relative = Extract<FlexibleDate, { kind: 'relative' }>;

function anchorDay({ anchor, position, offset }: Relative, anchors: Anchors): IsoDate | undefined {
  if (!position.includes('after') || offset === undefined || offset.comparison === 'at_least')
    return undefined;
  if (anchor === 'assignment') return anchors.assignment;
  return anchor === 'dialogue_end' || anchor === 'dialogue' ? anchors.dialogueEnd : undefined;
}

/**
 * The last day that `due` allows: the end of the stretch it names, or the day a count from its anchor reaches.
 * @throws CalendarMissingError where working days run into a year without a calendar.
 */
export function deadlineOf(due: FlexibleDate, anchors: Anchors, calendar: WorkCalendar): Deadline {
  if (due.kind !== 'relative') return { due, on: windowOf(due)?.end };
  const from = anchorDay(due, anchors);
  if (from === undefined || due.offset === undefined) return { due, on: undefined };
  const { days, unit } = due.offset;
  const count =
    unit === 'working_day' ? countWorkingDays(calendar, from, days) : countCalendarDays(calendar, from, days);
  return { due, on: count.end, count };
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** A deadline that was moved: by an extension, or by assigning the work anew. */
export interface DeadlineMove {
  readonly on: IsoDate;
  readonly from: Deadline;
  readonly to: Deadline;
  readonly reason: string | undefined;
  /** Decided after the deadline it moves had already passed. */
  readonly isBelated: boolean;
}

/** The deadlines of one piece of work: the one first given, and every move of it. */
export interface Clock {
  readonly original: Deadline;
  readonly current: Deadline;
  readonly moves: readonly DeadlineMove[];
}

export function startClock(deadline: Deadline): Clock {
  return { original: deadline, current: deadline, moves: [] };
}

/** Moves the current deadline. The first one that named a day stays the original: a move never makes work on time. */
export function moveDeadline(clock: Clock, on: IsoDate, to: Deadline, reason: string | undefined): Clock {
  const from = clock.current;
  const isBelated = from.on !== undefined && on > from.on;
  return {
    original: clock.original.on === undefined ? to : clock.original,
    current: to,
    moves: [...clock.moves, { on, from, to, reason, isBelated }],
  };
}

/** The day that holds: words without a day put off nothing, so the last deadline that named one still stands. */
export function standingDay({ current, moves }: Clock): IsoDate | undefined {
  return current.on ?? moves.findLast(({ from }) => from.on !== undefined)?.from.on;
}

/** How work stands to its deadline on a day. Exactly one kind holds; days are calendar days past the first deadline. */
export type Lateness =
  /** No words that name a day. */
  | { readonly kind: 'undated' }
  /** Not done, and the original deadline has not passed. */
  | { readonly kind: 'open'; readonly due: IsoDate; readonly daysLeft: number }
  /** Not done, the original deadline has passed, the current one has not. */
  | {
      readonly kind: 'open_extended';
      readonly due: IsoDate;
      readonly original: IsoDate;
      readonly days: number;
    }
  | { readonly kind: 'overdue'; readonly due: IsoDate; readonly original: IsoDate; readonly days: number }
  | { readonly kind: 'on_time'; readonly due: IsoDate; readonly on: IsoDate }
  /** Done after the original deadline, within the extended one. */
  | {
      readonly kind: 'within_extension';
      readonly due: IsoDate;
      readonly original: IsoDate;
      readonly on: IsoDate;
      readonly days: number;
    }
  | {
      readonly kind: 'late';
      readonly due: IsoDate;
      readonly original: IsoDate;
      readonly on: IsoDate;
      readonly days: number;
    }
  /** Ended without being done: the clock stands still. */
  | { readonly kind: 'stopped' };

export type LatenessKind = Lateness['kind'];

/** How a piece of work ended: done, or given up; `undefined` while it goes on. */
export type WorkEnd = { readonly on: IsoDate; readonly isDone: boolean } | undefined;

export function latenessOf(clock: Clock | undefined, end: WorkEnd, asOf: IsoDate): Lateness {
  if (end && !end.isDone) return { kind: 'stopped' };
  const [original, due] = [clock?.original.on, clock && standingDay(clock)];
  if (original === undefined || due === undefined) return { kind: 'undated' };
  // Of a deadline that was shortened, the stricter one is what was last promised.
  const first = compareDates(original, due) < 0 ? original : due;
  const day = end?.on ?? asOf;
  const days = daysBetween(first, day);
  if (end) {
    if (day > due) return { kind: 'late', due, original, on: day, days };
    return day > original
      ? { kind: 'within_extension', due, original, on: day, days }
      : { kind: 'on_time', due, on: day };
  }
  if (day > due) return { kind: 'overdue', due, original, days };
  return day > original
    ? { kind: 'open_extended', due, original, days }
    : { kind: 'open', due, daysLeft: daysBetween(day, due) };
}
