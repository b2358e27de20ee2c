/**
 * The search index as files of the site: compressed, in a folder named after their content, so that a browser may keep
 * them for good and never mixes two builds.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { writeSearchIndex } from '../search/index-writer.ts';
import type { SearchCorpus } from '../search/search-document.ts';
import type { Synonym } from '../search/search-synonyms.ts';

export interface SearchIndex {
  /** Twelve hexadecimal digits. */
  readonly version: string;
  /** By name, gzip inside: no host has to be told to compress them. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const written = new WeakMap<SearchCorpus, SearchIndex>();

function writeFiles(corpus: SearchCorpus, synonyms: readonly Synonym[]): SearchIndex {
  const plain = writeSearchIndex(corpus, synonyms);
  const hash = createHash('sha256');
  for (const [name, bytes] of plain) hash.update(name).update(bytes);
  const files = new Map(
    [...plain].map(([name, bytes]) => [name, new Uint8Array(gzipSync(bytes, { level: 9 }))]),
  );
  return { version: hash.digest('hex').slice(0, 12), files };
}

/** Written once for each corpus, however many pages ask. An index that cannot be written stops the build. */
export function searchIndexOf(corpus: SearchCorpus, synonyms: readonly Synonym[]): SearchIndex {
  const known = written.get(corpus) ?? writeFiles(corpus, synonyms);
  written.set(corpus, known);
  return known;
}
