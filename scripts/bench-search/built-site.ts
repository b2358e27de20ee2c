/** The portal itself, built once, for typing on its real search page over an index of any size. */
import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { paths } from '../../src/views/hrefs.ts';
import { environment, workFolder } from './bench-settings.ts';
import { runMeasured } from './measured-process.ts';

export const siteFolder = join(workFolder, 'site');

export async function buildSite(): Promise<void> {
  await runMeasured('scripts/build.ts', [], { environment: { ...environment, PORTAL_OUTPUT: siteFolder } });
}

/** Puts an index in the place of the site's own. The page takes whatever stands at that address. */
export function giveIndex(folder: string): void {
  const own = globSync(join(siteFolder, paths.searchIndex('*'), '*.bin'))[0];
  if (own === undefined) throw new Error(`${siteFolder} has no search index.`);
  const place = dirname(own);
  rmSync(place, { recursive: true });
  mkdirSync(place, { recursive: true });
  for (const file of globSync(join(folder, '*.bin'))) cpSync(file, join(place, basename(file)));
}
