/** The portal's sign (biểu trưng): what is said, and the answer to it. Drawn on a square of 32. */
import type { Palette } from './palette.ts';

export const signSize = 32;

/** The shapes of the sign in the site's header (`SiteHeader.astro`). */
export const signShapes = {
  word: 'M3 5h17v12h-9l-5 5v-5H3z',
  answer: 'M24 11h5v12h-3v5l-5-5h-8v-3h11z',
} as const;

/** The sign at a place and in a size, as part of a drawing. */
export function signAt(x: number, y: number, size: number, colours: Palette): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${size / signSize})">` +
    `<path fill="${colours.accent}" d="${signShapes.word}"/>` +
    `<path fill="${colours['rule-strong']}" d="${signShapes.answer}"/></g>`
  );
}
