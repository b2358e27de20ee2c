import { describe, expect, test } from 'vitest';
import { letterOf, letterSlug } from './alphabet.ts';

describe(letterOf, () => {
  test.each([
    ['ủy ban', 'U'],
    ['ưu tiên', 'Ư'],
    ['Ứng xử', 'Ư'],
    ['ấp', 'Â'],
    ['ăn', 'Ă'],
    ['đối thoại', 'Đ'],
    ['dân', 'D'],
    ['ý kiến', 'Y'],
    ['hội nghị'.normalize('NFD'), 'H'],
    ['ở'.normalize('NFD'), 'Ơ'],
    ['5 rõ', '5'],
    ['', ''],
  ])('%s: %s', (word, letter) => {
    expect(letterOf(word)).toBe(letter);
  });
});

test('every letter of the alphabet has an address of its own', () => {
  const alphabet = 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY';
  const slugs = [...alphabet].map(letterSlug);
  expect(new Set(slugs).size).toBe(alphabet.length);
  expect(slugs.slice(0, 7)).toEqual(['a', 'a-trang', 'a-mu', 'b', 'c', 'd', 'd-ngang']);
});
