/** Commitments in words, as the follow-up list, their notice and the list of notices tell them. */
import { type Lateness, standingDay } from '../domain/deadline.ts';
import { type Population, populationOf } from '../domain/illustrative.ts';
import type { Commitment, CommitmentStage } from '../domain/notice.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate, formatWhen, sentenceCase } from '../locale/dates.ts';
import { commitmentStageLabels, latenessLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { type AnswererView, answererView } from './answerer.ts';
import type { FactValue } from './facts.ts';
import { organisationLink } from './parties.ts';
import { commitmentMark, latenessMark, type StateMarkView } from './state-mark.ts';

/** Whether the work is done or given up, so that nothing of it is awaited. */
export function isOver({ state: { stage } }: Commitment): boolean {
  return stage === 'done' || stage === 'stopped';
}

/** A commitment is real or invented as the body that issued its notice is. */
export function commitmentPopulation(portal: Portal, { noticeId }: Commitment): Population {
  return populationOf(portal, portal.noticeById[noticeId]?.issuer.org ?? '');
}

// Who answers

/** Who answers for it on the Portal's day; of work that was moved by a recorded transfer, from whom. */
export function commitmentAnswerer(portal: Portal, commitment: Commitment): AnswererView {
  const { lead, state } = commitment;
  const { responsible } = state;
  const { body, warning } = answererView(portal, { responsible, isOver: isOver(commitment) });
  // A body that has ended answers for nothing any more; the warning says which one it was.
  if (warning !== undefined) return { body: { text: vi.commitment.nobody, isMissing: true }, warning };
  if (responsible === lead || body.detail !== undefined) return { body };
  const before = organisationLink(portal, lead).text;
  return { body: { ...body, detail: vi.commitment.transferredFrom(before) } };
}

// Where it stands

/** The label with its days, where days are what matters: "Quá hạn 81 ngày". */
export function latenessBrief(lateness: Lateness): string {
  switch (lateness.kind) {
    case 'overdue':
      return lateness.original < lateness.due
        ? vi.commitment.overdueMoved(lateness.days)
        : vi.commitment.overdue(lateness.days);
    case 'late':
      return vi.commitment.late(lateness.days);
    case 'open_extended':
      return vi.commitment.openExtended(lateness.days);
    case 'within_extension':
      return vi.commitment.withinExtension(lateness.days);
    default:
      return latenessLabels[lateness.kind];
  }
}

/** Procedure and lateness, kept apart: "Đang thực hiện" and "Quá hạn 81 ngày". */
export interface CommitmentStateView {
  readonly stage: string;
  readonly lateness: string;
}

export function commitmentState({ state }: Commitment): CommitmentStateView {
  return { stage: commitmentStageLabels[state.stage], lateness: latenessBrief(state.lateness) };
}

export interface CommitmentMarksView {
  readonly stage: StateMarkView;
  readonly lateness: StateMarkView;
}

/** The same words, each with its shape. */
export function commitmentMarks(commitment: Commitment): CommitmentMarksView {
  const { stage, lateness } = commitment.state;
  return {
    stage: commitmentMark(stage),
    lateness: latenessMark(lateness.kind, commitmentState(commitment).lateness),
  };
}

/** The last day in time, or the words that name none; and the first deadline, where it was another one. */
export function dueValue({ due, state: { clock } }: Commitment): FactValue {
  const day = clock && standingDay(clock);
  if (day === undefined) {
    return due.kind === 'unknown'
      ? { text: vi.commitment.dueNotStated, isMissing: true }
      : { text: sentenceCase(formatWhen(due)) };
  }
  const first = clock?.original.on;
  return {
    text: vi.commitment.dueDay(formatDate(day)),
    ...(first !== undefined && first !== day && { detail: vi.commitment.dueFirst(formatDate(first)) }),
  };
}

// Many together

/** The stages in the order in which a reader asks for them. */
const toldStages: readonly CommitmentStage[] = ['done', 'in_progress', 'not_reported', 'stopped'];

/** "7 việc phải làm: 3 đã thực hiện xong, 4 đang thực hiện; trong đó 1 việc quá hạn." Never a percentage. */
export function progressText(commitments: readonly Commitment[]): string {
  const parts = toldStages.flatMap((stage) => {
    const count = commitments.filter(({ state }) => state.stage === stage).length;
    return count === 0 ? [] : [vi.commitment.stageCount(count, commitmentStageLabels[stage].toLowerCase())];
  });
  const overdue = commitments.filter(({ state }) => state.lateness.kind === 'overdue').length;
  const hasOpen = commitments.some((commitment) => !isOver(commitment));
  return vi.commitment.progress(
    vi.commitment.count(commitments.length),
    parts,
    hasOpen ? vi.commitment.overdueCount(overdue) : '',
  );
}
