/** The records of a partition as a table: the group of each, and the facts that place it there. */
import type { PartitionName, PartitionSubject } from '../../domain/figures/partition.ts';
import type { Portal } from '../../domain/portal.ts';
import { partitionSlugs } from '../hrefs.ts';
import type { PartitionPlace } from './partition-page.ts';
import { listedRecords } from './partition-rows.ts';
import type { ColumnName, PublishedTable } from './published-table.ts';

const name = ['partition', 'group', 'is_excluded'] as const;

const ofSubject: Readonly<Record<PartitionSubject, readonly ColumnName[]>> = {
  petition: ['id', 'code', 'title', 'url', 'population', 'receiver'],
  commitment: ['id', 'title', 'url', 'population', 'lead'],
  promise: ['id', 'title', 'url', 'population', 'issuer'],
};

const clock = ['first_due', 'last_due', 'moves_later'] as const;

const placing: Readonly<Record<PartitionName, readonly ColumnName[]>> = {
  follow_through: [
    'received_on',
    'stage',
    'answer',
    'answered_on_spot_on',
    'first_answer_on',
    'resolved_on',
    'confirmation',
    'confirming_on',
    'ended_on',
  ],
  procedure: ['stage', 'last_event_on'],
  lateness: ['stage', ...clock, 'done_on', 'ended_on'],
  answer_time: ['received_on', 'wait_end', 'wait_to', 'working_days'],
  backlog: ['received_on', 'stage', ...clock, 'done_on', 'resolved_on', 'ended_on'],
  slippage: ['stage', ...clock, 'ended_on'],
  repeats: ['stage', 'times_raised', 'matter', 'matter_last_resolved', 'ended_on'],
  referrals: ['stage', 'referrals', 'referred_on', 'silent_since', 'resolved_on', 'ended_on'],
  commitment_progress: ['given_on', 'stage', 'completed_on', 'confirmation', 'confirming_on', 'ended_on'],
  commitment_lateness: ['stage', ...clock, 'done_on', 'ended_on'],
  commitment_slippage: ['stage', ...clock, 'ended_on'],
  plan_ledger: ['announced_on', 'called_off_on', 'held_on', 'concluded_on', 'acted_on'],
};

/** The columns of a partition's file. */
export function partitionColumns(partition: PartitionName, subject: PartitionSubject): readonly ColumnName[] {
  return [...name, ...ofSubject[subject], ...placing[partition]];
}

/** All records, on however many pages they stand. */
export function partitionRecordsTable(portal: Portal, { scope, partition }: PartitionPlace): PublishedTable {
  const records = listedRecords(portal, scope, partition);
  const rowsOf = (groups: typeof partition.groups, isExcluded: boolean) =>
    groups.flatMap((group) =>
      group.ids.map((id) => ({
        ...records.get(id)?.facts,
        partition: partition.name,
        group: group.name,
        is_excluded: String(isExcluded),
      })),
    );
  return {
    name: partitionSlugs[partition.name],
    columns: partitionColumns(partition.name, partition.subject),
    rows: [...rowsOf(partition.groups, false), ...rowsOf(partition.excluded, true)],
  };
}
