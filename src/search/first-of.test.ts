import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from './first-of.ts';

test('the first few of a list are those of the whole list in order, equals by their number', () => {
  // Few ranks, so that many are equal; counts on both sides of where the way of finding them changes.
  const lists = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 400 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 260 }), (ranks, count) => {
      const documents = ranks.map((_, document) => document).reverse();
      const rank = (document: number) => ranks[document] as number;
      const inOrder = documents.toSorted((a, b) => rank(b) - rank(a) || a - b);
      expect(firstOf(documents, count, rank)).toEqual(inOrder.slice(0, count));
    }),
  );
});

test('what has no rank at all stands last', () => {
  const rank = (document: number) => (document === 1 ? Number.NEGATIVE_INFINITY : document);
  expect(firstOf([0, 1, 2], 3, rank)).toEqual([2, 0, 1]);
  expect(firstOf([0, 1, 2], 2, rank)).toEqual([2, 0]);
});
