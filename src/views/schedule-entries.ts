/**
 * The entries (mục) of the schedule: every promised or announced dialogue once, with the times that its plan, its
 * announcements and its record give it. Lists, filters, the year's calendar and calendar files are made of these.
 */
import { compareWhen, type Phase, phaseOn } from '../domain/chronology.ts';
import { type Dialogue, type DialogueStatus, heldPeriod, isTiming } from '../domain/dialogue.ts';
import { promiseOf } from '../domain/duties.ts';
import { type Population, populationOf } from '../domain/illustrative.ts';
import { type InPlan, type Portal, promiseKey } from '../domain/portal.ts';
import { windowOf } from '../domain/window.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { DialogueType, PlanItem } from '../schemas/plan-item.ts';
import type { Period, YearQuarter } from '../time/period.ts';
import { quarterOf, quartersBetween } from '../time/period.ts';
import { paths } from './hrefs.ts';

export type ScheduleGroupName = 'open' | 'past' | 'standing' | 'unstated' | 'postponed';

export interface ScheduleEntry {
  /** One name for one matter, the same in every build: a dialogue's id, or its plan's and its own. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Id of the body that holds it: a dialogue's host, or the issuer of the plan that promises it. */
  readonly host: string;
  readonly population: Population;
  readonly type: DialogueType;
  readonly status: DialogueStatus;
  readonly group: ScheduleGroupName;
  /** When it is to be held, as far as is known on the Portal's day. */
  readonly when: FlexibleDate;
  readonly place?: PlanItem['place'];
  /** The plan's item that promised it. */
  readonly promise?: InPlan<PlanItem>;
  /** Absent of a promise that has no page of its own yet. */
  readonly dialogue?: Dialogue;
}

const groupOfPhase = {
  coming: 'open',
  current: 'open',
  past: 'past',
  standing: 'standing',
  unstated: 'unstated',
} as const satisfies Record<Phase, ScheduleGroupName>;

/** Where what became of a meeting says more than its time. */
const groupOfStatus: Readonly<Partial<Record<DialogueStatus, ScheduleGroupName>>> = {
  cancelled: 'past',
  postponed: 'postponed',
  held: 'past',
  concluded: 'past',
};

function ofDialogue(portal: Portal, dialogue: Dialogue): ScheduleEntry {
  const { id, title, host, type, status, when, place } = dialogue;
  const promise = promiseOf(portal, dialogue);
  return {
    id,
    title,
    path: paths.dialogue(id),
    host,
    population: populationOf(portal, host),
    type,
    status,
    group: groupOfStatus[status] ?? groupOfPhase[phaseOn(when, portal.asOf)],
    when,
    ...(place && { place }),
    ...(promise && { promise }),
    dialogue,
  };
}

function ofPromise(portal: Portal, promise: InPlan<PlanItem>): ScheduleEntry {
  const { plan, entry } = promise;
  const { title, type, when, place } = entry;
  const phase = phaseOn(when, portal.asOf);
  return {
    id: `${plan.id}.${entry.id}`,
    title,
    path: paths.planEntry(plan.id, entry.id),
    host: plan.issuer.org,
    population: populationOf(portal, plan.issuer.org),
    type,
    // Of a promise whose time has passed, as much is known as of a dialogue on which nothing is recorded.
    status: phase === 'past' ? 'unknown' : 'planned',
    group: groupOfPhase[phase],
    when,
    ...(place && { place }),
    promise,
  };
}

const entriesByPortal = new WeakMap<Portal, readonly ScheduleEntry[]>();

/** All entries of both populations, in the order of their time. Made once for a Portal, which is frozen. */
export function scheduleEntries(portal: Portal): readonly ScheduleEntry[] {
  const entries = entriesByPortal.get(portal) ?? entriesOf(portal);
  entriesByPortal.set(portal, entries);
  return entries;
}

function entriesOf(portal: Portal): readonly ScheduleEntry[] {
  const dialogues = portal.dialogues.map((dialogue) => ofDialogue(portal, dialogue));
  // A promise that has a dialogue's page of its own is not listed a second time.
  const promises = portal.promises
    .filter(({ plan, entry }) => portal.dialoguesByPromise[promiseKey(plan.id, entry.id)] === undefined)
    .map((promise) => ofPromise(portal, promise));
  return [...dialogues, ...promises].sort((a, b) => compareWhen(a.when, b.when));
}

export type Days = Extract<FlexibleDate, { kind: 'day' | 'day_range' }>;

/** Whether a time names a meeting's day or days; "chậm nhất ngày …" sets a limit and names no day. */
export function isOnDays(when: FlexibleDate): when is Days {
  return when.kind === 'day_range' || (when.kind === 'day' && when.bound === undefined);
}

/** Every stretch of time that anything said of an entry names: promised, announced, moved, held. */
function windowsOf({ when, promise, dialogue }: ScheduleEntry): readonly Period[] {
  const times = [
    when,
    ...(promise ? [promise.entry.when] : []),
    ...(dialogue?.schedule ?? []).filter(isTiming).map((timing) => timing.when),
  ];
  const held = dialogue && heldPeriod(dialogue);
  return [...times.flatMap((time) => windowOf(time) ?? []), ...(held ? [held] : [])];
}

/** What an entry without a time of its own ("khi cần thiết") belongs to: the time that its plan covers. */
export function standingWindowOf(entry: ScheduleEntry): Period | undefined {
  if (windowsOf(entry).length > 0 || !entry.promise) return undefined;
  return windowOf(entry.promise.plan.period);
}

function yearsIn({ start, end }: Period): readonly number[] {
  const first = Number(start.slice(0, 4));
  const last = Number((end ?? start).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The years that an entry belongs to. What has no end belongs to the year it begins in. */
export function yearsOf(entry: ScheduleEntry): readonly number[] {
  const standing = standingWindowOf(entry);
  const windows = standing ? [standing] : windowsOf(entry);
  return [...new Set(windows.flatMap(yearsIn))].sort((a, b) => a - b);
}

/** The quarters that something said of an entry falls in; none where its words name no stretch of the calendar. */
export function quartersOf(entry: ScheduleEntry): readonly YearQuarter[] {
  const quarters = windowsOf(entry).flatMap(({ start, end }) =>
    quartersBetween(quarterOf(start), quarterOf(end ?? start)),
  );
  return [...new Set(quarters)].sort();
}
