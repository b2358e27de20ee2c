/**
 * The letter đ as Pagefind can fold it: `d` with a combining stroke, a mark it strips like any other. Unicode gives `đ`
 * no decomposition, so that stock Pagefind does not find "đất đai" for "dat dai".
 */

/** For the index; for a query, `d` alone will do. */
export function withStroke(text: string): string {
  return text.replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');
}
