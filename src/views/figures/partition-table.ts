/** A partition as a table: its groups with their counts, what is left out and why, the whole. */
import type { Partition } from '../../domain/figures/partition.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { groupLabel, partitionLabels } from '../../locale/figures.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { partitionHref } from './partition-address.ts';

interface CountRow {
  readonly label: string;
  readonly count: string;
  /** Absent where nothing is counted. */
  readonly href?: string;
}

export interface PartitionTableView {
  readonly caption: string;
  /** Groups that hold a record; empty ones say nothing in a table of few. */
  readonly rows: readonly CountRow[];
  readonly whole: Pick<CountRow, 'count' | 'href'>;
  readonly excluded: readonly CountRow[];
}

export function partitionTable(portal: Portal, scope: FigureScope, partition: Partition): PartitionTableView {
  const rowsOf = (groups: Partition['groups']): readonly CountRow[] =>
    groups
      .filter(({ ids }) => ids.length > 0)
      .map(({ name, ids }) => ({
        label: groupLabel(partition.name, name),
        count: formatNumber(ids.length),
        href: partitionHref(portal, scope, partition, name),
      }));
  return {
    caption: partitionLabels[partition.name],
    rows: rowsOf(partition.groups),
    whole: {
      count: formatNumber(partition.whole),
      ...(partition.whole > 0 && { href: partitionHref(portal, scope, partition) }),
    },
    excluded: rowsOf(partition.excluded),
  };
}
