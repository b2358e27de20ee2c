/** The search engine as a page uses it: in a thread of its own. */
import type { SearchAnswer, SearchEngine, SearchRequest } from '../../search/search-engine.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

class DistantEngine implements SearchEngine {
  readonly #folder: string;
  #worker: Worker | undefined;
  /** Who waits for the next message of a search. */
  readonly #waiting = new Map<number, (message: FromWorker) => void>();
  #searches = 0;

  constructor(folder: string) {
    this.#folder = new URL(folder, location.href).href;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#waiting.get(data.id)?.(data);
    });
    // The script itself did not come: all who wait are told, and the next search begins with a new thread.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      this.#worker = undefined;
      for (const [id, hear] of this.#waiting) hear({ kind: 'failure', id, words: event.message });
    });
    worker.postMessage({ kind: 'open', id: 0, folder: this.#folder } satisfies ToWorker);
    return worker;
  }

  #tell(message: ToWorker): void {
    this.#worker ??= this.#start();
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
        // A file that did not come is asked for again by the next search; other searches go on.
        if (message.kind === 'failure') throw new Error(message.words);
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
