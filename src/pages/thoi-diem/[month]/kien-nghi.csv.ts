/** All petitions as they stood at the end of a month. */
import type { APIContext } from 'astro';
import { loadPortal, loadPortalOn } from '../../../loading/portal.ts';
import { tableFile, tableFileType } from '../../../outputs/table-file.ts';
import type { PublishedTable } from '../../../views/figures/published-table.ts';
import { hasMonthFile, monthStepsOf } from '../../../views/months/month-page.ts';
import { monthTable } from '../../../views/months/month-table.ts';

export function getStaticPaths() {
  return monthStepsOf(loadPortal(), loadPortalOn)
    .filter(hasMonthFile)
    .map((step) => ({ params: { month: step.month }, props: { table: monthTable(step) } }));
}

export function GET({ props }: APIContext<{ table: PublishedTable }>): Response {
  return new Response(tableFile(props.table), { headers: { 'Content-Type': tableFileType } });
}
