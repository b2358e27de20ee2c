/** A sheet of the Front's as a table. */
import type { APIContext, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../../loading/portal.ts';
import { supervisionCsv } from '../../../../outputs/supervision-file.ts';
import { allSheets, sheetStep } from '../../../../views/supervision.ts';
import { supervisionSheetView } from '../../../../views/supervision-sheet.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return allSheets(portal).map(({ body, scope }) => ({
    params: { id: body, period: sheetStep(scope) },
    props: { view: supervisionSheetView(portal, body, scope) },
  }));
}

export function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  return new Response(supervisionCsv(props.view));
}
