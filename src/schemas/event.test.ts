import { describe, expect, test } from 'vitest';
import { anEvent, anUpdate, problemsIn } from '../../tests/builders.ts';
import {
  answerOutcomes,
  type CommitmentEventKind,
  commitmentEvent,
  type PetitionEventKind,
  petitionEvent,
} from './event.ts';

const on = '2026-05-20';
const problemsOf = (kind: PetitionEventKind, facts: object = {}) =>
  problemsIn(petitionEvent, anEvent(kind, on, facts));
const problemsOfUpdate = (kind: CommitmentEventKind, facts: object = {}) =>
  problemsIn(commitmentEvent, anUpdate(kind, on, facts));

/** An event without one of its fields. */
function without(kind: PetitionEventKind, key: string) {
  return Object.fromEntries(Object.entries(anEvent(kind, on)).filter(([name]) => name !== key));
}

const petitionKinds = [
  'received',
  'answered_on_spot',
  'not_answered',
  'assigned',
  'referred',
  'replied',
  'progress',
  'answered',
  'extended',
  'resolved',
  'confirmed',
  'disputed',
  'raised_again',
  'transferred',
  'closed',
  'corrected',
  'withdrawn',
] as const;

const commitmentKinds = [
  'progress',
  'extended',
  'completed',
  'confirmed',
  'disputed',
  'transferred',
  'stopped',
  'corrected',
] as const;

describe('an event of a petition', () => {
  test.each(petitionKinds)('may be: %s', (kind) => {
    expect(problemsOf(kind)).toEqual([]);
    expect(problemsOf(kind, { note: 'Có mưa.' })).toEqual([]);
  });

  test.each(['completed', 'stopped', 'da_xong'])('is never: %s', (kind) => {
    expect(problemsIn(petitionEvent, { kind, on })).toEqual([['kind', 'invalid_union']]);
  });

  test.each(petitionKinds)('has the day on which it happened, and no field of its own making: %s', (kind) => {
    expect(problemsIn(petitionEvent, without(kind, 'on'))).toEqual([['on', 'invalid_type']]);
    expect(problemsOf(kind, { stage: 'resolved' })).toEqual([['', 'unrecognized_keys']]);
  });

  test.each([
    ['assigned', 'action'],
    ['assigned', 'lead'],
    ['assigned', 'due'],
    ['referred', 'to'],
    ['referred', 'reason'],
    ['replied', 'by'],
    ['progress', 'text'],
    ['answered', 'by'],
    ['answered', 'paper'],
    ['extended', 'due'],
    ['extended', 'reason'],
    ['extended', 'by'],
    ['extended', 'paper'],
    ['resolved', 'by'],
    ['resolved', 'text'],
    ['resolved', 'evidence'],
    ['confirmed', 'text'],
    ['disputed', 'text'],
    ['transferred', 'to'],
    ['transferred', 'paper'],
    ['closed', 'text'],
    ['corrected', 'what'],
    ['corrected', 'before'],
    ['corrected', 'after'],
    ['corrected', 'reason'],
    ['answered_on_spot', 'by'],
    ['not_answered', 'by'],
  ] as const)('is not "%s" without its %s', (kind, key) => {
    expect(problemsIn(petitionEvent, without(kind, key)).map(([place]) => place)).toEqual([key]);
  });

  test.each([
    ['answered', 'grade', 'final'],
    ['answered', 'outcome', 'resolved'],
    ['replied', 'outcome', 'open'],
    ['answered_on_spot', 'outcome', 'closed'],
    ['assigned', 'delivers', 'both'],
    ['confirmed', 'by', 'ubnd'],
    ['disputed', 'by', 'ubnd'],
    ['closed', 'reason', 'done'],
  ] as const)('is not "%s" with a %s outside the list', (kind, key, value) => {
    expect(problemsOf(kind, { [key]: value })).toEqual([[key, 'invalid_value']]);
  });

  test.each(answerOutcomes)('may answer: %s', (outcome) => {
    expect(problemsOf('answered', { outcome })).toEqual([]);
    expect(problemsOf('answered_on_spot', { outcome })).toEqual([]);
    expect(problemsOf('replied', { outcome })).toEqual([]);
  });

  test('may leave out what a document leaves out', () => {
    for (const [kind, key] of [
      ['answered', 'text'],
      ['answered_on_spot', 'text'],
      ['replied', 'text'],
    ] as const) {
      expect(problemsIn(petitionEvent, without(kind, key))).toEqual([]);
    }
    expect(problemsOf('assigned', { due: { kind: 'unknown' } })).toEqual([]);
    expect(problemsOf('not_answered', { reason: 'Cần xác minh thêm.' })).toEqual([]);
  });

  test('is resolved only with proof', () => {
    expect(problemsOf('resolved', { evidence: [] })).toEqual([['evidence', 'too_small']]);
    expect(problemsOf('progress', { evidence: [] })).toEqual([['evidence', 'too_small']]);
  });

  test('is assigned to no empty list of bodies', () => {
    expect(problemsOf('assigned', { coordinating: [] })).toEqual([['coordinating', 'too_small']]);
    expect(problemsOf('assigned', { coordinating: ['van-phong'] })).toEqual([]);
  });
});

describe('who acts', () => {
  test.each([
    ['a body', { org: 'ubnd' }, []],
    ['a body, and a post in it', { org: 'ubnd', post: 'chu-tich' }, []],
    ['somebody without a page', { name: 'Công ty Điện lực' }, []],
    ['both', { org: 'ubnd', name: 'UBND' }, [['by', { code: 'actor_kind', reason: 'both' }]]],
    ['neither', {}, [['by', { code: 'actor_kind', reason: 'neither' }]]],
    ['more than that', { org: 'ubnd', phone: '1022' }, [['by', 'unrecognized_keys']]],
    ['a post alone', { post: 'chu-tich' }, [['by', { code: 'actor_kind', reason: 'neither' }]]],
  ])('is %s', (_who, by, problems) => {
    expect(problemsOf('answered', { by })).toEqual(problems);
    expect(problemsOfUpdate('stopped', { by })).toEqual(problems);
  });
});

describe('where a matter is raised again', () => {
  const again = (facts: object) => problemsIn(petitionEvent, { kind: 'raised_again', on, ...facts });

  test.each([
    ['at a dialogue', { dialogue: 'buoi' }, []],
    ['elsewhere', { where: 'Tiếp xúc cử tri' }, []],
    [
      'at both',
      { dialogue: 'buoi', where: 'Tiếp xúc cử tri' },
      [['', { code: 'raised_where', reason: 'both' }]],
    ],
    ['nowhere', {}, [['', { code: 'raised_where', reason: 'neither' }]]],
  ])('is %s', (_where, facts, problems) => {
    expect(again(facts)).toEqual(problems);
  });
});

describe('an update of a commitment', () => {
  test.each(commitmentKinds)('may be: %s', (kind) => {
    expect(problemsOfUpdate(kind)).toEqual([]);
    expect(problemsOfUpdate(kind, { stage: 'done' })).toEqual([['', 'unrecognized_keys']]);
  });

  test.each(['received', 'resolved', 'answered', 'raised_again', 'withdrawn'])('is never: %s', (kind) => {
    expect(problemsIn(commitmentEvent, { kind, on })).toEqual([['kind', 'invalid_union']]);
  });

  test.each([
    ['completed', 'by'],
    ['completed', 'text'],
    ['completed', 'evidence'],
    ['stopped', 'by'],
    ['stopped', 'reason'],
  ] as const)('is not "%s" without its %s', (kind, key) => {
    const facts = Object.entries(anUpdate(kind, on)).filter(([name]) => name !== key);
    expect(problemsIn(commitmentEvent, Object.fromEntries(facts)).map(([place]) => place)).toEqual([key]);
  });

  test('is completed only with proof', () => {
    expect(problemsOfUpdate('completed', { evidence: [] })).toEqual([['evidence', 'too_small']]);
  });
});
