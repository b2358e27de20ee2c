import type { APIContext } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { tableFile, tableFileType } from '../../../outputs/table-file.ts';
import { partitionPlaces } from '../../../views/figures/partition-page.ts';
import { partitionRecordsTable } from '../../../views/figures/partition-records-table.ts';
import type { PublishedTable } from '../../../views/figures/published-table.ts';
import { scopeStep } from '../../../views/figures/scope.ts';
import { partitionSlugs } from '../../../views/hrefs.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return partitionPlaces(portal).map(({ scope, partition }) => ({
    params: { scope: scopeStep(scope), partition: partitionSlugs[partition.name] },
    props: { table: partitionRecordsTable(portal, { scope, partition }) },
  }));
}

export function GET({ props }: APIContext<{ table: PublishedTable }>): Response {
  return new Response(tableFile(props.table), { headers: { 'Content-Type': tableFileType } });
}
