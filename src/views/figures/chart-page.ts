/** One chart alone: what other sites show of the portal. */
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartView } from '../chart.ts';
import { canonicalOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { scopeLink, scopePath, scopesAbove } from './scope.ts';

export interface ChartPageView {
  readonly head: PageHead;
  readonly chart: ChartView;
  /** The statistics that the chart comes from; absolute, for it is followed out of other sites. */
  readonly home: LinkView;
}

export function chartPageView(portal: Portal, scope: FigureScope, chart: ChartView): ChartPageView {
  const path = scopePath(scope);
  const { text } = scopeLink(portal, scope);
  return {
    head: pageHead(portal, {
      title: vi.figures.chartOf(chart.heading, text),
      description: chart.finding,
      path: paths.chart(path, chart.id),
      above: [...scopesAbove(portal, scope), scopeLink(portal, scope)],
      isUnlisted: true,
    }),
    chart,
    home: { text: vi.site.name, href: canonicalOf(portal.site, path) },
  };
}
