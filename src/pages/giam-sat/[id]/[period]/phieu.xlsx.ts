/** A sheet of the Front's as a workbook. */
import type { APIContext, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../../loading/portal.ts';
import { supervisionWorkbook } from '../../../../outputs/supervision-file.ts';
import { allSheets, sheetStep } from '../../../../views/supervision.ts';
import { supervisionSheetView } from '../../../../views/supervision-sheet.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return allSheets(portal).map(({ body, scope }) => ({
    params: { id: body, period: sheetStep(scope) },
    props: { view: supervisionSheetView(portal, body, scope) },
  }));
}

export async function GET({
  props,
}: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Promise<Response> {
  return new Response(await supervisionWorkbook(props.view));
}
