/** The first few of a long list, without putting all of it in order. */

/** Up to this many are kept in order while the list is walked; for more, all of it is sorted. */
const mostKept = 200;

/**
 * @param rank the higher, the earlier; of equals the smaller number is first.
 * @returns the first `count` documents in their order.
 */
export function firstOf(
  documents: readonly number[],
  count: number,
  rank: (document: number) => number,
): number[] {
  const comesBefore = (a: number, rankOfA: number, b: number, rankOfB: number) =>
    rankOfA === rankOfB ? a < b : rankOfA > rankOfB;
  if (count > mostKept || documents.length <= count) {
    const ranks = new Map(documents.map((document) => [document, rank(document)]));
    const rankOf = (document: number) => ranks.get(document) as number;
    return documents.toSorted((a, b) => rankOf(b) - rankOf(a) || a - b).slice(0, count);
  }
  const kept: number[] = [];
  const ranks: number[] = [];
  for (const document of documents) {
    const own = rank(document);
    const last = kept.length - 1;
    if (kept.length === count && !comesBefore(document, own, kept[last] as number, ranks[last] as number))
      continue;
    let place = kept.length;
    while (place > 0 && comesBefore(document, own, kept[place - 1] as number, ranks[place - 1] as number))
      place -= 1;
    kept.splice(place, 0, document);
    ranks.splice(place, 0, own);
    if (kept.length > count) {
      kept.pop();
      ranks.pop();
    }
  }
  return kept;
}
