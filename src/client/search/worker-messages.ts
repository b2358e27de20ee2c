/** What a page and the thread that searches for it say to each other. Each search has a number. */
import type { SearchAnswer, SearchRequest } from '../../search/search-engine.ts';

export type ToWorker =
  | { readonly kind: 'open'; readonly id: number; readonly folder: string }
  | { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest }
  /** The next answer of a search is asked for. */
  | { readonly kind: 'next'; readonly id: number }
  | { readonly kind: 'stop'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'failure'; readonly id: number; readonly words: string };
