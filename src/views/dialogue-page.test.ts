import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  aTime,
  inQuarter,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { dialoguePageView } from './dialogue-page.ts';

function pageOf(portal: Portal, id = 'buoi') {
  const dialogue = portal.dialogues.find((candidate) => candidate.id === id);
  if (!dialogue) throw new Error(`No dialogue "${id}".`);
  return dialoguePageView(portal, dialogue);
}

describe('where a dialogue stands on the day of the portal', () => {
  const range = aTime({
    kind: 'day_range',
    raw: 'dự kiến',
    tentative: true,
    from: '2024-11-28',
    to: '2024-12-03',
  });
  const rangeInWords = 'dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024';

  const past = 'Thời gian này đã qua; cổng chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.';

  test.each([
    ['the day before', range, '2024-11-27', `${rangeInWords}.`],
    ['the first day', range, '2024-11-28', `${rangeInWords}. Hiện đang trong thời gian này.`],
    ['the last day', range, '2024-12-03', `${rangeInWords}. Hiện đang trong thời gian này.`],
    ['the day after', range, '2024-12-04', `${rangeInWords}. ${past}`],
    ['a quarter that is over', inQuarter('2024-Q3'), '2024-10-01', `quý III/2024. ${past}`],
    ['what goes on', ongoing, '2024-10-01', 'thường xuyên.'],
    ['what waits for a need', whenNeeded, '2024-10-01', 'đột xuất, khi cần thiết.'],
  ])('%s, by a plan or by its own announcement', (_why, when, asOf, words) => {
    const own = aPortal({ asOf, dialogues: [aDialogue({ when })] });
    expect(pageOf(own).state).toBe(`Thời gian đã công bố: ${words}`);
    const promised = aPortal({
      asOf,
      plans: [aPlan({ items: [anItem({ id: 'muc', when })] })],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' }, when })],
    });
    expect(pageOf(promised).state).toBe(`Kế hoạch ghi thời gian: ${words}`);
  });

  test('where no time is stated, none is said to be', () => {
    const portal = aPortal({ asOf: '2024-10-01', dialogues: [aDialogue({ when: unstated })] });
    expect(pageOf(portal).state).toBe('Chưa có thông tin về thời gian của buổi đối thoại này.');
  });
});

describe(dialoguePageView, () => {
  const plan = aPlan({
    items: [
      anItem({ id: 'muc-1', place: { name: 'Nhà văn hóa', address: 'Số 1 phố Mới' } }),
      anItem({ id: 'muc-2' }),
    ],
    tasks: [
      aTask({ id: 'viec-chung' }),
      aTask({ id: 'viec-muc-1', items: ['muc-1'] }),
      aTask({ id: 'viec-muc-2', items: ['muc-2'] }),
    ],
    obligations: [
      anObligation({ id: 'moi-muc' }),
      anObligation({ id: 'rieng-muc-1', items: ['muc-1'] }),
      anObligation({ id: 'rieng-muc-2', items: ['muc-2'] }),
    ],
  });
  const portal = aPortal({
    organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh' })],
    plans: [plan],
    dialogues: [
      aDialogue({ id: 'truoc', title: 'Buổi trước', when: onDay('2026-11-01') }),
      aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc-1' }, when: onDay('2026-11-26'), ordinal: 2 }),
      aDialogue({ id: 'sau', title: 'Buổi sau', when: onDay('2026-12-01') }),
    ],
  });

  test('tells what the plan and the record say of the meeting, once each', () => {
    expect(pageOf(portal).facts).toEqual([
      { term: 'Thời gian', values: [{ text: 'Ngày 26/11/2026', detail: 'Nguyên văn: “ngày 2026-11-26”' }] },
      { term: 'Địa điểm', values: [{ text: 'Nhà văn hóa', detail: 'Số 1 phố Mới' }] },
      { term: 'Chủ trì', values: [{ text: 'Chủ tịch – UBND phường Sông Xanh', href: '/don-vi/ubnd/' }] },
      { term: 'Thành phần, đối tượng', values: [{ text: 'Nhân dân' }] },
      { term: 'Hình thức', values: [{ text: 'Văn bản không ghi', isMissing: true }] },
      { term: 'Loại đối thoại', values: [{ text: 'Chủ tịch UBND phường với Nhân dân' }] },
      { term: 'Tính chất', values: [{ text: 'Định kỳ' }] },
      { term: 'Đơn vị tổ chức', values: [{ text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' }] },
      { term: 'Lần tổ chức', values: [{ text: 'Lần thứ 2 trong năm' }] },
      { term: 'Kế hoạch', values: [{ text: 'Đối thoại năm 2026', href: '/ke-hoach/ke-hoach/#muc-1' }] },
      { term: 'Nguồn', values: [{ text: 'Mục II.1, dòng 20–30' }] },
    ]);
  });

  test('lists the duties laid down for its item, and those for every item', () => {
    expect(pageOf(portal).obligations.map(({ id }) => id)).toEqual(['moi-muc', 'rieng-muc-1']);
  });

  test('lists only the tasks that name its item', () => {
    expect(pageOf(portal).tasks.map(({ id }) => id)).toEqual(['viec-muc-1']);
  });

  test('has no duties where no plan promised it', () => {
    const page = pageOf(portal, 'sau');
    expect(page.obligations).toEqual([]);
    expect(page.tasks).toEqual([]);
    expect(page.facts.map(({ term }) => term)).not.toContain('Kế hoạch');
  });

  test.each([
    ['truoc', undefined, 'Đối thoại với Nhân dân phường Sông Xanh'],
    ['buoi', 'Buổi trước', 'Buổi sau'],
    ['sau', 'Đối thoại với Nhân dân phường Sông Xanh', undefined],
  ])('leads from %s to its neighbours in time', (id, previous, next) => {
    const page = pageOf(portal, id);
    expect(page.previous?.text).toBe(previous);
    expect(page.next?.text).toBe(next);
  });

  test('hangs below the schedule', () => {
    expect(pageOf(portal).head.breadcrumbs).toEqual([
      { text: 'Trang chủ', href: '/' },
      { text: 'Lịch đối thoại', href: '/lich/' },
    ]);
  });

  test.each([
    ['party_internal', true],
    ['armed_forces_internal', true],
    ['secretary_citizens', false],
  ] as const)('knows whether a meeting of type %s is internal: %s', (type, isInternal) => {
    expect(pageOf(aPortal({ dialogues: [aDialogue({ type })] })).isInternal).toBe(isInternal);
  });

  test('says how to speak, what happens and who comes', () => {
    const source = { clause: 'Phần mở đầu', lines: '61-65' };
    const page = pageOf(
      aPortal({
        dialogues: [
          aDialogue({
            intakes: ['collected_before', 'asked_live'],
            agenda: [{ text: 'Tiếp nhận và trả lời ý kiến', source }],
            participants: [
              { group: 'Đại biểu tổ dân phố', count: 1022, source },
              { group: 'Lãnh đạo phường', source },
            ],
          }),
        ],
      }),
    );
    expect(page.intakes).toEqual([
      'Gửi ý kiến để tổng hợp trước hội nghị',
      'Hỏi, phát biểu trực tiếp tại hội nghị',
    ]);
    expect(page.agenda).toEqual([{ text: 'Tiếp nhận và trả lời ý kiến', source: 'Phần mở đầu, dòng 61–65' }]);
    expect(page.participants).toEqual([
      { text: 'Đại biểu tổ dân phố', detail: '1.022 người', source: 'Phần mở đầu, dòng 61–65' },
      { text: 'Lãnh đạo phường', source: 'Phần mở đầu, dòng 61–65' },
    ]);
  });
});
