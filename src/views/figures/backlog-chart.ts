/** What is not resolved, by how long it has waited and how its deadline stands. */
import type { Partition } from '../../domain/figures/partition.ts';
import {
  ageBands,
  ageGroup,
  type OpenDeadline,
  openDeadlines,
} from '../../domain/figures/petition-partitions.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { ageBandLabels, openDeadlineLabels } from '../../locale/figures.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartView } from '../chart.ts';
import { chartFrame, chartIds, countNumber } from './chart-frame.ts';
import { partitionHref } from './partition-address.ts';

const words = vi.figures.charts;

/** One hue for each standing of a deadline. */
export const deadlineHues: Readonly<Record<OpenDeadline, number>> = {
  overdue: 2,
  extended: 9,
  running: 1,
  none: 10,
};

export function backlogFinding({ whole, figures }: Partition): string {
  const part = (name: string) => figures.find((figure) => figure.name === name)?.part ?? 0;
  return vi.figures.findings.backlog(whole, part('open_overdue'), part('open_over_90'));
}

/** @param partition `backlog` of the scope. */
export function backlogChart(portal: Portal, scope: FigureScope, partition: Partition): ChartView {
  const count = (name: string) => partition.groups.find((group) => group.name === name)?.ids.length ?? 0;
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + count(name), 0);
  const number = (value: number) => ({ value, text: formatNumber(value) });
  return {
    ...chartFrame(portal, scope, chartIds.backlog, words.backlog),
    form: 'bars',
    finding: backlogFinding(partition),
    valueLabel: words.petitions,
    unit: 'count',
    categoryLabel: words.age,
    categories: ageBands.map((band) => ({ label: ageBandLabels[band], tick: ageBandLabels[band] })),
    series: openDeadlines.map((deadline) => ({
      name: deadline,
      key: words.key[deadline],
      hue: deadlineHues[deadline],
      label: openDeadlineLabels[deadline],
      cells: ageBands.map((band) => {
        const group = ageGroup(band, deadline);
        return countNumber(count(group), partitionHref(portal, scope, partition, group));
      }),
      total: number(sum(ageBands.map((band) => ageGroup(band, deadline)))),
    })),
    totals: {
      label: words.total,
      cells: ageBands.map((band) => number(sum(openDeadlines.map((deadline) => ageGroup(band, deadline))))),
      all: number(partition.whole),
    },
  };
}
