/** A reader's search: from what is typed and chosen to what is shown, with the address of the page as its memory. */
import type { SearchAnswer, SearchEngine, SearchRequest } from '../../search/search-engine.ts';
import { AnswerView } from './answer-view.ts';
import { filled } from './filled-words.ts';
import { FilterPanel } from './filter-panel.ts';
import { loadEngine } from './load-engine.ts';
import { addressOf, asksNothing, requestIn } from './search-address.ts';
import type { SearchScript } from './search-script.ts';

/** Keys that come faster than answers are taken together. */
const restWhileBusy = 30;

/** While a keyboard composes a word, its letters are not yet what is meant. */
const restWhileComposing = 120;

/** An answer that takes longer is said to be on its way. */
const patience = 250;

/** While somebody types, filters are counted when no key followed for this long. */
const restBeforeFilters = 250;

/** Typing has come to rest: only then a screen reader is told. */
const restBeforeTelling = 700;

/** What an entry of the browser's history knows: whether it is only typed so far, and how far down the reader was. */
interface Entry {
  readonly isDraft?: boolean;
  readonly y?: number;
}

/** What led to a search. */
type Cause = 'typing' | 'submit' | 'choice' | 'link' | 'arrival' | 'return';

/** What there is to tell of a search, and whether the time to tell it has come. */
interface Telling {
  words: string;
  isDue: boolean;
}

/** After the next picture of the page, and a rest; in a page that nobody sees, after the rest alone. */
function painted(rest: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, rest);
    else requestAnimationFrame(() => setTimeout(resolve, rest));
  });
}

class SearchSession {
  readonly #root: HTMLElement;
  readonly #script: SearchScript;
  readonly #input: HTMLInputElement;
  readonly #view: AnswerView;
  readonly #windowTitle = document.title;
  readonly #engine: SearchEngine;
  #request: SearchRequest;
  /** Counts searches: an answer to an older one is dropped. */
  #turn = 0;
  #isBusy = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, script: SearchScript) {
    this.#root = root;
    this.#script = script;
    this.#engine = loadEngine(script.index);
    this.#input = root.querySelector('input') as HTMLInputElement;
    const filters = new FilterPanel(
      root.querySelector('details') as HTMLDetailsElement,
      script,
      (request, isSameAgain) => this.#choose(request, isSameAgain),
    );
    this.#view = new AnswerView(root, script, filters);
    this.#request = requestIn(location.search, script.names);
    this.#listen();
    this.#arrive();
  }

  #listen(): void {
    this.#root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener('input', (event) => {
      this.#typed((event as InputEvent).isComposing ? restWhileComposing : this.#isBusy ? restWhileBusy : 0);
    });
    this.#input.addEventListener('compositionend', () => this.#typed(0));
    this.#root.addEventListener('keydown', (event) => this.#press(event));
    this.#root.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.#return());
  }

  // What readers do

  /** The page was opened: with a query in its address, or with one typed before this script was there. */
  #arrive(): void {
    const typed = this.#input.value;
    const isTyped = document.activeElement === this.#input && typed.trim() !== '';
    if (isTyped && typed.trim() !== this.#request.query.trim()) {
      this.#typed(0);
      return;
    }
    this.#input.value = this.#request.query;
    const isNew = history.state === null;
    if (!asksNothing(this.#request)) {
      if (isNew) this.#remember(this.#request, false);
      const isCodeAlone =
        location.search === addressOf({ ...this.#request, filters: {} }, this.#script.names);
      // A code sent here by another page's form; a reader who comes back has seen where it leads.
      void this.#search(isNew && isCodeAlone ? 'arrival' : 'return');
    }
  }

  #typed(rest: number): void {
    clearTimeout(this.#typing);
    const search = () => {
      const query = this.#input.value;
      if (query === this.#request.query) return;
      this.#request = { ...this.#request, query, page: 1 };
      this.#remember(this.#request, true);
      void this.#search('typing');
    };
    if (rest === 0) search();
    else this.#typing = setTimeout(search, rest);
  }

  #submit(): void {
    clearTimeout(this.#typing);
    this.#request = { ...this.#request, query: this.#input.value, page: 1 };
    this.#remember(this.#request, false);
    // A keyboard on the screen would cover the results.
    if (matchMedia('(hover: none)').matches) this.#input.blur();
    void this.#search('submit');
  }

  #choose(request: SearchRequest, isSameAgain: boolean): void {
    clearTimeout(this.#typing);
    this.#request = { ...request, query: this.#input.value };
    if (isSameAgain) this.#replace(this.#request, { isDraft: false });
    else this.#remember(this.#request, false);
    void this.#search('choice');
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain) return;
    if (link.dataset['ask'] === undefined) {
      // Back from where the link leads, the reader stands here again.
      this.#replace(undefined, { ...(history.state as Entry | null), y: scrollY });
      return;
    }
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#request = requestIn(link.search, this.#script.names);
    this.#input.value = this.#request.query;
    this.#remember(this.#request, false);
    void this.#search('link');
  }

  #return(): void {
    const request = requestIn(location.search, this.#script.names);
    const { names } = this.#script;
    if (addressOf(request, names) === addressOf(this.#request, names)) return;
    clearTimeout(this.#typing);
    this.#request = request;
    this.#input.value = request.query;
    void this.#search('return');
  }

  #press(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isField = target === this.#input;
    if (key === 'Escape' && isField && this.#input.value !== '') {
      event.preventDefault();
      this.#input.value = '';
      this.#typed(0);
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const { stops, heading } = this.#view;
    const at = isField || target === heading ? -1 : stops.indexOf(target as HTMLAnchorElement);
    if (at === -1 && (key === 'ArrowUp' || !(isField || target === heading))) return;
    const next = key === 'ArrowDown' ? stops[at + 1] : (stops[at - 1] ?? this.#input);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  // The address

  /** Typing rewrites its own entry of the history; whatever is asked for on purpose keeps one. */
  #remember(request: SearchRequest, isDraft: boolean): void {
    const { names } = this.#script;
    const address = addressOf(request, names);
    const wasDraft = (history.state as Entry | null)?.isDraft === true;
    if (address === addressOf(requestIn(location.search, names), names)) {
      this.#replace(request, { isDraft: isDraft && wasDraft });
    } else if (isDraft && (wasDraft || location.search === '')) this.#replace(request, { isDraft });
    else history.pushState({ isDraft } satisfies Entry, '', address || location.pathname);
  }

  #replace(request: SearchRequest | undefined, entry: Entry): void {
    const address = request && (addressOf(request, this.#script.names) || location.pathname);
    try {
      history.replaceState(entry, '', address);
    } catch {
      // Some browsers count how often it changes, and refuse for a while: the next change is written again.
    }
  }

  #nameWindow({ query }: SearchRequest): void {
    document.title =
      query.trim() === ''
        ? this.#windowTitle
        : filled(this.#script.words.windowTitle, { q: query.trim(), x: this.#windowTitle });
  }

  // Search

  async #search(cause: Cause): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const request = this.#request;
    this.#say('');
    this.#nameWindow(request);
    if (asksNothing(request)) {
      this.#isBusy = false;
      clearTimeout(this.#telling);
      this.#view.rest();
      return;
    }
    this.#isBusy = true;
    this.#view.begin(request);
    const waiting = setTimeout(() => this.#view.wait(), patience);
    const telling = this.#tellAtRest(cause);
    let isShown = false;
    try {
      for await (const answer of this.#engine.search(request)) {
        if (turn !== this.#turn) return;
        clearTimeout(waiting);
        if (answer.jump && this.#jumps(cause, answer.jump.href)) return;
        this.#view.show(answer, request);
        if (!isShown && answer.total !== undefined) this.#stand(cause);
        isShown ||= answer.total !== undefined;
        if (answer.isComplete) this.#finish(answer, request, telling);
        // What was found is seen before anything more is reckoned; a key pressed meanwhile comes first.
        else await painted(cause === 'typing' && answer.total !== undefined ? restBeforeFilters : 0);
        if (turn !== this.#turn) return;
      }
    } catch {
      if (turn !== this.#turn) return;
      // A failed load may be a lost connection: the next search tries again.
      this.#isBusy = false;
      clearTimeout(this.#telling);
      this.#view.fail();
      this.#say(this.#root.querySelector('[data-part="failed"] h2')?.textContent ?? '');
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Who asks for a code on purpose is brought to what it names; the way back does not lead there again. */
  #jumps(cause: Cause, href: string): boolean {
    if (cause === 'submit') location.assign(href);
    else if (cause === 'arrival') location.replace(href);
    else return false;
    return true;
  }

  /** The list is there: who pressed a link in it reads on from its heading, who came back where he was. */
  #stand(cause: Cause): void {
    if (cause === 'link') this.#view.heading.focus();
    const { y } = (history.state ?? {}) as Entry;
    // The browser itself gets only as far down as the page reached before its results came.
    if (cause === 'return' && y !== undefined && scrollY < y) scrollTo({ top: y, behavior: 'instant' });
  }

  /** A screen reader is told once: while somebody types, when it has come to rest. */
  #tellAtRest(cause: Cause): Telling | undefined {
    clearTimeout(this.#telling);
    // The heading is read, since it has the focus.
    if (cause === 'link') return undefined;
    const telling: Telling = { words: this.#script.words.loading, isDue: cause !== 'typing' };
    this.#telling = setTimeout(() => {
      telling.isDue = true;
      this.#say(telling.words);
    }, restBeforeTelling);
    return telling;
  }

  #finish(answer: SearchAnswer, request: SearchRequest, telling: Telling | undefined): void {
    this.#isBusy = false;
    if (!telling) return;
    const [words, values] = this.#view.count(answer, request);
    telling.words = filled(words, values);
    if (telling.isDue) this.#say(telling.words);
  }

  #say(words: string): void {
    const status = this.#root.querySelector('[role="status"]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}

export function startSearch(root: HTMLElement, script: SearchScript): void {
  new SearchSession(root, script);
}
