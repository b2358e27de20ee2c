/** Public addresses. They are a contract: ids come from file names alone and never change. */
import type { Site } from '../domain/portal.ts';

/** Paths under the site's base. */
export const paths = {
  home: '',
  schedule: 'lich/',
  dialogue: (id: string) => `lich/${id}/`,
  plans: 'ke-hoach/',
  plan: (id: string) => `ke-hoach/${id}/`,
  /** An item, task or obligation on its plan's page. */
  planEntry: (id: string, entry: string) => `ke-hoach/${id}/#${entry}`,
  organisations: 'don-vi/',
  organisation: (id: string) => `don-vi/${id}/`,
  search: 'tim-kiem/',
  /** A page of prose; the two that the navigation names follow. */
  prose: (id: string) => `${id}/`,
  about: 'gioi-thieu/',
  method: 'phuong-phap/',
} as const;

/** Where the build puts the search index, under the site's base. */
export const searchIndexFolder = 'pagefind/';

/** A path as a link on this site. */
export function hrefOf(site: Site, path: string): string {
  return `${site.base}${path}`;
}

/** A path as an absolute address, for `rel=canonical` and print. */
export function canonicalOf(site: Site, path: string): string {
  return `${site.origin}${site.base}${path}`;
}
