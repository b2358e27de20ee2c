/**
 * The scores of all documents for one query. Documents are compared in this order:
 *
 * 1. those that hold every word before those that lack one, or that hold many words but hardly two side by side;
 * 2. among queries typed with marks, those that hold the words as typed before those that hold other tones;
 * 3. those in which every word stands beside a neighbour of the query (or is satisfied by what it stands for) before
 *    those where words lie scattered;
 * 4. by score: rare before frequent, pairs before single syllables, titles before texts, real before invented;
 * 5. the latest first, which is the order of the numbers.
 */
import type { DocumentGroup } from './index-format.ts';
import { documentOf, type Posting, placeOf } from './posting-list.ts';
import type { SearchKind } from './search-document.ts';

/** What a place is worth: `text`, `summary`, `title`, `name`. */
const worthOfPlace = [1, 1.8, 3, 3.6] as const;

/** A pair says more than its two syllables apart. */
export const worthOfPair = 2.2;

/** A syllable away from the neighbours that it was typed with. */
const worthOfScattered = 0.5;

/** More than any document scores. */
const aboveAllScores = 1e6;

/** Of two spellings that fold alike, the one not typed. */
const worthOfOtherTone = 0.4;

/** Marks where none were typed, in a query with marks. */
const worthOfAddedMark = 0.6;

/** What carries the query as its code or as its whole name stands before all others. */
const worthOfCode = 200;
const worthOfName = 30;

/** Records before what explains them; where all else is equal. */
const worthOfKind: Readonly<Record<SearchKind, number>> = {
  petition: 1,
  commitment: 0.9,
  dialogue: 1.1,
  notice: 1,
  plan: 1.1,
  promise: 1,
  duty: 0.9,
  organisation: 1,
  topic: 1,
  rule: 0.8,
  term: 0.6,
  page: 0.9,
};

/** What is real is found more easily; how well the invented must fit to stand before it. */
const worthOfReal = 1.2;

export class Scoreboard {
  /** Documents in all. */
  readonly count: number;
  /** What the kind and the population of each document are worth. */
  readonly #priors: Float32Array;
  /** Bits of syllables that stand in the document at all; beside a neighbour; spelled as typed. */
  readonly present: Int32Array;
  readonly held: Int32Array;
  readonly right: Int32Array;
  readonly score: Float32Array;
  readonly #stamp: Int32Array;
  readonly #touched: number[] = [];
  #turn = 0;

  /** @param priors see {@link priorsOf}. */
  constructor(documentCount: number, priors: Float32Array) {
    this.count = documentCount;
    this.#priors = priors;
    this.present = new Int32Array(documentCount);
    this.held = new Int32Array(documentCount);
    this.right = new Int32Array(documentCount);
    this.score = new Float32Array(documentCount);
    this.#stamp = new Int32Array(documentCount);
  }

  /** How much a term says that stands in `count` documents. */
  rarity(count: number): number {
    return Math.log(1 + this.count / Math.max(1, count));
  }

  #touch(document: number): void {
    if (this.present[document] === 0 && this.score[document] === 0) this.#touched.push(document);
  }

  /** A new term: each document scores once for it, by the first spelling that it holds. */
  begin(): void {
    this.#turn += 1;
  }

  #isNew(document: number): boolean {
    if (this.#stamp[document] === this.#turn) return false;
    this.#stamp[document] = this.#turn;
    return true;
  }

  /** Two neighbours, or what a run of syllables stands for. `bits`: the syllables satisfied. */
  addHeld(postings: readonly Posting[], bits: number, worth: number, isRight: boolean): void {
    for (const entry of postings) {
      const document = documentOf(entry);
      this.#touch(document);
      if (this.#isNew(document)) {
        const factor = isRight ? 1 : worthOfOtherTone;
        this.score[document] =
          (this.score[document] as number) + worth * factor * worthOfPlace[placeOf(entry)];
      }
      this.present[document] = (this.present[document] as number) | bits;
      this.held[document] = (this.held[document] as number) | bits;
      if (isRight) this.right[document] = (this.right[document] as number) | bits;
    }
  }

  /** @param isExact whether what was typed without marks stands there without marks. */
  addPair(postings: readonly Posting[], bits: number, count: number, isRight: boolean, isExact = true): void {
    this.addHeld(
      postings,
      bits,
      worthOfPair * this.rarity(count) * (isExact ? 1 : worthOfAddedMark),
      isRight,
    );
  }

  /** One syllable; it scores only where no neighbour scored for it. @param isAlone whether it has no neighbour at all. */
  addSyllable(
    postings: readonly Posting[],
    bit: number,
    count: number,
    isRight: boolean,
    isAlone: boolean,
  ): void {
    const worth = this.rarity(count) * (isAlone ? 1 : worthOfScattered);
    for (const entry of postings) {
      const document = documentOf(entry);
      this.#touch(document);
      if (this.#isNew(document) && ((this.held[document] as number) & bit) === 0) {
        const factor = isRight ? 1 : worthOfOtherTone;
        this.score[document] =
          (this.score[document] as number) + worth * factor * worthOfPlace[placeOf(entry)];
      }
      this.present[document] = (this.present[document] as number) | bit;
      if (isAlone) this.held[document] = (this.held[document] as number) | bit;
      if (isRight) this.right[document] = (this.right[document] as number) | bit;
    }
  }

  /** The whole query is the document's code or name. */
  addName(postings: readonly Posting[], isCode: (entry: Posting) => boolean, bits: number): void {
    for (const entry of postings) {
      const document = documentOf(entry);
      this.#touch(document);
      this.score[document] = (this.score[document] as number) + (isCode(entry) ? worthOfCode : worthOfName);
      this.present[document] = (this.present[document] as number) | bits;
      this.held[document] = (this.held[document] as number) | bits;
      this.right[document] = (this.right[document] as number) | bits;
    }
  }

  /** Documents that anything was found in. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  /**
   * Where a document stands among all: the higher, the earlier.
   * @param all bits of all syllables.
   * @param marked bits of those that must be spelled as typed.
   */
  rank(document: number, all: number, marked: number): number {
    const score = (this.score[document] as number) * (this.#priors[document] as number);
    // Of what lacks words, only the score says how near it comes.
    if (this.isNear(document, all)) return score;
    const hasTones = (marked & ~(this.right[document] as number)) === 0;
    const isTogether = !this.isScattered(document, all);
    return score + (4 + (hasTones ? 2 : 0) + (isTogether ? 1 : 0)) * aboveAllScores;
  }

  /** Bits of the syllables that a document lacks. */
  missing(document: number, all: number): number {
    return all & ~(this.present[document] as number);
  }

  /** It lacks a word, or holds the words of a long query with most of them beside no neighbour. */
  isNear(document: number, all: number): boolean {
    return this.missing(document, all) !== 0 || isLoose(all, this.held[document] as number);
  }

  isScattered(document: number, all: number): boolean {
    return (all & ~(this.held[document] as number)) !== 0;
  }
}

/** From this many syllables on, words that lie scattered over a long record are no answer. */
const longQuery = 4;

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether most syllables of a long query stand beside none of their neighbours. */
function isLoose(all: number, held: number): boolean {
  const length = countBits(all);
  return length >= longQuery && countBits(held) * 2 < length;
}

/** What each document is worth by its kind and population alone. */
export function priorsOf(documentCount: number, groups: readonly DocumentGroup[]): Float32Array {
  const priors = new Float32Array(documentCount);
  groups.forEach(({ kind, isIllustrative, from }, index) => {
    priors.fill(worthOfKind[kind] * (isIllustrative ? 1 : worthOfReal), from, groups[index + 1]?.from);
  });
  return priors;
}
