/** The way from a body's page to the last month in which anything about it changed. */
import { changesBetween } from '../../domain/changes.ts';
import type { MonthStep } from '../../domain/month-ends.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatMonth } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import type { LinkView } from '../page-head.ts';

/**
 * Links by the ids of bodies; absent for a body of which no month tells anything.
 * @param steps all months, earliest first.
 */
export function latestChangeLinks(
  portal: Portal,
  steps: readonly MonthStep[],
): ReadonlyMap<string, LinkView> {
  return new Map(
    steps.flatMap(({ month, before, after }) =>
      changesBetween(before, after).map(({ body }): [string, LinkView] => [
        body,
        {
          text: vi.months.latest(formatMonth(month)),
          href: `${hrefOf(portal.site, paths.month(month))}#${body}`,
        },
      ]),
    ),
  );
}
