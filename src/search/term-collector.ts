/** The terms of an index: every syllable, pair of syllables, name, number, time and idea, with where it stands. */
import { fold } from '../text/folding.ts';
import { longestName } from './index-format.ts';
import { type Place, type Posting, places, posting } from './posting-list.ts';
import type { FacetKey, SearchDocument } from './search-document.ts';
import {
  codeKey,
  codeParts,
  ownerOfNumber,
  pairKey,
  type Syllable,
  spelledName,
  syllablesOf,
  timeKey,
} from './syllables.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Syllables of a title that is a name more than a sentence. */
const shortTitle = 5;

/** One spelling of a term, and where it stands. */
interface Spelling {
  readonly exact: string;
  readonly postings: readonly Posting[];
}

export interface Term {
  readonly key: string;
  /** The most frequent first. */
  readonly spellings: readonly Spelling[];
}

/** Words of facets' values by value. */
export type FacetLabels = Readonly<Record<FacetKey, ReadonlyMap<string, string>>>;

/**
 * Collects postings under numbers instead of texts: a syllable has one, a pair of syllables has one made of both.
 * Millions of pairs then cost a number each and no text.
 */
export class TermCollector {
  readonly #numbers = new Map<string, number>();
  readonly #syllables: Pick<Syllable, 'exact' | 'folded'>[] = [];
  readonly #postings = new Map<number, Posting[]>();
  /** Whole names in their spelling, codes, times and ideas. */
  readonly #keyed = new Map<string, Posting[]>();
  readonly #thesaurus: Thesaurus;
  readonly #labels: FacetLabels;

  constructor(thesaurus: Thesaurus, labels: FacetLabels) {
    this.#thesaurus = thesaurus;
    this.#labels = labels;
  }

  #numberOf({ exact, folded }: Syllable): number {
    const known = this.#numbers.get(exact);
    if (known !== undefined) return known;
    this.#syllables.push({ exact, folded });
    // From 1, so that no pair has the number of a syllable.
    this.#numbers.set(exact, this.#syllables.length);
    return this.#syllables.length;
  }

  /** All terms of one document; of a term that stands in several places, the best one counts. */
  add(number: number, document: SearchDocument): void {
    const best = new Map<number, Place>();
    const take = (term: number, place: Place) => {
      const known = best.get(term);
      if (known === undefined || known < place) best.set(term, place);
    };
    const keyed = namesOf(document);
    const cited = new Set<string>();
    const read = (text: string, place: Place) => {
      let previous = 0;
      const syllables = syllablesOf(text.normalize('NFC'));
      for (const { key, from, to } of this.#thesaurus.ideasIn(syllables)) {
        note(keyed, key, place);
        // An idea has neighbours as a syllable has: "CT UBND" is "Chủ tịch UBND".
        const [before, after] = [syllables[from - 1], syllables[to]];
        if (before && !syllables[from]?.startsAnew) note(keyed, pairKey(before.folded, key), place);
        if (after && !after.startsAnew) note(keyed, pairKey(key, after.folded), place);
      }
      // Numbers of documents that it cites, as they are typed in one go: "2200QDTU".
      for (const [number] of text.matchAll(citedNumber)) {
        note(keyed, codeKey(number), places.text);
        cited.add(number);
      }
      for (const [index, syllable] of syllables.entries()) {
        const term = this.#numberOf(syllable);
        take(term, place);
        if (!syllable.startsAnew && previous > 0) take(previous * pairBase + term, place);
        const owner = syllables[ownerOfNumber(syllables, index) ?? -1];
        if (owner) take(this.#numberOf(owner) * pairBase + term, place);
        previous = term;
      }
    };
    const { title, summary, text, codes, names } = document;
    read(title, syllablesOf(title.normalize('NFC')).length <= shortTitle ? places.name : places.title);
    read(summary, places.summary);
    for (const name of names) read(name, places.name);
    // A code of digits alone is no number that records speak of: the district 307 is not the plan 307.
    for (const code of codes) read(code, isDigits(code) ? places.text : places.title);
    for (const paragraph of text) read(paragraph, places.text);
    // Whoever searches "buổi đối thoại" or "kiến nghị quá hạn" names what records are, not what they say.
    read(this.#labels.kind.get(document.facets.kind[0] ?? '') ?? '', places.title);
    document.facets.topic.forEach((topic, index) => {
      // The first is the main one; a notice of ten topics is about none of the others.
      read(this.#labels.topic.get(topic) ?? '', index === 0 ? places.summary : places.text);
    });
    // "35/TB-UBND" is asked for as "thông báo 35" and "TB 35" too.
    for (const number of cited) {
      const place = codes.includes(number) ? places.title : places.text;
      for (const words of this.#wordsOf(number)) read(words, place);
    }
    for (const { label } of document.marks) read(label, places.summary);
    read(document.body ?? '', places.summary);
    for (const [term, place] of best) push(this.#postings, term, posting(number, place));
    for (const [key, place] of keyed) push(this.#keyed, key, posting(number, place));
  }

  /** Number and kind of a document as they are spoken. */
  #wordsOf(code: string): readonly string[] {
    const [, number, symbol] = /^(\d+)(?:[/-]\d{4})?[/-](\p{L}+)/u.exec(code) ?? [];
    if (number === undefined || symbol === undefined) return [];
    const typed = syllablesOf(symbol.normalize('NFC')).map((syllable) => ({ ...syllable, typed: symbol }));
    const words = this.#thesaurus.understand(typed, 0)?.words ?? [];
    return [`${number} ${symbol}`, ...[symbol, ...words].map((word) => `${word} ${number}`)];
  }

  /** All terms in the order of their keys. */
  terms(): Term[] {
    const byKey = new Map<string, Spelling[]>();
    for (const [term, postings] of this.#postings) {
      const first = this.#syllables[Math.floor(term / pairBase) - 1];
      const second = this.#syllables[(term % pairBase) - 1] as Syllable;
      const key = first ? pairKey(first.folded, second.folded) : second.folded;
      const exact = first ? pairKey(first.exact, second.exact) : second.exact;
      push(byKey, key, { exact, postings });
    }
    for (const [exact, postings] of this.#keyed) push(byKey, keyOf(exact), { exact, postings });
    return [...byKey]
      .map(([key, spellings]) => ({ key, spellings: spellings.sort(compareSpellings) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

/** Names have marks, which their keys have not; all other keys are their own spelling. */
function keyOf(exact: string): string {
  return exact.startsWith('=') ? fold(exact) : exact;
}

/** More than there are spellings of syllables, numbers and codes; its square is far below 2⁵³. */
const pairBase = 2 ** 24;

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function compareSpellings(a: Spelling, b: Spelling): number {
  return b.postings.length - a.postings.length || (a.exact < b.exact ? -1 : 1);
}

/** Digits of the code of a commune (Quyết định 19/2025/QĐ-TTg). */
const communeCode = 5;

function isDigits(code: string): boolean {
  return /^\d+$/.test(code);
}

/** A number with the symbol of a document: "2200-QĐ/TU", "32/2021/NĐ-CP". */
const citedNumber = /\d+(?:[/-][\p{L}\d]+)*[/-]\p{L}[\p{L}\d]*(?:[/-][\p{L}\d]+)*/gu;

/** Of two places the better one is noted. */
function note(keys: Map<string, Place>, key: string, place: Place): void {
  const known = keys.get(key);
  if (known === undefined || known < place) keys.set(key, place);
}

/** The keys under which a document is found as a whole: its codes, its names, its times. */
function namesOf({ codes, names, title, times }: SearchDocument): Map<string, Place> {
  const keys = new Map<string, Place>();
  for (const time of times) keys.set(timeKey(time), places.text);
  for (const name of [title, ...names]) {
    const syllables = syllablesOf(name.normalize('NFC'));
    if (syllables.length <= longestName) keys.set(spelledName(syllables), places.title);
  }
  for (const code of codes) {
    if (!isDigits(code)) keys.set(spelledName(syllablesOf(codeParts(code.normalize('NFC')))), places.name);
    // Five digits are a commune's; three may be any document's number.
    if (!isDigits(code) || code.length >= communeCode) keys.set(codeKey(code), places.name);
  }
  return keys;
}
