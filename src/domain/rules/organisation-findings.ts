/** What the rules find about a body over a year: how often it met the people, and where (R05–R07, R20). */
import { addDays, compareDates, partsOf } from '../../time/civil-date.ts';
import { yearPeriod } from '../../time/period.ts';
import { type Dialogue, heldPeriod } from '../dialogue.ts';
import type { Portal } from '../portal.ts';
import type { CouncilSession, Organisation, Rule } from '../records.ts';
import { stateOn } from '../succession.ts';
import { windowOf } from '../window.ts';
import {
  dayInput,
  type Finding,
  type Input,
  numberInput,
  type Outcome,
  type RequirementOf,
} from './finding.ts';
import { doesBind, isInForce, lastKnownDay } from './scope.ts';

export interface YearFinding extends Finding {
  readonly organisationId: string;
  readonly year: number;
  /** The dialogues that count. */
  readonly dialogueIds: readonly string[];
}

function yearOfDialogue(dialogue: Dialogue): number | undefined {
  const day = heldPeriod(dialogue)?.start ?? windowOf(dialogue.when)?.start;
  return day === undefined ? undefined : partsOf(day).year;
}

/** Whether a dialogue has a life of its own on record, and is not only promised. */
function isOnRecord({ held, schedule }: Dialogue): boolean {
  return held !== undefined || schedule.length > 0;
}

/**
 * Whether the dialogues of a year that a rule speaks of are kept on record: then silence about others means something.
 * Where there are none of them, the body must have kept others in that year and before it: a record that begins within
 * the year is silent about what came before.
 */
function keepsRecord(ofYear: readonly Dialogue[], hosted: readonly Dialogue[], year: number): boolean {
  const years = hosted.filter(isOnRecord).flatMap((dialogue) => yearOfDialogue(dialogue) ?? []);
  return ofYear.some(isOnRecord) || (years.includes(year) && Math.min(...years) < year);
}

/** The regular sessions begun by the Portal's day of the council of the area in which a body works, earliest first. */
function sessionsOf(portal: Portal, { area }: Organisation): readonly CouncilSession[] {
  const councils = (portal.organisationsByArea[area ?? ''] ?? []).filter(
    ({ type }) => type === 'peoples_council',
  );
  return councils
    .flatMap(({ id }) => portal.sessionsByCouncil[id] ?? [])
    .filter(({ kind, from }) => kind === 'regular' && from <= portal.asOf)
    .sort((a, b) => compareDates(a.from, b.from));
}

/**
 * The first session of a year before which no dialogue was held since the session before it; since the start of the
 * year, where no session before it is on record.
 */
function uncoveredSession(
  sessions: readonly CouncilSession[],
  year: number,
  dialogues: readonly Dialogue[],
): CouncilSession | undefined {
  return sessions.find((session, index) => {
    if (partsOf(session.from).year !== year) return false;
    const previous = sessions[index - 1];
    const since = previous ? addDays(previous.to, 1) : yearPeriod(year).start;
    return !dialogues.some((dialogue) => {
      const held = heldPeriod(dialogue);
      return held && held.start >= since && held.end < session.from;
    });
  });
}

/** Whether a body was at work all year, as far as the Portal's day knows: an end to come has not come. */
function isWholeYear(portal: Portal, body: Organisation, year: number): boolean {
  const { start, end } = yearPeriod(year);
  const last = lastKnownDay(portal, end);
  return stateOn(body, start) === 'active' && stateOn(body, last) === 'active';
}

/** The dialogues of a body that a rule speaks of. */
interface Reckoned {
  readonly all: readonly Dialogue[];
  readonly ofYear: readonly Dialogue[];
  readonly isKept: boolean;
}

function frequency(
  portal: Portal,
  body: Organisation,
  year: number,
  { all, ofYear, isKept }: Reckoned,
  { minimum, beforeSessions }: RequirementOf<'frequency'>,
): Outcome {
  const heldCount = ofYear.filter(({ held }) => held !== undefined).length;
  const sessions = beforeSessions ? sessionsOf(portal, body) : [];
  const isSessionKnown = sessions.some(({ from }) => partsOf(from).year === year);
  const uncovered = uncoveredSession(sessions, year, all);
  const inputs: Input[] = [
    numberInput('required_count', minimum),
    numberInput('held_count', heldCount),
    ...(beforeSessions && !isSessionKnown ? [{ name: 'session', value: { kind: 'missing' } } as const] : []),
    ...(uncovered ? [dayInput('session', uncovered.from)] : []),
  ];
  const { end } = yearPeriod(year);
  if (heldCount >= minimum && !uncovered) return { verdict: 'met', reason: 'count_reached', inputs };
  if (!isWholeYear(portal, body, year)) return { verdict: 'not_applicable', reason: 'partial_year', inputs };
  if (!uncovered && portal.asOf <= end)
    return { verdict: 'not_yet_due', reason: 'count_open', inputs, due: end };
  if (!isKept) return { verdict: 'insufficient', reason: 'held_unknown', inputs };
  return uncovered
    ? { verdict: 'not_met', reason: 'session_without_dialogue', inputs }
    : { verdict: 'not_met', reason: 'count_short', inputs, due: end };
}

/** Whether a rule about a body's year speaks of a dialogue. */
function reckons({ binds }: Rule, { type, promisedIn }: Dialogue): boolean {
  if (binds.dialogueTypes && !binds.dialogueTypes.includes(type)) return false;
  if (binds.plan !== undefined && binds.plan !== promisedIn?.plan) return false;
  return !binds.entries || (promisedIn !== undefined && binds.entries.includes(promisedIn.item));
}

/** Dialogues of each unit directly under `area` that is in force on any day of the year up to the Portal's. */
function coverage(portal: Portal, area: Organisation, rule: Rule, year: number): YearFinding {
  const { start, end } = yearPeriod(year);
  const last = lastKnownDay(portal, end);
  const units = (portal.childrenByOrganisation[area.id] ?? []).filter(
    (unit) =>
      unit.type === 'administrative_unit' &&
      stateOn(unit, last) !== 'not_yet' &&
      stateOn(unit, start) !== 'ended',
  );
  const heldIn = (unit: Organisation) =>
    portal.dialogues.filter((dialogue) => {
      const host = portal.organisationById[dialogue.host];
      const held = heldPeriod(dialogue);
      if (host?.area !== unit.id || held === undefined || partsOf(held.start).year !== year) return false;
      return reckons(rule, dialogue);
    });
  const perUnit = units.map(heldIn);
  const coveredCount = perUnit.filter((list) => list.length > 0).length;
  const inputs = [numberInput('units_in_force', units.length), numberInput('units_covered', coveredCount)];
  const dialogueIds = perUnit.flat().map(({ id }) => id);
  const outcome: Outcome =
    units.length === 0
      ? { verdict: 'insufficient', reason: 'units_missing', inputs }
      : coveredCount === units.length
        ? { verdict: 'met', reason: 'all_covered', inputs }
        : portal.asOf <= end
          ? { verdict: 'not_yet_due', reason: 'count_open', inputs, due: end }
          : coveredCount === 0
            ? { verdict: 'insufficient', reason: 'held_unknown', inputs }
            : { verdict: 'not_met', reason: 'some_uncovered', inputs, due: end };
  return { rule, organisationId: area.id, year, dialogueIds, ...outcome };
}

/** Years in which the portal knows of a dialogue of the body, so that there is something to judge. */
function yearsOf(portal: Portal, body: Organisation): readonly number[] {
  const current = partsOf(portal.asOf).year;
  const years = (portal.dialoguesByHost[body.id] ?? []).flatMap((dialogue) => yearOfDialogue(dialogue) ?? []);
  return [...new Set(years)].filter((year) => year <= current).sort((a, b) => a - b);
}

function frequencyFindings(portal: Portal, body: Organisation, rule: Rule): YearFinding[] {
  const { requirement, binds } = rule;
  if (requirement.kind !== 'frequency') return [];
  // What the rule says of dialogues chooses which of them count, not which bodies it binds.
  const { dialogueTypes: _types, plan: _plan, entries: _entries, ...bodies } = binds;
  const hosted = portal.dialoguesByHost[body.id] ?? [];
  const all = hosted.filter((dialogue) => reckons(rule, dialogue));
  return yearsOf(portal, body).flatMap((year) => {
    const { start, end } = yearPeriod(year);
    // A rule that came into force, or ended, within the year binds the whole of it less than its words say.
    const isBound = doesBind(portal, { ...rule, binds: bodies }, { body: body.id, on: start });
    if (!isBound || !isInForce(rule, end)) return [];
    const ofYear = all.filter((dialogue) => yearOfDialogue(dialogue) === year);
    const dialogueIds = ofYear.filter(({ held }) => held !== undefined).map(({ id }) => id);
    const reckoned = { all, ofYear, isKept: keepsRecord(ofYear, hosted, year) };
    return [
      {
        rule,
        organisationId: body.id,
        year,
        dialogueIds,
        ...frequency(portal, body, year, reckoned, requirement),
      },
    ];
  });
}

/** Whether a rule about one year is, or was, in force within it by the Portal's day. */
function isInForceWithin(portal: Portal, { validFrom, validTo }: Rule, year: number): boolean {
  const { start, end } = yearPeriod(year);
  const last = lastKnownDay(portal, end);
  return (
    start <= last &&
    (validFrom === undefined || validFrom <= last) &&
    (validTo === undefined || validTo >= start)
  );
}

/** What the rules find about a body, year by year; about a unit, how far its parts were reached. */
export function organisationFindings(portal: Portal, body: Organisation): readonly YearFinding[] {
  return portal.rules.flatMap((rule) => {
    const { requirement } = rule;
    if (requirement.kind !== 'coverage') return frequencyFindings(portal, body, rule);
    const { year } = requirement;
    if (!rule.binds.organisations?.includes(body.id) || !isInForceWithin(portal, rule, year)) return [];
    return [coverage(portal, body, rule, year)];
  });
}
