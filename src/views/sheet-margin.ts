/**
 * What stands in the margin of every printed sheet of a page: where it comes from, as of when, which sheet it is, and of
 * what is invented, that it is.
 */
import { vi } from '../locale/vi.ts';
import type { PageHead } from './page-head.ts';

/** Text as a string of CSS, which also must not end the element that it stands in. */
function cssText(text: string): string {
  return text.replaceAll(/["\\<]|\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}

/**
 * CSS for the page's head: browsers that know margin boxes (Chromium, Firefox) print it on each sheet, others leave the
 * margin empty, and the footer says the same once.
 */
export function sheetMargin({
  canonical,
  asOf,
  isIllustrative,
}: Pick<PageHead, 'canonical' | 'asOf' | 'isIllustrative'>): string {
  const font = 'font:8pt system-ui,sans-serif';
  const lines = [canonical, asOf, ...(isIllustrative ? [vi.illustrative.label] : [])];
  const source = `content:"${lines.map(cssText).join('\\a ')}";white-space:pre`;
  return `@page{@bottom-left{${source};${font}}@bottom-right{content:counter(page) " / " counter(pages);${font}}}`;
}
