/**
 * The records behind the figures of one partition: what each figure is the sum of, then every record under its group. Who
 * doubts a number counts the rows.
 */
import type { Figure, Partition, PartitionGroup } from '../../domain/figures/partition.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { showsPercent } from '../../domain/rates.ts';
import { formatDate } from '../../locale/dates.ts';
import { figureLabels, groupLabel, partitionLabels } from '../../locale/figures.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, partitionSlugs, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { type Pagination, pageNumbers, paginate } from '../pagination.ts';
import { figureValue } from './figure-value.ts';
import { listedGroups, listedPartitions, partitionHref, recordsOnPage } from './partition-address.ts';
import { type ListedRecord, listedRecords, type PartitionRow } from './partition-rows.ts';
import { type PartitionTableView, partitionTable } from './partition-table.ts';
import { scopeLink, scopeName, scopePath, scopesAbove, scopeTitle, statisticsScopes } from './scope.ts';

const words = vi.partition;

/** A sum of groups: those that hold a record, each a link to its records, and how many more hold none. */
export interface FormulaSide {
  readonly terms: readonly LinkView[];
  /** Beside the terms, or in their place. */
  readonly empty?: string;
}

export interface FigureRowView {
  /** Its name in the code, which is its anchor too. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly part: FormulaSide;
  /** Absent where the whole is all groups. */
  readonly whole?: FormulaSide;
}

interface GroupSection {
  /** Its name in the code, which is its anchor too. */
  readonly name: string;
  readonly heading: string;
  /** Said where the group goes over several pages. */
  readonly extent?: string;
  readonly rows: readonly PartitionRow[];
}

export interface PartitionPageView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly lead: string;
  /** Of the first page alone. */
  readonly figures: readonly FigureRowView[];
  /** Said where a whole is too small for percentages. */
  readonly caution?: string;
  readonly table?: PartitionTableView;
  readonly sections: readonly GroupSection[];
  readonly hasBodies: boolean;
  readonly pagination?: Pagination;
  readonly links: readonly LinkView[];
}

/** A partition of a scope, with an address of its own. */
export interface PartitionPlace {
  readonly scope: FigureScope;
  readonly partition: Partition;
}

/** Every partition that is published, in the order of scopes and of questions. */
export function partitionPlaces(portal: Portal): readonly PartitionPlace[] {
  return statisticsScopes(portal).flatMap((scope) =>
    listedPartitions(portal, scope).map((partition) => ({ scope, partition })),
  );
}

interface PlacedId {
  readonly group: string;
  readonly id: string;
  /** Which of its group it is, from 1. */
  readonly nth: number;
}

function idsInOrder(partition: Partition): readonly PlacedId[] {
  return listedGroups(partition).flatMap(({ name, ids }) =>
    ids.map((id, index) => ({ group: name, id, nth: index + 1 })),
  );
}

export function partitionPageNumbers(partition: Partition): readonly number[] {
  return pageNumbers(idsInOrder(partition).length, recordsOnPage);
}

// Formulas

function formulaSide(
  portal: Portal,
  { scope, partition }: PartitionPlace,
  names: readonly string[],
): FormulaSide {
  const groups = partition.groups.filter(({ name }) => names.includes(name));
  const held = groups.filter(({ ids }) => ids.length > 0);
  const emptyCount = groups.length - held.length;
  const empty = held.length === 0 ? words.noTerms : words.emptyGroups(emptyCount);
  return {
    terms: held.map(({ name, ids }) => ({
      text: words.term(groupLabel(partition.name, name), ids.length),
      href: partitionHref(portal, scope, partition, name),
    })),
    ...(emptyCount > 0 && { empty }),
  };
}

function figureRow(portal: Portal, place: PartitionPlace, figure: Figure): FigureRowView {
  const { partition } = place;
  const isOfAll = figure.wholeGroups.length === partition.groups.length;
  return {
    name: figure.name,
    label: figureLabels[figure.name] ?? figure.name,
    value: figureValue(partition.name, figure),
    part: formulaSide(portal, place, figure.partGroups),
    ...(!isOfAll && { whole: formulaSide(portal, place, figure.wholeGroups) }),
  };
}

// Records

function groupSection(
  partition: Partition,
  { name, ids }: PartitionGroup,
  shown: readonly PlacedId[],
  records: ReadonlyMap<string, ListedRecord>,
): readonly GroupSection[] {
  const own = shown.filter(({ group }) => group === name);
  const [first, last] = [own.at(0), own.at(-1)];
  if (!first || !last) return [];
  const label = groupLabel(partition.name, name);
  const isExcluded = partition.excluded.some((group) => group.name === name);
  return [
    {
      name,
      heading: isExcluded ? words.groupExcluded(label, ids.length) : words.group(label, ids.length),
      ...(own.length < ids.length && { extent: words.groupPart(first.nth, last.nth) }),
      rows: own.flatMap(({ id }) => records.get(id)?.row ?? []),
    },
  ];
}

function leadOf(portal: Portal, { subject, whole, excluded }: Partition): string {
  const date = formatDate(portal.asOf);
  const noun = words.subjects[subject];
  const left = excluded.reduce((sum, { ids }) => sum + ids.length, 0);
  if (whole === 0) return words.leadNone(date, noun);
  const counted = words.lead(date, whole, noun);
  return left > 0 ? `${counted} ${words.leadExcluded(left, noun)}` : counted;
}

/** Scopes in which every record is of the same body. */
const singleBody: ReadonlySet<FigureScope['kind']> = new Set(['body', 'elsewhere']);

function linksOf(portal: Portal, { scope, partition }: PartitionPlace, page: number): readonly LinkView[] {
  const { site } = portal;
  const file = paths.partitionFile(scopePath(scope), partitionSlugs[partition.name]);
  const first = { text: words.toFigures, href: partitionHref(portal, scope, partition) };
  return [
    ...(page === 1 ? [] : [first]),
    { text: words.file, href: hrefOf(site, file) },
    { text: words.definition, href: hrefOf(site, paths.definition(partition.name)) },
    { text: words.toScope(scopeName(portal, scope)), href: hrefOf(site, scopePath(scope)) },
  ];
}

export function partitionPageView(portal: Portal, place: PartitionPlace, page: number): PartitionPageView {
  const { scope, partition } = place;
  const slug = partitionSlugs[partition.name];
  const pathOf = (number: number) => paths.partition(scopePath(scope), slug, number);
  const { records: shown, pagination } = paginate(idsInOrder(partition), {
    site: portal.site,
    page,
    size: recordsOnPage,
    pathOf,
  });
  const records = listedRecords(portal, scope, partition);
  const question = partitionLabels[partition.name];
  const title = words.title(question, scopeName(portal, scope));
  const lead = leadOf(portal, partition);
  const isFirst = page === 1;
  const hasFew = partition.figures.some(({ whole }) => whole > 0 && !showsPercent({ whole }));
  return {
    head: pageHead(portal, {
      title: isFirst ? title : words.titleOfPage(title, page),
      description: words.description(question, scopeName(portal, scope)),
      path: pathOf(page),
      above: [
        ...scopesAbove(portal, scope),
        { ...scopeLink(portal, scope), text: scopeTitle(portal, scope) },
      ],
      state: lead,
    }),
    isIllustrative: scope.population === 'illustrative',
    lead,
    figures: isFirst ? partition.figures.map((figure) => figureRow(portal, place, figure)) : [],
    ...(isFirst && hasFew && { caution: words.few }),
    ...(isFirst && { table: partitionTable(portal, scope, partition) }),
    sections: listedGroups(partition).flatMap((group) => groupSection(partition, group, shown, records)),
    hasBodies: !singleBody.has(scope.kind),
    ...(pagination && { pagination }),
    links: linksOf(portal, place, page),
  };
}
