/** The portal's search over its own index. Runs wherever the index's files can be read: in a browser, in a test. */
import { FacetTable, needsFiles } from './facet-counts.ts';
import type { IndexRoot } from './index-format.ts';
import { IndexReader, type ReadFile } from './index-reader.ts';
import { marker } from './marking.ts';
import { Matching } from './matching.ts';
import { parseQuery, type Query } from './query.ts';
import { groupAt, type Ranked } from './scoreboard.ts';
import {
  pageSize,
  type SearchAnswer,
  type SearchEngine,
  type SearchRequest,
  type SearchResult,
} from './search-engine.ts';
import { suggestSpelling } from './spelling-suggestion.ts';
import { Thesaurus } from './thesaurus.ts';

const nothing: SearchAnswer = {
  isComplete: true,
  results: [],
  total: 0,
  nearTotal: 0,
  page: 1,
  pageCount: 0,
  readings: [],
};

/** Documents that answer a query, before filters. */
interface Found {
  readonly all: readonly Ranked[];
  readonly near: readonly Ranked[];
  readonly suggestion?: string;
  /** The query whose words are marked: the one suggested where the one typed finds nothing. */
  readonly query: Query;
  /** Whether its last word was taken for the beginning of others. */
  readonly isGrown: boolean;
}

class PortalEngine implements SearchEngine {
  readonly #reader: IndexReader;
  #prepared: Promise<{ root: IndexRoot; thesaurus: Thesaurus; table: FacetTable }> | undefined;

  constructor(read: ReadFile) {
    this.#reader = new IndexReader(read);
  }

  #prepare() {
    // Both are needed before the first term: they are asked for together.
    this.#prepared ??= Promise.all([this.#reader.root(), this.#reader.blocks()]).then(([root]) => ({
      root,
      thesaurus: new Thesaurus(root.synonyms),
      table: new FacetTable(root),
    }));
    this.#prepared.catch(() => {
      this.#prepared = undefined;
    });
    return this.#prepared;
  }

  async *search(request: SearchRequest): AsyncGenerator<SearchAnswer, void, void> {
    const { filters, sort } = request;
    const { root, thesaurus, table } = await this.#prepare();
    const query = parseQuery(request.query, thesaurus);
    const isFiltered = Object.values(filters).some((value) => value !== undefined);
    if (query.syllables.length === 0 && !isFiltered) {
      yield nothing;
      return;
    }
    const matching = new Matching(this.#reader, root, query);
    await matching.holdTogether();
    const shared = { readings: matching.readings, ...(await this.#jump(matching)) };
    if (sort === 'relevance' && request.page === 1 && !isFiltered) {
      const held = matching.held().slice(0, pageSize);
      if (held.length === pageSize) {
        const results = await this.#results(held, query, { query, isGrown: false });
        yield { ...shared, isComplete: false, results, nearTotal: 0, page: 1 };
      }
    }
    const found =
      query.syllables.length === 0
        ? everything(root, query)
        : await this.#find(matching, query, thesaurus, root);
    const documents = found.all.length > 0 ? found.all : found.near;
    if (needsFiles(filters) || sort !== 'relevance')
      await table.read(this.#reader, [...found.all, ...found.near]);
    else if (isFiltered) await table.read(this.#reader, []);
    const all = table.sorted(
      table.fitting(found.all, filters),
      query.syllables.length === 0 && sort === 'relevance' ? 'date' : sort,
    );
    const near = table.fitting(found.near, filters);
    const shown = [...all, ...near];
    const pageCount = Math.ceil(shown.length / pageSize);
    const page = Math.max(1, Math.min(Math.trunc(request.page) || 1, pageCount));
    const answer = {
      ...shared,
      results: await this.#results(shown.slice((page - 1) * pageSize, page * pageSize), query, found),
      total: all.length,
      nearTotal: near.length,
      page,
      pageCount,
      ...(found.suggestion !== undefined && { suggestion: found.suggestion }),
    };
    yield { ...answer, isComplete: false };
    await table.read(this.#reader, documents);
    yield { ...answer, isComplete: true, facets: table.counts(documents, filters) };
  }

  /**
   * Whatever holds all words; where that is less than a page, what comes near; where nowhere two of them stand together,
   * what another spelling finds.
   */
  async #find(matching: Matching, query: Query, thesaurus: Thesaurus, root: IndexRoot): Promise<Found> {
    await matching.addScattered();
    const { isGrown } = matching;
    const all = matching.all();
    const near = all.length < pageSize ? matching.near() : [];
    const asTyped = { all, near, query, isGrown };
    // Where the words stand together somewhere, they are what was meant.
    if (query.phrases.length > 0 || all.some(({ isScattered }) => !isScattered)) return asTyped;
    const suggestion = await suggestSpelling(this.#reader, query);
    if (suggestion === undefined) return asTyped;
    const meantQuery = parseQuery(suggestion, thesaurus);
    const other = new Matching(this.#reader, root, meantQuery);
    await other.holdTogether();
    await other.addScattered();
    const known = new Set(all.map(({ document }) => document));
    const missing = missingIn(query, matching);
    const meant = other
      .all()
      .filter(({ document, isScattered }) => !known.has(document) && (all.length === 0 || !isScattered))
      .map((ranked) => ({ ...ranked, missing }));
    if (meant.length === 0) return asTyped;
    for (const { document } of meant) known.add(document);
    const others = near.filter(({ document }) => !known.has(document));
    return {
      all,
      near: [...meant, ...others],
      suggestion,
      query: all.length === 0 ? meantQuery : query,
      isGrown: false,
    };
  }

  /** The one document that carries the query as its code. */
  async #jump({ coded }: Matching): Promise<Pick<SearchAnswer, 'jump'>> {
    const [document, ...others] = coded;
    if (document === undefined || others.length > 0) return {};
    const { href, title } = await this.#reader.card(document);
    return { jump: { href, title } };
  }

  /** @param meant what is marked. */
  async #results(
    ranked: readonly Ranked[],
    query: Query,
    meant: Pick<Found, 'query' | 'isGrown'>,
  ): Promise<readonly SearchResult[]> {
    const mark = marker(meant.query, meant.isGrown);
    return Promise.all(
      ranked.map(async ({ document, missing, isScattered }) => {
        const card = await this.#reader.card(document);
        return {
          ...card,
          markedTitle: mark(card.title, isScattered),
          markedSummary: mark(card.summary, isScattered),
          missing: query.syllables.flatMap(({ typed }, place) => (missing & (1 << place) ? [typed] : [])),
        };
      }),
    );
  }
}

/** Words of the query that stand in no document: what another spelling stands for. */
function missingIn({ syllables }: Query, { counts }: Matching): number {
  const unknown = syllables.reduce((bits, _, place) => (counts[place] ? bits : bits | (1 << place)), 0);
  return unknown === 0 ? (1 << syllables.length) - 1 : unknown;
}

/** All documents, for a filter without words. */
function everything({ documentCount, groups }: IndexRoot, query: Query): Found {
  const all = Array.from({ length: documentCount }, (_, document): Ranked => {
    return { document, missing: 0, hasOtherTones: false, isScattered: false, isNear: false, score: 0 };
  });
  // Real before invented is the order of the groups.
  return {
    all: all.sort((a, b) => Number(isInvented(groups, a)) - Number(isInvented(groups, b))),
    near: [],
    query,
    isGrown: false,
  };
}

function isInvented(groups: IndexRoot['groups'], { document }: Ranked): boolean {
  return groupAt(groups, document).isIllustrative;
}

/**
 * @param read one file of the index by its name (see `index-format.ts`), not compressed.
 */
export function createSearchEngine(read: ReadFile): SearchEngine {
  return new PortalEngine(read);
}
