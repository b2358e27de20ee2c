/** MiniSearch in a page: the whole index is fetched, then asked. */
import MiniSearch from 'minisearch';
import type { EntrantClient, FirstPage } from '../entrant.ts';
import { miniSearchOptions, miniSearchQuery } from '../minisearch-options.ts';

export async function open(base: string): Promise<EntrantClient> {
  const written = await (await fetch(`${base}index.json`)).text();
  const index = MiniSearch.loadJSON(written, miniSearchOptions);
  return {
    async search(query) {
      const found = index.search(query, miniSearchQuery);
      const first: FirstPage = {
        results: found.slice(0, 10).map(({ href, title, summary }) => ({ href, title, summary })),
        total: found.length,
        meanings: [],
      };
      return { first, complete: Promise.resolve(first) };
    },
  };
}
