/** The search engine over the index of this site, file by file as searches need them. */
import { gunzipSync } from 'fflate';
import { createSearchEngine } from '../../search/portal-engine.ts';
import type { SearchEngine } from '../../search/search-engine.ts';

/**
 * Files are compressed in themselves, for hosts that send them as they are; some host may have inflated them. They are
 * small and many: the browser's own stream takes several times longer to set up than to inflate one.
 */
function inflated(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** @param folder address of the index, with its version. */
export function openIndex(folder: string): SearchEngine {
  return createSearchEngine(async (file) => {
    const response = await fetch(`${folder}${file}.bin`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return inflated(new Uint8Array(await response.arrayBuffer()));
  });
}
