import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, widthOf } from './text-width.ts';

describe(widthOf, () => {
  test.each([
    ['il', 58],
    ['W', 103],
    ['ắ', 64],
    ['ợ', 64],
    ['', 0],
  ])('%s at 100 pixels', (text, width) => {
    expect(widthOf(text, { size: 100 })).toBeCloseTo(width, 6);
  });

  test('bold letters are wider', () => {
    expect(widthOf('a', { size: 100, isBold: true })).toBeCloseTo(66.56, 6);
  });

  // Measured in Chromium with the faces of the portal, at 100 pixels.
  test.each([
    ['Kiến nghị đã trả lời', 901.6],
    ['Chưa giải quyết dứt điểm', 1220.1],
  ])('is within a tenth of what a browser measures: %s', (text, measured) => {
    expect(Math.abs(widthOf(text, { size: 100 }) - measured) / measured).toBeLessThan(0.1);
  });
});

describe(linesOf, () => {
  test('breaks between words', () => {
    expect(linesOf('Phường Mẫu Ẵ, quý II/2025', 110, { size: 14 })).toEqual(['Phường Mẫu Ẵ,', 'quý II/2025']);
  });

  test('leaves a word that is too wide whole', () => {
    expect(linesOf('a Từ-dài-không-ngắt b', 30, { size: 14 })).toEqual(['a', 'Từ-dài-không-ngắt', 'b']);
  });

  test('has no line for no word', () => {
    expect(linesOf(' ', 30, { size: 14 })).toEqual([]);
  });

  test('loses no word, and none but single words are too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zđơư]{1,12}$/)),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = linesOf(words.join(' '), width, { size: 14 });
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) {
            expect(line.includes(' ') && widthOf(line, { size: 14 }) > width).toBe(false);
          }
        },
      ),
    );
  });
});
