/** The portal's engine asked in this process, over an index in memory. */
import { writeSearchIndex } from '../../src/search/index-writer.ts';
import { createSearchEngine } from '../../src/search/portal-engine.ts';
import type { SearchCorpus } from '../../src/search/search-document.ts';
import type { SearchAnswer } from '../../src/search/search-engine.ts';
import type { Synonym } from '../../src/search/search-synonyms.ts';
import type { Given } from './judge.ts';

export async function portalAnswers(
  corpus: SearchCorpus,
  synonyms: readonly Synonym[],
  queries: readonly string[],
): Promise<ReadonlyMap<string, Given>> {
  const files = writeSearchIndex(corpus, synonyms);
  const engine = createSearchEngine(async (name) => {
    const file = files.get(name);
    if (!file) throw new Error(`The index has no file ${name}.`);
    return file;
  });
  const given = new Map<string, Given>();
  for (const query of queries) {
    let last: SearchAnswer | undefined;
    for await (const answer of engine.search({ query, filters: {}, sort: 'relevance', page: 1 }))
      last = answer;
    given.set(query, {
      hrefs: (last?.results ?? []).map(({ href }) => href),
      total: last?.total ?? 0,
      meanings: (last?.readings ?? []).flatMap(({ meanings }) => meanings.map(({ words }) => words)),
      ...(last?.jump && { jump: last.jump.href }),
    });
  }
  return given;
}
