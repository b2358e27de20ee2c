/** Whole corpora, small ones: what a large one must keep, a small one shows. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '../../src/domain/portal.ts';
import { type Content, readContent } from '../../src/loading/content.ts';
import { isoDate } from '../../src/time/civil-date.ts';
import { runScript } from '../../tests/rules/run-script.ts';
import { writeCorpus } from './corpus.ts';

const room = mkdtempSync(join(tmpdir(), 'corpus-'));
const [small, large, again] = ['small', 'large', 'again'].map((name) => join(room, name)) as [
  string,
  string,
  string,
];
/** Three lines of succession, the last block cut short. */
const sizes = { small: 130, large: 620 } as const;
let content: Content;
let portal: Portal;

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const textsOf = (folder: string) =>
  new Map(filesOf(folder).map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
const petitionsOf = (folder: string) =>
  filesOf(join(folder, 'illustrative/petitions')).map(
    (path) => [basename(path), readFileSync(path, 'utf8')] as const,
  );

beforeAll(() => {
  writeCorpus(sizes.small, small);
  writeCorpus(sizes.large, large);
  writeCorpus(sizes.small, again);
  content = readContent(large);
  portal = createPortal(content.records, {
    asOf: isoDate('2026-11-20'),
    site: { origin: 'https://doithoai.example', base: '/' },
  });
}, 60_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('the content check has nothing to say', () => {
  expect(content.problems).toEqual([]);
  expect(content.warnings).toEqual([]);
});

test('it holds as many petitions as were asked for, each known on its day', () => {
  expect(portal.petitions).toHaveLength(sizes.large);
  expect(new Set(portal.petitions.map(({ code }) => code)).size).toBe(sizes.large);
  expect(content.records.dialogues).toHaveLength(13);
  expect(portal.dialogues).toHaveLength(13);
});

test('the same number gives the same bytes', () => {
  const hashOf = (folder: string) =>
    createHash('sha256')
      .update(JSON.stringify([...textsOf(folder)]))
      .digest('hex');
  expect(hashOf(again)).toBe(hashOf(small));
});

test('a petition is the same in a larger corpus', () => {
  const inLarge = new Map(petitionsOf(large));
  const changed = petitionsOf(small).filter(([name, text]) => inLarge.get(name) !== text);
  expect(changed.map(([name]) => name)).toEqual([]);
});

test('every body that acts is fictitious, and none bears a name of the real shelf', () => {
  const real = readContent('content').records.organisations.filter(({ fictitious }) => !fictitious);
  const realNames = new Set(real.map(({ name }) => name as string));
  expect(content.records.organisations.filter(({ fictitious }) => !fictitious)).toEqual([]);
  expect(content.records.organisations.filter(({ name }) => realNames.has(name))).toEqual([]);
});

test('histories take every way that petitions take', () => {
  const kinds = new Set(portal.petitions.flatMap(({ events }) => events.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual([
    'answered',
    'answered_on_spot',
    'assigned',
    'closed',
    'confirmed',
    'corrected',
    'disputed',
    'extended',
    'not_answered',
    'progress',
    'raised_again',
    'received',
    'referred',
    'replied',
    'resolved',
    'transferred',
    'withdrawn',
  ]);
  const lateness = new Set(portal.petitions.map(({ state }) => state.lateness.kind));
  expect(lateness.size).toBeGreaterThan(5);
  expect(portal.petitions.some(({ repeats }) => repeats !== undefined)).toBe(true);
});

test('a notice concludes five to fifteen matters of its own dialogue', () => {
  const counts = portal.notices.map(({ commitments }) => commitments.length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(15);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  for (const { commitments, dialogues } of portal.notices) {
    for (const id of commitments.flatMap(({ petitions = [] }) => petitions)) {
      expect(dialogues).toContain(portal.petitionById[id]?.dialogue);
    }
  }
});

test('petitions are as long as real ones, and no two of a hundred are called alike', () => {
  const words = portal.petitions
    .map(({ title, summary, events }) => JSON.stringify([title, summary, events]).split(/\s+/).length)
    .sort((a, b) => a - b);
  expect(words[Math.floor(words.length / 2)]).toBeGreaterThan(150);
  expect(words.at(-1)).toBeLessThan(600);
  expect(new Set(portal.petitions.map(({ title }) => title)).size).toBeGreaterThan(sizes.large * 0.95);
});

test.each([
  [[], 'How many petitions? No number was given.'],
  [['0'], 'A corpus holds at least one petition.'],
  [['-5'], 'Not a whole number: "-5".'],
  [['ten'], 'Not a whole number: "ten".'],
  [['1e3'], 'Not a whole number: "1e3".'],
  [['1000001'], 'A corpus holds at most 1000000 petitions, not 1000001.'],
  [['10', join(room, 'x'), 'y'], 'Too much was given: "y".'],
  [['10', 'content'], 'content holds something that `npm run corpus` did not make, and is left as it is.'],
])('a request that cannot be met is refused, with what to write: %j', async (given, said) => {
  const { status, stdout, stderr } = await runScript('scripts/corpus.ts', given);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.split('\n')[0]).toBe(said);
  expect(stderr).toContain('npm run corpus -- ');
});
