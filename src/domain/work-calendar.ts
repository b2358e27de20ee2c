/** The working-day calendar, built from the records of its years. */
import type { WorkYearRecord } from '../schemas/work-year.ts';
import type { CalendarDay, WorkCalendar, WorkYear } from '../time/work-calendar.ts';

type DayOff = WorkYearRecord['daysOff'][number];
type WorkingDay = WorkYearRecord['workingDays'][number];

function calendarDayOf(day: DayOff | (WorkingDay & { readonly kind: 'swapped' })): CalendarDay {
  const { on, label, kind, source } = day;
  const other = kind === 'swapped' ? day.swappedWith : undefined;
  const compensates = kind === 'compensatory' ? day.compensates : undefined;
  return {
    on,
    label,
    kind,
    ...(compensates && { compensates }),
    ...(other && { swappedWith: other }),
    source: source.text,
    isProvisional: source.status === 'provisional',
  };
}

function byDate(days: readonly CalendarDay[]): Record<string, CalendarDay> {
  return Object.fromEntries(days.map((day) => [day.on, day]));
}

function workYearOf({ status, note, daysOff, workingDays }: WorkYearRecord): WorkYear {
  return {
    isProvisional: status === 'provisional',
    ...(note !== undefined && { note }),
    daysOff: byDate(daysOff.map(calendarDayOf)),
    makeUpDays: byDate(workingDays.map((day) => calendarDayOf({ kind: 'swapped', ...day }))),
  };
}

/** @param records with the ids that their file names give them: the years, in four digits. */
export function workCalendarOf(records: readonly (WorkYearRecord & { readonly id: string })[]): WorkCalendar {
  return Object.fromEntries(records.map((record) => [Number(record.id), workYearOf(record)]));
}
