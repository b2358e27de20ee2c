/**
 * Counting in working days (ngày làm việc) and in days. The calendar is an argument: which days are off is a fact of
 * each year, not an algorithm. A count keeps the day-by-day steps that led to its end, so that a reader can follow
 * it with a finger.
 */
import { addDays, type IsoDate, partsOf, toDayNumber } from './civil-date.ts';

/** A day that differs from what its weekday says: a day off, or a weekend day that is worked. */
export interface CalendarDay {
  readonly on: IsoDate;
  /** "Tết Nguyên đán", "Làm bù" … */
  readonly label: string;
  /** Both days of a swap are `swapped`: the working day that is off, and the weekend day that is worked for it. */
  readonly kind: 'holiday' | 'compensatory' | 'swapped';
  /** The holiday on a weekend that this day makes good for. */
  readonly compensates?: IsoDate;
  /** The other day of the swap. */
  readonly swappedWith?: IsoDate;
  /** The law or notice that says so, in words. */
  readonly source: string;
  /** Whether the source is still to be checked. */
  readonly isProvisional: boolean;
}

export interface WorkYear {
  /** Whether days may still be added or moved; a single day that is unsure says so itself. */
  readonly isProvisional: boolean;
  /** What is still open, in words. */
  readonly note?: string;
  /** By their date. */
  readonly daysOff: Readonly<Record<string, CalendarDay>>;
  /** Weekend days that are worked, by their date. */
  readonly makeUpDays: Readonly<Record<string, CalendarDay>>;
}

/** The years that are known; absent where there is none. */
export type WorkCalendar = Readonly<Record<number, WorkYear>>;

/** A count came to a year whose days off nobody has entered. Guessing them would invent a deadline. */
export class CalendarMissingError extends RangeError {
  readonly year: number;

  constructor(year: number) {
    super(`No working-day calendar for the year ${year}`);
    this.name = 'CalendarMissingError';
    this.year = year;
  }
}

/** Monday is 1, Sunday is 7. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function dayOfWeek(date: IsoDate): DayOfWeek {
  // 1970-01-01, day 0, was a Thursday. The second remainder lifts days before it above zero.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as DayOfWeek;
}

/** Saturday or Sunday: the weekly rest of State bodies. */
export function isWeekend(date: IsoDate): boolean {
  return dayOfWeek(date) >= 6;
}

/** A public holiday on a weekend is a `day_off`: its name is worth more than the weekday's. `make_up` is worked. */
export type DayKind = 'working' | 'weekend' | 'day_off' | 'make_up';

export interface DayInCalendar {
  readonly kind: DayKind;
  /** Why the day is off, or worked; absent where its weekday says it all. */
  readonly day?: CalendarDay;
}

function kindByWeekday(date: IsoDate): DayInCalendar {
  return { kind: isWeekend(date) ? 'weekend' : 'working' };
}

function kindInYear(year: WorkYear, date: IsoDate): DayInCalendar {
  const off = year.daysOff[date];
  if (off) return { kind: 'day_off', day: off };
  const makeUp = year.makeUpDays[date];
  return makeUp ? { kind: 'make_up', day: makeUp } : kindByWeekday(date);
}

/** @throws CalendarMissingError where the calendar does not know the year of `date`. */
export function kindOfDay(calendar: WorkCalendar, date: IsoDate): DayInCalendar {
  const { year } = partsOf(date);
  const workYear = calendar[year];
  if (!workYear) throw new CalendarMissingError(year);
  return kindInYear(workYear, date);
}

function isWorked(kind: DayKind): boolean {
  return kind === 'working' || kind === 'make_up';
}

interface CountStep extends DayInCalendar {
  readonly on: IsoDate;
  /** Which day of the count it is, from 1; absent where the day does not count. */
  readonly nth?: number;
}

export interface DayCount {
  /** The day from which the count goes out. It is not counted itself. */
  readonly from: IsoDate;
  readonly end: IsoDate;
  readonly unit: 'working_day' | 'day';
  /** Every day from the one next to `from` to `end`, in the order of counting. */
  readonly steps: readonly CountStep[];
  /**
   * Whether the end may still move: a day off or a make-up day between `from` and `end` rests on a source that is
   * still to be checked, or the calendar of the year of `end` is provisional as a whole, so that a day that it does
   * not list may turn out to be off. Never so for a count of plain days, which no day off can move.
   */
  readonly isProvisional: boolean;
}

function assertCountable(days: number): void {
  if (Number.isInteger(days) && days >= 1) return;
  throw new RangeError(`Not a number of days to count (1, 2, 3 …): ${days}`);
}

/**
 * The `days`-th working day after `after`. Counting begins on the next day: the day of the event is not counted
 * (Bộ luật Dân sự 2015, Điều 147).
 *
 * @throws CalendarMissingError where the count comes to a year that the calendar does not know.
 * @throws RangeError where `days` is not a whole number from 1.
 */
export function countWorkingDays(calendar: WorkCalendar, after: IsoDate, days: number): DayCount {
  assertCountable(days);
  const steps: CountStep[] = [];
  let [end, counted] = [after, 0];
  while (counted < days) {
    end = addDays(end, 1);
    const found = kindOfDay(calendar, end);
    if (isWorked(found.kind)) {
      counted += 1;
      steps.push({ on: end, ...found, nth: counted });
    } else {
      steps.push({ on: end, ...found });
    }
  }
  const isProvisional =
    steps.some(({ day }) => day?.isProvisional) || calendar[partsOf(end).year]?.isProvisional === true;
  return { from: after, end, unit: 'working_day', steps, isProvisional };
}

/** Plain days in one direction. A year without a calendar does no harm: it only names the days less well. */
function countEveryDay(
  calendar: WorkCalendar | undefined,
  from: IsoDate,
  days: number,
  direction: 1 | -1,
): DayCount {
  assertCountable(days);
  const steps = Array.from({ length: days }, (_, index): CountStep => {
    const on = addDays(from, direction * (index + 1));
    const year = calendar?.[partsOf(on).year];
    return { on, ...(year ? kindInYear(year, on) : kindByWeekday(on)), nth: index + 1 };
  });
  return { from, end: addDays(from, direction * days), unit: 'day', steps, isProvisional: false };
}

/**
 * The `days`-th day after `after`, days off and weekends counted. Whether the end then moves on to the next working
 * day is for the caller to ask ({@link nextWorkingDay}).
 *
 * @param calendar names the days off on the way; without it, or in a year that it does not know, the weekday speaks.
 * @throws RangeError where `days` is not a whole number from 1.
 */
export function countCalendarDays(
  calendar: WorkCalendar | undefined,
  after: IsoDate,
  days: number,
): DayCount {
  return countEveryDay(calendar, after, days, 1);
}

/**
 * The last day on which "at least `days` days before `from`" is still kept. Its steps go backwards, from the day
 * before `from`.
 *
 * @param calendar as in {@link countCalendarDays}.
 * @throws RangeError where `days` is not a whole number from 1.
 */
export function countBack(calendar: WorkCalendar | undefined, from: IsoDate, days: number): DayCount {
  return countEveryDay(calendar, from, days, -1);
}

/**
 * How many working days lie after `after` and not after `until`; 0 where `until` does not come later.
 *
 * @throws CalendarMissingError where a day between them lies in a year that the calendar does not know.
 */
export function workingDaysBetween(calendar: WorkCalendar, after: IsoDate, until: IsoDate): number {
  let count = 0;
  for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
    if (isWorked(kindOfDay(calendar, date).kind)) count += 1;
  }
  return count;
}

/**
 * `date` itself where it is a working day, else the next one: a term whose last day is a day off ends with the
 * working day after it (Bộ luật Dân sự 2015, Điều 148).
 *
 * @throws CalendarMissingError where the search comes to a year that the calendar does not know.
 */
export function nextWorkingDay(calendar: WorkCalendar, date: IsoDate): IsoDate {
  let day = date;
  while (!isWorked(kindOfDay(calendar, day).kind)) day = addDays(day, 1);
  return day;
}
