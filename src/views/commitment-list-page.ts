/**
 * All commitments of all notices, page by page: what was promised in writing after a dialogue, and how far it
 * has come. What is late stands first; real and illustrative ones are counted apart.
 */
import type { Lateness, LatenessKind } from '../domain/deadline.ts';
import { commitmentLateness, commitmentProgress } from '../domain/figures/commitment-partitions.ts';
import { type Partition, partitionBy } from '../domain/figures/partition.ts';
import { commitmentKey } from '../domain/figures/partitions.ts';
import type { Population } from '../domain/illustrative.ts';
import { type Commitment, commitmentStages } from '../domain/notice.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate, formatWhen } from '../locale/dates.ts';
import { commitmentStageLabels, latenessLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import {
  type CommitmentMarksView,
  commitmentAnswerer,
  commitmentMarks,
  dueValue,
  isOver,
} from './commitment.ts';
import type { FactValue } from './facts.ts';
import { partitionHref } from './figures/partition-address.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { organisationLink } from './parties.ts';
import { ofPopulation, populationParts, realFirst } from './populations.ts';

export interface CommitmentRowView {
  readonly action: string;
  readonly lead: LinkView;
  /** Who answers today, where that is no longer the body that leads. */
  readonly answerer?: FactValue;
  readonly due: FactValue;
  readonly state: CommitmentMarksView;
  /** Leads to the commitment itself, on the page of its notice. */
  readonly notice: LinkView;
}

/** Counts whose rows add up to the total. */
export interface CommitmentCounts {
  readonly caption: string;
  readonly column: string;
  /** With `href`, a count opens its records; a count of none opens nothing. */
  readonly rows: readonly { readonly label: string; readonly count: number; readonly href?: string }[];
  readonly total: number;
}

export interface CommitmentListPageView {
  readonly head: PageHead;
  readonly lead: string;
  /** Where that is followed up which plans demand before a dialogue. */
  readonly elsewhere: { readonly before: string; readonly link: LinkView };
  readonly parts: readonly {
    readonly heading: string;
    readonly count: string;
    readonly isIllustrative: boolean;
    /** On the first page of the population only: they count all its pages. */
    readonly counts: readonly CommitmentCounts[];
    readonly caption: string;
    readonly rows: readonly CommitmentRowView[];
  }[];
  readonly pagination?: Pagination;
}

// Order

/** The day on which work was done or given up. */
function endDay({ updates }: Commitment): IsoDate | undefined {
  return updates.findLast(({ kind }) => kind === 'completed' || kind === 'stopped')?.on;
}

/** Late, going on with a deadline, going on without one, done, given up. */
function rank(commitment: Commitment): number {
  const { stage, lateness } = commitment.state;
  if (isOver(commitment)) return stage === 'done' ? 3 : 4;
  if (lateness.kind === 'overdue') return 0;
  return lateness.kind === 'undated' ? 2 : 1;
}

function dueDay(lateness: Lateness): string {
  return 'due' in lateness ? lateness.due : '';
}

/** Overdue by most days first, then by the day they fall due, then undated, then latest done first. */
function compareCommitments(a: Commitment, b: Commitment): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (isOver(a)) return (endDay(b) ?? '') < (endDay(a) ?? '') ? -1 : Number(endDay(a) !== endDay(b));
  const [first, second] = [a.state.lateness, b.state.lateness];
  if (first.kind === 'overdue' && second.kind === 'overdue') return second.days - first.days;
  return dueDay(first) < dueDay(second) ? -1 : Number(dueDay(first) !== dueDay(second));
}

// Counts

/** In the order of the list, so that table and list tell one story. */
const toldLateness = [
  'overdue',
  'open_extended',
  'open',
  'undated',
  'on_time',
  'within_extension',
  'late',
  'stopped',
] as const satisfies readonly LatenessKind[];

function countsOf<Key extends string>(
  { caption, column }: { readonly caption: string; readonly column: string },
  commitments: readonly Commitment[],
  labels: Readonly<Record<Key, string>>,
  keys: readonly Key[],
  keyOf: (commitment: Commitment) => Key,
  listOf: (key: Key) => string,
): CommitmentCounts {
  return {
    caption,
    column,
    rows: keys.map((key) => {
      const count = commitments.filter((commitment) => keyOf(commitment) === key).length;
      return { label: labels[key], count, ...(count > 0 && { href: listOf(key) }) };
    }),
    total: commitments.length,
  };
}

/** Every commitment stands in one row of each table: in one by its stage, in the other by its deadline. */
function allCounts(
  portal: Portal,
  population: Population,
  commitments: readonly Commitment[],
): readonly CommitmentCounts[] {
  const caption = (by: string) => vi.commitments.countsCaption[population](by, formatDate(portal.asOf));
  const { stage, lateness } = vi.commitments.countsBy;
  const scope = { kind: 'portal', population } as const;
  const [progress, deadlines] = [commitmentProgress, commitmentLateness].map((rule) =>
    partitionBy(portal, rule, commitments, commitmentKey),
  ) as [Partition, Partition];
  return [
    countsOf(
      { caption: caption(stage), column: vi.commitments.columns.stage },
      commitments,
      commitmentStageLabels,
      commitmentStages,
      ({ state }) => state.stage,
      // What is done is the sum of three groups, by who confirms it.
      (name) => partitionHref(portal, scope, progress, name),
    ),
    countsOf(
      { caption: caption(lateness), column: vi.commitments.columns.due },
      commitments,
      latenessLabels,
      toldLateness,
      ({ state }) => state.lateness.kind,
      (name) => partitionHref(portal, scope, deadlines, name),
    ),
  ];
}

// Page

export function noticeLink(portal: Portal, { noticeId, id, number }: Commitment): LinkView {
  const notice = portal.noticeById[noticeId];
  if (!notice) throw new Error(`No notice "${noticeId}" in the Portal.`);
  const name = notice.number.value ?? notice.title;
  // Bodies number their documents apart, and anew each year: two notices may share a number.
  const issuer = organisationLink(portal, notice.issuer.org).text;
  const issued = notice.issuedOn.kind === 'unknown' ? vi.paper.undated : formatWhen(notice.issuedOn);
  return {
    text: vi.commitments.inNotice(number, name, issued, issuer),
    href: hrefOf(portal.site, paths.commitment(noticeId, id)),
  };
}

/** Who answers today, where that is another body than the one that leads, or none. */
function answererOf(portal: Portal, commitment: Commitment): FactValue | undefined {
  const { body } = commitmentAnswerer(portal, commitment);
  return body.href === organisationLink(portal, commitment.lead).href ? undefined : body;
}

function commitmentRowView(portal: Portal, commitment: Commitment): CommitmentRowView {
  const lead = organisationLink(portal, commitment.lead);
  const answerer = answererOf(portal, commitment);
  return {
    action: commitment.action,
    lead,
    ...(answerer && { answerer }),
    due: dueValue(commitment),
    state: commitmentMarks(commitment),
    notice: noticeLink(portal, commitment),
  };
}

/** In the order of the list: the overdue first. */
export function commitmentRows(
  portal: Portal,
  commitments: readonly Commitment[],
): readonly CommitmentRowView[] {
  return commitments.toSorted(compareCommitments).map((commitment) => commitmentRowView(portal, commitment));
}

export function commitmentPageNumbers(portal: Portal): readonly number[] {
  return pageNumbers(portal.commitments.length);
}

export function commitmentListPageView(portal: Portal, page: number): CommitmentListPageView {
  const { site, asOf } = portal;
  const issuerOf = ({ noticeId }: Commitment) => portal.noticeById[noticeId]?.issuer.org ?? '';
  const all = realFirst(portal, portal.commitments.toSorted(compareCommitments), issuerOf);
  const { records: shown, pagination } = paginate(all, { site, page, pathOf: paths.commitmentsPage });
  return {
    head: pageHead(portal, {
      title: page === 1 ? vi.commitments.title : vi.commitments.titleOfPage(page),
      description: vi.commitments.description,
      path: paths.commitmentsPage(page),
      above: page === 1 ? [] : [{ text: vi.commitments.title, href: hrefOf(site, paths.commitments) }],
    }),
    lead: vi.commitments.lead(formatDate(asOf)),
    elsewhere: {
      before: vi.commitments.elsewhere,
      link: { text: vi.duties.title, href: hrefOf(site, paths.duties) },
    },
    parts: populationParts(portal, { all, shown, page }, issuerOf).map(({ population, total, records }) => {
      const own = ofPopulation(portal, population, all, issuerOf);
      return {
        heading: vi.commitments.headings[population],
        count: total === 0 ? vi.commitments.none : vi.commitments.count[population](total),
        isIllustrative: population === 'illustrative',
        counts: records[0] !== undefined && records[0] === own[0] ? allCounts(portal, population, own) : [],
        caption: vi.commitments.caption[population],
        rows: records.map((commitment) => commitmentRowView(portal, commitment)),
      };
    }),
    ...(pagination && { pagination }),
  };
}
