/**
 * Stacked lying bars, each under its name: a long name of a meeting needs the whole width of a phone. Bars of one scale,
 * from one base line; where there is no number, its words stand in the place of the bar.
 */
import type { ChartView } from '../../views/chart.ts';
import { linesOf } from '../text-width.ts';
import { type Drawing, type Margin, type Mark, plotRoom, type Room, type Text, textLooks } from './marks.ts';
import { type DrawnCategory, drawnCategories, fitOf, isNumber, textWidth } from './scale.ts';

const lineHeight = 20;
const barHeight = 24;
/** Between the name and its bar, and between one bar and the next name. */
const [nameGap, barGap] = [6, 14];

interface PlacedBar extends DrawnCategory {
  readonly texts: readonly Text[];
  /** Top of the bar. */
  readonly y: number;
}

/** Names with the places of their bars under each other, and where the last of them ends. */
function placeBars(categories: readonly DrawnCategory[], width: number): readonly PlacedBar[] {
  let y = 0;
  return categories.map((category, index) => {
    const { group, tick, words, hasNumbers } = category;
    const isGroupStart = group !== undefined && group !== categories[index - 1]?.group;
    const lines = [
      ...(isGroupStart
        ? linesOf(group, width, textLooks.group).map((text) => ({ text, look: 'group' as const }))
        : []),
      ...linesOf(tick, width, textLooks.label).map((text) => ({ text, look: 'label' as const })),
      // Some series of the bar have told nothing: said beside its name, for the bar shows the others.
      ...(hasNumbers ? linesOf(words.join(', '), width, textLooks.words) : []).map((text) => ({
        text,
        look: 'words' as const,
      })),
    ];
    const texts = lines.map(({ text, look }): Text => {
      y += lineHeight;
      return { kind: 'text', look, text, x: 0, y: y - 5, anchor: 'start', fit: 'always' };
    });
    const placed = { ...category, texts, y: y + nameGap };
    y = placed.y + barHeight + barGap;
    return placed;
  });
}

/** Where each series of a bar stands, from the base line to the right, as shares of the plot. */
function stackOf({ cells }: DrawnCategory, top: number) {
  let x = 0;
  return cells.map((cell) => {
    const width = isNumber(cell) ? cell.value / top : 0;
    const start = x;
    x += width;
    return { x: start, width };
  });
}

export function drawBars(view: ChartView, room: Room): Drawing {
  const categories = drawnCategories(view);
  const widestTotal = Math.max(
    0,
    ...categories.map(({ hasNumbers, totalText }) => (hasNumbers ? textWidth(totalText, 'total') : 0)),
  );
  const right = Math.ceil(widestTotal) + 10;
  const margin: Margin = { left: 0, right, wideRight: right };
  const plot = plotRoom(room, margin);
  const top = view.unit === 'percent' ? 100 : Math.max(1, ...categories.map(({ sum }) => sum));
  const bars = placeBars(categories, room.narrow);
  const stacks = bars.map((bar) => stackOf(bar, top));

  const segments = view.series.flatMap(({ hue }, series) =>
    bars.flatMap(({ y }, index): Mark[] => {
      const part = stacks[index]?.[series];
      if (!part || part.width === 0) return [];
      return [{ kind: 'area', look: 'segment', hue, ...part, y, height: barHeight }];
    }),
  );
  const keys = view.series.flatMap(({ key }, series) =>
    bars.flatMap(({ y }, index): Text[] => {
      const part = stacks[index]?.[series];
      if (!part || key === '') return [];
      const fit = fitOf(textWidth(key, 'key') + 4, part.width, plot);
      if (!fit) return [];
      const x = part.x + part.width / 2;
      return [{ kind: 'text', look: 'key', text: key, x, y: y + barHeight / 2 + 4.5, anchor: 'middle', fit }];
    }),
  );
  const ends = bars.flatMap(({ hasNumbers, words, totalText, sum, y }): Text[] => {
    const text = hasNumbers ? totalText : words.join(', ');
    const look = hasNumbers ? 'total' : 'words';
    const base = y + barHeight / 2 + 5;
    return [{ kind: 'text', look, text, x: sum / top, dx: 8, y: base, anchor: 'start', fit: 'always' }];
  });
  const last = bars.at(-1);
  return {
    height: (last?.y ?? 0) + barHeight + 4,
    margin,
    marks: [
      ...segments,
      ...bars.map(
        ({ y }): Mark => ({ kind: 'stroke', look: 'axis', x1: 0, x2: 0, y1: y - 2, y2: y + barHeight + 2 }),
      ),
      ...keys,
      ...bars.flatMap(({ texts }) => texts),
      ...ends,
    ],
    leavesOutWords: false,
  };
}
