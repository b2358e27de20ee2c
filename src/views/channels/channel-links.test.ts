import { expect, test } from 'vitest';
import { aDialogue, aNotice, aPortal } from '../../../tests/builders.ts';
import { dialogueChannels, noticeChannels } from './channel-links.ts';

const portal = aPortal({
  base: '/cong/',
  dialogues: [
    aDialogue({ id: 'dang', type: 'party_internal' }),
    aDialogue({ held: { from: '2026-05-04', format: 'in_person' } }),
  ],
  notices: [aNotice()],
});

function hrefsOf(id: string) {
  const dialogue = portal.dialogueById[id];
  if (!dialogue) throw new Error('Not in the Portal.');
  const { links, note } = dialogueChannels(portal, dialogue);
  return { hrefs: links.map(({ href }) => href), hasNote: note !== undefined };
}

test('a dialogue with the people has all four', () => {
  expect(hrefsOf('buoi')).toEqual({
    hrefs: [
      '/cong/lich/buoi/ap-phich/',
      '/cong/lich/buoi/truyen-thanh/',
      '/cong/lich/buoi/zalo.txt',
      '/cong/lich/buoi/ban-chu.txt',
    ],
    hasNote: false,
  });
});

test('of one within an organisation there is the text, and why there is no more', () => {
  expect(hrefsOf('dang')).toEqual({ hrefs: ['/cong/lich/dang/ban-chu.txt'], hasNote: true });
});

test('a notice has all four', () => {
  const [notice] = portal.notices;
  expect(notice && noticeChannels(portal, notice).links.map(({ href }) => href)).toEqual([
    '/cong/ket-luan/thong-bao/ap-phich/',
    '/cong/ket-luan/thong-bao/truyen-thanh/',
    '/cong/ket-luan/thong-bao/zalo.txt',
    '/cong/ket-luan/thong-bao/ban-chu.txt',
  ]);
});
