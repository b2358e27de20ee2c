import { describe, expect, test } from 'vitest';
import { nearest } from './suggestion.ts';

describe(nearest, () => {
  test.each([
    ['two letters the wrong way round', 'recievedOn', ['validFrom', 'receivedOn'], 'receivedOn'],
    ['a letter too few', 'isuedOn', ['issuedAt', 'issuedOn'], 'issuedOn'],
    ['the nearest, not the first that would do', 'phuong-2', ['phuong-33', 'phuong-3'], 'phuong-3'],
    ['the first of two that are equally near', 'muc-3', ['muc-1', 'muc-2'], 'muc-1'],
    ['marks left aside', 'đối thoại', ['doi thoai'], 'doi thoai'],
    ['case left aside', 'SHORTTITLE', ['title', 'shortTitle'], 'shortTitle'],
    ['decomposed letters', 'thị ủy'.normalize('NFD'), ['thị ủy'], 'thị ủy'],
    ['itself', 'title', ['title'], 'title'],
    ['a third of the letters may differ', 'abcdef', ['abcdxy'], 'abcdxy'],
    ['more than a third may not', 'abcdef', ['abcxyz'], undefined],
    ['of three letters one may differ', 'day', ['dax'], 'dax'],
    ['of three letters two may not', 'day', ['dxx'], undefined],
    ['nothing near', 'xyz', ['receivedOn', 'title'], undefined],
    ['nothing to choose from', 'title', [], undefined],
  ])('%s: %j', (_why, written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });

  test('takes any collection of candidates', () => {
    expect(nearest('mucc', new Set(['muc', 'yeu-cau']))).toBe('muc');
  });
});
