/**
 * Twenty queries that suit a corpus, drawn from its own records, so that they find something at every size: each step
 * through the petitions gives one. Half are typed without marks.
 */
import type { SearchDocument } from '../../src/search/search-document.ts';
import { fold } from '../../src/text/folding.ts';

const queryCount = 20;

/** The words of a title from one place on. */
function wordsOf({ title }: SearchDocument, from: number, count: number): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const start = Math.max(0, Math.min(from, words.length - count));
  return words.slice(start, start + count).join(' ');
}

const abbreviations = ['GPMB', 'UBND', 'pccc', 'VSMT', 'sổ đỏ'];

/** Ways in which people search, by turns. */
const ways: readonly ((document: SearchDocument, turn: number) => string)[] = [
  (document) => fold(wordsOf(document, 0, 4)),
  (document) => wordsOf(document, 0, 4),
  (document) => fold(wordsOf(document, 99, 4)),
  (document) => wordsOf(document, 99, 3),
  (document) => document.codes[0] ?? wordsOf(document, 0, 3),
  (document) => fold(wordsOf(document, 2, 2)),
  (document) => fold(`${wordsOf(document, 0, 3)} ${wordsOf(document, 99, 2)}`),
  (_, turn) => abbreviations[turn % abbreviations.length] ?? 'GPMB',
];

export function drawQueries(petitions: readonly SearchDocument[]): readonly string[] {
  return Array.from({ length: queryCount }, (_, turn) => {
    const petition = petitions[Math.floor(((turn + 0.5) * petitions.length) / queryCount)];
    const way = ways[turn % ways.length];
    if (!petition || !way) throw new Error('There are no petitions to draw queries from.');
    return way(petition, turn);
  });
}
