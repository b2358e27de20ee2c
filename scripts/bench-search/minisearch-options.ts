/** MiniSearch as its documentation sets it up, and with marks folded: one set for the building and the asking side. */
import type { Options, SearchOptions } from 'minisearch';
import { fold } from '../../src/text/folding.ts';

export const miniSearchOptions: Options = {
  fields: ['title', 'summary', 'text'],
  storeFields: ['href', 'title', 'summary'],
  processTerm: (term) => fold(term),
};

export const miniSearchQuery: SearchOptions = { boost: { title: 2 }, fuzzy: 0.2, prefix: true };
