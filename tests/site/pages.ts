/** The pages of a built site as a test reads them: parsed HTML and where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  /** Path under the site's root: `lich/` for `lich/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Node;
}

/** All files under a folder, as paths with forward slashes, in one order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function pagesUnder(folder: string): Page[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, document: parse(html) };
    });
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** All elements of a document, from top to bottom. */
export function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsOf(child)]);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The words of a page's main part, with single spaces. */
export function mainText({ document }: Page): string {
  const main = elementsOf(document).find(({ tagName }) => tagName === 'main');
  return main ? textOf(main).replace(/\s+/g, ' ').trim() : '';
}
