/**
 * Everything that a report's page shows. The report itself is one value (`paper`), of which the page and the file are
 * both laid out: they cannot say different things.
 */
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Organisation } from '../../domain/records.ts';
import { type Report, recordsOfReport, reportsOf } from '../../domain/reports.ts';
import { formatDate } from '../../locale/dates.ts';
import { organisationTypeLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import { addDays, type IsoDate } from '../../time/civil-date.ts';
import { yearPeriod } from '../../time/period.ts';
import { type CitationView, citationView } from '../citation.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { paperValue } from '../paper.ts';
import { partyValues } from '../parties.ts';
import { commitmentsPart } from './commitments-part.ts';
import { dutiesPart } from './duties-part.ts';
import { commitmentList, figureList, petitionList } from './lists-part.ts';
import { mattersPart } from './matters-part.ts';
import { petitionsPart } from './petitions-part.ts';
import { reportName, reportPeriod } from './report-name.ts';
import { figureBook, type ReportPart } from './report-part.ts';
import { reportSummary } from './report-summary.ts';
import { sessionsPart } from './sessions-part.ts';

const words = vi.report;

/** A report as an administrative paper (thể thức văn bản hành chính), to be checked and signed by the body. */
export interface ReportPaper {
  /** Name of the report, for the file's own facts. */
  readonly title: string;
  /** Absolute address of the page, and scheme and host before addresses of the site. */
  readonly address: string;
  readonly origin: string;
  readonly on: IsoDate;
  readonly asOf: string;
  readonly footer: string;
  /** Said on every sheet where the body is invented. */
  readonly invented?: string;
  readonly draft: string;
  /** The nation and its motto; of a body of the Party, the Party alone. */
  readonly nation: readonly string[];
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly kind: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  /** The report in one sentence. */
  readonly summary: string;
  /** On whose orders, about which time, and how it was counted. */
  readonly intro: readonly string[];
  readonly parts: readonly ReportPart[];
  readonly signature: {
    readonly onBehalf: string;
    readonly post?: string;
    readonly unsigned: string;
    readonly receivers: readonly string[];
  };
  readonly appendices: readonly ReportPart[];
}

export interface ReportPageView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly lead: string;
  /** Who made it, as of when. */
  readonly origin: string;
  /** What the body itself sent, as is known today. */
  readonly sent: string;
  readonly fileHref: string;
  readonly paper: ReportPaper;
  readonly citation: CitationView;
}

function upper(text: string): string {
  return text.toLocaleUpperCase(vi.language);
}

/** Plans that demand the report, each with the words that do. */
function basisOf({ duties }: Report): readonly string[] {
  return duties.map(({ plan, entry }) => {
    const { when, source } = entry;
    const number =
      plan.number.value === undefined ? words.basisNoNumber : words.basisNumber(plan.number.value);
    return words.basis(plan.shortTitle, number, source.clause, 'raw' in when ? (when.raw ?? '') : '');
  });
}

/** From when to when, and why it does not begin with the year. */
function periodSaid({ period, year }: Report): readonly string[] {
  const said = words.period(formatDate(period.start), formatDate(period.end));
  if (period.start === yearPeriod(year).start) return [said];
  const isAfterReport = period.start < yearPeriod(year).start;
  return [said, isAfterReport ? words.periodAfter(formatDate(addDays(period.start, -1))) : words.periodFirst];
}

function recipientsOf(portal: Portal, { duties }: Report): readonly string[] {
  const all = duties.flatMap(({ entry }) => partyValues(portal, entry.recipients).map(({ text }) => text));
  return [...new Set(all)];
}

function signatureOf(
  portal: Portal,
  { id, type, name }: Organisation,
  recipients: readonly string[],
): ReportPaper['signature'] {
  const head = (portal.postsByOrganisation[id] ?? []).find(({ isHead }) => isHead);
  const isCommittee = type === 'peoples_committee';
  return {
    onBehalf: words.signature.onBehalf(upper(isCommittee ? organisationTypeLabels[type] : name)),
    ...(head && { post: upper(head.title) }),
    unsigned: words.signature.unsigned,
    receivers: [
      words.signature.receivers,
      ...recipients.map((text) => words.signature.receiver(text)),
    ].concat(words.signature.filed),
  };
}

function paperOf(portal: Portal, report: Report, body: Organisation, head: PageHead): ReportPaper {
  const records = recordsOfReport(portal, report);
  const recipients = recipientsOf(portal, report);
  const book = figureBook();
  const on = formatDate(report.on);
  // In the order of the report: figures are numbered as their parts enter them.
  const parts = [
    sessionsPart(portal, records),
    petitionsPart(portal, report, records, book),
    commitmentsPart(portal, records, book),
    mattersPart(portal, records, book),
    dutiesPart(portal, report, records, book),
  ];
  return {
    title: head.title,
    address: head.canonical,
    origin: portal.site.origin,
    on: report.on,
    asOf: words.asOf(on),
    footer: words.footer(head.canonical),
    ...(head.isIllustrative && { invented: words.invented }),
    draft: words.draft,
    nation: body.system === 'party' ? [words.party] : [words.nation, words.motto],
    issuer: upper(body.name),
    number: words.number(body.type === 'peoples_committee' ? words.symbolOfCommittee : ''),
    placeAndDate: words.placeAndDate(report.year),
    kind: words.kind,
    subject: words.subject(report.span, report.year),
    recipients: recipients.length > 0 ? recipients : [words.toNobody],
    summary: reportSummary(portal, report, records),
    intro: [...basisOf(report), ...periodSaid(report), words.cohort(on), words.numbers],
    parts,
    signature: signatureOf(portal, body, recipients),
    appendices: [petitionList(portal, records), commitmentList(portal, records), figureList(book)],
  };
}

/** What the body sent by today; the report itself knows nothing of it. */
function sentSaid({ duties }: Report, today: IsoDate): string {
  const sent = duties.find(({ submitted }) => submitted !== undefined)?.submitted;
  if (!sent) return words.notSent(formatDate(today));
  const paper = sent.paper ? words.sentPaper(paperValue(sent.paper).text) : '';
  return words.sent(formatDate(sent.on), paper);
}

/**
 * @param portal as of the report's own date: the page is one of that day, head and foot.
 * @param report as `today` knows it: what the body sent is told beside the report.
 */
export function reportPageView(portal: Portal, report: Report, today: IsoDate): ReportPageView {
  const { body: id, on } = report;
  const body = portal.organisationById[id];
  if (!body) throw new Error(`No organisation "${id}" in the Portal.`);
  const period = reportPeriod(report);
  const head = pageHead(portal, {
    ...reportName(portal, report),
    path: paths.report(id, period),
    above: [{ text: vi.reports.title, href: hrefOf(portal.site, paths.reports) }],
  });
  const paper = paperOf(portal, report, body, head);
  return {
    head,
    isIllustrative: populationOf(portal, id) === 'illustrative',
    lead: paper.summary,
    origin: words.origin(formatDate(on)),
    sent: sentSaid(report, today),
    fileHref: hrefOf(portal.site, paths.reportFile(id, period)),
    paper,
    citation: citationView(portal, { head, body: id }),
  };
}

/** The addresses of all reports made by the Portal's day. */
export function reportPaths(
  portal: Portal,
): readonly { readonly params: { readonly id: string; readonly period: string }; readonly report: Report }[] {
  return reportsOf(portal).map((report) => ({
    params: { id: report.body, period: reportPeriod(report) },
    report,
  }));
}
