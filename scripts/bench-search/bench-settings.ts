/** What every run has in common. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The day that all pages speak of: the quality set was judged for it. */
const benchDay = '2026-11-20';
export const benchSite = { origin: 'https://doithoai.example', base: '/' } as const;

/** Indexes and documents of the last run; not kept in git. */
export const workFolder = '.cache/bench-search';
export const reportFile = join('reports', 'search-bench.json');

/** A module of the bench, for a process of its own. */
export function moduleFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

export const environment = {
  PORTAL_AS_OF: benchDay,
  PORTAL_SITE: benchSite.origin,
  PORTAL_BASE: benchSite.base,
} as const;
