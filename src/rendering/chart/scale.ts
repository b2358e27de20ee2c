/** Scales of charts, and how texts beside each other find room. */
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartCategory, ChartCell, ChartNumber, ChartView } from '../../views/chart.ts';
import { widthOf } from '../text-width.ts';
import { type Fit, type Room, type Text, type TextLook, textLooks } from './marks.ts';

export function isNumber(cell: ChartCell | undefined): cell is ChartNumber {
  return cell !== undefined && 'value' in cell;
}

/** A category as it is drawn, with its cells. */
export interface DrawnCategory extends ChartCategory {
  /** One per series. */
  readonly cells: readonly (ChartCell | undefined)[];
  readonly sum: number;
  /** The words that stand there, each once; empty where all are numbers. */
  readonly words: readonly string[];
  readonly hasNumbers: boolean;
  /** What is written at the end of its bar. */
  readonly totalText: string;
}

/** The categories that are drawn. */
export function drawnCategories({ categories, series, totals, unit }: ChartView): readonly DrawnCategory[] {
  return categories.flatMap((category, index) => {
    if (category.isOutside) return [];
    const cells = series.map((one) => one.cells[index]);
    const numbers = cells.filter(isNumber);
    const sum = numbers.reduce((total, { value }) => total + value, 0);
    const total = totals?.cells[index] ?? (numbers.length === 1 ? numbers[0] : undefined);
    return [
      {
        ...category,
        cells,
        sum,
        words: [...new Set(cells.flatMap((cell) => (cell && 'words' in cell ? [cell.words] : [])))],
        hasNumbers: numbers.length > 0,
        totalText: isNumber(total) ? total.text : valueText(sum, unit),
      },
    ];
  });
}

/** A value of an axis or a sum, as readers write it. */
export function valueText(value: number, unit: ChartView['unit']): string {
  return unit === 'percent' ? vi.chart.percent(formatNumber(value)) : formatNumber(value);
}

/** 1, 2, 2.5 or 5 times a power of ten, and a whole number: the least such step with which `parts` steps reach `top`. */
function niceStep(top: number, parts: number): number {
  const rough = Math.max(1, top / parts);
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  return steps.find((step) => Number.isInteger(step) && step >= rough - 1e-9) ?? 10 * power;
}

/** Round values from 0 to the first that is no less than `top`; never fewer than two. */
export function ticksTo(top: number, parts: number): readonly number[] {
  const step = niceStep(top, parts);
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Where a text of a width has room in a share of the plot; `undefined` where it has none. */
export function fitOf(width: number, share: number, plot: Room): Fit | undefined {
  if (width <= share * plot.narrow) return 'always';
  return width <= share * plot.wide ? 'wide' : undefined;
}

export function textWidth(text: string, look: TextLook): number {
  return widthOf(text, textLooks[look]);
}

function fitIn(narrow: boolean, wide: boolean): Fit | undefined {
  if (narrow) return wide ? 'always' : 'narrow';
  return wide ? 'wide' : undefined;
}

interface Centred {
  readonly text: string;
  readonly x: number;
}

/** The least n with which no two of every n-th text touch, in a plot of a width. */
function leastStep(texts: readonly Centred[], look: TextLook, width: number): number {
  const gap = 6;
  const touches = (step: number) =>
    texts.some(({ text, x }, index) => {
      const next = texts[index + step];
      if (index % step !== 0 || !next) return false;
      return (next.x - x) * width < (textWidth(text, look) + textWidth(next.text, look)) / 2 + gap;
    });
  let step = 1;
  while (touches(step)) step += 1;
  return step;
}

/** Texts on one line, each in the middle of its place, from left to right: every n-th, so that none touch. */
export function spaced(
  texts: readonly Centred[],
  { y, look }: { readonly y: number; readonly look: TextLook },
  plot: Room,
): readonly Text[] {
  const [narrow, wide] = [leastStep(texts, look, plot.narrow), leastStep(texts, look, plot.wide)];
  return texts.flatMap(({ text, x }, index): Text[] => {
    const fit = fitIn(index % narrow === 0, index % wide === 0);
    return fit ? [{ kind: 'text', look, text, x, y, anchor: 'middle', fit }] : [];
  });
}

/** The texts that have room in a plot of a width beside those that weigh more. */
function shownOf(texts: readonly (Centred & { readonly weight: number })[], look: TextLook, width: number) {
  const gap = 4;
  const shown: Centred[] = [];
  for (const text of texts.toSorted((a, b) => b.weight - a.weight)) {
    const touches = shown.some(
      (other) =>
        Math.abs(other.x - text.x) * width <
        (textWidth(other.text, look) + textWidth(text.text, look)) / 2 + gap,
    );
    if (!touches) shown.push(text);
  }
  return new Set<Centred>(shown);
}

/**
 * Names of groups, each under the first of its categories. Where two would touch, that of the larger group stays: the
 * lonely last quarter of a year is told by the year that follows.
 * @param xOf where a category stands.
 */
export function groupTexts(
  categories: readonly ChartCategory[],
  xOf: (index: number) => number,
  y: number,
  plot: Room,
): readonly Text[] {
  const starts = categories.flatMap(({ group }, index) =>
    group !== undefined && group !== categories[index - 1]?.group
      ? [{ text: group, x: xOf(index), weight: categories.filter((one) => one.group === group).length }]
      : [],
  );
  const [narrow, wide] = [shownOf(starts, 'group', plot.narrow), shownOf(starts, 'group', plot.wide)];
  return starts.flatMap((start): Text[] => {
    const fit = fitIn(narrow.has(start), wide.has(start));
    return fit
      ? [{ kind: 'text', look: 'group', text: start.text, x: start.x, y, anchor: 'middle', fit }]
      : [];
  });
}

/**
 * Heights moved apart so that none is nearer to the next than `gap`, none leaves `[least, most]` as long as all have
 * room, and their order stays.
 */
export function spread(
  heights: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): readonly number[] {
  const order = heights
    .map((_, index) => index)
    .toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
  const placed = [...heights];
  let previous = least - gap;
  for (const index of order) {
    previous = Math.max(placed[index] ?? 0, previous + gap);
    placed[index] = previous;
  }
  let next = most + gap;
  for (const index of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - gap);
    placed[index] = next;
  }
  return placed;
}
