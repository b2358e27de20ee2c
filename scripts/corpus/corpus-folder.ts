/**
 * The folder that a corpus stands in. It is written beside its place and moved there when whole, so that nobody meets
 * half a corpus; and only a folder that bears the mark of a corpus is ever replaced.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Hidden, so that the content check passes over it. */
const markName = '.corpus.json';

/** A folder that must not be touched: it was made by somebody else. */
export class ForeignFolderError extends Error {
  override readonly name = 'ForeignFolderError';
  readonly folder: string;

  constructor(folder: string) {
    super(`Not a corpus: ${folder}`);
    this.folder = folder;
  }
}

function assertReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  const isOurs =
    statSync(folder).isDirectory() &&
    (existsSync(join(folder, markName)) || readdirSync(folder).length === 0);
  if (!isOurs) throw new ForeignFolderError(folder);
}

/**
 * Replaces `folder` by what `write` puts into an empty one; where that fails, the old one stands.
 * @param mark what is known of the corpus.
 * @throws ForeignFolderError where the folder, or one beside it that is needed for the change, was not made here.
 */
export function replaceFolder(folder: string, mark: object, write: (root: string) => void): void {
  const [unfinished, replaced] = [`${folder}.new`, `${folder}.old`];
  for (const path of [folder, unfinished, replaced]) assertReplaceable(path);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(unfinished);
  // First of all files: an interrupted run leaves a folder that the next one knows as its own.
  writeFileSync(join(unfinished, markName), `${JSON.stringify(mark, null, 2)}\n`);
  try {
    write(unfinished);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, replaced);
  renameSync(unfinished, folder);
  rmSync(replaced, { recursive: true, force: true });
}
