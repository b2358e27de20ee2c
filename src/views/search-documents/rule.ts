/** A rule as the search knows it: at its anchor on the page of rules. */
import type { Portal } from '../../domain/portal.ts';
import type { Rule } from '../../domain/records.ts';
import { formatDate, sentenceCase } from '../../locale/dates.ts';
import { requirementText } from '../../locale/rules.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { populationOfRule, ruleView } from '../rules-page.ts';
import { facetsOf } from '../search-facets.ts';
import { timesOfDay } from './times.ts';
import { noteWords, paragraphs, summarised, valueWords } from './words.ts';

export function ruleDocument(portal: Portal, rule: Rule): SearchDocument {
  const { id, number, requirement, validFrom, validTo, binds, source } = rule;
  const { heading, facts, note } = ruleView(portal, rule);
  const { shown, rest } = summarised(requirementText(requirement));
  const isIllustrative = populationOfRule(portal, rule) === 'illustrative';
  const plan = portal.planById[source.plan ?? binds.plan ?? ''];
  return {
    href: hrefOf(portal.site, paths.rule(id)),
    kind: 'rule',
    isIllustrative,
    title: heading,
    summary: shown,
    marks: [],
    ...(validFrom !== undefined && { date: sentenceCase(vi.rules.validFrom(formatDate(validFrom))) }),
    text: paragraphs(rest, valueWords(facts.flatMap(({ values }) => values)), noteWords(note)),
    codes: [number],
    names: [],
    times: paragraphs([validFrom, validTo].flatMap((day) => (day === undefined ? [] : timesOfDay(day)))),
    facets: facetsOf('rule', isIllustrative, {
      body: [...(binds.organisations ?? []), ...(plan ? [plan.issuer.org] : [])],
    }),
    ...(validFrom !== undefined && { on: validFrom }),
  };
}
