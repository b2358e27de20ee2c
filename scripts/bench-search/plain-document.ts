/** A document as engines without a model of ours take it. */
import type { SearchDocument } from '../../src/search/search-document.ts';

export interface PlainDocument {
  readonly id: number;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Whatever else it is found by. */
  readonly text: string;
}

export function plain(
  { href, title, summary, text, names, codes, body = '', date = '' }: SearchDocument,
  id: number,
): PlainDocument {
  return {
    id,
    href,
    title,
    summary,
    text: [...codes, ...names, body, date, ...text].filter(Boolean).join('\n'),
  };
}
