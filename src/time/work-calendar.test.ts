import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from './civil-date.ts';
import {
  type CalendarDay,
  CalendarMissingError,
  countBack,
  countCalendarDays,
  countWorkingDays,
  dayOfWeek,
  isWeekend,
  kindOfDay,
  nextWorkingDay,
  type WorkCalendar,
  type WorkYear,
  workingDaysBetween,
} from './work-calendar.ts';

function calendarDay(on: string, facts: Partial<CalendarDay> = {}): CalendarDay {
  return {
    on: isoDate(on),
    label: on,
    kind: 'holiday',
    source: 'Điều 112',
    isProvisional: false,
    ...facts,
  };
}

function workYear(
  off: readonly CalendarDay[],
  makeUp: readonly CalendarDay[] = [],
  isProvisional = false,
): WorkYear {
  const byDate = (days: readonly CalendarDay[]) => Object.fromEntries(days.map((day) => [day.on, day]));
  return { isProvisional, daysOff: byDate(off), makeUpDays: byDate(makeUp) };
}

const newYear = calendarDay('2024-01-01');
const bridge = calendarDay('2024-04-29', { kind: 'swapped', swappedWith: isoDate('2024-05-04') });
const victory = calendarDay('2024-04-30');
const labour = calendarDay('2024-05-01');
const makeUp = calendarDay('2024-05-04', { kind: 'swapped', swappedWith: isoDate('2024-04-29') });
const sundayHoliday = calendarDay('2024-09-01');
const proposed = calendarDay('2024-11-25', { isProvisional: true });

/** The spring of 2024 as it was; a holiday on a Sunday and a proposed day off are made up. */
const calendar: WorkCalendar = {
  2023: workYear([]),
  2024: workYear([newYear, bridge, victory, labour, sundayHoliday, proposed], [makeUp]),
  2025: workYear([calendarDay('2025-01-01')], [], true),
};

describe(dayOfWeek, () => {
  test.each([
    ['1969-12-29', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2024-05-03', 5],
    ['2024-05-04', 6],
    ['2024-05-05', 7],
    ['2024-05-06', 1],
  ])('%s is day %i of its week', (date, day) => {
    expect(dayOfWeek(isoDate(date))).toBe(day);
    expect(isWeekend(isoDate(date))).toBe(day > 5);
  });

  test('agrees with the calendar of JavaScript from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 157_419 }), (dayNumber) => {
        const byJavaScript = new Date(dayNumber * 86_400_000).getUTCDay();
        expect(dayOfWeek(addDays(isoDate('1970-01-01'), dayNumber)) % 7).toBe(byJavaScript);
      }),
    );
  });
});

describe(kindOfDay, () => {
  test.each([
    ['a Friday', '2024-05-03', { kind: 'working' }],
    ['a Sunday', '2024-05-05', { kind: 'weekend' }],
    ['a holiday', '2024-05-01', { kind: 'day_off', day: labour }],
    ['a Monday swapped away', '2024-04-29', { kind: 'day_off', day: bridge }],
    ['the Saturday worked for it', '2024-05-04', { kind: 'make_up', day: makeUp }],
    ['a holiday on a Sunday is told by its name', '2024-09-01', { kind: 'day_off', day: sundayHoliday }],
  ])('%s', (_why, date, expected) => {
    expect(kindOfDay(calendar, isoDate(date))).toStrictEqual(expected);
  });

  test('knows nothing of a year without a calendar, not even its Sundays', () => {
    expect(() => kindOfDay(calendar, isoDate('2022-12-31'))).toThrow(
      expect.objectContaining({ name: 'CalendarMissingError', year: 2022 }),
    );
  });
});

describe(countWorkingDays, () => {
  test('goes day by day, over days off, a weekend and a Saturday that is worked', () => {
    expect(countWorkingDays(calendar, isoDate('2024-04-26'), 4)).toStrictEqual({
      from: '2024-04-26',
      end: '2024-05-06',
      unit: 'working_day',
      steps: [
        { on: '2024-04-27', kind: 'weekend' },
        { on: '2024-04-28', kind: 'weekend' },
        { on: '2024-04-29', kind: 'day_off', day: bridge },
        { on: '2024-04-30', kind: 'day_off', day: victory },
        { on: '2024-05-01', kind: 'day_off', day: labour },
        { on: '2024-05-02', kind: 'working', nth: 1 },
        { on: '2024-05-03', kind: 'working', nth: 2 },
        { on: '2024-05-04', kind: 'make_up', day: makeUp, nth: 3 },
        { on: '2024-05-05', kind: 'weekend' },
        { on: '2024-05-06', kind: 'working', nth: 4 },
      ],
      isProvisional: false,
    });
  });

  test.each([
    // why                                          after         days  end
    ['the day of the event does not count', '2024-06-03', 1, '2024-06-04'],
    ['from a Friday', '2024-06-07', 1, '2024-06-10'],
    ['from a Saturday', '2024-06-08', 1, '2024-06-10'],
    ['from a day off', '2024-05-01', 1, '2024-05-02'],
    ['to a Saturday that is worked', '2024-05-03', 1, '2024-05-04'],
    ['from a Saturday that is worked', '2024-05-04', 1, '2024-05-06'],
    ['a week of work', '2024-06-03', 5, '2024-06-10'],
    ['into a leap day', '2024-02-28', 1, '2024-02-29'],
    ['over the end of a year', '2023-12-29', 2, '2024-01-03'],
    ['from the last day of a year without a calendar', '2022-12-31', 1, '2023-01-02'],
  ])('%s: %s + %i = %s', (_why, after, days, end) => {
    expect(countWorkingDays(calendar, isoDate(after), days).end).toBe(end);
  });

  test.each([
    ['all days met are settled', '2024-11-20', 2, false],
    ['a proposed day off was met', '2024-11-22', 1, true],
    ['a proposed day off lies before the count', '2024-11-25', 5, false],
    ['the end lies in a provisional year', '2024-12-30', 2, true],
    ['the end lies on the last day before it', '2024-12-30', 1, false],
  ])('is provisional or not: %s', (_why, after, days, expected) => {
    expect(countWorkingDays(calendar, isoDate(after), days).isProvisional).toBe(expected);
  });

  test('is provisional where a make-up day is', () => {
    const unsure = {
      2024: workYear([bridge, victory, labour], [calendarDay('2024-05-04', { isProvisional: true })]),
    };
    expect(countWorkingDays(unsure, isoDate('2024-05-02'), 1).isProvisional).toBe(false);
    expect(countWorkingDays(unsure, isoDate('2024-05-02'), 2).isProvisional).toBe(true);
  });

  test('names the year that is missing, and stops', () => {
    const count = () => countWorkingDays(calendar, isoDate('2025-12-30'), 2);
    expect(count).toThrow(CalendarMissingError);
    expect(count).toThrow(RangeError);
    expect(count).toThrow('No working-day calendar for the year 2026');
    expect(count).toThrow(expect.objectContaining({ year: 2026 }));
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot count %d days', (days) => {
    const message = `Not a number of days to count (1, 2, 3 …): ${days}`;
    const after = isoDate('2024-06-03');
    expect(() => countWorkingDays(calendar, after, days)).toThrow(new RangeError(message));
    expect(() => countCalendarDays(calendar, after, days)).toThrow(new RangeError(message));
    expect(() => countBack(calendar, after, days)).toThrow(new RangeError(message));
  });
});

describe(countCalendarDays, () => {
  test('counts every day, and still says which are off', () => {
    expect(countCalendarDays(calendar, isoDate('2024-05-01'), 4)).toStrictEqual({
      from: '2024-05-01',
      end: '2024-05-05',
      unit: 'day',
      steps: [
        { on: '2024-05-02', kind: 'working', nth: 1 },
        { on: '2024-05-03', kind: 'working', nth: 2 },
        { on: '2024-05-04', kind: 'make_up', day: makeUp, nth: 3 },
        { on: '2024-05-05', kind: 'weekend', nth: 4 },
      ],
      isProvisional: false,
    });
  });

  test.each([
    ['without a calendar', undefined],
    ['in years that the calendar does not know', calendar],
  ])('needs no calendar: %s', (_why, known) => {
    expect(countCalendarDays(known, isoDate('2030-01-04'), 10)).toMatchObject({
      end: '2030-01-14',
      steps: [
        { on: '2030-01-05', kind: 'weekend' },
        { on: '2030-01-06', kind: 'weekend' },
        { on: '2030-01-07', kind: 'working' },
        ...Array.from({ length: 7 }, () => ({})),
      ],
    });
  });

  test('is never provisional: no day off can move its end', () => {
    expect(countCalendarDays(calendar, isoDate('2024-11-22'), 60)).toMatchObject({
      end: '2025-01-21',
      isProvisional: false,
    });
  });
});

describe(countBack, () => {
  test('goes backwards from the day before', () => {
    expect(countBack(calendar, isoDate('2024-11-28'), 5)).toStrictEqual({
      from: '2024-11-28',
      end: '2024-11-23',
      unit: 'day',
      steps: [
        { on: '2024-11-27', kind: 'working', nth: 1 },
        { on: '2024-11-26', kind: 'working', nth: 2 },
        { on: '2024-11-25', kind: 'day_off', day: proposed, nth: 3 },
        { on: '2024-11-24', kind: 'weekend', nth: 4 },
        { on: '2024-11-23', kind: 'weekend', nth: 5 },
      ],
      isProvisional: false,
    });
  });

  test('needs no calendar', () => {
    expect(countBack(undefined, isoDate('2024-03-02'), 7).end).toBe('2024-02-24');
  });
});

describe(workingDaysBetween, () => {
  test.each([
    ['the first day does not count, the last does', '2024-06-03', '2024-06-04', 1],
    ['no day at all', '2024-06-03', '2024-06-03', 0],
    ['backwards there is none', '2024-06-05', '2024-06-03', 0],
    ['a weekend', '2024-06-07', '2024-06-09', 0],
    ['days off and a Saturday that is worked', '2024-04-26', '2024-05-06', 4],
  ])('%s: after %s until %s: %i', (_why, after, until, expected) => {
    expect(workingDaysBetween(calendar, isoDate(after), isoDate(until))).toBe(expected);
  });

  test('names the year that is missing', () => {
    expect(() => workingDaysBetween(calendar, isoDate('2025-12-31'), isoDate('2026-01-01'))).toThrow(
      expect.objectContaining({ year: 2026 }),
    );
  });
});

describe(nextWorkingDay, () => {
  test.each([
    ['a working day stays', '2024-06-03', '2024-06-03'],
    ['a Saturday that is worked stays', '2024-05-04', '2024-05-04'],
    ['a Saturday moves to Monday', '2024-06-08', '2024-06-10'],
    ['days off after a weekend', '2024-04-27', '2024-05-02'],
    ['over the end of a year', '2023-12-30', '2024-01-02'],
  ])('%s: %s → %s', (_why, date, expected) => {
    expect(nextWorkingDay(calendar, isoDate(date))).toBe(expected);
  });

  test('names the year that is missing', () => {
    const open = { 2024: workYear([calendarDay('2024-12-31')]) };
    expect(() => nextWorkingDay(open, isoDate('2024-12-31'))).toThrow(
      expect.objectContaining({ year: 2025 }),
    );
  });
});

/** Any days of 2024 off, any of its Saturdays worked; the other years have weekends only. */
const calendars = fc
  .record({
    off: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 60 }),
    worked: fc.uniqueArray(fc.integer({ min: 0, max: 51 }), { maxLength: 10 }),
  })
  .map(({ off, worked }): WorkCalendar => {
    // 2024-01-06 was a Saturday.
    const saturdays = worked.map((week) => calendarDay(addDays(isoDate('2024-01-06'), week * 7)));
    const makeUps = new Set(saturdays.map(({ on }) => on));
    const daysOff = off
      .map((offset) => calendarDay(addDays(isoDate('2024-01-01'), offset)))
      .filter(({ on }) => !makeUps.has(on));
    return { 2023: workYear([]), 2024: workYear(daysOff, saturdays), 2025: workYear([]) };
  });

const datesOf2024 = fc.integer({ min: 0, max: 365 }).map((offset) => addDays(isoDate('2024-01-01'), offset));
const numbersOfDays = fc.integer({ min: 1, max: 60 });

describe('in any calendar', () => {
  test('the count back from the end of a count is the count', () => {
    fc.assert(
      fc.property(calendars, datesOf2024, numbersOfDays, (known, after, days) => {
        const { end } = countWorkingDays(known, after, days);
        expect(workingDaysBetween(known, after, end)).toBe(days);
        expect(workingDaysBetween(known, after, addDays(end, -1))).toBe(days - 1);
      }),
    );
  });

  test('a count ends on a working day, and the steps are every day up to it', () => {
    fc.assert(
      fc.property(calendars, datesOf2024, numbersOfDays, (known, after, days) => {
        const { end, steps } = countWorkingDays(known, after, days);
        expect(nextWorkingDay(known, end)).toBe(end);
        expect(steps.map(({ on }) => on)).toEqual(steps.map((_, index) => addDays(after, index + 1)));
        expect(steps.at(-1)).toMatchObject({ on: end, nth: days });
      }),
    );
  });

  test('one day more ends later', () => {
    fc.assert(
      fc.property(calendars, datesOf2024, numbersOfDays, (known, after, days) => {
        const [sooner, later] = [days, days + 1].map((count) => countWorkingDays(known, after, count).end);
        expect(later && sooner && later > sooner).toBe(true);
      }),
    );
  });

  test('a day off more never ends a count earlier', () => {
    fc.assert(
      fc.property(calendars, datesOf2024, datesOf2024, numbersOfDays, (known, after, extra, days) => {
        const before = known[2024] ?? workYear([]);
        const richer = { ...before, daysOff: { ...before.daysOff, [extra]: calendarDay(extra) } };
        const { end } = countWorkingDays({ ...known, 2024: richer }, after, days);
        expect(end >= countWorkingDays(known, after, days).end).toBe(true);
      }),
    );
  });

  test('the next working day is the first on which a count from the day before ends', () => {
    fc.assert(
      fc.property(calendars, datesOf2024, (known, date) => {
        expect(nextWorkingDay(known, date)).toBe(countWorkingDays(known, addDays(date, -1), 1).end);
      }),
    );
  });

  test('plain days there and back lead home', () => {
    fc.assert(
      fc.property(calendars, datesOf2024, numbersOfDays, (known, after, days) => {
        const { end, steps } = countCalendarDays(known, after, days);
        expect(end).toBe(addDays(after, days));
        expect(steps.map(({ nth }) => nth)).toEqual(steps.map((_, index) => index + 1));
        expect(countBack(known, end, days).end).toBe(after);
      }),
    );
  });
});
