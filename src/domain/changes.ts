/**
 * What changed (thay đổi) between two days: what was done, and what came of itself because a day passed and nobody had
 * done anything. Found by comparing the Portals of both days, and in the dated events between them.
 */
import type { CommitmentEventKind, PetitionEventKind } from '../schemas/event.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { Party } from '../schemas/party.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import type { Task } from '../schemas/task.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { phaseOn } from './chronology.ts';
import type { Dialogue } from './dialogue.ts';
import type { Commitment, Notice } from './notice.ts';
import type { Petition } from './petition.ts';
import { type InPlan, type Portal, promiseKey } from './portal.ts';
import type { Organisation, Plan } from './records.ts';
import { assertFlows, type Movement, petitionMovements } from './stocks.ts';
import { stateOn } from './succession.ts';
import { firstAnswerOn } from './time-to-answer.ts';

/** In the order in which pages tell them. */
export const changeKinds = [
  'body_founded',
  'body_ended',
  'plan_issued',
  'promise_passed',
  'dialogue_announced',
  'dialogue_moved',
  'dialogue_postponed',
  'dialogue_cancelled',
  'dialogue_held',
  'dialogue_passed',
  'notice_issued',
  'duty_fulfilled',
  'duty_passed',
  'petition_received',
  'petition_not_answered',
  'petition_answered',
  'petition_assigned',
  'petition_progressed',
  'petition_extended',
  'petition_referred',
  'petition_replied',
  'petition_transferred',
  'petition_overdue',
  'petition_resolved',
  'petition_confirmed',
  'petition_disputed',
  'petition_raised_again',
  'petition_closed',
  'petition_withdrawn',
  'commitment_given',
  'commitment_progressed',
  'commitment_extended',
  'commitment_transferred',
  'commitment_overdue',
  'commitment_done',
  'commitment_confirmed',
  'commitment_disputed',
  'commitment_stopped',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

export type ChangedRecord =
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'entry'; readonly entry: InPlan<PlanItem | Task | Obligation> }
  | { readonly kind: 'dialogue'; readonly dialogue: Dialogue }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'petition'; readonly petition: Petition }
  | { readonly kind: 'commitment'; readonly commitment: Commitment };

export interface Change {
  readonly kind: ChangeKind;
  /** The body whose change it is. */
  readonly body: string;
  readonly record: ChangedRecord;
}

type Dated = { readonly on: IsoDate };

/** After the day of `before`, up to and with that of `after`. */
function isWithin(before: Portal, after: Portal): (event: Dated) => boolean {
  return ({ on }) => on > before.asOf && on <= after.asOf;
}

// Bodies and plans

function bodyChanges(before: Portal, after: Portal): readonly Change[] {
  return after.organisations.flatMap((organisation) => {
    const [was, is] = [stateOn(organisation, before.asOf), stateOn(organisation, after.asOf)];
    if (was === is) return [];
    const record = { kind: 'organisation', organisation } as const;
    const changed = (kind: ChangeKind): Change => ({ kind, body: organisation.id, record });
    return [
      ...(was === 'not_yet' ? [changed('body_founded')] : []),
      ...(is === 'ended' ? [changed('body_ended')] : []),
    ];
  });
}

function planChanges(before: Portal, after: Portal): readonly Change[] {
  return after.plans
    .filter(({ id }) => !before.planById[id])
    .map((plan) => ({ kind: 'plan_issued', body: plan.issuer.org, record: { kind: 'plan', plan } }));
}

/** Whether the time of a plan's entry is over; of a plan that was not known yet, nothing was. */
function hasPassed(portal: Portal, { plan, entry }: InPlan<PlanItem | Task | Obligation>): boolean {
  return portal.planById[plan.id] !== undefined && phaseOn(entry.when, portal.asOf) === 'past';
}

/** Promised meetings whose time passed without any record of one; where there is a record, its own status says it. */
function promiseChanges(before: Portal, after: Portal): readonly Change[] {
  return after.promises
    .filter(
      (entry) =>
        hasPassed(after, entry) &&
        !hasPassed(before, entry) &&
        after.dialoguesByPromise[promiseKey(entry.plan.id, entry.entry.id)] === undefined,
    )
    .map((entry) => ({
      kind: 'promise_passed',
      body: entry.plan.issuer.org,
      record: { kind: 'entry', entry },
    }));
}

/** Whoever bears a duty, the one named first; a group without a page of its own by the unit it belongs to. */
function bearerOf(plan: Plan, parties: readonly Party[]): string {
  return parties.flatMap(({ org, within }) => org ?? within ?? [])[0] ?? plan.issuer.org;
}

function dutyChanges(before: Portal, after: Portal): readonly Change[] {
  const within = isWithin(before, after);
  return after.plans.flatMap((plan) =>
    [...plan.tasks, ...plan.obligations].flatMap((duty): readonly Change[] => {
      const entry = { plan, entry: duty };
      const record = { kind: 'entry', entry } as const;
      const fulfilments = after.fulfilmentsByEntry[promiseKey(plan.id, duty.id)] ?? [];
      const done = fulfilments
        .filter(within)
        .map(({ by }) => ({ kind: 'duty_fulfilled', body: by, record }) as const);
      const isSilent = fulfilments.length === 0 && hasPassed(after, entry) && !hasPassed(before, entry);
      const bearers = 'bearers' in duty ? duty.bearers : duty.lead;
      return isSilent ? [...done, { kind: 'duty_passed', body: bearerOf(plan, bearers), record }] : done;
    }),
  );
}

// Dialogues and notices

/** Its time, as planned or announced, is over and nothing is recorded of the meeting. */
function isSilent(dialogue: Dialogue | undefined): boolean {
  return dialogue?.status === 'passed' || dialogue?.status === 'unknown';
}

function dialogueChanges(before: Portal, after: Portal): readonly Change[] {
  const within = isWithin(before, after);
  return after.dialogues.flatMap((dialogue) => {
    const earlier = before.dialogueById[dialogue.id];
    const changed = (kind: ChangeKind): Change => ({
      kind,
      body: dialogue.host,
      record: { kind: 'dialogue', dialogue },
    });
    return [
      ...dialogue.schedule.filter(within).map(({ kind }) => changed(`dialogue_${kind}`)),
      ...(dialogue.held && !earlier?.held ? [changed('dialogue_held')] : []),
      ...(isSilent(dialogue) && !isSilent(earlier) ? [changed('dialogue_passed')] : []),
    ];
  });
}

function noticeChanges(before: Portal, after: Portal): readonly Change[] {
  return after.notices
    .filter(({ id }) => !before.noticeById[id])
    .map((notice) => ({
      kind: 'notice_issued',
      body: notice.issuer.org,
      record: { kind: 'notice', notice },
    }));
}

// Petitions and commitments

/** Answers are told by the first that counts as one; a correction of the record changes nothing of what it is about. */
const petitionKinds: Readonly<Record<PetitionEventKind, ChangeKind | undefined>> = {
  received: 'petition_received',
  answered_on_spot: undefined,
  not_answered: 'petition_not_answered',
  assigned: 'petition_assigned',
  referred: 'petition_referred',
  replied: 'petition_replied',
  progress: 'petition_progressed',
  answered: undefined,
  extended: 'petition_extended',
  resolved: 'petition_resolved',
  confirmed: 'petition_confirmed',
  disputed: 'petition_disputed',
  raised_again: 'petition_raised_again',
  transferred: 'petition_transferred',
  closed: 'petition_closed',
  corrected: undefined,
  withdrawn: 'petition_withdrawn',
};

function petitionChanges(before: Portal, after: Portal, movements: readonly Movement[]): readonly Change[] {
  const within = isWithin(before, after);
  const told = after.petitions.flatMap((petition) => {
    const answeredOn = firstAnswerOn(petition);
    const kinds = petition.events.filter(within).flatMap(({ kind }) => petitionKinds[kind] ?? []);
    const isAnswered = answeredOn !== undefined && within({ on: answeredOn });
    return [...kinds, ...(isAnswered ? (['petition_answered'] as const) : [])].map((kind) => ({
      kind,
      petition,
    }));
  });
  const overdue = movements
    .filter(({ stock, isEntry }) => stock === 'overdue' && isEntry)
    .map(({ petition }) => ({ kind: 'petition_overdue' as const, petition }));
  return [...told, ...overdue].map(({ kind, petition }) => ({
    kind,
    body: petition.receivedBy,
    record: { kind: 'petition', petition },
  }));
}

const commitmentKinds: Readonly<Record<CommitmentEventKind, ChangeKind | undefined>> = {
  progress: 'commitment_progressed',
  extended: 'commitment_extended',
  completed: 'commitment_done',
  confirmed: 'commitment_confirmed',
  disputed: 'commitment_disputed',
  transferred: 'commitment_transferred',
  stopped: 'commitment_stopped',
  corrected: undefined,
};

function earlierOf(before: Portal, { noticeId, id }: Commitment): Commitment | undefined {
  return before.noticeById[noticeId]?.commitments.find((commitment) => commitment.id === id);
}

function commitmentChanges(before: Portal, after: Portal): readonly Change[] {
  const within = isWithin(before, after);
  return after.commitments.flatMap((commitment) => {
    const earlier = earlierOf(before, commitment);
    const isOverdue = (entry: Commitment | undefined) => entry?.state.lateness.kind === 'overdue';
    const kinds: readonly ChangeKind[] = [
      ...(earlier ? [] : (['commitment_given'] as const)),
      ...commitment.updates.filter(within).flatMap(({ kind }) => commitmentKinds[kind] ?? []),
      ...(isOverdue(commitment) && !isOverdue(earlier) ? (['commitment_overdue'] as const) : []),
    ];
    return kinds.map((kind) => ({
      kind,
      body: commitment.lead,
      record: { kind: 'commitment', commitment },
    }));
  });
}

/**
 * What changed after the day of `before`, up to and with the day of `after`: by kind in the order of {@link changeKinds},
 * within a kind in the order in which the Portal lists its records.
 * @throws TotalsError where what happened to petitions does not lead from their numbers on one day to those on the other.
 */
export function changesBetween(before: Portal, after: Portal): readonly Change[] {
  const movements = petitionMovements(before, after);
  assertFlows(before, after, movements);
  const all = [
    ...bodyChanges(before, after),
    ...planChanges(before, after),
    ...promiseChanges(before, after),
    ...dialogueChanges(before, after),
    ...noticeChanges(before, after),
    ...dutyChanges(before, after),
    ...petitionChanges(before, after, movements),
    ...commitmentChanges(before, after),
  ];
  return all.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}
