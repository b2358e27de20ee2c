/** FlexSearch as its documentation sets it up, and with marks folded: one set for the building and the asking side. */
import type { DocumentOptions } from 'flexsearch';
import { fold } from '../../src/text/folding.ts';

export type FlexDocument = { id: number; href: string; title: string; summary: string; text: string };

export function flexSearchOptions(): DocumentOptions<FlexDocument> {
  return {
    tokenize: 'forward',
    encode: (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
    document: { id: 'id', index: ['title', 'summary', 'text'], store: ['href', 'title', 'summary'] },
  };
}
