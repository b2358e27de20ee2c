/** What a plan demands for one of its dialogues. */
import type { Obligation } from '../schemas/obligation.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import type { Task } from '../schemas/task.ts';
import type { Dialogue } from './dialogue.ts';
import type { InPlan, Portal } from './portal.ts';

/** The plan item that promised a dialogue, where one did. */
export function promiseOf(portal: Portal, { promisedIn }: Dialogue): InPlan<PlanItem> | undefined {
  const plan = promisedIn && portal.planById[promisedIn.plan];
  const entry = plan?.items.find(({ id }) => id === promisedIn?.item);
  return plan && entry ? { plan, entry } : undefined;
}

/** Obligations that bind a promised item: those that name it, and those that name none and so bind all. */
export function obligationsFor({ plan, entry }: InPlan<PlanItem>): readonly InPlan<Obligation>[] {
  return plan.obligations
    .filter(({ items }) => items === undefined || items.includes(entry.id))
    .map((obligation) => ({ plan, entry: obligation }));
}

/** Tasks that serve a promised item by name; tasks for the plan as a whole are the plan's. */
export function tasksFor({ plan, entry }: InPlan<PlanItem>): readonly InPlan<Task>[] {
  return plan.tasks.filter(({ items }) => items?.includes(entry.id)).map((task) => ({ plan, entry: task }));
}
