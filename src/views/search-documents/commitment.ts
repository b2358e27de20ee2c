/** A commitment as the search knows it: at its own anchor on the page of its notice. */
import { type Commitment, issueDay, type Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { responsibleOn } from '../../domain/succession.ts';
import { windowOf } from '../../domain/window.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { postValue } from '../actor.ts';
import { commitmentAnswerer, commitmentMarks, commitmentPopulation, isOver } from '../commitment.ts';
import { noticeLink } from '../commitment-list-page.ts';
import { commitmentFacts } from '../commitment-section.ts';
import { topicSlugs } from '../hrefs.ts';
import { organisationLink } from '../parties.ts';
import { commitmentStateSlugs, facetsOf, latenessValue, periodValues } from '../search-facets.ts';
import { deadlineMarks } from './deadline-marks.ts';
import { timesOf, timesOfDay, timesOfEvents } from './times.ts';
import { eventWords, factWords, paragraphs, summarised, titled } from './words.ts';

/** Who issued it, who leads, who has the work now, and who answers for it on the Portal's day. */
function bodiesOf(portal: Portal, { issuer }: Notice, { lead, state }: Commitment): readonly string[] {
  const today = responsibleOn(portal, state.responsible, portal.asOf)?.organisation.id;
  return [issuer.org, lead, state.responsible, today].filter((id) => id !== undefined);
}

/** Of work that was given up, nothing is expected any more. */
function expectedOf({ expected, state: { stage } }: Commitment): string | undefined {
  return stage === 'stopped' ? undefined : expected;
}

/** What was given to whom: the five "rõ" and all who have a part in it. */
function workWords(portal: Portal, commitment: Commitment): readonly string[] {
  const { person, lead, coordinating = [], supervisor } = commitment;
  return paragraphs(
    person === undefined ? undefined : postValue(portal, person).text,
    [lead, ...coordinating, ...(supervisor === undefined ? [] : [supervisor])].map(
      (id) => organisationLink(portal, id).text,
    ),
    expectedOf(commitment),
  );
}

export function commitmentDocument(portal: Portal, notice: Notice, commitment: Commitment): SearchDocument {
  const { action, text, topics, updates, due, state } = commitment;
  const given = state.givenOn ?? issueDay(notice) ?? windowOf(notice.issuedOn)?.start;
  const { text: place, href } = noticeLink(portal, commitment);
  const title = titled(action);
  const summary = summarised(vi.searchDocuments.commitment(place, expectedOf(commitment)));
  const isIllustrative = commitmentPopulation(portal, commitment) === 'illustrative';
  return {
    href,
    kind: 'commitment',
    isIllustrative,
    title: title.shown,
    summary: summary.shown,
    marks: [commitmentMarks(commitment).stage, ...deadlineMarks(state.lateness)],
    body: commitmentAnswerer(portal, commitment).body.text,
    ...(given !== undefined && { date: vi.searchDocuments.givenOn(formatDate(given)) }),
    text: paragraphs(
      vi.searchDocuments.kinds.commitment,
      title.rest,
      summary.rest,
      wordsOfMarkdown(text),
      notice.title,
      workWords(portal, commitment),
      factWords(commitmentFacts(portal, notice, commitment)),
      eventWords(portal, updates),
    ),
    codes: [],
    names: [],
    times: paragraphs(given === undefined ? [] : timesOfDay(given), timesOf(due), timesOfEvents(updates)),
    facets: facetsOf('commitment', isIllustrative, {
      body: bodiesOf(portal, notice, commitment),
      topic: topics.map((topic) => topicSlugs[topic]),
      state: [commitmentStateSlugs[state.stage]],
      lateness: [latenessValue(state.lateness.kind)],
      period: given === undefined ? [] : periodValues({ start: given, end: given }),
    }),
    ...(given !== undefined && { on: given }),
    ...(given !== undefined && !isOver(commitment) && { waitingSince: given }),
  };
}
