import { describe, expect, test } from 'vitest';
import {
  aFulfilment,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  inYear,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import { dutyListPageView, dutyPageNumbers } from './duty-list-page.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const invented = anOrganisation({ id: 'mau', shortName: 'UBND phường Mẫu', fictitious: true });
const ended = anOrganisation({ id: 'cu', shortName: 'UBND phường Cũ', validTo: '2025-06-30' });

const tasks = [
  aTask({ id: 'viec-khong-ngay', action: 'Phối hợp.', when: unstated }),
  aTask({ id: 'viec-da-qua', action: 'Chuẩn bị.', when: onDay('2026-03-01') }),
  aTask({ id: 'viec-moi-qua', action: 'Rà soát.', when: onDay('2026-04-01', 'by') }),
  aTask({ id: 'viec-sap-toi', action: 'Mời đại biểu.', role: 'implement', when: onDay('2026-12-01') }),
  aTask({ id: 'viec-cua-cu', action: 'Duy trì.', when: ongoing, lead: [{ org: 'cu' }] }),
];
const obligations = [anObligation({ id: 'yeu-cau', title: 'Báo cáo năm', when: inYear(2026) })];
const plan = aPlan({ items: [], tasks, obligations });

function pageOf(given: Partial<Parameters<typeof aPortal>[0]> = {}) {
  return dutyListPageView(aPortal({ organisations: [ubnd, invented, ended], plans: [plan], ...given }), 1);
}

function rowsOf(given: Partial<Parameters<typeof aPortal>[0]> = {}) {
  return pageOf(given).parts[0]?.rows ?? [];
}

describe(dutyListPageView, () => {
  test('orders what is to be done by time, then what is past, then the rest', () => {
    expect(rowsOf().map(({ kind, action, state }) => [kind, action, state.label])).toEqual([
      ['Báo cáo', 'Báo cáo năm', 'Đang trong thời gian thực hiện'],
      ['Thực hiện', 'Mời đại biểu.', 'Chưa đến thời gian'],
      ['Chủ trì', 'Rà soát.', 'Đã qua thời gian, chưa ghi nhận việc thực hiện'],
      ['Chủ trì', 'Chuẩn bị.', 'Đã qua thời gian, chưa ghi nhận việc thực hiện'],
      ['Chủ trì', 'Phối hợp.', 'Chưa ghi nhận việc thực hiện'],
      ['Chủ trì', 'Duy trì.', 'Bên được giao đã kết thúc hoạt động'],
    ]);
  });

  test('tells who must do it, and leads to its place in the plan', () => {
    const [row] = rowsOf();
    expect(row?.bearers).toEqual([{ text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' }]);
    expect(row?.plan).toEqual({
      text: 'Đối thoại năm 2026, Mục II.1, dòng 20–30',
      href: '/ke-hoach/ke-hoach/#yeu-cau',
    });
  });

  test('tells what is on record of its fulfilment, and whether that came in time', () => {
    const fulfilments = [
      aFulfilment({
        id: 'f-1',
        entry: 'viec-da-qua',
        on: '2026-03-01',
        paper: { kind: 'plan', number: '7/KH' },
      }),
      aFulfilment({ id: 'f-2', entry: 'viec-moi-qua', on: '2026-04-02' }),
      aFulfilment({ id: 'f-5', entry: 'viec-khong-ngay', on: '2026-01-05' }),
      aFulfilment({ id: 'f-3', entry: 'yeu-cau', on: '2026-06-30', paper: { kind: 'report' } }),
      aFulfilment({
        id: 'f-4',
        entry: 'yeu-cau',
        on: '2026-10-05',
        paper: { kind: 'report', number: '9/BC' },
      }),
    ];
    const states = Object.fromEntries(rowsOf({ fulfilments }).map(({ action, state }) => [action, state]));
    expect(states['Chuẩn bị.']).toEqual({
      shape: 'settled',
      label: 'Đã thực hiện',
      detail: 'ngày 01/03/2026, Kế hoạch số 7/KH',
    });
    expect(states['Rà soát.']).toEqual({
      shape: 'late',
      label: 'Đã thực hiện, sau thời hạn',
      detail: 'ngày 02/04/2026',
    });
    expect(states['Phối hợp.']).toEqual({
      shape: 'going',
      label: 'Đã ghi nhận lần gần nhất',
      detail: 'ngày 05/01/2026',
    });
    expect(states['Báo cáo năm']?.detail).toBe('ngày 05/10/2026, Báo cáo số 9/BC; 1 lần trước đó');
    expect(pageOf({ fulfilments }).parts[0]?.count[1]).toBe(
      'Cổng đã ghi nhận việc thực hiện của 4 trong 6 việc.',
    );
  });

  test('counts the invented apart from the real, and says what is not on record', () => {
    const ofMau = aPlan({
      id: 'mau-ke-hoach',
      issuer: { org: 'mau' },
      tasks: [aTask({ lead: [{ org: 'mau' }] })],
      obligations: [anObligation({ bearers: [{ org: 'mau' }] })],
    });
    const { parts } = pageOf({ plans: [plan, ofMau] });
    const order =
      'Việc đang hoặc sắp đến thời gian đứng đầu, rồi đến việc đã qua thời gian, việc không gắn với một ngày, việc của bên đã kết thúc hoạt động.';
    const silent = 'Cổng chưa ghi nhận việc thực hiện của việc nào: kế hoạch chỉ cho biết việc được giao.';
    expect(parts.map(({ heading, isIllustrative, count }) => [heading, isIllustrative, count])).toEqual([
      ['Nhiệm vụ và yêu cầu', false, ['5 nhiệm vụ và 1 yêu cầu trong 1 kế hoạch.', silent, order]],
      [
        'Nhiệm vụ và yêu cầu minh họa',
        true,
        [
          '1 nhiệm vụ và 1 yêu cầu trong 1 kế hoạch.',
          'Các kế hoạch này được đặt ra để minh họa, không có thật và không tính vào số liệu thật.',
          silent,
          order,
        ],
      ],
    ]);
  });

  test('says that there is no plan', () => {
    expect(pageOf({ plans: [] }).parts.map(({ count }) => count)).toEqual([
      ['Cổng chưa có kế hoạch nào, nên chưa có nhiệm vụ nào.'],
    ]);
  });

  test('says where the other kind of work is followed up', () => {
    expect(pageOf().elsewhere).toEqual({
      before: 'Việc giao sau buổi đối thoại, bằng thông báo kết luận, nằm ở trang',
      link: { text: 'Theo dõi thực hiện kết luận', href: '/theo-doi/' },
    });
  });

  test('goes on over pages', () => {
    const many = Array.from({ length: 30 }, (_, index) => aTask({ id: `viec-${index}` }));
    const portal = aPortal({ organisations: [ubnd], plans: [aPlan({ tasks: many })] });
    expect(dutyPageNumbers(portal)).toEqual([1, 2]);
    expect(dutyListPageView(portal, 2).parts[0]?.rows).toHaveLength(6);
    expect(dutyListPageView(portal, 2).head.canonical).toBe('https://doithoai.example/nhiem-vu/trang/2/');
  });
});
