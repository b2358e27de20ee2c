import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aNotice,
  anItem,
  anOrganisation,
  aPlan,
  aPortal,
  aTime,
  inMonth,
  inQuarter,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { Population } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { scheduleGroups, schedulePageNumbers, schedulePageView } from './schedule.ts';

/** The schedule as a reader scans it: titles under the names of their groups. */
function titlesIn(portal: Portal, population: Population = 'real') {
  return Object.fromEntries(
    scheduleGroups(portal, population).map(({ name, rows }) => [name, rows.map(({ title }) => title)]),
  );
}

/** The only row of a schedule, under the name of its group. */
function onlyRow(portal: Portal) {
  const [first, ...others] = scheduleGroups(portal, 'real').flatMap(({ name, rows }) =>
    rows.map((row) => ({ group: name, ...row })),
  );
  if (!first || others.length > 0) throw new Error('Not exactly one row.');
  return first;
}

const timed = [
  anItem({ id: 'a', title: 'quý I', when: inQuarter('2023-Q1') }),
  anItem({ id: 'b', title: 'tháng 5', when: inMonth('2023-05') }),
  anItem({
    id: 'c',
    title: 'quý II, quý III',
    when: aTime({ kind: 'quarter_range', raw: 'quý II, quý III', from: '2023-Q2', to: '2023-Q3' }),
  }),
  anItem({ id: 'd', title: 'trước ngày 15/6', when: onDay('2023-06-15', 'before') }),
  anItem({ id: 'e', title: 'quý IV', when: inQuarter('2023-Q4') }),
  anItem({ id: 'f', title: 'khi cần thiết', when: whenNeeded }),
  anItem({ id: 'g', title: 'thường xuyên', when: ongoing }),
  anItem({ id: 'h', title: 'không ghi', when: unstated }),
];

describe(scheduleGroups, () => {
  test.each([
    [
      'before them all',
      '2022-12-31',
      ['quý I', 'quý II, quý III', 'tháng 5', 'trước ngày 15/6', 'quý IV'],
      [],
    ],
    [
      'on the last day of quý I',
      '2023-03-31',
      ['quý I', 'quý II, quý III', 'tháng 5', 'trước ngày 15/6', 'quý IV'],
      [],
    ],
    ['the day after', '2023-04-01', ['quý II, quý III', 'tháng 5', 'trước ngày 15/6', 'quý IV'], ['quý I']],
    [
      'on 14/6, the last day before 15/6',
      '2023-06-14',
      ['quý II, quý III', 'trước ngày 15/6', 'quý IV'],
      ['tháng 5', 'quý I'],
    ],
    ['on 15/6', '2023-06-15', ['quý II, quý III', 'quý IV'], ['trước ngày 15/6', 'tháng 5', 'quý I']],
    [
      'after them all, the latest first',
      '2024-01-01',
      [],
      ['quý IV', 'trước ngày 15/6', 'tháng 5', 'quý II, quý III', 'quý I'],
    ],
  ])('tells what is still open from what is past: %s', (_why, asOf, open, past) => {
    expect(titlesIn(aPortal({ asOf, plans: [aPlan({ items: timed })] }))).toEqual({
      open,
      past,
      postponed: [],
      standing: ['thường xuyên', 'khi cần thiết'],
      unstated: ['không ghi'],
    });
  });

  test('stand in the order in which a reader needs them, each with its anchor and words', () => {
    expect(scheduleGroups(aPortal(), 'real')).toEqual([
      {
        name: 'open',
        id: 'sap-toi',
        heading: 'Sắp tới và đang trong thời gian thực hiện',
        note: '',
        rows: [],
      },
      {
        name: 'postponed',
        id: 'da-hoan',
        heading: 'Đã hoãn, chờ lịch mới',
        note: '',
        rows: [],
      },
      {
        name: 'standing',
        id: 'thuong-xuyen',
        heading: 'Định kỳ, thường xuyên, đột xuất',
        note: 'Những lời hứa không gắn với một ngày, tháng hay quý nào.',
        rows: [],
      },
      {
        name: 'unstated',
        id: 'khong-ghi-thoi-gian',
        heading: 'Văn bản không ghi thời gian',
        note: '',
        rows: [],
      },
      {
        name: 'past',
        id: 'da-qua',
        heading: 'Đã qua thời gian dự kiến',
        note: 'Buổi nào cổng biết đã tổ chức, đã hủy hay chưa có thông tin thì ghi ở dòng của buổi đó.',
        rows: [],
      },
    ]);
  });

  test('list a promise that has a page of its own once, under that page', () => {
    const portal = aPortal({
      plans: [
        aPlan({
          items: [
            anItem({ id: 'co-trang', title: 'Mục có trang', when: inQuarter('2026-Q4') }),
            anItem({ id: 'khong-trang', title: 'Mục không trang', when: inQuarter('2027-Q1') }),
          ],
        }),
      ],
      dialogues: [
        aDialogue({
          id: 'buoi',
          title: 'Buổi có trang',
          promisedIn: { plan: 'ke-hoach', item: 'co-trang' },
          when: onDay('2026-12-05'),
        }),
      ],
    });
    const rows = scheduleGroups(portal, 'real').flatMap((group) => group.rows);
    expect(rows.map(({ title, href, when }) => [title, href, when.text])).toEqual([
      ['Buổi có trang', '/lich/buoi/', 'Ngày 05/12/2026'],
      ['Mục không trang', '/ke-hoach/ke-hoach/#khong-trang', 'Quý I/2027'],
    ]);
  });

  test('list an item of the same id in another plan, which has no page', () => {
    const portal = aPortal({
      plans: [
        aPlan({ id: 'mot', items: [anItem({ title: 'Mục của kế hoạch một' })] }),
        aPlan({ id: 'hai', items: [anItem({ title: 'Mục của kế hoạch hai' })] }),
      ],
      dialogues: [aDialogue({ title: 'Buổi của kế hoạch một', promisedIn: { plan: 'mot', item: 'muc' } })],
    });
    expect(titlesIn(portal)['open']).toEqual(['Buổi của kế hoạch một', 'Mục của kế hoạch hai']);
  });

  test.each([
    ['on the last day of the host', '2025-06-30', undefined],
    ['the day after', '2025-07-01', 'Đã kết thúc hoạt động'],
  ])('say whether the host still exists: %s', (_why, asOf, hostState) => {
    const portal = aPortal({
      asOf,
      organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh', validTo: '2025-06-30' })],
      dialogues: [aDialogue({ when: inMonth('2025-07'), place: { name: 'Hội trường' } })],
    });
    const row = onlyRow(portal);
    expect(row.hostState).toBe(hostState);
    expect(row).toMatchObject({
      host: { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
      type: 'Chủ tịch UBND phường với Nhân dân',
      place: 'Hội trường',
    });
  });
});

describe('what became of a meeting', () => {
  const announced = { kind: 'announced', on: '2026-10-01', when: onDay('2026-11-20') } as const;
  const moved = { kind: 'moved', on: '2026-11-04', when: onDay('2026-11-25'), reason: 'Bão' } as const;
  const postponed = { kind: 'postponed', on: '2026-11-03', reason: 'Bão' } as const;
  const cancelled = { kind: 'cancelled', on: '2026-11-05', reason: 'Lũ' } as const;
  const held = { from: '2026-11-19', to: '2026-11-20', format: 'in_person' } as const;
  const silent = 'Đã qua thời gian dự kiến, chưa có thông tin';

  test.each<[string, Parameters<typeof aDialogue>[0], string, string, string | undefined]>([
    // why, facts of the dialogue, as of, group, status
    ['planned, on its last day', { when: onDay('2026-11-20') }, '2026-11-20', 'open', undefined],
    ['planned, the day after', { when: onDay('2026-11-20') }, '2026-11-21', 'past', silent],
    ['planned, at no time that is stated', { when: unstated }, '2026-11-21', 'unstated', undefined],
    ['planned, whenever there is need', { when: whenNeeded }, '2026-11-21', 'standing', undefined],
    ['announced, on its day', { schedule: [announced] }, '2026-11-20', 'open', undefined],
    [
      'announced, the day after',
      { schedule: [announced] },
      '2026-11-21',
      'past',
      'Quá thời gian đã công bố, chưa ghi nhận việc tổ chức',
    ],
    ['the day before it is put off', { schedule: [announced, postponed] }, '2026-11-02', 'open', undefined],
    [
      'put off, and its first day still to come',
      { schedule: [announced, postponed] },
      '2026-11-03',
      'postponed',
      'Đã hoãn',
    ],
    [
      'put off, and its first day long past',
      { schedule: [announced, postponed] },
      '2027-11-03',
      'postponed',
      'Đã hoãn',
    ],
    ['put off and set anew', { schedule: [announced, postponed, moved] }, '2026-11-25', 'open', undefined],
    [
      'called off, though its day is still to come',
      { schedule: [announced, cancelled] },
      '2026-11-05',
      'past',
      'Đã hủy',
    ],
    [
      'before the last day of two on which it is held',
      { schedule: [announced], held },
      '2026-11-19',
      'open',
      undefined,
    ],
    [
      'held, though its quarter still runs',
      { when: inQuarter('2026-Q4'), held },
      '2026-11-20',
      'past',
      'Đã tổ chức',
    ],
  ])('decides the group and is said: %s', (_why, facts, asOf, group, status) => {
    const row = onlyRow(aPortal({ asOf, dialogues: [aDialogue(facts)] }));
    expect([row.group, row.status]).toEqual([group, status]);
  });

  test('a notice that concludes it is said', () => {
    const portal = aPortal({
      dialogues: [aDialogue({ held: { from: '2026-05-04', format: 'in_person' } })],
      notices: [aNotice()],
    });
    expect(onlyRow(portal)).toMatchObject({ group: 'past', status: 'Đã có thông báo kết luận' });
  });

  test.each([
    ['on its last day', '2026-12-31', 'open', undefined],
    ['the day after', '2027-01-01', 'past', silent],
  ])(
    'of a promise without a page of its own, no more is known than its time: %s',
    (_why, asOf, group, status) => {
      const row = onlyRow(aPortal({ asOf, plans: [aPlan({ items: [anItem()] })] }));
      expect([row.group, row.status]).toEqual([group, status]);
    },
  );

  test.each([
    ['coming', inQuarter('2027-Q1')],
    ['standing', ongoing],
    ['at a time unstated', unstated],
  ])('of a promise that is %s, nothing is said', (_why, when) => {
    expect(onlyRow(aPortal({ plans: [aPlan({ items: [anItem({ when })] })] }))).not.toHaveProperty('status');
  });
});

/** A real body with a promise and a dialogue of each kind, and an invented one with others. */
const mixed = aPortal({
  organisations: [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })],
  plans: [
    aPlan({ id: 'that', items: [anItem({ title: 'Mục thật', when: inQuarter('2026-Q4') })] }),
    aPlan({
      id: 'minh-hoa',
      issuer: { org: 'mau' },
      items: [
        anItem({ id: 'a', title: 'Mục minh họa', when: inQuarter('2026-Q4') }),
        anItem({ id: 'b', title: 'Mục minh họa đã qua', when: inQuarter('2026-Q3') }),
      ],
    }),
  ],
  dialogues: [
    aDialogue({ id: 'that', title: 'Buổi thật', when: onDay('2026-12-05') }),
    aDialogue({ id: 'minh-hoa', title: 'Buổi minh họa', host: 'mau', when: onDay('2026-12-03') }),
  ],
});

describe('the real and the invented', () => {
  test('stand apart, dialogues by their host and promises by the issuer of their plan', () => {
    const empty = { postponed: [], standing: [], unstated: [] };
    expect(titlesIn(mixed)).toEqual({ ...empty, open: ['Mục thật', 'Buổi thật'], past: [] });
    expect(titlesIn(mixed, 'illustrative')).toEqual({
      ...empty,
      open: ['Mục minh họa', 'Buổi minh họa'],
      past: ['Mục minh họa đã qua'],
    });
  });

  test('have anchors of their own on the one page', () => {
    const { groups, illustrative } = schedulePageView(mixed, 1);
    expect(groups.map(({ id }) => id)).toEqual(['sap-toi']);
    expect(illustrative.map(({ id }) => id)).toEqual(['minh-hoa-sap-toi', 'minh-hoa-da-qua']);
  });

  test('are never counted together', () => {
    expect(schedulePageView(mixed, 1).lead).toMatch(/^2 mục đối thoại /);
  });
});

describe(schedulePageView, () => {
  test('leaves out groups that are empty, but not that nothing is coming', () => {
    const portal = aPortal({ plans: [aPlan({ items: [anItem({ when: inQuarter('2026-Q3') })] })] });
    const { groups, openNone } = schedulePageView(portal, 1);
    expect(groups.map(({ name }) => name)).toEqual(['open', 'past']);
    expect(openNone).toBe('Tính đến ngày 20/11/2026, không có mục nào sắp tới.');
  });

  test('has no part for the invented where nothing is', () => {
    expect(schedulePageView(aPortal({ dialogues: [aDialogue()] }), 1).illustrative).toEqual([]);
  });

  test('goes on over pages: nothing is lost, nothing stands twice, nothing grows without bound', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      aDialogue({ id: `buoi-${index}`, title: `Buổi ${index}`, when: onDay('2024-03-01') }),
    );
    const portal = aPortal({ dialogues: many });
    expect(schedulePageNumbers(portal)).toEqual([1, 2, 3]);
    const pages = [1, 2, 3].map((page) => schedulePageView(portal, page));
    const titles = pages.map(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ title }) => title)));
    expect(titles.map(({ length }) => length)).toEqual([25, 25, 10]);
    expect(new Set(titles.flat()).size).toBe(60);
    // That nothing is coming is said once.
    expect(pages.map(({ groups }) => groups.map(({ name }) => name))).toEqual([
      ['open', 'past'],
      ['past'],
      ['past'],
    ]);
    expect(pages.map(({ head }) => head.title)).toEqual([
      'Lịch đối thoại',
      'Lịch đối thoại, trang 2',
      'Lịch đối thoại, trang 3',
    ]);
  });

  test('counts what it lists', () => {
    const { lead } = schedulePageView(
      aPortal({ plans: [aPlan({ items: timed })], dialogues: [aDialogue()] }),
      1,
    );
    expect(lead).toMatch(
      /^9 mục đối thoại trong các kế hoạch đã đăng, xếp theo tình trạng tính đến ngày 20\/11\/2026\./,
    );
  });
});
