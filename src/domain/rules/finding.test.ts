import { expect, test } from 'vitest';
import { possibleLines } from '../../../tests/rule-outcomes.ts';
import { isoDate } from '../../time/civil-date.ts';
import { dayInput, numberInput, type Reason, type Verdict, verdicts } from './finding.ts';

const reasons = {
  in_time: true,
  too_late: true,
  on_the_day: true,
  none_by_deadline: true,
  deadline_open: true,
  surely_in_time: true,
  surely_too_late: true,
  parameter_missing: true,
  day_missing: true,
  start_missing: true,
  publication_missing: true,
  coverage_incomplete: true,
  held_unknown: true,
  record_missing: true,
  units_missing: true,
  extraordinary: true,
  cancelled: true,
  postponed: true,
  not_held_yet: true,
  not_promised: true,
  no_window: true,
  not_assigned: true,
  not_refused: true,
  within_authority: true,
  undated: true,
  ended: true,
  partial_year: true,
  raised_once: true,
  not_in_progress: true,
  body_ended: true,
  count_reached: true,
  count_short: true,
  count_open: true,
  session_without_dialogue: true,
  complete: true,
  incomplete: true,
  notice_pending: true,
  numbers_agree: true,
  numbers_differ: true,
  all_covered: true,
  some_uncovered: true,
  as_promised: true,
  earlier_than_promised: true,
  later_than_promised: true,
  not_recorded_held: true,
  reason_public: true,
  reason_lacking: true,
  referred: true,
  waiting_without_limit: true,
  extended: true,
  resolved: true,
  unresolved: true,
  updated: true,
  not_updated: true,
  inside_heading: true,
  outside_heading: true,
  existence_only: true,
} satisfies Record<Reason, true>;

// That each line is found by its rule, the tests of the rules show, each for its own kinds.
test('each reason is found by some rule, and no rule finds another', () => {
  const found = possibleLines().map((line) => line.split(' ')[2]);
  expect([...new Set(found)].sort()).toEqual(Object.keys(reasons).sort());
});

test('each verdict is found by some rule', () => {
  const found = new Set(possibleLines().map((line) => line.split(' ')[1]));
  expect([...found].sort()).toEqual(verdicts.toSorted() satisfies Verdict[]);
});

test('an input says that it is missing rather than nothing', () => {
  expect(dayInput('due', undefined)).toEqual({ name: 'due', value: { kind: 'missing' } });
  expect(dayInput('due', isoDate('2024-11-28'))).toEqual({
    name: 'due',
    value: { kind: 'day', on: '2024-11-28' },
  });
  expect(numberInput('held_count', undefined)).toEqual({ name: 'held_count', value: { kind: 'missing' } });
  expect(numberInput('required_days', null)).toEqual({ name: 'required_days', value: { kind: 'missing' } });
  expect(numberInput('held_count', 0)).toEqual({ name: 'held_count', value: { kind: 'number', value: 0 } });
});
