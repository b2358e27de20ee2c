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
import { type FacetKey, facetKeys } from './search-document.ts';
import type { FacetCount, SearchRequest } from './search-engine.ts';

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
  /** The group of each document, and what the documents of each group have. */
  readonly #groups: Uint8Array;
  #groupValues: readonly Readonly<Record<'kind' | 'population', readonly number[]>>[] = [];

  constructor(root: IndexRoot) {
    this.#root = root;
    this.#groups = new Uint8Array(root.documentCount);
    root.groups.forEach(({ from }, index) => {
      this.#groups.fill(index, from, root.groups[index + 1]?.from);
    });
  }

  /** Reads what the given documents need. */
  async read(reader: IndexReader, documents: readonly number[]): Promise<void> {
    const files = new Set(documents.map((document) => Math.floor(document / facetsPerFile)));
    const missing = [...files].filter((file) => !this.#files.has(file));
    const [labels, ...read] = await Promise.all([
      reader.labels(),
      ...missing.map((file) => reader.facets(file * facetsPerFile)),
    ]);
    if (this.#labels !== labels) {
      this.#labels = labels;
      this.#groupValues = this.#root.groups.map(({ values }) => ({
        kind: [this.#numberOf('kind', values.kind)],
        population: [this.#numberOf('population', values.population)],
      }));
    }
    read.forEach((file, index) => {
      this.#files.set(missing[index] as number, file);
    });
  }

  /** Places of a document's values in the lists of labels. */
  #valuesOf(document: number, key: FacetKey): readonly number[] {
    if (key === 'kind' || key === 'population') {
      return this.#groupValues[this.#groups[document] as number]?.[key] ?? [];
    }
    const file = this.#files.get(Math.floor(document / facetsPerFile));
    return file?.values[key][document % facetsPerFile] ?? [];
  }

  #numberOf(key: FacetKey, value: string): number {
    return this.#labels?.[key].findIndex((known) => known.value === value) ?? -1;
  }

  #wanted(filters: Filters): readonly { readonly key: FacetKey; readonly number: number }[] {
    return facetKeys.flatMap((key) => {
      const value = filters[key];
      return value === undefined ? [] : [{ key, number: this.#numberOf(key, value) }];
    });
  }

  /** Documents that have the values of all filters. */
  fitting(documents: readonly number[], filters: Filters): readonly number[] {
    const wanted = this.#wanted(filters);
    if (wanted.length === 0) return documents;
    return documents.filter((document) =>
      wanted.every(({ key, number }) => this.#valuesOf(document, key).includes(number)),
    );
  }

  /**
   * Of each facet the values that occur under all other filters, in the order of their lists. One walk over the
   * documents: what fails one filter counts for the facet of this filter alone.
   */
  counts(documents: readonly number[], filters: Filters): Readonly<Record<FacetKey, readonly FacetCount[]>> {
    const wanted = this.#wanted(filters);
    const counts = new Map(facetKeys.map((key) => [key, new Int32Array(this.#labels?.[key].length ?? 0)]));
    for (const document of documents) {
      const failed = wanted.filter(({ key, number }) => !this.#valuesOf(document, key).includes(number));
      if (failed.length > 1) continue;
      const [only] = failed;
      for (const key of only ? [only.key] : facetKeys) {
        const counted = counts.get(key) as Int32Array;
        for (const number of this.#valuesOf(document, key)) counted[number] = (counted[number] ?? 0) + 1;
      }
    }
    const listOf = (key: FacetKey): readonly FacetCount[] =>
      (this.#labels?.[key] ?? []).flatMap(({ value, label }, number) => {
        const count = counts.get(key)?.[number] ?? 0;
        return count > 0 || value === filters[key] ? [{ value, label, count }] : [];
      });
    return Object.fromEntries(facetKeys.map((key) => [key, listOf(key)])) as Record<FacetKey, FacetCount[]>;
  }

  #day(document: number, key: 'on' | 'waitingSince'): number {
    return this.#files.get(Math.floor(document / facetsPerFile))?.[key][document % facetsPerFile] ?? noDay;
  }

  /**
   * Where a document stands by its day: the higher, the earlier. What has no day stands last.
   * @param sort by its day (the latest first) or by how long the people wait (the longest first).
   */
  rankBy(sort: 'date' | 'waiting'): (document: number) => number {
    const key = sort === 'date' ? 'on' : 'waitingSince';
    const direction = sort === 'date' ? 1 : -1;
    return (document) => {
      const day = this.#day(document, key);
      return day === noDay ? Number.NEGATIVE_INFINITY : direction * day;
    };
  }
}
