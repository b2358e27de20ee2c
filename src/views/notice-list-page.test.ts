import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anOrganisation,
  anUpdate,
  aPortal,
  inMonth,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import type { AuthoredNotice } from '../domain/records.ts';
import { noticeListPageView, noticePageNumbers } from './notice-list-page.ts';

const held = { from: '2026-05-05', format: 'in_person' as const };
const organisations = [
  anOrganisation({ shortName: 'UBND phường Sông Xanh' }),
  anOrganisation({ id: 'ubnd-mau', shortName: 'UBND phường Mẫu', fictitious: true }),
];
const dialogues = [
  aDialogue({ title: 'Đối thoại tháng 5', held }),
  aDialogue({ id: 'buoi-2', title: 'Đối thoại bổ sung', held }),
];

function listOf(notices: readonly AuthoredNotice[], page = 1) {
  return noticeListPageView(aPortal({ organisations, dialogues, notices }), page);
}

/** The one entry that a list of one notice has. */
function entryOf(facts: Parameters<typeof aNotice>[0]) {
  return listOf([aNotice(facts)]).parts[0]?.entries[0];
}

const invented = (id: string) => aNotice({ id, title: `Kết luận ${id}`, issuer: { org: 'ubnd-mau' } });

describe('an entry', () => {
  test('tells title, number, date, issuer and dialogue of a notice, each where it leads', () => {
    expect(entryOf({})).toEqual({
      text: 'Kết luận buổi đối thoại',
      href: '/ket-luan/thong-bao/',
      number: '15/TB-UBND',
      issued: 'Ngày 11/05/2026',
      issuer: { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
      dialogues: [{ text: 'Đối thoại tháng 5', href: '/lich/buoi/' }],
      progress: '1 việc phải làm: 1 chưa có cập nhật tiến độ; trong đó 1 việc quá hạn.',
    });
  });

  test('names every dialogue that the notice concludes', () => {
    expect(entryOf({ dialogues: ['buoi', 'buoi-2'] })?.dialogues.map(({ text }) => text)).toEqual([
      'Đối thoại tháng 5',
      'Đối thoại bổ sung',
    ]);
  });

  test.each([
    ['a number left blank', { state: 'blank' }, 'Chưa có số (văn bản để trống)'],
    ['no line for a number', { state: 'absent' }, 'Văn bản không ghi số'],
  ] as const)('says so of %s', (_why, number, said) => {
    expect(entryOf({ number })?.number).toBe(said);
  });

  test.each([
    ['no date', unstated, 'Văn bản không ghi thời gian'],
    ['a month alone', inMonth('2026-05'), 'Tháng 5/2026'],
  ])('makes up no day of %s', (_why, issuedOn, said) => {
    expect(entryOf({ issuedOn })?.issued).toBe(said);
  });
});

describe('how far a notice has come', () => {
  const done = anUpdate('completed', '2026-06-10');
  const ahead = { kind: 'day' as const, raw: 'ngày 31/12/2026', day: '2026-12-31' };
  const all = [
    aCommitment({ id: 'a', updates: [done] }),
    aCommitment({ id: 'b', updates: [done] }),
    aCommitment({ id: 'c', updates: [anUpdate('progress', '2026-06-10')] }),
    aCommitment({ id: 'd', updates: [anUpdate('stopped', '2026-06-10')] }),
    aCommitment({ id: 'e', due: ahead }),
  ];

  test.each([
    [
      'in counts, stage by stage, and of these what is overdue',
      all,
      '5 việc phải làm: 2 đã thực hiện xong, 1 đang thực hiện, 1 chưa có cập nhật tiến độ, 1 đã dừng thực hiện; trong đó 1 việc quá hạn.',
    ],
    [
      'that nothing is overdue',
      [all[4]],
      '1 việc phải làm: 1 chưa có cập nhật tiến độ; không việc nào quá hạn.',
    ],
    [
      'without a word of deadlines where all is over',
      [all[0], all[3]],
      '2 việc phải làm: 1 đã thực hiện xong, 1 đã dừng thực hiện.',
    ],
  ])('is told %s', (_why, commitments, said) => {
    expect(entryOf({ commitments: commitments as never })?.progress).toBe(said);
  });

  test('is said of one that gives nothing to do', () => {
    expect(entryOf({ noTaskArises: true })?.progress).toBe('Thông báo nêu rõ không phát sinh việc phải làm.');
  });

  test('is told of what a supplement added to one that gave nothing to do', () => {
    const supplements = [
      { id: 'bo-sung-1', on: '2026-06-01', number: { state: 'absent' as const }, text: 'Thêm.' },
    ];
    const commitments = [aCommitment({ supplement: 'bo-sung-1' })];
    expect(entryOf({ noTaskArises: true, supplements, commitments })?.progress).toBe(
      'Khi ký, thông báo nêu rõ không phát sinh việc phải làm; sau đó bổ sung 1 việc phải làm: 1 chưa có cập nhật tiến độ; trong đó 1 việc quá hạn.',
    );
  });
});

describe('real and illustrative notices', () => {
  test('stand apart and are counted apart, the real ones first', () => {
    const { parts } = listOf([invented('x'), aNotice(), invented('y')]);
    expect(
      parts.map(({ heading, count, isIllustrative, entries }) => [
        heading,
        count,
        isIllustrative,
        entries.length,
      ]),
    ).toEqual([
      ['Thông báo đã ban hành', '1 thông báo.', false, 1],
      [
        'Thông báo minh họa',
        '2 thông báo được đặt ra để minh họa, không có thật và không tính vào số liệu thật.',
        true,
        2,
      ],
    ]);
  });

  test.each([
    ['none at all', []],
    ['none but invented ones', [invented('x')]],
  ])('are not passed over in silence where there is no real one: %s', (_why, notices) => {
    const [real] = listOf(notices).parts;
    expect(real).toMatchObject({
      isIllustrative: false,
      count: 'Cổng chưa có thông báo kết luận nào.',
      entries: [],
    });
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    aNotice({ id: `tb-${index}`, issuedOn: onDay(`2026-05-${index < 10 ? 11 : 12}`) }),
  );
  const notices = [...many.slice(0, 20), ...Array.from({ length: 10 }, (_, index) => invented(`x-${index}`))];

  test('has 25 notices on a page, each on one page only', () => {
    const portal = aPortal({ organisations, dialogues, notices });
    expect(noticePageNumbers(portal)).toEqual([1, 2]);
    const shown = [1, 2].map((page) =>
      noticeListPageView(portal, page).parts.map(({ entries }) => entries.length),
    );
    expect(shown).toEqual([[20, 5], [5]]);
  });

  test('counts on every page the whole population, and no page twice by one title', () => {
    const second = listOf(notices, 2);
    expect(second.parts.map(({ count }) => count.slice(0, 12))).toEqual(['10 thông báo']);
    expect(second.head.title).toBe('Thông báo kết luận, trang 2');
    expect(second.head.canonical).toBe('https://doithoai.example/ket-luan/trang/2/');
    expect(second.head.breadcrumbs.at(-1)).toEqual({ text: 'Thông báo kết luận', href: '/ket-luan/' });
  });
});
