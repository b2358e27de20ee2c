/** What became of a task or an obligation of a plan, as far as is on record: silence is said, never judged. */
import { phaseOn } from '../domain/chronology.ts';
import { type InPlan, type Portal, promiseKey } from '../domain/portal.ts';
import { stateOn } from '../domain/succession.ts';
import { windowOf } from '../domain/window.ts';
import { formatDate } from '../locale/dates.ts';
import { paperKindLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { Paper } from '../schemas/evidence.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { Task } from '../schemas/task.ts';
import type { StateMarkView, StateShape } from './state-mark.ts';

export type Duty = InPlan<Task | Obligation>;

export interface DutyStateView extends StateMarkView {
  /** Day and paper of the last fulfilment. */
  readonly detail?: string;
}

export type DutyState = keyof typeof vi.duties.states;

const shapes: Readonly<Record<DutyState, StateShape>> = {
  done: 'settled',
  late: 'late',
  recorded: 'going',
  coming: 'waiting',
  current: 'going',
  past: 'unknown',
  standing: 'unknown',
  ended: 'ended',
};

/** All that is on record of a duty's fulfilment, earliest first. */
export function fulfilmentsOf(portal: Portal, { plan, entry }: Duty) {
  return portal.fulfilmentsByEntry[promiseKey(plan.id, entry.id)] ?? [];
}

/** Whether all whom the plan names have ended by the Portal's day. A group ends with the unit that it belongs to. */
export function isLeftBehind(portal: Portal, { entry }: Duty): boolean {
  const bearers = 'bearers' in entry ? entry.bearers : entry.lead;
  const bodies = bearers.flatMap(({ org, within }) => portal.organisationById[org ?? within ?? ''] ?? []);
  return bodies.length > 0 && bodies.every((body) => stateOn(body, portal.asOf) === 'ended');
}

/**
 * Only what has a last day can be done for good. Of a duty that repeats, the last time is told; whether each year's came
 * in time is for the rules to find, on the page of the plan.
 */
export function dutyStateName(portal: Portal, duty: Duty): DutyState {
  const [first] = fulfilmentsOf(portal, duty);
  if (first) {
    const end = windowOf(duty.entry.when)?.end;
    if (end === undefined) return 'recorded';
    return first.on > end ? 'late' : 'done';
  }
  const phase = phaseOn(duty.entry.when, portal.asOf);
  if (phase !== 'past' && isLeftBehind(portal, duty)) return 'ended';
  return phase === 'unstated' ? 'standing' : phase;
}

/** The paper by kind and number; its own day is that of the fulfilment, or nearly so. */
function paperName(paper: Paper | undefined): string {
  if (!paper) return '';
  const kind = paperKindLabels[paper.kind];
  return paper.number === undefined ? kind : vi.paper.numbered(kind, paper.number);
}

export function dutyState(portal: Portal, duty: Duty): DutyStateView {
  const state = dutyStateName(portal, duty);
  const all = fulfilmentsOf(portal, duty);
  const last = all.at(-1);
  return {
    shape: shapes[state],
    label: vi.duties.states[state],
    ...(last && {
      detail: vi.duties.fulfilled(formatDate(last.on), paperName(last.paper), all.length - 1),
    }),
  };
}
