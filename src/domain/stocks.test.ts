import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aHistory, anEvent, aPetition, aPortal } from '../../tests/builders.ts';
import { readContent } from '../loading/content.ts';
import { addDays, isoDate } from '../time/civil-date.ts';
import { changesBetween } from './changes.ts';
import { TotalsError } from './figures/partition.ts';
import { populations } from './illustrative.ts';
import { monthSteps } from './month-ends.ts';
import { createPortal, type Portal } from './portal.ts';
import { cohortOf, petitionRates } from './rates.ts';
import { assertFlows, petitionMovements, petitionStocks, petitionsIn } from './stocks.ts';

const site = { origin: 'https://doithoai.example', base: '/' };

/** Movements as `stock+`, `stock-`, with their day. */
function movementsOf(before: Portal, after: Portal): readonly string[] {
  return petitionMovements(before, after).map(
    ({ stock, isEntry, on }) => `${stock}${isEntry ? '+' : '-'} ${on}`,
  );
}

describe('one petition', () => {
  const petitions = [
    aPetition({
      events: [
        anEvent('received', '2026-05-04'),
        anEvent('assigned', '2026-05-05'),
        anEvent('resolved', '2026-07-10'),
        anEvent('raised_again', '2026-07-20'),
      ],
    }),
  ];
  const on = (asOf: string) => aPortal({ petitions, asOf });

  test('is received, and open', () => {
    expect(movementsOf(on('2026-04-30'), on('2026-05-31'))).toEqual([
      'received+ 2026-05-04',
      'counted+ 2026-05-04',
      'open+ 2026-05-04',
    ]);
  });

  test('falls overdue on the day after its deadline, which is the last one of June', () => {
    expect(movementsOf(on('2026-05-31'), on('2026-06-30'))).toEqual([]);
    expect(movementsOf(on('2026-06-30'), on('2026-07-01'))).toEqual(['overdue+ 2026-07-01']);
  });

  test('comes and goes within a month', () => {
    expect(movementsOf(on('2026-06-30'), on('2026-07-31'))).toEqual([
      'overdue+ 2026-07-01',
      'answered+ 2026-07-10',
      'resolved+ 2026-07-10',
      'open- 2026-07-10',
      'overdue- 2026-07-10',
      'answered- 2026-07-20',
      'resolved- 2026-07-20',
      'open+ 2026-07-20',
    ]);
  });
});

test('flows that do not make the stock end the build', () => {
  const petitions = [aPetition()];
  const [before, after] = ['2026-04-30', '2026-05-31'].map((asOf) => aPortal({ petitions, asOf }));
  if (!before || !after) throw new Error('Two days.');
  const movements = petitionMovements(before, after);
  expect(() => assertFlows(before, after, movements)).not.toThrow();
  expect(() => assertFlows(before, after, movements.slice(1))).toThrow(TotalsError);
  expect(() => assertFlows(before, after, [...movements, ...movements.slice(0, 1)])).toThrow(
    'real petitions "received": 0 on 2026-04-30 and 2 since are not 1.',
  );
});

test('any history, cut into any months, adds up', () => {
  const anyStep = fc.constantFrom(
    'assigned',
    'referred',
    'progress',
    'answered interim',
    'answered official',
    'resolved',
    'raised_again',
  );
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 6 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 90 }),
      (steps, offset, length) => {
        let portals: Portal[];
        const from = addDays(isoDate('2026-05-01'), offset);
        try {
          const petitions = [aPetition({ events: aHistory('received', 'assigned', ...steps) })];
          portals = [from, addDays(from, length)].map((asOf) => aPortal({ petitions, asOf }));
        } catch {
          // Not every order of events is one that content may have; enough of them are, or this test fails.
          return fc.pre(false);
        }
        const [before, after] = portals as [Portal, Portal];
        expect(() => changesBetween(before, after)).not.toThrow();
      },
    ),
    { numRuns: 150 },
  );
});

describe('month after month, all records', () => {
  const { records } = readContent('content');
  const today = isoDate('2026-11-20');
  const portals = new Map<string, Portal>();
  const portalOn = (asOf: ReturnType<typeof isoDate>) => {
    const portal = portals.get(asOf) ?? createPortal(records, { asOf, site });
    portals.set(asOf, portal);
    return portal;
  };
  const steps = monthSteps(portalOn(today), portalOn);
  const last = steps.at(-1);
  if (!last) throw new Error('There are months on record.');

  test('begin with nothing', () => {
    expect(steps[0]?.before.petitions).toEqual([]);
    expect(steps[0]?.before.plans).toEqual([]);
  });

  test.each(populations)('what came, less what left, is what stands at the end: %s', (population) => {
    const movements = steps.flatMap(({ before, after }) => petitionMovements(before, after));
    const own = new Set(petitionsIn(last.after, population, 'received').map(({ id }) => id));
    for (const stock of petitionStocks) {
      const net = movements
        .filter((movement) => movement.stock === stock && own.has(movement.petition.id))
        .reduce((sum, { isEntry }) => sum + (isEntry ? 1 : -1), 0);
      expect([stock, net]).toEqual([stock, petitionsIn(last.after, population, stock).length]);
    }
  });

  test('every petition is received once, and every commitment given once', () => {
    const changes = steps.flatMap(({ before, after }) => changesBetween(before, after));
    const told = (kind: string) => changes.filter((change) => change.kind === kind).length;
    expect(told('petition_received')).toBe(last.after.petitions.length);
    expect(told('commitment_given')).toBe(last.after.commitments.length);
    expect(told('plan_issued')).toBe(last.after.plans.length);
    expect(told('notice_issued')).toBe(last.after.notices.length);
    expect(told('dialogue_held')).toBe(last.after.dialogues.filter(({ held }) => held).length);
  });

  test('stocks are what the rates count', () => {
    for (const { after } of steps) {
      const { answered, resolved, confirmed } = petitionRates(
        cohortOf(after, 'illustrative', after.petitions),
      );
      const count = (stock: (typeof petitionStocks)[number]) =>
        petitionsIn(after, 'illustrative', stock).length;
      expect([count('counted'), count('answered'), count('resolved'), count('confirmed')]).toEqual([
        answered?.whole ?? 0,
        answered?.part ?? 0,
        resolved?.part ?? 0,
        confirmed?.part ?? 0,
      ]);
      expect(count('open') + count('resolved')).toBe(count('counted'));
    }
  });
});
