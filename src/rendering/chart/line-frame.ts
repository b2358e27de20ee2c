/** What charts of lines have in common: the axis of values with its grid, and the names at the ends of the lines. */
import type { ChartSeries, ChartView } from '../../views/chart.ts';
import { linesOf } from '../text-width.ts';
import { type Fit, type Margin, type Mark, type Text, textLooks } from './marks.ts';
import { isNumber, spread, textWidth, ticksTo, valueText } from './scale.ts';

export const plotTop = 12;
export const plotHeight = 220;
export const plotBase = plotTop + plotHeight;

/** Names of lines are broken at this width where there is room for them. */
const nameWidth = 170;
const nameLineHeight = 18;

export interface ValueAxis {
  readonly ticks: readonly number[];
  /** The pixel at which a value stands. */
  readonly yOf: (value: number) => number;
}

export function valueAxis({ unit, series }: ChartView): ValueAxis {
  const values = series.flatMap(({ cells }) => cells.filter(isNumber).map(({ value }) => value));
  const ticks = unit === 'percent' ? [0, 25, 50, 75, 100] : ticksTo(Math.max(1, ...values), 5);
  const top = ticks.at(-1) ?? 1;
  return { ticks, yOf: (value) => plotBase - (value / top) * plotHeight };
}

/** A line of a chart that has one name at its end. */
export interface EndedLine extends Pick<ChartSeries, 'key' | 'label' | 'hue'> {
  /** Its last point; absent where it has none. */
  readonly end?: { readonly x: number; readonly y: number } | undefined;
}

/** Beside the plot: values to the left, names of lines to the right where there are several. */
export function lineMargin(view: ChartView, { ticks }: ValueAxis, lines: readonly EndedLine[]): Margin {
  const left =
    Math.ceil(Math.max(...ticks.map((tick) => textWidth(valueText(tick, view.unit), 'tick')))) + 10;
  if (lines.length < 2) return { left, right: 12, wideRight: 12 };
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, 'end')))) + 16;
  return {
    left,
    right: widest(lines.map(({ key }) => key)),
    wideRight: widest(lines.flatMap(({ label }) => linesOf(label, nameWidth, textLooks.end))),
  };
}

export function axisMarks({ ticks, yOf }: ValueAxis, unit: ChartView['unit']): readonly Mark[] {
  const grid = ticks.map(
    (tick): Mark => ({
      kind: 'stroke',
      look: tick === 0 ? 'axis' : 'grid',
      x1: 0,
      x2: 1,
      y1: yOf(tick),
      y2: yOf(tick),
    }),
  );
  const texts = ticks.map(
    (tick): Mark => ({
      kind: 'text',
      look: 'tick',
      text: valueText(tick, unit),
      x: 0,
      dx: -8,
      y: yOf(tick) + 5,
      anchor: 'end',
      fit: 'always',
    }),
  );
  return [...grid, ...texts];
}

function endsIn(
  lines: readonly EndedLine[],
  fit: Fit,
  rowsOf: (line: EndedLine) => readonly string[],
): readonly Text[] {
  const ended = lines.filter((line) => line.end !== undefined);
  const rows = ended.map(rowsOf);
  const gap = Math.max(1, ...rows.map(({ length }) => length)) * nameLineHeight;
  // A name of several lines stands above the ticks as a whole.
  const beyond = (gap - nameLineHeight) / 2;
  const heights = spread(
    ended.map(({ end }) => end?.y ?? 0),
    gap,
    [plotTop + beyond, plotBase - beyond - 4],
  );
  return ended.flatMap(({ hue, end }, index) =>
    (rows[index] ?? []).map((text, row, all): Text => {
      const y = (heights[index] ?? 0) + 5 + (row - (all.length - 1) / 2) * nameLineHeight;
      return { kind: 'text', look: 'end', hue, text, x: end?.x ?? 1, dx: 8, y, anchor: 'start', fit };
    }),
  );
}

/** The name of each of several lines at its end: its letters on a phone, in full where there is room. */
export function endTexts(lines: readonly EndedLine[]): readonly Text[] {
  if (lines.length < 2) return [];
  return [
    ...endsIn(lines, 'narrow', ({ key }) => [key]),
    ...endsIn(lines, 'wide', ({ label }) => linesOf(label, nameWidth, textLooks.end)),
  ];
}
