/**
 * Reports (báo cáo định kỳ) that plans demand of bodies: which are due from whom, the period that each is about, and the
 * records that it tells of. A report is made as of its own date, the last day on which it may be sent; what comes after
 * that day is no part of it.
 */
import type { Obligation } from '../schemas/obligation.ts';
import type { Party } from '../schemas/party.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import { addDays, compareDates, type IsoDate, partsOf } from '../time/civil-date.ts';
import { type ClosedPeriod, yearPeriod } from '../time/period.ts';
import { commitmentDay, petitionDay } from './cohort.ts';
import { type Dialogue, heldPeriod } from './dialogue.ts';
import { promiseOf } from './duties.ts';
import type { Commitment, CommitmentStage } from './notice.ts';
import type { Petition, PetitionStage } from './petition.ts';
import { type InPlan, type Portal, promiseKey } from './portal.ts';
import type { Fulfilment, Organisation } from './records.ts';
import type { Outcome } from './rules/finding.ts';
import { type Instance, instancesOf, isFor, judgeInstance } from './rules/plan-findings.ts';
import { responsibleOn, stateOn } from './succession.ts';
import { windowOf } from './window.ts';

/** Báo cáo 6 tháng, báo cáo năm. */
export type ReportSpan = 'half_year' | 'year';

/** An obligation to report, and one of those whom it binds: a body, or a group of bodies within a unit. */
interface ReportDuty extends InPlan<Obligation> {
  readonly bearer: Party;
}

/** One report that is, was or will be due. */
export interface DueReport extends ReportDuty {
  readonly span: ReportSpan;
  readonly year: number;
  /** The report's own date: the last day on which it may be sent. "Trước ngày 15/6" allows 14/6 and not 15/6. */
  readonly on: IsoDate;
  /** Whether it was sent, as far as is on record on the Portal's day. */
  readonly outcome: Outcome;
  readonly submitted: Fulfilment | undefined;
}

/** What a body reports on: one report, however many plans demand it. */
export interface Report {
  readonly body: string;
  readonly span: ReportSpan;
  readonly year: number;
  readonly on: IsoDate;
  /** From the day after the annual report before it, else from 1 January or the body's first day, to its own date. */
  readonly period: ClosedPeriod;
  readonly duties: readonly DueReport[];
}

/** Obligations to report again and again, or by a day. */
function reportObligations({ plans }: Portal): readonly InPlan<Obligation>[] {
  return plans.flatMap((plan) =>
    plan.obligations
      .filter(({ kind, when }) => {
        const isLimit = when.kind === 'day' && when.bound !== undefined;
        return kind === 'report' && (when.kind === 'recurring' || isLimit);
      })
      .map((entry) => ({ plan, entry })),
  );
}

/** The body that bears a duty; of a group without a record of its own, the unit that it belongs to. */
export function bearerOf(portal: Portal, { bearer }: ReportDuty): Organisation | undefined {
  return portal.organisationById[bearer.org ?? bearer.within ?? ''];
}

/** A report due in the first half of a year is about that half. */
function spanOf(due: IsoDate): ReportSpan {
  return partsOf(due).month <= 6 ? 'half_year' : 'year';
}

function dueReport(portal: Portal, duty: ReportDuty, instance: Instance): readonly DueReport[] {
  const { plan, entry, bearer } = duty;
  const { due } = instance;
  if (due === undefined) return [];
  const { year } = partsOf(due);
  const body = bearerOf(portal, duty);
  // What had ended before the year began owes nothing for it.
  if (body && stateOn(body, yearPeriod(year).start) === 'ended') return [];
  const all = portal.fulfilmentsByEntry[promiseKey(plan.id, entry.id)] ?? [];
  return [
    {
      ...duty,
      span: spanOf(due),
      year,
      on: due,
      outcome: judgeInstance(portal, plan, { ...entry, bearers: [bearer] }, instance),
      submitted: all.find((fulfilment) => isFor(fulfilment, instance.year)),
    },
  ];
}

/** All reports with a day, the latest first: to the end of the year of the Portal's day. */
export function dueReports(portal: Portal): readonly DueReport[] {
  return reportObligations(portal)
    .flatMap(({ plan, entry }) =>
      instancesOf(plan, entry.when, portal.asOf).flatMap((instance) =>
        entry.bearers.flatMap((bearer) => dueReport(portal, { plan, entry, bearer }, instance)),
      ),
    )
    .sort((a, b) => compareDates(b.on, a.on));
}

/** Obligations to report of which the plan names no day: nothing can be late, and no report has a date. */
export function undatedReports(portal: Portal): readonly InPlan<Obligation>[] {
  return reportObligations(portal).filter(({ plan, entry }) =>
    instancesOf(plan, entry.when, portal.asOf).every(({ due }) => due === undefined),
  );
}

function periodOf(portal: Portal, all: readonly DueReport[], { bearer, year, on }: DueReport): ClosedPeriod {
  const before = all.find(
    (report) => report.bearer.org === bearer.org && report.span === 'year' && report.year === year - 1,
  );
  const january = yearPeriod(year).start;
  const first = portal.organisationById[bearer.org ?? '']?.validFrom;
  const start = first !== undefined && first > january ? first : january;
  return { start: before ? addDays(before.on, 1) : start, end: on };
}

/** Whether a body was at work on a day, and had a dialogue or a petition on record by then. */
function canReport(portal: Portal, id: string, day: IsoDate): boolean {
  const body = portal.organisationById[id];
  if (!body || stateOn(body, day) === 'ended') return false;
  const days = [
    ...(portal.dialoguesByHost[id] ?? []).flatMap(({ schedule, held }) => [schedule[0]?.on, held?.from]),
    ...(portal.petitionsByReceiver[id] ?? []).map(({ state }) => state.receivedOn),
  ];
  return days.some((on) => on !== undefined && on <= day);
}

/**
 * The reports of single bodies whose own date has come by the Portal's day, the latest first. A group of bodies has no
 * report (which of them did what is not on record with it), nor has a body that had ended or kept no record by then.
 */
export function reportsOf(portal: Portal): readonly Report[] {
  const all = dueReports(portal);
  const reports = new Map<string, Report>();
  // Earliest last day first: of several plans that demand one report, the strictest gives it its date.
  for (const due of all.toReversed()) {
    const { org } = due.bearer;
    if (org === undefined || due.on > portal.asOf || !canReport(portal, org, due.on)) continue;
    const key = `${org} ${due.year} ${due.span}`;
    const known = reports.get(key);
    const { span, year, on } = due;
    reports.set(
      key,
      known
        ? { ...known, duties: [...known.duties, due] }
        : { body: org, span, year, on, period: periodOf(portal, all, due), duties: [due] },
    );
  }
  return [...reports.values()].reverse();
}

// The records of a report

/** What a report tells of, all of it as of the report's own date. */
export interface ReportRecords {
  /** Held within the period, or meant to be and not held. */
  readonly dialogues: readonly Dialogue[];
  /** Promised for a time within the period, and nothing more is on record. */
  readonly promises: readonly InPlan<PlanItem>[];
  /** Of dialogues held within the period, and those received within it by another way. */
  readonly petitions: readonly Petition[];
  /** Received for a dialogue that was not held by the report's date: they belong to the period of that dialogue. */
  readonly awaiting: readonly Petition[];
  /** Of the time before the period: those that were not resolved when it began. */
  readonly carriedPetitions: readonly Petition[];
  /** Given by notices on dialogues of the period. */
  readonly commitments: readonly Commitment[];
  /** Given before, and not done when the period began. */
  readonly carriedCommitments: readonly Commitment[];
}

function isWithin({ start, end }: ClosedPeriod, day: IsoDate | undefined): boolean {
  return day !== undefined && start <= day && day <= end;
}

/** Whether the days that `when` spans meet a period; words that name no days meet none. */
function meets({ start, end }: ClosedPeriod, { when }: Pick<Dialogue, 'when'>): boolean {
  const window = windowOf(when);
  return window !== undefined && window.start <= end && (window.end === undefined || window.end >= start);
}

/**
 * Whether a dialogue belongs to the period: by the day on which it was held; where it was not, by the time for which it
 * was announced or promised: one that was put off is missing from the time of its promise.
 */
function isOfPeriod(portal: Portal, period: ClosedPeriod, dialogue: Dialogue): boolean {
  const held = heldPeriod(dialogue);
  if (held) return isWithin(period, held.start);
  const promise = promiseOf(portal, dialogue);
  return meets(period, dialogue) || (promise !== undefined && meets(period, promise.entry));
}

/** The stages at which nothing more is awaited, and the events that lead there. */
const ended: ReadonlySet<PetitionStage | CommitmentStage> = new Set([
  'resolved',
  'closed_other',
  'withdrawn',
  'done',
  'stopped',
] as const);
const endings: ReadonlySet<string> = new Set(['resolved', 'closed', 'withdrawn', 'completed', 'stopped']);

/** Whether work was still open when a period began, as far as its end tells. */
function wasOpenAt(
  start: IsoDate,
  stage: PetitionStage | CommitmentStage,
  events: readonly { readonly kind: string; readonly on: IsoDate }[],
): boolean {
  const end = events.findLast(({ kind }) => endings.has(kind))?.on;
  return !ended.has(stage) || end === undefined || end >= start;
}

/** A body, or one that works under it: the division to which a petition was given is the committee's own. */
function isOwn(portal: Portal, body: string, id: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = responsibleOn(portal, id, portal.asOf)?.organisation.id;
  while (current !== undefined && current !== body && !seen.has(current)) {
    seen.add(current);
    current = portal.organisationById[current]?.parent;
  }
  return current === body;
}

/**
 * @param portal as of the report's own date.
 * @throws RangeError for a Portal of another day: it would know too much or too little.
 */
export function recordsOfReport(portal: Portal, report: Report): ReportRecords {
  const { body, period, on } = report;
  if (portal.asOf !== on) throw new RangeError(`A report of ${on} from a Portal of ${portal.asOf}.`);
  const plans = new Set(report.duties.map(({ plan }) => plan.id));
  // A plan's dialogues that others host (a school, a market) are reported by the body that bears the plan.
  const hosted = portal.dialogues.filter(
    ({ host, promisedIn }) => host === body || (promisedIn !== undefined && plans.has(promisedIn.plan)),
  );
  const hostedIds = new Set(hosted.map(({ id }) => id));
  const isHeld = (id: string) => portal.dialogueById[id]?.held !== undefined;
  const isAwaiting = ({ dialogue }: Petition) =>
    dialogue !== undefined && !isHeld(dialogue) && portal.dialogueById[dialogue]?.status !== 'cancelled';
  const own = portal.petitions.filter(
    ({ dialogue, receivedBy }) => receivedBy === body || (dialogue !== undefined && hostedIds.has(dialogue)),
  );
  const commitments = portal.commitments.filter(({ noticeId, lead, state }) => {
    const notice = portal.noticeById[noticeId];
    const isOfHosted = notice?.dialogues.some((id) => hostedIds.has(id)) ?? false;
    return isOfHosted || isOwn(portal, body, state.responsible) || lead === body;
  });
  return {
    dialogues: hosted.filter((dialogue) => isOfPeriod(portal, period, dialogue)),
    promises: portal.promises.filter(
      ({ plan, entry }) =>
        plans.has(plan.id) &&
        portal.dialoguesByPromise[promiseKey(plan.id, entry.id)] === undefined &&
        meets(period, entry),
    ),
    petitions: own.filter(
      (petition) => !isAwaiting(petition) && isWithin(period, petitionDay(portal, petition)),
    ),
    awaiting: own.filter(isAwaiting),
    carriedPetitions: portal.petitions.filter(
      (petition) =>
        (own.includes(petition) || isOwn(portal, body, petition.state.responsible)) &&
        !isAwaiting(petition) &&
        petitionDay(portal, petition) < period.start &&
        wasOpenAt(period.start, petition.state.stage, petition.events),
    ),
    commitments: commitments.filter((commitment) => isWithin(period, commitmentDay(portal, commitment))),
    carriedCommitments: commitments.filter((commitment) => {
      const day = commitmentDay(portal, commitment);
      const isEarlier = day !== undefined && day < period.start;
      return isEarlier && wasOpenAt(period.start, commitment.state.stage, commitment.updates);
    }),
  };
}
