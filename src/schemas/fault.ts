/**
 * Everything that can be wrong with a piece of authored content, as data. A fault says what is the matter with
 * *this* value; the words for the author are chosen in `locale/faults.ts`, the place is found by `loading`.
 */
import type { core } from 'zod';
import type { PersonalDataKind } from '../text/personal-data.ts';
import type { CommitmentEventKind, PetitionEventKind } from './event.ts';
import type { FlexibleDate } from './flexible-date.ts';

export type Fault =
  // The file as a whole
  | { readonly code: 'file_encoding' }
  | { readonly code: 'file_name'; readonly name: string; readonly suggestion: string }
  | { readonly code: 'file_unexpected'; readonly name: string; readonly expected: string }
  | { readonly code: 'file_misplaced'; readonly folders: readonly string[] }
  | { readonly code: 'file_twice'; readonly id: string; readonly other: string }
  | { readonly code: 'file_empty' }
  | { readonly code: 'front_matter_missing' }
  | { readonly code: 'front_matter_unclosed' }
  | {
      readonly code: 'folder_unknown';
      readonly name: string;
      readonly folders: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'text_decomposed'; readonly text: string }
  | { readonly code: 'syntax'; readonly kind: SyntaxKind; readonly detail: string }
  | { readonly code: 'key_duplicate'; readonly key: string }
  | { readonly code: 'sign_unquoted'; readonly sign: '*' | '&' | '!' }
  | { readonly code: 'text_cut'; readonly lost: string }
  | { readonly code: 'quotes_curly'; readonly written: string }
  // The shape of a record
  | {
      readonly code: 'key_unknown';
      readonly key: string;
      readonly known: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'comma_unquoted'; readonly key: string }
  | { readonly code: 'key_missing'; readonly key: string }
  | { readonly code: 'value_empty' }
  | { readonly code: 'value_type'; readonly expected: ValueType; readonly written: string }
  | {
      readonly code: 'number_unquoted';
      readonly written: string;
      readonly read: string;
      readonly key: string;
    }
  | {
      readonly code: 'choice_unknown';
      readonly value: string;
      readonly choices: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'text_too_long'; readonly length: number; readonly limit: number }
  | { readonly code: 'text_multiline' }
  | { readonly code: 'list_too_short'; readonly minimum: number }
  | { readonly code: 'number_too_small'; readonly written: string; readonly minimum: number }
  | { readonly code: 'number_too_large'; readonly written: string; readonly maximum: number }
  | { readonly code: 'form'; readonly value: string; readonly form: TextForm }
  // Time
  | { readonly code: 'date_form'; readonly value: string; readonly suggestion: string | undefined }
  | { readonly code: 'date_month'; readonly value: string; readonly month: number }
  | {
      readonly code: 'date_day';
      readonly value: string;
      readonly year: number;
      readonly month: number;
      readonly daysInMonth: number;
    }
  | {
      readonly code: 'year_unlikely';
      readonly value: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly code: 'range_reversed'; readonly from: string; readonly to: string }
  | { readonly code: 'range_single'; readonly at: string }
  | { readonly code: 'window_outside_heading'; readonly when: FlexibleDate; readonly heading: FlexibleDate }
  // A record against itself
  | { readonly code: 'party_kind'; readonly reason: 'both' | 'neither' | 'group_fields' }
  | { readonly code: 'promise_missing'; readonly key: string }
  | {
      readonly code: 'number_state';
      readonly expected: 'value' | 'no_value' | 'nothing';
    }
  | { readonly code: 'id_duplicate'; readonly id: string }
  | { readonly code: 'validity_reversed'; readonly from: string; readonly to: string }
  | { readonly code: 'successor_without_end' }
  | { readonly code: 'actor_kind'; readonly reason: 'both' | 'neither' }
  | { readonly code: 'denunciation_refused' }
  | { readonly code: 'complaint_detail' }
  | { readonly code: 'petition_origin'; readonly reason: 'both' | 'neither' }
  | { readonly code: 'raised_where'; readonly reason: 'both' | 'neither' }
  | { readonly code: 'commitments_or_none'; readonly reason: 'both' | 'neither' }
  | { readonly code: 'supplement_unknown'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'holders_overlap'; readonly from: string; readonly until: string | undefined }
  | { readonly code: 'proof_missing' }
  // The working-day calendar
  | { readonly code: 'calendar_day_repeated'; readonly day: string }
  | { readonly code: 'calendar_workday_not_weekend'; readonly day: string }
  | { readonly code: 'calendar_swap_unmatched'; readonly day: string; readonly other: string }
  | { readonly code: 'calendar_off_on_weekend'; readonly day: string }
  | { readonly code: 'calendar_day_outside'; readonly day: string; readonly year: string }
  | { readonly code: 'calendar_file_name'; readonly name: string }
  | { readonly code: 'calendar_missing'; readonly year: number; readonly from: string }
  // The history of a petition, a commitment or a dialogue
  | { readonly code: 'event_first'; readonly event: EventKind }
  | { readonly code: 'event_order'; readonly on: string; readonly previous: string }
  | { readonly code: 'event_impossible'; readonly event: EventKind; readonly reason: ImpossibleReason }
  | { readonly code: 'event_before_body'; readonly id: string; readonly on: string; readonly from: string }
  | { readonly code: 'event_after_body'; readonly id: string; readonly on: string; readonly to: string }
  | {
      readonly code: 'event_outside_dialogue';
      readonly on: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly code: 'event_before_notice'; readonly on: string; readonly issued: string }
  | { readonly code: 'dialogue_not_held'; readonly id: string }
  | { readonly code: 'due_not_later'; readonly before: string; readonly after: string }
  | { readonly code: 'due_before_assignment'; readonly on: string; readonly due: string }
  | {
      readonly code: 'schedule_impossible';
      readonly reason: 'first' | 'announced_twice' | 'after_cancelled' | 'order';
    }
  | { readonly code: 'held_impossible'; readonly reason: 'cancelled' | 'postponed' | 'before_announced' }
  | { readonly code: 'conclusion_before_dialogue'; readonly on: string; readonly end: string }
  | { readonly code: 'seal_needed'; readonly seal: string; readonly written: string | undefined }
  | { readonly code: 'petition_code_repeated'; readonly value: string; readonly other: string }
  | { readonly code: 'repeats_later'; readonly id: string; readonly on: string; readonly received: string }
  | {
      readonly code: 'petition_after_notice';
      readonly id: string;
      readonly received: string;
      readonly issued: string;
    }
  | { readonly code: 'area_too_small'; readonly id: string; readonly count: number; readonly minimum: number }
  // The glossary
  | { readonly code: 'glossary_form_repeated'; readonly form: string; readonly other: string }
  | { readonly code: 'glossary_self'; readonly id: string }
  // The words that search takes for each other
  | {
      readonly code: 'synonym_form';
      readonly form: string;
      readonly reason: 'no_word' | 'single_letter' | 'too_many_syllables';
      readonly limit: number;
    }
  | { readonly code: 'synonym_twice'; readonly word: string }
  | {
      readonly code: 'synonym_elsewhere';
      readonly word: string;
      readonly kind: 'abbreviation' | 'same';
      /** The list that holds it already; absent where it is this one. */
      readonly list?: string;
      readonly index: number;
    }
  // What may be published
  | { readonly code: 'personal_data'; readonly kind: PersonalDataKind; readonly masked: string }
  | { readonly code: 'illustrative_place'; readonly expected: 'apart' | 'among_real' }
  | { readonly code: 'illustrative_reference'; readonly id: string }
  // A record against the others
  | {
      readonly code: 'reference_unknown';
      readonly id: string;
      readonly target: ReferenceTarget;
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'reference_circular'; readonly chain: readonly string[] }
  | { readonly code: 'unit_expected'; readonly id: string; readonly key: 'area' | 'parent' }
  | {
      readonly code: 'successor_too_late';
      readonly successor: string;
      readonly from: string;
      readonly end: string;
    };

/** What broke the structure of a file, as far as it can be told. */
export type SyntaxKind =
  | 'tab'
  | 'quote_open'
  | 'bracket_open'
  | 'colon_in_value'
  | 'colon_missing'
  | 'indent'
  | 'json'
  | 'other';

export type ValueType = 'text' | 'word' | 'number' | 'boolean' | 'list' | 'group';

export type TextForm =
  | 'record_id'
  | 'month'
  | 'quarter'
  | 'month_day'
  | 'lines'
  | 'clause'
  | 'start'
  | 'web_address'
  | 'code'
  | 'rule_number'
  | 'seal';

export type ReferenceTarget =
  | 'organisation'
  | 'plan'
  | 'plan_item'
  | 'plan_entry'
  | 'dialogue'
  | 'petition'
  | 'post'
  | 'term'
  | 'glossary_term';

export type EventKind = PetitionEventKind | CommitmentEventKind;

/** Why an event cannot follow those before it. */
export type ImpossibleReason =
  | 'received_twice'
  | 'ended'
  | 'not_assigned'
  | 'no_deadline'
  | 'not_referred'
  | 'not_answered_officially'
  | 'nothing_to_confirm'
  | 'answered_already'
  | 'not_dealt_with'
  | 'not_in_dialogue'
  | 'completed';

/** Where a check may report a fault: the part of zod's context that a refinement needs. */
interface FaultSink {
  readonly issues: core.$ZodRawIssue[];
}

/** Reports a fault of the value under check, at `path` inside it. */
export function addFault(
  sink: FaultSink,
  input: unknown,
  fault: Fault,
  path: readonly (string | number)[] = [],
): void {
  sink.issues.push({ code: 'custom', input, message: fault.code, params: { fault }, path: [...path] });
}

/** The fault that {@link addFault} put into a zod issue, if that is where the issue comes from. */
export function faultOf(issue: core.$ZodIssue): Fault | undefined {
  if (issue.code !== 'custom') return undefined;
  return (issue.params as { fault?: Fault } | undefined)?.fault;
}
