/** Errata as pages show them: what was wrong beside what is right. */
import { formatDate } from '../locale/dates.ts';
import type { Erratum } from '../schemas/erratum.ts';

export interface ErratumView {
  readonly date: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export function errataViews(errata: readonly Erratum[]): readonly ErratumView[] {
  return errata.map(({ on, what, before, after, reason }) => ({
    date: formatDate(on),
    what,
    before,
    after,
    reason,
  }));
}
