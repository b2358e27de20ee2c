/** The list of petitions, page by page: real ones first, then illustrative ones, each counted apart. */
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { type PetitionEntryView, petitionEntryView } from './petition.ts';
import { populationParts, realFirst } from './populations.ts';

interface PetitionPartView {
  readonly heading: string;
  /** How many there are on all pages; that there is none is said too. */
  readonly count: string;
  readonly entries: readonly PetitionEntryView[];
}

export interface PetitionListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly parts: readonly PetitionPartView[];
  readonly pagination?: Pagination;
}

const receiverOf = ({ receivedBy }: Petition) => receivedBy;

/** The numbers of the list's pages, for its addresses. */
export function petitionPageNumbers(portal: Portal): readonly number[] {
  return pageNumbers(portal.petitions.length);
}

/** Latest received first, within each population. */
export function petitionListPageView(portal: Portal, page: number): PetitionListPageView {
  const { site, petitions } = portal;
  const all = realFirst(portal, petitions, receiverOf);
  const { records: shown, pagination } = paginate(all, { site, page, pathOf: paths.petitionsPage });
  return {
    head: pageHead(portal, {
      title: page === 1 ? vi.petitions.title : vi.petitions.titleOfPage(page),
      description: vi.petitions.description,
      path: paths.petitionsPage(page),
      above: page === 1 ? [] : [{ text: vi.petitions.title, href: hrefOf(site, paths.petitions) }],
    }),
    lead: vi.petitions.lead(formatDate(portal.asOf)),
    parts: populationParts(portal, { all, shown, page }, receiverOf).map(
      ({ population, total, records }) => ({
        heading: vi.petitions.headings[population],
        count: total === 0 ? vi.petitions.none : vi.petitions.count[population](total),
        entries: records.map((petition) => petitionEntryView(portal, petition)),
      }),
    ),
    ...(pagination && { pagination }),
  };
}
