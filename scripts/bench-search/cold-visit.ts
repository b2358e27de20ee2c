/** One search by somebody who has never been here: a fresh browser context, an empty cache, a line of its own. */
import type { Browser, Page } from 'playwright-core';
import type { Entrant, EntrantClient, FirstPage } from './entrant.ts';
import { type Line, type SlowServer, slowLine, type Traffic } from './slow-server.ts';

interface Arrival extends Traffic {
  readonly ms: number;
  readonly results: number;
}

export interface ColdVisit {
  readonly query: string;
  /** When the titles and summaries of the first ten were there. */
  readonly first: Arrival;
  /** When everything was. */
  readonly complete: Arrival;
}

let visits = 0;

/** Opens an entrant's client in a page, without fetching anything yet. */
async function prepare(page: Page, origin: string, { open }: Entrant): Promise<void> {
  await page.goto(origin);
  await page.evaluate(`globalThis.openEntrant = ${open}`);
}

interface BenchWindow {
  openEntrant(base: string): Promise<EntrantClient>;
  completed: Promise<FirstPage>;
}

export async function visitCold(
  browser: Browser,
  server: SlowServer,
  entrant: Entrant,
  query: string,
  line: Line = slowLine,
): Promise<ColdVisit> {
  visits += 1;
  const name = `visit-${visits}`;
  const base = server.open(name, line);
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await prepare(page, base, entrant);
    const start = performance.now();
    const results = await page.evaluate(
      async ([folder, words]) => {
        const bench = globalThis as unknown as BenchWindow;
        const client = await bench.openEntrant(folder as string);
        const { first, complete } = await client.search(words as string);
        bench.completed = complete;
        return first.results.length;
      },
      [`${base}${entrant.name}/`, query],
    );
    const first = { ms: performance.now() - start, results, ...server.trafficOf(name) };
    const all = await page.evaluate(
      async () => (await (globalThis as unknown as BenchWindow).completed).results.length,
    );
    const complete = { ms: performance.now() - start, results: all, ...server.trafficOf(name) };
    return { query, first, complete };
  } finally {
    await context.close();
  }
}

/** Many queries in one warm page: for what engines find, not for how fast. */
export async function askAll(
  browser: Browser,
  server: SlowServer,
  entrant: Entrant,
  queries: readonly string[],
): Promise<readonly FirstPage[]> {
  visits += 1;
  const base = server.open(`visit-${visits}`);
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await prepare(page, base, entrant);
    return await page.evaluate(
      async ([folder, asked]) => {
        const bench = globalThis as unknown as BenchWindow;
        const client = await bench.openEntrant(folder as string);
        const nothing = { results: [], total: 0, meanings: [] };
        const pages: FirstPage[] = [];
        for (const query of asked as string[]) {
          const answer = await client
            .search(query)
            .then(({ complete }) => complete)
            .catch(() => nothing);
          pages.push(answer);
        }
        return pages;
      },
      [`${base}${entrant.name}/`, [...queries]],
    );
  } finally {
    await context.close();
  }
}
