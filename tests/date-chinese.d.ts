/**
 * The part of `date-chinese` that the tests use. The package has types of its own, but its "exports" hide them from
 * TypeScript.
 */
declare module 'date-chinese' {
  export class CalendarVietnamese {
    /** Without a day it stands nowhere yet. A leap month has 1 where others have 0. */
    constructor(cycle?: number, year?: number, month?: number, leap?: 0 | 1, day?: number);
    /** Julian ephemeris day on which the lunar year begins that begins in the Gregorian year. */
    newYear(gregorianYear: number): number;
    fromJDE(julianEphemerisDay: number): this;
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
    toGregorian(gregorianYear: number): { year: number; month: number; day: number };
  }
}
