/** One size of corpus: all indexes built from the same documents, then asked by cold visitors over a slow line. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { type BuiltIndex, buildIndex } from './built-index.ts';
import { giveIndex } from './built-site.ts';
import { type ColdVisit, visitCold } from './cold-visit.ts';
import { drawQueries } from './drawn-queries.ts';
import { entrants } from './entrants.ts';
import { type KeyPresses, typeOnSearchPage } from './key-presses.ts';
import { SlowServer } from './slow-server.ts';
import { StoredCorpus } from './stored-corpus.ts';

export interface Comparison {
  readonly size: string;
  readonly documents: number;
  readonly queries: readonly string[];
  readonly built: readonly BuiltIndex[];
  /** Entrants without an index, and why. */
  readonly notBuilt: Readonly<Record<string, string>>;
  readonly visits: Readonly<Record<string, readonly ColdVisit[]>>;
  readonly keyPresses: readonly KeyPresses[];
}

/** Cold visits to what stands aside. One, where it takes long. */
const visitsAside = 3;
const longVisit = 30_000;

/** This processor, and the one of a cheap phone. */
const slowdowns = [1, 6];

type Say = (words: string) => void;

async function petitionsOf(stored: StoredCorpus): Promise<readonly SearchDocument[]> {
  const petitions: SearchDocument[] = [];
  for await (const document of stored.documents()) if (document.kind === 'petition') petitions.push(document);
  return petitions;
}

async function buildAll(
  stored: string,
  root: string,
  say: Say,
): Promise<Pick<Comparison, 'built' | 'notBuilt'>> {
  const built: BuiltIndex[] = [];
  const notBuilt: Record<string, string> = {};
  for (const entrant of entrants) {
    say(`building ${entrant.name}`);
    try {
      built.push(await buildIndex(entrant, stored, root));
    } catch (error) {
      // Whoever ships a whole index may fail at size; without the two that the targets compare there is no bench.
      if (!entrant.isShippedWhole) throw error;
      notBuilt[entrant.name] = error instanceof Error ? error.message : String(error);
    }
  }
  return { built, notBuilt };
}

/** Entrants take turns at each query, so that a busy minute of this machine hits all of them. */
async function visitAll(
  browser: Browser,
  server: SlowServer,
  names: ReadonlySet<string>,
  queries: readonly string[],
  say: Say,
): Promise<Comparison['visits']> {
  const visits: Record<string, ColdVisit[]> = {};
  for (const [turn, query] of queries.entries()) {
    say(`cold visits, query ${turn + 1} of ${queries.length}: ${query}`);
    for (const entrant of entrants) {
      const known = visits[entrant.name] ?? [];
      const isKnown = turn >= visitsAside || known.some(({ first }) => first.ms > longVisit);
      if (!names.has(entrant.name) || (entrant.isAside && isKnown)) continue;
      visits[entrant.name] = known;
      known.push(await visitCold(browser, server, entrant, query));
    }
  }
  return visits;
}

/**
 * @param folder holds the stored corpus in `documents` and gets the indexes. The site must have been built.
 */
export async function compare(browser: Browser, size: string, folder: string, say: Say): Promise<Comparison> {
  const documents = join(folder, 'documents');
  const stored = new StoredCorpus(documents);
  const queries = drawQueries(await petitionsOf(stored));
  const { built, notBuilt } = await buildAll(documents, join(folder, 'indexes'), say);
  const server = await SlowServer.start(join(folder, 'indexes'));
  try {
    const names = new Set(built.map(({ entrant }) => entrant));
    const visits = await visitAll(browser, server, names, queries, say);
    giveIndex(join(folder, 'indexes', 'portal'));
    const keyPresses: KeyPresses[] = [];
    for (const slowdown of slowdowns) {
      say(`typing, ${slowdown}x slower`);
      keyPresses.push(await typeOnSearchPage(browser, queries, slowdown));
    }
    return { size, documents: stored.count, queries, built, notBuilt, visits, keyPresses };
  } finally {
    server.close();
  }
}
