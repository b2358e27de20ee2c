import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSearchDocument as aDocument } from '../../tests/search-documents.ts';
import { isoDate } from '../time/civil-date.ts';
import { catalogueOf } from './catalogue.ts';

test.each([
  ['Đèn đường', 'Đ', 'muc-luc/chu-d-ngang/'],
  ['dân vận', 'D', 'muc-luc/chu-d/'],
  ['Ủy ban nhân dân phường', 'U', 'muc-luc/chu-u/'],
  ['Ưu tiên', 'Ư', 'muc-luc/chu-u-rau/'],
  ['“Ao làng” bị lấp', 'A', 'muc-luc/chu-a/'],
  ['Ở đâu'.normalize('NFD'), 'Ơ', 'muc-luc/chu-o-rau/'],
  ['5 rõ', '0–9', 'muc-luc/chu-so/'],
  ['…', '0–9', 'muc-luc/chu-so/'],
  ['Ωmega', '0–9', 'muc-luc/chu-so/'],
  ['Zalo', 'Z', 'muc-luc/chu-z/'],
])('“%s” stands under %s', (title, label, path) => {
  const { letters } = catalogueOf([aDocument({ title })]);
  expect(letters.map((group) => [group.label, group.pathOf(1)])).toEqual([[label, path]]);
});

test('letters stand in the order of the alphabet, digits last, years from the latest', () => {
  const titles = ['Ư', 'Đ', '9', 'A', 'U', 'Ă', 'D', 'Â'];
  const { letters, years } = catalogueOf(
    titles.map((title, index) => aDocument({ title, on: isoDate(`${2020 + (index % 3)}-01-01`) })),
  );
  expect(letters.map(({ label }) => label)).toEqual(['A', 'Ă', 'Â', 'D', 'Đ', 'U', 'Ư', '0–9']);
  expect(years.map(({ label }) => label)).toEqual(['2022', '2021', '2020']);
});

test('a letter goes by the dictionary, a year by the day, and what is real stands first', () => {
  const invented = aDocument({ title: 'Đá', isIllustrative: true, on: isoDate('2026-09-01') });
  const late = aDocument({ title: 'Đường ngập', on: isoDate('2026-06-01') });
  const early = aDocument({ title: '“Đèn” hỏng', on: isoDate('2026-02-01') });
  const { letters, years } = catalogueOf([invented, late, early]);
  expect(letters[0]?.documents.map(({ title }) => title)).toEqual(['“Đèn” hỏng', 'Đường ngập', 'Đá']);
  expect(years[0]?.documents.map(({ title }) => title)).toEqual(['Đường ngập', '“Đèn” hỏng', 'Đá']);
  expect(letters[0]?.counts).toEqual({ real: 2, illustrative: 1 });
});

test('what has no day stands under its letter alone', () => {
  const { letters, years } = catalogueOf([aDocument({ title: 'Đất đai' })]);
  expect(letters).toHaveLength(1);
  expect(years).toEqual([]);
});

test('whatever a title is, it stands under exactly one letter, whose address is plain', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })), (titles) => {
      const documents = titles.map((title) => aDocument({ title }));
      const { letters } = catalogueOf(documents);
      const listed = letters.flatMap((group) => group.documents);
      expect(listed).toHaveLength(documents.length);
      expect(new Set(listed)).toEqual(new Set(documents));
      const addresses = letters.map(({ pathOf }) => pathOf(2));
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) expect(address).toMatch(/^muc-luc\/chu-[a-z0-9-]+\/trang\/2\/$/);
    }),
  );
});
