/**
 * The estimate of Kaplan and Meier (ước lượng Kaplan–Meier): how long something takes where part of it has not
 * happened yet. What still waits counts for as long as it has waited; leaving it out would make a body look faster the
 * more it leaves undone.
 *
 * E. L. Kaplan, P. Meier: Nonparametric Estimation from Incomplete Observations, JASA 53 (1958), 457–481.
 */

/** One case: how long it was watched, and whether that ended with the event. */
export interface Observation {
  readonly time: number;
  /** `false`: it was watched no longer (censored), and the event had not come. */
  readonly isEvent: boolean;
}

/**
 * On which scale the interval is symmetric. `log_log` is what we publish: its bounds never leave 0 to 1, and it keeps
 * its promise of 95 % in samples as small as ours (Ø. Borgan, K. Liestøl, Scand. J. Statist. 17, 1990). `log` is what R
 * draws unless told otherwise.
 */
export type IntervalScale = 'log_log' | 'log';

/** A time at which events came. Between two of them the curve is level. */
export interface SurvivalStep {
  readonly time: number;
  /** Cases still watched just before `time`; one that is censored at `time` itself is among them. */
  readonly atRisk: number;
  readonly events: number;
  /** Cases censored from the time of the previous step on, and before `time`. */
  readonly censored: number;
  /** The share to which the event has not come by the end of `time`. */
  readonly survival: number;
  /** The share to which it has come: 1 − survival. */
  readonly cumulative: number;
  /** Of `survival`, and so of `cumulative` (M. Greenwood, 1926); `undefined` where nothing is left to measure it by. */
  readonly standardError: number | undefined;
  /** Bounds of the 95 % interval of `survival`. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** A time by which half have had the event, with the bounds of its 95 % interval. */
interface SurvivalMedian {
  readonly time: number;
  /** `undefined` where the data do not reach the bound. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

export interface SurvivalEstimate {
  readonly total: number;
  readonly events: number;
  readonly censored: number;
  readonly steps: readonly SurvivalStep[];
  /** `undefined` where fewer than half have had the event: nobody can say when half will have had it. */
  readonly median: SurvivalMedian | undefined;
  /** The longest that any case was watched. The curve says nothing of later times. */
  readonly watchedUntil: number | undefined;
}

/** 97.5 % quantile of the normal distribution, for intervals of 95 %. */
const z = 1.959963984540054;

/** Products of fractions miss the half by their last digit. */
const half = 0.5 + 1e-12;

/**
 * @param relativeVariance of the survival: Greenwood's sum of events / (at risk × those left).
 */
function boundsOf(
  survival: number,
  relativeVariance: number,
  scale: IntervalScale,
): Pick<SurvivalStep, 'standardError' | 'lower' | 'upper'> {
  if (survival === 0) return { standardError: undefined, lower: undefined, upper: undefined };
  const spread = z * Math.sqrt(relativeVariance);
  const standardError = survival * Math.sqrt(relativeVariance);
  if (scale === 'log') {
    return {
      standardError,
      lower: survival * Math.exp(-spread),
      upper: Math.min(1, survival * Math.exp(spread)),
    };
  }
  const factor = Math.exp(spread / -Math.log(survival));
  return { standardError, lower: survival ** factor, upper: survival ** (1 / factor) };
}

/** The first time at which a curve is at or below the half. */
function firstHalf(
  steps: readonly SurvivalStep[],
  curve: 'survival' | 'lower' | 'upper',
): number | undefined {
  return steps.find((step) => (step[curve] ?? 1) <= half)?.time;
}

/** Its interval holds every time at which the band of the curve meets the half (R. Brookmeyer, J. Crowley, 1982). */
function medianOf(steps: readonly SurvivalStep[]): SurvivalMedian | undefined {
  const time = firstHalf(steps, 'survival');
  if (time === undefined) return undefined;
  return { time, lower: firstHalf(steps, 'lower'), upper: firstHalf(steps, 'upper') };
}

function assertTime(time: number): void {
  if (Number.isFinite(time) && time >= 0) return;
  throw new RangeError(`Not a time that a case can have been watched: ${time}`);
}

/**
 * An event and a censoring at one time: the event came first, so the censored case was still at risk of it.
 *
 * @throws RangeError where a time is not a number from 0.
 */
export function kaplanMeier(
  observations: readonly Observation[],
  scale: IntervalScale = 'log_log',
): SurvivalEstimate {
  for (const { time } of observations) assertTime(time);
  const eventTimes = observations.filter(({ isEvent }) => isEvent).map(({ time }) => time);
  const lostTimes = observations.filter(({ isEvent }) => !isEvent).map(({ time }) => time);
  const steps: SurvivalStep[] = [];
  let [survival, relativeVariance, previous] = [1, 0, 0];
  for (const time of [...new Set(eventTimes)].sort((a, b) => a - b)) {
    const atRisk = observations.filter((seen) => seen.time >= time).length;
    const events = eventTimes.filter((at) => at === time).length;
    survival = atRisk === events ? 0 : survival * (1 - events / atRisk);
    relativeVariance += events / (atRisk * (atRisk - events));
    steps.push({
      time,
      atRisk,
      events,
      censored: lostTimes.filter((at) => at >= previous && at < time).length,
      survival,
      cumulative: 1 - survival,
      ...boundsOf(survival, relativeVariance, scale),
    });
    previous = time;
  }
  const times = observations.map(({ time }) => time);
  return {
    total: observations.length,
    events: eventTimes.length,
    censored: lostTimes.length,
    steps,
    median: medianOf(steps),
    watchedUntil: times.length === 0 ? undefined : Math.max(...times),
  };
}

/**
 * What the curve says of a time: its last step by then, `undefined` before the first.
 *
 * @throws RangeError where no case was watched that long, so that the curve has ended.
 */
export function stepAt({ steps, watchedUntil }: SurvivalEstimate, time: number): SurvivalStep | undefined {
  if (watchedUntil === undefined || time > watchedUntil) {
    throw new RangeError(`No case was watched for as long as ${time}`);
  }
  return steps.findLast((step) => step.time <= time);
}
