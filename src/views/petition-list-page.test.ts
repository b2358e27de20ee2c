import { describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPetition, aPortal } from '../../tests/builders.ts';
import { addDays, isoDate } from '../time/civil-date.ts';
import { petitionListPageView, petitionPageNumbers } from './petition-list-page.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const invented = anOrganisation({ id: 'ubnd-mau', shortName: 'UBND phường Mẫu', fictitious: true });

/** So many petitions of one body, received day after day. */
function petitions(prefix: string, count: number, receivedBy: string) {
  return Array.from({ length: count }, (_, index) =>
    aPetition({
      id: `${prefix}-${index + 1}`,
      receivedBy,
      events: [anEvent('received', addDays(isoDate('2026-05-04'), index))],
    }),
  );
}

function portalOf(real: number, illustrative: number) {
  return aPortal({
    organisations: [ubnd, invented],
    petitions: [...petitions('mau', illustrative, 'ubnd-mau'), ...petitions('kn', real, 'ubnd')],
  });
}

function partsOf(real: number, illustrative: number, page = 1) {
  const { parts } = petitionListPageView(portalOf(real, illustrative), page);
  return parts.map(({ heading, count, entries }) => [heading, count, entries.length]);
}

const invention = (count: number) =>
  `${count} kiến nghị được đặt ra để minh họa, không có thật và không tính vào số liệu thật.`;

describe('the populations of the list', () => {
  test.each([
    ['neither', 0, 0, [['Kiến nghị', 'Cổng chưa ghi nhận kiến nghị nào của người dân.', 0]]],
    ['real ones alone', 2, 0, [['Kiến nghị', '2 kiến nghị.', 2]]],
    [
      'illustrative ones alone',
      0,
      3,
      [
        ['Kiến nghị', 'Cổng chưa ghi nhận kiến nghị nào của người dân.', 0],
        ['Kiến nghị minh họa', invention(3), 3],
      ],
    ],
    [
      'both',
      2,
      3,
      [
        ['Kiến nghị', '2 kiến nghị.', 2],
        ['Kiến nghị minh họa', invention(3), 3],
      ],
    ],
  ])('are counted apart: %s', (_what, real, illustrative, expected) => {
    expect(partsOf(real, illustrative)).toEqual(expected);
  });

  test('keep their own counts on the page where one ends and the other begins, and after it', () => {
    expect(partsOf(30, 40, 2)).toEqual([
      ['Kiến nghị', '30 kiến nghị.', 5],
      ['Kiến nghị minh họa', invention(40), 20],
    ]);
    expect(partsOf(30, 40, 3)).toEqual([['Kiến nghị minh họa', invention(40), 20]]);
  });

  test('stand each in the order of receipt, the latest first', () => {
    const { parts } = petitionListPageView(portalOf(2, 2), 1);
    expect(parts.flatMap(({ entries }) => entries.map(({ code }) => code))).toEqual([
      'KN-2',
      'KN-1',
      'MAU-2',
      'MAU-1',
    ]);
  });
});

describe('the pages of the list', () => {
  test('are as many as the petitions take', () => {
    expect(petitionPageNumbers(portalOf(0, 0))).toEqual([1]);
    expect(petitionPageNumbers(portalOf(20, 40))).toEqual([1, 2, 3]);
  });

  test('have each an address and a name of its own, below the first', () => {
    const [first, second] = [1, 2].map((page) => petitionListPageView(portalOf(30, 0), page));
    expect(first?.head).toMatchObject({
      title: 'Kiến nghị và trả lời',
      canonical: 'https://doithoai.example/kien-nghi/',
      breadcrumbs: [{ text: 'Trang chủ', href: '/' }],
    });
    expect(second?.head).toMatchObject({
      title: 'Kiến nghị và trả lời, trang 2',
      canonical: 'https://doithoai.example/kien-nghi/trang/2/',
      breadcrumbs: [
        { text: 'Trang chủ', href: '/' },
        { text: 'Kiến nghị và trả lời', href: '/kien-nghi/' },
      ],
    });
    expect(second?.pagination?.previous?.href).toBe('/kien-nghi/');
  });

  test('say as of when', () => {
    expect(petitionListPageView(portalOf(0, 0), 1).lead).toContain('tính đến ngày 20/11/2026');
  });
});
