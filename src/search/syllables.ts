/**
 * Text as the search sees it: a row of syllables. Vietnamese writes a space between syllables, not between words, so
 * a syllable says little and two neighbours say nearly all: "đối thoại" is one word, "đối" is half of many.
 * Documents and queries go through here, so that they cannot disagree.
 */
import { canonicalSpelling } from '../text/canonical-spelling.ts';
import { fold } from '../text/folding.ts';

export interface Syllable {
  /** Canonical spelling with marks: "đường". */
  readonly exact: string;
  /** Bare letters: "duong". */
  readonly folded: string;
  /** Where it stands in the text given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence or paragraph ends before it: then it is nobody's neighbour. */
  readonly startsAnew: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const sentenceEnd = /[.!?…;]\s|\n\s*\n/;

/** Bare letters of a canonical spelling. */
const foldedForms = new Map<string, string>();

function foldedOf(exact: string): string {
  const known = foldedForms.get(exact);
  if (known !== undefined) return known;
  const folded = fold(exact);
  // Bounded, so that no flood of numbers fills the memory of a phone.
  if (foldedForms.size < 20_000) foldedForms.set(exact, folded);
  return folded;
}

/** "Quý II" is quý 2, "lần thứ hai" is lần thứ 2; nothing else in these letters is a number. */
const romanNumbers: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const ordinals: Readonly<Record<string, string>> = { nhat: '1', hai: '2', ba: '3', tu: '4', nam: '5' };

function numberAfter(before: readonly Syllable[], folded: string): string | undefined {
  const [first, second] = [before.at(-2)?.folded, before.at(-1)?.folded];
  if (second === 'qui') return romanNumbers[folded];
  return first === 'lan' && second === 'thu' ? ordinals[folded] : undefined;
}

const exactForms = new Map<string, string>();

function exactOf(written: string): string {
  const known = exactForms.get(written);
  if (known !== undefined) return known;
  // "tổ 05" is "tổ 5"; a code's "014" is 14.
  const exact = /^0+\d+$/.test(written) ? written.replace(/^0+(?=\d)/, '') : canonicalSpelling(written);
  if (exactForms.size < 20_000) exactForms.set(written, exact);
  return exact;
}

/** @param text composed letters (NFC), as all content is; a query is composed before it comes here. */
export function syllablesOf(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  let before = 0;
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const start = match.index;
    const spelled = exactOf(written);
    const number = numberAfter(syllables, foldedOf(spelled));
    const exact = number ?? spelled;
    syllables.push({
      exact,
      folded: foldedOf(exact),
      start,
      end: start + written.length,
      startsAnew:
        syllables.length === 0 || (start > before + 1 && sentenceEnd.test(text.slice(before, start))),
    });
    before = start + written.length;
  }
  return syllables;
}

/** Whether a spelling carries marks, so that whoever typed it meant this one and not its bare letters. */
export function isMarked({ exact, folded }: Pick<Syllable, 'exact' | 'folded'>): boolean {
  return exact !== folded && /[^a-z0-9]/.test(exact);
}

/** Whether a syllable is a number: of "tổ 5" and "tổ 15" it is the whole difference. */
export function isNumber({ exact }: Pick<Syllable, 'exact'>): boolean {
  return /^\d+$/.test(exact);
}

/**
 * The syllable that a number belongs to across the word "số": "tổ dân phố số 5" is "tổ dân phố 5".
 * @returns its place, or `undefined` where no "số" stands before the number.
 */
export function ownerOfNumber(syllables: readonly Syllable[], place: number): number | undefined {
  const [owner, word, number] = [syllables[place - 2], syllables[place - 1], syllables[place]];
  if (!owner || word?.folded !== 'so' || !number || !isNumber(number)) return undefined;
  return word.startsAnew || number.startsAnew ? undefined : place - 2;
}

/** The key of two neighbours. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The key of a code or of a whole name: `=pm-2026-14`. */
export function nameKey(syllables: readonly Pick<Syllable, 'folded'>[]): string {
  return `=${syllables.map(({ folded }) => folded).join('-')}`;
}

/** A whole name in its own spelling: `=đất-đai`. Its key is what {@link nameKey} makes of it. */
export function spelledName(syllables: readonly Pick<Syllable, 'exact'>[]): string {
  return `=${syllables.map(({ exact }) => exact).join('-')}`;
}

/** A code with its letters and its digits apart, so that "MT2026 12" is MT-2026-012. */
export function codeParts(code: string): string {
  return code.replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$&-');
}

/** The key of a code typed in one go, its zeros kept: "PM2026014" is `=pm2026014`. */
export function codeKey(code: string): string {
  return `=${fold(code).replace(/[^a-z0-9]/g, '')}`;
}

/** The key of a day, month, quarter or year: `@2024-q4`. */
export function timeKey(time: string): string {
  return `@${time}`;
}
