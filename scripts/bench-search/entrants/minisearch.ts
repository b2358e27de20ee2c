/** MiniSearch: one JSON file that every reader fetches whole. */
import MiniSearch from 'minisearch';
import { bundleClient } from '../client-bundle.ts';
import type { Entrant } from '../entrant.ts';
import { miniSearchOptions } from '../minisearch-options.ts';
import { plain } from '../plain-document.ts';
import { writeFiles } from '../written-files.ts';

export const miniSearch: Entrant = {
  name: 'MiniSearch',
  isShippedWhole: true,
  isAside: true,
  async build(stored, folder) {
    const index = new MiniSearch(miniSearchOptions);
    const start = performance.now();
    let id = 0;
    for await (const document of stored.documents()) {
      index.add(plain(document, id));
      id += 1;
    }
    writeFiles(folder, [['index.json', JSON.stringify(index)]]);
    const took = performance.now() - start;
    await bundleClient('minisearch', folder);
    return took;
  },
  open: 'async (base) => (await import(base + "client.js")).open(base)',
};
