/**
 * Shows the explanation of a word while its link is pointed at or has the focus. The words come from the page that
 * the link leads to, fetched once and only when somebody asks; where that fails, the link still leads there.
 */
const pages = new Map<string, Promise<Document>>();
const card = document.createElement('div');
card.className = 'explanation';
card.id = 'giai-thich-tu';
card.setAttribute('role', 'tooltip');

/** Long enough that a pointer on its way elsewhere opens nothing, and reaches the card without losing it. */
const patience = 200;

/** Distance that the card keeps from the edge of the window. */
const edge = 8;

let pause: ReturnType<typeof setTimeout> | undefined;
let shown: HTMLAnchorElement | undefined;

async function pageAt(address: string): Promise<Document> {
  const html = await (await fetch(address)).text();
  return new DOMParser().parseFromString(html, 'text/html');
}

async function explanationOf({ href, hash }: HTMLAnchorElement): Promise<string | undefined> {
  const address = href.slice(0, href.length - hash.length);
  const page = pages.get(address) ?? pageAt(address);
  pages.set(address, page);
  return (await page).querySelector(`[data-explains="${hash.slice(1)}"]`)?.textContent ?? undefined;
}

function hide(): void {
  clearTimeout(pause);
  shown?.setAttribute('aria-describedby', 'giai-thich');
  shown = undefined;
  card.remove();
}

async function show(link: HTMLAnchorElement): Promise<void> {
  if (shown === link) return;
  hide();
  shown = link;
  const words = await explanationOf(link).catch(() => {
    // A failed load may be a lost connection: the next time it is tried again.
    pages.clear();
    return undefined;
  });
  if (words === undefined || shown !== link) return;
  card.textContent = words;
  (link.closest('main') ?? document.body).append(card);
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

/** Under the word, or above it where the window ends; never over the edge. */
function place(link: HTMLAnchorElement): void {
  const whole = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = card;
  const { top, bottom } = whole;
  const fitsAbove = bottom + height > clientHeight && top > height;
  // A word over two lines has a box on each: the card stands at the one that is next to it.
  const { left } = [...link.getClientRects()].at(fitsAbove ? 0 : -1) ?? whole;
  card.style.left = `${scrollX + Math.max(edge, Math.min(left, clientWidth - width - edge))}px`;
  card.style.top = `${scrollY + (fitsAbove ? top - height : bottom)}px`;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.explained')) || undefined;
}

addEventListener('pointerover', ({ target, pointerType }) => {
  // A finger follows the link; there is nothing to point at with.
  if (pointerType === 'touch') return;
  const link = linkAt(target);
  clearTimeout(pause);
  if (target === card || (link && link === shown)) return;
  if (link) pause = setTimeout(show, patience, link);
  else if (shown && shown !== document.activeElement) pause = setTimeout(hide, patience);
});
addEventListener('focusin', ({ target }) => {
  const link = linkAt(target);
  if (link?.matches(':focus-visible')) void show(link);
  else hide();
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
