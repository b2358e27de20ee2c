/** Pages that are no record: lists, explanations, the calendar of a year. */
import { figureScopes } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ProsePage } from '../../domain/records.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { complianceYears } from '../compliance/year-page.ts';
import { scopeName, scopePath, scopeTitle } from '../figures/scope.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { isIllustrativeAt } from '../illustrative-address.ts';
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
    ...figureScopes(portal)
      .filter(({ kind }) => kind === 'portal')
      .map((scope) => ({
        path: scopePath(scope),
        title: scopeTitle(portal, scope),
        description: vi.figures.page.description(scopeName(portal, scope)),
      })),
    { path: paths.figureData, title: vi.figureData.title, description: vi.figureData.description },
    { path: paths.months, title: vi.months.title, description: vi.months.description },
    { path: paths.supervision, title: vi.supervision.title, description: vi.supervision.description },
    { path: paths.reports, title: vi.reports.title, description: vi.reports.description },
    { path: paths.topics, title: vi.topics.title, description: vi.topics.description },
    { path: paths.organisations, title: vi.organisations.title, description: vi.organisations.description },
    { path: paths.rules, title: vi.rules.title, description: vi.rules.description },
    { path: paths.compliance, title: vi.compliance.title, description: vi.compliance.description },
    ...complianceYears(portal).map((year) => ({
      path: paths.complianceYear(year),
      title: vi.compliance.year.title(year),
      description: vi.compliance.year.description(year),
      times: [String(year)],
    })),
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
  const isIllustrative = isIllustrativeAt(portal, path);
  return {
    href: hrefOf(portal.site, path),
    kind: 'page',
    isIllustrative,
    title,
    summary: shown,
    marks: [],
    text: paragraphs(rest, words),
    codes: [],
    names: [],
    times,
    facets: facetsOf('page', isIllustrative),
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
