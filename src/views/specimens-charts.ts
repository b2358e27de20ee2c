/** Specimens of charts: every form, with what is hardest for it. */
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import type { ChartCell, ChartSeries, ChartView } from './chart.ts';
import { nowhere, type SpecimenState } from './specimens.ts';

const words = vi.specimens.text;

/** A number, or words where there is none. */
function cellOf(value: number | undefined): ChartCell {
  return value === undefined ? { words: words.missing } : { value, text: formatNumber(value) };
}

function seriesOf(
  rows: readonly (readonly (number | undefined)[])[],
  keyOf = (index: number) => String.fromCharCode(65 + index),
): readonly ChartSeries[] {
  return rows.map((row, index) => ({
    name: `series_${index}`,
    key: keyOf(index),
    label: index % 2 === 0 ? words.short : words.title,
    hue: index + 1,
    cells: row.map(cellOf),
  }));
}

function totalsOf(series: readonly ChartSeries[]): NonNullable<ChartView['totals']> {
  const [first] = series;
  const sums = (first?.cells ?? []).map((_, index) => {
    const numbers = series.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell && 'value' in cell ? [cell.value] : [];
    });
    return numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0);
  });
  const all = sums.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return { label: words.count, cells: sums.map(cellOf), all: { value: all, text: formatNumber(all) } };
}

const common = {
  heading: words.title,
  finding: words.sentence,
  valueLabel: words.workLabel,
  unit: 'count',
  categoryLabel: words.body,
  source: words.source,
  method: { text: words.short, href: nowhere },
  isIllustrative: false,
} as const;

const quarters = [2025, 2026].flatMap((year) =>
  ['I', 'II', 'III', 'IV'].map((tick) => ({ label: `${tick}/${year}`, tick, group: String(year) })),
);

/** Ten series, the most that have a hue of their own. */
const ten = seriesOf(
  Array.from({ length: 10 }, (_, series) => quarters.map((_, index) => (series * 3 + index * 5) % 7)),
);

const bodies = seriesOf(
  [
    [12, 1, undefined, 0],
    [30, 4, undefined, 2],
    [5, undefined, undefined, 0],
  ],
  (index) => ['XN', 'GQ', 'TL'][index] ?? '',
);

const rates = seriesOf(
  [
    [40, 55, undefined, 62, 71, undefined, 80, 84],
    [20, 22, undefined, undefined, 31, undefined, 45, 82],
    [10, 9, undefined, 12, 18, undefined, 30, 80],
  ],
  (index) => ['TL', 'GQ', 'XN'][index] ?? '',
);

const days = [1, 2, 4, 5, 9, 14, 15, 22, 30, 46];

function shares(role: 'lower' | 'upper' | undefined, values: readonly (number | undefined)[]): ChartSeries {
  const [one] = seriesOf([values]) as [ChartSeries];
  return { ...one, name: role ?? 'share', ...(role && { role, key: '', label: `${words.list} (${role})` }) };
}

export const chartSpecimens: Partial<Record<SpecimenState, ChartView>> = {
  columns: {
    ...common,
    id: 'mau-cot',
    form: 'columns',
    note: words.sentence,
    outsideNote: words.long,
    categories: [...quarters, { label: words.missing, tick: words.missing, isOutside: true }],
    series: ten.map((one) => ({ ...one, cells: [...one.cells, cellOf(1)] })),
    totals: totalsOf(ten.map((one) => ({ ...one, cells: [...one.cells, cellOf(1)] }))),
  },
  bars: {
    ...common,
    id: 'mau-thanh',
    form: 'bars',
    isIllustrative: true,
    categories: [words.long, words.short, words.body, words.longBody].map((text, index) => ({
      label: text,
      tick: text,
      href: nowhere,
      ...(index > 1 && { group: words.year }),
    })),
    series: bodies,
    totals: totalsOf(bodies),
    files: { svg: nowhere, png: nowhere, csv: nowhere, page: nowhere, embedCode: words.word },
  },
  lines: {
    ...common,
    id: 'mau-duong',
    form: 'lines',
    unit: 'percent',
    categories: quarters,
    series: rates,
  },
  steps: {
    ...common,
    id: 'mau-bac',
    form: 'steps',
    unit: 'percent',
    categoryLabel: words.dayLabel,
    categories: days.map((at) => ({ label: words.days(at), tick: String(at), at })),
    series: [
      shares(undefined, [3, 8, 15, 22, 38, 52, 58, 70, 81, 90]),
      shares('lower', [1, 3, 8, 13, 27, 40, 45, 58, 70, undefined]),
      shares('upper', [9, 16, 25, 34, 51, 65, 71, 82, 91, undefined]),
    ],
  },
  one: {
    ...common,
    id: 'mau-mot-thanh',
    form: 'bars',
    heading: words.short,
    categories: [{ label: words.body, tick: words.body }],
    series: seriesOf([[7]], () => ''),
  },
  missing: {
    ...common,
    id: 'mau-cot-thieu',
    form: 'columns',
    categories: quarters.slice(0, 3),
    series: seriesOf([[3, undefined, 0]]),
  },
  none: {
    ...common,
    id: 'mau-bieu-do-trong',
    form: 'columns',
    heading: words.short,
    categories: [],
    series: [],
  },
};
