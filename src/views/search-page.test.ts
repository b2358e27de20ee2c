import { expect, test } from 'vitest';
import { aPetition, aPortal } from '../../tests/builders.ts';
import { searchPageView } from './search-page.ts';

test('leads to every list of the site, whatever is on record, and knows where the index is', () => {
  const { lists, index } = searchPageView(aPortal({ base: '/cong/', petitions: [aPetition()] }));
  expect(index).toBe('/cong/pagefind/');
  expect(lists.map(({ href }) => href)).toEqual([
    '/cong/lich/',
    '/cong/ke-hoach/',
    '/cong/kien-nghi/',
    '/cong/ket-luan/',
    '/cong/theo-doi/',
    '/cong/nhiem-vu/',
    '/cong/linh-vuc/',
    '/cong/don-vi/',
    '/cong/quy-tac/',
    '/cong/lich-lam-viec/',
    '/cong/tu-ngu/',
  ]);
  expect(lists[2]?.text).toBe('Kiến nghị và trả lời');
});
