/** One line per series over the categories. Where there is no number a line has a gap, and the plot is hatched. */
import type { ChartView } from '../../views/chart.ts';
import {
  axisMarks,
  type EndedLine,
  endTexts,
  lineMargin,
  plotBase,
  plotHeight,
  plotTop,
  valueAxis,
} from './line-frame.ts';
import { type Drawing, type Mark, plotRoom, type Room } from './marks.ts';
import { drawnCategories, groupTexts, isNumber, spaced } from './scale.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export function drawLines(view: ChartView, room: Room): Drawing {
  const axis = valueAxis(view);
  const categories = drawnCategories(view);
  const step = 1 / Math.max(1, categories.length);
  const xOf = (index: number) => step * (index + 0.5);
  const lines = view.series.map((one, series) => {
    const points = categories.map(({ cells }, index): Point | undefined => {
      const cell = cells[series];
      return isNumber(cell) ? { x: xOf(index), y: axis.yOf(cell.value) } : undefined;
    });
    return { ...one, points, end: points.findLast((point) => point !== undefined) };
  });
  const margin = lineMargin(view, axis, lines satisfies readonly EndedLine[]);
  const plot = plotRoom(room, margin);
  const blanks = categories.flatMap(({ hasNumbers }, index): Mark[] =>
    hasNumbers
      ? []
      : [{ kind: 'area', look: 'blank', x: step * index, width: step, y: plotTop, height: plotHeight }],
  );
  const strokes = lines.flatMap(({ points, hue }, dash): Mark[] =>
    points.flatMap((to, index): Mark[] => {
      const from = points[index - 1];
      if (!from || !to) return [];
      return [{ kind: 'stroke', look: 'line', hue, dash, x1: from.x, x2: to.x, y1: from.y, y2: to.y }];
    }),
  );
  const dots = lines.flatMap(({ points, hue }) =>
    points.flatMap((point): Mark[] => (point ? [{ kind: 'dot', hue, ...point }] : [])),
  );
  const groups = groupTexts(categories, xOf, plotBase + 46, plot);
  return {
    height: plotBase + (groups.length > 0 ? 56 : 32),
    margin,
    marks: [
      ...blanks,
      ...axisMarks(axis, view.unit),
      ...strokes,
      ...dots,
      ...endTexts(lines),
      ...spaced(
        categories.map(({ tick }, index) => ({ text: tick, x: xOf(index) })),
        { y: plotBase + 22, look: 'tick' },
        plot,
      ),
      ...groups,
    ],
    leavesOutWords: categories.some(({ words }) => words.length > 0),
  };
}
