/**
 * Calendar days without clock or time zone: branded `YYYY-MM-DD` strings and whole-number arithmetic on the
 * proleptic Gregorian calendar. No `Date` object leaves this room, so no day can shift by a zone's hours.
 */

/** A day that exists, written `YYYY-MM-DD`. Strings of this form compare in time order. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** Why a text is not a day: its form is wrong, the month does not exist, or the month has fewer days. */
export type DateFault =
  | { readonly kind: 'form' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly daysInMonth: number };

const isoDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** What keeps `text` from being a day, or `undefined` where it is one. */
export function faultOfDate(text: string): DateFault | undefined {
  const match = isoDatePattern.exec(text);
  if (!match) return { kind: 'form' };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12) return { kind: 'month', month };
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) return { kind: 'day', year, month, daysInMonth: length };
  return undefined;
}

export function isIsoDate(text: string): text is IsoDate {
  return faultOfDate(text) === undefined;
}

/** @throws RangeError where `text` is not a day of the calendar. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${JSON.stringify(text)}`);
  return text;
}

export function toIsoDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function partsOf(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * Days since 1970-01-01. March counts as the first month, so that the leap day ends the counted year and the
 * length of every month before it is regular (153 days per five months).
 */
export function toDayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day `dayNumber` days after 1970-01-01: the inverse of {@link toDayNumber}. */
export function fromDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return toIsoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Negative where `a` comes first, positive where `b` does, 0 for the same day. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
