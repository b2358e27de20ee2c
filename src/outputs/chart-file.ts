/**
 * Charts as files. A picture travels without its page, so it carries everything: heading, finding, key, source,
 * licence, and that its numbers are invented, where they are. Always in light colours, whatever page it is put on.
 */
import { vi } from '../locale/vi.ts';
import { drawChart, isDrawable } from '../rendering/chart/draw-chart.ts';
import { type Drawing, type Mark, type TextLook, textLooks } from '../rendering/chart/marks.ts';
import { escaped, tidy, writeMarks } from '../rendering/chart/write-marks.ts';
import { linesOf } from '../rendering/text-width.ts';
import type { ChartCell, ChartSeries, ChartView } from '../views/chart.ts';
import { type CsvCell, type CsvColumn, csvOf } from './csv.ts';
import { pngOf, type Size, setText, type TextColumn } from './drawing.ts';
import { light, lightSeries } from './palette.ts';

const width = 800;
const padding = 32;
const inner = width - 2 * padding;
/** Of the PNG file: sharp on a screen of double density within a column of text. */
const pngWidth = 1200;
/** What machines have; the portal's own face is in no file that leaves it. */
const fontFamily = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

function seriesColour(hue: number): string {
  return lightSeries[`series-${hue}` as keyof typeof lightSeries] ?? light.accent;
}

/** The looks of `ChartDrawing.astro`, in colours that do not change. */
const style = [
  ...Array.from({ length: 10 }, (_, index) => `.h${index + 1}{color:${seriesColour(index + 1)}}`),
  `.segment,.dot{fill:currentColor;stroke:${light.paper}}`,
  '.segment,.axis,.grid{shape-rendering:crispEdges}',
  '.ground{fill:currentColor}',
  '.line,.hatch-band{stroke:currentColor}',
  '.line{stroke-width:2.5;stroke-linecap:round}',
  '.hatch-band{stroke-opacity:.5}',
  `.hatch-blank,.grid{stroke:${light.rule}}`,
  `.axis{stroke:${light['rule-strong']};stroke-width:1.5}`,
  `.half{stroke:${light.ink};stroke-width:1.5;stroke-dasharray:2 4}`,
].join('');

/** A line of text at its place in the picture; `y` is that of its base line. */
interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isUpright?: boolean;
}

interface Picture extends Size {
  /** SVG without any text. */
  readonly shapes: string;
  readonly texts: readonly PlacedText[];
}

/** Parts of a picture under each other. */
class Sheet {
  y = padding;
  readonly shapes: string[] = [];
  readonly texts: PlacedText[] = [];

  /** A paragraph over the whole width. */
  write(text: string, size: number, look: { readonly isBold?: boolean; readonly colour: string }): void {
    const { isBold = false, colour } = look;
    for (const line of linesOf(text, inner, { size, isBold })) {
      this.texts.push({
        x: padding,
        y: this.y + size * 1.1,
        text: line,
        size,
        isBold,
        colour,
        anchor: 'start',
      });
      this.y += size * 1.5;
    }
  }
}

const textColours: Readonly<Record<TextLook, string>> = {
  label: light.ink,
  group: light['ink-soft'],
  tick: light['ink-soft'],
  total: light.ink,
  key: light.paper,
  end: light.ink,
  words: light['ink-soft'],
};

/** A drawing of its full width, at the height that the sheet has reached. */
function place(sheet: Sheet, { height, margin, marks }: Drawing, id: string): void {
  const [left, plot] = [padding + margin.left, inner - margin.left - margin.wideRight];
  const top = sheet.y;
  const isShown = (mark: Mark) => mark.kind !== 'text';
  const at = (share: number) => tidy(left + share * plot);
  const drawn = writeMarks(marks.filter(isShown), id, at, (share) => tidy(share * plot));
  sheet.shapes.push(`<g transform="translate(0 ${tidy(top)})">${drawn}</g>`);
  for (const mark of marks) {
    // The file has the room of a wide page.
    if (mark.kind !== 'text' || mark.fit === 'narrow') continue;
    const { size, isBold } = textLooks[mark.look];
    const x = left + mark.x * plot;
    sheet.texts.push({
      x: x + (mark.dx ?? 0),
      y: top + mark.y,
      text: mark.text,
      size,
      isBold,
      colour: mark.hue === undefined ? textColours[mark.look] : seriesColour(mark.hue),
      anchor: mark.anchor,
      ...(mark.isUpright && { isUpright: true }),
    });
  }
  sheet.y += height;
}

/** Letters and colours in words, in two columns. */
function writeKey(sheet: Sheet, series: readonly ChartSeries[]): void {
  const told = series.filter(({ role }) => role === undefined);
  if (told.length < 2) return;
  sheet.y += 8;
  const [column, size, lineHeight] = [inner / 2, 14, 20];
  for (let first = 0; first < told.length; first += 2) {
    const rows = told.slice(first, first + 2).map((one, index) => {
      const x = padding + index * column;
      const lines = linesOf(one.label, column - 60, { size });
      sheet.shapes.push(
        `<rect class="segment h${one.hue}" x="${x}" y="${tidy(sheet.y)}" width="32" height="18" rx="2"/>`,
      );
      const key = { size: 12, isBold: true, colour: light.paper, anchor: 'middle' } as const;
      sheet.texts.push({ ...key, x: x + 16, y: sheet.y + 13.5, text: one.key });
      for (const [row, text] of lines.entries()) {
        const y = sheet.y + 14 + row * lineHeight;
        sheet.texts.push({ x: x + 42, y, text, size, isBold: false, colour: light.ink, anchor: 'start' });
      }
      return lines.length;
    });
    sheet.y += Math.max(...rows) * lineHeight + 6;
  }
}

function writeIllustrative(sheet: Sheet): void {
  const text = vi.illustrative.label;
  sheet.shapes.push(
    `<rect x="${padding}" y="${sheet.y}" width="170" height="28" fill="none" stroke="${light['rule-strong']}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
  );
  const label = { size: 15, isBold: true, colour: light.ink, anchor: 'middle' } as const;
  sheet.texts.push({ ...label, x: padding + 85, y: sheet.y + 19, text });
  sheet.y += 40;
}

function pictureOf(view: ChartView): Picture {
  const sheet = new Sheet();
  const soft = { colour: light['ink-soft'] };
  if (view.isIllustrative) writeIllustrative(sheet);
  sheet.write(view.heading, 22, { isBold: true, colour: light.ink });
  sheet.y += 4;
  sheet.write(view.finding, 16, { colour: light.ink });
  sheet.y += 12;
  const drawing = drawChart(view, { narrow: inner, wide: inner });
  if (isDrawable(view)) place(sheet, drawing, view.id);
  writeKey(sheet, view.series);
  sheet.y += 8;
  const notes = [
    view.outsideNote,
    isDrawable(view) && drawing.leavesOutWords ? vi.chart.leavesOutWords : undefined,
    view.note,
    `${view.source} ${vi.chart.licence}`,
  ];
  for (const note of notes) if (note !== undefined) sheet.write(note, 13, soft);
  const height = Math.ceil(sheet.y + padding - 8);
  const ground = `<rect width="${width}" height="${height}" fill="${light.paper}"/>`;
  return {
    width,
    height,
    shapes: `<style>${style}</style>${ground}${sheet.shapes.join('')}`,
    texts: sheet.texts,
  };
}

function writeText({ x, y, text, size, isBold, colour, anchor, isUpright }: PlacedText): string {
  const place = isUpright
    ? `transform="translate(${tidy(x)} ${tidy(y)}) rotate(-90)"`
    : `x="${tidy(x)}" y="${tidy(y)}"`;
  const weight = isBold ? ' font-weight="700"' : '';
  const align = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text ${place} font-size="${size}"${weight}${align} fill="${colour}">${escaped(text)}</text>`;
}

function svgOf({ width, height, shapes }: Picture, text: string, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${attributes}>${shapes}${text}</svg>`;
}

/** Its words stay text: they can be found, read out and translated. */
export function chartSvg(view: ChartView): string {
  const picture = pictureOf(view);
  const title = `<title>${escaped(view.heading)}</title><desc>${escaped(view.finding)}</desc>`;
  const texts = picture.texts.map(writeText).join('');
  return svgOf(picture, `${title}<g font-family="${fontFamily}">${texts}</g>`, ' role="img"');
}

/** Ascent less descent of the portal's face, halved: how far below the middle of a line its base line stands. */
const baseBelowMiddle = 0.3675;

/** Room for a line of text on either side of its place; nothing is broken there. */
const reach = 2 * width;

function columnOf({ x, y, text, size, isBold, colour, anchor }: PlacedText): TextColumn {
  const height = size * 2;
  const left = { start: x, middle: x - reach / 2, end: x - reach }[anchor];
  return {
    x: left,
    y: y - size * baseBelowMiddle - height / 2,
    width: reach,
    height,
    gap: 0,
    align: anchor === 'middle' ? 'center' : anchor,
    texts: [{ lines: [text], size, weight: isBold ? 700 : 400, colour, leading: 1.5 }],
  };
}

/** Texts that read upwards: set level, then turned around their place. */
async function turned(text: PlacedText, size: Size): Promise<string> {
  const level = await setText([columnOf({ ...text, x: 0, y: size.height / 2 })], size);
  return `<g transform="translate(${tidy(text.x)} ${tidy(text.y)}) rotate(-90) translate(0 ${tidy(-size.height / 2)})">${level}</g>`;
}

export async function chartPng(view: ChartView): Promise<Uint8Array<ArrayBuffer>> {
  const picture = pictureOf(view);
  const level = picture.texts.filter(({ isUpright }) => !isUpright);
  const upright = picture.texts.filter(({ isUpright }) => isUpright);
  const texts = await Promise.all([
    setText(level.map(columnOf), picture),
    ...upright.map((text) => turned(text, picture)),
  ]);
  return pngOf(svgOf(picture, texts.join('')), pngWidth);
}

/** A number without the marks of the language, so that a program computes with it; words as they are. */
function csvCell(cell: ChartCell | undefined): CsvCell {
  if (cell === undefined) return undefined;
  return 'words' in cell ? cell.words : cell.value;
}

/** One row per category, one column per series: the table under the chart. */
export function chartCsv({ categories, series }: ChartView): string {
  const columns: readonly CsvColumn<number>[] = [
    { name: 'category', cell: (row) => categories[row]?.label },
    ...series.map(({ name, cells }) => ({ name, cell: (row: number) => csvCell(cells[row]) })),
  ];
  return csvOf(columns, [...categories.keys()]);
}
