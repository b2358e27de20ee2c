/** The three numbers that are told apart (đã trả lời, đã giải quyết dứt điểm, được xác nhận), each with its whole. */
import { type FigureScope, recordsOf } from '../domain/figures/scopes.ts';
import type { Portal } from '../domain/portal.ts';
import { petitionRates, type Rate, showsPercent } from '../domain/rates.ts';
import { formatDate } from '../locale/dates.ts';
import { formatNumber, formatPercent } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import { partitionHref } from './figures/partition-address.ts';
import { resultsOf } from './figures/result-chart.ts';

interface RateView {
  readonly label: string;
  /** "23 trên 168" */
  readonly count: string;
  /** What stands large: the percentage, or the number alone where the whole is too small for one. */
  readonly figure: string;
  /** Of the whole, 0 to 1, for drawing. */
  readonly share: number;
  /** The list of the records that it counts. */
  readonly href: string;
}

export interface RatesView {
  /** What is counted and as of when; or that there is nothing to count. */
  readonly sentence: string;
  /** Empty where nothing is counted: no whole, no rate. */
  readonly rates: readonly RateView[];
  /** Said where the whole is too small for percentages. */
  readonly caution?: string;
}

/** By their names among figures, and among rates. */
const shown = { answered: 'answered', resolved: 'resolved', confirmed_of_all: 'confirmed' } as const;

function rateView(label: string, rate: Rate, href: string): RateView {
  const { part, whole } = rate;
  return {
    label,
    count: vi.rates.count(part, whole),
    figure: showsPercent(rate) ? formatPercent(part, whole) : formatNumber(part),
    share: part / whole,
    href,
  };
}

export function ratesView(portal: Portal, scope: FigureScope): RatesView {
  const { petitions } = recordsOf(portal, scope);
  const rates = petitionRates({ population: scope.population, petitions });
  const whole = rates.answered;
  const partition = resultsOf(portal, scope);
  if (!whole || !partition) return { sentence: vi.rates.none, rates: [] };
  return {
    sentence: vi.rates.whole(whole.whole, rates.excludedIds.length, formatDate(portal.asOf)),
    rates: Object.entries(shown).flatMap(([figure, name]) => {
      const rate = rates[name];
      const href = partitionHref(portal, scope, partition, figure);
      return rate ? [rateView(vi.rates.labels[name], rate, href)] : [];
    }),
    ...(!showsPercent(whole) && { caution: vi.rates.few }),
  };
}
