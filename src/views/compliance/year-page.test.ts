import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aRule,
  onDay,
} from '../../../tests/builders.ts';
import { complianceOverviewView } from './overview-page.ts';
import { complianceYearPages, complianceYears, complianceYearView } from './year-page.ts';

const held = (from: string) => ({ from, format: 'in_person' as const });
const law = { types: ['peoples_committee' as const] };
const frequency = { kind: 'frequency', minimum: 2, beforeSessions: false } as const;
const rules = [
  aRule({ id: 'r07', number: 'R07', requirement: frequency, binds: law }),
  aRule({ id: 'r18', number: 'R18', requirement: { kind: 'due_kept' } }),
];
const invented = anOrganisation({ id: 'mau', name: 'Ủy ban nhân dân phường Mẫu', fictitious: true });

/** One real ward of which a dialogue and a petition are on record, one that is silent, and an invented one. */
const portal = aPortal({
  organisations: [
    anOrganisation(),
    anOrganisation({ id: 'khac', name: 'Ủy ban nhân dân phường Khác' }),
    invented,
  ],
  dialogues: [
    aDialogue({ held: held('2025-05-04') }),
    aDialogue({ id: 'buoi-2', held: held('2025-08-04') }),
    aDialogue({ id: 'buoi-mau', host: 'mau', held: held('2025-05-04') }),
  ],
  petitions: [aPetition({ events: [{ kind: 'received', on: '2025-05-04' }] })],
  rules,
});

describe('a year of the matrix', () => {
  const view = complianceYearView(portal, 2025, 1);

  test('opens with how the real obligations stand, in numbers and without a percentage', () => {
    expect(view.head.title).toBe('Bảng đối chiếu nghĩa vụ năm 2025');
    expect(view.parts[0]?.sentences).toEqual([
      'Năm 2025 có 2 nghĩa vụ của 1 đơn vị: 1 đạt và 1 không áp dụng, tính đến ngày 20/11/2026.',
      'Các nghĩa vụ này gồm 2 lượt đối chiếu: 1 đạt và 1 không áp dụng.',
    ]);
    expect(JSON.stringify(view)).not.toContain('%');
  });

  test('keeps the invented apart, and says so of their tables', () => {
    expect(view.parts.map(({ heading, isIllustrative }) => [heading, isIllustrative])).toEqual([
      ['Các đơn vị', false],
      ['Các đơn vị minh họa', true],
    ]);
    expect(view.parts[1]?.tables[0]?.caption).toBe(
      'Tổ chức đối thoại, năm 2025: mỗi hàng một đơn vị, mỗi cột một nghĩa vụ (dữ liệu minh họa)',
    );
    expect(view.parts[1]?.sentences[0]).toContain('1 nghĩa vụ của 1 đơn vị: 1 chưa đạt');
  });

  test('has a row for each body and a column for each obligation; a cell leads to its reasons', () => {
    expect(view.parts[0]?.tables).toEqual([
      {
        heading: 'Tổ chức đối thoại',
        caption: 'Tổ chức đối thoại, năm 2025: mỗi hàng một đơn vị, mỗi cột một nghĩa vụ',
        columns: ['R07. Hội nghị đối thoại hằng năm'],
        rows: [
          {
            body: { text: 'Ủy ban nhân dân phường Sông Xanh', href: '/tuan-thu/don-vi/ubnd/' },
            cells: [
              {
                column: 'R07. Hội nghị đối thoại hằng năm',
                href: '/tuan-thu/don-vi/ubnd/#r07-2025',
                mark: { shape: 'settled', label: 'Đạt' },
              },
            ],
          },
        ],
      },
      expect.objectContaining({ heading: 'Trả lời và giải quyết' }),
    ]);
  });

  test('names those of whom nothing is on record: their silence is not judged', () => {
    expect(view.parts[0]?.silent).toEqual({
      before:
        '1 đơn vị có nghĩa vụ theo quy định nhưng cổng chưa có bản ghi nào trong năm 2025 để đối chiếu, nên không đủ dữ liệu:',
      bodies: [{ text: 'Ủy ban nhân dân phường Khác', href: '/don-vi/khac/' }],
    });
    expect(view.parts[1]?.silent).toBeUndefined();
  });

  test('says that no real body has an obligation, where none has', () => {
    const alone = aPortal({
      posts: [],
      organisations: [invented],
      dialogues: [aDialogue({ host: 'mau', chairs: [{ org: 'mau' }], held: held('2025-05-04') })],
      rules,
    });
    const [real, other] = complianceYearView(alone, 2025, 1).parts;
    expect(real?.none).toBe('Năm 2025 chưa có nghĩa vụ nào của đơn vị có thật.');
    expect(real?.tables).toEqual([]);
    expect(other?.isIllustrative).toBe(true);
    expect(complianceOverviewView(alone).lead).toBe('Chưa có nghĩa vụ nào của đơn vị có thật.');
  });
});

describe('a cell', () => {
  const second = anOrganisation({ id: 'ubnd-2', name: 'Ủy ban nhân dân phường Hai' });
  const two = aPortal({
    organisations: [
      anOrganisation(),
      second,
      anOrganisation({ id: 'dang-uy', name: 'Đảng ủy phường', type: 'party_committee', system: 'party' }),
    ],
    dialogues: [
      aDialogue({ held: held('2025-05-04') }),
      aDialogue({ id: 'b2', host: 'ubnd-2', held: held('2025-05-04') }),
    ],
    petitions: [
      aPetition({ id: 'a', events: [{ kind: 'received', on: '2025-05-04' }] }),
      aPetition({
        id: 'b',
        events: [
          { kind: 'received', on: '2025-05-04' },
          {
            kind: 'assigned',
            on: '2025-05-05',
            action: 'Sửa rãnh thoát nước.',
            lead: 'ubnd',
            due: { kind: 'day', raw: 'ngày 30/6/2025', day: '2025-06-30' },
          },
        ],
      }),
    ],
    rules: [
      ...rules,
      aRule({
        id: 'r08',
        number: 'R08',
        requirement: { kind: 'public_reason' },
        binds: { organisations: ['ubnd'] },
      }),
    ],
  });
  const handling = complianceYearView(two, 2025, 1).parts[0]?.tables.find(
    ({ heading }) => heading === 'Trả lời và giải quyết',
  );

  test('counts its findings where there are several, and the worst speaks for it', () => {
    const [row] = handling?.rows ?? [];
    expect(row?.cells[1]).toEqual({
      column: 'R18. Xong trong thời hạn',
      href: '/tuan-thu/don-vi/ubnd/#r18-2025',
      mark: { shape: 'late', label: 'Chưa đạt' },
      detail: '1 chưa đạt · 1 không áp dụng',
    });
  });

  test('without a finding says what is lacking, or that the obligation is not meant for the body', () => {
    const withOther = aPortal({
      organisations: [anOrganisation(), second],
      dialogues: [aDialogue({ held: held('2025-05-04') })],
      petitions: [
        aPetition({ events: [{ kind: 'received', on: '2025-05-04' }] }),
        aPetition({ id: 'kn-2', receivedBy: 'ubnd-2', events: [{ kind: 'received', on: '2025-05-04' }] }),
      ],
      rules: [
        aRule({ id: 'r18', number: 'R18', requirement: { kind: 'due_kept' } }),
        aRule({
          id: 'r08',
          number: 'R08',
          requirement: { kind: 'public_reason' },
          binds: { organisations: ['ubnd'] },
        }),
        aRule({
          id: 'r03',
          number: 'R03',
          requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' },
        }),
      ],
    });
    const tables = complianceYearView(withOther, 2025, 1).parts[0]?.tables ?? [];
    const cellsOf = (heading: string, name: string) =>
      tables
        .find((table) => table.heading === heading)
        ?.rows.find(({ body }) => body.text === name)
        ?.cells.map(({ mark, detail }) => [mark?.label, detail]);
    expect(cellsOf('Trả lời và giải quyết', 'Ủy ban nhân dân phường Hai')).toEqual([
      [undefined, undefined],
      ['Không áp dụng', undefined],
    ]);
    // No dialogue of theirs is on record, so the table about conclusions has no row for them.
    expect(cellsOf('Kết luận và công bố kết quả', 'Ủy ban nhân dân phường Hai')).toBeUndefined();
  });
});

describe('the years', () => {
  test('are those of the findings, the latest first', () => {
    expect(complianceYears(portal)).toEqual([2025]);
    expect(complianceYears(aPortal())).toEqual([]);
    const plan = aPlan({
      issuedOn: onDay('2024-05-01'),
      period: { kind: 'year', raw: 'năm 2024', year: 2024 },
    });
    expect(complianceYears(aPortal({ plans: [plan] }))).toEqual([2024]);
  });

  test('of many bodies go over several pages, and each page counts them all', () => {
    const bodies = Array.from({ length: 41 }, (_, index) =>
      anOrganisation({ id: `phuong-${index}`, name: `Ủy ban nhân dân phường Số ${index}` }),
    );
    const many = aPortal({
      organisations: [anOrganisation(), ...bodies],
      dialogues: bodies.map(({ id }) => aDialogue({ id: `buoi-${id}`, host: id, held: held('2025-05-04') })),
      rules,
    });
    expect(complianceYearPages(many, 2025)).toEqual([1, 2]);
    const last = complianceYearView(many, 2025, 2);
    expect(last.head.title).toBe('Bảng đối chiếu nghĩa vụ năm 2025, trang 2');
    expect(last.parts[0]?.tables[0]?.rows).toHaveLength(1);
    expect(last.parts[0]?.sentences[0]).toContain('41 nghĩa vụ của 41 đơn vị');
    expect(last.pagination?.previous?.href).toBe('/tuan-thu/nam-2025/');
  });
});

describe('the overview', () => {
  test('opens with the real obligations of all years, and counts each year', () => {
    const view = complianceOverviewView(portal);
    expect(view.lead).toBe('2 nghĩa vụ của 1 đơn vị: 1 đạt và 1 không áp dụng, tính đến ngày 20/11/2026.');
    expect(view.parts[0]?.rows).toEqual([
      {
        year: { text: 'Năm 2025', href: '/tuan-thu/nam-2025/' },
        cells: '2',
        counts: [
          { column: 'Đạt', text: '1', isNone: false },
          { column: 'Chưa đạt', text: 'Không có', isNone: true },
          { column: 'Chưa đến hạn', text: 'Không có', isNone: true },
          { column: 'Không đủ dữ liệu', text: 'Không có', isNone: true },
          { column: 'Không áp dụng', text: '1', isNone: false },
        ],
      },
    ]);
    expect(view.parts[0]?.bodies).toEqual([
      { text: 'Ủy ban nhân dân phường Sông Xanh', href: '/tuan-thu/don-vi/ubnd/' },
    ]);
  });

  test('of a portal without obligations says so', () => {
    const view = complianceOverviewView(aPortal());
    expect(view.lead).toBe('Cổng chưa có nghĩa vụ nào để đối chiếu.');
    expect(view.parts).toEqual([]);
  });
});
