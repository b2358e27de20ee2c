/** The five axes on which a petition stands, and the facts of its record. */
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import {
  authorityLabels,
  confirmationLabels,
  confirmerLabels,
  petitionChannelLabels,
  petitionerLabels,
  petitionIntakeLabels,
  submissionKindLabels,
} from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { PetitionEvent } from '../schemas/event.ts';
import type { AnswererView } from './answerer.ts';
import { type Fact, type FactValue, factOf } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { organisationLink } from './parties.ts';
import { petitionLateness, stageMark } from './petition.ts';
import { stageDay } from './petition-lead.ts';
import { answerMark, confirmationMark, latenessMark, outcomeMark, type StateMarkView } from './state-mark.ts';
import { topicLink } from './topic.ts';

/** One of the five: how it stands, and since when or by whom. */
export interface AxisView {
  readonly term: string;
  readonly mark: StateMarkView;
  readonly detail?: string;
}

const axes = vi.petition.axes;
const terms = vi.petition.facts;

/** What the people were told: on the spot, or in writing. A reply to the receiving body is not yet an answer to them. */
function isAnswer({ kind }: PetitionEvent): boolean {
  return kind === 'answered' || kind === 'answered_on_spot';
}

function onDay(date: string): string {
  return vi.paper.dated(date);
}

/** An answer that names an outcome can be confirmed, though nothing was resolved by it. */
function confirmationText({ state: { outcome, confirmation } }: Petition): string {
  const isBare = confirmation === 'none' && outcome !== 'open';
  return isBare ? vi.petition.unconfirmed : confirmationLabels[confirmation];
}

/** "Đã trả lời" is not "đã giải quyết dứt điểm": procedure, answer, outcome, confirmation and deadline stand apart. */
export function petitionAxes(petition: Petition): readonly AxisView[] {
  const { answer, outcome, confirmation, confirming, lateness } = petition.state;
  const answered = petition.events.findLast(isAnswer);
  return [
    { term: axes.stage, mark: stageMark(petition), detail: onDay(formatDate(stageDay(petition))) },
    {
      term: axes.answer,
      mark: answerMark(answer),
      ...(answered && { detail: onDay(formatDate(answered.on)) }),
    },
    { term: axes.outcome, mark: outcomeMark(outcome) },
    {
      term: axes.confirmation,
      mark: confirmationMark(confirmation, confirmationText(petition)),
      ...(confirming && {
        detail: vi.petition.confirmer(confirmerLabels[confirming.by], formatDate(confirming.on)),
      }),
    },
    { term: axes.lateness, mark: latenessMark(lateness.kind, petitionLateness(petition)) },
  ];
}

/** Where it was raised: at a dialogue, or by the way it came. */
function originFact(portal: Portal, { dialogue, channel }: Petition): readonly Fact[] {
  if (channel !== undefined) return factOf(terms.channel, [{ text: petitionChannelLabels[channel] }]);
  const held = dialogue === undefined ? undefined : portal.dialogueById[dialogue];
  return factOf(terms.dialogue, [
    held && { text: held.title, href: hrefOf(portal.site, paths.dialogue(held.id)) },
  ]);
}

export function petitionFacts(portal: Portal, petition: Petition, answerer: AnswererView): readonly Fact[] {
  const { kind, topics, area, raisedBy, intake, receivedBy, authority, state } = petition;
  const one = (text: string): readonly FactValue[] => [{ text }];
  return [
    { term: terms.kind, values: one(submissionKindLabels[kind]) },
    { term: terms.topics, values: topics.map((topic) => topicLink(portal, topic)) },
    { term: terms.area, values: [organisationLink(portal, area)] },
    { term: terms.raisedBy, values: one(petitionerLabels[raisedBy]) },
    { term: terms.intake, values: one(petitionIntakeLabels[intake]) },
    ...originFact(portal, petition),
    { term: terms.receivedOn, values: one(formatDate(state.receivedOn)) },
    { term: terms.receivedBy, values: [organisationLink(portal, receivedBy)] },
    { term: terms.authority, values: one(authorityLabels[authority]) },
    { term: terms.answerer, values: [answerer.body] },
  ];
}
