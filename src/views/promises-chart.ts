/** The chart "dialogues promised per quarter and type". */
import type { Portal } from '../domain/portal.ts';
import { countPromisesByQuarter } from '../domain/promises-by-quarter.ts';
import { formatDate, formatQuarter, formatQuarterNumber } from '../locale/dates.ts';
import { dialogueTypeLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { StackedChartView } from './chart.ts';
import { hrefOf, paths } from './hrefs.ts';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function promisesChartView(portal: Portal): StackedChartView {
  const { quarters, series, total } = countPromisesByQuarter(portal, 'real');
  const perQuarter = quarters.map((_, index) => sum(series.map(({ counts }) => counts[index] ?? 0)));
  const outside = sum(series.map(({ withoutQuarter }) => withoutQuarter));
  const highest = Math.max(0, ...perQuarter);
  // A tie is no finding about one quarter: all that reach the top are named.
  const highestQuarters = quarters.filter((_, index) => perQuarter[index] === highest).map(formatQuarter);
  const text = vi.chart.promises;
  return {
    id: 'bieu-do-theo-quy',
    heading: text.heading,
    finding: highest === 0 ? text.empty : text.finding(total, highestQuarters, highest),
    note: text.note,
    ...(outside > 0 && { outsideNote: text.outside(outside) }),
    axisLabel: text.axis,
    categories: quarters.map((quarter) => ({
      label: formatQuarter(quarter),
      tick: formatQuarterNumber(quarter),
      group: quarter.slice(0, 4),
    })),
    series: series.map(({ type, counts, withoutQuarter }, index) => ({
      key: String.fromCharCode('A'.charCodeAt(0) + index),
      label: dialogueTypeLabels[type],
      values: counts,
      outside: withoutQuarter,
      total: sum(counts) + withoutQuarter,
    })),
    columns: { series: text.typeColumn, outside: text.withoutQuarter, total: text.total },
    totals: { values: perQuarter, outside, all: total },
    source: vi.chart.source(formatDate(portal.asOf)),
    methodHref: hrefOf(portal.site, `${paths.method}#muc-doi-thoai-theo-quy`),
  };
}
