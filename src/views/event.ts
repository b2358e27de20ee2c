/** Events of petitions and commitments (sự việc): each with its day, who did it, what was said, and its papers. */
import { daysBetween } from '../domain/deadline.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate, formatWhen, sentenceCase } from '../locale/dates.ts';
import {
  answerGradeLabels,
  closingReasonLabels,
  confirmerLabels,
  eventLabels,
  outcomeLabels,
} from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { CommitmentEvent, PetitionEvent } from '../schemas/event.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { actorValue, postValue } from './actor.ts';
import { type Fact, type FactValue, factOf, statedFact } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { evidenceValue, paperValue } from './paper.ts';
import { organisationLink } from './parties.ts';
import { whenFact } from './when.ts';

export type AnyEvent = PetitionEvent | CommitmentEvent;

export interface EventView {
  /** Anchor on the page: "su-kien-3". */
  readonly id: string;
  readonly date: string;
  /** For `<time datetime>`. */
  readonly machine: IsoDate;
  readonly label: string;
  /** What was said or done, as published. */
  readonly text?: string;
  /** Who, on what paper, with what proof. */
  readonly facts: readonly Fact[];
  readonly note?: string;
  /** Where the page tells more of it: of an answer, its words. */
  readonly more?: LinkView;
  /** How long after the event before it; absent on the same day. */
  readonly gap?: string;
}

const terms = vi.event.facts;

/** What happened, in short: of an answer its grade, of an end its reason. */
export function eventLabel(event: AnyEvent): string {
  const label = eventLabels[event.kind];
  switch (event.kind) {
    case 'answered':
      return answerGradeLabels[event.grade];
    case 'closed':
      return vi.event.closedAs(label, closingReasonLabels[event.reason]);
    default:
      return label;
  }
}

/** A complaint's answer is never published: its record has none, and the page says why nothing stands there. */
function textOf(event: AnyEvent): string | undefined {
  switch (event.kind) {
    case 'answered':
    case 'answered_on_spot':
    case 'replied':
      return event.text ?? vi.event.answerWithheld;
    case 'assigned':
      return event.action;
    case 'extended':
    case 'referred':
    case 'stopped':
      return event.reason;
    case 'progress':
    case 'resolved':
    case 'completed':
    case 'confirmed':
    case 'disputed':
    case 'raised_again':
    case 'closed':
      return event.text;
    case 'received':
    case 'not_answered':
    case 'transferred':
    case 'corrected':
    case 'withdrawn':
      return undefined;
  }
}

function assignmentFacts(portal: Portal, event: Extract<AnyEvent, { kind: 'assigned' }>): readonly Fact[] {
  const { lead, person, coordinating, supervisor, due, expected, delivers } = event;
  return [
    { term: terms.lead, values: [organisationLink(portal, lead)] },
    statedFact(
      terms.person,
      [person === undefined ? undefined : postValue(portal, person)],
      vi.event.notStated,
    ),
    ...factOf(terms.delivers, [delivers === 'answer' ? { text: vi.event.answerOnly } : undefined]),
    ...factOf(
      terms.coordinating,
      coordinating?.map((id) => organisationLink(portal, id)),
    ),
    ...factOf(terms.supervisor, [
      supervisor === undefined ? undefined : organisationLink(portal, supervisor),
    ]),
    { term: terms.due, values: [dueValue(due, portal.asOf)] },
    statedFact(terms.expected, [expected === undefined ? undefined : { text: expected }], vi.event.notStated),
  ];
}

function dueValue(due: FlexibleDate, asOf: IsoDate): FactValue {
  return due.kind === 'unknown' ? { text: vi.event.notStated, isMissing: true } : whenFact(due, asOf);
}

/** What an event says beside its text; papers and proofs come after it, whatever the kind. */
function ownFacts(portal: Portal, event: AnyEvent): readonly Fact[] {
  const by = (term: string, actor: Parameters<typeof actorValue>[1]) =>
    factOf(term, [actorValue(portal, actor)]);
  const body = (term: string, id: string | undefined) =>
    factOf(term, [id === undefined ? undefined : organisationLink(portal, id)]);
  const outcome = (value: keyof typeof outcomeLabels | undefined) =>
    factOf(terms.outcome, [value && { text: outcomeLabels[value] }]);
  switch (event.kind) {
    case 'received':
    case 'withdrawn':
      return [];
    case 'answered_on_spot':
    case 'replied':
      return [...by(terms.answeredBy, event.by), ...outcome(event.outcome)];
    case 'answered':
      return [
        ...by(terms.answeredBy, event.by),
        ...outcome(event.outcome),
        ...factOf(terms.roadmap, [event.roadmap && { text: sentenceCase(formatWhen(event.roadmap)) }]),
      ];
    case 'not_answered':
      return [
        ...by(terms.by, event.by),
        statedFact(
          terms.reason,
          [event.reason === undefined ? undefined : { text: event.reason }],
          vi.event.reasonMissing,
        ),
      ];
    case 'assigned':
      return assignmentFacts(portal, event);
    case 'referred':
      return by(terms.to, event.to);
    case 'extended':
      return [
        { term: terms.newDue, values: [dueValue(event.due, portal.asOf)] },
        ...by(terms.decidedBy, event.by),
      ];
    case 'stopped':
      return by(terms.decidedBy, event.by);
    case 'progress':
    case 'completed':
      return body(terms.by, event.by);
    case 'resolved':
      return by(terms.by, event.by);
    case 'confirmed':
      return factOf(terms.confirmedBy, [{ text: confirmerLabels[event.by] }]);
    case 'disputed':
      return factOf(terms.disputedBy, [{ text: confirmerLabels[event.by] }]);
    case 'raised_again':
      return factOf(terms.where, [
        event.dialogue === undefined ? { text: event.where ?? '' } : dialogueValue(portal, event.dialogue),
      ]);
    case 'transferred':
      return body(terms.to, event.to);
    case 'closed':
      return factOf(terms.duplicateOf, [
        event.duplicateOf === undefined ? undefined : petitionValue(portal, event.duplicateOf),
      ]);
    case 'corrected':
      return [
        { term: terms.what, values: [{ text: event.what }] },
        { term: terms.before, values: [{ text: event.before }] },
        { term: terms.after, values: [{ text: event.after }] },
        { term: terms.reason, values: [{ text: event.reason }] },
      ];
  }
}

/** A dialogue that the Portal's day does not know yet keeps its place, without a link to nowhere. */
function dialogueValue(portal: Portal, id: string): FactValue {
  const dialogue = portal.dialogueById[id];
  return dialogue ? { text: dialogue.title, href: hrefOf(portal.site, paths.dialogue(id)) } : { text: id };
}

function petitionValue(portal: Portal, id: string): FactValue {
  const petition = portal.petitionById[id];
  if (!petition) return { text: id };
  return { text: petition.code, detail: petition.title, href: hrefOf(portal.site, paths.petition(id)) };
}

function sourcesOf(event: AnyEvent): readonly Fact[] {
  const paper = 'paper' in event ? event.paper : undefined;
  const evidence = 'evidence' in event ? event.evidence : undefined;
  return [
    ...factOf(terms.paper, [paper && paperValue(paper)]),
    ...factOf(terms.evidence, evidence?.map(evidenceValue)),
  ];
}

/** @param previous the event before it in the list, for the time between them. */
export function eventView(portal: Portal, event: AnyEvent, id: string, previous?: AnyEvent): EventView {
  const text = textOf(event);
  const days = previous === undefined ? 0 : daysBetween(previous.on, event.on);
  return {
    id,
    date: formatDate(event.on),
    machine: event.on,
    label: eventLabel(event),
    ...(text !== undefined && { text }),
    facts: [...ownFacts(portal, event), ...sourcesOf(event)],
    ...(event.note !== undefined && { note: event.note }),
    ...(days > 0 && { gap: vi.event.gap(days) }),
  };
}

/**
 * Events in their order, anchored by their place in it: events are only ever added at the end, so that "su-kien-3"
 * stays the third.
 * @param prefix keeps the events of several records on one page apart: "ket-luan-2-".
 */
export function eventViews(portal: Portal, events: readonly AnyEvent[], prefix = ''): readonly EventView[] {
  return events.map((event, index) =>
    eventView(portal, event, eventAnchor(index, prefix), events[index - 1]),
  );
}

export function eventAnchor(index: number, prefix = ''): string {
  return `${prefix}su-kien-${index + 1}`;
}

/** How long nothing has been recorded since the last event, up to the Portal's day. */
export function silenceSince(portal: Portal, last: IsoDate): string {
  const days = daysBetween(last, portal.asOf);
  const asOf = formatDate(portal.asOf);
  return days === 0 ? vi.event.silenceNone(asOf) : vi.event.silence(days, asOf);
}
