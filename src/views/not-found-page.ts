import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';

export interface NotFoundPageView {
  readonly head: PageHead;
  /** Where to go from here. */
  readonly links: readonly LinkView[];
}

export function notFoundPageView(portal: Portal): NotFoundPageView {
  return {
    head: pageHead(portal, { title: vi.notFound.title, description: vi.notFound.lead, path: '404.html' }),
    links: (['home', 'schedule', 'plans', 'organisations'] as const).map((name) => ({
      text: vi.navigation[name],
      href: hrefOf(portal.site, paths[name]),
    })),
  };
}
