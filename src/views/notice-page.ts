/** Everything that a conclusion notice's page shows. */
import { populationOf } from '../domain/illustrative.ts';
import type { Commitment, Notice } from '../domain/notice.ts';
import type { Portal } from '../domain/portal.ts';
import { dialogueFindings } from '../domain/rules/dialogue-findings.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { postValue } from './actor.ts';
import { type ChannelLinksView, noticeChannels } from './channels/channel-links.ts';
import { type CitationView, citationView } from './citation.ts';
import { type CommitmentMarksView, commitmentMarks } from './commitment.ts';
import { type CommitmentSectionView, commitmentSectionView } from './commitment-section.ts';
import { type ErratumView, errataViews } from './errata.ts';
import { type Fact, factOf } from './facts.ts';
import { type FindingView, findingViews } from './findings.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type Neighbours, neighboursIn } from './neighbours.ts';
import { dialogueLinks, noticeProgress } from './notice-list-page.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { issuerFact, numberFact } from './plan-page.ts';
import { ofPopulation } from './populations.ts';
import { publicationFacts } from './publication.ts';
import { noticeRelations, type RelatedView } from './related.ts';
import { whenFact } from './when.ts';

/** Ids of the page's sections: part of public addresses, like the ids of commitments and supplements. */
export const noticeSections = {
  facts: 'thong-tin',
  clock: 'thoi-han',
  commitments: 'viec-phai-lam',
  supplements: 'bo-sung',
  publications: 'cong-bo',
  seal: 'niem-phong',
  errata: 'dinh-chinh',
  summary: 'noi-dung',
  related: 'lien-quan',
} as const;

interface SupplementView {
  /** The supplement's own id: part of its public address. */
  readonly id: string;
  readonly heading: string;
  /** What was added and why, in Markdown. */
  readonly text: string;
  readonly facts: readonly Fact[];
}

export interface NoticePageView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  /** Where its commitments stand on the Portal's day, one sentence. */
  readonly lead: string;
  /** The commitments in short, each a link to its own part of the page. */
  readonly contents: readonly (LinkView & { readonly state: CommitmentMarksView })[];
  readonly facts: readonly Fact[];
  readonly summary: string;
  readonly body: string;
  /** What the rules find of each dialogue: whether it was concluded, and the result made public, in time. */
  readonly clocks: readonly { readonly dialogue: LinkView; readonly findings: readonly FindingView[] }[];
  readonly commitments: readonly CommitmentSectionView[];
  readonly commitmentsLead: string;
  readonly supplements: readonly SupplementView[];
  readonly publications: readonly Fact[];
  readonly seal?: string;
  readonly errata: readonly ErratumView[];
  readonly related: readonly RelatedView[];
  readonly neighbours: Neighbours;
  readonly channels: ChannelLinksView;
  readonly citation: CitationView;
}

function documentFacts(portal: Portal, notice: Notice): readonly Fact[] {
  return [
    { term: vi.facts.title, values: [{ text: notice.title }] },
    { term: vi.facts.number, values: [numberFact(notice)] },
    { term: vi.facts.issuedOn, values: [whenFact(notice.issuedOn, portal.asOf)] },
    { term: vi.facts.issuer, values: [issuerFact(portal, notice)] },
    { term: vi.notice.signedBy, values: [postValue(portal, notice.signedBy)] },
    ...factOf(
      vi.notice.draftedBy,
      notice.draftedBy?.map((id) => organisationLink(portal, id)),
    ),
    ...factOf(vi.notices.concludes, dialogueLinks(portal, notice)),
  ];
}

/** The rules that run from the end of a dialogue to its conclusion. */
const clockKinds: ReadonlySet<string> = new Set(['conclusion_notice', 'result_publication']);

function clocksOf(portal: Portal, notice: Notice): NoticePageView['clocks'] {
  return notice.dialogues.flatMap((id) => {
    const dialogue = portal.dialogueById[id];
    if (!dialogue) return [];
    const found = dialogueFindings(portal, dialogue).filter(({ rule }) =>
      clockKinds.has(rule.requirement.kind),
    );
    return dialogueLinks(portal, { dialogues: [dialogue.id] }).map((link) => ({
      dialogue: link,
      findings: findingViews(portal, found),
    }));
  });
}

function contentsEntry(commitment: Commitment): NoticePageView['contents'][number] {
  return {
    text: vi.commitment.contents(commitment.number, commitment.action),
    href: `#${commitment.id}`,
    state: commitmentMarks(commitment),
  };
}

function supplementViews({ supplements = [], commitments }: Notice): readonly SupplementView[] {
  return supplements.map((supplement) => {
    const { id, on, text, url } = supplement;
    const added = commitments.filter((commitment) => commitment.supplement === id);
    return {
      id,
      heading: vi.notice.supplementOf(formatDate(on)),
      text,
      facts: [
        {
          term: vi.facts.number,
          values: [{ ...numberFact(supplement), ...(url !== undefined && { href: url }) }],
        },
        ...factOf(
          vi.notice.added,
          added.map((commitment) => ({
            text: vi.commitment.heading(commitment.number),
            href: `#${commitment.id}`,
          })),
        ),
      ],
    };
  });
}

function leadOf(portal: Portal, notice: Notice): string {
  const progress = noticeProgress(notice);
  return notice.noTaskArises ? progress : vi.notice.lead(formatDate(portal.asOf), progress);
}

/** Among those of its population, in the order of their issue. */
function noticeNeighbours(portal: Portal, notice: Notice): Neighbours {
  const population = populationOf(portal, notice.issuer.org);
  const row = ofPopulation(portal, population, portal.notices, ({ issuer }) => issuer.org).toReversed();
  return neighboursIn(row, notice, ({ id, title }) => ({
    text: title,
    href: hrefOf(portal.site, paths.notice(id)),
  }));
}

export function noticePageView(portal: Portal, notice: Notice): NoticePageView {
  const { commitments, seal } = notice;
  const issuer = organisationLink(portal, notice.issuer.org);
  const head = pageHead(portal, {
    title: notice.title,
    description: vi.notice.description(issuer.text, noticeProgress(notice)),
    path: paths.notice(notice.id),
    above: [{ text: vi.notices.title, href: hrefOf(portal.site, paths.notices) }],
    state: leadOf(portal, notice),
  });
  return {
    head,
    isIllustrative: populationOf(portal, notice.issuer.org) === 'illustrative',
    lead: leadOf(portal, notice),
    contents: commitments.map(contentsEntry),
    facts: documentFacts(portal, notice),
    summary: notice.summary,
    body: notice.body,
    clocks: clocksOf(portal, notice),
    commitments: commitments.map((entry) => commitmentSectionView(portal, notice, entry)),
    commitmentsLead: commitments.length === 0 ? vi.notice.noTask : vi.notice.commitmentsLead,
    supplements: supplementViews(notice),
    publications: publicationFacts(notice.publications ?? []),
    ...(seal !== undefined && { seal }),
    errata: errataViews(notice.errata ?? []),
    related: noticeRelations(portal, notice),
    neighbours: noticeNeighbours(portal, notice),
    channels: noticeChannels(portal, notice),
    citation: citationView(portal, { head, body: notice.issuer.org }),
  };
}
