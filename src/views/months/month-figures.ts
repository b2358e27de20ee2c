/** The numbers of a month's end beside those of the month before, and the records behind each of them. */
import { commitmentLateness, commitmentProgress } from '../../domain/figures/commitment-partitions.ts';
import {
  type Figure,
  type Partition,
  type PartitionSubject,
  partitionBy,
  TotalsError,
} from '../../domain/figures/partition.ts';
import { commitmentKey } from '../../domain/figures/partitions.ts';
import { followThrough, lateness } from '../../domain/figures/petition-partitions.ts';
import { planLedger } from '../../domain/figures/plan-ledger.ts';
import { recordsOf } from '../../domain/figures/scopes.ts';
import { type Population, populationOf } from '../../domain/illustrative.ts';
import type { MonthStep } from '../../domain/month-ends.ts';
import { type Portal, promiseKey } from '../../domain/portal.ts';
import { type Movement, type PetitionStock, petitionMovements } from '../../domain/stocks.ts';
import { formatDate } from '../../locale/dates.ts';
import { figureLabels, groupLabel } from '../../locale/figures.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import { figureValue } from '../figures/figure-value.ts';
import { hrefOf, partitionSlugs, paths } from '../hrefs.ts';
import type { LinkView } from '../page-head.ts';
import { commitmentName, petitionCourseHref } from './change-lines.ts';

const words = vi.months.month;

interface MonthFigureRow {
  readonly label: string;
  readonly now: string;
  /** To the records of the number; absent where it counts none. */
  readonly href?: string;
  readonly earlier: string;
  readonly difference: string;
}

export interface MonthFigureTable {
  readonly caption: string;
  readonly columns: readonly [figure: string, now: string, earlier: string, difference: string];
  readonly rows: readonly MonthFigureRow[];
}

/** The records of one group, each a link; of too many, their number and the file that has them. */
interface BasisGroup {
  readonly id: string;
  readonly label: string;
  readonly records: readonly LinkView[];
  readonly tooMany?: string;
}

export interface MonthBasis {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  /** Numbers that several groups make up. */
  readonly formulas: readonly { readonly id: string; readonly text: string }[];
  readonly groups: readonly BasisGroup[];
}

/** Of more records than these a group names none: the file of the month has them. */
const mostListed = 200;

/** What one population had on a day, asked by the questions of the page. */
export interface DayPartitions {
  readonly received: number;
  readonly result: Partition;
  readonly lateness: Partition;
  readonly progress: Partition;
  readonly workLateness: Partition;
  readonly ledger: Partition;
}

export function partitionsOn(portal: Portal, population: Population): DayPartitions {
  const { petitions, commitments, promises } = recordsOf(portal, { kind: 'portal', population });
  return {
    received: petitions.length,
    result: partitionBy(portal, followThrough, petitions, ({ id }) => id),
    lateness: partitionBy(portal, lateness, petitions, ({ id }) => id),
    progress: partitionBy(portal, commitmentProgress, commitments, commitmentKey),
    workLateness: partitionBy(portal, commitmentLateness, commitments, commitmentKey),
    ledger: partitionBy(portal, planLedger, promises, ({ plan, entry }) => promiseKey(plan.id, entry.id)),
  };
}

export function figureOf(partition: Partition, name: string): Figure {
  const figure = partition.figures.find((entry) => entry.name === name);
  if (!figure) throw new Error(`${partition.name} has no figure "${name}".`);
  return figure;
}

/** Groups that are counted together without being a figure of a partition. */
function union(partition: Partition, name: string, groups: readonly string[]): Figure {
  const part = [...partition.groups, ...partition.excluded]
    .filter((group) => groups.includes(group.name))
    .reduce((sum, { ids }) => sum + ids.length, 0);
  return { name, part, whole: partition.whole, partGroups: groups, wholeGroups: [] };
}

const unresolved = ['answered_only', 'unanswered_forwarded', 'unanswered'] as const;

function openOf({ result }: DayPartitions): Figure {
  return union(result, 'open', unresolved);
}

function excludedOf({ result }: DayPartitions): Figure {
  const names = result.excluded.map(({ name }) => name);
  return union(result, 'excluded', names);
}

// Anchors

/** Real and illustrative numbers stand on one page, each with anchors of its own. */
export const monthAnchors: Readonly<Record<Population, string>> = {
  real: 'co-that',
  illustrative: 'minh-hoa',
};

const subjectSlugs: Readonly<Record<PartitionSubject, string>> = {
  petition: 'kien-nghi',
  commitment: 'viec-giao',
  promise: 'muc-doi-thoai',
};

function subjectAnchor(population: Population, subject: PartitionSubject): string {
  return `${monthAnchors[population]}-${subjectSlugs[subject]}`;
}

function groupAnchor(population: Population, partition: Partition, group: string): string {
  return `${monthAnchors[population]}-${partitionSlugs[partition.name]}-${group}`;
}

/** A number of one group is that group; one of several is the sentence that names them. */
function figureAnchor(population: Population, partition: Partition, { name, partGroups }: Figure): string {
  const [group] = partGroups;
  return partGroups.length === 1 && group !== undefined
    ? groupAnchor(population, partition, group)
    : `${monthAnchors[population]}-${name}`;
}

// Tables

function difference(now: number, earlier: number): string {
  if (now === earlier) return words.unchangedValue;
  return now > earlier ? words.more(now - earlier) : words.less(earlier - now);
}

function countOrNone(count: number): string {
  return count === 0 ? words.noneYet : formatNumber(count);
}

/** Both month-ends of one population, and what happened to its petitions between them. */
export interface MonthNumbers {
  readonly now: DayPartitions;
  readonly earlier: DayPartitions;
  readonly movements: readonly Movement[];
}

export function monthNumbers({ before, after }: MonthStep, population: Population): MonthNumbers {
  return {
    now: partitionsOn(after, population),
    earlier: partitionsOn(before, population),
    movements: petitionMovements(before, after).filter(
      ({ petition }) => populationOf(after, petition.receivedBy) === population,
    ),
  };
}

/** Figures of petitions by the stocks that they count. */
const stockOf: Readonly<Record<string, PetitionStock>> = {
  answered: 'answered',
  resolved: 'resolved',
  confirmed_of_all: 'confirmed',
  open: 'open',
  overdue_of_all: 'overdue',
};

/**
 * The difference of a figure, with what came and what left where both did: ten overdue and ten again may be others.
 * @throws TotalsError where what happened to single petitions does not make the difference.
 */
function differenceOf(movements: readonly Movement[], now: Figure, earlier: Figure): string {
  const said = difference(now.part, earlier.part);
  const stock = stockOf[now.name];
  if (stock === undefined) return said;
  const own = movements.filter((movement) => movement.stock === stock);
  const entered = own.filter(({ isEntry }) => isEntry).length;
  const left = own.length - entered;
  if (entered - left !== now.part - earlier.part) {
    throw new TotalsError(`${now.name}: ${earlier.part}, ${entered} came and ${left} left, not ${now.part}.`);
  }
  return entered > 0 && left > 0 ? words.flow(said, entered, left) : said;
}

function wholeRow(label: string, anchor: string, now: number, earlier: number): MonthFigureRow {
  return {
    label,
    now: countOrNone(now),
    ...(now > 0 && { href: `#${anchor}` }),
    earlier: countOrNone(earlier),
    difference: difference(now, earlier),
  };
}

function figureRow(
  population: Population,
  days: MonthNumbers,
  partitionOf: (day: DayPartitions) => Partition,
  name: string,
): MonthFigureRow {
  const partition = partitionOf(days.now);
  const [now, earlier] = [figureOf(partition, name), figureOf(partitionOf(days.earlier), name)];
  return {
    label: figureLabels[name] ?? name,
    now: figureValue(partition.name, now),
    ...(now.part > 0 && { href: `#${figureAnchor(population, partition, now)}` }),
    earlier: figureValue(partition.name, earlier),
    difference: differenceOf(days.movements, now, earlier),
  };
}

function unionRow(
  population: Population,
  days: MonthNumbers,
  label: string,
  unionOf: (day: DayPartitions) => Figure,
): MonthFigureRow {
  const [now, earlier] = [unionOf(days.now), unionOf(days.earlier)];
  return {
    label,
    now: formatNumber(now.part),
    ...(now.part > 0 && { href: `#${figureAnchor(population, days.now.result, now)}` }),
    earlier: formatNumber(earlier.part),
    difference: differenceOf(days.movements, now, earlier),
  };
}

function petitionRows(population: Population, days: MonthNumbers): readonly MonthFigureRow[] {
  const { now, earlier } = days;
  const result = (name: string) => figureRow(population, days, (day) => day.result, name);
  return [
    wholeRow(words.received, subjectAnchor(population, 'petition'), now.received, earlier.received),
    unionRow(population, days, words.excluded, excludedOf),
    result('answered'),
    result('resolved'),
    result('confirmed_of_all'),
    unionRow(population, days, words.open, openOf),
    figureRow(population, days, (day) => day.lateness, 'overdue_of_all'),
  ];
}

function commitmentRows(population: Population, days: MonthNumbers): readonly MonthFigureRow[] {
  const given = ({ progress }: DayPartitions) =>
    progress.whole + progress.excluded.reduce((sum, { ids }) => sum + ids.length, 0);
  return [
    wholeRow(words.given, subjectAnchor(population, 'commitment'), given(days.now), given(days.earlier)),
    figureRow(population, days, (day) => day.progress, 'done'),
    figureRow(population, days, (day) => day.progress, 'not_reported_of_all'),
    figureRow(population, days, (day) => day.workLateness, 'commitments_overdue'),
  ];
}

function promiseRows(population: Population, days: MonthNumbers): readonly MonthFigureRow[] {
  const ledger = (name: string) => figureRow(population, days, (day) => day.ledger, name);
  return [
    wholeRow(
      words.promised,
      subjectAnchor(population, 'promise'),
      days.now.ledger.whole,
      days.earlier.ledger.whole,
    ),
    ledger('promises_announced'),
    ledger('promises_held'),
    ledger('promises_concluded'),
  ];
}

/** A table for each kind of record that there is any of; the promises, of which there are real ones, first. */
export function monthTables(
  { before, after }: MonthStep,
  population: Population,
  days: MonthNumbers,
): readonly MonthFigureTable[] {
  const columns = [
    words.columns.figure,
    words.onDay(formatDate(after.asOf)),
    words.onDay(formatDate(before.asOf)),
    words.columns.difference,
  ] as const;
  const { now } = days;
  const holds = ({ whole, excluded }: Partition) => whole > 0 || excluded.some(({ ids }) => ids.length > 0);
  return [
    ...(now.received > 0
      ? [{ caption: words.subjects.petition, columns, rows: petitionRows(population, days) }]
      : []),
    ...(holds(now.progress)
      ? [{ caption: words.subjects.commitment, columns, rows: commitmentRows(population, days) }]
      : []),
    ...(holds(now.ledger)
      ? [{ caption: words.subjects.promise, columns, rows: promiseRows(population, days) }]
      : []),
  ];
}

// The records behind the numbers

type LinkTo = (id: string) => LinkView;

function groupsOf(
  population: Population,
  partition: Partition,
  linkTo: LinkTo,
  names?: readonly string[],
): readonly BasisGroup[] {
  return [...partition.groups, ...partition.excluded]
    .filter(({ name, ids }) => ids.length > 0 && (names?.includes(name) ?? true))
    .map(({ name, ids }) => ({
      id: groupAnchor(population, partition, name),
      label: words.counted(groupLabel(partition.name, name), ids.length),
      records: ids.length > mostListed ? [] : ids.map(linkTo),
      ...(ids.length > mostListed && { tooMany: words.tooMany(ids.length) }),
    }));
}

function formulasOf(
  population: Population,
  partition: Partition,
  figures: readonly (readonly [label: string, figure: Figure])[],
): MonthBasis['formulas'] {
  const filled = new Set(
    [...partition.groups, ...partition.excluded].filter(({ ids }) => ids.length > 0).map(({ name }) => name),
  );
  return figures
    .filter(([, { part, partGroups }]) => part > 0 && partGroups.length > 1)
    .map(([label, figure]) => ({
      id: figureAnchor(population, partition, figure),
      text: words.formula(
        label,
        figure.partGroups
          .filter((group) => filled.has(group))
          .map((group) => words.group(groupLabel(partition.name, group))),
      ),
    }));
}

function named(partition: Partition, ...names: readonly string[]) {
  return names.map((name) => [figureLabels[name] ?? name, figureOf(partition, name)] as const);
}

function petitionBasis(portal: Portal, population: Population, day: DayPartitions): MonthBasis {
  const linkTo: LinkTo = (id) => ({
    text: portal.petitionById[id]?.code ?? id,
    href: petitionCourseHref(portal, id),
  });
  return {
    id: subjectAnchor(population, 'petition'),
    heading: words.subjects.petition,
    lead: words.basisOfPetitions,
    formulas: formulasOf(population, day.result, [
      ...named(day.result, 'answered', 'resolved'),
      [words.open, openOf(day)],
      [words.excluded, excludedOf(day)],
    ]),
    groups: [
      ...groupsOf(population, day.result, linkTo),
      ...groupsOf(population, day.lateness, linkTo, ['overdue']),
    ],
  };
}

function commitmentBasis(portal: Portal, population: Population, day: DayPartitions): MonthBasis {
  const byKey = new Map(portal.commitments.map((entry) => [commitmentKey(entry), entry]));
  const linkTo: LinkTo = (key) => {
    const commitment = byKey.get(key);
    if (!commitment) throw new Error(`No commitment "${key}" in the Portal.`);
    const { noticeId, id } = commitment;
    return {
      text: commitmentName(portal, commitment),
      href: hrefOf(portal.site, paths.commitment(noticeId, id)),
    };
  };
  return {
    id: subjectAnchor(population, 'commitment'),
    heading: words.subjects.commitment,
    formulas: formulasOf(population, day.progress, named(day.progress, 'done')),
    groups: [
      ...groupsOf(population, day.progress, linkTo),
      ...groupsOf(population, day.workLateness, linkTo, ['overdue']),
    ],
  };
}

function promiseBasis(portal: Portal, population: Population, day: DayPartitions): MonthBasis {
  const byKey = new Map(portal.promises.map((entry) => [promiseKey(entry.plan.id, entry.entry.id), entry]));
  const linkTo: LinkTo = (key) => {
    const promise = byKey.get(key);
    if (!promise) throw new Error(`No promise "${key}" in the Portal.`);
    const { plan, entry } = promise;
    // Plans of several bodies promise meetings of one name.
    return {
      text: words.promiseIn(entry.title, plan.shortTitle),
      href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
    };
  };
  return {
    id: subjectAnchor(population, 'promise'),
    heading: words.subjects.promise,
    formulas: formulasOf(
      population,
      day.ledger,
      named(day.ledger, 'promises_announced', 'promises_held', 'promises_concluded'),
    ),
    groups: groupsOf(population, day.ledger, linkTo),
  };
}

export function monthBasis(
  { after }: MonthStep,
  population: Population,
  { now }: MonthNumbers,
): readonly MonthBasis[] {
  return [
    petitionBasis(after, population, now),
    commitmentBasis(after, population, now),
    promiseBasis(after, population, now),
  ].filter(({ groups }) => groups.length > 0);
}
