import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

test('another reader gets every pixel back', () => {
  const side = fc.integer({ min: 1, max: 20 });
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(side, side, fc.array(colour, { minLength: 1, maxLength: 256 }), (width, height, colours) => {
      const pixels = Uint8Array.from(
        Array.from({ length: width * height }, (_, pixel) => [
          ...(colours[pixel % colours.length] ?? []),
          255,
        ]).flat(),
      );
      const read = PNG.sync.read(Buffer.from(indexedPng(pixels, { width, height })));
      expect([read.width, read.height]).toEqual([width, height]);
      expect(new Uint8Array(read.data)).toEqual(pixels);
    }),
  );
});

test('more colours than a table holds are refused', () => {
  const pixels = Uint8Array.from(
    Array.from({ length: 257 }, (_, i) => [i % 256, Math.floor(i / 256), 0, 255]).flat(),
  );
  expect(() => indexedPng(pixels, { width: 257, height: 1 })).toThrow(RangeError);
});
