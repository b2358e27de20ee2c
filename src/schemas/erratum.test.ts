import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { errata, erratum } from './erratum.ts';

const slip = {
  on: '2026-05-20',
  what: 'Ngày ban hành',
  before: '10/5/2026',
  after: '11/5/2026',
  reason: 'Ghi nhầm.',
};

describe('erratum', () => {
  test('shows what was said beside what is right', () => {
    expect(erratum.parse(slip)).toEqual(slip);
  });

  test.each(['on', 'what', 'before', 'after', 'reason'])('always has its %s', (key) => {
    expect(problemsIn(erratum, { ...slip, [key]: undefined })).toEqual([[key, 'invalid_type']]);
  });

  test('has no field of its own making', () => {
    expect(problemsIn(erratum, { ...slip, by: 'A' })).toEqual([['', 'unrecognized_keys']]);
  });

  test('stands in no empty list', () => {
    expect(problemsIn(errata, [slip])).toEqual([]);
    expect(problemsIn(errata, [])).toEqual([['', 'too_small']]);
  });
});
