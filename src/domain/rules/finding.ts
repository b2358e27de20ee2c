/**
 * What a rule finds about one subject: the verdict, and everything a reader needs to reach it by hand: the inputs,
 * the day-by-day count, the reason, the source. Nothing here is words; `locale` has those.
 */
import type { FlexibleDate } from '../../schemas/flexible-date.ts';
import type { IsoDate } from '../../time/civil-date.ts';
import type { DayCount } from '../../time/work-calendar.ts';
import type { Rule } from '../records.ts';

/** Đạt / Chưa đạt / Chưa đến hạn / Không đủ dữ liệu / Không áp dụng. */
export const verdicts = ['met', 'not_met', 'not_yet_due', 'insufficient', 'not_applicable'] as const;

export type Verdict = (typeof verdicts)[number];

/** Why the verdict is what it is. Each has its words, and the words for what would change it, in `locale`. */
export type Reason =
  // In time or not
  | 'in_time'
  | 'too_late'
  | 'on_the_day'
  | 'none_by_deadline'
  | 'deadline_open'
  | 'surely_in_time'
  | 'surely_too_late'
  // Data that is missing
  | 'parameter_missing'
  | 'day_missing'
  | 'start_missing'
  | 'publication_missing'
  | 'coverage_incomplete'
  | 'held_unknown'
  | 'record_missing'
  | 'units_missing'
  // Does not apply
  | 'extraordinary'
  | 'cancelled'
  | 'postponed'
  | 'not_held_yet'
  | 'not_promised'
  | 'no_window'
  | 'not_assigned'
  | 'not_refused'
  | 'within_authority'
  | 'undated'
  | 'ended'
  | 'partial_year'
  | 'raised_once'
  | 'not_in_progress'
  | 'body_ended'
  // Counts and completeness
  | 'count_reached'
  | 'count_short'
  | 'count_open'
  | 'session_without_dialogue'
  | 'complete'
  | 'incomplete'
  | 'notice_pending'
  | 'numbers_agree'
  | 'numbers_differ'
  | 'all_covered'
  | 'some_uncovered'
  // Promise and course
  | 'as_promised'
  | 'earlier_than_promised'
  | 'later_than_promised'
  | 'not_recorded_held'
  | 'reason_public'
  | 'reason_lacking'
  | 'referred'
  | 'waiting_without_limit'
  | 'extended'
  | 'resolved'
  | 'unresolved'
  | 'updated'
  | 'not_updated'
  | 'inside_heading'
  | 'outside_heading'
  | 'existence_only';

/** What an input is called. */
export type InputName =
  | 'dialogue_start'
  | 'dialogue_end'
  | 'last_moved'
  | 'required_days'
  | 'published_on'
  | 'days_ahead'
  | 'issued_on'
  | 'result_published_on'
  | 'submitted_on'
  | 'guest_list_on'
  | 'delegates_expected'
  | 'delegates_recorded'
  | 'required_count'
  | 'held_count'
  | 'session'
  | 'plan'
  | 'notice'
  | 'promised'
  | 'received_on'
  | 'assigned_on'
  | 'answered_on'
  | 'referred_on'
  | 'days_waiting'
  | 'given_reason'
  | 'clear_count'
  | 'clear_missing'
  | 'due'
  | 'original_due'
  | 'done_on'
  | 'dialogues_raised'
  | 'last_update'
  | 'units_in_force'
  | 'units_covered'
  | 'period'
  | 'heading';

export type InputValue =
  | { readonly kind: 'day'; readonly on: IsoDate }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'when'; readonly when: FlexibleDate }
  | { readonly kind: 'dialogue'; readonly id: string }
  | { readonly kind: 'notice'; readonly id: string }
  | { readonly kind: 'petition'; readonly id: string }
  | { readonly kind: 'plan'; readonly id: string }
  | { readonly kind: 'organisation'; readonly id: string }
  /** The cells of the five "rõ" that are empty. */
  | { readonly kind: 'clear'; readonly cells: readonly ClearCell[] }
  | { readonly kind: 'missing' };

export interface Input {
  readonly name: InputName;
  readonly value: InputValue;
}

/** The five "rõ": rõ người, rõ việc, rõ trách nhiệm, rõ tiến độ, rõ kết quả. */
export const clearCells = ['person', 'action', 'lead', 'due', 'result'] as const;

export type ClearCell = (typeof clearCells)[number];

export interface Finding {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly inputs: readonly Input[];
  /** Last day on which the rule would be kept, where it has one. */
  readonly due?: IsoDate;
  /** How `due` was counted. */
  readonly count?: DayCount;
  /** The next working day, where `due` falls on a day off and the source does not say that it moves on. */
  readonly nextWorkingDay?: IsoDate;
}

export type Outcome = Omit<Finding, 'rule'>;

/** A requirement of one kind. */
export type RequirementOf<Kind extends Rule['requirement']['kind']> = Extract<
  Rule['requirement'],
  { kind: Kind }
>;

// Inputs, in short

export function dayInput(name: InputName, on: IsoDate | undefined): Input {
  return { name, value: on === undefined ? { kind: 'missing' } : { kind: 'day', on } };
}

export function numberInput(name: InputName, value: number | undefined | null): Input {
  return {
    name,
    value: value === undefined || value === null ? { kind: 'missing' } : { kind: 'number', value },
  };
}

export function whenInput(name: InputName, when: FlexibleDate): Input {
  return { name, value: { kind: 'when', when } };
}
