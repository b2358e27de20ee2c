/** All that can be found: one document for every record, and for every part of one that has an address of its own. */
import type { Portal } from '../domain/portal.ts';
import type { ProsePage } from '../domain/records.ts';
import { reportsOf } from '../domain/reports.ts';
import { topics } from '../schemas/topic.ts';
import type { SearchCorpus, SearchDocument } from '../search/search-document.ts';
import { isKnown } from './rules-page.ts';
import { scheduleEntries } from './schedule-entries.ts';
import { commitmentDocument } from './search-documents/commitment.ts';
import { dialogueDocument } from './search-documents/dialogue.ts';
import { dutyDocument } from './search-documents/duty.ts';
import { noticeDocument } from './search-documents/notice.ts';
import { organisationDocument } from './search-documents/organisation.ts';
import { pageDocuments } from './search-documents/page.ts';
import { petitionDocument } from './search-documents/petition.ts';
import { planDocument } from './search-documents/plan.ts';
import { promiseDocument } from './search-documents/promise.ts';
import { reportDocument } from './search-documents/report.ts';
import { ruleDocument } from './search-documents/rule.ts';
import { termDocument } from './search-documents/term.ts';
import { topicDocument } from './search-documents/topic.ts';
import { facetValues } from './search-facets.ts';

/** Every step looks up and none searches: the time it takes grows with the records and no faster. */
function documentsOf(portal: Portal, prose: readonly ProsePage[]): readonly SearchDocument[] {
  const records = [
    ...portal.petitions.map((petition) => petitionDocument(portal, petition)),
    ...portal.notices.flatMap((notice) => [
      noticeDocument(portal, notice),
      ...notice.commitments.map((commitment) => commitmentDocument(portal, notice, commitment)),
    ]),
    ...scheduleEntries(portal).flatMap((entry) =>
      entry.dialogue ? [dialogueDocument(portal, entry.dialogue, entry)] : [],
    ),
    ...portal.promises.map((promise) => promiseDocument(portal, promise)),
    ...portal.plans.flatMap((plan) => [
      planDocument(portal, plan),
      ...[...plan.tasks, ...plan.obligations].map((entry) => dutyDocument(portal, { plan, entry })),
    ]),
    ...reportsOf(portal).map((report) => reportDocument(portal, report)),
    ...portal.rules.filter((rule) => isKnown(portal, rule)).map((rule) => ruleDocument(portal, rule)),
  ];
  const named = new Set(records.flatMap(({ facets }) => facets.body));
  return [
    ...records,
    ...portal.organisations.map((organisation) =>
      organisationDocument(portal, organisation, named.has(organisation.id)),
    ),
    ...topics.map((topic) => topicDocument(portal, topic)),
    ...portal.glossary.map((term) => termDocument(portal, term)),
    ...pageDocuments(portal, prose),
  ];
}

const noProse: readonly ProsePage[] = [];
const corpora = new WeakMap<Portal, WeakMap<readonly ProsePage[], SearchCorpus>>();

function corpusOf(portal: Portal, prose: readonly ProsePage[]): SearchCorpus {
  const documents = documentsOf(portal, prose);
  return { documents, facets: facetValues(portal, documents) };
}

/**
 * What the search index is written from, and the lists that go by letters. Made once for a Portal, which is frozen.
 * @param prose the pages that no record holds; they come from `loading/prose.ts`.
 */
export function searchCorpus(portal: Portal, prose: readonly ProsePage[] = noProse): SearchCorpus {
  const known = corpora.get(portal) ?? new WeakMap<readonly ProsePage[], SearchCorpus>();
  const corpus = known.get(prose) ?? corpusOf(portal, prose);
  corpora.set(portal, known.set(prose, corpus));
  return corpus;
}
