/** A table that is published as a file: columns by their names in the code, and rows of plain values. */
import type { vi } from '../../locale/vi.ts';

/** Every column of every file has one meaning, which the page of the files states. */
export type ColumnName = keyof typeof vi.figureData.columns;

export type PublishedRow = Readonly<Record<string, string | number | undefined>>;

export interface PublishedTable {
  /** The file's name, without its end. */
  readonly name: string;
  readonly columns: readonly ColumnName[];
  readonly rows: readonly PublishedRow[];
}
