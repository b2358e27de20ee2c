/** The portal's own index: the files gzip inside, as the site serves them. */
import { gzipSync } from 'node:zlib';
import { rootFile } from '../../../src/search/index-format.ts';
import { writeSearchIndex } from '../../../src/search/index-writer.ts';
import { bundleClient } from '../client-bundle.ts';
import type { Entrant } from '../entrant.ts';
import { writeFiles } from '../written-files.ts';

export const portal: Entrant = {
  name: 'portal',
  isShippedWhole: false,
  isAside: false,
  async build(stored, folder) {
    const corpus = await stored.corpus();
    const { synonyms } = stored;
    const start = performance.now();
    const files = [...writeSearchIndex(corpus, synonyms)].map(
      ([name, content]) => [`${name}.bin`, gzipSync(content, { level: 9 })] as const,
    );
    writeFiles(folder, files);
    const took = performance.now() - start;
    await bundleClient('portal', folder);
    return took;
  },
  // As the search page does: the first file of the index comes beside the engine.
  open: `async (base) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: base + '${rootFile}.bin' });
    document.head.append(link);
    return (await import(base + 'client.js')).open(base);
  }`,
};
