import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MessagePart, shortened } from './shortening.ts';

const parts: readonly MessagePart[] = [
  { name: 'greeting', text: 'Chào.' },
  { name: 'what', text: 'Việc gì.' },
  { name: 'when', text: 'Khi nào.' },
  { name: 'where', text: 'Ở đâu.' },
  { name: 'who', text: 'Ai.' },
  { name: 'firstEntries', text: 'Một.', isEntry: true },
  { name: 'entries', text: 'Hai.', isEntry: true },
  { name: 'entries', text: 'Ba.', isEntry: true },
  { name: 'closing', text: 'Hết.' },
];

const rest = (count: number) => `Còn ${count}.`;
const countOf = (texts: readonly string[]) => texts.length;

test('what fits stays whole', () => {
  expect(shortened(parts, { lengthOf: countOf, limit: 9, rest })).toEqual({
    texts: parts.map(({ text }) => text),
    left: 0,
    dropped: 0,
  });
});

test.each([
  [8, 'Chào. Việc gì. Khi nào. Ở đâu. Ai. Một. Hai. Ba.', 0],
  // The sentence on what is left out takes the place of the entry.
  [7, 'Chào. Việc gì. Khi nào. Ở đâu. Ai. Một. Còn 2.', 2],
  [6, 'Chào. Việc gì. Khi nào. Ở đâu. Một. Còn 2.', 2],
  [5, 'Chào. Việc gì. Khi nào. Ở đâu. Còn 3.', 3],
  [4, 'Việc gì. Khi nào. Ở đâu. Còn 3.', 3],
  // What, when and where stay, and that something is missing.
  [1, 'Việc gì. Khi nào. Ở đâu. Còn 3.', 3],
])('in %d sentences', (limit, text, left) => {
  const found = shortened(parts, { lengthOf: countOf, limit, rest });
  expect(found.texts.join(' ')).toBe(text);
  expect(found.left).toBe(left);
});

test('what, when and where are never lost, and the order stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (limit) => {
      const { texts } = shortened(parts, { lengthOf: (all) => all.join(' ').length, limit, rest });
      const kept = texts.filter((text) => !text.startsWith('Còn'));
      expect(kept).toEqual(expect.arrayContaining(['Việc gì.', 'Khi nào.', 'Ở đâu.']));
      expect(kept).toEqual(parts.map(({ text }) => text).filter((text) => kept.includes(text)));
    }),
  );
});
