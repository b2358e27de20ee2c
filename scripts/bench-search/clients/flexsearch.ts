/** FlexSearch in a page: all exported parts are fetched, then asked. */
import { Document } from 'flexsearch';
import type { EntrantClient, FirstPage } from '../entrant.ts';
import { type FlexDocument, flexSearchOptions } from '../flexsearch-options.ts';

export async function open(base: string): Promise<EntrantClient> {
  const index = new Document<FlexDocument>(flexSearchOptions());
  const keys = (await (await fetch(`${base}parts.json`)).json()) as readonly string[];
  await Promise.all(
    keys.map(async (key, number) => {
      index.import(key, await (await fetch(`${base}part-${number}.json`)).text());
    }),
  );
  return {
    async search(query) {
      const found = index.search(query, { limit: 100, suggest: true, enrich: true, merge: true });
      const first: FirstPage = {
        results: found.slice(0, 10).flatMap(({ doc }) => (doc ? [doc] : [])),
        total: found.length,
        meanings: [],
      };
      return { first, complete: Promise.resolve(first) };
    },
  };
}
