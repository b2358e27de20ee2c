/** What a search is asked, as the address of the page says it: `?q=den+duong&loai=kien-nghi&trang=2`. */
import { type FacetKey, facetKeys } from '../../search/search-document.ts';
import { type SearchRequest, type SearchSort, searchSorts } from '../../search/search-engine.ts';

/** The names that addresses give to the parts of a request. They are a contract, held by the views. */
export interface AddressNames {
  readonly query: string;
  readonly sort: string;
  readonly page: string;
  readonly facets: Readonly<Record<FacetKey, string>>;
  readonly sorts: Readonly<Record<SearchSort, string>>;
}

/** What a value of a filter looks like; whatever else stands in an address is nobody's value. */
const value = /^[a-z0-9-]{1,120}$/;

/** @param search the query of an address, with or without its question mark. */
export function requestIn(search: string, names: AddressNames): SearchRequest {
  const parts = new URLSearchParams(search);
  const filters = facetKeys.flatMap((key) => {
    const chosen = parts.get(names.facets[key]) ?? '';
    return value.test(chosen) ? [[key, chosen] as const] : [];
  });
  const page = parts.get(names.page) ?? '';
  return {
    query: parts.get(names.query) ?? '',
    filters: Object.fromEntries(filters),
    sort: searchSorts.find((sort) => names.sorts[sort] === parts.get(names.sort)) ?? 'relevance',
    page: /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1,
  };
}

/** The query of the request's address, with its question mark; empty where nothing is asked. Defaults are left out. */
export function addressOf({ query, filters, sort, page }: SearchRequest, names: AddressNames): string {
  const asked = new URLSearchParams();
  if (query.trim() !== '') asked.set(names.query, query.trim());
  for (const key of facetKeys) {
    const chosen = filters[key];
    if (chosen !== undefined) asked.set(names.facets[key], chosen);
  }
  if (String(asked) === '') return '';
  if (sort !== 'relevance') asked.set(names.sort, names.sorts[sort]);
  if (page > 1) asked.set(names.page, String(page));
  return `?${asked}`;
}

/** Whether there is anything to search for. */
export function asksNothing({ query, filters }: SearchRequest): boolean {
  return query.trim() === '' && Object.values(filters).every((chosen) => chosen === undefined);
}

/** The request under another value of a filter, or under none; another list begins with its first page. */
export function narrowed(request: SearchRequest, key: FacetKey, chosen: string | undefined): SearchRequest {
  const { [key]: _, ...others } = request.filters;
  return { ...request, filters: chosen === undefined ? others : { ...others, [key]: chosen }, page: 1 };
}
