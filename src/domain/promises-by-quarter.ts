/** How many dialogues the plans promise for each quarter, by type (biểu đồ "Số mục đối thoại theo quý"). */
import { type DialogueType, dialogueTypes } from '../schemas/plan-item.ts';
import { quarterOf, quartersBetween, type YearQuarter } from '../time/period.ts';
import { type Population, populationOf } from './illustrative.ts';
import type { Portal } from './portal.ts';
import { windowOf } from './window.ts';

export interface PromisesByQuarter {
  /** Every quarter from the first promise to the last, those without a promise too. */
  readonly quarters: readonly YearQuarter[];
  /** Only types that some plan promises, in the order of the vocabulary. */
  readonly series: readonly {
    readonly type: DialogueType;
    /** One number per quarter. */
    readonly counts: readonly number[];
    /** Items of this type whose words name no quarter, or none in which they end. */
    readonly withoutQuarter: number;
  }[];
  /** All plan items: the numbers of all series add up to it. */
  readonly total: number;
}

/**
 * An item counts once, in the quarter in which its time ends: "quý II, quý III/2023" is a promise to be kept by
 * the end of quý III. "Trong năm 2023" and a school year name no quarter and are not put into one.
 */
export function countPromisesByQuarter(portal: Portal, population: Population): PromisesByQuarter {
  const promises = portal.promises.filter(({ plan }) => populationOf(portal, plan.issuer.org) === population);
  const placed = promises.map(({ entry }) => {
    const { kind } = entry.when;
    const namesNoQuarter = kind === 'year' || kind === 'school_year';
    const end = namesNoQuarter ? undefined : windowOf(entry.when)?.end;
    return { type: entry.type, quarter: end && quarterOf(end) };
  });
  const named = placed.flatMap(({ quarter }) => (quarter === undefined ? [] : [quarter])).sort();
  const [first, last] = [named[0], named.at(-1)];
  const quarters = first === undefined || last === undefined ? [] : quartersBetween(first, last);
  const series = dialogueTypes.flatMap((type) => {
    const ofType = placed.filter((item) => item.type === type);
    if (ofType.length === 0) return [];
    return [
      {
        type,
        counts: quarters.map((quarter) => ofType.filter((item) => item.quarter === quarter).length),
        withoutQuarter: ofType.filter((item) => item.quarter === undefined).length,
      },
    ];
  });
  return { quarters, series, total: placed.length };
}
