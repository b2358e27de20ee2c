/** Everything that the page of a topic shows: what the people asked for about it, and what came of it. */
import { type Population, populationOf, populations } from '../domain/illustrative.ts';
import type { Commitment } from '../domain/notice.ts';
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { cohortOf, isAnswered, isCounted, isResolved } from '../domain/rates.ts';
import { responsibleOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { topicLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { type Topic, topics } from '../schemas/topic.ts';
import { type CitationView, citationView } from './citation.ts';
import { commitmentPopulation, isOver as isDone, progressText } from './commitment.ts';
import { type CommitmentRowView, commitmentRows } from './commitment-list-page.ts';
import { statisticsLink } from './figures/scope.ts';
import { hrefOf, paths, topicSlugs } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { organisationLink } from './parties.ts';
import { isOver, type PetitionEntryView, petitionEntryView } from './petition.ts';
import { populationParts, realFirst } from './populations.ts';

/** A link with what it stands for in numbers. */
interface CountedLink extends LinkView {
  readonly detail: string;
  readonly isIllustrative: boolean;
}

/** The longest first part of a list; that there is more is said. */
export interface ShortList {
  readonly entries: readonly CountedLink[];
  readonly more?: string;
}

export interface TopicPageView {
  readonly head: PageHead;
  readonly question: string;
  /** Where things stand on the Portal's day: one entry for what is real, one for what is invented. */
  readonly standing: readonly {
    readonly text: string;
    readonly isIllustrative: boolean;
    /** Where they are counted. */
    readonly statistics?: LinkView;
  }[];
  readonly petitions: readonly {
    /** Anchor of the part. */
    readonly id: string;
    readonly heading: string;
    readonly count: string;
    readonly entries: readonly PetitionEntryView[];
  }[];
  readonly pagination?: Pagination;
  /** The parts that follow stand on the first page only. */
  readonly commitments: readonly {
    readonly caption: string;
    readonly isIllustrative: boolean;
    readonly rows: readonly CommitmentRowView[];
    readonly more?: { readonly before: string; readonly link: LinkView };
  }[];
  readonly bodies: ShortList;
  readonly dialogues: ShortList;
  readonly all: LinkView;
  readonly citation: CitationView;
}

/** Anchors of the page's parts. */
export const topicSections = {
  petitions: { real: 'kien-nghi', illustrative: 'kien-nghi-minh-hoa' },
  commitments: 'viec-phai-lam',
  bodies: 'don-vi-chiu-trach-nhiem',
  dialogues: 'doi-thoai',
} as const;

/** Petitions on one page, and records of the lists that have their full length elsewhere: the page stays short. */
const shown = { petitions: 10, commitments: 10, bodies: 10, dialogues: 10 } as const;

const receiverOf = ({ receivedBy }: Petition) => receivedBy;

// Where things stand

function petitionStanding(petitions: readonly Petition[]): string {
  if (petitions.length === 0) return vi.topic.standing.none;
  const counted = petitions.filter(isCounted);
  const count = (isPart: (petition: Petition) => boolean) => counted.filter(isPart).length;
  const overdue = count(({ state }) => state.lateness.kind === 'overdue');
  const told = vi.topic.standing.petitions(counted.length, count(isAnswered), count(isResolved), overdue);
  return `${told}${vi.topic.standing.excluded(petitions.length - counted.length)}`;
}

function standingOf(portal: Portal, topic: Topic): TopicPageView['standing'] {
  const date = formatDate(portal.asOf);
  return populations.flatMap((population) => {
    const { petitions } = cohortOf(portal, population, portal.petitionsByTopic[topic] ?? []);
    const commitments = commitmentsOf(portal, topic, population);
    const isIllustrative = population === 'illustrative';
    if (petitions.length + commitments.length === 0) {
      return isIllustrative ? [] : [{ text: vi.topic.none(date), isIllustrative }];
    }
    const sentences = [
      vi.topic.standing.asOf(date, petitionStanding(petitions)),
      ...(commitments.length === 0 ? [] : [vi.topic.standing.commitments(progressText(commitments))]),
    ];
    const statistics = statisticsLink(portal, { kind: 'topic', population, topic });
    return [{ text: sentences.join(' '), isIllustrative, ...(statistics && { statistics }) }];
  });
}

// Commitments

function commitmentsOf(portal: Portal, topic: Topic, population: Population): readonly Commitment[] {
  const all = portal.commitmentsByTopic[topic] ?? [];
  return all.filter((commitment) => commitmentPopulation(portal, commitment) === population);
}

function commitmentParts(portal: Portal, topic: Topic): TopicPageView['commitments'] {
  return populations.flatMap((population) => {
    const all = commitmentsOf(portal, topic, population);
    if (all.length === 0) return [];
    const left = all.length - shown.commitments;
    const link = { text: vi.commitments.title, href: hrefOf(portal.site, paths.commitments) };
    return [
      {
        caption: vi.commitments.caption[population],
        isIllustrative: population === 'illustrative',
        rows: commitmentRows(portal, all).slice(0, shown.commitments),
        ...(left > 0 && { more: { before: vi.topic.commitmentsMore(left), link } }),
      },
    ];
  });
}

// Who answers, and where it was raised

function shorten(entries: readonly CountedLink[], length: number, more: (left: number) => string): ShortList {
  const left = entries.length - length;
  return { entries: entries.slice(0, length), ...(left > 0 && { more: more(left) }) };
}

interface OpenWork {
  petitions: number;
  commitments: number;
}

/** Work that is still open, by the body that answers for it on the Portal's day. What lies orphaned is nobody's. */
function openWork(portal: Portal, topic: Topic): ReadonlyMap<string, OpenWork> {
  const work = new Map<string, OpenWork>();
  const add = (responsible: string, kind: keyof OpenWork) => {
    const found = responsibleOn(portal, responsible, portal.asOf);
    if (!found || found.kind === 'orphaned') return;
    const { id } = found.organisation;
    const counted = work.get(id) ?? { petitions: 0, commitments: 0 };
    counted[kind] += 1;
    work.set(id, counted);
  };
  for (const petition of portal.petitionsByTopic[topic] ?? []) {
    if (!isOver(petition)) add(petition.state.responsible, 'petitions');
  }
  for (const commitment of portal.commitmentsByTopic[topic] ?? []) {
    if (!isDone(commitment)) add(commitment.state.responsible, 'commitments');
  }
  return work;
}

function bodyLinks(portal: Portal, topic: Topic): readonly CountedLink[] {
  const total = ({ petitions, commitments }: OpenWork) => petitions + commitments;
  const rows = [...openWork(portal, topic)].sort(([, a], [, b]) => total(b) - total(a));
  return realFirst(portal, rows, ([id]) => id).map(([id, { petitions, commitments }]) => ({
    ...organisationLink(portal, id),
    detail: vi.topic.open(petitions, commitments),
    isIllustrative: populationOf(portal, id) === 'illustrative',
  }));
}

/** Latest dialogue first. */
function dialogueLinks(portal: Portal, topic: Topic): readonly CountedLink[] {
  const counts = new Map<string, number>();
  for (const { dialogue } of portal.petitionsByTopic[topic] ?? []) {
    if (dialogue !== undefined) counts.set(dialogue, (counts.get(dialogue) ?? 0) + 1);
  }
  const dialogues = portal.dialogues.filter(({ id }) => counts.has(id)).reverse();
  return realFirst(portal, dialogues, ({ host }) => host).map(({ id, title, host }) => ({
    text: title,
    href: hrefOf(portal.site, paths.dialogue(id)),
    detail: vi.topic.atDialogue(counts.get(id) ?? 0),
    isIllustrative: populationOf(portal, host) === 'illustrative',
  }));
}

// Page

/** The topics and the numbers of their pages, for their addresses. */
export function topicPages(
  portal: Portal,
): readonly { readonly topic: Topic; readonly slug: string; readonly page: number }[] {
  return topics.flatMap((topic) =>
    pageNumbers((portal.petitionsByTopic[topic] ?? []).length, shown.petitions).map((page) => ({
      topic,
      slug: topicSlugs[topic],
      page,
    })),
  );
}

export function topicPageView(portal: Portal, topic: Topic, page: number): TopicPageView {
  const { site } = portal;
  const label = topicLabels[topic];
  const all = realFirst(portal, portal.petitionsByTopic[topic] ?? [], receiverOf);
  const pathOf = (number: number) => paths.topicPage(topic, number);
  const { records, pagination } = paginate(all, { site, page, size: shown.petitions, pathOf });
  const isFirst = page === 1;
  const list = { text: vi.topics.title, href: hrefOf(site, paths.topics) };
  const none: ShortList = { entries: [] };
  const head = pageHead(portal, {
    title: isFirst ? label : vi.topic.titleOfPage(label, page),
    description: vi.topic.description(label),
    path: pathOf(page),
    above: isFirst ? [list] : [list, { text: label, href: hrefOf(site, paths.topic(topic)) }],
  });
  return {
    head,
    citation: citationView(portal, { head }),
    question: vi.topic.question(label),
    standing: standingOf(portal, topic),
    petitions: populationParts(portal, { all, shown: records, page }, receiverOf).map(
      ({ population, total, records: own }) => ({
        id: topicSections.petitions[population],
        heading: vi.topic.headings[population],
        count: total === 0 ? vi.topic.petitionsNone : vi.topic.count[population](total),
        entries: own.map((petition) => petitionEntryView(portal, petition)),
      }),
    ),
    ...(pagination && { pagination }),
    commitments: isFirst ? commitmentParts(portal, topic) : [],
    bodies: isFirst ? shorten(bodyLinks(portal, topic), shown.bodies, vi.topic.bodiesMore) : none,
    dialogues: isFirst
      ? shorten(dialogueLinks(portal, topic), shown.dialogues, vi.topic.dialoguesMore)
      : none,
    all: { text: vi.topic.others, href: list.href },
  };
}
