/**
 * `<schedule-filter>`: combines the filters of the schedule. The chosen values stand in the address
 * (`/lich/?don-vi=…&loai=…`), so it can be sent on and "back" works; one value alone keeps its page's own address. All
 * lines come from one file, fetched when a reader opens the filters. Where that fails, the links stay what they are:
 * links to pages.
 */
interface Line {
  readonly population: 'real' | 'illustrative';
  readonly group: string;
  readonly title: string;
  readonly name?: string;
  readonly href: string;
  readonly time: string;
  readonly machine?: string;
  readonly bar?: Readonly<Record<'x' | 'width' | 'rx', string | number>>;
  readonly type: string;
  readonly place?: string;
  readonly status?: string;
  readonly host: { readonly text: string; readonly href: string };
  readonly hostState?: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

interface Data {
  readonly groups: readonly {
    readonly name: string;
    readonly headings: Readonly<Record<Line['population'], string>>;
    readonly note: string;
  }[];
  readonly lines: readonly Line[];
}

interface Script {
  readonly rowsHref: string;
  readonly homeHref: string;
  readonly state: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Chosen values by key. A quarter stands for its year. */
type State = ReadonlyMap<string, string>;

interface Option {
  readonly key: string;
  readonly value: string;
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** The page of this value alone. */
  readonly href: string;
}

/** Lines shown at first, and more at each press of the button. */
const pageSize = 25;

const numbers = new Intl.NumberFormat('vi-VN');

function fits({ values }: Line, state: State): boolean {
  return [...state].every(([key, value]) => values[key]?.includes(value));
}

/** The state with a value chosen, or given up where it was chosen. */
function toggled(state: State, key: string, value: string): State {
  const next = new Map(state);
  if (key === 'nam') next.delete('quy');
  if (key === 'quy') next.delete('nam');
  if (state.get(key) === value) next.delete(key);
  else next.set(key, value);
  return next;
}

class ScheduleFilter extends HTMLElement {
  readonly #script = JSON.parse(this.dataset['script'] ?? '') as Script;
  readonly #options = [...this.querySelectorAll<HTMLElement>('[data-value]')].map((item): Option => {
    const link = item.querySelector('a') as HTMLAnchorElement;
    const key = item.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
    return { key, value: item.dataset['value'] ?? '', item, link, href: link.pathname };
  });
  #data: Promise<Data> | undefined;
  #limit = pageSize;

  connectedCallback(): void {
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => {
      // Of a page with a filter, the counts are now those of combinations with it.
      if (details.open)
        void this.#load().then(
          (data) => this.#offer(data, this.#state()),
          () => {},
        );
    });
    this.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => {
      this.#limit = pageSize;
      const isKnown = this.#options.some(({ href }) => href === location.pathname);
      if (isKnown || location.pathname === this.#script.homeHref) void this.#show();
      else location.reload();
    });
    if (location.search && this.#state().size > 0) {
      // Nothing of the whole list is shown to somebody who was sent a part of it.
      this.#result.hidden = true;
      this.#say(this.#script.words['loading']);
      void this.#show();
    }
  }

  get #result(): HTMLElement {
    return this.querySelector('.result') as HTMLElement;
  }

  /** The address says what is chosen. */
  #state(): State {
    const own = this.#options.find(({ href }) => href === location.pathname);
    if (own) return new Map([[own.key, own.value]]);
    const known = new Set(this.#options.map(({ key }) => key));
    const start = location.pathname === this.#script.homeHref ? location.search : this.#script.state;
    return new Map([...new URLSearchParams(start)].filter(([key]) => known.has(key)));
  }

  #addressOf(state: State): string {
    const [first, ...others] = state;
    if (!first) return this.#script.homeHref;
    const own = this.#options.find(({ key, value }) => key === first[0] && value === first[1]);
    if (own && others.length === 0) return own.href;
    return `${this.#script.homeHref}?${new URLSearchParams([...state])}`;
  }

  #load(): Promise<Data> {
    this.#data ??= fetch(this.#script.rowsHref).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<Data>;
    });
    // A failed load may be a lost connection: the next press tries again.
    this.#data.catch(() => {
      this.#data = undefined;
    });
    return this.#data;
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || !link.closest('[data-value], .current')) return;
    event.preventDefault();
    const option = this.#options.find((candidate) => candidate.link === link);
    const address = option
      ? this.#addressOf(toggled(this.#state(), option.key, option.value))
      : this.#script.homeHref;
    this.#load().then(
      () => {
        history.pushState(null, '', address);
        this.#limit = pageSize;
        void this.#show();
        // The way out vanishes under the reader's finger; the filters are where it led.
        if (!option) this.querySelector('summary')?.focus();
      },
      () => location.assign(option?.href ?? address),
    );
  }

  async #show(): Promise<void> {
    const state = this.#state();
    try {
      const data = await this.#load();
      const lines = data.lines.filter((line) => fits(line, state));
      this.#result.replaceChildren(...this.#listOf(data, lines.slice(0, this.#limit)));
      this.#offerMore(lines.length);
      this.#tell(lines, state);
      this.#offer(data, state);
    } catch {
      this.#say(this.#script.words['failed']);
    }
    this.#result.hidden = false;
  }

  #say(words = ''): void {
    const lead = document.querySelector('.lead');
    if (lead) lead.textContent = words;
  }

  /** Title, sentence and current filter, as the pages of single filters have them. */
  #tell(lines: readonly Line[], state: State): void {
    const { words } = this.#script;
    const fill = (key: string, count: number) => words[key]?.replace('{n}', numbers.format(count)) ?? '';
    const texts = this.#options
      .filter(({ key, value }) => state.get(key) === value)
      .map(({ link }) => link.textContent.trim())
      .join(', ');
    const title = texts === '' ? (words['all'] ?? '') : (words['title'] ?? '').replace('{x}', texts);
    const heading = document.querySelector('h1');
    if (heading) {
      document.title = document.title.replace(heading.textContent, title);
      heading.textContent = title;
    }
    const real = lines.filter(({ population }) => population === 'real').length;
    const parts = [
      lines.length === 0 ? words['none'] : fill(real === 0 ? 'leadNone' : 'lead', real),
      real < lines.length ? fill('leadIllustrative', lines.length - real) : '',
    ];
    this.#say(parts.join(' ').trim());
    const current = this.querySelector<HTMLElement>('.current');
    if (!current) return;
    current.hidden = texts === '';
    (current.querySelector('strong') as HTMLElement).textContent = texts;
  }

  /** Every value with the count it would leave; what would leave nothing is not offered. */
  #offer({ lines }: Data, state: State): void {
    const { words } = this.#script;
    for (const { key, value, item, link } of this.#options) {
      const isChosen = state.get(key) === value;
      const wanted = isChosen ? state : toggled(state, key, value);
      const found = lines.filter((line) => fits(line, wanted));
      const real = found.filter(({ population }) => population === 'real').length;
      const counts = [
        [real, 'real'],
        [found.length - real, 'illustrative'],
      ] as const;
      (item.querySelector('.soft') as HTMLElement).textContent = counts
        .filter(([count]) => count > 0)
        .map(([count, word]) => words[word]?.replace('{n}', numbers.format(count)))
        .join(words['separator']);
      item.hidden = found.length === 0 && !isChosen;
      link.href = this.#addressOf(toggled(state, key, value));
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const year = state.get('nam') ?? state.get('quy')?.slice(0, 4);
    for (const row of this.querySelectorAll<HTMLElement>('[data-year]')) {
      row.hidden = row.dataset['year'] !== year;
    }
  }

  #listOf({ groups }: Data, lines: readonly Line[]): Node[] {
    const parts = this.querySelector('template')?.content as DocumentFragment;
    const sectionsOf = (population: Line['population'], model: Element) =>
      groups.flatMap(({ name, headings, note }) => {
        const own = lines.filter((line) => line.population === population && line.group === name);
        if (own.length === 0) return [];
        const section = model.cloneNode(true) as Element;
        const [title, remark, list] = section.children;
        if (title) title.textContent = headings[population];
        if (remark) remark.textContent = note;
        if (note === '') remark?.remove();
        const item = list?.firstElementChild as Element;
        list?.replaceChildren(...own.map((line) => itemOf(line, item)));
        return [section];
      });
    const model = parts.querySelector('.group') as Element;
    const invented = parts.querySelector('.illustrative')?.cloneNode(true) as Element;
    const innerModel = invented.querySelector('.group') as Element;
    const inner = sectionsOf('illustrative', innerModel);
    innerModel.replaceWith(...inner);
    return [...sectionsOf('real', model), ...(inner.length > 0 ? [invented] : [])];
  }

  #offerMore(total: number): void {
    if (total <= this.#limit) return;
    const button = this.querySelector('template')
      ?.content.querySelector('button')
      ?.cloneNode(true) as HTMLElement;
    const shown = this.#limit;
    button.addEventListener('click', async () => {
      this.#limit += pageSize;
      await this.#show();
      this.#result.querySelectorAll<HTMLElement>('li :is(h3, h4) a')[shown]?.focus();
    });
    this.#result.append(button);
  }
}

/** A line of the list, from the list's own markup. */
function itemOf(line: Line, model: Element): Element {
  const item = model.cloneNode(true) as Element;
  const put = (selector: string, text: string, href?: string) => {
    const element = item.querySelector(selector);
    if (!element) return;
    element.textContent = text;
    if (href !== undefined) element.setAttribute('href', href);
  };
  const time = document.createElement(line.machine === undefined ? 'span' : 'time');
  time.textContent = line.time;
  if (line.machine !== undefined) time.setAttribute('datetime', line.machine);
  item.querySelector('.time > span')?.replaceWith(time);
  const bar = item.querySelector('rect');
  if (line.bar) for (const [name, value] of Object.entries(line.bar)) bar?.setAttribute(name, String(value));
  else bar?.closest('svg')?.remove();
  put(':is(h3, h4) a', line.title, line.href);
  if (line.name !== undefined) item.querySelector(':is(h3, h4) a')?.setAttribute('aria-label', line.name);
  put('.type', [line.type, line.place].filter((part) => part !== undefined).join(' · '));
  put('.status', line.status ?? '');
  if (line.status === undefined) item.querySelector('.status')?.remove();
  put('.host a', line.host.text, line.host.href);
  if (line.hostState !== undefined) {
    item.querySelector('.host')?.append(` (${line.hostState.toLocaleLowerCase('vi')})`);
  }
  return item;
}

customElements.define('schedule-filter', ScheduleFilter);
