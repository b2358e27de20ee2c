/**
 * What is on record of petitions, commitments and promises, as published tables say it: days, states and counts by the
 * names that the code uses. No group and no figure is among them, so that anybody can count anew.
 */
import { commitmentDay, petitionDay } from '../../domain/cohort.ts';
import { standingDay } from '../../domain/deadline.ts';
import { type Dialogue, heldPeriod, isTiming } from '../../domain/dialogue.ts';
import { commitmentKey } from '../../domain/figures/partitions.ts';
import { slipOf } from '../../domain/figures/petition-partitions.ts';
import type { Population } from '../../domain/illustrative.ts';
import { populationOf } from '../../domain/illustrative.ts';
import { type Commitment, issueDay, type Notice } from '../../domain/notice.ts';
import type { Petition } from '../../domain/petition.ts';
import { type InPlan, matterOf, type Portal, promiseKey } from '../../domain/portal.ts';
import { isResolved } from '../../domain/rates.ts';
import { endOfPetition, mattersPetitions, timesRaised } from '../../domain/rules/work-findings.ts';
import { firstAnswerOn } from '../../domain/time-to-answer.ts';
import type { PlanItem } from '../../schemas/plan-item.ts';
import type { IsoDate } from '../../time/civil-date.ts';
import { commitmentPopulation } from '../commitment.ts';
import { canonicalOf, paths } from '../hrefs.ts';

/** What all facts of a record begin with. */
interface RecordName {
  readonly id: string;
  readonly url: string;
  readonly population: Population;
}

/** Values of one record in one cell. */
function listed(values: readonly string[]): string {
  return values.join(';');
}

/** Of work with a deadline: the first that named a day, the one that stands, the day that ended the clock. */
interface ClockFacts {
  readonly first_due: IsoDate | undefined;
  readonly last_due: IsoDate | undefined;
  readonly moves_later: number | undefined;
  readonly done_on: IsoDate | undefined;
}

function clockFacts({ clock, lateness }: Petition['state'] | Commitment['state']): ClockFacts {
  return {
    first_due: clock?.original.on,
    last_due: clock && standingDay(clock),
    moves_later: slipOf(clock)?.times,
    done_on: 'on' in lateness ? lateness.on : undefined,
  };
}

/** The last day by a list of events in the order of time. */
function lastOf(
  events: readonly { readonly kind: string; readonly on: IsoDate }[],
  kinds: readonly string[],
): IsoDate | undefined {
  return events.findLast(({ kind }) => kinds.includes(kind))?.on;
}

/** Whether the last petition of the matter that still asks for something is resolved. */
function matterResolved(portal: Portal, petition: Petition): 'true' | 'false' {
  const last = mattersPetitions(portal, petition).findLast((entry) => endOfPetition(entry) !== 'stopped');
  return last && isResolved(last) ? 'true' : 'false';
}

export function petitionFacts(portal: Portal, petition: Petition) {
  const { id, code, title, receivedBy, dialogue, topics, state, events } = petition;
  const held = dialogue === undefined ? undefined : portal.dialogueById[dialogue];
  return {
    id,
    url: canonicalOf(portal.site, paths.petition(id)),
    population: populationOf(portal, receivedBy),
    code,
    title,
    receiver: receivedBy,
    responsible: state.responsible,
    dialogue,
    dialogue_on: held && heldPeriod(held)?.start,
    received_on: state.receivedOn,
    cohort_on: petitionDay(portal, petition),
    topics: listed(topics),
    stage: state.stage,
    answer: state.answer,
    confirmation: state.confirmation,
    answered_on_spot_on: events.find(({ kind }) => kind === 'answered_on_spot')?.on,
    first_answer_on: firstAnswerOn(petition),
    resolved_on: isResolved(petition) ? lastOf(events, ['resolved']) : undefined,
    confirming_on: state.confirming?.on,
    ended_on: endOfPetition(petition) === 'stopped' ? lastOf(events, ['closed', 'withdrawn']) : undefined,
    last_event_on: state.lastEventOn,
    ...clockFacts(state),
    times_raised: timesRaised(portal, petition),
    matter: matterOf(petition, portal.petitionById),
    matter_last_resolved: matterResolved(portal, petition),
    referrals: state.referrals.length,
    referred_on: state.referrals[0]?.sent.on,
    silent_since: state.referrals.find(({ reply }) => reply === undefined)?.sent.on,
  } satisfies RecordName & Readonly<Record<string, string | number | undefined>>;
}

export type PetitionFacts = ReturnType<typeof petitionFacts>;

export function commitmentFacts(portal: Portal, commitment: Commitment) {
  const { id, noticeId, lead, topics, action, state, updates } = commitment;
  const notice = portal.noticeById[noticeId];
  const isStopped = state.stage === 'stopped';
  return {
    id: commitmentKey(commitment),
    url: canonicalOf(portal.site, paths.commitment(noticeId, id)),
    population: commitmentPopulation(portal, commitment),
    title: action,
    notice: noticeId,
    issuer: notice?.issuer.org,
    lead,
    responsible: state.responsible,
    dialogues: listed(notice?.dialogues ?? []),
    given_on: state.givenOn,
    cohort_on: commitmentDay(portal, commitment),
    topics: listed(topics ?? []),
    stage: state.stage,
    confirmation: state.confirmation,
    confirming_on: state.confirming?.on,
    completed_on: state.stage === 'done' ? lastOf(updates, ['completed']) : undefined,
    ended_on: isStopped ? lastOf(updates, ['stopped']) : undefined,
    last_update_on: state.lastUpdateOn,
    ...clockFacts(state),
  } satisfies RecordName & Readonly<Record<string, string | number | undefined>>;
}

export type CommitmentFacts = ReturnType<typeof commitmentFacts>;

/** Something happened, and the source names no day. */
const someDay = 'unknown';

function firstDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
}

/** The day from which work on a notice is on record; of one that asks for none, its own day. */
function actedOn(notice: Notice): string | undefined {
  if (notice.noTaskArises !== undefined) return issueDay(notice) ?? someDay;
  return firstDay(
    notice.commitments
      .filter(({ state }) => state.stage !== 'not_reported')
      .map(({ updates }) => updates.find(({ kind }) => workKinds.has(kind))?.on ?? someDay),
  );
}

/** Updates that report work, not a new deadline or a new body. */
const workKinds: ReadonlySet<string> = new Set(['progress', 'completed', 'stopped']);

/** The last word on when a dialogue that was not held will be. */
function lastScheduling({ held, schedule }: Dialogue): Dialogue['schedule'][number] | undefined {
  return held ? undefined : schedule.at(-1);
}

export function promiseFacts(portal: Portal, { plan, entry }: InPlan<PlanItem>) {
  const key = promiseKey(plan.id, entry.id);
  const dialogues = portal.dialoguesByPromise[key] ?? [];
  const last = dialogues.flatMap((dialogue) => lastScheduling(dialogue) ?? []);
  const held = dialogues.filter((dialogue) => dialogue.held !== undefined);
  const notices = held.flatMap(({ id }) => portal.noticesByDialogue[id] ?? []);
  return {
    id: key,
    url: canonicalOf(portal.site, paths.planEntry(plan.id, entry.id)),
    population: populationOf(portal, plan.issuer.org ?? ''),
    title: entry.title,
    plan: plan.id,
    item: entry.id,
    issuer: plan.issuer.org,
    dialogues: listed(dialogues.map(({ id }) => id)),
    announced_on: firstDay(last.filter(isTiming).map(({ on }) => on)),
    called_off_on: firstDay(last.filter((entry) => !isTiming(entry)).map(({ on }) => on)),
    held_on: firstDay(held.map((dialogue) => heldPeriod(dialogue)?.start)),
    concluded_on: firstDay(notices.map((notice) => issueDay(notice) ?? someDay)),
    acted_on: firstDay(notices.map(actedOn)),
  } satisfies RecordName & Readonly<Record<string, string | number | undefined>>;
}

export type PromiseFacts = ReturnType<typeof promiseFacts>;
