/** The records before and after one in its row: one population's, so that no way leads from what is real to what is invented. */
import type { LinkView } from './page-head.ts';

export interface Neighbours {
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** @param row in the order of time, earliest first. */
export function neighboursIn<T>(row: readonly T[], record: T, linkTo: (record: T) => LinkView): Neighbours {
  const position = row.indexOf(record);
  const [before, after] = [row[position - 1], row[position + 1]];
  return { ...(before && { previous: linkTo(before) }), ...(after && { next: linkTo(after) }) };
}
