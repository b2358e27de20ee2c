import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { glossaryTerm } from './glossary-term.ts';

const word = {
  term: 'cử tri',
  variants: ['người bầu cử'],
  labels: ['số người bầu cử'],
  explanation: 'Công dân có quyền bầu cử.',
  source: { text: 'Hiến pháp năm 2013', clause: 'Điều 27', status: 'provisional' },
  seeAlso: ['tiep-xuc-cu-tri'],
};

describe('a word of the glossary', () => {
  test('needs only itself and what it means', () => {
    expect(problemsIn(glossaryTerm, word)).toEqual([]);
    expect(problemsIn(glossaryTerm, { term: word.term, explanation: word.explanation })).toEqual([]);
  });

  test.each(['term', 'explanation'])('always has its %s', (key) => {
    expect(problemsIn(glossaryTerm, { ...word, [key]: undefined }).map(([place]) => place)).toEqual([key]);
  });

  test.each(['variants', 'labels', 'seeAlso'])('lists no %s where there are none', (key) => {
    expect(problemsIn(glossaryTerm, { ...word, [key]: [] }).map(([place]) => place)).toEqual([key]);
  });

  test('says of a source whether it was compared', () => {
    expect(problemsIn(glossaryTerm, { ...word, source: { text: 'Hiến pháp' } })).toEqual([
      ['source.status', 'invalid_value'],
    ]);
  });

  test('is explained in a few sentences', () => {
    expect(problemsIn(glossaryTerm, { ...word, explanation: 'a'.repeat(401) })).toEqual([
      ['explanation', { code: 'text_too_long', length: 401, limit: 400 }],
    ]);
  });
});
