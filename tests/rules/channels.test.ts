/** The channels of every record in `content`: what is read aloud, sent round and hung up, on several days. */
import { describe, expect, test } from 'vitest';
import { createPortal } from '../../src/domain/portal.ts';
import { readContent } from '../../src/loading/content.ts';
import { spoken } from '../../src/text/spoken.ts';
import { isoDate } from '../../src/time/civil-date.ts';
import { publicDialogues } from '../../src/views/channels/dialogue-brief.ts';
import {
  announcement,
  dialogueLoudspeaker,
  noticeLoudspeaker,
} from '../../src/views/channels/loudspeaker.ts';
import { dialoguePoster, noticePoster } from '../../src/views/channels/poster.ts';
import { dialogueZaloText, noticeZaloText, zaloLimit } from '../../src/views/channels/zalo-text.ts';

const { records } = readContent('content');
const site = { origin: 'https://doithoai.example', base: '/' };

// Before a meeting, between meeting and conclusion, and after all of them.
const days = ['2023-05-01', '2025-11-12', '2026-09-05', '2026-11-20'];

const portals = days.map((day) => createPortal(records, { asOf: isoDate(day), site }));

const scripts = portals.flatMap((portal) => [
  ...publicDialogues(portal).map((dialogue) => dialogueLoudspeaker(portal, dialogue)),
  ...portal.notices.map((notice) => noticeLoudspeaker(portal, notice)),
]);

describe('scripts', () => {
  test('there are some of every day', () => {
    expect(scripts.length).toBeGreaterThan(60);
  });

  test('no digit, sign, bracket, quotation mark or abbreviation is left in any of them', () => {
    const unspeakable = scripts.flatMap(({ sentences }) =>
      sentences.filter((sentence) => /[^\p{L}\s.,;:?!]|\p{Lu}{2,}/u.test(sentence)),
    );
    expect(unspeakable).toEqual([]);
  });

  test('every sentence is one: it begins with a capital and ends with a stop', () => {
    const odd = scripts.flatMap(({ sentences }) => sentences.filter((text) => !/^\p{Lu}.*[.]$/u.test(text)));
    expect(odd).toEqual([]);
  });

  test('none is longer than a minute and a half; one that is shorter than a minute says so', () => {
    for (const { seconds, lengthNote } of scripts) {
      expect(seconds).toBeLessThanOrEqual(announcement.longest);
      if (seconds < announcement.shortest) expect(lengthNote).toContain('ngắn hơn');
    }
  });
});

describe('every text of every record can be said', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };

  test.each(['dialogues', 'plans', 'notices', 'petitions', 'organisations'] as const)('%s', (collection) => {
    for (const text of records[collection].flatMap(texts)) {
      expect(spoken(text)).toMatch(/^[\p{L}\s.,;:?!]*$/u);
      expect(spoken(text)).not.toMatch(/\p{Lu}{2,}/u);
    }
  });
});

test('messages keep within the length that Zalo takes, with the address of their record', () => {
  for (const portal of portals) {
    const messages = [
      ...publicDialogues(portal).map(
        (dialogue) => [dialogue.id, dialogueZaloText(portal, dialogue)] as const,
      ),
      ...portal.notices.map((notice) => [notice.id, noticeZaloText(portal, notice)] as const),
    ];
    for (const [id, { text, units }] of messages) {
      expect(units).toBeLessThanOrEqual(zaloLimit);
      expect(text.endsWith(`/${id}/`)).toBe(true);
    }
  }
});

test('on the poster of a dialogue to come, time and place can be read from two metres', () => {
  for (const portal of portals) {
    for (const dialogue of publicDialogues(portal)) {
      if (dialogue.status !== 'planned' && dialogue.status !== 'announced') continue;
      const { sizes } = dialoguePoster(portal, dialogue);
      expect([dialogue.id, sizes.time >= 36, sizes.place >= 36]).toEqual([dialogue.id, true, true]);
    }
  }
});

test('on the poster of a notice some tasks always find room', () => {
  for (const portal of portals) {
    for (const notice of portal.notices) {
      const shown = noticePoster(portal, notice).list.entries.length;
      expect(shown).toBeGreaterThanOrEqual(Math.min(3, notice.commitments.length));
    }
  }
});
