/** The home page: what is coming, what was promised. */
import { populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import type { StackedChartView } from './chart.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type PlanCardView, planCardView } from './plan-list-page.ts';
import { promisesChartView } from './promises-chart.ts';
import { type ScheduleRow, scheduleGroups } from './schedule.ts';

export interface HomePageView {
  readonly head: PageHead;
  readonly coming: { readonly sentence: string; readonly rows: readonly ScheduleRow[] };
  readonly past: readonly ScheduleRow[];
  readonly scheduleHref: string;
  readonly ledger: readonly (LinkView & { readonly count: string })[];
  readonly chart: StackedChartView;
  readonly plans: readonly PlanCardView[];
}

/** Rows of each kind on the home page; the schedule has them all. */
const shownRows = 5;

export function homePageView(portal: Portal): HomePageView {
  const groups = scheduleGroups(portal, 'real');
  const rowsOf = (name: string) => groups.find((group) => group.name === name)?.rows ?? [];
  const open = rowsOf('open');
  const date = formatDate(portal.asOf);
  const { site } = portal;
  // Nothing invented is counted on the home page.
  const plans = portal.plans.filter(({ issuer }) => populationOf(portal, issuer.org) === 'real');
  const promises = plans.flatMap(({ items }) => items);
  const total = (list: 'tasks' | 'obligations') => plans.reduce((sum, plan) => sum + plan[list].length, 0);
  const entry = (count: number, text: string, path: string) => ({
    count: formatNumber(count),
    text,
    href: hrefOf(site, path),
  });
  return {
    head: pageHead(portal, { title: vi.home.title, description: vi.site.description, path: paths.home }),
    coming: {
      sentence: open.length === 0 ? vi.home.comingNone(date) : vi.home.comingSome(open.length, date),
      rows: open.slice(0, shownRows),
    },
    past: rowsOf('past').slice(0, shownRows),
    scheduleHref: hrefOf(site, paths.schedule),
    ledger: [
      entry(plans.length, vi.home.ledger.plans, paths.plans),
      entry(promises.length, vi.home.ledger.promises, paths.schedule),
      entry(total('tasks'), vi.home.ledger.tasks, paths.plans),
      entry(total('obligations'), vi.home.ledger.obligations, paths.plans),
    ],
    chart: promisesChartView(portal),
    plans: plans.toReversed().map((plan) => planCardView(portal, plan)),
  };
}
