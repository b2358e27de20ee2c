/** The three rates over time: per quarter, or per dialogue of one body. A part with fewer than ten has counts alone. */
import { dialogueDay } from '../../domain/cohort.ts';
import type { Figure, Partition } from '../../domain/figures/partition.ts';
import { type FigureScope, recordsOf } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { showsPercent } from '../../domain/rates.ts';
import { formatQuarterNumber } from '../../locale/dates.ts';
import { figureLabels } from '../../locale/figures.ts';
import { formatPercent } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import { partsOf } from '../../time/civil-date.ts';
import type { ChartCategory, ChartCell, ChartView } from '../chart.ts';
import { hrefOf } from '../hrefs.ts';
import { chartFrame, chartIds } from './chart-frame.ts';
import { partitionHref } from './partition-address.ts';
import { type Division, partsOfScope, resultsOf } from './result-chart.ts';
import { scopeName, scopePath } from './scope.ts';

const words = vi.figures.charts;

/** The three numbers that are told apart. */
const threeRates = ['answered', 'resolved', 'confirmed_of_all'] as const;

const hues = { answered: 1, resolved: 8, confirmed_of_all: 3 } as const;

/** A body's petitions come in with its dialogues; a whole population's, quarter after quarter. */
function divisionOf({ kind }: FigureScope): Division {
  return kind === 'body' ? 'dialogue' : 'quarter';
}

function figureOf({ figures }: Partition, name: string): Figure {
  const figure = figures.find((entry) => entry.name === name);
  if (!figure) throw new Error(`No figure "${name}" in follow_through.`);
  return figure;
}

function cellOf(portal: Portal, scope: FigureScope, partition: Partition, name: string): ChartCell {
  const { part, whole } = figureOf(partition, name);
  if (!showsPercent({ whole })) return { words: words.few(part, whole) };
  return {
    value: (part / whole) * 100,
    text: words.percentOf(formatPercent(part, whole), part, whole),
    href: partitionHref(portal, scope, partition, name),
  };
}

/** On the axis, a quarter is its number and a dialogue its month; the year stands under the first of them. */
function tickOf(portal: Portal, scope: FigureScope): Pick<ChartCategory, 'tick' | 'group'> {
  if (scope.kind === 'quarter') {
    return { tick: formatQuarterNumber(scope.quarter), group: scope.quarter.slice(0, 4) };
  }
  const dialogue = scope.kind === 'dialogue' ? portal.dialogueById[scope.dialogue] : undefined;
  const day = dialogue && dialogueDay(dialogue);
  if (!day) return { tick: scopeName(portal, scope) };
  const { year, month } = partsOf(day);
  return { tick: words.monthTick(month), group: String(year) };
}

/** The chart, where there are at least two points in time. */
export function ratesChart(portal: Portal, scope: FigureScope): ChartView | undefined {
  const by = divisionOf(scope);
  const parts = partsOfScope(portal, scope, by).flatMap((part) => {
    const inner = 'scope' in part && part.scope.kind === by ? part.scope : undefined;
    const partition =
      inner && recordsOf(portal, inner).petitions.length > 0 ? resultsOf(portal, inner) : undefined;
    return inner && partition ? [{ inner, partition }] : [];
  });
  if (parts.length < 2) return undefined;
  const last = parts.findLast(({ partition }) => showsPercent(partition));
  const said = (partition: Partition, name: string) => {
    const { part, whole } = figureOf(partition, name);
    return formatPercent(part, whole);
  };
  return {
    ...chartFrame(portal, scope, chartIds.rates, words.rates),
    form: 'lines',
    finding: last
      ? vi.figures.findings.rates(
          scopeName(portal, last.inner),
          said(last.partition, 'answered'),
          said(last.partition, 'resolved'),
          said(last.partition, 'confirmed_of_all'),
        )
      : vi.figures.findings.ratesNone,
    note: words.ratesNote,
    valueLabel: words.share,
    unit: 'percent',
    categoryLabel: words[by],
    categories: parts.map(({ inner }) => ({
      label: scopeName(portal, inner),
      ...tickOf(portal, inner),
      href: hrefOf(portal.site, scopePath(inner)),
    })),
    series: threeRates.map((name) => ({
      name,
      key: words.key[name],
      hue: hues[name],
      label: figureLabels[name] ?? name,
      cells: parts.map(({ inner, partition }) => cellOf(portal, inner, partition, name)),
    })),
  };
}
