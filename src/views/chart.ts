/**
 * A chart as data: one table of series from which the drawing, its interactive form, the table under it and the file to
 * download all come. No number stands in one of them and not in the others.
 */
import type { LinkView } from './page-head.ts';

/**
 * `columns`: stacked, upright, one per category (time). `bars`: stacked, lying, one per category (bodies, dialogues,
 * steps). `lines`: one line per series over the categories. `steps`: a share that grows by steps over numbered
 * positions, with the band in which it surely lies.
 */
export type ChartForm = 'columns' | 'bars' | 'lines' | 'steps';

/** A number of the table; with `href`, it leads to the list of the records that it counts. */
export interface ChartNumber {
  readonly value: number;
  /** As readers write it: "23", "48,9 %", "23 trên 47". */
  readonly text: string;
  readonly href?: string;
}

/** A number, or the words that stand in its place ("Chưa báo cáo"): never drawn, never counted as 0. */
export type ChartCell = ChartNumber | { readonly words: string };

export interface ChartCategory {
  readonly label: string;
  /** Short, for the axis. */
  readonly tick: string;
  /** Drawn once, beside the first of the categories that share it (the year of a quarter). */
  readonly group?: string;
  /** Where it stands on a numbered axis (`steps`): working days. */
  readonly at?: number;
  readonly href?: string;
  /** Stands in the table alone, and is not drawn ("Không gắn với quý"). */
  readonly isOutside?: boolean;
}

export interface ChartSeries {
  /** Machine-readable, a column of the CSV file: `answered`. */
  readonly name: string;
  /** One or two letters, drawn into bars and at the ends of lines: the chart reads without colour. */
  readonly key: string;
  readonly label: string;
  /** Which of the ten `--series-<n>` of tokens.css, 1 to 10: one state has one hue in every chart. */
  readonly hue: number;
  /** One per category. */
  readonly cells: readonly ChartCell[];
  /** Sum over the categories, where it means something. */
  readonly total?: ChartNumber;
  /** Lower and upper bound of the band around the line of a chart of form `steps`. */
  readonly role?: 'lower' | 'upper';
}

/** Addresses of what a chart can be had as. */
export interface ChartFiles {
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  /** The chart alone on a page, as other sites show it. */
  readonly page: string;
  /** HTML to paste into another site; its address is absolute. */
  readonly embedCode: string;
}

export interface ChartView {
  /** Part of public addresses: the chart's anchor and the name of its files. */
  readonly id: string;
  readonly form: ChartForm;
  readonly heading: string;
  /** The finding, one sentence, computed from the data. */
  readonly finding: string;
  readonly note?: string;
  /** Said under the drawing, where some values are only in the table. */
  readonly outsideNote?: string;
  /** What the numbers are: "Số kiến nghị", "Tỷ lệ đã trả lời". */
  readonly valueLabel: string;
  readonly unit: 'count' | 'percent';
  /** What the categories are: "Quý", "Buổi đối thoại", "Số ngày làm việc". */
  readonly categoryLabel: string;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** Sums per category, with the word for them, where they mean something; `all` is the sum of all. */
  readonly totals?: {
    readonly label: string;
    readonly cells: readonly ChartCell[];
    readonly all?: ChartNumber;
  };
  /** Where it comes from and as of when. */
  readonly source: string;
  readonly method: LinkView;
  /** Its data are invented: said in the drawing itself, which travels without its page. */
  readonly isIllustrative: boolean;
  readonly files?: ChartFiles;
}
