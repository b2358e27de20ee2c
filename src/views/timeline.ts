/**
 * The timeline of a matter (diễn biến): what happened, with every deadline as a tick on the same line, so that a slip
 * is seen as one; and while somebody still has to act, the open end: the wait since the last event.
 */
import type { Clock, Deadline, DeadlineMove, LatenessKind } from '../domain/deadline.ts';
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

/** A deadline that a move replaced. */
function movedTick({ from, to, isBelated, reason }: DeadlineMove, isFirst: boolean): DeadlineTick[] {
  // Words that name no day move nothing; the deadline before them still stands, and is drawn as the standing one.
  if (from.on === undefined || to.on === undefined) return [];
  const name = isFirst ? words.first : words.later;
  const how = reason === undefined ? words.reassigned : words.extended;
  return [tick(from.on, isBelated ? words.missed(name) : how(name), isBelated ? 'late' : 'waiting')];
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

/** The last deadline that names a day. */
function standingTick({ lateness }: Timed, deadlines: readonly Deadline[]): DeadlineTick[] {
  const dated = deadlines.filter(({ on }) => on !== undefined);
  const on = dated.at(-1)?.on;
  const said = standing[lateness.kind];
  if (on === undefined || said === undefined) return [];
  const [wording, shape] = said;
  return [tick(on, wording(dated.length > 1 ? words.later : words.first), shape)];
}

/** Every deadline that named a day, in the order in which they were set. */
export function deadlineTicks(state: Timed & { readonly clock: Clock | undefined }): readonly DeadlineTick[] {
  const { clock } = state;
  if (!clock) return [];
  const { moves } = clock;
  const first = moves[0]?.from ?? clock.current;
  const dated = moves.findIndex(({ from }) => from.on !== undefined);
  return [
    ...moves.flatMap((move, index) => movedTick(move, index === dated)),
    ...standingTick(state, [first, ...moves.map(({ to }) => to)]),
  ];
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
