/**
 * `<portal-search>`: the search page. All that searches and draws is fetched when somebody is about to search; until
 * then, and where that fails, the form is a plain form that leads to this page.
 */
import type { SearchScript } from './search/search-script.ts';

class PortalSearch extends HTMLElement {
  #start: Promise<void> | undefined;

  connectedCallback(): void {
    const start = () => {
      this.#start ??= this.#fetch();
    };
    this.addEventListener('focusin', start);
    this.addEventListener('input', start);
    if (location.search.length > 1) {
      // The field says what was asked, whether or not it can be answered.
      const input = this.querySelector('input');
      if (input?.value === '') input.value = new URLSearchParams(location.search).get(input.name) ?? '';
      start();
    }
  }

  async #fetch(): Promise<void> {
    // The youngest of what the engine needs (browsers of before 2023 lack it).
    if (!('toSorted' in Array.prototype)) {
      this.#fail('unsupported');
      return;
    }
    const script = JSON.parse(this.dataset['script'] ?? '') as SearchScript;
    try {
      const { startSearch } = await import('./search/search-session.ts');
      startSearch(this, script);
    } catch {
      // A lost connection, perhaps: the next key tries again, and the form itself still leads somewhere.
      this.#start = undefined;
      if (location.search.length > 1 || this.querySelector('input')?.value) this.#fail('lost');
    }
  }

  #fail(why: 'lost' | 'unsupported'): void {
    const failed = this.querySelector<HTMLElement>('[data-part="failed"]');
    if (!failed) return;
    failed.hidden = false;
    delete document.documentElement.dataset['asks'];
    for (const words of failed.querySelectorAll<HTMLElement>('[data-why]')) {
      words.hidden = words.dataset['why'] !== why;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = failed.querySelector('h2')?.textContent ?? '';
  }
}

customElements.define('portal-search', PortalSearch);
