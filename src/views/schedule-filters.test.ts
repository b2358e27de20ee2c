import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anOrganisation,
  aPlan,
  aPortal,
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  whenNeeded,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { isRecordId } from '../schemas/text.ts';
import { dialogueStatusSlugs, dialogueTypeSlugs, paths } from './hrefs.ts';
import { scheduleAddresses, schedulePageView } from './schedule.ts';
import { scheduleEntries } from './schedule-entries.ts';
import {
  type FilterKey,
  filterAddress,
  filterValuesOf,
  matches,
  scheduleFilters,
  scheduleFiltersView,
  scheduleYears,
} from './schedule-filters.ts';

const asOf = '2026-11-20';

/** Two real bodies, of which one has ended, and an invented one. */
const mixed = aPortal({
  asOf,
  organisations: [
    anOrganisation({ shortName: 'UBND phường Xanh' }),
    anOrganisation({ id: 'cu', shortName: 'UBND phường Cũ', validTo: '2025-06-30' }),
    anOrganisation({ id: 'mau', shortName: 'UBND xã Mẫu', fictitious: true }),
  ],
  dialogues: [
    aDialogue({ id: 'a', when: onDay('2026-12-05') }),
    aDialogue({ id: 'b', type: 'market', when: inQuarter('2026-Q1') }),
    aDialogue({ id: 'c', host: 'cu', type: 'youth', when: inMonth('2025-03') }),
    aDialogue({ id: 'd', host: 'mau', type: 'market', when: inMonth('2026-12') }),
  ],
});

function rowOf(portal: Portal, key: FilterKey, year?: string) {
  const rows = scheduleFiltersView(portal, undefined).rows;
  const row = rows.find((candidate) => candidate.key === key && candidate.year === year);
  return row?.options.map(({ text, real, illustrative }) => [text, real, illustrative]);
}

describe('values', () => {
  test('are counted apart for what is real and what is invented; what shows nothing is not offered', () => {
    expect(rowOf(mixed, 'don-vi')).toEqual([
      ['UBND phường Xanh', '2 mục', undefined],
      ['UBND phường Cũ (đã kết thúc hoạt động)', '1 mục', undefined],
      ['UBND xã Mẫu', undefined, 'minh họa 1 mục'],
    ]);
    expect(rowOf(mixed, 'loai')).toEqual([
      ['Chủ tịch UBND phường với Nhân dân', '1 mục', undefined],
      ['Với thanh niên', '1 mục', undefined],
      ['Tại chợ', '1 mục', 'minh họa 1 mục'],
    ]);
    expect(rowOf(mixed, 'tinh-trang')).toEqual([
      ['Dự kiến theo kế hoạch', '1 mục', 'minh họa 1 mục'],
      ['Đã qua thời gian dự kiến, chưa có thông tin', '2 mục', undefined],
    ]);
    expect(rowOf(mixed, 'nam')).toEqual([
      ['Năm 2026', '2 mục', 'minh họa 1 mục'],
      ['Năm 2025', '1 mục', undefined],
    ]);
    expect(rowOf(mixed, 'quy', '2026')).toEqual([
      ['Quý I/2026', '1 mục', undefined],
      ['Quý IV/2026', '1 mục', 'minh họa 1 mục'],
    ]);
  });

  test('of quarters are shown within their year only', () => {
    const shown = (value?: string) =>
      scheduleFiltersView(mixed, value === undefined ? undefined : { key: 'nam', value })
        .rows.filter(({ key, isHidden }) => key === 'quy' && !isHidden)
        .map(({ year }) => year);
    expect([shown(), shown('2025'), shown('2026')]).toEqual([[], ['2025'], ['2026']]);
  });

  test('link to pages of their own; the current one is marked, and there is a way out', () => {
    const { rows, current, clear } = scheduleFiltersView(mixed, { key: 'loai', value: 'cho' });
    const links = rows.flatMap(({ options }) => options.map(({ href, isCurrent }) => [href, isCurrent]));
    expect(links).toContainEqual(['/lich/loai/cho/', true]);
    expect(links.filter(([, isCurrent]) => isCurrent)).toHaveLength(1);
    expect(links).toContainEqual(['/lich/nam/2026/danh-sach/', false]);
    expect(links).toContainEqual(['/lich/nam/2026/quy-4/', false]);
    expect(current?.text).toBe('Tại chợ');
    expect(clear.href).toBe('/lich/');
  });

  test('do not grow without bound, and the current one is among them', () => {
    const organisations = Array.from({ length: 20 }, (_, index) => anOrganisation({ id: `xa-${index}` }));
    const dialogues = organisations.map(({ id }, index) => aDialogue({ id: `buoi-${index}`, host: id }));
    const portal = aPortal({ organisations: [anOrganisation(), ...organisations], dialogues });
    const bodies = (value?: string) =>
      scheduleFiltersView(portal, value === undefined ? undefined : { key: 'don-vi', value }).rows.find(
        ({ key }) => key === 'don-vi',
      );
    expect(bodies()?.options).toHaveLength(12);
    expect(bodies()?.more?.href).toBe('/don-vi/');
    const hidden = organisations.find(({ id }) => !bodies()?.options.some(({ value }) => value === id));
    expect(bodies(hidden?.id)?.options.map(({ value }) => value)).toContain(hidden?.id);
    expect(scheduleFilters(portal).filter(({ key }) => key === 'don-vi')).toHaveLength(20);
  });
});

describe('a year', () => {
  const yearsOfDialogue = (facts: Parameters<typeof aDialogue>[0]) =>
    scheduleYears(aPortal({ asOf, dialogues: [aDialogue(facts)] }));

  test.each([
    ['its day', onDay('2026-01-01'), [2026]],
    ['both years of a school year', aTime({ kind: 'school_year', raw: 'x', startYear: 2026 }), [2026, 2027]],
    ['the year that something begins in', aTime({ kind: 'open_ended', raw: 'x', since: '2025' }), [2025]],
    ['none, where no plan says', whenNeeded, []],
  ])('is that of %s', (_why, when, years) => {
    expect(yearsOfDialogue({ when })).toEqual(years);
  });

  test('is that of the promise, of each announcement and of the day it was held', () => {
    const portal = aPortal({
      asOf,
      plans: [aPlan({ items: [anItem({ when: inYear(2023) })] })],
      dialogues: [
        aDialogue({
          promisedIn: { plan: 'ke-hoach', item: 'muc' },
          schedule: [
            { kind: 'announced', on: '2024-01-01', when: onDay('2024-02-01') },
            { kind: 'moved', on: '2024-01-20', when: onDay('2025-02-01'), reason: 'Bão' },
          ],
          held: { from: '2026-02-01', format: 'in_person' },
        }),
      ],
    });
    expect(scheduleYears(portal)).toEqual([2023, 2024, 2025, 2026]);
  });

  test('is that of the plan, for what has no time of its own', () => {
    const plan = aPlan({ period: inYear(2023), items: [anItem({ when: whenNeeded })] });
    expect(scheduleYears(aPortal({ asOf, plans: [plan] }))).toEqual([2023]);
  });
});

describe('addresses', () => {
  test('of types and statuses are ASCII, and no two are the same', () => {
    for (const table of [dialogueTypeSlugs, dialogueStatusSlugs]) {
      const slugs = Object.values(table);
      expect(slugs.every(isRecordId)).toBe(true);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  test("can never be a dialogue's, whatever its id", () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
    const key = fc.constantFrom<FilterKey>('don-vi', 'loai', 'tinh-trang', 'nam', 'quy');
    fc.assert(
      fc.property(id, id, key, fc.integer({ min: 1, max: 9 }), (dialogue, value, of, page) => {
        const wanted = of === 'quy' ? '2023/quy-3' : value;
        const path = paths.scheduleFiltered(filterAddress({ key: of, value: wanted }), page);
        // A dialogue's page has two steps, what belongs to it a third that is a file or one of its channels.
        expect(path).not.toBe(paths.dialogue(dialogue));
        expect(path).not.toBe(paths.calendarOfDialogue(dialogue));
        expect(path.split('/').length).toBeGreaterThan(paths.dialogue(dialogue).split('/').length);
        expect(paths.scheduleYear(2023, page)).not.toBe(paths.dialogue(dialogue));
      }),
    );
  });

  test('are those of values that show something, page after page', () => {
    expect(scheduleAddresses(mixed).map(({ address }) => address)).toEqual([
      undefined,
      'don-vi/ubnd',
      'don-vi/cu',
      'don-vi/mau',
      'loai/chu-tich-phuong-voi-nhan-dan',
      'loai/thanh-nien',
      'loai/cho',
      'tinh-trang/du-kien',
      'tinh-trang/chua-co-thong-tin',
      'nam/2026/danh-sach',
      'nam/2025/danh-sach',
      'nam/2025/quy-1',
      'nam/2026/quy-1',
      'nam/2026/quy-4',
    ]);
    const many = Array.from({ length: 26 }, (_, index) => aDialogue({ id: `buoi-${index}`, type: 'market' }));
    const addresses = scheduleAddresses(aPortal({ dialogues: many })).map(({ address }) => address);
    expect(addresses).toContain('trang/2');
    expect(addresses).toContain('loai/cho/trang/2');
  });
});

describe('a filtered page', () => {
  const view = (key: FilterKey, value: string) => schedulePageView(mixed, 1, { key, value });

  test.each<[FilterKey, string, string, string]>([
    ['don-vi', 'cu', 'Lịch đối thoại của UBND phường Cũ (đã kết thúc hoạt động)', '1 mục đối thoại, '],
    ['loai', 'cho', 'Lịch đối thoại – loại: Tại chợ', '1 mục đối thoại, '],
    ['tinh-trang', 'du-kien', 'Lịch đối thoại – tình trạng: Dự kiến theo kế hoạch', '1 mục đối thoại, '],
    ['nam', '2026', 'Lịch đối thoại – năm 2026', '2 mục đối thoại, '],
    ['quy', '2026/quy-1', 'Lịch đối thoại – quý I/2026', '1 mục đối thoại, '],
    ['don-vi', 'mau', 'Lịch đối thoại của UBND xã Mẫu', 'Tính đến ngày 20/11/2026, cổng chưa có '],
  ])('says in its title and its sentence what it shows: %s %s', (key, value, title, lead) => {
    expect(view(key, value).head.title).toBe(title);
    expect(view(key, value).lead).toContain(lead);
  });

  test('shows what the option counted, real and invented apart', () => {
    for (const filter of scheduleFilters(mixed)) {
      const { groups, illustrative } = schedulePageView(mixed, 1, filter);
      const fitting = scheduleEntries(mixed).filter((entry) => matches(entry, filter));
      const count = (parts: typeof groups) => parts.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(count(groups)).toBe(fitting.filter(({ population }) => population === 'real').length);
      expect(count(illustrative)).toBe(fitting.length - count(groups));
      expect(fitting.every((entry) => filterValuesOf(entry)[filter.key].includes(filter.value))).toBe(true);
    }
  });

  test('of a year leads to that year as a calendar', () => {
    expect(view('quy', '2026/quy-1').views.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
      ['/lich/nam/2026/danh-sach/', true],
      ['/lich/nam/2026/', false],
    ]);
  });
});
