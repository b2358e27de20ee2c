import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/text/personal-data.ts';
import { localNames, unitName, unitNameCount } from './place-names.ts';

/** Units and provinces of the largest corpus: a million petitions fill 84 tracts of 75 names. */
const needed = 84 * 75;

test('every unit of the largest corpus has a name of its own', () => {
  const names = new Set(Array.from({ length: needed }, (_, number) => unitName(number)));
  expect(unitNameCount).toBeGreaterThan(needed);
  expect(names.size).toBe(needed);
  expect(unitName(0)).toBe('Mẫu Bến Trám');
  expect([...names].every((name) => name.startsWith('Mẫu '))).toBe(true);
});

test('no name looks like a person', () => {
  const nobody = { names: new Set<string>(), contacts: new Set<string>() };
  const names = Array.from({ length: 300 }, (_, number) => [
    unitName(number),
    ...localNames(number, 48),
  ]).flat();
  const text = names.map((name) => `Ở ${name} thì ${name}.`).join('\n');
  expect(findPersonalData(text, nobody)).toEqual([]);
});

test('names within a unit differ, and stay', () => {
  expect(new Set(localNames(5, 48)).size).toBe(48);
  expect(localNames(5, 48)).toEqual(localNames(5, 48));
  expect(localNames(5, 48)).not.toEqual(localNames(6, 48));
});
