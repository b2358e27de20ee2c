/**
 * What a chart is drawn of. Across, a mark stands at a share of the plot (0 at its left edge, 1 at its right), so that
 * a drawing is as wide as its page without its letters growing or shrinking; down, it stands at a pixel.
 */

/** Looks of texts, with the type in which they are set: what fits depends on it. */
export const textLooks = {
  /** The name of a bar. */
  label: { size: 15, isBold: false },
  /** Once for the bars or ticks that share it. */
  group: { size: 14, isBold: true },
  tick: { size: 14, isBold: false },
  total: { size: 15, isBold: true },
  /** A series' letters in its own colour's area. */
  key: { size: 12, isBold: true },
  /** The name of a line, at its end, in its colour. */
  end: { size: 14, isBold: true },
  /** Stands where a number is missing. */
  words: { size: 14, isBold: false },
} as const;

export type TextLook = keyof typeof textLooks;

/** Where a text has room: on every screen, on wide ones alone, or only where the wide form of it has none. */
export type Fit = 'always' | 'wide' | 'narrow';

export interface Area {
  readonly kind: 'area';
  /** `blank`: a part of the plot in which there is no number to draw. */
  readonly look: 'segment' | 'band' | 'blank';
  readonly hue?: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface Stroke {
  readonly kind: 'stroke';
  readonly look: 'axis' | 'grid' | 'line' | 'half';
  readonly hue?: number;
  /** Which pattern of dashes, from 0, unbroken. */
  readonly dash?: number;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Dot {
  readonly kind: 'dot';
  readonly hue: number;
  readonly x: number;
  readonly y: number;
}

export interface Text {
  readonly kind: 'text';
  readonly look: TextLook;
  readonly hue?: number;
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  /** Pixels beside `x`. */
  readonly dx?: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fit: Fit;
  /** Reads from below to above. */
  readonly isUpright?: boolean;
}

export type Mark = Area | Stroke | Dot | Text;

/** Widths of a whole drawing between which it must serve: that of the narrowest phone, and that of a column of text. */
export interface Room {
  readonly narrow: number;
  readonly wide: number;
}

/** On a page: a phone of 320 pixels less its margins; `wide` is where the style sheet shows what needs room. */
export const pageRoom: Room = { narrow: 288, wide: 560 };

/** Pixels beside the plot. */
export interface Margin {
  readonly left: number;
  /** For `narrow` and for `wide`: the names of lines stand there in full where there is room. */
  readonly right: number;
  readonly wideRight: number;
}

export interface Drawing {
  readonly height: number;
  readonly margin: Margin;
  readonly marks: readonly Mark[];
  /** Some words of the table stand in no drawing: said under it. */
  readonly leavesOutWords: boolean;
}

/** Room for the plot itself. */
export function plotRoom({ narrow, wide }: Room, { left, right, wideRight }: Margin): Room {
  return { narrow: narrow - left - right, wide: wide - left - wideRight };
}
