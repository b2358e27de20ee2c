import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** `resolved_by_agency` as its parts, each with its underscore, and a place to break between them. */
function broken(name: string): ElementContent[] {
  return name
    .split(/(?<=_)/)
    .flatMap((part, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
      { type: 'text', value: part },
    ]);
}

/** Lets long names in code break after an underscore: in a table on a phone they would push the page aside. */
export function rehypeCodeBreaks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName === 'pre') return SKIP;
      if (element.tagName !== 'code') return undefined;
      element.children = element.children.flatMap((child) =>
        child.type === 'text' ? broken(child.value) : [child],
      );
      return SKIP;
    });
  };
}
