/** What every page tells of itself: title, description, address, where it hangs in the site. */
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { canonicalOf, hrefOf, paths } from './hrefs.ts';

export interface LinkView {
  readonly text: string;
  readonly href: string;
}

export interface PageHead {
  readonly title: string;
  /** Title of the window: the page's own and the site's. */
  readonly windowTitle: string;
  readonly description: string;
  readonly canonical: string;
  /** From the home page down to the page above this one; empty on the home page. */
  readonly breadcrumbs: readonly LinkView[];
  readonly asOf: string;
  readonly navigation: readonly (LinkView & { readonly isCurrent: boolean })[];
  readonly searchHref: string;
  readonly homeHref: string;
}

interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Pages between home and this one. */
  readonly above?: readonly LinkView[];
}

const sections = [
  ['schedule', paths.schedule],
  ['plans', paths.plans],
  ['petitions', paths.petitions],
  ['notices', paths.notices],
  ['commitments', paths.commitments],
  ['organisations', paths.organisations],
  ['about', paths.about],
  ['method', paths.method],
  ['search', paths.search],
] as const;

export function pageHead(portal: Portal, { title, description, path, above = [] }: PageFacts): PageHead {
  const { site } = portal;
  const isHome = path === paths.home;
  return {
    title,
    windowTitle: isHome ? vi.site.name : vi.layout.pageTitle(title, vi.site.shortName),
    description,
    canonical: canonicalOf(site, path),
    breadcrumbs: isHome ? [] : [{ text: vi.navigation.home, href: hrefOf(site, paths.home) }, ...above],
    asOf: vi.layout.asOf(formatDate(portal.asOf)),
    navigation: sections.map(([key, section]) => ({
      text: vi.navigation[key],
      href: hrefOf(site, section),
      isCurrent: path.startsWith(section),
    })),
    searchHref: hrefOf(site, paths.search),
    homeHref: hrefOf(site, paths.home),
  };
}
