/** Pagefind as a portal would use it: one record a document, its own files as shipped. */
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import type { Entrant } from '../entrant.ts';
import { plain } from '../plain-document.ts';
import type { StoredCorpus } from '../stored-corpus.ts';
import { withStroke } from '../stroke.ts';
import { writeFiles } from '../written-files.ts';

/** Interfaces that ship with an index and that nobody fetches who has an own page. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.(?!unknown))/;

type Spelling = (text: string) => string;

interface Part {
  add(document: SearchDocument): Promise<void>;
  write(folder: string): Promise<void>;
}

async function newPart(spelling: Spelling, isWhole: boolean): Promise<Part> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return {
    async add(document) {
      const { title, summary, text } = plain(document, 0);
      const words = isWhole ? [title, summary, text] : [title, summary, ...document.text];
      const filters = Object.entries(document.facets).filter(([, values]) => values.length > 0);
      const added = await index.addCustomRecord({
        url: document.href,
        language: 'vi',
        content: spelling(words.join('\n')),
        meta: {
          title: spelling(title),
          summary: spelling(summary),
          ...(isWhole && { kind: document.kind, body: document.body ?? '', date: document.date ?? '' }),
        },
        filters: Object.fromEntries(filters.map(([key, values]) => [key, [...values]])),
        ...(document.on && { sort: { on: document.on } }),
      });
      if (added.errors.length > 0)
        throw new Error(`Pagefind on ${document.href}: ${added.errors.join('; ')}`);
    },
    async write(folder) {
      const { files, errors: fileErrors } = await index.getFiles();
      if (fileErrors.length > 0) throw new Error(`Pagefind: ${fileErrors.join('; ')}`);
      writeFiles(
        folder,
        files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content] as const),
      );
      await index.deleteIndex();
    },
  };
}

/** Records on their way to Pagefind's process at once. */
const atOnce = 64;

async function addAll(
  stored: StoredCorpus,
  partOf: (document: SearchDocument) => Promise<Part>,
): Promise<void> {
  let waiting: Promise<void>[] = [];
  for await (const document of stored.documents()) {
    waiting.push((await partOf(document)).add(document));
    if (waiting.length < atOnce) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}

/** What a page does with an index: search, and the data of the first ten. */
const openWhole = `async (base) => {
  const pagefind = await import(base + 'pagefind.js');
  const dataOf = async (results) => (await Promise.all(results.slice(0, 10).map((result) => result.data())))
    .map(({ url, meta }) => ({ href: url, title: meta.title, summary: meta.summary }));
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      const first = { results: await dataOf(results), total: results.length, meanings: [] };
      return { first, complete: Promise.resolve(first) };
    },
  };
}`;

/** Stock: nothing done for Vietnamese. */
export const pagefind: Entrant = {
  name: 'Pagefind',
  isShippedWhole: false,
  isAside: false,
  async build(stored, folder) {
    const start = performance.now();
    const part = await newPart((text) => text, true);
    await addAll(stored, async () => part);
    await part.write(folder);
    const took = performance.now() - start;
    await close();
    return took;
  },
  open: openWhole,
};

/** The half-year of `benchDay`. */
const newest = '2026-2';

/** `2024-2` for the second half of 2024; what has no day, or one to come, stands with the newest. */
function halfYearOf({ on }: SearchDocument): string {
  const halfYear = on === undefined ? newest : `${on.slice(0, 4)}-${Number(on.slice(5, 7)) <= 6 ? 1 : 2}`;
  return halfYear < newest ? halfYear : newest;
}

/** The newest part alone gives the first page; then all parts are joined and asked again, for phrases first. */
const openParts = `async (base) => {
  const parts = await (await fetch(base + 'parts.json')).json();
  const dataOf = async (results) => (await Promise.all(results.slice(0, 10).map((result) => result.data())))
    .map(({ url, meta }) => ({ href: url, title: meta.title, summary: meta.summary }));
  const pagefind = await import(base + parts[0] + '/pagefind.js');
  const ask = async (query) => {
    const asked = query.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D').trim();
    const isPhrase = /\\s/.test(asked) && !asked.includes('"');
    const [phrase, words] = await Promise.all([
      isPhrase ? pagefind.search('"' + asked + '"') : { results: [] },
      pagefind.search(asked),
    ]);
    const together = new Set(phrase.results.map(({ id }) => id));
    const results = [
      ...words.results.filter(({ id }) => together.has(id)),
      ...words.results.filter(({ id }) => !together.has(id)),
    ];
    return { results: await dataOf(results), total: results.length, meanings: [] };
  };
  return {
    async search(query) {
      const first = await ask(query);
      const complete = async () => {
        for (const part of parts.splice(1)) await pagefind.mergeIndex(base + part + '/');
        return ask(query);
      };
      return { first, complete: complete() };
    },
  };
}`;

/** With every lever there is: half-years joined by mergeIndex, đ as d with a stroke, fewer fields, phrases first. */
export const pagefindWithLevers: Entrant = {
  name: 'Pagefind+levers',
  isShippedWhole: false,
  isAside: true,
  async build(stored, folder) {
    const start = performance.now();
    const parts = new Map<string, Promise<Part>>();
    await addAll(stored, (document) => {
      const halfYear = halfYearOf(document);
      const part = parts.get(halfYear) ?? newPart(withStroke, false);
      parts.set(halfYear, part);
      return part;
    });
    const newestFirst = [...parts.keys()].sort().reverse();
    for (const halfYear of newestFirst) await (await parts.get(halfYear))?.write(`${folder}/${halfYear}`);
    writeFiles(folder, [['parts.json', JSON.stringify(newestFirst)]]);
    const took = performance.now() - start;
    await close();
    return took;
  },
  open: openParts,
};
