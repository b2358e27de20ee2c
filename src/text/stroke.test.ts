import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIndexedQuery, withoutStroke, withStroke } from './stroke.ts';

/** Any text without the stroke mark; half of it made of the letters that matter. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('d', 'D', 'đ', 'Đ', 'ấ', '\u0301', ' ') }),
  )
  .filter((text) => !text.includes('\u0335'));

describe(withStroke, () => {
  test.each([
    ['đất đai', 'd\u0335ất d\u0335ai'],
    ['Đặng', 'D\u0335ặng'],
    ['ĐỐI THOẠI', 'D\u0335ỐI THOẠI'],
    ['dân vận', 'dân vận'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(withStroke(text)).toBe(expected);
  });

  test('leaves no đ for the index', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withStroke(text)).not.toMatch(/[đĐ]/);
      }),
    );
  });
});

describe(withoutStroke, () => {
  test('gives back every text as it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutStroke(withStroke(text))).toBe(text);
      }),
    );
  });

  test('leaves a stroke on other letters alone', () => {
    expect(withoutStroke('b\u0335 d\u0335 D\u0335')).toBe('b\u0335 đ Đ');
  });
});

describe(toIndexedQuery, () => {
  test.each([
    ['đ as d', 'đất đai', 'dất dai'],
    ['Đ as D', 'Đặng', 'Dặng'],
    ['other letters keep their marks', 'giải phóng mặt bằng', 'giải phóng mặt bằng'],
    ['what is typed without marks stays', 'dat dai', 'dat dai'],
    ['decomposed letters are composed', 'đô thị'.normalize('NFD'), 'dô thị'.normalize('NFC')],
    ['no space at the ends', '  đô thị ', 'dô thị'],
    ['nothing stays nothing', '   ', ''],
  ])('%s', (_why, query, expected) => {
    expect(toIndexedQuery(query)).toBe(expected);
  });

  test('asks for what the index holds once the engine has taken the stroke off', () => {
    const indexed = withStroke('Đường đi Đại Mỗ').replaceAll('\u0335', '');
    expect(toIndexedQuery('Đường đi Đại Mỗ')).toBe(indexed);
  });
});
