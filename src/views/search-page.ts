/** The search page: the form, and the lists by which everything is found without it. */
import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths, searchIndexFolder } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { nameOf } from './parties.ts';

export interface SearchPageView {
  readonly head: PageHead;
  /** Folder of the search index. */
  readonly index: string;
  readonly lists: readonly { readonly heading: string; readonly links: readonly LinkView[] }[];
}

export function searchPageView(portal: Portal): SearchPageView {
  const { site } = portal;
  return {
    head: pageHead(portal, {
      title: vi.search.title,
      description: vi.search.description,
      path: paths.search,
    }),
    index: hrefOf(site, searchIndexFolder),
    lists: [
      {
        heading: vi.plans.title,
        links: portal.plans.map(({ id, shortTitle }) => ({
          text: shortTitle,
          href: hrefOf(site, paths.plan(id)),
        })),
      },
      {
        heading: vi.schedule.title,
        links: portal.dialogues.map(({ id, title }) => ({
          text: title,
          href: hrefOf(site, paths.dialogue(id)),
        })),
      },
      {
        heading: vi.organisations.title,
        links: portal.organisations.map((organisation) => ({
          text: nameOf(organisation),
          href: hrefOf(site, paths.organisation(organisation.id)),
        })),
      },
    ],
  };
}
