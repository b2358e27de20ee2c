/** The search page: the form, what its script needs, and the lists through which everything is found without it. */
import type { Portal, Site } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { type FacetKey, facetKeys, type SearchDocument } from '../search/search-document.ts';
import { type SearchSort, searchSorts } from '../search/search-engine.ts';
import { catalogueOf } from './catalogue.ts';
import { type CatalogueLink, catalogueLinks } from './catalogue-page.ts';
import { hrefOf, paths, searchNames } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import type { Pagination } from './pagination.ts';
import { type ResultView, resultModel } from './search-result.ts';

/** One of the lists that results are narrowed or sorted by. */
interface FilterView {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** What the script of the page is told. */
interface SearchScript {
  readonly index: string;
  readonly names: {
    readonly query: string;
    readonly sort: string;
    readonly page: string;
    readonly facets: Readonly<Record<FacetKey, string>>;
    readonly sorts: Readonly<Record<SearchSort, string>>;
  };
  readonly words: typeof vi.search.script;
  readonly kinds: typeof vi.searchDocuments.kinds;
  /** The word by which the facet of populations calls what is invented. */
  readonly illustrative: string;
  readonly separator: string;
  readonly pages: Readonly<Record<'body' | 'topic', string>>;
}

export interface SearchView {
  readonly action: string;
  readonly filters: readonly FilterView[];
  readonly script: SearchScript;
  /** What the script cuts its results and pages from. */
  readonly models: { readonly result: ResultView; readonly pages: Pagination };
}

export interface SearchPageView {
  readonly head: PageHead;
  readonly search: SearchView;
  /** Ways to everything: by body, by topic. */
  readonly ways: readonly LinkView[];
  readonly letters: readonly CatalogueLink[];
  readonly years: readonly CatalogueLink[];
  /** The lists of the site: each leads, page by page, to every record of its kind. */
  readonly lists: readonly LinkView[];
}

/** The form and its results. @param version of the index: `outputs/search-index.ts`. */
export function searchView(site: Site, version: string): SearchView {
  const { filters, script } = vi.search;
  const index = hrefOf(site, paths.searchIndex(version));
  return {
    action: hrefOf(site, paths.search),
    filters: [
      ...facetKeys.map((key) => ({
        name: searchNames.facets[key],
        label: filters.labels[key],
        options: [{ value: '', text: filters.all }],
      })),
      {
        name: searchNames.sort,
        label: filters.sort,
        options: searchSorts.map((sort) => ({ value: searchNames.sorts[sort], text: filters.sorts[sort] })),
      },
    ],
    script: {
      index,
      names: searchNames,
      words: script,
      kinds: vi.searchDocuments.kinds,
      illustrative: vi.illustrative.label,
      separator: vi.common.separator,
      // A value of these filters is the last step of its page's address.
      pages: {
        body: `${hrefOf(site, paths.organisations)}{x}/`,
        topic: `${hrefOf(site, paths.topics)}{x}/`,
      },
    },
    models: {
      result: resultModel(site),
      pages: {
        position: vi.pagination.page(1),
        links: [],
        previous: { text: vi.pagination.previous, href: hrefOf(site, paths.search) },
        next: { text: vi.pagination.next, href: hrefOf(site, paths.search) },
      },
    },
  };
}

export function searchPageView(
  portal: Portal,
  { version, documents }: { readonly version: string; readonly documents: readonly SearchDocument[] },
): SearchPageView {
  const { site } = portal;
  const list = (text: string, path: string): LinkView => ({ text, href: hrefOf(site, path) });
  const { letters, years } = catalogueOf(documents);
  return {
    head: pageHead(portal, {
      title: vi.search.title,
      description: vi.search.description,
      path: paths.search,
    }),
    search: searchView(site, version),
    ways: [
      list(vi.catalogue.bodies, paths.organisations),
      list(vi.catalogue.topics, paths.topics),
      list(vi.catalogue.title, paths.catalogue),
    ],
    letters: catalogueLinks(site, letters),
    years: catalogueLinks(site, years),
    lists: [
      list(vi.schedule.title, paths.schedule),
      list(vi.plans.title, paths.plans),
      list(vi.petitions.title, paths.petitions),
      list(vi.notices.title, paths.notices),
      list(vi.commitments.title, paths.commitments),
      list(vi.duties.title, paths.duties),
      list(vi.rules.title, paths.rules),
      list(vi.workCalendar.title, paths.workCalendar),
      list(vi.glossary.title, paths.glossary),
    ],
  };
}
