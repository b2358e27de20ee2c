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
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { scheduleGroups, schedulePageView } from './schedule.ts';

/** The schedule as a reader scans it: titles under the names of their groups. */
function titlesIn(portal: Portal) {
  return Object.fromEntries(
    scheduleGroups(portal).map(({ name, rows }) => [name, rows.map(({ title }) => title)]),
  );
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
      standing: ['thường xuyên', 'khi cần thiết'],
      unstated: ['không ghi'],
    });
  });

  test('stand in the order in which a reader needs them, each with its anchor and words', () => {
    expect(scheduleGroups(aPortal())).toEqual([
      {
        name: 'open',
        id: 'sap-toi',
        heading: 'Sắp tới và đang trong thời gian thực hiện',
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
        note: 'Cổng chưa có thông tin các buổi này đã được tổ chức hay chưa.',
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
    const rows = scheduleGroups(portal).flatMap((group) => group.rows);
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
    const [row] = scheduleGroups(portal).flatMap(({ rows }) => rows);
    expect(row?.hostState).toBe(hostState);
    expect(row).toMatchObject({
      host: { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
      type: 'Chủ tịch UBND phường với Nhân dân',
      place: 'Hội trường',
    });
  });
});

describe(schedulePageView, () => {
  test('leaves out groups that are empty, but not that nothing is coming', () => {
    const portal = aPortal({ plans: [aPlan({ items: [anItem({ when: inQuarter('2026-Q3') })] })] });
    const { groups, openNone } = schedulePageView(portal);
    expect(groups.map(({ name }) => name)).toEqual(['open', 'past']);
    expect(openNone).toBe('Tính đến ngày 20/11/2026, không có mục nào sắp tới.');
  });

  test('counts what it lists', () => {
    const { lead } = schedulePageView(
      aPortal({ plans: [aPlan({ items: timed })], dialogues: [aDialogue()] }),
    );
    expect(lead).toMatch(
      /^9 mục đối thoại trong các kế hoạch đã đăng, xếp theo tình trạng tính đến ngày 20\/11\/2026\./,
    );
  });
});
