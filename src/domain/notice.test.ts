import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aNotice,
  anUpdate,
  aWorkYear,
  daysAfter,
  inMonth,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import type { CommitmentEventKind } from '../schemas/event.ts';
import type { NoticeRecord } from '../schemas/notice.ts';
import { addDays, isoDate } from '../time/civil-date.ts';
import { CalendarMissingError } from '../time/work-calendar.ts';
import { type CommitmentState, commitmentStages, issueDay, replayNotice, sealOf } from './notice.ts';
import { workCalendarOf } from './work-calendar.ts';

const calendar = workCalendarOf([aWorkYear(2026)]);

type Facts = NonNullable<Parameters<typeof aNotice>[0]>;
type Setting = { readonly asOf?: string; readonly dialogueEnd?: string };

function seenOn(facts: Facts, { asOf = '2026-06-20', dialogueEnd = '2026-05-08' }: Setting = {}) {
  return replayNotice(aNotice(facts), { asOf: isoDate(asOf), calendar, dialogueEnd: isoDate(dialogueEnd) });
}

const supplement = (id: string, on: string) => ({
  id,
  on,
  number: { state: 'numbered' as const, value: '20/TB-UBND' },
  text: 'Bổ sung một việc.',
});

describe(issueDay, () => {
  test.each([
    ['a day', onDay('2026-05-11'), '2026-05-11'],
    ['a month', inMonth('2026-05'), undefined],
    ['not stated', unstated, undefined],
  ])('is known where the words name one: %s', (_words, issuedOn, day) => {
    expect(issueDay({ issuedOn })).toBe(day);
  });
});

describe('a notice on a day', () => {
  test.each([
    ['the day before it was issued', '2026-05-10', false],
    ['the day it was issued', '2026-05-11', true],
    ['later', '2026-12-31', true],
  ])('is known from its issue: %s', (_why, asOf, isKnown) => {
    expect(seenOn({}, { asOf }) !== undefined).toBe(isKnown);
  });

  test.each([
    ['before the month', '2026-04-30', '2026-04-20', false],
    ["on the month's first day", '2026-05-01', '2026-04-20', true],
    ['in the month, before the dialogue has ended', '2026-05-07', '2026-05-08', false],
    ['in the month, when it ends', '2026-05-08', '2026-05-08', true],
  ])('of a month without a day is known: %s', (_why, asOf, dialogueEnd, isKnown) => {
    expect(seenOn({ issuedOn: inMonth('2026-05') }, { asOf, dialogueEnd }) !== undefined).toBe(isKnown);
  });

  test.each([
    ['2026-05-07', false],
    ['2026-05-08', true],
  ])('without any date is known from the end of its dialogue: on %s', (asOf, isKnown) => {
    expect(seenOn({ issuedOn: unstated }, { asOf }) !== undefined).toBe(isKnown);
  });

  test('without a date, of a dialogue without an end, is known at once', () => {
    const asOf = isoDate('2000-01-01');
    expect(replayNotice(aNotice({ issuedOn: unstated }), { asOf, calendar })).toBeDefined();
    expect(replayNotice(aNotice(), { asOf: isoDate('2026-05-11'), calendar })).toBeDefined();
    expect(replayNotice(aNotice(), { asOf: isoDate('2026-05-10'), calendar })).toBeUndefined();
  });

  test('may raise no task', () => {
    expect(seenOn({ noTaskArises: true })?.commitments).toEqual([]);
  });

  test('keeps what its record says', () => {
    const record = aNotice({ draftedBy: ['ubnd'] });
    const { commitments, ...rest } = seenOn({ draftedBy: ['ubnd'] }) ?? {};
    const { commitments: _authored, ...said } = record;
    expect(rest).toEqual(said);
    expect(commitments?.map(({ id, number, noticeId }) => [id, number, noticeId])).toEqual([
      ['ket-luan-1', '1', 'thong-bao'],
    ]);
  });

  const supplements = [supplement('bo-sung-1', '2026-06-01'), supplement('bo-sung-2', '2026-06-10')];
  const commitments = [
    aCommitment(),
    aCommitment({ id: 'hai', supplement: 'bo-sung-1' }),
    aCommitment({ id: 'ba', supplement: 'bo-sung-2' }),
  ];

  test.each([
    ['2026-05-31', undefined, ['ket-luan-1 2026-05-11']],
    ['2026-06-01', ['bo-sung-1'], ['ket-luan-1 2026-05-11', 'hai 2026-06-01']],
    ['2026-06-09', ['bo-sung-1'], ['ket-luan-1 2026-05-11', 'hai 2026-06-01']],
    ['2026-06-10', ['bo-sung-1', 'bo-sung-2'], ['ket-luan-1 2026-05-11', 'hai 2026-06-01', 'ba 2026-06-10']],
  ])('has the supplements of that day, and what they added: %s', (asOf, known, given) => {
    const notice = seenOn({ supplements, commitments }, { asOf });
    expect(notice?.supplements?.map(({ id }) => id)).toEqual(known);
    expect(notice?.commitments.map(({ id, state }) => `${id} ${state.givenOn}`)).toEqual(given);
  });

  const publications = [
    { on: '2026-05-20', channel: 'portal' as const, covers: ['result' as const] },
    { channel: 'loudspeaker' as const, covers: ['result' as const] },
  ];
  const errata = [
    { on: '2026-05-20', what: 'Ngày', before: '10/5', after: '11/5', reason: 'Ghi nhầm.' },
    { on: '2026-06-01', what: 'Số', before: '14', after: '15', reason: 'Ghi nhầm.' },
  ];

  test.each([
    ['2026-05-19', ['loudspeaker'], undefined],
    ['2026-05-20', ['portal', 'loudspeaker'], ['Ngày']],
    ['2026-06-01', ['portal', 'loudspeaker'], ['Ngày', 'Số']],
  ])(
    'has the publications and corrections of that day, and those without a day: %s',
    (asOf, channels, what) => {
      const notice = seenOn({ publications, errata }, { asOf });
      expect(notice?.publications?.map(({ channel }) => channel)).toEqual(channels);
      expect(notice?.errata?.map((erratum) => erratum.what)).toEqual(what);
    },
  );

  test('has none of them where there are none', () => {
    const notice = seenOn({ publications: publications.slice(0, 1) }, { asOf: '2026-05-19' });
    expect(notice).not.toHaveProperty('publications');
    expect(notice).not.toHaveProperty('errata');
    expect(notice).not.toHaveProperty('supplements');
  });
});

/** One update a day from 2026-06-01. */
function updates(...kinds: readonly string[]) {
  return kinds.map((kind, index) =>
    anUpdate(kind as CommitmentEventKind, addDays(isoDate('2026-06-01'), index)),
  );
}

function commitmentOn(
  asOf: string,
  list: ReturnType<typeof anUpdate>[],
  facts: Parameters<typeof aCommitment>[0] = {},
  notice: Facts = {},
) {
  const commitments = [aCommitment({ ...facts, ...(list.length > 0 && { updates: list }) })];
  const found = seenOn({ ...notice, commitments }, { asOf })?.commitments[0];
  if (!found) throw new Error('not issued');
  return found;
}

describe('what the updates of a commitment lead to', () => {
  test('is one of four stages', () => {
    expect(commitmentStages).toEqual(['not_reported', 'in_progress', 'done', 'stopped']);
  });

  const axes = ({ stage, confirmation, lateness }: CommitmentState) =>
    `${stage} ${confirmation} ${lateness.kind}`;

  // Due before 2026-06-30, extended to 2026-07-31; seen on 2026-06-20.
  test.each([
    // updates | procedure | confirmation | lateness
    ['', 'not_reported none open'],
    ['progress', 'in_progress none open'],
    ['extended', 'not_reported none open'],
    ['transferred', 'not_reported none open'],
    ['corrected', 'not_reported none open'],
    ['progress, extended', 'in_progress none open'],
    ['progress, corrected', 'in_progress none open'],
    ['completed', 'done agency on_time'],
    ['progress, completed', 'done agency on_time'],
    ['completed, confirmed', 'done confirmed on_time'],
    ['completed, disputed', 'done disputed on_time'],
    ['completed, confirmed, disputed', 'done disputed on_time'],
    ['completed, disputed, confirmed', 'done confirmed on_time'],
    ['completed, disputed, progress', 'in_progress disputed open'],
    ['completed, disputed, progress, completed', 'done agency on_time'],
    ['completed, corrected', 'done agency on_time'],
    ['stopped', 'stopped none stopped'],
    ['progress, stopped', 'stopped none stopped'],
    ['stopped, disputed', 'stopped disputed stopped'],
  ])('%s', (list, expected) => {
    const { state } = commitmentOn('2026-06-20', updates(...list.split(', ').filter(Boolean)));
    expect(axes(state)).toBe(expected);
  });

  test('a confirmation that came before the end, which no checked history holds, confirms no result', () => {
    expect(axes(commitmentOn('2026-06-20', updates('confirmed', 'completed')).state)).toBe(
      'done agency on_time',
    );
  });

  test('on an earlier day it knows only the updates of that day', () => {
    const list = updates('progress', 'completed', 'confirmed');
    const seen = ['2026-05-31', '2026-06-01', '2026-06-02', '2026-06-03'].map((asOf) => {
      const { updates: known, state } = commitmentOn(asOf, list);
      return [known.length, state.lastUpdateOn, axes(state)];
    });
    expect(seen).toEqual([
      [0, undefined, 'not_reported none open'],
      [1, '2026-06-01', 'in_progress none open'],
      [2, '2026-06-02', 'done agency on_time'],
      [3, '2026-06-03', 'done confirmed on_time'],
    ]);
  });

  test('the lead has to act, until it is transferred', () => {
    const transferred = anUpdate('transferred', '2026-06-10', { to: 'moi' });
    const who = (asOf: string) => commitmentOn(asOf, [transferred], { lead: 'cu' }).state.responsible;
    expect([who('2026-06-09'), who('2026-06-10')]).toEqual(['cu', 'moi']);
  });

  test('the last confirmation or objection is kept', () => {
    const { confirming } = commitmentOn('2026-06-20', updates('completed', 'confirmed', 'disputed')).state;
    expect(confirming).toMatchObject({ kind: 'disputed', on: '2026-06-03' });
  });
});

describe('the deadline of a commitment', () => {
  const done = (on: string) => anUpdate('completed', on);
  const extended = anUpdate('extended', '2026-06-20');
  const belated = anUpdate('extended', '2026-07-10');

  test.each([
    // "Trước ngày 30/6": the last day is the 29th.
    ['on the last day', [], '2026-06-29', { kind: 'open', due: '2026-06-29', daysLeft: 0 }],
    [
      'the day after',
      [],
      '2026-06-30',
      { kind: 'overdue', due: '2026-06-29', original: '2026-06-29', days: 1 },
    ],
    [
      'done on the last day',
      [done('2026-06-29')],
      '2026-08-01',
      { kind: 'on_time', due: '2026-06-29', on: '2026-06-29' },
    ],
    [
      'done the day after',
      [done('2026-06-30')],
      '2026-08-01',
      { kind: 'late', due: '2026-06-29', original: '2026-06-29', on: '2026-06-30', days: 1 },
    ],
    [
      'extended',
      [extended],
      '2026-07-31',
      { kind: 'open_extended', due: '2026-07-31', original: '2026-06-29', days: 32 },
    ],
    [
      'done in the extension',
      [extended, done('2026-07-31')],
      '2026-08-01',
      { kind: 'within_extension', due: '2026-07-31', original: '2026-06-29', on: '2026-07-31', days: 32 },
    ],
    [
      'done after the extension',
      [extended, done('2026-08-01')],
      '2026-08-01',
      { kind: 'late', due: '2026-07-31', original: '2026-06-29', on: '2026-08-01', days: 33 },
    ],
    [
      'not yet extended',
      [belated],
      '2026-07-09',
      { kind: 'overdue', due: '2026-06-29', original: '2026-06-29', days: 10 },
    ],
    [
      'extended when it had passed',
      [belated, done('2026-07-10')],
      '2026-08-01',
      { kind: 'within_extension', due: '2026-07-31', original: '2026-06-29', on: '2026-07-10', days: 11 },
    ],
    ['given up', [anUpdate('stopped', '2026-07-10')], '2026-08-01', { kind: 'stopped' }],
  ])('%s', (_why, list, asOf, lateness) => {
    expect(commitmentOn(asOf, list).state.lateness).toEqual(lateness);
  });

  test('tells of every move, and which was belated', () => {
    const { clock } = commitmentOn('2026-12-31', [
      extended,
      anUpdate('extended', '2026-08-10', { due: onDay('2026-09-30'), reason: 'Chờ vật tư.' }),
    ]).state;
    expect(clock?.original.on).toBe('2026-06-29');
    expect(clock?.current.on).toBe('2026-09-30');
    expect(clock?.moves.map(({ on, reason, isBelated }) => [on, reason, isBelated])).toEqual([
      ['2026-06-20', 'Mưa kéo dài.', false],
      ['2026-08-10', 'Chờ vật tư.', true],
    ]);
  });

  test.each([
    ['ongoing', ongoing],
    ['not stated', unstated],
  ])('that names no day is never late: %s', (_words, due) => {
    expect(commitmentOn('2026-12-31', [], { due }).state.lateness).toEqual({ kind: 'undated' });
  });

  test.each([
    // The notice is of Monday 2026-05-11; the dialogue ended on Friday 2026-05-08.
    ['from the notice', daysAfter('assignment', 5), '2026-05-18'],
    ['from the notice, plain days', daysAfter('assignment', 5, 'day'), '2026-05-16'],
    ['from the end of the dialogue', daysAfter('dialogue_end', 5), '2026-05-15'],
    ['from the dialogue', daysAfter('dialogue', 5), '2026-05-15'],
  ])('counts %s', (_words, due, day) => {
    expect(commitmentOn('2026-06-20', [], { due }).state.clock?.current.on).toBe(day);
  });

  test.each([
    ['from the notice', daysAfter('assignment', 5), undefined],
    ['from the end of the dialogue', daysAfter('dialogue_end', 5), '2026-05-15'],
    ['to a day', onDay('2026-06-30'), '2026-06-30'],
  ])('of a notice without a day: %s', (_words, due, day) => {
    const { state } = commitmentOn('2026-12-31', [], { due }, { issuedOn: inMonth('2026-05') });
    expect(state.givenOn).toBeUndefined();
    expect(state.clock?.current.on).toBe(day);
    expect(state.lateness.kind).toBe(day === undefined ? 'undated' : 'overdue');
  });

  test('that counts from a day not on record begins with the extension', () => {
    const due = daysAfter('assignment', 5);
    const { state } = commitmentOn('2026-08-01', [extended], { due }, { issuedOn: inMonth('2026-05') });
    expect(state.clock?.original.on).toBe('2026-07-31');
    expect(state.clock?.moves).toEqual([]);
    expect(state.lateness.kind).toBe('overdue');
  });

  test('of a supplement counts from its day', () => {
    const added = aCommitment({ id: 'them', supplement: 'bo-sung', due: daysAfter('assignment', 5) });
    const notice = seenOn({
      supplements: [supplement('bo-sung', '2026-06-01')],
      commitments: [aCommitment(), added],
    });
    expect(notice?.commitments[1]?.state.clock?.current.on).toBe('2026-06-08');
  });

  test('of an extension counts from its decision, and not from the dialogue', () => {
    const extend = (due: object) =>
      commitmentOn('2026-07-01', [anUpdate('extended', '2026-06-26', { due })]).state.clock?.current.on;
    expect(extend(daysAfter('assignment', 5))).toBe('2026-07-03');
    expect(extend(daysAfter('dialogue_end', 5))).toBeUndefined();
  });

  test('needs the calendar of its year', () => {
    const notice = { issuedOn: onDay('2026-12-30') };
    expect(() => commitmentOn('2027-01-15', [], { due: daysAfter('assignment', 5) }, notice)).toThrow(
      new CalendarMissingError(2027),
    );
  });
});

describe(sealOf, () => {
  const whole = {
    title: 'Kết luận',
    number: { state: 'numbered', value: '15/TB-UBND' },
    issuedOn: onDay('2026-05-11'),
    issuer: { org: 'ubnd', collective: 'Ban Thường vụ' },
    signedBy: 'chu-tich',
    dialogues: ['buoi'],
    commitments: [
      aCommitment({
        petitions: ['kn-1', 'kn-2'],
        coordinating: ['van-phong'],
        supervisor: 'mttq',
        reportTo: 'hdnd',
      }),
      aCommitment({ id: 'ket-luan-2', number: '2' }),
    ],
  } satisfies Facts;
  const sealed = (facts: object) => sealOf(aNotice({ ...whole, ...facts }));
  const first = (facts: Parameters<typeof aCommitment>[0]) => ({
    commitments: [{ ...whole.commitments[0], ...facts }, whole.commitments[1]],
  });

  test('gives sixteen digits, always the same for the same words', () => {
    expect(sealed({})).toBe(sealed({}));
    expect(sealed({})).toMatch(/^[0-9a-f]{16}$/);
  });

  test('takes them from the SHA-256 of the signed words, as JSON with sorted keys', () => {
    const signed =
      '{"commitments":[],"dialogues":["buoi"],' +
      '"issuedOn":{"day":"2026-05-11","kind":"day","raw":"ngày 2026-05-11"},"issuer":{"org":"ubnd"},' +
      '"noTaskArises":true,"number":{"state":"numbered","value":"15/TB-UBND"},"signedBy":"chu-tich",' +
      '"title":"Kết luận buổi đối thoại"}';
    const seal = createHash('sha256').update(signed).digest('hex').slice(0, 16);
    expect(sealOf(aNotice({ noTaskArises: true }))).toBe(seal);
    // Published seals must never change with the code.
    expect(seal).toBe('20243198ffc0aec6');
  });

  test.each([
    ['title', { title: 'Kết luận khác' }],
    ['number', { number: { state: 'numbered', value: '16/TB-UBND' } }],
    ['state of the number', { number: { state: 'blank' } }],
    ['date', { issuedOn: onDay('2026-05-12') }],
    ['kind of date', { issuedOn: inMonth('2026-05') }],
    ['issuer', { issuer: { org: 'mttq', collective: 'Ban Thường vụ' } }],
    ['collective', { issuer: { org: 'ubnd' } }],
    ['signer', { signedBy: 'pho-chu-tich' }],
    ['dialogues', { dialogues: ['buoi', 'buoi-2'] }],
    ['absence of tasks', { noTaskArises: true, commitments: undefined }],
    ['number of commitments', { commitments: whole.commitments.slice(0, 1) }],
    ['order of commitments', { commitments: whole.commitments.toReversed() }],
    ['id of a commitment', first({ id: 'khac' })],
    ['number of a commitment', first({ number: '1.1' })],
    ['text of a commitment', first({ text: 'Giao việc khác.' })],
    ['petitions of a commitment', first({ petitions: ['kn-1'] })],
    ['order of its petitions', first({ petitions: ['kn-2', 'kn-1'] })],
    ['person', first({ person: 'pho-chu-tich' })],
    ['action', first({ action: 'Xây rãnh mới.' })],
    ['lead', first({ lead: 'van-phong' })],
    ['coordinating bodies', first({ coordinating: ['kinh-te'] })],
    ['supervisor', first({ supervisor: 'hdnd' })],
    ['due date', first({ due: onDay('2026-06-30') })],
    ['expected result', first({ expected: 'Rãnh mới' })],
    ['body to report to', first({ reportTo: 'mttq' })],
  ])('changes with the %s', (_what, facts) => {
    const { commitments, ...rest } = { ...whole, ...facts };
    expect(sealOf(aNotice({ ...rest, ...(commitments && { commitments }) } as Facts))).not.toBe(sealed({}));
  });

  const later = [{ on: '2026-05-20', channel: 'portal' as const, covers: ['result' as const] }];
  test.each([
    ['summary', { summary: 'Lời khác.' }],
    ['drafting bodies', { draftedBy: ['van-phong'] }],
    ['publications', { publications: later }],
    ['errata', { errata: [{ on: '2026-05-20', what: 'Ngày', before: 'a', after: 'b', reason: 'Nhầm.' }] }],
    ['body of the file', { body: 'Lời dẫn.' }],
    ['name of the file', { id: 'khac' }],
    ['seal itself', { seal: '0123456789abcdef' }],
    ['supplements', { supplements: [supplement('bo-sung', '2026-06-01')] }],
    [
      'commitments that a supplement added',
      {
        supplements: [supplement('bo-sung', '2026-06-01')],
        commitments: [...whole.commitments, aCommitment({ id: 'them', supplement: 'bo-sung' })],
      },
    ],
    ['updates of a commitment', first({ updates: [anUpdate('progress', '2026-06-01')] })],
    ['topics of a commitment', first({ topics: ['sanitation'] })],
  ])('does not change with the %s', (_what, facts) => {
    expect(sealed(facts)).toBe(sealed({}));
  });

  test('does not change with the order in which the fields are written', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    const record = aNotice(whole);
    const reversed = turned(record) as NoticeRecord;
    expect(Object.keys(reversed)[0]).not.toBe(Object.keys(record)[0]);
    expect(sealOf(reversed)).toBe(sealOf(record));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(record), { minLength: Object.keys(record).length }),
        (keys) => {
          const shuffled = Object.fromEntries(keys.map((key) => [key, record[key as keyof typeof record]]));
          expect(sealOf(shuffled as NoticeRecord)).toBe(sealOf(record));
        },
      ),
    );
  });
});
