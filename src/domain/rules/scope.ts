/** Whom a rule binds (đối tượng, phạm vi áp dụng), and when it is in force. */
import type { DialogueType } from '../../schemas/plan-item.ts';
import { compareDates, type IsoDate } from '../../time/civil-date.ts';
import type { Portal } from '../portal.ts';
import type { Organisation, Rule } from '../records.ts';

/** What a rule is asked about. */
export interface Case {
  /** The body that acts. */
  readonly body: string;
  readonly dialogueType?: DialogueType;
  /** The plan and the item, task or obligation in it that the case comes from. */
  readonly plan?: string;
  readonly entry?: string;
  /** The day on which the rule must be in force; without it, a rule in force at any time binds. */
  readonly on?: IsoDate;
}

/** A body, the units in which it works, and the units above those: all the names under which a rule may bind it. */
function circlesOf(portal: Portal, body: Organisation): ReadonlySet<string> {
  const circles = new Set([body.id]);
  let unit = body.type === 'administrative_unit' ? body.parent : body.area;
  while (unit !== undefined && !circles.has(unit)) {
    circles.add(unit);
    unit = portal.organisationById[unit]?.parent;
  }
  return circles;
}

/** Whether `rule` is in force on `day`; a rule without dates always is. */
export function isInForce({ validFrom, validTo }: Rule, day: IsoDate | undefined): boolean {
  if (day === undefined) return true;
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** `end`, or the Portal's day where that comes first: of what comes after it, the Portal knows nothing. */
export function lastKnownDay({ asOf }: Portal, end: IsoDate): IsoDate {
  return compareDates(asOf, end) < 0 ? asOf : end;
}

/** Whether a rule binds a case: everything that its `binds` names must hold. */
export function doesBind(
  portal: Portal,
  rule: Rule,
  { body: id, dialogueType, plan, entry, on }: Case,
): boolean {
  const { organisations, types, level, dialogueTypes, plan: boundPlan, entries } = rule.binds;
  const body = portal.organisationById[id];
  if (!body || !isInForce(rule, on)) return false;
  if (organisations) {
    const circles = circlesOf(portal, body);
    if (!organisations.some((bound) => circles.has(bound))) return false;
  }
  if (types && !types.includes(body.type)) return false;
  if (level !== undefined && body.level !== level) return false;
  if (dialogueTypes && (dialogueType === undefined || !dialogueTypes.includes(dialogueType))) return false;
  if (boundPlan !== undefined && boundPlan !== plan) return false;
  return !entries || (entry !== undefined && entries.includes(entry));
}
