import { describe, expect, test } from 'vitest';
import { aPetition, aPortal } from '../../tests/builders.ts';
import { aSearchDocument as aDocument } from '../../tests/search-documents.ts';
import { isoDate } from '../time/civil-date.ts';
import { searchPageView, searchView } from './search-page.ts';

const site = { origin: 'https://doithoai.example', base: '/cong/' };
const portal = aPortal({ base: '/cong/', petitions: [aPetition()] });

describe(searchView, () => {
  test('knows where the index of this build is, and its first file', () => {
    const { script, action } = searchView(site, 'abc123');
    expect(action).toBe('/cong/tim-kiem/');
    expect(script.index).toBe('/cong/tim-kiem/chi-muc/abc123/');
    expect(script.pages).toEqual({ body: '/cong/don-vi/{x}/', topic: '/cong/linh-vuc/{x}/' });
  });

  test('offers a list for every facet, under its name in the address, and the ways to sort', () => {
    const { filters } = searchView(site, 'abc123');
    expect(filters.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'loai: Loại',
      'don-vi: Đơn vị',
      'linh-vuc: Lĩnh vực',
      'tinh-trang: Tình trạng',
      'thoi-han: Thời hạn',
      'thoi-gian: Thời gian',
      'du-lieu: Dữ liệu',
      'sap-xep: Sắp xếp',
    ]);
    expect(filters[0]?.options).toEqual([{ value: '', text: 'Tất cả' }]);
    expect(filters.at(-1)?.options).toEqual([
      { value: 'phu-hop', text: 'Phù hợp nhất' },
      { value: 'moi-nhat', text: 'Mới nhất' },
      { value: 'cho-lau-nhat', text: 'Chờ lâu nhất' },
    ]);
  });

  test('has an entry with every part for the script to fill in', () => {
    const { result, pages } = searchView(site, 'abc123').models;
    expect(Object.values(result).every((part) => part !== undefined && part !== '')).toBe(true);
    expect(result.marks).toHaveLength(1);
    expect([pages.previous?.text, pages.next?.text]).toEqual(['Trang trước', 'Trang sau']);
  });
});

test('leads to every list of the site, and to everything by letter and year', () => {
  const documents = [
    aDocument({ title: 'Đèn đường', on: isoDate('2026-05-21') }),
    aDocument({ title: 'Ao làng' }),
  ];
  const view = searchPageView(portal, { version: 'abc123', documents });
  expect([...view.lists, ...view.ways].map(({ href }) => href)).toEqual([
    '/cong/lich/',
    '/cong/ke-hoach/',
    '/cong/kien-nghi/',
    '/cong/ket-luan/',
    '/cong/theo-doi/',
    '/cong/nhiem-vu/',
    '/cong/quy-tac/',
    '/cong/lich-lam-viec/',
    '/cong/tu-ngu/',
    '/cong/don-vi/',
    '/cong/linh-vuc/',
    '/cong/muc-luc/',
  ]);
  expect(view.letters.map(({ href }) => href)).toEqual([
    '/cong/muc-luc/chu-a/',
    '/cong/muc-luc/chu-d-ngang/',
  ]);
  expect(view.years.map(({ href }) => href)).toEqual(['/cong/muc-luc/nam-2026/']);
});
