/** Charts of all four forms, from one table to marks. Pure: the same series give the same drawing. */
import type { ChartView } from '../../views/chart.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';
import { drawLines } from './lines.ts';
import type { Drawing, Room } from './marks.ts';
import { drawSteps } from './steps.ts';

const forms = { columns: drawColumns, bars: drawBars, lines: drawLines, steps: drawSteps } as const;

export function drawChart(view: ChartView, room: Room): Drawing {
  return forms[view.form](view, room);
}

/** Whether anything is there to be drawn. */
export function isDrawable({ categories, series }: ChartView): boolean {
  return series.length > 0 && categories.some(({ isOutside }) => !isOutside);
}
