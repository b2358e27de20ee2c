/** A word of the glossary as the search knows it: at its anchor on the page of the glossary. */
import type { Portal } from '../../domain/portal.ts';
import type { GlossaryTerm } from '../../domain/records.ts';
import { sentenceCase } from '../../locale/dates.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { facetsOf } from '../search-facets.ts';
import { paragraphs, summarised } from './words.ts';

export function termDocument(portal: Portal, glossaryTerm: GlossaryTerm): SearchDocument {
  const { id, term, variants = [], explanation, source } = glossaryTerm;
  const { shown, rest } = summarised(explanation);
  return {
    href: hrefOf(portal.site, paths.glossaryTerm(id)),
    kind: 'term',
    isIllustrative: false,
    title: sentenceCase(term),
    summary: shown,
    marks: [],
    text: paragraphs(rest, source?.text, source?.clause),
    codes: [],
    names: variants,
    times: [],
    facets: facetsOf('term', false),
  };
}
