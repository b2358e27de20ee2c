import { vi } from '../locale/vi.ts';
import type { Source } from '../schemas/source.ts';

/** A short text with its place in the source. */
export interface SourcedEntry {
  readonly text: string;
  readonly detail?: string;
  readonly source?: string;
}

/** "Mục II.1.2.1, dòng 43": words such as "Phần mở đầu" stand as they are. */
export function sourceText({ clause, lines }: Source): string {
  const isNumbered = /^(?:[IVX]+|\d+)(?!\p{L})/u.test(clause);
  const range = lines.replaceAll('-', '–');
  return vi.common.source(isNumbered ? vi.common.clause(clause) : clause, range);
}
