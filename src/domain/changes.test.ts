import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aFulfilment,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  anUpdate,
  aPetition,
  aPlan,
  aPortal,
  aTask,
  inMonth,
  onDay,
} from '../../tests/builders.ts';
import { changesBetween } from './changes.ts';

type Records = Parameters<typeof aPortal>[0];

/** Kinds and bodies of what changed from the end of one day to the end of another. */
function changed(records: Records, from: string, to: string): readonly string[] {
  const [before, after] = [from, to].map((asOf) => aPortal({ ...records, asOf }));
  if (!before || !after) throw new Error('Two days.');
  return changesBetween(before, after).map(({ kind, body }) => `${kind} ${body}`);
}

const months = {
  April: ['2026-03-31', '2026-04-30'],
  May: ['2026-04-30', '2026-05-31'],
  June: ['2026-05-31', '2026-06-30'],
  July: ['2026-06-30', '2026-07-31'],
  August: ['2026-07-31', '2026-08-31'],
} as const;

const inMay = (records: Records) => changed(records, ...months.May);
const inJune = (records: Records) => changed(records, ...months.June);
const inJuly = (records: Records) => changed(records, ...months.July);

describe('a month', () => {
  const received = (on: string) => ({ petitions: [aPetition({ events: [anEvent('received', on)] })] });

  test('has its first day and its last, and neither the day before nor the day after', () => {
    expect(inMay(received('2026-04-30'))).toEqual([]);
    expect(inMay(received('2026-05-01'))).toEqual(['petition_received ubnd']);
    expect(inMay(received('2026-05-31'))).toEqual(['petition_received ubnd']);
    expect(inMay(received('2026-06-01'))).toEqual([]);
  });
});

describe('petitions', () => {
  const petition = (...events: readonly Parameters<typeof anEvent>[]) => ({
    petitions: [
      aPetition({ events: [anEvent('received', '2026-04-01'), ...events.map((event) => anEvent(...event))] }),
    ],
  });

  test.each([
    ['answered', 'petition_answered'],
    ['assigned', 'petition_assigned'],
    ['referred', 'petition_referred'],
    ['progress', 'petition_progressed'],
    ['extended', 'petition_extended'],
    ['transferred', 'petition_transferred'],
    ['closed', 'petition_closed'],
    ['withdrawn', 'petition_withdrawn'],
  ] as const)('%s is told as %s', (event, kind) => {
    expect(inMay(petition(['assigned', '2026-04-02'], [event, '2026-05-05']))).toEqual([`${kind} ubnd`]);
  });

  test.each([
    ['not_answered', 'petition_not_answered'],
    ['answered_on_spot', 'petition_answered'],
  ] as const)('%s at the meeting is told as %s', (event, kind) => {
    const records = {
      dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
      petitions: [
        aPetition({
          dialogue: 'buoi',
          intake: 'collected_before',
          events: [anEvent('received', '2026-04-01'), anEvent(event, '2026-05-05')],
        }),
      ],
    };
    expect(inMay(records)).toEqual(['dialogue_held ubnd', `${kind} ubnd`]);
  });

  test('resolving without a letter is the first answer too', () => {
    expect(inMay(petition(['assigned', '2026-04-02'], ['resolved', '2026-05-05']))).toEqual([
      'petition_answered ubnd',
      'petition_resolved ubnd',
    ]);
  });

  test('an interim answer is none, and a second answer is not the first', () => {
    const twice = petition(
      ['answered', '2026-05-05', { grade: 'interim' }],
      ['answered', '2026-06-05', { grade: 'official' }],
      ['answered', '2026-07-05', { grade: 'corrected' }],
    );
    expect([inMay(twice), inJune(twice), inJuly(twice)]).toEqual([[], ['petition_answered ubnd'], []]);
  });

  test('fall overdue by themselves, on the day after the deadline', () => {
    const due = (day: string) =>
      petition(['assigned', '2026-05-05', { due: { kind: 'day', raw: 'hạn', day } }]);
    expect(inJune(due('2026-06-29'))).toEqual(['petition_overdue ubnd']);
    expect(inJune(due('2026-06-30'))).toEqual([]);
    expect(inJuly(due('2026-06-30'))).toEqual(['petition_overdue ubnd']);
    expect(inJuly(due('2026-06-29'))).toEqual([]);
  });

  test('that were overdue for some days of a month are told, whatever stands at its end', () => {
    const late = petition(
      ['assigned', '2026-05-05', { due: { kind: 'day', raw: 'hạn', day: '2026-06-10' } }],
      ['resolved', '2026-06-20'],
    );
    expect(inJune(late)).toEqual([
      'petition_answered ubnd',
      'petition_overdue ubnd',
      'petition_resolved ubnd',
    ]);
  });

  test('that were extended in time do not fall overdue', () => {
    const extended = petition(['assigned', '2026-05-05'], ['extended', '2026-06-30']);
    expect([inJune(extended), inJuly(extended), changed(extended, ...months.August)]).toEqual([
      ['petition_extended ubnd'],
      [],
      ['petition_overdue ubnd'],
    ]);
  });
});

describe('commitments', () => {
  const dialogues = [aDialogue({ held: { from: '2026-05-08', format: 'in_person' } })];
  const notice = (...updates: readonly Parameters<typeof anUpdate>[]) => ({
    dialogues,
    notices: [
      aNotice({
        commitments: [
          aCommitment(updates.length > 0 ? { updates: updates.map((update) => anUpdate(...update)) } : {}),
        ],
      }),
    ],
  });

  test('are given with their notice, and fall overdue after their last day', () => {
    expect(inMay(notice())).toEqual(['dialogue_held ubnd', 'notice_issued ubnd', 'commitment_given ubnd']);
    // "Trước ngày 30/6" ends on 29/6.
    expect(inJune(notice())).toEqual(['commitment_overdue ubnd']);
    expect(inJuly(notice())).toEqual([]);
  });

  test('are done, extended, stopped', () => {
    expect(inJune(notice(['completed', '2026-06-10']))).toEqual(['commitment_done ubnd']);
    expect(inJune(notice(['extended', '2026-06-10']))).toEqual(['commitment_extended ubnd']);
    expect(inJune(notice(['stopped', '2026-06-10']))).toEqual(['commitment_stopped ubnd']);
  });
});

describe('dialogues', () => {
  const when = onDay('2026-05-31');
  const announced = { kind: 'announced', on: '2026-04-20', when } as const;
  const later = { on: '2026-05-10', reason: 'Bão.' } as const;

  test.each([
    ['moved', { ...later, kind: 'moved', when: inMonth('2026-09') }],
    ['postponed', { ...later, kind: 'postponed' }],
    ['cancelled', { ...later, kind: 'cancelled' }],
  ] as const)('are %s', (kind, entry) => {
    const records = { dialogues: [aDialogue({ schedule: [announced, entry] })] };
    expect(changed(records, ...months.April)).toEqual(['dialogue_announced ubnd']);
    expect(inMay(records)).toEqual([`dialogue_${kind} ubnd`]);
  });

  test('of which nothing is told pass by themselves, on the day after', () => {
    const records = { dialogues: [aDialogue({ schedule: [announced] })] };
    expect(inMay(records)).toEqual([]);
    expect(inJune(records)).toEqual(['dialogue_passed ubnd']);
    expect(inJuly(records)).toEqual([]);
  });
});

describe('plans', () => {
  const plan = (facts: object) => ({
    plans: [aPlan({ issuedOn: onDay('2026-05-10'), ...facts })],
  });

  test('are issued', () => {
    expect(inMay(plan({}))).toEqual(['plan_issued ubnd']);
    expect(inJune(plan({}))).toEqual([]);
  });

  test('promise meetings whose time passes', () => {
    const promised = plan({ items: [anItem({ when: inMonth('2026-06') })] });
    expect([inJune(promised), inJuly(promised)]).toEqual([[], ['promise_passed ubnd']]);
  });

  test('of which a dialogue is on record tell it by the dialogue', () => {
    const promised = plan({ items: [anItem({ when: inMonth('2026-06') })] });
    const dialogues = [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })];
    expect(inJuly({ ...promised, dialogues })).toEqual(['dialogue_passed ubnd']);
  });

  test('give duties that are carried out, or pass in silence', () => {
    const duties = plan({
      tasks: [aTask({ when: inMonth('2026-06') })],
      obligations: [anObligation({ when: inMonth('2026-06') })],
    });
    expect(inJuly(duties)).toEqual(['duty_passed ubnd', 'duty_passed ubnd']);
    const fulfilments = [aFulfilment()];
    expect(inJune({ ...duties, fulfilments })).toEqual(['duty_fulfilled ubnd']);
    expect(inJuly({ ...duties, fulfilments })).toEqual(['duty_passed ubnd']);
  });

  test('that become known after a time they name tell it with themselves', () => {
    expect(inMay(plan({ tasks: [aTask({ when: inMonth('2026-04') })] }))).toEqual([
      'plan_issued ubnd',
      'duty_passed ubnd',
    ]);
  });
});

test('bodies begin and end: the last day is still one of work', () => {
  const records = {
    organisations: [
      anOrganisation({ id: 'cu', validTo: '2026-06-30' }),
      anOrganisation({ id: 'moi', validFrom: '2026-07-01' }),
    ],
  };
  expect(inJune(records)).toEqual([]);
  expect(inJuly(records)).toEqual(['body_founded moi', 'body_ended cu']);
});

test('nothing that is told in one month is told in the next', () => {
  const records = {
    petitions: [
      aPetition({
        events: [
          anEvent('received', '2026-05-31'),
          anEvent('assigned', '2026-06-01'),
          anEvent('resolved', '2026-06-30'),
          anEvent('confirmed', '2026-07-01'),
        ],
      }),
    ],
  };
  expect([inMay(records), inJune(records), inJuly(records)]).toEqual([
    ['petition_received ubnd'],
    ['petition_answered ubnd', 'petition_assigned ubnd', 'petition_resolved ubnd'],
    ['petition_confirmed ubnd'],
  ]);
});
