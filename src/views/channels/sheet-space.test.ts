import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, lineCount, textHeight } from './sheet-space.ts';

describe(lineCount, () => {
  test.each([
    ['', 48, 1],
    ['Hội nghị', 48, 1],
    ['Thứ Năm, ngày 03/12/2026', 36, 1],
    ['Thứ Năm, ngày 03/12/2026', 48, 2],
    ['Hội trường UBND phường Mẫu Hạ', 36, 2],
    // No space to break at: the word goes on over as many lines as it needs.
    ['W'.repeat(40), 36, 3],
  ])('%s at %d points', (text, points, lines) => {
    expect(lineCount(text, points, 188)).toBe(lines);
  });

  test('the marks of a letter take no room beside it', () => {
    expect(lineCount('ể '.repeat(60), 16, 188)).toBe(lineCount('e '.repeat(60), 16, 188));
  });

  test('more room never takes more lines, smaller type neither', () => {
    const text = fc
      .array(fc.constantFrom('đối', 'thoại', 'Nhân', 'dân', 'UBND', '2026'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 12, max: 40 }),
        fc.integer({ min: 60, max: 180 }),
        (words, points, width) => {
          expect(lineCount(words, points, width + 20)).toBeLessThanOrEqual(lineCount(words, points, width));
          expect(lineCount(words, points - 2, width)).toBeLessThanOrEqual(lineCount(words, points, width));
        },
      ),
    );
  });
});

test('height is that of the lines', () => {
  expect(textHeight('Hội nghị', 36, 188)).toBeCloseTo(15.875);
  expect(textHeight('Hội nghị', 12, 188)).toBeCloseTo(5.715);
});

describe(fitted, () => {
  test('what fits stays', () => {
    expect(fitted('Hội nghị đối thoại', 16, { column: 188, lines: 1 })).toBe('Hội nghị đối thoại');
  });

  test('what does not loses whole words and says so', () => {
    expect(fitted('Hội nghị đối thoại, với Nhân dân', 48, { column: 150, lines: 1 })).toBe('Hội nghị đối …');
  });
});
