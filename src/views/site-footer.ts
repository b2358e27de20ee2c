/** Where the foot of a page leads: to what explains the portal itself. */
import { vi } from '../locale/vi.ts';
import { paths } from './hrefs.ts';
import type { LinkView, PageHead } from './page-head.ts';

const pages = [
  'about',
  'method',
  'glossary',
  'rules',
  'workCalendar',
  'duties',
  'compliance',
  'supervision',
  'reports',
  'months',
  'figureData',
  'catalogue',
  'accessibility',
  'feed',
] as const;

export function footerLinks({ homeHref }: Pick<PageHead, 'homeHref'>): readonly LinkView[] {
  return pages.map((page) => ({ text: vi.footer[page], href: `${homeHref}${paths[page]}` }));
}
