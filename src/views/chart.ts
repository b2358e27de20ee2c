/** A chart as data: one table of series from which the drawing, its table and its interactive form all come. */

interface ChartSeries {
  /** One letter, drawn into the bars: the chart reads without colour. */
  readonly key: string;
  readonly label: string;
  /** One value per category. */
  readonly values: readonly number[];
  /** Value outside the drawn categories; shown in the table only. */
  readonly outside: number;
  readonly total: number;
}

export interface StackedChartView {
  /** Part of public addresses: the chart's anchor. */
  readonly id: string;
  readonly heading: string;
  /** The finding, one sentence, computed from the data. */
  readonly finding: string;
  readonly note: string;
  /** Said under the drawing, where some values are only in the table. */
  readonly outsideNote?: string;
  readonly axisLabel: string;
  readonly categories: readonly {
    readonly label: string;
    /** Drawn under the bar. */
    readonly tick: string;
    /** Drawn once under the first of the categories that share it. */
    readonly group: string;
  }[];
  readonly series: readonly ChartSeries[];
  readonly columns: { readonly series: string; readonly outside: string; readonly total: string };
  /** Sums per category, then outside, then of all. */
  readonly totals: { readonly values: readonly number[]; readonly outside: number; readonly all: number };
  readonly source: string;
  readonly methodHref: string;
}
