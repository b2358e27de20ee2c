/** What a comparison measured, and whether it meets the targets of performance (iii-a to iii-c, and keys). */
import type { ColdVisit } from './cold-visit.ts';
import type { Comparison } from './comparison.ts';
import { type Spread, spreadOf } from './spread.ts';
import { table } from './tables.ts';

const stock = 'Pagefind';
const ours = 'portal';
const withLevers = 'Pagefind+levers';

function shown({ median, least, most }: Spread, unit: (value: number) => string): string {
  return `${unit(median)} [${unit(least)}–${unit(most)}]`;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const whole = (value: number) => value.toFixed(0);

type Moment = 'first' | 'complete';

function spreads(visits: readonly ColdVisit[], moment: Moment): Record<'bytes' | 'requests' | 'ms', Spread> {
  return {
    bytes: spreadOf(visits.map((visit) => visit[moment].bytes)),
    requests: spreadOf(visits.map((visit) => visit[moment].requests)),
    ms: spreadOf(visits.map((visit) => visit[moment].ms)),
  };
}

function visitRows({ visits }: Comparison): string[][] {
  const yardstick = visits[stock] && spreads(visits[stock], 'first');
  return Object.entries(visits).flatMap(([name, made]) =>
    (['first', 'complete'] as const).flatMap((moment) => {
      const { bytes, requests, ms } = spreads(made, moment);
      const ratio = (value: number, of: number | undefined) =>
        of === undefined ? '' : (value / of).toFixed(3);
      const isSame = moment === 'complete' && ![ours, withLevers].includes(name);
      if (isSame) return [];
      return [
        [
          name,
          moment,
          String(made.length),
          shown(bytes, kilobytes),
          shown(requests, whole),
          shown(ms, whole),
          ratio(bytes.median, yardstick?.bytes.median),
          ratio(ms.median, yardstick?.ms.median),
        ],
      ];
    }),
  );
}

function buildRows({ built, notBuilt }: Comparison): string[][] {
  return [
    ...built.map(({ entrant, ms, peakBytes, files, bytes, metaBytes }) => [
      entrant,
      (ms / 1000).toFixed(1),
      peakBytes === undefined ? '' : (peakBytes / 1e6).toFixed(0),
      String(files),
      (bytes / 1e6).toFixed(2),
      metaBytes === undefined ? '' : kilobytes(metaBytes),
    ]),
    ...Object.entries(notBuilt).map(([name, why]) => [name, `not built: ${why}`]),
  ];
}

export function comparisonTables(comparison: Comparison): string {
  const { size, documents, keyPresses } = comparison;
  return [
    `== ${size} records, ${documents} documents`,
    table([['index', 'seconds', 'peak MB', 'files', 'MB', 'pf_meta kB'], ...buildRows(comparison)]),
    table([
      ['cold visit', 'until', 'n', 'kB', 'requests', 'ms', 'bytes/stock', 'ms/stock'],
      ...visitRows(comparison),
    ]),
    table([
      ['keys to paint', 'n', 'median ms', 'p95 ms', 'most ms'],
      ...keyPresses.map(({ slowdown, n, median, p95, most }) => [
        `${slowdown}x slower`,
        ...[n, median, p95, most].map(whole),
      ]),
    ]),
  ].join('\n\n');
}

/** How the two that the targets compare grow from size to size. */
export function growthTable(comparisons: readonly Comparison[]): string {
  const rows = [stock, ours].flatMap((name) =>
    comparisons.map(({ size, documents, built, visits }) => {
      const index = built.find(({ entrant }) => entrant === name);
      const first = visits[name] && spreads(visits[name], 'first');
      return [
        name,
        size,
        String(documents),
        index ? (index.ms / 1000).toFixed(1) : '',
        index?.peakBytes === undefined ? '' : (index.peakBytes / 1e6).toFixed(0),
        index ? String(index.files) : '',
        index ? (index.bytes / 1e6).toFixed(2) : '',
        first ? kilobytes(first.bytes.median) : '',
        first ? whole(first.ms.median) : '',
      ];
    }),
  );
  const heads = [
    'growth',
    'records',
    'documents',
    'seconds',
    'peak MB',
    'files',
    'MB',
    'first kB',
    'first ms',
  ];
  return table([heads, ...rows]);
}

interface Limit {
  readonly name: string;
  readonly value: number | undefined;
  readonly most: number;
}

/** Ratios to stock Pagefind that are promised at a size; none below 10,000, where fixed costs rule. */
const ratiosBySize: Readonly<Record<string, { bytes: number; ms: number }>> = {
  '10000': { bytes: 0.5, ms: 0.6 },
  '50000': { bytes: 1 / 7, ms: 0.3 },
};
const buildAt50k = { ms: 0.7, peak: 0.4 } as const;
const keyLimits: Readonly<Record<number, number>> = { 1: 100, 6: 300 };

function limitsOf({ size, visits, built, keyPresses }: Comparison): Limit[] {
  const first = (name: string) => (visits[name] ? spreads(visits[name], 'first') : undefined);
  const [mine, yardstick] = [first(ours), first(stock)];
  const ratios = ratiosBySize[size];
  const index = (name: string) => built.find(({ entrant }) => entrant === name);
  const over = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : a / b;
  return [
    ...(ratios
      ? [
          {
            name: 'bytes to the first result',
            value: over(mine?.bytes.median, yardstick?.bytes.median),
            most: ratios.bytes,
          },
          {
            name: 'time to the first result',
            value: over(mine?.ms.median, yardstick?.ms.median),
            most: ratios.ms,
          },
        ]
      : []),
    ...(size === '50000'
      ? [
          { name: 'time to build', value: over(index(ours)?.ms, index(stock)?.ms), most: buildAt50k.ms },
          {
            name: 'memory to build',
            value: over(index(ours)?.peakBytes, index(stock)?.peakBytes),
            most: buildAt50k.peak,
          },
        ]
      : []),
    ...keyPresses.map(({ slowdown, p95 }) => ({
      name: `p95 of keys to paint, ${slowdown}x slower`,
      value: p95,
      most: keyLimits[slowdown] ?? Number.POSITIVE_INFINITY,
    })),
  ];
}

export function limitTable(comparisons: readonly Comparison[]): { text: string; isMet: boolean } {
  const limits = comparisons.flatMap((comparison) =>
    limitsOf(comparison).map((limit) => ({ ...limit, size: comparison.size })),
  );
  const isMet = ({ value, most }: Limit) => value === undefined || value <= most;
  const rows = limits.map((limit) => [
    limit.name,
    limit.size,
    limit.value === undefined ? 'not measured' : limit.value.toPrecision(3),
    limit.most.toPrecision(3),
    isMet(limit) ? 'met' : 'MISSED',
  ]);
  return {
    text: table([['target', 'records', 'measured', 'at most', ''], ...rows]),
    isMet: limits.every(isMet),
  };
}
