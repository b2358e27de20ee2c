/**
 * What the search knows of one page, or of one part of a page that has an address of its own. Views make these from
 * the Portal; the index is written from them and from nothing else.
 */
import type { IsoDate } from '../time/civil-date.ts';

/**
 * Kinds of what can be found. `promise`: an item of a plan (mục đối thoại); `duty`: a task or obligation of a plan
 * (nhiệm vụ); `commitment`: a numbered conclusion of a notice (việc phải làm); `term`: a word of the glossary.
 */
export const searchKinds = [
  'petition',
  'commitment',
  'dialogue',
  'notice',
  'plan',
  'promise',
  'duty',
  'organisation',
  'topic',
  'rule',
  'term',
  'page',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What results can be narrowed by; in the order in which the page offers it. */
export const facetKeys = ['kind', 'body', 'topic', 'state', 'lateness', 'period', 'population'] as const;

export type FacetKey = (typeof facetKeys)[number];

/** A state as it is shown: the name of its shape (see `views/state-mark.ts`) and its word. */
interface SearchMark {
  readonly shape: string;
  readonly label: string;
}

/** What a result shows. */
export interface SearchCard {
  /** Address on this site, with the base, and with the anchor where it is part of a page. No two documents share one. */
  readonly href: string;
  readonly kind: SearchKind;
  readonly isIllustrative: boolean;
  readonly title: string;
  /** What it is about in one or two sentences of ours, at most 240 characters; may be empty. */
  readonly summary: string;
  /** Where it stands, and how it stands to its deadline. */
  readonly marks: readonly SearchMark[];
  /** The body that answers for it, by the name that readers use. */
  readonly body?: string;
  /** Its day in words: "Tiếp nhận ngày 12/8/2026". */
  readonly date?: string;
}

export interface SearchDocument extends SearchCard {
  /**
   * Whatever else it is found by and does not show: wishes, answers, names of bodies and places. One paragraph each;
   * words of two paragraphs are never taken for neighbours.
   */
  readonly text: readonly string[];
  /** Codes and numbers that name this very document, as they are written: "PM-2026-014", "307/KH-UBND". */
  readonly codes: readonly string[];
  /** Other names of the same thing: a short name, a former one, a variant of a word. */
  readonly names: readonly string[];
  /** Days (`2024-11-28`), months (`2024-11`), quarters (`2024-q4`) and years (`2024`) that it speaks of. */
  readonly times: readonly string[];
  /** Its values under each facet, as addresses name them (lower-case ASCII, digits, hyphens). */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  /** The day by which it is sorted. */
  readonly on?: IsoDate;
  /** Since when the people have been waiting; only where they still are. */
  readonly waitingSince?: IsoDate;
}

/** A value of a facet as readers see it. Values stand in the order in which the page offers them. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** All that an index is written from. */
export interface SearchCorpus {
  readonly documents: readonly SearchDocument[];
  readonly facets: Readonly<Record<FacetKey, readonly FacetValue[]>>;
}
