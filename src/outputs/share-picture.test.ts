import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { vi as words } from '../locale/vi.ts';
import { sharePictureKinds } from '../views/share.ts';
import { setText } from './drawing.ts';
import { sharePicture } from './share-picture.ts';

test.each(sharePictureKinds)(
  'the picture "%s" is as large as Zalo asks, light, and always the same',
  async (kind) => {
    const picture = await sharePicture(kind);
    const { width, height } = PNG.sync.read(Buffer.from(picture));
    expect([width, height]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThan(40_000);
    expect(await sharePicture(kind)).toEqual(picture);
  },
);

test('no two pictures are alike', async () => {
  const pictures = await Promise.all(sharePictureKinds.map(sharePicture));
  expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(
    pictures.length,
  );
});

test('the typeface has every letter of the words that are drawn', async () => {
  const texts = Object.values(words.share.pictures).flatMap(({ title, caption }) => [...title, ...caption]);
  const letters = [...new Set(texts.join('') + words.site.name)].filter((letter) => letter !== ' ');
  const outlineOf = async (letter: string) => {
    const text = { lines: [letter], size: 40, weight: 700, colour: '#000000', leading: 1.3 } as const;
    const size = { width: 80, height: 80 };
    return setText([{ x: 0, y: 0, ...size, gap: 0, texts: [text] }], size);
  };
  // A letter that no family has is drawn as an empty box, the same for all.
  const missing = await outlineOf('\u{10ffff}');
  const drawn = await Promise.all(letters.map(outlineOf));
  expect(letters.filter((_, index) => drawn[index] === missing)).toEqual([]);
});
