import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anOrganisation,
  aPlan,
  aPortal,
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { type ScheduleYearView, scheduleYearAddresses, scheduleYearView } from './schedule-year.ts';

const asOf = '2026-11-20';

function yearOf(portal: Portal, year = 2026, page = 1): ScheduleYearView {
  return scheduleYearView(portal, { year, page });
}

/** The only row of the only part. */
function onlyRow(portal: Portal, year = 2026) {
  const rows = yearOf(portal, year).parts.flatMap((part) => part.rows);
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows.`);
  return rows[0];
}

/** Marks with the days of the year that they begin and end on, counted from 0. */
function marksOf(portal: Portal, year = 2026) {
  const length = year % 4 === 0 ? 366 : 365;
  return onlyRow(portal, year).marks.map(({ kind, shape, start, end, isTentative }) => [
    kind,
    shape,
    Math.round(start * length),
    Math.round(end * length),
    isTentative,
  ]);
}

const promised = { plan: 'ke-hoach', item: 'muc' };

function withPromise(when: ReturnType<typeof onDay>, facts: Parameters<typeof aDialogue>[0] = {}) {
  return aPortal({
    asOf,
    plans: [aPlan({ items: [anItem({ when })] })],
    dialogues: [aDialogue({ promisedIn: promised, ...facts })],
  });
}

describe('a time on the axis', () => {
  test.each([
    ['a day is a point', onDay('2026-01-01'), 'days', 0, 1, false],
    ['the last day too', onDay('2026-12-31'), 'days', 364, 365, false],
    ['a month is a span', inMonth('2026-02'), 'span', 31, 59, false],
    ['a quarter is a span', inQuarter('2026-Q4'), 'span', 273, 365, false],
    ['a year is a span', inYear(2026), 'span', 0, 365, false],
    ['"chậm nhất" ends on its day', onDay('2026-01-10', 'by'), 'until', 9, 10, false],
    ['"trước" ends the day before', onDay('2026-01-10', 'before'), 'until', 8, 9, false],
    [
      'some days, tentatively',
      aTime({ kind: 'day_range', raw: 'x', from: '2026-01-02', to: '2026-01-05', tentative: true }),
      'span',
      1,
      5,
      true,
    ],
    [
      'what goes on runs over the edge',
      aTime({ kind: 'open_ended', raw: 'x', since: '2026-12' }),
      'span',
      334,
      730,
      false,
    ],
  ])('%s', (_why, when, shape, start, end, isTentative) => {
    expect(marksOf(withPromise(when))).toEqual([['promised', shape, start, end, isTentative]]);
  });

  test('in a leap year has 366 days', () => {
    const portal = aPortal({ asOf: '2028-06-01', dialogues: [aDialogue({ when: onDay('2028-12-31') })] });
    expect(marksOf(portal, 2028)).toEqual([['promised', 'days', 365, 366, false]]);
    expect(yearOf(portal, 2028).isLeap).toBe(true);
  });

  test('that spans two years is in both', () => {
    const portal = withPromise(aTime({ kind: 'school_year', raw: 'x', startYear: 2026 }));
    expect(marksOf(portal, 2026)).toEqual([['promised', 'span', 243, 516, false]]);
    expect(marksOf(portal, 2027)).toEqual([['promised', 'span', -122, 151, false]]);
  });
});

describe('promised, announced and held share one row', () => {
  const announced = { kind: 'announced', on: '2026-08-25', when: onDay('2026-09-11') } as const;
  const moved = { kind: 'moved', on: '2026-09-05', when: onDay('2026-09-18'), reason: 'Bão' } as const;
  const held = { from: '2026-09-18', to: '2026-09-19', format: 'in_person' } as const;

  test('in the order in which they were said, drawn and in words', () => {
    const portal = withPromise(inMonth('2026-08'), { schedule: [announced, moved], held });
    expect(marksOf(portal).map(([kind, , start]) => [kind, start])).toEqual([
      ['promised', 212],
      ['superseded', 253],
      ['announced', 260],
      ['held', 260],
    ]);
    expect(onlyRow(portal).facts).toEqual([
      'Kế hoạch hứa: tháng 8/2026',
      'Công bố lịch (thông báo ngày 25/08/2026): ngày 11/09/2026',
      'Đổi lịch (thông báo ngày 05/09/2026): ngày 18/09/2026',
      'Đã tổ chức: từ ngày 18/09/2026 đến ngày 19/09/2026',
    ]);
  });

  test.each([
    ['postponed', 'Hoãn (thông báo ngày 08/09/2026): chưa có thời gian mới'],
    ['cancelled', 'Hủy (thông báo ngày 08/09/2026): không tổ chức'],
  ] as const)('a day given up is marked so: %s', (kind, words) => {
    const off = { kind, on: '2026-09-08', reason: 'Lũ' };
    const portal = withPromise(inMonth('2026-08'), { schedule: [announced, off] });
    expect(marksOf(portal).map(([mark]) => mark)).toEqual(['promised', 'superseded']);
    expect(onlyRow(portal).facts.at(-1)).toBe(words);
  });

  test('a record that says more than its plan stands beside the promise', () => {
    const portal = withPromise(inQuarter('2026-Q4'), { when: onDay('2026-12-05') });
    expect(onlyRow(portal).facts).toEqual(['Kế hoạch hứa: quý IV/2026', 'Thời gian đã ghi: ngày 05/12/2026']);
  });

  test('drift over the end of a year is seen in both years, in words in each', () => {
    const later = { ...announced, when: onDay('2027-01-15') };
    const portal = withPromise(inQuarter('2026-Q4'), { schedule: [later] });
    expect(marksOf(portal, 2026).map(([kind]) => kind)).toEqual(['promised']);
    expect(marksOf(portal, 2027).map(([kind]) => kind)).toEqual(['announced']);
    expect(onlyRow(portal, 2027).facts).toHaveLength(2);
  });
});

describe('what has no place on the axis', () => {
  const plan = aPlan({
    period: inYear(2026),
    items: [
      anItem({ id: 'a', title: 'Khi cần', when: whenNeeded }),
      anItem({ id: 'b', title: 'Không ghi', when: unstated }),
      anItem({ id: 'c', title: 'Quý IV', when: inQuarter('2026-Q4') }),
    ],
  });
  const view = yearOf(aPortal({ asOf, plans: [plan] }));

  test('stands under it, in words', () => {
    expect(view.parts.map(({ rows }) => rows.map(({ title }) => title))).toEqual([['Quý IV']]);
    expect(view.parts[0]?.outside.map(({ title, when }) => [title, when.text])).toEqual([
      ['Khi cần', 'Đột xuất, khi cần thiết'],
      ['Không ghi', 'Văn bản không ghi thời gian'],
    ]);
  });

  test('is counted apart', () => {
    expect(view.lead).toBe(
      'Tính đến ngày 20/11/2026, các văn bản đã đăng có 1 mục đối thoại có thời gian trong năm 2026 và 2 mục không gắn với một thời điểm.',
    );
  });
});

describe('month by month', () => {
  const days = aTime({ kind: 'day_range', raw: 'x', from: '2026-11-27', to: '2026-11-28', tentative: true });
  const portal = aPortal({
    asOf,
    dialogues: [
      aDialogue({ id: 'a', title: 'Tháng 12', when: onDay('2026-12-05') }),
      aDialogue({ id: 'b', title: 'Cuối tháng 11', when: days }),
      aDialogue({ id: 'c', title: 'Đầu tháng 11', held: { from: '2026-11-01', format: 'in_person' } }),
      aDialogue({ id: 'd', title: 'Quý', when: inQuarter('2026-Q4') }),
      aDialogue({ id: 'e', title: 'Chậm nhất', when: onDay('2026-11-30', 'by') }),
      aDialogue({ id: 'f', title: 'Năm sau', when: onDay('2027-01-05') }),
    ],
  });

  test('only what is known to the day is listed, with the day of the week', () => {
    expect(
      yearOf(portal).parts[0]?.months.map(({ heading, days: inMonthOf }) => [
        heading,
        inMonthOf.map(({ day, title, status }) => [day, title, status]),
      ]),
    ).toEqual([
      [
        'Tháng 11/2026',
        [
          ['Chủ nhật, 01/11/2026', 'Đầu tháng 11', 'Đã tổ chức'],
          ['Thứ Sáu, 27/11/2026 đến thứ Bảy, 28/11/2026 (dự kiến)', 'Cuối tháng 11', undefined],
        ],
      ],
      ['Tháng 12/2026', [['Thứ Bảy, 05/12/2026', 'Tháng 12', undefined]]],
    ]);
  });
});

describe('the page of a year', () => {
  const portal = aPortal({
    asOf,
    organisations: [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })],
    dialogues: [
      aDialogue({ id: 'a', title: 'Thật', when: onDay('2024-03-01') }),
      aDialogue({ id: 'b', title: 'Mẫu', host: 'mau', when: onDay('2026-03-01') }),
      aDialogue({ id: 'c', title: 'Thật 2026', when: inQuarter('2026-Q4') }),
    ],
  });

  test('leads to the years beside it that have something', () => {
    expect(yearOf(portal, 2024)).toMatchObject({ next: { text: 'Năm sau: 2026', href: '/lich/nam/2026/' } });
    expect(yearOf(portal, 2024)).not.toHaveProperty('previous');
    expect(yearOf(portal, 2026)).toMatchObject({ previous: { href: '/lich/nam/2024/' } });
    expect(yearOf(portal, 2026).quarters.map(({ href }) => href)).toEqual([
      '/lich/nam/2026/quy-1/',
      undefined,
      undefined,
      '/lich/nam/2026/quy-4/',
    ]);
  });

  test("marks the Portal's day where it is in the year", () => {
    expect(yearOf(portal, 2026).today).toBeCloseTo(323 / 365);
    expect(yearOf(portal, 2024)).not.toHaveProperty('today');
  });

  test('explains the signs that occur on it, and no others', () => {
    expect(yearOf(portal, 2024).key.map(({ sign }) => sign)).toEqual(['promised']);
    expect(yearOf(portal, 2026).key.map(({ sign }) => sign)).toEqual(['span', 'promised', 'today']);
  });

  test('keeps the invented apart, after what is real', () => {
    expect(yearOf(portal, 2026).parts.map(({ population, rows }) => [population, rows[0]?.title])).toEqual([
      ['real', 'Thật 2026'],
      ['illustrative', 'Mẫu'],
    ]);
    expect(yearOf(portal, 2026).lead).toContain('1 mục đối thoại');
  });

  test('goes on over pages: nothing is lost, nothing stands twice', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      aDialogue({ id: `buoi-${index}`, title: `Buổi ${index}`, when: onDay('2026-03-01') }),
    );
    const full = aPortal({ asOf, dialogues: many });
    expect(scheduleYearAddresses(full)).toEqual([
      { year: 2026, page: 1 },
      { year: 2026, page: 2 },
    ]);
    const titles = [1, 2].flatMap((page) =>
      yearOf(full, 2026, page).parts.flatMap(({ rows }) => rows.map(({ title }) => title)),
    );
    expect(new Set(titles).size).toBe(30);
    expect(titles).toHaveLength(30);
  });
});
