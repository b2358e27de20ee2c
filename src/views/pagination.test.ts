import { describe, expect, test } from 'vitest';
import { pageCountOf, pageNumbers, paginate } from './pagination.ts';

const site = { origin: 'https://doithoai.example', base: '/cong/' };
const pathOf = (page: number) => (page === 1 ? 'so/' : `so/trang/${page}/`);

/** The numbers from 1 to `count`, as records. */
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe(paginate, () => {
  test('leaves a list that fits on one page whole, without ways to other pages', () => {
    expect(paginate(numbers(25), { site, page: 1, pathOf })).toEqual({
      records: numbers(25),
      page: 1,
      pageCount: 1,
      from: 1,
      to: 25,
      total: 25,
    });
  });

  test('gives an empty list its one empty page', () => {
    const page = paginate([], { site, page: 1, pathOf });
    expect(page).toEqual({ records: [], page: 1, pageCount: 1, from: 0, to: 0, total: 0 });
  });

  test('shows the records of the middle page and the ways on', () => {
    expect(paginate(numbers(8), { site, page: 2, size: 3, pathOf })).toEqual({
      records: [4, 5, 6],
      page: 2,
      pageCount: 3,
      from: 4,
      to: 6,
      total: 8,
      pagination: {
        position: 'Trang 2 / 3',
        previous: { text: 'Trang trước', href: '/cong/so/' },
        next: { text: 'Trang sau', href: '/cong/so/trang/3/' },
        links: [
          { text: '1', href: '/cong/so/', label: 'Trang 1', isCurrent: false },
          { text: '2', href: '/cong/so/trang/2/', label: 'Trang 2', isCurrent: true },
          { text: '3', href: '/cong/so/trang/3/', label: 'Trang 3', isCurrent: false },
        ],
      },
    });
  });

  test('has no way back from the first page and none on from the last', () => {
    const first = paginate(numbers(8), { site, page: 1, size: 3, pathOf });
    const last = paginate(numbers(8), { site, page: 3, size: 3, pathOf });
    expect(first.pagination?.previous).toBeUndefined();
    expect(last.pagination?.next).toBeUndefined();
    expect(last.records).toEqual([7, 8]);
    expect(last).toMatchObject({ from: 7, to: 8 });
  });

  test.each([
    [1, '1 2 3 … 20'],
    [4, '1 2 3 4 5 6 … 20'],
    [5, '1 2 3 4 5 6 7 … 20'],
    [10, '1 … 8 9 10 11 12 … 20'],
    [20, '1 … 18 19 20'],
  ])('names few pages of many: on page %i, %s', (page, expected) => {
    const { pagination } = paginate(numbers(20), { site, page, size: 1, pathOf });
    expect(pagination?.links.map(({ text }) => text).join(' ')).toBe(expected);
  });

  test.each([0, 4, 1.5])('knows no page %d of three', (page) => {
    expect(() => paginate(numbers(8), { site, page, size: 3, pathOf })).toThrow(RangeError);
  });

  test('shows every record on exactly one page', () => {
    const shown = pageNumbers(61).flatMap((page) => paginate(numbers(61), { site, page, pathOf }).records);
    expect(shown).toEqual(numbers(61));
  });
});

describe(pageCountOf, () => {
  test.each([
    [0, 1],
    [1, 1],
    [25, 1],
    [26, 2],
    [50, 2],
    [51, 3],
  ])('%i records take %i pages', (total, expected) => {
    expect(pageCountOf(total)).toBe(expected);
  });
});
