/** Drawings as files: text set in the portal's typeface, shapes turned into pixels. The same bytes every time. */
import latinRegular from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff?inline';
import latinBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff?inline';
import vietnameseRegular from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff?inline';
import vietnameseBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff?inline';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { fewerColours } from './fewer-colours.ts';
import { indexedPng } from './indexed-png.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Text {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
  /** Multiple of `size`; stacked marks need the room. */
  readonly leading: number;
}

/** Texts under each other in a part of the drawing, in the middle of its height. */
export interface TextColumn extends Size {
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  readonly texts: readonly Text[];
  /** Where its lines stand in its width; at its left edge if not said. */
  readonly align?: 'start' | 'center' | 'end';
}

function face(name: string, weight: 400 | 700, dataUrl: string): Font {
  const [, base64 = ''] = dataUrl.split('base64,');
  return { name, weight, style: 'normal', data: Buffer.from(base64, 'base64') };
}

// The package cuts the typeface by ranges of letters; a letter that one family lacks is taken from the next.
const fontFamily = 'Latin, Vietnamese';
const fonts = [
  face('Latin', 400, latinRegular),
  face('Latin', 700, latinBold),
  face('Vietnamese', 400, vietnameseRegular),
  face('Vietnamese', 700, vietnameseBold),
];

function element(style: object, children: unknown) {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function textElement({ lines, size, weight, colour, leading }: Text) {
  const type = { fontFamily, fontSize: size, fontWeight: weight, lineHeight: leading, color: colour };
  return element(
    { ...type, flexDirection: 'column' },
    lines.map((line) => element({}, line)),
  );
}

function columnElement({ x, y, width, height, gap, texts, align = 'start' }: TextColumn) {
  const place = { position: 'absolute', left: x, top: y, width, height };
  const alignItems = align === 'center' ? align : `flex-${align}`;
  const flow = { flexDirection: 'column', justifyContent: 'center', alignItems, gap };
  return element({ ...place, ...flow }, texts.map(textElement));
}

/** The text of a drawing as outlines, so that no machine needs the typeface. */
export function setText(columns: readonly TextColumn[], size: Size): Promise<string> {
  const page = element({ width: '100%', height: '100%' }, columns.map(columnElement));
  // Satori takes elements of React, of which these are the plain shape.
  return satori(page as unknown as Parameters<typeof satori>[0], { ...size, fonts });
}

/** A whole SVG file of a size, from its parts. */
export function svgFile({ width, height }: Size, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

/** An SVG file that leaves nothing transparent as PNG, as wide as asked. */
export function pngOf(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const image = drawn.render();
  return indexedPng(fewerColours(image.pixels), image);
}
