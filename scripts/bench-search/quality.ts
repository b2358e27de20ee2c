/** The quality set held against an engine: every query judged, summed up by class and by set. */
import type { SearchCorpus } from '../../src/search/search-document.ts';
import { type Given, Judge, type Score } from './judge.ts';
import { type JudgedQuery, type JudgedSet, type QueryClass, queryClasses } from './judged-query.ts';

export type SetName = 'shown' | 'held' | 'fresh';

export interface Judged extends Score {
  readonly set: SetName;
  readonly class: QueryClass;
  readonly query: string;
  /** What came first, where something is wrong. */
  readonly came: readonly string[];
}

export interface Summary {
  readonly queries: number;
  readonly recall: number | undefined;
  readonly meanReciprocalRank: number | undefined;
  readonly exactFirst: number | undefined;
  readonly faulty: number;
}

const qualityTargets = { recall: 0.98, meanReciprocalRank: 0.9, exactFirst: 1 } as const;

export type QuerySets = Readonly<Record<SetName, JudgedSet>>;

interface Placed {
  readonly set: SetName;
  readonly class: QueryClass;
  readonly judged: JudgedQuery;
}

function placed(sets: QuerySets): Placed[] {
  return (Object.keys(sets) as SetName[]).flatMap((set) =>
    (Object.keys(queryClasses) as QueryClass[]).flatMap((name) =>
      sets[set][name].map((judged) => ({ set, class: name, judged })),
    ),
  );
}

/** Everything that has to be asked, each once: the queries and the other spellings that they are held against. */
export function askedQueries(sets: QuerySets): string[] {
  return [...new Set(placed(sets).flatMap(({ judged }) => [judged.query, judged.sameAs ?? judged.query]))];
}

/** What must find nothing is right when no result holds all its words. */
function scoreOfNothing({ total }: Given): Score {
  return total === 0
    ? { recall: 1, faults: [] }
    : { recall: 0, faults: [`${total} results for what is nowhere`] };
}

/** @param given the answer to each of `askedQueries`. */
export function judgeAll(
  sets: QuerySets,
  corpus: SearchCorpus,
  base: string,
  given: ReadonlyMap<string, Given>,
): readonly Judged[] {
  const judge = new Judge(corpus, base);
  const answerTo = (query: string) => given.get(query) ?? { hrefs: [], total: 0 };
  return placed(sets).map(({ set, class: name, judged }) => {
    const answer = answerTo(judged.query);
    const twin = judged.sameAs === undefined ? undefined : answerTo(judged.sameAs);
    const score = name === 'nothing' ? scoreOfNothing(answer) : judge.score(judged, answer, twin);
    return { set, class: name, query: judged.query, ...score, came: answer.hrefs.slice(0, 10) };
  });
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

export function summaryOf(judged: readonly Judged[]): Summary {
  return {
    queries: judged.length,
    recall: mean(judged.map(({ recall }) => recall)),
    meanReciprocalRank: mean(judged.map(({ reciprocalRank }) => reciprocalRank)),
    exactFirst: mean(
      judged.map(({ isExactFirst }) => (isExactFirst === undefined ? undefined : Number(isExactFirst))),
    ),
    faulty: judged.filter(({ faults }) => faults.length > 0).length,
  };
}

/** Targets that a summary misses, in words. */
export function missedTargets(summary: Summary): string[] {
  return (Object.keys(qualityTargets) as (keyof typeof qualityTargets)[]).flatMap((key) => {
    const value = summary[key];
    return value !== undefined && value < qualityTargets[key]
      ? [`${key} ${value.toFixed(3)} < ${qualityTargets[key]}`]
      : [];
  });
}
