/**
 * The files of a search index, as the writer leaves them and the reader finds them.
 *
 * `root` (JSON) says how large everything is, `blocks` where each block of terms begins. `terms-<n>` holds terms in the
 * order of their keys, each with its spellings and their postings; a long list stands in a file of its own,
 * `list-<n>`. `cards-<n>` (JSON) holds what results show, `facets-<n>` (JSON) what they are filtered and sorted by,
 * `spelling` the syllables in use, for half-typed and mistyped words. A search reads the root, the blocks of its own
 * terms and the cards it shows: of these only the table of blocks grows with the records, by three bytes for 6 kB of terms.
 *
 * Documents are numbered group by group (kind, real or invented) and within a group the latest first, so that kind,
 * population and order by day follow from the number alone.
 */
import type { FacetKey, FacetValue, SearchCard, SearchKind } from './search-document.ts';
import type { Synonym } from './search-synonyms.ts';

/** Documents in one file of cards: a page of ten results reads at most ten of them. */
export const cardsPerFile = 8;

/** Documents in one file of facets. */
export const facetsPerFile = 4096;

/** A run of documents of one kind and one population. */
export interface DocumentGroup {
  readonly kind: SearchKind;
  readonly isIllustrative: boolean;
  /** What its documents have under the facets that their number tells. */
  readonly values: Readonly<Record<'kind' | 'population', string>>;
  /** Number of its first document; it ends where the next group begins. */
  readonly from: number;
}

export interface IndexRoot {
  readonly documentCount: number;
  readonly groups: readonly DocumentGroup[];
  readonly synonyms: readonly Synonym[];
}

/** The file of all values of all facets with their labels, in the order in which they are offered. */
export type FacetValues = Readonly<Record<FacetKey, readonly FacetValue[]>>;

/** Facets that no number of a document tells: they stand in files. */
export const storedFacets = [
  'body',
  'topic',
  'state',
  'lateness',
  'period',
] as const satisfies readonly FacetKey[];

export type StoredFacet = (typeof storedFacets)[number];

/** One file of facets: for each document in turn its values, as places in the lists of {@link FacetValues}. */
export interface FacetFile {
  readonly values: Readonly<Record<StoredFacet, readonly (readonly number[])[]>>;
  /** The day by which it is sorted, as a day number of `civil-date.ts`; {@link noDay} where there is none. */
  readonly on: readonly number[];
  /** Since when the people wait, in the same way. */
  readonly waitingSince: readonly number[];
}

/** One file of cards, in the order of the documents. */
export type CardFile = readonly SearchCard[];

/** A day number that no record has. */
export const noDay = -1;

export const rootFile = 'root';
export const blocksFile = 'blocks';
export const labelFile = 'labels';
export const spellingFile = 'spelling';
export const termFile = (block: number): string => `terms-${block}`;
export const listFile = (list: number): string => `list-${list}`;
export const cardFile = (document: number): string => `cards-${Math.floor(document / cardsPerFile)}`;
export const facetFile = (document: number): string => `facets-${Math.floor(document / facetsPerFile)}`;

/** Longer names are sentences: nobody types them whole. */
export const longestName = 8;

/**
 * The block that holds `key`, or would.
 * @param blocks for each block a text at or before its first key and after the last key of the one before.
 *
 */
export function blockOf(blocks: readonly string[], key: string): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle] as string) <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
