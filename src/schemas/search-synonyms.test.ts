import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { ownWords, synonymList, wordKey } from './search-synonyms.ts';

const abbreviation = { kind: 'abbreviation', short: ['CT'], readings: ['Chỉ thị', 'Chủ tịch'] };
const same = { kind: 'same', words: ['vỉa hè', 'hè phố'] };
const everyday = { kind: 'everyday', everyday: ['đèn đường'], official: ['chiếu sáng công cộng'] };

function problemsOf(...entries: object[]) {
  return problemsIn(synonymList, { entries });
}

describe('a list of words that search takes for each other', () => {
  test('has entries of three kinds', () => {
    const list = { entries: [abbreviation, same, everyday] };
    expect(synonymList.parse(list)).toEqual(list);
  });

  test('has an entry at least, and no other field', () => {
    expect(problemsOf().map(([place]) => place)).toEqual(['entries']);
    expect(problemsIn(synonymList, { entries: [same], note: 'x' }).map(([, code]) => code)).toEqual([
      'unrecognized_keys',
    ]);
  });

  test.each([
    [{ ...abbreviation, short: [] }, 'entries.0.short'],
    [{ ...abbreviation, readings: [] }, 'entries.0.readings'],
    [{ ...same, words: [] }, 'entries.0.words'],
    [{ ...same, words: ['vỉa hè'] }, 'entries.0.words'],
    [{ ...everyday, everyday: [] }, 'entries.0.everyday'],
    [{ ...everyday, official: [] }, 'entries.0.official'],
    [{ ...everyday, words: ['cột đèn'] }, 'entries.0'],
    [{ ...same, kind: 'alike' }, 'entries.0.kind'],
  ])('lacks no word and knows no other kind: %j', (entry, place) => {
    expect(problemsOf(entry).map(([at]) => at)).toEqual([place]);
  });
});

describe('a word', () => {
  const said = (word: string) =>
    problemsOf({ ...same, words: ['ngõ', word] }).map(([place, fault]) => [
      place,
      typeof fault === 'string' ? fault : 'reason' in fault ? fault.reason : fault.code,
    ]);

  test.each([
    ['', 'too_small'],
    ['  ', 'too_small'],
    ['…?', 'no_word'],
    ['K', 'single_letter'],
    ['(Đ)', 'single_letter'],
    ['một hai ba bốn năm sáu bảy tám chín', 'too_many_syllables'],
    ['CT-XH và ANTT của các xã, phường mới', 'too_many_syllables'],
    [`${'a'.repeat(61)}`, 'text_too_long'],
    [`${'một '.repeat(20)}`, 'text_too_long'],
    ['hai\ndòng', 'text_multiline'],
  ])('is neither nothing nor a sentence: %j is %s', (word, fault) => {
    expect(said(word)).toEqual([['entries.0.words.1', fault]]);
  });

  test.each(['lụt', 'WC', '1 cửa', '113', 'một hai ba bốn năm sáu bảy tám', 'CT-XH', 'a'.repeat(60)])(
    'may be %j',
    (word) => {
      expect(said(word)).toEqual([]);
    },
  );

  test('stands once in its entry, in whatever case and list', () => {
    const twice = (word: string) => ({ code: 'synonym_twice', word });
    expect(
      problemsOf(
        { ...abbreviation, readings: ['Chỉ thị', 'ct'] },
        { ...same, words: ['rác', 'RÁC', 'rác'] },
        { ...everyday, official: ['chiếu sáng', 'Đèn đường'] },
      ),
    ).toEqual([
      ['entries.0.readings.1', twice('ct')],
      ['entries.1.words.1', twice('RÁC')],
      ['entries.1.words.2', twice('rác')],
      ['entries.2.official.1', twice('Đèn đường')],
    ]);
  });

  test('is another with other marks', () => {
    expect(problemsOf({ ...same, words: ['đèn', 'đen', 'den'] })).toEqual([]);
    expect(wordKey('ĐÈN')).toBe(wordKey('đèn'));
    expect(wordKey('đèn')).not.toBe(wordKey('đen'));
  });
});

describe(ownWords, () => {
  test('are the abbreviations and the words of one meaning; everyday words are free', () => {
    const { entries } = synonymList.parse({ entries: [abbreviation, same, everyday] });
    expect(entries.map(ownWords)).toEqual([
      [{ word: 'CT', path: ['short', 0] }],
      [
        { word: 'vỉa hè', path: ['words', 0] },
        { word: 'hè phố', path: ['words', 1] },
      ],
      [],
    ]);
  });
});
