/**
 * One body's obligations, year by year: each cell of the matrix under an anchor of its own, with its verdict, its
 * findings and the way to each record. What asks for attention stands in full; the rest as links, which lead to the
 * same finding on the record's own page.
 */
import {
  type ComplianceCell,
  cellsOfBody,
  type Judgement,
  sharedDuties,
  verdictsByWeight,
} from '../../domain/compliance.ts';
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Organisation } from '../../domain/records.ts';
import type { Verdict } from '../../domain/rules/finding.ts';
import { formatDate } from '../../locale/dates.ts';
import { reasonTexts } from '../../locale/rules.ts';
import { vi } from '../../locale/vi.ts';
import { type Fact, statedFact } from '../facts.ts';
import { type FindingView, findingView } from '../findings.ts';
import { complianceAnchor, hrefOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { nameOf, organisationLink, partyValues } from '../parties.ts';
import { shortened } from '../share.ts';
import { sourceText } from '../source.ts';
import { type StateMarkView, verdictMark } from '../state-mark.ts';
import { whenFact } from '../when.ts';
import {
  countedCells,
  countedVerdicts,
  judgementSentence,
  type MatrixFileView,
  matrixFile,
  obligationName,
  obligationOrder,
  readingLink,
  yearsOfCells,
} from './cell.ts';
import { recordAddress } from './judged-record.ts';

/** A duty of a plan that no rule judges: what is known of it. */
interface UnruledView {
  readonly mark: StateMarkView;
  readonly record: LinkView;
  readonly why: string;
  readonly facts: readonly Fact[];
}

/** Judgements told by their records alone, folded under their number. */
interface FoldedView {
  readonly summary: string;
  readonly reasons: readonly {
    readonly text: string;
    readonly records: readonly LinkView[];
    readonly more?: string;
  }[];
}

export interface ObligationCellView {
  readonly anchor: string;
  readonly heading: string;
  /** Heard after the heading, which is seen under that of its year. */
  readonly year: string;
  /** Where there is more than one finding; one alone says it itself. */
  readonly counted?: { readonly mark: StateMarkView; readonly counts: string };
  readonly findings: readonly (FindingView & { readonly record: LinkView })[];
  readonly unruled: readonly UnruledView[];
  readonly folded: readonly FoldedView[];
}

export interface ComplianceBodyView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly lead: string;
  readonly sentence?: string;
  readonly body: LinkView;
  readonly reading: LinkView;
  readonly years: readonly {
    readonly heading: string;
    readonly sentence: string;
    readonly table: LinkView;
    readonly cells: readonly ObligationCellView[];
  }[];
  /** Duties that stand under another body, because a plan names that one first. */
  readonly shared: readonly LinkView[];
  readonly file: MatrixFileView;
}

/** Judgements that a cell tells in full: findings that ask for attention, or show how others came about; duties. */
const toldInFull = { calling: 3, other: 1, unruled: 8 };

/** Records named of one reason; the file has them all. */
const namedRecords = 20;

/** How much of a task's words stands where only its record is named. */
const longestName = 100;

function hasPage(portal: Portal, id: string): boolean {
  return cellsOfBody(portal, id).length > 0 || sharedDuties(portal, id).length > 0;
}

/** The bodies that have a page of their own: those with a cell, and those whose duties are counted with another. */
export function complianceBodies(portal: Portal): readonly Organisation[] {
  return portal.organisations.filter(({ id }) => hasPage(portal, id));
}

/** The way from a body's own page to its row of the matrix, where it has one. */
export function complianceLink(portal: Portal, id: string): LinkView | undefined {
  return hasPage(portal, id)
    ? { text: vi.compliance.body.link, href: hrefOf(portal.site, paths.complianceOf(id)) }
    : undefined;
}

function recordLink(portal: Portal, judgement: Judgement): LinkView {
  const { text, path } = recordAddress(portal, judgement);
  return { text: shortened(text, longestName), href: hrefOf(portal.site, path) };
}

export function reasonWhy(reason: Judgement['reason']): string {
  return reason === 'no_rule' ? vi.compliance.body.noRule : reasonTexts[reason].why;
}

function unruledView(portal: Portal, judgement: Judgement): UnruledView {
  const { record, verdict, reason, inputs } = judgement;
  const plan = record.kind === 'plan_entry' ? portal.planById[record.plan] : undefined;
  const entries = plan ? [...plan.tasks, ...plan.obligations] : [];
  const entry = entries.find(({ id }) => id === record.id);
  const words = vi.compliance.body;
  const done = inputs.find(({ name }) => name === 'submitted_on')?.value;
  return {
    mark: verdictMark(verdict),
    record: { text: recordAddress(portal, judgement).text, href: recordLink(portal, judgement).href },
    why: reasonWhy(reason),
    facts:
      plan && entry
        ? [
            {
              term: words.bearers,
              values: partyValues(portal, 'role' in entry ? entry.lead : entry.bearers),
            },
            { term: words.when, values: [whenFact(entry.when, portal.asOf)] },
            statedFact(
              words.doneOn,
              [done?.kind === 'day' ? { text: formatDate(done.on) } : undefined],
              words.notDone,
            ),
            {
              term: words.source,
              values: [{ text: words.ofPlan(plan.shortTitle, sourceText(entry.source)) }],
            },
          ]
        : [],
  };
}

/** What asks for attention: not met, then unknown. */
const attention: readonly Verdict[] = ['not_met', 'insufficient'];

function foldedView(
  portal: Portal,
  judgements: readonly Judgement[],
  told: ReadonlySet<Judgement>,
): readonly FoldedView[] {
  return verdictsByWeight.flatMap((verdict) => {
    const all = judgements.filter((judgement) => judgement.verdict === verdict);
    const rest = all.filter((judgement) => !told.has(judgement));
    if (rest.length === 0) return [];
    const reasons = [...new Set(rest.map(({ reason }) => reason))];
    const words = vi.compliance.body;
    return [
      {
        summary:
          rest.length < all.length ? words.more(rest.length, verdict) : words.folded(all.length, verdict),
        reasons: reasons.map((reason) => {
          const ofReason = rest.filter((judgement) => judgement.reason === reason);
          const left = ofReason.length - namedRecords;
          return {
            text: words.reason(reasonWhy(reason), ofReason.length),
            records: ofReason.slice(0, namedRecords).map((judgement) => recordLink(portal, judgement)),
            ...(left > 0 && { more: words.left(left) }),
          };
        }),
      },
    ];
  });
}

function cellView(portal: Portal, cell: ComplianceCell): ObligationCellView {
  const { obligation, year, judgements, counts, verdict } = cell;
  const calling = attention.flatMap((kind) => judgements.filter((judgement) => judgement.verdict === kind));
  // Where nothing calls, the first few show how the verdict came about.
  const first =
    calling.length > 0 ? calling : judgements.filter((judgement) => judgement.verdict === verdict);
  const ruled = first.flatMap((judgement) => (judgement.finding ? [judgement] : []));
  const findings = ruled.slice(0, calling.length > 0 ? toldInFull.calling : toldInFull.other);
  const unruled = judgements.filter(({ finding }) => !finding).slice(0, toldInFull.unruled);
  const told = new Set([...findings, ...unruled]);
  return {
    anchor: complianceAnchor(obligation, year),
    heading: obligationName(obligation),
    year: vi.compliance.body.yearHeading(year),
    ...(judgements.length > 1 && {
      counted: {
        mark: verdictMark(verdict),
        counts: vi.compliance.body.cellCounts(judgements.length, countedVerdicts(counts)),
      },
    }),
    findings: findings.flatMap((judgement) =>
      judgement.finding
        ? [{ ...findingView(portal, judgement.finding), record: recordLink(portal, judgement) }]
        : [],
    ),
    unruled: unruled.map((judgement) => unruledView(portal, judgement)),
    folded: foldedView(portal, judgements, told),
  };
}

function inOrder(cells: readonly ComplianceCell[]): readonly ComplianceCell[] {
  const place = ({ obligation }: ComplianceCell) => obligationOrder.indexOf(obligation);
  return cells.toSorted((a, b) => place(a) - place(b));
}

export function complianceBodyView(portal: Portal, body: Organisation): ComplianceBodyView {
  const { site } = portal;
  const cells = cellsOfBody(portal, body.id);
  const words = vi.compliance;
  const name = nameOf(body);
  const lead =
    cells.length === 0
      ? words.body.onlyShared
      : words.bodySentence(cells.length, countedCells(cells), formatDate(portal.asOf));
  return {
    head: pageHead(portal, {
      title: words.body.title(name),
      description: words.body.description(name),
      path: paths.complianceOf(body.id),
      above: [{ text: words.title, href: hrefOf(site, paths.compliance) }],
      state: lead,
    }),
    isIllustrative: populationOf(portal, body.id) === 'illustrative',
    lead,
    ...(cells.length > 0 && { sentence: judgementSentence(cells) }),
    body: { text: words.body.page, href: organisationLink(portal, body.id).href },
    reading: readingLink(portal),
    years: yearsOfCells(cells).map((year) => {
      const ofYear = inOrder(cells.filter((cell) => cell.year === year));
      return {
        heading: words.body.yearHeading(year),
        sentence: words.body.yearSentence(ofYear.length, countedCells(ofYear)),
        table: { text: words.body.yearTable(year), href: hrefOf(site, paths.complianceYear(year)) },
        cells: ofYear.map((cell) => cellView(portal, cell)),
      };
    }),
    shared: sharedDuties(portal, body.id).map(({ plan, entry }) => ({
      text: shortened('role' in entry ? entry.action : entry.title, longestName),
      href: hrefOf(site, paths.planEntry(plan.id, entry.id)),
    })),
    file: matrixFile(portal),
  };
}
