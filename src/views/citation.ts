/** How a page is cited: who, what, where, as of when. The day of access is the reader's to add. */
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import type { PageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';

/** The recommended citation, one line. */
export interface CitationView {
  readonly text: string;
}

interface Cited {
  readonly head: PageHead;
  /** The body whose act the record is; a topic is nobody's. */
  readonly body?: string;
}

/** Of what is invented the citation says so: nobody shall quote it as fact. */
export function citationView(portal: Portal, { head, body }: Cited): CitationView {
  const { title, canonical, isIllustrative } = head;
  const cited = isIllustrative ? vi.citation.illustrative(title, vi.illustrative.label) : title;
  const asOf = vi.citation.asOf(formatDate(portal.asOf));
  return {
    text:
      body === undefined
        ? vi.citation.withoutBody(cited, vi.site.name, asOf, canonical)
        : vi.citation.text(organisationLink(portal, body).text, cited, vi.site.name, asOf, canonical),
  };
}
