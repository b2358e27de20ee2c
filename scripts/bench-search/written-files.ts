/** Writing an index into a folder, the same way for every entrant. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: Uint8Array | string]>,
): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
  }
}
