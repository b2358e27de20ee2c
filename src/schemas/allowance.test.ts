import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { allowance } from './allowance.ts';

const street = {
  text: 'đường Ông Ích Khiêm',
  kind: 'name',
  reason: 'Tên đường',
  reviewer: 'Trưởng ban biên tập',
  on: '2026-01-15',
};

describe('allowance', () => {
  test.each(['name', 'contact'])('may be of a %s', (kind) => {
    expect(problemsIn(allowance, { ...street, kind })).toEqual([]);
  });

  test('is of nothing else', () => {
    expect(problemsIn(allowance, { ...street, kind: 'address' })).toEqual([['kind', 'invalid_value']]);
  });

  test.each(['text', 'kind', 'reason', 'reviewer', 'on'])('always has its %s', (key) => {
    expect(problemsIn(allowance, { ...street, [key]: undefined }).map(([place]) => place)).toEqual([key]);
  });

  test('has no field of its own making', () => {
    expect(problemsIn(allowance, { ...street, until: '2027-01-01' })).toEqual([['', 'unrecognized_keys']]);
  });
});
