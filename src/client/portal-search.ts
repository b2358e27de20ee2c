/**
 * `<portal-search>`: the search page's form, with results in the page. Words of the interface come from the markup
 * (`data-*`), the index from this site; no request leaves it.
 */
import { toIndexedQuery, withoutStroke } from '../text/stroke.ts';

interface PagefindFragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindFragment>;
}

/** Values of a filter, or what they must not be. */
type PagefindFilters = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

interface Pagefind {
  options(options: { excerptLength: number; ranking?: Record<string, number> }): Promise<void>;
  search(
    query: string,
    options: { filters: PagefindFilters },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Results shown at first, and more at each press of the button. */
const pageSize = 10;

/** Parts of a page that a result may name. */
const partsShown = 3;

class PortalSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  /** Counts searches, so that a slow answer to an old query is dropped. */
  #turn = 0;
  readonly #kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Readonly<Record<string, string>>;

  connectedCallback(): void {
    const input = this.#input;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember(input.value);
      void this.#search(input.value);
    });
    let pause: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        this.#remember(input.value);
        void this.#search(input.value);
      }, 200);
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('<portal-search> needs a form with an input.');
    return input;
  }

  #readAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#search(this.#input.value);
  }

  /** The query belongs to the address: it can be sent on, and "back" finds it again. */
  #remember(query: string): void {
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.trim());
    history.replaceState(null, '', address);
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= (async () => {
      const engine = (await import(/* @vite-ignore */ `${this.dataset['index']}pagefind.js`)) as Pagefind;
      await engine.options({ excerptLength: 30 });
      return engine;
    })();
    return this.#engine;
  }

  async #search(query: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const wanted = toIndexedQuery(query);
    if (wanted === '') {
      this.#show('', []);
      return;
    }
    this.#tell(this.dataset['loading'] ?? '');
    try {
      const engine = await this.#load();
      const results = await find(engine, wanted);
      const shown = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
      if (turn !== this.#turn) return;
      const words = results.length === 0 ? this.dataset['zero'] : this.dataset['count'];
      this.#show(fill(words, { n: String(results.length), q: query.trim() }), shown);
      this.#offerMore(results.slice(pageSize), turn);
    } catch {
      // A failed load may be a lost connection: the next query tries again.
      this.#engine = undefined;
      if (turn === this.#turn) this.#show(this.dataset['failed'] ?? '', []);
    }
  }

  #tell(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  #show(words: string, fragments: readonly PagefindFragment[]): void {
    this.#tell(words);
    this.querySelector('.more')?.remove();
    this.querySelector('ol')?.replaceChildren(...fragments.map((fragment) => this.#resultItem(fragment)));
  }

  #offerMore(rest: readonly PagefindResult[], turn: number): void {
    if (rest.length === 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'more';
    button.textContent = fill(this.dataset['more'], { n: String(rest.length) });
    button.addEventListener('click', async () => {
      // A second press while the first is still loading would bring the same results twice.
      button.disabled = true;
      try {
        const fragments = await Promise.all(rest.slice(0, pageSize).map((result) => result.data()));
        if (turn !== this.#turn) return;
        button.remove();
        const items = fragments.map((fragment) => this.#resultItem(fragment));
        this.querySelector('ol')?.append(...items);
        items[0]?.querySelector('a')?.focus();
        this.#offerMore(rest.slice(pageSize), turn);
      } catch {
        // The button stays: the next press tries again.
        button.disabled = false;
        this.#tell(this.dataset['failed'] ?? '');
      }
    });
    this.append(button);
  }

  #resultItem({ url, excerpt, meta, sub_results: parts }: PagefindFragment): HTMLLIElement {
    const item = document.createElement('li');
    const kind = document.createElement('p');
    kind.className = 'soft';
    // What is invented says so wherever it is found.
    const labels = [this.#kinds[meta['kind'] ?? ''], meta['illustrative']];
    kind.textContent = labels.filter(Boolean).join(' · ');
    const title = document.createElement('h2');
    title.append(linkTo(url, meta['title'] ?? url));
    const words = document.createElement('p');
    // Pagefind escapes the text of pages; the only markup in an excerpt is its own <mark>.
    words.innerHTML = withoutStroke(excerpt);
    item.append(kind, title, words);
    const named = parts.filter((part) => part.url.includes('#')).slice(0, partsShown);
    if (named.length > 0) {
      const list = document.createElement('p');
      list.className = 'soft';
      list.append(`${this.dataset['parts'] ?? ''} `);
      named.forEach((part, index) => {
        if (index > 0) list.append(' · ');
        list.append(linkTo(part.url, part.title));
      });
      item.append(list);
    }
    return item;
  }
}

/**
 * Pages that hold the words side by side come first: Vietnamese words are mostly two syllables, and "đất đai" is not
 * "đất" and "đai" somewhere on a page.
 */
async function findAmong(
  engine: Pagefind,
  query: string,
  filters: PagefindFilters,
): Promise<readonly PagefindResult[]> {
  const isPhrase = /\s/.test(query) && !query.includes('"');
  const [phrase, words] = await Promise.all([
    isPhrase ? engine.search(`"${query}"`, { filters }) : { results: [] },
    engine.search(query, { filters }),
  ]);
  // All phrase hits score alike: their order is that of the words, their excerpts show the phrase.
  const phraseById = new Map(phrase.results.map((result) => [result.id, result]));
  const together = words.results.flatMap(({ id }) => phraseById.get(id) ?? []);
  return [...together, ...words.results.filter(({ id }) => !phraseById.has(id))];
}

/** What is real comes before what is invented, however well the invented fits. */
async function find(engine: Pagefind, query: string): Promise<readonly PagefindResult[]> {
  const invented = { population: 'illustrative' };
  const [real, illustrative] = await Promise.all([
    findAmong(engine, query, { not: invented }),
    findAmong(engine, query, invented),
  ]);
  return [...real, ...illustrative];
}

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = withoutStroke(title);
  return link;
}

/** Puts values into the words of the interface: `{n} kết quả`. */
function fill(words: string | undefined, values: Readonly<Record<string, string>>): string {
  return (words ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

customElements.define('portal-search', PortalSearch);
