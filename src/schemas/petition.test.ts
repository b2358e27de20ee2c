import { describe, expect, test } from 'vitest';
import { anEvent, aPetition, problemsIn } from '../../tests/builders.ts';
import { channels, intakes, petition, petitionerGroups, submissionKinds } from './petition.ts';

const { id: _id, body: _body, ...letter } = aPetition();
const problemsOf = (facts: object) => problemsIn(petition, { ...letter, ...facts });

/** The letter without one of its fields. */
function without(key: keyof typeof letter) {
  return Object.fromEntries(Object.entries(letter).filter(([name]) => name !== key));
}

describe('petition', () => {
  test('may be as short as this', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each([
    'code',
    'title',
    'summary',
    'kind',
    'receivedBy',
    'intake',
    'topics',
    'area',
    'raisedBy',
    'authority',
    'events',
  ] as const)('always has its %s', (key) => {
    expect(problemsIn(petition, without(key)).map(([place]) => place)).toEqual([key]);
  });

  test('says nothing that is computed', () => {
    expect(problemsOf({ stage: 'resolved' })).toEqual([['', 'unrecognized_keys']]);
  });

  test.each([
    ['topics', []],
    ['mentions', []],
    ['events', []],
  ])('has no empty list of %s', (key, list) => {
    expect(problemsOf({ [key]: list })).toEqual([[key, 'too_small']]);
  });

  test.each([
    ['intake', 'by_phone'],
    ['channel', 'press'],
    ['raisedBy', 'mr_a'],
    ['authority', 'unknown'],
  ])('has a %s of the list', (key, value) => {
    expect(problemsOf({ [key]: value })).toEqual([[key, 'invalid_value']]);
  });

  test('may use every word of its lists', () => {
    for (const intake of intakes) expect(problemsOf({ intake })).toEqual([]);
    for (const channel of channels) expect(problemsOf({ channel })).toEqual([]);
    for (const raisedBy of petitionerGroups) expect(problemsOf({ raisedBy })).toEqual([]);
    for (const kind of submissionKinds) expect(problemsOf({ kind })).toEqual([]);
    expect(problemsOf({ authority: 'beyond' })).toEqual([]);
  });

  test.each(['PM-2026-014', 'KN.2026.014', 'MH', 'Đ-1', '1', 'A'.repeat(40)])(
    'may have the code %s',
    (code) => {
      expect(problemsOf({ code })).toEqual([]);
    },
  );

  test.each(['pm-2026-014', 'PM 2026', '-PM', 'PM-', 'PM--1', 'PM/1', 'A'.repeat(41)])(
    'never has the code %s',
    (code) => {
      expect(problemsOf({ code })).toEqual([['code', { code: 'form', value: code, form: 'code' }]]);
    },
  );

  test.each([
    ['a dialogue', without('channel'), { dialogue: 'buoi' }, []],
    ['a channel', letter, {}, []],
    ['both', letter, { dialogue: 'buoi' }, [['channel', { code: 'petition_origin', reason: 'both' }]]],
    ['neither', without('channel'), {}, [['', { code: 'petition_origin', reason: 'neither' }]]],
  ])('comes through %s', (_way, record, facts, problems) => {
    expect(problemsIn(petition, { ...record, ...facts })).toEqual(problems);
  });

  test.each(['denunciation', 'accusation', 'to_cao', 'tố cáo', 'to cao', ' Tố Cáo ', 'DENUNCIATION'])(
    'is never a denunciation, however it is called: %j',
    (kind) => {
      expect(problemsOf({ kind })).toEqual([['kind', { code: 'denunciation_refused' }]]);
    },
  );

  test('is of no kind that is not in the list', () => {
    expect(problemsOf({ kind: 'other' })).toEqual([['kind', 'invalid_value']]);
  });

  const answers = ['answered', 'answered_on_spot', 'replied'] as const;

  test.each(answers)('that is a complaint shows no words of the answer: %s', (kind) => {
    const received = anEvent('received', '2026-05-04');
    const { text: _text, ...silent } = anEvent(kind, '2026-05-05') as { text?: string };
    const complaint = (event: object) => problemsOf({ kind: 'complaint', events: [received, event] });
    expect(complaint(anEvent(kind, '2026-05-05'))).toEqual([['events.1.text', { code: 'complaint_detail' }]]);
    expect(complaint(silent)).toEqual([]);
  });

  test.each(answers)('of any other kind shows them: %s', (kind) => {
    const received = anEvent('received', '2026-05-04');
    const { text: _text, ...silent } = anEvent(kind, '2026-05-05') as { text?: string };
    const events = [received, silent];
    expect(problemsOf({ events })).toEqual([['events.1', { code: 'key_missing', key: 'text' }]]);
    expect(problemsOf({ kind: 'question', events: [received, anEvent(kind, '2026-05-05')] })).toEqual([]);
  });

  test.each([
    ['progress', true],
    ['resolved', true],
    ['confirmed', true],
    ['disputed', true],
    ['assigned', false],
    ['extended', false],
    ['transferred', false],
    ['closed', false],
  ] as const)('that is a complaint tells nothing of how it was settled: %s', (kind, isTold) => {
    const events = [anEvent('received', '2026-05-04'), anEvent(kind, '2026-05-05')];
    const refused = [['events.1.kind', { code: 'complaint_detail' }]];
    expect(problemsOf({ kind: 'complaint', events })).toEqual(isTold ? refused : []);
    expect(problemsOf({ events })).toEqual([]);
  });

  test('keeps where else the matter was raised, with the day', () => {
    const where = 'Tiếp xúc cử tri';
    expect(problemsOf({ mentions: [{ on: '2026-05-20', where }] })).toEqual([]);
    expect(problemsOf({ mentions: [{ on: '2026-05-20', where, by: 'A' }] })).toEqual([
      ['mentions.0', 'unrecognized_keys'],
    ]);
    expect(problemsOf({ mentions: [{ where }] })).toEqual([['mentions.0.on', 'invalid_type']]);
    expect(problemsOf({ mentions: [{ on: '2026-05-20' }] })).toEqual([['mentions.0.where', 'invalid_type']]);
  });
});
