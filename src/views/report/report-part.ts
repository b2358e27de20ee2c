/** What a report is made of, the same for the page and for the file: parts of paragraphs and tables. */
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import type { FactValue } from '../facts.ts';
import type { LinkView } from '../page-head.ts';

/** A cell holds one or more values, each on a line of its own. A link to `#…` leads to another place in the report. */
export type ReportCell = readonly FactValue[];

/** Values of a cell that run on, as codes do in a list; fewer stand each on a line of its own. */
export function runsOn(cell: ReportCell): boolean {
  return cell.length > 4;
}

export interface ReportColumn {
  readonly text: string;
  /** Share of the table's width, of 100. */
  readonly width: number;
  /** Codes, days and counts are not broken over lines. */
  readonly holds?: 'code' | 'count';
}

export interface ReportRow {
  /** What links lead to. */
  readonly id?: string;
  readonly isTotal?: boolean;
  readonly cells: readonly ReportCell[];
}

interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export type ReportBlock = ReportParagraph | ReportTable;

export interface ReportPart {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}

/** The table; where it has no row, nothing, or the sentence that says why there is none. */
export function tableOf(
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  none?: string,
): readonly ReportBlock[] {
  if (rows.length > 0) return [{ kind: 'table', caption, columns, rows }];
  return none === undefined ? [] : [paragraph(none)];
}

// Figures, each with the records behind it

interface ReportFigure {
  /** From 1, in the order of the report: what a reader on paper follows. */
  readonly number: number;
  readonly label: string;
  readonly value: string;
  readonly records: readonly LinkView[];
}

/** The figures of a report, as its parts enter them; the last appendix prints them all. */
export interface FigureBook {
  readonly figures: ReportFigure[];
}

export function figureBook(): FigureBook {
  return { figures: [] };
}

export function figureAnchor(number: number): string {
  return `so-${number}`;
}

/** Enters a figure and links to its records; where there are none, there is nothing to enter. */
export function enter(book: FigureBook, figure: Omit<ReportFigure, 'number'>): FactValue | undefined {
  if (figure.records.length === 0) return undefined;
  const number = book.figures.length + 1;
  book.figures.push({ ...figure, number });
  return { text: vi.report.ordinal(number), href: `#${figureAnchor(number)}` };
}

interface Counted {
  readonly label: string;
  readonly records: readonly LinkView[];
  /** What stands instead of the number of records. */
  readonly value?: string;
  readonly isTotal?: boolean;
}

const words = vi.report;

export const figureColumns: readonly ReportColumn[] = [
  { text: words.figureColumns.label, width: 56 },
  { text: words.figureColumns.value, width: 26 },
  { text: words.figureColumns.records, width: 18, holds: 'count' },
];

export function figureRow(book: FigureBook, { label, records, value, isTotal }: Counted): ReportRow {
  const said = value ?? formatNumber(records.length);
  const link = enter(book, { label, value: said, records });
  return {
    ...(isTotal && { isTotal }),
    cells: [[{ text: label }], [{ text: said }], [link ?? { text: words.noRecords, isMissing: true }]],
  };
}
