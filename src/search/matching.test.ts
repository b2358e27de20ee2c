/** The engine held against the plainest search there is: read every document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSearchDocument, engineOver } from '../../tests/search-documents.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchResult } from './search-engine.ts';
import { syllablesOf } from './syllables.ts';

/** Few words, so that they meet often; some differ in marks alone. */
const vocabulary = ['đường', 'dương', 'đèn', 'đến', 'tổ', 'to', 'chợ', 'cho', 'rác', 'nước', 'Mẫu', 'ngõ'];
const text = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

const documents = fc
  .array(fc.record({ title: text, summary: text, text: fc.array(text, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.map((given, index) => aSearchDocument({ ...given, href: `/${index}/` })));

const query = fc.array(fc.constantFrom(...vocabulary, 'duong', 'den', 'nuoc'), {
  minLength: 1,
  maxLength: 3,
});

/** What the label of its kind adds is left out: no word of the vocabulary stands in one. */
function wordsOf({ title, summary, text: paragraphs }: SearchDocument): ReadonlySet<string> {
  return new Set(
    [title, summary, ...paragraphs].flatMap((one) => syllablesOf(one).map(({ folded }) => folded)),
  );
}

async function allResults(all: readonly SearchDocument[], typed: string): Promise<readonly SearchResult[]> {
  const engine = engineOver(all);
  const results: SearchResult[] = [];
  let total = 0;
  for (let page = 1; page === 1 || results.length < total; page += 1) {
    for await (const answer of engine.search({ query: typed, filters: {}, sort: 'relevance', page })) {
      if (!answer.isComplete) continue;
      total = answer.total ?? 0;
      results.push(...answer.results);
    }
  }
  return results.slice(0, total);
}

test('the documents found are those that hold every word', async () => {
  await fc.assert(
    fc.asyncProperty(documents, query, async (all, words) => {
      // A space at the end: the last word is whole.
      const found = (await allResults(all, `${words.join(' ')} `)).map(({ href }) => href);
      const wanted = words.flatMap((word) => syllablesOf(word).map(({ folded }) => folded));
      const expected = all.filter((one) => wanted.every((word) => wordsOf(one).has(word)));
      expect([...found].sort()).toEqual(expected.map(({ href }) => href).sort());
    }),
    { numRuns: 150 },
  );
});

test('a phrase in quotes finds what holds its words side by side, as they are spelled', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.tuple(fc.constantFrom('đường', 'đèn', 'chợ'), fc.constantFrom('tổ', 'Mẫu', 'rác')),
      async (all, pair) => {
        const phrase = pair.join(' ').toLowerCase();
        const found = (await allResults(all, `"${phrase}"`)).map(({ href }) => href);
        const expected = all.filter(({ title, summary, text: paragraphs }) =>
          [title, summary, ...paragraphs].some((one) => ` ${one.toLowerCase()} `.includes(` ${phrase} `)),
        );
        expect([...found].sort()).toEqual(expected.map(({ href }) => href).sort());
      },
    ),
    { numRuns: 150 },
  );
});

test('what holds the words with the marks typed stands before what holds other marks', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.constantFrom('đường', 'dương', 'chợ', 'đèn'), async (all, word) => {
      const isExact = ({ title, summary, text: paragraphs }: SearchDocument) =>
        [title, summary, ...paragraphs].some((one) => one.split(' ').includes(word));
      const order = (await allResults(all, word)).map(({ href }) => all.find((one) => one.href === href));
      const exact = order.map((one) => one !== undefined && isExact(one));
      expect(exact).toEqual(exact.toSorted((a, b) => Number(b) - Number(a)));
    }),
    { numRuns: 150 },
  );
});
