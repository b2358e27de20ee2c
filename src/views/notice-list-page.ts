/** The list of conclusion notices, page by page: real ones first, then illustrative ones, counted apart. */
import type { Notice } from '../domain/notice.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate, formatWhen, sentenceCase } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { progressText } from './commitment.ts';
import type { FactValue } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { issuerFact, numberFact } from './plan-page.ts';
import { populationParts, realFirst } from './populations.ts';

export interface NoticeEntryView extends LinkView {
  readonly number: string;
  readonly issued: string;
  readonly issuer: FactValue;
  readonly dialogues: readonly LinkView[];
  /** How far its commitments have come, in counts; that there are none is a fact too. */
  readonly progress: string;
}

export interface NoticeListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly count: string;
    readonly isIllustrative: boolean;
    readonly entries: readonly NoticeEntryView[];
  }[];
  readonly pagination?: Pagination;
}

/** The dialogues that a notice concludes, as far as the Portal's day knows them. */
export function dialogueLinks(portal: Portal, { dialogues }: Pick<Notice, 'dialogues'>): readonly LinkView[] {
  return dialogues.flatMap((id) => {
    const dialogue = portal.dialogueById[id];
    return dialogue ? [{ text: dialogue.title, href: hrefOf(portal.site, paths.dialogue(id)) }] : [];
  });
}

/** What came of a notice: of one that gives nothing to do, that it says so. */
export function noticeProgress({ noTaskArises, commitments }: Notice): string {
  if (!noTaskArises) return progressText(commitments);
  return commitments.length === 0 ? vi.notice.noTask : vi.notice.noTaskAtFirst(progressText(commitments));
}

function noticeEntryView(portal: Portal, notice: Notice): NoticeEntryView {
  return {
    text: notice.title,
    href: hrefOf(portal.site, paths.notice(notice.id)),
    number: numberFact(notice).text,
    issued: sentenceCase(formatWhen(notice.issuedOn)),
    issuer: issuerFact(portal, notice),
    dialogues: dialogueLinks(portal, notice),
    progress: noticeProgress(notice),
  };
}

const issuerOf = ({ issuer }: Notice) => issuer.org;

export function noticePageNumbers(portal: Portal): readonly number[] {
  return pageNumbers(portal.notices.length);
}

export function noticeListPageView(portal: Portal, page: number): NoticeListPageView {
  const all = realFirst(portal, portal.notices, issuerOf);
  const { records: shown, pagination } = paginate(all, {
    site: portal.site,
    page,
    pathOf: paths.noticesPage,
  });
  return {
    head: pageHead(portal, {
      title: page === 1 ? vi.notices.title : vi.notices.titleOfPage(page),
      description: vi.notices.description,
      path: paths.noticesPage(page),
      above: page === 1 ? [] : [{ text: vi.notices.title, href: hrefOf(portal.site, paths.notices) }],
    }),
    lead: vi.notices.lead(formatDate(portal.asOf)),
    parts: populationParts(portal, { all, shown, page }, issuerOf).map(({ population, total, records }) => ({
      heading: vi.notices.headings[population],
      count: total === 0 ? vi.notices.none : vi.notices.count[population](total),
      isIllustrative: population === 'illustrative',
      entries: records.map((notice) => noticeEntryView(portal, notice)),
    })),
    ...(pagination && { pagination }),
  };
}
