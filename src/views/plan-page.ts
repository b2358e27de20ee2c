/** Everything that a plan's page shows. */
import { populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import type { Plan } from '../domain/records.ts';
import { planFindings } from '../domain/rules/plan-findings.ts';
import { formatWhen } from '../locale/dates.ts';
import { citationRoleLabels, documentKindLabels, signingCapacityLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { Citation } from '../schemas/document.ts';
import { type CitationView, citationView } from './citation.ts';
import { type ObligationView, obligationView, type TaskView, taskView } from './duties.ts';
import { type ErratumView, errataViews } from './errata.ts';
import { type Fact, type FactValue, factOf, statedFact } from './facts.ts';
import { type FindingView, findingView } from './findings.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type Neighbours, neighboursIn } from './neighbours.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { type PlanItemView, planItemView } from './plan-item.ts';
import { ofPopulation } from './populations.ts';
import { planRelations, type RelatedView } from './related.ts';
import { type SourcedEntry, sourceText } from './source.ts';
import { whenFact } from './when.ts';

export interface PlanPageView {
  readonly head: PageHead;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly contents: readonly { readonly text: string; readonly id: string }[];
  readonly body: string;
  readonly items: readonly PlanItemView[];
  readonly tasks: readonly TaskView[];
  readonly obligations: readonly ObligationView[];
  readonly related: readonly RelatedView[];
  readonly neighbours: Neighbours;
  readonly citation: CitationView;
  readonly bases: readonly {
    readonly name: string;
    readonly issued: string;
    readonly subject: string;
    readonly role: string;
    readonly source: string;
  }[];
  readonly sourceNotes: readonly SourcedEntry[];
  readonly isIllustrative: boolean;
  /** What became of the plan's dated duties, as far as is on record. */
  readonly findings: readonly FindingView[];
  readonly errata: readonly ErratumView[];
  readonly corrections: readonly {
    readonly printed: string;
    readonly corrected: string;
    readonly reason?: string;
    readonly source: string;
  }[];
}

/** Ids of the page's sections: part of public addresses, like the ids of the entries in them. */
export const planSections = {
  overview: 'noi-dung',
  items: 'doi-thoai',
  tasks: 'nhiem-vu',
  obligations: 'yeu-cau',
  bases: 'can-cu',
  findings: 'doi-chieu',
  notes: 'ban-nguon',
  facts: 'thong-tin',
  errata: 'dinh-chinh',
  related: 'lien-quan',
} as const;

/** A document's number as a reader may be told: made up of nothing that the source does not hold. */
export function numberFact({ number }: Pick<Plan, 'number'>): FactValue {
  if (number.value !== undefined) return { text: number.value };
  const text = number.state === 'blank' ? vi.common.noNumberBlank : vi.common.noNumberAbsent;
  return {
    text,
    isMissing: true,
    ...(number.raw !== undefined && { detail: vi.common.verbatim(number.raw) }),
  };
}

function signerFact({ signer }: Plan): FactValue {
  const capacity = signer.capacity
    ?.map(({ kind, of }) => vi.plan.capacity(signingCapacityLabels[kind], of ?? '').trim())
    .join(', ');
  return {
    text: vi.plan.signed(signer.name, signer.post),
    ...(capacity !== undefined && { detail: capacity }),
  };
}

export function issuerFact(portal: Portal, { issuer }: Pick<Plan, 'issuer'>): FactValue {
  const { text, href } = organisationLink(portal, issuer.org);
  return {
    text: issuer.collective === undefined ? text : vi.plan.collective(issuer.collective, text),
    href,
    ...(issuer.inferredFrom !== undefined && { detail: issuer.inferredFrom }),
  };
}

function documentFacts(portal: Portal, plan: Plan): readonly Fact[] {
  const { sourceFile, publicationClearance: clearance } = plan;
  const isOfParty = portal.organisationById[plan.issuer.org]?.system === 'party';
  return [
    { term: vi.facts.title, values: [{ text: plan.title }] },
    { term: vi.facts.number, values: [numberFact(plan)] },
    { term: vi.facts.issuedOn, values: [whenFact(plan.issuedOn, portal.asOf)] },
    statedFact(
      vi.facts.issuedAt,
      [plan.issuedAt === undefined ? undefined : { text: plan.issuedAt }],
      vi.common.notStated,
    ),
    { term: vi.facts.issuer, values: [issuerFact(portal, plan)] },
    { term: vi.facts.signer, values: [signerFact(plan)] },
    { term: vi.facts.period, values: [whenFact(plan.period, portal.asOf)] },
    ...factOf(
      vi.facts.scope,
      plan.scope?.map(({ text, count, source }) => ({
        text: count === undefined ? text : vi.facts.scopeValue(text, count),
        detail: sourceText(source),
      })),
    ),
    ...factOf(vi.facts.term, [plan.term === undefined ? undefined : { text: plan.term }]),
    {
      term: vi.facts.sourceFile,
      values: [
        {
          text: vi.facts.sourceFileValue(sourceFile.name, sourceFile.lineCount),
          detail: vi.facts.sourceQuality[sourceFile.quality],
        },
      ],
    },
    // Whether a Party document may be published is somebody's decision; until it is on record, the page says so.
    ...factOf(vi.facts.clearance, [
      clearance
        ? { text: vi.facts.clearanceValue(clearance.by, formatWhen(clearance.on)) }
        : isOfParty
          ? { text: vi.facts.clearanceMissing, isMissing: true }
          : undefined,
    ]),
  ];
}

function basisView(citation: Citation) {
  const { kind, number, article, issuer, issuedOn, subject, role, source } = citation;
  const name = [article, documentKindLabels[kind], number].filter(Boolean).join(' ');
  const issued =
    issuedOn === undefined || issuedOn.kind === 'unknown'
      ? vi.plan.basisNoDate
      : vi.plan.basisIssued(formatWhen(issuedOn));
  return {
    name,
    issued: `${issuer}, ${issued}`,
    subject,
    role: citationRoleLabels[role],
    source: sourceText(source),
  };
}

/** Among those of its population, in the order of the list of plans. */
function planNeighbours(portal: Portal, plan: Plan): Neighbours {
  const population = populationOf(portal, plan.issuer.org);
  const row = ofPopulation(portal, population, portal.plans, ({ issuer }) => issuer.org);
  return neighboursIn(row, plan, ({ id, shortTitle }) => ({
    text: shortTitle,
    href: hrefOf(portal.site, paths.plan(id)),
  }));
}

export function planPageView(portal: Portal, plan: Plan): PlanPageView {
  const issuer = organisationLink(portal, plan.issuer.org);
  const notes = plan.sourceNotes ?? [];
  const corrections = plan.corrections ?? [];
  const findings = planFindings(portal, plan);
  const head = pageHead(portal, {
    title: plan.shortTitle,
    description: vi.plan.description(issuer.text, plan.items.length, plan.tasks.length),
    path: paths.plan(plan.id),
    above: [{ text: vi.plans.title, href: hrefOf(portal.site, paths.plans) }],
    state: plan.summary,
  });
  return {
    head,
    related: planRelations(portal, plan),
    neighbours: planNeighbours(portal, plan),
    citation: citationView(portal, { head, body: plan.issuer.org }),
    summary: plan.summary,
    facts: documentFacts(portal, plan),
    contents: [
      ...(plan.body === '' ? [] : [{ text: vi.plan.overview, id: planSections.overview }]),
      { text: vi.plan.items, id: planSections.items },
      { text: vi.plan.tasks, id: planSections.tasks },
      { text: vi.plan.obligations, id: planSections.obligations },
      { text: vi.plan.bases, id: planSections.bases },
      ...(findings.length === 0 ? [] : [{ text: vi.plan.findings, id: planSections.findings }]),
      ...(notes.length + corrections.length === 0
        ? []
        : [{ text: vi.plan.sourceNotes, id: planSections.notes }]),
      { text: vi.related.heading, id: planSections.related },
    ],
    body: plan.body,
    items: plan.items.map((entry) => planItemView(portal, { plan, entry })),
    tasks: plan.tasks.map((entry) => taskView(portal, { plan, entry })),
    obligations: plan.obligations.map((entry) => obligationView(portal, { plan, entry })),
    bases: plan.bases.map(basisView),
    sourceNotes: notes.map(({ text, source }) => ({ text, ...(source && { source: sourceText(source) }) })),
    isIllustrative: populationOf(portal, plan.issuer.org) === 'illustrative',
    findings: findings.map((finding) => {
      const view = findingView(portal, finding);
      if (finding.year !== undefined) {
        return { ...view, title: vi.plan.findingYear(view.title, finding.year) };
      }
      // One rule may look at many items: each finding then says which.
      const item = plan.items.find(({ id }) => id === finding.entryId);
      return item ? { ...view, title: vi.plan.findingEntry(view.title, item.title) } : view;
    }),
    errata: errataViews((plan.errata ?? []).filter(({ on }) => on <= portal.asOf)),
    corrections: corrections.map(({ printed, corrected, reason, source }) => ({
      printed,
      corrected,
      source: sourceText(source),
      ...(reason !== undefined && { reason }),
    })),
  };
}
