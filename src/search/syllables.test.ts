import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKey, isMarked, nameKey, syllablesOf } from './syllables.ts';

const exact = (text: string) => syllablesOf(text).map((syllable) => syllable.exact);
const folded = (text: string) => syllablesOf(text).map((syllable) => syllable.folded);

describe(syllablesOf, () => {
  test('takes letters and digits, in canonical spelling and in bare letters', () => {
    expect(exact('Uỷ ban nhân dân phường Hoà Bình, số 307/KH-UBND')).toEqual(
      'ủy ban nhân dân phường hòa bình số 307 kh ubnd'.split(' '),
    );
    expect(folded('Đèn đường tổ 05, kỹ thuật QSDĐ')).toEqual('den duong to 5 ki thuat qsdd'.split(' '));
  });

  test('says where each stands in the text', () => {
    const text = 'Sửa đèn đường.';
    expect(syllablesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sửa',
      'đèn',
      'đường',
    ]);
  });

  test('neighbours end with the sentence and the paragraph, not with a comma, a slash or a decimal point', () => {
    const starts = (text: string) => syllablesOf(text).map(({ startsAnew }) => startsAnew);
    expect(starts('một, hai/ba 28.11')).toEqual([true, false, false, false, false]);
    expect(starts('một. hai? ba\n\nbốn\nnăm')).toEqual([true, true, true, true, false]);
  });

  test.each(['', ' ', '/.,-', '\u0301\u0301', '\u202e', '😀'])('finds nothing in %j', (text) => {
    expect(syllablesOf(text)).toEqual([]);
  });

  test('bare letters hold no marks, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const syllable of syllablesOf(text.normalize('NFC'))) {
          expect(syllable.folded).not.toMatch(/[\p{M}đĐ\s]/u);
        }
      }),
    );
  });
});

test('marks are what bare letters lack', () => {
  const marked = (text: string) => syllablesOf(text).map(isMarked);
  expect(marked('đường duong DUONG kỳ ky')).toEqual([true, false, false, true, false]);
});

test('a code has one key however it is typed, and one that keeps its zeros', () => {
  expect(['PM-2026-014', 'pm 2026 14', 'Pm.2026.014'].map((code) => nameKey(syllablesOf(code)))).toEqual(
    Array(3).fill('=pm-2026-14'),
  );
  expect(['PM-2026-014', 'pm2026014'].map(codeKey)).toEqual(['=pm2026014', '=pm2026014']);
});
