import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  inMonth,
  inYear,
  onDay,
  whenNeeded,
} from '../../tests/builders.ts';
import { homePageView } from './home-page.ts';

const months = ['01', '02', '03', '04', '05', '06', '07'];
const itemOf = (month: string) =>
  anItem({ id: `thang-${month}`, title: `Tháng ${month}`, when: inMonth(`2026-${month}`) });
const items = months.map(itemOf);

describe(homePageView, () => {
  test.each([
    [
      'all of seven still to come: the next five',
      '2025-12-31',
      'Tính đến ngày 31/12/2025, có 7 mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.',
      ['Tháng 01', 'Tháng 02', 'Tháng 03', 'Tháng 04', 'Tháng 05'],
      [],
    ],
    [
      'some of them',
      '2026-06-30',
      'Tính đến ngày 30/06/2026, có 2 mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.',
      ['Tháng 06', 'Tháng 07'],
      ['Tháng 05', 'Tháng 04', 'Tháng 03', 'Tháng 02', 'Tháng 01'],
    ],
    [
      'none of them: the five latest',
      '2026-08-01',
      'Tính đến ngày 01/08/2026, các kế hoạch đã đăng không còn buổi đối thoại nào sắp tới hoặc đang trong thời gian thực hiện.',
      [],
      ['Tháng 07', 'Tháng 06', 'Tháng 05', 'Tháng 04', 'Tháng 03'],
    ],
  ])('says what is coming and what is past: %s', (_why, asOf, sentence, coming, past) => {
    const page = homePageView(aPortal({ asOf, plans: [aPlan({ items })] }));
    expect(page.coming.sentence).toBe(sentence);
    expect(page.coming.rows.map(({ title }) => title)).toEqual(coming);
    expect(page.past.map(({ title }) => title)).toEqual(past);
  });

  test('counts what was promised, each number with the way to its list', () => {
    const plans = [
      aPlan({
        id: 'mot',
        items: [anItem({ id: 'a', when: inYear(2026) }), anItem({ id: 'b', when: whenNeeded })],
        tasks: [aTask({ id: 'c' }), aTask({ id: 'd' }), aTask({ id: 'e' })],
      }),
      aPlan({ id: 'hai', obligations: [anObligation({ id: 'f' }), anObligation({ id: 'g' })] }),
    ];
    const { ledger } = homePageView(aPortal({ base: '/cong/', plans }));
    expect(ledger).toEqual([
      { count: '2', text: 'kế hoạch', href: '/cong/ke-hoach/' },
      { count: '2', text: 'mục đối thoại đã hứa', href: '/cong/lich/' },
      { count: '4', text: 'nhiệm vụ được giao', href: '/cong/ke-hoach/' },
      { count: '3', text: 'yêu cầu về công khai, trả lời, báo cáo', href: '/cong/ke-hoach/' },
    ]);
  });

  test('shows the latest plan first', () => {
    const plans = [
      aPlan({ id: 'cu', shortTitle: 'Kế hoạch cũ', issuedOn: onDay('2024-01-15') }),
      aPlan({ id: 'moi', shortTitle: 'Kế hoạch mới', issuedOn: onDay('2026-01-15') }),
    ];
    expect(homePageView(aPortal({ plans })).plans.map(({ title }) => title)).toEqual([
      'Kế hoạch mới',
      'Kế hoạch cũ',
    ]);
  });

  test('counts, lists and draws nothing that is invented', () => {
    const organisations = [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })];
    const real = aPlan({ id: 'that', shortTitle: 'Kế hoạch thật', items: [itemOf('01')] });
    const invented = aPlan({
      id: 'minh-hoa',
      shortTitle: 'Kế hoạch minh họa',
      issuer: { org: 'mau' },
      items,
      tasks: [aTask({ id: 'a' }), aTask({ id: 'b' })],
      obligations: [anObligation({ id: 'c' }), anObligation({ id: 'd' })],
    });
    const dialogues = [
      aDialogue({ id: 'toi', host: 'mau', when: inMonth('2026-03') }),
      aDialogue({ id: 'qua', host: 'mau', when: inMonth('2025-12') }),
    ];
    const asOf = '2026-01-15';
    const page = homePageView(aPortal({ asOf, organisations, plans: [real, invented], dialogues }));
    const without = homePageView(aPortal({ asOf, organisations, plans: [real] }));
    expect(page).toEqual(without);
    expect(page.ledger.map(({ count }) => count)).toEqual(['1', '1', '1', '1']);
    expect(page.coming.rows.map(({ title }) => title)).toEqual(['Tháng 01']);
    expect(page.plans.map(({ title }) => title)).toEqual(['Kế hoạch thật']);
    expect(page.chart.totals).toEqual({ values: [1], outside: 0, all: 1 });
  });
});
