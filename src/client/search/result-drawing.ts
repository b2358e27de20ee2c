/** A result as an entry of the list, cut from the page's own markup: the script draws nothing of itself. */
import type { MarkedText, SearchResult } from '../../search/search-engine.ts';
import { filled } from './filled-words.ts';
import type { SearchScript } from './search-script.ts';

export type DrawResult = (result: SearchResult, id: string) => HTMLElement;

/** The text in its own spelling, as text: whatever stands in it is no markup. */
function markedNodes(text: MarkedText): Node[] {
  return text.map(({ text: words, isMarked }) => {
    if (!isMarked) return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}

/** @param models the page's template: an entry with every part, and a state of every shape. */
export function resultDrawing(models: DocumentFragment, script: SearchScript): DrawResult {
  const entry = models.querySelector<HTMLElement>('[data-result]');
  const shapeOf = (shape: string) =>
    models.querySelector(`[data-shape="${CSS.escape(shape)}"]`)?.firstElementChild;

  const drawMark = ({ shape, label }: SearchResult['marks'][number]): Node => {
    const mark = shapeOf(shape)?.cloneNode(true) as Element | undefined;
    const word = mark?.lastElementChild;
    // A shape that this page does not know yet: the word says the state.
    if (!mark || !word) return document.createTextNode(label);
    word.textContent = label;
    return mark;
  };

  return (result, id) => {
    const item = entry?.cloneNode(true) as HTMLElement;
    const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`);
    /** Fills a part, or takes it out where there is nothing to fill it with. */
    const put = (name: string, ...nodes: readonly (Node | string)[]) => {
      if (nodes.length === 0) part(name)?.remove();
      else part(name)?.replaceChildren(...nodes);
    };
    put('kind', script.kinds[result.kind] ?? '');
    if (!result.isIllustrative) part('illustrative')?.remove();
    put('summary', ...markedNodes(result.markedSummary));
    put('marks', ...result.marks.map(drawMark));
    const place = [result.body, result.date].filter((words) => words !== undefined).join(script.separator);
    put('place', ...(place === '' ? [] : [place]));
    const missing = result.missing.map((word) => `“${word}”`).join(', ');
    put('missing', ...(missing === '' ? [] : [filled(script.words.missing, { x: missing })]));
    const link = item.querySelector('a');
    link?.setAttribute('href', result.href);
    link?.replaceChildren(...markedNodes(result.markedTitle));
    // Titles repeat from year to year: what stands around a link is said after it.
    const described = ['about', 'place'].flatMap((name) => {
      const element = part(name);
      if (element) element.id = `${id}-${name}`;
      return element ? [element.id] : [];
    });
    link?.setAttribute('aria-describedby', described.join(' '));
    return item;
  };
}
