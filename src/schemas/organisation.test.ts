import { describe, expect, test } from 'vitest';
import { type Fault, faultOf } from './fault.ts';
import { organisation } from './organisation.ts';

const body = { name: 'UBND phường Sông Xanh', type: 'peoples_committee', level: 'commune', system: 'state' };
const successors = [{ org: 'phuong-moi', scope: 'whole' }];

describe('organisation', () => {
  test.each([
    ['without any day on record', {}],
    ['with a first day only', { validFrom: '2025-07-01' }],
    ['with a last day only', { validTo: '2025-06-30' }],
    ['that existed for one day', { validFrom: '2025-06-30', validTo: '2025-06-30' }],
    ['that ended and has a successor', { validTo: '2025-06-30', successors }],
  ])('may be one %s', (_why, facts) => {
    expect(organisation.safeParse({ ...body, ...facts }).error).toBeUndefined();
  });

  test('reads no slower and no faster over its loudspeaker than can be understood', () => {
    const isSpeed = (readingSpeed: number) => organisation.safeParse({ ...body, readingSpeed }).success;
    expect([119, 120, 260, 261, 180.5].map(isSpeed)).toEqual([false, true, true, false, false]);
  });

  test.each([
    [
      'ends before it begins',
      { validFrom: '2025-07-01', validTo: '2025-06-30' },
      'validTo',
      { code: 'validity_reversed', from: '2025-07-01', to: '2025-06-30' },
    ],
    [
      'has a successor and no last day',
      { validFrom: '2021-01-01', successors },
      'successors',
      { code: 'successor_without_end' },
    ],
  ] satisfies [string, object, string, Fault][])('is never one that %s', (_why, facts, at, fault) => {
    const issues = organisation.safeParse({ ...body, ...facts }).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join('.'), faultOf(issue)])).toEqual([[at, fault]]);
  });
});
