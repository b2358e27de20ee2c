/** The search page: the form, and the lists through which everything is found without it. */
import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths, searchIndexFolder } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';

export interface SearchPageView {
  readonly head: PageHead;
  /** Folder of the search index. */
  readonly index: string;
  /** The lists of the site: each leads, page by page, to every record of its kind. */
  readonly lists: readonly LinkView[];
}

export function searchPageView(portal: Portal): SearchPageView {
  const list = (text: string, path: string): LinkView => ({ text, href: hrefOf(portal.site, path) });
  return {
    head: pageHead(portal, {
      title: vi.search.title,
      description: vi.search.description,
      path: paths.search,
    }),
    index: hrefOf(portal.site, searchIndexFolder),
    lists: [
      list(vi.schedule.title, paths.schedule),
      list(vi.plans.title, paths.plans),
      list(vi.petitions.title, paths.petitions),
      list(vi.notices.title, paths.notices),
      list(vi.commitments.title, paths.commitments),
      list(vi.duties.title, paths.duties),
      list(vi.topics.title, paths.topics),
      list(vi.organisations.title, paths.organisations),
      list(vi.rules.title, paths.rules),
      list(vi.workCalendar.title, paths.workCalendar),
      list(vi.glossary.title, paths.glossary),
    ],
  };
}
