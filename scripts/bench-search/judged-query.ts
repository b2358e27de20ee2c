/** A query of the quality set: what somebody types, and what must be found. Judged from the content, before any engine. */
import type { FacetKey, SearchKind } from '../../src/search/search-document.ts';

/** Kinds of difficulty. Each is reported by itself: an average would hide the one that fails. */
export const queryClasses = {
  unmarked: 'typed without marks, several syllables',
  marked: 'typed with marks',
  stroke: 'd for đ',
  spelling: 'tone placement, y/i, NFD, pasted TCVN3 and VNI',
  abbreviation: 'abbreviations with one meaning',
  ambiguous: 'abbreviations with several meanings',
  everyday: 'everyday words for official ones',
  code: 'document numbers and petition codes as typed',
  date: 'days, months, quarters, years',
  numbered: 'bodies, places and things with numbers',
  phrase: 'phrases in quotes',
  question: 'long questions as citizens type them',
  typo: 'one letter wrong, left-overs of Telex',
  half: 'last word half typed',
  syllable: 'one syllable',
  exact: 'pairs that differ in marks only: the exact one first',
  letterCase: 'mixed case',
  body: 'words with a body',
  nothing: 'nothing is right; at most near results',
  input: 'bad input: no error',
} as const;

export type QueryClass = keyof typeof queryClasses;

/** All documents that have all of this. */
export interface Group {
  readonly kind?: SearchKind;
  /** Value of a facet. */
  readonly facet?: readonly [FacetKey, string];
  /** A day, month, quarter or year that the document speaks of, by its times or in its words. */
  readonly time?: string;
  /** One of these phrases stands in its words: title, summary, names or text. Marks count, case does not. */
  readonly holds?: string | readonly string[];
  /** One of these phrases stands in its title or names. */
  readonly named?: string | readonly string[];
  /** Its address begins so: a page with all its anchors. */
  readonly under?: string;
}

/** A path under the site's base, or a group. */
export type Target = string | Group;

export interface JudgedQuery {
  readonly query: string;
  /** What must be found: recall counts these, at most ten of them. */
  readonly must: readonly Target[];
  /** What is right too and nobody misses: counts for the first right result only. */
  readonly also?: readonly Target[];
  /** Words that the first result must hold exactly as written here (case apart). */
  readonly first?: string;
  /** The result that must stand first. */
  readonly firstIs?: string;
  /** Meanings that must be offered for an ambiguous word. */
  readonly offers?: readonly string[];
  /** Another spelling that must give the same first ten. */
  readonly sameAs?: string;
  /** Why this is right, where it is not plain. */
  readonly why?: string;
}

/** `shown` may be looked at while an engine is made; `held` only measures. */
export type JudgedSet = Readonly<Record<QueryClass, readonly JudgedQuery[]>>;
