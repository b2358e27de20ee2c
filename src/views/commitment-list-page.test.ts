import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anOrganisation,
  anUpdate,
  aPortal,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import { commitmentListPageView, commitmentPageNumbers } from './commitment-list-page.ts';

type Given = Parameters<typeof aCommitment>[0];

const held = { from: '2026-05-05', format: 'in_person' as const };
const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const invented = anOrganisation({ id: 'ubnd-mau', shortName: 'UBND phường Mẫu', fictitious: true });

interface Asked {
  readonly illustrative?: readonly Given[];
  readonly organisations?: readonly ReturnType<typeof anOrganisation>[];
  readonly page?: number;
}

function portalOf(given: readonly Given[], { illustrative = [], organisations = [] }: Asked = {}) {
  const commitmentsOf = (list: readonly Given[]) =>
    list.map((facts, index) =>
      aCommitment({ id: `ket-luan-${index + 1}`, number: `${index + 1}`, ...facts }),
    );
  return aPortal({
    organisations: [ubnd, invented, ...organisations],
    dialogues: [aDialogue({ held })],
    notices: [
      ...(given.length === 0 ? [] : [aNotice({ commitments: commitmentsOf(given) })]),
      ...(illustrative.length === 0
        ? []
        : [aNotice({ id: 'mau', issuer: { org: 'ubnd-mau' }, commitments: commitmentsOf(illustrative) })]),
    ],
  });
}

function listOf(given: readonly Given[], asked: Asked = {}) {
  return commitmentListPageView(portalOf(given, asked), asked.page ?? 1);
}

/** The one row that a list of one commitment has. */
function rowOf(facts: Given, organisations: Asked['organisations'] = []) {
  return listOf([facts], { organisations }).parts[0]?.rows[0];
}

const done = (on: string) => [anUpdate('completed', on)];
const stopped = (on: string) => [anUpdate('stopped', on)];

describe('the order of the list', () => {
  test('is overdue by days, open by due day, undated, done and stopped latest first', () => {
    const given: [string, Given][] = [
      ['done early', { updates: done('2026-06-01') }],
      ['stopped', { updates: stopped('2026-11-01') }],
      ['undated', { due: unstated }],
      ['done late', { updates: done('2026-09-01') }],
      ['open, December', { due: onDay('2026-12-20') }],
      ['overdue a little', { due: onDay('2026-11-10') }],
      ['open, November', { due: onDay('2026-11-25') }],
      ['done without a deadline', { due: ongoing, updates: done('2026-10-01') }],
      [
        'extended',
        {
          due: onDay('2026-10-01'),
          updates: [anUpdate('extended', '2026-09-20', { due: onDay('2026-12-01') })],
        },
      ],
      ['overdue most', { due: onDay('2026-06-01') }],
    ];
    const { parts } = listOf(given.map(([action, facts]) => ({ action, ...facts })));
    expect(parts[0]?.rows.map(({ action }) => action)).toEqual([
      'overdue most',
      'overdue a little',
      'open, November',
      'extended',
      'open, December',
      'undated',
      'done without a deadline',
      'done late',
      'done early',
      'stopped',
    ]);
  });

  test('leaves real commitments before illustrative ones that are later still', () => {
    const { parts } = listOf([{ due: onDay('2026-12-20') }], {
      illustrative: [{ due: onDay('2026-06-01') }],
    });
    expect(parts.map(({ isIllustrative, rows }) => [isIllustrative, rows.length])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });
});

describe('a row', () => {
  test('leads to its body and to its own part of the notice', () => {
    expect(rowOf({ number: '2.1', due: onDay('2026-12-31', 'by') })).toEqual({
      action: 'Sửa rãnh thoát nước ngõ Cây Đa.',
      lead: { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
      due: { text: 'Hết ngày 31/12/2026' },
      state: {
        stage: { shape: 'unknown', label: 'Chưa có cập nhật tiến độ' },
        lateness: { shape: 'waiting', label: 'Chưa đến hạn' },
      },
      notice: {
        text: 'Nội dung 2.1, thông báo 15/TB-UBND ngày 11/05/2026 của UBND phường Sông Xanh',
        href: '/ket-luan/thong-bao/#ket-luan-1',
      },
    });
  });

  const extended = [anUpdate('extended', '2026-06-20', { due: onDay('2026-12-01') })];
  const extendedAgain = [anUpdate('extended', '2026-06-20', { due: onDay('2026-09-01') })];
  test.each([
    ['not due yet', { due: onDay('2026-12-20') }, 'Chưa đến hạn'],
    ['overdue', { due: onDay('2026-11-10') }, 'Quá hạn 10 ngày'],
    [
      'extended, so that only the first deadline is past',
      { updates: extended },
      'Đã gia hạn, quá hạn đầu 144 ngày',
    ],
    ['overdue after an extension', { updates: extendedAgain }, 'Quá hạn đầu 144 ngày, quá cả hạn mới'],
    ['done in time', { updates: done('2026-06-29') }, 'Xong đúng hạn'],
    ['done late', { updates: done('2026-07-02') }, 'Xong muộn 3 ngày'],
    [
      'done within an extension',
      { updates: [...extended, ...done('2026-07-02')] },
      'Xong trong thời gian gia hạn, sau hạn đầu 3 ngày',
    ],
    ['without a deadline', { due: unstated }, 'Không có thời hạn cụ thể'],
    ['given up', { updates: stopped('2026-06-10') }, 'Không tính hạn'],
  ])('tells work that is %s', (_why, facts, lateness) => {
    expect(rowOf(facts)?.state.lateness.label).toBe(lateness);
  });

  test.each([
    ['the last day of the words', {}, { text: 'Hết ngày 29/06/2026' }],
    [
      'the day that holds and the first one',
      { updates: extended },
      { text: 'Hết ngày 01/12/2026', detail: 'hạn đầu 29/06/2026' },
    ],
    ['words that name no day', { due: ongoing }, { text: 'Thường xuyên' }],
    ['that there are none', { due: unstated }, { text: 'Văn bản không ghi thời hạn', isMissing: true }],
  ])('has as its deadline %s', (_why, facts, due) => {
    expect(rowOf(facts)?.due).toEqual(due);
  });

  const moved = [anUpdate('transferred', '2026-06-01', { to: 'so' })];
  const ended = { id: 'so', shortName: 'Sở cũ', validTo: '2026-06-30' };
  test.each([
    ['nobody beside the body that leads', [anOrganisation({ id: 'so', shortName: 'Sở' })], {}, undefined],
    [
      'the body to which it was transferred',
      [anOrganisation({ id: 'so', shortName: 'Sở' })],
      { updates: moved },
      { text: 'Sở', href: '/don-vi/so/', detail: 'chuyển giao từ UBND phường Sông Xanh' },
    ],
    [
      'the body that took over all of the one that ended',
      [
        anOrganisation({ ...ended, successors: [{ org: 'so-moi', scope: 'whole' }] }),
        anOrganisation({ id: 'so-moi', shortName: 'Sở mới', validFrom: '2026-07-01' }),
      ],
      { lead: 'so' },
      { text: 'Sở mới', href: '/don-vi/so-moi/', detail: 'tiếp nhận từ Sở cũ' },
    ],
    [
      'nobody where the body ended without one',
      [anOrganisation(ended)],
      { lead: 'so' },
      { text: 'Chưa có cơ quan tiếp nhận', isMissing: true },
    ],
    [
      'nobody to miss where the work is done',
      [anOrganisation(ended)],
      { lead: 'so', updates: done('2026-06-10') },
      undefined,
    ],
  ])('names as answering today %s', (_why, organisations, facts, answerer) => {
    expect(rowOf(facts, organisations)?.answerer).toEqual(answerer);
  });
});

describe('the counts', () => {
  const given = [
    { due: onDay('2026-06-01') },
    { due: unstated },
    { updates: done('2026-06-10') },
    { updates: done('2026-06-10') },
    { due: onDay('2026-12-20'), updates: [anUpdate('progress', '2026-06-10')] },
  ];

  test('add up to the total in both tables, each with its day', () => {
    const counts = listOf(given).parts[0]?.counts ?? [];
    expect(counts.map(({ rows, total }) => [rows.map(({ count }) => count), total])).toEqual([
      [[2, 1, 2, 0], 5],
      [[1, 0, 1, 1, 2, 0, 0, 0], 5],
    ]);
    for (const { rows, total } of counts) expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(counts.map(({ caption }) => caption)).toEqual([
      'Số việc theo tình trạng thực hiện, tính đến ngày 20/11/2026. Các dòng cộng lại đúng bằng tổng.',
      'Số việc theo thời hạn, tính đến ngày 20/11/2026. Các dòng cộng lại đúng bằng tổng.',
    ]);
  });

  test('never mix what is real with what is not', () => {
    const { parts } = listOf(given.slice(0, 2), { illustrative: given });
    expect(parts.map(({ count, counts }) => [count.split(' ')[0], counts.map(({ total }) => total)])).toEqual(
      [
        ['2', [2, 2]],
        ['5', [5, 5]],
      ],
    );
    expect(parts[1]?.counts[0]?.caption).toContain('Số việc minh họa');
  });

  test('stand once, where the population begins, and count all its pages', () => {
    const portal = portalOf(
      Array.from({ length: 30 }, () => ({})),
      { illustrative: [{}] },
    );
    expect(commitmentPageNumbers(portal)).toEqual([1, 2]);
    const [first, second] = [1, 2].map((page) => commitmentListPageView(portal, page).parts);
    expect(first?.map(({ rows, counts }) => [rows.length, counts[0]?.total])).toEqual([[25, 30]]);
    expect(second?.map(({ rows, counts }) => [rows.length, counts[0]?.total])).toEqual([
      [5, undefined],
      [1, 1],
    ]);
  });

  test('are not of nothing: without a commitment the list says so', () => {
    expect(listOf([]).parts).toEqual([
      {
        heading: 'Việc phải làm',
        count: 'Cổng chưa có nội dung kết luận nào để theo dõi.',
        isIllustrative: false,
        counts: [],
        caption: expect.any(String),
        rows: [],
      },
    ]);
  });
});
