/** “Có phải ý bạn là …”: a query that differs in a letter, for one that finds nothing. */
import { usualSpelling } from '../text/canonical-spelling.ts';
import { fromKeystrokes } from '../text/legacy-encoding.ts';
import type { IndexReader, SyllableCounts, TermEntry } from './index-reader.ts';
import type { Query, QuerySyllable } from './query.ts';
import { pairKey } from './syllables.ts';

/** Spellings tried for a syllable that no text has, the most frequent first. */
const mostTried = 16;

/** Spellings tried for one that exists but makes no word with its neighbours; in short queries alone. */
const mostTriedForKnown = 8;
const shortQuery = 3;

/** Share of a syllable's occurrences that stand beside this neighbour, from which on the two are one word. */
const oneWord = 0.2;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Two letters that changed places: the commonest slip of a thumb. */
function isSwapped(typed: string, meant: string): boolean {
  return typed.length === meant.length && [...typed].sort().join('') === [...meant].sort().join('');
}

/** How much likelier a slip of this kind is than another. */
const swapped = 4;

/** Every word at a distance of one letter: left out, put in, mistaken, or changed places with its neighbour. */
function* neighboursOf(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield `${before}${after[1]}${after[0]}${after.slice(2)}`;
    for (const letter of letters) {
      if (after !== '') yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

/** Syllables in use that may have been meant, the likeliest first. */
function candidatesFor(typed: string, counts: SyllableCounts): readonly string[] {
  const keyed = fromKeystrokes(typed);
  const near = new Set([...neighboursOf(typed)].filter((word) => word !== typed && counts.has(word)));
  const likelihood = (word: string) => (counts.get(word) ?? 0) * (isSwapped(typed, word) ? swapped : 1);
  const byCount = [...near].sort((a, b) => likelihood(b) - likelihood(a));
  return keyed !== undefined && counts.has(keyed) ? [keyed, ...byCount] : byCount;
}

/** Numbers are nowhere among the syllables, and are no slip. */
function isKnown(word: string, counts: SyllableCounts): boolean {
  return counts.has(word) || /^\d+$/.test(word);
}

interface Try {
  readonly place: number;
  readonly folded: string;
  /** Pairs with the neighbours that exist with it. */
  readonly pairs: number;
  readonly count: number;
}

class Speller {
  readonly #reader: IndexReader;
  readonly #counts: SyllableCounts;

  constructor(reader: IndexReader, counts: SyllableCounts) {
    this.#reader = reader;
    this.#counts = counts;
  }

  #pair(first: string | undefined, second: string | undefined): Promise<TermEntry | undefined> {
    return first === undefined || second === undefined
      ? Promise.resolve(undefined)
      : this.#reader.term(pairKey(first, second));
  }

  /** How well a syllable stands beside its neighbours. */
  async weigh(row: readonly string[], place: number, folded: string): Promise<Try> {
    const pairs = await Promise.all([this.#pair(row[place - 1], folded), this.#pair(folded, row[place + 1])]);
    const found = pairs.filter((pair) => pair !== undefined);
    return {
      place,
      folded,
      pairs: found.length,
      count:
        found.length > 0 ? found.reduce((sum, { count }) => sum + count, 0) : (this.#counts.get(folded) ?? 0),
    };
  }

  /** The best spelling for the syllable at `place`, if it stands better beside its neighbours than what was typed. */
  async better(row: readonly string[], place: number): Promise<string | undefined> {
    const typed = row[place] ?? '';
    if (!/^[a-z]+\d*[a-z]*\d*$/.test(typed)) return undefined;
    const now = await this.weigh(row, place, typed);
    if (now.pairs > 0 && this.#counts.has(typed)) return undefined;
    const isKnown = this.#counts.has(typed);
    if (isKnown && row.length > shortQuery) return undefined;
    const candidates = candidatesFor(typed, this.#counts).slice(0, isKnown ? mostTriedForKnown : mostTried);
    const tries = await Promise.all(candidates.map((folded) => this.weigh(row, place, folded)));
    const worth = ({ folded, count }: Try) => count * (isSwapped(typed, folded) ? swapped : 1);
    const [best] = tries.sort((a, b) => b.pairs - a.pairs || worth(b) - worth(a));
    if (!best) return undefined;
    if (!isKnown) return best.folded;
    // A syllable that exists is left alone unless with another one it makes a word: "hòa bình" is no "hóa tinh".
    const isWord = best.pairs > 0 && best.count >= oneWord * (this.#counts.get(best.folded) ?? 0);
    return isWord ? best.folded : undefined;
  }

  /** The row in the spelling in which it is most often written: nobody is shown bare letters. */
  async spelled(row: readonly string[]): Promise<string> {
    const words = [...row];
    const spell = (entry: TermEntry | undefined, place: number) => {
      entry?.spellings[0]?.exact.split(' ').forEach((exact, index) => {
        words[place + index] = exact;
      });
    };
    for (const [place, folded] of row.entries()) spell(await this.#reader.term(folded), place);
    const pairs = await Promise.all(row.map((folded, place) => this.#pair(folded, row[place + 1])));
    // Rare pairs first, so that the frequent ones have the last word on what they share.
    const byCount = pairs.map((entry, place) => ({ entry, place, count: entry?.count ?? 0 }));
    for (const { entry, place } of byCount.sort((a, b) => a.count - b.count)) spell(entry, place);
    return words.map(usualSpelling).join(' ');
  }
}

/**
 * @returns a query in full spelling that differs in a letter of one or two syllables, or `undefined` where none stands
 *   better beside its neighbours. Whether it finds anything is for the caller to see.
 */
export async function suggestSpelling(
  reader: IndexReader,
  { syllables }: Query,
): Promise<string | undefined> {
  const counts = await reader.spelling();
  const speller = new Speller(reader, counts);
  const row = syllables.map(({ folded }: QuerySyllable) => folded);
  // A keyboard that was off left the keys of every word, not of one or two.
  const keyed = row.map((typed) => (isKnown(typed, counts) ? typed : (fromKeystrokes(typed) ?? typed)));
  if (keyed.some((word, place) => word !== row[place]) && keyed.every((word) => isKnown(word, counts))) {
    return speller.spelled(keyed);
  }
  let changes = 0;
  // What is in no text at all comes first: its right spelling helps to judge its neighbours.
  for (const isUnknown of [true, false]) {
    for (const place of row.keys()) {
      const isInText = (await reader.term(row[place] ?? '')) !== undefined;
      if (isInText === isUnknown || changes >= 2) continue;
      const better = await speller.better(row, place);
      if (better === undefined) continue;
      row[place] = better;
      changes += 1;
    }
  }
  return changes === 0 ? undefined : speller.spelled(row);
}
