/** All month-ends by year, the latest first: how much changed in each month, and what stood at its end. */
import { type Population, populations } from '../../domain/illustrative.ts';
import type { MonthStep } from '../../domain/month-ends.ts';
import type { Portal } from '../../domain/portal.ts';
import { petitionsIn } from '../../domain/stocks.ts';
import { formatDate, formatMonth } from '../../locale/dates.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import { partsOfMonth } from '../../time/period.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { monthAnchors } from './month-figures.ts';
import { changesOf, monthLink, populationsOn } from './month-page.ts';

const words = vi.months.index;

export interface MonthRow {
  readonly month: LinkView;
  readonly changes: string;
  readonly received: string;
  readonly overdue: string;
}

interface YearPart {
  readonly heading: string;
  readonly isIllustrative: boolean;
  /** Months in which anything changed, the latest first. */
  readonly rows: readonly MonthRow[];
  /** The others: each has its page, and nothing to compare. */
  readonly unchanged: readonly LinkView[];
}

export interface MonthListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly years: readonly {
    readonly year: number;
    readonly caption: string;
    readonly parts: readonly YearPart[];
  }[];
}

function linkTo(portal: Portal, step: MonthStep, population: Population): LinkView {
  const { text, href } = monthLink(portal, step);
  return { text, href: `${href}#${monthAnchors[population]}` };
}

function rowOf(portal: Portal, step: MonthStep, population: Population, changes: number): MonthRow {
  const { after } = step;
  const received = petitionsIn(after, population, 'received').length;
  const numberOf = (count: number) => (received === 0 ? words.noPetition : formatNumber(count));
  return {
    month: linkTo(portal, step, population),
    changes: formatNumber(changes),
    received: numberOf(received),
    overdue: numberOf(petitionsIn(after, population, 'overdue').length),
  };
}

function partOf(portal: Portal, year: number, steps: readonly MonthStep[], population: Population): YearPart {
  const counted = steps.map((step) => ({ step, count: changesOf(step, population).length }));
  return {
    heading: words.year(year, vi.months.populations[population]),
    isIllustrative: population === 'illustrative',
    rows: counted
      .filter(({ count }) => count > 0)
      .map(({ step, count }) => rowOf(portal, step, population, count)),
    unchanged: counted.filter(({ count }) => count === 0).map(({ step }) => linkTo(portal, step, population)),
  };
}

/** @param steps all months, earliest first. */
export function monthListPageView(portal: Portal, steps: readonly MonthStep[]): MonthListPageView {
  const latestFirst = steps.toReversed();
  const years = Map.groupBy(latestFirst, ({ month }) => partsOfMonth(month).year);
  const [first, last] = [steps[0], steps.at(-1)];
  return {
    head: pageHead(portal, {
      title: vi.months.title,
      description: vi.months.description,
      path: paths.months,
      above: [{ text: vi.navigation.figures, href: hrefOf(portal.site, paths.figures) }],
    }),
    lead:
      first && last
        ? vi.months.lead(steps.length, formatMonth(first.month), formatMonth(last.month))
        : vi.months.leadNone,
    notes: first ? [vi.months.recomputed(formatDate(portal.asOf)), vi.months.withoutDay] : [],
    years: [...years].map(([year, ofYear]) => ({
      year,
      caption: words.caption(year),
      parts: populations.flatMap((population) => {
        const told = ofYear.filter((step) => populationsOn(step).includes(population));
        return told.length > 0 ? [partOf(portal, year, told, population)] : [];
      }),
    })),
  };
}
