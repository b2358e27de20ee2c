import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/loading/content.ts';
import { reportProblems } from '../../src/loading/problem-report.ts';
import { dialogue } from '../../src/schemas/dialogue.ts';
import { organisation } from '../../src/schemas/organisation.ts';
import { plan } from '../../src/schemas/plan.ts';

/** Where the blanks would stand if their example values were real. */
const places = {
  'don-vi.md': 'organisations/vd-xa-mau-ubnd.md',
  'ke-hoach.md': 'plans/vd-xa-mau-2026-doi-thoai.md',
  'doi-thoai.md': 'dialogues/vd-xa-mau-2026-lan-1.md',
} as const;

let folder = '';

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'templates-')), 'content');
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** What the check says of the blanks, each changed by `change` before it is copied. */
function problemsOf(change: (blank: string) => string): string[] {
  rmSync(folder, { recursive: true, force: true });
  for (const [blank, place] of Object.entries(places)) {
    mkdirSync(join(folder, place, '..'), { recursive: true });
    writeFileSync(join(folder, place), change(readFileSync(`content/_templates/${blank}`, 'utf8')));
  }
  return readContent(folder).problems.map((problem) => reportProblems([problem]));
}

test('a blank copied as it is passes the check', () => {
  expect(problemsOf((blank) => blank)).toEqual([]);
});

test('with every optional field filled in, only the bodies that are made up are missing', () => {
  // An optional line is one whose # stands right before its text.
  const filled = (blank: string) => blank.replace(/^( *)#(?=[A-Za-z-])/gm, '$1');
  const problems = problemsOf(filled);
  expect(problems.filter((problem) => !/Không tìm thấy (?:đơn vị|kế hoạch) "vd-/.test(problem))).toEqual([]);
});

test.each([
  ['don-vi.md', organisation],
  ['ke-hoach.md', plan],
  ['doi-thoai.md', dialogue],
] as const)('%s names every field of its record', (blank, schema) => {
  const text = readFileSync(`content/_templates/${blank}`, 'utf8');
  const missing = Object.keys(schema.shape).filter((key) => !new RegExp(`^ *#?${key}:`, 'm').test(text));
  expect(missing).toEqual([]);
});
