/** A chart as chart.js draws it, in the colours of the page. */
import type { ChartConfiguration, ChartDataset, ChartOptions, ChartType } from 'chart.js';
import type { ReadSeries, ReadTable } from './chart-table.ts';

export type Form = 'columns' | 'bars' | 'lines' | 'steps';

interface Looks {
  /** A colour of the page, by its name in tokens.css. */
  readonly colour: (name: string) => string;
  readonly font: { readonly family: string; readonly size: number };
  /** Whether names must be broken for a phone. */
  readonly isNarrow: boolean;
}

interface Chart {
  readonly form: Form;
  readonly isPercent: boolean;
  readonly valueLabel: string;
  readonly categoryLabel: string;
  readonly table: ReadTable;
}

/** Dashes tell lines apart where colours do not. */
const dashes: readonly (readonly number[])[] = [[], [9, 4], [3, 3], [12, 4, 3, 4], [6, 6]];

/** At most so many letters on a line of an axis, on a line of a tooltip; on phones and elsewhere. */
const axisLine = { narrow: 14, wide: 22 } as const;
const tooltipLine = { narrow: 34, wide: 60 } as const;

function broken(text: string, lineLength: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= lineLength) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function barDataset({ label, hue, cells }: ReadSeries, { colour }: Looks): ChartDataset<'bar'> {
  return {
    label,
    data: cells.map(({ value }) => value ?? null) as number[],
    backgroundColor: colour(`--series-${hue}`),
    borderColor: colour('--paper'),
    borderWidth: 1,
  };
}

function lineDataset(
  { label, hue, role, cells }: ReadSeries,
  index: number,
  { form, table }: Chart,
  { colour }: Looks,
): ChartDataset<'line'> {
  const line = colour(`--series-${hue}`);
  const lower = table.series.findIndex((one) => one.role === 'lower');
  return {
    label,
    data: cells.map(({ value }, at) => ({ x: table.categories[at]?.at ?? at, y: value ?? null })) as never,
    ...(form === 'lines' && { data: cells.map(({ value }) => value ?? null) as number[] }),
    borderColor: line,
    backgroundColor: line,
    borderWidth: role === undefined ? 2.5 : 1,
    borderDash: [...(dashes[role === undefined ? index % dashes.length : 2] ?? [])],
    pointRadius: role === undefined ? 3 : 0,
    pointHoverRadius: 7,
    pointHitRadius: 12,
    stepped: form === 'steps' && 'before',
    ...(role === 'upper' && lower >= 0 && { fill: lower, backgroundColor: `${line}26` }),
  };
}

function valueScale({ isPercent, valueLabel }: Chart, { colour, font }: Looks) {
  return {
    beginAtZero: true,
    ...(isPercent && { max: 100 }),
    title: { display: true, text: valueLabel, color: colour('--ink'), font },
    ticks: {
      color: colour('--ink'),
      font,
      precision: 0,
      callback: (value: string | number) => (isPercent ? `${value}%` : Number(value).toLocaleString('vi')),
    },
    grid: { color: colour('--rule') },
  };
}

function categoryScale({ form, categoryLabel, table }: Chart, { colour, font, isNarrow }: Looks) {
  const common = { color: colour('--ink'), font };
  if (form === 'steps') {
    return {
      type: 'linear' as const,
      min: 0,
      title: { display: true, text: categoryLabel, ...common },
      ticks: { ...common, precision: 0 },
      grid: { display: false },
    };
  }
  const { categories } = table;
  const labelOf = (index: number): string | string[] => {
    const category = categories[index];
    if (form === 'bars') return broken(category?.tick ?? '', axisLine[isNarrow ? 'narrow' : 'wide']);
    const isFirst = category?.group !== undefined && category.group !== categories[index - 1]?.group;
    return isFirst ? [category.tick, category.group ?? ''] : (category?.tick ?? '');
  };
  return {
    ticks: { ...common, autoSkip: form !== 'bars', callback: (_: unknown, index: number) => labelOf(index) },
    grid: { display: false },
  };
}

export function configurationOf(chart: Chart, looks: Looks): ChartConfiguration {
  const { form, table } = chart;
  const isBar = form === 'columns' || form === 'bars';
  const { colour, font, isNarrow } = looks;
  const category = { ...categoryScale(chart, looks), stacked: isBar };
  const value = { ...valueScale(chart, looks), stacked: isBar };
  const isLying = form === 'bars';
  const options: ChartOptions = {
    animation: false,
    maintainAspectRatio: false,
    indexAxis: isLying ? 'y' : 'x',
    interaction: { mode: 'index', intersect: false },
    plugins: {
      // The buttons and the key serve both forms.
      legend: { display: false },
      tooltip: {
        animation: false,
        bodyFont: font,
        titleFont: { ...font, weight: 'bold' },
        backgroundColor: colour('--ink'),
        titleColor: colour('--paper'),
        bodyColor: colour('--paper'),
        filter: ({ datasetIndex, dataIndex }) => table.series[datasetIndex]?.cells[dataIndex]?.value !== 0,
        callbacks: {
          title: ([item]) => table.categories[item?.dataIndex ?? 0]?.label ?? '',
          label: ({ datasetIndex, dataIndex }) => {
            const series = table.series[datasetIndex];
            const text = `${series?.label ?? ''}: ${series?.cells[dataIndex]?.text ?? ''}`;
            return broken(text, tooltipLine[isNarrow ? 'narrow' : 'wide']);
          },
        },
      },
    },
    scales: (isLying ? { x: value, y: category } : { x: category, y: value }) as never,
  };
  const datasets = table.series.map((series, index) =>
    isBar ? barDataset(series, looks) : lineDataset(series, index, chart, looks),
  );
  const labels = table.categories.map(({ tick }) => tick);
  const type: ChartType = isBar ? 'bar' : 'line';
  return { type, data: { labels, datasets }, options } as ChartConfiguration;
}
