import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toSlug } from '../text/slug.ts';

function textOf(node: ElementContent | Element): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * Gives headings ids in plain letters: they are parts of public addresses, and an address with diacritics turns
 * into percent signs when it is copied. A repeated heading takes a number.
 */
export function rehypeHeadingSlugs() {
  return (tree: Root): void => {
    const seen = new Map<string, number>();
    visit(tree, 'element', (element) => {
      if (!/^h[2-6]$/.test(element.tagName)) return;
      const slug = toSlug(textOf(element));
      const count = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, count);
      element.properties['id'] = count === 1 ? slug : `${slug}-${count}`;
    });
  };
}
