/**
 * The compliance matrix (bảng đối chiếu nghĩa vụ): every finding of the rules, and every duty of a plan that no rule
 * judges, each in exactly one cell of body × obligation × year. It ranks nobody and finds no violation.
 */
import type { Obligation } from '../schemas/obligation.ts';
import type { Party } from '../schemas/party.ts';
import type { Task } from '../schemas/task.ts';
import { type IsoDate, partsOf } from '../time/civil-date.ts';
import { type ClosedPeriod, type Period, yearPeriod } from '../time/period.ts';
import { commitmentDay, dialogueDay, petitionDay } from './cohort.ts';
import type { Dialogue } from './dialogue.ts';
import { TotalsError } from './figures/partition.ts';
import { type InPlan, type Portal, promiseKey } from './portal.ts';
import type { Organisation, Plan, Rule } from './records.ts';
import { dialogueFindings } from './rules/dialogue-findings.ts';
import { type Finding, type Input, type Reason, type Verdict, verdicts } from './rules/finding.ts';
import { organisationFindings } from './rules/organisation-findings.ts';
import { type EntryFinding, instancesOf, judgeInstance, planFindings } from './rules/plan-findings.ts';
import { doesBind, lastKnownDay } from './rules/scope.ts';
import { commitmentFindings, petitionFindings } from './rules/work-findings.ts';
import { stateOn } from './succession.ts';
import { windowOf } from './window.ts';

/** The record that a judgement is about. */
export type JudgedRecord =
  | { readonly kind: 'dialogue'; readonly id: string }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'plan_entry'; readonly plan: string; readonly id: string }
  | { readonly kind: 'petition'; readonly id: string }
  | { readonly kind: 'commitment'; readonly notice: string; readonly id: string };

/**
 * What is asked of a body: a rule of the catalogue by its number (`R13`); of the duties in plans that no rule was made
 * from, the tasks together (`task`), and the obligations together (`requirement`).
 */
export type ObligationKey = string;

/** One finding (lượt đối chiếu) in its place. */
export interface Judgement {
  readonly body: string;
  readonly obligation: ObligationKey;
  readonly year: number;
  readonly record: JudgedRecord;
  readonly verdict: Verdict;
  /** `no_rule`: it is on record as done, and no rule says by when it had to be. */
  readonly reason: Reason | 'no_rule';
  readonly inputs: readonly Input[];
  readonly due?: IsoDate;
  /** What the rule found; absent where none judges. */
  readonly finding?: Finding;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** A cell (ô): what one body did about one obligation in one year. */
export interface ComplianceCell {
  readonly body: string;
  readonly obligation: ObligationKey;
  readonly year: number;
  readonly judgements: readonly Judgement[];
  readonly counts: VerdictCounts;
  readonly verdict: Verdict;
}

export interface ComplianceMatrix {
  /** By body, then year, then obligation. */
  readonly cells: readonly ComplianceCell[];
  readonly judgements: readonly Judgement[];
}

/** What outweighs what in a cell: one that is not met is not hidden by many that are. */
export const verdictsByWeight: readonly Verdict[] = [
  'not_met',
  'insufficient',
  'not_yet_due',
  'met',
  'not_applicable',
];

/**
 * The verdict of a cell: not met if any is not; else insufficient if any is; else not yet due if any is; else met if any
 * is. Not applicable only where nothing else is found.
 */
export function verdictOf(counts: VerdictCounts): Verdict {
  return verdictsByWeight.find((verdict) => counts[verdict] > 0) ?? 'not_applicable';
}

export function countVerdicts(judgements: readonly Pick<Judgement, 'verdict'>[]): VerdictCounts {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of judgements) counts[verdict] += 1;
  return counts;
}

function yearIn(day: IsoDate | undefined): number | undefined {
  return day === undefined ? undefined : partsOf(day).year;
}

/** The first year that a plan covers; without one, the year it was issued in. What names no time is of today. */
function yearOfPlan({ asOf }: Portal, { period, issuedOn }: Plan): number {
  return yearIn((windowOf(period) ?? windowOf(issuedOn))?.start) ?? partsOf(asOf).year;
}

/** The year of its day; of a promise that names no day, the year of its plan. */
function yearOfDialogue(portal: Portal, dialogue: Dialogue): number {
  const plan = dialogue.promisedIn && portal.planById[dialogue.promisedIn.plan];
  const own = yearIn(dialogueDay(dialogue));
  return own ?? (plan ? yearOfPlan(portal, plan) : partsOf(portal.asOf).year);
}

/** The year that it is for; else that of its last day; else that of its plan. */
function yearOfEntry(
  portal: Portal,
  plan: Plan,
  { year, due }: { readonly year: number | undefined; readonly due?: IsoDate | undefined },
): number {
  return year ?? yearIn(due) ?? yearOfPlan(portal, plan);
}

/** Whoever bears a duty, the one named first; a group without a record of its own stands under its unit. */
function actorOf(plan: Plan, parties: readonly Party[]): string {
  const [body] = bearersOf(parties);
  return body ?? plan.issuer.org;
}

function bearersOf(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.flatMap(({ org, within }) => org ?? within ?? []))];
}

function partiesOf(plan: Plan, entryId: string): readonly Party[] {
  const task = plan.tasks.find(({ id }) => id === entryId);
  const obligation = plan.obligations.find(({ id }) => id === entryId);
  // An item of the plan, held against its own heading, is the act of whoever wrote the plan.
  return task?.lead ?? obligation?.bearers ?? [];
}

type Place = Pick<Judgement, 'body' | 'year' | 'record'>;

function judged(finding: Finding, place: Place): Judgement {
  const { rule, verdict, reason, inputs, due } = finding;
  return {
    ...place,
    obligation: rule.number,
    verdict,
    reason,
    inputs,
    ...(due !== undefined && { due }),
    finding,
  };
}

/** The rules' findings about one plan's entries. A month that stands under its quarter is of the plan's first year. */
function entryJudgement(portal: Portal, plan: Plan, finding: EntryFinding): Judgement {
  return judged(finding, {
    body: actorOf(plan, partiesOf(plan, finding.entryId)),
    year: yearOfEntry(portal, plan, finding),
    record: { kind: 'plan_entry', plan: plan.id, id: finding.entryId },
  });
}

function ruleJudgements(portal: Portal): readonly Judgement[] {
  return [
    ...portal.organisations.flatMap((body) =>
      organisationFindings(portal, body).map((finding) =>
        judged(finding, { body: body.id, year: finding.year, record: { kind: 'organisation', id: body.id } }),
      ),
    ),
    ...portal.dialogues.flatMap((dialogue) =>
      dialogueFindings(portal, dialogue).map((finding) =>
        judged(finding, {
          body: dialogue.host,
          year: yearOfDialogue(portal, dialogue),
          record: { kind: 'dialogue', id: dialogue.id },
        }),
      ),
    ),
    ...portal.plans.flatMap((plan) =>
      planFindings(portal, plan).map((finding) => entryJudgement(portal, plan, finding)),
    ),
    ...portal.commitments.flatMap((commitment) => {
      const { noticeId: notice, id } = commitment;
      const body = portal.noticeById[notice]?.issuer.org ?? commitment.lead;
      const year = yearIn(commitmentDay(portal, commitment)) ?? partsOf(portal.asOf).year;
      return commitmentFindings(portal, commitment).map((finding) =>
        judged(finding, { body, year, record: { kind: 'commitment', notice, id } }),
      );
    }),
    ...portal.petitions.flatMap((petition) =>
      petitionFindings(portal, petition).map((finding) =>
        judged(finding, {
          body: petition.receivedBy,
          year: partsOf(petitionDay(portal, petition)).year,
          record: { kind: 'petition', id: petition.id },
        }),
      ),
    ),
  ];
}

/** The rule that a duty of a plan was made into; it then stands with that rule's findings. */
function ruleFrom(portal: Portal, { plan, entry }: InPlan<Task | Obligation>): Rule | undefined {
  return portal.rules.find(({ source }) => source.plan === plan.id && source.entry === entry.id);
}

/**
 * What can be said of a duty that no rule judges: not by when it had to be done, only that its words name no day, that
 * the day has not come, that those who bore it are gone, or that nothing is on record.
 */
function unruledJudgements(portal: Portal, { plan, entry }: InPlan<Task | Obligation>): readonly Judgement[] {
  const isTask = 'role' in entry;
  const obligation = ruleFrom(portal, { plan, entry })?.number ?? (isTask ? 'task' : 'requirement');
  const body = actorOf(plan, isTask ? entry.lead : entry.bearers);
  return instancesOf(plan, entry.when, portal.asOf).map((instance): Judgement => {
    const { verdict, reason, inputs, due } = judgeInstance(portal, plan, entry, instance);
    const isDone = verdict === 'met' || reason === 'too_late' || reason === 'on_the_day';
    return {
      body,
      obligation,
      year: yearOfEntry(portal, plan, instance),
      record: { kind: 'plan_entry', plan: plan.id, id: entry.id },
      inputs,
      ...(due !== undefined && { due }),
      ...(isDone
        ? { verdict: 'not_applicable', reason: 'no_rule' }
        : verdict === 'not_met'
          ? { verdict: 'insufficient', reason: 'record_missing' }
          : { verdict, reason }),
    };
  });
}

/** Tasks and obligations that no finding is about, neither of themselves nor of a rule that was made from them. */
function unruledEntries(portal: Portal, found: readonly Judgement[]): readonly InPlan<Task | Obligation>[] {
  const judgedKeys = new Set(
    found.flatMap(({ record, finding }) => {
      const { plan, entry } = finding?.rule.source ?? {};
      return [
        ...(record.kind === 'plan_entry' ? [promiseKey(record.plan, record.id)] : []),
        ...(plan !== undefined && entry !== undefined ? [promiseKey(plan, entry)] : []),
      ];
    }),
  );
  return portal.plans.flatMap((plan) =>
    [...plan.tasks, ...plan.obligations]
      .filter(({ id }) => !judgedKeys.has(promiseKey(plan.id, id)))
      .map((entry) => ({ plan, entry })),
  );
}

/** What tells one judgement from all others. */
function judgementKey({ finding, record, year }: Judgement): string {
  return JSON.stringify([finding?.rule.id ?? '', record, year]);
}

function cellKey({ body, obligation, year }: Pick<Judgement, 'body' | 'obligation' | 'year'>): string {
  return JSON.stringify([body, year, obligation]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Holds a matrix to its sums: nothing judged twice, nothing lost, and the verdicts of all cells, all bodies and all
 * obligations the same number as the findings themselves.
 * @throws TotalsError where they are not.
 */
export function assertAddsUp({ cells, judgements }: ComplianceMatrix): void {
  const check = (what: string, number: number, expected: number) => {
    if (number !== expected) throw new TotalsError(`compliance: ${number} ${what}, ${expected} expected.`);
  };
  check('distinct judgements', new Set(judgements.map(judgementKey)).size, judgements.length);
  check('distinct cells', new Set(cells.map(cellKey)).size, cells.length);
  check('judgements in cells', sum(cells.map((cell) => cell.judgements.length)), judgements.length);
  for (const cell of cells) {
    check(`verdicts in ${cellKey(cell)}`, sum(Object.values(cell.counts)), cell.judgements.length);
  }
  const namesOf = ({ body, obligation, year }: Pick<Judgement, 'body' | 'obligation' | 'year'>) => [
    `body ${body}`,
    `obligation ${obligation}`,
    `year ${year}`,
  ];
  const found = new Map<string, number>();
  const add = (name: string, number: number) => found.set(name, (found.get(name) ?? 0) + number);
  for (const judgement of judgements) for (const name of namesOf(judgement)) add(name, 1);
  for (const cell of cells) for (const name of namesOf(cell)) add(name, -sum(Object.values(cell.counts)));
  for (const [name, left] of found) check(`findings of ${name} outside its cells`, left, 0);
}

function matrixOf(portal: Portal): ComplianceMatrix {
  const found = ruleJudgements(portal);
  const judgements = [
    ...found,
    ...unruledEntries(portal, found).flatMap((entry) => unruledJudgements(portal, entry)),
  ];
  const byCell = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const key = cellKey(judgement);
    const inCell = byCell.get(key);
    if (inCell) inCell.push(judgement);
    else byCell.set(key, [judgement]);
  }
  const cells = [...byCell.values()].flatMap((inCell): ComplianceCell[] => {
    const [first] = inCell;
    if (!first) return [];
    const { body, obligation, year } = first;
    const counts = countVerdicts(inCell);
    return [{ body, obligation, year, judgements: inCell, counts, verdict: verdictOf(counts) }];
  });
  const matrix = { cells, judgements };
  assertAddsUp(matrix);
  return matrix;
}

const matrices = new WeakMap<Portal, ComplianceMatrix>();
const cellsByBody = new WeakMap<ComplianceMatrix, ReadonlyMap<string, readonly ComplianceCell[]>>();

/**
 * Made once for a Portal, which is frozen.
 * @throws TotalsError where a finding is lost or counted twice.
 */
export function complianceMatrix(portal: Portal): ComplianceMatrix {
  const known = matrices.get(portal) ?? matrixOf(portal);
  matrices.set(portal, known);
  return known;
}

function groupedByBody({ cells }: ComplianceMatrix): ReadonlyMap<string, readonly ComplianceCell[]> {
  const groups = new Map<string, ComplianceCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.body);
    if (group) group.push(cell);
    else groups.set(cell.body, [cell]);
  }
  return groups;
}

/** The cells of one body; none where nothing about it is judged. */
export function cellsOfBody(portal: Portal, body: string): readonly ComplianceCell[] {
  const matrix = complianceMatrix(portal);
  const known = cellsByBody.get(matrix) ?? groupedByBody(matrix);
  cellsByBody.set(matrix, known);
  return known.get(body) ?? [];
}

/** Duties that a plan lays on a body beside another, under which they are counted; each once. */
export function sharedDuties(portal: Portal, body: string): readonly InPlan<Task | Obligation>[] {
  const duties: readonly InPlan<Task | Obligation>[] = [
    ...(portal.tasksByLead[body] ?? []),
    ...(portal.obligationsByBearer[body] ?? []),
  ];
  return duties.filter(
    ({ plan, entry }) => actorOf(plan, 'role' in entry ? entry.lead : entry.bearers) !== body,
  );
}

function overlaps({ start, end }: ClosedPeriod, other: Period): boolean {
  return other.start <= end && (other.end === undefined || other.end >= start);
}

/** Whether a rule speaks to a body in a year at all, whatever dialogue or record it then asks about. */
function speaksTo(portal: Portal, rule: Rule, body: Organisation, year: number): boolean {
  const { dialogueTypes: _types, plan: planId, entries: _entries, ...bodies } = rule.binds;
  const period = yearPeriod(year);
  if (planId !== undefined) {
    const plan = portal.planById[planId];
    const window = plan && windowOf(plan.period);
    // A plan's own rule speaks to whoever issued the plan, for as long as the plan covers.
    if (plan?.issuer.org !== body.id || !window || !overlaps(period, window)) return false;
  }
  const on = [period.start, lastKnownDay(portal, period.end)];
  return on.some((day) => doesBind(portal, { ...rule, binds: bodies }, { body: body.id, on: day }));
}

/**
 * Whether an obligation speaks to a body in a year, so that a cell without a finding is a lack of records and not of a
 * duty. Duties of plans that no rule judges speak only through their own judgements.
 */
export function isAsked(
  portal: Portal,
  obligation: ObligationKey,
  body: Organisation,
  year: number,
): boolean {
  return portal.rules.some((rule) => rule.number === obligation && speaksTo(portal, rule, body, year));
}

/** Whether a body was at work on any known day of a year. */
function isAtWork(portal: Portal, body: Organisation, year: number): boolean {
  const { start, end } = yearPeriod(year);
  const last = lastKnownDay(portal, end);
  return start <= last && stateOn(body, last) !== 'not_yet' && stateOn(body, start) !== 'ended';
}

/**
 * Bodies at work in a year of whose kind a rule speaks, and of which nothing is on record to judge: their silence is
 * said, and not judged. A rule that speaks to every body of a place, whatever it does, makes no silence of it.
 */
export function silentBodies(portal: Portal, year: number): readonly Organisation[] {
  const heard = new Set(
    complianceMatrix(portal)
      .cells.filter((cell) => cell.year === year)
      .map(({ body }) => body),
  );
  const rules = portal.rules.filter(
    ({ binds, requirement }) => requirement.kind !== 'coverage' && binds.types !== undefined,
  );
  return portal.organisations.filter(
    (body) =>
      !heard.has(body.id) &&
      isAtWork(portal, body, year) &&
      rules.some((rule) => speaksTo(portal, rule, body, year)),
  );
}
