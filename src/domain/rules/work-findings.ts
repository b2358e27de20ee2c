/** What the rules find about work that was given: petitions and commitments (R08–R10, R17–R19, R24). */

import type { z } from 'zod';
import type { fiveClear } from '../../schemas/event.ts';
import { isEmptyAction, isEmptyReason } from '../../text/empty-words.ts';
import { addDays, type IsoDate } from '../../time/civil-date.ts';
import { countCalendarDays, countWorkingDays, type DayCount } from '../../time/work-calendar.ts';
import { type Clock, type Deadline, daysBetween, type Lateness } from '../deadline.ts';
import { heldPeriod } from '../dialogue.ts';
import type { Commitment } from '../notice.ts';
import type { Petition } from '../petition.ts';
import { matterOf, type Portal } from '../portal.ts';
import type { Rule } from '../records.ts';
import {
  type ClearCell,
  clearCells,
  dayInput,
  type Finding,
  type Input,
  numberInput,
  type Outcome,
  type RequirementOf,
} from './finding.ts';
import { doesBind } from './scope.ts';

// The five "rõ"

type FiveClear = { readonly [Key in keyof typeof fiveClear]?: z.infer<(typeof fiveClear)[Key]> | undefined };

/** Which of the five "rõ" are filled. Where the work is over (`ended`), only evidence is a result, not the wish. */
export function filledCells(work: FiveClear, ended: 'done' | 'open' | 'stopped'): ReadonlySet<ClearCell> {
  const filled: Readonly<Record<ClearCell, boolean>> = {
    person: work.person !== undefined,
    action: work.action !== undefined && !isEmptyAction(work.action),
    lead: work.lead !== undefined,
    // "Thường xuyên" and "hằng quý" are a pace; "khi cần thiết" is none.
    due: work.due !== undefined && work.due.kind !== 'unknown' && work.due.kind !== 'ad_hoc',
    // The schema lets nothing be done without evidence; given up, it has a reason but no result.
    result: ended === 'done' || (ended === 'open' && work.expected !== undefined),
  };
  return new Set(clearCells.filter((cell) => filled[cell]));
}

/** Which of the five "rõ" work lacks, whether or not a rule asks for them. */
export function fiveClearOutcome(work: FiveClear | undefined, ended: 'done' | 'open' | 'stopped'): Outcome {
  if (!work) return { verdict: 'not_applicable', reason: 'not_assigned', inputs: [] };
  const filled = filledCells(work, ended);
  const missing = clearCells.filter((cell) => !filled.has(cell));
  const inputs: Input[] = [
    numberInput('clear_count', filled.size),
    ...(missing.length > 0
      ? [{ name: 'clear_missing', value: { kind: 'clear', cells: missing } } as const]
      : []),
  ];
  return missing.length === 0
    ? { verdict: 'met', reason: 'complete', inputs }
    : { verdict: 'not_met', reason: 'incomplete', inputs };
}

// Deadlines

/** The deadline that binds: moved to a later day it makes nothing on time, to an earlier day it is the last promise. */
function bindingDeadline({ original, current }: Clock): Deadline {
  const isShortened = original.on !== undefined && current.on !== undefined && current.on < original.on;
  return isShortened ? current : original;
}

function dueKept(lateness: Lateness, clock: Clock | undefined): Outcome {
  if (lateness.kind === 'stopped') return { verdict: 'not_applicable', reason: 'ended', inputs: [] };
  if (lateness.kind === 'undated' || !clock)
    return { verdict: 'not_applicable', reason: 'undated', inputs: [] };
  const { on: due = lateness.due, count } = bindingDeadline(clock);
  const { original, current } = clock;
  const inputs = [
    ...(original.on === current.on ? [] : [dayInput('original_due', original.on)]),
    dayInput('due', current.on),
    ...('on' in lateness ? [dayInput('done_on', lateness.on)] : []),
  ];
  const found = { inputs, due, ...(count && { count }) };
  switch (lateness.kind) {
    case 'open':
      return { verdict: 'not_yet_due', reason: 'deadline_open', ...found };
    case 'on_time':
      return { verdict: 'met', reason: 'in_time', ...found };
    case 'open_extended':
    case 'within_extension':
      return { verdict: 'not_met', reason: 'extended', ...found };
    case 'overdue':
      return { verdict: 'not_met', reason: 'none_by_deadline', ...found };
    case 'late':
      return { verdict: 'not_met', reason: 'too_late', ...found };
  }
}

function stale(
  portal: Portal,
  isInProgress: boolean,
  last: IsoDate | undefined,
  { days }: RequirementOf<'stale'>,
): Outcome {
  if (!isInProgress || last === undefined)
    return { verdict: 'not_applicable', reason: 'not_in_progress', inputs: [] };
  const inputs = [dayInput('last_update', last), numberInput('required_days', days)];
  if (days === null) return { verdict: 'insufficient', reason: 'parameter_missing', inputs };
  const due = addDays(last, days);
  return portal.asOf <= due
    ? { verdict: 'met', reason: 'updated', inputs, due }
    : { verdict: 'not_met', reason: 'not_updated', inputs, due };
}

// Petitions

/** Whether a petition was withdrawn or closed otherwise, and so asks for nothing any more. */
function isGivenUp({ state: { stage } }: Petition): boolean {
  return stage === 'closed_other' || stage === 'withdrawn';
}

/** Whether the last refusal to answer has a reason that says why, whether or not a rule asks for one. */
export function publicReason({ events }: Petition): Outcome {
  const refused = events.findLast(({ kind }) => kind === 'not_answered');
  if (refused?.kind !== 'not_answered')
    return { verdict: 'not_applicable', reason: 'not_refused', inputs: [] };
  const given = refused.reason;
  const inputs: Input[] = [
    {
      name: 'given_reason',
      value: given === undefined ? { kind: 'missing' } : { kind: 'text', text: given },
    },
  ];
  return given !== undefined && !isEmptyReason(given)
    ? { verdict: 'met', reason: 'reason_public', inputs }
    : { verdict: 'not_met', reason: 'reason_lacking', inputs };
}

function countFrom(portal: Portal, from: IsoDate, days: number, unit: 'day' | 'working_day'): DayCount {
  return unit === 'working_day'
    ? countWorkingDays(portal.calendar, from, days)
    : countCalendarDays(portal.calendar, from, days);
}

function referral(portal: Portal, petition: Petition, { days, unit }: RequirementOf<'referral'>): Outcome {
  if (petition.authority === 'within')
    return { verdict: 'not_applicable', reason: 'within_authority', inputs: [] };
  const { receivedOn, referrals } = petition.state;
  const sent = referrals[0]?.sent.on;
  if (sent === undefined && isGivenUp(petition)) {
    return { verdict: 'not_applicable', reason: 'ended', inputs: [dayInput('received_on', receivedOn)] };
  }
  const inputs = [
    dayInput('received_on', receivedOn),
    dayInput('referred_on', sent),
    ...(sent === undefined ? [numberInput('days_waiting', daysBetween(receivedOn, portal.asOf))] : []),
  ];
  if (days === null) {
    return sent === undefined
      ? { verdict: 'insufficient', reason: 'waiting_without_limit', inputs }
      : { verdict: 'met', reason: 'referred', inputs };
  }
  const count = countFrom(portal, receivedOn, days, unit);
  const found = { inputs: [...inputs, numberInput('required_days', days)], due: count.end, count };
  if (sent !== undefined) {
    return sent <= count.end
      ? { verdict: 'met', reason: 'in_time', ...found }
      : { verdict: 'not_met', reason: 'too_late', ...found };
  }
  return portal.asOf <= count.end
    ? { verdict: 'not_yet_due', reason: 'deadline_open', ...found }
    : { verdict: 'not_met', reason: 'none_by_deadline', ...found };
}

/** The day from which the time for a written answer runs, or why it does not run. */
function answerStart(
  portal: Portal,
  { state, events, dialogue }: Petition,
  from: RequirementOf<'written_answer'>['from'],
): IsoDate | undefined {
  if (from === 'received') return state.receivedOn;
  if (from === 'assigned') return events.find(({ kind }) => kind === 'assigned')?.on;
  const held = dialogue === undefined ? undefined : portal.dialogueById[dialogue];
  return held && heldPeriod(held)?.end;
}

function writtenAnswer(
  portal: Portal,
  petition: Petition,
  { days, unit, from }: RequirementOf<'written_answer'>,
): Outcome {
  const start = answerStart(portal, petition, from);
  const name = from === 'assigned' ? 'assigned_on' : from === 'received' ? 'received_on' : 'dialogue_end';
  const answer = petition.events.find((event) => event.kind === 'answered' && event.grade === 'official')?.on;
  const inputs = [dayInput(name, start), dayInput('answered_on', answer), numberInput('required_days', days)];
  if (days === null) return { verdict: 'insufficient', reason: 'parameter_missing', inputs };
  if (start === undefined) {
    const reason = from === 'assigned' ? 'not_assigned' : 'not_held_yet';
    return { verdict: 'not_applicable', reason, inputs };
  }
  const count = countFrom(portal, start, days, unit);
  const found = { inputs, due: count.end, count };
  if (answer !== undefined) {
    return answer <= count.end
      ? { verdict: 'met', reason: 'in_time', ...found }
      : { verdict: 'not_met', reason: 'too_late', ...found };
  }
  if (isGivenUp(petition)) return { verdict: 'not_applicable', reason: 'ended', ...found };
  return portal.asOf <= count.end
    ? { verdict: 'not_yet_due', reason: 'deadline_open', ...found }
    : { verdict: 'not_met', reason: 'none_by_deadline', ...found };
}

/** The petitions of one matter, earliest first; the petition alone where its matter was raised under no other code. */
export function mattersPetitions(portal: Portal, petition: Petition): readonly Petition[] {
  return portal.petitionsByMatter[matterOf(petition, portal.petitionById)] ?? [petition];
}

/** Where a matter was raised: each dialogue once, and every other occasion. */
export function timesRaised(portal: Portal, petition: Petition): number {
  const occasions = mattersPetitions(portal, petition).flatMap(({ id, dialogue, events, mentions }) => [
    dialogue === undefined ? `petition ${id}` : `dialogue ${dialogue}`,
    ...events.flatMap((event) =>
      event.kind === 'raised_again'
        ? [event.dialogue === undefined ? `${id} ${event.on}` : `dialogue ${event.dialogue}`]
        : [],
    ),
    ...(mentions ?? []).map(({ on }) => `${id} ${on}`),
  ]);
  return new Set(occasions).size;
}

/** Whether a matter that was raised more than once is resolved, whether or not a rule asks for it. */
export function repeated(portal: Portal, petition: Petition): Outcome {
  const times = timesRaised(portal, petition);
  const inputs = [numberInput('dialogues_raised', times)];
  if (times < 2) return { verdict: 'not_applicable', reason: 'raised_once', inputs };
  // One that was closed as a duplicate, or withdrawn, leaves the matter with the others.
  const last = mattersPetitions(portal, petition).findLast((entry) => !isGivenUp(entry));
  if (!last) return { verdict: 'not_applicable', reason: 'ended', inputs };
  return last.state.stage === 'resolved'
    ? { verdict: 'met', reason: 'resolved', inputs }
    : { verdict: 'not_met', reason: 'unresolved', inputs };
}

/** How a petition ended, as far as it did. */
export function endOfPetition(petition: Petition): 'done' | 'open' | 'stopped' {
  if (petition.state.stage === 'resolved') return 'done';
  return isGivenUp(petition) ? 'stopped' : 'open';
}

function judgePetition(portal: Portal, petition: Petition, { requirement }: Rule): Outcome | undefined {
  const { state } = petition;
  switch (requirement.kind) {
    case 'public_reason':
      return publicReason(petition);
    case 'referral':
      return referral(portal, petition, requirement);
    case 'written_answer':
      return writtenAnswer(portal, petition, requirement);
    case 'five_clear':
      return fiveClearOutcome(state.assignment, endOfPetition(petition));
    case 'due_kept':
      return dueKept(state.lateness, state.clock);
    case 'repeated':
      return repeated(portal, petition);
    case 'stale':
      return stale(portal, state.stage === 'in_progress', state.lastEventOn, requirement);
    default:
      return undefined;
  }
}

/**
 * Every rule that binds a petition, with what it finds. A rule binds where it was in force when the petition came.
 * @throws CalendarMissingError where a count of working days comes to a year without a calendar.
 */
export function petitionFindings(portal: Portal, petition: Petition): readonly Finding[] {
  const dialogue = petition.dialogue === undefined ? undefined : portal.dialogueById[petition.dialogue];
  const subject = {
    body: petition.receivedBy,
    on: petition.state.receivedOn,
    ...(dialogue && { dialogueType: dialogue.type }),
    ...(dialogue?.promisedIn && { plan: dialogue.promisedIn.plan, entry: dialogue.promisedIn.item }),
  };
  return portal.rules.flatMap((rule) => {
    const outcome = doesBind(portal, rule, subject) ? judgePetition(portal, petition, rule) : undefined;
    return outcome ? [{ rule, ...outcome }] : [];
  });
}

// Commitments

function judgeCommitment(
  portal: Portal,
  { state, ...work }: Commitment,
  { requirement }: Rule,
): Outcome | undefined {
  switch (requirement.kind) {
    case 'five_clear': {
      const ended = state.stage === 'done' ? 'done' : state.stage === 'stopped' ? 'stopped' : 'open';
      return fiveClearOutcome(work, ended);
    }
    case 'due_kept':
      return dueKept(state.lateness, state.clock);
    case 'stale':
      return stale(portal, state.stage === 'in_progress', state.lastUpdateOn, requirement);
    default:
      return undefined;
  }
}

/** Every rule that binds a commitment of a notice, with what it finds. */
export function commitmentFindings(portal: Portal, commitment: Commitment): readonly Finding[] {
  const notice = portal.noticeById[commitment.noticeId];
  const dialogue = notice && portal.dialogueById[notice.dialogues[0] ?? ''];
  if (!notice) return [];
  const subject = {
    body: notice.issuer.org,
    ...(commitment.state.givenOn !== undefined && { on: commitment.state.givenOn }),
    ...(dialogue && { dialogueType: dialogue.type }),
    ...(dialogue?.promisedIn && { plan: dialogue.promisedIn.plan, entry: dialogue.promisedIn.item }),
  };
  return portal.rules.flatMap((rule) => {
    const outcome = doesBind(portal, rule, subject) ? judgeCommitment(portal, commitment, rule) : undefined;
    return outcome ? [{ rule, ...outcome }] : [];
  });
}
