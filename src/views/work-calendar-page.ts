/** The working-day calendar as a page: which days are off, which weekends are worked, and who says so. */
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { addDays } from '../time/civil-date.ts';
import { yearPeriod } from '../time/period.ts';
import { type CalendarDay, dayOfWeek, workingDaysBetween } from '../time/work-calendar.ts';
import { paths } from './hrefs.ts';
import { type PageHead, pageHead } from './page-head.ts';

interface WorkDayRow {
  readonly date: string;
  readonly weekday: string;
  readonly label: string;
  readonly source: string;
}

interface WorkYearView {
  readonly year: string;
  readonly summary: string;
  readonly note?: string;
  readonly rows: readonly WorkDayRow[];
}

export interface WorkCalendarPageView {
  readonly head: PageHead;
  readonly years: readonly WorkYearView[];
}

function rowOf(day: CalendarDay): WorkDayRow {
  return {
    date: formatDate(day.on),
    weekday: vi.rules.weekdays[dayOfWeek(day.on) - 1] ?? '',
    label: day.label,
    source: day.isProvisional ? vi.workCalendar.provisionalSource(day.source) : day.source,
  };
}

/** Latest year first. */
export function workCalendarPageView(portal: Portal): WorkCalendarPageView {
  const years = Object.entries(portal.calendar).toSorted(([a], [b]) => Number(b) - Number(a));
  return {
    head: pageHead(portal, {
      title: vi.workCalendar.title,
      description: vi.workCalendar.description,
      path: paths.workCalendar,
    }),
    years: years.map(([year, { daysOff, makeUpDays, isProvisional, note }]) => {
      const { start, end } = yearPeriod(Number(year));
      const days = [...Object.values(daysOff), ...Object.values(makeUpDays)];
      // The day before the first is in another year; counting starts after it and never looks at it.
      const working = workingDaysBetween(portal.calendar, addDays(start, -1), end);
      return {
        year,
        summary: vi.workCalendar.summary(working, isProvisional),
        ...(note !== undefined && { note }),
        rows: days.toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(rowOf),
      };
    }),
  };
}
