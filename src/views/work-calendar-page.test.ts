import { describe, expect, test } from 'vitest';
import { aPortal, aWorkYear, withSwap } from '../../tests/builders.ts';
import type { WorkYearFile } from '../domain/records.ts';
import { workCalendarPageView } from './work-calendar-page.ts';

function yearsOf(...calendar: readonly WorkYearFile[]) {
  return workCalendarPageView(aPortal({ calendar })).years;
}

const source = 'Bộ luật Lao động 2019, Điều 112';

/** The year with the sources of its days off still to be checked. */
function unchecked(year: WorkYearFile): WorkYearFile {
  const daysOff = year.daysOff.map((day) => ({
    ...day,
    source: { ...day.source, status: 'provisional' as const },
  }));
  return { ...year, daysOff };
}

describe(workCalendarPageView, () => {
  test('shows the latest year first', () => {
    const years = yearsOf(aWorkYear(2025), aWorkYear(2027), aWorkYear(2026));
    expect(years.map(({ year }) => year)).toEqual(['2027', '2026', '2025']);
  });

  test('lists days off and worked weekends together, in the order of the year', () => {
    const year = withSwap(
      aWorkYear(2024, '2024-09-02', '2024-01-01', '2024-05-01', '2024-04-30'),
      '2024-04-29',
      '2024-05-04',
    );
    expect(yearsOf(year)[0]?.rows).toEqual([
      { date: '01/01/2024', weekday: 'Thứ Hai', label: 'Ngày nghỉ', source },
      { date: '29/04/2024', weekday: 'Thứ Hai', label: 'Hoán đổi', source: '2450/VPCP-KGVX' },
      { date: '30/04/2024', weekday: 'Thứ Ba', label: 'Ngày nghỉ', source },
      { date: '01/05/2024', weekday: 'Thứ Tư', label: 'Ngày nghỉ', source },
      { date: '04/05/2024', weekday: 'Thứ Bảy', label: 'Hoán đổi', source: '2450/VPCP-KGVX' },
      { date: '02/09/2024', weekday: 'Thứ Hai', label: 'Ngày nghỉ', source },
    ]);
  });

  test.each([
    // why, year, working days
    ['a Monday off', aWorkYear(2026, '2026-08-31'), '260'],
    ['a Sunday off, which is off anyhow', aWorkYear(2026, '2026-08-30'), '261'],
    ['the first day', aWorkYear(2026, '2026-01-01'), '260'],
    ['the last day', aWorkYear(2026, '2026-12-31'), '260'],
    ['a swap, which takes a day and gives one', withSwap(aWorkYear(2026), '2026-08-31', '2026-08-22'), '260'],
    ['a leap year', aWorkYear(2024), '261'],
  ])('counts the working days of a year by its days off: %s', (_why, year, days) => {
    expect(yearsOf(year)[0]?.summary).toBe(`${days} ngày làm việc.`);
  });

  test('says of a year that days may still come or go, and what is open', () => {
    const year = { ...aWorkYear(2026), status: 'provisional' as const, note: 'Ngày 24/11 chưa rõ.' };
    expect(yearsOf(year)[0]).toMatchObject({
      summary: '260 ngày làm việc. Lịch dự kiến: còn có thể thêm, bớt ngày.',
      note: 'Ngày 24/11 chưa rõ.',
    });
    expect(yearsOf(aWorkYear(2026))[0]).not.toHaveProperty('note');
  });

  test('says of a single day that its source is still to be checked', () => {
    const [year] = yearsOf(unchecked(aWorkYear(2026)));
    expect(year?.rows.map((row) => row.source)).toEqual([`${source} – còn phải đối chiếu`]);
    expect(year?.summary).toBe('260 ngày làm việc.');
  });

  test('is a page of its own, without any year too', () => {
    const { head, years } = workCalendarPageView(aPortal({ base: '/cong/' }));
    expect(years).toEqual([]);
    expect(head.canonical).toBe('https://doithoai.example/cong/lich-lam-viec/');
  });
});
