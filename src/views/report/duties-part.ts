/** Part V of a report: what the rules find of the period's records, rule by rule. */
import type { Portal } from '../../domain/portal.ts';
import type { Plan, Rule } from '../../domain/records.ts';
import type { Report, ReportRecords } from '../../domain/reports.ts';
import { dialogueFindings } from '../../domain/rules/dialogue-findings.ts';
import { type Finding, type Verdict, verdicts } from '../../domain/rules/finding.ts';
import { organisationFindings } from '../../domain/rules/organisation-findings.ts';
import { type EntryFinding, planFindings } from '../../domain/rules/plan-findings.ts';
import { commitmentFindings, petitionFindings } from '../../domain/rules/work-findings.ts';
import { verdictLabels } from '../../locale/labels.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import type { LinkView } from '../page-head.ts';
import { organisationLink } from '../parties.ts';
import { commitmentRecord, dialogueAnchor, petitionRecord } from './record-links.ts';
import {
  enter,
  type FigureBook,
  paragraph,
  type ReportCell,
  type ReportPart,
  type ReportRow,
  tableOf,
} from './report-part.ts';

const words = vi.report.duties;

/** Verdicts of rules that apply. */
const shown = verdicts.filter((verdict) => verdict !== 'not_applicable');

interface Found {
  readonly finding: Finding;
  readonly record: LinkView;
}

/** Entries that fall due within the period; a yearly one without a day belongs to its year. */
function isOfReport({ period, year }: Report, { due, ...finding }: EntryFinding): boolean {
  if (due === undefined) return finding.year === year;
  return period.start <= due && due <= period.end;
}

function entryLink(portal: Portal, plan: Plan, { entryId, year }: EntryFinding): LinkView {
  const task = plan.tasks.find(({ id }) => id === entryId);
  const entry = [...plan.items, ...plan.obligations].find(({ id }) => id === entryId);
  const name = entry?.title ?? task?.action ?? entryId;
  return {
    text: year === undefined ? name : vi.plan.findingYear(name, year),
    href: hrefOf(portal.site, paths.planEntry(plan.id, entryId)),
  };
}

function findingsOf(portal: Portal, report: Report, records: ReportRecords): readonly Found[] {
  const plans = new Set(report.duties.flatMap(({ plan }) => portal.planById[plan.id] ?? []));
  const body = portal.organisationById[report.body];
  const { text, href } = organisationLink(portal, report.body);
  return [
    ...records.dialogues.flatMap((dialogue) =>
      dialogueFindings(portal, dialogue).map((finding) => ({
        finding,
        record: { text: dialogue.title, href: `#${dialogueAnchor(dialogue.id)}` },
      })),
    ),
    ...records.petitions.flatMap((petition) =>
      petitionFindings(portal, petition).map((finding) => ({ finding, record: petitionRecord(petition) })),
    ),
    ...records.commitments.flatMap((commitment) =>
      commitmentFindings(portal, commitment).map((finding) => ({
        finding,
        record: commitmentRecord(portal, commitment),
      })),
    ),
    ...[...plans].flatMap((plan) =>
      planFindings(portal, plan)
        .filter((finding) => isOfReport(report, finding))
        .map((finding) => ({ finding, record: entryLink(portal, plan, finding) })),
    ),
    ...(body ? organisationFindings(portal, body) : [])
      .filter(({ year }) => year === report.year)
      .map((finding) => ({ finding, record: { text: words.ofYear(text, report.year), href } })),
  ];
}

function ruleRow(portal: Portal, rule: Rule, found: readonly Found[], book: FigureBook): ReportRow {
  const name = words.ruleOf(rule.number, rule.title);
  const cell = (verdict: Verdict): ReportCell => {
    const records = found.filter(({ finding }) => finding.verdict === verdict).map(({ record }) => record);
    const value = formatNumber(records.length);
    const link = enter(book, { label: words.ofVerdict(name, verdictLabels[verdict]), value, records });
    return [link?.href === undefined ? { text: value } : { text: value, href: link.href, detail: link.text }];
  };
  return {
    cells: [[{ text: name, href: hrefOf(portal.site, paths.rule(rule.id)) }], ...shown.map(cell)],
  };
}

export function dutiesPart(
  portal: Portal,
  report: Report,
  records: ReportRecords,
  book: FigureBook,
): ReportPart {
  const applying = findingsOf(portal, report, records).filter(
    ({ finding }) => finding.verdict !== 'not_applicable',
  );
  const rows = portal.rules.flatMap((rule) => {
    const found = applying.filter(({ finding }) => finding.rule.id === rule.id);
    return found.length === 0 ? [] : [ruleRow(portal, rule, found, book)];
  });
  return {
    id: 'doi-chieu',
    heading: words.heading,
    blocks: [
      ...(rows.length === 0 ? [] : [paragraph(words.lead)]),
      ...tableOf(
        words.caption,
        [
          { text: words.rule, width: 44 },
          ...shown.map((verdict) => ({ text: verdictLabels[verdict], width: 14, holds: 'count' as const })),
        ],
        rows,
        words.none,
      ),
    ],
  };
}
