/** Numbers in the official Vietnamese form. */

const numberFormat = new Intl.NumberFormat('vi-VN');

/** 1.234 */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

const percentFormat = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * Percent to one decimal, as it is shown. Rounded towards the middle, so that neither "100,0%" nor "0,0%" is said of what
 * is not whole or not nothing.
 * @param whole above 0.
 */
export function shownPercent(part: number, whole: number): number {
  const tenths = Math.round((part * 1000) / whole);
  const honest = part === 0 || part === whole ? tenths : Math.min(999, Math.max(1, tenths));
  return honest / 10;
}

/** 72,5%, as {@link shownPercent} rounds it. */
export function formatPercent(part: number, whole: number): string {
  return `${percentFormat.format(shownPercent(part, whole))}%`;
}
