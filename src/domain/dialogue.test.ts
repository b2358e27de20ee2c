import { describe, expect, test } from 'vitest';
import { aDialogue, anItem, inMonth, inQuarter, onDay, unstated, whenNeeded } from '../../tests/builders.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import { isoDate } from '../time/civil-date.ts';
import { dialogueStatuses, heldPeriod, isInternal, isTiming, replayDialogue } from './dialogue.ts';
import type { AuthoredDialogue } from './records.ts';

const promisedIn = { plan: 'ke-hoach', item: 'muc' };

const promise = anItem({
  title: 'Đối thoại với thanh niên',
  type: 'youth',
  regularity: ['thematic'],
  chairs: [{ org: 'ubnd-quan' }],
  audience: ['Thanh niên'],
  topics: ['Việc làm'],
  formats: ['in_person', 'online'],
  place: { name: 'Nhà văn hóa' },
  when: inQuarter('2026-Q1'),
  note: 'Ghi chú của mục kế hoạch.',
});

type Facts = NonNullable<Parameters<typeof aDialogue>[0]>;

function seenOn(
  asOf: string,
  facts: Facts,
  { promise: item, isConcluded = false }: { promise?: PlanItem; isConcluded?: boolean } = {},
) {
  return replayDialogue(aDialogue(facts), item, { asOf: isoDate(asOf), isConcluded });
}

/** "announced 2026-05-20 2026-06-10": kind, day, and for a time its day. */
function scheduled(...entries: readonly string[]): Pick<Facts, 'schedule'> {
  const schedule = entries.map((entry) => {
    const [kind, on, day] = entry.split(' ');
    const isFirst = kind === 'announced';
    return { kind, on, ...(day !== undefined && { when: onDay(day) }), ...(!isFirst && { reason: 'Bão.' }) };
  });
  return { schedule: schedule as NonNullable<Facts['schedule']> };
}

const held = (from: string, to?: string): Pick<Facts, 'held'> => ({
  held: { from, ...(to !== undefined && { to }), format: 'in_person' },
});

describe('what a dialogue takes from its promise', () => {
  const joined = (facts: Facts, item: PlanItem | undefined = promise) =>
    seenOn('2026-01-15', { promisedIn, ...facts }, item && { promise: item });

  test('is all that the record does not say', () => {
    expect(joined({})).toEqual({
      id: 'buoi',
      body: '',
      title: 'Đối thoại với Nhân dân phường Sông Xanh',
      host: 'ubnd',
      promisedIn: { plan: 'ke-hoach', item: 'muc' },
      type: 'youth',
      regularity: ['thematic'],
      chairs: [{ org: 'ubnd-quan' }],
      audience: ['Thanh niên'],
      topics: ['Việc làm'],
      formats: ['in_person', 'online'],
      place: { name: 'Nhà văn hóa' },
      when: { kind: 'quarter', raw: 'quý 2026-Q1', quarter: '2026-Q1' },
      schedule: [],
      publications: [],
      errata: [],
      status: 'planned',
    });
  });

  test.each([
    ['type', 'leaders_people'],
    ['regularity', ['extraordinary']],
    ['chairs', [{ org: 'ubnd', post: 'Chủ tịch' }]],
    ['audience', ['Đoàn viên']],
    ['topics', ['Chỗ ở']],
    ['formats', ['online']],
    ['place', { name: 'Hội trường tầng 5', address: 'Số 1 phố Mới' }],
    ['when', onDay('2026-03-26')],
  ] as const)('is not the %s, where the record has its own', (key, own) => {
    expect(joined({ [key]: own })).toEqual({ ...joined({}), [key]: own });
  });

  test('is nothing where the record says all itself', () => {
    const dialogue = seenOn('2026-01-15', { when: inMonth('2026-05') });
    expect(dialogue?.type).toBe('ward_chair_people');
    expect(dialogue?.when).toEqual({ kind: 'month', raw: 'tháng 2026-05', month: '2026-05' });
  });

  test('is neither place nor form where nobody names them', () => {
    const dialogue = joined({}, anItem({ when: inQuarter('2026-Q1') }));
    expect(dialogue).not.toHaveProperty('place');
    expect(dialogue).not.toHaveProperty('formats');
  });

  test.each(['type', 'regularity', 'chairs', 'audience', 'topics', 'when'])(
    'must be there where the record does not say its %s',
    (key) => {
      const own = Object.entries(aDialogue({ id: 'le', title: 'Đối thoại' })).filter(
        ([name]) => name !== key,
      );
      const record = Object.fromEntries(own) as unknown as AuthoredDialogue;
      expect(() =>
        replayDialogue(record, undefined, { asOf: isoDate('2026-01-15'), isConcluded: false }),
      ).toThrow('Dialogue "le" has neither facts of its own nor a promise that gives them.');
    },
  );
});

describe('the status of a dialogue', () => {
  test('is one of eight', () => {
    expect(dialogueStatuses).toEqual([
      'planned',
      'announced',
      'postponed',
      'cancelled',
      'held',
      'concluded',
      'passed',
      'unknown',
    ]);
  });

  const announced = 'announced 2026-05-20 2026-06-10';
  const moved = 'moved 2026-06-01 2026-06-20';
  const inJune = { when: inMonth('2026-06') };

  test.each<[string, string, Facts, string]>([
    // why, seen on, facts, status
    ['nothing is announced, before its time', '2026-05-31', inJune, 'planned'],
    ['nothing is announced, in its time', '2026-06-30', inJune, 'planned'],
    ['nothing is announced, its time is over', '2026-07-01', inJune, 'unknown'],
    ['nothing is announced, and it has no time', '2099-12-31', { when: whenNeeded }, 'planned'],
    ['announced', '2026-05-20', { ...inJune, ...scheduled(announced) }, 'announced'],
    ['announced, on its day', '2026-06-10', { ...inJune, ...scheduled(announced) }, 'announced'],
    ['announced, the day after', '2026-06-11', { ...inJune, ...scheduled(announced) }, 'passed'],
    [
      'moved, before the move is known',
      '2026-05-31',
      { ...inJune, ...scheduled(announced, moved) },
      'announced',
    ],
    ['moved', '2026-06-20', { ...inJune, ...scheduled(announced, moved) }, 'announced'],
    ['moved, the day after', '2026-06-21', { ...inJune, ...scheduled(announced, moved) }, 'passed'],
    ['postponed, the day before', '2026-05-31', scheduled(announced, 'postponed 2026-06-01'), 'announced'],
    ['postponed', '2026-06-01', scheduled(announced, 'postponed 2026-06-01'), 'postponed'],
    ['postponed, its time is over', '2026-12-31', scheduled(announced, 'postponed 2026-06-01'), 'postponed'],
    [
      'postponed and given a new time',
      '2026-06-05',
      scheduled(announced, 'postponed 2026-06-01', 'moved 2026-06-05 2026-06-25'),
      'announced',
    ],
    ['cancelled, the day before', '2026-05-31', scheduled(announced, 'cancelled 2026-06-01'), 'announced'],
    ['cancelled', '2026-06-01', scheduled(announced, 'cancelled 2026-06-01'), 'cancelled'],
    ['cancelled, its time is over', '2026-12-31', scheduled(announced, 'cancelled 2026-06-01'), 'cancelled'],
    ['held, the day before', '2026-06-09', { ...scheduled(announced), ...held('2026-06-10') }, 'announced'],
    ['held', '2026-06-10', { ...scheduled(announced), ...held('2026-06-10') }, 'held'],
    ['held and never announced', '2026-06-10', held('2026-06-10'), 'held'],
    ['held after its time', '2026-06-20', { ...scheduled(announced), ...held('2026-06-20') }, 'held'],
    [
      'its time is over, held later',
      '2026-06-19',
      { ...scheduled(announced), ...held('2026-06-20') },
      'passed',
    ],
    [
      'of two days, on the first',
      '2026-06-10',
      { ...scheduled(announced), ...held('2026-06-10', '2026-06-11') },
      'announced',
    ],
    [
      'of two days, on the second',
      '2026-06-11',
      { ...scheduled(announced), ...held('2026-06-10', '2026-06-11') },
      'held',
    ],
  ])('%s', (_why, asOf, facts, status) => {
    expect(seenOn(asOf, facts)?.status).toBe(status);
  });

  test.each([
    ['2026-06-09', 'announced'],
    ['2026-06-10', 'concluded'],
  ])('is "concluded" with a notice, and never before it was held: %s', (asOf, status) => {
    const facts = { ...scheduled(announced), ...held('2026-06-10') };
    expect(seenOn(asOf, facts, { isConcluded: true })?.status).toBe(status);
  });

  test('is not "concluded" by a notice where nothing tells that it was held', () => {
    expect(seenOn('2026-06-11', scheduled(announced), { isConcluded: true })?.status).toBe('passed');
  });
});

describe('a dialogue on a day', () => {
  test.each<[string, string, Facts, boolean]>([
    ['before it was announced', '2026-05-19', scheduled('announced 2026-05-20 2026-06-10'), false],
    ['the day it was announced', '2026-05-20', scheduled('announced 2026-05-20 2026-06-10'), true],
    ['never announced, the day before it was held', '2026-06-09', held('2026-06-10'), false],
    ['never announced, the day it was held', '2026-06-10', held('2026-06-10'), true],
    ['never announced, its first day of two', '2026-06-10', held('2026-06-10', '2026-06-11'), true],
    [
      'announced late, before both',
      '2026-06-09',
      { ...scheduled('announced 2026-06-10 2026-06-12'), ...held('2026-06-12') },
      false,
    ],
    ['with nothing dated', '2000-01-01', {}, true],
  ])('is known: %s', (_why, asOf, facts, isKnown) => {
    expect(seenOn(asOf, facts) !== undefined).toBe(isKnown);
  });

  test('is known from its promise, before it is announced', () => {
    const facts = { promisedIn, ...scheduled('announced 2026-05-20 2026-06-10') };
    const dialogue = seenOn('2026-01-15', facts, { promise });
    expect(dialogue?.status).toBe('planned');
    expect(dialogue?.when).toEqual(inQuarter('2026-Q1'));
    expect(dialogue?.schedule).toEqual([]);
  });

  test.each([
    ['2026-05-31', ['announced'], '2026-06-10'],
    ['2026-06-01', ['announced', 'moved'], '2026-06-20'],
    ['2026-06-02', ['announced', 'moved', 'postponed'], '2026-06-20'],
    ['2026-06-03', ['announced', 'moved', 'postponed', 'moved'], '2026-06-30'],
  ])('is to be held when it was last announced: on %s', (asOf, kinds, day) => {
    const dialogue = seenOn(
      asOf,
      scheduled(
        'announced 2026-05-20 2026-06-10',
        'moved 2026-06-01 2026-06-20',
        'postponed 2026-06-02',
        'moved 2026-06-03 2026-06-30',
      ),
    );
    expect(dialogue?.schedule.map(({ kind }) => kind)).toEqual(kinds);
    expect(dialogue?.when).toEqual(onDay(day));
  });

  test.each([
    ['2026-05-20', 'Hội trường'],
    ['2026-06-01', 'Hội trường'],
    ['2026-06-02', 'Sân vận động'],
  ])('is held where it was last announced, else where it was before: on %s', (asOf, name) => {
    const schedule: NonNullable<Facts['schedule']> = [
      { kind: 'announced', on: '2026-05-20', when: onDay('2026-06-10'), place: { name: 'Hội trường' } },
      { kind: 'moved', on: '2026-06-01', when: onDay('2026-06-20'), reason: 'Bão.' },
      {
        kind: 'moved',
        on: '2026-06-02',
        when: onDay('2026-06-21'),
        place: { name: 'Sân vận động' },
        reason: 'Đông.',
      },
    ];
    expect(seenOn(asOf, { place: { name: 'Nhà văn hóa' }, schedule })?.place).toEqual({ name });
  });

  test('is held where its record says, while no announcement says otherwise', () => {
    const facts = { place: { name: 'Nhà văn hóa' }, ...scheduled('announced 2026-05-20 2026-06-10') };
    expect(seenOn('2026-05-20', facts)?.place).toEqual({ name: 'Nhà văn hóa' });
  });

  test.each([
    ['2026-05-31', ['loudspeaker']],
    ['2026-06-01', ['loudspeaker', 'portal']],
  ])('has the publications of that day, and those without a day: %s', (asOf, channels) => {
    const publications: NonNullable<Facts['publications']> = [
      { channel: 'loudspeaker', covers: ['time'] },
      { on: '2026-06-01', channel: 'portal', covers: ['time'] },
    ];
    expect(seenOn(asOf, { publications })?.publications.map(({ channel }) => channel)).toEqual(channels);
  });

  test.each([
    ['2026-05-31', 0],
    ['2026-06-01', 1],
  ])('has the corrections of that day: %s', (asOf, count) => {
    const errata = [{ on: '2026-06-01', what: 'Địa điểm', before: 'a', after: 'b', reason: 'Nhầm.' }];
    expect(seenOn(asOf, { errata })?.errata).toHaveLength(count);
  });

  test.each([
    ['2026-06-10', undefined],
    ['2026-06-11', { from: '2026-06-10', to: '2026-06-11', format: 'in_person' }],
  ])('tells of the meeting once it is over: on %s', (asOf, meeting) => {
    expect(seenOn(asOf, held('2026-06-10', '2026-06-11'))?.held).toEqual(meeting);
  });
});

describe(heldPeriod, () => {
  test.each([
    ['one day', held('2026-06-10'), { start: '2026-06-10', end: '2026-06-10' }],
    ['two days', held('2026-06-10', '2026-06-11'), { start: '2026-06-10', end: '2026-06-11' }],
    ['not held', {}, undefined],
  ])('of %s', (_why, facts, period) => {
    expect(heldPeriod(aDialogue(facts))).toEqual(period);
  });
});

describe(isTiming, () => {
  test.each([
    ['announced 2026-05-20 2026-06-10', true],
    ['moved 2026-05-20 2026-06-10', true],
    ['postponed 2026-05-20', false],
    ['cancelled 2026-05-20', false],
  ])('%s: %s', (entry, fixes) => {
    expect(aDialogue(scheduled(entry)).schedule?.map(isTiming)).toEqual([fixes]);
  });
});

describe(isInternal, () => {
  test.each([
    ['party_internal', true],
    ['armed_forces_internal', true],
    ['ward_chair_people', false],
    ['youth', false],
  ] as const)('%s: %s', (type, is) => {
    expect(isInternal({ type })).toBe(is);
  });
});

test('a time that is not stated never passes', () => {
  expect(seenOn('2099-12-31', { when: unstated })?.status).toBe('planned');
});
