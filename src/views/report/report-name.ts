/** How a report is named: in its address, in its title, in what is said of it elsewhere. */
import type { Portal } from '../../domain/portal.ts';
import type { Report } from '../../domain/reports.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { organisationLink } from '../parties.ts';

const spanSlugs = { half_year: '6-thang', year: 'nam' } as const;

/** `2026-6-thang`, `2026-nam`: part of a public address, so it never changes. */
export function reportPeriod({ span, year }: Pick<Report, 'span' | 'year'>): string {
  return `${year}-${spanSlugs[span]}`;
}

export interface ReportName {
  readonly title: string;
  readonly description: string;
}

export function reportName(portal: Portal, { body, span, year, on }: Report): ReportName {
  const { text } = organisationLink(portal, body);
  return {
    title: vi.report.title(span, year, text),
    description: vi.report.description(span, year, text, formatDate(on)),
  };
}
