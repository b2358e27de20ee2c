/** Where the records behind a figure are listed: every published number leads to its own place on such a page. */
import type { Partition, PartitionName } from '../../domain/figures/partition.ts';
import { partitionsOf } from '../../domain/figures/partitions.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { hrefOf, partitionSlugs, paths } from '../hrefs.ts';
import { scopePath } from './scope.ts';

/** Records on one page of a partition: rows are short, and who checks a number counts them. */
export const recordsOnPage = 100;

/** Of a narrow scope only what is asked of a handful of records; of one without petitions, its work. */
const narrow: ReadonlySet<PartitionName> = new Set(['follow_through', 'lateness', 'answer_time']);

const wideKinds: ReadonlySet<FigureScope['kind']> = new Set(['portal', 'body', 'year']);

/**
 * The partitions of a scope that are published, each with a page and a file. All that hold a record for the portal, a
 * body, a year; the question of results, of deadlines and of waiting for the others, or the pages would be too many.
 */
export function listedPartitions(portal: Portal, scope: FigureScope): readonly Partition[] {
  const all = partitionsOf(portal, scope);
  if (wideKinds.has(scope.kind)) return all;
  const ofPetitions = all.filter(({ name }) => narrow.has(name));
  return ofPetitions.length > 0 ? ofPetitions : all.filter(({ name }) => name === 'commitment_progress');
}

/** The groups, then the reasons to be left out, as a partition's pages list them. */
export function listedGroups({ groups, excluded }: Partition): Partition['groups'] {
  return [...groups, ...excluded];
}

interface Place {
  /** From 1. */
  readonly page: number;
  readonly anchor?: string;
}

/** Figures stand on the first page; a group that holds nothing stands nowhere. */
function placeOf(partition: Partition, name: string): Place {
  if (partition.figures.some((figure) => figure.name === name)) return { page: 1, anchor: name };
  const listed = listedGroups(partition);
  const index = listed.findIndex((group) => group.name === name);
  const group = listed[index];
  if (!group) throw new Error(`${partition.name} has neither a group nor a figure "${name}".`);
  if (group.ids.length === 0) return { page: 1 };
  const before = listed.slice(0, index).reduce((sum, { ids }) => sum + ids.length, 0);
  return { page: Math.floor(before / recordsOnPage) + 1, anchor: name };
}

/** The path of the list, at a group, a reason to be left out, or a figure: its name in the code is the anchor. */
export function partitionPath(scope: FigureScope, partition: Partition, name?: string): string {
  const { page, anchor } = name === undefined ? { page: 1 } : placeOf(partition, name);
  const path = paths.partition(scopePath(scope), partitionSlugs[partition.name], page);
  return anchor === undefined ? path : `${path}#${anchor}`;
}

export function partitionHref(
  portal: Portal,
  scope: FigureScope,
  partition: Partition,
  name?: string,
): string {
  return hrefOf(portal.site, partitionPath(scope, partition, name));
}
