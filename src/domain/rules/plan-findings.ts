/** What the rules find about a plan's own entries: dated tasks, reports, approvals, headings (R11, R14, R21–R23). */
import type { FlexibleDate } from '../../schemas/flexible-date.ts';
import type { Obligation } from '../../schemas/obligation.ts';
import type { Task } from '../../schemas/task.ts';
import { addDays, type IsoDate, isIsoDate, partsOf, toIsoDate } from '../../time/civil-date.ts';
import { contains, quarterPeriod, type YearQuarter, yearPeriod } from '../../time/period.ts';
import { type Portal, promiseKey } from '../portal.ts';
import type { Fulfilment, Plan, Rule } from '../records.ts';
import { stateOn } from '../succession.ts';
import { windowOf } from '../window.ts';
import { dayInput, type Finding, type Input, type Outcome, whenInput } from './finding.ts';
import { isInForce, lastKnownDay } from './scope.ts';

/** One time at which an entry falls due: once, or once in each year. */
export interface Instance {
  /** The year it is for, where the entry repeats. */
  readonly year: number | undefined;
  /** Last day in time; `undefined` where the words name none. */
  readonly due: IsoDate | undefined;
  /** The named day that is itself too late: "trước ngày 15/6" names 15/6. */
  readonly named: IsoDate | undefined;
}

/** A finding about one entry of a plan. */
export interface EntryFinding extends Finding {
  readonly planId: string;
  readonly entryId: string;
  /** The year that a repeating duty is judged for. */
  readonly year: number | undefined;
}

type Recurring = Extract<FlexibleDate, { kind: 'recurring' }>;

function yearlyDue({ before, within }: Recurring, year: number): Omit<Instance, 'year'> | undefined {
  if (before !== undefined) {
    const day = `${String(year).padStart(4, '0')}-${before}`;
    // "Trước ngày 29/02" of a year without that day: before 01/3.
    const named = isIsoDate(day) ? day : toIsoDate(year, 3, 1);
    return { due: addDays(named, -1), named };
  }
  if (within === undefined) return undefined;
  return {
    due: quarterPeriod(`${String(year).padStart(4, '0')}-${within}` as YearQuarter).end,
    named: undefined,
  };
}

/** The years that a repeating duty covers: from the plan's issue, or the year it names, to the Portal's day. */
function yearsOf({ issuedOn, period }: Plan, { since }: Recurring, asOf: IsoDate): number[] {
  const start = (windowOf(issuedOn) ?? windowOf(period))?.start;
  const first = Math.max(since ?? 0, start === undefined ? 0 : partsOf(start).year);
  const last = partsOf(asOf).year;
  return first === 0
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The times at which an entry falls due, up to the year of `asOf`. */
export function instancesOf(plan: Plan, when: FlexibleDate, asOf: IsoDate): readonly Instance[] {
  if (when.kind === 'recurring') {
    const years = yearsOf(plan, when, asOf);
    const start = (windowOf(plan.issuedOn) ?? windowOf(plan.period))?.start;
    return years.flatMap((year) => {
      const due = yearlyDue(when, year);
      // A deadline that had passed before the plan was issued binds nobody.
      if (due?.due !== undefined && start !== undefined && due.due < start) return [];
      return [{ year, due: due?.due, named: due?.named }];
    });
  }
  const named = when.kind === 'day' && when.bound === 'before' ? when.day : undefined;
  return [{ year: undefined, due: windowOf(when)?.end, named }];
}

/** Whether an act is for a year's instance of a duty: by the period that it names, else by its day. */
export function isFor({ period, on }: Fulfilment, year: number | undefined): boolean {
  if (year === undefined) return true;
  const window = period && windowOf(period);
  return window ? contains(yearPeriod(year), window) : partsOf(on).year === year;
}

export function judgeInstance(
  portal: Portal,
  plan: Plan,
  entry: Task | Obligation,
  { due, named, year }: Instance,
): Outcome {
  const { when } = entry;
  const all = portal.fulfilmentsByEntry[promiseKey(plan.id, entry.id)] ?? [];
  const done = all.find((fulfilment) => isFor(fulfilment, year))?.on;
  const inputs: Input[] = [
    ...(year === undefined ? [] : [{ name: 'period', value: { kind: 'number', value: year } } as const]),
    whenInput('promised', when),
    dayInput('submitted_on', done),
  ];
  if (when.kind === 'ongoing' || when.kind === 'ad_hoc' || when.kind === 'open_ended') {
    return { verdict: 'not_applicable', reason: 'undated', inputs };
  }
  const bearers = 'bearers' in entry ? entry.bearers : entry.lead;
  // A group that has no record of its own ends with the unit that it belongs to.
  const bodies = bearers.flatMap(({ org, within }) => portal.organisationById[org ?? within ?? ''] ?? []);
  const hasEnded = (day: IsoDate) =>
    bodies.length > 0 && bodies.every((body) => stateOn(body, day) === 'ended');
  if (due === undefined) {
    if (done === undefined && year !== undefined && hasEnded(yearPeriod(year).start)) {
      return { verdict: 'not_applicable', reason: 'body_ended', inputs };
    }
    return done === undefined
      ? { verdict: 'insufficient', reason: 'record_missing', inputs }
      : { verdict: 'met', reason: 'existence_only', inputs };
  }
  const found = { inputs, due };
  if (done !== undefined) {
    if (done <= due) return { verdict: 'met', reason: 'in_time', ...found };
    return { verdict: 'not_met', reason: done === named ? 'on_the_day' : 'too_late', ...found };
  }
  if (hasEnded(lastKnownDay(portal, due))) {
    return { verdict: 'not_applicable', reason: 'body_ended', ...found };
  }
  if (portal.asOf <= due) return { verdict: 'not_yet_due', reason: 'deadline_open', ...found };
  // Silence means something only where what is done under this plan is kept on record.
  const isKept = [...plan.tasks, ...plan.obligations].some(
    ({ id }) => (portal.fulfilmentsByEntry[promiseKey(plan.id, id)] ?? []).length > 0,
  );
  return isKept
    ? { verdict: 'not_met', reason: 'none_by_deadline', ...found }
    : { verdict: 'insufficient', reason: 'record_missing', ...found };
}

/** The entries that a rule names: as bound, else as its source; one that names none binds all. */
function boundEntries({ binds, source }: Rule): readonly string[] | undefined {
  if (binds.entries) return binds.entries;
  const isOwn = binds.plan === undefined || binds.plan === source.plan;
  return isOwn && source.entry !== undefined ? [source.entry] : undefined;
}

function entryFindings(portal: Portal, plan: Plan, rule: Rule): EntryFinding[] {
  const bound = boundEntries(rule);
  return [...plan.tasks, ...plan.obligations]
    .filter(({ id }) => bound === undefined || bound.includes(id))
    .flatMap((entry) =>
      instancesOf(plan, entry.when, portal.asOf)
        .filter(({ due }) => isInForce(rule, due))
        .map((instance) => ({
          rule,
          planId: plan.id,
          entryId: entry.id,
          year: instance.year,
          ...judgeInstance(portal, plan, entry, instance),
        })),
    );
}

function headingFindings(plan: Plan, rule: Rule): EntryFinding[] {
  return plan.items.flatMap(({ id, when, heading }) => {
    if (!heading || (rule.binds.entries && !rule.binds.entries.includes(id))) return [];
    const [inner, outer] = [windowOf(when), windowOf(heading)];
    const inputs = [whenInput('promised', when), whenInput('heading', heading)];
    const outcome: Outcome =
      !inner || !outer
        ? { verdict: 'not_applicable', reason: 'no_window', inputs }
        : contains(outer, inner)
          ? { verdict: 'met', reason: 'inside_heading', inputs }
          : { verdict: 'not_met', reason: 'outside_heading', inputs };
    return [{ rule, planId: plan.id, entryId: id, year: undefined, ...outcome }];
  });
}

/** What the rules find about a plan's entries, in the order of the rules. */
export function planFindings(portal: Portal, plan: Plan): readonly EntryFinding[] {
  return portal.rules.flatMap((rule) => {
    if ((rule.binds.plan ?? rule.source.plan) !== plan.id) return [];
    if (rule.requirement.kind === 'plan_entry') return entryFindings(portal, plan, rule);
    return rule.requirement.kind === 'month_in_heading' ? headingFindings(plan, rule) : [];
  });
}
