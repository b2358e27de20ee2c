/**
 * Measures the search: `npm run bench:search [-- <sizes>]`, by default 1000 10000 50000. First what it finds (the quality
 * set over today's content), then bytes, times and memory beside Pagefind, MiniSearch and FlexSearch on the same
 * documents. `today` is a size too: the content of this repository; `quality` measures nothing but what is found.
 *
 * Ends with status 1 where a target is missed. Everything is written to reports/search-bench.json, also which queries
 * of the set that is held back were missed: the console names only those that may be looked at while tuning. The default run takes
 * about an hour (estimated) and 12 GB of memory, most of both for Pagefind at 50,000 records; see docs/benchmarks.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { fresh } from '../tests/search/fresh.ts';
import { held } from '../tests/search/held.ts';
import { shown } from '../tests/search/shown.ts';
import { benchSite, environment, moduleFile, reportFile, workFolder } from './bench-search/bench-settings.ts';
import { buildIndex } from './bench-search/built-index.ts';
import { buildSite } from './bench-search/built-site.ts';
import { askAll } from './bench-search/cold-visit.ts';
import { type Comparison, compare } from './bench-search/comparison.ts';
import { comparisonTables, growthTable, limitTable } from './bench-search/comparison-report.ts';
import { entrants } from './bench-search/entrants.ts';
import type { Given } from './bench-search/judge.ts';
import { runMeasured } from './bench-search/measured-process.ts';
import { portalAnswers } from './bench-search/portal-answers.ts';
import { askedQueries, type Judged, judgeAll, missedTargets, summaryOf } from './bench-search/quality.ts';
import { classTable, engineTable, faultList } from './bench-search/quality-report.ts';
import { SlowServer } from './bench-search/slow-server.ts';
import { StoredCorpus } from './bench-search/stored-corpus.ts';
import { findChromium } from './chromium.ts';

const sets = { shown, held, fresh };
const defaultSizes = ['1000', '10000', '50000'];

class SizeError extends Error {}

function sizesOf(args: readonly string[]): readonly string[] {
  const wrong = args.find((arg) => !/^(?:[1-9]\d{0,6}|today|quality)$/.test(arg));
  if (wrong !== undefined) {
    throw new SizeError(`“${wrong}” is no size: write numbers of records, “today” or “quality”.`);
  }
  const sizes = args.filter((arg) => arg !== 'quality');
  return args.length === 0 ? defaultSizes : sizes;
}

function say(words: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${words}`);
}

async function launch(): Promise<Browser> {
  const { executablePath, env, args } = await findChromium();
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

/** The content folder of a size. Made anew each time: the generator, or a schema, may have changed since. */
async function contentOf(size: string): Promise<string> {
  if (size === 'today') return 'content';
  const folder = join('corpus', size);
  say(`making a corpus of ${size} petitions`);
  await runMeasured('scripts/corpus.ts', [size, folder]);
  return folder;
}

/** Writes the documents of a size and returns the folder of its measurements. */
async function prepare(size: string): Promise<string> {
  const content = await contentOf(size);
  const folder = join(workFolder, size);
  say(`reading ${content}`);
  const ran = await runMeasured(moduleFile('write-documents.ts'), [join(folder, 'documents')], {
    environment: { ...environment, PORTAL_CONTENT: content },
  });
  const { took, count } = JSON.parse(ran.said) as { took: number; count: number };
  say(
    `${count} documents: loaded and written in ${Math.round(ran.ms)} ms, of which ${Math.round(took)} for documents`,
  );
  return folder;
}

/** What the other engines find, asked in a browser over today's documents. */
async function othersFind(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Given>>> {
  const found = new Map<string, ReadonlyMap<string, Given>>();
  const indexes = join(folder, 'quality-indexes');
  const others = entrants.filter(({ name }) => name !== 'portal');
  for (const entrant of others) await buildIndex(entrant, join(folder, 'documents'), indexes);
  const server = await SlowServer.start(indexes);
  try {
    for (const entrant of others) {
      say(`asking ${entrant.name}`);
      const pages = await askAll(browser, server, entrant, queries);
      const given = pages.map(({ results, total, meanings }, number) => {
        const answer = { hrefs: results.map(({ href }) => href), total, meanings };
        return [queries[number] ?? '', answer] as const;
      });
      found.set(entrant.name, new Map(given));
    }
  } finally {
    server.close();
  }
  return found;
}

interface Quality {
  readonly byEngine: ReadonlyMap<string, readonly Judged[]>;
  readonly missed: readonly string[];
}

async function measureQuality(browser: Browser): Promise<Quality> {
  const folder = await prepare('today');
  const stored = new StoredCorpus(join(folder, 'documents'));
  const corpus = await stored.corpus();
  const queries = askedQueries(sets);
  const byEngine = new Map<string, readonly Judged[]>();
  const judge = (given: ReadonlyMap<string, Given>) => judgeAll(sets, corpus, benchSite.base, given);
  const mine = judge(await portalAnswers(corpus, stored.synonyms, queries));
  byEngine.set('portal', mine);
  for (const [name, given] of await othersFind(browser, folder, queries)) byEngine.set(name, judge(given));
  console.log(
    `${classTable(mine)}\n\n${engineTable(byEngine)}\n\n${faultList(mine.filter(({ set }) => set === 'shown'))}\n`,
  );
  const missed = (['shown', 'held', 'fresh'] as const).flatMap((set) =>
    missedTargets(summaryOf(mine.filter((one) => one.set === set))).map((words) => `${set}: ${words}`),
  );
  return { byEngine, missed };
}

async function run(sizes: readonly string[]): Promise<boolean> {
  const browser = await launch();
  const machine = {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    loadAtStart: loadavg()[0],
  };
  const comparisons: Comparison[] = [];
  try {
    const quality = await measureQuality(browser);
    const save = () => {
      mkdirSync(dirname(reportFile), { recursive: true });
      const report = { machine, quality: Object.fromEntries(quality.byEngine), comparisons };
      writeFileSync(reportFile, `${JSON.stringify(report, null, 1)}\n`);
    };
    save();
    if (sizes.length > 0) {
      say('building the site');
      await buildSite();
    }
    for (const size of sizes) {
      const comparison = await compare(browser, size, await prepare(size), (words) =>
        say(`${size}: ${words}`),
      );
      console.log(`${comparisonTables(comparison)}\n`);
      comparisons.push(comparison);
      save();
    }
    const limits = limitTable(comparisons);
    if (comparisons.length > 0) console.log(`${growthTable(comparisons)}\n\n${limits.text}\n`);
    for (const words of quality.missed) console.log(`MISSED ${words}`);
    return limits.isMet && quality.missed.length === 0;
  } finally {
    await browser.close();
  }
}

try {
  if (!(await run(sizesOf(process.argv.slice(2))))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SizeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
