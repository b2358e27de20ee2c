import { expect, test } from 'vitest';
import { aDialogue, anOrganisation, aPortal, inMonth, onDay } from '../../tests/builders.ts';
import { comingByBody, scheduleGroups } from './schedule.ts';
import { scheduleData } from './schedule-data.ts';
import { stripBar } from './year-strip.ts';

const portal = aPortal({
  organisations: [
    anOrganisation({ shortName: 'UBND phường Xanh' }),
    anOrganisation({ id: 'hai', shortName: 'UBND phường Hai' }),
    anOrganisation({ id: 'mau', shortName: 'UBND xã Mẫu', fictitious: true }),
  ],
  dialogues: [
    aDialogue({ id: 'qua', title: 'Đã qua', when: inMonth('2026-03') }),
    aDialogue({ id: 'toi', title: 'Sắp tới', when: onDay('2026-12-05'), place: { name: 'Hội trường' } }),
    aDialogue({ id: 'toi-hai', title: 'Sắp tới hai', host: 'hai', when: onDay('2026-12-01') }),
    aDialogue({ id: 'mau', title: 'Mẫu', host: 'mau', when: onDay('2026-12-04') }),
  ],
});

test('the data has every line of the list once, in the order of the list', () => {
  const listed = (['real', 'illustrative'] as const).flatMap((population) =>
    scheduleGroups(portal, population).flatMap(({ rows }) => rows.map(({ title }) => title)),
  );
  expect(scheduleData(portal).lines.map(({ title }) => title)).toEqual(listed);
  expect(listed).toEqual(['Sắp tới hai', 'Sắp tới', 'Đã qua', 'Mẫu']);
});

test('a line has what its row shows and what filters ask of it', () => {
  expect(scheduleData(portal).lines.find(({ id }) => id === 'toi')).toEqual({
    id: 'toi',
    population: 'real',
    group: 'open',
    title: 'Sắp tới',
    href: '/lich/toi/',
    host: { text: 'UBND phường Xanh', href: '/don-vi/ubnd/' },
    type: 'Chủ tịch UBND phường với Nhân dân',
    place: 'Hội trường',
    time: 'Ngày 05/12/2026',
    machine: '2026-12-05',
    bar: { x: '111.1', width: '3.0', rx: 1.5 },
    values: {
      'don-vi': ['ubnd'],
      loai: ['chu-tich-phuong-voi-nhan-dan'],
      'tinh-trang': ['du-kien'],
      nam: ['2026'],
      quy: ['2026/quy-4'],
    },
  });
});

test.each([
  [
    { start: 0, end: 1, isSoft: true },
    { x: '0.0', width: '120.0', rx: 3 },
  ],
  [
    { start: 0.5, end: 0.501, isSoft: false },
    { x: '60.0', width: '3.0', rx: 1.5 },
  ],
])('a span is drawn, and never too narrow to see: %j', (span, bar) => {
  expect(stripBar({ year: 2026, ...span })).toEqual(bar);
});

test('what is coming is told body by body, the next meeting first, real and invented apart', () => {
  const of = (population: 'real' | 'illustrative') =>
    comingByBody(portal, population).map(({ host, scheduleHref, rows }) => [
      host.text,
      scheduleHref,
      rows.map(({ title }) => title),
    ]);
  expect(of('real')).toEqual([
    ['UBND phường Hai', '/lich/don-vi/hai/', ['Sắp tới hai']],
    ['UBND phường Xanh', '/lich/don-vi/ubnd/', ['Sắp tới']],
  ]);
  expect(of('illustrative')).toEqual([['UBND xã Mẫu', '/lich/don-vi/mau/', ['Mẫu']]]);
});
