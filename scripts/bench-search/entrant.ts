/** One engine of the comparison: how its index is built, and how a page asks it. */
import type { StoredCorpus } from './stored-corpus.ts';

/** The first page of an answer, as a reader sees it. */
export interface FirstPage {
  readonly results: readonly { readonly href: string; readonly title: string; readonly summary: string }[];
  /** Results that hold all words, as the engine counts; the number of all results where it cannot tell. */
  readonly total: number;
  readonly meanings: readonly string[];
  readonly jump?: string;
}

interface EntrantAnswer {
  /** The titles and summaries of the first ten. */
  readonly first: FirstPage;
  /** All that the answer has: numbers, filters, parts that came later. */
  readonly complete: Promise<FirstPage>;
}

/** What the page of an entrant offers to the bench. */
export interface EntrantClient {
  search(query: string): Promise<EntrantAnswer>;
}

export interface Entrant {
  readonly name: string;
  /** Whether every reader fetches the whole index: then building may take 5 minutes, and may fail at size. */
  readonly isShippedWhole: boolean;
  /** Whether three cold visits say enough: it is no target, and each takes long. */
  readonly isAside: boolean;
  /**
   * Builds the index and everything the page needs into a folder, as a host would serve it.
   * @returns how long the index alone took, in milliseconds: from the first document to the last file.
   */
  build(corpus: StoredCorpus, folder: string): Promise<number>;
  /**
   * Source of a function from the address of the folder to an `EntrantClient`. It is there with the page, before the
   * clock starts; whatever it fetches counts.
   */
  readonly open: string;
}
