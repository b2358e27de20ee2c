/** On the page of an address that leads nowhere: puts its words into the search field, and offers near addresses. */
import { nearAddresses } from '../text/near-addresses.ts';

const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
const lastStep = location.pathname.split('/').findLast((step) => step !== '') ?? '';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape in the address is no reason to break the page.
    return '';
  }
}

const words = decoded(lastStep)
  .replace(/[-_.]+/g, ' ')
  .replace(/ html?$/, '')
  .trim();

if (input && input.value === '') input.value = words;

/** `<near-addresses>`: stays hidden where nothing is near, or the list of addresses does not come. */
class NearAddresses extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { list = '', home = '' } = this.dataset;
    const response = await fetch(list).catch(() => undefined);
    if (!response?.ok) return;
    const xml = new DOMParser().parseFromString(await response.text(), 'text/xml');
    const known = [...xml.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent).pathname);
    const near = nearAddresses(decoded(location.pathname), known, home);
    this.querySelector('ul')?.replaceChildren(...near.map(linkTo));
    this.hidden = near.length === 0;
  }
}

function linkTo(address: string): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = address;
  link.textContent = address;
  item.append(link);
  return item;
}

customElements.define('near-addresses', NearAddresses);
