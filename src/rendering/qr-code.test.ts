import { expect, test } from 'vitest';
import { qrShape } from './qr-code.ts';

test('the code of an address, in a quiet zone of four modules', () => {
  const { size, path } = qrShape('https://doithoai.example/lich/mau-phuong-ha-2026-lan-2/');
  const modules = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at++) modules.add(`${Number(x) + at},${y}`);
  }
  const places = [...modules].map((place) => place.split(',').map(Number));
  expect(Math.min(...places.flat())).toBe(4);
  expect(Math.max(...places.flat())).toBe(size - 5);
  // The three squares by which a reader finds the code.
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    expect(modules.has(`${x},${y}`) && modules.has(`${x + 6},${y + 6}`)).toBe(true);
    expect(modules.has(`${x + 1},${y + 1}`)).toBe(false);
  }
});

test('a longer address needs a larger code', () => {
  expect(qrShape(`https://doithoai.example/lich/${'a'.repeat(120)}/`).size).toBeGreaterThan(
    qrShape('https://doithoai.example/').size,
  );
});
