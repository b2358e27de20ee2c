/** A dialogue on a day: what its plan promised, what was announced and moved since, and what was held. */
import type { Scheduling } from '../schemas/dialogue.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import type { IsoDate } from '../time/civil-date.ts';
import type { Period } from '../time/period.ts';
import type { AuthoredDialogue } from './records.ts';
import { windowOf } from './window.ts';

type Meeting = Pick<PlanItem, 'type' | 'regularity' | 'chairs' | 'audience' | 'topics' | 'formats' | 'place'>;

/**
 * Status (tình trạng) of a dialogue. `passed`: the announced time is over and nothing is recorded of the meeting;
 * `unknown`: the plan's time is over and the record has no life of its own, so its silence means nothing.
 */
export const dialogueStatuses = [
  'planned',
  'announced',
  'postponed',
  'cancelled',
  'held',
  'concluded',
  'passed',
  'unknown',
] as const;

export type DialogueStatus = (typeof dialogueStatuses)[number];

export type Dialogue = Omit<AuthoredDialogue, 'schedule' | 'publications' | 'held' | 'errata'> &
  Meeting & {
    /** When it is to be held: as last announced, else the record's own word, else that of the promise. */
    readonly when: FlexibleDate;
    /** Announcements and changes up to the Portal's day, earliest first. */
    readonly schedule: readonly Scheduling[];
    /** Publications up to the Portal's day; those without a date too. */
    readonly publications: NonNullable<AuthoredDialogue['publications']>;
    readonly held?: NonNullable<AuthoredDialogue['held']>;
    readonly errata: NonNullable<AuthoredDialogue['errata']>;
    readonly status: DialogueStatus;
  };

/** First and last day on which a dialogue was held. */
export function heldPeriod({ held }: Pick<AuthoredDialogue, 'held'>): Required<Period> | undefined {
  return held && { start: held.from, end: held.to ?? held.from };
}

/** The record's facts, with those of the promise where it does not say its own. */
function withPromise(
  record: AuthoredDialogue,
  promise: PlanItem | undefined,
): Meeting & { when: FlexibleDate } {
  const own = <K extends keyof Meeting | 'when'>(key: K) => record[key] ?? promise?.[key];
  const [type, regularity, chairs] = [own('type'), own('regularity'), own('chairs')];
  const [audience, topics, when] = [own('audience'), own('topics'), own('when')];
  if (!type || !regularity || !chairs || !audience || !topics || !when) {
    throw new Error(`Dialogue "${record.id}" has neither facts of its own nor a promise that gives them.`);
  }
  const [formats, place] = [own('formats'), own('place')];
  return {
    type,
    regularity,
    chairs,
    audience,
    topics,
    when,
    ...(formats && { formats }),
    ...(place && { place }),
  };
}

/** Announcements that fix a time: the first, and every move. */
type Timing = Extract<Scheduling, { kind: 'announced' | 'moved' }>;

export function isTiming(entry: Scheduling): entry is Timing {
  return entry.kind === 'announced' || entry.kind === 'moved';
}

function statusOf(
  schedule: readonly Scheduling[],
  when: FlexibleDate,
  { isHeld, isConcluded, asOf }: { isHeld: boolean; isConcluded: boolean; asOf: IsoDate },
): DialogueStatus {
  if (isHeld) return isConcluded ? 'concluded' : 'held';
  const last = schedule.at(-1);
  if (last && !isTiming(last)) return last.kind;
  const end = windowOf(when)?.end;
  if (end !== undefined && end < asOf) return last ? 'passed' : 'unknown';
  return last ? 'announced' : 'planned';
}

/**
 * The dialogue on `asOf`, or `undefined` where nothing had told of it yet: no plan had promised it and it had not
 * been announced.
 * @param promise the plan item named by `promisedIn`.
 * @param isConcluded whether a notice had been issued by then.
 * @throws Error where neither the record nor a promise gives the meeting's facts; the content check refuses such
 *   a record before it comes here.
 */
export function replayDialogue(
  record: AuthoredDialogue,
  promise: PlanItem | undefined,
  { asOf, isConcluded }: { readonly asOf: IsoDate; readonly isConcluded: boolean },
): Dialogue | undefined {
  const schedule = (record.schedule ?? []).filter(({ on }) => on <= asOf);
  const firstKnown = record.schedule?.[0]?.on ?? record.held?.from;
  if (!promise && firstKnown !== undefined && firstKnown > asOf) return undefined;
  const facts = withPromise(record, promise);
  const timing = schedule.findLast(isTiming);
  const place =
    schedule.filter(isTiming).findLast((entry) => entry.place !== undefined)?.place ?? facts.place;
  const when = timing?.when ?? facts.when;
  const { held, schedule: _schedule, publications, errata, ...rest } = record;
  const isHeld = held !== undefined && (held.to ?? held.from) <= asOf;
  return {
    ...rest,
    ...facts,
    ...(place && { place }),
    when,
    schedule,
    publications: (publications ?? []).filter(({ on }) => on === undefined || on <= asOf),
    errata: (errata ?? []).filter(({ on }) => on <= asOf),
    ...(isHeld && { held }),
    status: statusOf(schedule, when, { isHeld, isConcluded, asOf }),
  };
}

/**
 * Whether a dialogue is within an organisation and not with the people (nội bộ): its topic, time and place may be
 * listed as the plan has them, what is said there is not published.
 */
export function isInternal({ type }: Pick<Meeting, 'type'>): boolean {
  return type === 'party_internal' || type === 'armed_forces_internal';
}
