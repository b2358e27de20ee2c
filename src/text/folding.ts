/**
 * Vietnamese text reduced to its bare letters, for comparing and sorting; never for showing.
 * `đ` needs a replacement of its own: Unicode gives it no decomposition (UAX #15), unlike every toned vowel.
 */

/** Lower case, without tone and vowel marks, `đ` as `d`: "Đối thoại" becomes "doi thoai". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

const vietnameseOrder = new Intl.Collator('vi', { numeric: true });

/** The order of Vietnamese dictionaries (a ă â … d đ …), numbers by their value. */
export function compareVietnamese(a: string, b: string): number {
  return vietnameseOrder.compare(a, b);
}
