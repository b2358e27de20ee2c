/** An item of a plan as the search knows it: at its own anchor on the page of its plan. */
import { phaseOn } from '../../domain/chronology.ts';
import type { DialogueStatus } from '../../domain/dialogue.ts';
import { populationOf } from '../../domain/illustrative.ts';
import { type InPlan, type Portal, promiseKey } from '../../domain/portal.ts';
import { windowOf } from '../../domain/window.ts';
import { formatWhen, sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { PlanItem } from '../../schemas/plan-item.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { dialogueStatusSlugs, hrefOf, paths } from '../hrefs.ts';
import { organisationLink } from '../parties.ts';
import { planItemView } from '../plan-item.ts';
import { facetsOf, periodValues } from '../search-facets.ts';
import { dialogueMark } from '../state-mark.ts';
import { timesOf } from './times.ts';
import { factWords, noteWords, paragraphs, summarised } from './words.ts';

/** What became of it: of the last dialogue it led to, or as much as is known of a meeting without a record. */
function statusOf(portal: Portal, { plan, entry }: InPlan<PlanItem>): DialogueStatus {
  const last = portal.dialoguesByPromise[promiseKey(plan.id, entry.id)]?.at(-1);
  if (last) return last.status;
  return phaseOn(entry.when, portal.asOf) === 'past' ? 'unknown' : 'planned';
}

export function promiseDocument(portal: Portal, promise: InPlan<PlanItem>): SearchDocument {
  const { plan, entry } = promise;
  const { title, topics, facts, note, dialogues } = planItemView(portal, promise);
  const status = statusOf(portal, promise);
  const { shown } = summarised(vi.searchDocuments.topics(topics.join(vi.common.listSeparator)));
  const isIllustrative = populationOf(portal, plan.issuer.org) === 'illustrative';
  const window = windowOf(entry.when);
  const issuer = organisationLink(portal, plan.issuer.org).text;
  return {
    href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
    kind: 'promise',
    isIllustrative,
    title,
    summary: shown,
    marks: [dialogueMark(status)],
    body: issuer,
    date: sentenceCase(formatWhen(entry.when)),
    text: paragraphs(
      vi.searchDocuments.kinds.promise,
      topics,
      factWords(facts),
      noteWords(note),
      dialogues.map(({ text }) => text),
      issuer,
      plan.shortTitle,
      plan.number.value,
    ),
    codes: [],
    names: [],
    times: timesOf(entry.when),
    facets: facetsOf('promise', isIllustrative, {
      body: [plan.issuer.org, ...entry.chairs.flatMap(({ org }) => org ?? [])],
      state: [dialogueStatusSlugs[status]],
      // "Khi cần thiết" belongs to the time that its plan covers.
      period: periodValues(window ?? windowOf(plan.period)),
    }),
    ...(window && { on: window.start }),
  };
}
