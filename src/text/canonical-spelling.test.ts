import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalSpelling, usualSpelling } from './canonical-spelling.ts';

describe(canonicalSpelling, () => {
  test.each([
    // The tone on either letter of oa, oe, uy that end a syllable.
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['ủy', 'ủy'],
    ['thuỷ', 'thủy'],
    ['HOÀ', 'hòa'],
    // Where more letters follow, both rules agree.
    ['toàn', 'toàn'],
    ['hoàng', 'hoàng'],
    ['xoáy', 'xoáy'],
    ['khuỷu', 'khuỷu'],
    // After q the u is no vowel: the y alone carries the tone, and is written i as well.
    ['quý', 'quí'],
    ['quí', 'quí'],
    ['quỹ', 'quĩ'],
    ['quỷ', 'quỉ'],
    // A vowel alone after a consonant.
    ['kỹ', 'kĩ'],
    ['kĩ', 'kĩ'],
    ['lý', 'lí'],
    ['Mỹ', 'mĩ'],
    ['tỷ', 'tỉ'],
    ['ky', 'ki'],
    // Not alone, or not after such a consonant.
    ['thúy', 'thúy'],
    ['tây', 'tây'],
    ['ý', 'ý'],
    ['y', 'y'],
    // No syllable of Vietnamese.
    ['2200', '2200'],
    ['ubnd', 'ubnd'],
    ['', ''],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalSpelling(written)).toBe(canonical);
  });

  test('is the same for composed and decomposed letters', () => {
    for (const word of ['hoà', 'đường', 'ưỡng', 'quý']) {
      expect(canonicalSpelling(word.normalize('NFD'))).toBe(canonicalSpelling(word));
    }
  });

  test('changes nothing the second time, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = canonicalSpelling(text);
        expect(canonicalSpelling(once)).toBe(once);
      }),
    );
  });
});

test.each([
  ['quí', 'quý'],
  ['quĩ', 'quỹ'],
  ['kì', 'kỳ'],
  ['ki', 'ky'],
  ['lí', 'lý'],
  ['mĩ', 'mỹ'],
  ['mì', 'mì'],
  ['tỉ', 'tỉ'],
  ['đường', 'đường'],
])('%s is shown as %s', (canonical, shown) => {
  expect(usualSpelling(canonical)).toBe(shown);
  expect(canonicalSpelling(shown)).toBe(canonical);
});
