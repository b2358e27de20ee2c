/** All partitions of a scope, and the proof that the scopes of a portal add up to it. */
import type { Commitment } from '../notice.ts';
import { type Portal, promiseKey } from '../portal.ts';
import { cohortOf, petitionRates } from '../rates.ts';
import { answerTime } from './answer-time.ts';
import { commitmentLateness, commitmentProgress, commitmentSlippage } from './commitment-partitions.ts';
import { type Partition, type PartitionRule, partitionBy, TotalsError } from './partition.ts';
import {
  backlog,
  followThrough,
  lateness,
  procedure,
  referrals,
  repeats,
  slippage,
} from './petition-partitions.ts';
import { planLedger } from './plan-ledger.ts';
import { type FigureScope, figureScopes, recordsOf, scopeKey } from './scopes.ts';

const petitionRules = [
  followThrough,
  procedure,
  lateness,
  answerTime,
  backlog,
  slippage,
  repeats,
  referrals,
] as const;
const commitmentRules = [commitmentProgress, commitmentLateness, commitmentSlippage] as const;

/** Every partition, in the order in which pages show them. */
export const partitionRules: readonly PartitionRule<never>[] = [
  ...petitionRules,
  ...commitmentRules,
  planLedger,
];

/** Commitments are numbered within their notice. */
export function commitmentKey({ noticeId, id }: Pick<Commitment, 'noticeId' | 'id'>): string {
  return `${noticeId}#${id}`;
}

/** The partitions of a scope that hold a record. */
export function partitionsOf(portal: Portal, scope: FigureScope): readonly Partition[] {
  const { petitions, commitments, promises } = recordsOf(portal, scope);
  return [
    ...petitionRules.map((rule) => partitionBy(portal, rule, petitions, ({ id }) => id)),
    ...commitmentRules.map((rule) => partitionBy(portal, rule, commitments, commitmentKey)),
    partitionBy(portal, planLedger, promises, ({ plan, entry }) => promiseKey(plan.id, entry.id)),
  ].filter(({ whole, excluded }) => whole > 0 || excluded.some(({ ids }) => ids.length > 0));
}

/** The numbers of all groups of a partition, in one line: equal lines, equal numbers. */
function numbersOf(partitions: readonly Partition[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { name, groups, excluded } of partitions) {
    for (const group of [...groups, ...excluded]) {
      const key = `${name} ${group.name}`;
      numbers.set(key, (numbers.get(key) ?? 0) + group.ids.length);
    }
  }
  return numbers;
}

/** Kinds of scope that together neither overlap nor leave a petition out. */
const complete = [['body'], ['year'], ['quarter'], ['dialogue', 'elsewhere']] as const;

/**
 * Holds the figures of a portal against each other: bodies, years, quarters, and dialogues with what came elsewhere, each add up to the whole, and the groups
 * of `follow_through` to the rates, which are counted another way.
 * @throws TotalsError where they do not; no build may go on.
 */
export function assertTotals(portal: Portal): void {
  const scopes = figureScopes(portal);
  for (const whole of scopes.filter(({ kind }) => kind === 'portal')) {
    const { population } = whole;
    const petitionPartitions = (scope: FigureScope) =>
      partitionsOf(portal, scope).filter(({ subject }) => subject === 'petition');
    const expected = numbersOf(petitionPartitions(whole));
    for (const kinds of complete) {
      const parts = scopes.filter(
        (scope) => (kinds as readonly string[]).includes(scope.kind) && scope.population === population,
      );
      const found = numbersOf(parts.flatMap(petitionPartitions));
      for (const [key, number] of expected) {
        if ((found.get(key) ?? 0) === number) continue;
        throw new TotalsError(
          `${scopeKey(whole)}, ${key}: ${number}, but all of kind "${kinds}" together ${found.get(key) ?? 0}.`,
        );
      }
    }
    const rates = petitionRates(cohortOf(portal, population, portal.petitions));
    const figures = petitionPartitions(whole).flatMap((partition) => partition.figures);
    for (const [name, rate] of [
      ['answered', rates.answered],
      ['resolved', rates.resolved],
      ['confirmed_of_all', rates.confirmed],
      ['on_time_of_decided', rates.onTime],
    ] as const) {
      const figure = figures.find((entry) => entry.name === name);
      const [part, of] = [rate?.part ?? 0, rate?.whole ?? 0];
      if ((figure?.part ?? 0) === part && (figure?.whole ?? 0) === of) continue;
      throw new TotalsError(
        `${scopeKey(whole)}, ${name}: ${figure?.part} of ${figure?.whole}, but counted anew ${part} of ${of}.`,
      );
    }
  }
}
