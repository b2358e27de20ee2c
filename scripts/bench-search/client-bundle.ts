/** Bundles a page's script the way the site's own are bundled: by Vite, minified, one file. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param name of a module in `clients/`. */
export async function bundleClient(name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL(`clients/${name}.ts`, import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'client.js', codeSplitting: false },
      },
    },
  });
}
