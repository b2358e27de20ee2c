/** A result of the search as it is laid out: the script of the search page fills in the same parts. */

import type { Site } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import type { MarkedText } from '../search/search-engine.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type StateMarkView, stateShapes } from './state-mark.ts';

export interface ResultView {
  readonly href: string;
  readonly kind: string;
  readonly isIllustrative: boolean;
  readonly title: MarkedText;
  /** Empty where the record has none. */
  readonly summary: MarkedText;
  readonly marks: readonly StateMarkView[];
  /** Body and date. */
  readonly place?: string;
  /** Words that it lacks. */
  readonly missing?: string;
}

/** A state of every shape, for the script to put its word to. */
export const markModels: readonly StateMarkView[] = stateShapes.map((shape) => ({
  shape,
  label: vi.search.filters.labels.state,
}));

/** A result with every part, in words that say what stands where. */
export function resultModel(site: Site): ResultView {
  const { labels } = vi.search.filters;
  return {
    href: hrefOf(site, paths.search),
    kind: labels.kind,
    isIllustrative: true,
    title: [{ text: vi.search.results, isMarked: false }],
    summary: [{ text: vi.search.results, isMarked: false }],
    marks: markModels.slice(0, 1),
    place: labels.body,
    missing: vi.search.nearNote,
  };
}
