/** The pages of prose (giới thiệu, phương pháp …): Astro renders them, the search reads their words. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ProsePage } from '../domain/records.ts';
import { recordId } from '../schemas/text.ts';
import { readAuthoredText } from './authored-text.ts';
import { pagesCollection } from './collections.ts';

/** Part of the site, whatever folder the records come from. */
const folder = 'content/pages';

let loaded: readonly ProsePage[] | undefined;

function readPage(file: string): ProsePage {
  const { data, body } = readAuthoredText(readFileSync(join(folder, file), 'utf8'));
  const { schema, extension } = pagesCollection;
  return { ...schema.parse(data), id: recordId.parse(basename(file, extension)), body };
}

/**
 * All pages of prose, in the order of their addresses; read once.
 * @throws ZodError where a page has no title or description: the content check reports it by its place.
 */
export function loadProse(): readonly ProsePage[] {
  loaded ??= readdirSync(folder)
    .filter((file) => file.endsWith(pagesCollection.extension))
    .sort()
    .map(readPage);
  return loaded;
}
