/** The three numbers that are told apart (đã trả lời, đã giải quyết dứt điểm, được xác nhận), each with its whole. */
import type { Population } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { cohortOf, petitionRates, type Rate, showsPercent } from '../domain/rates.ts';
import { formatDate } from '../locale/dates.ts';
import { formatNumber, formatPercent } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';

interface RateView {
  readonly label: string;
  /** "23 trên 168" */
  readonly count: string;
  /** What stands large: the percentage, or the number alone where the whole is too small for one. */
  readonly figure: string;
  /** Of the whole, 0 to 1, for drawing. */
  readonly share: number;
}

export interface RatesView {
  /** What is counted and as of when; or that there is nothing to count. */
  readonly sentence: string;
  /** Empty where nothing is counted: no whole, no rate. */
  readonly rates: readonly RateView[];
  /** Said where the whole is too small for percentages. */
  readonly caution?: string;
}

const shown = ['answered', 'resolved', 'confirmed'] as const;

function rateView(label: string, rate: Rate): RateView {
  const { part, whole } = rate;
  return {
    label,
    count: vi.rates.count(part, whole),
    figure: showsPercent(rate) ? formatPercent(part, whole) : formatNumber(part),
    share: part / whole,
  };
}

export function ratesView(portal: Portal, population: Population): RatesView {
  const rates = petitionRates(cohortOf(portal, population, portal.petitions));
  const whole = rates.answered;
  if (!whole) return { sentence: vi.rates.none, rates: [] };
  return {
    sentence: vi.rates.whole(whole.whole, rates.excludedIds.length, formatDate(portal.asOf)),
    rates: shown.flatMap((name) => {
      const rate = rates[name];
      return rate ? [rateView(vi.rates.labels[name], rate)] : [];
    }),
    ...(!showsPercent(whole) && { caution: vi.rates.few }),
  };
}
