import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchNames as names } from '../../views/hrefs.ts';
import { addressOf, asksNothing, narrowed, requestIn } from './search-address.ts';

const nothing = { query: '', filters: {}, sort: 'relevance', page: 1 } as const;

describe(requestIn, () => {
  test.each([
    ['nothing', '', nothing],
    ['words', '?q=den+duong', { ...nothing, query: 'den duong' }],
    [
      'everything',
      '?q=%C4%91%E1%BA%A5t&loai=kien-nghi&don-vi=pm-ubnd&linh-vuc=dat-dai&tinh-trang=da-giao&thoi-han=qua-han' +
        '&thoi-gian=2024-q4&du-lieu=du-lieu-that&sap-xep=cho-lau-nhat&trang=3',
      {
        query: 'đất',
        filters: {
          kind: 'kien-nghi',
          body: 'pm-ubnd',
          topic: 'dat-dai',
          state: 'da-giao',
          lateness: 'qua-han',
          period: '2024-q4',
          population: 'du-lieu-that',
        },
        sort: 'waiting',
        page: 3,
      },
    ],
    [
      'what is no value',
      '?loai=<b>&don-vi=A%20B&linh-vuc=&sap-xep=ngau-nhien&trang=-1&trang=2&khac=1',
      nothing,
    ],
    ['a page that no list has', '?q=a&trang=99999999', { ...nothing, query: 'a' }],
    ['page 0', '?q=a&trang=0', { ...nothing, query: 'a' }],
    ['the first of two queries', '?q=a&q=b', { ...nothing, query: 'a' }],
    ['a broken escape', '?q=%E0%A4%A', { ...nothing, query: '\uFFFD%A' }],
  ])('%s', (_what, search, request) => {
    expect(requestIn(search, names)).toEqual(request);
  });
});

describe(addressOf, () => {
  test.each([
    ['nothing asked is no query', nothing, ''],
    ['a sort or a page of nothing neither', { ...nothing, sort: 'date', page: 4 } as const, ''],
    [
      'spaces around words are not asked',
      { ...nothing, query: '  đất đai ' },
      '?q=%C4%91%E1%BA%A5t+%C4%91ai',
    ],
    [
      'a filter alone, with its sort and page',
      { ...nothing, filters: { topic: 'dat-dai' }, sort: 'date', page: 2 } as const,
      '?linh-vuc=dat-dai&sap-xep=moi-nhat&trang=2',
    ],
  ])('%s', (_what, request, address) => {
    expect(addressOf(request, names)).toBe(address);
  });

  test('every request comes back from its address', () => {
    const word = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
    const keys = Object.keys(names.facets) as (keyof typeof names.facets)[];
    fc.assert(
      fc.property(
        fc.record({
          query: fc.string({ unit: 'grapheme', minLength: 1 }).map((query) => `a${query}`.trim()),
          filters: fc.dictionary(fc.constantFrom(...keys), word),
          sort: fc.constantFrom('relevance', 'date', 'waiting'),
          page: fc.integer({ min: 1, max: 999_999 }),
        }),
        (request) => {
          expect(requestIn(addressOf(request, names), names)).toEqual({
            ...request,
            filters: { ...request.filters },
          });
        },
      ),
    );
  });
});

test('whatever stands in an address is a request that does no harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const { filters, page } = requestIn(search, names);
      expect(Object.values(filters).every((value) => /^[a-z0-9-]+$/.test(value))).toBe(true);
      expect(page).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('a filter alone asks something, spaces ask nothing', () => {
  expect(asksNothing({ ...nothing, query: ' \t' })).toBe(true);
  expect(asksNothing({ ...nothing, query: 'a' })).toBe(false);
  expect(asksNothing({ ...nothing, filters: { kind: 'kien-nghi' } })).toBe(false);
});

test('another filter begins with the first page, and can be given up', () => {
  const request = { ...nothing, query: 'a', filters: { kind: 'kien-nghi' }, page: 4 };
  expect(narrowed(request, 'topic', 'dat-dai')).toEqual({
    ...request,
    filters: { kind: 'kien-nghi', topic: 'dat-dai' },
    page: 1,
  });
  expect(narrowed(request, 'kind', undefined)).toEqual({ ...request, filters: {}, page: 1 });
});
