import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aHistory, anEvent, anOrganisation, aPetition, aPortal, aWorkYear } from '../../tests/builders.ts';
import type { Portal } from './portal.ts';
import { cohortOf, isAnswered, isCounted } from './rates.ts';
import { firstAnswerOn, type TimeToAnswer, timeToAnswer, type Wait, waitEnds } from './time-to-answer.ts';

type Events = ReturnType<typeof aHistory>;

// Monday 2026-05-04 is the day of receipt everywhere.
const received = anEvent('received', '2026-05-04');

/** Petitions `kn-1`, `kn-2` … with these events, each after its receipt on Monday 2026-05-04. */
function petitionsWith(...histories: Events[]) {
  return histories.map((events, index) =>
    aPetition({ id: `kn-${index + 1}`, events: [received, ...events] }),
  );
}

function waitsOf(portal: Portal): TimeToAnswer {
  return timeToAnswer(portal, cohortOf(portal, 'real', portal.petitions));
}

/** The wait of one petition with these events after its receipt, on Wednesday 2026-05-20. */
function waitWith(...events: Events): Omit<Wait, 'petitionId' | 'from'> | undefined {
  const [wait] = waitsOf(aPortal({ asOf: '2026-05-20', petitions: petitionsWith(events) })).waits;
  return wait && { why: wait.why, to: wait.to, days: wait.days, isEvent: wait.isEvent };
}

describe('the end of a wait', () => {
  test.each([
    ['answered_on_spot', {}],
    ['answered', { grade: 'official' }],
    ['answered', { grade: 'corrected' }],
    ['resolved', {}],
  ] as const)('%s %j answers', (kind, facts) => {
    expect(waitWith(anEvent(kind, '2026-05-11', facts))).toEqual({
      why: 'answered',
      to: '2026-05-11',
      days: 5,
      isEvent: true,
    });
  });

  test.each([
    ['an interim answer', anEvent('answered', '2026-05-11', { grade: 'interim' })],
    ['being assigned', anEvent('assigned', '2026-05-05')],
    ['being referred', anEvent('referred', '2026-05-05')],
    ['a reason why it is not answered', anEvent('not_answered', '2026-05-05')],
    ['progress', anEvent('progress', '2026-05-11')],
  ])('%s does not answer: the wait goes on to the day of the Portal', (_, event) => {
    expect(
      waitWith(...(event.kind === 'progress' ? [anEvent('assigned', '2026-05-05')] : []), event),
    ).toEqual({
      why: 'waiting',
      to: '2026-05-20',
      days: 12,
      isEvent: false,
    });
  });

  test('the first answer counts, not the one that corrects it', () => {
    const wait = waitWith(
      anEvent('answered', '2026-05-07', { grade: 'interim' }),
      anEvent('answered', '2026-05-11'),
      anEvent('answered', '2026-05-18', { grade: 'corrected' }),
    );
    expect(wait).toMatchObject({ to: '2026-05-11', days: 5 });
  });

  test('an answer of the day of receipt took no working day', () => {
    expect(waitWith(anEvent('answered_on_spot', '2026-05-04'))).toMatchObject({ days: 0, isEvent: true });
  });

  test('a weekend is not waited', () => {
    expect(waitWith(anEvent('answered', '2026-05-09'))).toMatchObject({ to: '2026-05-09', days: 4 });
  });

  test('what is withdrawn is watched until then', () => {
    expect(waitWith(anEvent('withdrawn', '2026-05-06'))).toEqual({
      why: 'withdrawn',
      to: '2026-05-06',
      days: 2,
      isEvent: false,
    });
  });

  test('so is what is closed without an answer', () => {
    expect(waitWith(anEvent('closed', '2026-05-06'))).toEqual({
      why: 'closed_other',
      to: '2026-05-06',
      days: 2,
      isEvent: false,
    });
  });

  test('closed and raised again, it is waiting again, from the first day on', () => {
    expect(waitWith(anEvent('closed', '2026-05-06'), anEvent('raised_again', '2026-05-12'))).toMatchObject({
      why: 'waiting',
      days: 12,
    });
  });

  test('answered and then closed, it was answered', () => {
    expect(waitWith(anEvent('answered', '2026-05-05'), anEvent('closed', '2026-05-12'))).toMatchObject({
      why: 'answered',
      days: 1,
    });
  });
});

describe(timeToAnswer, () => {
  const portal = aPortal({
    asOf: '2026-05-20',
    petitions: petitionsWith(
      [anEvent('answered_on_spot', '2026-05-04')],
      [anEvent('answered', '2026-05-11')],
      [anEvent('answered', '2026-05-11')],
      [anEvent('withdrawn', '2026-05-12')],
      [anEvent('answered', '2026-05-18')],
      [],
    ),
  });
  const { estimate, waits, excludedIds, population } = waitsOf(portal);

  test('the estimate of a cohort', () => {
    expect(population).toBe('real');
    expect(waits).toHaveLength(6);
    expect(excludedIds).toEqual([]);
    expect(
      estimate.steps.map(({ time, atRisk, events, cumulative }) => [
        time,
        atRisk,
        events,
        cumulative.toFixed(3),
      ]),
    ).toEqual([
      [0, 6, 1, '0.167'],
      [5, 5, 2, '0.500'],
      [10, 2, 1, '0.750'],
    ]);
    expect(estimate.median?.time).toBe(5);
    expect(estimate).toMatchObject({ events: 4, censored: 2, watchedUntil: 12 });
  });

  test('an earlier day knows fewer answers', () => {
    const earlier = aPortal({
      asOf: '2026-05-08',
      petitions: petitionsWith([anEvent('answered', '2026-05-11')]),
    });
    expect(waitsOf(earlier).waits).toMatchObject([{ why: 'waiting', to: '2026-05-08', days: 4 }]);
  });

  test('whose days run through a year without a calendar is left out, and named', () => {
    const petitions = [
      aPetition({ id: 'kn-1', events: [anEvent('received', '2024-12-30')] }),
      aPetition({
        id: 'kn-2',
        events: [anEvent('received', '2025-12-30'), anEvent('answered', '2026-01-05')],
      }),
    ];
    const some = waitsOf(aPortal({ petitions, calendar: [aWorkYear(2025), aWorkYear(2026)] }));
    expect(some.excludedIds).toEqual(['kn-1']);
    // 31/12, 02/01 and 05/01: the first of January is off.
    expect(some.waits).toMatchObject([{ petitionId: 'kn-2', days: 3 }]);
    expect(some.estimate.total).toBe(1);
  });

  test('the invented are estimated apart', () => {
    const mixed = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })],
      petitions: [aPetition({ id: 'kn-1' }), aPetition({ id: 'kn-2', receivedBy: 'mau' })],
    });
    const invented = timeToAnswer(mixed, cohortOf(mixed, 'illustrative', mixed.petitions));
    expect(invented.population).toBe('illustrative');
    expect(invented.waits.map(({ petitionId }) => petitionId)).toEqual(['kn-2']);
  });
});

describe('agreement with the rate of answers', () => {
  const steps = [
    'answered_on_spot',
    'not_answered',
    'assigned',
    'answered interim',
    'answered official',
    'resolved',
    'closed',
  ] as const;
  /** Histories that the content check lets through: nothing follows what ends them. */
  const history = fc
    .tuple(fc.subarray([...steps]), fc.constantFrom('', 'withdrawn'))
    .map(([chosen, last]) => ['received', ...chosen, ...(last && !chosen.includes('closed') ? [last] : [])])
    .filter((chosen) => !(chosen.includes('answered_on_spot') && chosen.includes('not_answered')));

  test('as many events as petitions that are answered; of those that are counted too', () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 6 }), (histories) => {
        const petitions = histories.map((chosen, index) =>
          aPetition({ id: `kn-${index + 1}`, events: aHistory(...chosen) }),
        );
        const portal = aPortal({ petitions });
        const { waits, estimate } = waitsOf(portal);
        expect(estimate.events).toBe(portal.petitions.filter(isAnswered).length);
        const answered = new Set(waits.filter(({ isEvent }) => isEvent).map(({ petitionId }) => petitionId));
        expect(portal.petitions.filter(({ id }) => answered.has(id)).filter(isCounted)).toEqual(
          portal.petitions.filter(isCounted).filter(isAnswered),
        );
        expect(waits.every(({ why }) => waitEnds.includes(why))).toBe(true);
      }),
    );
  });

  test('the one difference: resolved without a letter, and raised again', () => {
    const portal = aPortal({
      petitions: petitionsWith([anEvent('resolved', '2026-05-11'), anEvent('raised_again', '2026-06-01')]),
    });
    const [petition] = portal.petitions;
    // The rate asks what holds today, the wait when the citizens first heard.
    expect(petition && isAnswered(petition)).toBe(false);
    expect(petition && firstAnswerOn(petition)).toBe('2026-05-11');
    expect(waitsOf(portal).estimate.events).toBe(1);
  });
});
