/** The Portal: all records, joined once, seen on one day. Every page and every data file starts from this value. */
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { Party } from '../schemas/party.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import type { Task } from '../schemas/task.ts';
import { compareVietnamese } from '../text/folding.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { compareWhen, phaseOn } from './chronology.ts';
import { type Dialogue, withPromise } from './dialogue.ts';
import type { ContentRecords, Organisation, Plan } from './records.ts';
import { windowOf } from './window.ts';

/** Where the site is served: facts of the deployment, needed wherever an address is written. */
export interface Site {
  /** Scheme and host, without a slash at the end: `https://doithoai.example`. */
  readonly origin: string;
  /** Path under which the site lives, with a slash at both ends: `/` or `/doi-thoai/`. */
  readonly base: string;
}

/** A plan's item, task or obligation, together with the plan it stands in. */
export interface InPlan<T> {
  readonly plan: Plan;
  readonly entry: T;
}

/** Records grouped by the id of another one; absent where there is none. */
type Groups<T> = Readonly<Record<string, readonly T[]>>;

export interface Portal {
  /** The day for which everything is computed and shown. */
  readonly asOf: IsoDate;
  readonly site: Site;
  /** In the order of their names. */
  readonly organisations: readonly Organisation[];
  /** Those issued by the Portal's day; earliest first, by date of issue or, where unknown, by the time they cover. */
  readonly plans: readonly Plan[];
  /** In the order of their time. */
  readonly dialogues: readonly Dialogue[];
  /** All plan items in the order of their time. */
  readonly promises: readonly InPlan<PlanItem>[];
  readonly organisationById: Readonly<Record<string, Organisation>>;
  readonly planById: Readonly<Record<string, Plan>>;
  /** Dialogues by `<plan id>#<item id>`. */
  readonly dialoguesByPromise: Groups<Dialogue>;
  readonly childrenByOrganisation: Groups<Organisation>;
  readonly organisationsByArea: Groups<Organisation>;
  readonly predecessorsByOrganisation: Groups<Organisation>;
  readonly plansByIssuer: Groups<Plan>;
  readonly dialoguesByHost: Groups<Dialogue>;
  readonly promisesByChair: Groups<InPlan<PlanItem>>;
  readonly tasksByLead: Groups<InPlan<Task>>;
  readonly tasksByCoordinator: Groups<InPlan<Task>>;
  readonly obligationsByBearer: Groups<InPlan<Obligation>>;
}

export function promiseKey(planId: string, itemId: string): string {
  return `${planId}#${itemId}`;
}

/** A dictionary without inherited keys, so that no id can meet `constructor`. */
function dictionary<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

function group<T>(items: readonly T[], keysOf: (item: T) => Iterable<string | undefined>): Groups<T> {
  const groups = dictionary<T[]>([]);
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      groups[key] ??= [];
      groups[key].push(item);
    }
  }
  return groups;
}

function organisationsOf(parties: readonly Party[] | undefined): (string | undefined)[] {
  return (parties ?? []).flatMap(({ org, within }) => [org, within]);
}

/** Freezes a value and all it holds; what is frozen already is left alone. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** What places a plan in time: its date of issue, or where the source gives none, the time it covers. */
function standingOf({ issuedOn, period }: Plan): FlexibleDate {
  return windowOf(issuedOn) ? issuedOn : period;
}

/** Joins checked records into the frozen Portal of one day. References are whole: the content check saw to it. */
export function createPortal(
  records: ContentRecords,
  { asOf, site }: { readonly asOf: IsoDate; readonly site: Site },
): Portal {
  const organisations = records.organisations.toSorted(
    (a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.id, b.id),
  );
  // What was issued after the Portal's day has not been issued yet, and promised nothing.
  const plans = records.plans
    .filter((plan) => phaseOn(standingOf(plan), asOf) !== 'coming')
    .sort((a, b) => compareWhen(standingOf(a), standingOf(b)) || compareVietnamese(a.id, b.id));
  const inPlans = <T>(entriesOf: (plan: Plan) => readonly T[]): InPlan<T>[] =>
    plans.flatMap((plan) => entriesOf(plan).map((entry) => ({ plan, entry })));
  const promises = inPlans((plan) => plan.items).sort((a, b) => compareWhen(a.entry.when, b.entry.when));
  const promiseByKey = dictionary(promises.map(({ plan, entry }) => [promiseKey(plan.id, entry.id), entry]));
  const dialogues = records.dialogues
    .flatMap((record) => {
      const { promisedIn } = record;
      const promise = promisedIn && promiseByKey[promiseKey(promisedIn.plan, promisedIn.item)];
      return promisedIn && !promise ? [] : [withPromise(record, promise)];
    })
    .sort((a, b) => compareWhen(a.when, b.when) || compareVietnamese(a.id, b.id));
  const tasks = inPlans((plan) => plan.tasks);
  const obligations = inPlans((plan) => plan.obligations);

  return deepFreeze({
    asOf,
    site,
    organisations,
    plans,
    dialogues,
    promises,
    organisationById: dictionary(organisations.map((organisation) => [organisation.id, organisation])),
    planById: dictionary(plans.map((plan) => [plan.id, plan])),
    dialoguesByPromise: group(dialogues, ({ promisedIn }) => [
      promisedIn && promiseKey(promisedIn.plan, promisedIn.item),
    ]),
    childrenByOrganisation: group(organisations, ({ parent }) => [parent]),
    organisationsByArea: group(organisations, ({ area }) => [area]),
    predecessorsByOrganisation: group(organisations, ({ successors }) =>
      (successors ?? []).map(({ org }) => org),
    ),
    plansByIssuer: group(plans, ({ issuer }) => [issuer.org]),
    dialoguesByHost: group(dialogues, ({ host }) => [host]),
    promisesByChair: group(promises, ({ entry }) => organisationsOf(entry.chairs)),
    tasksByLead: group(tasks, ({ entry }) => organisationsOf(entry.lead)),
    tasksByCoordinator: group(tasks, ({ entry }) => organisationsOf(entry.coordinating)),
    obligationsByBearer: group(obligations, ({ entry }) => organisationsOf(entry.bearers)),
  });
}
