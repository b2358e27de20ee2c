/** A partition as a chart: one bar for each of its groups, and nothing but counts. */
import type { Partition } from '../../domain/figures/partition.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { groupLabel, partitionLabels } from '../../locale/figures.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartView } from '../chart.ts';
import { partitionSlugs } from '../hrefs.ts';
import { chartFrame, countNumber } from './chart-frame.ts';
import { partitionHref } from './partition-address.ts';

const words = vi.figures.charts;

const subjects = {
  petition: words.petitions,
  commitment: words.commitments,
  promise: words.promises,
} as const;

export function partitionChart(
  portal: Portal,
  scope: FigureScope,
  partition: Partition,
  finding: string,
): ChartView {
  const { name, groups, whole, subject } = partition;
  return {
    ...chartFrame(portal, scope, partitionSlugs[name], partitionLabels[name]),
    form: 'bars',
    finding,
    valueLabel: subjects[subject],
    unit: 'count',
    categoryLabel: words.group,
    categories: groups.map((group) => ({
      label: groupLabel(name, group.name),
      tick: groupLabel(name, group.name),
    })),
    series: [
      {
        name: 'count',
        key: '',
        hue: 1,
        label: subjects[subject],
        cells: groups.map((group) =>
          countNumber(group.ids.length, partitionHref(portal, scope, partition, group.name)),
        ),
        total: countNumber(whole, partitionHref(portal, scope, partition)),
      },
    ],
  };
}
