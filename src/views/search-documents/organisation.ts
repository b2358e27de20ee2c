/** A body as the search knows it, also one that has ended. What it did is found in records of their own. */
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Organisation } from '../../domain/records.ts';
import { stateOn, successionOf } from '../../domain/succession.ts';
import { organisationTypeLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { organisationFacts, organisationSentence, postFacts } from '../organisation-page.ts';
import { nameOf } from '../parties.ts';
import { facetsOf } from '../search-facets.ts';
import { organisationMark, type StateMarkView } from '../state-mark.ts';
import { timesOfDay } from './times.ts';
import { factWords, noteWords, paragraphs, summarised } from './words.ts';

function marksOf(portal: Portal, organisation: Organisation): readonly StateMarkView[] {
  const state = stateOn(organisation, portal.asOf);
  return state === 'active' ? [] : [organisationMark(state)];
}

function wordsOf(portal: Portal, organisation: Organisation): readonly string[] {
  const { id, note } = organisation;
  const posts = postFacts(portal, organisation);
  return paragraphs(
    factWords(organisationFacts(portal, organisation)),
    successionOf(portal, organisation)?.successors.map(({ organisation: successor }) => nameOf(successor)),
    posts.map(({ term }) => term),
    factWords(posts),
    (portal.termsByOrganisation[id] ?? [])
      .filter(({ from }) => from <= portal.asOf)
      .map(({ label }) => label),
    (portal.sessionsByCouncil[id] ?? []).map(({ title }) => title),
    noteWords(note),
  );
}

/**
 * @param isNamed whether another document names the body: a filter that leads to nothing but its own page is none.
 */
export function organisationDocument(
  portal: Portal,
  organisation: Organisation,
  isNamed: boolean,
): SearchDocument {
  const { id, name, shortName, aliases = [], type, codes = [], validFrom, validTo } = organisation;
  const title = nameOf(organisation);
  const { shown, rest } = summarised(
    vi.searchDocuments.organisation(
      title === name ? '' : name,
      organisationTypeLabels[type],
      organisationSentence(portal, organisation),
    ),
  );
  const isIllustrative = populationOf(portal, id) === 'illustrative';
  // An end that lies ahead of the Portal's day has not come.
  const hasEnded = stateOn(organisation, portal.asOf) === 'ended';
  return {
    href: hrefOf(portal.site, paths.organisation(id)),
    kind: 'organisation',
    isIllustrative,
    title,
    summary: shown,
    marks: marksOf(portal, organisation),
    text: paragraphs(rest, wordsOf(portal, organisation)),
    codes: codes.map(({ value }) => value),
    names: paragraphs(name, shortName, aliases).filter((other) => other !== title),
    times: paragraphs(
      validFrom === undefined ? [] : timesOfDay(validFrom),
      hasEnded && validTo !== undefined ? timesOfDay(validTo) : [],
    ),
    facets: facetsOf('organisation', isIllustrative, { body: isNamed ? [id] : [] }),
  };
}
