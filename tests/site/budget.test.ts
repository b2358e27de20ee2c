/**
 * What a page weighs before anybody touches it, in bytes as a static host with brotli 11 sends them. Exact figures on
 * any machine: a page over its budget is over it everywhere.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotli } from '../../scripts/serve.ts';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, type Page, pagesUnder, textOf } from './pages.ts';

const { folder } = sites.today;
const pages = pagesUnder(folder);

/** HTML and CSS fit the first flight of a new connection: ten packets, 14 kB. Scripts and fonts come after them. */
const budgets = { markup: 14_000, scripts: 3_000, fonts: 70_000 } as const;

const allCharts = 'every chart of a scope with its table, on one page, to be read and printed as one';

const oneRecord = 'the whole record on one page, to be searched, printed and cited as one';

/** Pages over the budget of HTML and CSS: how much each may weigh (on 21/11/2026 five hundredths less), and why. */
const exceptions: Readonly<Record<string, { readonly limit: number; readonly why: string }>> = {
  'ke-hoach/hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai/': { limit: 20_800, why: `43 tasks: ${oneRecord}` },
  'ke-hoach/qng-thi-xa-duc-pho-2023-doi-thoai/': {
    limit: 16_900,
    why: `5 meetings and their duties: ${oneRecord}`,
  },
  'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/': { limit: 17_300, why: `7 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-mau-2025-lan-2-ket-luan/': { limit: 16_700, why: `7 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-mau-2026-lan-1-ket-luan/': { limit: 15_800, why: `7 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-nhat-2024-lan-2-ket-luan/': { limit: 15_900, why: `7 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-nhi-2025-lan-1-ket-luan/': { limit: 16_100, why: `7 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-thuong-2026-lan-1-ket-luan/': { limit: 16_600, why: `7 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-ha-2025-dot-xuat-ket-luan/': { limit: 15_500, why: `6 commitments: ${oneRecord}` },
  'ket-luan/mau-phuong-thuong-2025-lan-1-ket-luan/': { limit: 15_300, why: `6 commitments: ${oneRecord}` },
  'ke-hoach/hp-quan-kien-an-2023-dan-chu/': { limit: 15_100, why: `19 tasks: ${oneRecord}` },
  'ke-hoach/mau-phuong-mau-2025-2026-doi-thoai/': {
    limit: 15_100,
    why: `a plan with its findings: ${oneRecord}`,
  },
  'ket-luan/mau-phuong-thuong-2026-dot-xuat-ket-luan/': { limit: 14_800, why: `5 commitments: ${oneRecord}` },
  'so-lieu/minh-hoa/': { limit: 23_600, why: allCharts },
  'so-lieu/minh-hoa/ky/2025/': { limit: 17_600, why: allCharts },
  'so-lieu/minh-hoa/ky/2026/': { limit: 17_900, why: allCharts },
  'so-lieu/don-vi/mau-phuong-mau-ubnd/': { limit: 17_600, why: allCharts },
  'so-lieu/don-vi/mau-phuong-ha-ubnd/': { limit: 15_700, why: allCharts },
  'so-lieu/don-vi/mau-phuong-thuong-ubnd/': { limit: 15_600, why: allCharts },
  'so-lieu/don-vi/mau-phuong-nhat-ubnd/': { limit: 15_100, why: allCharts },
  'phuong-phap/': { limit: 15_400, why: 'each definition once, to be searched, printed and cited as one' },
  'bao-cao/mau-phuong-mau-ubnd/2026-6-thang/': {
    limit: 18_200,
    why: 'a report with the list behind each of its figures',
  },
  'bao-cao/mau-phuong-mau-ubnd/2025-nam/': {
    limit: 15_800,
    why: 'a report with the list behind each of its figures',
  },
  'thanh-phan/': { limit: 60_000, why: 'every component in every state; no reader is led to it' },
};

const sizes = new Map<string, number>();

/** The compressed size of a file of the site. */
function sizeOf(path: string): number {
  const known = sizes.get(path) ?? brotli(readFileSync(join(folder, path))).length;
  sizes.set(path, known);
  return known;
}

function linked({ document }: Page, rel: string): readonly ReturnType<typeof elementsOf>[number][] {
  return elementsOf(document).filter(
    (element) => element.tagName === 'link' && attribute(element, 'rel')?.split(' ').includes(rel),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Best compression takes thirty milliseconds a page: only pages that a quick one leaves over the budget need it. */
function markupOf(page: Page): number {
  const sheets = sum(linked(page, 'stylesheet').map((link) => sizeOf(attribute(link, 'href') ?? '')));
  const quick = brotli(page.html, 5).length + sheets;
  return quick <= budgets.markup ? quick : brotli(page.html).length + sheets;
}

/** A script and all that it imports at once; what it fetches when asked is not among them. */
function withImports(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(join(folder, path), 'utf8');
  for (const [, target] of code.matchAll(
    /(?:^|[;}\s])(?:im|ex)port\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g,
  )) {
    withImports(posix.join(posix.dirname(path), target ?? ''), seen);
  }
  return seen;
}

/** Data blocks (JSON-LD) are markup; they are counted with it. */
function scriptsOf({ document }: Page): number {
  const scripts = elementsOf(document).filter(
    (element) => element.tagName === 'script' && !attribute(element, 'type')?.includes('json'),
  );
  const files = new Set<string>();
  const inline = scripts.filter((script) => {
    const src = attribute(script, 'src');
    if (src !== undefined) for (const file of withImports(src)) files.add(file);
    return src === undefined;
  });
  return sum([...files].map(sizeOf)) + sum(inline.map((script) => brotli(textOf(script)).length));
}

interface Face {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The font faces that a page declares, from its inline styles and its style sheets. */
function facesOf(page: Page): Face[] {
  const inline = elementsOf(page.document).filter(({ tagName }) => tagName === 'style');
  const sheets = linked(page, 'stylesheet').map((link) =>
    readFileSync(join(folder, attribute(link, 'href') ?? ''), 'utf8'),
  );
  const css = [...inline.map(textOf), ...sheets].join('\n');
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const file = /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1];
    if (file === undefined) return [];
    const ranges = /unicode-range:([^;]+)/.exec(face)?.[1] ?? 'U+0-10FFFF';
    return [{ file, ranges: ranges.split(',').map(rangeOf) }];
  });
}

function rangeOf(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** A table of the offenders, the heaviest first: the failing test prints it whole. */
function over(weights: readonly (readonly [path: string, weight: number, limit: number])[]): string {
  return weights
    .filter(([, weight, limit]) => weight > limit)
    .toSorted(([, a], [, b]) => b - a)
    .map(
      ([path, weight, limit]) =>
        `${weight.toLocaleString('en')} B of ${limit.toLocaleString('en')}  /${path}`,
    )
    .join('\n');
}

describe('before anybody touches a page', () => {
  test('HTML and CSS fit the first flight of a connection', () => {
    const weights = pages.map(
      (page) => [page.path, markupOf(page), exceptions[page.path]?.limit ?? budgets.markup] as const,
    );
    expect(over(weights)).toBe('');
    const idle = weights.filter(([path, weight]) => path in exceptions && weight <= budgets.markup);
    expect(idle.map(([path]) => `/${path} is within the budget: strike its exception`)).toEqual([]);
  });

  test('scripts are small', () => {
    // The component page loads the scripts of all pages.
    const read = pages.filter(({ path }) => path !== 'thanh-phan/');
    expect(over(read.map((page) => [page.path, scriptsOf(page), budgets.scripts] as const))).toBe('');
  });

  test('all fonts together are small', () => {
    const fonts = pages.map((page) => {
      const files = new Set(facesOf(page).map(({ file }) => file));
      // Fonts are compressed already.
      return [
        page.path,
        sum([...files].map((file) => readFileSync(join(folder, file)).length)),
        budgets.fonts,
      ] as const;
    });
    expect(fonts.some(([, weight]) => weight > 0)).toBe(true);
    expect(over(fonts)).toBe('');
  });
});

describe('what a page preloads', () => {
  test('is a font that it declares, and has letters for', () => {
    const faults = pages.flatMap((page) => {
      const letters = new Set(Array.from(textOf(page.document), (letter) => letter.codePointAt(0) ?? 0));
      const faces = facesOf(page);
      return linked(page, 'preload').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        const face = faces.find(({ file }) => file === href);
        const isComplete = attribute(link, 'as') === 'font' && attribute(link, 'type') === 'font/woff2';
        // Fonts are always fetched in this mode; a preload without it is a second download.
        const isShared = attribute(link, 'crossorigin') !== undefined;
        const isUsed = face?.ranges.some(([from, to]) =>
          [...letters].some((code) => code >= from && code <= to),
        );
        return isComplete && isShared && isUsed ? [] : [`/${page.path}: ${href}`];
      });
    });
    expect(faults).toEqual([]);
  });
});

describe('what a page loads', () => {
  const loading = new Set([
    'stylesheet',
    'preload',
    'modulepreload',
    'prefetch',
    'preconnect',
    'dns-prefetch',
    'icon',
  ]);

  test('comes from this site alone', () => {
    const elsewhere = pages.flatMap((page) =>
      elementsOf(page.document).flatMap((element) => {
        const rels = attribute(element, 'rel')?.split(' ') ?? [];
        const isLoaded =
          element.tagName === 'link' ? rels.some((rel) => loading.has(rel)) : element.tagName !== 'a';
        const addresses = [
          attribute(element, 'src'),
          attribute(element, 'data'),
          ...(attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0]),
          ...(isLoaded && element.tagName === 'link' ? [attribute(element, 'href')] : []),
          ...(element.tagName === 'form' ? [attribute(element, 'action')] : []),
        ];
        const inline = element.tagName === 'style' ? textOf(element) : (attribute(element, 'style') ?? '');
        const inCss = [...inline.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address);
        return [...addresses, ...inCss]
          .filter((address) => address !== undefined && /^(?:[a-z][a-z+.-]*:)?\/\//i.test(address))
          .map((address) => `/${page.path}: ${address}`);
      }),
    );
    expect(elsewhere).toEqual([]);
    const sheets = new Set(
      pages.flatMap((page) => linked(page, 'stylesheet').map((link) => attribute(link, 'href'))),
    );
    for (const sheet of sheets) {
      expect(readFileSync(join(folder, sheet ?? ''), 'utf8')).not.toMatch(
        /url\(["']?(?:https?:)?\/\/|@import/,
      );
    }
  });
});
