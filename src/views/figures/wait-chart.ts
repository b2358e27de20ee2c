/** How long citizens wait for their first answer, the ones who still wait included: a share that grows by working days. */
import type { FigureScope } from '../../domain/figures/scopes.ts';
import { recordsOf } from '../../domain/figures/scopes.ts';
import type { SurvivalEstimate } from '../../domain/kaplan-meier.ts';
import type { Portal } from '../../domain/portal.ts';
import { showsPercent } from '../../domain/rates.ts';
import { timeToAnswer } from '../../domain/time-to-answer.ts';
import { formatNumber, formatPercent } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartCell, ChartView } from '../chart.ts';
import { chartFrame, chartIds } from './chart-frame.ts';

const words = vi.figures.charts;

/** The estimate for a scope; `undefined` below ten cases, where a curve says more than its cases do. */
export function waitEstimate(portal: Portal, scope: FigureScope): SurvivalEstimate | undefined {
  const { petitions } = recordsOf(portal, scope);
  const { estimate } = timeToAnswer(portal, { population: scope.population, petitions });
  return showsPercent({ whole: estimate.total }) && estimate.events > 0 ? estimate : undefined;
}

export function waitFinding({ median, total, events }: SurvivalEstimate): string {
  return median
    ? vi.figures.findings.wait(median.time, median.lower, median.upper)
    : vi.figures.findings.waitNotReached(total, events);
}

/** A share as the chart draws it, in percent; words where the data cannot bound it. */
function share(value: number | undefined): ChartCell {
  return value === undefined
    ? { words: words.unbounded }
    : { value: value * 100, text: formatPercent(value, 1) };
}

export function waitChart(portal: Portal, scope: FigureScope): ChartView | undefined {
  const estimate = waitEstimate(portal, scope);
  if (!estimate) return undefined;
  const { steps } = estimate;
  const complement = (value: number | undefined) => (value === undefined ? undefined : 1 - value);
  return {
    ...chartFrame(portal, scope, chartIds.wait, words.wait),
    form: 'steps',
    finding: waitFinding(estimate),
    note: words.waitNote,
    valueLabel: words.cumulative,
    unit: 'percent',
    categoryLabel: words.days,
    categories: steps.map(({ time }) => ({
      label: words.dayLabel(time),
      tick: formatNumber(time),
      at: time,
    })),
    series: [
      {
        name: 'cumulative',
        key: words.key.answered,
        hue: 1,
        label: words.cumulative,
        cells: steps.map(({ cumulative }) => share(cumulative)),
      },
      {
        name: 'lower',
        key: '',
        hue: 1,
        label: words.lower,
        cells: steps.map(({ upper }) => share(complement(upper))),
        role: 'lower',
      },
      {
        name: 'upper',
        key: '',
        hue: 1,
        label: words.upper,
        cells: steps.map(({ lower }) => share(complement(lower))),
        role: 'upper',
      },
    ],
  };
}
