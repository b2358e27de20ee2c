/** The statistics of one scope: rates, charts and tables, in which every number opens the list of its records. */
import type { Partition, PartitionName } from '../../domain/figures/partition.ts';
import { commitmentKey, partitionsOf } from '../../domain/figures/partitions.ts';
import { daysOfSilence, slipOf } from '../../domain/figures/petition-partitions.ts';
import { type FigureScope, figureScopes, recordsOf, scopeKey } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { showsPercent } from '../../domain/rates.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { ChartView } from '../chart.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { type RatesView, ratesView } from '../rates.ts';
import { backlogChart, backlogFinding } from './backlog-chart.ts';
import { ledgerChart, ledgerFinding } from './ledger-chart.ts';
import { listedPartitions } from './partition-address.ts';
import { partitionChart } from './partition-chart.ts';
import { type PartitionTableView, partitionTable } from './partition-table.ts';
import { ratesChart } from './rates-chart.ts';
import { type ReportingView, reportingView } from './reporting.ts';
import { resultChart } from './result-chart.ts';
import { scopeLink, scopeName, scopePath, scopesAbove, scopeTitle } from './scope.ts';
import { waitChart, waitEstimate, waitFinding } from './wait-chart.ts';

const words = vi.figures;

/** Anchors of the sections; charts have their own. */
const sectionIds = {
  result: 'phan-ket-qua',
  rates: 'phan-ty-le',
  wait: 'phan-cho-tra-loi',
  lateness: 'phan-thoi-han',
  backlog: 'phan-ton-dong',
  slippage: 'phan-doi-han',
  repeats: 'phan-neu-nhieu-lan',
  referrals: 'phan-chuyen-cap',
  work: 'phan-viec-giao',
  ledger: 'phan-so-ke-hoach',
} as const;

type SectionName = keyof typeof sectionIds;

/** One question and its answers: the sentence, then charts, or tables where the scope is too small to draw. */
interface StatisticsSection {
  /** The anchor of the section. */
  readonly id: string;
  readonly heading: string;
  /** Said where no chart says it. */
  readonly findings: readonly string[];
  readonly charts: readonly ChartView[];
  readonly tables: readonly PartitionTableView[];
}

export interface StatisticsPageView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly lead: string;
  /** The page of the record itself: the body, the dialogue, the topic. */
  readonly record?: LinkView;
  readonly rates?: RatesView;
  readonly sections: readonly StatisticsSection[];
  readonly reporting?: ReportingView;
  /** Statistics of narrower scopes, by kind. */
  readonly scopes: readonly {
    readonly heading: string;
    readonly note?: string;
    readonly links: readonly LinkView[];
  }[];
  /** To the whole of the illustrative data, from the whole of the real. */
  readonly illustrative?: LinkView;
  readonly links: { readonly data: LinkView; readonly method: LinkView };
}

/** Whether there is enough to draw: charts of a handful of cases show noise, and each is a page of its own. */
function isDrawn({ kind }: FigureScope, whole: number): boolean {
  if (kind === 'portal') return true;
  return (kind === 'body' || kind === 'year') && showsPercent({ whole });
}

// Sentences

type Finding = (portal: Portal, scope: FigureScope, partition: Partition) => string;

function partOf({ figures }: Partition, name: string): { readonly part: number; readonly whole: number } {
  return figures.find((figure) => figure.name === name) ?? { part: 0, whole: 0 };
}

function latenessFinding(figure: string, overdue: string): Finding {
  return (_portal, _scope, partition) => {
    const { part, whole } = partOf(partition, figure);
    return whole === 0
      ? words.findings.latenessNone
      : words.findings.lateness(part, whole, partOf(partition, overdue).part);
  };
}

const slippageFinding: Finding = (portal, scope, { name, groups, whole }) => {
  const counted = new Set(groups.flatMap(({ ids }) => ids));
  const { petitions, commitments } = recordsOf(portal, scope);
  const clocks =
    name === 'slippage'
      ? petitions.filter(({ id }) => counted.has(id))
      : commitments.filter((commitment) => counted.has(commitmentKey(commitment)));
  const slips = clocks.flatMap(({ state }) => {
    const slip = slipOf(state.clock);
    return slip && slip.times > 0 ? [slip.days] : [];
  });
  const sum = slips.reduce((total, days) => total + days, 0);
  return words.findings.slippage(slips.length, whole, sum, Math.max(0, ...slips));
};

const referralFinding: Finding = (portal, scope, partition) => {
  const [referred, silent] = [
    partOf(partition, 'referred').part,
    partOf(partition, 'silent_of_referred').part,
  ];
  if (referred === 0) return words.findings.referralsNone;
  const waiting = new Set(
    partition.groups.filter(({ name }) => name.startsWith('silent_')).flatMap(({ ids }) => ids),
  );
  const days = recordsOf(portal, scope).petitions.flatMap((petition) =>
    waiting.has(petition.id) ? [daysOfSilence(petition) ?? 0] : [],
  );
  return words.findings.referrals(referred, silent, Math.max(0, ...days));
};

const findingOf: Readonly<Record<PartitionName, Finding>> = {
  follow_through: (_portal, _scope, partition) =>
    partition.whole === 0
      ? words.findings.resultNone
      : words.findings.result(
          partition.whole,
          partOf(partition, 'answered').part,
          partOf(partition, 'resolved').part,
          partOf(partition, 'confirmed_of_all').part,
        ),
  procedure: () => '',
  lateness: latenessFinding('on_time_of_decided', 'overdue_of_all'),
  answer_time: (portal, scope, partition) => {
    const estimate = waitEstimate(portal, scope);
    const waiting = partition.groups.find(({ name }) => name === 'waiting')?.ids.length ?? 0;
    return estimate ? waitFinding(estimate) : words.findings.waitFew(partition.whole - waiting, waiting);
  },
  backlog: (_portal, _scope, partition) => backlogFinding(partition),
  slippage: slippageFinding,
  repeats: (_portal, _scope, partition) =>
    words.findings.repeats(
      partOf(partition, 'repeated').part,
      partOf(partition, 'repeated_unresolved_of_repeated').part,
    ),
  referrals: referralFinding,
  commitment_progress: (_portal, _scope, partition) =>
    words.findings.work(
      partition.whole,
      partOf(partition, 'done').part,
      partOf(partition, 'not_reported_of_all').part,
    ),
  commitment_lateness: latenessFinding('commitments_on_time_of_decided', 'commitments_overdue'),
  commitment_slippage: slippageFinding,
  plan_ledger: (_portal, _scope, partition) => ledgerFinding(partition),
};

// Sections

const sectionParts: Readonly<Record<Exclude<SectionName, 'rates'>, readonly PartitionName[]>> = {
  result: ['follow_through', 'procedure'],
  wait: ['answer_time'],
  lateness: ['lateness'],
  backlog: ['backlog'],
  slippage: ['slippage'],
  repeats: ['repeats'],
  referrals: ['referrals'],
  work: ['commitment_progress', 'commitment_lateness', 'commitment_slippage'],
  ledger: ['plan_ledger'],
};

function chartsOf(portal: Portal, scope: FigureScope, partition: Partition): readonly ChartView[] {
  const all: readonly (ChartView | undefined)[] = (() => {
    switch (partition.name) {
      case 'follow_through':
        return scope.kind === 'year'
          ? [resultChart(portal, scope, 'quarter')]
          : [resultChart(portal, scope, 'body'), resultChart(portal, scope, 'dialogue')];
      case 'procedure':
        return [];
      case 'answer_time':
        return [waitChart(portal, scope)];
      case 'backlog':
        return [backlogChart(portal, scope, partition)];
      case 'plan_ledger':
        return [ledgerChart(portal, scope, partition)];
      default:
        return [
          partitionChart(portal, scope, partition, findingOf[partition.name](portal, scope, partition)),
        ];
    }
  })();
  return all.filter((chart) => chart !== undefined);
}

/** Partitions that the table of their chart shows whole; the others have a table of their own. */
const wholeInChart: ReadonlySet<PartitionName> = new Set([
  'lateness',
  'backlog',
  'slippage',
  'repeats',
  'referrals',
  'commitment_progress',
  'commitment_lateness',
  'commitment_slippage',
]);

function sectionOf(
  portal: Portal,
  scope: FigureScope,
  name: keyof typeof sectionParts,
  partitions: readonly Partition[],
): readonly StatisticsSection[] {
  const own = partitions.filter((partition) => sectionParts[name].includes(partition.name));
  if (own.length === 0) return [];
  const drawn = own.filter(({ whole }) => isDrawn(scope, whole));
  const charts = drawn.flatMap((partition) => chartsOf(portal, scope, partition));
  const said = new Set(charts.map(({ finding }) => finding));
  return [
    {
      id: sectionIds[name],
      heading: words.sections[name],
      findings: own
        .map((partition) => findingOf[partition.name](portal, scope, partition))
        .filter((finding) => finding !== '' && !said.has(finding)),
      charts,
      tables: own
        .filter((partition) => !drawn.includes(partition) || !wholeInChart.has(partition.name))
        .map((partition) => partitionTable(portal, scope, partition)),
    },
  ];
}

function ratesSection(portal: Portal, scope: FigureScope): readonly StatisticsSection[] {
  const { petitions } = recordsOf(portal, scope);
  const chart = isDrawn(scope, petitions.length) ? ratesChart(portal, scope) : undefined;
  if (!chart) return [];
  return [{ id: sectionIds.rates, heading: words.sections.rates, findings: [], charts: [chart], tables: [] }];
}

// Page

const innerKinds = ['body', 'year', 'quarter', 'dialogue', 'elsewhere', 'topic'] as const;

/** Narrower scopes: of a whole all of them, of a body its dialogues, of a year its quarters. */
function innerScopes(portal: Portal, scope: FigureScope): readonly FigureScope[] {
  const { kind, population } = scope;
  if (kind !== 'portal' && kind !== 'body' && kind !== 'year') return [];
  return figureScopes(portal).filter((inner) => {
    if (inner.population !== population || inner.kind === 'portal') return false;
    if (kind === 'portal') return true;
    if (kind === 'year') return inner.kind === 'quarter' && inner.quarter.startsWith(String(scope.year));
    if (inner.kind === 'elsewhere') return inner.body === scope.body;
    return inner.kind === 'dialogue' && portal.dialogueById[inner.dialogue]?.host === scope.body;
  });
}

function scopeGroups(portal: Portal, scope: FigureScope): StatisticsPageView['scopes'] {
  const inner = innerScopes(portal, scope);
  return innerKinds.flatMap((kind) => {
    const links = inner.filter((entry) => entry.kind === kind).map((entry) => scopeLink(portal, entry));
    if (links.length === 0) return [];
    return [
      {
        heading: words.page.scopes[kind],
        ...(kind === 'topic' && { note: words.page.overlapping }),
        links,
      },
    ];
  });
}

function recordLink(portal: Portal, scope: FigureScope): LinkView | undefined {
  const link = (path: string) => ({ text: words.page.record, href: hrefOf(portal.site, path) });
  switch (scope.kind) {
    case 'body':
    case 'elsewhere':
      return link(paths.organisation(scope.body));
    case 'dialogue':
      return link(paths.dialogue(scope.dialogue));
    case 'topic':
      return link(paths.topic(scope.topic));
    default:
      return undefined;
  }
}

function leadOf(portal: Portal, scope: FigureScope): string {
  const { petitions, commitments } = recordsOf(portal, scope);
  const date = formatDate(portal.asOf);
  if (petitions.length > 0) return words.page.lead(petitions.length, date);
  return commitments.length > 0
    ? words.page.onlyWork(commitments.length, date)
    : words.page.noPetitions(date);
}

export function statisticsPageView(portal: Portal, scope: FigureScope): StatisticsPageView {
  const partitions = partitionsOf(portal, scope);
  const listed = listedPartitions(portal, scope).map(({ name }) => name);
  const shown = partitions.filter(({ name }) => listed.includes(name));
  const hasIllustrative = figureScopes(portal).some(({ population }) => population === 'illustrative');
  const record = recordLink(portal, scope);
  const reporting = reportingView(portal, scope);
  const hasPetitions = recordsOf(portal, scope).petitions.length > 0;
  const section = (name: keyof typeof sectionParts) => sectionOf(portal, scope, name, shown);
  return {
    head: pageHead(portal, {
      title: scopeTitle(portal, scope),
      description: words.page.description(scopeName(portal, scope)),
      path: scopePath(scope),
      above: scopesAbove(portal, scope),
      state: leadOf(portal, scope),
    }),
    isIllustrative: scope.population === 'illustrative',
    lead: leadOf(portal, scope),
    ...(record && { record }),
    ...(hasPetitions && { rates: ratesView(portal, scope) }),
    sections: [
      ...section('result'),
      ...ratesSection(portal, scope),
      ...section('wait'),
      ...section('lateness'),
      ...section('backlog'),
      ...section('slippage'),
      ...section('repeats'),
      ...section('referrals'),
      ...section('work'),
      ...section('ledger'),
    ],
    ...(reporting && { reporting }),
    scopes: scopeGroups(portal, scope),
    ...(scopeKey(scope) === 'real' &&
      hasIllustrative && {
        illustrative: {
          text: words.page.illustrativeLink,
          href: hrefOf(portal.site, scopePath({ kind: 'portal', population: 'illustrative' })),
        },
      }),
    links: {
      data: { text: words.page.data, href: hrefOf(portal.site, paths.figureData) },
      method: { text: words.page.method, href: hrefOf(portal.site, paths.rates) },
    },
  };
}

/** All charts of a scope, each with files and a page of its own. */
export function statisticsCharts(portal: Portal, scope: FigureScope): readonly ChartView[] {
  return statisticsPageView(portal, scope).sections.flatMap(({ charts }) => charts);
}
