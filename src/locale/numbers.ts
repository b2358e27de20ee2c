/** Numbers in the official Vietnamese form. */

const numberFormat = new Intl.NumberFormat('vi-VN');

/** 1.234 */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}
