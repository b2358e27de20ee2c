/** The portal's search over its own index. Runs wherever the index's files can be read: in a browser, in a test. */
import { FacetTable, needsFiles } from './facet-counts.ts';
import { firstOf } from './first-of.ts';
import type { IndexRoot } from './index-format.ts';
import { IndexReader, type ReadFile } from './index-reader.ts';
import { marker } from './marking.ts';
import { Matching } from './matching.ts';
import { parseQuery, type Query } from './query.ts';
import { priorsOf } from './scoreboard.ts';
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
  /** In no order. */
  readonly all: readonly number[];
  /** Where each of them stands: the higher, the earlier. */
  readonly rank: (document: number) => number;
  /** The best first. */
  readonly near: readonly number[];
  /** Bits of the words that a document lacks; whether it holds the words away from their neighbours. */
  readonly missing: (document: number) => number;
  readonly isScattered: (document: number) => boolean;
  readonly suggestion?: string;
  /** The query whose words are marked: the one suggested where the one typed finds nothing. */
  readonly query: Query;
  /** Whether its last word was taken for the beginning of others. */
  readonly isGrown: boolean;
}

/** What every search needs. */
interface Prepared {
  readonly root: IndexRoot;
  readonly priors: Float32Array;
  readonly thesaurus: Thesaurus;
  readonly table: FacetTable;
}

class PortalEngine implements SearchEngine {
  readonly #reader: IndexReader;
  #prepared: Promise<Prepared> | undefined;

  constructor(read: ReadFile) {
    this.#reader = new IndexReader(read);
  }

  #prepare() {
    // Both are needed before the first term: they are asked for together.
    this.#prepared ??= Promise.all([this.#reader.root(), this.#reader.blocks()]).then(([root]) => ({
      root,
      priors: priorsOf(root.documentCount, root.groups),
      thesaurus: new Thesaurus(root.synonyms),
      table: new FacetTable(root),
    }));
    this.#prepared.catch(() => {
      this.#prepared = undefined;
    });
    return this.#prepared;
  }

  async *search(request: SearchRequest): AsyncGenerator<SearchAnswer, void, void> {
    const { filters } = request;
    const prepared = await this.#prepare();
    const { root, priors, thesaurus, table } = prepared;
    const query = parseQuery(request.query, thesaurus);
    const isFiltered = Object.values(filters).some((value) => value !== undefined);
    if (query.syllables.length === 0 && !isFiltered) {
      yield nothing;
      return;
    }
    // What no word tells apart goes by its day.
    const sort = query.syllables.length === 0 && request.sort === 'relevance' ? 'date' : request.sort;
    const matching = new Matching(this.#reader, priors, query);
    await matching.holdTogether();
    const shared = { readings: matching.readings, ...(await this.#jump(matching)) };
    if (sort === 'relevance' && request.page === 1 && !isFiltered) {
      const held = matching.held(pageSize);
      if (held.length > 0) {
        const results = await this.#results(held, query, foundBy(matching, query, held, []));
        yield { ...shared, isComplete: false, results, nearTotal: 0, page: 1 };
      }
    }
    const typed =
      query.syllables.length === 0 ? everything(root, query) : await this.#asTyped(matching, query);
    const answerOf = async (found: Found): Promise<SearchAnswer> => {
      if (needsFiles(filters) || sort !== 'relevance') {
        await table.read(this.#reader, [...found.all, ...found.near]);
      } else if (isFiltered) await table.read(this.#reader, []);
      const all = table.fitting(found.all, filters);
      const near = table.fitting(found.near, filters);
      const pageCount = Math.ceil((all.length + near.length) / pageSize);
      const page = Math.max(1, Math.min(Math.trunc(request.page) || 1, pageCount));
      const end = page * pageSize;
      const rank = sort === 'relevance' ? found.rank : table.rankBy(sort);
      const shown = [...firstOf(all, end, rank), ...near].slice(end - pageSize, end);
      return {
        ...shared,
        isComplete: false,
        results: await this.#results(shown, query, found),
        total: all.length,
        nearTotal: near.length,
        page,
        pageCount,
        ...(found.suggestion !== undefined && { suggestion: found.suggestion }),
      };
    };
    const first = await answerOf(typed);
    yield first;
    const meant = await this.#asMeant(typed, matching, prepared);
    const counted = meant.all.length > 0 ? meant.all : meant.near;
    await table.read(this.#reader, counted);
    const last = meant === typed ? first : await answerOf(meant);
    yield { ...last, isComplete: true, facets: table.counts(counted, filters) };
  }

  /** Whatever holds all words, and what comes near where that is less than a page. */
  async #asTyped(matching: Matching, query: Query): Promise<Found> {
    await matching.addScattered();
    const all = matching.all();
    return foundBy(matching, query, all, all.length < pageSize ? matching.near() : []);
  }

  /**
   * What another spelling finds, where nowhere two words of the query stand together. It is looked for after the first
   * answer: it asks for many terms, and who is still typing has not misspelled anything yet.
   */
  async #asMeant(asTyped: Found, matching: Matching, { priors, thesaurus }: Prepared): Promise<Found> {
    const { all, near, query } = asTyped;
    if (query.syllables.length === 0 || query.phrases.length > 0) return asTyped;
    if (all.some((document) => !asTyped.isScattered(document))) return asTyped;
    const suggestion = await suggestSpelling(this.#reader, query);
    if (suggestion === undefined) return asTyped;
    const meantQuery = parseQuery(suggestion, thesaurus);
    const other = new Matching(this.#reader, priors, meantQuery);
    await other.holdTogether();
    await other.addScattered();
    const known = new Set(all);
    const found = other
      .all()
      .filter((document) => !known.has(document) && (all.length === 0 || !other.isScattered(document)));
    if (found.length === 0) return asTyped;
    const meant = new Set(found);
    const missing = missingIn(query, matching);
    return {
      ...asTyped,
      near: [...firstOf(found, found.length, other.rank), ...near.filter((document) => !meant.has(document))],
      missing: (document) => (meant.has(document) ? missing : asTyped.missing(document)),
      isScattered: (document) => (meant.has(document) ? other : matching).isScattered(document),
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

  async #results(documents: readonly number[], query: Query, found: Found): Promise<readonly SearchResult[]> {
    const mark = marker(found.query, found.isGrown);
    return Promise.all(
      documents.map(async (document) => {
        const card = await this.#reader.card(document);
        const missing = found.missing(document);
        const isScattered = found.isScattered(document);
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

/** What a query found, after as many steps as were taken. */
function foundBy(matching: Matching, query: Query, all: readonly number[], near: readonly number[]): Found {
  return {
    all,
    rank: matching.rank,
    near,
    missing: (document) => matching.missing(document),
    isScattered: (document) => matching.isScattered(document),
    query,
    isGrown: matching.isGrown,
  };
}

/** All documents, for a filter without words. */
function everything({ documentCount }: IndexRoot, query: Query): Found {
  return {
    all: Array.from({ length: documentCount }, (_, document) => document),
    rank: () => 0,
    near: [],
    missing: () => 0,
    isScattered: () => false,
    query,
    isGrown: false,
  };
}

/**
 * @param read one file of the index by its name (see `index-format.ts`), not compressed.
 */
export function createSearchEngine(read: ReadFile): SearchEngine {
  return new PortalEngine(read);
}
