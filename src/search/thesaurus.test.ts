import { describe, expect, test } from 'vitest';
import type { Synonym } from './search-synonyms.ts';
import { syllablesOf } from './syllables.ts';
import { Thesaurus } from './thesaurus.ts';

const synonyms: readonly Synonym[] = [
  { kind: 'abbreviation', short: ['GPMB'], readings: ['giải phóng mặt bằng'] },
  { kind: 'abbreviation', short: ['TU'], readings: ['Thành ủy', 'Tỉnh ủy'] },
  { kind: 'everyday', everyday: ['rác', 'đổ rác'], official: ['vệ sinh môi trường'] },
  { kind: 'same', words: ['chung cư cũ', 'khu tập thể cũ'] },
];
const thesaurus = new Thesaurus(synonyms);

function understood(text: string, from = 0) {
  const typed = syllablesOf(text).map((syllable) => ({
    ...syllable,
    typed: text.slice(syllable.start, syllable.end),
  }));
  return thesaurus.understand(typed, from);
}

describe('a query', () => {
  test.each([
    ['gpmb', 1, ['giải phóng mặt bằng']],
    ['giai phong mat bang', 4, ['GPMB']],
    ['rac', 1, ['vệ sinh môi trường']],
    ['đổ rác', 2, ['vệ sinh môi trường']],
    ['ve sinh moi truong', 4, ['rác', 'đổ rác']],
    ['tap the cu', undefined, undefined],
    ['khu tap the cu', 4, ['chung cư cũ']],
  ])('%s is understood as far as its longest form', (text, length, words) => {
    expect(understood(text)?.length).toBe(length);
    expect(understood(text)?.words).toEqual(words);
  });

  test('with other marks is another word', () => {
    expect(understood('giai phòng mặt bằng')).toBeUndefined();
    expect(understood('rạc')).toBeUndefined();
  });

  test('a short form that reads like a syllable says whether it was typed in capitals', () => {
    expect(understood('TU')?.syllableLike).toBe('capitals');
    expect(understood('tu')?.syllableLike).toBe('small');
    expect(understood('gpmb')?.syllableLike).toBeUndefined();
    expect(understood('TU')?.isAmbiguous).toBe(true);
  });
});

test('a text has the ideas whose forms stand in it, in their own spelling', () => {
  const ideas = (text: string) =>
    thesaurus.ideasIn(syllablesOf(text)).map(({ key, from, to }) => [key, from, to]);
  expect(ideas('Đổ rác ở khu tập thể cũ')).toEqual([
    ['#2', 0, 2],
    ['#2', 1, 2],
    ['#3', 3, 7],
  ]);
  expect(ideas('Thành ủy và Tỉnh ủy')).toEqual([
    ['#1-0', 0, 2],
    ['#1-1', 3, 5],
  ]);
  expect(ideas('Giải phóng. Mặt bằng')).toEqual([]);
  expect(ideas('rac')).toEqual([]);
});
