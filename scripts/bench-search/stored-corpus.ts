/**
 * The documents of a portal on disk, one line each, so that every entrant is given the same, in a process of its own,
 * and none has to hold more of them than it wants to.
 */
import { appendFileSync, createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SearchCorpus, SearchDocument } from '../../src/search/search-document.ts';
import type { Synonym } from '../../src/search/search-synonyms.ts';

interface Surroundings {
  readonly count: number;
  readonly facets: SearchCorpus['facets'];
  readonly synonyms: readonly Synonym[];
}

const linesAtOnce = 1_000;

/** What was written under a folder. */
export class StoredCorpus {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  static write(
    folder: string,
    { documents, facets }: SearchCorpus,
    synonyms: readonly Synonym[],
  ): StoredCorpus {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const surroundings: Surroundings = { count: documents.length, facets, synonyms };
    writeFileSync(join(folder, 'surroundings.json'), JSON.stringify(surroundings));
    for (let from = 0; from < documents.length; from += linesAtOnce) {
      const lines = documents
        .slice(from, from + linesAtOnce)
        .map((document) => `${JSON.stringify(document)}\n`);
      appendFileSync(join(folder, 'documents.jsonl'), lines.join(''));
    }
    return new StoredCorpus(folder);
  }

  get #surroundings(): Surroundings {
    return JSON.parse(readFileSync(join(this.#folder, 'surroundings.json'), 'utf8')) as Surroundings;
  }

  get count(): number {
    return this.#surroundings.count;
  }

  get synonyms(): readonly Synonym[] {
    return this.#surroundings.synonyms;
  }

  /** One after the other. */
  async *documents(): AsyncGenerator<SearchDocument, void, void> {
    const lines = createInterface({ input: createReadStream(join(this.#folder, 'documents.jsonl')) });
    for await (const line of lines) yield JSON.parse(line) as SearchDocument;
  }

  /** All at once. */
  async corpus(): Promise<SearchCorpus> {
    const documents: SearchDocument[] = [];
    for await (const document of this.documents()) documents.push(document);
    return { documents, facets: this.#surroundings.facets };
  }
}
