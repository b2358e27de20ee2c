/**
 * A partition (phép chia): every record of a scope stands in exactly one of its groups, so that the numbers of all groups
 * add up to the whole. A figure is nothing but a union of groups, over a union of groups.
 */
import type { Portal } from '../portal.ts';

/** Partitions by their names in published data. */
export const partitionNames = [
  'follow_through',
  'procedure',
  'lateness',
  'answer_time',
  'backlog',
  'slippage',
  'repeats',
  'referrals',
  'commitment_progress',
  'commitment_lateness',
  'commitment_slippage',
  'plan_ledger',
] as const;

export type PartitionName = (typeof partitionNames)[number];

/** Which records a partition is of. */
export type PartitionSubject = 'petition' | 'commitment' | 'promise';

/** A figure by its groups: both lists name groups of the partition. */
interface FigureRule<Group extends string> {
  readonly name: string;
  readonly part: readonly Group[];
  /** Where it is not all groups. */
  readonly whole?: readonly Group[];
}

export interface PartitionRule<Item, Group extends string = string, Excluded extends string = string> {
  readonly name: PartitionName;
  readonly subject: PartitionSubject;
  /** In the order in which tables and charts list them. */
  readonly groups: readonly Group[];
  /** Why a record is left out of the whole. */
  readonly excluded: readonly Excluded[];
  /** The one group, or reason to be left out, of a record. */
  readonly place: (portal: Portal, item: Item) => Group | Excluded;
  readonly figures: readonly FigureRule<Group>[];
}

export interface PartitionGroup {
  readonly name: string;
  /** Ids of its records, in the order in which the Portal lists them. */
  readonly ids: readonly string[];
}

/** A part of a whole, by the groups that make up both. */
export interface Figure {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly partGroups: readonly string[];
  readonly wholeGroups: readonly string[];
}

export interface Partition {
  readonly name: PartitionName;
  readonly subject: PartitionSubject;
  /** All groups, the empty ones too. */
  readonly groups: readonly PartitionGroup[];
  readonly excluded: readonly PartitionGroup[];
  /** The records in all groups. */
  readonly whole: number;
  readonly figures: readonly Figure[];
}

/** Totals that do not add up: a figure that nobody may publish. It ends the build. */
export class TotalsError extends Error {
  override readonly name = 'TotalsError';
}

/**
 * @throws TotalsError where a record is placed in no group of the rule.
 */
export function partitionBy<Item, Group extends string, Excluded extends string>(
  portal: Portal,
  rule: PartitionRule<Item, Group, Excluded>,
  items: readonly Item[],
  idOf: (item: Item) => string,
): Partition {
  const ids = new Map<string, string[]>([...rule.groups, ...rule.excluded].map((name) => [name, []]));
  for (const item of items) {
    const name = rule.place(portal, item);
    const group = ids.get(name);
    if (!group) throw new TotalsError(`${rule.name}: no group "${name}" for ${idOf(item)}.`);
    group.push(idOf(item));
  }
  const groupOf = (name: string): PartitionGroup => ({ name, ids: ids.get(name) ?? [] });
  const count = (names: readonly string[]) => names.reduce((sum, name) => sum + groupOf(name).ids.length, 0);
  return {
    name: rule.name,
    subject: rule.subject,
    groups: rule.groups.map(groupOf),
    excluded: rule.excluded.map(groupOf),
    whole: count(rule.groups),
    figures: rule.figures.map(({ name, part, whole = rule.groups }) => ({
      name,
      part: count(part),
      whole: count(whole),
      partGroups: part,
      wholeGroups: whole,
    })),
  };
}
