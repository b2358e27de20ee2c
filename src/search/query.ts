/** A query as the search understands it: syllables, phrases in quotes, and runs that stand for something else. */
import { fromLegacyEncoding } from '../text/legacy-encoding.ts';
import { questionWords } from '../text/question-words.ts';
import { longestName } from './index-format.ts';
import type { Reading } from './search-engine.ts';
import {
  codeKey,
  codeParts,
  isMarked,
  isNumber,
  nameKey,
  ownerOfNumber,
  pairKey,
  type Syllable,
  syllablesOf,
  timeKey,
} from './syllables.ts';
import type { Thesaurus, TypedSyllable, Understood } from './thesaurus.ts';
import { timeWordsAt } from './time-words.ts';

/** Longer queries are pasted texts: what comes first says enough, and a set of syllables fits one number. */
const mostSyllables = 24;
const mostCharacters = 300;

export interface QuerySyllable extends TypedSyllable {
  /** Whether this spelling is meant: it has marks, or is an abbreviation in capitals. */
  isMarked: boolean;
  /** Whether no other spelling comes near: "TU" in capitals is no "từ". */
  isAbbreviation: boolean;
}

/** A key of the index with the spelling that is meant; without one any will do. */
export interface WantedTerm {
  readonly key: string;
  readonly exact?: string;
}

/** One way to satisfy a run of syllables. */
interface Alternative {
  /** All of these. */
  readonly terms: readonly WantedTerm[];
  readonly weight: number;
}

/** A run of syllables that may be satisfied in several ways, itself being the first. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly alternatives: readonly Alternative[];
  /** Other words for it, to be marked in results. */
  readonly words: readonly string[];
  readonly isTime: boolean;
  /** Keys of the ideas that it stands for. */
  readonly ideas: readonly string[];
  /** What readers are told of it. */
  readonly reading?: Reading;
  /** Whether it may as well be the plain syllable: then it counts where the syllable makes no word with its neighbours. */
  readonly isDoubtful: boolean;
}

export interface Query {
  readonly syllables: readonly QuerySyllable[];
  /** For each syllable, whether it and the next one were typed as neighbours. */
  readonly pairs: readonly boolean[];
  /** Numbers that belong to a syllable across the word "số". */
  readonly numbers: readonly { readonly from: number; readonly to: number }[];
  readonly units: readonly Unit[];
  /** Syllables that only ask ("tôi muốn hỏi về"), one bit each: no document has to hold them. */
  readonly asking: number;
  /** Runs in quotes: from, and to (after the last). */
  readonly phrases: readonly { readonly from: number; readonly to: number }[];
  /** Keys under which the whole query, or a run of it written without spaces, may be a code or a name. */
  readonly names: readonly { readonly from: number; readonly to: number; readonly key: string }[];
  /** Whether the last syllable may still be growing. */
  readonly isGrowing: boolean;
}

/** Whether a syllable is part of a day, month, quarter or year. */
export function isInTime({ units }: Pick<Query, 'units'>, place: number): boolean {
  return units.some(({ from, to, isTime }) => isTime && place >= from && place < to);
}

/** Signs without a shape: joiners, marks of direction, soft hyphens, byte order marks. */
const shapeless = /[\p{Cf}\p{Cc}]/gu;
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Composed, in letters of today, without what cannot be seen. */
function plainQuery(typed: string): string {
  return fromLegacyEncoding(typed.slice(0, mostCharacters).normalize('NFC'))
    .normalize('NFC')
    .replace(/[\t\n\r]/g, ' ')
    .replace(shapeless, '');
}

/** The keys of a run: itself where it is one syllable, else its pairs. */
function termsOf(syllables: readonly Pick<Syllable, 'exact' | 'folded'>[], isExact: boolean): WantedTerm[] {
  const term = (key: string, exact: string): WantedTerm => (isExact ? { key, exact } : { key });
  const [only] = syllables;
  if (syllables.length === 1 && only) return [term(only.folded, only.exact)];
  return syllables.slice(1).map((second, index) => {
    const first = syllables[index] as Syllable;
    return term(pairKey(first.folded, second.folded), pairKey(first.exact, second.exact));
  });
}

/** Readings of one form, in full, each with the query that has it in the form's place. */
function readingOf(text: string, run: readonly QuerySyllable[], understood: Understood): Reading {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  return {
    typed: text.slice(start, end),
    isAmbiguous: understood.isAmbiguous,
    meanings: understood.words.map((words) => ({
      words,
      query: `${text.slice(0, start)}${words}${text.slice(end)}`.trim(),
    })),
  };
}

const questions = questionWords
  .map((words) => syllablesOf(words.normalize('NFC')))
  .sort((a, b) => b.length - a.length);

/** Bits of the syllables that only ask; none where nothing else is left, or where they stand for something. */
function askingIn(syllables: readonly QuerySyllable[], isTaken: (place: number) => boolean): number {
  let asking = 0;
  for (let from = 0; from < syllables.length; from += 1) {
    const words = questions.find((form) =>
      form.every((word, index) => {
        const typed = syllables[from + index];
        if (typed?.folded !== word.folded || isTaken(from + index)) return false;
        return !typed.isMarked || typed.exact === word.exact;
      }),
    );
    for (const index of words?.keys() ?? []) asking |= 1 << (from + index);
    from += Math.max(0, (words?.length ?? 1) - 1);
  }
  return asking === (1 << syllables.length) - 1 ? 0 : asking;
}

/** Runs without spaces that hold a digit: "PM-2026-014" in a longer query. */
function codesIn(text: string, syllables: readonly QuerySyllable[]): Query['names'] {
  const runs: { from: number; to: number }[] = [];
  syllables.forEach(({ start }, place) => {
    const before = syllables[place - 1];
    const last = runs.at(-1);
    if (last && before && !/\s/.test(text.slice(before.end, start))) last.to = place + 1;
    else runs.push({ from: place, to: place + 1 });
  });
  return runs
    .map(({ from, to }) => ({ from, to, run: syllables.slice(from, to) }))
    .filter(({ run }) => run.length > 1 && run.some(isNumber))
    .map(({ from, to, run }) => {
      const written = text.slice(run[0]?.start, run.at(-1)?.end);
      return { from, to, key: nameKey(syllablesOf(codeParts(written))) };
    });
}

function namesIn(text: string, syllables: readonly QuerySyllable[]): Query['names'] {
  const to = syllables.length;
  if (to === 0) return [];
  const keys = [
    ...(to <= longestName ? [nameKey(syllables)] : []),
    ...(to <= longestName && /\d/.test(text) ? [codeKey(text), nameKey(syllablesOf(codeParts(text)))] : []),
  ];
  const whole = [...new Set(keys)].map((key) => ({ from: 0, to, key }));
  const parts = codesIn(text, syllables).filter((name) => name.to - name.from < to);
  return [...whole, ...parts].filter(({ key }) => key.length > 2);
}

export function parseQuery(typed: string, thesaurus: Thesaurus): Query {
  const text = plainQuery(typed);
  const syllables = syllablesOf(text)
    .slice(0, mostSyllables)
    .map((syllable): QuerySyllable => {
      return {
        ...syllable,
        typed: text.slice(syllable.start, syllable.end),
        isMarked: isMarked(syllable),
        isAbbreviation: false,
      };
    });
  const phrases = [...text.matchAll(quoted)].flatMap(({ index, 0: whole }) => {
    const inside = syllables.flatMap(({ start, end }, place) =>
      start >= index && end <= index + whole.length ? [place] : [],
    );
    const [from] = inside;
    return from === undefined ? [] : [{ from, to: from + inside.length }];
  });
  const isInPhrase = (place: number) => phrases.some(({ from, to }) => place >= from && place < to);
  const units: Unit[] = [];
  for (let from = 0; from < syllables.length; ) {
    const time = isInPhrase(from) ? undefined : timeWordsAt(syllables, from);
    // In quotes stands what is meant to be found as it is.
    const understood = isInPhrase(from) ? undefined : thesaurus.understand(syllables, from);
    if (time && time.length >= (understood?.length ?? 0)) {
      const to = from + time.length;
      const itself = { terms: termsOf(syllables.slice(from, to), false), weight: 0.8 };
      units.push({
        from,
        to,
        alternatives: [{ terms: [{ key: timeKey(time.time) }], weight: 1.5 }, itself],
        words: [],
        isTime: true,
        ideas: [],
        isDoubtful: false,
      });
      from = to;
    } else if (understood) {
      const to = from + understood.length;
      const run = syllables.slice(from, to);
      const others = understood.meanings.map(
        ({ key, weight }): Alternative => ({ terms: [{ key }], weight }),
      );
      if (understood.syllableLike === 'capitals') {
        for (const syllable of run) Object.assign(syllable, { isMarked: true, isAbbreviation: true });
      }
      const isExact = run.some(({ isMarked: hasMark }) => hasMark);
      units.push({
        from,
        to,
        alternatives: [
          { terms: termsOf(run, isExact), weight: understood.syllableLike === undefined ? 1 : 0.3 },
          ...others,
        ],
        words: understood.words,
        isTime: false,
        ideas: understood.meanings.map(({ key }) => key),
        reading: readingOf(text, run, understood),
        isDoubtful: understood.syllableLike === 'small',
      });
      from = to;
    } else from += 1;
  }
  return {
    syllables,
    pairs: syllables.map((_, index) => syllables[index + 1]?.startsAnew === false),
    numbers: syllables.flatMap((_, to) => {
      const from = ownerOfNumber(syllables, to);
      return from === undefined ? [] : [{ from, to }];
    }),
    units,
    asking: askingIn(
      syllables,
      (place) => isInPhrase(place) || units.some(({ from, to }) => place >= from && place < to),
    ),
    phrases,
    names: namesIn(text, syllables),
    isGrowing: /[\p{L}\p{N}\p{M}]$/u.test(text) && syllables.length < mostSyllables,
  };
}
