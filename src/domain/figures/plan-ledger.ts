/** The plan ledger (sổ theo dõi kế hoạch): how far each dialogue that a plan promised has come. */
import type { PlanItem } from '../../schemas/plan-item.ts';
import { type Dialogue, isTiming } from '../dialogue.ts';
import { type InPlan, type Portal, promiseKey } from '../portal.ts';
import type { PartitionRule } from './partition.ts';

/** The steps from the promise to the deed; a record stands at the furthest that one of its dialogues has reached. */
const ledgerSteps = ['promised', 'announced', 'held', 'concluded', 'acted_on'] as const;

type LedgerStep = (typeof ledgerSteps)[number];

/** Acted on: work on a commitment of its notice is on record, or the notice says that no task arises. */
function isActedOn(portal: Portal, { id }: Dialogue): boolean {
  return (portal.noticesByDialogue[id] ?? []).some(
    ({ noTaskArises, commitments }) =>
      noTaskArises !== undefined || commitments.some(({ state }) => state.stage !== 'not_reported'),
  );
}

function stepOf(portal: Portal, dialogue: Dialogue): LedgerStep | 'called_off' {
  if (dialogue.held) {
    if (isActedOn(portal, dialogue)) return 'acted_on';
    return (portal.noticesByDialogue[dialogue.id] ?? []).length > 0 ? 'concluded' : 'held';
  }
  const last = dialogue.schedule.at(-1);
  if (!last) return 'promised';
  return isTiming(last) ? 'announced' : 'called_off';
}

/** Postponed or cancelled, where no other dialogue of the promise has come further than being promised. */
const groups = [...ledgerSteps, 'called_off'] as const;

function placeOf(portal: Portal, { plan, entry }: InPlan<PlanItem>): (typeof groups)[number] {
  const steps = (portal.dialoguesByPromise[promiseKey(plan.id, entry.id)] ?? []).map((dialogue) =>
    stepOf(portal, dialogue),
  );
  const furthest = ledgerSteps.findLast((step) => step !== 'promised' && steps.includes(step));
  return furthest ?? (steps.includes('called_off') ? 'called_off' : 'promised');
}

/** Everything that has come at least as far as a step. */
function from(step: LedgerStep): readonly LedgerStep[] {
  return ledgerSteps.slice(ledgerSteps.indexOf(step));
}

export const planLedger: PartitionRule<InPlan<PlanItem>, (typeof groups)[number]> = {
  name: 'plan_ledger',
  subject: 'promise',
  groups,
  excluded: [],
  place: placeOf,
  figures: [
    { name: 'promises', part: groups },
    { name: 'promises_announced', part: from('announced') },
    { name: 'promises_held', part: from('held') },
    { name: 'promises_concluded', part: from('concluded') },
    { name: 'promises_acted_on', part: from('acted_on') },
  ],
};
