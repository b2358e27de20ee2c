/** What the rules find about a body over a year: how often it met the people, and where (R05–R07, R20). */
import { partsOf } from '../../time/civil-date.ts';
import { yearPeriod } from '../../time/period.ts';
import { type Dialogue, heldPeriod } from '../dialogue.ts';
import type { Portal } from '../portal.ts';
import type { CouncilSession, Organisation, Rule } from '../records.ts';
import { stateOn } from '../succession.ts';
import { windowOf } from '../window.ts';
import { dayInput, type Finding, type Input, numberInput, type Outcome, type RequirementOf } from './finding.ts';
import { doesBind } from './scope.ts';

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

/** Whether a body kept its dialogues of a year on record: then silence about others means something. */
function keepsRecord(dialogues: readonly Dialogue[]): boolean {
  return dialogues.some(({ held, schedule }) => held !== undefined || schedule.length > 0);
}

/** The regular sessions, in a year, of the council of the area in which a body works. */
function sessionsOf(portal: Portal, { area }: Organisation, year: number): readonly CouncilSession[] {
  const councils = (portal.organisationsByArea[area ?? ''] ?? []).filter(({ type }) => type === 'peoples_council');
  return councils
    .flatMap(({ id }) => portal.sessionsByCouncil[id] ?? [])
    .filter(({ kind, from }) => kind === 'regular' && partsOf(from).year === year);
}

/** The first session before which no dialogue was held since the session before it. */
function uncoveredSession(
  portal: Portal,
  sessions: readonly CouncilSession[],
  counted: readonly Dialogue[],
): CouncilSession | undefined {
  return sessions.find((session, index) => {
    if (session.from > portal.asOf) return false;
    const previous = sessions[index - 1]?.to;
    return !counted.some((dialogue) => {
      const held = heldPeriod(dialogue);
      return held && held.end < session.from && (previous === undefined || held.start > previous);
    });
  });
}

function isWholeYear(body: Organisation, year: number): boolean {
  const { start, end } = yearPeriod(year);
  return stateOn(body, start) === 'active' && stateOn(body, end) === 'active';
}

function frequency(
  portal: Portal,
  body: Organisation,
  year: number,
  dialogues: readonly Dialogue[],
  { minimum, beforeSessions }: RequirementOf<'frequency'>,
): Outcome {
  const counted = dialogues.filter(({ held }) => held !== undefined);
  const sessions = beforeSessions ? sessionsOf(portal, body, year) : [];
  const uncovered = uncoveredSession(portal, sessions, counted);
  const inputs: Input[] = [
    numberInput('required_count', minimum),
    numberInput('held_count', counted.length),
    ...(beforeSessions && sessions.length === 0 ? [{ name: 'session', value: { kind: 'missing' } } as const] : []),
    ...(uncovered ? [dayInput('session', uncovered.from)] : []),
  ];
  const { end } = yearPeriod(year);
  if (counted.length >= minimum && !uncovered) return { verdict: 'met', reason: 'count_reached', inputs };
  if (!isWholeYear(body, year)) return { verdict: 'not_applicable', reason: 'partial_year', inputs };
  if (!keepsRecord(dialogues)) return { verdict: 'insufficient', reason: 'held_unknown', inputs };
  if (uncovered) return { verdict: 'not_met', reason: 'session_without_dialogue', inputs };
  return portal.asOf <= end
    ? { verdict: 'not_yet_due', reason: 'count_open', inputs, due: end }
    : { verdict: 'not_met', reason: 'count_short', inputs, due: end };
}

/** Dialogues of each unit directly under `area` that is in force on any day of the year. */
function coverage(portal: Portal, area: Organisation, { year }: RequirementOf<'coverage'>): Outcome & {
  readonly dialogueIds: readonly string[];
} {
  const { start, end } = yearPeriod(year);
  const units = (portal.childrenByOrganisation[area.id] ?? []).filter(
    (unit) =>
      unit.type === 'administrative_unit' &&
      stateOn(unit, end) !== 'not_yet' &&
      stateOn(unit, start) !== 'ended',
  );
  const heldIn = (unit: Organisation) =>
    portal.dialogues.filter((dialogue) => {
      const host = portal.organisationById[dialogue.host];
      const held = heldPeriod(dialogue);
      return host?.area === unit.id && held !== undefined && partsOf(held.start).year === year;
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
  return { ...outcome, dialogueIds };
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
  return yearsOf(portal, body).flatMap((year) => {
    const { start, end } = yearPeriod(year);
    // A rule that came into force, or ended, within the year binds the whole of it less than its words say.
    const isWhole = (rule.validFrom ?? start) <= start && (rule.validTo ?? end) >= end;
    const { dialogueTypes: _types, ...rest } = binds;
    if (!isWhole || !doesBind(portal, { ...rule, binds: rest }, { body: body.id, on: start })) return [];
    const dialogues = (portal.dialoguesByHost[body.id] ?? []).filter(
      (dialogue) =>
        yearOfDialogue(dialogue) === year &&
        (binds.dialogueTypes === undefined || binds.dialogueTypes.includes(dialogue.type)),
    );
    const dialogueIds = dialogues.filter(({ held }) => held !== undefined).map(({ id }) => id);
    const outcome = frequency(portal, body, year, dialogues, requirement);
    return [{ rule, organisationId: body.id, year, dialogueIds, ...outcome }];
  });
}

/** What the rules find about a body, year by year; about a unit, how far its parts were reached. */
export function organisationFindings(portal: Portal, body: Organisation): readonly YearFinding[] {
  return portal.rules.flatMap((rule) => {
    const { requirement } = rule;
    if (requirement.kind === 'coverage') {
      if (!rule.binds.organisations?.includes(body.id)) return [];
      if (requirement.year > partsOf(portal.asOf).year) return [];
      return [{ rule, organisationId: body.id, year: requirement.year, ...coverage(portal, body, requirement) }];
    }
    return frequencyFindings(portal, body, rule);
  });
}
