/**
 * The timeline of a matter (diễn biến): what happened, with every deadline as a tick on the same line, so that a slip
 * is seen as one; and while somebody still has to act, the open end: the wait since the last event.
 */
import type { Clock, DeadlineMove, LatenessKind } from '../domain/deadline.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { compareDates, type IsoDate } from '../time/civil-date.ts';
import type { EventView } from './event.ts';
import type { Timed } from './lateness.ts';
import type { StateShape } from './state-mark.ts';

/** A deadline on the line: its day, and what became of it. */
export interface DeadlineTick {
  readonly kind: 'deadline';
  readonly machine: IsoDate;
  readonly date: string;
  readonly label: string;
  readonly shape: StateShape;
}

/** The Portal's day on the line, with the length of the wait in words. */
interface TodayTick {
  readonly kind: 'today';
  readonly machine: IsoDate;
  readonly date: string;
  readonly text: string;
}

export type TimelineEntry =
  | { readonly kind: 'event'; readonly machine: IsoDate; readonly event: EventView }
  | DeadlineTick
  | TodayTick;

const words = vi.timeline;

function tick(on: IsoDate, label: string, shape: StateShape): DeadlineTick {
  return { kind: 'deadline', machine: on, date: formatDate(on), label, shape };
}

/** A deadline with a day, and the move that put the next one with a day in its place; the last one has none. */
interface DatedDeadline {
  readonly on: IsoDate;
  readonly replaced?: { readonly move: DeadlineMove; readonly by: IsoDate };
}

/**
 * The deadlines that name a day, in the order in which they were set. Words without a day put off nothing: the deadline
 * before them stands until another day is named.
 */
function datedDeadlines({ current, moves }: Clock): readonly DatedDeadline[] {
  const dated: DatedDeadline[] = [];
  const first = moves[0]?.from.on ?? (moves.length === 0 ? current.on : undefined);
  if (first !== undefined) dated.push({ on: first });
  for (const move of moves) {
    const by = move.to.on;
    if (by === undefined) continue;
    const last = dated.pop();
    if (last) dated.push({ ...last, replaced: { move, by } });
    dated.push({ on: by });
  }
  return dated;
}

/** A deadline that another one replaced: missed before that was decided, or moved in time. */
function replacedTick(
  on: IsoDate,
  name: string,
  { move, by }: NonNullable<DatedDeadline['replaced']>,
): DeadlineTick {
  if (move.on > on) return tick(on, words.missed(name), 'late');
  if (move.reason === undefined) return tick(on, words.reassigned(name), 'waiting');
  return tick(on, by > on ? words.extended(name) : words.shortened(name), 'waiting');
}

const standing: Readonly<Record<LatenessKind, readonly [(name: string) => string, StateShape] | undefined>> =
  {
    undated: undefined,
    stopped: undefined,
    open: [words.ahead, 'waiting'],
    open_extended: [words.ahead, 'waiting'],
    overdue: [words.missed, 'late'],
    late: [words.missed, 'late'],
    on_time: [words.kept, 'settled'],
    within_extension: [words.kept, 'settled'],
  };

/** Every deadline that named a day, in the order in which they were set. */
export function deadlineTicks(state: Timed & { readonly clock: Clock | undefined }): readonly DeadlineTick[] {
  const { clock, lateness } = state;
  const said = standing[lateness.kind];
  return (clock ? datedDeadlines(clock) : []).flatMap(({ on, replaced }, index) => {
    const name = index === 0 ? words.first : words.later;
    if (replaced) return [replacedTick(on, name, replaced)];
    // Of work that was given up the last deadline was neither kept nor missed.
    return said ? [tick(on, said[0](name), said[1])] : [];
  });
}

/** On one day events come first: a deadline ends with its day, and the Portal's day is over when it is told. */
const order: Readonly<Record<TimelineEntry['kind'], number>> = { event: 0, today: 1, deadline: 2 };

export function timelineView(
  portal: Portal,
  events: readonly EventView[],
  {
    state,
    silence,
  }: { readonly state: Timed & { readonly clock: Clock | undefined }; readonly silence?: string },
): readonly TimelineEntry[] {
  const today: TimelineEntry[] =
    silence === undefined
      ? []
      : [{ kind: 'today', machine: portal.asOf, date: formatDate(portal.asOf), text: silence }];
  return [
    ...events.map((event): TimelineEntry => ({ kind: 'event', machine: event.machine, event })),
    ...deadlineTicks(state),
    ...today,
  ].sort((a, b) => compareDates(a.machine, b.machine) || order[a.kind] - order[b.kind]);
}
