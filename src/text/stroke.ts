/**
 * The letter đ as Pagefind can fold it. The engine strips combining marks from every word; `đ` has none (Unicode
 * gives it no decomposition), so for the index it is written as `d` with a combining stroke. One place for both
 * directions, so that the index side and the query side cannot disagree.
 */

const stroke = '\u0335';

/** For the index: "đất đai" with a stroke mark on each d. */
export function withStroke(text: string): string {
  return text.replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);
}

/** For what the index gives back: the original spelling. */
export function withoutStroke(text: string): string {
  return text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
}

/** For a query: composed letters, đ as the plain d that the folded index holds. */
export function toIndexedQuery(query: string): string {
  return query.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D').trim();
}
