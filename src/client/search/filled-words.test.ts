import { expect, test } from 'vitest';
import { filled } from './filled-words.ts';

test.each([
  ['{n} kết quả cho “{q}”', { n: '12', q: 'đất' }, '12 kết quả cho “đất”'],
  [
    'a value that looks like a place stays what it is: {q}',
    { q: '{n}', n: '1' },
    'a value that looks like a place stays what it is: {n}',
  ],
  ['{q}{q}', { q: '$&' }, '$&$&'],
  ['{khong_co}', {}, ''],
  ['không có chỗ nào', { q: 'a' }, 'không có chỗ nào'],
])('%s', (words, values, text) => {
  expect(filled(words, values)).toBe(text);
});
