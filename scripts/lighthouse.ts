/**
 * Holds the main pages of a built site to Lighthouse's mobile profile: `npm run test:lighthouse [-- <folder>]` (else
 * `dist`). Exit status 1 where accessibility, best practices or SEO is below 100, or performance below 99.
 *
 * What the figures depend on: performance is simulated (Lighthouse 13.5, “mobile”: 150 ms round trips, 1.6 Mbit/s, a
 * processor four times slower than this one), from one load on this machine, so a busy machine lowers it; each page is
 * loaded three times and the middle score counts. Bytes are those of serve.ts: brotli 11, caches, no HTTP/2, no TLS.
 * The other three categories say what Lighthouse's audits see, on any machine alike; the accessibility tests see more.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { type PageType, pageTypesNamed } from '../tests/browser/page-types.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

const pages = pageTypesNamed(
  'home',
  'petition list',
  'petition with a long history',
  'dialogue with all that followed',
  'notice',
  'search',
);
const floors = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof floors;
const categories = Object.keys(floors) as Category[];
const loads = 3;

interface Measured {
  readonly name: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** Largest paint and blocked time in milliseconds, layout shift, bytes on the wire. */
  readonly figures: readonly string[];
  /** What keeps a category from 100. */
  readonly causes: readonly string[];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

async function load(url: string, port: number): Promise<Result> {
  const run = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
  if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

function scoreOf({ categories: given }: Result, category: Category): number {
  return Math.round((given[category]?.score ?? 0) * 100);
}

function middle<T>(values: readonly T[], of: (value: T) => number): T {
  const sorted = values.toSorted((a, b) => of(a) - of(b));
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('There is no middle of nothing.');
  return found;
}

/** Audits that weigh in a category and are not perfect, with the places they name. */
function causesOf(result: Result): string[] {
  return categories.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      const isPerfect = audit === undefined || audit.score === null || audit.score >= 0.995;
      if (weight === 0 || isPerfect) return [];
      const items = audit.details && 'items' in audit.details ? (audit.details.items as unknown[]) : [];
      const places = items.slice(0, 3).map(placeOf).filter(Boolean);
      return [[`${category}: ${audit.title}`, audit.displayValue, ...places].filter(Boolean).join(' – ')];
    }),
  );
}

function placeOf(item: unknown): string {
  const { node, url } = item as { node?: { snippet?: string }; url?: string };
  return node?.snippet ?? url ?? '';
}

function figuresOf({ audits }: Result): string[] {
  const figure = (id: string) => audits[id]?.numericValue ?? 0;
  return [
    `${Math.round(figure('first-contentful-paint'))}`,
    `${Math.round(figure('largest-contentful-paint'))}`,
    `${Math.round(figure('total-blocking-time'))}`,
    figure('cumulative-layout-shift').toFixed(3),
    `${(figure('total-byte-weight') / 1000).toFixed(1)}`,
  ];
}

async function measure({ name, path }: PageType, origin: string, port: number): Promise<Measured> {
  const results: Result[] = [];
  for (let index = 0; index < loads; index += 1) results.push(await load(`${origin}/${path}`, port));
  const score = (category: Category) =>
    scoreOf(
      middle(results, (result) => scoreOf(result, category)),
      category,
    );
  const typical = middle(results, (result) => scoreOf(result, 'performance'));
  return {
    name,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    figures: figuresOf(typical),
    causes: causesOf(typical),
  };
}

function isBelow({ scores }: Measured): boolean {
  return categories.some((category) => scores[category] < floors[category]);
}

function row(first: string, cells: readonly (string | number)[]): string {
  return first.padEnd(34) + cells.map((cell) => String(cell).padStart(8)).join('');
}

function report(measured: readonly Measured[]): string {
  return [
    row('page', ['perf', 'a11y', 'best', 'SEO', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'kB']),
    ...measured.flatMap((page) => [
      row(page.name, [...categories.map((category) => page.scores[category]), ...page.figures]),
      ...page.causes.map((cause) => `    ${cause}`),
    ]),
  ].join('\n');
}

const folder = process.argv[2] ?? 'dist';
const present = pages.filter(({ path }) => existsSync(join(folder, path, 'index.html')));
if (present.length < pages.length) {
  const missing = pages.filter((page) => !present.includes(page));
  throw new Error(
    `${folder} holds no ${missing.map(({ path }) => path || 'index.html').join(', ')}: build it first.`,
  );
}
const port = await freePort();
const { executablePath, env, args } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${port}`],
  env: { ...(process.env as Record<string, string>), ...env },
});
const site = await serve({ folder, base: '/' });
try {
  const measured: Measured[] = [];
  for (const page of present) measured.push(await measure(page, site.origin, port));
  console.log(report(measured));
  if (measured.some(isBelow)) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
}
