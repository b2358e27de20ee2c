import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Words, vi as words } from '../../src/locale/vi.ts';

const code = globSync('src/**/*.{ts,astro}')
  .filter((file) => !file.endsWith('.test.ts') && !/locale\/vi(?:\/.*)?\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The paths of all words: `vi.plan.taskColumns.lead`. */
function pathsOf(group: object, path: string): string[] {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'object' ? pathsOf(value, `${path}.${key}`) : [`${path}.${key}`],
  );
}

/** Whether the code asks for the word itself, or takes a whole group that it stands in. */
function isUsed(path: string): boolean {
  const steps = path.split('.');
  return steps.some((_, index) => {
    const asked = steps.slice(0, index + 1).join('\\.');
    return index > 0 && new RegExp(`\\b${asked}(?![\\w.])`).test(code);
  });
}

test('every word of the interface is used', () => {
  expect(pathsOf(words, 'vi').filter((path) => !isUsed(path))).toEqual([]);
});

test('no word of the interface stands outside its files', () => {
  const letters = /[ăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const isComment = (line: string) => /^\s*(?:\/?\*|\/\/|\{\/\*)/.test(line);
  const strays = globSync('src/**/*.{ts,astro}')
    // The room `text` knows the language itself: names, empty phrases.
    .filter((file) => !file.endsWith('.test.ts') && !/^src\/(?:locale|text)\//.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => letters.test(line) && !isComment(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(strays).toEqual([]);
});

test('a second language is one value of the same shape', () => {
  // A language that nobody speaks: every word of ours in brackets. That it compiles is half of the test.
  const bracketed = <T>(word: T): T => {
    if (typeof word === 'string') return `⟦${word}⟧` as T;
    if (typeof word === 'function') return ((...given: unknown[]) => `⟦${word(...given)}⟧`) as T;
    const entries = Object.entries(word as object).map(([key, inner]) => [key, bracketed(inner)]);
    return (Array.isArray(word) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as T;
  };
  const other: Words = bracketed<Words>(words);
  expect(pathsOf(other, 'vi')).toEqual(pathsOf(words, 'vi'));
  expect(other.navigation.schedule).toBe('⟦Lịch⟧');
  expect(other.commitment.overdue(3)).toBe('⟦Quá hạn 3 ngày⟧');
  // A shape that lacks a word is refused by the compiler.
  // @ts-expect-error
  const lacking: Words = { language: 'xx' };
  expect(lacking.language).toBe('xx');
});
