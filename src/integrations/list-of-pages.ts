/**
 * The sitemap: the pages that search engines may list. A page itself says that it is not to be listed, in its own head;
 * here that is only read, so the two can never differ. Without `lastmod`: no date on record says when a page changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

function isListed(html: string): boolean {
  return !/<meta name="robots" content="noindex"/.test(html);
}

export function listOfPages(): AstroIntegration {
  let folder = '';
  let base = '';
  const written = sitemap({
    // Vocabularies that nothing here is told in.
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (address) => {
      const path = new URL(address).pathname.slice(base.length);
      return isListed(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    },
  });
  const { 'astro:build:done': writeSitemap, ...hooks } = written.hooks;
  return {
    name: 'list-of-pages',
    hooks: {
      ...hooks,
      'astro:config:done': (context) => {
        base = context.config.base;
        return hooks['astro:config:done']?.(context);
      },
      'astro:build:done': (context) => {
        folder = fileURLToPath(context.dir);
        return writeSitemap?.(context);
      },
    },
  };
}
