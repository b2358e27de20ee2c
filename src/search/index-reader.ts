/** Reads a search index file by file, each at most once, and only what is asked for. */
import { ByteReader } from './bytes.ts';
import {
  blockOf,
  blocksFile,
  type CardFile,
  cardFile,
  cardsPerFile,
  type FacetFile,
  type FacetValues,
  facetFile,
  type IndexRoot,
  labelFile,
  listFile,
  rootFile,
  spellingFile,
  termFile,
} from './index-format.ts';
import { decodePostings, type Posting } from './posting-list.ts';
import type { SearchCard } from './search-document.ts';

export type ReadFile = (file: string) => Promise<Uint8Array>;

interface Spelling {
  readonly exact: string;
  /** Documents that hold it. */
  readonly count: number;
  /** The postings themselves, or the number of the file that holds them. */
  readonly source: Uint8Array | number;
}

export interface TermEntry {
  readonly key: string;
  /** Postings of all spellings: a document with two of them counts twice. */
  readonly count: number;
  /** The most frequent first. */
  readonly spellings: readonly Spelling[];
}

/** Bare syllables in use, in the order of their letters. */
export type SyllableCounts = ReadonlyMap<string, number>;

const decoder = new TextDecoder();

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

function parseTerms(bytes: Uint8Array): ReadonlyMap<string, TermEntry> {
  const reader = new ByteReader(bytes);
  const terms = new Map<string, TermEntry>();
  let key = '';
  while (!reader.isAtEnd) {
    key = key.slice(0, reader.number()) + reader.text();
    const spellings: Spelling[] = [];
    for (let left = reader.number(); left > 0; left -= 1) {
      const exact = reader.text() || key;
      const counted = reader.number();
      const count = counted >>> 1;
      const size = reader.number();
      spellings.push({ exact, count, source: counted & 1 ? size : reader.bytes(size) });
    }
    terms.set(key, { key, spellings, count: spellings.reduce((total, { count }) => total + count, 0) });
  }
  return terms;
}

function parseBlocks(bytes: Uint8Array): readonly string[] {
  const reader = new ByteReader(bytes);
  const blocks: string[] = [];
  while (!reader.isAtEnd) {
    const shared = reader.number();
    blocks.push((blocks.at(-1) ?? '').slice(0, shared) + reader.text());
  }
  return blocks;
}

function parseSpelling(bytes: Uint8Array): SyllableCounts {
  const reader = new ByteReader(bytes);
  const counts = new Map<string, number>();
  let syllable = '';
  while (!reader.isAtEnd) {
    syllable = syllable.slice(0, reader.number()) + reader.text();
    counts.set(syllable, reader.number());
  }
  return counts;
}

/** Files kept after they were read: a reader who types a whole evening does not fill the memory of a phone. */
const mostKept = 400;

export class IndexReader {
  readonly #read: ReadFile;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** A file that could not be read is asked for again the next time. */
  #once<T>(file: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#kept.get(file) as Promise<T> | undefined;
    if (known) {
      // Used last, dropped last.
      this.#kept.delete(file);
      this.#kept.set(file, known);
      return known;
    }
    const reading = this.#read(file).then(parse);
    this.#kept.set(file, reading);
    reading.catch(() => {
      if (this.#kept.get(file) === reading) this.#kept.delete(file);
    });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }

  root(): Promise<IndexRoot> {
    return this.#once(rootFile, (bytes) => parseJson(bytes) as IndexRoot);
  }

  blocks(): Promise<readonly string[]> {
    return this.#once(blocksFile, parseBlocks);
  }

  labels(): Promise<FacetValues> {
    return this.#once(labelFile, (bytes) => parseJson(bytes) as FacetValues);
  }

  spelling(): Promise<SyllableCounts> {
    return this.#once(spellingFile, parseSpelling);
  }

  facets(document: number): Promise<FacetFile> {
    return this.#once(facetFile(document), (bytes) => parseJson(bytes) as FacetFile);
  }

  async card(document: number): Promise<SearchCard> {
    const cards = await this.#once(cardFile(document), (bytes) => parseJson(bytes) as CardFile);
    const card = cards[document % cardsPerFile];
    if (!card) throw new RangeError(`The index has no document ${document}.`);
    return card;
  }

  async term(key: string): Promise<TermEntry | undefined> {
    const blocks = await this.blocks();
    if (blocks.length === 0) return undefined;
    return (await this.#block(blockOf(blocks, key))).get(key);
  }

  /** Terms whose keys begin with `start`, from as many blocks as hold them, but at most from `mostBlocks`. */
  async termsFrom(start: string, mostBlocks: number): Promise<readonly TermEntry[]> {
    const blocks = await this.blocks();
    if (blocks.length === 0) return [];
    const first = blockOf(blocks, start);
    const wanted: number[] = [first];
    while (wanted.length < mostBlocks && blocks[first + wanted.length]?.startsWith(start)) {
      wanted.push(first + wanted.length);
    }
    const read = await Promise.all(wanted.map((block) => this.#block(block)));
    return read.flatMap((terms) => [...terms.values()].filter(({ key }) => key.startsWith(start)));
  }

  async postings({ source }: Spelling): Promise<readonly Posting[]> {
    if (typeof source !== 'number') return decodePostings(source);
    return this.#once(listFile(source), decodePostings);
  }

  #block(block: number): Promise<ReadonlyMap<string, TermEntry>> {
    return this.#once(termFile(block), parseTerms);
  }
}
