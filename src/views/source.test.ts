import { describe, expect, test } from 'vitest';
import { source } from '../schemas/source.ts';
import { sourceText } from './source.ts';

describe(sourceText, () => {
  test.each([
    ['a numbered point', 'II.1.2.1', '43', 'Mục II.1.2.1, dòng 43'],
    ['a point numbered in figures', '3', '112', 'Mục 3, dòng 112'],
    ['point V', 'V.2', '95', 'Mục V.2, dòng 95'],
    ['words', 'Phần mở đầu', '7', 'Phần mở đầu, dòng 7'],
    ['words that begin with the letter of a number', 'Văn bản kèm theo', '7', 'Văn bản kèm theo, dòng 7'],
    ['a range of lines', 'III.6', '149-157', 'Mục III.6, dòng 149–157'],
    ['many lines', 'III.6', '109, 117-121, 153-157', 'Mục III.6, dòng 109, 117–121, 153–157'],
  ])('%s', (_why, clause, lines, expected) => {
    expect(sourceText(source.parse({ clause, lines }))).toBe(expected);
  });
});
