/** Documents for tests of the search, and an engine over them. */
import { writeSearchIndex } from '../src/search/index-writer.ts';
import { createSearchEngine } from '../src/search/portal-engine.ts';
import type { FacetKey, FacetValue, SearchDocument } from '../src/search/search-document.ts';
import { searchKinds } from '../src/search/search-document.ts';
import type { SearchEngine } from '../src/search/search-engine.ts';
import type { Synonym } from '../src/search/search-synonyms.ts';

/** Facets of a petition that has nothing to filter by. */
export function facetsOf(population: 'real' | 'illustrative'): SearchDocument['facets'] {
  return {
    kind: ['petition'],
    body: [],
    topic: [],
    state: [],
    lateness: [],
    period: [],
    population: [population],
  };
}

export function aSearchDocument(
  given: Partial<SearchDocument> & Pick<SearchDocument, 'title'>,
): SearchDocument {
  return {
    href: `/kien-nghi/${given.title.normalize('NFD').replace(/\W+/g, '-')}/`,
    kind: 'petition',
    isIllustrative: false,
    summary: '',
    marks: [],
    text: [],
    codes: [],
    names: [],
    times: [],
    facets: facetsOf('real'),
    ...given,
  };
}

const value = (name: string): FacetValue => ({ value: name, label: name });

const facets: Readonly<Record<FacetKey, readonly FacetValue[]>> = {
  kind: searchKinds.map(value),
  body: ['phuong-a', 'phuong-b'].map(value),
  topic: [],
  state: [],
  lateness: [],
  period: [],
  population: ['real', 'illustrative'].map(value),
};

/** @param onRead told of each file before it is read; throws where reading is to fail. */
export function engineOver(
  documents: readonly SearchDocument[],
  synonyms: readonly Synonym[] = [],
  onRead: (file: string) => void = () => undefined,
): SearchEngine {
  const files = writeSearchIndex({ documents, facets }, synonyms);
  return createSearchEngine(async (file) => {
    onRead(file);
    const bytes = files.get(file);
    if (!bytes) throw new Error(`No file "${file}".`);
    return bytes;
  });
}
