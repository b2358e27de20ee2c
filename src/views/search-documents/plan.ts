/** A plan as the search knows it; what it promises and demands is found each by itself too. */
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Plan } from '../../domain/records.ts';
import { windowOf } from '../../domain/window.ts';
import { formatWhen } from '../../locale/dates.ts';
import { documentKindLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import type { Citation } from '../../schemas/document.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { organisationLink } from '../parties.ts';
import { issuerFact } from '../plan-page.ts';
import { facetsOf, periodValues } from '../search-facets.ts';
import { issuedText } from './issued-text.ts';
import { timesOf } from './times.ts';
import { numberedNames, paragraphs, summarised } from './words.ts';

/** "Điều 12 Quyết định 2200-QĐ/TU ngày 30/05/2022": what it is based on, by name and day. */
function basisWords({ kind, number, article, issuedOn, issuer, subject }: Citation): readonly string[] {
  const day = issuedOn === undefined || issuedOn.kind === 'unknown' ? undefined : formatWhen(issuedOn);
  return [[article, documentKindLabels[kind], number, day].filter(Boolean).join(' '), issuer, subject];
}

function wordsOf(portal: Portal, plan: Plan): readonly string[] {
  const { issuer, signer, scope = [], term, bases, items } = plan;
  return paragraphs(
    vi.plan.kind,
    organisationLink(portal, issuer.org).text,
    issuerFact(portal, plan).text,
    vi.plan.signed(signer.name, signer.post),
    scope.map(({ text }) => text),
    term,
    wordsOfMarkdown(plan.body),
    items.map(({ title }) => title),
    bases.flatMap(basisWords),
  );
}

export function planDocument(portal: Portal, plan: Plan): SearchDocument {
  const { id, title, shortTitle, number, issuer, issuedOn, period } = plan;
  const { shown, rest } = summarised(wordsOfMarkdown(plan.summary).join(' '));
  const isIllustrative = populationOf(portal, issuer.org) === 'illustrative';
  const on = windowOf(issuedOn)?.start ?? windowOf(period)?.start;
  return {
    href: hrefOf(portal.site, paths.plan(id)),
    kind: 'plan',
    isIllustrative,
    title: shortTitle,
    summary: shown,
    marks: [],
    body: issuerFact(portal, plan).text,
    date: issuedText(issuedOn),
    text: paragraphs(rest, wordsOf(portal, plan)),
    codes: number.value === undefined ? [] : [number.value],
    names: [title, ...numberedNames(vi.plan.kind, number.value)],
    times: paragraphs(timesOf(issuedOn), timesOf(period)),
    facets: facetsOf('plan', isIllustrative, {
      body: [issuer.org],
      period: [issuedOn, period].flatMap((time) => periodValues(windowOf(time))),
    }),
    ...(on !== undefined && { on }),
  };
}
