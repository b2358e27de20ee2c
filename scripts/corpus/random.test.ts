import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, Random } from './random.ts';

test('a key is hashed as FNV-1a has it', () => {
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
});

test('the same key gives the same row, another key another row', () => {
  const row = (key: string) => {
    const random = new Random(key);
    return Array.from({ length: 6 }, () => random.int(1, 1_000_000));
  };
  expect(row('petition/7')).toEqual(row('petition/7'));
  expect(row('petition/7')).not.toEqual(row('petition/8'));
  // Written out, so that a change of the generator, which changes every corpus, is seen.
  expect(row('petition/7')).toMatchInlineSnapshot(`
    [
      824689,
      441179,
      357359,
      487679,
      495254,
      322248,
    ]
  `);
});

test('choices stay within what was asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (key, least, span) => {
      const random = new Random(key);
      const number = random.int(least, least + span);
      const items = Array.from({ length: span + 1 }, (_, index) => index);
      const taken = random.sample(items, 10);
      expect(number).toBeGreaterThanOrEqual(least);
      expect(number).toBeLessThanOrEqual(least + span);
      expect(new Set(taken).size).toBe(Math.min(10, items.length));
      expect(items).toContain(random.pick(items));
    }),
  );
});

test('a weight of nothing is never drawn, and the shares come out', () => {
  const random = new Random('weights');
  const drawn = Array.from({ length: 4000 }, () =>
    random.weighted([
      [3, 'often'],
      [1, 'rarely'],
      [0, 'never'],
    ]),
  );
  const share = drawn.filter((word) => word === 'often').length / drawn.length;
  expect(drawn).not.toContain('never');
  expect(share).toBeGreaterThan(0.71);
  expect(share).toBeLessThan(0.79);
});
