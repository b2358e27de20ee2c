/** The sentence with which a petition's page opens: where it stands on the Portal's day. */
import type { Petition, PetitionStage } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { closingReasonLabels, confirmationLabels, confirmerLabels, outcomeLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { PetitionEvent, PetitionEventKind } from '../schemas/event.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { actorValue } from './actor.ts';
import { latenessSentence, timeLeft } from './lateness.ts';
import { organisationLink } from './parties.ts';

const words = vi.petition.lead;

const eventOfStage = {
  collected: 'received',
  raised: 'received',
  answered_on_spot: 'answered_on_spot',
  not_answered: 'not_answered',
  assigned: 'assigned',
  forwarded: 'referred',
  in_progress: 'progress',
  answered_in_writing: 'answered',
  reopened: 'raised_again',
  resolved: 'resolved',
  closed_other: 'closed',
  withdrawn: 'withdrawn',
} as const satisfies Record<PetitionStage, PetitionEventKind>;

type OfKind<Kind extends PetitionEventKind> = Extract<PetitionEvent, { kind: Kind }>;

function lastOf<Kind extends PetitionEventKind>(
  { events }: Petition,
  kind: Kind,
  isMeant: (event: OfKind<Kind>) => boolean = () => true,
): OfKind<Kind> | undefined {
  return events.findLast(
    (event): event is OfKind<Kind> => event.kind === kind && isMeant(event as OfKind<Kind>),
  );
}

/** The day since which the petition has been at its stage: of progress, the last day it was reported. */
export function stageDay(petition: Petition): IsoDate {
  const { stage, receivedOn } = petition.state;
  // An interim answer is written, but leaves the procedure where it was.
  const isMeant = (event: PetitionEvent) => event.kind !== 'answered' || event.grade !== 'interim';
  return lastOf(petition, eventOfStage[stage], isMeant)?.on ?? receivedOn;
}

/** The day on which the deadline was met or missed. */
function doneDay({ state: { lateness } }: Petition): IsoDate | undefined {
  return 'on' in lateness ? lateness.on : undefined;
}

function stageSentence(portal: Portal, petition: Petition): string {
  const { stage, outcome, responsible, referrals } = petition.state;
  const on = formatDate(stageDay(petition));
  const result = outcome === 'open' ? words.resultNone : words.result(outcomeLabels[outcome].toLowerCase());
  switch (stage) {
    case 'answered_on_spot':
      return words.answeredOnSpot(on, result);
    case 'answered_in_writing':
      return words.answeredInWriting(on, result);
    case 'assigned':
      return words.assigned(on, organisationLink(portal, responsible).text);
    case 'forwarded': {
      const last = referrals.at(-1);
      const to = last ? actorValue(portal, last.sent.to).text : '';
      return last?.reply ? words.replied(on, to, formatDate(last.reply.on), result) : words.forwarded(on, to);
    }
    case 'closed_other': {
      const closed = lastOf(petition, 'closed');
      return words.closed(on, closed ? closingReasonLabels[closed.reason].toLowerCase() : '');
    }
    case 'collected':
      return words.collected(on);
    case 'raised':
      return words.raised(on);
    case 'not_answered':
      return words.notAnswered(on);
    case 'in_progress':
      return words.inProgress(on);
    case 'reopened':
      return words.reopened(on);
    case 'resolved':
      // The sentence about the deadline names the day, where there was one.
      return doneDay(petition) === stageDay(petition) ? words.resolved : words.resolvedOn(on);
    case 'withdrawn':
      return words.withdrawn(on);
  }
}

const silentOfAnswer: ReadonlySet<PetitionStage> = new Set([
  'answered_on_spot',
  'not_answered',
  'answered_in_writing',
  'resolved',
  'closed_other',
  'withdrawn',
]);

/** What was answered, where the stage does not tell. */
function answerSentence({ state: { stage, answer } }: Petition): string | undefined {
  return silentOfAnswer.has(stage) ? undefined : words.answers[answer];
}

function confirmationSentence({
  state: { outcome, confirmation, confirming },
}: Petition): string | undefined {
  if (confirming) {
    const by = confirmerLabels[confirming.by];
    return words.confirmations[confirming.kind](by, formatDate(confirming.on));
  }
  return outcome === 'resolved' ? `${confirmationLabels[confirmation]}.` : undefined;
}

export function petitionLead(portal: Portal, petition: Petition): string {
  const { clock, lateness } = petition.state;
  return [
    words.asOf(formatDate(portal.asOf), stageSentence(portal, petition)),
    answerSentence(petition),
    // Work that ended undone has no deadline to keep, and the stage has said that it ended.
    clock && lateness.kind !== 'stopped'
      ? latenessSentence(petition.state, timeLeft(portal, lateness))
      : undefined,
    confirmationSentence(petition),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}
