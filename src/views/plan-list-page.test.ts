import { describe, expect, test } from 'vitest';
import {
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  inMonth,
  inYear,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import { planCardView, planListPageView } from './plan-list-page.ts';

const titlesOf = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title);

describe(planCardView, () => {
  test('tells what a plan is, and how much it promises', () => {
    const plan = aPlan({
      issuedOn: inMonth('2026-01'),
      items: [anItem({ id: 'a' }), anItem({ id: 'b' })],
      tasks: [aTask({ id: 'c' }), aTask({ id: 'd' }), aTask({ id: 'e' })],
      obligations: [anObligation({ id: 'g' })],
    });
    const organisations = [anOrganisation({ shortName: 'UBND phường Sông Xanh' })];
    expect(planCardView(aPortal({ base: '/cong/', organisations, plans: [plan] }), plan)).toEqual({
      title: 'Đối thoại năm 2026',
      href: '/cong/ke-hoach/ke-hoach/',
      issuer: { text: 'UBND phường Sông Xanh', href: '/cong/don-vi/ubnd/' },
      number: '12/KH-UBND',
      issued: 'Tháng 01/2026',
      summary: 'Kế hoạch đối thoại của phường.',
      counts: '2 mục đối thoại · 3 nhiệm vụ · 1 yêu cầu',
    });
  });

  test('says that a plan promises no dialogue', () => {
    const plan = aPlan({ items: [] });
    expect(planCardView(aPortal({ plans: [plan] }), plan).counts).toBe(
      'Không có mục đối thoại · 1 nhiệm vụ · 1 yêu cầu',
    );
  });
});

describe(planListPageView, () => {
  test('shows the latest plan first; one without a date stands by the time it covers', () => {
    const plans = [
      aPlan({ id: 'cu', shortTitle: 'Kế hoạch cũ', issuedOn: onDay('2024-01-15') }),
      aPlan({ id: 'khong-ngay', shortTitle: 'Không ghi ngày', issuedOn: unstated, period: inYear(2025) }),
      aPlan({ id: 'moi', shortTitle: 'Kế hoạch mới', issuedOn: onDay('2026-01-15') }),
    ];
    const page = planListPageView(aPortal({ plans }));
    expect(titlesOf(page.plans)).toEqual(['Kế hoạch mới', 'Không ghi ngày', 'Kế hoạch cũ']);
    expect(page.lead).toMatch(/^3 kế hoạch, /);
    expect(page.illustrative).toEqual([]);
  });

  test('lists apart what is invented, the latest first, and does not count it', () => {
    const issuer = { org: 'mau' };
    const plans = [
      aPlan({ id: 'that', shortTitle: 'Kế hoạch thật' }),
      aPlan({ id: 'cu', shortTitle: 'Minh họa cũ', issuer, issuedOn: onDay('2024-01-15') }),
      aPlan({ id: 'moi', shortTitle: 'Minh họa mới', issuer, issuedOn: onDay('2026-01-15') }),
    ];
    const organisations = [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })];
    const page = planListPageView(aPortal({ organisations, plans }));
    expect(titlesOf(page.plans)).toEqual(['Kế hoạch thật']);
    expect(titlesOf(page.illustrative)).toEqual(['Minh họa mới', 'Minh họa cũ']);
    expect(page.lead).toMatch(/^1 kế hoạch, /);
  });
});
