import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupTexts, spaced, spread, ticksTo } from './scale.ts';

describe(ticksTo, () => {
  test.each([
    [1, 5, [0, 1]],
    [5, 5, [0, 1, 2, 3, 4, 5]],
    [7, 5, [0, 2, 4, 6, 8]],
    [46, 6, [0, 10, 20, 30, 40, 50]],
    [139, 6, [0, 25, 50, 75, 100, 125, 150]],
    [300, 5, [0, 100, 200, 300]],
  ])('%d in %d parts', (top, parts, ticks) => {
    expect(ticksTo(top, parts)).toEqual(ticks);
  });

  test('reaches the top in whole numbers, and not by far', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 3, max: 8 }), (top, parts) => {
        const ticks = ticksTo(top, parts);
        const [last, step] = [ticks.at(-1) ?? 0, ticks[1] ?? 0];
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(last).toBeGreaterThanOrEqual(top);
        expect(last - top).toBeLessThan(step);
        expect(ticks.length).toBeLessThanOrEqual(parts + 1);
      }),
    );
  });
});

describe(spread, () => {
  test.each([
    [[10, 12, 50], 18, [10, 28, 50]],
    [[12, 10], 18, [28, 10]],
    [[98, 99, 100], 18, [64, 82, 100]],
    [[50], 18, [50]],
  ])('%j at least %d apart', (heights, gap, placed) => {
    expect(spread(heights, gap, [0, 100])).toEqual(placed);
  });

  test('keeps all apart and within their room, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 220 }), { maxLength: 10 }), (heights) => {
        const placed = spread(heights, 18, [0, 220]);
        const sorted = placed.toSorted((a, b) => a - b);
        expect(sorted.every((y, index) => index === 0 || y - (sorted[index - 1] ?? 0) >= 18 - 1e-9)).toBe(
          true,
        );
        expect(sorted.every((y) => y >= 0 && y <= 220)).toBe(true);
        for (const [a, above] of heights.entries()) {
          for (const [b, below] of heights.entries()) {
            if (above < below) expect(placed[a]).toBeLessThan(placed[b] ?? 0);
          }
        }
      }),
    );
  });
});

describe(spaced, () => {
  const months = Array.from({ length: 10 }, (_, index) => ({ text: `T${index + 1}`, x: (index + 0.5) / 10 }));

  test('leaves out what would touch, on a phone more than elsewhere', () => {
    const shown = spaced(months, { y: 20, look: 'tick' }, { narrow: 120, wide: 600 });
    // A step is 12 pixels wide on the phone; "T10" alone takes 25, and 6 more.
    expect(shown.filter(({ fit }) => fit === 'always').map(({ text }) => text)).toEqual([
      'T1',
      'T4',
      'T7',
      'T10',
    ]);
    expect(shown).toHaveLength(10);
  });
});

describe(groupTexts, () => {
  const quarters = ['2024', '2025', '2025', '2025', '2025', '2026'].map((group) => ({
    label: '',
    tick: '',
    group,
  }));
  const shown = (narrow: number) =>
    groupTexts(quarters, (index) => (index + 0.5) / 6, 40, { narrow, wide: 600 }).map(({ text, fit }) => [
      text,
      fit,
    ]);

  test('names every group where there is room', () => {
    expect(shown(600)).toEqual([
      ['2024', 'always'],
      ['2025', 'always'],
      ['2026', 'always'],
    ]);
  });

  test('leaves out the smaller of two that would touch', () => {
    expect(shown(120)).toEqual([
      ['2024', 'wide'],
      ['2025', 'always'],
      ['2026', 'always'],
    ]);
  });
});
