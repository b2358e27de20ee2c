/** The list of topics: of each, how many petitions and commitments there are; real and illustrative ones apart. */
import { type Population, populationOf, populations } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { type Topic, topics } from '../schemas/topic.ts';
import { commitmentPopulation } from './commitment.ts';
import { paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { topicLink } from './topic.ts';

interface TopicRowView extends LinkView {
  /** What is real before what is invented. */
  readonly counts: readonly { readonly text: string; readonly isIllustrative: boolean }[];
}

export interface TopicListPageView {
  readonly head: PageHead;
  readonly lead: string;
  /** Said while the portal has no real record of any topic. */
  readonly none?: string;
  readonly rows: readonly TopicRowView[];
}

interface Counts {
  readonly petitions: number;
  readonly commitments: number;
}

function countsOf(portal: Portal, topic: Topic, population: Population): Counts {
  const petitions = portal.petitionsByTopic[topic] ?? [];
  const commitments = portal.commitmentsByTopic[topic] ?? [];
  return {
    petitions: petitions.filter(({ receivedBy }) => populationOf(portal, receivedBy) === population).length,
    commitments: commitments.filter((entry) => commitmentPopulation(portal, entry) === population).length,
  };
}

function isEmpty({ petitions, commitments }: Counts): boolean {
  return petitions + commitments === 0;
}

/** @param hasReal whether any topic has a real record; where none has, the page says so once and not in each row. */
function topicRowView(portal: Portal, topic: Topic, hasReal: boolean): TopicRowView {
  const all = populations.map((population) => ({ population, counted: countsOf(portal, topic, population) }));
  const told = all.filter(
    ({ population, counted }) => !isEmpty(counted) || (population === 'real' && hasReal),
  );
  const counts = told.length > 0 ? told : all.slice(0, 1);
  return {
    ...topicLink(portal, topic),
    counts: counts.map(({ population, counted }) => ({
      text: vi.topics.counts(counted.petitions, counted.commitments),
      isIllustrative: population === 'illustrative',
    })),
  };
}

/** In the order of the closed list, which is that of the plans: no topic is more important for being louder. */
export function topicListPageView(portal: Portal): TopicListPageView {
  const hasReal = topics.some((topic) => !isEmpty(countsOf(portal, topic, 'real')));
  return {
    head: pageHead(portal, {
      title: vi.topics.title,
      description: vi.topics.description,
      path: paths.topics,
    }),
    lead: vi.topics.lead(topics.length, formatDate(portal.asOf)),
    ...(!hasReal && { none: vi.topics.none }),
    rows: topics.map((topic) => topicRowView(portal, topic, hasReal)),
  };
}
