/** The tables behind all figures: what is on record, and what the portal makes of it, so that the two can be compared. */
import type { Partition } from '../../domain/figures/partition.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import { type Population, populations } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { figureLabels, groupLabel } from '../../locale/figures.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { vi } from '../../locale/vi.ts';
import { canonicalOf } from '../hrefs.ts';
import { figurePercent, figureValue } from './figure-value.ts';
import { partitionPath } from './partition-address.ts';
import { type PartitionPlace, partitionPlaces } from './partition-page.ts';
import type { ColumnName, PublishedRow, PublishedTable } from './published-table.ts';
import { commitmentFacts, petitionFacts, promiseFacts } from './record-facts.ts';
import { statisticsScopes } from './scope.ts';
import { waitEstimate } from './wait-chart.ts';

export type DataTableName = keyof typeof vi.figureData.tables;

/** The real ones first; within a population in the order in which the Portal lists them. */
function byPopulation<T extends { readonly population: Population }>(rows: readonly T[]): readonly T[] {
  return populations.flatMap((population) => rows.filter((row) => row.population === population));
}

// What is on record

const petitionColumns = [
  'id',
  'code',
  'url',
  'population',
  'title',
  'receiver',
  'responsible',
  'dialogue',
  'dialogue_on',
  'received_on',
  'cohort_on',
  'topics',
  'stage',
  'answer',
  'answered_on_spot_on',
  'first_answer_on',
  'resolved_on',
  'confirmation',
  'confirming_on',
  'ended_on',
  'last_event_on',
  'first_due',
  'last_due',
  'moves_later',
  'done_on',
  'times_raised',
  'matter',
  'matter_last_resolved',
  'referrals',
  'referred_on',
  'silent_since',
] as const satisfies readonly ColumnName[];

const commitmentColumns = [
  'id',
  'url',
  'population',
  'title',
  'notice',
  'issuer',
  'lead',
  'responsible',
  'dialogues',
  'given_on',
  'cohort_on',
  'topics',
  'stage',
  'completed_on',
  'confirmation',
  'confirming_on',
  'ended_on',
  'last_update_on',
  'first_due',
  'last_due',
  'moves_later',
  'done_on',
] as const satisfies readonly ColumnName[];

const promiseColumns = [
  'id',
  'url',
  'population',
  'title',
  'plan',
  'item',
  'issuer',
  'dialogues',
  'announced_on',
  'called_off_on',
  'held_on',
  'concluded_on',
  'acted_on',
] as const satisfies readonly ColumnName[];

function calendarRows({ calendar }: Portal): readonly PublishedRow[] {
  return Object.entries(calendar).flatMap(([year, { isProvisional, daysOff, makeUpDays }]) => {
    const rowsOf = (days: typeof daysOff, kind: 'day_off' | 'make_up') =>
      Object.values(days).map((day) => ({
        year,
        on: day.on,
        kind,
        label: day.label,
        is_provisional: String(day.isProvisional),
      }));
    const days = [...rowsOf(daysOff, 'day_off'), ...rowsOf(makeUpDays, 'make_up')];
    return [
      { year, kind: 'year', is_provisional: String(isProvisional) },
      ...days.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    ];
  });
}

// What the portal makes of it

/** A scope as a file names it. */
function scopeCells(scope: FigureScope) {
  const id = (() => {
    switch (scope.kind) {
      case 'portal':
        return 'all';
      case 'body':
      case 'elsewhere':
        return scope.body;
      case 'dialogue':
        return scope.dialogue;
      case 'topic':
        return scope.topic;
      case 'year':
        return String(scope.year);
      case 'quarter':
        return scope.quarter;
    }
  })();
  return { population: scope.population, scope_kind: scope.kind, scope_id: id };
}

function estimateRows(portal: Portal): readonly PublishedRow[] {
  return statisticsScopes(portal).flatMap((scope) => {
    const estimate = waitEstimate(portal, scope);
    return (estimate?.steps ?? []).map((step) => ({
      ...scopeCells(scope),
      total: estimate?.total,
      events_total: estimate?.events,
      median: estimate?.median?.time,
      median_lower: estimate?.median?.lower,
      median_upper: estimate?.median?.upper,
      time: step.time,
      at_risk: step.atRisk,
      events: step.events,
      censored: step.censored,
      survival: step.survival,
      standard_error: step.standardError,
      lower: step.lower,
      upper: step.upper,
    }));
  });
}

function figureRowsOf(portal: Portal, { scope, partition }: PartitionPlace): readonly PublishedRow[] {
  const { name: question, groups, excluded, figures, whole } = partition;
  const cells = { ...scopeCells(scope), partition: question, as_of: portal.asOf };
  const url = (name: string) => canonicalOf(portal.site, partitionPath(scope, partition, name));
  const rowsOf = (list: Partition['groups'], kind: 'group' | 'excluded') =>
    list.map(({ name, ids }) => ({
      ...cells,
      kind,
      name,
      label: groupLabel(question, name),
      part: ids.length,
      ...(kind === 'group' && { whole }),
      words: formatNumber(ids.length),
      url: url(name),
    }));
  return [
    ...rowsOf(groups, 'group'),
    ...rowsOf(excluded, 'excluded'),
    ...figures.map((figure) => ({
      ...cells,
      kind: 'figure',
      name: figure.name,
      label: figureLabels[figure.name] ?? figure.name,
      part: figure.part,
      whole: figure.whole,
      percent: figurePercent(figure),
      words: figureValue(question, figure),
      url: url(figure.name),
    })),
  ];
}

const makers: Readonly<
  Record<
    DataTableName,
    { readonly columns: readonly ColumnName[]; readonly rowsOf: (portal: Portal) => readonly PublishedRow[] }
  >
> = {
  'con-so': {
    columns: [
      'population',
      'scope_kind',
      'scope_id',
      'partition',
      'kind',
      'name',
      'label',
      'part',
      'whole',
      'percent',
      'words',
      'url',
      'as_of',
    ],
    rowsOf: (portal) => partitionPlaces(portal).flatMap((place) => figureRowsOf(portal, place)),
  },
  'kien-nghi': {
    columns: petitionColumns,
    rowsOf: (portal) => byPopulation(portal.petitions.map((petition) => petitionFacts(portal, petition))),
  },
  'viec-giao': {
    columns: commitmentColumns,
    rowsOf: (portal) =>
      byPopulation(portal.commitments.map((commitment) => commitmentFacts(portal, commitment))),
  },
  'muc-doi-thoai': {
    columns: promiseColumns,
    rowsOf: (portal) => byPopulation(portal.promises.map((promise) => promiseFacts(portal, promise))),
  },
  'uoc-luong': {
    columns: [
      'population',
      'scope_kind',
      'scope_id',
      'total',
      'events_total',
      'median',
      'median_lower',
      'median_upper',
      'time',
      'at_risk',
      'events',
      'censored',
      'survival',
      'standard_error',
      'lower',
      'upper',
    ],
    rowsOf: estimateRows,
  },
  'ngay-lam-viec': {
    columns: ['year', 'on', 'kind', 'label', 'is_provisional'],
    rowsOf: calendarRows,
  },
};

export const dataTableNames = Object.keys(makers) as readonly DataTableName[];

export function dataTable(portal: Portal, name: DataTableName): PublishedTable {
  const { columns, rowsOf } = makers[name];
  return { name, columns, rows: rowsOf(portal) };
}
