/**
 * Month-ends (thời điểm cuối tháng): the days on which the portal is looked back at, from the month of the first thing on
 * record to the last month that was over before the Portal's day.
 */
import { addDays, type IsoDate } from '../time/civil-date.ts';
import { monthPeriod, partsOfMonth, type YearMonth } from '../time/period.ts';
import { type Population, populationOf, populations } from './illustrative.ts';
import { issueDay } from './notice.ts';
import type { Portal } from './portal.ts';
import type { Plan } from './records.ts';
import { windowOf } from './window.ts';

/** A month by the Portals of two days: the last one before it began, and its own last one. */
export interface MonthStep {
  readonly month: YearMonth;
  readonly before: Portal;
  readonly after: Portal;
}

export function monthOf(day: IsoDate): YearMonth {
  return day.slice(0, 7) as YearMonth;
}

/** The months from `first` to `last`, both included; empty where `last` comes before `first`. */
export function monthsBetween(first: YearMonth, last: YearMonth): readonly YearMonth[] {
  const numberOf = (month: YearMonth) => partsOfMonth(month).year * 12 + partsOfMonth(month).month - 1;
  const length = Math.max(0, numberOf(last) - numberOf(first) + 1);
  return Array.from({ length }, (_, index) => {
    const number = numberOf(first) + index;
    const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as YearMonth;
  });
}

/** The day from which a plan is known: that of its issue, or where the source gives none, the first it covers. */
function planDay({ issuedOn, period }: Plan): IsoDate | undefined {
  return (windowOf(issuedOn) ?? windowOf(period))?.start;
}

/** The day of the earliest record of a population; that a body existed is no record of what it did. */
export function firstRecordDay(portal: Portal, population: Population): IsoDate | undefined {
  const isOf = (body: string) => populationOf(portal, body) === population;
  const days = [
    ...portal.plans.filter(({ issuer }) => isOf(issuer.org)).map(planDay),
    ...portal.dialogues
      .filter(({ host }) => isOf(host))
      .flatMap(({ schedule, held }) => [schedule[0]?.on, held?.from]),
    ...portal.notices.filter(({ issuer }) => isOf(issuer.org)).map(issueDay),
    ...portal.petitions.filter(({ receivedBy }) => isOf(receivedBy)).map(({ state }) => state.receivedOn),
    ...Object.values(portal.fulfilmentsByEntry)
      .flat()
      .filter(({ by }) => isOf(by))
      .map(({ on }) => on),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
}

/** Every full month since the first record of either population; of the month that goes on, nothing is said. */
export function monthsOnRecord(portal: Portal): readonly YearMonth[] {
  const first = populations
    .flatMap((population) => firstRecordDay(portal, population) ?? [])
    .sort()
    .at(0);
  if (first === undefined) return [];
  return monthsBetween(monthOf(first), monthOf(portal.asOf)).filter(
    (month) => monthPeriod(month).end < portal.asOf,
  );
}

/** @param portalOn the Portal as it stood on a day. */
export function monthSteps(portal: Portal, portalOn: (day: IsoDate) => Portal): readonly MonthStep[] {
  return monthsOnRecord(portal).map((month) => {
    const { start, end } = monthPeriod(month);
    return { month, before: portalOn(addDays(start, -1)), after: portalOn(end) };
  });
}
