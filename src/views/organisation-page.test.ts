import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  aUnit,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { organisationPageView } from './organisation-page.ts';

function pageOf(portal: Portal, id = 'ubnd') {
  const organisation = portal.organisationById[id];
  if (!organisation) throw new Error(`No organisation "${id}".`);
  return organisationPageView(portal, organisation);
}

const titlesOf = (links: readonly { readonly text: string }[]) => links.map(({ text }) => text);

describe('the state of a body', () => {
  const dated = { validFrom: '2021-07-01', validTo: '2025-06-30' };

  test.each([
    [
      'before its first day',
      '2021-06-30',
      dated,
      'Tính đến ngày 30/06/2021, đơn vị chưa hoạt động; hoạt động từ ngày 01 tháng 7 năm 2021.',
    ],
    ['on its first day', '2021-07-01', dated, 'Hoạt động từ ngày 01 tháng 7 năm 2021.'],
    ['on its last day', '2025-06-30', dated, 'Hoạt động từ ngày 01 tháng 7 năm 2021.'],
    [
      'the day after',
      '2025-07-01',
      dated,
      'Đơn vị đã kết thúc hoạt động; ngày hoạt động cuối cùng là 30/06/2025.',
    ],
    ['without any day on record', '2025-07-01', {}, 'Chưa có thông tin đơn vị đã kết thúc hoạt động.'],
  ])('is told in one sentence: %s', (_why, asOf, facts, sentence) => {
    expect(pageOf(aPortal({ asOf, organisations: [anOrganisation(facts)] })).state).toBe(sentence);
  });
});

describe('who stands in the place of a body', () => {
  const organisations = [
    aUnit({
      id: 'quan',
      validTo: '2025-06-30',
      successors: [{ org: 'phuong', scope: 'part', note: 'phần phía bắc' }],
    }),
    aUnit({ id: 'phuong', name: 'Phường Sông Xanh', validFrom: '2025-07-01' }),
    anOrganisation({ id: 'quan-uy', area: 'quan', validTo: '2025-06-30' }),
    anOrganisation({
      id: 'ubnd-cu',
      area: 'quan',
      validTo: '2025-06-30',
      successors: [{ org: 'ubnd', scope: 'whole' }],
    }),
    anOrganisation({ id: 'khong-ro', validTo: '2025-06-30' }),
    anOrganisation({ shortName: 'UBND phường' }),
  ];
  const portal = aPortal({ organisations });

  test('its own successors, where it has any', () => {
    expect(pageOf(portal, 'ubnd-cu').succession).toEqual({
      label: 'Đơn vị kế thừa:',
      successors: [{ text: 'UBND phường', href: '/don-vi/ubnd/', detail: 'toàn bộ' }],
    });
  });

  test('else those of its area, and that they did not take over what was left open', () => {
    expect(pageOf(portal, 'quan-uy').succession).toEqual({
      label: 'Địa bàn nay thuộc:',
      successors: [{ text: 'Phường Sông Xanh', href: '/don-vi/phuong/', detail: 'một phần: phần phía bắc' }],
      note: 'Các đơn vị này tiếp nhận địa bàn; việc còn dở chỉ chuyển sang khi có văn bản chuyển giao cụ thể.',
    });
  });

  test('else that nobody is known', () => {
    expect(pageOf(portal, 'khong-ro').succession).toEqual({
      label: 'Cổng chưa có căn cứ về đơn vị kế thừa.',
      successors: [],
    });
  });

  test('nobody while it exists', () => {
    expect(pageOf(portal)).not.toHaveProperty('succession');
    expect(pageOf(aPortal({ asOf: '2025-06-30', organisations }), 'ubnd-cu')).not.toHaveProperty(
      'succession',
    );
  });

  test('is told from the other side too', () => {
    expect(pageOf(portal, 'phuong').facts.find(({ term }) => term === 'Tiếp nhận từ')?.values).toEqual([
      { text: 'Ủy ban nhân dân phường Sông Xanh', href: '/don-vi/quan/' },
    ]);
  });
});

describe(organisationPageView, () => {
  test('gathers all that names the body, each in its list', () => {
    const portal = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'mttq' })],
      plans: [
        aPlan({
          items: [anItem({ title: 'Mục chủ trì' }), anItem({ id: 'khac', chairs: [{ org: 'mttq' }] })],
          tasks: [
            aTask({ id: 'chu-tri' }),
            aTask({ id: 'phoi-hop', lead: [{ org: 'mttq' }], coordinating: [{ org: 'ubnd' }] }),
          ],
          obligations: [
            anObligation({ id: 'phai-lam' }),
            anObligation({ id: 'khong-phai', bearers: [{ org: 'mttq' }], recipients: [{ org: 'ubnd' }] }),
          ],
        }),
      ],
      dialogues: [
        aDialogue({ title: 'Buổi của phường' }),
        aDialogue({ id: 'khac', title: 'Buổi khác', host: 'mttq' }),
      ],
    });
    const page = pageOf(portal);
    expect(page.plans.map(({ title }) => title)).toEqual(['Đối thoại năm 2026']);
    expect(titlesOf(page.dialogues)).toEqual(['Buổi của phường']);
    expect(titlesOf(page.promises)).toEqual(['Mục chủ trì']);
    expect(page.tasks.map(({ id }) => id)).toEqual(['chu-tri']);
    expect(page.coordinating.map(({ id }) => id)).toEqual(['phoi-hop']);
    expect(page.obligations.map(({ id }) => id)).toEqual(['phai-lam']);
    expect(page.hasRecord).toBe(true);
  });

  test('says of a body that nothing names that nothing does', () => {
    expect(pageOf(aPortal()).hasRecord).toBe(false);
  });

  test('lists what lies below a unit once: under its area, not also as its child', () => {
    const portal = aPortal({
      organisations: [
        aUnit({ id: 'phuong', name: 'Phường' }),
        aUnit({ id: 'to-1', name: 'Tổ dân phố 1', parent: 'phuong' }),
        anOrganisation({ id: 'ubnd', name: 'UBND', parent: 'phuong', area: 'phuong' }),
      ],
    });
    const page = pageOf(portal, 'phuong');
    expect(titlesOf(page.children)).toEqual(['Tổ dân phố 1']);
    expect(titlesOf(page.bodies)).toEqual(['UBND']);
  });

  test('says what is not on record', () => {
    const { facts } = pageOf(aPortal());
    expect(facts.filter(({ values }) => values.some(({ isMissing }) => isMissing))).toEqual([
      { term: 'Hoạt động từ', values: [{ text: 'Chưa có căn cứ', isMissing: true }] },
      { term: 'Ngày hoạt động cuối cùng', values: [{ text: 'Chưa có thông tin kết thúc', isMissing: true }] },
    ]);
  });
});
