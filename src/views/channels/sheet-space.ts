/**
 * How much room words take on a printed sheet, before any browser has laid them out. The widths are those of Be Vietnam
 * Pro, in hundredths of the type size and rounded up, so that what is said to fit does fit.
 */

/** A4, in millimetres. */
export const sheet = { width: 210, height: 297, padding: 11 } as const;

const millimetresPerPoint = 25.4 / 72;

/** Letters of one width in bold type, by hundredths of the type size; marks above and below a letter do not widen it. */
const widths: readonly (readonly [number, string])[] = [
  [24, ' '],
  [35, 'lIij.:,;!|'],
  [45, 'frt()1'],
  [55, 's/J–z'],
  [61, 'knyvux-7e'],
  [67, 'cEFLago“”2b3dpq5SPZ8'],
  [72, 'TRB069KY4đ'],
  [79, 'HUVDNAXCĐG'],
  [90, 'OQwMm'],
  [106, 'W…'],
];

const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** The lighter weight is narrower than the bold one by at least this much. */
const narrower = { bold: 1, regular: 0.96 } as const;

type Weight = keyof typeof narrower;

function textWidth(text: string, points: number, weight: Weight): number {
  // Without its marks a letter is as wide as with them: ế as e; the horn of ơ and ư is counted in.
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  const hundredths = [...letters].reduce((sum, letter) => sum + (widthOf.get(letter) ?? 90), 0);
  return (hundredths / 100) * narrower[weight] * points * millimetresPerPoint;
}

/** Lines that `text` takes in a column, broken between words; a word wider than the column takes the lines it needs. */
export function lineCount(text: string, points: number, column: number, weight: Weight = 'bold'): number {
  const space = textWidth(' ', points, weight);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const width = textWidth(word, points, weight);
    if (used > 0 && used + space + width > column) [lines, used] = [lines + 1, 0];
    const own = used === 0 ? width : used + space + width;
    lines += Math.max(0, Math.ceil(own / column) - 1);
    used = own > column ? own % column : own;
  }
  return lines;
}

/** Height of a text in millimetres, with the sheet's line height for its size. */
export function textHeight(text: string, points: number, column: number, weight: Weight = 'bold'): number {
  return lineCount(text, points, column, weight) * lineHeight(points);
}

/** Large type stands closer; the style sheet of the poster says the same. */
export function lineHeight(points: number): number {
  return points * millimetresPerPoint * (points >= 20 ? 1.25 : 1.35);
}

/** As many whole words as fit in so many lines, with "…" where some are left out. */
export function fitted(
  text: string,
  points: number,
  { column, lines }: { column: number; lines: number },
): string {
  if (lineCount(text, points, column) <= lines) return text;
  const words = text.split(/\s+/);
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ').replace(/[,;:.–-]+$/, '')} …`;
    if (lineCount(shorter, points, column) <= lines) return shorter;
  }
  return `${words.join('')} …`;
}
