/** Everything that a dialogue's page shows. */
import { phaseOn } from '../domain/chronology.ts';
import { type Dialogue, isInternal } from '../domain/dialogue.ts';
import { obligationsFor, promiseOf, tasksFor } from '../domain/duties.ts';
import type { Portal } from '../domain/portal.ts';
import { formatWhen } from '../locale/dates.ts';
import { intakeLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { type ObligationView, obligationView, type TaskView, taskView } from './duties.ts';
import { type Fact, factOf } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { organisationLink, partyValues } from './parties.ts';
import { meetingFacts, promiseFacts } from './plan-item.ts';
import { type SourcedEntry, sourceText } from './source.ts';
import { type WhenView, whenFact, whenView } from './when.ts';

export interface DialoguePageView {
  readonly head: PageHead;
  /** One sentence: where this dialogue stands on the Portal's day. */
  readonly state: string;
  readonly when: WhenView;
  readonly facts: readonly Fact[];
  readonly topics: readonly string[];
  readonly isInternal: boolean;
  readonly intakes: readonly string[];
  readonly agenda: readonly SourcedEntry[];
  readonly participants: readonly SourcedEntry[];
  readonly obligations: readonly ObligationView[];
  readonly tasks: readonly TaskView[];
  readonly note?: string;
  readonly body: string;
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

function stateSentence(portal: Portal, { when, promisedIn }: Dialogue): string {
  const time = formatWhen(when);
  const by = promisedIn ? vi.dialogue.timeBy.plan : vi.dialogue.timeBy.record;
  switch (phaseOn(when, portal.asOf)) {
    case 'coming':
      return vi.dialogue.stateComing(by, time);
    case 'current':
      return vi.dialogue.stateCurrent(by, time);
    case 'past':
      return vi.dialogue.statePast(by, time);
    case 'standing':
      return vi.dialogue.stateStanding(by, time);
    case 'unstated':
      return vi.dialogue.stateUnstated;
  }
}

export function dialoguePageView(portal: Portal, dialogue: Dialogue): DialoguePageView {
  const promise = promiseOf(portal, dialogue);
  const position = portal.dialogues.indexOf(dialogue);
  const neighbour = (offset: number): LinkView | undefined => {
    const other = portal.dialogues[position + offset];
    return other && { text: other.title, href: hrefOf(portal.site, paths.dialogue(other.id)) };
  };
  const [previous, next] = [neighbour(-1), neighbour(1)];
  return {
    head: pageHead(portal, {
      title: dialogue.title,
      description: vi.dialogue.description(formatWhen(dialogue.when), dialogue.topics[0] ?? ''),
      path: paths.dialogue(dialogue.id),
      above: [{ text: vi.schedule.title, href: hrefOf(portal.site, paths.schedule) }],
    }),
    state: stateSentence(portal, dialogue),
    when: whenView(dialogue.when, portal.asOf),
    facts: [
      { term: vi.facts.time, values: [whenFact(dialogue.when, portal.asOf)] },
      ...meetingFacts(portal, dialogue),
      { term: vi.facts.host, values: [organisationLink(portal, dialogue.host)] },
      ...factOf(vi.facts.coordinating, partyValues(portal, dialogue.coordinating)),
      ...factOf(vi.facts.ordinal, [
        dialogue.ordinal === undefined ? undefined : { text: vi.facts.ordinalValue(dialogue.ordinal) },
      ]),
      ...factOf(vi.facts.plan, [
        promise && {
          text: promise.plan.shortTitle,
          href: hrefOf(portal.site, paths.planEntry(promise.plan.id, promise.entry.id)),
        },
      ]),
      ...(promise ? promiseFacts(portal, promise.entry) : []),
    ],
    topics: dialogue.topics,
    isInternal: isInternal(dialogue),
    intakes: (dialogue.intakes ?? []).map((intake) => intakeLabels[intake]),
    agenda: (dialogue.agenda ?? []).map(({ text, source }) => ({ text, source: sourceText(source) })),
    participants: (dialogue.participants ?? []).map(({ group, count, source }) => ({
      text: group,
      source: sourceText(source),
      ...(count !== undefined && { detail: vi.dialogue.participantCount(count) }),
    })),
    obligations: promise ? obligationsFor(promise).map((duty) => obligationView(portal, duty)) : [],
    tasks: promise ? tasksFor(promise).map((task) => taskView(portal, task)) : [],
    ...(dialogue.note !== undefined && { note: dialogue.note }),
    body: dialogue.body,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
