/** One commitment on the page of its notice: its words, the five "rõ", its deadline, all that came after. */
import { daysBetween } from '../domain/deadline.ts';
import type { Commitment, Notice } from '../domain/notice.ts';
import type { Portal } from '../domain/portal.ts';
import { commitmentFindings } from '../domain/rules/work-findings.ts';
import { formatDate } from '../locale/dates.ts';
import { confirmationLabels, confirmerLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { type CommitmentMarksView, commitmentAnswerer, commitmentMarks, isOver } from './commitment.ts';
import { type DeadlineView, deadlineView } from './deadline.ts';
import { eventAnchor, eventViews, silenceSince } from './event.ts';
import { type Fact, type FactValue, factOf } from './facts.ts';
import { type FindingView, findingViews } from './findings.ts';
import { type FiveClearView, fiveClearView } from './five-clear.ts';
import { organisationLink } from './parties.ts';
import { petitionLink } from './petition.ts';
import { type TimelineEntry, timelineView } from './timeline.ts';
import { topicLink } from './topic.ts';

export interface CommitmentSectionView {
  /** The commitment's own id: part of its public address. */
  readonly id: string;
  readonly heading: string;
  /** As signed, in Markdown. */
  readonly text: string;
  /** Procedure and deadline, kept apart. */
  readonly marks: CommitmentMarksView;
  readonly facts: readonly Fact[];
  /** Said where nobody answers for it today. */
  readonly warning?: string;
  readonly clear: FiveClearView;
  readonly deadline: DeadlineView;
  /** Updates and deadlines; of work that goes on, up to the Portal's day. */
  readonly timeline: readonly TimelineEntry[];
  readonly findings: readonly FindingView[];
}

function confirmationValue({ state: { confirmation, confirming } }: Commitment): FactValue {
  return {
    text: confirmationLabels[confirmation],
    ...(confirming && {
      detail: vi.commitment.confirming(confirmerLabels[confirming.by], formatDate(confirming.on)),
    }),
  };
}

/** The petitions that a commitment answers, as far as the Portal's day knows them. */
function petitionValues(portal: Portal, { petitions = [] }: Commitment): readonly FactValue[] {
  return petitions.flatMap((id) => {
    const petition = portal.petitionById[id];
    if (!petition) return [];
    return [{ ...petitionLink(portal, petition), text: vi.petition.coded(petition.code, petition.title) }];
  });
}

function supplementValue(notice: Notice, { supplement }: Commitment): FactValue | undefined {
  const added = notice.supplements?.find(({ id }) => id === supplement);
  return added && { text: vi.notice.supplementOf(formatDate(added.on)), href: `#${added.id}` };
}

export function commitmentFacts(portal: Portal, notice: Notice, commitment: Commitment): readonly Fact[] {
  const { reportTo, topics } = commitment;
  return [
    { term: vi.commitment.confirmation, values: [confirmationValue(commitment)] },
    { term: vi.commitment.answerer, values: [commitmentAnswerer(portal, commitment).body] },
    ...factOf(vi.commitment.petitions, petitionValues(portal, commitment)),
    { term: vi.commitment.topics, values: topics.map((topic) => topicLink(portal, topic)) },
    ...factOf(vi.commitment.reportTo, [
      reportTo === undefined ? undefined : organisationLink(portal, reportTo),
    ]),
    ...factOf(vi.commitment.supplement, [supplementValue(notice, commitment)]),
  ];
}

function silenceText(portal: Portal, commitment: Commitment): string | undefined {
  if (isOver(commitment)) return undefined;
  const { lastUpdateOn, givenOn } = commitment.state;
  if (lastUpdateOn !== undefined) return silenceSince(portal, lastUpdateOn);
  return givenOn === undefined
    ? vi.commitment.noUpdate
    : vi.commitment.noUpdateSince(
        formatDate(givenOn),
        formatDate(portal.asOf),
        daysBetween(givenOn, portal.asOf),
      );
}

function clearOf(portal: Portal, commitment: Commitment, prefix: string): FiveClearView {
  const { stage } = commitment.state;
  const done = commitment.updates.findIndex(({ kind }) => kind === 'completed');
  return fiveClearView(portal, commitment, {
    ended: stage === 'done' || stage === 'stopped' ? stage : 'open',
    number: commitment.number,
    ...(done >= 0 && { doneHref: `#${eventAnchor(done, prefix)}` }),
  });
}

export function commitmentSectionView(
  portal: Portal,
  notice: Notice,
  commitment: Commitment,
): CommitmentSectionView {
  const { id, number, text, updates, state } = commitment;
  const prefix = `${id}-`;
  const { warning } = commitmentAnswerer(portal, commitment);
  const silence = silenceText(portal, commitment);
  return {
    id,
    heading: vi.commitment.heading(number),
    text,
    marks: commitmentMarks(commitment),
    facts: commitmentFacts(portal, notice, commitment),
    ...(warning !== undefined && { warning }),
    clear: clearOf(portal, commitment, prefix),
    deadline: deadlineView(portal, state),
    timeline: timelineView(portal, eventViews(portal, updates, prefix), {
      state,
      ...(silence !== undefined && { silence }),
    }),
    findings: findingViews(portal, commitmentFindings(portal, commitment)),
  };
}
