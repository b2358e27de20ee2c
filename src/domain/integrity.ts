/** What no schema can see: whether records fit each other. Pure; run by the content check over all records. */
import type { Fault } from '../schemas/fault.ts';
import { ownWords, type SynonymEntry, wordKey } from '../schemas/search-synonyms.ts';
import { daysOutsideYear } from '../schemas/work-year.ts';
import { nearest } from '../text/suggestion.ts';
import { addDays } from '../time/civil-date.ts';
import { contains } from '../time/period.ts';
import {
  dialogueHistoryFaults,
  type HistoryIndexes,
  noticeFaults,
  type Path,
  type PlacedFault,
  petitionFaults,
} from './history-faults.ts';
import { isIllustrativeIn } from './illustrative.ts';
import type {
  AuthoredDialogue,
  CollectionName,
  ContentRecords,
  Fulfilment,
  GlossaryTerm,
  Organisation,
  Plan,
  Rule,
  SynonymList,
  WorkYearFile,
} from './records.ts';
import { dialogueCalendarFaults, petitionCalendarFaults } from './rule-calendar-faults.ts';
import { windowOf } from './window.ts';
import { workCalendarOf } from './work-calendar.ts';

export interface IntegrityFault {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: Path;
  readonly fault: Fault;
}

/** An entry of a list of synonyms. */
interface SynonymPlace {
  readonly list: string;
  readonly index: number;
}

interface Indexes extends HistoryIndexes {
  readonly plans: ReadonlyMap<string, Plan>;
  /** The glossary's term by each way of writing it, in lower case. */
  readonly termByForm: ReadonlyMap<string, string>;
  /** Where each word that one entry alone may hold stands first. */
  readonly synonymPlaces: ReadonlyMap<string, SynonymPlace>;
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

function dialogueFaults(dialogue: AuthoredDialogue, indexes: Indexes): PlacedFault[] {
  const { promisedIn } = dialogue;
  const plan = promisedIn && indexes.plans.get(promisedIn.plan);
  const items = new Set(plan?.items.map(({ id }) => id));
  return [
    ...(plan ? unknownItem(promisedIn.item, items, ['promisedIn', 'item']) : []),
    ...dialogueHistoryFaults(dialogue, indexes),
  ];
}

/** An item, task or obligation named outside its plan. */
function entryFaults(planId: string, entry: string, path: Path, { plans }: Indexes): PlacedFault[] {
  const plan = plans.get(planId);
  if (!plan) return [];
  const known = [...plan.items, ...plan.tasks, ...plan.obligations].map(({ id }) => id as string);
  if (known.includes(entry)) return [];
  const suggestion = nearest(entry, known);
  return [{ path, fault: { code: 'reference_unknown', id: entry, target: 'plan_entry', suggestion } }];
}

function ruleFaults({ source, binds }: Rule, indexes: Indexes): PlacedFault[] {
  const { plan, entry } = source;
  return [
    ...(plan !== undefined && entry !== undefined
      ? entryFaults(plan, entry, ['source', 'entry'], indexes)
      : []),
    ...(binds.entries ?? []).flatMap((id, index) =>
      binds.plan === undefined ? [] : entryFaults(binds.plan, id, ['binds', 'entries', index], indexes),
    ),
  ];
}

function fulfilmentFaults({ plan, entry }: Fulfilment, indexes: Indexes): PlacedFault[] {
  return entryFaults(plan, entry, ['entry'], indexes);
}

function workYearFaults(record: WorkYearFile): PlacedFault[] {
  if (!/^\d{4}$/.test(record.id)) {
    return [{ path: [], fault: { code: 'calendar_file_name', name: record.id } }];
  }
  return daysOutsideYear(record, Number(record.id)).map(({ path, day }) => ({
    path,
    fault: { code: 'calendar_day_outside', day, year: record.id },
  }));
}

/** A word that is written one way leads to one explanation, and no explanation leads back to itself. */
function glossaryFaults(
  { id, term, variants = [], labels = [], seeAlso = [] }: GlossaryTerm,
  indexes: Indexes,
): PlacedFault[] {
  const forms = [
    { form: term, path: ['term'] },
    ...variants.map((form, index) => ({ form, path: ['variants', index] })),
    ...labels.map((form, index) => ({ form, path: ['labels', index] })),
  ];
  const repeated = forms.flatMap(({ form, path }, index): PlacedFault[] => {
    const isOwn = forms.slice(0, index).some((earlier) => earlier.form.toLowerCase() === form.toLowerCase());
    const other = isOwn ? id : indexes.termByForm.get(form.toLowerCase());
    if (other === undefined || (other === id && !isOwn)) return [];
    return [{ path, fault: { code: 'glossary_form_repeated', form, other } }];
  });
  const self = seeAlso.flatMap((other, index): PlacedFault[] =>
    other === id ? [{ path: ['seeAlso', index], fault: { code: 'glossary_self', id } }] : [],
  );
  return [...repeated, ...self];
}

/** The words of an entry that it alone may hold, each told apart by the kind of the entry. */
function ownKeys(entry: SynonymEntry) {
  return ownWords(entry).map(({ word, path }) => ({ word, path, key: `${entry.kind} ${wordKey(word)}` }));
}

function synonymPlaces(lists: readonly SynonymList[]): Map<string, SynonymPlace> {
  const places = new Map<string, SynonymPlace>();
  for (const { id, entries } of lists) {
    for (const [index, entry] of entries.entries()) {
      for (const { key } of ownKeys(entry)) if (!places.has(key)) places.set(key, { list: id, index });
    }
  }
  return places;
}

/** An abbreviation has all its readings in one entry; words that mean the same stand together. */
function synonymFaults({ id, entries }: SynonymList, indexes: Indexes): PlacedFault[] {
  return entries.flatMap((entry, index) => {
    const { kind } = entry;
    if (kind === 'everyday') return [];
    return ownKeys(entry).flatMap(({ word, path, key }): PlacedFault[] => {
      const first = indexes.synonymPlaces.get(key);
      if (!first || (first.list === id && first.index === index)) return [];
      const elsewhere = first.list === id ? {} : { list: first.list };
      const fault: Fault = { code: 'synonym_elsewhere', word, kind, ...elsewhere, index: first.index };
      return [{ path: ['entries', index, ...path], fault }];
    });
  });
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/**
 * Everything that does not fit between the records; empty where all is well. References to whole records are not
 * looked at here: their schema declares them (`schemas/reference.ts`) and `loading` checks them over raw files.
 */
export function findIntegrityFaults(
  records: ContentRecords,
  isApart: (collection: CollectionName, id: string) => boolean,
): IntegrityFault[] {
  const indexes: Indexes = {
    organisations: new Map(records.organisations.map((record) => [record.id, record])),
    posts: new Map(records.posts.map((record) => [record.id, record])),
    plans: new Map(records.plans.map((record) => [record.id, record])),
    dialogues: new Map(records.dialogues.map((record) => [record.id, record])),
    petitions: new Map(records.petitions.map((record) => [record.id, record])),
    // The first record keeps its code: of equal keys, a Map keeps the last.
    petitionByCode: new Map(records.petitions.toReversed().map(({ code, id }) => [code, id])),
    petitionCountByArea: countBy(records.petitions, ({ area }) => area),
    calendar: workCalendarOf(records.calendar),
    // The first term keeps its form.
    termByForm: new Map(
      records.glossary
        .flatMap(({ id, term, variants = [], labels = [] }) =>
          [term, ...variants, ...labels].map((form) => [form.toLowerCase(), id] as const),
        )
        .toReversed(),
    ),
    synonymPlaces: synonymPlaces(records.search),
  };
  const check = <Name extends CollectionName>(
    collection: Name,
    faultsOf: (record: ContentRecords[Name][number], indexes: Indexes) => PlacedFault[] = () => [],
  ): IntegrityFault[] =>
    records[collection].flatMap((record) => {
      const isIllustrative = isIllustrativeIn(collection, record, indexes.organisations);
      const isMisplaced = isIllustrative !== undefined && isIllustrative !== isApart(collection, record.id);
      const fault: Fault = { code: 'illustrative_place', expected: isIllustrative ? 'apart' : 'among_real' };
      const placed = isMisplaced ? [{ path: [], fault }] : [];
      return [...placed, ...faultsOf(record, indexes)].map((found) => ({
        collection,
        id: record.id,
        ...found,
      }));
    });
  return [
    ...check('organisations', organisationFaults),
    ...check('posts'),
    ...check('terms'),
    ...check('sessions'),
    ...check('plans', planFaults),
    ...check('dialogues', (record) => [
      ...dialogueFaults(record, indexes),
      ...dialogueCalendarFaults(record, records.rules, indexes.calendar),
    ]),
    ...check('notices', noticeFaults),
    ...check('petitions', (record) => {
      const faults = petitionFaults(record, indexes);
      // A year that is missing is told of once.
      return faults.some(({ fault }) => fault.code === 'calendar_missing')
        ? faults
        : [...faults, ...petitionCalendarFaults(record, records.rules, indexes.calendar)];
    }),
    ...check('fulfilments', fulfilmentFaults),
    ...check('rules', ruleFaults),
    ...check('calendar', workYearFaults),
    ...check('glossary', glossaryFaults),
    ...check('search', synonymFaults),
    ...check('allowances'),
  ];
}
