/**
 * A share that grows by steps over numbered positions (Kaplan–Meier turned upside down): it holds its value until the
 * next position. Around it the band in which it surely lies; on it the position at which it reaches one half.
 */
import { vi } from '../../locale/vi.ts';
import type { ChartCategory, ChartCell, ChartView } from '../../views/chart.ts';
import { axisMarks, endTexts, lineMargin, plotBase, valueAxis } from './line-frame.ts';
import { type Drawing, type Mark, plotRoom, type Room, type Text } from './marks.ts';
import { isNumber, spaced, textWidth, ticksTo, valueText } from './scale.ts';

interface Position {
  readonly at: number;
  readonly label: string;
  readonly index: number;
}

function positionsOf(categories: readonly ChartCategory[]): readonly Position[] {
  return categories
    .flatMap(({ at, label, isOutside }, index) =>
      at === undefined || isOutside ? [] : [{ at, label, index }],
    )
    .toSorted((a, b) => a.at - b.at);
}

interface Step {
  readonly value: number;
  readonly x1: number;
  readonly x2: number;
}

/** The level stretches of a line; before the first position nothing has happened yet. */
function stretches(
  cells: readonly ChartCell[],
  positions: readonly Position[],
  xOf: (at: number) => number,
): readonly Step[] {
  const first = positions[0];
  const known = positions.flatMap(({ at, index }) => {
    const cell = cells[index];
    return isNumber(cell) ? [{ at, value: cell.value }] : [];
  });
  const start = first && first.at > 0 ? [{ at: 0, value: 0 }] : [];
  return [...start, ...known].map(({ at, value }, index, all) => ({
    value,
    x1: xOf(at),
    x2: xOf(all[index + 1]?.at ?? positions.at(-1)?.at ?? at),
  }));
}

/** Where one half is reached: the dashes to it, and its words. */
function halfMarks(
  view: ChartView,
  positions: readonly Position[],
  xOf: (at: number) => number,
  yOf: (value: number) => number,
  plot: Room,
): readonly Mark[] {
  const [main] = view.series.filter(({ role }) => role === undefined);
  const reached = positions.find(({ index }) => {
    const cell = main?.cells[index];
    return isNumber(cell) && cell.value >= 50;
  });
  if (!reached || view.unit !== 'percent') return [];
  const x = xOf(reached.at);
  const text = vi.chart.half(reached.label);
  const isLeft = x * plot.narrow + textWidth(text, 'total') + 8 > plot.narrow;
  const label: Text = {
    kind: 'text',
    look: 'total',
    text,
    x,
    dx: isLeft ? -8 : 8,
    y: plotBase - 10,
    anchor: isLeft ? 'end' : 'start',
    fit: 'always',
  };
  return [
    { kind: 'stroke', look: 'half', x1: 0, x2: x, y1: yOf(50), y2: yOf(50) },
    { kind: 'stroke', look: 'half', x1: x, x2: x, y1: yOf(50), y2: plotBase },
    label,
  ];
}

/** The band between the two series that bound a line, as far as both are known. */
function bandMarks(
  { series }: ChartView,
  positions: readonly Position[],
  xOf: (at: number) => number,
  yOf: (value: number) => number,
): readonly Mark[] {
  const [lower, upper] = [
    series.find(({ role }) => role === 'lower'),
    series.find(({ role }) => role === 'upper'),
  ];
  return positions.flatMap(({ at, index }, order): Mark[] => {
    const [low, high] = [lower?.cells[index], upper?.cells[index]];
    const next = positions[order + 1];
    if (!isNumber(low) || !isNumber(high) || !next) return [];
    const [x, y] = [xOf(at), yOf(high.value)];
    const height = yOf(low.value) - y;
    if (height <= 0) return [];
    return [{ kind: 'area', look: 'band', hue: upper?.hue ?? 1, x, width: xOf(next.at) - x, y, height }];
  });
}

export function drawSteps(view: ChartView, room: Room): Drawing {
  const axis = valueAxis(view);
  const positions = positionsOf(view.categories);
  const ticks = ticksTo(Math.max(1, positions.at(-1)?.at ?? 1), 6);
  const domain = ticks.at(-1) ?? 1;
  const xOf = (at: number) => at / domain;
  const lines = view.series
    .filter(({ role }) => role === undefined)
    .map((one) => {
      const steps = stretches(one.cells, positions, xOf);
      const last = steps.at(-1);
      return { ...one, steps, end: last && { x: last.x2, y: axis.yOf(last.value) } };
    });
  const margin = lineMargin(view, axis, lines);
  const plot = plotRoom(room, margin);
  const strokes = lines.flatMap(({ steps, hue }, dash) =>
    steps.flatMap(({ value, x1, x2 }, index): Mark[] => {
      const y = axis.yOf(value);
      const before = steps[index - 1];
      const rise =
        before && before.value !== value ? [{ x1, x2: x1, y1: axis.yOf(before.value), y2: y }] : [];
      const level = x2 > x1 ? [{ x1, x2, y1: y, y2: y }] : [];
      return [...rise, ...level].map((part) => ({ kind: 'stroke', look: 'line', hue, dash, ...part }));
    }),
  );
  return {
    height: plotBase + 56,
    margin,
    marks: [
      ...bandMarks(view, positions, xOf, axis.yOf),
      ...axisMarks(axis, view.unit),
      ...strokes,
      ...halfMarks(view, positions, xOf, axis.yOf, plot),
      ...endTexts(lines),
      ...spaced(
        ticks.map((tick) => ({ text: valueText(tick, 'count'), x: xOf(tick) })),
        { y: plotBase + 22, look: 'tick' },
        plot,
      ),
      {
        kind: 'text',
        look: 'tick',
        text: view.categoryLabel,
        x: 1,
        y: plotBase + 46,
        anchor: 'end',
        fit: 'always',
      },
    ],
    leavesOutWords: lines.some(({ cells }) => cells.some((cell) => !isNumber(cell))),
  };
}
