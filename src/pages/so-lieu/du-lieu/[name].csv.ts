import type { APIContext } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { tableFile, tableFileType } from '../../../outputs/table-file.ts';
import { dataTable, dataTableNames } from '../../../views/figures/data-tables.ts';
import type { PublishedTable } from '../../../views/figures/published-table.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return dataTableNames.map((name) => ({ params: { name }, props: { table: dataTable(portal, name) } }));
}

export function GET({ props }: APIContext<{ table: PublishedTable }>): Response {
  return new Response(tableFile(props.table), { headers: { 'Content-Type': tableFileType } });
}
