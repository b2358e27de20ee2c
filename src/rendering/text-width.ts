/** How wide a text will be, before anything sets it: close enough to break lines and to see what fits into a bar. */

/** Letters by their width in Be Vietnam Pro, in hundredths of the type size; marks above and below take no room. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [23, ' '],
  [29, 'iIjl.:;,!·'],
  [43, 'frt1()“”"\''],
  [52, 'szJ/'],
  [58, 'kxvyn?uh7'],
  [64, 'aceobdgpqELF258+-'],
  [68, '034690BPRSTUKY–'],
  [75, 'ACDHNVXZG'],
  [84, 'OQ%'],
  [91, 'mwM'],
  [103, 'W'],
];

const widthOfLetter: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** A letter that the table lacks is taken for a wide one: rather a line too short than one that runs out of its room. */
const unknownWidth = 91;

const boldFactor = 1.04;

/** Letters without marks; the crossed d, which is no d with a mark to Unicode, is as wide as a d. */
function bareLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('\u0111', 'd').replaceAll('\u0110', 'D');
}

interface TypeSize {
  /** Pixels. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** The width of a line, in pixels. */
export function widthOf(text: string, { size, isBold = false }: TypeSize): number {
  const hundredths = Array.from(bareLetters(text), (letter) => widthOfLetter.get(letter) ?? unknownWidth);
  return (hundredths.reduce((sum, width) => sum + width, 0) * size * (isBold ? boldFactor : 1)) / 100;
}

/** The text in lines no wider than allowed; a word that is wider by itself has a line of its own. */
export function linesOf(text: string, width: number, type: TypeSize): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`, type) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
