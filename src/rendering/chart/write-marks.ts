/**
 * Marks as SVG. Looks and hues are classes, coloured by whoever shows the drawing: a page by its tokens, so that dark,
 * forced and printed colours work, a file by colours of its own.
 */
import { type Area, type Dot, type Mark, type Stroke, type Text, textLooks } from './marks.ts';

/** Patterns of dashes of the first, second … line. */
const dashes = ['', '9 4', '3 3', '12 4 3 4', '6 6'] as const;

/** How a share of the plot's width is written: "12.5%" on a page, a pixel in a file. */
export type Place = (share: number) => string;

/** On a page, where the width is not known: the plot is all of the SVG element's content. */
export const inPercent: Place = (share) => `${tidy(share * 100)}%`;

export function tidy(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** Everything that marks of one group share. */
function groupOf(mark: Mark): string {
  const hue = mark.hue === undefined ? '' : ` h${mark.hue}`;
  switch (mark.kind) {
    case 'area':
      return `class="${mark.look}${hue}"`;
    case 'stroke': {
      const dash = dashes[(mark.dash ?? 0) % dashes.length] ?? '';
      return `class="${mark.look}${hue}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
    }
    case 'dot':
      return `class="dot${hue}"`;
    case 'text': {
      const { size, isBold } = textLooks[mark.look];
      const fit = mark.fit === 'always' ? '' : ` ${mark.fit}`;
      const weight = isBold ? ' font-weight="700"' : '';
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
      return `class="${mark.look}${hue}${fit}" font-size="${size}"${weight}${anchor}`;
    }
  }
}

function writeArea(
  { look, x, y, width, height }: Area,
  place: Place,
  size: Place,
  patternId: string,
): string {
  const pattern = look === 'segment' ? '' : ` fill="url(#${patternId}-${look})"`;
  return `<rect x="${place(x)}" y="${tidy(y)}" width="${size(width)}" height="${tidy(height)}"${pattern}/>`;
}

function writeStroke({ x1, x2, y1, y2 }: Stroke, place: Place): string {
  return `<line x1="${place(x1)}" x2="${place(x2)}" y1="${tidy(y1)}" y2="${tidy(y2)}"/>`;
}

function writeDot({ x, y }: Dot, place: Place): string {
  return `<circle cx="${place(x)}" cy="${tidy(y)}" r="4"/>`;
}

function writeText({ text, x, y, dx, isUpright }: Text, place: Place): string {
  if (isUpright) {
    // A drawing within the drawing has an origin to turn around, wherever its share of the width falls.
    const turned = `<text y="${dx ?? 0}" transform="rotate(-90)">${escaped(text)}</text>`;
    return `<svg x="${place(x)}" y="${tidy(y)}" overflow="visible">${turned}</svg>`;
  }
  const beside = dx === undefined ? '' : ` dx="${dx}"`;
  return `<text x="${place(x)}" y="${tidy(y)}"${beside}>${escaped(text)}</text>`;
}

/** @param size how a width is written, where it differs from a place. */
function writeMark(mark: Mark, place: Place, size: Place, patternId: string): string {
  switch (mark.kind) {
    case 'area':
      return writeArea(mark, place, size, patternId);
    case 'stroke':
      return writeStroke(mark, place);
    case 'dot':
      return writeDot(mark, place);
    case 'text':
      return writeText(mark, place);
  }
}

/** Hatching, which shows on paper, in grey and in forced colours: of bands, and of what has no number. */
function patternsOf(marks: readonly Mark[], id: string): string {
  const looks = new Map(
    marks.flatMap((mark) =>
      mark.kind === 'area' && mark.look !== 'segment' ? [[mark.look, mark.hue] as const] : [],
    ),
  );
  const patterns = [...looks].map(([look, hue]) => {
    const [size, turn] = look === 'band' ? [5, 45] : [8, -45];
    const line = `<path class="hatch-${look}${hue === undefined ? '' : ` h${hue}`}" d="M${size / 2} 0V${size}"/>`;
    const ground =
      look === 'band'
        ? `<rect class="ground h${hue}" width="${size}" height="${size}" fill-opacity=".15"/>`
        : '';
    return `<pattern id="${id}-${look}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${ground}${line}</pattern>`;
  });
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

/**
 * @param id the chart's: names its patterns.
 * @param size how widths are written; as places are, where those begin at 0.
 */
export function writeMarks(marks: readonly Mark[], id: string, place: Place, size: Place = place): string {
  const patternId = `${id}-ky`;
  const groups: { open: string; inner: string }[] = [];
  for (const mark of marks) {
    const open = groupOf(mark);
    const inner = writeMark(mark, place, size, patternId);
    const last = groups.at(-1);
    if (last?.open === open) last.inner += inner;
    else groups.push({ open, inner });
  }
  const drawn = groups.map(({ open, inner }) => `<g ${open}>${inner}</g>`);
  return `${patternsOf(marks, patternId)}${drawn.join('')}`;
}
