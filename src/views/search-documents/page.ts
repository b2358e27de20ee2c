/** Pages that are no record: lists, explanations, the calendar of a year. */
import type { Portal } from '../../domain/portal.ts';
import type { ProsePage } from '../../domain/records.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { scheduleYears } from '../schedule-filters.ts';
import { facetsOf } from '../search-facets.ts';
import { paragraphs, summarised } from './words.ts';

interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly words?: readonly string[];
  readonly times?: readonly string[];
}

/** In the order of the navigation. */
function lists(portal: Portal): readonly PageFacts[] {
  return [
    { path: paths.home, title: vi.site.name, description: vi.site.description },
    { path: paths.schedule, title: vi.schedule.title, description: vi.schedule.description },
    ...scheduleYears(portal).map((year) => ({
      path: paths.scheduleYear(year, 1),
      title: vi.schedule.year.title(year),
      description: vi.schedule.year.description(year),
      times: [String(year)],
    })),
    { path: paths.plans, title: vi.plans.title, description: vi.plans.description },
    { path: paths.petitions, title: vi.petitions.title, description: vi.petitions.description },
    { path: paths.notices, title: vi.notices.title, description: vi.notices.description },
    { path: paths.commitments, title: vi.commitments.title, description: vi.commitments.description },
    { path: paths.duties, title: vi.duties.title, description: vi.duties.description },
    { path: paths.topics, title: vi.topics.title, description: vi.topics.description },
    { path: paths.organisations, title: vi.organisations.title, description: vi.organisations.description },
    { path: paths.rules, title: vi.rules.title, description: vi.rules.description },
    { path: paths.workCalendar, title: vi.workCalendar.title, description: vi.workCalendar.description },
    { path: paths.glossary, title: vi.glossary.title, description: vi.glossary.description },
    { path: paths.catalogue, title: vi.catalogue.title, description: vi.catalogue.description },
  ];
}

function pageDocument(
  portal: Portal,
  { path, title, description, words = [], times = [] }: PageFacts,
): SearchDocument {
  const { shown, rest } = summarised(description);
  return {
    href: hrefOf(portal.site, path),
    kind: 'page',
    isIllustrative: false,
    title,
    summary: shown,
    marks: [],
    text: paragraphs(rest, words),
    codes: [],
    names: [],
    times,
    facets: facetsOf('page', false),
  };
}

export function pageDocuments(portal: Portal, prose: readonly ProsePage[]): readonly SearchDocument[] {
  return [
    ...lists(portal),
    ...prose.map(({ id, title, description, body }) => ({
      path: paths.prose(id),
      title,
      description,
      words: wordsOfMarkdown(body),
    })),
  ].map((facts) => pageDocument(portal, facts));
}
