import { distance } from 'fastest-levenshtein';
import { fold } from './folding.ts';

/** How many letters may differ in a word of this length: none in the shortest, where one is half the word. */
function allowance(length: number): number {
  if (length < 3) return 0;
  return Math.max(1, Math.floor(length / 3));
}

function sortedLetters(text: string): string {
  return [...text].sort().join('');
}

/**
 * The candidate a writer most likely meant, or `undefined` where none is near: at most a third of the letters may
 * differ, marks and case left aside. Two letters that changed places ("titel") count as one.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(written);
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const differing = distance(wanted, folded);
    const isSwap = differing === 2 && sortedLetters(wanted) === sortedLetters(folded);
    const edits = isSwap ? 1 : differing;
    if (edits > allowance(Math.max(wanted.length, folded.length))) continue;
    if (!best || edits < best.edits) best = { candidate, edits };
  }
  return best?.candidate;
}
