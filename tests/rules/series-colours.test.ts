/**
 * The hues of charts for all eyes. Letters and dashes tell series apart without any colour; what is held here is that
 * the letters can be read on their hues, and that hues which lie beside each other in a chart do not melt into one for
 * readers who see no red or no green.
 */
import { describe, expect, test } from 'vitest';
import { dark, darkSeries, light, lightSeries } from '../../src/outputs/palette.ts';
import { deadlineHues } from '../../src/views/figures/backlog-chart.ts';
import { resultLooks } from '../../src/views/figures/result-chart.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Simulation of full colour blindness in linear light: Machado, Oliveira, Fernandes 2009, table 1, severity 1.0. */
const eyes: Readonly<Record<string, Matrix>> = {
  'without red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function times(matrix: Matrix, colour: Rgb): Rgb {
  return matrix.map((row) =>
    row.reduce((sum, factor, index) => sum + factor * (colour[index] ?? 0), 0),
  ) as never;
}

/** sRGB to linear light (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as never;
}

function luminance(colour: Rgb): number {
  return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
}

function contrast(a: string, b: string): number {
  const [lower = 0, higher = 0] = [luminance(linear(a)), luminance(linear(b))].toSorted((x, y) => x - y);
  return (higher + 0.05) / (lower + 0.05);
}

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** CIELAB under D65. */
function lab(colour: Rgb): Rgb {
  const within = colour.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const xyz = times(toXyz, within);
  const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116,
  ) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: Rgb, b: Rgb): number {
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
}

const themes = {
  light: { series: lightSeries, paper: light.paper },
  dark: { series: darkSeries, paper: dark.paper },
};

describe.each(Object.entries(themes))('%s', (_, { series, paper }) => {
  const hue = (number: number) => series[`series-${number}` as keyof typeof series];

  test('a letter is read on every hue (4.5 : 1)', () => {
    for (const colour of Object.values(series)) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  });

  /**
   * Neighbours, and how far apart they stay at the least: 2 is the smallest difference that is seen at all. A line in
   * the colour of the paper parts them as well.
   */
  const rows: readonly (readonly [string, readonly number[], number])[] = [
    ['results', Object.values(resultLooks).map((look) => look.hue), 9],
    ['the three rates', [1, 8, 3], 25],
    ['deadlines of what is open', Object.values(deadlineHues), 25],
    ['ten types of dialogue', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5],
  ];

  test.each(rows)('neighbours stay apart for all eyes: %s', (_name, row, least) => {
    for (const [eye, matrix] of Object.entries(eyes)) {
      for (const [index, to] of row.slice(1).entries()) {
        const [a, b] = [times(matrix, linear(hue(row[index] ?? 0))), times(matrix, linear(hue(to)))];
        expect(distance(a, b), `${row[index]} beside ${to}, ${eye}`).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
