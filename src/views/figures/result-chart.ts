/** How far petitions have come, by body, by dialogue or by quarter: stacked counts. */
import { dialogueDay } from '../../domain/cohort.ts';
import { type Partition, partitionBy } from '../../domain/figures/partition.ts';
import { followThrough } from '../../domain/figures/petition-partitions.ts';
import { bodyReporting } from '../../domain/figures/reporting.ts';
import { type FigureScope, figureScopes, recordsOf } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { groupLabel } from '../../locale/figures.ts';
import { vi } from '../../locale/vi.ts';
import { quarterOf } from '../../time/period.ts';
import type { ChartCategory, ChartCell, ChartView } from '../chart.ts';
import { hrefOf } from '../hrefs.ts';
import { chartFrame, chartIds, countNumber } from './chart-frame.ts';
import { partitionHref } from './partition-address.ts';
import { scopeName, scopePath } from './scope.ts';

const words = vi.figures.charts;

/** One hue and one key for each result, in every chart. */
export const resultLooks = {
  confirmed: { hue: 3, key: words.key.confirmed },
  resolved_by_agency: { hue: 8, key: words.key.resolved_by_agency },
  resolved_disputed: { hue: 9, key: words.key.resolved_disputed },
  answered_only: { hue: 1, key: words.key.answered_only },
  unanswered_forwarded: { hue: 5, key: words.key.unanswered_forwarded },
  unanswered: { hue: 2, key: words.key.unanswered },
  closed_other: { hue: 10, key: words.key.closed_other },
  withdrawn: { hue: 7, key: words.key.withdrawn },
} as const;

const results = Object.keys(resultLooks) as readonly (keyof typeof resultLooks)[];

/** What a chart puts side by side. */
export type Division = 'body' | 'dialogue' | 'quarter';

const idOf = { body: chartIds.byBody, dialogue: chartIds.byDialogue, quarter: chartIds.byQuarter } as const;

/** A scope within another one, or a body that has told nothing. */
type Part = { readonly scope: FigureScope } | { readonly silent: string };

function isWithin(portal: Portal, scope: FigureScope, inner: FigureScope): boolean {
  if (inner.population !== scope.population) return false;
  if (scope.kind === 'portal') return true;
  const petitions = recordsOf(portal, inner).petitions.map(({ id }) => id);
  const own = new Set(recordsOf(portal, scope).petitions.map(({ id }) => id));
  return petitions.length > 0 && petitions.every((id) => own.has(id));
}

/** Dialogues in the order of their days, what came elsewhere after them; bodies by name; quarters in order. */
export function partsOfScope(portal: Portal, scope: FigureScope, by: Division): readonly Part[] {
  const inner = figureScopes(portal)
    .filter(({ kind }) => kind === by || (by === 'dialogue' && kind === 'elsewhere'))
    .filter((part) => recordsOf(portal, part).petitions.length > 0 && isWithin(portal, scope, part));
  const silent = by === 'body' ? bodyReporting(portal, recordsOf(portal, scope)).silent : [];
  const rank = (part: FigureScope) => {
    const dialogue = part.kind === 'dialogue' ? portal.dialogueById[part.dialogue] : undefined;
    return (dialogue && dialogueDay(dialogue)) ?? '9999';
  };
  return [
    ...(by === 'dialogue' ? inner.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) : inner).map((part) => ({
      scope: part,
    })),
    ...silent.map((body) => ({ silent: body })),
  ];
}

/** What a body is called in short. */
function nameOf(portal: Portal, id: string): string {
  const body = portal.organisationById[id];
  return body?.shortName ?? body?.name ?? id;
}

/** The tick of a dialogue is its body and quarter: its title is too long for an axis. */
function tickOf(portal: Portal, scope: FigureScope): string {
  if (scope.kind === 'body') return nameOf(portal, scope.body);
  if (scope.kind !== 'dialogue') return scopeName(portal, scope);
  const dialogue = portal.dialogueById[scope.dialogue];
  const day = dialogue && dialogueDay(dialogue);
  return dialogue && day
    ? words.dialogueTick(nameOf(portal, dialogue.host), quarterOf(day))
    : scopeName(portal, scope);
}

function categoryOf(portal: Portal, part: Part): ChartCategory {
  if ('silent' in part) {
    const label = portal.organisationById[part.silent]?.name ?? part.silent;
    return { label, tick: nameOf(portal, part.silent) };
  }
  return {
    label: scopeName(portal, part.scope),
    tick: tickOf(portal, part.scope),
    href: hrefOf(portal.site, scopePath(part.scope)),
  };
}

function countIn({ groups, excluded }: Partition, name: string): number {
  return [...groups, ...excluded].find((group) => group.name === name)?.ids.length ?? 0;
}

/** The partition by result of a scope; `undefined` where it has no petition. */
export function resultsOf(portal: Portal, scope: FigureScope): Partition | undefined {
  const { petitions } = recordsOf(portal, scope);
  return petitions.length === 0 ? undefined : partitionBy(portal, followThrough, petitions, ({ id }) => id);
}

/** The chart, where there are at least two parts to put side by side. */
export function resultChart(portal: Portal, scope: FigureScope, by: Division): ChartView | undefined {
  const parts = partsOfScope(portal, scope, by).map((part) => ({
    part,
    partition: 'scope' in part ? resultsOf(portal, part.scope) : undefined,
  }));
  const own = resultsOf(portal, scope);
  if (!own || parts.length < 2) return undefined;
  const cellOf = (name: string): readonly ChartCell[] =>
    parts.map(({ part, partition }) =>
      partition && 'scope' in part
        ? countNumber(countIn(partition, name), partitionHref(portal, part.scope, partition, name))
        : { words: words.notReported },
    );
  const all = (partition: Partition) =>
    [...partition.groups, ...partition.excluded].flatMap(({ ids }) => ids).length;
  const waiting = ['unanswered', 'unanswered_forwarded'];
  const dialogues = parts.filter(({ part }) => 'scope' in part && part.scope.kind === 'dialogue');
  const ofDialogues = vi.figures.findings.resultOfDialogues(
    dialogues.length,
    dialogues.filter(({ partition }) => waiting.some((name) => partition && countIn(partition, name) > 0))
      .length,
  );
  const figure = (name: string) => own.figures.find((entry) => entry.name === name)?.part ?? 0;
  const ofAll = vi.figures.findings.result(
    own.whole,
    figure('answered'),
    figure('resolved'),
    figure('confirmed_of_all'),
  );
  return {
    ...chartFrame(portal, scope, idOf[by], words.resultBy[by]),
    form: 'bars',
    finding: by === 'dialogue' ? ofDialogues : ofAll,
    valueLabel: words.petitions,
    unit: 'count',
    categoryLabel: words[by],
    categories: parts.map(({ part }) => categoryOf(portal, part)),
    series: results.map((name) => ({
      name,
      ...resultLooks[name],
      label: groupLabel('follow_through', name),
      cells: cellOf(name),
      total: countNumber(countIn(own, name), partitionHref(portal, scope, own, name)),
    })),
    totals: {
      label: words.total,
      cells: parts.map(({ part, partition }) =>
        partition && 'scope' in part
          ? countNumber(all(partition), partitionHref(portal, part.scope, partition))
          : { words: words.notReported },
      ),
      all: countNumber(all(own), partitionHref(portal, scope, own)),
    },
  };
}
