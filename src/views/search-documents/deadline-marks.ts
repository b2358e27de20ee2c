/** How work stands to its deadline, as a result shows it beside its state. */
import type { Lateness } from '../../domain/deadline.ts';
import { latenessBrief } from '../commitment.ts';
import { latenessMark, type StateMarkView } from '../state-mark.ts';

/** Nothing where there is no deadline that says something. */
export function deadlineMarks(lateness: Lateness): readonly StateMarkView[] {
  if (lateness.kind === 'undated' || lateness.kind === 'stopped') return [];
  return [latenessMark(lateness.kind, latenessBrief(lateness))];
}
