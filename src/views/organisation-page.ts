/** Everything that a body's page shows, also of a body that has ended. */
import { populationOf } from '../domain/illustrative.ts';
import { petitionStages } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import type { Organisation } from '../domain/records.ts';
import { organisationFindings } from '../domain/rules/organisation-findings.ts';
import { stateOn, successionOf } from '../domain/succession.ts';
import { formatDate, formatDateInWords } from '../locale/dates.ts';
import { dialogueStatusLabels, levelLabels, organisationTypeLabels, systemLabels } from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import { type AddToCalendarView, addOrganisationToCalendar } from './add-to-calendar.ts';
import { type CitationView, citationView } from './citation.ts';
import { type CommitmentRowView, commitmentRows } from './commitment-list-page.ts';
import { complianceLink } from './compliance/body-page.ts';
import { type ObligationView, obligationView, type TaskView, taskView } from './duties.ts';
import { type ErratumView, errataViews } from './errata.ts';
import { type Fact, factOf, statedFact } from './facts.ts';
import { organisationFeedLink } from './feed.ts';
import { statisticsLink } from './figures/scope.ts';
import { type FindingView, findingView } from './findings.ts';
import { hrefOf, paths } from './hrefs.ts';
import { linkedOrganisation } from './linked-data.ts';
import { type LedgerEntry, organisationLedger, organisationStanding } from './organisation-ledger.ts';
import { type OrganisationRow, organisationRow } from './organisation-list-page.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { nameOf, organisationLink } from './parties.ts';
import { stageLabel } from './petition.ts';
import { type PlanCardView, planCardView } from './plan-list-page.ts';
import { supervisionLink } from './supervision.ts';
import { type WhenView, whenView } from './when.ts';

export interface DatedLink extends LinkView {
  readonly when: WhenView;
}

export interface SuccessionView {
  readonly label: string;
  readonly successors: readonly (LinkView & { readonly detail: string })[];
  readonly note?: string;
}

export interface OrganisationPageView {
  readonly head: PageHead;
  readonly name: string;
  readonly state: string;
  readonly hasEnded: boolean;
  /** Who stands in its place; only for a body that has ended. */
  readonly succession?: SuccessionView;
  readonly facts: readonly Fact[];
  readonly note?: string;
  readonly plans: readonly PlanCardView[];
  readonly dialogues: readonly DatedLink[];
  readonly promises: readonly DatedLink[];
  readonly tasks: readonly TaskView[];
  readonly coordinating: readonly TaskView[];
  readonly obligations: readonly ObligationView[];
  readonly children: readonly OrganisationRow[];
  readonly bodies: readonly OrganisationRow[];
  readonly isIllustrative: boolean;
  /** Posts with those who held them, the head first. */
  readonly posts: readonly Fact[];
  readonly terms: readonly string[];
  readonly sessions: readonly string[];
  readonly notices: readonly LinkView[];
  /** How many petitions the body received, by stage: the numbers add up to their sum. */
  readonly petitionCounts: readonly Fact[];
  /** The latest of them; the list of all petitions has the rest. */
  readonly petitions: readonly LinkView[];
  readonly petitionsHref: string;
  readonly findings: readonly (FindingView & { readonly year: string })[];
  readonly errata: readonly ErratumView[];
  /** Whether anything is late, one sentence; absent where nothing could be. */
  readonly standing?: string;
  /** What is on record, in numbers that lead to their parts of the page. */
  readonly ledger: readonly LedgerEntry[];
  /** What the body has to do after dialogues, the overdue first; shown up to a number, the rest is counted. */
  readonly commitments: {
    readonly caption: string;
    readonly rows: readonly CommitmentRowView[];
    readonly more?: { readonly before: string; readonly link: LinkView };
  };
  /** Other bodies at work in the same place. */
  readonly neighbours: readonly OrganisationRow[];
  readonly calendar?: AddToCalendarView;
  readonly feed?: LinkView;
  /** Where the body's record is counted, held against rules and watched, as far as there is anything to. */
  readonly followUp: readonly LinkView[];
  readonly citation: CitationView;
  /** Whether any record names the body. */
  readonly hasRecord: boolean;
}

function successionView(portal: Portal, organisation: Organisation): SuccessionView {
  const succession = successionOf(portal, organisation);
  if (!succession) return { label: vi.organisation.successorsUnknown, successors: [] };
  const isOwn = succession.through === 'own';
  return {
    label: isOwn ? vi.organisation.ownSuccessors : vi.organisation.areaSuccessors,
    successors: succession.successors.map(({ organisation: successor, scope, note }) => ({
      ...organisationLink(portal, successor.id),
      detail: [vi.organisation.scope[scope], note].filter(Boolean).join(': '),
    })),
    ...(!isOwn && { note: vi.organisation.areaSuccessorsNote }),
  };
}

export function organisationSentence(portal: Portal, organisation: Organisation): string {
  const { validFrom, validTo } = organisation;
  const state = stateOn(organisation, portal.asOf);
  if (validTo !== undefined && state === 'ended') return vi.organisation.endedOn(formatDate(validTo));
  if (validFrom === undefined) return vi.organisation.active;
  return state === 'not_yet'
    ? vi.organisation.notYet(formatDateInWords(validFrom), formatDate(portal.asOf))
    : vi.organisation.beganOn(formatDateInWords(validFrom));
}

export function organisationFacts(portal: Portal, organisation: Organisation): readonly Fact[] {
  const { parent, area, validFrom, validitySource, aliases, codes, id } = organisation;
  // An end that lies ahead of the Portal's day has not happened yet.
  const validTo = stateOn(organisation, portal.asOf) === 'ended' ? organisation.validTo : undefined;
  const link = (other: string | undefined) => [
    other === undefined ? undefined : organisationLink(portal, other),
  ];
  return [
    { term: vi.organisation.type, values: [{ text: organisationTypeLabels[organisation.type] }] },
    { term: vi.organisation.level, values: [{ text: levelLabels[organisation.level] }] },
    { term: vi.organisation.system, values: [{ text: systemLabels[organisation.system] }] },
    ...factOf(vi.organisation.parent, link(parent)),
    ...factOf(vi.organisation.area, link(area)),
    statedFact(
      vi.organisation.validFrom,
      [validFrom === undefined ? undefined : { text: formatDate(validFrom) }],
      vi.organisation.validityUnknown,
    ),
    statedFact(
      vi.organisation.validTo,
      [validTo === undefined ? undefined : { text: formatDate(validTo) }],
      vi.organisation.stillValid,
    ),
    ...factOf(vi.organisation.validitySource, [
      validitySource && {
        text: validitySource.text,
        ...(validitySource.status === 'provisional' && { detail: vi.organisation.provisional }),
      },
    ]),
    ...factOf(
      vi.organisation.predecessors,
      portal.predecessorsByOrganisation[id]?.map((other) => organisationLink(portal, other.id)),
    ),
    ...factOf(
      vi.organisation.aliases,
      aliases?.map((text) => ({ text })),
    ),
    ...factOf(
      vi.organisation.codes,
      codes?.map(({ system, value }) => ({ text: value, detail: vi.organisation.codeSystems[system] })),
    ),
  ];
}

export function postFacts(portal: Portal, { id }: Organisation): readonly Fact[] {
  return (portal.postsByOrganisation[id] ?? []).map(({ title, holders }) => {
    const known = (holders ?? []).filter(({ from }) => from <= portal.asOf);
    return statedFact(
      title,
      known.map(({ name, from, to, capacity }) => ({
        text: name,
        detail: vi.organisation.holding(
          formatDate(from),
          to === undefined || to > portal.asOf ? undefined : formatDate(to),
          capacity === 'acting',
        ),
      })),
      vi.organisation.holderUnknown,
    );
  });
}

/** Latest petitions, and most urgent commitments, shown on a body's page. */
const shownPetitions = 10;
const shownCommitments = 10;

function commitmentsView(portal: Portal, { id }: Organisation): OrganisationPageView['commitments'] {
  const all = portal.commitmentsByLead[id] ?? [];
  const left = all.length - shownCommitments;
  const link = { text: vi.commitments.title, href: hrefOf(portal.site, paths.commitments) };
  return {
    caption: vi.commitments.caption[populationOf(portal, id)],
    rows: commitmentRows(portal, all).slice(0, shownCommitments),
    ...(left > 0 && { more: { before: vi.organisation.commitmentsMore(left), link } }),
  };
}

/** Bodies of the same place, without the one itself. A place has its bodies in a part of their own. */
function neighbourRows(portal: Portal, { id, area }: Organisation): readonly OrganisationRow[] {
  return (portal.organisationsByArea[area ?? ''] ?? [])
    .filter((other) => other.id !== id)
    .map((other) => organisationRow(portal, other));
}

function petitionCounts(portal: Portal, { id }: Organisation): readonly Fact[] {
  const petitions = portal.petitionsByReceiver[id] ?? [];
  if (petitions.length === 0) return [];
  const labels = petitionStages.flatMap((stage) =>
    petitions.filter(({ state }) => state.stage === stage).map(stageLabel),
  );
  const perStage = [...new Set(labels)].map((label) => ({
    term: label,
    values: [{ text: formatNumber(labels.filter((other) => other === label).length) }],
  }));
  return [
    { term: vi.organisation.petitionTotal, values: [{ text: formatNumber(petitions.length) }] },
    ...perStage,
  ];
}

export function organisationPageView(portal: Portal, organisation: Organisation): OrganisationPageView {
  const { id } = organisation;
  const hasEnded = stateOn(organisation, portal.asOf) === 'ended';
  const plans = portal.plansByIssuer[id] ?? [];
  const dialogues = portal.dialoguesByHost[id] ?? [];
  const promises = portal.promisesByChair[id] ?? [];
  const tasks = portal.tasksByLead[id] ?? [];
  const coordinating = portal.tasksByCoordinator[id] ?? [];
  const obligations = portal.obligationsByBearer[id] ?? [];
  const head = pageHead(portal, {
    title: nameOf(organisation),
    description: vi.organisation.description(organisation.name, organisationTypeLabels[organisation.type]),
    path: paths.organisation(id),
    above: [{ text: vi.organisations.title, href: hrefOf(portal.site, paths.organisations) }],
    state: organisationSentence(portal, organisation),
    record: linkedOrganisation(portal, organisation),
  });
  const ledger = organisationLedger(portal, organisation);
  const standing = organisationStanding(portal, organisation);
  const calendar = addOrganisationToCalendar(portal, id);
  const feed = organisationFeedLink(portal, organisation);
  const population = populationOf(portal, id);
  const followUp = [
    statisticsLink(portal, { kind: 'body', population, body: id }),
    complianceLink(portal, id),
    supervisionLink(portal, id),
  ].filter((link) => link !== undefined);
  return {
    head,
    ...(standing !== undefined && { standing }),
    ledger,
    hasRecord: ledger.length > 0,
    commitments: commitmentsView(portal, organisation),
    neighbours: neighbourRows(portal, organisation),
    ...(calendar && { calendar }),
    ...(feed && { feed }),
    followUp,
    citation: citationView(portal, { head }),
    name: organisation.name,
    state: organisationSentence(portal, organisation),
    hasEnded,
    ...(hasEnded && { succession: successionView(portal, organisation) }),
    facts: organisationFacts(portal, organisation),
    ...(organisation.note !== undefined && { note: organisation.note }),
    plans: plans.map((plan) => planCardView(portal, plan)),
    dialogues: dialogues.map((dialogue) => ({
      text: vi.organisation.dialogue(dialogue.title, dialogueStatusLabels[dialogue.status]),
      href: hrefOf(portal.site, paths.dialogue(dialogue.id)),
      when: whenView(dialogue.when, portal.asOf),
    })),
    promises: promises.map(({ plan, entry }) => ({
      text: entry.title,
      href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
      when: whenView(entry.when, portal.asOf),
    })),
    tasks: tasks.map((task) => taskView(portal, task)),
    coordinating: coordinating.map((task) => taskView(portal, task)),
    obligations: obligations.map((obligation) => obligationView(portal, obligation)),
    children: (portal.childrenByOrganisation[id] ?? [])
      .filter((child) => child.area !== id)
      .map((child) => organisationRow(portal, child)),
    bodies: (portal.organisationsByArea[id] ?? []).map((body) => organisationRow(portal, body)),
    isIllustrative: population === 'illustrative',
    posts: postFacts(portal, organisation),
    terms: (portal.termsByOrganisation[id] ?? [])
      .filter(({ from }) => from <= portal.asOf)
      .map(({ label, from, to }) =>
        vi.organisation.term(
          label,
          formatDate(from),
          // As of a post: an end that lies ahead has not come.
          to === undefined || to > portal.asOf ? undefined : formatDate(to),
        ),
      ),
    sessions: (portal.sessionsByCouncil[id] ?? []).map(({ title, from, to }) =>
      vi.organisation.session(title, formatDate(from), formatDate(to)),
    ),
    notices: (portal.noticesByIssuer[id] ?? []).map((notice) => ({
      text: notice.title,
      href: hrefOf(portal.site, paths.notice(notice.id)),
    })),
    petitionCounts: petitionCounts(portal, organisation),
    petitions: (portal.petitionsByReceiver[id] ?? []).slice(0, shownPetitions).map((petition) => ({
      text: petition.title,
      href: hrefOf(portal.site, paths.petition(petition.id)),
    })),
    petitionsHref: hrefOf(portal.site, paths.petitions),
    findings: organisationFindings(portal, organisation).map((finding) => ({
      ...findingView(portal, finding),
      year: String(finding.year),
    })),
    errata: errataViews((organisation.errata ?? []).filter(({ on }) => on <= portal.asOf)),
  };
}
