/** The chart "dialogues promised per quarter and type". */
import type { Portal } from '../domain/portal.ts';
import { countPromisesByQuarter } from '../domain/promises-by-quarter.ts';
import { formatDate, formatQuarter, formatQuarterNumber } from '../locale/dates.ts';
import { dialogueTypeLabels } from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import type { ChartNumber, ChartView } from './chart.ts';
import { hrefOf, paths } from './hrefs.ts';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function numberOf(value: number): ChartNumber {
  return { value, text: formatNumber(value) };
}

export function promisesChartView(portal: Portal): ChartView {
  const { quarters, series, total } = countPromisesByQuarter(portal, 'real');
  const perQuarter = quarters.map((_, index) => sum(series.map(({ counts }) => counts[index] ?? 0)));
  const outside = sum(series.map(({ withoutQuarter }) => withoutQuarter));
  const highest = Math.max(0, ...perQuarter);
  // A tie is no finding about one quarter: all that reach the top are named.
  const highestQuarters = quarters.filter((_, index) => perQuarter[index] === highest).map(formatQuarter);
  const text = vi.chart.promises;
  const isSplit = outside > 0;
  return {
    id: 'bieu-do-theo-quy',
    form: 'columns',
    heading: text.heading,
    finding: highest === 0 ? text.empty : text.finding(total, highestQuarters, highest),
    note: text.note,
    ...(isSplit && { outsideNote: text.outside(outside) }),
    valueLabel: text.axis,
    unit: 'count',
    categoryLabel: text.quarterColumn,
    categories: [
      ...quarters.map((quarter) => ({
        label: formatQuarter(quarter),
        tick: formatQuarterNumber(quarter),
        group: quarter.slice(0, 4),
      })),
      ...(isSplit ? [{ label: text.withoutQuarter, tick: text.withoutQuarter, isOutside: true }] : []),
    ],
    series: series.map(({ type, counts, withoutQuarter }, index) => ({
      name: type,
      key: String.fromCharCode('A'.charCodeAt(0) + index),
      label: dialogueTypeLabels[type],
      hue: index + 1,
      cells: [...counts, ...(isSplit ? [withoutQuarter] : [])].map(numberOf),
      total: numberOf(sum(counts) + withoutQuarter),
    })),
    totals: {
      label: text.total,
      cells: [...perQuarter, ...(isSplit ? [outside] : [])].map(numberOf),
      all: numberOf(total),
    },
    source: vi.chart.source(formatDate(portal.asOf)),
    method: { text: vi.chart.method, href: hrefOf(portal.site, `${paths.method}#muc-doi-thoai-theo-quy`) },
    isIllustrative: false,
  };
}
