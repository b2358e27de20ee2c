import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anOrganisation,
  aPetition,
  aPost,
  aRule,
  aUnit,
  aWorkYear,
  noRecords,
} from '../../tests/builders.ts';
import { findIntegrityFaults } from './integrity.ts';
import type { ContentRecords } from './records.ts';

/** Faults over the calendars that reach, where nothing else can be wrong. */
function calendarFaults(records: Partial<ContentRecords>) {
  const whole = {
    ...noRecords,
    organisations: [anOrganisation(), aUnit({ id: 'phuong', name: 'Phường Sông Xanh' })],
    posts: [aPost()],
    calendar: [aWorkYear(2026)],
    ...records,
  };
  return findIntegrityFaults(whole, () => false).map(({ collection, path, fault }) => ({
    collection,
    path,
    fault,
  }));
}

const heldOn = (from: string) => ({ from, format: 'in_person' as const });
const conclusion = aRule({ requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' } });
const result = aRule({ requirement: { kind: 'result_publication', days: 10, unit: 'day', rolls: false } });
const answer = aRule({
  requirement: { kind: 'written_answer', days: 15, unit: 'working_day', from: 'received' },
});

describe('a dialogue whose conclusion falls due in a year without a calendar', () => {
  test('is refused, with the year and the day from which it counts', () => {
    const faults = calendarFaults({
      dialogues: [aDialogue({ held: heldOn('2026-12-24') })],
      rules: [conclusion],
    });
    expect(faults).toEqual([
      {
        collection: 'dialogues',
        path: ['held'],
        fault: { code: 'calendar_missing', year: 2027, from: '2026-12-24' },
      },
    ]);
  });

  test.each([
    ['the count ends on the last day that is known', { held: heldOn('2026-12-22') }, [conclusion]],
    [
      'the source gives no number',
      { held: heldOn('2026-12-24') },
      [aRule({ requirement: { kind: 'conclusion_notice', days: null, unit: 'working_day' } })],
    ],
    ['no rule counts', { held: heldOn('2026-12-24') }, [aRule({ requirement: { kind: 'packet' } })]],
    ['the dialogue was not held', {}, [conclusion]],
  ])('passes where %s', (_why, facts, rules) => {
    expect(calendarFaults({ dialogues: [aDialogue(facts)], rules })).toEqual([]);
  });
});

test('plain days need a calendar only where their end may be a day off', () => {
  // 2026-12-25 + 10 days is in 2027, where nobody can say whether it is worked.
  expect(
    calendarFaults({ dialogues: [aDialogue({ held: heldOn('2026-12-25') })], rules: [result] }).map(
      ({ fault }) => fault,
    ),
  ).toEqual([{ code: 'calendar_missing', year: 2027, from: '2026-12-25' }]);
  expect(calendarFaults({ dialogues: [aDialogue({ held: heldOn('2026-12-18') })], rules: [result] })).toEqual(
    [],
  );
});

describe('a petition whose answer falls due in such a year', () => {
  test('is refused at the day it was received', () => {
    const late = aPetition({ events: [{ kind: 'received', on: '2026-12-21' }] });
    expect(calendarFaults({ petitions: [late], rules: [answer] })).toEqual([
      {
        collection: 'petitions',
        path: ['events', 0, 'on'],
        fault: { code: 'calendar_missing', year: 2027, from: '2026-12-21' },
      },
    ]);
  });

  test('is refused at its assignment, where only that comes too late', () => {
    const assigned = aPetition({
      events: [
        { kind: 'received', on: '2026-11-02' },
        { kind: 'assigned', on: '2026-12-21', action: 'Trả lời.', lead: 'ubnd', due: { kind: 'unknown' } },
      ],
    });
    expect(calendarFaults({ petitions: [assigned], rules: [answer] }).map(({ path }) => path)).toEqual([
      ['events', 1, 'on'],
    ]);
    expect(calendarFaults({ petitions: [assigned], rules: [conclusion] })).toEqual([]);
  });
});
