/** The catalogue (mục lục): its letters and years, and the list under each. */
import { type Population, populations } from '../domain/illustrative.ts';
import type { Portal, Site } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { type Catalogue, type CatalogueGroup, catalogueOf, documentsOf } from './catalogue.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';

/** A letter or a year as a link. */
export interface CatalogueLink extends LinkView {
  /** As it is read out: "Chữ Đ". */
  readonly name: string;
  /** How many stand under it, real and illustrative apart: "12", "3 minh họa". */
  readonly counts: readonly string[];
  readonly isCurrent: boolean;
}

interface CatalogueEntry extends LinkView {
  /** Of the line that tells it from another of its title. */
  readonly id: string;
  readonly isIllustrative: boolean;
  readonly kind: string;
  /** Where and when; empty where nothing is to be told. */
  readonly about: string;
}

interface CataloguePart {
  readonly heading: string;
  readonly entries: readonly CatalogueEntry[];
}

export interface CataloguePageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly letters: readonly CatalogueLink[];
  readonly years: readonly CatalogueLink[];
  readonly others: readonly LinkView[];
}

export interface CatalogueListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly parts: readonly CataloguePart[];
  readonly pagination?: Pagination;
  readonly by: CatalogueGroup['by'];
  /** The letters beside this letter, the years beside this year. */
  readonly strip: readonly CatalogueLink[];
}

/** Entries are short lines: more of them fit a page than of other lists. */
const pageSize = 50;

function linkTo(site: Site, group: CatalogueGroup, isCurrent: boolean): CatalogueLink {
  return {
    text: group.label,
    name: group.name,
    href: hrefOf(site, group.pathOf(1)),
    counts: populations.flatMap((population) => {
      const count = group.counts[population];
      return count === 0 ? [] : [vi.catalogue.short[population](count)];
    }),
    isCurrent,
  };
}

export function catalogueLinks(site: Site, groups: readonly CatalogueGroup[]): readonly CatalogueLink[] {
  return groups.map((group) => linkTo(site, group, false));
}

export function cataloguePageView(portal: Portal, documents: readonly SearchDocument[]): CataloguePageView {
  const { site, asOf } = portal;
  const { title, description, lead, bodies, topics } = vi.catalogue;
  const { letters, years } = catalogueOf(documents);
  return {
    head: pageHead(portal, { title, description, path: paths.catalogue }),
    lead: lead(
      documentsOf('real', documents).length,
      documentsOf('illustrative', documents).length,
      formatDate(asOf),
    ),
    letters: catalogueLinks(site, letters),
    years: catalogueLinks(site, years),
    others: [
      { text: bodies, href: hrefOf(site, paths.organisations) },
      { text: topics, href: hrefOf(site, paths.topics) },
    ],
  };
}

function entryOf(document: SearchDocument, place: number): CatalogueEntry {
  const { href, title, isIllustrative, kind, body, date } = document;
  return {
    id: `muc-${place + 1}`,
    text: title,
    href,
    isIllustrative,
    kind: vi.searchDocuments.kinds[kind],
    about: [body, date].filter((words) => words !== undefined).join(vi.common.separator),
  };
}

const headings: Readonly<Record<Population, string>> = {
  real: vi.searchDocuments.real,
  illustrative: vi.illustrative.label,
};

function leadOf({ counts }: CatalogueGroup): string {
  const { count, noReal } = vi.catalogue;
  const parts = populations.flatMap((population) =>
    counts[population] === 0 ? [] : [count[population](counts[population])],
  );
  return `${parts.join(', ')}. ${counts.real === 0 ? noReal : ''}`.trim();
}

function listPageView(
  portal: Portal,
  group: CatalogueGroup,
  groups: readonly CatalogueGroup[],
  page: number,
): CatalogueListPageView {
  const { site } = portal;
  const { documents, pathOf, title, description, by } = group;
  const { records, pagination } = paginate(documents, { site, page, pathOf, size: pageSize });
  const above = { text: vi.catalogue.title, href: hrefOf(site, paths.catalogue) };
  return {
    head: pageHead(portal, {
      title: page === 1 ? title : vi.catalogue.pageTitle(title, page),
      description,
      path: pathOf(page),
      above: page === 1 ? [above] : [above, { text: title, href: hrefOf(site, pathOf(1)) }],
    }),
    lead: leadOf(group),
    parts: populations.flatMap((population) => {
      const own = documentsOf(population, records);
      return own.length === 0
        ? []
        : [{ heading: headings[population], entries: own.map((one) => entryOf(one, records.indexOf(one))) }];
    }),
    ...(pagination && { pagination }),
    by,
    strip: groups.map((other) => linkTo(site, other, other === group)),
  };
}

/** Every page of every letter and year, with its path. */
export function catalogueListPages(
  portal: Portal,
  documents: readonly SearchDocument[],
): readonly { readonly path: string; readonly view: CatalogueListPageView }[] {
  const catalogue: Catalogue = catalogueOf(documents);
  return Object.values(catalogue).flatMap((groups: readonly CatalogueGroup[]) =>
    groups.flatMap((group) =>
      pageNumbers(group.documents.length, pageSize).map((page) => ({
        path: group.pathOf(page),
        view: listPageView(portal, group, groups, page),
      })),
    ),
  );
}
