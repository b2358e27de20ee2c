/**
 * Pictures of parts of a page, small enough to be kept in git and compared so that what matters is seen.
 *
 * Kept is a PNG of few colours: the plain ones exactly, and of letters as many as are told apart; the
 * blends at their edges become the nearest of these. Two pixels are held against each other in one of two ways. A *plain* pixel, in a
 * run of at least 24 equal ones across or 48 down in both pictures (grounds, borders, bars, underlines; no stroke of a
 * letter is as long), must agree to within 6 of 255 in every channel. Any other pixel must agree to pixelmatch's
 * threshold of 0.45: half a blend off is the same letter, a letter beside its place is not. Pixelmatch leaves out what
 * it takes for antialiasing. Faults count by the tile of 32 by 32 pixels: more than 12 in any tile (1.2 %) is a
 * difference, however large the picture.
 */
import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, and an opacity that is always full. */
  readonly data: Uint8Array;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const mostColours = 64;
/** How far the colour of a letter's edge may be from the one that is kept for it, in its farthest channel. */
const nearColours = 90;
const plainRun = { across: 24, down: 48 };
const plainTolerance = 6;
const edgeThreshold = 0.45;
const tile = 32;
const faultsInTile = 12;

export function decode(png: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

export function cut({ width, data }: Picture, box: Box): Picture {
  const part = new Uint8Array(box.width * box.height * 4);
  for (let y = 0; y < box.height; y += 1) {
    const start = ((box.y + y) * width + box.x) * 4;
    part.set(data.subarray(start, start + box.width * 4), y * box.width * 4);
  }
  return { width: box.width, height: box.height, data: part };
}

/** A picture at half its size: what is kept where the form is known from a full one. */
export function halved({ width, height, data }: Picture): Picture {
  const half = { width: width >> 1, height: height >> 1 };
  const part = new Uint8Array(half.width * half.height * 4);
  for (let at = 0; at < part.length; at += 1) {
    const pixel = at >> 2;
    const [x, y] = [(pixel % half.width) * 2, Math.floor(pixel / half.width) * 2];
    const from = (y * width + x) * 4 + (at & 3);
    const below = from + width * 4;
    part[at] = ((data[from] ?? 0) + (data[from + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0)) / 4;
  }
  return { ...half, data: part };
}

/** The colours of a picture as numbers, pixel by pixel. */
function coloursOf({ data }: Picture): Uint32Array {
  const colours = new Uint32Array(data.length / 4);
  for (let index = 0; index < colours.length; index += 1) {
    const at = index * 4;
    colours[index] = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  }
  return colours;
}

function distance(a: number, b: number): number {
  return Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
}

/** Which pixels stand in a long run of their own colour. */
export function plainPixels(picture: Picture): Uint8Array {
  const { width, height } = picture;
  const colours = coloursOf(picture);
  const plain = new Uint8Array(colours.length);
  const mark = (lines: number, length: number, step: number, lineStep: number, least: number) => {
    for (let line = 0; line < lines; line += 1) {
      const first = line * lineStep;
      for (let from = 0; from < length; ) {
        const colour = colours[first + from * step];
        let to = from + 1;
        while (to < length && colours[first + to * step] === colour) to += 1;
        if (to - from >= least) for (let at = from; at < to; at += 1) plain[first + at * step] = 1;
        from = to;
      }
    }
  };
  mark(height, width, 1, width, plainRun.across);
  mark(width, height, width, 1, plainRun.down);
  return plain;
}

/** The colours to keep: the plain ones, then the commonest of letters that none of them is near to. */
function paletteOf(picture: Picture): number[] {
  const colours = coloursOf(picture);
  const plain = plainPixels(picture);
  const counts = new Map<number, { all: number; plain: number }>();
  colours.forEach((colour, index) => {
    const count = counts.get(colour) ?? { all: 0, plain: 0 };
    counts.set(colour, { all: count.all + 1, plain: count.plain + (plain[index] ?? 0) });
  });
  const byPlain = [...counts]
    .filter(([, count]) => count.plain > 0)
    .toSorted(([, a], [, b]) => b.plain - a.plain);
  // One place at least is left for letters.
  const kept = byPlain.slice(0, mostColours - 1).map(([colour]) => colour);
  let far = [...counts].map(([colour, { all }]) => ({ colour, all })).toSorted((a, b) => b.all - a.all);
  while (kept.length < mostColours) {
    far = far.filter(({ colour }) => kept.every((other) => distance(colour, other) >= nearColours));
    const commonest = far[0];
    if (!commonest) break;
    kept.push(commonest.colour);
  }
  return kept;
}

/** How many pixels stand out from the ground: from the commonest colour, by a quarter of the whole range. */
export function inkOf(picture: Picture): number {
  const colours = coloursOf(picture);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [ground] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [0];
  return [...counts].reduce((sum, [colour, count]) => sum + (distance(colour, ground) > 64 ? count : 0), 0);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(content.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

/** A picture as a PNG with a palette; pngjs reads such files and does not write them. */
export function encode(picture: Picture): Buffer {
  const { width, height } = picture;
  const palette = paletteOf(picture);
  const nearest = new Map<number, number>();
  const placeOf = (colour: number): number => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const distances = palette.map((other) => distance(colour, other));
    const place = distances.indexOf(Math.min(...distances));
    nearest.set(colour, place);
    return place;
  };
  const isSmall = palette.length <= 16;
  const row = (isSmall ? Math.ceil(width / 2) : width) + 1;
  const pixels = Buffer.alloc(row * height);
  coloursOf(picture).forEach((colour, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const at = y * row + 1 + (isSmall ? x >> 1 : x);
    pixels[at] = (pixels[at] ?? 0) | (placeOf(colour) << (isSmall && x % 2 === 0 ? 4 : 0));
  });
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Bits a pixel; colours by palette.
  size.set([isSmall ? 4 : 8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(pixels, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A picture as a full PNG, for people to look at. */
export function encodeFull({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png);
}

interface Difference {
  /** What is different, in words. */
  readonly words: string;
  /** The faults in red on the picture; absent where the sizes differ. */
  readonly drawing?: Picture;
}

/** How a picture differs from the one that was kept; nothing where it does not, to the eye. */
export function differenceOf(kept: Picture, actual: Picture): Difference | undefined {
  const { width, height } = kept;
  if (width !== actual.width || height !== actual.height) {
    return { words: `${actual.width} × ${actual.height} pixels, kept as ${width} × ${height}` };
  }
  const faults = new Uint8Array(width * height * 4);
  pixelmatch(kept.data, actual.data, faults, width, height, { threshold: edgeThreshold, diffMask: true });
  const [plainKept, plainActual] = [plainPixels(kept), plainPixels(actual)];
  const [coloursKept, coloursActual] = [coloursOf(kept), coloursOf(actual)];
  const counts = new Map<number, number>();
  for (let index = 0; index < width * height; index += 1) {
    const isPlain = plainKept[index] === 1 && plainActual[index] === 1;
    const apart = distance(coloursKept[index] ?? 0, coloursActual[index] ?? 0);
    // pixelmatch paints what differs red; antialiasing is yellow and does not count.
    const isEdge = faults[index * 4 + 3] !== 0 && faults[index * 4 + 1] === 0;
    if (!isEdge && !(isPlain && apart > plainTolerance)) continue;
    faults.set([255, 0, 0, 255], index * 4);
    const place = Math.floor(index / width / tile) * 10_000 + Math.floor((index % width) / tile);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const worst = Math.max(0, ...counts.values());
  if (worst <= faultsInTile) return undefined;
  const bad = [...counts.values()].filter((count) => count > faultsInTile).length;
  return {
    words: `${bad} tiles differ, the worst in ${worst} of ${tile * tile} pixels`,
    drawing: { width, height, data: faults },
  };
}
