/** The rooms of `src/` and their doors: who may import whom, and who may touch files, clock and environment. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Room → rooms it may import besides itself. `type x` lends its types only. Packages are free. */
const doors: Readonly<Record<string, readonly string[]>> = {
  time: [],
  text: [],
  // The engine that the index and the reader's browser share.
  search: ['time', 'text'],
  schemas: ['time', 'text'],
  domain: ['time', 'text', 'schemas'],
  locale: ['time', 'type text', 'type schemas', 'type domain'],
  views: ['time', 'text', 'schemas', 'domain', 'locale', 'search'],
  // What machines read: calendars, feeds, plain text. Made of view models, like pages.
  outputs: ['time', 'text', 'locale', 'views', 'search', 'rendering'],
  // Drawings are made of a view; the rest of the room knows no view.
  rendering: ['text', 'locale', 'type views'],
  loading: ['time', 'text', 'schemas', 'domain', 'locale'],
  components: ['locale', 'views', 'rendering', 'client', 'outputs'],
  layouts: ['components', 'locale', 'views', 'styles'],
  pages: ['loading', 'views', 'components', 'layouts', 'locale', 'outputs', 'client', 'content/pages'],
  client: ['text', 'search'],
  integrations: ['loading', 'text', 'views', 'rendering'],
};

/** Files, clock and environment come in here and nowhere else. */
const edges = ['loading', 'integrations'];
const edgeOnly = /['"]node:fs|\bnew Date\(|\bDate\.now\b|\bprocess\.env\b/;

const imports = /^\s*(?:im|ex)port\s+(type\s)?(?:[^'";]*?from\s+)?['"]([^'"]+)|import\(['"]([^'"]+)/gm;

/** `src/<room>/…`; outside `src/`, the folder itself. */
function roomOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? posix.dirname(file);
}

const files = globSync('src/**/*.{ts,astro}')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .map((file) => ({ file, room: roomOf(file), text: readFileSync(file, 'utf8') }));

test('every file stands in a room', () => {
  expect(files.filter(({ room }) => !(room in doors)).map(({ file }) => file)).toEqual([]);
});

test.each(Object.entries(doors))('%s imports only through its doors: %j', (name, open) => {
  const forbidden = files.flatMap(({ file, room, text }) => {
    if (room !== name) return [];
    return [...text.matchAll(imports)].flatMap(([, type, named, dynamic]) => {
      const target = named ?? dynamic ?? '';
      const from = target.startsWith('.') ? roomOf(posix.join(posix.dirname(file), target)) : target;
      const isPackage = from === target && target !== 'astro:content';
      const isOpen = [name, ...open].includes(from) || (type && open.includes(`type ${from}`));
      return isPackage || isOpen ? [] : [`${file} → ${target}`];
    });
  });
  expect(forbidden).toEqual([]);
});

test('only the edges know files, clock and environment', () => {
  const knowing = files.filter(({ room, text }) => !edges.includes(room) && edgeOnly.test(text));
  expect(knowing.map(({ file }) => file)).toEqual([]);
});
