/** A long list in pages (trang): the records of one page, and the ways to all others. */
import type { Site } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf } from './hrefs.ts';
import type { LinkView } from './page-head.ts';

/** Records on one page of a list, wherever a list does not say otherwise. */
const pageSize = 25;

/** A link to a page of the list; without `href` it stands for the pages that are left out. */
interface PageLink {
  readonly text: string;
  readonly href?: string;
  /** What a screen reader says instead of the number alone. */
  readonly label?: string;
  readonly isCurrent: boolean;
}

export interface Pagination {
  /** "Trang 2 / 7" */
  readonly position: string;
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly links: readonly PageLink[];
}

export interface PageOfList<T> {
  readonly records: readonly T[];
  readonly page: number;
  readonly pageCount: number;
  /** Number of the page's first record in the whole list, from 1; 0 where the list is empty. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** Absent where everything stands on one page. */
  readonly pagination?: Pagination;
}

/** How many pages a list of `total` records takes; an empty list has its one page too. */
export function pageCountOf(total: number, size: number = pageSize): number {
  return Math.max(1, Math.ceil(total / size));
}

/** 1, 2 … to the last page: what a list's page asks for in its static paths. */
export function pageNumbers(total: number, size: number = pageSize): readonly number[] {
  return Array.from({ length: pageCountOf(total, size) }, (_, index) => index + 1);
}

/** Pages that are always linked: the first, the last, the current one and those next to it. */
function linkedPages(page: number, pageCount: number): readonly number[] {
  return pageNumbers(pageCount, 1).filter(
    (candidate) => candidate === 1 || candidate === pageCount || Math.abs(candidate - page) <= 2,
  );
}

interface Place {
  readonly site: Site;
  /** From 1. */
  readonly page: number;
  readonly size?: number;
  /** The path of a page under the site's base: `paths.petitionsPage`. */
  readonly pathOf: (page: number) => string;
}

function paginationOf(pageCount: number, { site, page, pathOf }: Place): Pagination {
  const href = (target: number) => hrefOf(site, pathOf(target));
  const linkTo = (target: number): PageLink => ({
    text: String(target),
    href: href(target),
    label: vi.pagination.page(target),
    isCurrent: target === page,
  });
  const links = linkedPages(page, pageCount).flatMap((target, index, targets): PageLink[] => {
    const leftOut = target - (targets[index - 1] ?? 0) - 1;
    // A sign for a single page would take the room of its link.
    if (leftOut === 1) return [linkTo(target - 1), linkTo(target)];
    return leftOut > 1 ? [{ text: vi.pagination.gap, isCurrent: false }, linkTo(target)] : [linkTo(target)];
  });
  return {
    position: vi.pagination.position(page, pageCount),
    links,
    ...(page > 1 && { previous: { text: vi.pagination.previous, href: href(page - 1) } }),
    ...(page < pageCount && { next: { text: vi.pagination.next, href: href(page + 1) } }),
  };
}

/** @throws RangeError where the list has no such page: an address that nobody can have been given. */
export function paginate<T>(records: readonly T[], place: Place): PageOfList<T> {
  const { page, size = pageSize } = place;
  const pageCount = pageCountOf(records.length, size);
  if (!Number.isInteger(page) || page < 1 || page > pageCount) {
    throw new RangeError(`No page ${page} in a list of ${pageCount}.`);
  }
  const start = (page - 1) * size;
  const slice = records.slice(start, start + size);
  return {
    records: slice,
    page,
    pageCount,
    from: slice.length === 0 ? 0 : start + 1,
    to: start + slice.length,
    total: records.length,
    ...(pageCount > 1 && { pagination: paginationOf(pageCount, place) }),
  };
}
