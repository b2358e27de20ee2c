/** The words of the glossary as other pages mark them: how they may be written, and where they are explained. */
import type { Portal } from '../domain/portal.ts';
import { hrefOf, paths } from './hrefs.ts';

export interface GlossaryWord {
  readonly forms: readonly string[];
  readonly href: string;
}

export function glossaryWords({ glossary, site }: Portal): readonly GlossaryWord[] {
  return glossary.map(({ id, term, variants = [], labels = [] }) => ({
    forms: [term, ...variants, ...labels],
    href: hrefOf(site, paths.glossaryTerm(id)),
  }));
}
