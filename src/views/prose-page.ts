import type { Portal } from '../domain/portal.ts';
import { page } from '../schemas/page.ts';
import { paths } from './hrefs.ts';
import { type PageHead, pageHead } from './page-head.ts';

/**
 * Head of a prose page.
 * @param frontmatter as authored; the content check has seen it, this gives it its type.
 */
export function prosePageHead(
  portal: Portal,
  name: 'about' | 'method',
  frontmatter: Record<string, unknown>,
): PageHead {
  const { title, description } = page.parse({
    title: frontmatter['title'],
    description: frontmatter['description'],
  });
  return pageHead(portal, { title, description, path: paths[name] });
}
