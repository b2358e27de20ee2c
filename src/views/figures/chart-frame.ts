/** What every chart of a scope has: its address, its files, where its numbers come from. */
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatDate } from '../../locale/dates.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartFiles, ChartNumber, ChartView } from '../chart.ts';
import { canonicalOf, hrefOf, paths } from '../hrefs.ts';
import { scopePath } from './scope.ts';

/** Charts by the last step of their address. */
export const chartIds = {
  byBody: 'ket-qua-theo-don-vi',
  byDialogue: 'ket-qua-theo-doi-thoai',
  byQuarter: 'ket-qua-theo-quy',
  rates: 'ba-ty-le',
  wait: 'thoi-gian-cho-tra-loi',
  backlog: 'ton-dong',
  ledger: 'so-ke-hoach',
} as const;

function filesOf(portal: Portal, scope: FigureScope, id: string, heading: string): ChartFiles {
  const path = scopePath(scope);
  const file = (type: 'svg' | 'png' | 'csv') => hrefOf(portal.site, paths.chartFile(path, id, type));
  return {
    svg: file('svg'),
    png: file('png'),
    csv: file('csv'),
    page: hrefOf(portal.site, paths.chart(path, id)),
    embedCode: vi.figures.embed(heading, canonicalOf(portal.site, paths.chart(path, id))),
  };
}

export function chartFrame(
  portal: Portal,
  scope: FigureScope,
  id: string,
  heading: string,
): Pick<ChartView, 'id' | 'heading' | 'source' | 'method' | 'isIllustrative' | 'files'> {
  return {
    id,
    heading,
    source: vi.figures.charts.source(formatDate(portal.asOf)),
    method: { text: vi.figures.page.method, href: hrefOf(portal.site, paths.rates) },
    isIllustrative: scope.population === 'illustrative',
    files: filesOf(portal, scope, id, heading),
  };
}

/** A count that leads to its records; a count of none leads nowhere. */
export function countNumber(count: number, href: string): ChartNumber {
  return { value: count, text: formatNumber(count), ...(count > 0 && { href }) };
}
