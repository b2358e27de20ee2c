import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anOrganisation,
  aPortal,
  aTime,
  inQuarter,
  onDay,
  unstated,
} from '../../../tests/builders.ts';
import { dialogueBrief, publicDialogues } from './dialogue-brief.ts';

type Facts = Parameters<typeof aDialogue>[0];

function briefOf(facts: Facts, asOf = '2026-11-20') {
  const portal = aPortal({ asOf, dialogues: [aDialogue(facts)] });
  const [dialogue] = portal.dialogues;
  if (!dialogue) throw new Error('Not in the Portal.');
  return dialogueBrief(portal, dialogue);
}

const atEight = aTime({ kind: 'day', raw: '08 giờ 00 ngày 03 tháng 12 năm 2026', day: '2026-12-03' });

describe('time', () => {
  test.each([
    ['a day with its hour', atEight, { day: 'Thứ Năm, ngày 03/12/2026', clock: '08 giờ 00' }],
    ['a day without one', onDay('2026-12-06'), { day: 'Chủ nhật, ngày 06/12/2026' }],
    [
      'hours that only the words can tell',
      aTime({ kind: 'day', raw: 'từ 8 giờ đến 11 giờ ngày 03/12/2026', day: '2026-12-03' }),
      { day: 'Thứ Năm, ngày 03/12/2026 (từ 8 giờ đến 11 giờ ngày 03/12/2026)' },
    ],
    ['a quarter stays a quarter', inQuarter('2026-Q4'), { day: 'Quý IV/2026' }],
    ['a bound is no day to come on', onDay('2026-12-15', 'before'), { day: 'Trước ngày 15/12/2026' }],
    [
      'a tentative day neither',
      aTime({ kind: 'day', raw: '08 giờ 00', day: '2026-12-03', tentative: true }),
      { day: 'Dự kiến ngày 03/12/2026' },
    ],
  ])('%s', (_name, when, expected) => {
    expect(briefOf({ when }).time).toEqual({ ...expected, isMissing: false });
  });

  test('that none is known is said', () => {
    expect(briefOf({ when: unstated }).time).toEqual({ day: 'Văn bản không ghi thời gian', isMissing: true });
  });

  test('of what was held, the day on which it was', () => {
    const held = { from: '2026-11-12', format: 'in_person' as const };
    expect(briefOf({ when: atEight, held }).time).toEqual({
      day: 'Thứ Năm, ngày 12/11/2026',
      isMissing: false,
    });
  });
});

describe('state', () => {
  const announced = { kind: 'announced' as const, on: '2026-11-01', when: onDay('2026-11-16') };

  test('there is nothing to say of what is to come', () => {
    const { stage, state } = briefOf({ when: atEight });
    expect({ stage, state }).toEqual({ stage: 'coming', state: undefined });
  });

  test('what was announced and has passed in silence', () => {
    const { stage, state } = briefOf({ schedule: [announced] });
    expect({ stage, word: state?.word }).toEqual({ stage: 'past', word: 'Đã qua' });
  });

  test.each([
    ['postponed', 'Đã hoãn', 'Hoãn ngày 14/11/2026, chưa có lịch mới.'],
    ['cancelled', 'Đã hủy', 'Hủy ngày 14/11/2026.'],
  ] as const)('%s, with its reason', (kind, word, text) => {
    const { stage, state } = briefOf({
      schedule: [announced, { kind, on: '2026-11-14', reason: 'Bão số 12.' }],
    });
    expect(stage).toBe(kind);
    expect(state).toMatchObject({ word, text, reason: 'Lý do: Bão số 12.' });
  });

  test('held, with what was counted', () => {
    const held = {
      from: '2026-11-12',
      format: 'in_person' as const,
      attendance: 146,
      petitionCounts: { collectedBefore: 3, askedLive: 4 },
    };
    const { stage, state, counts } = briefOf({ held });
    expect({ stage, word: state?.word, counts }).toEqual({
      stage: 'held',
      word: 'Đã tổ chức',
      counts: ['146 người dự', '7 kiến nghị'],
    });
  });
});

test('what is invented is known to be', () => {
  const portal = aPortal({ organisations: [anOrganisation({ fictitious: true })], dialogues: [aDialogue()] });
  expect(portal.dialogues.map((dialogue) => dialogueBrief(portal, dialogue).isIllustrative)).toEqual([true]);
});

test('nobody is invited to a dialogue within an organisation', () => {
  const portal = aPortal({
    dialogues: [
      aDialogue({ id: 'dan' }),
      aDialogue({ id: 'dang', type: 'party_internal' }),
      aDialogue({ id: 'quan', type: 'armed_forces_internal' }),
    ],
  });
  expect(publicDialogues(portal).map(({ id }) => id)).toEqual(['dan']);
});
