/**
 * Whether the calendars reach as far as the rules will count. Found out when the content is checked: a page that is
 * being built is no place to learn that a year is missing.
 */
import type { Requirement } from '../schemas/rule.ts';
import type { IsoDate } from '../time/civil-date.ts';
import {
  CalendarMissingError,
  countCalendarDays,
  countWorkingDays,
  nextWorkingDay,
  type WorkCalendar,
} from '../time/work-calendar.ts';
import { heldPeriod } from './dialogue.ts';
import type { PlacedFault } from './history-faults.ts';
import type { AuthoredDialogue, AuthoredPetition, Rule } from './records.ts';

/** The first year that a count from `from` would need and not find. */
function missingYear(
  requirement: Requirement,
  from: IsoDate,
  calendar: WorkCalendar,
): CalendarMissingError | undefined {
  if (!('unit' in requirement) || requirement.days === null) return undefined;
  try {
    const { days, unit } = requirement;
    const { end } =
      unit === 'working_day'
        ? countWorkingDays(calendar, from, days)
        : countCalendarDays(calendar, from, days);
    if (requirement.kind === 'result_publication') nextWorkingDay(calendar, end);
    return undefined;
  } catch (error) {
    if (error instanceof CalendarMissingError) return error;
    throw error;
  }
}

function faultAt(
  rules: readonly Rule[],
  kinds: ReadonlySet<Requirement['kind']>,
  from: IsoDate | undefined,
  path: PlacedFault['path'],
  calendar: WorkCalendar,
): PlacedFault[] {
  if (from === undefined) return [];
  for (const { requirement } of rules) {
    const missing = kinds.has(requirement.kind) ? missingYear(requirement, from, calendar) : undefined;
    if (missing) return [{ path, fault: { code: 'calendar_missing', year: missing.year, from } }];
  }
  return [];
}

const afterDialogue: ReadonlySet<Requirement['kind']> = new Set(['conclusion_notice', 'result_publication']);
const ofPetition: ReadonlySet<Requirement['kind']> = new Set(['referral', 'written_answer']);

/** The rules that count from a dialogue's end, whomever they bind: a calendar that is there harms nobody. */
export function dialogueCalendarFaults(
  record: AuthoredDialogue,
  rules: readonly Rule[],
  calendar: WorkCalendar,
): PlacedFault[] {
  return faultAt(rules, afterDialogue, heldPeriod(record)?.end, ['held'], calendar);
}

/** The rules that count from a petition's receipt or its first assignment. */
export function petitionCalendarFaults(
  { events }: AuthoredPetition,
  rules: readonly Rule[],
  calendar: WorkCalendar,
): PlacedFault[] {
  const assigned = events.findIndex(({ kind }) => kind === 'assigned');
  const received = faultAt(rules, ofPetition, events[0]?.on, ['events', 0, 'on'], calendar);
  return received.length > 0
    ? received
    : faultAt(rules, ofPetition, events[assigned]?.on, ['events', assigned, 'on'], calendar);
}
