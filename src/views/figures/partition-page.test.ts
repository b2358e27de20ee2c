import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anEvent,
  anItem,
  anOrganisation,
  anUpdate,
  aPetition,
  aPlan,
  aPortal,
  onDay,
} from '../../../tests/builders.ts';
import type { PartitionName } from '../../domain/figures/partition.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { listedPartitions } from './partition-address.ts';
import { partitionPageNumbers, partitionPageView } from './partition-page.ts';
import { partitionRecordsTable } from './partition-records-table.ts';

const whole = { kind: 'portal', population: 'real' } as const satisfies FigureScope;
const received = anEvent('received', '2026-05-04');
const assigned = anEvent('assigned', '2026-05-05');
const extended = anEvent('extended', '2026-06-20');
const referred = anEvent('referred', '2026-05-10');

const portal = aPortal({
  asOf: '2026-08-10',
  organisations: [anOrganisation()],
  plans: [
    aPlan({
      id: 'ke-hoach',
      issuedOn: onDay('2026-01-05'),
      items: [anItem({ id: 'doi-thoai-1', title: 'Đối thoại quý II' }), anItem({ id: 'doi-thoai-2' })],
    }),
  ],
  dialogues: [
    aDialogue({
      promisedIn: { plan: 'ke-hoach', item: 'doi-thoai-1' },
      schedule: [{ kind: 'announced', on: '2026-04-01', when: onDay('2026-05-04') }],
      held: { from: '2026-05-04', format: 'in_person' },
    }),
  ],
  notices: [
    aNotice({
      commitments: [
        aCommitment({ updates: [anUpdate('progress', '2026-06-01')] }),
        aCommitment({ id: 'ket-luan-2', number: '2' }),
      ],
    }),
  ],
  petitions: [
    aPetition({
      id: 'kn-1',
      dialogue: 'buoi',
      events: [
        received,
        assigned,
        extended,
        anEvent('resolved', '2026-07-10'),
        anEvent('confirmed', '2026-07-15'),
      ],
    }),
    aPetition({ id: 'kn-2', events: [received, assigned] }),
    aPetition({ id: 'kn-3', events: [received, referred] }),
    aPetition({ id: 'kn-4', events: [received, anEvent('withdrawn', '2026-06-01')] }),
  ],
});

function viewOf(name: PartitionName, scope: FigureScope = whole, of: Portal = portal, page = 1) {
  const partition = listedPartitions(of, scope).find((entry) => entry.name === name);
  if (!partition) throw new Error(`No ${name}`);
  return partitionPageView(of, { scope, partition }, page);
}

function reasonsOf(name: PartitionName): string[] {
  return viewOf(name).sections.flatMap(({ heading, rows }) =>
    rows.map(({ code, link, reason }) => `${heading} | ${code ?? link.text} | ${reason}`),
  );
}

describe('the page of a partition', () => {
  test('says what is counted, what is not, and leads back', () => {
    const { head, lead, links, isIllustrative, caution } = viewOf('follow_through');
    expect(head.title).toBe('Danh sách kiến nghị theo kết quả: Toàn cổng');
    expect(head.breadcrumbs.map(({ text }) => text)).toEqual(['Trang chủ', 'Số liệu']);
    expect(lead).toBe(
      'Tính đến ngày 10/08/2026, có 3 kiến nghị được tính, mỗi kiến nghị thuộc đúng một nhóm dưới đây. Ngoài ra có 1 kiến nghị không tính, có nêu lý do.',
    );
    expect(isIllustrative).toBe(false);
    expect(caution).toBe('Mẫu số dưới 10 thì chỉ ghi số đếm, không ghi phần trăm.');
    expect(links.map(({ href }) => href)).toEqual([
      '/so-lieu/ket-qua.csv',
      '/phuong-phap/#follow_through',
      '/so-lieu/',
    ]);
  });

  test('gives each figure with the groups that it is the sum of', () => {
    const { figures } = viewOf('follow_through');
    expect(figures.map(({ name, value }) => [name, value])).toEqual([
      ['answered', '1 trên 3'],
      ['resolved', '1 trên 3'],
      ['confirmed_of_all', '1 trên 3'],
      ['disputed', '0 trên 1'],
    ]);
    expect(figures[0]?.part).toEqual({
      terms: [{ text: 'Đã giải quyết và được xác nhận: 1', href: '/so-lieu/ket-qua/#confirmed' }],
      empty: '3 nhóm còn lại không có hồ sơ nào',
    });
    expect(figures[0]?.whole).toBeUndefined();
    expect(figures[3]?.part).toEqual({ terms: [], empty: 'không có hồ sơ nào' });
    expect(figures[3]?.whole?.terms).toHaveLength(1);
  });

  test('shows a percentage from ten on', () => {
    const ten = aPortal({
      petitions: Array.from({ length: 10 }, (_, index) =>
        aPetition({
          id: `kn-${index}`,
          events: index < 3 ? [received, anEvent('answered', '2026-05-20')] : [received],
        }),
      ),
    });
    const { figures, caution } = viewOf('follow_through', whole, ten);
    expect(figures[0]?.value).toBe('3 trên 10 (30,0%)');
    expect(figures[3]?.value).toBe('Chưa có trường hợp nào để tính');
    expect(caution).toBeUndefined();
  });

  test('lists every record once, under its group, over as many pages as it takes', () => {
    const many = aPortal({
      petitions: Array.from({ length: 150 }, (_, index) =>
        aPetition({
          id: `kn-${index}`,
          events: index < 120 ? [received] : [received, anEvent('withdrawn', '2026-06-01')],
        }),
      ),
    });
    const partition = listedPartitions(many, whole)[0];
    expect(partition && partitionPageNumbers(partition)).toEqual([1, 2]);
    const [first, second] = [1, 2].map((page) => viewOf('follow_through', whole, many, page));
    expect(
      first?.sections.map(({ name, heading, extent, rows }) => [name, heading, extent, rows.length]),
    ).toEqual([['unanswered', 'Chưa trả lời: 120', 'Trang này có hồ sơ thứ 1 đến 100 của nhóm.', 100]]);
    expect(
      second?.sections.map(({ name, heading, extent, rows }) => [name, heading, extent, rows.length]),
    ).toEqual([
      ['unanswered', 'Chưa trả lời: 120', 'Trang này có hồ sơ thứ 101 đến 120 của nhóm.', 20],
      ['withdrawn', 'Không tính, người kiến nghị đã rút: 30', undefined, 30],
    ]);
    expect(second?.figures).toEqual([]);
    expect(second?.table).toBeUndefined();
    expect(second?.links[0]).toEqual({ text: 'Con số và công thức ở trang đầu', href: '/so-lieu/ket-qua/' });
    expect(second?.head.title).toBe('Danh sách kiến nghị theo kết quả: Toàn cổng, trang 2');
  });

  test('of one body does not repeat its name, and of invented records says so', () => {
    expect(viewOf('lateness', { kind: 'body', population: 'real', body: 'ubnd' }).hasBodies).toBe(false);
    const invented = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'mau-ubnd', fictitious: true })],
      petitions: [aPetition({ receivedBy: 'mau-ubnd' })],
    });
    const view = viewOf('lateness', { kind: 'portal', population: 'illustrative' }, invented);
    expect([view.isIllustrative, view.head.isUnlisted, view.hasBodies]).toEqual([true, true, true]);
  });

  test('of which everything is left out says so', () => {
    const withdrawn = aPortal({
      petitions: [aPetition({ events: [received, anEvent('withdrawn', '2026-06-01')] })],
    });
    expect(viewOf('lateness', whole, withdrawn).lead).toBe(
      'Tính đến ngày 20/11/2026, không có kiến nghị nào được tính: tất cả đều thuộc diện không tính, có nêu lý do dưới đây.',
    );
  });

  test('a step of the ledger that nobody has told of is no zero', () => {
    expect(viewOf('plan_ledger').figures.map(({ value }) => value)).toEqual([
      '2 trên 2',
      '1 trên 2',
      '1 trên 2',
      '1 trên 2',
      '1 trên 2',
    ]);
    const silent = aPortal({ plans: [aPlan({ issuedOn: onDay('2026-01-05'), items: [anItem()] })] });
    expect(viewOf('plan_ledger', whole, silent).figures.map(({ value }) => value)).toEqual([
      '1 trên 1',
      'Chưa báo cáo',
      'Chưa báo cáo',
      'Chưa báo cáo',
      'Chưa báo cáo',
    ]);
  });
});

describe('the days that put a record into its group', () => {
  test.each<[PartitionName, readonly string[]]>([
    [
      'follow_through',
      [
        'Đã giải quyết và được xác nhận: 1 | KN-1 | Nhận ngày 04/05/2026. Trả lời lần đầu ngày 10/07/2026. Giải quyết dứt điểm ngày 10/07/2026. Được xác nhận ngày 15/07/2026.',
        'Đã chuyển cấp có thẩm quyền, chưa trả lời: 1 | KN-3 | Nhận ngày 04/05/2026. Chưa có câu trả lời chính thức sau 98 ngày.',
        'Chưa trả lời: 1 | KN-2 | Nhận ngày 04/05/2026. Chưa có câu trả lời chính thức sau 98 ngày.',
        'Không tính, người kiến nghị đã rút: 1 | KN-4 | Nhận ngày 04/05/2026. Rút ngày 01/06/2026.',
      ],
    ],
    [
      'lateness',
      [
        'Quá hạn, chưa xong: 1 | KN-2 | Quá hạn 41 ngày; hạn đến hết ngày 30/06/2026.',
        'Xong trong thời gian gia hạn: 1 | KN-1 | Xong ngày 10/07/2026, sau hạn đầu 30/06/2026 là 10 ngày, trong thời gian gia hạn đến hết ngày 31/07/2026.',
        'Không có thời hạn cụ thể: 1 | KN-3 | Chưa đặt thời hạn.',
        'Không tính, người kiến nghị đã rút: 1 | KN-4 | Rút ngày 01/06/2026.',
      ],
    ],
    [
      'slippage',
      [
        'Chưa dời hạn lần nào: 1 | KN-2 | Hạn ngày 30/06/2026, chưa dời lần nào.',
        'Dời hạn một lần: 1 | KN-1 | Hạn đầu ngày 30/06/2026, dời muộn hơn 1 lần, hạn đang áp dụng ngày 31/07/2026, muộn hơn hạn đầu 31 ngày.',
        'Không tính, chưa từng có hạn ghi rõ ngày: 1 | KN-3 | Chưa đặt thời hạn.',
        'Không tính, người kiến nghị đã rút: 1 | KN-4 | Rút ngày 01/06/2026.',
      ],
    ],
    [
      'referrals',
      [
        'Không chuyển cấp khác: 2 | KN-1 | Nhận ngày 04/05/2026. Chưa chuyển cấp khác.',
        'Không chuyển cấp khác: 2 | KN-2 | Nhận ngày 04/05/2026. Chưa chuyển cấp khác.',
        'Đã chuyển, nơi nhận chưa trả lời, trên 90 ngày: 1 | KN-3 | Chuyển ngày 10/05/2026. Nơi nhận chưa trả lời lần chuyển ngày 10/05/2026, đã 92 ngày.',
        'Không tính, người kiến nghị đã rút: 1 | KN-4 | Rút ngày 01/06/2026.',
      ],
    ],
    [
      'commitment_progress',
      [
        'Đang thực hiện: 1 | Sửa rãnh thoát nước ngõ Cây Đa. | Giao ngày 11/05/2026. Cập nhật gần nhất ngày 01/06/2026.',
        'Chưa báo cáo tiến độ: 1 | Sửa rãnh thoát nước ngõ Cây Đa. | Giao ngày 11/05/2026. Chưa có báo cáo tiến độ.',
      ],
    ],
  ])('%s', (name, reasons) => {
    expect(reasonsOf(name)).toEqual(reasons);
  });

  test('answer_time and backlog count the days', () => {
    expect(reasonsOf('answer_time').map((reason) => reason.split(' | ')[2])).toEqual([
      'Nhận ngày 04/05/2026, trả lời lần đầu ngày 10/07/2026: 49 ngày làm việc.',
      'Nhận ngày 04/05/2026, đã chờ 70 ngày làm việc mà chưa có câu trả lời.',
      'Nhận ngày 04/05/2026, đã chờ 70 ngày làm việc mà chưa có câu trả lời.',
      'Nhận ngày 04/05/2026, kết thúc ngày 01/06/2026 sau 20 ngày làm việc mà không có câu trả lời.',
    ]);
    expect(reasonsOf('backlog')[0]).toBe(
      'Chờ 91 đến 180 ngày; quá hạn: 1 | KN-2 | Nhận ngày 04/05/2026, đã chờ 98 ngày. Quá hạn 41 ngày; hạn đến hết ngày 30/06/2026.',
    );
  });

  test('plan_ledger tells every step that is on record', () => {
    expect(reasonsOf('plan_ledger').map((reason) => reason.split('. ')[1])).toEqual([
      'Chưa có báo cáo nào về việc công bố lịch hay tổ chức.',
      'Đã ghi nhận: tổ chức ngày 04/05/2026, ra thông báo kết luận ngày 11/05/2026 và triển khai kết luận từ ngày 01/06/2026.',
    ]);
  });
});

test('the file has the records of the page in its order, with what places them', () => {
  const partition = listedPartitions(portal, whole).find(({ name }) => name === 'lateness');
  const table = partition && partitionRecordsTable(portal, { scope: whole, partition });
  expect(table?.columns.slice(0, 4)).toEqual(['partition', 'group', 'is_excluded', 'id']);
  expect(
    table?.rows.map((row) => [
      row['group'],
      row['is_excluded'],
      row['code'],
      row['first_due'],
      row['done_on'],
    ]),
  ).toEqual([
    ['overdue', 'false', 'KN-2', '2026-06-30', undefined],
    ['within_extension', 'false', 'KN-1', '2026-06-30', '2026-07-10'],
    ['undated', 'false', 'KN-3', undefined, undefined],
    ['withdrawn', 'true', 'KN-4', undefined, undefined],
  ]);
});
