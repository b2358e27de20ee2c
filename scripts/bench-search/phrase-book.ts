/**
 * What documents hold, as the judge reads it: rows of words with their marks. Apart from the engine's own reading, so
 * that the two cannot be wrong in the same way; only the canonical spelling ("uỷ", "ủy") is shared.
 */
import type { SearchDocument } from '../../src/search/search-document.ts';
import { canonicalSpelling } from '../../src/text/canonical-spelling.ts';

/** Words between spaces, so that a phrase is found whole: " tổ dân phố 2 ". */
function wordsOf(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => canonicalSpelling(word).replace(/^0+(?=\d)/, '')).join(' ')} `;
}

/** How a day, month, quarter or year is written in running text. */
function spellingsOf(time: string): string[] {
  const [year, second, day] = time.split('-') as [string, string?, string?];
  if (second === undefined) return [`năm ${year}`];
  const quarter = /^q([1-4])$/.exec(second)?.[1];
  if (quarter !== undefined) {
    const roman = ['I', 'II', 'III', 'IV'][Number(quarter) - 1];
    return [`quý ${roman} ${year}`, `quý ${roman} năm ${year}`];
  }
  const month = Number(second);
  if (day === undefined) return [`tháng ${month} ${year}`, `tháng ${month} năm ${year}`];
  return [`${Number(day)} ${month} ${year}`, `ngày ${Number(day)} tháng ${month} năm ${year}`];
}

/** Everything one document says, and what it is called. */
export class PhraseBook {
  readonly #all: readonly string[];
  readonly #named: readonly string[];
  readonly #times: ReadonlySet<string>;

  constructor({ title, summary, text, names, codes, times, body, date }: SearchDocument) {
    this.#named = [title, ...names].map(wordsOf);
    this.#all = [...this.#named, ...[summary, body ?? '', date ?? '', ...text, ...codes].map(wordsOf)];
    this.#times = new Set(times);
  }

  holds(phrase: string): boolean {
    const words = wordsOf(phrase);
    return this.#all.some((row) => row.includes(words));
  }

  isNamed(phrase: string): boolean {
    const words = wordsOf(phrase);
    return this.#named.some((row) => row.includes(words));
  }

  speaksOf(time: string): boolean {
    return this.#times.has(time) || spellingsOf(time).some((spelling) => this.holds(spelling));
  }
}
