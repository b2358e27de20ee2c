import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anItem,
  anObligation,
  anOrganisation,
  anUpdate,
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

const held = aDialogue({ when: onDay('2026-01-04'), held: { from: '2026-01-04', format: 'in_person' } });

describe(homePageView, () => {
  test.each([
    [
      'all of seven still to come: the next two of the one body',
      '2025-12-31',
      'Tính đến ngày 31/12/2025, có 7 mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.',
      ['Tháng 01', 'Tháng 02'],
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
      'Tính đến ngày 01/08/2026, không có buổi đối thoại nào sắp tới hoặc đang trong thời gian thực hiện.',
      [],
      ['Tháng 07', 'Tháng 06', 'Tháng 05', 'Tháng 04', 'Tháng 03'],
    ],
  ])('says what is coming and what is past: %s', (_why, asOf, sentence, coming, past) => {
    const page = homePageView(aPortal({ asOf, plans: [aPlan({ items })] }));
    expect(page.real.coming.sentence).toBe(sentence);
    expect(page.real.coming.bodies.flatMap(({ rows }) => rows.map(({ title }) => title))).toEqual(coming);
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
      { count: '4', text: 'nhiệm vụ được giao', href: '/cong/nhiem-vu/' },
      { count: '3', text: 'yêu cầu về công khai, trả lời, báo cáo', href: '/cong/nhiem-vu/' },
    ]);
  });

  test('names what is overdue longest, and of how many', () => {
    const commitments = [
      aCommitment({
        id: 'ket-luan-1',
        number: '1',
        action: 'Việc xong.',
        updates: [anUpdate('completed', '2026-06-10')],
      }),
      ...['05', '03', '04', '02'].map((month, index) =>
        aCommitment({
          id: `ket-luan-${index + 2}`,
          number: `${index + 2}`,
          action: `Việc hạn tháng ${month}.`,
          due: onDay(`2026-${month}-15`),
        }),
      ),
    ];
    const notices = [aNotice({ issuedOn: onDay('2026-01-10'), commitments })];
    const { late } = homePageView(aPortal({ asOf: '2026-11-20', dialogues: [held], notices })).real;
    expect(late.sentence).toBe(
      'Tính đến ngày 20/11/2026, 4 trong 5 việc giao trong thông báo kết luận đang quá hạn. Quá hạn lâu nhất:',
    );
    expect(late.rows.map(({ action, state }) => [action, state.lateness.label])).toEqual([
      ['Việc hạn tháng 02.', 'Quá hạn 278 ngày'],
      ['Việc hạn tháng 03.', 'Quá hạn 250 ngày'],
      ['Việc hạn tháng 04.', 'Quá hạn 219 ngày'],
    ]);
  });

  test.each([
    ['no notice at all', [], 'Cổng chưa có thông báo kết luận nào, nên chưa có việc nào để theo dõi.'],
    [
      'nothing late',
      [aNotice({ commitments: [aCommitment({ due: onDay('2027-01-15') })] })],
      'Tính đến ngày 20/11/2026, không có việc nào trong thông báo kết luận quá hạn.',
    ],
  ])('says so where there is %s', (_why, notices, sentence) => {
    const { late } = homePageView(aPortal({ asOf: '2026-11-20', dialogues: [held], notices })).real;
    expect(late).toEqual({ sentence, rows: [] });
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
    const { illustrative, ...shown } = page;
    expect({ ...shown, illustrative: without.illustrative }).toEqual(without);
    expect(illustrative?.coming.bodies.map(({ rows }) => rows.length)).toEqual([2]);
    expect(page.ledger.map(({ count }) => count)).toEqual(['1', '1', '1', '1']);
    expect(page.real.coming.bodies[0]?.rows.map(({ title }) => title)).toEqual(['Tháng 01']);
    expect(page.plans.map(({ title }) => title)).toEqual(['Kế hoạch thật']);
    expect(page.chart.totals?.all).toEqual({ value: 1, text: '1' });
  });
});
