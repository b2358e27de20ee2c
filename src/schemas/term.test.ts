import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { term } from './term.ts';

const problemsOf = (facts: object) =>
  problemsIn(term, { org: 'hdnd', label: 'Nhiệm kỳ 2026 - 2031', from: '2026-03-15', ...facts });

describe('term', () => {
  test.each([
    ['no end yet', {}, []],
    ['an end', { to: '2031-03-14' }, []],
    ['one day', { to: '2026-03-15' }, []],
    [
      'an end before its beginning',
      { to: '2026-03-14' },
      [['to', { code: 'range_reversed', from: '2026-03-15', to: '2026-03-14' }]],
    ],
    ['fields of its own making', { number: 'XV' }, [['', 'unrecognized_keys']]],
  ])('has %s', (_what, facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems);
  });

  test.each(['org', 'label', 'from'])('always has its %s', (key) => {
    expect(problemsOf({ [key]: undefined })).toEqual([[key, 'invalid_type']]);
  });
});
