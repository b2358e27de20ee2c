/**
 * The one Markdown pipeline: Astro uses it for MDX pages, `renderMarkdown` for the bodies of records.
 * remark-gfm is put in by hand, with its own switch off, because `~so~` is a spelling and no strike-through.
 */
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { vi } from '../locale/vi.ts';
import { rehypeCodeBreaks } from './code-breaks.ts';
import { rehypeHeadingSlugs } from './heading-ids.ts';
import { rehypeSiteLinks } from './site-links.ts';

/** @param base path under which the site is served, for links written from the root. */
export function markdownProcessor(base: string) {
  return unified({
    gfm: false,
    // Authors write the curly quotes and dashes they mean.
    smartypants: false,
    remarkPlugins: [[remarkGfm, { singleTilde: false }]],
    remarkRehype: {
      footnoteLabel: vi.markdown.footnotes,
      footnoteBackLabel: (index: number) => vi.markdown.backToReference(index + 1),
    },
    rehypePlugins: [rehypeHeadingSlugs, rehypeCodeBreaks, [rehypeSiteLinks, base]],
  });
}

type Renderer = Awaited<ReturnType<ReturnType<typeof markdownProcessor>['createRenderer']>>;
const renderers = new Map<string, Promise<Renderer>>();

/** Markdown of a record's body or note as HTML. */
export async function renderMarkdown(markdown: string, base: string): Promise<string> {
  let renderer = renderers.get(base);
  if (!renderer) {
    renderer = markdownProcessor(base).createRenderer({ syntaxHighlight: false });
    renderers.set(base, renderer);
  }
  const { code } = await (await renderer).render(markdown);
  return code;
}
