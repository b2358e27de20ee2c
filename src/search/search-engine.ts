/** What a search is asked and what it answers: the one interface between an engine and whoever shows its results. */
import type { FacetKey, SearchCard } from './search-document.ts';

/** By fit, by day (latest first), by how long the people have been waiting (longest first; others follow by fit). */
export const searchSorts = ['relevance', 'date', 'waiting'] as const;

export type SearchSort = (typeof searchSorts)[number];

/** Results on one page. */
export const pageSize = 10;

export interface SearchRequest {
  /** As typed; anything may stand here. Empty with a filter lists everything under it, empty without one finds nothing. */
  readonly query: string;
  /** At most one value under each facet; unknown values find nothing. */
  readonly filters: Readonly<Partial<Record<FacetKey, string>>>;
  readonly sort: SearchSort;
  /** From 1. A page past the last one shows the last one. */
  readonly page: number;
}

/** A text cut into what a query's words marked and what lies between; joined again it is the original spelling. */
export type MarkedText = readonly { readonly text: string; readonly isMarked: boolean }[];

export interface SearchResult extends SearchCard {
  readonly markedTitle: MarkedText;
  readonly markedSummary: MarkedText;
  /** Words of the query that this result lacks; empty where it holds all. Results that lack some stand last. */
  readonly missing: readonly string[];
}

/** How a word of the query was understood. */
export interface Reading {
  /** As typed: "CT". */
  readonly typed: string;
  /** Whether the meanings exclude each other: of "Chỉ thị", "Chủ tịch", "Chương trình" the reader meant one. */
  readonly isAmbiguous: boolean;
  /** What it was taken to mean besides itself, with the query that means this alone. */
  readonly meanings: readonly { readonly words: string; readonly query: string }[];
}

export interface SearchAnswer {
  /** Whether numbers and lists are final. An earlier answer may lack `total`, `facets` and later results. */
  readonly isComplete: boolean;
  readonly results: readonly SearchResult[];
  /** Documents that hold all words (or what they stand for); absent while it is being counted. */
  readonly total?: number;
  /** Documents listed after those although they lack a word; counted beside `total`, only where few hold all. */
  readonly nearTotal: number;
  /** The page shown, and how many there are. */
  readonly page: number;
  readonly pageCount?: number;
  /** Values that the results have, with how many have it; of each facet under all other filters. */
  readonly facets?: Readonly<Record<FacetKey, readonly FacetCount[]>>;
  readonly readings: readonly Reading[];
  /** "Có phải ý bạn là": a query that differs in a letter and finds something. */
  readonly suggestion?: string;
  /** The one page that carries the code or number typed. */
  readonly jump?: Pick<SearchCard, 'href' | 'title'>;
}

export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface SearchEngine {
  /**
   * Answers once or several times, each answer replacing the one before; the last is complete. A caller that stops
   * listening (`break`) stops the work.
   * @throws what reading the index throws, when a file of it cannot be had.
   */
  search(request: SearchRequest): AsyncGenerator<SearchAnswer, void, void>;
}
