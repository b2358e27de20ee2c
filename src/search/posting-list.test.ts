import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { decodePostings, documentOf, encodePostings, type Place, placeOf, posting } from './posting-list.ts';

test('a list of neighbours takes a byte for each', () => {
  const postings = [posting(0, 0), posting(1, 3), posting(2, 1)];
  expect([...encodePostings(postings)]).toEqual([0, 7, 5]);
});

test('any list comes back as it was', () => {
  const list = fc
    .uniqueArray(fc.tuple(fc.nat(5_000_000), fc.nat(3)), { selector: ([document]) => document })
    .map((entries) =>
      entries.sort(([a], [b]) => a - b).map(([document, place]) => posting(document, place as Place)),
    );
  fc.assert(
    fc.property(list, (postings) => {
      expect(decodePostings(encodePostings(postings))).toEqual(postings);
    }),
  );
});

test('a posting holds its document and its place', () => {
  expect([documentOf(posting(50_000, 2)), placeOf(posting(50_000, 2))]).toEqual([50_000, 2]);
});

test('numbers and texts come back in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'grapheme' }))), (entries) => {
      const writer = new ByteWriter();
      for (const [number, text] of entries) {
        writer.number(number);
        writer.text(text);
      }
      const reader = new ByteReader(writer.take());
      expect(entries.map(() => [reader.number(), reader.text()])).toEqual(entries);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

test('bytes that end too early are no number and no text', () => {
  expect(() => new ByteReader(new Uint8Array([0x80])).number()).toThrow('The bytes end inside a number.');
  expect(() => new ByteReader(new Uint8Array([2, 65])).text()).toThrow('The bytes end before their length.');
  expect(() => new ByteReader(new Uint8Array([128, 128, 128, 128, 128, 1])).number()).toThrow(
    'No number is that long.',
  );
});
