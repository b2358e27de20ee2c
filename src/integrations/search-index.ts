/**
 * Builds the search index over the finished pages.
 *
 * Pagefind folds the marks of every vowel but not `đ`, which Unicode does not decompose, so "dat dai" would not find
 * "đất đai". It is given `đ` as `d` with a combining stroke, a mark it folds like any other; `text/stroke.ts` turns
 * what comes back into the original spelling. See docs/decisions/0004-search-stroke.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { withStroke } from '../text/stroke.ts';
import { searchIndexFolder } from '../views/hrefs.ts';

/** Interfaces that ship with the index and that no page of ours loads. */
const unusedFile = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.(?!unknown))/;

function writeIndex(folder: string, files: readonly { path: string; content: Uint8Array }[]): void {
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        // In one order, so that the same pages always give the same index.
        for (const { pathname } of pages.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))) {
          if (pathname === '404/') continue;
          const file = join(root, pathname, 'index.html');
          const content = withStroke(readFileSync(file, 'utf8').normalize('NFC'));
          const added = await index.addHTMLFile({ sourcePath: join(pathname, 'index.html'), content });
          if (added.errors.length > 0) throw new Error(`Pagefind on ${pathname}: ${added.errors.join('; ')}`);
        }
        const { files, errors: fileErrors } = await index.getFiles();
        if (fileErrors.length > 0) throw new Error(`Pagefind: ${fileErrors.join('; ')}`);
        writeIndex(
          join(root, searchIndexFolder),
          files.filter(({ path }) => !unusedFile.test(path)),
        );
        await index.deleteIndex();
        logger.info(`${pages.length} pages indexed for search.`);
      },
    },
  };
}
