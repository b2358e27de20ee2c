import type { Portal } from '../domain/portal.ts';
import { page } from '../schemas/page.ts';
import { paths } from './hrefs.ts';
import { type PageHead, pageHead } from './page-head.ts';

/**
 * Head of a prose page.
 * @param id name of its file, the last part of its address.
 * @param frontmatter as authored; the content check has seen it, this gives it its type.
 */
export function prosePageHead(
  portal: Portal,
  id: string,
  frontmatter: Readonly<Record<string, unknown>>,
): PageHead {
  const { title, description } = page.parse({
    title: frontmatter['title'],
    description: frontmatter['description'],
  });
  return pageHead(portal, { title, description, path: paths.prose(id) });
}
