/** Marks a query's words in a text, in the text's own spelling. */
import { isInTime, type Query } from './query.ts';
import type { MarkedText } from './search-engine.ts';
import { isNumber, type Syllable, syllablesOf } from './syllables.ts';

/** The beginning of a word is marked from this many letters on. */
const growingLength = 2;

/** @param isScattered whether the record holds the words away from their neighbours, so that each is marked by itself. */
type Mark = (text: string, isScattered: boolean) => MarkedText;

function runAt(syllables: readonly Syllable[], from: number, run: readonly Syllable[]): boolean {
  return run.every(({ exact }, index) => syllables[from + index]?.exact === exact);
}

/**
 * What the query marks: its syllables, and what its runs stand for.
 * @param isGrown whether words that begin with the last one are marked too.
 */
export function marker({ syllables: wanted, units }: Query, isGrown: boolean): Mark {
  const runs = units.flatMap(({ words }) => words).map((words) => syllablesOf(words.normalize('NFC')));
  const last = isGrown ? wanted.at(-1) : undefined;

  /** Whether a syllable of the text is one of the query, side by side with the same neighbour. */
  const standsTogether = (syllables: readonly Syllable[], place: number, at: number) =>
    [-1, 1].some((step) => {
      const [own, other] = [wanted[at + step], syllables[place + step]];
      return own !== undefined && own.folded === other?.folded;
    });

  const isAlone = wanted.length === 1;

  return (text, isScattered) => {
    const syllables = syllablesOf(text);
    const marked = new Set<number>();
    syllables.forEach(({ exact, folded }, place) => {
      const isWanted = wanted.some((one, at) => {
        if (one.folded !== folded) return false;
        if (standsTogether(syllables, place, at)) return true;
        // "định" is half of many words: where the record has the whole one, its half is not marked elsewhere.
        if (!isScattered && !isAlone) return false;
        // The 5 of "tổ 5" is no other 5.
        if (!isAlone && isNumber(one) && !isInTime({ units }, at)) return false;
        // Of a word typed with its tone, another tone is another word, unless its neighbour says that it was meant.
        return !one.isMarked || one.exact === exact;
      });
      const isBegun =
        last !== undefined && last.folded.length >= growingLength && folded.startsWith(last.folded);
      if (isWanted || isBegun) marked.add(place);
      for (const run of runs) {
        if (run.length > 0 && runAt(syllables, place, run))
          for (const index of run.keys()) marked.add(place + index);
      }
    });
    return cut(text, syllables, marked);
  };
}

/** Neighbours with nothing but a space between them are marked as one. */
function cut(text: string, syllables: readonly Syllable[], marked: ReadonlySet<number>): MarkedText {
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  const take = (to: number, isMarked: boolean) => {
    if (to <= at) return;
    const last = parts.at(-1);
    const piece = text.slice(at, to);
    if (last?.isMarked === isMarked) last.text += piece;
    else parts.push({ text: piece, isMarked });
    at = to;
  };
  syllables.forEach(({ start, end }, place) => {
    if (!marked.has(place)) return;
    const isNeighbour = marked.has(place - 1) && text.slice(at, start) === ' ';
    take(start, isNeighbour);
    take(end, true);
  });
  take(text.length, false);
  return parts;
}
