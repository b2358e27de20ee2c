import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anEvent,
  anItem,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aUnit,
  inMonth,
  onDay,
} from '../../../tests/builders.ts';
import type { Portal } from '../../domain/portal.ts';
import { latestChangeLinks } from './latest-change.ts';
import { monthListPageView } from './month-list-page.ts';
import { monthPageView, monthStepsOf } from './month-page.ts';
import { monthTable } from './month-table.ts';

type Records = Parameters<typeof aPortal>[0];

function monthsOf(records: Records, asOf: string) {
  const portal = aPortal({ ...records, asOf });
  const steps = monthStepsOf(portal, (day) => aPortal({ ...records, asOf: day }));
  const pageOf = (month: string) => {
    const step = steps.find((each) => each.month === month);
    if (!step) throw new Error(`No month ${month}.`);
    return monthPageView(portal, steps, step);
  };
  return { portal, steps, pageOf };
}

const petitions = [
  aPetition({
    id: 'kn-1',
    events: [
      anEvent('received', '2026-05-04'),
      anEvent('assigned', '2026-05-05'),
      anEvent('resolved', '2026-07-10'),
    ],
  }),
  aPetition({
    id: 'kn-2',
    title: 'Đèn đường ngõ Cây Đa',
    events: [
      anEvent('received', '2026-06-01'),
      anEvent('assigned', '2026-06-02', { due: { kind: 'day', raw: 'hạn', day: '2026-07-31' } }),
    ],
  }),
];

const { pageOf, portal, steps } = monthsOf({ petitions }, '2026-09-02');

/** Rows of a table as "label: now | earlier | difference". */
function rowsOf(month: string, caption: string): readonly string[] {
  const table = pageOf(month).populations[0]?.tables.find((each) => each.caption === caption);
  return (table?.rows ?? []).map(
    ({ label, now, earlier, difference }) => `${label}: ${now} | ${earlier} | ${difference}`,
  );
}

describe('the page of a month', () => {
  test('begins with where things stood, and what the month had brought', () => {
    expect(pageOf('2026-07').lead).toBe(
      'Đến hết ngày 31/07/2026, với các đơn vị có thật: 2 kiến nghị đã tiếp nhận; trong 2 kiến nghị được tính có 1 đã trả lời, 1 đã giải quyết dứt điểm, 0 được xác nhận, 0 quá hạn; chưa có kế hoạch nào hứa đối thoại. Trong tháng: 1 kiến nghị được trả lời lần đầu, 1 kiến nghị được công bố đã giải quyết và 1 kiến nghị mới quá hạn.',
    );
  });

  test('says the numbers of two month-ends, counts alone of fewer than ten, and what came and went', () => {
    expect(rowsOf('2026-07', 'Kiến nghị')).toEqual([
      'Đã tiếp nhận: 2 | 2 | Không đổi',
      'Không tính vào tỷ lệ: đã rút hoặc kết thúc vì lý do khác: 0 | 0 | Không đổi',
      'Đã trả lời: 1 trên 2 | 0 trên 2 | Tăng 1',
      'Đã giải quyết dứt điểm: 1 trên 2 | 0 trên 2 | Tăng 1',
      'Đã giải quyết và được xác nhận: 0 trên 2 | 0 trên 2 | Không đổi',
      'Chưa giải quyết dứt điểm, trong số được tính: 1 | 2 | Giảm 1',
      'Quá hạn, chưa xong: 0 trên 2 | 0 trên 2 | Không đổi (thêm 1, bớt 1)',
    ]);
  });

  test('says of a time without petitions that there were none, not that there were nought', () => {
    expect(rowsOf('2026-05', 'Kiến nghị')[0]).toBe('Đã tiếp nhận: 1 | Chưa có | Tăng 1');
    expect(rowsOf('2026-05', 'Kiến nghị')[2]).toBe(
      'Đã trả lời: 0 trên 1 | Chưa có trường hợp nào để tính | Không đổi',
    );
  });

  test('tells what changed by body, each petition by name once', () => {
    expect(pageOf('2026-07').populations[0]?.bodies).toEqual([
      {
        id: 'ubnd',
        body: { text: 'Ủy ban nhân dân phường Sông Xanh', href: '/don-vi/ubnd/' },
        lines: [
          {
            label: 'Kiến nghị được trả lời lần đầu:',
            records: [{ text: 'KN-1 (Thoát nước ngõ Cây Đa)', href: '/kien-nghi/kn-1/#tung-thoi-ky' }],
          },
          {
            label: 'Kiến nghị mới quá hạn, chưa xong:',
            records: [{ text: 'KN-1', href: '/kien-nghi/kn-1/#tung-thoi-ky' }],
          },
          {
            label: 'Kiến nghị được công bố đã giải quyết dứt điểm:',
            records: [{ text: 'KN-1', href: '/kien-nghi/kn-1/#tung-thoi-ky' }],
          },
        ],
      },
    ]);
  });

  test('says that nothing changed', () => {
    const page = monthsOf({ petitions: petitions.slice(0, 1) }, '2026-09-02').pageOf('2026-08');
    expect(page.lead).toMatch(/Trong tháng không ghi nhận thay đổi nào\.$/);
    expect(page.populations[0]?.bodies).toEqual([]);
  });

  test('leads from each number to the records that it counts', () => {
    const [real] = pageOf('2026-08').populations;
    const hrefs = real?.tables.flatMap(({ rows }) => rows.flatMap(({ href }) => href ?? [])) ?? [];
    const ids = real?.basis.flatMap((part) => [
      part.id,
      ...part.formulas.map(({ id }) => id),
      ...part.groups.map(({ id }) => id),
    ]);
    expect(hrefs).toEqual([
      '#co-that-kien-nghi',
      '#co-that-answered',
      '#co-that-resolved',
      '#co-that-open',
      '#co-that-thoi-han-overdue',
    ]);
    expect(hrefs.filter((href) => !ids?.includes(href.slice(1)))).toEqual([]);
    expect(
      real?.basis[0]?.groups.map(({ label, records }) => [label, records.map(({ text }) => text)]),
    ).toEqual([
      ['Đã giải quyết, mới do cơ quan công bố: 1', ['KN-1']],
      ['Chưa trả lời: 1', ['KN-2']],
      ['Quá hạn, chưa xong: 1', ['KN-2']],
    ]);
  });

  test('leads to the months beside it', () => {
    const { previous, next } = pageOf('2026-06');
    expect([previous, next]).toEqual([
      { text: 'Tháng 5/2026', href: '/thoi-diem/2026-05/' },
      { text: 'Tháng 7/2026', href: '/thoi-diem/2026-07/' },
    ]);
    expect(pageOf('2026-08').next).toBeUndefined();
  });

  test('has a file only where there was a petition', () => {
    const plans = [aPlan({ issuedOn: onDay('2026-04-10') })];
    const all = monthsOf({ petitions, plans }, '2026-09-02');
    expect(all.pageOf('2026-04').file).toBeUndefined();
    expect(all.pageOf('2026-05').file?.href).toBe('/thoi-diem/2026-05/kien-nghi.csv');
  });

  test('names commitments by their notice, and promises by what was promised', () => {
    const records = {
      plans: [aPlan({ issuedOn: onDay('2026-04-10'), items: [anItem({ when: inMonth('2026-05') })] })],
      dialogues: [aDialogue({ held: { from: '2026-05-08', format: 'in_person' as const } })],
      notices: [aNotice({ commitments: [aCommitment()] })],
    };
    const page = monthsOf(records, '2026-09-02').pageOf('2026-06');
    expect(page.populations[0]?.bodies[0]?.lines).toEqual([
      {
        label: 'Đã qua thời gian hứa trong kế hoạch, chưa ghi nhận buổi đối thoại nào:',
        records: [
          { text: 'Đối thoại với Nhân dân', href: '/ke-hoach/ke-hoach/#muc', detail: 'tháng 5/2026' },
        ],
      },
      {
        label: 'Việc theo kết luận mới quá hạn, chưa xong:',
        records: [
          {
            text: 'Nội dung 1, thông báo 15/TB-UBND ngày 11/05/2026 của Ủy ban nhân dân phường Sông Xanh (Sửa rãnh thoát nước ngõ Cây Đa)',
            href: '/ket-luan/thong-bao/#ket-luan-1',
          },
        ],
      },
    ]);
    // Nobody has told of the promised meeting: that is no nought.
    const promises = page.populations[0]?.tables.find(({ caption }) => caption.startsWith('Mục đối thoại'));
    expect(promises?.rows.map(({ label, now }) => `${label}: ${now}`)).toEqual([
      'Đã hứa: 1',
      'Đã công bố lịch: Chưa báo cáo',
      'Đã tổ chức: Chưa báo cáo',
      'Đã có thông báo kết luận: Chưa báo cáo',
    ]);
  });

  test('tells who stands in the place of a body that ended', () => {
    const organisations = [
      anOrganisation({
        id: 'cu',
        name: 'Phường Cũ',
        validTo: '2026-06-30',
        successors: [{ org: 'moi', scope: 'whole' }],
      }),
      anOrganisation({ id: 'moi', name: 'Phường Mới', validFrom: '2026-07-01' }),
    ];
    const all = monthsOf(
      { organisations: [...organisations, anOrganisation()], petitions: [aPetition()] },
      '2026-09-02',
    );
    const lines = all.pageOf('2026-07').populations[0]?.bodies.map(({ id, lines: told }) => [id, told]);
    expect(lines).toEqual([
      [
        'cu',
        [
          {
            label: 'Kết thúc hoạt động, ngày cuối cùng là 30/06/2026; đơn vị kế thừa:',
            records: [{ text: 'Phường Mới', href: '/don-vi/moi/' }],
          },
        ],
      ],
      ['moi', [{ label: 'Bắt đầu hoạt động từ ngày 01/07/2026.', records: [] }]],
    ]);
  });
});

describe('real and invented', () => {
  const organisations = [
    anOrganisation(),
    anOrganisation({ id: 'mau', name: 'UBND phường Mẫu', fictitious: true }),
    aUnit({ id: 'phuong', name: 'Phường Sông Xanh' }),
    aUnit({ id: 'phuong-mau', name: 'Phường Mẫu', fictitious: true }),
  ];
  const invented = aPetition({
    id: 'mau-1',
    receivedBy: 'mau',
    area: 'phuong-mau',
    events: [anEvent('received', '2026-06-01')],
  });
  const all = monthsOf({ organisations, petitions: [...petitions, invented] }, '2026-09-02');

  test('stand apart, the real first', () => {
    const told = all
      .pageOf('2026-06')
      .populations.map(({ id, isIllustrative, tables, sentences }) => [
        id,
        isIllustrative,
        tables[0]?.rows[0]?.now,
        sentences[0]?.slice(0, 66),
      ]);
    expect(told).toEqual([
      ['co-that', false, '2', undefined],
      ['minh-hoa', true, '1', 'Đến hết ngày 30/06/2026, với các đơn vị minh họa: 1 kiến nghị đã t'],
    ]);
  });

  test('the invented are not told of before there is anything of them', () => {
    expect(all.pageOf('2026-05').populations.map(({ id }) => id)).toEqual(['co-that']);
  });

  test('are listed apart in each year', () => {
    const { years } = monthListPageView(all.portal, all.steps);
    expect(
      years.map(({ year, parts }) => [
        year,
        parts.map(({ isIllustrative, rows, unchanged }) => [
          isIllustrative,
          rows.map(({ month, changes, received, overdue }) => [month.href, changes, received, overdue]),
          unchanged.map(({ text }) => text),
        ]),
      ]),
    ).toEqual([
      [
        2026,
        [
          [
            false,
            [
              ['/thoi-diem/2026-08/#co-that', '1', '2', '1'],
              ['/thoi-diem/2026-07/#co-that', '3', '2', '0'],
              ['/thoi-diem/2026-06/#co-that', '2', '2', '0'],
              ['/thoi-diem/2026-05/#co-that', '2', '1', '0'],
            ],
            [],
          ],
          [true, [['/thoi-diem/2026-06/#minh-hoa', '1', '1', '0']], ['Tháng 8/2026', 'Tháng 7/2026']],
        ],
      ],
    ]);
  });
});

test('the list says where nothing has been reported', () => {
  const plans = [aPlan({ issuedOn: onDay('2026-05-10') })];
  const all = monthsOf({ plans }, '2026-08-02');
  const [part] = monthListPageView(all.portal, all.steps).years[0]?.parts ?? [];
  expect(part?.rows).toEqual([
    {
      month: { text: 'Tháng 5/2026', href: '/thoi-diem/2026-05/#co-that' },
      changes: '1',
      received: 'Chưa báo cáo',
      overdue: 'Chưa báo cáo',
    },
  ]);
  expect(part?.unchanged.map(({ text }) => text)).toEqual(['Tháng 7/2026', 'Tháng 6/2026']);
});

test('without a month the list says so', () => {
  const empty: Portal = aPortal();
  const view = monthListPageView(empty, []);
  expect(view.lead).toBe('Chưa có tháng nào trọn vẹn kể từ bản ghi đầu tiên trên cổng.');
  expect([view.years, view.notes]).toEqual([[], []]);
});

test('a body is led to the last month that tells of it', () => {
  const links = latestChangeLinks(portal, steps);
  expect([...links]).toEqual([
    ['ubnd', { text: 'Thay đổi gần nhất được ghi nhận: tháng 8/2026', href: '/thoi-diem/2026-08/#ubnd' }],
  ]);
});

test('the file has every petition as it stood, and the day of it', () => {
  const [may] = steps;
  if (!may) throw new Error('A month.');
  const { columns, rows } = monthTable(may);
  expect(columns.slice(0, 2)).toEqual(['id', 'code']);
  expect(columns.at(-1)).toBe('as_of');
  expect(rows.map(({ id, stage, resolved_on, as_of }) => [id, stage, resolved_on, as_of])).toEqual([
    ['kn-1', 'assigned', undefined, '2026-05-31'],
  ]);
});
