import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anEvent,
  anOrganisation,
  anUpdate,
  aPetition,
  aPortal,
  aRule,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import { countRecords, recordKey, supervisedBodies, watchPointsOf } from './supervision.ts';

type Facts = Parameters<typeof aPortal>[0];

/** The points of the commune's committee, in short: kind, since when, how many days, whether open. */
function pointsIn(facts: Facts): (string | number | boolean | undefined)[][] {
  return watchPointsOf(aPortal(facts), 'ubnd').map(({ kind, since, days, isOpen }) => [
    kind,
    since,
    days?.count,
    isOpen,
  ]);
}

/** Of a petition of 2026-05-04 with these events after it, all five "rõ" given unless the test says otherwise. */
const clear = { person: 'chu-tich', expected: 'Rãnh thông thoáng' };

function ofPetition(asOf: string, ...events: ReturnType<typeof anEvent>[]) {
  return pointsIn({
    asOf,
    petitions: [aPetition({ events: [anEvent('received', '2026-05-04'), ...events] })],
  });
}

const assigned = anEvent('assigned', '2026-05-05', clear);
const held = aDialogue({ held: { from: '2026-05-04', format: 'in_person' } });

function ofCommitment(asOf: string, facts: Parameters<typeof aCommitment>[0]) {
  return pointsIn({ asOf, dialogues: [held], notices: [aNotice({ commitments: [aCommitment(facts)] })] });
}

describe('deadlines: due on 30/6, extended to 31/7', () => {
  const extended = anEvent('extended', '2026-06-20');
  test.each([
    ['the last day is in time', '2026-06-30', [assigned], []],
    ['the day after is not', '2026-07-01', [assigned], [['overdue', '2026-06-30', 1, true]]],
    ['an extension puts it off', '2026-07-31', [assigned, extended], []],
    [
      'and counts from the first deadline',
      '2026-08-01',
      [assigned, extended],
      [['overdue', '2026-06-30', 32, true]],
    ],
    ['done on the last day', '2026-11-20', [assigned, anEvent('resolved', '2026-06-30')], []],
    [
      'done the day after: late for ever, open no more',
      '2026-11-20',
      [assigned, anEvent('resolved', '2026-07-01')],
      [['done_late', '2026-06-30', 1, false]],
    ],
    [
      'done within the extension is no point',
      '2026-11-20',
      [assigned, extended, anEvent('resolved', '2026-07-31')],
      [],
    ],
    ['withdrawn: nothing is asked', '2026-11-20', [assigned, anEvent('withdrawn', '2026-07-02')], []],
    ['closed: nothing is asked', '2026-11-20', [assigned, anEvent('closed', '2026-07-02')], []],
  ])('%s', (_name, asOf, events, expected) => {
    expect(ofPetition(asOf, ...events)).toEqual(expected);
  });
});

describe('evidence', () => {
  const bare = anEvent('progress', '2026-05-10');
  const proven = anEvent('progress', '2026-05-12', { evidence: [{ text: 'Ảnh hiện trường' }] });
  test.each([
    ['progress without', [assigned, bare], [['no_evidence', '2026-05-10', 10, true]]],
    ['the last report counts, with evidence', [assigned, bare, proven], []],
    [
      'and without',
      [assigned, anEvent('progress', '2026-05-09', { evidence: [{ text: 'Ảnh' }] }), bare],
      [['no_evidence', '2026-05-10', 10, true]],
    ],
    ['what is done has its own', [assigned, bare, anEvent('resolved', '2026-05-15')], []],
  ])('%s', (_name, events, expected) => {
    expect(ofPetition('2026-05-20', ...events)).toEqual(expected);
  });

  test('of a referral, its document', () => {
    const sent = (facts: object) => ofPetition('2026-05-20', anEvent('referred', '2026-05-10', facts));
    expect(sent({})).toEqual([
      ['no_evidence', '2026-05-10', 10, true],
      ['referral_silent', '2026-05-10', 10, true],
    ]);
    expect(sent({ paper: { kind: 'official_letter' } })).toEqual([
      ['referral_silent', '2026-05-10', 10, true],
    ]);
  });
});

test.each([
  ['none', {}, [['no_public_reason', '2026-05-04', 16, true]]],
  ['one that says nothing', { reason: 'Sẽ xem xét.' }, [['no_public_reason', '2026-05-04', 16, true]]],
  ['one that says why', { reason: 'Cần đo lại ranh giới thửa đất trước khi trả lời.' }, []],
])('a refusal to answer with a reason: %s', (_name, facts, expected) => {
  const events = [anEvent('received', '2026-05-04'), anEvent('not_answered', '2026-05-04', facts)];
  const petitions = [aPetition({ dialogue: 'buoi', intake: 'asked_live', events })];
  const notices = [aNotice()];
  expect(pointsIn({ asOf: '2026-05-20', dialogues: [held], notices, petitions })).toEqual(expected);
});

describe('repeats', () => {
  const matter = (...last: ReturnType<typeof anEvent>[]) =>
    watchPointsOf(
      aPortal({
        asOf: '2026-05-20',
        petitions: [
          aPetition({ id: 'a', events: [anEvent('received', '2025-03-01')] }),
          aPetition({ id: 'b', repeats: 'a', events: [anEvent('received', '2026-05-04'), ...last] }),
        ],
      }),
      'ubnd',
    );

  test('one point for a matter, with its latest petition, from the day it was first raised', () => {
    expect(
      matter().map(({ kind, record, since, detail }) => [kind, recordKey(record), since, detail]),
    ).toEqual([['repeated_unresolved', 'petition b', '2025-03-01', { kind: 'times', times: 2 }]]);
  });

  test('with the one before, where the latest was withdrawn', () => {
    const points = matter(anEvent('withdrawn', '2026-05-05'));
    expect(points.map(({ record }) => recordKey(record))).toEqual(['petition a']);
  });

  test('none once it is resolved, and none where it was raised once', () => {
    expect(matter(assigned, anEvent('resolved', '2026-05-10'))).toEqual([]);
    expect(ofPetition('2026-05-20')).toEqual([]);
  });
});

describe('objections', () => {
  const done = [assigned, anEvent('resolved', '2026-05-10')];
  const disputed = anEvent('disputed', '2026-05-12');
  test.each([
    ['to what was done', [...done, disputed], [['disputed', '2026-05-12', 8, true]]],
    [
      'raised anew: what is asked about is the repeat',
      [...done, disputed, anEvent('raised_again', '2026-05-15')],
      [['repeated_unresolved', '2026-05-04', 16, true]],
    ],
    ['none: confirmed', [...done, anEvent('confirmed', '2026-05-12')], []],
  ])('%s', (_name, events, expected) => {
    expect(ofPetition('2026-05-20', ...events)).toEqual(expected);
  });
});

describe('referrals', () => {
  const sent = anEvent('referred', '2026-05-10', { paper: { kind: 'official_letter' } });
  test.each([
    ['replied', [sent, anEvent('replied', '2026-05-15')], []],
    ['resolved without a reply', [sent, assigned, anEvent('resolved', '2026-05-18')], []],
    [
      'sent twice, once replied',
      [sent, anEvent('replied', '2026-05-12'), { ...sent, on: '2026-05-13' }],
      [['referral_silent', '2026-05-13', 7, true]],
    ],
  ])('%s', (_name, events, expected) => {
    const inOrder = events.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    expect(ofPetition('2026-05-20', ...inOrder)).toEqual(expected);
  });

  test.each([
    ['5 days, on the last of them', 5, '2026-05-09', []],
    ['5 days, the day after', 5, '2026-05-10', [['referral_silent', '2026-05-04', 6, true]]],
    ['no number of days', null, '2026-05-05', [['referral_silent', '2026-05-04', 1, true]]],
  ])('not made, where a rule gives %s', (_name, days, asOf, expected) => {
    const rules = [aRule({ requirement: { kind: 'referral', days, unit: 'day' } })];
    expect(pointsIn({ asOf, rules, petitions: [aPetition({ authority: 'beyond' })] })).toEqual(expected);
  });
});

test.each([
  ['30 days without news', '2026-06-09', []],
  ['31 days', '2026-06-10', [['not_updated', '2026-05-10', 31, true]]],
])('work that goes on, after %s', (_name, asOf, expected) => {
  const rules = [aRule({ requirement: { kind: 'stale', days: 30 } })];
  const progress = { evidence: [{ text: 'Ảnh' }] };
  const events = [anEvent('received', '2026-05-04'), assigned, anEvent('progress', '2026-05-10', progress)];
  expect(pointsIn({ asOf, rules, petitions: [aPetition({ events })] })).toEqual(expected);
});

describe('conclusion notices: held on Monday 04/5/2026, seven working days', () => {
  const rules = [aRule({ requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' } })];
  const of = (asOf: string, issued?: string) =>
    pointsIn({
      asOf,
      rules,
      dialogues: [held],
      ...(issued !== undefined && { notices: [aNotice({ issuedOn: onDay(issued) })] }),
    }).filter(([kind]) => kind === 'notice_late');

  test.each([
    ['none on the last day', '2026-05-13', undefined, []],
    ['none the day after', '2026-05-14', undefined, [['notice_late', '2026-05-13', 1, true]]],
    ['working days alone count', '2026-05-18', undefined, [['notice_late', '2026-05-13', 3, true]]],
    ['issued on the last day', '2026-06-20', '2026-05-13', []],
    ['issued late', '2026-06-20', '2026-05-15', [['notice_late', '2026-05-13', 2, false]]],
  ])('%s', (_name, asOf, issued, expected) => {
    expect(of(asOf, issued)).toEqual(expected);
  });

  test('without a rule the days since the meeting are told, but of no meeting within the Party', () => {
    const facts = { asOf: '2026-05-14', dialogues: [held] };
    expect(pointsIn(facts)).toEqual([['notice_late', '2026-05-04', 10, true]]);
    expect(pointsIn({ ...facts, dialogues: [{ ...held, type: 'party_internal' }] })).toEqual([]);
    expect(pointsIn({ ...facts, notices: [aNotice({ issuedOn: unstated })] })).toEqual([]);
  });
});

describe('the five "rõ"', () => {
  test('what an assignment lacks; of work that is done no days are counted', () => {
    const vague = anEvent('assigned', '2026-05-05', { expected: 'Rãnh thông thoáng' });
    const done = anEvent('resolved', '2026-05-10');
    expect(ofPetition('2026-05-20', vague)).toEqual([['not_clear', '2026-05-05', 15, true]]);
    expect(ofPetition('2026-05-20', vague, done)).toEqual([['not_clear', '2026-05-05', undefined, false]]);
  });

  test('each missing one is named', () => {
    const petitions = [
      aPetition({ events: [anEvent('received', '2026-05-04'), anEvent('assigned', '2026-05-05')] }),
    ];
    const [point] = watchPointsOf(aPortal({ asOf: '2026-05-20', petitions }), 'ubnd');
    expect(point?.detail).toEqual({ kind: 'cells', missing: ['person', 'result'] });
  });
});

describe('commitments of a notice of 11/5, due before 30/6', () => {
  test.each([
    ['its last day', '2026-06-29', {}, []],
    ['the day after', '2026-06-30', {}, [['overdue', '2026-06-29', 1, true]]],
    [
      'an objection to what was done, and progress without evidence',
      '2026-06-20',
      { updates: [anUpdate('completed', '2026-06-01'), anUpdate('disputed', '2026-06-10')] },
      [['disputed', '2026-06-10', 10, true]],
    ],
    [
      'progress without evidence',
      '2026-06-20',
      { updates: [anUpdate('progress', '2026-06-10')] },
      [['no_evidence', '2026-06-10', 10, true]],
    ],
    ['stopped: nothing is asked', '2026-11-20', { updates: [anUpdate('stopped', '2026-07-10')] }, []],
  ])('%s', (_name, asOf, facts, expected) => {
    expect(ofCommitment(asOf, facts)).toEqual(expected);
  });

  test('a notice without a day leaves it open since when the work is unclear', () => {
    const commitments = [aCommitment({ expected: undefined as never })].map(
      ({ expected: _, ...facts }) => facts,
    );
    const notices = [aNotice({ issuedOn: unstated, commitments })];
    const [point] = watchPointsOf(aPortal({ asOf: '2026-05-20', dialogues: [held], notices }), 'ubnd');
    expect(point).toMatchObject({ kind: 'not_clear', since: undefined, days: undefined, day: '2026-05-04' });
  });
});

describe('the whole list', () => {
  const late = (id: string, receivedBy: string) =>
    aPetition({
      id,
      receivedBy,
      events: [
        anEvent('received', '2026-05-04'),
        anEvent('assigned', '2026-05-05'),
        anEvent('progress', '2026-05-06'),
      ],
    });
  const portal = aPortal({
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'an', name: 'Ủy ban nhân dân phường An' }),
      anOrganisation({ id: 'yen', name: 'Ủy ban nhân dân phường Yên' }),
    ],
    petitions: [late('b', 'ubnd'), late('a', 'ubnd'), late('c', 'an')],
  });

  test('a record under several kinds is one record and several points, kind by kind', () => {
    const points = watchPointsOf(portal, 'ubnd');
    expect(points.map(({ kind, record }) => `${kind} ${recordKey(record)}`)).toEqual([
      'overdue petition a',
      'overdue petition b',
      'no_evidence petition a',
      'no_evidence petition b',
      'not_clear petition a',
      'not_clear petition b',
    ]);
    expect(countRecords(points)).toBe(2);
  });

  test('bodies in the order of their names, only those that there is something to ask', () => {
    expect(supervisedBodies(portal).map(({ id }) => id)).toEqual(['an', 'ubnd']);
  });
});
