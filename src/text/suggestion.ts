import { distance } from 'fastest-levenshtein';
import { fold } from './folding.ts';

/**
 * The candidate a writer most likely meant, or `undefined` where none is near: at most a third of the letters
 * may differ, marks and case left aside.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(written);
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(wanted, fold(candidate));
    if (edits > Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3))) continue;
    if (!best || edits < best.edits) best = { candidate, edits };
  }
  return best?.candidate;
}
