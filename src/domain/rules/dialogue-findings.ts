/** What the rules find about a dialogue: publicity, conclusion, result, promise kept (R01–R04, R12, R13, R15, R16). */
import type { FlexibleDate } from '../../schemas/flexible-date.ts';
import type { Covered } from '../../schemas/publication.ts';
import { addDays, type IsoDate, partsOf } from '../../time/civil-date.ts';
import {
  countBack,
  countCalendarDays,
  countWorkingDays,
  type DayCount,
  kindOfDay,
  nextWorkingDay,
  type WorkCalendar,
} from '../../time/work-calendar.ts';
import { daysBetween } from '../deadline.ts';
import { type Dialogue, heldPeriod } from '../dialogue.ts';
import { promiseOf } from '../duties.ts';
import { issueDay, type Notice } from '../notice.ts';
import type { Portal } from '../portal.ts';
import type { Rule } from '../records.ts';
import { windowOf } from '../window.ts';
import {
  dayInput,
  type Finding,
  type Input,
  numberInput,
  type Outcome,
  type RequirementOf,
  whenInput,
} from './finding.ts';
import { doesBind } from './scope.ts';

/** "Trước ngày …", "chậm nhất ngày …": a limit, and not a day on which something is to happen. */
function isLimit(when: FlexibleDate): boolean {
  return when.kind === 'day' && when.bound !== undefined;
}

/** First day of the meeting: as held, else as announced where the words name a day. Of a range, the earliest. */
function startOf(dialogue: Dialogue): IsoDate | undefined {
  const held = heldPeriod(dialogue);
  if (held) return held.start;
  const { when } = dialogue;
  if (isLimit(when)) return undefined;
  return when.kind === 'day' || when.kind === 'day_range' ? windowOf(when)?.start : undefined;
}

/** What of a dialogue leaves nothing to judge, whatever the rule asks before it. */
function setAside(dialogue: Dialogue): Outcome | undefined {
  if (dialogue.status === 'cancelled' || dialogue.status === 'postponed') {
    return { verdict: 'not_applicable', reason: dialogue.status, inputs: [] };
  }
  return undefined;
}

/** The first day by which everything in `covers` had been published, over all channels, from `since` on. */
function publishedDay(
  dialogue: Dialogue,
  covers: readonly Covered[],
  since: IsoDate | undefined,
): IsoDate | undefined {
  const open = new Set<Covered>(covers);
  const dated = dialogue.publications
    .flatMap(({ on, covers: told }) =>
      on === undefined || (since !== undefined && on < since) ? [] : [{ on, told }],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const { on, told } of dated) {
    for (const subject of told) open.delete(subject);
    if (open.size === 0) return on;
  }
  return undefined;
}

/** Whether publications without a day, had they come by `due`, would have told all of `covers` in time. */
function mayHaveCovered(
  dialogue: Dialogue,
  covers: readonly Covered[],
  since: IsoDate | undefined,
  due: IsoDate,
): boolean {
  const told = dialogue.publications.flatMap(({ on, covers: subjects }) =>
    on === undefined || (on <= due && (since === undefined || on >= since)) ? subjects : [],
  );
  return covers.every((subject) => told.includes(subject));
}

function notice(portal: Portal, dialogue: Dialogue, { days, covers }: RequirementOf<'notice'>): Outcome {
  const aside = setAside(dialogue);
  if (aside) return aside;
  const start = startOf(dialogue);
  const moved = dialogue.schedule.findLast(({ kind }) => kind === 'moved')?.on;
  const published = publishedDay(dialogue, covers, moved);
  const ahead = start === undefined || published === undefined ? undefined : daysBetween(published, start);
  const inputs: Input[] = [
    dayInput('dialogue_start', start),
    ...(moved === undefined ? [] : [dayInput('last_moved', moved)]),
    dayInput('published_on', published),
    ...(ahead === undefined ? [] : [numberInput('days_ahead', ahead)]),
    numberInput('required_days', days),
  ];
  if (dialogue.regularity.includes('extraordinary'))
    return { verdict: 'not_applicable', reason: 'extraordinary', inputs };
  if (days === null) return { verdict: 'insufficient', reason: 'parameter_missing', inputs };
  if (start === undefined) return { verdict: 'insufficient', reason: 'start_missing', inputs };
  const count = countBack(portal.calendar, start, days);
  const found = { inputs, due: count.end, count };
  if (published !== undefined && published <= count.end)
    return { verdict: 'met', reason: 'in_time', ...found };
  if (portal.asOf <= count.end) return { verdict: 'not_yet_due', reason: 'deadline_open', ...found };
  if (mayHaveCovered(dialogue, covers, moved, count.end)) {
    return { verdict: 'insufficient', reason: 'day_missing', ...found };
  }
  if (published !== undefined) return { verdict: 'not_met', reason: 'too_late', ...found };
  // Silence means something only of a meeting whose publications are kept on record.
  const isKept = dialogue.publications.some(({ covers: told }) =>
    told.some((subject) => subject !== 'result'),
  );
  return isKept
    ? { verdict: 'not_met', reason: 'coverage_incomplete', ...found }
    : { verdict: 'insufficient', reason: 'publication_missing', ...found };
}

function countAfter(portal: Portal, end: IsoDate, days: number, unit: 'day' | 'working_day'): DayCount {
  return unit === 'working_day'
    ? countWorkingDays(portal.calendar, end, days)
    : countCalendarDays(portal.calendar, end, days);
}

/** A count that ends on a day off, carried on to the next working day; the days on the way count for nothing. */
function rollOn(calendar: WorkCalendar, count: DayCount): DayCount {
  const end = nextWorkingDay(calendar, count.end);
  const way = Array.from({ length: daysBetween(count.end, end) }, (_, index) =>
    addDays(count.end, index + 1),
  );
  const isUnsettled =
    [count.end, ...way].some((on) => kindOfDay(calendar, on).day?.isProvisional) ||
    calendar[partsOf(end).year]?.isProvisional === true;
  return {
    ...count,
    end,
    steps: [...count.steps, ...way.map((on) => ({ on, ...kindOfDay(calendar, on) }))],
    // Other than that of plain days, this end depends on which days are off.
    isProvisional: count.isProvisional || isUnsettled,
  };
}

/** What a rule about the time after a meeting can say while no meeting is on record. */
function notHeld(dialogue: Dialogue, inputs: readonly Input[]): Outcome {
  const aside = setAside(dialogue);
  if (aside) return { ...aside, inputs };
  const isOver = dialogue.status === 'unknown' || dialogue.status === 'passed';
  return isOver
    ? { verdict: 'insufficient', reason: 'held_unknown', inputs }
    : { verdict: 'not_yet_due', reason: 'not_held_yet', inputs };
}

/** The notice that was the first to be surely out: one whose words name no day counts from the last that they allow. */
function firstNotice(portal: Portal, dialogue: Dialogue): Notice | undefined {
  const notices = portal.noticesByDialogue[dialogue.id] ?? [];
  const outBy = ({ issuedOn }: Notice) => windowOf(issuedOn)?.end ?? 'never';
  return notices.reduce<Notice | undefined>(
    (first, entry) => (first && outBy(first) <= outBy(entry) ? first : entry),
    undefined,
  );
}

function conclusionNotice(
  portal: Portal,
  dialogue: Dialogue,
  { days, unit }: RequirementOf<'conclusion_notice'>,
): Outcome {
  const held = heldPeriod(dialogue);
  const first = firstNotice(portal, dialogue);
  const inputs: Input[] = [
    dayInput('dialogue_end', held?.end),
    first && issueDay(first) === undefined
      ? whenInput('issued_on', first.issuedOn)
      : dayInput('issued_on', first && issueDay(first)),
    numberInput('required_days', days),
    ...(first ? [{ name: 'notice', value: { kind: 'notice', id: first.id } } as const] : []),
  ];
  if (!held) return notHeld(dialogue, inputs);
  if (days === null) return { verdict: 'insufficient', reason: 'parameter_missing', inputs };
  const count = countAfter(portal, held.end, days, unit);
  const found = { inputs, due: count.end, count };
  if (!first) {
    return portal.asOf <= count.end
      ? { verdict: 'not_yet_due', reason: 'deadline_open', ...found }
      : { verdict: 'not_met', reason: 'none_by_deadline', ...found };
  }
  const issued = issueDay(first);
  if (issued !== undefined) {
    return issued <= count.end
      ? { verdict: 'met', reason: 'in_time', ...found }
      : { verdict: 'not_met', reason: 'too_late', ...found };
  }
  // Words that name no day may still lie wholly on one side of the deadline.
  const window = windowOf(first.issuedOn);
  if (window?.end !== undefined && window.end <= count.end)
    return { verdict: 'met', reason: 'surely_in_time', ...found };
  if (window && window.start > count.end) return { verdict: 'not_met', reason: 'surely_too_late', ...found };
  return { verdict: 'insufficient', reason: 'day_missing', ...found };
}

function resultPublication(
  portal: Portal,
  dialogue: Dialogue,
  { days, unit, rolls }: RequirementOf<'result_publication'>,
): Outcome {
  const held = heldPeriod(dialogue);
  const notices = portal.noticesByDialogue[dialogue.id] ?? [];
  const known = [
    ...dialogue.publications.filter(({ covers }) => covers.includes('result')),
    ...notices.flatMap(({ publications }) => publications ?? []),
  ];
  const first = known.flatMap(({ on }) => on ?? []).sort()[0];
  const inputs: Input[] = [
    dayInput('dialogue_end', held?.end),
    dayInput('result_published_on', first),
    numberInput('required_days', days),
  ];
  if (!held) return notHeld(dialogue, inputs);
  if (days === null) return { verdict: 'insufficient', reason: 'parameter_missing', inputs };
  const plain = countAfter(portal, held.end, days, unit);
  const next = nextWorkingDay(portal.calendar, plain.end);
  const count = rolls ? rollOn(portal.calendar, plain) : plain;
  const due = count.end;
  const found = { inputs, due, count, ...(next !== due && { nextWorkingDay: next }) };
  if (first !== undefined && first <= due) return { verdict: 'met', reason: 'in_time', ...found };
  // One without a day may have come first.
  if (known.some(({ on }) => on === undefined))
    return { verdict: 'insufficient', reason: 'day_missing', ...found };
  if (first !== undefined) return { verdict: 'not_met', reason: 'too_late', ...found };
  if (portal.asOf <= due) return { verdict: 'not_yet_due', reason: 'deadline_open', ...found };
  return dialogue.publications.length === 0
    ? { verdict: 'insufficient', reason: 'publication_missing', ...found }
    : { verdict: 'not_met', reason: 'none_by_deadline', ...found };
}

function guestList(portal: Portal, dialogue: Dialogue, { days }: RequirementOf<'guest_list'>): Outcome {
  const aside = setAside(dialogue);
  if (aside) return aside;
  const start = startOf(dialogue);
  const on =
    dialogue.guestListOn !== undefined && dialogue.guestListOn <= portal.asOf
      ? dialogue.guestListOn
      : undefined;
  const inputs = [
    dayInput('dialogue_start', start),
    dayInput('guest_list_on', on),
    numberInput('required_days', days),
  ];
  if (days === null) return { verdict: 'insufficient', reason: 'parameter_missing', inputs };
  if (start === undefined) return { verdict: 'insufficient', reason: 'start_missing', inputs };
  const count = countBack(portal.calendar, start, days);
  const found = { inputs, due: count.end, count };
  if (on !== undefined) {
    return on <= count.end
      ? { verdict: 'met', reason: 'in_time', ...found }
      : { verdict: 'not_met', reason: 'too_late', ...found };
  }
  return portal.asOf <= count.end
    ? { verdict: 'not_yet_due', reason: 'deadline_open', ...found }
    : { verdict: 'insufficient', reason: 'record_missing', ...found };
}

function delegates(dialogue: Dialogue, { each, units }: RequirementOf<'delegates'>): Outcome {
  const counted = (dialogue.participants ?? []).filter(({ isDelegates }) => isDelegates);
  const known = counted.length > 0 && counted.every(({ count }) => count !== undefined);
  const recorded = known ? counted.reduce((sum, { count = 0 }) => sum + count, 0) : undefined;
  const inputs = [
    numberInput('delegates_expected', each * units),
    numberInput('delegates_recorded', recorded),
  ];
  if (recorded === undefined) return { verdict: 'insufficient', reason: 'record_missing', inputs };
  return recorded === each * units
    ? { verdict: 'met', reason: 'numbers_agree', inputs }
    : { verdict: 'not_met', reason: 'numbers_differ', inputs };
}

/** Whether some rule still gives time for the conclusion notice that a packet lacks. */
function isNoticePending(portal: Portal, dialogue: Dialogue): boolean {
  return boundRules(portal, dialogue).some(
    ({ requirement }) =>
      requirement.kind === 'conclusion_notice' &&
      conclusionNotice(portal, dialogue, requirement).verdict === 'not_yet_due',
  );
}

function packet(portal: Portal, dialogue: Dialogue): Outcome {
  const plan = dialogue.promisedIn?.plan;
  const first = firstNotice(portal, dialogue);
  const inputs: Input[] = [
    { name: 'plan', value: plan === undefined ? { kind: 'missing' } : { kind: 'plan', id: plan } },
    { name: 'notice', value: first ? { kind: 'notice', id: first.id } : { kind: 'missing' } },
  ];
  if (!heldPeriod(dialogue)) return notHeld(dialogue, inputs);
  if (plan !== undefined && first) return { verdict: 'met', reason: 'complete', inputs };
  return plan !== undefined && isNoticePending(portal, dialogue)
    ? { verdict: 'not_yet_due', reason: 'notice_pending', inputs }
    : { verdict: 'not_met', reason: 'incomplete', inputs };
}

function withinPlan(portal: Portal, dialogue: Dialogue): Outcome {
  const promise = promiseOf(portal, dialogue);
  if (!promise) return { verdict: 'not_applicable', reason: 'not_promised', inputs: [] };
  const held = heldPeriod(dialogue);
  const inputs: Input[] = [
    whenInput('promised', promise.entry.when),
    dayInput('dialogue_start', held?.start),
    ...(held && held.end > held.start ? [dayInput('dialogue_end', held.end)] : []),
  ];
  const window = windowOf(promise.entry.when);
  if (!window || window.end === undefined) return { verdict: 'not_applicable', reason: 'no_window', inputs };
  const found = { inputs, due: window.end };
  if (held) {
    const isEarly = held.start < window.start && !isLimit(promise.entry.when);
    if (held.end <= window.end && !isEarly) return { verdict: 'met', reason: 'as_promised', ...found };
    return isEarly
      ? { verdict: 'not_met', reason: 'earlier_than_promised', ...found }
      : { verdict: 'not_met', reason: 'later_than_promised', ...found };
  }
  if (dialogue.status === 'cancelled') return { verdict: 'not_met', reason: 'cancelled', ...found };
  if (portal.asOf <= window.end) return { verdict: 'not_yet_due', reason: 'deadline_open', ...found };
  if (dialogue.schedule.length === 0) return { verdict: 'insufficient', reason: 'held_unknown', ...found };
  return { verdict: 'not_met', reason: 'not_recorded_held', ...found };
}

function judge(portal: Portal, dialogue: Dialogue, { requirement }: Rule): Outcome | undefined {
  switch (requirement.kind) {
    case 'notice':
      return notice(portal, dialogue, requirement);
    case 'conclusion_notice':
      return conclusionNotice(portal, dialogue, requirement);
    case 'result_publication':
      return resultPublication(portal, dialogue, requirement);
    case 'guest_list':
      return guestList(portal, dialogue, requirement);
    case 'delegates':
      return delegates(dialogue, requirement);
    case 'packet':
      return packet(portal, dialogue);
    case 'within_plan':
      return withinPlan(portal, dialogue);
    default:
      return undefined;
  }
}

/** The rules that bind a dialogue on its day. */
function boundRules(portal: Portal, dialogue: Dialogue): readonly Rule[] {
  const on = startOf(dialogue) ?? windowOf(dialogue.when)?.start;
  return portal.rules.filter((rule) =>
    doesBind(portal, rule, {
      body: dialogue.host,
      dialogueType: dialogue.type,
      ...(dialogue.promisedIn && { plan: dialogue.promisedIn.plan, entry: dialogue.promisedIn.item }),
      ...(on !== undefined && { on }),
    }),
  );
}

/**
 * Every rule that binds a dialogue, with what it finds: several may apply to one event, and all are shown.
 * @throws CalendarMissingError where a count of working days, or the note on a last day that is off, comes to a year
 *   without a calendar.
 */
export function dialogueFindings(portal: Portal, dialogue: Dialogue): readonly Finding[] {
  return boundRules(portal, dialogue).flatMap((rule) => {
    const outcome = judge(portal, dialogue, rule);
    return outcome ? [{ rule, ...outcome }] : [];
  });
}
