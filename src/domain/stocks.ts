/**
 * Stocks (số cuối kỳ) of petitions on a day, and the flows (biến động trong kỳ) between two days. A stock is counted in one
 * Portal; a flow is told by the days on which single petitions changed. The two must meet, or nothing is published.
 */
import type { IsoDate } from '../time/civil-date.ts';
import { TotalsError } from './figures/partition.ts';
import { followThrough } from './figures/petition-partitions.ts';
import { type Population, populationOf, populations } from './illustrative.ts';
import type { Petition } from './petition.ts';
import { petitionCourse } from './petition-course.ts';
import type { Portal } from './portal.ts';
import { isAnswered, isCounted, isResolved } from './rates.ts';

/** What a petition belongs to on a day: to none, to one or to several of these. */
export const petitionStocks = [
  'received',
  'counted',
  'answered',
  'resolved',
  'confirmed',
  'open',
  'overdue',
] as const;

export type PetitionStock = (typeof petitionStocks)[number];

const belongs: Readonly<Record<PetitionStock, (portal: Portal, petition: Petition) => boolean>> = {
  received: () => true,
  counted: (_, petition) => isCounted(petition),
  answered: (_, petition) => isCounted(petition) && isAnswered(petition),
  resolved: (_, petition) => isResolved(petition),
  confirmed: (portal, petition) => followThrough.place(portal, petition) === 'confirmed',
  open: (_, petition) => isCounted(petition) && !isResolved(petition),
  overdue: (_, { state }) => state.lateness.kind === 'overdue',
};

export function petitionsIn(
  portal: Portal,
  population: Population,
  stock: PetitionStock,
): readonly Petition[] {
  return portal.petitions.filter(
    (petition) =>
      populationOf(portal, petition.receivedBy) === population && belongs[stock](portal, petition),
  );
}

/** One petition that came into a stock, or left it, on a day. */
export interface Movement {
  readonly petition: Petition;
  readonly stock: PetitionStock;
  readonly on: IsoDate;
  readonly isEntry: boolean;
}

/** Its states after the earlier day, each with the day it began; of one that nothing happened to, none. */
function statesWithin(before: Portal, after: Portal, petition: Petition) {
  const earlier = before.petitionById[petition.id];
  const isMoved =
    petition.state.lastEventOn > before.asOf ||
    // A deadline that passed changes a state without an event.
    petition.state.lateness.kind !== earlier?.state.lateness.kind;
  if (!isMoved) return [];
  return petitionCourse(after, petition)
    .filter(({ from }) => from > before.asOf)
    .map(({ from, state }) => ({
      from,
      petition: { ...petition, state, events: petition.events.filter(({ on }) => on <= from) },
    }));
}

function movementsOfPetition(before: Portal, after: Portal, petition: Petition): readonly Movement[] {
  let previous = before.petitionById[petition.id];
  return statesWithin(before, after, petition).flatMap(({ from, petition: current }) => {
    const earlier = previous;
    previous = current;
    return petitionStocks.flatMap((stock) => {
      const was = earlier !== undefined && belongs[stock](after, earlier);
      const is = belongs[stock](after, current);
      return was === is ? [] : [{ petition, stock, on: from, isEntry: is }];
    });
  });
}

/** Every movement after the day of `before`, up to that of `after`, in the order in which the Portal lists petitions. */
export function petitionMovements(before: Portal, after: Portal): readonly Movement[] {
  return after.petitions.flatMap((petition) => movementsOfPetition(before, after, petition));
}

/**
 * Holds flows against stocks: what stood at the earlier day, and came, less what left, is what stands at the later one.
 * @throws TotalsError where it is not; no build may go on.
 */
export function assertFlows(before: Portal, after: Portal, movements: readonly Movement[]): void {
  for (const population of populations) {
    for (const stock of petitionStocks) {
      const [from, to] = [before, after].map((portal) => petitionsIn(portal, population, stock).length);
      const net = movements
        .filter(
          ({ petition, stock: moved }) =>
            moved === stock && populationOf(after, petition.receivedBy) === population,
        )
        .reduce((sum, { isEntry }) => sum + (isEntry ? 1 : -1), 0);
      if ((from ?? 0) + net === to) continue;
      throw new TotalsError(
        `${after.asOf}, ${population} petitions "${stock}": ${from} on ${before.asOf} and ${net} since are not ${to}.`,
      );
    }
  }
}
