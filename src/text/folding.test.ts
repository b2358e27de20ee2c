import { describe, expect, test } from 'vitest';
import { compareVietnamese, fold } from './folding.ts';

describe(fold, () => {
  test.each([
    ['every vowel mark goes', 'ăâêôơư ĂÂÊÔƠƯ', 'aaeoou aaeoou'],
    ['every tone goes', 'a à á ả ã ạ', 'a a a a a a'],
    ['tone and vowel mark together go', 'ấ ộ ữ ặ ể', 'a o u a e'],
    ['đ becomes d', 'đất đai', 'dat dai'],
    ['Đ becomes d', 'Đối thoại', 'doi thoai'],
    ['capitals become small', 'UBND PHƯỜNG', 'ubnd phuong'],
    ['both places of a tone fold alike', 'hoà hòa', 'hoa hoa'],
    ['numbers and signs stay', '62/KH-UBND, 28/11', '62/kh-ubnd, 28/11'],
    ['decomposed letters fold like composed ones', 'Thị ủy'.normalize('NFD'), 'thi uy'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_why, text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe(compareVietnamese, () => {
  test('follows the Vietnamese dictionary: a ă â … d đ … o ô ơ … u ư', () => {
    const shuffled = ['Ơn', 'Ưng', 'Đặng', 'Ân', 'Oanh', 'An', 'Ung', 'Dương', 'Ông', 'Ăn'];
    expect(shuffled.toSorted(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dương',
      'Đặng',
      'Oanh',
      'Ông',
      'Ơn',
      'Ung',
      'Ưng',
    ]);
  });

  test('orders numbers by their value', () => {
    const shuffled = ['Tổ dân phố 10', 'Tổ dân phố 2', 'Tổ dân phố 1', 'Tổ dân phố 11'];
    expect(shuffled.toSorted(compareVietnamese)).toEqual([
      'Tổ dân phố 1',
      'Tổ dân phố 2',
      'Tổ dân phố 10',
      'Tổ dân phố 11',
    ]);
  });

  test('takes composed and decomposed letters for the same', () => {
    expect(compareVietnamese('Đặng', 'Đặng'.normalize('NFD'))).toBe(0);
  });
});
