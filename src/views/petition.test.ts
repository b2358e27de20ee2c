import { describe, expect, test } from 'vitest';
import { aDialogue, aHistory, anEvent, anOrganisation, aPetition, aPortal } from '../../tests/builders.ts';
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { isOver, petitionEntryView, petitionLateness, stageLabel } from './petition.ts';

type Facts = Parameters<typeof aPetition>[0];

function portalOf(facts: Facts, fictitious = false): Portal {
  return aPortal({
    organisations: [
      anOrganisation({ shortName: 'UBND phường Sông Xanh', ...(fictitious && { fictitious }) }),
    ],
    dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
    petitions: [aPetition(facts)],
  });
}

function petitionOf(facts: Facts): Petition {
  const [petition] = portalOf(facts).petitions;
  if (!petition) throw new Error('The Portal has no petition.');
  return petition;
}

const afterwards = (...steps: readonly string[]): Facts => ({ events: aHistory('received', ...steps) });

describe(stageLabel, () => {
  test.each([
    ['a dialogue', { dialogue: 'buoi' }, 'Đã tiếp nhận trước hội nghị'],
    ['a letter', {}, 'Đã tiếp nhận'],
    ['a reception of citizens', { channel: 'citizen_reception', intake: 'asked_live' }, 'Đã tiếp nhận'],
  ] as const)(
    'what came by %s was received before a meeting only where there was one',
    (_way, facts, label) => {
      expect(stageLabel(petitionOf(facts))).toBe(label);
    },
  );

  test('names every later stage alike, whichever way the petition came', () => {
    expect(stageLabel(petitionOf(afterwards('assigned')))).toBe('Đã giao xử lý');
  });
});

describe(isOver, () => {
  test.each([
    ['received', [], false],
    ['answered without an outcome', ['answered official'], false],
    ['answered with a promise', ['answered official roadmap'], false],
    ['answered with nothing to follow', ['answered official explained'], true],
    ['answered while the work is still due', ['assigned', 'answered official explained'], false],
    ['answered and disputed', ['answered official explained', 'disputed'], false],
    ['answered for the time being', ['answered interim explained'], false],
    ['resolved', ['assigned', 'resolved'], true],
    ['resolved and confirmed', ['assigned', 'resolved', 'confirmed'], true],
    ['resolved and disputed', ['assigned', 'resolved', 'disputed'], false],
    ['closed', ['closed'], true],
    ['withdrawn', ['withdrawn'], true],
    ['raised again', ['closed', 'raised_again'], false],
  ])('%s', (_what, steps, expected) => {
    expect(isOver(petitionOf(afterwards(...steps)))).toBe(expected);
  });
});

describe(petitionLateness, () => {
  test.each([
    ['nobody was given the work', [], 'Chưa đặt thời hạn.'],
    ['it was resolved without being given', ['answered official', 'resolved'], 'Không đặt thời hạn.'],
    ['the deadline passed', ['assigned'], 'Quá hạn 143 ngày; hạn đến hết ngày 30/06/2026.'],
    ['it was withdrawn', ['withdrawn'], 'Việc đã kết thúc mà không làm tiếp, nên không tính hạn.'],
  ])('where %s', (_what, steps, words) => {
    expect(petitionLateness(petitionOf(afterwards(...steps)))).toBe(words);
  });

  test('words without a day are another matter than no words', () => {
    const due = { kind: 'ongoing', raw: 'thường xuyên' };
    const events = [anEvent('received', '2026-05-04'), anEvent('assigned', '2026-05-05', { due })];
    expect(petitionLateness(petitionOf({ events }))).toMatch(/^Không có thời hạn là một ngày cụ thể/);
  });
});

describe(petitionEntryView, () => {
  const facts: Facts = { topics: ['infrastructure', 'land'], ...afterwards('assigned', 'resolved') };
  const entryOf = (portal: Portal) => portal.petitions.map((petition) => petitionEntryView(portal, petition));

  test('tells what a list needs, in words and with days', () => {
    expect(entryOf(portalOf(facts))).toEqual([
      {
        text: 'Thoát nước ngõ Cây Đa',
        href: '/kien-nghi/kn-1/',
        code: 'KN-1',
        stage: { shape: 'settled', label: 'Đã giải quyết dứt điểm' },
        lateness: {
          shape: 'settled',
          label: 'Xong ngày 06/05/2026, đúng hạn; hạn đến hết ngày 30/06/2026.',
        },
        topic: 'Giao thông, thoát nước, chiếu sáng',
        receiver: { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
        received: 'Tiếp nhận ngày 04/05/2026',
        isIllustrative: false,
      },
    ]);
  });

  test('marks what a body received that does not exist', () => {
    expect(entryOf(portalOf(facts, true))[0]?.isIllustrative).toBe(true);
  });
});
