/**
 * A drawing of many hues with no more colours than the table of a PNG holds: the soft edges of its letters have shades
 * that nobody tells apart, and a table makes the file a third.
 */
const most = 256;

function colourAt(pixels: Uint8Array, pixel: number): number {
  const at = pixel * 4;
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function nearest(colour: number, kept: readonly number[]): number {
  return kept.reduce(
    (best, one) => (distance(colour, one) < distance(colour, best) ? one : best),
    kept[0] ?? 0,
  );
}

/**
 * The pixels, in which the colours used least have become the nearest of the others; the same where there are few.
 * @param pixels four bytes a pixel; nothing may be transparent.
 */
export function fewerColours(pixels: Uint8Array): Uint8Array {
  const counts = new Map<number, number>();
  const { length } = pixels;
  for (let pixel = 0; pixel < length / 4; pixel += 1) {
    const colour = colourAt(pixels, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  if (counts.size <= most) return pixels;
  const byUse = [...counts]
    .toSorted(([a, uses], [b, others]) => others - uses || a - b)
    .map(([colour]) => colour);
  const kept = byUse.slice(0, most);
  const instead = new Map(
    byUse.map((colour, index) => [colour, index < most ? colour : nearest(colour, kept)]),
  );
  const fewer = new Uint8Array(pixels);
  for (let pixel = 0; pixel < length / 4; pixel += 1) {
    const own = colourAt(pixels, pixel);
    const colour = instead.get(own) ?? 0;
    if (colour !== own) fewer.set([colour >> 16, (colour >> 8) & 255, colour & 255], pixel * 4);
  }
  return fewer;
}
