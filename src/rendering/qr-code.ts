/** A QR code as one path: every dark module a square of side 1, inside the quiet zone that readers need. */
import { encode } from 'uqr';

export interface QrShape {
  /** Side of the whole square, quiet zone included, in modules. */
  readonly size: number;
  readonly path: string;
}

/**
 * ISO/IEC 18004 asks for a quiet zone of four modules. Level Q repairs a quarter of the code: paper on a notice board gets
 * creased, wet and pinned.
 */
export function qrShape(address: string): QrShape {
  const { size, data } = encode(address, { ecc: 'Q', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [run(row, x, y)] : [])))
    .join('');
  return { size, path };
}

/** Dark modules side by side are one rectangle: a shorter path, and no hairlines between them in print. */
function run(row: readonly boolean[], x: number, y: number): string {
  const light = row.indexOf(false, x);
  const length = (light === -1 ? row.length : light) - x;
  return `M${x} ${y}h${length}v1h-${length}z`;
}
