/** A dialogue as the search knows it. */
import { type Dialogue, heldPeriod, isTiming } from '../../domain/dialogue.ts';
import { promiseOf } from '../../domain/duties.ts';
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { windowOf } from '../../domain/window.ts';
import { formatDate, formatWhen, sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { schedulingText } from '../dialogue-page.ts';
import { dialogueStatusSlugs, hrefOf, paths } from '../hrefs.ts';
import { organisationLink, partyValues } from '../parties.ts';
import { meetingFacts, promiseFacts } from '../plan-item.ts';
import { quartersOf, type ScheduleEntry, yearsOf } from '../schedule-entries.ts';
import { facetsOf, valuesOfQuarters } from '../search-facets.ts';
import { dialogueMark } from '../state-mark.ts';
import { daysOf, timesOf, timesOfDay } from './times.ts';
import { factWords, noteWords, paragraphs, summarised, valueWords } from './words.ts';

/** The years and quarters of the schedule's own filters, so that both find the same. */
function schedulePeriod(entry: ScheduleEntry): readonly string[] {
  return [...yearsOf(entry).map(String), ...valuesOfQuarters(quartersOf(entry))];
}

function dateOf(dialogue: Dialogue): string {
  const held = heldPeriod(dialogue);
  return held
    ? vi.searchDocuments.heldOn(vi.dialogue.heldDays(formatDate(held.start), formatDate(held.end)))
    : sentenceCase(formatWhen(dialogue.when));
}

function timesSpokenOf(dialogue: Dialogue): readonly string[] {
  const held = heldPeriod(dialogue);
  return paragraphs(
    held && [...timesOfDay(held.start), ...timesOfDay(held.end)],
    timesOf(dialogue.when),
    dialogue.schedule.flatMap((entry) => [entry.on, ...(isTiming(entry) ? timesOf(entry.when) : [])]),
    daysOf(dialogue.publications),
  );
}

function wordsOf(portal: Portal, dialogue: Dialogue): readonly string[] {
  const promise = promiseOf(portal, dialogue);
  const { host, topics, coordinating, agenda = [], participants = [], schedule, publications } = dialogue;
  const { note, body } = dialogue;
  return paragraphs(
    vi.searchDocuments.kinds.dialogue,
    organisationLink(portal, host).text,
    topics,
    factWords(meetingFacts(portal, dialogue)),
    valueWords(partyValues(portal, coordinating)),
    promise && [promise.entry.title, promise.plan.shortTitle],
    promise && factWords(promiseFacts(portal, promise.entry)),
    agenda.map(({ text }) => text),
    participants.map(({ group }) => group),
    schedule.map(schedulingText),
    publications.map(({ evidence }) => evidence),
    noteWords(note),
    wordsOfMarkdown(body),
  );
}

/** @param entry the dialogue as the schedule has it. */
export function dialogueDocument(portal: Portal, dialogue: Dialogue, entry: ScheduleEntry): SearchDocument {
  const { id, title, host, topics, chairs, status } = dialogue;
  const { shown } = summarised(vi.searchDocuments.topics(topics.join(vi.common.listSeparator)));
  const isIllustrative = populationOf(portal, host) === 'illustrative';
  const on = heldPeriod(dialogue)?.start ?? windowOf(dialogue.when)?.start;
  return {
    href: hrefOf(portal.site, paths.dialogue(id)),
    kind: 'dialogue',
    isIllustrative,
    title,
    summary: shown,
    marks: [dialogueMark(status)],
    body: organisationLink(portal, host).text,
    date: dateOf(dialogue),
    text: wordsOf(portal, dialogue),
    codes: [],
    names: [],
    times: timesSpokenOf(dialogue),
    facets: facetsOf('dialogue', isIllustrative, {
      body: [host, ...chairs.flatMap(({ org }) => org ?? [])],
      state: [dialogueStatusSlugs[status]],
      period: schedulePeriod(entry),
    }),
    ...(on !== undefined && { on }),
  };
}
