import { nearest } from './suggestion.ts';

/** More would be a list to search in, not a help. */
const mostShown = 3;

/** Without what a server or a copying hand adds at the end. */
function bare(address: string): string {
  return address.replace(/(?:\/|\/index\.html?|\.html?|[.,;:)\]]+)+$/, '');
}

/** The real addresses above a wrong one, the nearest first. */
function addressesAbove(address: string, known: ReadonlySet<string>): string[] {
  const steps = bare(address).split('/').slice(0, -1);
  return steps
    .map((_, index) => `${steps.slice(0, steps.length - index).join('/')}/`)
    .filter((above) => known.has(above));
}

/**
 * Real addresses that a reader of a wrong one may have meant: those that it is the beginning of, the one that is nearest
 * in its letters, the list that it would stand in.
 * @param home address of the home page, which is near to everything and so is never told.
 */
export function nearAddresses(wrong: string, real: readonly string[], home: string): readonly string[] {
  const known = real.filter((address) => address !== home);
  const wanted = bare(wrong);
  if (known.includes(`${wanted}/`)) return [`${wanted}/`];
  const continued = wanted.length > home.length ? known.filter((address) => address.startsWith(wanted)) : [];
  const near = nearest(`${wanted}/`, known);
  const found = [
    ...continued.toSorted((a, b) => a.length - b.length).slice(0, mostShown),
    ...(near === undefined ? [] : [near]),
    ...addressesAbove(wrong, new Set(known)).slice(0, 1),
  ];
  return [...new Set(found)].slice(0, mostShown);
}
