import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anEvent,
  anOrganisation,
  anUpdate,
  aPetition,
  aPortal,
  aRule,
  daysAfter,
  onDay,
} from '../../tests/builders.ts';
import { watchPointsOf } from '../domain/supervision.ts';
import { allSheets, sheetPath, sheetPoints, sheetStep, supervisionLink, watchRow } from './supervision.ts';

type Facts = Parameters<typeof aPortal>[0];

const held = aDialogue({ held: { from: '2026-05-04', format: 'in_person' } });
const clear = { person: 'chu-tich', expected: 'Rãnh thông thoáng' };

/** The rows of the commune's committee, by the kinds of their points. */
function rowsOf(facts: Facts) {
  const portal = aPortal({ asOf: '2026-05-20', base: '/cong/', ...facts });
  return watchPointsOf(portal, 'ubnd').map((point, index) => ({
    kind: point.kind,
    row: watchRow(portal, point, index + 1),
  }));
}

function petitionWith(...events: ReturnType<typeof anEvent>[]) {
  return aPetition({ events: [anEvent('received', '2026-05-04'), ...events] });
}

describe('a row', () => {
  test('of a petition says what, who, since when, how long and why', () => {
    const rules = [
      aRule({
        id: 'dung-han',
        number: 'R18',
        requirement: { kind: 'due_kept' },
        source: { kind: 'portal', text: 'Cổng so thời hạn', status: 'official' },
      }),
    ];
    const petitions = [petitionWith(anEvent('assigned', '2026-05-05', clear))];
    const [late] = rowsOf({ asOf: '2026-07-10', rules, petitions });
    expect(late).toEqual({
      kind: 'overdue',
      row: {
        number: 1,
        record: { text: 'KN-1', href: '/cong/kien-nghi/kn-1/' },
        address: 'https://doithoai.example/cong/kien-nghi/kn-1/',
        content: 'Thoát nước ngõ Cây Đa',
        fact: 'Quá hạn 10 ngày; hạn đến hết ngày 30/06/2026.',
        actor: { text: 'Ủy ban nhân dân phường Sông Xanh', href: '/cong/don-vi/ubnd/' },
        since: { text: '30/06/2026', day: '2026-06-30' },
        days: { text: '10', count: 10, unit: 'ngày' },
        basis: { rule: { text: 'R18', href: '/cong/quy-tac/#dung-han' }, text: 'quy ước của cổng' },
      },
    });
  });

  test('of a commitment leads to its part of the notice; without a rule that is said', () => {
    const commitments = [aCommitment({ updates: [anUpdate('progress', '2026-05-15')] })];
    const [row] = rowsOf({ dialogues: [held], notices: [aNotice({ commitments })] });
    expect(row).toMatchObject({
      kind: 'no_evidence',
      row: {
        record: {
          text: 'Nội dung 1, thông báo 15/TB-UBND ngày 11/05/2026',
          href: '/cong/ket-luan/thong-bao/#ket-luan-1',
        },
        fact: 'Báo cáo tiến độ ngày 15/05/2026 không kèm minh chứng.',
        basis: { text: 'Dữ kiện đã ghi nhận; không có quy tắc riêng' },
      },
    });
  });

  test('of a dialogue counts as its rule does and cites it', () => {
    const rules = [
      aRule({
        number: 'R03',
        requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' },
        source: { kind: 'document', text: 'Quy chế', clause: 'Điều 5', status: 'provisional' },
      }),
    ];
    const [row] = rowsOf({ rules, dialogues: [held] });
    expect(row?.row).toMatchObject({
      record: { text: 'Buổi đối thoại ngày 04/05/2026', href: '/cong/lich/buoi/' },
      fact: 'Hạn ban hành là ngày 13/05/2026; chưa có thông báo kết luận.',
      days: { text: '5 ngày làm việc', count: 5, unit: 'ngày làm việc' },
      basis: { text: 'Điều 5, Quy chế · còn phải đối chiếu với văn bản gốc' },
    });
  });
});

test.each([
  [
    'a referral',
    [anEvent('referred', '2026-05-10', { paper: { kind: 'official_letter' } })],
    'Đã chuyển Sở Xây dựng ngày 10/05/2026, chưa có trả lời.',
  ],
  [
    'an objection',
    [
      anEvent('assigned', '2026-05-05', clear),
      anEvent('resolved', '2026-05-06'),
      anEvent('disputed', '2026-05-07'),
    ],
    'Mặt trận Tổ quốc không đồng ý: “Đã xem xét.”',
  ],
  ['what an assignment lacks', [anEvent('assigned', '2026-05-05')], 'Còn thiếu: rõ người và rõ kết quả.'],
  [
    'a matter raised again',
    [anEvent('answered_on_spot', '2026-05-04'), anEvent('raised_again', '2026-05-10')],
    'Đã nêu 2 lần. Tình trạng: đã nêu lại, chờ xử lý.',
  ],
])('the sentence of %s', (_name, events, fact) => {
  const inDialogue = events.some(({ kind }) => kind === 'answered_on_spot');
  const petition = inDialogue
    ? aPetition({
        dialogue: 'buoi',
        intake: 'asked_live',
        events: [anEvent('received', '2026-05-04'), ...events],
      })
    : petitionWith(...events);
  const rows = rowsOf({ dialogues: [held], notices: [aNotice()], petitions: [petition] });
  expect(rows.map(({ row }) => row.fact)).toEqual([fact]);
});

test('of a body that ended and left its work to nobody, that is said', () => {
  const organisations = [
    anOrganisation({ validTo: '2026-05-10', validitySource: { text: 'Nghị quyết', status: 'official' } }),
  ];
  const petitions = [
    petitionWith(anEvent('assigned', '2026-05-05', clear), anEvent('progress', '2026-05-06')),
  ];
  const [row] = rowsOf({ organisations, petitions });
  expect(row?.row.actor).toMatchObject({ text: 'Chưa ghi nhận cơ quan nào', isMissing: true });
  expect(row?.row.actor.detail).toContain('hoạt động đến hết ngày 10/05/2026');
});

test('what names no day and counts none says so', () => {
  const due = daysAfter('assignment', 10);
  const { expected: _, ...commitment } = aCommitment({ due, updates: [anUpdate('completed', '2026-05-15')] });
  const { person: __, ...vague } = commitment;
  const notices = [aNotice({ issuedOn: { kind: 'unknown' }, commitments: [vague] })];
  const [row] = rowsOf({ dialogues: [held], notices });
  expect(row?.row).toMatchObject({
    since: { text: 'Văn bản không ghi ngày', isMissing: true },
    days: { text: 'Không đếm', unit: 'Không đếm', isMissing: true },
  });
});

describe('sheets', () => {
  const portal = aPortal({
    asOf: '2026-11-20',
    dialogues: [held],
    notices: [aNotice({ issuedOn: onDay('2026-05-11') })],
    petitions: [
      petitionWith(anEvent('assigned', '2026-05-05', clear), anEvent('resolved', '2026-07-05')),
      aPetition({
        id: 'kn-2',
        events: [
          anEvent('received', '2025-12-31'),
          anEvent('assigned', '2026-01-02', clear),
          anEvent('progress', '2026-01-05'),
        ],
      }),
    ],
  });

  test('that of today, then every period with a point', () => {
    expect(allSheets(portal).map(({ body, scope }) => [sheetStep(scope), sheetPath(body, scope)])).toEqual([
      ['hien-nay', 'giam-sat/ubnd/'],
      ['2026', 'giam-sat/ubnd/2026/'],
      ['2026-6-thang-dau', 'giam-sat/ubnd/2026-6-thang-dau/'],
      ['2025', 'giam-sat/ubnd/2025/'],
      ['2025-6-thang-cuoi', 'giam-sat/ubnd/2025-6-thang-cuoi/'],
    ]);
  });

  test('today what is open alone, whatever its period; in a period what is done too', () => {
    const kinds = (scope: Parameters<typeof sheetPoints>[2]) =>
      sheetPoints(portal, 'ubnd', scope).map(({ kind }) => kind);
    // The notice's own commitment is late as well.
    expect(kinds('now')).toEqual(['overdue', 'overdue', 'no_evidence']);
    expect(kinds({ year: 2026 })).toEqual(['overdue', 'done_late']);
    expect(kinds({ year: 2025, half: 2 })).toEqual(['overdue', 'no_evidence']);
  });

  test("a body's own page leads to it, where there is one", () => {
    expect(supervisionLink(portal, 'ubnd')).toEqual({
      text: 'Phiếu giám sát Ủy ban nhân dân phường Sông Xanh',
      href: '/giam-sat/ubnd/',
    });
    expect(supervisionLink(portal, 'phuong')).toBeUndefined();
  });
});
