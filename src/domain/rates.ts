/**
 * Rates (tỷ lệ) of petitions: a part of a whole, with the records behind both numbers, so that anyone can count
 * again. No whole, no rate; the real and the invented are never counted together.
 */

import { type Population, populationOf } from './illustrative.ts';
import type { Petition } from './petition.ts';
import type { Portal } from './portal.ts';

export interface Rate {
  readonly part: number;
  readonly whole: number;
  readonly partIds: readonly string[];
  readonly wholeIds: readonly string[];
}

/** Below this whole a percentage says more than the numbers do; counts are shown instead. */
const leastWholeForPercent = 10;

export function showsPercent({ whole }: Pick<Rate, 'whole'>): boolean {
  return whole >= leastWholeForPercent;
}

export function rateOf<T extends { readonly id: string }>(
  whole: readonly T[],
  isPart: (record: T) => boolean,
): Rate | undefined {
  if (whole.length === 0) return undefined;
  const part = whole.filter(isPart);
  return {
    part: part.length,
    whole: whole.length,
    partIds: part.map(({ id }) => id),
    wholeIds: whole.map(({ id }) => id),
  };
}

/** Withdrawn and otherwise closed petitions ask for nothing any more. */
export function isCounted({ state: { stage } }: Petition): boolean {
  return stage !== 'closed_other' && stage !== 'withdrawn';
}

export function isResolved({ state: { stage } }: Petition): boolean {
  return stage === 'resolved';
}

/** Resolved in the word of somebody else than the body that did the work. */
function isConfirmed(petition: Petition): boolean {
  return isResolved(petition) && petition.state.confirmation === 'confirmed';
}

/**
 * Answered on the spot or officially in writing, or resolved. An interim answer says only that one will come, and
 * takes nothing back of one that was given on the spot.
 */
export function isAnswered(petition: Petition): boolean {
  const { answer } = petition.state;
  const isInWriting = answer === 'official' || answer === 'corrected';
  return (
    isInWriting || isResolved(petition) || petition.events.some(({ kind }) => kind === 'answered_on_spot')
  );
}

/** Whether it is settled if the original deadline was kept: it was done, or the deadline has passed. */
function isDecided({ state: { lateness } }: Petition): boolean {
  const { kind } = lateness;
  return kind !== 'undated' && kind !== 'open' && kind !== 'stopped';
}

export interface PetitionRates {
  /** Tỷ lệ đã trả lời. */
  readonly answered: Rate | undefined;
  /** Tỷ lệ giải quyết dứt điểm. */
  readonly resolved: Rate | undefined;
  /** Tỷ lệ được xác nhận: resolved, and confirmed by the Front, the petitioners or the neighbourhood. */
  readonly confirmed: Rate | undefined;
  /**
   * Tỷ lệ đúng hạn: done by the original deadline, of those whose original deadline has been decided by the Portal's
   * day. One that is done within an extension is not on time.
   */
  readonly onTime: Rate | undefined;
  /** Chuyển cấp có thẩm quyền và chưa giải quyết: a segment of its own, never inside "resolved". */
  readonly forwarded: Rate | undefined;
  /** Left out of all rates: closed otherwise, withdrawn. */
  readonly excludedIds: readonly string[];
  /** Counted, but without a deadline that names a day: left out of `onTime` alone. */
  readonly undatedIds: readonly string[];
  /** Counted, not done, and the original deadline has not passed: left out of `onTime` alone. */
  readonly openIds: readonly string[];
}

/** Petitions of one population, so that a rate cannot be asked of both at once. */
export interface PetitionCohort {
  readonly population: Population;
  readonly petitions: readonly Petition[];
}

/** Those petitions of `list` that belong to one population. */
export function cohortOf(portal: Portal, population: Population, list: readonly Petition[]): PetitionCohort {
  return {
    population,
    petitions: list.filter(({ receivedBy }) => populationOf(portal, receivedBy) === population),
  };
}

/** The rates of a cohort: petitions of one population, chosen by the day of their dialogue, not of their answer. */
export function petitionRates({ petitions }: PetitionCohort): PetitionRates {
  const counted = petitions.filter(isCounted);
  const ids = (list: readonly Petition[]) => list.map(({ id }) => id);
  return {
    answered: rateOf(counted, isAnswered),
    resolved: rateOf(counted, isResolved),
    confirmed: rateOf(counted, isConfirmed),
    onTime: rateOf(counted.filter(isDecided), ({ state }) => state.lateness.kind === 'on_time'),
    forwarded: rateOf(counted, ({ state }) => state.stage === 'forwarded'),
    excludedIds: ids(petitions.filter((petition) => !isCounted(petition))),
    undatedIds: ids(counted.filter(({ state }) => state.lateness.kind === 'undated')),
    openIds: ids(counted.filter(({ state }) => state.lateness.kind === 'open')),
  };
}
