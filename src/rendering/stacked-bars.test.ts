import { describe, expect, test } from 'vitest';
import { type Frame, layOutBars } from './stacked-bars.ts';

/** Four categories are 100 wide each, their bars 50; the highest bar is 200 high under a headroom of 20. */
const frame: Frame = { width: 400, height: 220, headroom: 20, fill: 0.5 };

describe(layOutBars, () => {
  test('stacks from the base line upwards, one series on the other', () => {
    const [bar] = layOutBars([[3], [1]], 1, { width: 100, height: 220, headroom: 20, fill: 0.5 });
    expect(bar).toEqual({
      middle: 50,
      total: 4,
      top: 20,
      segments: [
        { series: 0, value: 3, x: 25, y: 70, width: 50, height: 150 },
        { series: 1, value: 1, x: 25, y: 20, width: 50, height: 50 },
      ],
    });
  });

  test('sets the bars side by side, each in the middle of its category', () => {
    const bars = layOutBars([[1, 1, 1, 1]], 4, frame);
    expect(bars.map(({ middle }) => middle)).toEqual([50, 150, 250, 350]);
    expect(bars.map(({ segments }) => segments[0]?.x)).toEqual([25, 125, 225, 325]);
  });

  test('measures all bars by the highest', () => {
    const bars = layOutBars(
      [
        [4, 1, 2],
        [0, 1, 6],
      ],
      3,
      frame,
    );
    expect(bars.map(({ total }) => total)).toEqual([4, 2, 8]);
    expect(bars.map(({ top }) => top)).toEqual([120, 170, 20]);
  });

  test('makes the heights of a bar add up to its total', () => {
    const rows = [
      [1, 0, 5],
      [2, 0, 0],
      [3, 7, 2],
    ];
    // The highest total is 7, so that one counts 200 / 7.
    const heights = layOutBars(rows, 3, frame).map(({ segments }) =>
      segments.reduce((sum, { height }) => sum + height, 0),
    );
    expect(heights[0]).toBeCloseTo(171.428571, 6);
    expect(heights[1]).toBeCloseTo(200, 6);
    expect(heights[2]).toBeCloseTo(200, 6);
  });

  test('leaves no segment for a zero, and the series their numbers', () => {
    const [bar] = layOutBars([[0], [2], [0], [1]], 1, frame);
    expect(bar?.segments.map(({ series, value }) => [series, value])).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  test('keeps an empty category, flat on the base line', () => {
    const [, bar] = layOutBars([[2, 0, 1]], 3, frame);
    expect(bar).toEqual({ middle: 200, total: 0, top: 220, segments: [] });
  });

  test('draws flat bars where all is zero', () => {
    const bars = layOutBars([[0, 0]], 2, frame);
    expect(bars.map(({ top, segments }) => [top, segments])).toEqual([
      [220, []],
      [220, []],
    ]);
  });

  test('draws flat bars where there is no series', () => {
    expect(layOutBars([], 2, frame).map(({ total, top }) => [total, top])).toEqual([
      [0, 220],
      [0, 220],
    ]);
  });

  test('draws nothing where there is no category', () => {
    expect(layOutBars([[], []], 0, frame)).toEqual([]);
  });

  test('counts a value that a row lacks as zero', () => {
    expect(layOutBars([[1, 2], [1]], 2, frame).map(({ total }) => total)).toEqual([2, 2]);
  });
});
