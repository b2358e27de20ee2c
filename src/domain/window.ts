/** The days that a time expression spans. */
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { addDays, isIsoDate, toIsoDate } from '../time/civil-date.ts';
import {
  isYearMonth,
  monthPeriod,
  type Period,
  quarterPeriod,
  schoolYearPeriod,
  yearPeriod,
} from '../time/period.ts';

/**
 * First and last day of `when`, or `undefined` where its words name no stretch of the calendar (recurring,
 * relative, ongoing, ad hoc, unknown). "Trước ngày 15/6" ends on 14/6: the day itself is not before itself.
 */
export function windowOf(when: FlexibleDate): Period | undefined {
  switch (when.kind) {
    case 'day': {
      const day = when.bound === 'before' ? addDays(when.day, -1) : when.day;
      return { start: day, end: day };
    }
    case 'day_range':
      return { start: when.from, end: when.to };
    case 'month':
      return monthPeriod(when.month);
    case 'month_range':
      return { start: monthPeriod(when.from).start, end: monthPeriod(when.to).end };
    case 'quarter':
      return quarterPeriod(when.quarter);
    case 'quarter_range':
      return { start: quarterPeriod(when.from).start, end: quarterPeriod(when.to).end };
    case 'year':
      return yearPeriod(when.year);
    case 'school_year':
      return when.startYear === undefined ? undefined : schoolYearPeriod(when.startYear);
    case 'open_ended': {
      if (isIsoDate(when.since)) return { start: when.since };
      if (isYearMonth(when.since)) return { start: monthPeriod(when.since).start };
      return { start: toIsoDate(Number(when.since), 1, 1) };
    }
    case 'recurring':
    case 'relative':
    case 'ongoing':
    case 'ad_hoc':
    case 'unknown':
      return undefined;
  }
}
