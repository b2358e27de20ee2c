/** Tables as CSV files (RFC 4180) that a spreadsheet opens with its letters whole. */
import { stringify } from 'csv-stringify/sync';

/** A cell: text or a number as it is; `undefined` is a cell that says nothing, and is empty. */
export type CsvCell = string | number | undefined;

/** A column: its name in the first row, and the cell of each row. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly cell: (row: Row) => CsvCell;
}

/**
 * UTF-8 with a byte order mark, without which spreadsheets take Vietnamese for another alphabet; lines end with CR LF.
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@` in front) is kept from it by an apostrophe.
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return stringify(
    [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}
