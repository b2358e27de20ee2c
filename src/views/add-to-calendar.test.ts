import { describe, expect, test } from 'vitest';
import { aDialogue, anOrganisation, aPortal, inQuarter, onDay, whenNeeded } from '../../tests/builders.ts';
import { addAllToCalendar, addDialogueToCalendar, addOrganisationToCalendar } from './add-to-calendar.ts';

const asOf = '2026-11-20';

function offerFor(facts: Parameters<typeof aDialogue>[0], body: Parameters<typeof anOrganisation>[0] = {}) {
  const portal = aPortal({
    asOf,
    base: '/cong/',
    organisations: [anOrganisation({ shortName: 'UBND phường Xanh', ...body })],
    dialogues: [aDialogue(facts)],
  });
  const [dialogue] = portal.dialogues;
  if (!dialogue) throw new Error('No dialogue.');
  const { sentence, links } = addDialogueToCalendar(portal, dialogue);
  return [sentence, ...links.map(({ href, isDownload }) => `${isDownload ? 'tải' : 'đăng ký'} ${href}`)];
}

const announced = { kind: 'announced', on: '2026-10-01', when: onDay('2026-11-28') } as const;
const host = 'đăng ký webcal://doithoai.example/cong/don-vi/ubnd/lich.ics';

describe(addDialogueToCalendar, () => {
  test('offers the file, and the calendar that keeps itself up to date', () => {
    expect(offerFor({ schedule: [announced] }).slice(1)).toEqual([
      'đăng ký webcal://doithoai.example/cong/lich/buoi/lich.ics',
      'tải /cong/lich/buoi/lich.ics',
      host,
    ]);
  });

  test.each<[string, Parameters<typeof aDialogue>[0], string]>([
    [
      'a quarter',
      { when: inQuarter('2026-Q4') },
      'Chưa thêm được buổi này vào lịch: thời gian mới ghi là “quý IV/2026”, chưa có ngày cụ thể.',
    ],
    [
      'no time at all',
      { when: whenNeeded },
      'Chưa thêm được buổi này vào lịch: thời gian mới ghi là “đột xuất, khi cần thiết”, chưa có ngày cụ thể.',
    ],
    ['a day that is over', { when: onDay('2026-11-19') }, 'Thời gian ghi cho buổi này đã qua.'],
    ['a quarter that is over', { when: inQuarter('2026-Q3') }, 'Thời gian ghi cho buổi này đã qua.'],
    ['held', { held: { from: '2026-11-18', format: 'in_person' } }, 'Buổi này đã tổ chức.'],
    [
      'called off',
      { schedule: [announced, { kind: 'cancelled', on: '2026-11-05', reason: 'Lũ' }] },
      'Buổi này đã hủy.',
    ],
    [
      'put off',
      { schedule: [announced, { kind: 'postponed', on: '2026-11-05', reason: 'Lũ' }] },
      'Buổi này đã hoãn, chưa có ngày mới để ghi vào lịch.',
    ],
  ])('says why there is none, and offers what is still to come: %s', (_why, facts, sentence) => {
    expect(offerFor(facts)).toEqual([sentence, host]);
  });

  test('on its very day it can still be added', () => {
    expect(offerFor({ when: onDay('2026-11-20') })).toHaveLength(4);
  });

  test('of a body that has ended nothing more is to come', () => {
    expect(offerFor({ when: inQuarter('2025-Q1') }, { validTo: '2025-06-30' })).toHaveLength(1);
  });
});

describe('of a body and of everything', () => {
  const portal = aPortal({
    asOf,
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'khac' }),
      anOrganisation({ id: 'cu', validTo: '2025-06-30' }),
      anOrganisation({ id: 'mau', fictitious: true }),
    ],
    dialogues: [
      aDialogue({ id: 'a', when: onDay('2026-12-05') }),
      aDialogue({ id: 'b', when: inQuarter('2026-Q4') }),
      aDialogue({ id: 'c', host: 'cu', when: onDay('2025-01-05') }),
      aDialogue({ id: 'd', host: 'mau', when: onDay('2026-12-05') }),
    ],
  });

  test('a body that holds dialogues has a calendar, with the number of its days', () => {
    expect(addOrganisationToCalendar(portal, 'ubnd')?.sentence).toMatch(/^Tệp lịch hiện có 1 buổi\./);
    expect(addOrganisationToCalendar(portal, 'ubnd')?.links.map(({ href }) => href)).toEqual([
      'webcal://doithoai.example/don-vi/ubnd/lich.ics',
      '/don-vi/ubnd/lich.ics',
    ]);
  });

  test.each(['khac', 'cu'])('one without any, or ended, has none: %s', (id) => {
    expect(addOrganisationToCalendar(portal, id)).toBeUndefined();
  });

  test('everything counts what is real', () => {
    expect(addAllToCalendar(portal).sentence).toMatch(/^Tệp lịch hiện có 2 buổi\./);
    expect(addAllToCalendar(aPortal({ asOf })).sentence).toMatch(/^Tệp lịch hiện chưa có buổi nào\./);
  });
});
