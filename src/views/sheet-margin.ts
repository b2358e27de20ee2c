/** What stands in the margin of every printed sheet of a page: where it comes from, as of when, and which sheet it is. */
import type { PageHead } from './page-head.ts';

/** Text as a string of CSS, which also must not end the element that it stands in. */
function cssText(text: string): string {
  return text.replaceAll(/["\\<]|\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}

/**
 * CSS for the page's head: browsers that know margin boxes (Chromium, Firefox) print it on each sheet, others leave the
 * margin empty, and the footer says the same once.
 */
export function sheetMargin({ canonical, asOf }: Pick<PageHead, 'canonical' | 'asOf'>): string {
  const font = 'font:8pt system-ui,sans-serif';
  const source = `content:"${cssText(canonical)}\\a ${cssText(asOf)}";white-space:pre`;
  return `@page{@bottom-left{${source};${font}}@bottom-right{content:counter(page) " / " counter(pages);${font}}}`;
}
