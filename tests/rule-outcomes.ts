/**
 * All that the rules can find: for each kind of requirement its verdicts, and the reasons for each. The tests of each
 * room of `domain/rules` show that every line of it is found, and that nothing else is.
 */

import type { Portal } from '../src/domain/portal.ts';
import type { Finding, InputName, Reason, Verdict } from '../src/domain/rules/finding.ts';
import type { RequirementKind } from '../src/schemas/rule.ts';

type Outcomes = Partial<Record<Verdict, readonly Reason[]>>;

const outcomes: Readonly<Record<RequirementKind, Outcomes>> = {
  notice: {
    met: ['in_time'],
    not_met: ['too_late', 'coverage_incomplete'],
    not_yet_due: ['deadline_open'],
    insufficient: ['parameter_missing', 'start_missing', 'publication_missing', 'day_missing'],
    not_applicable: ['extraordinary', 'cancelled', 'postponed'],
  },
  conclusion_notice: {
    met: ['in_time', 'surely_in_time'],
    not_met: ['too_late', 'surely_too_late', 'none_by_deadline'],
    not_yet_due: ['deadline_open', 'not_held_yet'],
    insufficient: ['parameter_missing', 'day_missing', 'held_unknown'],
    not_applicable: ['cancelled', 'postponed'],
  },
  result_publication: {
    met: ['in_time'],
    not_met: ['too_late', 'none_by_deadline'],
    not_yet_due: ['deadline_open', 'not_held_yet'],
    insufficient: ['parameter_missing', 'day_missing', 'publication_missing', 'held_unknown'],
    not_applicable: ['cancelled', 'postponed'],
  },
  guest_list: {
    met: ['in_time'],
    not_met: ['too_late'],
    not_yet_due: ['deadline_open'],
    insufficient: ['parameter_missing', 'start_missing', 'record_missing'],
    not_applicable: ['cancelled', 'postponed'],
  },
  delegates: { met: ['numbers_agree'], not_met: ['numbers_differ'], insufficient: ['record_missing'] },
  packet: {
    met: ['complete'],
    not_met: ['incomplete'],
    not_yet_due: ['notice_pending', 'not_held_yet'],
    insufficient: ['held_unknown'],
    not_applicable: ['cancelled', 'postponed'],
  },
  within_plan: {
    met: ['as_promised'],
    not_met: ['earlier_than_promised', 'later_than_promised', 'cancelled', 'not_recorded_held'],
    not_yet_due: ['deadline_open'],
    insufficient: ['held_unknown'],
    not_applicable: ['not_promised', 'no_window'],
  },
  frequency: {
    met: ['count_reached'],
    not_met: ['count_short', 'session_without_dialogue'],
    not_yet_due: ['count_open'],
    insufficient: ['held_unknown'],
    not_applicable: ['partial_year'],
  },
  coverage: {
    met: ['all_covered'],
    not_met: ['some_uncovered'],
    not_yet_due: ['count_open'],
    insufficient: ['units_missing', 'held_unknown'],
  },
  plan_entry: {
    met: ['in_time', 'existence_only'],
    not_met: ['on_the_day', 'too_late', 'none_by_deadline'],
    not_yet_due: ['deadline_open'],
    insufficient: ['record_missing'],
    not_applicable: ['undated', 'body_ended'],
  },
  month_in_heading: {
    met: ['inside_heading'],
    not_met: ['outside_heading'],
    not_applicable: ['no_window'],
  },
  public_reason: {
    met: ['reason_public'],
    not_met: ['reason_lacking'],
    not_applicable: ['not_refused'],
  },
  referral: {
    met: ['in_time', 'referred'],
    not_met: ['too_late', 'none_by_deadline'],
    not_yet_due: ['deadline_open'],
    insufficient: ['waiting_without_limit'],
    not_applicable: ['within_authority', 'ended'],
  },
  written_answer: {
    met: ['in_time'],
    not_met: ['too_late', 'none_by_deadline'],
    not_yet_due: ['deadline_open'],
    insufficient: ['parameter_missing'],
    not_applicable: ['not_assigned', 'not_held_yet', 'ended'],
  },
  five_clear: { met: ['complete'], not_met: ['incomplete'], not_applicable: ['not_assigned'] },
  due_kept: {
    met: ['in_time'],
    not_met: ['extended', 'none_by_deadline', 'too_late'],
    not_yet_due: ['deadline_open'],
    not_applicable: ['undated', 'ended'],
  },
  repeated: { met: ['resolved'], not_met: ['unresolved'], not_applicable: ['raised_once', 'ended'] },
  stale: {
    met: ['updated'],
    not_met: ['not_updated'],
    insufficient: ['parameter_missing'],
    not_applicable: ['not_in_progress'],
  },
};

/** "met: in_time". */
export function verdictOf({ verdict, reason }: Finding): string {
  return `${verdict}: ${reason}`;
}

/** An input by its name: its day or number, else all of its value; `undefined` where there is no such input. */
export function inputOf({ inputs }: Finding, name: InputName): unknown {
  const value = inputs.find((input) => input.name === name)?.value;
  if (value?.kind === 'day') return value.on;
  return value?.kind === 'number' ? value.value : value;
}

/** The line of `outcomes` that a finding stands on. */
function lineOf({ rule, verdict, reason }: Finding): string {
  return `${rule.requirement.kind}: ${verdict} ${reason}`;
}

/** Every line of the kinds named; of all kinds, where none is. */
export function possibleLines(...kinds: readonly RequirementKind[]): string[] {
  return Object.entries(outcomes)
    .filter(([kind]) => kinds.length === 0 || kinds.some((named) => named === kind))
    .flatMap(([kind, verdicts]) =>
      Object.entries(verdicts).flatMap(([verdict, reasons]) =>
        reasons.map((reason) => `${kind}: ${verdict} ${reason}`),
      ),
    )
    .sort();
}

/** Inputs that name the day on which a thing was done. */
const deeds: ReadonlySet<string> = new Set([
  'published_on',
  'issued_on',
  'result_published_on',
  'guest_list_on',
  'submitted_on',
  'referred_on',
  'answered_on',
  'done_on',
]);

function deedOf({ inputs }: Finding): string | undefined {
  const days = inputs.flatMap(({ name, value }) =>
    deeds.has(name) && value.kind === 'day' ? [value.on] : [],
  );
  return days[0];
}

/** Whether the last day and the inputs lead a reader to the verdict, for reasons that are about a day. */
function leadsToVerdict(finding: Finding, asOf: string): boolean {
  const [{ due, reason }, deed] = [finding, deedOf(finding)];
  if (due === undefined) return true;
  switch (reason) {
    case 'in_time':
      return deed !== undefined && deed <= due;
    case 'on_the_day':
    case 'too_late':
      return deed !== undefined && deed > due;
    case 'deadline_open':
      return deed === undefined && asOf <= due;
    case 'none_by_deadline':
      return deed === undefined && asOf > due;
    case 'extended':
      return (deed ?? asOf) > due;
    case 'updated':
      return asOf <= due;
    case 'not_updated':
      return asOf > due;
    default:
      return true;
  }
}

/** Notes what rules found, and refuses what a reader could not reach by hand. */
export function outcomeLog() {
  const lines = new Set<string>();
  return {
    /** @throws Error where a finding contradicts its own explanation. */
    note<Found extends Finding>({ asOf }: Portal, finding: Found): Found {
      const { due, count, nextWorkingDay } = finding;
      if (count && count.end !== due)
        throw new Error(`${lineOf(finding)}: counted to ${count.end}, due ${due}`);
      if (count && count.steps.at(-1)?.on !== count.end)
        throw new Error(`${lineOf(finding)}: steps lead elsewhere`);
      if (nextWorkingDay !== undefined && (due === undefined || nextWorkingDay <= due)) {
        throw new Error(`${lineOf(finding)}: ${nextWorkingDay} does not come after ${due}`);
      }
      if (!leadsToVerdict(finding, asOf))
        throw new Error(`${lineOf(finding)}: not to be seen from its inputs`);
      lines.add(lineOf(finding));
      return finding;
    },
    found: () => [...lines].sort(),
  };
}
