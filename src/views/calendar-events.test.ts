import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anOrganisation,
  aPlan,
  aPortal,
  aTime,
  inMonth,
  inQuarter,
  onDay,
  whenNeeded,
} from '../../tests/builders.ts';
import {
  calendarEvent,
  calendarOfAll,
  calendarsOfDialogues,
  calendarsOfOrganisations,
} from './calendar-events.ts';
import { scheduleEntries } from './schedule-entries.ts';

type Facts = Parameters<typeof aDialogue>[0];

const asOf = '2026-11-20';

/** The event of a portal's only dialogue. */
function eventOf(facts: Facts, day = asOf) {
  const portal = aPortal({ asOf: day, dialogues: [aDialogue(facts)] });
  const [entry] = scheduleEntries(portal);
  if (!entry) throw new Error('No entry.');
  return calendarEvent(portal, entry);
}

const announced = { kind: 'announced', on: '2026-10-01', when: onDay('2026-11-28') } as const;
const moved = { kind: 'moved', on: '2026-11-04', when: onDay('2026-12-31'), reason: 'Bão' } as const;
const postponed = { kind: 'postponed', on: '2026-11-03', reason: 'Bão' } as const;
const cancelled = { kind: 'cancelled', on: '2026-11-05', reason: 'Lũ' } as const;

function atHour(day: string, raw: string) {
  return aTime({ kind: 'day', raw, day });
}

describe('only a day becomes an event', () => {
  test.each([
    ['a month', inMonth('2026-12')],
    ['a quarter', inQuarter('2026-Q4')],
    ['khi cần thiết', whenNeeded],
    ['a last day', onDay('2026-12-15', 'by')],
    ['the day before which', onDay('2026-12-15', 'before')],
  ])('%s does not', (_why, when) => {
    expect(eventOf({ when })).toBeUndefined();
  });

  test.each([
    ['a day', onDay('2026-12-05'), '2026-12-05', '2026-12-06'],
    ['the last day of a year', onDay('2026-12-31'), '2026-12-31', '2027-01-01'],
    ['a leap day', onDay('2028-02-29'), '2028-02-29', '2028-03-01'],
    ['the day before one', onDay('2028-02-28'), '2028-02-28', '2028-02-29'],
    [
      'some days, over the end of a year',
      aTime({ kind: 'day_range', raw: 'x', from: '2026-12-30', to: '2027-01-02' }),
      '2026-12-30',
      '2027-01-03',
    ],
  ])('%s does, and ends on the day after', (_why, when, start, end) => {
    expect(eventOf({ when })).toMatchObject({ start, end });
  });
});

describe('the hour', () => {
  test('is that of the announcement', () => {
    const when = atHour('2026-11-28', '08 giờ 00 ngày 28 tháng 11 năm 2026');
    expect(eventOf({ schedule: [{ ...announced, when }] })?.time).toEqual({ hour: 8, minute: 0 });
  });

  test.each<[string, Facts]>([
    ['where none is named', { schedule: [announced] }],
    [
      'where it was held on another day',
      {
        schedule: [{ ...announced, on: '2026-10-01', when: atHour('2026-11-10', '8 giờ 00') }],
        held: { from: '2026-11-11', format: 'in_person' },
      },
    ],
    [
      'where it was held on more days than one',
      {
        schedule: [{ ...announced, when: atHour('2026-11-10', '8 giờ 00') }],
        held: { from: '2026-11-10', to: '2026-11-11', format: 'in_person' },
      },
    ],
  ])('is not known %s', (_why, facts) => {
    expect(eventOf(facts)).toBeDefined();
    expect(eventOf(facts)).not.toHaveProperty('time');
  });
});

describe('status, sequence and stamp follow the record', () => {
  const held = { from: '2026-11-18', to: '2026-11-19', format: 'in_person' } as const;
  const tentative = aTime({ kind: 'day', raw: 'dự kiến', day: '2026-12-05', tentative: true });
  test.each<[string, Facts, string, string, number, string]>([
    ['planned', { when: onDay('2026-12-05') }, '2026-12-05', 'TENTATIVE', 0, asOf],
    ['announced', { schedule: [announced] }, '2026-11-28', 'CONFIRMED', 1, '2026-10-01'],
    [
      'announced, tentatively',
      { schedule: [{ ...announced, when: tentative }] },
      '2026-12-05',
      'TENTATIVE',
      1,
      '2026-10-01',
    ],
    ['moved', { schedule: [announced, moved] }, '2026-12-31', 'CONFIRMED', 2, '2026-11-04'],
    ['put off', { schedule: [announced, postponed] }, '2026-11-28', 'CANCELLED', 2, '2026-11-03'],
    ['called off', { schedule: [announced, cancelled] }, '2026-11-28', 'CANCELLED', 2, '2026-11-05'],
    [
      'moved to no day any more',
      { schedule: [announced, { ...moved, when: inQuarter('2027-Q1') }] },
      '2026-11-28',
      'CANCELLED',
      2,
      '2026-11-04',
    ],
    ['held elsewhen', { schedule: [announced], held }, '2026-11-18', 'CONFIRMED', 2, '2026-11-19'],
    [
      'held as announced',
      { schedule: [{ ...announced, when: onDay('2026-11-18') }], held: { ...held, to: '2026-11-18' } },
      '2026-11-18',
      'CONFIRMED',
      1,
      '2026-11-18',
    ],
    ['held without a word before', { held }, '2026-11-18', 'CONFIRMED', 1, '2026-11-19'],
  ])('%s', (_why, facts, start, status, sequence, changedOn) => {
    expect(eventOf(facts)).toMatchObject({ start, status, sequence, changedOn });
  });

  test('of a promise, the stamp is the day of its plan', () => {
    const portal = aPortal({ asOf, plans: [aPlan({ items: [anItem({ when: onDay('2026-12-05') })] })] });
    expect(calendarOfAll(portal).events).toMatchObject([
      { uid: 'ke-hoach.muc@doithoai.example', changedOn: '2020-01-15', status: 'TENTATIVE', sequence: 0 },
    ]);
  });
});

test('an event says in words where it stands, where it is found, and what is no more', () => {
  const place = { name: 'Hội trường', address: 'Số 1 phố Xanh' };
  expect(eventOf({ schedule: [{ ...announced, place }, postponed] })).toMatchObject({
    uid: 'buoi@doithoai.example',
    summary: 'Đã hoãn – Đối thoại với Nhân dân phường Sông Xanh',
    location: 'Hội trường, Số 1 phố Xanh',
    url: 'https://doithoai.example/lich/buoi/',
    description: [
      'Tình trạng: Đã hoãn',
      'Thời gian: Ngày 28/11/2026',
      'Nguyên văn: “ngày 2026-11-28”',
      'Đơn vị tổ chức: Ủy ban nhân dân phường Sông Xanh',
      'Chủ trì: Chủ tịch – Ủy ban nhân dân phường Sông Xanh',
      'Nội dung: Trật tự đô thị',
      'Chi tiết: https://doithoai.example/lich/buoi/',
    ].join('\n'),
  });
  expect(eventOf({ schedule: [announced, { ...moved, when: inQuarter('2027-Q1') }] })?.summary).toBe(
    'Không còn giữ ngày này – Đối thoại với Nhân dân phường Sông Xanh',
  );
});

describe('files', () => {
  const portal = aPortal({
    asOf,
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'mau', shortName: 'UBND xã Mẫu', fictitious: true }),
    ],
    dialogues: [
      aDialogue({ id: 'sau', when: onDay('2026-12-05') }),
      aDialogue({ id: 'truoc', when: onDay('2026-12-04') }),
      aDialogue({ id: 'theo-quy', when: inQuarter('2026-Q4') }),
      aDialogue({ id: 'minh-hoa', host: 'mau', when: onDay('2026-12-03') }),
    ],
  });
  const ids = (events: readonly { uid: string }[]) => events.map(({ uid }) => uid.split('@')[0]);

  test('of everything holds what is real, by day', () => {
    expect(ids(calendarOfAll(portal).events)).toEqual(['truoc', 'sau']);
  });

  test('of a body hold its own; what is invented says so in its name and in each event', () => {
    const files = calendarsOfOrganisations(portal);
    expect(files.map(({ id, file }) => [id, file.name, ids(file.events)])).toEqual([
      ['ubnd', 'Lịch đối thoại của Ủy ban nhân dân phường Sông Xanh', ['truoc', 'sau']],
      ['mau', 'Dữ liệu minh họa – Lịch đối thoại của UBND xã Mẫu', ['minh-hoa']],
    ]);
    const [event] = files.find(({ id }) => id === 'mau')?.file.events ?? [];
    expect(event?.summary).toMatch(/^Dữ liệu minh họa – /);
    expect(event?.description).toMatch(/^Dữ liệu minh họa\. /);
  });

  test('of a body are there before any day is known', () => {
    const waiting = aPortal({ asOf, dialogues: [aDialogue({ when: inQuarter('2026-Q4') })] });
    expect(calendarsOfOrganisations(waiting)).toMatchObject([{ id: 'ubnd', file: { events: [] } }]);
  });

  test('of a dialogue are those of dialogues with a day', () => {
    expect(calendarsOfDialogues(portal).map(({ id }) => id)).toEqual(['minh-hoa', 'truoc', 'sau']);
  });
});
