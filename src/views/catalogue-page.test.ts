import { describe, expect, test } from 'vitest';
import { aPortal } from '../../tests/builders.ts';
import { aSearchDocument as aDocument } from '../../tests/search-documents.ts';
import { isoDate } from '../time/civil-date.ts';
import { catalogueListPages, cataloguePageView } from './catalogue-page.ts';

const portal = aPortal({ base: '/cong/' });
const documents = [
  aDocument({
    title: 'Đèn đường ngõ 12',
    href: '/cong/kien-nghi/sx-2026-001/',
    on: isoDate('2026-05-21'),
    body: 'UBND xã Sông Xanh',
    date: 'Tiếp nhận ngày 21/05/2026',
  }),
  aDocument({ title: 'Đất đai', kind: 'topic', href: '/cong/linh-vuc/dat-dai/' }),
  aDocument({ title: 'Đò ngang', isIllustrative: true, on: isoDate('2025-01-01') }),
];

describe(cataloguePageView, () => {
  test('counts what is real apart from what is invented', () => {
    const { lead, letters, years, others } = cataloguePageView(portal, documents);
    expect(lead).toBe(
      'Tính đến ngày 20/11/2026, cổng có 2 mục từ dữ liệu thật và 1 mục từ dữ liệu minh họa.',
    );
    expect(letters).toEqual([
      {
        text: 'Đ',
        name: 'Chữ Đ',
        href: '/cong/muc-luc/chu-d-ngang/',
        counts: ['2 thật', '1 minh họa'],
        isCurrent: false,
      },
    ]);
    expect(years.map(({ text, counts }) => [text, ...counts])).toEqual([
      ['2026', '1 thật'],
      ['2025', '1 minh họa'],
    ]);
    expect(others.map(({ href }) => href)).toEqual(['/cong/don-vi/', '/cong/linh-vuc/']);
  });

  test('says nothing of invented records where there are none', () => {
    expect(cataloguePageView(portal, documents.slice(0, 2)).lead).toBe(
      'Tính đến ngày 20/11/2026, cổng có 2 mục.',
    );
  });
});

describe(catalogueListPages, () => {
  const pages = catalogueListPages(portal, documents);

  test('has a page for every letter and year', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      'muc-luc/chu-d-ngang/',
      'muc-luc/nam-2026/',
      'muc-luc/nam-2025/',
    ]);
  });

  test('says of every line what it is, where and when, and that it is invented', () => {
    const [letter] = pages;
    expect(letter?.view.head.title).toBe('Mục lục: chữ Đ');
    expect(letter?.view.lead).toBe('2 mục từ dữ liệu thật, 1 mục từ dữ liệu minh họa.');
    expect(letter?.view.parts).toEqual([
      {
        heading: 'Dữ liệu thật',
        entries: [
          {
            id: 'muc-1',
            text: 'Đất đai',
            href: '/cong/linh-vuc/dat-dai/',
            isIllustrative: false,
            kind: 'Lĩnh vực',
            about: '',
          },
          {
            id: 'muc-2',
            text: 'Đèn đường ngõ 12',
            href: '/cong/kien-nghi/sx-2026-001/',
            isIllustrative: false,
            kind: 'Kiến nghị',
            about: 'UBND xã Sông Xanh · Tiếp nhận ngày 21/05/2026',
          },
        ],
      },
      {
        heading: 'Dữ liệu minh họa',
        entries: [expect.objectContaining({ id: 'muc-3', text: 'Đò ngang', isIllustrative: true })],
      },
    ]);
  });

  test('says that nothing is real where nothing is', () => {
    expect(pages.at(-1)?.view.lead).toBe('1 mục từ dữ liệu minh họa. Chưa có mục nào từ dữ liệu thật.');
  });

  test('goes on on further pages, each with a title and an address of its own', () => {
    const many = Array.from({ length: 101 }, (_, index) => aDocument({ title: `Ao ${index}` }));
    const listed = catalogueListPages(portal, many);
    expect(listed.map(({ path }) => path)).toEqual([
      'muc-luc/chu-a/',
      'muc-luc/chu-a/trang/2/',
      'muc-luc/chu-a/trang/3/',
    ]);
    expect(listed[1]?.view.head.title).toBe('Mục lục: chữ A, trang 2');
    expect(listed[1]?.view.head.breadcrumbs.map(({ text }) => text)).toEqual([
      'Trang chủ',
      'Mục lục',
      'Mục lục: chữ A',
    ]);
    expect(listed.flatMap(({ view }) => view.parts.flatMap(({ entries }) => entries))).toHaveLength(101);
    // Numbers by their value.
    expect(listed[0]?.view.parts[0]?.entries[2]?.text).toBe('Ao 2');
  });
});
