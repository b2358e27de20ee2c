/** A published table as a CSV file. */
import type { PublishedTable } from '../views/figures/published-table.ts';
import { csvOf } from './csv.ts';

export function tableFile({ columns, rows }: Pick<PublishedTable, 'columns' | 'rows'>): string {
  return csvOf(
    columns.map((name) => ({ name, cell: (row: PublishedTable['rows'][number]) => row[name] })),
    rows,
  );
}

/** What a server says of such a file. */
export const tableFileType = 'text/csv; charset=utf-8';
