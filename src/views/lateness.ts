/** How work stands to its deadline, in words. Days on a calendar are named; "three days ago" ages, a date does not. */
import { daysBetween, type Lateness } from '../domain/deadline.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { latenessLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { workingDaysBetween } from '../time/work-calendar.ts';

const words = vi.lateness;

/** Days past the deadline count from the first one, or from a shortened one: that is what `days` of the domain says. */
function pastSentence(
  { due, original, days }: { readonly due: IsoDate; readonly original: IsoDate; readonly days: number },
  said: {
    readonly plain: (due: string, days: number) => string;
    readonly moved: (original: string, due: string, days: number) => string;
  },
): string {
  return original < due
    ? said.moved(formatDate(original), formatDate(due), days)
    : said.plain(formatDate(due), days);
}

/** The state of a petition or of a commitment. */
export interface Timed {
  readonly lateness: Lateness;
  readonly assignment?: { readonly delivers?: 'result' | 'answer' } | undefined;
}

/**
 * How long work may still take (còn … ngày làm việc), where its deadline is ahead. The day of the Portal is over and
 * does not count. Where a year of the calendar is missing, days are calendar days and the words say so.
 */
export function timeLeft({ calendar, asOf }: Pick<Portal, 'calendar' | 'asOf'>, lateness: Lateness): string {
  if (lateness.kind !== 'open' && lateness.kind !== 'open_extended') return '';
  const { due } = lateness;
  if (due === asOf) return words.lastDay;
  const isKnown = yearsBetween(asOf, due).every((year) => year in calendar);
  return isKnown
    ? words.workingDaysLeft(workingDaysBetween(calendar, asOf, due))
    : words.daysLeft(daysBetween(asOf, due));
}

function yearsBetween(from: IsoDate, to: IsoDate): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * One whole sentence, true on the Portal's day.
 * @param left what {@link timeLeft} says; without it the sentence names the day alone.
 */
export function latenessSentence({ lateness, assignment }: Timed, left = ''): string {
  // Where only an answer was asked for, the deadline ends with the answer, and nothing may be resolved yet.
  const done = assignment?.delivers === 'answer' ? words.answered : words.done;
  switch (lateness.kind) {
    case 'undated':
      return words.undated;
    case 'stopped':
      return words.stopped;
    case 'open':
      return words.open(formatDate(lateness.due), left);
    case 'open_extended':
      return words.openExtended(formatDate(lateness.original), formatDate(lateness.due), left);
    case 'overdue':
      return pastSentence(lateness, {
        plain: (due, days) => words.overdue(days, due),
        moved: (original, due, days) => words.overdueMoved(days, original, due),
      });
    case 'on_time':
      return words.onTime(done(formatDate(lateness.on)), formatDate(lateness.due));
    case 'within_extension':
      return words.withinExtension(
        done(formatDate(lateness.on)),
        formatDate(lateness.original),
        formatDate(lateness.due),
        lateness.days,
      );
    case 'late': {
      const on = done(formatDate(lateness.on));
      return pastSentence(lateness, {
        plain: (due, days) => words.late(on, due, days),
        moved: (original, due, days) => words.lateMoved(on, original, due, days),
      });
    }
  }
}

/** The state and its day alone, for tables over time: "Quá hạn (hạn 17/10/2026)". */
export function latenessShort(lateness: Lateness): string {
  const label = latenessLabels[lateness.kind];
  return 'due' in lateness ? words.short(label, formatDate(lateness.due)) : label;
}
