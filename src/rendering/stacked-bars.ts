/** Geometry of a stacked bar chart, in the units of its drawing. Pure: the same series give the same shapes. */

interface Segment {
  readonly series: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Bar {
  /** Middle of the bar, for its labels. */
  readonly middle: number;
  readonly total: number;
  /** Top edge, for the total above it. */
  readonly top: number;
  /** From the base line upwards, without the empty ones. */
  readonly segments: readonly Segment[];
}

export interface Frame {
  readonly width: number;
  /** Height of the part in which bars stand. */
  readonly height: number;
  /** Room above the highest bar for its total. */
  readonly headroom: number;
  /** Share of a category's width that its bar takes, 0 to 1. */
  readonly fill: number;
}

/** Highest value that the axis must reach: at least 1, so that an empty chart still has a scale. */
function scaleTop(totals: readonly number[]): number {
  return Math.max(1, ...totals);
}

/**
 * @param rows one row per series, one value per category; values are counts, never negative.
 * @param categoryCount how many categories each row has.
 */
export function layOutBars(
  rows: readonly (readonly number[])[],
  categoryCount: number,
  frame: Frame,
): readonly Bar[] {
  const categories = Array.from({ length: categoryCount }, (_, index) => rows.map((row) => row[index] ?? 0));
  const totals = categories.map((values) => values.reduce((sum, value) => sum + value, 0));
  const unit = (frame.height - frame.headroom) / scaleTop(totals);
  const step = frame.width / Math.max(1, categoryCount);
  const width = step * frame.fill;
  return categories.map((values, index) => {
    const middle = step * (index + 0.5);
    let y = frame.height;
    const segments = values.flatMap((value, series): Segment[] => {
      if (value === 0) return [];
      const height = value * unit;
      y -= height;
      return [{ series, value, x: middle - width / 2, y, width, height }];
    });
    return { middle, total: totals[index] ?? 0, top: y, segments };
  });
}
