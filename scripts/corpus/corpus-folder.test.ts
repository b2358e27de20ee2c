import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ForeignFolderError, replaceFolder } from './corpus-folder.ts';

const room = mkdtempSync(join(tmpdir(), 'corpus-folder-'));
let folder = '';
let turn = 0;

beforeEach(() => {
  turn += 1;
  folder = join(room, String(turn), 'corpus');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const writing = (text: string) => (root: string) => writeFileSync(join(root, 'a.txt'), text);
const read = () => readFileSync(join(folder, 'a.txt'), 'utf8');

test('a corpus takes the place of the one before, and leaves nothing beside it', () => {
  replaceFolder(folder, { petitions: 1 }, writing('first'));
  writeFileSync(join(folder, 'left-over.txt'), '');
  replaceFolder(folder, { petitions: 1 }, writing('second'));
  expect(read()).toBe('second');
  expect(readdirSync(folder).sort()).toEqual(['.corpus.json', 'a.txt']);
  expect(readdirSync(join(folder, '..'))).toEqual(['corpus']);
});

test('a failure leaves the old corpus as it was', () => {
  replaceFolder(folder, {}, writing('first'));
  const fail = (root: string) => {
    writing('half')(root);
    throw new Error('disk full');
  };
  expect(() => replaceFolder(folder, {}, fail)).toThrow('disk full');
  expect(read()).toBe('first');
  expect(existsSync(`${folder}.new`)).toBe(false);
});

test('what an interrupted run left is cleared away', () => {
  replaceFolder(folder, {}, writing('first'));
  replaceFolder(`${folder}.new`, {}, writing('half'));
  replaceFolder(`${folder}.old`, {}, writing('older'));
  replaceFolder(folder, {}, writing('second'));
  expect(read()).toBe('second');
  expect(readdirSync(join(folder, '..'))).toEqual(['corpus']);
});

test.each(['corpus', 'corpus.new', 'corpus.old'])('a folder of somebody else is left alone: %s', (name) => {
  const foreign = join(folder, '..', name);
  mkdirSync(foreign, { recursive: true });
  writeFileSync(join(foreign, 'work.txt'), 'mine');
  expect(() => replaceFolder(folder, {}, writing('first'))).toThrow(ForeignFolderError);
  expect(readFileSync(join(foreign, 'work.txt'), 'utf8')).toBe('mine');
});

test('a file is no folder, an empty folder is anybody’s', () => {
  mkdirSync(join(folder, '..'), { recursive: true });
  writeFileSync(folder, 'mine');
  expect(() => replaceFolder(folder, {}, writing('first'))).toThrow(ForeignFolderError);
  rmSync(folder);
  mkdirSync(folder);
  replaceFolder(folder, {}, writing('first'));
  expect(read()).toBe('first');
});
