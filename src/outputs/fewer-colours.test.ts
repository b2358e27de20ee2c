import { expect, test } from 'vitest';
import { fewerColours } from './fewer-colours.ts';

/** Pixels of these greys, each as often as said. */
function greys(...runs: readonly (readonly [grey: number, red: number, times: number])[]): Uint8Array {
  return Uint8Array.from(
    runs.flatMap(([grey, red, times]) => Array(times).fill([red, grey, grey, 255]).flat()),
  );
}

test('leaves a drawing of few colours as it is', () => {
  const pixels = greys([0, 0, 3], [255, 255, 2]);
  expect(fewerColours(pixels)).toBe(pixels);
});

test('turns the colours used least into the nearest of the others', () => {
  const common = Array.from({ length: 256 }, (_, grey) => [grey, grey, 2] as const);
  // One pixel each: nearest to 100 and to 200.
  const fewer = fewerColours(greys(...common, [100, 101, 1], [200, 199, 1]));
  expect([...fewer.slice(-8)]).toEqual([100, 100, 100, 255, 200, 200, 200, 255]);
  expect([...fewer.slice(0, 8)]).toEqual([0, 0, 0, 255, 0, 0, 0, 255]);
});
