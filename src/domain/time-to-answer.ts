/**
 * How long citizens wait for an answer (thời gian chờ trả lời): in working days, from the day a petition was received to
 * the first answer that counts as one ({@link isAnswered}). Petitions without an answer are in the estimate with the
 * days they have waited so far: leaving them out would reward silence.
 */
import type { IsoDate } from '../time/civil-date.ts';
import { CalendarMissingError, type WorkCalendar, workingDaysBetween } from '../time/work-calendar.ts';
import type { Population } from './illustrative.ts';
import { kaplanMeier, type Observation, type SurvivalEstimate } from './kaplan-meier.ts';
import type { Petition } from './petition.ts';
import type { PetitionCohort } from './rates.ts';

/** Why the watch over a petition ended, in the order in which figures list them. */
export const waitEnds = ['answered', 'waiting', 'closed_other', 'withdrawn'] as const;

/** `waiting`: it still goes on. `closed_other`, `withdrawn`: ended without an answer; nobody will give one. */
type WaitEnd = (typeof waitEnds)[number];

/** One petition's wait. */
export interface Wait {
  readonly petitionId: string;
  readonly why: WaitEnd;
  /** The first day is the day it was received, which is not counted; the last is that of `why`. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Working days; 0 for an answer of the same day. */
  readonly days: number;
  /** Whether it ended with an answer. Any other end is a censoring. */
  readonly isEvent: boolean;
}

export interface TimeToAnswer {
  readonly population: Population;
  /** In the order in which the petitions were given. */
  readonly waits: readonly Wait[];
  /** Their days cannot be counted: they run through a year whose working days nobody has entered. Never guessed. */
  readonly excludedIds: readonly string[];
  readonly estimate: SurvivalEstimate;
}

/**
 * The day of the first answer: on the spot, officially or corrected in writing, or by resolving the matter. An interim
 * answer is none. A day remains where the matter was raised again later: the citizens were answered then.
 */
export function firstAnswerOn({ events }: Petition): IsoDate | undefined {
  return events.find(
    (event) =>
      event.kind === 'answered_on_spot' ||
      event.kind === 'resolved' ||
      (event.kind === 'answered' && event.grade !== 'interim'),
  )?.on;
}

function endOf(petition: Petition, asOf: IsoDate): Pick<Wait, 'why' | 'to'> {
  const answeredOn = firstAnswerOn(petition);
  if (answeredOn !== undefined) return { why: 'answered', to: answeredOn };
  const { stage } = petition.state;
  if (stage !== 'closed_other' && stage !== 'withdrawn') return { why: 'waiting', to: asOf };
  const kind = stage === 'withdrawn' ? 'withdrawn' : 'closed';
  const end = petition.events.findLast((event) => event.kind === kind);
  return { why: stage, to: end?.on ?? petition.state.lastEventOn };
}

/** @throws CalendarMissingError where its days run through a year without a calendar. */
function waitOf(calendar: WorkCalendar, petition: Petition, asOf: IsoDate): Wait {
  const from = petition.state.receivedOn;
  const { why, to } = endOf(petition, asOf);
  return {
    petitionId: petition.id,
    why,
    from,
    to,
    days: workingDaysBetween(calendar, from, to),
    isEvent: why === 'answered',
  };
}

/** `undefined` where the calendar does not reach. */
export function waitIfKnown(calendar: WorkCalendar, petition: Petition, asOf: IsoDate): Wait | undefined {
  try {
    return waitOf(calendar, petition, asOf);
  } catch (error) {
    if (error instanceof CalendarMissingError) return undefined;
    throw error;
  }
}

/** The waits of a cohort on the Portal's day, those of withdrawn and closed petitions too. */
export function timeToAnswer(
  { calendar, asOf }: { readonly calendar: WorkCalendar; readonly asOf: IsoDate },
  { population, petitions }: PetitionCohort,
): TimeToAnswer {
  const waits: Wait[] = [];
  const excludedIds: string[] = [];
  for (const petition of petitions) {
    const wait = waitIfKnown(calendar, petition, asOf);
    if (wait) waits.push(wait);
    else excludedIds.push(petition.id);
  }
  const observations = waits.map(({ days, isEvent }): Observation => ({ time: days, isEvent }));
  return { population, waits, excludedIds, estimate: kaplanMeier(observations) };
}
