/** Petitions by how long they waited for their first answer, in working days. */
import type { Petition } from '../petition.ts';
import { waitIfKnown } from '../time-to-answer.ts';
import type { PartitionRule } from './partition.ts';

/** Bands by their upper bound, in working days; the last has none. */
const bounds = { same_day: 0, to_5: 5, to_10: 10, to_15: 15, to_30: 30, over_30: Infinity } as const;

type Band = keyof typeof bounds;

const bands = Object.keys(bounds) as readonly Band[];

/** Thời gian chờ câu trả lời đầu tiên. */
export const answerTime: PartitionRule<Petition, Band | 'waiting' | 'ended_unanswered', 'uncounted'> = {
  name: 'answer_time',
  subject: 'petition',
  groups: [...bands, 'waiting', 'ended_unanswered'],
  excluded: ['uncounted'],
  place: ({ calendar, asOf }, petition) => {
    const wait = waitIfKnown(calendar, petition, asOf);
    if (!wait) return 'uncounted';
    if (wait.why === 'waiting') return 'waiting';
    if (!wait.isEvent) return 'ended_unanswered';
    return bands.find((band) => wait.days <= bounds[band]) ?? 'over_30';
  },
  // “Trong 10 ngày” of those answered would reward silence; the estimate over all of them says it without.
  figures: [],
};
