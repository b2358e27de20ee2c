/** Writes a search index from documents. Pure: the same documents give the same files, byte for byte. */
import { type IsoDate, toDayNumber } from '../time/civil-date.ts';
import { ByteWriter } from './bytes.ts';
import {
  blocksFile,
  type CardFile,
  cardFile,
  cardsPerFile,
  type DocumentGroup,
  type FacetFile,
  type FacetValues,
  facetFile,
  facetsPerFile,
  type IndexRoot,
  labelFile,
  listFile,
  noDay,
  rootFile,
  type StoredFacet,
  spellingFile,
  termFile,
} from './index-format.ts';
import { encodePostings } from './posting-list.ts';
import {
  type FacetKey,
  type FacetValue,
  facetKeys,
  type SearchCorpus,
  type SearchDocument,
  searchKinds,
} from './search-document.ts';
import type { Synonym } from './search-synonyms.ts';
import { type Term, TermCollector } from './term-collector.ts';
import { Thesaurus } from './thesaurus.ts';

/**
 * Bytes of a block of terms before it is compressed; compressed it is about two thirds of that. A search reads a block
 * for each of its terms and little else of it, so that blocks are small; how many there are costs three bytes each.
 */
const blockSize = 6_000;

/** A longer list of postings stands in a file of its own, so that nobody loads it with its neighbours. */
const longList = 800;

// Documents in their order

function groupRank({ kind, isIllustrative }: Pick<SearchDocument, 'kind' | 'isIllustrative'>): number {
  return Number(isIllustrative) * searchKinds.length + searchKinds.indexOf(kind);
}

function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  return groupRank(a) - groupRank(b) || dayNumber(b.on) - dayNumber(a.on) || (a.href < b.href ? -1 : 1);
}

function groupsOf(documents: readonly SearchDocument[]): DocumentGroup[] {
  const groups: DocumentGroup[] = [];
  documents.forEach(({ kind, isIllustrative, facets }, from) => {
    const last = groups.at(-1);
    if (last?.kind === kind && last.isIllustrative === isIllustrative) return;
    const values = { kind: facets.kind[0] ?? '', population: facets.population[0] ?? '' };
    groups.push({ kind, isIllustrative, values, from });
  });
  return groups;
}

// Files

interface TermFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly blocks: readonly string[];
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The shortest text after `before` and not after `key`. */
function separator(before: string, key: string): string {
  return key.slice(0, sharedLength(before, key) + 1);
}

function writeBlocks(blocks: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = '';
  for (const block of blocks) {
    const shared = sharedLength(previous, block);
    writer.number(shared);
    writer.text(block.slice(shared));
    previous = block;
  }
  return writer.take();
}

function writeTerms(terms: readonly Term[]): TermFiles {
  const files = new Map<string, Uint8Array>();
  const blocks: string[] = [];
  let lists = 0;
  let last = '';
  let writer = new ByteWriter();
  let previous = '';
  const finish = () => {
    if (writer.length > 0) files.set(termFile(blocks.length - 1), writer.take());
    writer = new ByteWriter();
    previous = '';
  };
  for (const { key, spellings } of terms) {
    if (writer.length === 0) blocks.push(separator(last, key));
    last = key;
    const shared = sharedLength(previous, key);
    writer.number(shared);
    writer.text(key.slice(shared));
    writer.number(spellings.length);
    for (const { exact, postings } of spellings) {
      const bytes = encodePostings(postings);
      const isLong = bytes.length > longList;
      // The bare spelling is the key itself.
      writer.text(exact === key ? '' : exact);
      writer.number(postings.length * 2 + Number(isLong));
      if (isLong) {
        files.set(listFile(lists), bytes);
        writer.number(lists);
        lists += 1;
      } else {
        writer.number(bytes.length);
        writer.bytes(bytes);
      }
    }
    previous = key;
    if (writer.length >= blockSize) finish();
  }
  finish();
  return { files, blocks };
}

/** Syllables of letters alone, with the number of documents that hold them. */
function writeSpelling(terms: readonly Term[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = '';
  for (const { key, spellings } of terms) {
    if (!/^[a-z]+$/.test(key)) continue;
    const shared = sharedLength(previous, key);
    writer.number(shared);
    writer.text(key.slice(shared));
    writer.number(spellings.reduce((total, { postings }) => total + postings.length, 0));
    previous = key;
  }
  return writer.take();
}

const encoder = new TextEncoder();

function json(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

function cardOf({
  href,
  kind,
  isIllustrative,
  title,
  summary,
  marks,
  body,
  date,
}: SearchDocument): CardFile[number] {
  return {
    href,
    kind,
    isIllustrative,
    title,
    summary,
    marks,
    ...(body !== undefined && { body }),
    ...(date !== undefined && { date }),
  };
}

/** `noDay` for none. */
function dayNumber(date: IsoDate | undefined): number {
  return date === undefined ? noDay : toDayNumber(date);
}

function facetFileOf(
  documents: readonly SearchDocument[],
  numbers: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>,
): FacetFile {
  const valuesOf = (key: StoredFacet) =>
    documents.map(({ href, facets }) =>
      facets[key].map((value) => {
        const number = numbers[key].get(value);
        if (number === undefined) throw new Error(`${href}: "${value}" is no value of the facet "${key}".`);
        return number;
      }),
    );
  return {
    values: {
      body: valuesOf('body'),
      topic: valuesOf('topic'),
      state: valuesOf('state'),
      lateness: valuesOf('lateness'),
      period: valuesOf('period'),
    },
    on: documents.map(({ on }) => dayNumber(on)),
    waitingSince: documents.map(({ waitingSince }) => dayNumber(waitingSince)),
  };
}

function mapFacets<T>(facets: FacetValues, made: (values: readonly FacetValue[]) => T): Record<FacetKey, T> {
  return Object.fromEntries(facetKeys.map((key) => [key, made(facets[key])])) as Record<FacetKey, T>;
}

/**
 * @returns the files by name (see `index-format.ts`), not compressed.
 * @throws Error for two documents of one address, and for a facet's value without a label.
 */
export function writeSearchIndex(
  { documents: unordered, facets }: SearchCorpus,
  synonyms: readonly Synonym[],
): ReadonlyMap<string, Uint8Array> {
  const documents = unordered.toSorted(compareDocuments);
  const seen = new Set<string>();
  const labels = mapFacets(facets, (values) => new Map(values.map(({ value, label }) => [value, label])));
  const collector = new TermCollector(new Thesaurus(synonyms), labels);
  documents.forEach((document, number) => {
    if (seen.has(document.href)) throw new Error(`Two documents are at ${document.href}.`);
    seen.add(document.href);
    collector.add(number, document);
  });
  const terms = collector.terms();
  const { files: termFiles, blocks } = writeTerms(terms);
  const root: IndexRoot = { documentCount: documents.length, groups: groupsOf(documents), synonyms };
  const numbers = mapFacets(facets, (values) => new Map(values.map(({ value }, number) => [value, number])));
  const files = new Map(termFiles);
  files.set(rootFile, json(root));
  files.set(blocksFile, writeBlocks(blocks));
  files.set(labelFile, json(facets satisfies FacetValues));
  files.set(spellingFile, writeSpelling(terms));
  for (let from = 0; from < documents.length; from += cardsPerFile) {
    files.set(cardFile(from), json(documents.slice(from, from + cardsPerFile).map(cardOf)));
  }
  for (let from = 0; from < documents.length; from += facetsPerFile) {
    files.set(facetFile(from), json(facetFileOf(documents.slice(from, from + facetsPerFile), numbers)));
  }
  return files;
}
