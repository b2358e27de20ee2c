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
  aRule,
  onDay,
} from '../../../tests/builders.ts';
import type { Portal } from '../../domain/portal.ts';
import { complianceBodies, complianceBodyView, complianceLink } from './body-page.ts';
import { judgementRows } from './judgement-rows.ts';

const held = (from: string) => ({ from, format: 'in_person' as const });

function viewOf(portal: Portal, id = 'ubnd') {
  const body = portal.organisationById[id];
  if (!body) throw new Error(`No body "${id}".`);
  return complianceBodyView(portal, body);
}

const due = aRule({ id: 'r18', number: 'R18', requirement: { kind: 'due_kept' } });

/** Petitions that were to be done by 30/6/2026: the first `late` of them are not, the others have no deadline. */
function petitions(count: number, late: number) {
  return Array.from({ length: count }, (_, index) =>
    aPetition({
      id: `kn-${index}`,
      events: [
        { kind: 'received', on: '2026-05-04' },
        ...(index < late ? [anEvent('assigned', '2026-05-05')] : []),
      ],
    }),
  );
}

describe('one obligation of a body in a year', () => {
  const portal = aPortal({ petitions: petitions(30, 5), rules: [due] });
  const [cell] = viewOf(portal).years[0]?.cells ?? [];

  test('stands under an anchor of its own, with its verdict and counts', () => {
    expect(cell?.anchor).toBe('r18-2026');
    expect([cell?.heading, cell?.year]).toEqual(['R18. Xong trong thời hạn', 'Năm 2026']);
    expect(cell?.counted).toEqual({
      mark: { shape: 'late', label: 'Chưa đạt' },
      counts: '30 lượt đối chiếu: 5 chưa đạt, 25 không áp dụng',
    });
  });

  test('tells what is not met in full, each with its record; the rest by their records', () => {
    expect(cell?.findings.map(({ record, why }) => [record.text, record.href, why])).toEqual(
      ['KN-0', 'KN-1', 'KN-2'].map((code) => [
        code,
        `/kien-nghi/${code.toLowerCase()}/`,
        'Đã hết thời hạn nhưng chưa ghi nhận việc này.',
      ]),
    );
    expect(cell?.folded.map(({ summary }) => summary)).toEqual([
      '2 lượt chưa đạt nữa',
      '25 lượt không áp dụng',
    ]);
  });

  test('names no more records than a page can hold, and says where the others are', () => {
    const [reason] = cell?.folded[1]?.reasons ?? [];
    expect(reason?.text).toBe('Không có thời hạn gắn với một ngày cụ thể. (25 lượt)');
    expect(reason?.records).toHaveLength(20);
    expect(reason?.more).toBe('5 lượt nữa có trong');
  });

  test('one finding alone is not counted', () => {
    const [alone] = viewOf(aPortal({ petitions: petitions(1, 1), rules: [due] })).years[0]?.cells ?? [];
    expect(alone?.counted).toBeUndefined();
    expect(alone?.findings).toHaveLength(1);
    expect(alone?.folded).toEqual([]);
  });

  test('where all is well, one finding shows how that came about', () => {
    const done = petitions(3, 3).map((petition) => petition.id);
    const kept = aPortal({
      petitions: done.map((id) =>
        aPetition({
          id,
          events: [
            { kind: 'received', on: '2026-05-04' },
            anEvent('assigned', '2026-05-05'),
            anEvent('resolved', '2026-06-01'),
          ],
        }),
      ),
      rules: [due],
    });
    const [met] = viewOf(kept).years[0]?.cells ?? [];
    expect(met?.findings).toHaveLength(1);
    expect(met?.folded.map(({ summary }) => summary)).toEqual(['2 lượt đạt nữa']);
  });
});

describe('a duty that no rule judges', () => {
  const portal = aPortal({
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'dang-uy', name: 'Đảng ủy phường', type: 'party_committee', system: 'party' }),
    ],
    plans: [aPlan({ obligations: [anObligation({ bearers: [{ org: 'ubnd' }, { org: 'dang-uy' }] })] })],
  });

  test('says who, when, whether it is on record, and where it is written', () => {
    const duty = viewOf(portal).years[0]?.cells.find(({ anchor }) => anchor === 'yeu-cau-2026');
    expect(duty?.heading).toBe('Yêu cầu khác của kế hoạch');
    expect(duty?.unruled).toEqual([
      {
        mark: { shape: 'unknown', label: 'Không đủ dữ liệu' },
        record: { text: 'Báo cáo kết quả', href: '/ke-hoach/ke-hoach/#yeu-cau' },
        why: 'Chưa ghi nhận việc này.',
        facts: [
          expect.objectContaining({ term: 'Bên phải làm' }),
          expect.objectContaining({ term: 'Thời gian' }),
          { term: 'Ngày thực hiện', values: [{ text: 'Chưa ghi nhận', isMissing: true }] },
          {
            term: 'Nguồn',
            values: [{ text: 'Đối thoại năm 2026, Mục II.1, dòng 20–30' }],
          },
        ],
      },
    ]);
  });

  test('is counted once, and linked from the page of whoever bears it too', () => {
    const other = viewOf(portal, 'dang-uy');
    expect(other.years).toEqual([]);
    expect(other.lead).toBe(
      'Mọi việc mà kế hoạch giao cho đơn vị này đều giao cùng đơn vị khác và được tính ở đơn vị ấy.',
    );
    expect(other.shared).toEqual([{ text: 'Báo cáo kết quả', href: '/ke-hoach/ke-hoach/#yeu-cau' }]);
    expect(complianceBodies(portal).map(({ id }) => id)).toEqual(['dang-uy', 'ubnd']);
    expect(complianceLink(portal, 'dang-uy')?.href).toBe('/tuan-thu/don-vi/dang-uy/');
    expect(complianceLink(aPortal(), 'ubnd')).toBeUndefined();
  });
});

describe('the page', () => {
  test('opens with all years, and has the latest first', () => {
    const portal = aPortal({
      dialogues: [aDialogue({ held: held('2025-05-04') }), aDialogue({ id: 'b2', held: held('2026-05-04') })],
      rules: [
        aRule({
          id: 'r07',
          number: 'R07',
          requirement: { kind: 'frequency', minimum: 1, beforeSessions: false },
        }),
      ],
    });
    const view = viewOf(portal);
    expect(view.lead).toBe('2 nghĩa vụ qua các năm: 2 đạt, tính đến ngày 20/11/2026.');
    expect(view.years.map(({ heading, sentence, table }) => [heading, sentence, table.href])).toEqual([
      ['Năm 2026', '1 nghĩa vụ: 1 đạt.', '/tuan-thu/nam-2026/'],
      ['Năm 2025', '1 nghĩa vụ: 1 đạt.', '/tuan-thu/nam-2025/'],
    ]);
  });

  test('of an invented body says so', () => {
    const portal = aPortal({
      posts: [],
      organisations: [anOrganisation({ id: 'mau', name: 'UBND phường Mẫu', fictitious: true })],
      dialogues: [aDialogue({ host: 'mau', chairs: [{ org: 'mau' }], when: onDay('2026-05-04') })],
      rules: [aRule({ number: 'R13', requirement: { kind: 'within_plan' } })],
    });
    const view = viewOf(portal, 'mau');
    expect(view.isIllustrative).toBe(true);
    expect(view.head.isIllustrative).toBe(true);
  });
});

describe('the rows of the file', () => {
  const portal = aPortal({
    base: '/cong/',
    dialogues: [aDialogue({ held: held('2026-05-04') })],
    petitions: petitions(1, 1),
    notices: [aNotice()],
    rules: [due],
    plans: [aPlan()],
  });

  test('name body, obligation, verdict, reason and record, one for each finding', () => {
    const rows = judgementRows(portal);
    expect(rows.map(({ recordKind, recordId, recordUrl }) => [recordKind, recordId, recordUrl])).toEqual([
      ['commitment', 'thong-bao#ket-luan-1', 'https://doithoai.example/cong/ket-luan/thong-bao/#ket-luan-1'],
      ['petition', 'kn-0', 'https://doithoai.example/cong/kien-nghi/kn-0/'],
      ['plan_entry', 'ke-hoach#nhiem-vu', 'https://doithoai.example/cong/ke-hoach/ke-hoach/#nhiem-vu'],
      ['plan_entry', 'ke-hoach#yeu-cau', 'https://doithoai.example/cong/ke-hoach/ke-hoach/#yeu-cau'],
    ]);
    expect(rows[1]).toMatchObject({
      population: 'real',
      note: undefined,
      bodyId: 'ubnd',
      obligation: 'R18',
      ruleNumber: 'R18',
      ruleId: 'r18',
      year: 2026,
      verdict: 'not_met',
      verdictLabel: 'Chưa đạt',
      reason: 'none_by_deadline',
      reasonText: 'Đã hết thời hạn nhưng chưa ghi nhận việc này.',
      due: '2026-06-30',
      asOf: '2026-11-20',
    });
    expect(rows[2]).toMatchObject({ obligation: 'task', ruleNumber: undefined, ruleId: undefined });
  });
});
