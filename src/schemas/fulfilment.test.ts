import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { fulfilment } from './fulfilment.ts';

const done = { plan: 'ke-hoach', entry: 'bao-cao-nam', by: 'ubnd', on: '2026-06-10' };
const paper = { kind: 'report', number: '10/BC-UBND' };
const evidence = [{ text: 'Báo cáo số 10' }];
const problemsOf = (facts: object) => problemsIn(fulfilment, { ...done, ...facts });

describe('fulfilment', () => {
  test.each([
    ['a paper', { paper }, []],
    ['evidence', { evidence }, []],
    ['both', { paper, evidence }, []],
    ['neither', {}, [['', { code: 'proof_missing' }]]],
    ['no evidence in its list', { evidence: [] }, [['evidence', 'too_small']]],
  ])('is shown by %s', (_what, facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems);
  });

  test('has no field of its own making', () => {
    expect(problemsOf({ paper, late: false })).toEqual([['', 'unrecognized_keys']]);
  });

  test('may say which period it is about', () => {
    expect(problemsOf({ paper, period: { kind: 'year', raw: 'năm 2026', year: 2026 } })).toEqual([]);
  });

  test.each(['plan', 'entry', 'by', 'on'])('always has its %s', (key) => {
    expect(problemsOf({ paper, [key]: undefined })).toEqual([[key, 'invalid_type']]);
  });
});
