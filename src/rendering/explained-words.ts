/**
 * Words explained where they occur: the first time that a word of the glossary (từ ngữ) stands in a part of a page
 * marked `data-explain`, it becomes a link to its explanation. Only the portal's own words are marked so: labels of
 * facts, prose. Headings, links and what stands between “ ” are left alone: a quotation is the document's.
 *
 * It works on finished HTML, because only there is a page whole, and "first" is a matter of the whole page.
 */

/** A word as it may be written, and where it is explained. */
interface ExplainedWord {
  readonly forms: readonly string[];
  readonly href: string;
}

interface ExplainedHtml {
  readonly html: string;
  /** Whether any word was marked. */
  readonly isMarked: boolean;
}

/** A comment, a tag (is it a closing one, its name, its attributes) or a run of text. */
const token = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;

const marker = /\sdata-explain(?:="[^"]*")?(?=[\s/]|$)/;

/** What holds no text of its own that could be marked: a link inside them is wrong, or the words are not ours. */
const untouched = new Set(
  'a abbr blockquote button caption cite code h1 h2 h3 h4 h5 h6 label pre q script style summary svg'.split(
    ' ',
  ),
);

/** Where a quotation ends at the latest, should its closing sign be missing. */
const blocks = new Set('p li dt dd td th'.split(' '));

/** How deep the reader stands in elements of one name: the way out of one is found by counting its own kind. */
interface Inside {
  readonly name: string;
  depth: number;
}

function entered(inside: Inside | undefined, name: string, isClosing: boolean): Inside | undefined {
  if (inside?.name !== name) return inside;
  inside.depth += isClosing ? -1 : 1;
  return inside.depth === 0 ? undefined : inside;
}

/** All forms as one pattern, the longest first; the first letter may be upper or lower case. */
function patternOf(words: readonly ExplainedWord[]): RegExp {
  const written = words
    .flatMap(({ forms }) => forms)
    .toSorted((a, b) => b.length - a.length)
    .map((form) => {
      const [first = '', ...rest] = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `[${first.toLowerCase()}${first.toUpperCase()}]${rest.join('').replaceAll(' ', '\\s+')}`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

class WordMarker {
  isMarked = false;
  readonly #pattern: RegExp;
  readonly #hrefByForm: ReadonlyMap<string, string>;
  readonly #seen = new Set<string>();
  #area: Inside | undefined;
  #kept: Inside | undefined;
  #isQuoted = false;

  constructor(words: readonly ExplainedWord[]) {
    this.#pattern = patternOf(words);
    this.#hrefByForm = new Map(
      words.flatMap(({ forms, href }) => forms.map((form) => [form.toLowerCase(), href] as const)),
    );
  }

  tag(whole: string, name: string, attributes: string, isClosing: boolean): string {
    if (!this.#area) {
      if (isClosing || !marker.test(attributes)) return whole;
      this.#area = { name, depth: 1 };
      this.#isQuoted = false;
      return `<${name}${attributes.replace(marker, '')}>`;
    }
    this.#area = entered(this.#area, name, isClosing);
    if (this.#kept) this.#kept = entered(this.#kept, name, isClosing);
    else if (!isClosing && untouched.has(name) && !whole.endsWith('/>')) this.#kept = { name, depth: 1 };
    if (isClosing && blocks.has(name)) this.#isQuoted = false;
    return whole;
  }

  text(words: string): string {
    if (!this.#area || this.#kept) return words;
    const startsQuoted = this.#isQuoted;
    this.#isQuoted = isQuotedAfter(words, startsQuoted);
    return words.replace(this.#pattern, (written, at: number) => {
      const href = this.#hrefByForm.get(written.toLowerCase().replace(/\s+/g, ' '));
      if (href === undefined || this.#seen.has(href) || isQuotedAfter(words.slice(0, at), startsQuoted)) {
        return written;
      }
      this.#seen.add(href);
      this.isMarked = true;
      return `<a class="explained" href="${href}" aria-describedby="giai-thich">${written}</a>`;
    });
  }
}

/** Whether what follows `words` stands in a quotation. */
function isQuotedAfter(words: string, startsQuoted: boolean): boolean {
  const [opened, closed] = [words.lastIndexOf('“'), words.lastIndexOf('”')];
  return opened === closed ? startsQuoted : opened > closed;
}

/** @param html a page's main part, as Astro writes it: every element closed, every attribute quoted. */
export function explainWords(html: string, words: readonly ExplainedWord[]): ExplainedHtml {
  if (words.length === 0) return { html, isMarked: false };
  const wordMarker = new WordMarker(words);
  const explained = html.replace(token, (whole, slash?: string, name?: string, attributes = '') => {
    if (name !== undefined) return wordMarker.tag(whole, name.toLowerCase(), attributes, slash === '/');
    return whole.startsWith('<!--') ? whole : wordMarker.text(whole);
  });
  return { html: explained, isMarked: wordMarker.isMarked };
}
