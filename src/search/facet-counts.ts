/** What results can be narrowed by and sorted by: the values of each document, and how many have each. */
import {
  type FacetFile,
  type FacetValues,
  facetsPerFile,
  type IndexRoot,
  noDay,
  storedFacets,
} from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { groupAt, type Ranked } from './scoreboard.ts';
import { type FacetKey, facetKeys } from './search-document.ts';
import type { FacetCount, SearchRequest, SearchSort } from './search-engine.ts';

type Filters = SearchRequest['filters'];

/** A filter on what the number of a document tells needs no file. */
export function needsFiles(filters: Filters): boolean {
  return storedFacets.some((key) => filters[key] !== undefined);
}

/** What every document has under every facet, for the files that were read. */
export class FacetTable {
  readonly #root: IndexRoot;
  readonly #files = new Map<number, FacetFile>();
  #labels: FacetValues | undefined;

  constructor(root: IndexRoot) {
    this.#root = root;
  }

  /** Reads what the given documents need. */
  async read(reader: IndexReader, documents: readonly Ranked[]): Promise<void> {
    const files = new Set(documents.map(({ document }) => Math.floor(document / facetsPerFile)));
    const missing = [...files].filter((file) => !this.#files.has(file));
    const [labels, ...read] = await Promise.all([
      reader.labels(),
      ...missing.map((file) => reader.facets(file * facetsPerFile)),
    ]);
    this.#labels = labels;
    read.forEach((file, index) => {
      this.#files.set(missing[index] as number, file);
    });
  }

  #valuesOf(document: number, key: FacetKey): readonly number[] {
    if (key === 'kind' || key === 'population') {
      return [this.#numberOf(key, groupAt(this.#root.groups, document).values[key])];
    }
    const file = this.#files.get(Math.floor(document / facetsPerFile));
    return file?.values[key][document % facetsPerFile] ?? [];
  }

  #numberOf(key: FacetKey, value: string): number {
    return this.#labels?.[key].findIndex((known) => known.value === value) ?? -1;
  }

  /** Documents that have the values of all filters but those of `except`. */
  fitting(documents: readonly Ranked[], filters: Filters, except?: FacetKey): readonly Ranked[] {
    const wanted = facetKeys.flatMap((key) => {
      const value = filters[key];
      return value === undefined || key === except ? [] : [{ key, number: this.#numberOf(key, value) }];
    });
    if (wanted.length === 0) return documents;
    return documents.filter(({ document }) =>
      wanted.every(({ key, number }) => this.#valuesOf(document, key).includes(number)),
    );
  }

  /** Of each facet the values that occur under all other filters, in the order of their lists. */
  counts(documents: readonly Ranked[], filters: Filters): Readonly<Record<FacetKey, readonly FacetCount[]>> {
    const countsOf = (key: FacetKey): readonly FacetCount[] => {
      const values = this.#labels?.[key] ?? [];
      const counts = new Int32Array(values.length);
      for (const { document } of this.fitting(documents, filters, key)) {
        for (const number of this.#valuesOf(document, key)) counts[number] = (counts[number] ?? 0) + 1;
      }
      return values.flatMap(({ value, label }, number) => {
        const count = counts[number] ?? 0;
        return count > 0 || value === filters[key] ? [{ value, label, count }] : [];
      });
    };
    return Object.fromEntries(facetKeys.map((key) => [key, countsOf(key)])) as Record<FacetKey, FacetCount[]>;
  }

  #day(document: number, key: 'on' | 'waitingSince'): number {
    return this.#files.get(Math.floor(document / facetsPerFile))?.[key][document % facetsPerFile] ?? noDay;
  }

  /** What has no day stands last, in the order it came in. */
  sorted(documents: readonly Ranked[], sort: SearchSort): readonly Ranked[] {
    if (sort === 'relevance') return documents;
    const key = sort === 'date' ? 'on' : 'waitingSince';
    const direction = sort === 'date' ? -1 : 1;
    return documents
      .map((ranked) => ({ ranked, day: this.#day(ranked.document, key) }))
      .sort((a, b) => {
        if (a.day === noDay || b.day === noDay) return Number(a.day === noDay) - Number(b.day === noDay);
        return direction * (a.day - b.day);
      })
      .map(({ ranked }) => ranked);
  }
}
