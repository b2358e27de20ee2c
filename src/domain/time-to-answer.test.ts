import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aHistory,
  anEvent,
  anOrganisation,
  aPetition,
  aPortal,
  aWorkYear,
  onDay,
} from '../../tests/builders.ts';
import type { Portal } from './portal.ts';
import { cohortOf, isAnswered, isCounted } from './rates.ts';
import { firstAnswerOn, type TimeToAnswer, timeToAnswer, type Wait, waitEnds } from './time-to-answer.ts';

type Events = ReturnType<typeof aHistory>;

// Monday 2026-05-04 is the day of receipt everywhere; the dialogue lasts until the day after.
const received = anEvent('received', '2026-05-04');
const dialogues = [
  aDialogue({
    when: onDay('2026-05-04'),
    held: { from: '2026-05-04', to: '2026-05-05', format: 'in_person' },
  }),
];

/** Petitions `kn-1`, `kn-2` … of the dialogue with these events. */
function portalWith(histories: readonly Events[], asOf = '2026-05-20'): Portal {
  const petitions = histories.map((events, index) =>
    aPetition({ id: `kn-${index + 1}`, dialogue: 'buoi', events }),
  );
  return aPortal({ asOf, dialogues, petitions });
}

function waitsOf(portal: Portal): TimeToAnswer {
  return timeToAnswer(portal, cohortOf(portal, 'real', portal.petitions));
}

/** The wait of one petition with these events after its receipt, on Wednesday 2026-05-20. */
function waitWith(...events: Events): Omit<Wait, 'petitionId' | 'from'> | undefined {
  const [wait] = waitsOf(portalWith([[received, ...events]])).waits;
  return wait && { why: wait.why, to: wait.to, days: wait.days, isEvent: wait.isEvent };
}

describe('the end of a wait', () => {
  const assigned = anEvent('assigned', '2026-05-05');

  test.each([
    ['an answer on the spot', anEvent('answered_on_spot', '2026-05-05')],
    ['an official letter', anEvent('answered', '2026-05-05')],
  ])('%s answers', (_, event) => {
    expect(waitWith(event)).toEqual({ why: 'answered', to: '2026-05-05', days: 1, isEvent: true });
  });

  test('so does resolving the matter, with no letter', () => {
    expect(waitWith(assigned, anEvent('resolved', '2026-05-11'))).toMatchObject({ days: 5, isEvent: true });
  });

  test.each([
    ['an interim answer', [anEvent('answered', '2026-05-11', { grade: 'interim' })]],
    ['being assigned', [assigned]],
    ['being referred', [anEvent('referred', '2026-05-05')]],
    [
      'a reply of the body it was referred to',
      [anEvent('referred', '2026-05-05'), anEvent('replied', '2026-05-11')],
    ],
    ['a reason why it is not answered', [anEvent('not_answered', '2026-05-05')]],
    ['progress', [assigned, anEvent('progress', '2026-05-11')]],
  ])('%s does not answer: the wait goes on to the day of the Portal', (_, events) => {
    expect(waitWith(...events)).toEqual({ why: 'waiting', to: '2026-05-20', days: 12, isEvent: false });
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
  const portal = portalWith([
    [received, anEvent('answered_on_spot', '2026-05-04')],
    [received, anEvent('answered', '2026-05-11')],
    [received, anEvent('answered', '2026-05-11')],
    [received, anEvent('withdrawn', '2026-05-12')],
    [received, anEvent('answered', '2026-05-18')],
    [received],
  ]);
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
    const earlier = portalWith([[received, anEvent('answered', '2026-05-11')]], '2026-05-08');
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
  const maybe = (...steps: string[]) => fc.constantFrom([], ...steps.map((step) => [step]));
  /** Histories that the content check lets through, on as many days from 2026-05-04. */
  const history = fc
    .tuple(
      maybe('answered_on_spot', 'not_answered'),
      maybe('assigned'),
      maybe('answered interim'),
      maybe('answered official'),
      maybe('resolved'),
      maybe('closed', 'withdrawn', 'raised_again'),
    )
    .map((steps) => steps.flat())
    .filter(
      (steps) =>
        !steps.includes('resolved') || steps.includes('assigned') || steps.includes('answered official'),
    );

  test('of what is counted, events and answers differ only where what was resolved is open again', () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 6 }), (histories) => {
        const portal = portalWith(histories.map((steps) => aHistory('received', ...steps)));
        const { waits, estimate, excludedIds } = waitsOf(portal);
        expect(waits.length + excludedIds.length).toBe(histories.length);
        expect(estimate.events).toBe(waits.filter(({ why }) => why === 'answered').length);
        expect(waits.every(({ why }) => waitEnds.includes(why))).toBe(true);
        for (const petition of portal.petitions.filter(isCounted)) {
          const wait = waits.find(({ petitionId }) => petitionId === petition.id);
          const isReopened =
            petition.state.stage === 'reopened' && petition.events.some(({ kind }) => kind === 'resolved');
          expect(wait?.isEvent).toBe(isAnswered(petition) || isReopened);
        }
      }),
    );
  });

  test('what was resolved without a letter and raised again: the citizens have heard, and are open again', () => {
    const portal = portalWith([
      [
        received,
        anEvent('assigned', '2026-05-05'),
        anEvent('resolved', '2026-05-11'),
        anEvent('raised_again', '2026-05-18'),
      ],
    ]);
    const [petition] = portal.petitions;
    expect(petition && isAnswered(petition)).toBe(false);
    expect(petition && firstAnswerOn(petition)).toBe('2026-05-11');
    expect(waitsOf(portal).estimate.events).toBe(1);
  });
});
