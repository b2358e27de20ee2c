/** Deadlines as offices write them, and the last day that each can mean. */
import type { FlexibleDate } from '../../src/schemas/flexible-date.ts';
import { addDays, compareDates, type IsoDate, partsOf } from '../../src/time/civil-date.ts';
import { isYearMonth, isYearQuarter, monthPeriod, quarterOf, quarterPeriod } from '../../src/time/period.ts';
import { dayWords } from './place.ts';
import type { Random } from './random.ts';

export interface WrittenDeadline {
  readonly due: FlexibleDate;
  /** No reading of the words ends later; absent where they name no day. */
  readonly latest?: IsoDate;
}

const romans = ['I', 'II', 'III', 'IV'] as const;

/** A deadline on a day, as an extension must have one. */
export function dayDeadline(on: IsoDate, random: Random): WrittenDeadline {
  const isBefore = random.chance(0.4);
  const raw = `${isBefore ? 'trước' : 'chậm nhất'} ngày ${dayWords(on)}`;
  return { due: { kind: 'day', raw, day: on, bound: isBefore ? 'before' : 'by' }, latest: on };
}

/** The deadline of an extension decided on `on`: it lies after every reading of the one it moves. */
export function extendedDeadline(before: IsoDate, on: IsoDate, random: Random): WrittenDeadline {
  const from = compareDates(before, on) > 0 ? before : on;
  return dayDeadline(addDays(from, random.int(15, 90)), random);
}

function monthDeadline(on: IsoDate): WrittenDeadline {
  const month = on.slice(0, 7);
  if (!isYearMonth(month)) throw new RangeError(on);
  const { year, month: number } = partsOf(on);
  return {
    due: { kind: 'month', raw: `trong tháng ${number < 3 ? `0${number}` : number}/${year}`, month },
    latest: monthPeriod(month).end,
  };
}

function quarterDeadline(on: IsoDate): WrittenDeadline {
  const quarter = quarterOf(on);
  if (!isYearQuarter(quarter)) throw new RangeError(on);
  const raw = `trong quý ${romans[Number(quarter.slice(-1)) - 1]}/${quarter.slice(0, 4)}`;
  return { due: { kind: 'quarter', raw, quarter }, latest: quarterPeriod(quarter).end };
}

function countedDeadline(on: IsoDate, random: Random): WrittenDeadline {
  const days = random.pick([7, 10, 15, 20, 30, 45]);
  const written = String(days).padStart(2, '0');
  const due: FlexibleDate = {
    kind: 'relative',
    raw: `trong thời hạn ${written} ngày làm việc kể từ ngày giao`,
    anchor: 'assignment',
    position: ['after'],
    offset: { comparison: 'at_most', days, unit: 'working_day' },
  };
  // Tết and the weekends together never double a count and add twenty days.
  return { due, latest: addDays(on, days * 2 + 20) };
}

/** The deadline of something given on `on`. */
export function deadlineFrom(on: IsoDate, random: Random): WrittenDeadline {
  const later = () => addDays(on, random.int(12, 150));
  return random.weighted<() => WrittenDeadline>([
    [48, () => dayDeadline(later(), random)],
    [14, () => monthDeadline(later())],
    [10, () => quarterDeadline(later())],
    [20, () => countedDeadline(on, random)],
    [5, () => ({ due: { kind: 'unknown' } })],
    [3, () => ({ due: { kind: 'ongoing', raw: 'thường xuyên' } })],
  ])();
}
