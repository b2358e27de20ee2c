/** The plan ledger as counts that narrow: promised, announced, held, concluded, acted on. */
import type { Partition } from '../../domain/figures/partition.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { figureLabels } from '../../locale/figures.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartCell, ChartView } from '../chart.ts';
import { chartFrame, chartIds, countNumber } from './chart-frame.ts';
import { partitionHref } from './partition-address.ts';

const words = vi.figures.charts;

const steps = ['promises_announced', 'promises_held', 'promises_concluded', 'promises_acted_on'] as const;

export function ledgerFinding({ whole, figures }: Partition): string {
  const part = (name: string) => figures.find((figure) => figure.name === name)?.part ?? 0;
  return vi.figures.findings.ledger(whole, part('promises_held'), part('promises_concluded'));
}

/** @param partition `plan_ledger` of the scope. A step of which nobody has told is no zero. */
export function ledgerChart(portal: Portal, scope: FigureScope, partition: Partition): ChartView {
  const cellOf = (name: string): ChartCell => {
    const part = partition.figures.find((figure) => figure.name === name)?.part ?? 0;
    return part === 0
      ? { words: words.notReported }
      : countNumber(part, partitionHref(portal, scope, partition, name));
  };
  const labels = [words.promised, ...steps.map((name) => figureLabels[name] ?? name)];
  return {
    ...chartFrame(portal, scope, chartIds.ledger, words.ledger),
    form: 'bars',
    finding: ledgerFinding(partition),
    valueLabel: words.promises,
    unit: 'count',
    categoryLabel: words.step,
    categories: labels.map((label) => ({ label, tick: label })),
    series: [
      {
        name: 'count',
        key: '',
        hue: 1,
        label: words.promises,
        cells: [
          countNumber(partition.whole, partitionHref(portal, scope, partition, 'promises')),
          ...steps.map(cellOf),
        ],
      },
    ],
  };
}
