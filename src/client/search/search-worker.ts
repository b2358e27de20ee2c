/** The search engine in a thread of its own: reading, inflating and ranking never keep a page from taking a key. */
import type { SearchEngine } from '../../search/search-engine.ts';
import { openIndex } from './open-index.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

let engine: SearchEngine | undefined;
const running = new Map<number, ReturnType<SearchEngine['search']>>();

function tell(message: FromWorker): void {
  postMessage(message);
}

/** One answer for each time that one is asked for: whoever stops asking stops the work. */
async function answer(message: ToWorker): Promise<void> {
  const { id } = message;
  if (message.kind === 'stop') {
    await running.get(id)?.return();
    running.delete(id);
    return;
  }
  try {
    if (message.kind === 'open') {
      engine = openIndex(message.folder);
      return;
    }
    if (message.kind === 'search') {
      if (engine) running.set(id, engine.search(message.request));
      return;
    }
    const next = await running.get(id)?.next();
    if (!next || next.done) {
      running.delete(id);
      tell({ id, kind: 'end' });
    } else tell({ id, kind: 'answer', answer: next.value });
  } catch (error) {
    running.delete(id);
    tell({ id, kind: 'failure', words: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
