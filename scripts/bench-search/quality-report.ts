/** What the quality set says, for people. */
import { type QueryClass, queryClasses } from './judged-query.ts';
import { type Judged, type SetName, type Summary, summaryOf } from './quality.ts';
import { type Cell, table } from './tables.ts';

const setNames: readonly SetName[] = ['shown', 'held', 'fresh'];

function cellsOf({ queries, recall, meanReciprocalRank, exactFirst, faulty }: Summary): Cell[] {
  return [String(queries), recall, meanReciprocalRank, exactFirst, String(faulty)];
}

const heads = ['n', 'recall@10', 'MRR', 'exact 1st', 'faulty'];

/** By class and set, then in all. */
export function classTable(judged: readonly Judged[]): string {
  const ofSet = (set: SetName, name?: QueryClass) =>
    summaryOf(judged.filter((one) => one.set === set && (name === undefined || one.class === name)));
  return table([
    ['', ...setNames.flatMap((set) => [set, ...heads.slice(1).map(() => '')])],
    ['class', ...setNames.flatMap(() => heads)],
    ...(Object.keys(queryClasses) as QueryClass[]).map((name) => [
      name,
      ...setNames.flatMap((set) => cellsOf(ofSet(set, name))),
    ]),
    ['all', ...setNames.flatMap((set) => cellsOf(ofSet(set)))],
    ['together', ...cellsOf(summaryOf(judged))],
  ]);
}

/** Engines side by side, over all sets. */
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
    .map(({ set, class: name, query, faults, came }) =>
      [
        `${set}/${name} “${query.length > 60 ? `${query.slice(0, 60)}…` : query}”: ${faults.join('; ')}`,
        ...came.slice(0, 5).map((href) => `    ${href}`),
      ].join('\n'),
    )
    .join('\n');
}
