/** What the quality set says, for people. */
import { type QueryClass, queryClasses } from './judged-query.ts';
import { type HalfName, type Judged, type Summary, summaryOf } from './quality.ts';
import { type Cell, table } from './tables.ts';

const halfNames: readonly HalfName[] = ['shown', 'held'];

function cellsOf({ queries, recall, meanReciprocalRank, exactFirst, faulty }: Summary): Cell[] {
  return [String(queries), recall, meanReciprocalRank, exactFirst, String(faulty)];
}

const heads = ['n', 'recall@10', 'MRR', 'exact 1st', 'faulty'];

/** By class and half, then in all. */
export function classTable(judged: readonly Judged[]): string {
  const ofHalf = (half: HalfName, name?: QueryClass) =>
    summaryOf(judged.filter((one) => one.half === half && (name === undefined || one.class === name)));
  return table([
    ['', ...halfNames.flatMap((half) => [half, ...heads.slice(1).map(() => '')])],
    ['class', ...halfNames.flatMap(() => heads)],
    ...(Object.keys(queryClasses) as QueryClass[]).map((name) => [
      name,
      ...halfNames.flatMap((half) => cellsOf(ofHalf(half, name))),
    ]),
    ['all', ...halfNames.flatMap((half) => cellsOf(ofHalf(half)))],
    ['both', ...cellsOf(summaryOf(judged))],
  ]);
}

/** Engines side by side, over both halves. */
export function engineTable(byEngine: ReadonlyMap<string, readonly Judged[]>): string {
  return table([
    ['engine', ...heads],
    ...[...byEngine].map(([name, judged]) => [name, ...cellsOf(summaryOf(judged))]),
  ]);
}

/** Every query with a fault, and what came instead. */
export function faultList(judged: readonly Judged[]): string {
  return judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ half, class: name, query, faults, came }) =>
      [
        `${half}/${name} “${query.length > 60 ? `${query.slice(0, 60)}…` : query}”: ${faults.join('; ')}`,
        ...came.slice(0, 5).map((href) => `    ${href}`),
      ].join('\n'),
    )
    .join('\n');
}
