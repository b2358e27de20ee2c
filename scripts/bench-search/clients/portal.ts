/** The portal's own engine in a page. */
import { openIndex } from '../../../src/client/search/open-index.ts';
import { pageSize, type SearchAnswer } from '../../../src/search/search-engine.ts';
import type { EntrantClient, FirstPage } from '../entrant.ts';

function pageOf({ results, total = results.length, readings, jump }: SearchAnswer): FirstPage {
  return {
    results: results.map(({ href, title, summary }) => ({ href, title, summary })),
    total,
    meanings: readings.flatMap(({ meanings }) => meanings.map(({ words }) => words)),
    ...(jump && { jump: jump.href }),
  };
}

/** @param base the folder of the index. */
export function open(base: string): EntrantClient {
  const engine = openIndex(base);
  return {
    async search(query) {
      const answers = engine.search({ query, filters: {}, sort: 'relevance', page: 1 });
      let last: SearchAnswer | undefined;
      for (;;) {
        const { value, done } = await answers.next();
        if (done) break;
        last = value;
        if (value.results.length >= pageSize || value.total !== undefined) break;
      }
      if (!last) throw new Error('The engine gave no answer.');
      const first = pageOf(last);
      const rest = async () => {
        let page = first;
        for await (const answer of answers) page = pageOf(answer);
        return page;
      };
      return { first, complete: rest() };
    },
  };
}
