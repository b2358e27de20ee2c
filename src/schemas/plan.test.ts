import { describe, expect, test } from 'vitest';
import { anItem, anObligation, aPlan, aTask } from '../../tests/builders.ts';
import { faultOf } from './fault.ts';
import { plan } from './plan.ts';

function problemsOf(facts: object) {
  const { id, body, ...record } = aPlan();
  const issues = plan.safeParse({ ...record, ...facts }).error?.issues ?? [];
  return issues.map((issue) => [issue.path.join('.'), faultOf(issue)]);
}

describe('plan', () => {
  test('may promise no dialogue', () => {
    expect(problemsOf({ items: [] })).toEqual([]);
  });

  test.each([
    ['two items', { items: [anItem({ id: 'mot' }), anItem({ id: 'mot' })] }, 'items.1.id'],
    ['an item and a task', { items: [anItem({ id: 'mot' })], tasks: [aTask({ id: 'mot' })] }, 'tasks.0.id'],
    [
      'a task and an obligation',
      { tasks: [aTask({ id: 'mot' })], obligations: [anObligation({ id: 'mot' })] },
      'obligations.0.id',
    ],
  ])('never gives %s the same id: it is one address on one page', (_why, facts, at) => {
    expect(problemsOf(facts)).toEqual([[at, { code: 'id_duplicate', id: 'mot' }]]);
  });
});
