/** The explained deadline (thời hạn): its words, its last day and how that was found, and every move of it. */
import { type Clock, type Deadline, type DeadlineMove, daysBetween } from '../domain/deadline.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { type Fact, factOf } from './facts.ts';
import { type CountView, countView } from './findings.ts';
import { latenessSentence, type Timed, timeLeft } from './lateness.ts';

/** One deadline: the first, or one that a move put in its place. */
interface DeadlineStepView {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Day by day, where the words give a number of days. */
  readonly count?: CountView;
  /** Said of a move that was decided after the deadline it moves had passed. */
  readonly belated?: string;
}

export interface DeadlineView {
  /** Where the work stands to its deadline on the Portal's day, one sentence. */
  readonly state: string;
  /** The first deadline, then every move; empty where the work was never given one. */
  readonly steps: readonly DeadlineStepView[];
}

const words = vi.deadline;

/** How the last day follows from the words, or why it does not. */
function howOf({ due, on, count }: Deadline): string {
  if (count) return countView(count).summary;
  return on === undefined ? whyNoDay(due) : words.how[ruleOf(due)];
}

function ruleOf(due: FlexibleDate): keyof typeof words.how {
  switch (due.kind) {
    case 'day':
      return due.bound ?? 'day';
    case 'day_range':
      return 'range';
    case 'month':
    case 'month_range':
      return 'month';
    case 'quarter':
    case 'quarter_range':
      return 'quarter';
    case 'school_year':
      return 'schoolYear';
    default:
      return 'year';
  }
}

function whyNoDay({ kind }: FlexibleDate): string {
  switch (kind) {
    case 'unknown':
      return words.noDay.unknown;
    case 'relative':
      return words.noDay.relative;
    default:
      return words.noDay.vague;
  }
}

function deadlineFacts(deadline: Deadline): readonly Fact[] {
  const { due, on } = deadline;
  const written = 'raw' in due ? vi.common.quoted(due.raw) : undefined;
  return [
    {
      term: words.written,
      values: [written === undefined ? { text: vi.event.notStated, isMissing: true } : { text: written }],
    },
    {
      term: words.lastDay,
      values: [on === undefined ? { text: words.noLastDay, isMissing: true } : { text: formatDate(on) }],
    },
    { term: words.computed, values: [{ text: howOf(deadline) }] },
  ];
}

function moveView({ on, from, to, reason, isBelated }: DeadlineMove): DeadlineStepView {
  const date = formatDate(on);
  return {
    title: reason === undefined ? words.reassigned(date) : words.extended(date),
    facts: [
      ...deadlineFacts(to),
      ...factOf(words.reason, [reason === undefined ? undefined : { text: reason }]),
    ],
    ...(to.count && { count: countView(to.count) }),
    ...(isBelated &&
      from.on !== undefined && { belated: words.belated(daysBetween(from.on, on), formatDate(from.on)) }),
  };
}

/** The first deadline as it was given, with or without a day. */
function firstView({ current, moves }: Clock): DeadlineStepView {
  const first = moves[0]?.from ?? current;
  return {
    title: words.first,
    facts: deadlineFacts(first),
    ...(first.count && { count: countView(first.count) }),
  };
}

/** Of the state of a petition or of a commitment: both have a clock. */
export function deadlineView(
  portal: Pick<Portal, 'calendar' | 'asOf'>,
  state: Timed & { readonly clock: Clock | undefined },
): DeadlineView {
  const { clock, lateness } = state;
  return {
    state: latenessSentence(state, timeLeft(portal, lateness)),
    steps: clock ? [firstView(clock), ...clock.moves.map(moveView)] : [],
  };
}
