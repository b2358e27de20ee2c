import type { APIRoute } from 'astro';
import { loadPortal } from '../../../../loading/portal.ts';
import { chartCsv, chartPng, chartSvg } from '../../../../outputs/chart-file.ts';
import type { ChartView } from '../../../../views/chart.ts';
import { scopeStep, statisticsScopes } from '../../../../views/figures/scope.ts';
import { statisticsCharts } from '../../../../views/figures/statistics-page.ts';

const types = {
  svg: { content: 'image/svg+xml', make: chartSvg },
  png: { content: 'image/png', make: chartPng },
  csv: { content: 'text/csv; charset=utf-8', make: chartCsv },
} as const;

type FileType = keyof typeof types;

export function getStaticPaths() {
  const portal = loadPortal();
  return statisticsScopes(portal).flatMap((scope) =>
    statisticsCharts(portal, scope).flatMap((chart) =>
      Object.keys(types).map((type) => ({
        params: { scope: scopeStep(scope), file: `${chart.id}.${type}` },
        props: { chart, type },
      })),
    ),
  );
}

export const GET: APIRoute<{ chart: ChartView; type: FileType }> = async ({ props: { chart, type } }) => {
  const { content, make } = types[type];
  return new Response(await make(chart), { headers: { 'Content-Type': content } });
};
