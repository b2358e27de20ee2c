import { describe, expect, test } from 'vitest';
import {
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aRule,
  aTask,
  aUnit,
  onDay,
} from '../../tests/builders.ts';
import type { ContentRecords } from '../domain/records.ts';
import { rulesPageView } from './rules-page.ts';

type RuleFacts = Partial<Parameters<typeof aRule>[0]>;
type World = Partial<ContentRecords> & { readonly asOf?: string };

const requirement = { kind: 'packet' } as const;

/** The only rule on the page. */
function ruleOf(facts: RuleFacts, world: World = {}) {
  const { real, illustrative } = rulesPageView(
    aPortal({ base: '/cong/', ...world, rules: [aRule({ requirement, ...facts })] }),
  );
  const [view, ...others] = [...real, ...illustrative];
  if (!view || others.length > 0) throw new Error('Not exactly one rule.');
  return view;
}

function valuesOf({ facts }: ReturnType<typeof ruleOf>, term: string) {
  return facts.find((fact) => fact.term === term)?.values;
}

test('a rule says what it asks, on whose authority, of whom', () => {
  expect(ruleOf({ number: 'R12', title: 'Hồ sơ đầy đủ', note: 'Chỉ xét buổi đã tổ chức.' })).toEqual({
    id: 'quy-tac',
    heading: 'R12. Hồ sơ đầy đủ',
    facts: [
      {
        term: 'Cách xét',
        values: [{ text: 'Buổi đã tổ chức có kế hoạch và có thông báo kết luận trên cổng.' }],
      },
      { term: 'Nguồn', values: [{ text: 'Quy chế đối thoại' }] },
      { term: 'Áp dụng cho', values: [{ text: 'Mọi bản ghi trên cổng' }] },
    ],
    note: 'Chỉ xét buổi đã tổ chức.',
  });
});

test('rules of several plans under one title are told apart by their plans', () => {
  const plans = [
    aPlan({ id: 'mot', shortTitle: 'Kế hoạch một' }),
    aPlan({ id: 'hai', shortTitle: 'Kế hoạch hai' }),
  ];
  const of = (id: string, plan: string, title = 'Báo cáo năm') =>
    aRule({
      id,
      number: 'R11',
      title,
      requirement,
      source: { kind: 'document', status: 'official', text: 'Kế hoạch', plan },
    });
  const rules = [of('a', 'mot'), of('b', 'hai'), of('c', 'hai', 'Báo cáo 6 tháng')];
  expect(rulesPageView(aPortal({ plans, rules })).real.map(({ heading }) => heading)).toEqual([
    'R11. Báo cáo năm (Kế hoạch một)',
    'R11. Báo cáo năm (Kế hoạch hai)',
    'R11. Báo cáo 6 tháng',
  ]);
});

describe('whom a rule binds', () => {
  const plans = [
    aPlan({
      items: [anItem({ id: 'muc', title: 'Đối thoại với thanh niên' })],
      tasks: [aTask({ id: 'nhiem-vu', action: 'Chuẩn bị nội dung.' })],
      obligations: [
        anObligation({ id: 'bao-cao', title: 'Báo cáo năm' }),
        anObligation({ id: 'khac', title: 'Báo cáo quý' }),
      ],
    }),
  ];
  const plan = { text: 'Kế hoạch “Đối thoại năm 2026”', href: '/cong/ke-hoach/ke-hoach/' };

  test.each<[string, RuleFacts['binds'], object[]]>([
    ['a level', { level: 'commune' }, [{ text: 'Cấp xã' }]],
    [
      'bodies of some types',
      { types: ['peoples_committee', 'office'] },
      [{ text: 'Ủy ban nhân dân' }, { text: 'Văn phòng' }],
    ],
    [
      'meetings of some types',
      { dialogueTypes: ['youth', 'market'] },
      [{ text: 'Với thanh niên' }, { text: 'Tại chợ' }],
    ],
    [
      'bodies by name',
      { organisations: ['ubnd', 'phuong'] },
      [
        { text: 'UBND phường', href: '/cong/don-vi/ubnd/' },
        { text: 'Phường Sông Xanh', href: '/cong/don-vi/phuong/' },
      ],
    ],
    ['a plan', { plan: 'ke-hoach' }, [plan]],
    [
      'entries of a plan',
      { plan: 'ke-hoach', entries: ['bao-cao', 'muc', 'nhiem-vu'] },
      [
        plan,
        { text: 'Đối thoại với thanh niên', href: '/cong/ke-hoach/ke-hoach/#muc' },
        { text: 'Chuẩn bị nội dung.', href: '/cong/ke-hoach/ke-hoach/#nhiem-vu' },
        { text: 'Báo cáo năm', href: '/cong/ke-hoach/ke-hoach/#bao-cao' },
      ],
    ],
    [
      'all of these at once',
      {
        organisations: ['ubnd'],
        level: 'commune',
        types: ['police'],
        dialogueTypes: ['youth'],
        plan: 'ke-hoach',
      },
      [
        { text: 'UBND phường', href: '/cong/don-vi/ubnd/' },
        plan,
        { text: 'Cấp xã' },
        { text: 'Công an' },
        { text: 'Với thanh niên' },
      ],
    ],
  ])('is said in words: %s', (_why, binds, values) => {
    const organisations = [anOrganisation({ shortName: 'UBND phường' })];
    expect(valuesOf(ruleOf({ ...(binds && { binds }) }, { organisations, plans }), 'Áp dụng cho')).toEqual(
      values,
    );
  });

  test.each([
    ['before its plan is issued, nobody: the rule is not there', '2026-01-14', 0],
    ['from the day of the plan', '2026-01-15', 1],
  ])('%s', (_why, asOf, count) => {
    const issued = aPlan({ issuedOn: onDay('2026-01-15') });
    const rules = [aRule({ requirement, binds: { plan: 'ke-hoach' } })];
    const { real, lead } = rulesPageView(aPortal({ asOf, plans: [issued], rules }));
    expect(real).toHaveLength(count);
    expect(lead).toMatch(new RegExp(`^${count} quy tắc\\.`));
  });
});

describe('the source of a rule', () => {
  const plans = [aPlan({ obligations: [anObligation({ id: 'yeu-cau' })] })];
  const text = 'Kế hoạch 12/KH-UBND';
  const url = 'https://vanban.example/12';

  test.each<[string, Omit<NonNullable<RuleFacts['source']>, 'text'>, object]>([
    [
      'the very entry of the plan',
      { kind: 'document', plan: 'ke-hoach', entry: 'yeu-cau', clause: 'VI.3', status: 'official' },
      { text: `VI.3, ${text}`, href: '/cong/ke-hoach/ke-hoach/#yeu-cau' },
    ],
    [
      'the plan',
      { kind: 'document', plan: 'ke-hoach', status: 'official' },
      { text, href: '/cong/ke-hoach/ke-hoach/' },
    ],
    [
      'the plan, though the paper is published elsewhere too',
      { kind: 'document', plan: 'ke-hoach', status: 'official', url },
      { text, href: '/cong/ke-hoach/ke-hoach/' },
    ],
    ['where it is published', { kind: 'document', status: 'official', url }, { text, href: url }],
    ['nothing that is on the portal', { kind: 'document', status: 'official' }, { text }],
    [
      'a paper still to be checked',
      { kind: 'document', status: 'provisional' },
      { text, detail: 'còn phải đối chiếu với văn bản gốc' },
    ],
    [
      'the portal itself',
      { kind: 'portal', status: 'official' },
      { text, detail: 'Quy ước của cổng, không phải quy định' },
    ],
    [
      'the portal itself, for now',
      { kind: 'portal', status: 'provisional' },
      { text, detail: 'Quy ước của cổng, không phải quy định · còn phải đối chiếu với văn bản gốc' },
    ],
  ])('leads to %s', (_why, source, value) => {
    expect(valuesOf(ruleOf({ source: { text, ...source } }, { plans }), 'Nguồn')).toEqual([value]);
  });
});

test.each<[string, RuleFacts, string | undefined]>([
  ['from a day', { validFrom: '2025-07-01' }, 'từ ngày 01/07/2025'],
  ['to a day', { validTo: '2024-12-31' }, 'đến hết ngày 31/12/2024'],
  [
    'from one day to another',
    { validFrom: '2021-07-01', validTo: '2024-12-31' },
    'từ ngày 01/07/2021 đến hết ngày 31/12/2024',
  ],
  ['without a day, nothing is said', {}, undefined],
])('a rule is in force %s', (_why, facts, text) => {
  expect(valuesOf(ruleOf(facts), 'Hiệu lực')?.[0]?.text).toBe(text);
});

describe('the real and the invented', () => {
  const organisations = [
    anOrganisation(),
    aUnit({ id: 'xa-mau', fictitious: true }),
    anOrganisation({ id: 'ubnd-mau', area: 'xa-mau', fictitious: true }),
  ];
  const plans = [aPlan({ id: 'that' }), aPlan({ id: 'minh-hoa', issuer: { org: 'ubnd-mau' } })];
  const from = (plan: string) => ({ kind: 'document', text: 'Kế hoạch', plan, status: 'official' }) as const;
  const rules = [
    aRule({ id: 'moi-noi', requirement }),
    aRule({ id: 'moi-xa', requirement, binds: { level: 'commune' } }),
    aRule({ id: 'co-quan-that', requirement, binds: { organisations: ['ubnd'] } }),
    aRule({ id: 'ke-hoach-that', requirement, binds: { plan: 'that' }, source: from('that') }),
    aRule({ id: 'xa-mau', requirement, binds: { organisations: ['xa-mau'] } }),
    aRule({ id: 'ke-hoach-mau', requirement, binds: { plan: 'minh-hoa' } }),
    aRule({ id: 'tu-ke-hoach-mau', requirement, source: from('minh-hoa') }),
  ];
  const page = rulesPageView(aPortal({ organisations, plans, rules }));

  test('stand apart; a rule for everybody is real', () => {
    expect(page.real.map(({ id }) => id)).toEqual(['co-quan-that', 'ke-hoach-that', 'moi-noi', 'moi-xa']);
    expect(page.illustrative.map(({ id }) => id)).toEqual(['ke-hoach-mau', 'tu-ke-hoach-mau', 'xa-mau']);
  });

  test('are never counted together', () => {
    expect(page.lead).toMatch(/^4 quy tắc\./);
  });

  test('stand in the order of their numbers', () => {
    const numbered = ['R20', 'R03', 'R11'].map((number) =>
      aRule({ id: number.toLowerCase(), number, requirement }),
    );
    const { real } = rulesPageView(aPortal({ rules: numbered }));
    expect(real.map(({ heading }) => heading.slice(0, 3))).toEqual(['R03', 'R11', 'R20']);
  });
});
