/** The Portal: all records, joined once, seen on one day. Every page and every data file starts from this value. */
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { Party } from '../schemas/party.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import type { SynonymEntry } from '../schemas/search-synonyms.ts';
import type { Task } from '../schemas/task.ts';
import { compareVietnamese } from '../text/folding.ts';
import { compareDates, type IsoDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { compareWhen, phaseOn } from './chronology.ts';
import { type Dialogue, heldPeriod, replayDialogue } from './dialogue.ts';
import { type Commitment, type Notice, replayNotice } from './notice.ts';
import { type Petition, replayPetition } from './petition.ts';
import type {
  AuthoredDialogue,
  AuthoredNotice,
  AuthoredPetition,
  ContentRecords,
  CouncilSession,
  Fulfilment,
  GlossaryTerm,
  Organisation,
  Plan,
  Post,
  Rule,
  Term,
} from './records.ts';
import { windowOf } from './window.ts';
import { workCalendarOf } from './work-calendar.ts';

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
  /** Those issued by the Portal's day; latest first. */
  readonly notices: readonly Notice[];
  /** The commitments of all notices, in the order of the notices and of their numbers. */
  readonly commitments: readonly Commitment[];
  /** Those received by the Portal's day; latest first. */
  readonly petitions: readonly Petition[];
  readonly rules: readonly Rule[];
  readonly calendar: WorkCalendar;
  /** Words explained, in the order of the dictionary. */
  readonly glossary: readonly GlossaryTerm[];
  /** Words that search takes for each other: those of all lists, in the order of the lists' ids. */
  readonly synonyms: readonly SynonymEntry[];
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
  readonly dialogueById: Readonly<Record<string, Dialogue>>;
  readonly noticeById: Readonly<Record<string, Notice>>;
  readonly petitionById: Readonly<Record<string, Petition>>;
  readonly postById: Readonly<Record<string, Post>>;
  readonly postsByOrganisation: Groups<Post>;
  readonly termsByOrganisation: Groups<Term>;
  /** Earliest first. */
  readonly sessionsByCouncil: Groups<CouncilSession>;
  readonly noticesByDialogue: Groups<Notice>;
  readonly noticesByIssuer: Groups<Notice>;
  /** Earliest first; those of one day in the order of their codes. */
  readonly petitionsByDialogue: Groups<Petition>;
  readonly petitionsByReceiver: Groups<Petition>;
  readonly commitmentsByPetition: Groups<Commitment>;
  readonly commitmentsByLead: Groups<Commitment>;
  /** By every topic that they name, not the main one alone. */
  readonly petitionsByTopic: Groups<Petition>;
  readonly commitmentsByTopic: Groups<Commitment>;
  /** Petitions about one matter, by the id of the first of them; only where it was raised under several codes. */
  readonly petitionsByMatter: Groups<Petition>;
  /** Fulfilments by `<plan id>#<task or obligation id>`, earliest first. */
  readonly fulfilmentsByEntry: Groups<Fulfilment>;
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

/** The first petition of the matter that `petition` repeats, as far back as the links lead. */
export function matterOf(
  petition: Pick<AuthoredPetition, 'id' | 'repeats'>,
  byId: Readonly<Record<string, Pick<AuthoredPetition, 'id' | 'repeats'>>>,
): string {
  const seen = new Set([petition.id]);
  let current = petition;
  while (current.repeats !== undefined && !seen.has(current.repeats)) {
    const earlier = byId[current.repeats];
    if (!earlier) break;
    seen.add(earlier.id);
    current = earlier;
  }
  return current.id;
}

type FromDay = { readonly id: string; readonly from: IsoDate };

function byFirstDay(a: FromDay, b: FromDay): number {
  return compareDates(a.from, b.from) || compareVietnamese(a.id, b.id);
}

/** Last day of the dialogues that a record speaks of, where all of them have been held. */
function endOf(
  ids: readonly string[],
  dialogues: Readonly<Record<string, AuthoredDialogue>>,
): IsoDate | undefined {
  const ends = ids.map((id) => dialogues[id] && heldPeriod(dialogues[id])?.end);
  return ends.includes(undefined) ? undefined : ends.sort().at(-1);
}

/** What the replays of all records share. */
function replayAll(records: ContentRecords, asOf: IsoDate, calendar: WorkCalendar) {
  const authored = dictionary(records.dialogues.map((record) => [record.id, record]));
  const withEnd = (dialogueEnd: IsoDate | undefined) => ({
    asOf,
    calendar,
    ...(dialogueEnd !== undefined && { dialogueEnd }),
  });
  // A dialogue that ends after the Portal's day has not ended: no petition's deadline counts from it yet.
  const pastEnd = (id: string | undefined) => {
    const end = id === undefined ? undefined : endOf([id], authored);
    return end !== undefined && end <= asOf ? end : undefined;
  };
  const noticeDay = ({ issuedOn }: Pick<AuthoredNotice, 'issuedOn'>) => windowOf(issuedOn)?.start;
  return {
    notices: records.notices
      .flatMap((record) => replayNotice(record, withEnd(endOf(record.dialogues, authored))) ?? [])
      .sort((a, b) => {
        const [dayA, dayB] = [noticeDay(a), noticeDay(b)];
        if (dayA !== undefined && dayB !== undefined && dayA !== dayB) return compareDates(dayB, dayA);
        return Number(dayA === undefined) - Number(dayB === undefined) || compareVietnamese(a.id, b.id);
      }),
    petitions: records.petitions
      .flatMap((record) => replayPetition(record, withEnd(pastEnd(record.dialogue))) ?? [])
      .sort(
        (a, b) => compareDates(b.state.receivedOn, a.state.receivedOn) || compareVietnamese(a.code, b.code),
      ),
  };
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
  const calendar = workCalendarOf(records.calendar);
  const { notices, petitions } = replayAll(records, asOf, calendar);
  const noticesByDialogue = group(notices, (notice) => notice.dialogues);
  const dialogues = records.dialogues
    .flatMap((record) => {
      const { promisedIn } = record;
      const promise = promisedIn && promiseByKey[promiseKey(promisedIn.plan, promisedIn.item)];
      if (promisedIn && !promise) return [];
      const isConcluded = noticesByDialogue[record.id] !== undefined;
      return replayDialogue(record, promise, { asOf, isConcluded }) ?? [];
    })
    .sort((a, b) => compareWhen(a.when, b.when) || compareVietnamese(a.id, b.id));
  const tasks = inPlans((plan) => plan.tasks);
  const obligations = inPlans((plan) => plan.obligations);
  const commitments = notices.flatMap((notice) => notice.commitments);
  const petitionById = dictionary(petitions.map((petition) => [petition.id, petition]));
  const earliestFirst = petitions.toSorted((a, b) => compareDates(a.state.receivedOn, b.state.receivedOn));
  const byMatter = group(earliestFirst, (petition) => [matterOf(petition, petitionById)]);
  const fulfilments = records.fulfilments
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => compareDates(a.on, b.on) || compareVietnamese(a.id, b.id));
  const posts = records.posts.toSorted(
    (a, b) =>
      Number(b.isHead ?? false) - Number(a.isHead ?? false) ||
      compareVietnamese(a.title, b.title) ||
      compareVietnamese(a.id, b.id),
  );

  return deepFreeze({
    asOf,
    site,
    organisations,
    plans,
    dialogues,
    promises,
    notices,
    commitments,
    petitions,
    rules: records.rules.toSorted(
      (a, b) => compareVietnamese(a.number, b.number) || compareVietnamese(a.id, b.id),
    ),
    calendar,
    glossary: records.glossary.toSorted(
      (a, b) => compareVietnamese(a.term, b.term) || compareVietnamese(a.id, b.id),
    ),
    synonyms: records.search
      .toSorted((a, b) => compareVietnamese(a.id, b.id))
      .flatMap(({ entries }) => entries),
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
    dialogueById: dictionary(dialogues.map((dialogue) => [dialogue.id, dialogue])),
    noticeById: dictionary(notices.map((notice) => [notice.id, notice])),
    petitionById,
    postById: dictionary(posts.map((post) => [post.id, post])),
    postsByOrganisation: group(posts, ({ org }) => [org]),
    termsByOrganisation: group(records.terms.toSorted(byFirstDay), ({ org }) => [org]),
    sessionsByCouncil: group(records.sessions.toSorted(byFirstDay), ({ council }) => [council]),
    noticesByDialogue,
    noticesByIssuer: group(notices, ({ issuer }) => [issuer.org]),
    petitionsByDialogue: group(earliestFirst, ({ dialogue }) => [dialogue]),
    petitionsByReceiver: group(petitions, ({ receivedBy }) => [receivedBy]),
    commitmentsByPetition: group(commitments, (commitment) => commitment.petitions ?? []),
    commitmentsByLead: group(commitments, ({ lead, state }) => [lead, state.responsible]),
    petitionsByTopic: group(petitions, ({ topics }) => topics),
    commitmentsByTopic: group(commitments, ({ topics }) => topics),
    petitionsByMatter: dictionary(Object.entries(byMatter).filter(([, list]) => list.length > 1)),
    fulfilmentsByEntry: group(fulfilments, ({ plan, entry }) => [promiseKey(plan, entry)]),
  });
}
