/** What no schema can see: whether records fit each other. Pure; run by the content check over all records. */
import type { Fault } from '../schemas/fault.ts';
import { nearest } from '../text/suggestion.ts';
import { addDays } from '../time/civil-date.ts';
import { contains } from '../time/period.ts';
import type { AuthoredDialogue, CollectionName, ContentRecords, Organisation, Plan } from './records.ts';
import { windowOf } from './window.ts';

type Path = readonly (string | number)[];

export interface IntegrityFault {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: Path;
  readonly fault: Fault;
}

type PlacedFault = Pick<IntegrityFault, 'path' | 'fault'>;

interface Indexes {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly plans: ReadonlyMap<string, Plan>;
}

function unknownItem(id: string, known: ReadonlySet<string>, path: Path): PlacedFault[] {
  if (known.has(id)) return [];
  return [
    { path, fault: { code: 'reference_unknown', id, target: 'plan_item', suggestion: nearest(id, known) } },
  ];
}

/** The chain of parents that leads back to `organisation`, where there is one. */
function parentCircle(organisation: Organisation, { organisations }: Indexes): string[] | undefined {
  const chain = [organisation.id];
  let current = organisation.parent;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = organisations.get(current)?.parent;
  }
  return current === organisation.id ? [...chain, current] : undefined;
}

function organisationFaults(organisation: Organisation, indexes: Indexes): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const circle = parentCircle(organisation, indexes);
  if (circle) faults.push({ path: ['parent'], fault: { code: 'reference_circular', chain: circle } });
  for (const key of ['area', 'parent'] as const) {
    const other = organisation[key] === undefined ? undefined : indexes.organisations.get(organisation[key]);
    // Lists of bodies go by territory: a body placed in another body, or a unit under one, would be on none.
    const mustBeUnit = key === 'area' || organisation.type === 'administrative_unit';
    if (other && mustBeUnit && other.type !== 'administrative_unit') {
      faults.push({ path: [key], fault: { code: 'unit_expected', id: other.id, key } });
    }
  }
  const end = organisation.validTo;
  organisation.successors?.forEach(({ org }, index) => {
    const from = indexes.organisations.get(org)?.validFrom;
    // A gap would leave open matters with nobody: the successor exists on the day after the last.
    if (from !== undefined && end !== undefined && from > addDays(end, 1)) {
      const fault: Fault = { code: 'successor_too_late', successor: org, from, end };
      faults.push({ path: ['successors', index, 'org'], fault });
    }
  });
  return faults;
}

function planFaults(plan: Plan): PlacedFault[] {
  const itemIds = new Set(plan.items.map(({ id }) => id));
  const faults: PlacedFault[] = [];
  plan.items.forEach(({ when, heading }, index) => {
    const [inner, outer] = [windowOf(when), heading && windowOf(heading)];
    if (!heading || !inner || !outer || contains(outer, inner)) return;
    faults.push({ path: ['items', index, 'when'], fault: { code: 'window_outside_heading', when, heading } });
  });
  for (const list of ['tasks', 'obligations'] as const) {
    plan[list].forEach(({ items }, index) => {
      items?.forEach((id, position) => {
        faults.push(...unknownItem(id, itemIds, [list, index, 'items', position]));
      });
    });
  }
  return faults;
}

function dialogueFaults({ promisedIn }: AuthoredDialogue, { plans }: Indexes): PlacedFault[] {
  const plan = promisedIn && plans.get(promisedIn.plan);
  if (!plan) return [];
  return unknownItem(promisedIn.item, new Set(plan.items.map(({ id }) => id)), ['promisedIn', 'item']);
}

/**
 * Everything that does not fit between the records; empty where all is well. References to whole records are not
 * looked at here: their schema declares them (`schemas/reference.ts`) and `loading` checks them over raw files.
 */
export function findIntegrityFaults(records: ContentRecords): IntegrityFault[] {
  const indexes: Indexes = {
    organisations: new Map(records.organisations.map((record) => [record.id, record])),
    plans: new Map(records.plans.map((record) => [record.id, record])),
  };
  const check = <T extends { readonly id: string }>(
    collection: CollectionName,
    list: readonly T[],
    faultsOf: (record: T, indexes: Indexes) => PlacedFault[],
  ) =>
    list.flatMap((record) =>
      faultsOf(record, indexes).map((placed) => ({ collection, id: record.id, ...placed })),
    );
  return [
    ...check('organisations', records.organisations, organisationFaults),
    ...check('plans', records.plans, planFaults),
    ...check('dialogues', records.dialogues, dialogueFaults),
  ];
}
