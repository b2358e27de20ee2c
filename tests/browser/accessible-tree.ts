/** The page as assistive technology is told of it: roles and names, in reading order. */
import type { Page } from 'playwright-core';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  /** Of a heading, its level. */
  readonly level?: number;
  /** Of a link, where it leads. */
  readonly url?: string;
  /** Said after the name: what tells a link apart from another of its name. */
  readonly isDescribed: boolean;
  /** Stands in a cell of a table: its row and its column are told with it. */
  readonly isInCell: boolean;
}

interface Property {
  readonly name: string;
  readonly value: { readonly value?: unknown };
}

/** All nodes that are not ignored, in the order in which they are read. */
export async function accessibleTree(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder: TreeNode[] = [];
  const visit = (id: string, isInCell: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const properties = (node.properties ?? []) as readonly Property[];
    const property = (name: string) => properties.find((one) => one.name === name)?.value.value;
    const [level, url] = [property('level'), property('url')];
    if (!node.ignored) {
      inOrder.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
        isDescribed: String(node.description?.value ?? '') !== '',
        isInCell,
        ...(typeof level === 'number' && { level }),
        ...(typeof url === 'string' && { url }),
      });
    }
    const isCell = ['cell', 'gridcell', 'rowheader'].includes(String(node.role?.value));
    for (const child of node.childIds ?? []) visit(child, isInCell || isCell);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) visit(root.nodeId, false);
  return inOrder;
}

/** Names that tell nothing away from the sentence around them; a list of a page's links is read without it. */
const empty =
  /^(?:xem|xem thêm|xem chi tiết|chi tiết|tại đây|ở đây|đây|liên kết|đọc thêm|tiếp|thêm|#|\W+)$/iu;

/** Two entries that stand in one line of a source cite it in the same words; the row around them says which is meant. */
const citesPlace = /\bdòng \d|\bMục [IVX\d]|^[IVX\d]+(?:\.\d+)*, /u;

export function nameFaults(nodes: readonly TreeNode[]): string[] {
  const links = nodes.filter(({ role }) => role === 'link');
  const targets = Map.groupBy(
    links.filter(({ isDescribed, isInCell }) => !isDescribed && !isInCell),
    ({ name }) => name,
  );
  const drawn = new Set(['image', 'img', 'SvgRoot', 'graphics-document', 'Canvas']);
  const touched = new Set([
    'link',
    'button',
    'textbox',
    'searchbox',
    'combobox',
    'region',
    'DisclosureTriangle',
  ]);
  return [
    ...links
      .filter(({ name }) => empty.test(name))
      .map(({ name, url }) => `says nothing: “${name}” → ${url}`),
    ...[...targets]
      .map(([name, found]) => [name, [...new Set(found.map(({ url }) => url))]] as const)
      .filter(([name, urls]) => urls.length > 1 && !citesPlace.test(name))
      .map(([name, urls]) => `one name, several targets: “${name}” → ${urls.join(', ')}`),
    ...nodes
      .filter(({ role, name }) => drawn.has(role) && name === '')
      .map(({ role }) => `${role} without a name`),
    ...nodes
      .filter(({ role, name }) => touched.has(role) && name === '')
      .map(({ role }) => `${role} without a name`),
  ];
}

const landmarks = new Set([
  'navigation',
  'region',
  'search',
  'complementary',
  'form',
  'banner',
  'contentinfo',
  'main',
]);

export function outlineFaults(nodes: readonly TreeNode[]): string[] {
  const of = (role: string) => nodes.filter((node) => node.role === role);
  const headings = of('heading');
  const skips = headings.flatMap(({ level = 0, name }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1 ? [`level ${level} after ${before}: ${name}`] : [];
  });
  const named = Map.groupBy(
    nodes.filter(({ role }) => landmarks.has(role)),
    ({ role, name }) => `${role} “${name}”`,
  );
  return [
    ...(of('main').length === 1 ? [] : [`${of('main').length} main parts`]),
    ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ['not one heading of level 1']),
    ...skips,
    ...[...named].filter(([, same]) => same.length > 1).map(([name, same]) => `${same.length} × ${name}`),
    ...of('navigation')
      .filter(({ name }) => name === '')
      .map(() => 'navigation without a name'),
  ];
}
