import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { dialogue } from './dialogue.ts';
import { faultOf } from './fault.ts';

const named = { title: 'Đối thoại lần thứ 2', host: 'ubnd' };

function missingIn(facts: object) {
  const issues = dialogue.safeParse({ ...named, ...facts }).error?.issues ?? [];
  return issues.map(faultOf).map((fault) => (fault?.code === 'promise_missing' ? fault.key : fault));
}

describe('dialogue', () => {
  test('says nothing again that its plan has said', () => {
    expect(missingIn({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })).toEqual([]);
  });

  test('says it all itself where no plan did', () => {
    expect(missingIn({})).toEqual(['type', 'regularity', 'chairs', 'audience', 'topics', 'when']);
  });

  test('is told only of what is still missing', () => {
    const facts = {
      type: 'youth',
      regularity: ['thematic'],
      chairs: [{ org: 'ubnd' }],
      topics: ['Việc làm'],
    };
    expect(missingIn(facts)).toEqual(['audience', 'when']);
  });
});

const promised = { ...named, promisedIn: { plan: 'ke-hoach', item: 'muc' } };
const problemsOf = (facts: object) => problemsIn(dialogue, { ...promised, ...facts });

describe('a whole dialogue', () => {
  const source = { clause: 'III.1', lines: '54' };
  const whole = {
    ...promised,
    ordinal: 2,
    type: 'youth',
    regularity: ['periodic'],
    chairs: [{ org: 'ubnd' }],
    audience: ['Thanh niên'],
    topics: ['Việc làm'],
    formats: ['in_person'],
    place: { name: 'Nhà văn hóa' },
    when: { kind: 'unknown' },
    intakes: ['online'],
    agenda: [{ text: 'Khai mạc' }, { text: 'Đối thoại', source }],
    participants: [{ group: 'Đoàn viên' }, { group: 'Tổ 1', count: 1, isDelegates: true, source }],
    coordinating: [{ org: 'doan' }],
    schedule: [{ kind: 'announced', on: '2026-05-20', when: { kind: 'unknown' } }],
    publications: [{ channel: 'portal', covers: ['time'] }],
    guestListOn: '2026-05-21',
    held: { from: '2026-06-10', format: 'hybrid', petitionCounts: { collectedBefore: 1, askedLive: 2 } },
    errata: [{ on: '2026-06-20', what: 'Ngày', before: 'a', after: 'b', reason: 'Nhầm.' }],
    note: 'Có mưa.',
    source,
  };
  const announced = { on: '2026-05-20', when: { kind: 'unknown' }, by: 'A' };

  test('keeps what is written', () => {
    expect(dialogue.parse(whole)).toEqual(whole);
  });

  test.each([
    ['', { status: 'held' }],
    ['promisedIn', { promisedIn: { ...promised.promisedIn, line: 1 } }],
    ['agenda.0', { agenda: [{ text: 'Khai mạc', at: '8:00' }] }],
    ['participants.0', { participants: [{ group: 'Tổ 1', names: ['A'] }] }],
    ['held', { held: { ...whole.held, mood: 'good' } }],
    [
      'held.petitionCounts',
      { held: { ...whole.held, petitionCounts: { collectedBefore: 1, askedLive: 2, total: 3 } } },
    ],
    ['schedule.0', { schedule: [{ kind: 'announced', ...announced }] }],
    ['schedule.0', { schedule: [{ kind: 'moved', reason: 'Bão.', ...announced }] }],
    ['schedule.0', { schedule: [{ kind: 'cancelled', on: '2026-05-20', reason: 'Lũ.', by: 'A' }] }],
  ])('has no field of its own making: %j', (at, facts) => {
    expect(problemsOf(facts)).toEqual([[at, 'unrecognized_keys']]);
  });
});

describe('the meeting as it was held', () => {
  const day = { from: '2026-06-10', format: 'in_person' };

  test.each([
    ['one day', {}, []],
    ['one day, said twice', { to: '2026-06-10' }, []],
    ['two days', { to: '2026-06-11' }, []],
    [
      'an end before its beginning',
      { to: '2026-06-09' },
      [['held.to', { code: 'range_reversed', from: '2026-06-10', to: '2026-06-09' }]],
    ],
    ['nobody there', { attendance: 0 }, [['held.attendance', 'too_small']]],
    ['one who came', { attendance: 1 }, []],
    ['nobody who spoke', { speakingTurns: 0 }, []],
    ['fewer than nobody', { speakingTurns: -1 }, [['held.speakingTurns', 'too_small']]],
    ['no petitions', { petitionCounts: { collectedBefore: 0, askedLive: 0 } }, []],
    [
      'fewer than none',
      { petitionCounts: { collectedBefore: -1, askedLive: -1 } },
      [
        ['held.petitionCounts.collectedBefore', 'too_small'],
        ['held.petitionCounts.askedLive', 'too_small'],
      ],
    ],
    [
      'half of the petitions counted',
      { petitionCounts: { askedLive: 1 } },
      [['held.petitionCounts.collectedBefore', 'invalid_type']],
    ],
    ['another form', { format: 'by_letter' }, [['held.format', 'invalid_value']]],
  ])('%s', (_what, facts, problems) => {
    expect(problemsOf({ held: { ...day, ...facts } })).toEqual(problems);
  });

  test('has a day and a form', () => {
    expect(problemsOf({ held: {} })).toEqual([
      ['held.from', 'invalid_type'],
      ['held.format', 'invalid_value'],
    ]);
  });
});

describe('the schedule', () => {
  const on = '2026-05-20';
  const when = { kind: 'unknown' };

  test.each([
    ['announced', { kind: 'announced', on, when }, []],
    [
      'announced with a place and a paper',
      { kind: 'announced', on, when, place: { name: 'A' }, paper: { kind: 'notice' } },
      [],
    ],
    ['announced without a time', { kind: 'announced', on }, [['schedule.0.when', 'invalid_type']]],
    ['moved', { kind: 'moved', on, when, reason: 'Bão.' }, []],
    ['moved without a reason', { kind: 'moved', on, when }, [['schedule.0.reason', 'invalid_type']]],
    ['moved to no time', { kind: 'moved', on, reason: 'Bão.' }, [['schedule.0.when', 'invalid_type']]],
    ['postponed', { kind: 'postponed', on, reason: 'Bão.' }, []],
    ['postponed without a reason', { kind: 'postponed', on }, [['schedule.0.reason', 'invalid_type']]],
    [
      'postponed to a time',
      { kind: 'postponed', on, when, reason: 'Bão.' },
      [['schedule.0', 'unrecognized_keys']],
    ],
    ['cancelled', { kind: 'cancelled', on, reason: 'Lũ.' }, []],
    ['cancelled without a reason', { kind: 'cancelled', on }, [['schedule.0.reason', 'invalid_type']]],
    ['held', { kind: 'held', on }, [['schedule.0.kind', 'invalid_union']]],
    ['on no day', { kind: 'cancelled', reason: 'Lũ.' }, [['schedule.0.on', 'invalid_type']]],
  ])('%s', (_what, entry, problems) => {
    expect(problemsOf({ schedule: [entry] })).toEqual(problems);
  });

  test.each(['schedule', 'publications', 'intakes', 'agenda', 'participants', 'coordinating', 'errata'])(
    'and every list has something in it: %s',
    (key) => {
      expect(problemsOf({ [key]: [] })).toEqual([[key, 'too_small']]);
    },
  );

  test('a publication covers something, by a channel of the list', () => {
    const told = { channel: 'portal', covers: ['time'] };
    expect(problemsOf({ publications: [told, { ...told, on }] })).toEqual([]);
    expect(problemsOf({ publications: [{ ...told, covers: [] }] })).toEqual([
      ['publications.0.covers', 'too_small'],
    ]);
    expect(problemsOf({ publications: [{ ...told, covers: ['weather'] }] })).toEqual([
      ['publications.0.covers.0', 'invalid_value'],
    ]);
    expect(problemsOf({ publications: [{ ...told, channel: 'rumour' }] })).toEqual([
      ['publications.0.channel', 'invalid_value'],
    ]);
  });

  test('counts from one', () => {
    expect(problemsOf({ ordinal: 1 })).toEqual([]);
    expect(problemsOf({ ordinal: 0 })).toEqual([['ordinal', 'too_small']]);
    expect(problemsOf({ participants: [{ group: 'Tổ 1', count: 0 }] })).toEqual([
      ['participants.0.count', 'too_small'],
    ]);
  });
});
