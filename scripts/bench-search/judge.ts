/**
 * Holds answers against judgements.
 *
 * recall@10 = found among the first ten / min(10, what must be found). Reciprocal rank: of the first result that is
 * right at all. Exact-first: whether the first result holds the words exactly, or is the very thing named.
 */
import type { SearchCorpus, SearchDocument } from '../../src/search/search-document.ts';
import type { Group, JudgedQuery, Target } from './judged-query.ts';
import { PhraseBook } from './phrase-book.ts';

const depth = 10;

/** What an engine gave for a query, by the addresses of documents. */
export interface Given {
  readonly hrefs: readonly string[];
  /** Results that hold all words; the number of results where an engine does not tell. */
  readonly total: number;
  readonly meanings?: readonly string[];
  readonly jump?: string;
}

export interface Score {
  readonly recall?: number;
  readonly reciprocalRank?: number;
  readonly isExactFirst?: boolean;
  /** What is wrong, in words; empty where all is right. */
  readonly faults: readonly string[];
}

function listOf(phrases: string | readonly string[]): readonly string[] {
  return typeof phrases === 'string' ? [phrases] : phrases;
}

export class Judge {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #books: ReadonlyMap<string, PhraseBook>;
  readonly #base: string;

  /** @param base the path under which the addresses of the corpus stand. */
  constructor({ documents }: SearchCorpus, base: string) {
    this.#documents = new Map(documents.map((document) => [document.href, document]));
    this.#books = new Map(documents.map((document) => [document.href, new PhraseBook(document)]));
    this.#base = base;
  }

  /** Addresses of what a judgement names. An address that no document has is a fault of the judgement. */
  resolve(targets: readonly Target[]): ReadonlySet<string> {
    return new Set(
      targets.flatMap((target) =>
        typeof target === 'string' ? [this.#known(target)] : this.#members(target),
      ),
    );
  }

  #known(path: string): string {
    const href = `${this.#base}${path}`;
    if (!this.#documents.has(href)) throw new Error(`No document has the address ${href}.`);
    return href;
  }

  #members(group: Group): string[] {
    const members = [...this.#documents.values()].filter((document) => this.#isIn(group, document));
    return members.map(({ href }) => href);
  }

  #isIn({ kind, facet, time, holds, named, under }: Group, document: SearchDocument): boolean {
    const book = this.#books.get(document.href);
    if (!book) return false;
    return (
      (kind === undefined || document.kind === kind) &&
      (facet === undefined || document.facets[facet[0]].includes(facet[1])) &&
      (time === undefined || book.speaksOf(time)) &&
      (holds === undefined || listOf(holds).some((phrase) => book.holds(phrase))) &&
      (named === undefined || listOf(named).some((phrase) => book.isNamed(phrase))) &&
      (under === undefined || document.href.startsWith(`${this.#base}${under}`))
    );
  }

  /** @param twin what the other spelling gave, where the judgement names one. */
  score(judged: JudgedQuery, given: Given, twin?: Given): Score {
    const faults: string[] = [];
    const top = given.hrefs.slice(0, depth);
    const must = this.resolve(judged.must);
    const right = new Set([...must, ...this.resolve(judged.also ?? [])]);
    const recall = this.#recall(must, top, faults);
    const reciprocalRank = right.size === 0 ? undefined : this.#reciprocalRank(right, top, faults);
    const isExactFirst = this.#isExactFirst(judged, given, faults);
    this.#checkMeanings(judged, given, faults);
    if (twin && twin.hrefs.slice(0, depth).join() !== top.join())
      faults.push(`not the same as for “${judged.sameAs}”`);
    return {
      ...(recall !== undefined && { recall }),
      ...(reciprocalRank !== undefined && { reciprocalRank }),
      ...(isExactFirst !== undefined && { isExactFirst }),
      faults,
    };
  }

  #recall(must: ReadonlySet<string>, top: readonly string[], faults: string[]): number | undefined {
    if (must.size === 0) return undefined;
    const wanted = Math.min(depth, must.size);
    const found = top.filter((href) => must.has(href)).length;
    if (found < wanted) {
      const missed =
        must.size <= depth ? [...must].filter((href) => !top.includes(href)) : [`${must.size} are right`];
      faults.push(`${found} of ${wanted} found, missing ${missed.join(' ')}`);
    }
    return found / wanted;
  }

  #reciprocalRank(right: ReadonlySet<string>, top: readonly string[], faults: string[]): number {
    const rank = top.findIndex((href) => right.has(href)) + 1;
    if (rank !== 1) faults.push(rank === 0 ? 'nothing right among ten' : `first right result at ${rank}`);
    return rank === 0 ? 0 : 1 / rank;
  }

  #isExactFirst(
    { first, firstIs }: JudgedQuery,
    { hrefs, jump }: Given,
    faults: string[],
  ): boolean | undefined {
    if (first === undefined && firstIs === undefined) return undefined;
    const [top] = hrefs;
    const holds = first === undefined || (top !== undefined && this.#books.get(top)?.holds(first) === true);
    const isIt = firstIs === undefined || [top, jump].includes(this.#known(firstIs));
    if (!holds) faults.push(`first result does not hold “${first}”`);
    if (!isIt) faults.push(`first result is not ${firstIs}`);
    return holds && isIt;
  }

  #checkMeanings({ offers = [] }: JudgedQuery, { meanings = [] }: Given, faults: string[]): void {
    const offered = meanings.map((meaning) => meaning.toLowerCase());
    const missing = offers.filter(
      (offer) => !offered.some((meaning) => meaning.includes(offer.toLowerCase())),
    );
    if (missing.length > 0) faults.push(`not offered: ${missing.join(', ')}`);
  }
}
