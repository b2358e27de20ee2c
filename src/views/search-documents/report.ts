/** A report as the search knows it: whose it is and of which time. Its numbers are for its page to tell. */
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Report } from '../../domain/reports.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { organisationLink } from '../parties.ts';
import { reportName, reportPeriod } from '../report/report-name.ts';
import { facetsOf, periodValues } from '../search-facets.ts';

export function reportDocument(portal: Portal, report: Report): SearchDocument {
  const { body, period, year } = report;
  const { title, description } = reportName(portal, report);
  const isIllustrative = populationOf(portal, body) === 'illustrative';
  return {
    href: hrefOf(portal.site, paths.report(body, reportPeriod(report))),
    kind: 'page',
    isIllustrative,
    title,
    summary: description,
    marks: [],
    body: organisationLink(portal, body).text,
    text: [vi.reports.title],
    codes: [],
    names: [],
    times: [String(year)],
    facets: facetsOf('page', isIllustrative, { body: [body], period: periodValues(period) }),
  };
}
