import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';

export interface NotFoundPageView {
  readonly head: PageHead;
  /** Where all addresses are listed, for the script that looks for a near one. */
  readonly addressesHref: string;
  /** Where to go from here. */
  readonly links: readonly LinkView[];
}

export function notFoundPageView(portal: Portal): NotFoundPageView {
  const { title, lead } = vi.notFound;
  return {
    head: pageHead(portal, { title, description: lead, path: paths.notFound, isUnlisted: true }),
    addressesHref: hrefOf(portal.site, paths.sitemapPages),
    links: [
      ...(['home', 'schedule', 'plans', 'petitions', 'organisations'] as const).map((name) => ({
        text: vi.navigation[name],
        href: hrefOf(portal.site, paths[name]),
      })),
      { text: vi.catalogue.title, href: hrefOf(portal.site, paths.catalogue) },
    ],
  };
}
