import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toSlug } from '../text/slug.ts';

function textOf(node: ElementContent | Element): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * Gives headings ids in plain letters: they are parts of public addresses, and an address with diacritics turns
 * into percent signs when it is copied. A repeated heading takes the next free number; an id that is there stays.
 */
export function rehypeHeadingSlugs() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    visit(tree, 'element', (element) => {
      if (!/^h[2-6]$/.test(element.tagName) || element.properties['id'] !== undefined) return;
      const slug = toSlug(textOf(element));
      let id = slug;
      for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
      taken.add(id);
      element.properties['id'] = id;
    });
  };
}
