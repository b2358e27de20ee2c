/** Lists of postings put together: all spellings of a term, all terms of a phrase. */
import type { IndexReader, TermEntry } from './index-reader.ts';
import { documentOf, type Place, type Posting, placeOf, posting } from './posting-list.ts';

/** Postings of the spelling meant, or of all spellings, each document once at its best place. */
export async function postingsOf(
  reader: IndexReader,
  entry: TermEntry | undefined,
  exact: string | undefined,
): Promise<readonly Posting[]> {
  const spellings = (entry?.spellings ?? []).filter(
    (spelling) => exact === undefined || spelling.exact === exact,
  );
  const lists = await Promise.all(spellings.map((spelling) => reader.postings(spelling)));
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const best = new Map<number, number>();
  for (const entry of lists.flat()) {
    const document = documentOf(entry);
    best.set(document, Math.max(best.get(document) ?? 0, placeOf(entry)));
  }
  return [...best].sort(([a], [b]) => a - b).map(([document, place]) => document * 4 + place);
}

/** Documents that stand in all lists, at the least of their places. */
export function intersection(lists: readonly (readonly Posting[])[]): readonly Posting[] {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  let common = new Map((shortest ?? []).map((entry) => [documentOf(entry), placeOf(entry)]));
  for (const list of others) {
    const kept: typeof common = new Map();
    for (const entry of list) {
      const place = common.get(documentOf(entry));
      if (place !== undefined) kept.set(documentOf(entry), Math.min(place, placeOf(entry)) as Place);
    }
    common = kept;
  }
  return [...common].map(([document, place]) => posting(document, place));
}
