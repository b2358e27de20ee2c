import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { listOfPages } from './src/integrations/list-of-pages.ts';
import { withReport } from './src/loading/problem-report.ts';
import { readSettings } from './src/loading/settings.ts';
import { markdownProcessor } from './src/rendering/markdown.ts';

const { site } = withReport(() => readSettings(process.env));

/** A static face of Be Vietnam Pro, cut to one range of letters by its package. */
function face(subset, weight, unicodeRange) {
  const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  // A page read on a slow line never jumps: a face that is not there at once serves from the next page on.
  const display = 'optional';
  return {
    weight,
    style: 'normal',
    display,
    unicodeRange,
    src: [`@fontsource/be-vietnam-pro/files/${file}`],
  };
}

// The ranges of the package's own style sheet (400.css).
const vietnamese = [
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304',
  'U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
];
const latin = [
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329',
  'U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
];

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  output: 'static',
  session: false,
  // It starts from a script in the page, which the policy of every page forbids.
  devToolbar: { enabled: false },
  // The default joins inline elements that stand on two lines.
  compressHTML: true,
  integrations: [contentCheck(), mdx(), listOfPages()],
  vite: {
    build: {
      // Scripts are fetched once for all pages, after what there is to read.
      assetsInlineLimit: (file) => (file.endsWith('.js') || file.endsWith('.ts') ? false : undefined),
    },
  },
  markdown: { processor: markdownProcessor(site.base), syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-be-vietnam-pro',
      fallbacks: ['system-ui', 'Arial', 'sans-serif'],
      options: {
        variants: [
          face('vietnamese', 400, vietnamese),
          face('latin', 400, latin),
          face('vietnamese', 700, vietnamese),
          face('latin', 700, latin),
        ],
      },
    },
  ],
});
