import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aHistory,
  aNotice,
  anOrganisation,
  anUpdate,
  aPetition,
  aPortal,
  aPost,
} from '../../tests/builders.ts';
import { organisationPageView } from './organisation-page.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh', area: 'phuong' });
const other = anOrganisation({ id: 'moi', name: 'UBND phường Mới', area: 'phuong' });
const organisations = [ubnd, other];
const dialogues = [
  aDialogue({ held: { from: '2026-05-05', format: 'in_person' } }),
  aDialogue({ id: 'buoi-sau', title: 'Buổi sau' }),
];

function pageOf(given: Partial<Parameters<typeof aPortal>[0]> = {}, id = 'ubnd') {
  const portal = aPortal({ organisations, dialogues, posts: [aPost()], petitions: [], ...given });
  return organisationPageView(portal, portal.organisationById[id] as never);
}

describe('what is on record with a body', () => {
  test('is told in numbers that lead to their parts of the page', () => {
    const petitions = [
      aPetition({ id: 'kn-1', events: aHistory('received', 'answered') }),
      aPetition({ id: 'kn-2', events: aHistory('received', 'assigned') }),
      aPetition({ id: 'kn-3', events: aHistory('received', 'withdrawn') }),
    ];
    expect(pageOf({ notices: [aNotice()], petitions }).ledger).toEqual([
      {
        count: '2',
        label: 'Buổi đối thoại do đơn vị tổ chức',
        href: '#doi-thoai',
        detail: '1 buổi đã tổ chức',
      },
      { count: '1', label: 'Thông báo kết luận đã ban hành', href: '#ket-luan' },
      {
        count: '1',
        label: 'Việc phải làm theo thông báo kết luận',
        href: '#viec-phai-lam',
        detail: '1 quá hạn',
      },
      {
        count: '3',
        label: 'Kiến nghị đã tiếp nhận',
        href: '#kien-nghi',
        detail: '1 đã được trả lời, 1 quá hạn',
      },
    ]);
  });

  test('is empty where nothing is', () => {
    expect(pageOf({}, 'moi')).toMatchObject({ ledger: [], hasRecord: false });
  });
});

describe('whether anything is late with a body', () => {
  test.each([
    [
      'both kinds of work',
      { notices: [aNotice()], petitions: [aPetition({ events: aHistory('received', 'assigned') })] },
      'Tính đến ngày 20/11/2026, 1 việc theo kết luận và 1 kiến nghị đơn vị đã tiếp nhận đang quá hạn.',
    ],
    [
      'one kind',
      { petitions: [aPetition({ events: aHistory('received', 'assigned') })] },
      'Tính đến ngày 20/11/2026, 1 kiến nghị đơn vị đã tiếp nhận đang quá hạn.',
    ],
    [
      'nothing late',
      { petitions: [aPetition()] },
      'Tính đến ngày 20/11/2026, không có việc theo kết luận hay kiến nghị đã tiếp nhận nào quá hạn.',
    ],
    ['nothing that could be', {}, undefined],
  ])('is said in one sentence: %s', (_name, given, sentence) => {
    expect(pageOf(given).standing).toBe(sentence);
  });

  test('is no longer the matter of a body whose work was moved', () => {
    const updates = [anUpdate('transferred', '2026-07-05', { to: 'moi' })];
    const notices = [aNotice({ commitments: [aCommitment({ updates })] })];
    expect(pageOf({ notices }).standing).toMatch(/không có việc/);
    expect(pageOf({ notices }, 'moi').standing).toMatch(/1 việc theo kết luận đang quá hạn/);
  });
});

test('a body is shown its most urgent work, its neighbours, its feed and how to be cited', () => {
  const commitments = Array.from({ length: 12 }, (_, index) =>
    aCommitment({ id: `ket-luan-${index + 1}`, number: String(index + 1) }),
  );
  const page = pageOf({ notices: [aNotice({ commitments })] });
  expect(page.commitments.rows).toHaveLength(10);
  expect(page.commitments.more).toEqual({
    before: 'Còn 2 việc khác, xem ở',
    link: { text: 'Theo dõi thực hiện kết luận', href: '/theo-doi/' },
  });
  expect(page.neighbours.map(({ text }) => text)).toEqual(['UBND phường Mới']);
  expect(page.feed?.href).toBe('/don-vi/ubnd/tin.xml');
  expect(page.citation.text).toBe(
    '“UBND phường Sông Xanh”, Cổng công khai đối thoại với Nhân dân, số liệu tính đến ngày 20/11/2026, https://doithoai.example/don-vi/ubnd/',
  );
});
