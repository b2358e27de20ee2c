import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  type DateFault,
  daysInMonth,
  faultOfDate,
  fromDayNumber,
  isIsoDate,
  isLeapYear,
  isoDate,
  partsOf,
  toDayNumber,
  toIsoDate,
} from './civil-date.ts';

const form: DateFault = { kind: 'form' };
const noSuchMonth = (month: number): DateFault => ({ kind: 'month', month });
const monthHas = (days: number, year: number, month: number): DateFault => ({
  kind: 'day',
  year,
  month,
  daysInMonth: days,
});

describe(faultOfDate, () => {
  test.each([
    // why                                             text              fault
    ['an ordinary day is a day', '2024-11-28', undefined],
    ['the first day of a year is a day', '2024-01-01', undefined],
    ['the last day of a year is a day', '2024-12-31', undefined],
    ['2024 has a leap day', '2024-02-29', undefined],
    ['2000, a multiple of 400, has a leap day', '2000-02-29', undefined],
    ['1900, a multiple of 100 only, has none', '1900-02-29', monthHas(28, 1900, 2)],
    ['2100, a multiple of 100 only, has none', '2100-02-29', monthHas(28, 2100, 2)],
    ['2023 has none', '2023-02-29', monthHas(28, 2023, 2)],
    ['no February has a day 30', '2024-02-30', monthHas(29, 2024, 2)],
    ['January ends with day 31', '2023-01-32', monthHas(31, 2023, 1)],
    ['April ends with day 30', '2023-04-31', monthHas(30, 2023, 4)],
    ['June ends with day 30', '2023-06-31', monthHas(30, 2023, 6)],
    ['September ends with day 30', '2023-09-31', monthHas(30, 2023, 9)],
    ['November ends with day 30', '2024-11-31', monthHas(30, 2024, 11)],
    ['no month has a day 0', '2024-11-00', monthHas(30, 2024, 11)],
    ['there is no month 0', '2024-00-10', noSuchMonth(0)],
    ['there is no month 13', '2024-13-01', noSuchMonth(13)],
    ['a month that does not exist is named before its day', '2024-13-45', noSuchMonth(13)],
    ['dd/mm/yyyy is another form', '28/11/2024', form],
    ['slashes are another form', '2024/11/28', form],
    ['a month takes two digits', '2024-1-05', form],
    ['a year takes four digits', '24-11-28', form],
    ['a time of day is too much', '2024-11-28T00:00:00Z', form],
    ['space before it is too much', ' 2024-11-28', form],
    ['a line end after it is too much', '2024-11-28\n', form],
    ['a month alone is too little', '2024-11', form],
    ['nothing is too little', '', form],
  ])('%s: %j', (_why, text, fault) => {
    expect(faultOfDate(text)).toEqual(fault);
    expect(isIsoDate(text)).toBe(fault === undefined);
  });
});

describe(isoDate, () => {
  test('gives a day back as it is written', () => {
    expect(isoDate('2024-02-29')).toBe('2024-02-29');
  });

  test.each(['2023-02-29', '28/11/2024', ''])('throws for %j, and names it', (text) => {
    expect(() => isoDate(text)).toThrow(
      new RangeError(`Not a calendar day (YYYY-MM-DD): ${JSON.stringify(text)}`),
    );
  });
});

describe(toIsoDate, () => {
  test('fills up with zeros', () => {
    expect(toIsoDate(945, 1, 5)).toBe('0945-01-05');
  });

  test.each([
    ['the day after the last of a month', 2023, 2, 29],
    ['a thirteenth month', 2023, 13, 1],
    ['a year of five digits', 10_000, 1, 1],
  ])('throws for %s', (_why, year, month, day) => {
    expect(() => toIsoDate(year, month, day)).toThrow(RangeError);
  });
});

describe(partsOf, () => {
  test('reads year, month and day as numbers', () => {
    expect(partsOf(isoDate('2024-03-07'))).toEqual({ year: 2024, month: 3, day: 7 });
  });
});

describe(isLeapYear, () => {
  test.each([
    [1900, false],
    [1996, true],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2400, true],
  ])('%i: %s', (year, expected) => {
    expect(isLeapYear(year)).toBe(expected);
  });
});

describe(daysInMonth, () => {
  test.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('the months of %i', (year, expected) => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(year, month))).toEqual(
      expected,
    );
  });
});

/** The days 1600-01-01 to 2400-12-31. */
const dayNumbers = fc.integer({ min: -135_140, max: 157_419 });

describe(toDayNumber, () => {
  test.each([
    // Values of another calendar: Python's datetime.
    ['0001-01-01', -719_162],
    ['1600-02-29', -135_081],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-28', 11_015],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-11-28', 20_055],
    ['2024-12-31', 20_088],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i, and day by day back', (text, dayNumber) => {
    expect(toDayNumber(isoDate(text))).toBe(dayNumber);
    expect(fromDayNumber(dayNumber)).toBe(text);
  });

  test('agrees with the calendar of JavaScript from 1600 to 2400', () => {
    const parts = [
      fc.integer({ min: 1600, max: 2400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    ] as const;
    fc.assert(
      fc.property(...parts, (year, month, day) => {
        const byJavaScript = Date.UTC(year, month - 1, day) / 86_400_000;
        expect(toDayNumber(toIsoDate(year, month, day))).toBe(byJavaScript);
      }),
    );
  });
});

describe(fromDayNumber, () => {
  test('agrees with the calendar of JavaScript from 1600 to 2400', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const byJavaScript = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
        expect(fromDayNumber(dayNumber)).toBe(byJavaScript);
      }),
    );
  });

  test('is the way back from toDayNumber', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        expect(toDayNumber(fromDayNumber(dayNumber))).toBe(dayNumber);
      }),
    );
  });

  test('meets every day of four centuries once, in order', () => {
    let previous = fromDayNumber(-135_141);
    for (let dayNumber = -135_140; dayNumber <= 10_957; dayNumber += 1) {
      const current = fromDayNumber(dayNumber);
      if (current <= previous) expect.fail(`${current} after ${previous}`);
      previous = current;
    }
    expect(previous).toBe('2000-01-01');
  });
});

describe(addDays, () => {
  test.each([
    // why                                   from          days   to
    ['no day at all', '2024-11-28', 0, '2024-11-28'],
    ['the next day', '2024-11-28', 1, '2024-11-29'],
    ['over the end of a month of 30 days', '2024-11-30', 1, '2024-12-01'],
    ['over the end of a month of 31 days', '2024-12-31', 1, '2025-01-01'],
    ['into a leap day', '2024-02-28', 1, '2024-02-29'],
    ['out of a leap day', '2024-02-29', 1, '2024-03-01'],
    ['past the day that 2023 does not have', '2023-02-28', 1, '2023-03-01'],
    ['past the day that 1900 does not have', '1900-02-28', 1, '1900-03-01'],
    ['back over the start of a year', '2024-01-01', -1, '2023-12-31'],
    ['back into a leap day', '2000-03-01', -1, '2000-02-29'],
    ['a common year later', '2023-01-01', 365, '2024-01-01'],
    ['a leap year later', '2024-01-01', 366, '2025-01-01'],
    ['a leap year of days after a leap day', '2024-02-29', 365, '2025-02-28'],
  ])('%s: %s %i %s', (_why, from, days, to) => {
    expect(addDays(isoDate(from), days)).toBe(to);
  });
});

describe(compareDates, () => {
  test.each([
    ['2024-11-27', '2024-11-28', -1],
    ['2024-11-28', '2024-11-28', 0],
    ['2024-12-01', '2024-11-30', 1],
    ['2023-12-31', '2024-01-01', -1],
    ['0999-12-31', '1000-01-01', -1],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(compareDates(isoDate(a), isoDate(b))).toBe(expected);
  });

  test('keeps the order of the days', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        expect(compareDates(fromDayNumber(a), fromDayNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
