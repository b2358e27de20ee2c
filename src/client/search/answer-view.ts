/** Shows an answer under the form: how many results, how the query was understood, the results, the way to more. */
import { type FacetKey, facetKeys } from '../../search/search-document.ts';
import type { Reading, SearchAnswer, SearchRequest, SearchResult } from '../../search/search-engine.ts';
import { filled, filledNodes, type Values } from './filled-words.ts';
import type { FilterPanel } from './filter-panel.ts';
import { type DrawResult, resultDrawing } from './result-drawing.ts';
import { addressOf, narrowed } from './search-address.ts';
import type { SearchScript } from './search-script.ts';

const numbers = new Intl.NumberFormat('vi-VN');

/** A heading repeats of a long query only its beginning. */
const longestRepeated = 60;

/** Of an everyday word with many official ones, those that fit a line. */
const mostMeanings = 6;

function shortened(query: string): string {
  const letters = [...query.trim()];
  return letters.length <= longestRepeated
    ? letters.join('')
    : `${letters.slice(0, longestRepeated).join('')}…`;
}

function item(...nodes: readonly (Node | string)[]): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(...nodes);
  return entry;
}

function paragraph(...nodes: readonly (Node | string)[]): HTMLParagraphElement {
  const words = document.createElement('p');
  words.append(...nodes);
  return words;
}

export class AnswerView {
  readonly #root: HTMLElement;
  readonly #script: SearchScript;
  readonly #filters: FilterPanel;
  readonly #draw: DrawResult;
  readonly #models: DocumentFragment;
  /** What is drawn already is left alone: it may have the focus, or be half read. */
  readonly #drawn = new Map<HTMLElement, string>();

  constructor(root: HTMLElement, script: SearchScript, filters: FilterPanel) {
    this.#root = root;
    this.#script = script;
    this.#filters = filters;
    this.#models = (root.querySelector('template') as HTMLTemplateElement).content;
    this.#draw = resultDrawing(this.#models, script);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  /** Fills a part of the page; an empty one is not there for anybody. */
  #put(name: string, key: unknown, draw: () => readonly (Node | string)[]): void {
    const part = this.#part(name);
    const wanted = JSON.stringify(key);
    if (this.#drawn.get(part) === wanted) return;
    this.#drawn.set(part, wanted);
    part.replaceChildren(...draw());
    part.hidden = part.childNodes.length === 0;
  }

  get heading(): HTMLElement {
    return this.#part('heading');
  }

  /** The links that arrow keys move among, in their order. */
  get stops(): readonly HTMLAnchorElement[] {
    return [
      ...this.#root.querySelectorAll<HTMLAnchorElement>(
        '[data-part="jump"] a, [data-part="results"] h3 a, [data-part="near"] h3 a',
      ),
    ];
  }

  /** The lists of the page, kept back while who came with a question waits for the first answer. */
  #settle(): void {
    delete document.documentElement.dataset['asks'];
  }

  /** Nothing is asked. */
  rest(): void {
    this.#settle();
    this.#part('panel').hidden = true;
    this.#part('failed').hidden = true;
  }

  /** Something is asked; what stood there stands until it is answered. */
  begin(request: SearchRequest): void {
    const panel = this.#part('panel');
    if (panel.hidden) {
      this.#clear();
      this.wait();
    }
    panel.hidden = false;
    this.#part('failed').hidden = true;
    this.#part('answer').setAttribute('aria-busy', 'true');
    this.#filters.follow(request);
    this.#putChosen(request, false);
  }

  #clear(): void {
    for (const name of ['readings', 'jump', 'results', 'near', 'pages', 'tips']) {
      this.#put(name, '', () => []);
    }
  }

  wait(): void {
    this.#put('heading', 'waiting', () => [this.#script.words.loading]);
  }

  fail(): void {
    this.#settle();
    this.#part('panel').hidden = true;
    this.#part('failed').hidden = false;
  }

  /** Replaces what is shown; what did not change keeps its place and the focus. */
  show(answer: SearchAnswer, request: SearchRequest): void {
    const focused = document.activeElement;
    const hadFocus = this.#part('panel').contains(focused);
    const address = focused?.getAttribute('href');
    if (answer.facets) this.#filters.offer(answer.facets);
    this.#putHeading(answer, request);
    this.#putNote(answer);
    this.#putChosen(request, answer.isComplete);
    this.#putReadings(answer, request);
    this.#putJump(answer, request);
    this.#putResults(answer);
    this.#putPages(answer, request);
    this.#putTips(answer, request);
    this.#part('answer').setAttribute('aria-busy', String(!answer.isComplete));
    if (answer.isComplete) this.#settle();
    // The element that had the focus may be drawn anew, or gone.
    if (hadFocus && !focused?.isConnected) {
      (this.stops.find((stop) => stop.getAttribute('href') === address) ?? this.heading).focus({
        preventScroll: true,
      });
    }
  }

  /** How many, in words: what the heading shows and the status line says. */
  count(answer: SearchAnswer, request: SearchRequest): readonly [words: string, values: Values] {
    const { words } = this.#script;
    const { total, nearTotal } = answer;
    const query = shortened(request.query);
    const values = { q: query, n: numbers.format(total ?? 0) };
    if (total === undefined) return [words.results, values];
    if (total > 0) return [query === '' ? words.countAll : words.count, values];
    if (query === '') return [words.noneAll, values];
    return [nearTotal > 0 ? words.onlyNear : words.none, values];
  }

  #paging({ page, pageCount = 1 }: SearchAnswer, words: string): string | undefined {
    if (pageCount < 2) return undefined;
    return filled(words, { p: numbers.format(page), c: numbers.format(pageCount) });
  }

  #putHeading(answer: SearchAnswer, request: SearchRequest): void {
    const [words, values] = this.count(answer, request);
    const page = answer.page > 1 ? this.#paging(answer, this.#script.words.page) : undefined;
    this.#put('heading', [words, values, page], () => [
      ...filledNodes(words, values),
      ...(page === undefined ? [] : [`, ${page}`]),
    ]);
  }

  /** No number stands for real and invented records together without saying so. */
  #putNote({ facets, total = 0 }: SearchAnswer): void {
    const invented = facets?.population.find(({ label }) => label === this.#script.illustrative)?.count ?? 0;
    const { words } = this.#script;
    const real = total - invented;
    const values = { r: numbers.format(real), i: numbers.format(invented) };
    // The line keeps its place while its words are on their way.
    this.#part('note').textContent =
      invented === 0 || total === 0 ? '' : real > 0 ? filled(words.mixed, values) : words.illustrative;
  }

  #linkTo(request: SearchRequest, text: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = addressOf(request, this.#script.names) || location.pathname;
    link.dataset['ask'] = '';
    link.textContent = text;
    return link;
  }

  /** The chosen values, each a way out of it. */
  #putChosen(request: SearchRequest, isComplete: boolean): void {
    const { words } = this.#script;
    const chosen = facetKeys.flatMap((key) => {
      const value = request.filters[key];
      if (value === undefined) return [];
      // A value that no list names yet may still get its name.
      const label = this.#filters.labelOf(key, value) ?? (isComplete ? value : undefined);
      return label === undefined ? [] : [{ key, label }];
    });
    this.#put('chosen', [chosen, request], () =>
      chosen.length === 0
        ? []
        : [
            ...chosen.map(({ key, label }) => item(this.#wayOut(request, key, label))),
            ...(chosen.length > 1
              ? [item(this.#linkTo({ ...request, filters: {}, page: 1 }, words.removeAll))]
              : []),
          ],
    );
    this.#part('filtered').hidden = chosen.length === 0;
  }

  #wayOut(request: SearchRequest, key: FacetKey, label: string): HTMLAnchorElement {
    const { words } = this.#script;
    const text = filled(words.chosen, { q: this.#filters.nameOf(key), x: label });
    const link = this.#linkTo(narrowed(request, key, undefined), text);
    link.className = 'way-out';
    link.setAttribute('aria-label', filled(words.remove, { x: text }));
    return link;
  }

  #putReadings({ readings, suggestion }: SearchAnswer, request: SearchRequest): void {
    this.#put('readings', [readings, suggestion, request], () => [
      ...(suggestion === undefined
        ? []
        : [
            paragraph(
              `${this.#script.words.suggestion} `,
              this.#linkTo({ ...request, query: suggestion, page: 1 }, suggestion),
              '?',
            ),
          ]),
      ...readings.map((reading) => this.#readingOf(reading, request)),
    ]);
  }

  #readingOf({ typed, isAmbiguous, meanings }: Reading, request: SearchRequest): HTMLParagraphElement {
    const { words, separator } = this.#script;
    const some = meanings.slice(0, mostMeanings);
    if (!isAmbiguous) return paragraph(filled(words.also, { x: some.map((one) => one.words).join(', ') }));
    const links = some.flatMap((one, index) => [
      index === 0 ? ' ' : separator,
      this.#linkTo({ ...request, query: one.query, page: 1 }, one.words),
    ]);
    return paragraph(...filledNodes(words.ambiguous, { q: typed }), ...links);
  }

  #putJump({ jump }: SearchAnswer, { query }: SearchRequest): void {
    this.#put('jump', [jump, query], () => {
      if (!jump) return [];
      const link = document.createElement('a');
      link.href = jump.href;
      link.append(...filledNodes(this.#script.words.jump, { q: shortened(query), x: jump.title }));
      return [link];
    });
  }

  #putResults({ results }: SearchAnswer): void {
    const isNear = ({ missing }: SearchResult) => missing.length > 0;
    const listOf = (name: string, some: readonly SearchResult[]) =>
      some.map((result, index) => this.#draw(result, `${name}-${index + 1}`));
    const [full, near] = [results.filter((result) => !isNear(result)), results.filter(isNear)];
    this.#put('results', full, () => listOf('kq', full));
    this.#put('near', near, () => listOf('gan', near));
    this.#part('near-part').hidden = near.length === 0;
  }

  #putPages(answer: SearchAnswer, request: SearchRequest): void {
    const { page, pageCount } = answer;
    if (pageCount === undefined) return;
    this.#put('pages', [page, pageCount, request], () => {
      const position = this.#paging(answer, this.#script.words.position);
      const pages = this.#models.querySelector('[data-pages] > nav')?.cloneNode(true) as Element | undefined;
      if (position === undefined || !pages) return [];
      const words = pages.querySelector('p');
      if (words) words.textContent = position;
      for (const [rel, target] of [
        ['prev', page - 1],
        ['next', page + 1],
      ] as const) {
        const link = pages.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`);
        if (target < 1 || target > pageCount) link?.closest('li')?.remove();
        else if (link) {
          link.href = addressOf({ ...request, page: target }, this.#script.names);
          link.dataset['ask'] = '';
        }
      }
      return [pages];
    });
  }

  /** What to try where nothing was found. */
  #putTips({ results, isComplete }: SearchAnswer, request: SearchRequest): void {
    const isWanted = isComplete && results.length === 0;
    this.#put('tips', [isWanted, request], () => {
      const tips = this.#models.querySelector('[data-tips]')?.cloneNode(true) as HTMLElement | undefined;
      if (!isWanted || !tips) return [];
      const { words, pages } = this.#script;
      const list = tips.querySelector('ul');
      const query = request.query.trim();
      if (query === '') for (const tip of tips.querySelectorAll('[data-of-words]')) tip.remove();
      const filters = Object.entries(request.filters) as [FacetKey, string | undefined][];
      if (filters.some(([, value]) => value !== undefined)) {
        const link = this.#linkTo({ ...request, filters: {}, page: 1 }, words.removeAll);
        list?.prepend(item(link, '.'));
      }
      for (const key of ['body', 'topic'] as const) {
        const value = request.filters[key];
        const label = value === undefined ? undefined : this.#filters.labelOf(key, value);
        if (value === undefined || label === undefined) continue;
        const link = document.createElement('a');
        link.href = filled(pages[key], { x: value });
        link.textContent = filled(words.pageOf, { x: label });
        list?.append(item(link));
      }
      return [tips];
    });
  }
}
