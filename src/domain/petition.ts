/**
 * Where a petition stands on a day: the replay of its dated events. Five axes are kept apart, because "đã trả lời"
 * is not "đã giải quyết dứt điểm": procedure, answer, outcome, confirmation, lateness.
 */
import type { AnswerOutcome, PetitionEvent } from '../schemas/event.ts';
import type { IsoDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import {
  type Clock,
  daysBetween,
  deadlineOf,
  type Lateness,
  latenessOf,
  moveDeadline,
  startClock,
  type WorkEnd,
} from './deadline.ts';
import type { AuthoredPetition } from './records.ts';

/** Procedure (tình trạng xử lý). In the order in which figures list them. */
export const petitionStages = [
  'collected',
  'raised',
  'answered_on_spot',
  'not_answered',
  'assigned',
  'forwarded',
  'in_progress',
  'answered_in_writing',
  'reopened',
  'resolved',
  'closed_other',
  'withdrawn',
] as const;

export type PetitionStage = (typeof petitionStages)[number];

/** Answer (trả lời): the most binding one given so far. */
export type AnswerState = 'none' | 'on_spot' | 'interim' | 'official' | 'corrected';

/** Outcome (kết quả): what the last answer or result says came of it; `open` where nothing does. */
export type PetitionOutcome = 'open' | AnswerOutcome | 'resolved' | 'closed' | 'withdrawn';

/** Confirmation (xác nhận): who says that it is so. `agency`: only the body that did the work. */
export type Confirmation = 'none' | 'agency' | 'confirmed' | 'disputed';

type AssignedEvent = Extract<PetitionEvent, { kind: 'assigned' }>;
type ReferredEvent = Extract<PetitionEvent, { kind: 'referred' }>;
type RepliedEvent = Extract<PetitionEvent, { kind: 'replied' }>;
type Confirming = Extract<PetitionEvent, { kind: 'confirmed' | 'disputed' }>;

interface Referral {
  readonly sent: ReferredEvent;
  readonly reply: RepliedEvent | undefined;
  /** Calendar days from the referral to the reply, or to the Portal's day. */
  readonly days: number;
}

export interface PetitionState {
  readonly stage: PetitionStage;
  readonly answer: AnswerState;
  readonly outcome: PetitionOutcome;
  readonly confirmation: Confirmation;
  /** The confirmation or objection itself, where there is one. */
  readonly confirming: Confirming | undefined;
  readonly lateness: Lateness;
  readonly clock: Clock | undefined;
  /** The assignment in force. */
  readonly assignment: AssignedEvent | undefined;
  /** Referrals in the order in which they were sent. */
  readonly referrals: readonly Referral[];
  /** The body that has to act, as the events name it; who stands in its place is a question of succession. */
  readonly responsible: string;
  /** How often the matter was raised under this petition's own code: once, and again with each `raised_again`. */
  readonly timesRaised: number;
  readonly receivedOn: IsoDate;
  readonly lastEventOn: IsoDate;
}

/** A petition as the Portal's day knows it: events and mentions up to that day, and the state they lead to. */
export type Petition = AuthoredPetition & { readonly state: PetitionState };

/** What replay carries from event to event. */
interface Course {
  stage: PetitionStage;
  answer: AnswerState;
  outcome: PetitionOutcome;
  confirming: Confirming | undefined;
  clock: Clock | undefined;
  assignment: AssignedEvent | undefined;
  referrals: { sent: ReferredEvent; reply: RepliedEvent | undefined }[];
  responsible: string;
  timesRaised: number;
  end: WorkEnd;
}

export interface ReplaySetting {
  readonly asOf: IsoDate;
  readonly calendar: WorkCalendar;
  /** Last day of the petition's dialogue, where it was held. */
  readonly dialogueEnd?: IsoDate;
}

/** Stages in which something is finished, so that raising the matter again opens it anew. */
const finished: ReadonlySet<PetitionStage> = new Set([
  'answered_on_spot',
  'not_answered',
  'answered_in_writing',
  'resolved',
  'closed_other',
]);

function assign(course: Course, event: AssignedEvent, setting: ReplaySetting): void {
  const anchors = {
    assignment: event.on,
    ...(setting.dialogueEnd !== undefined && { dialogueEnd: setting.dialogueEnd }),
  };
  const deadline = deadlineOf(event.due, anchors, setting.calendar);
  // Work that is given after an answer was delivered is other work: it is open, with a clock of its own.
  const isSameWork = course.end === undefined;
  course.clock =
    course.clock && isSameWork
      ? moveDeadline(course.clock, event.on, deadline, undefined)
      : startClock(deadline);
  course.end = undefined;
  course.stage = 'assigned';
  course.assignment = event;
  course.responsible = event.lead;
}

/** An extension counts its relative words from the day it was decided. */
function extend(
  course: Course,
  event: Extract<PetitionEvent, { kind: 'extended' }>,
  setting: ReplaySetting,
): void {
  if (!course.clock) return;
  const deadline = deadlineOf(event.due, { assignment: event.on }, setting.calendar);
  course.clock = moveDeadline(course.clock, event.on, deadline, event.reason);
}

/** What an answer says came of it; of what is resolved, a later letter changes nothing. */
function takeOutcome(course: Course, outcome: AnswerOutcome | undefined): void {
  if (outcome !== undefined && course.outcome !== 'resolved') course.outcome = outcome;
}

function answerInWriting(course: Course, event: Extract<PetitionEvent, { kind: 'answered' }>): void {
  takeOutcome(course, event.outcome);
  if (event.grade === 'interim') {
    if (course.answer === 'none' || course.answer === 'on_spot') course.answer = 'interim';
    return;
  }
  course.answer = event.grade;
  if (course.stage !== 'resolved') course.stage = 'answered_in_writing';
  // Where only an answer was asked for, the answer ends the clock; what it is about may still wait to be resolved.
  if (course.assignment?.delivers === 'answer') course.end ??= { on: event.on, isDone: true };
}

function raiseAgain(course: Course): void {
  course.timesRaised += 1;
  if (!finished.has(course.stage)) return;
  // What was finished is open again, with a clock of its own when it is next assigned.
  course.stage = 'reopened';
  course.outcome = 'open';
  course.confirming = undefined;
  course.clock = undefined;
  course.assignment = undefined;
  course.end = undefined;
}

function follow(course: Course, event: PetitionEvent, setting: ReplaySetting): void {
  switch (event.kind) {
    case 'received':
    case 'corrected':
      break;
    case 'answered_on_spot':
      course.stage = 'answered_on_spot';
      if (course.answer === 'none') course.answer = 'on_spot';
      takeOutcome(course, event.outcome);
      break;
    case 'not_answered':
      course.stage = 'not_answered';
      break;
    case 'assigned':
      assign(course, event, setting);
      break;
    case 'referred':
      course.stage = 'forwarded';
      course.referrals.push({ sent: event, reply: undefined });
      break;
    case 'replied': {
      const waiting = course.referrals.findLast(({ reply }) => reply === undefined);
      if (waiting) waiting.reply = event;
      takeOutcome(course, event.outcome);
      break;
    }
    case 'progress':
      // More may be done about what is resolved, after an objection too; only raising it again opens it.
      if (course.stage !== 'resolved') course.stage = 'in_progress';
      break;
    case 'answered':
      answerInWriting(course, event);
      break;
    case 'extended':
      extend(course, event, setting);
      break;
    case 'resolved':
      course.stage = 'resolved';
      course.outcome = 'resolved';
      course.confirming = undefined;
      course.end ??= { on: event.on, isDone: true };
      break;
    case 'confirmed':
    case 'disputed':
      course.confirming = event;
      break;
    case 'raised_again':
      raiseAgain(course);
      break;
    case 'transferred':
      course.responsible = event.to;
      break;
    case 'closed':
      course.stage = 'closed_other';
      course.outcome = 'closed';
      course.end = { on: event.on, isDone: false };
      break;
    case 'withdrawn':
      course.stage = 'withdrawn';
      course.outcome = 'withdrawn';
      course.end = { on: event.on, isDone: false };
      break;
  }
}

function confirmationOf({ confirming, outcome }: Course): Confirmation {
  if (confirming) return confirming.kind;
  return outcome === 'resolved' ? 'agency' : 'none';
}

/**
 * The petition on `asOf`, or `undefined` where it had not been received yet. An event after that day does not
 * exist; the replay of all events up to a day is the state of that day.
 * @throws CalendarMissingError where a deadline runs into a year without a calendar.
 */
export function replayPetition(record: AuthoredPetition, setting: ReplaySetting): Petition | undefined {
  const { asOf } = setting;
  const events = record.events.filter(({ on }) => on <= asOf);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return undefined;
  const course: Course = {
    stage: record.intake === 'asked_live' ? 'raised' : 'collected',
    answer: 'none',
    outcome: 'open',
    confirming: undefined,
    clock: undefined,
    assignment: undefined,
    referrals: [],
    responsible: record.receivedBy,
    timesRaised: 1,
    end: undefined,
  };
  for (const event of events) follow(course, event, setting);
  const { mentions: all, ...rest } = record;
  const mentions = (all ?? []).filter(({ on }) => on <= asOf);
  return {
    ...rest,
    ...(mentions.length > 0 && { mentions }),
    events,
    state: {
      stage: course.stage,
      answer: course.answer,
      outcome: course.outcome,
      confirmation: confirmationOf(course),
      confirming: course.confirming,
      lateness: latenessOf(course.clock, course.end, asOf),
      clock: course.clock,
      assignment: course.assignment,
      referrals: course.referrals.map(({ sent, reply }) => ({
        sent,
        reply,
        days: daysBetween(sent.on, reply?.on ?? asOf),
      })),
      responsible: course.responsible,
      timesRaised: course.timesRaised,
      receivedOn: first.on,
      lastEventOn: last.on,
    },
  };
}
