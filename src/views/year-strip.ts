/** The bar of a time expression on a strip of twelve months: in units of the drawing, of which a month has ten. */
import type { YearSpan } from './when.ts';

export const stripWidth = 120;

/** The narrowest bar that still shows. */
const narrowest = 3;

export interface StripBar {
  readonly x: string;
  readonly width: string;
  /** Rounder where the words leave the ends open. */
  readonly rx: number;
}

export function stripBar({ start, end, isSoft }: YearSpan): StripBar {
  return {
    x: (start * stripWidth).toFixed(1),
    width: Math.max(narrowest, (end - start) * stripWidth).toFixed(1),
    rx: isSoft ? 3 : 1.5,
  };
}
