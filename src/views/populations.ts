/** Lists of real and illustrative records: the real ones first, each population under its own heading. */
import { type Population, populationOf, populations } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';

/** The id of the body that a record is about. */
type BodyOf<T> = (record: T) => string;

/** What a page of a list shows of one population. */
export interface PopulationPart<T> {
  readonly population: Population;
  /** How many there are on all pages. */
  readonly total: number;
  readonly records: readonly T[];
}

export function ofPopulation<T>(
  portal: Portal,
  population: Population,
  records: readonly T[],
  bodyOf: BodyOf<T>,
): readonly T[] {
  return records.filter((record) => populationOf(portal, bodyOf(record)) === population);
}

export function realFirst<T>(portal: Portal, records: readonly T[], bodyOf: BodyOf<T>): readonly T[] {
  return populations.flatMap((population) => ofPopulation(portal, population, records, bodyOf));
}

/**
 * A page's records by population. That there is no real record is said on the first page; without illustrative
 * ones nothing is missing.
 * @param all the whole list, of which `shown` is one page.
 */
export function populationParts<T>(
  portal: Portal,
  { all, shown, page }: { readonly all: readonly T[]; readonly shown: readonly T[]; readonly page: number },
  bodyOf: BodyOf<T>,
): readonly PopulationPart<T>[] {
  return populations
    .map((population) => ({
      population,
      total: ofPopulation(portal, population, all, bodyOf).length,
      records: ofPopulation(portal, population, shown, bodyOf),
    }))
    .filter(({ population, records }) => records.length > 0 || (population === 'real' && page === 1));
}
