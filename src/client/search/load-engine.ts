/** The search engine as a page uses it: in a thread of its own. */
import type { SearchAnswer, SearchEngine, SearchRequest } from '../../search/search-engine.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

class DistantEngine implements SearchEngine {
  readonly #worker: Worker;
  /** Who waits for the next message of a search. */
  readonly #waiting = new Map<number, (message: FromWorker) => void>();
  #searches = 0;

  constructor(folder: string) {
    this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#waiting.get(data.id)?.(data);
    });
    // The script itself did not come: whoever waits is told.
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      for (const [id, hear] of this.#waiting) hear({ kind: 'failure', id, words: event.message });
    });
    this.#tell({ kind: 'open', id: 0, folder: new URL(folder, location.href).href });
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  async *search(request: SearchRequest): AsyncGenerator<SearchAnswer, void, void> {
    this.#searches += 1;
    const id = this.#searches;
    this.#tell({ kind: 'search', id, request });
    let isOver = false;
    try {
      for (;;) {
        const message = await new Promise<FromWorker>((resolve) => {
          this.#waiting.set(id, resolve);
          this.#tell({ kind: 'next', id });
        });
        isOver = message.kind !== 'answer';
        if (message.kind === 'failure') {
          // Whoever searches again begins with a new thread.
          this.#worker.terminate();
          throw new Error(message.words);
        }
        if (message.kind === 'end') return;
        yield message.answer;
      }
    } finally {
      this.#waiting.delete(id);
      if (!isOver) this.#tell({ kind: 'stop', id });
    }
  }
}

/** @param folder address of the index, with its version. */
export function loadEngine(folder: string): SearchEngine {
  return new DistantEngine(folder);
}
