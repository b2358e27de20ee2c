/** Commitments of conclusion notices by what became of them. */
import type { Commitment } from '../notice.ts';
import type { PartitionRule } from './partition.ts';
import { decidedGroups, latenessGroups, slippageGroupOf, slippageGroups } from './petition-partitions.ts';

/** Given up: it asks for nothing any more. */
const stopped = ['stopped'] as const;

function isStopped({ state }: Commitment): boolean {
  return state.stage === 'stopped';
}

/** Việc giao sau đối thoại: how far each commitment has come. "Chưa báo cáo" is a group of its own, and no zero. */
export const commitmentProgress: PartitionRule<Commitment> = {
  name: 'commitment_progress',
  subject: 'commitment',
  groups: ['done_confirmed', 'done_by_agency', 'done_disputed', 'in_progress', 'not_reported'],
  excluded: stopped,
  place: (_, { state: { stage, confirmation } }) => {
    if (stage !== 'done') return stage;
    if (confirmation === 'confirmed') return 'done_confirmed';
    return confirmation === 'disputed' ? 'done_disputed' : 'done_by_agency';
  },
  figures: [
    { name: 'done', part: ['done_confirmed', 'done_by_agency', 'done_disputed'] },
    { name: 'not_reported_of_all', part: ['not_reported'] },
  ],
};

/** Thời hạn của việc giao: how each commitment stands to the deadline first given. */
export const commitmentLateness: PartitionRule<Commitment> = {
  name: 'commitment_lateness',
  subject: 'commitment',
  groups: latenessGroups,
  excluded: stopped,
  place: (_, commitment) => (isStopped(commitment) ? 'stopped' : commitment.state.lateness.kind),
  figures: [
    { name: 'commitments_on_time_of_decided', part: ['on_time'], whole: decidedGroups },
    { name: 'commitments_overdue', part: ['overdue'] },
  ],
};

/** Dời hạn của việc giao: how often the deadline of each commitment was moved to a later day. */
export const commitmentSlippage: PartitionRule<Commitment> = {
  name: 'commitment_slippage',
  subject: 'commitment',
  groups: slippageGroups,
  excluded: ['undated', ...stopped],
  place: (_, commitment) => (isStopped(commitment) ? 'stopped' : slippageGroupOf(commitment.state.clock)),
  figures: [{ name: 'commitments_moved', part: ['moved_once', 'moved_again'] }],
};
