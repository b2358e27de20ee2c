/** A task or an obligation of a plan as the search knows it: at its own anchor on the page of its plan. */
import { populationOf } from '../../domain/illustrative.ts';
import type { InPlan, Portal } from '../../domain/portal.ts';
import { windowOf } from '../../domain/window.ts';
import { formatWhen, joinWords, sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { Obligation } from '../../schemas/obligation.ts';
import type { Party } from '../../schemas/party.ts';
import type { Task } from '../../schemas/task.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { obligationView, taskView } from '../duties.ts';
import { type Duty, dutyState, dutyStateName, fulfilmentsOf } from '../duty-state.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { organisationLink, partyValues } from '../parties.ts';
import { dutyStateSlugs, facetsOf, periodValues } from '../search-facets.ts';
import { daysOf, timesOf } from './times.ts';
import {
  type Cut,
  factWords,
  noteWords,
  paragraphs,
  proofWords,
  summarised,
  titled,
  valueWords,
} from './words.ts';

/** What tasks and obligations say each in its own way. */
interface Demand {
  readonly title: Cut;
  readonly summary: Cut;
  /** Who has to act. */
  readonly bearers: readonly Party[];
  readonly words: readonly string[];
}

function ofTask(portal: Portal, { plan, entry }: InPlan<Task>): Demand {
  const { action, role, lead, coordinating, items, note } = taskView(portal, { plan, entry });
  return {
    title: titled(action),
    summary: summarised(
      vi.searchDocuments.ofPlan(plan.shortTitle, organisationLink(portal, plan.issuer.org).text),
    ),
    bearers: entry.lead,
    words: paragraphs(
      role,
      valueWords(lead),
      valueWords(coordinating),
      items.map(({ text }) => text),
      noteWords(note),
    ),
  };
}

function ofObligation(portal: Portal, { plan, entry }: InPlan<Obligation>): Demand {
  const { kind, title, statement, facts, note } = obligationView(portal, { plan, entry });
  return {
    title: titled(title),
    summary: summarised(statement),
    bearers: entry.bearers,
    words: paragraphs(kind, factWords(facts), noteWords(note)),
  };
}

/** The papers by which it was fulfilled, as the list of duties names them. */
function fulfilmentWords(portal: Portal, duty: Duty): readonly string[] {
  return fulfilmentsOf(portal, duty).flatMap(({ paper }) => proofWords({ paper }));
}

export function dutyDocument(portal: Portal, duty: Duty): SearchDocument {
  const { plan, entry } = duty;
  const { title, summary, bearers, words } =
    'role' in entry ? ofTask(portal, { plan, entry }) : ofObligation(portal, { plan, entry });
  const { shape, label } = dutyState(portal, duty);
  const isIllustrative = populationOf(portal, plan.issuer.org) === 'illustrative';
  const window = windowOf(entry.when);
  const issuer = organisationLink(portal, plan.issuer.org).text;
  return {
    href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
    kind: 'duty',
    isIllustrative,
    title: title.shown,
    summary: summary.shown,
    marks: [{ shape, label }],
    body: joinWords(partyValues(portal, bearers).map(({ text }) => text)),
    date: sentenceCase(formatWhen(entry.when)),
    text: paragraphs(
      vi.searchDocuments.kinds.duty,
      title.rest,
      summary.rest,
      words,
      fulfilmentWords(portal, duty),
      issuer,
      plan.shortTitle,
      plan.number.value,
    ),
    codes: [],
    names: [],
    times: paragraphs(timesOf(entry.when), daysOf(fulfilmentsOf(portal, duty))),
    facets: facetsOf('duty', isIllustrative, {
      body: [
        plan.issuer.org,
        ...bearers.flatMap(({ org, within }) => [org, within].filter((id) => id !== undefined)),
      ],
      state: [dutyStateSlugs[dutyStateName(portal, duty)]],
      period: periodValues(window ?? windowOf(plan.period)),
    }),
    ...(window && { on: window.start }),
  };
}
