import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aNotice,
  anEvent,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aTask,
  aTime,
  aUnit,
  inMonth,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import {
  organisationFeedLink,
  organisationFeedView,
  organisationsWithFeed,
  portalFeedLink,
  portalFeedView,
} from './feed.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const silent = anOrganisation({ id: 'van-phong', name: 'Văn phòng' });
const invented = anOrganisation({ id: 'mau', shortName: 'UBND phường Mẫu', fictitious: true });
const inventedWard = aUnit({ id: 'phuong-mau', name: 'Phường Mẫu', fictitious: true });
const organisations = [ubnd, silent, invented, inventedWard];

const plan = aPlan({ issuedOn: onDay('2026-01-15') });
const inventedPlan = aPlan({
  id: 'mau-ke-hoach',
  issuer: { org: 'mau' },
  tasks: [aTask({ lead: [{ org: 'mau' }] })],
  obligations: [anObligation({ bearers: [{ org: 'mau' }] })],
  issuedOn: onDay('2026-02-01'),
});
const time = { kind: 'day', raw: 'ngày 05/5/2026', day: '2026-05-05' } as const;
const dialogue = aDialogue({
  title: 'Đối thoại tháng 5',
  schedule: [
    { kind: 'announced', on: '2026-04-20', when: { ...time, raw: 'ngày 04/5/2026', day: '2026-05-04' } },
    {
      kind: 'moved',
      on: '2026-04-28',
      when: time,
      place: { name: 'Hội trường phường' },
      reason: 'Trùng lịch họp.',
    },
  ],
  held: { from: '2026-05-05', format: 'in_person' },
});
const petition = aPetition({
  dialogue: 'buoi',
  events: [
    anEvent('received', '2026-05-05'),
    anEvent('assigned', '2026-05-12'),
    anEvent('answered', '2026-05-20'),
    anEvent('resolved', '2026-06-15'),
  ],
});

const portal = aPortal({
  organisations,
  posts: [aPost()],
  plans: [plan, inventedPlan],
  dialogues: [dialogue],
  notices: [aNotice()],
  petitions: [petition],
});

describe(organisationFeedView, () => {
  test('tells what happened on a day, the latest first', () => {
    const { entries } = organisationFeedView(portal, ubnd);
    expect(entries.map(({ on, title, summary, address }) => [on, title, summary, address])).toEqual([
      [
        '2026-06-15',
        'Giải quyết dứt điểm: Thoát nước ngõ Cây Đa',
        'Kiến nghị KN-1; UBND phường Sông Xanh, ngày 15/06/2026.',
        'https://doithoai.example/kien-nghi/kn-1/#su-kien-4',
      ],
      [
        '2026-05-20',
        'Trả lời chính thức: Thoát nước ngõ Cây Đa',
        'Kiến nghị KN-1; UBND phường Sông Xanh, ngày 20/05/2026.',
        'https://doithoai.example/kien-nghi/kn-1/#su-kien-3',
      ],
      [
        '2026-05-11',
        'Thông báo kết luận: Kết luận buổi đối thoại',
        'Giao một việc.',
        'https://doithoai.example/ket-luan/thong-bao/',
      ],
      [
        '2026-05-05',
        'Tiếp nhận: Thoát nước ngõ Cây Đa',
        'Kiến nghị KN-1; UBND phường Sông Xanh, ngày 05/05/2026.',
        'https://doithoai.example/kien-nghi/kn-1/#su-kien-1',
      ],
      [
        '2026-05-05',
        'Đã tổ chức: Đối thoại tháng 5',
        'UBND phường Sông Xanh đã tổ chức ngày 05/05/2026.',
        'https://doithoai.example/lich/buoi/',
      ],
      [
        '2026-04-28',
        'Đổi lịch: Đối thoại tháng 5',
        'Thời gian: ngày 05/05/2026; địa điểm: Hội trường phường. Lý do: Trùng lịch họp.',
        'https://doithoai.example/lich/buoi/',
      ],
      [
        '2026-04-20',
        'Công bố lịch: Đối thoại tháng 5',
        'Thời gian: ngày 04/05/2026.',
        'https://doithoai.example/lich/buoi/',
      ],
      [
        '2026-01-15',
        'Kế hoạch: Đối thoại năm 2026',
        'UBND phường Sông Xanh ban hành ngày 15/01/2026.',
        'https://doithoai.example/ke-hoach/ke-hoach/',
      ],
    ]);
  });

  test('names itself and its entries for good, wherever the site is served from', () => {
    const moved = aPortal({ base: '/cong/', organisations: [ubnd], plans: [plan] });
    const view = organisationFeedView(moved, ubnd);
    expect([view.id, view.address, view.page, view.updated]).toEqual([
      'tag:doithoai.example,2026:don-vi/ubnd/tin.xml',
      'https://doithoai.example/cong/don-vi/ubnd/tin.xml',
      'https://doithoai.example/cong/don-vi/ubnd/',
      '2026-01-15',
    ]);
    const [entry] = view.entries;
    expect([entry?.id, entry?.address]).toEqual([
      'tag:doithoai.example,2026:ke-hoach/ke-hoach/',
      'https://doithoai.example/cong/ke-hoach/ke-hoach/',
    ]);
    const ids = organisationFeedView(portal, ubnd).entries.map(({ id }) => id);
    expect(ids).toContain('tag:doithoai.example,2026:lich/buoi/#lich-2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of an invented body that it is invented', () => {
    expect(organisationFeedView(portal, invented).title).toBe('UBND phường Mẫu: tin mới (Dữ liệu minh họa)');
    expect(organisationFeedView(portal, ubnd).title).toBe('UBND phường Sông Xanh: tin mới');
  });

  test('keeps the latest fifty', () => {
    const petitions = Array.from({ length: 60 }, (_, index) => aPetition({ id: `kn-${index + 10}` }));
    expect(organisationFeedView(aPortal({ petitions }), ubnd).entries).toHaveLength(50);
  });

  test.each([
    ['of a month that is over, by its last day', inMonth('2026-02'), ['2026-02-28']],
    ['of a month that is not over, nothing yet', inMonth('2026-11'), []],
    ['of no day, nothing', unstated, []],
    ['of words that name no day, nothing', aTime({ kind: 'ad_hoc', raw: 'khi cần' }), []],
  ])('tells %s', (_name, issuedOn, days) => {
    const told = organisationFeedView(aPortal({ plans: [aPlan({ issuedOn })] }), ubnd).entries;
    expect(told.map(({ on }) => on)).toEqual(days);
  });
});

describe(portalFeedView, () => {
  test('tells of what is real alone', () => {
    const { entries, title, page } = portalFeedView(portal);
    expect(entries).toEqual(organisationFeedView(portal, ubnd).entries);
    expect(title).toBe('Cổng công khai đối thoại với Nhân dân: tin mới');
    expect(page).toBe('https://doithoai.example/');
  });

  test('is there while nothing has happened yet', () => {
    expect(portalFeedView(aPortal())).toMatchObject({ entries: [], updated: '2026-11-20' });
  });
});

test('only a body of which something dated is on record has a feed', () => {
  expect(organisationsWithFeed(portal).map(({ id }) => id)).toEqual(['mau', 'ubnd']);
  expect(organisationFeedLink(portal, silent)).toBeUndefined();
  expect(organisationFeedLink(portal, ubnd)).toEqual({
    text: 'UBND phường Sông Xanh: tin mới',
    href: '/don-vi/ubnd/tin.xml',
  });
  expect(portalFeedLink(portal).href).toBe('/tin.xml');
});
