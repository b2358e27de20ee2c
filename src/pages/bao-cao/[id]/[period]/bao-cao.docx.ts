import type { APIContext } from 'astro';
import { loadPortal, loadPortalOn } from '../../../../loading/portal.ts';
import { reportFile } from '../../../../outputs/report-file.ts';
import { type ReportPageView, reportPageView, reportPaths } from '../../../../views/report/report-page.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return reportPaths(portal).map(({ params, report }) => ({
    params,
    props: { view: reportPageView(loadPortalOn(report.on), report, portal.asOf) },
  }));
}

export async function GET({ props }: APIContext<{ readonly view: ReportPageView }>): Promise<Response> {
  return new Response(await reportFile(props.view.paper));
}
