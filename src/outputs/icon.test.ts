import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawnIcon, iconOnPaper, oldestIcon } from './icon.ts';
import { signShapes } from './sign.ts';

test('the sign is the one in the header', () => {
  const header = readFileSync('src/components/page/SiteHeader.astro', 'utf8');
  for (const shape of Object.values(signShapes)) {
    expect(header).toContain(shape);
    expect(drawnIcon()).toContain(shape);
  }
});

test('icons are as wide as they are asked to be', () => {
  for (const width of [180, 512]) {
    expect(PNG.sync.read(Buffer.from(iconOnPaper(width)))).toMatchObject({ width, height: width });
  }
});

test('the oldest icon holds one PNG of 32 pixels', () => {
  const icon = Buffer.from(oldestIcon());
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, start] = [icon.readUInt32LE(14), icon.readUInt32LE(18)];
  expect(start + length).toBe(icon.length);
  expect(PNG.sync.read(icon.subarray(start))).toMatchObject({ width: 32, height: 32 });
});
