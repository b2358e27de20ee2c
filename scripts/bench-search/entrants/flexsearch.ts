/** FlexSearch: the parts that it exports, all of which every reader fetches. */
import { Document } from 'flexsearch';
import { bundleClient } from '../client-bundle.ts';
import type { Entrant } from '../entrant.ts';
import { type FlexDocument, flexSearchOptions } from '../flexsearch-options.ts';
import { plain } from '../plain-document.ts';
import { writeFiles } from '../written-files.ts';

export const flexSearch: Entrant = {
  name: 'FlexSearch',
  isShippedWhole: true,
  isAside: true,
  async build(stored, folder) {
    const index = new Document<FlexDocument>(flexSearchOptions());
    const start = performance.now();
    let id = 0;
    for await (const document of stored.documents()) {
      index.add(plain(document, id));
      id += 1;
    }
    const parts: (readonly [key: string, data: string])[] = [];
    // Its types say nothing of the promise that it returns.
    const exported: unknown = index.export((key: string, data: string) => {
      if (data) parts.push([key, data]);
    });
    await exported;
    writeFiles(folder, [
      ['parts.json', JSON.stringify(parts.map(([key]) => key))],
      ...parts.map(([, data], number) => [`part-${number}.json`, data] as const),
    ]);
    const took = performance.now() - start;
    await bundleClient('flexsearch', folder);
    return took;
  },
  open: 'async (base) => (await import(base + "client.js")).open(base)',
};
