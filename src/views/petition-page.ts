/** Everything that a petition's page shows. */
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { endOfPetition, petitionFindings } from '../domain/rules/work-findings.ts';
import { vi } from '../locale/vi.ts';
import { answererView } from './answerer.ts';
import { type CitationView, citationView } from './citation.ts';
import { type DeadlineView, deadlineView } from './deadline.ts';
import { type EventView, eventAnchor, silenceSince } from './event.ts';
import type { Fact, FactValue } from './facts.ts';
import { type FindingView, findingViews } from './findings.ts';
import { type FiveClearView, fiveClearView } from './five-clear.ts';
import { hrefOf, paths } from './hrefs.ts';
import { linkedPetition } from './linked-data.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { isOver, petitionPopulation, stageLabel } from './petition.ts';
import { answerViews, timelineEvents } from './petition-answers.ts';
import { type CourseRowView, courseRows } from './petition-course.ts';
import { type AxisView, petitionAxes, petitionFacts } from './petition-facts.ts';
import { petitionLead } from './petition-lead.ts';
import { commitmentValues, type MatterView, matterView, petitionNeighbours } from './petition-relations.ts';
import { type ReferralView, referralViews } from './referral.ts';
import { type TimelineEntry, timelineView } from './timeline.ts';

export interface PetitionPageView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly code: string;
  /** Where it stands on the Portal's day. */
  readonly lead: string;
  readonly summary: string;
  readonly isComplaint: boolean;
  readonly body: string;
  /** Where nobody is on record as having taken the matter over. */
  readonly warning?: string;
  readonly axes: readonly AxisView[];
  readonly facts: readonly Fact[];
  /** Of the assignment in force; absent where there is none. */
  readonly clear?: FiveClearView;
  readonly deadline?: DeadlineView;
  /** Where it was sent on to; empty where it was not. */
  readonly referrals: readonly ReferralView[];
  readonly answers: readonly EventView[];
  /** Events and deadlines; where somebody still has to act, up to the Portal's day. */
  readonly timeline: readonly TimelineEntry[];
  readonly course: readonly CourseRowView[];
  readonly findings: readonly FindingView[];
  readonly commitments: readonly FactValue[];
  readonly matter?: MatterView;
  readonly citation: CitationView;
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** Anchors of the page's parts. */
export const petitionSections = {
  content: 'noi-dung',
  information: 'thong-tin',
  standing: 'tinh-trang',
  answers: 'tra-loi',
  referrals: 'chuyen-cap',
  clear: 'nam-ro',
  deadline: 'thoi-han',
  timeline: 'dien-bien',
  course: 'tung-thoi-ky',
  findings: 'quy-tac',
  related: 'lien-quan',
} as const;

/** Where the timeline tells the result and its proof. */
function resultAnchor({ events }: Petition): string | undefined {
  const index = events.findLastIndex(({ kind }) => kind === 'resolved');
  return index < 0 ? undefined : `#${eventAnchor(index)}`;
}

function clearOf(portal: Portal, petition: Petition): FiveClearView | undefined {
  const { assignment } = petition.state;
  const doneHref = resultAnchor(petition);
  return (
    assignment &&
    fiveClearView(portal, assignment, {
      ended: endOfPetition(petition),
      ...(doneHref !== undefined && { doneHref }),
    })
  );
}

export function petitionPageView(portal: Portal, petition: Petition): PetitionPageView {
  const { code, title, state } = petition;
  const hasEnded = isOver(petition);
  const answerer = answererView(portal, { responsible: state.responsible, isOver: hasEnded });
  const clear = clearOf(portal, petition);
  const matter = matterView(portal, petition);
  const head = pageHead(portal, {
    title,
    description: vi.petition.description(code, stageLabel(petition), petition.summary),
    path: paths.petition(petition.id),
    above: [{ text: vi.petitions.title, href: hrefOf(portal.site, paths.petitions) }],
    state: petitionLead(portal, petition),
    record: linkedPetition(portal, petition),
  });
  return {
    head,
    isIllustrative: petitionPopulation(portal, petition) === 'illustrative',
    code: vi.petition.codeLine(code),
    lead: petitionLead(portal, petition),
    summary: petition.summary,
    isComplaint: petition.kind === 'complaint',
    body: petition.body,
    ...(answerer.warning !== undefined && { warning: answerer.warning }),
    axes: petitionAxes(petition),
    facts: petitionFacts(portal, petition, answerer),
    ...(clear && { clear }),
    ...(state.clock && { deadline: deadlineView(portal, state) }),
    referrals: referralViews(portal, petition, hasEnded),
    answers: answerViews(portal, petition),
    timeline: timelineView(portal, timelineEvents(portal, petition), {
      state,
      ...(!hasEnded && { silence: silenceSince(portal, state.lastEventOn) }),
    }),
    course: courseRows(portal, petition),
    findings: findingViews(portal, petitionFindings(portal, petition)),
    commitments: commitmentValues(portal, petition),
    ...(matter && { matter }),
    citation: citationView(portal, { head, body: petition.receivedBy }),
    ...petitionNeighbours(portal, petition),
  };
}
