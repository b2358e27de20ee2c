/** Named stretches of the calendar (month, quarter, year, school year) and the days they span. */
import { daysInMonth, type IsoDate, partsOf, toIsoDate } from './civil-date.ts';

/** From `start` to `end`, both days included. Without `end` it goes on until further notice. */
export interface Period {
  readonly start: IsoDate;
  readonly end?: IsoDate;
}

/** A period whose last day is known. */
export interface ClosedPeriod extends Period {
  readonly end: IsoDate;
}

/** A month, `YYYY-MM`. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

/** A quarter (quý), `YYYY-Q1` to `YYYY-Q4`. */
export type YearQuarter = string & { readonly __brand: 'YearQuarter' };

export function isYearMonth(text: string): text is YearMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export function isYearQuarter(text: string): text is YearQuarter {
  return /^\d{4}-Q[1-4]$/.test(text);
}

export function partsOfMonth(month: YearMonth): { readonly year: number; readonly month: number } {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) };
}

export function partsOfQuarter(quarter: YearQuarter): { readonly year: number; readonly quarter: number } {
  return { year: Number(quarter.slice(0, 4)), quarter: Number(quarter.slice(6)) };
}

export function monthPeriod(yearMonth: YearMonth): ClosedPeriod {
  const { year, month } = partsOfMonth(yearMonth);
  return { start: toIsoDate(year, month, 1), end: toIsoDate(year, month, daysInMonth(year, month)) };
}

export function quarterPeriod(yearQuarter: YearQuarter): ClosedPeriod {
  const { year, quarter } = partsOfQuarter(yearQuarter);
  const lastMonth = quarter * 3;
  return {
    start: toIsoDate(year, lastMonth - 2, 1),
    end: toIsoDate(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

export function yearPeriod(year: number): ClosedPeriod {
  return { start: toIsoDate(year, 1, 1), end: toIsoDate(year, 12, 31) };
}

/**
 * A school year (năm học) by the year it starts in: 1 September to 31 May. The Ministry's yearly calendar opens
 * it in the first week of September and closes it by 31 May; exact days differ by province, so this is the
 * outer span.
 */
export function schoolYearPeriod(startYear: number): ClosedPeriod {
  return { start: toIsoDate(startYear, 9, 1), end: toIsoDate(startYear + 1, 5, 31) };
}

export function quarterOf(date: IsoDate): YearQuarter {
  const { year, month } = partsOf(date);
  return `${String(year).padStart(4, '0')}-Q${Math.ceil(month / 3)}` as YearQuarter;
}

/** The quarters from `first` to `last`, both included; empty where `last` comes before `first`. */
export function quartersBetween(first: YearQuarter, last: YearQuarter): YearQuarter[] {
  const numberOf = (yearQuarter: YearQuarter) => {
    const { year, quarter } = partsOfQuarter(yearQuarter);
    return year * 4 + quarter - 1;
  };
  const length = Math.max(0, numberOf(last) - numberOf(first) + 1);
  return Array.from({ length }, (_, index) => {
    const number = numberOf(first) + index;
    return `${String(Math.floor(number / 4)).padStart(4, '0')}-Q${(number % 4) + 1}` as YearQuarter;
  });
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  if (inner.start < outer.start) return false;
  if (outer.end === undefined) return true;
  return inner.end !== undefined && inner.end <= outer.end;
}
