/** All petitions as they stood at the end of a month, as a published table. */
import type { MonthStep } from '../../domain/month-ends.ts';
import { dataTable } from '../figures/data-tables.ts';
import type { PublishedTable } from '../figures/published-table.ts';

/** The columns of the table of all petitions, and the day that all of them are true of. */
export function monthTable({ after }: MonthStep): PublishedTable {
  const { name, columns, rows } = dataTable(after, 'kien-nghi');
  return {
    name,
    columns: [...columns, 'as_of'],
    rows: rows.map((row) => ({ ...row, as_of: after.asOf })),
  };
}
