/** Stacked upright bars over time. Letters stand in the bars, so that they read without colour; sums stand on them. */
import type { ChartView } from '../../views/chart.ts';
import { type Drawing, type Mark, plotRoom, type Room, type Text } from './marks.ts';
import {
  type DrawnCategory,
  drawnCategories,
  fitOf,
  groupTexts,
  isNumber,
  spaced,
  textWidth,
} from './scale.ts';

const plotHeight = 220;
/** Above the highest bar, for its sum. */
const headroom = 28;
/** Share of a category's width that its bar takes, and the most that any bar takes of the plot. */
const fill = 0.62;
const widest = 0.16;
const margin = { left: 0, right: 0, wideRight: 0 };

/** Where each series of a bar stands, from the base line upwards. */
function stackOf({ cells }: DrawnCategory, unit: number) {
  let y = plotHeight;
  return cells.map((cell) => {
    const height = isNumber(cell) ? cell.value * unit : 0;
    y -= height;
    return { y, height };
  });
}

export function drawColumns(view: ChartView, room: Room): Drawing {
  const plot = plotRoom(room, margin);
  const categories = drawnCategories(view);
  const top = view.unit === 'percent' ? 100 : Math.max(1, ...categories.map(({ sum }) => sum));
  const unit = (plotHeight - headroom) / top;
  const step = 1 / Math.max(1, categories.length);
  const width = Math.min(step * fill, widest);
  const middleOf = (index: number) => step * (index + 0.5);
  const stacks = categories.map((category) => stackOf(category, unit));

  const segments = view.series.map(({ hue }, series) =>
    stacks.flatMap((stack, index): Mark[] => {
      const part = stack[series];
      if (!part || part.height === 0) return [];
      return [{ kind: 'area', look: 'segment', hue, x: middleOf(index) - width / 2, width, ...part }];
    }),
  );
  const keys = view.series.flatMap(({ key }, series) =>
    stacks.flatMap((stack, index): Text[] => {
      const part = stack[series];
      const fit = fitOf(textWidth(key, 'key'), width, plot);
      if (!part || part.height < 15 || key === '' || !fit) return [];
      const y = part.y + part.height / 2 + 4.5;
      return [{ kind: 'text', look: 'key', text: key, x: middleOf(index), y, anchor: 'middle', fit }];
    }),
  );
  const totals = categories.flatMap(({ hasNumbers, totalText, sum }, index): Text[] => {
    const fit = fitOf(textWidth(totalText, 'total'), step, plot);
    if (!hasNumbers || !fit) return [];
    const y = plotHeight - sum * unit - 8;
    return [{ kind: 'text', look: 'total', text: totalText, x: middleOf(index), y, anchor: 'middle', fit }];
  });
  const words = categories.flatMap(({ hasNumbers, words: said }, index): Text[] =>
    hasNumbers || said.length === 0
      ? []
      : [
          {
            kind: 'text',
            look: 'words',
            text: said.join(', '),
            x: middleOf(index),
            dx: 5,
            y: plotHeight - 8,
            anchor: 'start',
            fit: 'always',
            isUpright: true,
          },
        ],
  );
  const groups = groupTexts(categories, middleOf, plotHeight + 46, plot);
  return {
    height: plotHeight + (groups.length > 0 ? 56 : 32),
    margin,
    marks: [
      ...segments.flat(),
      { kind: 'stroke', look: 'axis', x1: 0, x2: 1, y1: plotHeight, y2: plotHeight },
      ...keys,
      ...totals,
      ...words,
      ...spaced(
        categories.map(({ tick }, index) => ({ text: tick, x: middleOf(index) })),
        { y: plotHeight + 22, look: 'tick' },
        plot,
      ),
      ...groups,
    ],
    leavesOutWords: categories.some(({ hasNumbers, words: said }) => hasNumbers && said.length > 0),
  };
}
