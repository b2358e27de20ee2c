import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aRule,
  aTime,
  inMonth,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import type { Plan } from '../domain/records.ts';
import { planCardView } from './plan-list-page.ts';
import { planPageView } from './plan-page.ts';

const source = { clause: 'Phần ký', lines: '151-153' };

function pageOf(plan: Plan, organisation = anOrganisation({ shortName: 'UBND phường Sông Xanh' })) {
  const portal = aPortal({ organisations: [organisation], plans: [plan] });
  return planPageView(portal, plan);
}

function valuesOf(page: ReturnType<typeof pageOf>, term: string) {
  return page.facts.find((fact) => fact.term === term)?.values;
}

describe('the number of a plan', () => {
  test.each([
    ['as it is', { state: 'numbered', value: '77/KH-UBND' }, { text: '77/KH-UBND' }],
    ['as it is, leading zero and all', { state: 'numbered', value: '07-CT/TU' }, { text: '07-CT/TU' }],
    [
      'as blank, with the line of the source',
      { state: 'blank', symbol: 'KH-UBND', raw: 'Số: /KH - UBND' },
      { text: 'Chưa có số (văn bản để trống)', isMissing: true, detail: 'Nguyên văn: “Số: /KH - UBND”' },
    ],
    [
      'as blank, where nothing more is known',
      { state: 'blank' },
      { text: 'Chưa có số (văn bản để trống)', isMissing: true },
    ],
    ['as absent', { state: 'absent' }, { text: 'Văn bản không ghi số', isMissing: true }],
  ] as const)('is told %s', (_why, number, value) => {
    const plan = aPlan({ number });
    expect(valuesOf(pageOf(plan), 'Số, ký hiệu')).toEqual([value]);
    expect(planCardView(aPortal({ plans: [plan] }), plan).number).toBe(value.text);
  });
});

describe('the date of a plan', () => {
  test.each([
    ['a day', onDay('2023-03-23'), { text: 'Ngày 23/03/2023', detail: 'Nguyên văn: “ngày 2023-03-23”' }],
    ['a month', inMonth('2024-11'), { text: 'Tháng 11/2024', detail: 'Nguyên văn: “tháng 2024-11”' }],
    ['none', unstated, { text: 'Văn bản không ghi thời gian', isMissing: true }],
  ])('is no more exact than its source: %s', (_why, issuedOn, value) => {
    expect(valuesOf(pageOf(aPlan({ issuedOn })), 'Ngày ban hành')).toEqual([value]);
  });
});

describe('the people and bodies behind a plan', () => {
  test.each([
    ['without a capacity', {}, { text: 'Nguyễn Thị Mẫu, Chủ tịch' }],
    [
      'for a body',
      { capacity: [{ kind: 'TM' as const, of: 'Ủy ban nhân dân' }] },
      { text: 'Nguyễn Thị Mẫu, Chủ tịch', detail: 'thay mặt Ủy ban nhân dân' },
    ],
    [
      'for one body in the place of one post',
      {
        capacity: [
          { kind: 'TM' as const, of: 'Ủy ban nhân dân' },
          { kind: 'KT' as const, of: 'Chủ tịch' },
        ],
      },
      { text: 'Nguyễn Thị Mẫu, Chủ tịch', detail: 'thay mặt Ủy ban nhân dân, ký thay Chủ tịch' },
    ],
    [
      'for nobody that is named',
      { capacity: [{ kind: 'TL' as const }] },
      { text: 'Nguyễn Thị Mẫu, Chủ tịch', detail: 'thừa lệnh' },
    ],
  ])('a signer %s', (_why, facts, value) => {
    const plan = aPlan({ signer: { name: 'Nguyễn Thị Mẫu', post: 'Chủ tịch', source, ...facts } });
    expect(valuesOf(pageOf(plan), 'Người ký')).toEqual([value]);
  });

  test('an issuer is its collective, and how its name was inferred', () => {
    const issuer = { org: 'ubnd', collective: 'Tập thể', inferredFrom: 'Suy ra từ dòng 69.' };
    expect(valuesOf(pageOf(aPlan({ issuer })), 'Cơ quan ban hành')).toEqual([
      { text: 'Tập thể UBND phường Sông Xanh', href: '/don-vi/ubnd/', detail: 'Suy ra từ dòng 69.' },
    ]);
  });

  test.each([
    ['no word of it for a State document', 'state', undefined, undefined],
    [
      'for a Party document, that it is not on record',
      'party',
      undefined,
      [{ text: 'Cổng chưa ghi nhận văn bản cho phép công bố', isMissing: true }],
    ],
    [
      'for a Party document, whose decision it was',
      'party',
      { by: 'Văn phòng Quận ủy', on: onDay('2026-11-02') },
      [{ text: 'Văn phòng Quận ủy, ngày 02/11/2026' }],
    ],
  ] as const)('a clearance: %s', (_why, system, publicationClearance, values) => {
    const plan = aPlan(publicationClearance ? { publicationClearance } : {});
    expect(valuesOf(pageOf(plan, anOrganisation({ system })), 'Cho phép công bố')).toEqual(values);
  });
});

describe(planPageView, () => {
  test('says so where the source names no place', () => {
    expect(valuesOf(pageOf(aPlan()), 'Nơi ban hành')).toEqual([
      { text: 'Văn bản không ghi', isMissing: true },
    ]);
  });

  test('tells a scope with the count of the source only where there is one', () => {
    const scope = [
      { text: 'Các phường', count: 14, source: { clause: 'III.6', lines: '75' } },
      { text: 'Các chợ', source: { clause: 'II.2.2', lines: '65-73' } },
    ];
    expect(valuesOf(pageOf(aPlan({ scope })), 'Phạm vi')).toEqual([
      { text: 'Các phường (số lượng: 14)', detail: 'Mục III.6, dòng 75' },
      { text: 'Các chợ', detail: 'Mục II.2.2, dòng 65–73' },
    ]);
  });

  test('names a basis as documents are cited, and says where the source gives no date', () => {
    const bases = [
      {
        kind: 'decree' as const,
        number: '32/2021/NĐ-CP',
        issuedOn: onDay('2021-03-29'),
        issuer: 'Chính phủ',
        subject: 'Quy định chi tiết',
        article: 'Điều 12',
        role: 'basis' as const,
        source,
      },
      { kind: 'directive' as const, issuer: 'Thành ủy', subject: 'Dân vận', role: 'main' as const, source },
    ];
    expect(pageOf(aPlan({ bases })).bases).toEqual([
      {
        name: 'Điều 12 Nghị định 32/2021/NĐ-CP',
        issued: 'Chính phủ, ban hành ngày 29/03/2021',
        subject: 'Quy định chi tiết',
        role: 'Căn cứ',
        source: 'Phần ký, dòng 151–153',
      },
      {
        name: 'Chỉ thị',
        issued: 'Thành ủy, không ghi ngày',
        subject: 'Dân vận',
        role: 'Văn bản được triển khai',
        source: 'Phần ký, dòng 151–153',
      },
    ]);
  });

  test.each([
    ['nothing but its lists', {}, ['doi-thoai', 'nhiem-vu', 'yeu-cau', 'can-cu']],
    [
      'a text of its own',
      { body: 'Về kế hoạch.' },
      ['noi-dung', 'doi-thoai', 'nhiem-vu', 'yeu-cau', 'can-cu'],
    ],
    [
      'notes on its source',
      { sourceNotes: [{ text: 'Mất trang cuối.' }] },
      ['doi-thoai', 'nhiem-vu', 'yeu-cau', 'can-cu', 'ban-nguon'],
    ],
    [
      'corrections alone',
      { corrections: [{ printed: 'đổi thoại', corrected: 'đối thoại', source }] },
      ['doi-thoai', 'nhiem-vu', 'yeu-cau', 'can-cu', 'ban-nguon'],
    ],
  ])('lists as its contents the sections it has: %s', (_why, facts, ids) => {
    expect(pageOf(aPlan(facts)).contents.map(({ id }) => id)).toEqual([...ids, 'lien-quan']);
  });

  test('keeps its items in the order of the document, not of their time', () => {
    const items = [
      anItem({ id: 'sau', when: inMonth('2023-10') }),
      anItem({ id: 'truoc', when: inMonth('2023-03') }),
    ];
    expect(pageOf(aPlan({ items })).items.map(({ id }) => id)).toEqual(['sau', 'truoc']);
  });

  test('leads from an item to the dialogues that keep it', () => {
    const plan = aPlan({ items: [anItem({ id: 'co' }), anItem({ id: 'chua-co' })] });
    const dialogues = [aDialogue({ title: 'Buổi thứ nhất', promisedIn: { plan: 'ke-hoach', item: 'co' } })];
    const { items } = planPageView(aPortal({ plans: [plan], dialogues }), plan);
    expect(items.map((item) => item.dialogues)).toEqual([
      [{ text: 'Buổi thứ nhất', href: '/lich/buoi/' }],
      [],
    ]);
  });

  test('tells of an item how often, for whom and under which heading it is promised', () => {
    const item = anItem({
      heading: { kind: 'quarter', raw: 'Quý IV/2026', quarter: '2026-Q4' },
      minimumPerYear: { count: 2, each: 'mỗi phường' },
      appliesTo: [{ group: 'UBND các phường', count: 14, within: 'ubnd' }],
    });
    const [view] = pageOf(aPlan({ items: [item] })).items;
    expect(view?.facts.slice(-4)).toEqual([
      { term: 'Đề mục trong văn bản', values: [{ text: 'Quý IV/2026' }] },
      { term: 'Số lần tối thiểu', values: [{ text: 'Ít nhất 2 lần mỗi năm, đối với mỗi phường' }] },
      { term: 'Áp dụng cho', values: [{ text: 'UBND các phường (14 đơn vị)', href: '/don-vi/ubnd/' }] },
      { term: 'Nguồn', values: [{ text: 'Mục II.1, dòng 20–30' }] },
    ]);
  });
});

describe('what became of the dated duties of a plan', () => {
  const yearly = aTime({ kind: 'recurring', raw: 'hằng năm, trước 30/11', every: 'year', before: '11-30' });
  const plan = aPlan({
    issuedOn: onDay('2025-01-15'),
    obligations: [
      anObligation({ id: 'nam', title: 'Báo cáo năm', when: yearly }),
      anObligation({ id: 'mot-lan', title: 'Báo cáo một lần', when: onDay('2026-06-15', 'before') }),
    ],
  });
  const boundTo = (id: string, title: string, entry: string) =>
    aRule({ id, title, requirement: { kind: 'plan_entry' }, binds: { plan: 'ke-hoach', entries: [entry] } });
  const portal = aPortal({
    plans: [plan],
    rules: [
      boundTo('a', 'Báo cáo năm trước ngày 30/11', 'nam'),
      boundTo('b', 'Báo cáo 6 tháng trước ngày 15/6', 'mot-lan'),
    ],
    fulfilments: [
      aFulfilment({ id: 'nam-2025', entry: 'nam', on: '2025-11-20' }),
      aFulfilment({ id: 'mot-lan', entry: 'mot-lan', on: '2026-06-15' }),
    ],
  });
  const page = planPageView(portal, plan);

  test('is found for each year of a duty that repeats, with the year in its title', () => {
    expect(page.findings.map(({ title, mark }) => [title, mark.label])).toEqual([
      ['Báo cáo năm trước ngày 30/11 (năm 2025)', 'Đạt'],
      ['Báo cáo năm trước ngày 30/11 (năm 2026)', 'Chưa đến hạn'],
      ['Báo cáo 6 tháng trước ngày 15/6', 'Chưa đạt'],
    ]);
  });

  test('is explained by what was promised and done', () => {
    expect(page.findings[0]).toMatchObject({
      rule: { text: 'R01', href: '/quy-tac/#a' },
      inputs: [
        { term: 'Năm', values: [{ text: '2025' }] },
        { term: 'Thời gian đã hứa', values: [{ text: 'hằng năm, trước ngày 30/11' }] },
        { term: 'Ngày thực hiện', values: [{ text: '20/11/2025' }] },
        { term: 'Ngày cuối cùng đúng hạn', values: [{ text: '29/11/2025' }] },
      ],
    });
    expect(page.findings[2]?.why).toMatch(/^Việc được thực hiện đúng vào ngày được nêu, trong khi /);
  });

  test('has its place among the contents, before the notes on the source', () => {
    const noted = aPlan({ sourceNotes: [{ text: 'Mất trang cuối.' }] });
    const rules = [aRule({ requirement: { kind: 'plan_entry' }, binds: { plan: 'ke-hoach' } })];
    const { contents } = planPageView(aPortal({ plans: [noted], rules }), noted);
    expect(contents.slice(-3, -1)).toEqual([
      { text: 'Việc có thời hạn đã xong chưa', id: 'doi-chieu' },
      { text: 'Ghi chú về bản nguồn', id: 'ban-nguon' },
    ]);
  });

  test('is nothing where no rule speaks of the plan', () => {
    const rules = [
      aRule({ requirement: { kind: 'plan_entry' }, binds: { plan: 'khac' } }),
      aRule({ id: 'moi-buoi', requirement: { kind: 'packet' } }),
    ];
    const other = aPlan({ id: 'khac' });
    expect(planPageView(aPortal({ plans: [plan, other], rules }), plan).findings).toEqual([]);
  });
});

describe('what was wrong in the record of a plan', () => {
  const erratum = { what: 'Người ký', before: 'Chủ tịch', after: 'Phó Chủ tịch', reason: 'Đọc sót.' };
  const plan = aPlan({ errata: [{ on: '2026-03-07', ...erratum }] });

  test.each([
    ['the day before', '2026-03-06', []],
    ['on its day', '2026-03-07', [{ date: '07/03/2026', ...erratum }]],
  ])('is told once it was corrected: %s', (_why, asOf, errata) => {
    expect(planPageView(aPortal({ asOf, plans: [plan] }), plan).errata).toEqual(errata);
  });

  test('is nothing where all was right', () => {
    expect(pageOf(aPlan()).errata).toEqual([]);
  });
});

test.each([
  ['real', {}, false],
  ['invented', { fictitious: true as const }, true],
])('a plan is what its issuer is: %s', (_why, facts, isIllustrative) => {
  expect(pageOf(aPlan(), anOrganisation(facts)).isIllustrative).toBe(isIllustrative);
});

test('a correction tells what was printed, what is right, why and where', () => {
  const source = { clause: 'II.2', lines: '34' };
  const corrections = [
    { printed: 'đổi thoại', corrected: 'đối thoại', reason: 'Lỗi nhận dạng chữ', source },
    { printed: 'văn hoá', corrected: 'văn hóa', source },
  ];
  expect(pageOf(aPlan({ corrections })).corrections).toEqual([
    {
      printed: 'đổi thoại',
      corrected: 'đối thoại',
      reason: 'Lỗi nhận dạng chữ',
      source: 'Mục II.2, dòng 34',
    },
    { printed: 'văn hoá', corrected: 'văn hóa', source: 'Mục II.2, dòng 34' },
  ]);
});

test('a plan tells the term it names, and notes on its source with their place', () => {
  const sourceNotes = [
    { text: 'Mất trang cuối.' },
    { text: 'Câu bị cắt ngang trang.', source: { clause: 'III.2', lines: '67-69' } },
  ];
  const page = pageOf(aPlan({ term: 'Nhiệm kỳ 2020 - 2025', sourceNotes }));
  expect(valuesOf(page, 'Nhiệm kỳ được nêu')).toEqual([{ text: 'Nhiệm kỳ 2020 - 2025' }]);
  expect(page.sourceNotes).toEqual([
    { text: 'Mất trang cuối.' },
    { text: 'Câu bị cắt ngang trang.', source: 'Mục III.2, dòng 67–69' },
  ]);
  expect(valuesOf(pageOf(aPlan()), 'Nhiệm kỳ được nêu')).toBeUndefined();
});
