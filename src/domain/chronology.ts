/** The order of time expressions, and where they stand relative to a day. */
import type { FlexibleDate, FlexibleDateKind } from '../schemas/flexible-date.ts';
import { compareDates, type IsoDate } from '../time/civil-date.ts';
import { windowOf } from './window.ts';

/** Expressions without days follow those with days, the more binding first. */
const orderWithoutDays: readonly FlexibleDateKind[] = [
  'recurring',
  'school_year',
  'relative',
  'ongoing',
  'ad_hoc',
  'unknown',
];

/**
 * Orders by first day; of two that begin together, the one that ends first. What has no days comes last. The
 * order never makes a vague time look exact: a quarter sorts at its first day and is still shown as a quarter.
 */
export function compareWhen(a: FlexibleDate, b: FlexibleDate): number {
  const [windowA, windowB] = [windowOf(a), windowOf(b)];
  if (windowA && windowB) {
    const byStart = compareDates(windowA.start, windowB.start);
    if (byStart !== 0) return byStart;
    if (windowA.end === undefined || windowB.end === undefined) {
      return Number(windowA.end === undefined) - Number(windowB.end === undefined);
    }
    return compareDates(windowA.end, windowB.end);
  }
  if (windowA || windowB) return windowA ? -1 : 1;
  return orderWithoutDays.indexOf(a.kind) - orderWithoutDays.indexOf(b.kind);
}

/**
 * Where a time expression stands on a day: `coming` before its first day, `current` from the first to the last,
 * `past` after it; `standing` where it repeats, goes on or waits for a cause; `unstated` where nothing is said.
 */
export type Phase = 'coming' | 'current' | 'past' | 'standing' | 'unstated';

export function phaseOn(when: FlexibleDate, asOf: IsoDate): Phase {
  const window = windowOf(when);
  if (!window) return when.kind === 'unknown' ? 'unstated' : 'standing';
  if (asOf < window.start) return 'coming';
  if (window.end === undefined || asOf <= window.end) return 'current';
  return 'past';
}
