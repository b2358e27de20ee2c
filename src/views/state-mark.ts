/**
 * The shape that stands before the word of a state, the same in lists, timelines, charts and on paper: state is a
 * word, a shape and a colour, in that order. The shape repeats the word and never replaces it.
 */
import type { LatenessKind } from '../domain/deadline.ts';
import type { DialogueStatus } from '../domain/dialogue.ts';
import type { CommitmentStage } from '../domain/notice.ts';
import type { AnswerState, Confirmation, PetitionOutcome, PetitionStage } from '../domain/petition.ts';
import type { Verdict } from '../domain/rules/finding.ts';
import type { OrganisationState } from '../domain/succession.ts';
import {
  answerLabels,
  commitmentStageLabels,
  dialogueStatusLabels,
  latenessLabels,
  organisationStateLabels,
  outcomeLabels,
  verdictLabels,
} from '../locale/labels.ts';

/**
 * `settled` filled circle with tick · `going` half circle · `given` circle with a point · `answered` circle with a
 * line · `forwarded` arrow leaving a circle · `unanswered` circle with a bar · `waiting` empty circle · `ended`
 * filled square · `late` triangle · `unknown` dashed circle.
 */
export const stateShapes = [
  'settled',
  'going',
  'given',
  'answered',
  'forwarded',
  'unanswered',
  'waiting',
  'ended',
  'late',
  'unknown',
] as const;

export type StateShape = (typeof stateShapes)[number];

export interface StateMarkView {
  readonly shape: StateShape;
  readonly label: string;
}

const shapeOfStage: Readonly<Record<PetitionStage, StateShape>> = {
  collected: 'waiting',
  raised: 'waiting',
  answered_on_spot: 'answered',
  not_answered: 'unanswered',
  assigned: 'given',
  forwarded: 'forwarded',
  in_progress: 'going',
  answered_in_writing: 'answered',
  reopened: 'waiting',
  resolved: 'settled',
  closed_other: 'ended',
  withdrawn: 'ended',
};

/** The label is the caller's: what came by another way than a dialogue has words of its own. */
export function petitionMark(stage: PetitionStage, label: string): StateMarkView {
  return { shape: shapeOfStage[stage], label };
}

const shapeOfAnswer: Readonly<Record<AnswerState, StateShape>> = {
  none: 'waiting',
  on_spot: 'answered',
  interim: 'going',
  official: 'answered',
  corrected: 'answered',
};

export function answerMark(answer: AnswerState): StateMarkView {
  return { shape: shapeOfAnswer[answer], label: answerLabels[answer] };
}

const shapeOfOutcome: Readonly<Record<PetitionOutcome, StateShape>> = {
  open: 'waiting',
  explained: 'answered',
  roadmap: 'going',
  no_roadmap: 'unknown',
  no_resources: 'unanswered',
  beyond_authority: 'forwarded',
  not_accepted: 'unanswered',
  resolved: 'settled',
  closed: 'ended',
  withdrawn: 'ended',
};

export function outcomeMark(outcome: PetitionOutcome): StateMarkView {
  return { shape: shapeOfOutcome[outcome], label: outcomeLabels[outcome] };
}

const shapeOfConfirmation: Readonly<Record<Confirmation, StateShape>> = {
  none: 'waiting',
  agency: 'unknown',
  confirmed: 'settled',
  disputed: 'late',
};

/** The label is the caller's: whether there is anything to confirm depends on the answer too. */
export function confirmationMark(confirmation: Confirmation, label: string): StateMarkView {
  return { shape: shapeOfConfirmation[confirmation], label };
}

const shapeOfCommitment: Readonly<Record<CommitmentStage, StateShape>> = {
  not_reported: 'unknown',
  in_progress: 'going',
  done: 'settled',
  stopped: 'ended',
};

export function commitmentMark(stage: CommitmentStage): StateMarkView {
  return { shape: shapeOfCommitment[stage], label: commitmentStageLabels[stage] };
}

const shapeOfLateness: Readonly<Record<LatenessKind, StateShape>> = {
  undated: 'unknown',
  open: 'waiting',
  open_extended: 'waiting',
  overdue: 'late',
  on_time: 'settled',
  within_extension: 'settled',
  late: 'late',
  stopped: 'ended',
};

/** @param label words that say more than the kind alone: "Quá hạn 81 ngày". */
export function latenessMark(kind: LatenessKind, label: string = latenessLabels[kind]): StateMarkView {
  return { shape: shapeOfLateness[kind], label };
}

const shapeOfVerdict: Readonly<Record<Verdict, StateShape>> = {
  met: 'settled',
  not_met: 'late',
  not_yet_due: 'waiting',
  insufficient: 'unknown',
  not_applicable: 'ended',
};

export function verdictMark(verdict: Verdict): StateMarkView {
  return { shape: shapeOfVerdict[verdict], label: verdictLabels[verdict] };
}

const shapeOfDialogue: Readonly<Record<DialogueStatus, StateShape>> = {
  planned: 'waiting',
  announced: 'given',
  postponed: 'unanswered',
  cancelled: 'ended',
  held: 'going',
  concluded: 'settled',
  passed: 'unknown',
  unknown: 'unknown',
};

export function dialogueMark(status: DialogueStatus): StateMarkView {
  return { shape: shapeOfDialogue[status], label: dialogueStatusLabels[status] };
}

/** That a body is at work is no news. */
export function organisationMark(state: Exclude<OrganisationState, 'active'>): StateMarkView {
  return { shape: state === 'ended' ? 'ended' : 'waiting', label: organisationStateLabels[state] };
}
