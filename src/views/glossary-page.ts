/** The glossary (từ ngữ): every word under its first letter, in the order of the dictionary. */
import type { Portal } from '../domain/portal.ts';
import type { GlossaryTerm } from '../domain/records.ts';
import { vi } from '../locale/vi.ts';
import { letterOf, letterSlug } from '../text/alphabet.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';

interface GlossarySource {
  readonly text: string;
  readonly href?: string;
}

interface GlossaryEntry {
  readonly id: string;
  readonly heading: string;
  /** Other ways of writing it. */
  readonly variants?: string;
  readonly explanation: string;
  readonly source?: GlossarySource;
  readonly seeAlso: readonly LinkView[];
}

interface GlossaryLetter {
  readonly id: string;
  readonly letter: string;
  readonly heading: string;
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly letters: readonly GlossaryLetter[];
}

/** A sentence's first letter: a heading begins with one. */
function capitalised(term: string): string {
  const [first = '', ...rest] = term;
  return `${first.toLocaleUpperCase('vi')}${rest.join('')}`;
}

function sourceOf({ source }: GlossaryTerm): GlossarySource | undefined {
  if (!source) return undefined;
  const { text, clause, status, url } = source;
  const named = clause === undefined ? text : vi.glossary.sourceClause(clause, text);
  return {
    text: status === 'provisional' ? vi.glossary.provisional(named) : named,
    ...(url !== undefined && { href: url }),
  };
}

function entryOf(term: GlossaryTerm, portal: Portal): GlossaryEntry {
  const source = sourceOf(term);
  const seeAlso = (term.seeAlso ?? []).flatMap(
    (id) => portal.glossary.find((other) => other.id === id) ?? [],
  );
  return {
    id: term.id,
    heading: capitalised(term.term),
    ...(term.variants && { variants: term.variants.join(vi.common.separator) }),
    explanation: term.explanation,
    ...(source && { source }),
    seeAlso: seeAlso.map((other) => ({
      text: other.term,
      href: hrefOf(portal.site, paths.glossaryTerm(other.id)),
    })),
  };
}

export function glossaryPageView(portal: Portal): GlossaryPageView {
  const { title, description, lead, letter: letterHeading } = vi.glossary;
  const byLetter = Map.groupBy(portal.glossary, ({ term }) => letterOf(term));
  return {
    head: pageHead(portal, { title, description, path: paths.glossary }),
    lead: lead(portal.glossary.length),
    letters: [...byLetter].map(([letter, terms]) => ({
      id: `chu-${letterSlug(letter)}`,
      letter,
      heading: letterHeading(letter),
      entries: terms.map((term) => entryOf(term, portal)),
    })),
  };
}
