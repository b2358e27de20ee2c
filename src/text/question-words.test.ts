import { expect, test } from 'vitest';
import { questionWords } from './question-words.ts';

test('words that ask are written in small composed letters, each once', () => {
  expect(questionWords.filter((words) => words !== words.normalize('NFC').toLowerCase())).toEqual([]);
  expect(new Set(questionWords).size).toBe(questionWords.length);
});
