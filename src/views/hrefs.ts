/** Public addresses. They are a contract: ids come from file names alone and never change. */
import type { Site } from '../domain/portal.ts';

/** Paths under the site's base. */
export const paths = {
  home: '',
  schedule: 'lich/',
  schedulePage: (page: number) => (page === 1 ? 'lich/' : `lich/trang/${page}/`),
  dialogue: (id: string) => `lich/${id}/`,
  plans: 'ke-hoach/',
  plan: (id: string) => `ke-hoach/${id}/`,
  /** An item, task or obligation on its plan's page. */
  planEntry: (id: string, entry: string) => `ke-hoach/${id}/#${entry}`,
  petitions: 'kien-nghi/',
  /** A list's further pages; `trang` can be no record's id together with a number. */
  petitionsPage: (page: number) => (page === 1 ? 'kien-nghi/' : `kien-nghi/trang/${page}/`),
  petition: (id: string) => `kien-nghi/${id}/`,
  notices: 'ket-luan/',
  noticesPage: (page: number) => (page === 1 ? 'ket-luan/' : `ket-luan/trang/${page}/`),
  notice: (id: string) => `ket-luan/${id}/`,
  /** A commitment on its notice's page. */
  commitment: (noticeId: string, id: string) => `ket-luan/${noticeId}/#${id}`,
  commitments: 'theo-doi/',
  commitmentsPage: (page: number) => (page === 1 ? 'theo-doi/' : `theo-doi/trang/${page}/`),
  rules: 'quy-tac/',
  rule: (id: string) => `quy-tac/#${id}`,
  workCalendar: 'lich-lam-viec/',
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
