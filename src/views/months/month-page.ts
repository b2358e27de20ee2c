/** The portal as it stood at the end of a month (thời điểm cuối tháng), and what had changed in that month. */
import { type Change, type ChangeKind, changesBetween } from '../../domain/changes.ts';
import { type Population, populationOf, populations } from '../../domain/illustrative.ts';
import { type MonthStep, monthSteps } from '../../domain/month-ends.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatDate, formatMonth, sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { IsoDate } from '../../time/civil-date.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type Neighbours, neighboursIn } from '../neighbours.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { type BodyChangesView, changesByBody } from './change-lines.ts';
import {
  type DayPartitions,
  figureOf,
  type MonthBasis,
  type MonthFigureTable,
  monthAnchors,
  monthBasis,
  monthNumbers,
  monthTables,
  partitionsOn,
} from './month-figures.ts';

const words = vi.months.month;

/** What one population had at the end of the month; the two stand on one page and are never counted together. */
export interface MonthPopulationView {
  readonly id: string;
  readonly heading: string;
  readonly isIllustrative: boolean;
  /** Where things stood and what the month had brought; of the real ones the page says it first of all. */
  readonly sentences: readonly string[];
  readonly tables: readonly MonthFigureTable[];
  /** Empty where nothing changed. */
  readonly bodies: readonly BodyChangesView[];
  readonly changesLead: string;
  readonly basis: readonly MonthBasis[];
}

export interface MonthPageView extends Neighbours {
  readonly head: PageHead;
  /** Of the real ones: where things stood, and what the month had brought. */
  readonly lead: string;
  readonly populations: readonly MonthPopulationView[];
  readonly notes: readonly string[];
  /** All petitions as they stood; absent before there was one. */
  readonly file?: LinkView;
  readonly links: readonly LinkView[];
}

/**
 * The months that have pages, earliest first.
 * @param portalOn the Portal as it stood on a day.
 */
export function monthStepsOf(portal: Portal, portalOn: (day: IsoDate) => Portal): readonly MonthStep[] {
  return monthSteps(portal, portalOn);
}

export function monthLink(portal: Portal, { month }: MonthStep): LinkView {
  return { text: sentenceCase(formatMonth(month)), href: hrefOf(portal.site, paths.month(month)) };
}

/** What changed with the bodies of one population. */
export function changesOf({ before, after }: MonthStep, population: Population): readonly Change[] {
  return changesBetween(before, after).filter(({ body }) => populationOf(after, body) === population);
}

/** Populations with anything to tell: of the real ones it is told that there is nothing. */
export function populationsOn(step: MonthStep): readonly Population[] {
  return populations.filter((population) => {
    if (population === 'real') return true;
    const { received, progress, ledger } = partitionsOn(step.after, population);
    return received + progress.whole + ledger.whole > 0 || changesOf(step, population).length > 0;
  });
}

function untilSentence(
  day: string,
  population: Population,
  { received, result, lateness, ledger }: DayPartitions,
): string {
  const part = (name: string) => figureOf(result, name).part;
  const petitionParts =
    received === 0
      ? [words.noPetition]
      : [
          words.petitions(received),
          words.figures(
            result.whole,
            part('answered'),
            part('resolved'),
            part('confirmed_of_all'),
            figureOf(lateness, 'overdue_of_all').part,
          ),
        ];
  const promises =
    ledger.whole === 0
      ? words.noPromise
      : words.promises(ledger.whole, figureOf(ledger, 'promises_held').part);
  return words.until[population](day, [...petitionParts, promises]);
}

/** Told by number in the sentence; the rest is counted together. */
const toldKinds = [
  'petition_received',
  'petition_answered',
  'petition_resolved',
  'petition_overdue',
] as const satisfies readonly ChangeKind[];

function withinSentence(changes: readonly Change[]): string {
  if (changes.length === 0) return words.unchanged;
  const countOf = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const told = toldKinds.flatMap((kind) => {
    const count = countOf(kind);
    return count === 0 ? [] : [words.flows[kind](count)];
  });
  const others = changes.length - toldKinds.reduce((sum, kind) => sum + countOf(kind), 0);
  return words.within([...told, ...(others === 0 ? [] : [words.flows.others(others, told.length === 0)])]);
}

interface PopulationMonth {
  readonly sentences: readonly [until: string, within: string];
  readonly view: MonthPopulationView;
}

function populationMonth(step: MonthStep, population: Population): PopulationMonth {
  const { after } = step;
  const numbers = monthNumbers(step, population);
  const changes = changesOf(step, population);
  const bodies = changesByBody(after, changes);
  const isIllustrative = population === 'illustrative';
  const sentences = [
    untilSentence(formatDate(after.asOf), population, numbers.now),
    withinSentence(changes),
  ] as const;
  return {
    sentences,
    view: {
      id: monthAnchors[population],
      heading: vi.months.populations[population],
      isIllustrative,
      sentences: isIllustrative ? sentences : [],
      tables: monthTables(step, population, numbers),
      bodies,
      changesLead: words.changesLead(bodies.length, changes.length),
      basis: monthBasis(step, population, numbers),
    },
  };
}

/** Whether the month has a file: before the first petition there is nothing to put into it. */
export function hasMonthFile({ after }: MonthStep): boolean {
  return after.petitions.length > 0;
}

/**
 * @param portal of today: the page is made of what is on record today, as far as it had happened by then.
 * @param steps all months, earliest first.
 */
export function monthPageView(portal: Portal, steps: readonly MonthStep[], step: MonthStep): MonthPageView {
  const { month } = step;
  const name = formatMonth(month);
  const { site } = portal;
  const told = populationsOn(step).map((population) => populationMonth(step, population));
  return {
    head: pageHead(portal, {
      title: words.title(name),
      description: words.description(name),
      path: paths.month(month),
      above: [{ text: vi.months.title, href: hrefOf(site, paths.months) }],
    }),
    lead: (told[0]?.sentences ?? []).join(' '),
    populations: told.map(({ view }) => view),
    notes: [vi.months.recomputed(formatDate(portal.asOf)), vi.months.withoutDay, words.changesLeft],
    ...(hasMonthFile(step) && { file: { text: words.file, href: hrefOf(site, paths.monthFile(month)) } }),
    links: [
      { text: words.all, href: hrefOf(site, paths.months) },
      { text: words.method, href: hrefOf(site, paths.rates) },
    ],
    ...neighboursIn(steps, step, (other) => monthLink(portal, other)),
  };
}
