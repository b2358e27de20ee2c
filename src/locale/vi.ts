/**
 * Every word of the interface, in formal Vietnamese, by the part of the portal that says it. Vocabularies have their
 * labels in `labels.ts`, time in `dates.ts`, the content check in `faults.ts`.
 */

import { catalogue } from './vi/catalogue.ts';
import { channels } from './vi/channels.ts';
import { chart } from './vi/chart.ts';
import { citation } from './vi/citation.ts';
import { compliance } from './vi/compliance.ts';
import { dialogue } from './vi/dialogue.ts';
import { errata, facts, paper, publication } from './vi/facts.ts';
import { feed } from './vi/feed.ts';
import { figureData } from './vi/figure-data.ts';
import { figures } from './vi/figures.ts';
import { footer } from './vi/footer.ts';
import { glossary } from './vi/glossary.ts';
import { home } from './vi/home.ts';
import { months } from './vi/months.ts';
import { commitment, commitments, notice, notices } from './vi/notice.ts';
import { organisation, organisations } from './vi/organisation.ts';
import {
  common,
  illustrative,
  layout,
  markdown,
  navigation,
  neighbours,
  notFound,
  pagination,
  site,
} from './vi/page.ts';
import { partition } from './vi/partition.ts';
import { answerer, petition, petitions } from './vi/petition.ts';
import { plan, plans } from './vi/plan.ts';
import { rates } from './vi/rates.ts';
import { deadline, event, fiveClear, lateness } from './vi/record.ts';
import { related } from './vi/related.ts';
import { report, reports } from './vi/reports.ts';
import { rules, workCalendar } from './vi/rules.ts';
import { schedule } from './vi/schedule.ts';
import { search } from './vi/search.ts';
import { searchDocuments } from './vi/search-documents.ts';
import { share } from './vi/share.ts';
import { specimens } from './vi/specimens.ts';
import { supervision } from './vi/supervision.ts';
import { duties } from './vi/task.ts';
import { timeline } from './vi/timeline.ts';
import { topic, topics } from './vi/topic.ts';

export const vi = {
  language: 'vi',
  site,
  layout,
  navigation,
  common,
  facts,
  footer,
  glossary,
  home,
  schedule,
  dialogue,
  plans,
  plan,
  organisations,
  organisation,
  illustrative,
  publication,
  errata,
  rules,
  answerer,
  petitions,
  petition,
  neighbours,
  notices,
  notice,
  commitment,
  commitments,
  paper,
  event,
  lateness,
  deadline,
  fiveClear,
  related,
  duties,
  citation,
  compliance,
  feed,
  topics,
  topic,
  pagination,
  workCalendar,
  catalogue,
  search,
  searchDocuments,
  share,
  timeline,
  rates,
  reports,
  report,
  channels,
  chart,
  figures,
  partition,
  figureData,
  markdown,
  months,
  notFound,
  specimens,
  supervision,
} as const;

/** The same keys with other words: what a file of a second language has to satisfy. */
export type Words = Translated<typeof vi>;

type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };
