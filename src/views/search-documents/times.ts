/**
 * The times a record speaks of, as searches name them: `2024-11-28`, `2024-11`, `2024-q4`, `2024`. A time is found by
 * itself and by what it lies in, never by what lies in it: a quarter is no day.
 */
import type { FlexibleDate } from '../../schemas/flexible-date.ts';
import { addDays, type IsoDate, isIsoDate } from '../../time/civil-date.ts';
import {
  isYearMonth,
  monthPeriod,
  quarterOf,
  quartersBetween,
  type YearMonth,
  type YearQuarter,
} from '../../time/period.ts';
import type { AnyEvent } from '../event.ts';

/** Days of a range that are each found; of a longer one, its first and last. */
const longestRange = 31;

function ofQuarter(quarter: YearQuarter): readonly string[] {
  return [quarter.toLowerCase(), quarter.slice(0, 4)];
}

function ofMonth(month: YearMonth): readonly string[] {
  return [month, ...ofQuarter(quarterOf(monthPeriod(month).start))];
}

/** A day, with its month, quarter and year. */
export function timesOfDay(day: IsoDate): readonly string[] {
  return [day, ...ofMonth(day.slice(0, 7) as YearMonth)];
}

function daysFrom(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to && days.length < longestRange; day = addDays(day, 1)) days.push(day);
  return days.at(-1) === to ? days : [from, to];
}

function monthsFrom(from: YearMonth, to: YearMonth): readonly YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = from; month <= to; month = addDays(monthPeriod(month).end, 1).slice(0, 7) as YearMonth) {
    months.push(month);
  }
  return months;
}

function ofStart(since: string): readonly string[] {
  if (isIsoDate(since)) return timesOfDay(since);
  return isYearMonth(since) ? ofMonth(since) : [since];
}

function ofYears(...years: readonly number[]): readonly string[] {
  return years.map((year) => String(year).padStart(4, '0'));
}

function allTimesOf(when: FlexibleDate): readonly string[] {
  switch (when.kind) {
    case 'day':
      return timesOfDay(when.day);
    case 'day_range':
      return daysFrom(when.from, when.to).flatMap(timesOfDay);
    case 'month':
      return ofMonth(when.month);
    case 'month_range':
      return monthsFrom(when.from, when.to).flatMap(ofMonth);
    case 'quarter':
      return ofQuarter(when.quarter);
    case 'quarter_range':
      return quartersBetween(when.from, when.to).flatMap(ofQuarter);
    case 'year':
      return ofYears(when.year);
    case 'school_year':
      return when.startYear === undefined ? [] : ofYears(when.startYear, when.startYear + 1);
    case 'open_ended':
      return ofStart(when.since);
    case 'recurring':
      return when.since === undefined ? [] : ofYears(when.since);
    case 'relative':
    case 'ongoing':
    case 'ad_hoc':
    case 'unknown':
      return [];
  }
}

/** What the words of a time expression name. */
export function timesOf(when: FlexibleDate): readonly string[] {
  return [...new Set(allTimesOf(when))];
}

/** Days alone, of what happened on the way. */
type Dated = { readonly on?: IsoDate | undefined };

/** What the events of a record speak of: the days on which they happened, the times they set and the days of papers. */
export function timesOfEvents(events: readonly AnyEvent[]): readonly string[] {
  return events.flatMap((event) => [
    event.on,
    ...('due' in event ? timesOf(event.due) : []),
    ...('roadmap' in event && event.roadmap ? timesOf(event.roadmap) : []),
    ...daysOf('paper' in event && event.paper ? [event.paper] : []),
    ...daysOf('evidence' in event ? (event.evidence ?? []) : []),
  ]);
}

export function daysOf(dated: readonly Dated[]): readonly string[] {
  return dated.flatMap(({ on }) => (on === undefined ? [] : [on]));
}
