import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the site's base before links that authors write from the root: `/phuong-phap/` becomes `/cong/phuong-phap/`. */
export function rehypeSiteLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href)) {
        properties['href'] = `${base}${href.slice(1)}`;
      }
    });
  };
}
