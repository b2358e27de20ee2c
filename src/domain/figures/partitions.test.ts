import { describe, expect, test, vi } from 'vitest';
import { aDialogue, anEvent, anOrganisation, aPetition, aPortal, onDay } from '../../../tests/builders.ts';
import type { Petition } from '../petition.ts';
import type { Portal } from '../portal.ts';
import { type PartitionRule, partitionBy, TotalsError } from './partition.ts';
import { assertTotals, partitionRules, partitionsOf } from './partitions.ts';

const received = anEvent('received', '2026-05-04');

/** Four petitions: answered and resolved, answered, waiting, withdrawn; the last two came in by letter. */
function aSmallPortal(): Portal {
  const assigned = anEvent('assigned', '2026-05-05');
  const answered = anEvent('answered', '2026-05-20');
  return aPortal({
    organisations: [anOrganisation()],
    dialogues: [aDialogue({ when: onDay('2026-05-04'), held: { from: '2026-05-04', format: 'in_person' } })],
    petitions: [
      aPetition({
        id: 'kn-1',
        dialogue: 'buoi',
        events: [received, assigned, answered, anEvent('resolved', '2026-06-01')],
      }),
      aPetition({ id: 'kn-2', dialogue: 'buoi', events: [received, answered] }),
      aPetition({ id: 'kn-3', events: [received] }),
      aPetition({ id: 'kn-4', events: [received, anEvent('withdrawn', '2026-06-01')] }),
    ],
  });
}

const real = { kind: 'portal', population: 'real' } as const;

describe('a partition', () => {
  type Small = 'even' | 'odd' | 'zero';

  const parity: PartitionRule<number, 'even' | 'odd', 'zero'> = {
    name: 'procedure',
    subject: 'petition',
    groups: ['even', 'odd'],
    excluded: ['zero'],
    place: (_, number): Small => (number === 0 ? 'zero' : number % 2 === 0 ? 'even' : 'odd'),
    figures: [
      { name: 'even_of_all', part: ['even'] },
      { name: 'even_of_even', part: ['even'], whole: ['even'] },
    ],
  } as PartitionRule<number, 'even' | 'odd', 'zero'>;

  test('puts every record into one group, and its figures are sums of groups', () => {
    expect(partitionBy(aSmallPortal(), parity, [0, 1, 2, 3], String)).toEqual({
      name: 'procedure',
      subject: 'petition',
      groups: [
        { name: 'even', ids: ['2'] },
        { name: 'odd', ids: ['1', '3'] },
      ],
      excluded: [{ name: 'zero', ids: ['0'] }],
      whole: 3,
      figures: [
        { name: 'even_of_all', part: 1, whole: 3, partGroups: ['even'], wholeGroups: ['even', 'odd'] },
        { name: 'even_of_even', part: 1, whole: 1, partGroups: ['even'], wholeGroups: ['even'] },
      ],
    });
  });

  test('that has no group for a record ends the build', () => {
    const dropping = { ...parity, groups: ['odd'] as const, place: () => 'even' } as unknown as typeof parity;
    expect(() => partitionBy(aSmallPortal(), dropping, [2], String)).toThrow(TotalsError);
    expect(() => partitionBy(aSmallPortal(), dropping, [2], String)).toThrow(
      'procedure: no group "even" for 2.',
    );
  });

  test('with nothing to divide has empty groups', () => {
    expect(partitionBy(aSmallPortal(), parity, [], String)).toMatchObject({ whole: 0 });
  });
});

describe('the rules', () => {
  test('name no group, reason or figure twice, so that each name is a place of its own', () => {
    for (const { groups, excluded, figures } of partitionRules) {
      const names = [...groups, ...excluded, ...figures.map(({ name }) => name)];
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('have figures with names that are theirs alone', () => {
    const names = partitionRules.flatMap(({ figures }) => figures.map(({ name }) => name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('have figures whose part lies within their whole, of groups that there are', () => {
    for (const { groups, figures } of partitionRules as readonly PartitionRule<Petition>[]) {
      for (const { name, part, whole = groups } of figures) {
        expect(
          part.filter((group) => !whole.includes(group)),
          name,
        ).toEqual([]);
        expect(
          whole.filter((group) => !groups.includes(group)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe('the partitions of a scope', () => {
  test('are those that hold a record', () => {
    expect(partitionsOf(aSmallPortal(), real).map(({ name }) => name)).toEqual([
      'follow_through',
      'procedure',
      'lateness',
      'answer_time',
      'backlog',
      'slippage',
      'repeats',
      'referrals',
    ]);
    expect(partitionsOf(aPortal(), real)).toEqual([]);
  });

  test('count what is left out apart', () => {
    const [results] = partitionsOf(aSmallPortal(), real);
    expect(results?.whole).toBe(3);
    expect(results?.excluded).toEqual([
      { name: 'closed_other', ids: [] },
      { name: 'withdrawn', ids: ['kn-4'] },
    ]);
    expect(results?.figures.map(({ name, part, whole }) => [name, part, whole])).toEqual([
      ['answered', 2, 3],
      ['resolved', 1, 3],
      ['confirmed_of_all', 0, 3],
      ['disputed', 0, 1],
    ]);
  });
});

describe('totals', () => {
  test('add up', () => {
    expect(() => assertTotals(aSmallPortal())).not.toThrow();
    expect(() => assertTotals(aPortal())).not.toThrow();
  });

  test.each([
    ['bodies', 'petitionsByReceiver', 'body'],
    ['dialogues', 'petitionsByDialogue', 'dialogue,elsewhere'],
  ] as const)('that do not, because %s lost a petition, end the build', (_what, index, kind) => {
    const portal = aSmallPortal();
    const groups = Object.entries(portal[index]).map(([key, list]) => [
      key,
      list.filter(({ id }) => id !== 'kn-1'),
    ]);
    const losing = { ...portal, [index]: Object.fromEntries(groups) };
    expect(() => assertTotals(losing)).toThrow(TotalsError);
    expect(() => assertTotals(losing)).toThrow(`all of kind "${kind}" together`);
  });

  test('that the rates count otherwise end the build', async () => {
    vi.resetModules();
    vi.doMock('../rates.ts', async (original) => ({
      ...(await original<typeof import('../rates.ts')>()),
      petitionRates: () => ({ answered: { part: 1, whole: 3 } }),
    }));
    const anew = await import('./partitions.ts');
    expect(() => anew.assertTotals(aSmallPortal())).toThrow(
      'real, answered: 2 of 3, but counted anew 1 of 3.',
    );
    vi.doUnmock('../rates.ts');
  });
});
