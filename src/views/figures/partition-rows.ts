/** One record in the list behind a figure: its name, and the days and counts that put it into its group. */
import { daysBetween, standingDay } from '../../domain/deadline.ts';
import type { Partition, PartitionName } from '../../domain/figures/partition.ts';
import { commitmentKey } from '../../domain/figures/partitions.ts';
import { daysOfSilence, slipOf } from '../../domain/figures/petition-partitions.ts';
import { type FigureScope, recordsOf } from '../../domain/figures/scopes.ts';
import type { Commitment } from '../../domain/notice.ts';
import type { Petition } from '../../domain/petition.ts';
import { type InPlan, type Portal, promiseKey } from '../../domain/portal.ts';
import { waitIfKnown } from '../../domain/time-to-answer.ts';
import { formatDate, formatWhen } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { PlanItem } from '../../schemas/plan-item.ts';
import { isIsoDate } from '../../time/civil-date.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { latenessSentence } from '../lateness.ts';
import type { LinkView } from '../page-head.ts';
import { organisationLink } from '../parties.ts';
import { petitionLateness, petitionLink, stageLabel } from '../petition.ts';
import {
  type CommitmentFacts,
  commitmentFacts,
  type PetitionFacts,
  type PromiseFacts,
  petitionFacts,
  promiseFacts,
} from './record-facts.ts';

const words = vi.partition.reasons;

export interface PartitionRow {
  readonly code?: string;
  readonly link: LinkView;
  /** Absent in the list of a single body. */
  readonly body?: LinkView;
  /** Whole sentences. */
  readonly reason: string;
}

/** What a record's row and its line in the file are made of. */
export interface ListedRecord {
  readonly row: PartitionRow;
  readonly facts: Readonly<Record<string, string | number | undefined>>;
}

/** A day in words; of one that the source does not name, that it does not. */
function dayOf(day: string): string {
  return isIsoDate(day) ? formatDate(day) : words.someDay;
}

/** A sentence with its day, where there is one. */
function on(sentence: (day: string) => string, day: string | undefined): string {
  return day === undefined ? '' : sentence(dayOf(day));
}

function confirmingSentence({ confirmation, confirming_on: day }: PetitionFacts | CommitmentFacts): string {
  if (confirmation === 'confirmed') return on(words.confirmed, day);
  return confirmation === 'disputed' ? on(words.disputed, day) : '';
}

// Petitions

type PetitionReason = (portal: Portal, petition: Petition, facts: PetitionFacts) => string;

function endSentence({ stage, ended_on: day }: PetitionFacts): string {
  return on(stage === 'withdrawn' ? words.withdrawn : words.closed, day);
}

const resultReason: PetitionReason = ({ asOf }, _petition, facts) =>
  words.sentences(
    on(words.received, facts.received_on),
    facts.first_answer_on === undefined && facts.ended_on === undefined
      ? words.unanswered(daysBetween(facts.received_on, asOf))
      : on(words.answered, facts.first_answer_on),
    on(words.resolved, facts.resolved_on),
    confirmingSentence(facts),
    endSentence(facts),
  );

const waitReason: PetitionReason = ({ calendar, asOf }, petition) => {
  const wait = waitIfKnown(calendar, petition, asOf);
  const from = formatDate(petition.state.receivedOn);
  if (!wait) return words.uncounted(from);
  if (wait.isEvent) return words.waitedTo(from, formatDate(wait.to), wait.days);
  return wait.why === 'waiting'
    ? words.waiting(from, wait.days)
    : words.waitEnded(from, formatDate(wait.to), wait.days);
};

function slippageReason(clock: Petition['state']['clock'], undated: string): string {
  const slip = slipOf(clock);
  const first = clock?.original.on;
  const last = clock && standingDay(clock);
  if (!slip || first === undefined || last === undefined) return undated;
  if (slip.times > 0) return words.moved(formatDate(first), formatDate(last), slip.times, slip.days);
  return first === last
    ? words.notMoved(formatDate(first))
    : words.changedEarlier(formatDate(first), formatDate(last));
}

const referralReason: PetitionReason = ({ asOf }, petition, facts) => {
  const { referred_on: referredOn, silent_since: since, referrals } = facts;
  if (referredOn === undefined)
    return words.sentences(on(words.received, facts.received_on), words.notReferred);
  return words.sentences(
    words.referred(formatDate(referredOn), referrals),
    since === undefined
      ? words.allReplied
      : words.silent(formatDate(since), daysOfSilence(petition) ?? daysBetween(since, asOf)),
    on(words.resolved, facts.resolved_on),
  );
};

const petitionReasons: Readonly<Partial<Record<PartitionName, PetitionReason>>> = {
  follow_through: resultReason,
  procedure: (_portal, petition, facts) =>
    words.sentences(`${stageLabel(petition)}.`, on(words.lastEvent, facts.last_event_on)),
  lateness: (_portal, petition, facts) =>
    facts.ended_on === undefined ? petitionLateness(petition) : endSentence(facts),
  answer_time: waitReason,
  backlog: ({ asOf }, petition, facts) =>
    facts.resolved_on === undefined && facts.ended_on === undefined
      ? words.sentences(
          words.waited(formatDate(facts.received_on), daysBetween(facts.received_on, asOf)),
          petitionLateness(petition),
        )
      : words.sentences(on(words.resolved, facts.resolved_on), endSentence(facts)),
  slippage: (_portal, petition, facts) =>
    facts.ended_on === undefined
      ? slippageReason(petition.state.clock, petitionLateness(petition))
      : endSentence(facts),
  repeats: (_portal, _petition, facts) => {
    if (facts.ended_on !== undefined) return endSentence(facts);
    if (facts.times_raised < 2) return words.raisedOnce;
    return words.sentences(
      words.raised(facts.times_raised),
      facts.matter_last_resolved === 'true' ? words.matterResolved : words.matterUnresolved,
    );
  },
  referrals: (portal, petition, facts) =>
    facts.ended_on === undefined ? referralReason(portal, petition, facts) : endSentence(facts),
};

function listedPetition(
  portal: Portal,
  petition: Petition,
  name: PartitionName,
): readonly [string, ListedRecord] {
  const facts = petitionFacts(portal, petition);
  const row = {
    code: petition.code,
    link: petitionLink(portal, petition),
    body: organisationLink(portal, petition.receivedBy),
    reason: petitionReasons[name]?.(portal, petition, facts) ?? '',
  };
  return [petition.id, { row, facts: { ...facts, ...waitFacts(portal, petition, name) } }];
}

/** The count of working days, which nobody reads off two dates. */
function waitFacts({ calendar, asOf }: Portal, petition: Petition, name: PartitionName) {
  if (name !== 'answer_time') return {};
  const wait = waitIfKnown(calendar, petition, asOf);
  return { wait_end: wait?.why, wait_to: wait?.to, working_days: wait?.days };
}

// Commitments

type CommitmentReason = (commitment: Commitment, facts: CommitmentFacts) => string;

const commitmentReasons: Readonly<Partial<Record<PartitionName, CommitmentReason>>> = {
  commitment_progress: (_commitment, facts) =>
    words.sentences(
      facts.given_on === undefined ? words.givenUnknown : words.given(formatDate(facts.given_on)),
      facts.stage === 'in_progress' ? on(words.updated, facts.last_update_on) : '',
      facts.stage === 'not_reported' ? words.notUpdated : '',
      on(words.completed, facts.completed_on),
      confirmingSentence(facts),
      on(words.stopped, facts.ended_on),
    ),
  commitment_lateness: ({ state }, facts) =>
    facts.ended_on === undefined ? latenessSentence(state) : on(words.stopped, facts.ended_on),
  commitment_slippage: ({ state }, facts) =>
    facts.ended_on === undefined
      ? slippageReason(state.clock, latenessSentence(state))
      : on(words.stopped, facts.ended_on),
};

function listedCommitment(
  portal: Portal,
  commitment: Commitment,
  name: PartitionName,
): readonly [string, ListedRecord] {
  const facts = commitmentFacts(portal, commitment);
  const row = {
    link: {
      text: commitment.action,
      href: hrefOf(portal.site, paths.commitment(commitment.noticeId, commitment.id)),
    },
    body: organisationLink(portal, commitment.lead),
    reason: commitmentReasons[name]?.(commitment, facts) ?? '',
  };
  return [commitmentKey(commitment), { row, facts }];
}

// Promises

function ledgerReason(entry: PlanItem, facts: PromiseFacts): string {
  const steps = (
    [
      [words.announcedStep, facts.announced_on],
      [words.calledOffStep, facts.called_off_on],
      [words.heldStep, facts.held_on],
      [words.concludedStep, facts.concluded_on],
      [words.actedOnStep, facts.acted_on],
    ] as const
  )
    .map(([sentence, day]) => on(sentence, day))
    .filter((step) => step !== '');
  return words.sentences(
    words.promised(formatWhen(entry.when)),
    steps.length === 0 ? words.noStep : words.steps(steps),
  );
}

function listedPromise(portal: Portal, promise: InPlan<PlanItem>): readonly [string, ListedRecord] {
  const { plan, entry } = promise;
  const facts = promiseFacts(portal, promise);
  const row = {
    link: { text: entry.title, href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)) },
    ...(plan.issuer.org !== undefined && { body: organisationLink(portal, plan.issuer.org) }),
    reason: ledgerReason(entry, facts),
  };
  return [promiseKey(plan.id, entry.id), { row, facts }];
}

/** All records of a scope, by the ids that its partition lists. */
export function listedRecords(
  portal: Portal,
  scope: FigureScope,
  { name, subject }: Partition,
): ReadonlyMap<string, ListedRecord> {
  const { petitions, commitments, promises } = recordsOf(portal, scope);
  switch (subject) {
    case 'petition':
      return new Map(petitions.map((petition) => listedPetition(portal, petition, name)));
    case 'commitment':
      return new Map(commitments.map((commitment) => listedCommitment(portal, commitment, name)));
    case 'promise':
      return new Map(promises.map((promise) => listedPromise(portal, promise)));
  }
}
