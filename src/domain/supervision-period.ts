/**
 * Periods of supervision (kỳ giám sát): a year, and each of its halves. A record belongs to a period by the day of its
 * cohort, never by that of an answer.
 */
import { type IsoDate, partsOf } from '../time/civil-date.ts';

export interface SupervisionPeriod {
  readonly year: number;
  /** 1: January to June, 2: July to December; the whole year without it. */
  readonly half?: 1 | 2;
}

function halfOf(day: IsoDate): 1 | 2 {
  return partsOf(day).month <= 6 ? 1 : 2;
}

/** Whether what belongs to `day` belongs to the period; what has no day belongs to none. */
export function isInPeriod({ year, half }: SupervisionPeriod, day: IsoDate | undefined): boolean {
  if (day === undefined || partsOf(day).year !== year) return false;
  return half === undefined || halfOf(day) === half;
}

/** The years and half-years in which any of the days lie: the latest year first, its halves after it. */
export function periodsOfDays(days: readonly (IsoDate | undefined)[]): readonly SupervisionPeriod[] {
  const dated = days.filter((day) => day !== undefined);
  const years = [...new Set(dated.map((day) => partsOf(day).year))].sort((a, b) => b - a);
  return years
    .flatMap((year): SupervisionPeriod[] => [{ year }, { year, half: 1 }, { year, half: 2 }])
    .filter((period) => dated.some((day) => isInPeriod(period, day)));
}
