import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCommitment, aDialogue, aNotice, aPortal, aTime } from '../../../tests/builders.ts';
import { dialoguePoster, noticePoster } from './poster.ts';

type Facts = Parameters<typeof aDialogue>[0];

function posterOf(facts: Facts = {}) {
  const portal = aPortal({ dialogues: [aDialogue(facts)] });
  const [dialogue] = portal.dialogues;
  if (!dialogue) throw new Error('Not in the Portal.');
  return dialoguePoster(portal, dialogue);
}

const when = aTime({ kind: 'day', raw: '08 giờ 00 ngày 03 tháng 12 năm 2026', day: '2026-12-03' });
const place = { name: 'Nhà văn hóa tổ dân phố 3', address: 'Đường Đê Hữu' };

describe(dialoguePoster, () => {
  test('time and place first, as large as they can stand', () => {
    const { headlines, sizes } = posterOf({ when, place });
    expect(headlines).toEqual([
      {
        term: 'Thời gian',
        lines: ['08 giờ 00', 'Thứ Năm, ngày 03/12/2026'],
        isMissing: false,
        isVoid: false,
      },
      {
        term: 'Địa điểm',
        lines: ['Nhà văn hóa tổ dân phố 3'],
        detail: 'Đường Đê Hữu',
        isMissing: false,
        isVoid: false,
      },
    ]);
    expect(sizes.time).toBeGreaterThanOrEqual(36);
  });

  test('what the record does not say is said to be missing', () => {
    const { headlines, facts } = posterOf({ when });
    expect(headlines[1]).toMatchObject({ lines: ['Văn bản không ghi địa điểm'], isMissing: true });
    expect(facts.at(-1)?.text).toBe('Văn bản không ghi; xin hỏi Ủy ban nhân dân phường Sông Xanh');
  });

  test('a time that no longer holds is marked so', () => {
    const announced = { kind: 'announced' as const, on: '2026-11-01', when };
    const cancelled = { kind: 'cancelled' as const, on: '2026-11-14', reason: 'Bão số 12.' };
    const { headlines, state, facts } = posterOf({ schedule: [announced, cancelled], place });
    expect(headlines[0]).toMatchObject({ term: 'Lịch cũ, nay đã hủy', isVoid: true });
    expect(state).toEqual({ word: 'Đã hủy', text: 'Hủy ngày 14/11/2026. Lý do: Bão số 12.' });
    expect(facts.map(({ term }) => term)).toEqual(['Chủ trì', 'Thành phần, đối tượng']);
  });

  test('topics that find no room are counted', () => {
    const topics = Array.from({ length: 40 }, (_, index) => `Nội dung số ${index + 1} của buổi đối thoại`);
    const { list, sizes } = posterOf({ when, place, topics });
    expect(list.entries.length).toBeGreaterThan(3);
    expect(list.more).toBe(`… và ${40 - list.entries.length} nội dung khác, xem trên cổng.`);
    expect(sizes.place).toBeGreaterThanOrEqual(36);
  });

  // Where even the smallest type and the fewest facts find no room, making the poster fails.
  test('no record is too long for a sheet', () => {
    const words = (most: number) =>
      fc
        .array(fc.constantFrom('đối thoại', 'UBND', 'Nhân dân', 'W'.repeat(30)), {
          minLength: 1,
          maxLength: 60,
        })
        .map((all) => all.join(' ').slice(0, most).trim());
    fc.assert(
      fc.property(
        words(300),
        words(200),
        words(200),
        fc.array(words(200), { minLength: 1, maxLength: 12 }),
        (...all) => {
          const [title, name, address, topics] = all;
          const poster = posterOf({ title, when, place: { name, address }, topics, audience: topics });
          const total = poster.list.entries.length + Number(/\d+/.exec(poster.list.more ?? '0')?.[0]);
          expect(total).toBe(topics.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe(noticePoster, () => {
  const dialogue = aDialogue({ held: { from: '2026-05-04', format: 'in_person' } });

  function noticePosterOf(count: number) {
    const commitments = Array.from({ length: count }, (_, index) =>
      aCommitment({ id: `viec-${index + 1}`, number: String(index + 1) }),
    );
    const notice = count === 0 ? aNotice({ noTaskArises: true }) : aNotice({ commitments });
    const portal = aPortal({ dialogues: [dialogue], notices: [notice] });
    const [issued] = portal.notices;
    if (!issued) throw new Error('Not in the Portal.');
    return noticePoster(portal, issued);
  }

  test('how many tasks, then who does what by when', () => {
    const { headlines, list } = noticePosterOf(2);
    expect(headlines[0]?.lines).toEqual(['2 việc phải làm']);
    expect(list.entries).toHaveLength(2);
    expect(list.entries[0]?.detail).toContain('hết ngày');
    expect(list.more).toBeUndefined();
  });

  test('many tasks: the first ones, and how many more there are', () => {
    const { list } = noticePosterOf(30);
    expect(list.entries.length).toBeGreaterThan(2);
    expect(list.more).toBe(`… và ${30 - list.entries.length} việc khác, xem trên cổng.`);
  });

  test('that nothing is to be done is said', () => {
    const { headlines, list } = noticePosterOf(0);
    expect(headlines[0]?.lines).toEqual(['Không phát sinh việc phải làm']);
    expect(list.entries).toEqual([]);
  });
});
