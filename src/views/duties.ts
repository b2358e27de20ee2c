/** Tasks and obligations as pages list them. */
import type { InPlan, Portal } from '../domain/portal.ts';
import { obligationKindLabels, taskRoleLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { Task } from '../schemas/task.ts';
import { type Fact, type FactValue, factOf } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { partyValues } from './parties.ts';
import { sourceText } from './source.ts';
import { type WhenView, whenFact, whenView } from './when.ts';

export interface TaskView {
  readonly id: string;
  readonly action: string;
  readonly role: string;
  readonly href: string;
  readonly planTitle: string;
  readonly lead: readonly FactValue[];
  readonly coordinating: readonly FactValue[];
  readonly when: WhenView;
  readonly items: readonly LinkView[];
  readonly source: string;
  readonly note?: string;
}

export interface ObligationView {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly statement: string;
  readonly href: string;
  readonly planTitle: string;
  readonly facts: readonly Fact[];
  readonly note?: string;
}

/** The plan items that a duty serves; in a plan of one item they go without saying. */
function itemLinks(portal: Portal, { plan, entry }: InPlan<Task | Obligation>): LinkView[] {
  if (plan.items.length === 1) return [];
  return (entry.items ?? []).flatMap((id) => {
    const item = plan.items.find((candidate) => candidate.id === id);
    return item ? [{ text: item.title, href: hrefOf(portal.site, paths.planEntry(plan.id, id)) }] : [];
  });
}

export function taskView(portal: Portal, inPlan: InPlan<Task>): TaskView {
  const { plan, entry } = inPlan;
  return {
    id: entry.id,
    action: entry.action,
    role: taskRoleLabels[entry.role],
    href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
    planTitle: plan.shortTitle,
    lead: partyValues(portal, entry.lead),
    coordinating: partyValues(portal, entry.coordinating),
    when: whenView(entry.when, portal.asOf),
    items: itemLinks(portal, inPlan),
    source: sourceText(entry.source),
    ...(entry.note !== undefined && { note: entry.note }),
  };
}

export function obligationView(portal: Portal, inPlan: InPlan<Obligation>): ObligationView {
  const { plan, entry } = inPlan;
  return {
    id: entry.id,
    kind: obligationKindLabels[entry.kind],
    title: entry.title,
    statement: entry.statement,
    href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
    planTitle: plan.shortTitle,
    facts: [
      { term: vi.plan.deadline, values: [whenFact(entry.when, portal.asOf)] },
      { term: vi.plan.bearers, values: partyValues(portal, entry.bearers) },
      ...factOf(vi.plan.recipients, partyValues(portal, entry.recipients)),
      ...factOf(vi.plan.via, partyValues(portal, entry.via)),
      ...factOf(vi.plan.relatedItems, itemLinks(portal, inPlan)),
      { term: vi.facts.source, values: [{ text: sourceText(entry.source) }] },
    ],
    ...(entry.note !== undefined && { note: entry.note }),
  };
}
