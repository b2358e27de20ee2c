/** A petition as the search knows it. */
import type { Petition } from '../../domain/petition.ts';
import type { Portal } from '../../domain/portal.ts';
import { responsibleOn } from '../../domain/succession.ts';
import { formatDate } from '../../locale/dates.ts';
import {
  answerLabels,
  authorityLabels,
  confirmationLabels,
  outcomeLabels,
  petitionChannelLabels,
  petitionerLabels,
  submissionKindLabels,
  topicLabels,
} from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { answererView } from '../answerer.ts';
import { topicSlugs } from '../hrefs.ts';
import { organisationLink } from '../parties.ts';
import { isOver, petitionLink, petitionPopulation, stageLabel, stageMark } from '../petition.ts';
import { facetsOf, latenessValue, periodValues, petitionStateSlugs } from '../search-facets.ts';
import { deadlineMarks } from './deadline-marks.ts';
import { daysOf, timesOfDay, timesOfEvents } from './times.ts';
import { eventWords, paragraphs, summarised, valueWords } from './words.ts';

function stateValue(petition: Petition): string {
  const isElsewhere = stageLabel(petition) === vi.petition.receivedElsewhere;
  return petitionStateSlugs[isElsewhere ? 'elsewhere' : petition.state.stage];
}

/** Who received it, who has the work, and who answers for it on the Portal's day. */
function bodiesOf(portal: Portal, { receivedBy, state }: Petition): readonly string[] {
  const today = responsibleOn(portal, state.responsible, portal.asOf)?.organisation.id;
  return [receivedBy, state.responsible, state.assignment?.lead, today].filter((id) => id !== undefined);
}

/** Where it was raised, or by which way it came. */
function originOf(portal: Portal, { dialogue, channel }: Petition): string | undefined {
  if (channel !== undefined) return petitionChannelLabels[channel];
  return portal.dialogueById[dialogue ?? '']?.title;
}

/** What was said of it besides its stage, where anything was. */
function axisWords({ authority, state: { answer, outcome, confirmation } }: Petition): readonly string[] {
  return [
    ...(authority === 'beyond' ? [authorityLabels.beyond] : []),
    ...(answer === 'none' ? [] : [answerLabels[answer]]),
    ...(outcome === 'open' ? [] : [outcomeLabels[outcome]]),
    ...(confirmation === 'none' ? [] : [confirmationLabels[confirmation]]),
  ];
}

export function petitionDocument(portal: Portal, petition: Petition): SearchDocument {
  const { code, summary, events, mentions = [], topics, state } = petition;
  const { text: title, href } = petitionLink(portal, petition);
  const hasEnded = isOver(petition);
  const answerer = answererView(portal, { responsible: state.responsible, isOver: hasEnded });
  const { shown, rest } = summarised(summary);
  const isIllustrative = petitionPopulation(portal, petition) === 'illustrative';
  return {
    href,
    kind: 'petition',
    isIllustrative,
    title,
    summary: shown,
    marks: [stageMark(petition), ...deadlineMarks(state.lateness)],
    body: answerer.body.text,
    date: vi.petition.receivedOn(formatDate(state.receivedOn)),
    text: paragraphs(
      vi.searchDocuments.kinds.petition,
      submissionKindLabels[petition.kind],
      rest,
      wordsOfMarkdown(petition.body),
      topics.map((topic) => topicLabels[topic]),
      organisationLink(portal, petition.area).text,
      petitionerLabels[petition.raisedBy],
      originOf(portal, petition),
      organisationLink(portal, petition.receivedBy).text,
      valueWords([answerer.body]),
      axisWords(petition),
      eventWords(portal, events),
      mentions.map(({ where }) => where),
    ),
    codes: [code],
    names: [],
    times: paragraphs(timesOfDay(state.receivedOn), timesOfEvents(events), daysOf(mentions)),
    facets: facetsOf('petition', isIllustrative, {
      body: bodiesOf(portal, petition),
      topic: topics.map((topic) => topicSlugs[topic]),
      state: [stateValue(petition)],
      lateness: [latenessValue(state.lateness.kind)],
      period: periodValues({ start: state.receivedOn, end: state.receivedOn }),
    }),
    on: state.receivedOn,
    ...(!hasEnded && { waitingSince: state.receivedOn }),
  };
}
