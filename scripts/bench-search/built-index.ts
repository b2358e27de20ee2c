/** An index of an entrant as it was built: where it lies, how large it is, what building it took. */
import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFile } from './bench-settings.ts';
import type { Entrant } from './entrant.ts';
import { runMeasured } from './measured-process.ts';

export interface BuiltIndex {
  readonly entrant: string;
  /** From the first document to the last file, the reading of documents included where the engine takes them one by one. */
  readonly ms: number;
  readonly peakBytes?: number;
  readonly files: number;
  readonly bytes: number;
  /** Pagefind's list of all pages, which every visitor fetches before the first result. */
  readonly metaBytes?: number;
}

const minutes = 60_000;
const mostOfWhole = 5 * minutes;

function sizesIn(folder: string, pattern: string): number[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((stat) => stat.isFile())
    .map(({ size }) => size);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Builds in a process of its own.
 * @param root gets a folder of the entrant's name.
 * @throws Error where it cannot be built, or not within five minutes an index that is shipped whole.
 */
export async function buildIndex(entrant: Entrant, stored: string, root: string): Promise<BuiltIndex> {
  const folder = join(root, entrant.name);
  rmSync(folder, { recursive: true, force: true });
  const { said, peakBytes } = await runMeasured(
    moduleFile('build-index.ts'),
    [entrant.name, stored, folder],
    {
      ...(entrant.isShippedWhole && { mostMs: mostOfWhole }),
    },
  );
  const { took } = JSON.parse(said) as { took: number };
  const sizes = sizesIn(folder, '**/*');
  const metaSizes = sizesIn(folder, '**/*.pf_meta');
  return {
    entrant: entrant.name,
    ms: took,
    ...(peakBytes !== undefined && { peakBytes }),
    files: sizes.length,
    bytes: sum(sizes),
    ...(metaSizes.length > 0 && { metaBytes: sum(metaSizes) }),
  };
}
