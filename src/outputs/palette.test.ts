import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, darkSeries, light, lightSeries } from './palette.ts';

const [lightTokens = '', darkTokens = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

test.each([
  ['light', { ...light, ...lightSeries }, lightTokens],
  ['dark', { ...dark, ...darkSeries }, darkTokens],
] as const)('the %s colours are those of the tokens', (_theme, palette, tokens) => {
  const named = Object.fromEntries(
    Object.keys(palette).map((name) => [name, new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]]),
  );
  expect(named).toEqual(palette);
});
