/**
 * The calendar files, held against the table of days off for officials that was drawn up for this project, against
 * the law's own counts, and against an independent computation of the Vietnamese lunar calendar. Where a test fails,
 * read the year's notice before changing either side.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { CalendarVietnamese } from 'date-chinese';
import { describe, expect, test } from 'vitest';
import { workCalendarOf } from '../../src/domain/work-calendar.ts';
import { daysOutsideYear, type WorkYearRecord, workYear } from '../../src/schemas/work-year.ts';
import { addDays, type IsoDate, isoDate, toIsoDate } from '../../src/time/civil-date.ts';
import { countWorkingDays, dayOfWeek, isWeekend, workingDaysBetween } from '../../src/time/work-calendar.ts';

const folder = 'content/calendar';

const years = readdirSync(folder)
  .toSorted()
  .map((name) => ({
    id: name.replace(/\.json$/, ''),
    ...workYear.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
  }));
const calendar = workCalendarOf(years);

function recordOf(year: number): WorkYearRecord {
  const record = years.find(({ id }) => id === String(year));
  if (!record) throw new Error(`No calendar of ${year}`);
  return record;
}

/** 7/3: the year is known. */
function short(date: IsoDate): string {
  return `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
}

/** Days off that are not weekends anyway: holidays bare, "bù" in lieu, "↔" swapped; and the days worked instead. */
const table: Readonly<Record<number, readonly [weekdaysOff: string, makeUpDays: string]>> = {
  2021: ['1/1 10/2 11/2 12/2 bù15/2 bù16/2 21/4 30/4 bù3/5 2/9 3/9', ''],
  2022: ['bù3/1 31/1 1/2 2/2 3/2 4/2 bù11/4 bù2/5 bù3/5 1/9 2/9', ''],
  2023: ['bù2/1 20/1 23/1 24/1 bù25/1 bù26/1 1/5 bù2/5 bù3/5 1/9 bù4/9', ''],
  2024: ['1/1 8/2 9/2 12/2 bù13/2 bù14/2 18/4 ↔29/4 30/4 1/5 2/9 3/9', '4/5'],
  2025: ['1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 ↔2/5 1/9 2/9', '26/4'],
  2026: ['1/1 ↔2/1 16/2 17/2 18/2 19/2 20/2 bù27/4 30/4 1/5 ↔31/8 1/9 2/9 24/11', '10/1 22/8'],
  2027: ['1/1 4/2 5/2 8/2 bù9/2 bù10/2 16/4 30/4 bù3/5 2/9 3/9 24/11', ''],
};

const signs = { holiday: '', compensatory: 'bù', swapped: '↔' } as const;

test('there is one file for each year from 2021 to 2027', () => {
  expect(years.map(({ id }) => id)).toEqual(Object.keys(table));
});

describe.each(Object.keys(table).map(Number))('the calendar of %i', (year) => {
  const record = recordOf(year);

  test('lists days of that year, in their order', () => {
    expect(daysOutsideYear(record, year)).toEqual([]);
    for (const days of [record.daysOff, record.workingDays]) {
      const dates = days.map(({ on }) => on);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test('has the weekdays off and the make-up days of the table', () => {
    const weekdays = record.daysOff.filter(({ on }) => !isWeekend(on));
    expect([
      weekdays.map(({ kind, on }) => signs[kind] + short(on)).join(' '),
      record.workingDays.map(({ on }) => short(on)).join(' '),
    ]).toEqual(table[year]);
  });

  test('makes up on Saturdays', () => {
    expect(record.workingDays.filter(({ on }) => dayOfWeek(on) !== 6)).toEqual([]);
  });

  test('has the holidays of the law, also those on weekends', () => {
    const counts: Record<string, number> = {};
    for (const { kind, reason } of record.daysOff) {
      if (kind === 'holiday') counts[reason] = (counts[reason] ?? 0) + 1;
    }
    expect(counts).toEqual({
      new_year: 1,
      tet: 5,
      hung_kings: 1,
      reunification: 1,
      labour: 1,
      national_day: 2,
      ...(year >= 2026 && { culture_day: 1 }),
    });
    const fixed = { new_year: '1/1', reunification: '30/4', labour: '1/5', culture_day: '24/11' };
    for (const { kind, reason, on } of record.daysOff) {
      if (kind === 'holiday' && reason in fixed) expect(short(on)).toBe(fixed[reason as keyof typeof fixed]);
    }
    const nationalDays = record.daysOff.flatMap(({ kind, reason, on }) =>
      kind === 'holiday' && reason === 'national_day' ? [short(on)] : [],
    );
    expect([
      ['1/9', '2/9'],
      ['2/9', '3/9'],
    ]).toContainEqual(nationalDays);
  });

  test('gives one day in lieu for each holiday on a weekend, after it, and for no other day', () => {
    const owed = record.daysOff.filter(({ kind, on }) => kind === 'holiday' && isWeekend(on));
    const given = record.daysOff.filter((day) => day.kind === 'compensatory');
    expect(given.map(({ compensates }) => compensates).toSorted()).toEqual(owed.map(({ on }) => on));
    for (const day of given) {
      expect(day.compensates && day.compensates < day.on).toBe(true);
      expect(owed.find(({ on }) => on === day.compensates)?.reason).toBe(day.reason);
    }
  });

  test('says what is open where a source is', () => {
    const open = [...record.daysOff, ...record.workingDays].filter(
      ({ source }) => source.status === 'provisional',
    );
    expect(record.note !== undefined).toBe(open.length > 0);
  });

  test('is provisional as a whole only before its notice is known', () => {
    expect(record.status).toBe(year === 2027 ? 'provisional' : 'official');
  });
});

test.each([
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 250],
  [2026, 249],
  [2027, 249],
])('%i has %i working days', (year, expected) => {
  const eve = toIsoDate(year - 1, 12, 31);
  expect(workingDaysBetween(calendar, eve, toIsoDate(year, 12, 31))).toBe(expected);
});

test.each([
  ['a plain week', '2024-11-28', '2024-12-09', false],
  ['a plain week', '2024-12-03', '2024-12-12', false],
  ['Giỗ Tổ, 30/4 and 1/5 with their days in lieu', '2023-04-27', '2023-05-11', false],
  ['Tết', '2025-01-23', '2025-02-10', false],
  ['30/4, 1/5 and a swap', '2025-04-28', '2025-05-12', false],
  ['30/4, 1/5, a swap and the Saturday worked for it', '2024-04-26', '2024-05-09', false],
  ['Ngày Văn hóa Việt Nam', '2026-11-20', '2026-12-02', true],
  ['a plain week of a year with one unsure day', '2026-05-21', '2026-06-01', false],
  ['the end of a year', '2026-12-28', '2027-01-07', true],
])('07 ngày làm việc over %s: from %s to %s', (_why, after, end, isProvisional) => {
  expect(countWorkingDays(calendar, isoDate(after), 7)).toMatchObject({ end, isProvisional });
});

test('without Ngày Văn hóa Việt Nam, 2026 has one working day more and the term ends a day sooner', () => {
  const record = recordOf(2026);
  const daysOff = record.daysOff.filter(({ reason }) => reason !== 'culture_day');
  const without = workCalendarOf([{ ...record, id: '2026', daysOff }]);
  expect(workingDaysBetween(without, isoDate('2025-12-31'), isoDate('2026-12-31'))).toBe(250);
  expect(countWorkingDays(without, isoDate('2026-11-20'), 7).end).toBe('2026-12-01');
});

test('what is settled, and what is not', () => {
  const open = years.flatMap(({ id, daysOff, workingDays }) => {
    const days = [...daysOff, ...workingDays];
    const unsettled = days.filter(({ source }) => source.status === 'provisional');
    if (unsettled.length === days.length) return [id];
    return unsettled.map(({ on }) => on);
  });
  expect(open).toEqual(['2026-11-24', '2027']);
});

/** Mùng 1 Tết and mùng 10 tháng 3. 2030 differs from the Chinese calendar, which has Tết on 3/2. */
const anchors: readonly (readonly [year: number, tet: string, hungKings: string])[] = [
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2029, '2029-02-13', '2029-04-23'],
  [2030, '2030-02-02', '2030-04-12'],
];

/** The day of a lunar month (not a leap one), as `date-chinese` computes it. */
function lunarDay(year: number, month: number, day: number): IsoDate {
  const calendarOfYear = new CalendarVietnamese();
  calendarOfYear.fromJDE(calendarOfYear.newYear(year));
  const [cycle, yearOfCycle] = calendarOfYear.get();
  const found = new CalendarVietnamese(cycle, yearOfCycle, month, 0, day).toGregorian(year);
  return toIsoDate(found.year, found.month, found.day);
}

test.each(anchors)('%i: Tết is %s, Giỗ Tổ %s', (year, tet, hungKings) => {
  expect([lunarDay(year, 1, 1), lunarDay(year, 3, 10)]).toEqual([tet, hungKings]);
});

test.each(anchors.filter(([year]) => year in table))('%i has them off', (year, tet, hungKings) => {
  const holidays = recordOf(year).daysOff.filter(({ kind }) => kind === 'holiday');
  expect(holidays.find(({ on }) => on === tet)?.reason).toBe('tet');
  expect(holidays.find(({ on }) => on === hungKings)?.reason).toBe('hung_kings');
});

test.each(anchors.filter(([year]) => year in table))(
  'the five days of Tết %i begin one or two days before %s',
  (year, tet) => {
    const days = recordOf(year).daysOff.filter(({ kind, reason }) => kind === 'holiday' && reason === 'tet');
    const dates = days.map(({ on }) => on);
    const before = dates.indexOf(isoDate(tet));
    expect([1, 2]).toContain(before);
    expect(dates).toEqual([0, 1, 2, 3, 4].map((index) => addDays(isoDate(tet), index - before)));
  },
);
