/** What results can be narrowed by: one native list for each facet, with how many results each value would leave. */
import { type FacetKey, facetKeys } from '../../search/search-document.ts';
import {
  type FacetCount,
  type SearchAnswer,
  type SearchRequest,
  searchSorts,
} from '../../search/search-engine.ts';
import { filled } from './filled-words.ts';
import { narrowed } from './search-address.ts';
import type { SearchScript } from './search-script.ts';

/** Told the new request, and whether the same list was changed just before: arrow keys pass through many values. */
export type OnFilter = (request: SearchRequest, isSameAgain: boolean) => void;

const numbers = new Intl.NumberFormat('vi-VN');

/** A screen that has room for the filters beside the results. */
const wide = matchMedia('(min-width: 48rem)');

export class FilterPanel {
  readonly #script: SearchScript;
  readonly #selects: ReadonlyMap<FacetKey, HTMLSelectElement>;
  readonly #sort: HTMLSelectElement;
  /** Words of the values that were seen: what is chosen keeps its name where nothing has it. */
  readonly #labels = new Map<string, string>();
  /** What each list offers, so that an answer that changes nothing rebuilds nothing. */
  readonly #offered = new Map<FacetKey, string>();
  #request: SearchRequest | undefined;

  constructor(panel: HTMLDetailsElement, script: SearchScript, onFilter: OnFilter) {
    this.#script = script;
    const selectOf = (name: string) =>
      panel.querySelector<HTMLSelectElement>(`select[name="${name}"]`) as HTMLSelectElement;
    this.#selects = new Map(facetKeys.map((key) => [key, selectOf(script.names.facets[key])]));
    this.#sort = selectOf(script.names.sort);
    let last: EventTarget | null = null;
    panel.addEventListener('change', ({ target }) => {
      if (!this.#request) return;
      onFilter(this.#changed(this.#request, target), target === last);
      last = target;
    });
    panel.addEventListener('focusout', () => {
      last = null;
    });
    const fold = () => {
      panel.open = wide.matches;
    };
    wide.addEventListener('change', fold);
    fold();
  }

  #changed(request: SearchRequest, target: EventTarget | null): SearchRequest {
    const facet = [...this.#selects].find(([, select]) => select === target);
    if (facet) return narrowed(request, facet[0], facet[1].value || undefined);
    const sort = searchSorts.find((one) => this.#script.names.sorts[one] === this.#sort.value);
    return { ...request, sort: sort ?? 'relevance', page: 1 };
  }

  /** What is chosen, from now on. */
  follow(request: SearchRequest): void {
    this.#request = request;
    this.#sort.value = this.#script.names.sorts[request.sort];
    for (const [key, select] of this.#selects) this.#choose(key, select, request.filters[key] ?? '', '…');
  }

  /** A value that no list has (it came with the address) is chosen all the same. */
  #choose(key: FacetKey, select: HTMLSelectElement, value: string, unknown: string): void {
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      select.add(new Option(this.labelOf(key, value) ?? unknown, value));
    }
    select.value = value;
  }

  offer(facets: NonNullable<SearchAnswer['facets']>): void {
    for (const [key, select] of this.#selects) {
      const counts = facets[key];
      const offered = JSON.stringify(counts);
      if (offered === this.#offered.get(key)) continue;
      this.#offered.set(key, offered);
      for (const { value, label } of counts) this.#labels.set(`${key}:${value}`, label);
      // The option for all values stays; the list keeps the focus while its options change.
      const all = select.options[0] as HTMLOptionElement;
      select.replaceChildren(all, ...counts.map((count) => this.#optionOf(count)));
      const chosen = this.#request?.filters[key] ?? '';
      this.#choose(key, select, chosen, chosen);
      // A list with nothing to choose from is not offered.
      const field = select.closest<HTMLElement>('[data-field]');
      if (field) field.hidden = select.options.length < 2;
    }
  }

  #optionOf({ value, label, count }: FacetCount): HTMLOptionElement {
    const words = filled(this.#script.words.option, { x: label, n: numbers.format(count) });
    return new Option(words, value);
  }

  /** What readers call a value, once a list named it. */
  labelOf(key: FacetKey, value: string): string | undefined {
    return this.#labels.get(`${key}:${value}`);
  }

  /** What readers call the list: "Lĩnh vực". */
  nameOf(key: FacetKey): string {
    return this.#selects.get(key)?.labels[0]?.textContent.trim() ?? '';
  }
}
