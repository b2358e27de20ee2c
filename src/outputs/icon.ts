/** The portal's sign as an icon: in a tab, among bookmarks, on a home screen. */
import { vi } from '../locale/vi.ts';
import { pngOf, svgFile } from './drawing.ts';
import { dark, light } from './palette.ts';
import { signAt, signShapes, signSize } from './sign.ts';

const square = { width: signSize, height: signSize };

/** For browsers that take a drawing; it follows the theme of the reader's machine. */
export function drawnIcon(): string {
  const colours = (palette: typeof light | typeof dark) =>
    `.w{fill:${palette.accent}}.a{fill:${palette['rule-strong']}}`;
  return svgFile(square, [
    `<title>${vi.site.shortName}</title>`,
    `<style>${colours(light)}@media(prefers-color-scheme:dark){${colours(dark)}}</style>`,
    `<path class="w" d="${signShapes.word}"/><path class="a" d="${signShapes.answer}"/>`,
  ]);
}

/**
 * On paper, because a home screen may have any colour.
 * @param share of the width that the sign takes; what lies outside four fifths may be cut to a circle.
 */
export function iconOnPaper(width: number, share = 0.68): Uint8Array<ArrayBuffer> {
  const size = signSize * share;
  const ground = `<rect width="${signSize}" height="${signSize}" fill="${light.paper}"/>`;
  // The sign's own square has half a unit more above it than below.
  const start = (signSize - size) / 2;
  return pngOf(svgFile(square, [ground, signAt(start, start - share / 2, size, light)]), width);
}

/** A Windows icon that holds one PNG: what browsers ask of every site, wanted or not. */
export function oldestIcon(): Uint8Array<ArrayBuffer> {
  const width = 32;
  const png = iconOnPaper(width, 1);
  const header = Buffer.alloc(22);
  // One image …
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  // … of this size, one plane, eight bits a pixel, so many bytes, right after this header.
  header.set([width, width], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(8, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return new Uint8Array(Buffer.concat([header, png]));
}
