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
  readonly source: readonly Posting[] | number;
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

/**
 * A block of terms as it was read: only its keys are decoded, and what a search asks for. Most of a block is other
 * terms.
 */
class TermBlock {
  readonly #bytes: Uint8Array;
  /** Where the spellings of each term begin. */
  readonly #places = new Map<string, number>();
  readonly #entries = new Map<string, TermEntry>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const reader = new ByteReader(bytes);
    let key = '';
    while (!reader.isAtEnd) {
      key = key.slice(0, reader.number()) + reader.text();
      this.#places.set(key, reader.position);
      for (let left = reader.number(); left > 0; left -= 1) {
        reader.bytes(reader.number());
        const counted = reader.number();
        const size = reader.number();
        if ((counted & 1) === 0) reader.bytes(size);
      }
    }
  }

  keysFrom(start: string): readonly string[] {
    return [...this.#places.keys()].filter((key) => key.startsWith(start));
  }

  get(key: string): TermEntry | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const known = this.#entries.get(key) ?? this.#entryAt(key, place);
    this.#entries.set(key, known);
    return known;
  }

  #entryAt(key: string, place: number): TermEntry {
    const reader = new ByteReader(this.#bytes, place);
    const spellings: Spelling[] = [];
    for (let left = reader.number(); left > 0; left -= 1) {
      const exact = reader.text() || key;
      const counted = reader.number();
      const size = reader.number();
      spellings.push({
        exact,
        count: counted >>> 1,
        source: counted & 1 ? size : decodePostings(reader.bytes(size)),
      });
    }
    return { key, spellings, count: spellings.reduce((total, { count }) => total + count, 0) };
  }
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
    return read.flatMap((block) => block.keysFrom(start).flatMap((key) => block.get(key) ?? []));
  }

  async postings({ source }: Spelling): Promise<readonly Posting[]> {
    return typeof source === 'number' ? this.#once(listFile(source), decodePostings) : source;
  }

  /** Reads the lists of a term that stand in files of their own, all at once. */
  async readLists({ spellings }: TermEntry): Promise<void> {
    await Promise.all(
      spellings.flatMap(({ source }) =>
        typeof source === 'number' ? [this.#once(listFile(source), decodePostings)] : [],
      ),
    );
  }

  #block(block: number): Promise<TermBlock> {
    return this.#once(termFile(block), (bytes) => new TermBlock(bytes));
  }
}
