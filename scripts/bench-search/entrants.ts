/** All that take part, the yardstick first. */
import type { Entrant } from './entrant.ts';
import { flexSearch } from './entrants/flexsearch.ts';
import { miniSearch } from './entrants/minisearch.ts';
import { pagefind, pagefindWithLevers } from './entrants/pagefind.ts';
import { portal } from './entrants/portal.ts';

export const entrants: readonly Entrant[] = [pagefind, portal, pagefindWithLevers, miniSearch, flexSearch];

export function entrantNamed(name: string): Entrant {
  const entrant = entrants.find((candidate) => candidate.name === name);
  if (!entrant)
    throw new Error(`There is no entrant ${name}; there are ${entrants.map((one) => one.name).join(', ')}.`);
  return entrant;
}
