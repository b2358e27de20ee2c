import { describe, expect, test } from 'vitest';
import {
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  aTime,
  onDay,
} from '../../tests/builders.ts';
import { obligationView, taskView } from './duties.ts';

const organisations = [
  anOrganisation({ shortName: 'UBND phường' }),
  anOrganisation({ id: 'mttq', shortName: 'MTTQ phường' }),
];
const items = [anItem({ id: 'muc-1', title: 'Với thanh niên' }), anItem({ id: 'muc-2', title: 'Tại chợ' })];

describe(taskView, () => {
  test('tells who does what, with whom and until when', () => {
    const entry = aTask({
      role: 'monitor',
      lead: [{ org: 'ubnd' }],
      coordinating: [{ org: 'mttq' }],
      when: onDay('2026-11-26', 'before'),
      items: ['muc-2'],
      note: 'Văn bản không nói rõ.',
    });
    const plan = aPlan({ items, tasks: [entry] });
    const view = taskView(aPortal({ organisations, plans: [plan] }), { plan, entry });
    expect(view).toEqual({
      id: 'nhiem-vu',
      action: 'Chuẩn bị nội dung đối thoại.',
      role: 'Theo dõi, đôn đốc',
      href: '/ke-hoach/ke-hoach/#nhiem-vu',
      planTitle: 'Đối thoại năm 2026',
      lead: [{ text: 'UBND phường', href: '/don-vi/ubnd/' }],
      coordinating: [{ text: 'MTTQ phường', href: '/don-vi/mttq/' }],
      when: expect.objectContaining({ text: 'Trước ngày 26/11/2026', phase: 'coming' }),
      items: [{ text: 'Tại chợ', href: '/ke-hoach/ke-hoach/#muc-2' }],
      source: 'Mục II.1, dòng 20–30',
      note: 'Văn bản không nói rõ.',
    });
  });

  test('does not name the item of a plan that has only one', () => {
    const entry = aTask({ items: ['muc'] });
    const plan = aPlan({ items: [anItem()], tasks: [entry] });
    expect(taskView(aPortal({ organisations, plans: [plan] }), { plan, entry }).items).toEqual([]);
  });
});

describe(obligationView, () => {
  test('tells of a report by when, by whom, to whom and through whom', () => {
    const entry = anObligation({
      when: aTime({ kind: 'recurring', raw: 'trước ngày 30/11 hàng năm', every: 'year', before: '11-30' }),
      recipients: [{ group: 'Ban Thường vụ Quận ủy' }],
      via: [{ org: 'mttq' }],
      items: ['muc-1', 'muc-2'],
    });
    const plan = aPlan({ items, obligations: [entry] });
    const view = obligationView(aPortal({ organisations, plans: [plan] }), { plan, entry });
    expect(view.kind).toBe('Báo cáo');
    expect(view.facts).toEqual([
      {
        term: 'Thời hạn, tần suất',
        values: [{ text: 'Hằng năm, trước ngày 30/11', detail: 'Nguyên văn: “trước ngày 30/11 hàng năm”' }],
      },
      { term: 'Bên phải thực hiện', values: [{ text: 'UBND phường', href: '/don-vi/ubnd/' }] },
      { term: 'Gửi đến', values: [{ text: 'Ban Thường vụ Quận ủy' }] },
      { term: 'Qua', values: [{ text: 'MTTQ phường', href: '/don-vi/mttq/' }] },
      {
        term: 'Liên quan đến',
        values: [
          { text: 'Với thanh niên', href: '/ke-hoach/ke-hoach/#muc-1' },
          { text: 'Tại chợ', href: '/ke-hoach/ke-hoach/#muc-2' },
        ],
      },
      { term: 'Nguồn', values: [{ text: 'Mục II.1, dòng 20–30' }] },
    ]);
  });

  test('says that a deadline is missing rather than leaving it out', () => {
    const entry = anObligation();
    const plan = aPlan({ items, obligations: [entry] });
    const [deadline] = obligationView(aPortal({ organisations, plans: [plan] }), { plan, entry }).facts;
    expect(deadline).toEqual({
      term: 'Thời hạn, tần suất',
      values: [{ text: 'Văn bản không ghi thời gian', isMissing: true }],
    });
  });
});
