import { describe, expect, test } from 'vitest';
import { anEvent, aPetition, aPortal } from '../../../tests/builders.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import { listedPartitions, partitionHref, partitionPath } from './partition-address.ts';

const scope = { kind: 'portal', population: 'real' } as const satisfies FigureScope;

/** `open` petitions of which nothing is answered, and `withdrawn` ones. */
function portalOf(open: number, withdrawn: number) {
  const received = anEvent('received', '2026-05-04');
  return aPortal({
    base: '/cong/',
    petitions: Array.from({ length: open + withdrawn }, (_, index) =>
      aPetition({
        id: `kn-${index}`,
        events: index < open ? [received] : [received, anEvent('withdrawn', '2026-06-01')],
      }),
    ),
  });
}

function partitionOf(portal: ReturnType<typeof portalOf>, name = 'follow_through') {
  const partition = listedPartitions(portal, scope).find((entry) => entry.name === name);
  if (!partition) throw new Error(`No ${name}`);
  return partition;
}

describe('the address of a number', () => {
  test('is the page on which its first record stands, under the site’s base', () => {
    const portal = portalOf(100, 1);
    const partition = partitionOf(portal);
    expect(partitionHref(portal, scope, partition, 'unanswered')).toBe('/cong/so-lieu/ket-qua/#unanswered');
    expect(partitionHref(portal, scope, partition, 'withdrawn')).toBe(
      '/cong/so-lieu/ket-qua/trang/2/#withdrawn',
    );
    const fewer = portalOf(99, 1);
    expect(partitionHref(fewer, scope, partitionOf(fewer), 'withdrawn')).toBe(
      '/cong/so-lieu/ket-qua/#withdrawn',
    );
  });

  test('of a figure is on the first page; a group of nothing has none of its own', () => {
    const partition = partitionOf(portalOf(101, 0));
    expect(partitionPath(scope, partition, 'answered')).toBe('so-lieu/ket-qua/#answered');
    expect(partitionPath(scope, partition, 'confirmed')).toBe('so-lieu/ket-qua/');
    expect(partitionPath(scope, partition)).toBe('so-lieu/ket-qua/');
  });

  test('of a name that the partition does not have is refused', () => {
    expect(() => partitionPath(scope, partitionOf(portalOf(1, 0)), 'overdue')).toThrow(
      'follow_through has neither a group nor a figure "overdue".',
    );
  });
});

describe('partitions that are published', () => {
  const portal = portalOf(1, 0);
  const namesOf = (narrow: FigureScope) => listedPartitions(portal, narrow).map(({ name }) => name);
  const all = [
    'follow_through',
    'procedure',
    'lateness',
    'answer_time',
    'backlog',
    'slippage',
    'repeats',
    'referrals',
  ];

  test.each<[string, FigureScope]>([
    ['the portal', scope],
    ['a body', { kind: 'body', population: 'real', body: 'ubnd' }],
    ['a year', { kind: 'year', population: 'real', year: 2026 }],
  ])('of %s are all that hold a record', (_what, wide) => {
    expect(namesOf(wide)).toEqual(all);
  });

  test.each<[string, FigureScope]>([
    ['a topic', { kind: 'topic', population: 'real', topic: 'infrastructure' }],
    ['a quarter', { kind: 'quarter', population: 'real', quarter: '2026-Q2' as never }],
    ['what came elsewhere', { kind: 'elsewhere', population: 'real', body: 'ubnd' }],
  ])('of %s are three', (_what, narrow) => {
    expect(namesOf(narrow)).toEqual(['follow_through', 'lateness', 'answer_time']);
  });
});
