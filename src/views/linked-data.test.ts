import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anEvent,
  anOrganisation,
  aPetition,
  aPortal,
  aPost,
  aTime,
  aUnit,
  inQuarter,
  onDay,
} from '../../tests/builders.ts';
import { linkedDialogue, linkedOrganisation, linkedPetition } from './linked-data.ts';

const organizer = {
  kind: 'government',
  name: 'Ủy ban nhân dân phường Sông Xanh',
  address: 'https://doithoai.example/don-vi/ubnd/',
};

describe(linkedDialogue, () => {
  type Facts = Parameters<typeof aDialogue>[0];

  const toldOf = (facts: Facts, asOf = '2026-11-20', organisation = {}) => {
    const portal = aPortal({
      asOf,
      organisations: [anOrganisation(organisation)],
      dialogues: [aDialogue(facts)],
    });
    const [dialogue] = portal.dialogues;
    return dialogue && linkedDialogue(portal, dialogue);
  };
  const announced = { kind: 'announced', on: '2026-11-01', when: onDay('2026-12-05') } as const;
  const moved = { kind: 'moved', on: '2026-11-10', when: onDay('2026-12-12'), reason: 'Bão.' } as const;

  test('tells the day, the place and the host of what is announced', () => {
    const place = { name: 'Hội trường UBND phường', address: 'Số 1 đường Sông Xanh' };
    expect(toldOf({ schedule: [announced], place, formats: ['in_person', 'online'] })).toEqual({
      kind: 'event',
      status: 'scheduled',
      from: '2026-12-05',
      formats: ['in_person', 'online'],
      place,
      organizer,
      about: ['Trật tự đô thị'],
    });
  });

  test.each<[string, Facts, object]>([
    ['planned for a day', { when: onDay('2026-12-05') }, { status: 'scheduled', from: '2026-12-05' }],
    [
      'moved',
      { schedule: [announced, moved] },
      { status: 'rescheduled', from: '2026-12-12', before: '2026-12-05' },
    ],
    [
      'moved from a time that was no day',
      { schedule: [{ ...announced, when: inQuarter('2026-Q4') }, moved] },
      { status: 'rescheduled', from: '2026-12-12' },
    ],
    [
      'postponed',
      { schedule: [announced, { kind: 'postponed', on: '2026-11-10', reason: 'Bão.' }] },
      { status: 'postponed', from: '2026-12-05' },
    ],
    [
      'cancelled',
      { schedule: [announced, { kind: 'cancelled', on: '2026-11-10', reason: 'Bão.' }] },
      { status: 'cancelled', from: '2026-12-05' },
    ],
    [
      'held on one day',
      { when: inQuarter('2026-Q2'), held: { from: '2026-05-04', format: 'hybrid' } },
      { status: 'scheduled', from: '2026-05-04', formats: ['hybrid'] },
    ],
    [
      'held over several days',
      { held: { from: '2026-05-04', to: '2026-05-05', format: 'online' } },
      { status: 'scheduled', from: '2026-05-04', to: '2026-05-05', formats: ['online'] },
    ],
  ])('%s', (_why, facts, expected) => {
    expect(toldOf(facts)).toEqual({
      kind: 'event',
      formats: [],
      organizer,
      about: ['Trật tự đô thị'],
      ...expected,
    });
  });

  const range = {
    kind: 'day_range',
    raw: 'từ 28/11 đến 03/12',
    from: '2026-11-28',
    to: '2026-12-03',
  } as const;
  test.each<[string, Facts, object?]>([
    ['a quarter', { when: inQuarter('2026-Q4') }],
    ['days of which one is meant', { when: aTime(range) }],
    ['a day by which', { when: onDay('2026-12-05', 'by') }],
    [
      'a tentative day',
      { when: aTime({ kind: 'day', raw: 'dự kiến 05/12', day: '2026-12-05', tentative: true }) },
    ],
    ['a planned day that has passed in silence', { when: onDay('2026-11-05') }],
    [
      'an announced day that has passed in silence',
      { schedule: [{ ...announced, when: onDay('2026-11-05') }] },
    ],
    ['a meeting within the Party', { when: onDay('2026-12-05'), type: 'party_internal' }],
    ['an invented body', { when: onDay('2026-12-05') }, { fictitious: true }],
  ])('is silent of %s', (_why, facts, organisation) => {
    expect(toldOf(facts, '2026-11-20', organisation)).toBeUndefined();
  });
});

describe(linkedOrganisation, () => {
  const hanoi = aUnit({ id: 'ha-noi', name: 'Thành phố Hà Nội', shortName: 'Hà Nội', level: 'province' });
  const ward = aUnit({ id: 'phuong', name: 'Phường Sông Xanh', parent: 'ha-noi' });
  const source = (status: 'official' | 'provisional') => ({ text: 'Nghị quyết 1', status });

  const toldOf = (id: string, ...organisations: Parameters<typeof anOrganisation>[0][]) => {
    const portal = aPortal({ organisations: [hanoi, ward, ...organisations.map(anOrganisation)] });
    const organisation = portal.organisationById[id];
    return organisation && linkedOrganisation(portal, organisation);
  };
  const reference = (kind: string, name: string, id: string) => ({
    kind,
    name,
    address: `https://doithoai.example/don-vi/${id}/`,
  });

  test('tells what the body is, when it was at work, and what stands above and below it', () => {
    const told = toldOf(
      'ubnd',
      {
        shortName: 'UBND phường Sông Xanh',
        aliases: ['UBND P. Sông Xanh'],
        area: 'phuong',
        parent: 'ubnd-tp',
        validFrom: '2020-01-01',
        validTo: '2025-06-30',
        validitySource: source('official'),
      },
      { id: 'ubnd-tp', name: 'Ủy ban nhân dân thành phố' },
      { id: 'phong', name: 'Phòng Văn hóa', parent: 'ubnd', type: 'specialised_division' },
      { id: 'phong-mau', name: 'Phòng Mẫu', parent: 'ubnd', fictitious: true },
      { id: 'phong-moi', name: 'Phòng Mới', parent: 'ubnd', validFrom: '2027-01-01' },
    );
    expect(told).toEqual({
      kind: 'body',
      is: 'government',
      name: 'Ủy ban nhân dân phường Sông Xanh',
      otherNames: ['UBND phường Sông Xanh', 'UBND P. Sông Xanh'],
      founded: '2020-01-01',
      dissolved: '2025-06-30',
      parent: reference('government', 'Ủy ban nhân dân thành phố', 'ubnd-tp'),
      area: reference('area', 'Phường Sông Xanh', 'phuong'),
      children: [reference('government', 'Phòng Văn hóa', 'phong')],
    });
  });

  test.each([
    ['party', 'other'],
    ['front', 'other'],
    ['mass_organisation', 'other'],
    ['public_unit', 'other'],
    ['community', 'other'],
    ['state', 'government'],
    ['armed_force', 'government'],
  ] as const)('a body of the system "%s" is of the kind "%s"', (system, is) => {
    expect(toldOf('ubnd', { system })).toMatchObject({ is });
  });

  test('an administrative unit is a place', () => {
    expect(toldOf('phuong')).toEqual({
      kind: 'body',
      is: 'area',
      name: 'Phường Sông Xanh',
      otherNames: [],
      parent: reference('area', 'Thành phố Hà Nội', 'ha-noi'),
      children: [],
    });
  });

  test('provisional days and an end that lies ahead are not told', () => {
    const life = { validFrom: '2020-01-01', validTo: '2025-06-30' };
    expect(toldOf('ubnd', { ...life, validitySource: source('provisional') })).not.toHaveProperty('founded');
    expect(toldOf('ubnd', { ...life, validitySource: source('provisional') })).not.toHaveProperty(
      'dissolved',
    );
    expect(toldOf('ubnd', { ...life, validTo: '2027-06-30' })).not.toHaveProperty('dissolved');
  });

  test.each([
    ['invented', { fictitious: true as const }],
    ['not at work yet', { validFrom: '2027-01-01' }],
  ])('is silent of a body that is %s', (_why, facts) => {
    expect(toldOf('ubnd', facts)).toBeUndefined();
  });
});

describe(linkedPetition, () => {
  const received = { kind: 'received', on: '2026-05-04' } as const;
  const answered = (on: string, grade: string, text: string, facts: object = {}) =>
    anEvent('answered', on, { grade, text, ...facts });

  const toldOf = (facts: Parameters<typeof aPetition>[0], organisation = {}) => {
    const portal = aPortal({
      organisations: [anOrganisation(organisation), aUnit({ id: 'phuong', name: 'Phường', ...organisation })],
      posts: [aPost()],
      petitions: [aPetition(facts)],
    });
    const [petition] = portal.petitions;
    return petition && linkedPetition(portal, petition);
  };

  test('tells the question and its last official answer', () => {
    const events = [
      received,
      answered('2026-05-20', 'official', 'Sẽ khơi thông trong tháng 6.', {
        by: { org: 'ubnd', post: 'chu-tich' },
      }),
      answered('2026-05-25', 'corrected', 'Sẽ khơi thông trong tháng 7.', {
        by: { org: 'ubnd', post: 'chu-tich' },
      }),
      answered('2026-05-28', 'interim', 'Đang chuẩn bị.'),
    ];
    expect(toldOf({ events })).toEqual({
      kind: 'question',
      text: 'Đề nghị khơi thông rãnh thoát nước.',
      receivedOn: '2026-05-04',
      answer: { text: 'Sẽ khơi thông trong tháng 7.', on: '2026-05-25', by: organizer, isConfirmed: false },
    });
  });

  test('knows whether those who asked agree', () => {
    const events = [
      received,
      answered('2026-05-20', 'official', 'Đã khơi thông.'),
      anEvent('confirmed', '2026-05-30'),
    ];
    expect(toldOf({ events })?.answer.isConfirmed).toBe(true);
  });

  const paper = { kind: 'official_letter' } as const;
  const wordless = {
    kind: 'answered',
    on: '2026-05-20',
    grade: 'official',
    by: { org: 'ubnd' },
    paper,
  } as const;
  const official = answered('2026-05-20', 'official', 'Đã khơi thông.');
  test.each<[string, Parameters<typeof aPetition>[0], object?]>([
    ['no answer', { events: [received] }],
    ['an interim answer', { events: [received, answered('2026-05-20', 'interim', 'Đang xem xét.')] }],
    ['an invented body', { events: [received, official] }, { fictitious: true }],
    ['a complaint', { kind: 'complaint', events: [received, wordless] }],
  ])('is silent of %s', (_why, facts, organisation) => {
    expect(toldOf(facts, organisation)).toBeUndefined();
  });
});
