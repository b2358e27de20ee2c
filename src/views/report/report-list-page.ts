/** The list of reports that plans demand: who, for which time, by when, whether it was sent, and the one made here. */
import type { InPlan, Portal } from '../../domain/portal.ts';
import {
  bearerOf,
  type DueReport,
  dueReports,
  type Report,
  reportsOf,
  undatedReports,
} from '../../domain/reports.ts';
import { formatDate, formatWhen, sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { Obligation } from '../../schemas/obligation.ts';
import type { FactValue } from '../facts.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { type Pagination, pageNumbers, paginate } from '../pagination.ts';
import { paperValue } from '../paper.ts';
import { partyValues } from '../parties.ts';
import { populationParts, realFirst } from '../populations.ts';
import { type StateMarkView, verdictMark } from '../state-mark.ts';
import { reportPeriod } from './report-name.ts';

const words = vi.reports;

export interface ReportRowView {
  /** The body or group; of an obligation without a day, all of them. */
  readonly bearers: readonly FactValue[];
  /** The obligation in its plan. */
  readonly duty: FactValue;
  readonly span: string;
  readonly due: FactValue;
  /** The rule's verdict as a mark, where a day is named; and what is known in words. */
  readonly mark?: StateMarkView;
  readonly sent: FactValue;
  readonly made: readonly FactValue[];
}

export interface ReportListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly count: string;
    readonly caption: string;
    readonly isIllustrative: boolean;
    readonly rows: readonly ReportRowView[];
  }[];
  readonly pagination?: Pagination;
}

/** A report with a day, or an obligation without one. */
type Entry = DueReport | InPlan<Obligation>;

function isDated(entry: Entry): entry is DueReport {
  return 'on' in entry;
}

function bodyOf(portal: Portal): (entry: Entry) => string {
  return (entry) => (isDated(entry) ? bearerOf(portal, entry)?.id : undefined) ?? entry.plan.issuer.org;
}

/** Those with a day first, the latest first; the real before the invented. */
function entriesOf(portal: Portal): readonly Entry[] {
  return realFirst<Entry>(portal, [...dueReports(portal), ...undatedReports(portal)], bodyOf(portal));
}

function sentValue({ outcome, submitted }: DueReport): FactValue {
  if (submitted) {
    const text = words.sent(formatDate(submitted.on));
    return submitted.paper ? { text, detail: paperValue(submitted.paper).text } : { text };
  }
  if (outcome.verdict === 'not_yet_due') return { text: words.notSentYet, isMissing: true };
  if (outcome.reason === 'body_ended') return { text: words.ended, isMissing: true };
  return outcome.verdict === 'insufficient'
    ? { text: words.unknown, detail: words.unknownDetail, isMissing: true }
    : { text: words.notSent, detail: words.notSentDetail, isMissing: true };
}

function madeValues(portal: Portal, made: readonly Report[], due: DueReport): readonly FactValue[] {
  const { org } = due.bearer;
  const missing = (text: string) => [{ text, isMissing: true }];
  if (org === undefined) return missing(words.ofGroup);
  if (due.outcome.reason === 'body_ended') return missing(words.ofEnded);
  if (due.on > portal.asOf) return missing(words.notYet(formatDate(due.on)));
  const report = made.find(({ body, span, year }) => body === org && span === due.span && year === due.year);
  if (!report) return missing(words.ofNothing);
  const period = reportPeriod(report);
  return [
    {
      text: words.read(words.span(report.span, report.year).toLowerCase()),
      href: hrefOf(portal.site, paths.report(org, period)),
    },
    { text: vi.report.download, href: hrefOf(portal.site, paths.reportFile(org, period)) },
  ];
}

function rowView(portal: Portal, made: readonly Report[], entry: Entry): ReportRowView {
  const { plan, entry: obligation } = entry;
  const shared = {
    bearers: partyValues(portal, isDated(entry) ? [entry.bearer] : obligation.bearers),
    duty: { text: plan.shortTitle, href: hrefOf(portal.site, paths.planEntry(plan.id, obligation.id)) },
  };
  if (!isDated(entry)) {
    return {
      ...shared,
      span: words.spanUndated,
      due: { text: words.dueUndated, detail: sentenceCase(formatWhen(obligation.when)), isMissing: true },
      sent: { text: words.unknown, detail: words.undatedDetail, isMissing: true },
      made: [{ text: words.ofUndated, isMissing: true }],
    };
  }
  return {
    ...shared,
    span: words.span(entry.span, entry.year),
    due: {
      text: words.due(formatDate(entry.on)),
      detail: 'raw' in obligation.when ? vi.common.quoted(obligation.when.raw ?? '') : '',
    },
    mark: verdictMark(entry.outcome.verdict),
    sent: sentValue(entry),
    made: madeValues(portal, made, entry),
  };
}

/** The pages of the list, from 1. */
export function reportPageNumbers(portal: Portal): readonly number[] {
  return pageNumbers(entriesOf(portal).length);
}

export function reportListPageView(portal: Portal, page: number): ReportListPageView {
  const all = entriesOf(portal);
  const made = reportsOf(portal);
  const { records, pagination } = paginate(all, { site: portal.site, page, pathOf: paths.reportsPage });
  const parts = populationParts(portal, { all, shown: records, page }, bodyOf(portal));
  return {
    head: pageHead(portal, {
      title: page === 1 ? words.title : words.titleOfPage(page),
      description: words.description,
      path: paths.reportsPage(page),
    }),
    lead: words.lead(formatDate(portal.asOf)),
    parts: parts.map(({ population, total, records: shown }) => ({
      heading: words.headings[population],
      count: total === 0 ? words.none : words.count[population](total),
      caption: words.caption[population],
      isIllustrative: population === 'illustrative',
      rows: shown.map((entry) => rowView(portal, made, entry)),
    })),
    ...(pagination && { pagination }),
  };
}
