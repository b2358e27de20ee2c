/** Time expressions as pages show them: the words, the source's own words, and the span on a year's strip. */
import { type Phase, phaseOn } from '../domain/chronology.ts';
import { windowOf } from '../domain/window.ts';
import { formatWhen, sentenceCase } from '../locale/dates.ts';
import { phaseLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { compareDates, type IsoDate, toDayNumber } from '../time/civil-date.ts';
import { yearPeriod } from '../time/period.ts';

/** Part of a year, for drawing. */
export interface YearSpan {
  readonly year: number;
  /** Fractions of the year, 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Ends that the words leave open are drawn soft: all but a single day's. */
  readonly isSoft: boolean;
}

export interface WhenView {
  readonly text: string;
  /** The source's own words, where they differ from `text`. */
  readonly verbatim?: string;
  readonly phase: Phase;
  readonly phaseLabel: string;
  /** For `<time datetime>`: only where the words name one day, month or year. */
  readonly machine?: string;
  readonly span?: YearSpan;
}

function machineOf(when: FlexibleDate): string | undefined {
  switch (when.kind) {
    case 'day':
      return when.day;
    case 'month':
      return when.month;
    case 'year':
      return String(when.year).padStart(4, '0');
    default:
      return undefined;
  }
}

/** The span within the year in which the window begins; none for a window without end or over many years. */
function spanOf(when: FlexibleDate): YearSpan | undefined {
  const window = windowOf(when);
  if (window?.end === undefined) return undefined;
  const year = Number(window.start.slice(0, 4));
  const { start: first, end: last } = yearPeriod(year);
  if (compareDates(window.end, last) > 0) return undefined;
  const length = toDayNumber(last) - toDayNumber(first) + 1;
  const fraction = (day: IsoDate, after: number) => (toDayNumber(day) - toDayNumber(first) + after) / length;
  return {
    year,
    start: fraction(window.start, 0),
    end: fraction(window.end, 1),
    isSoft: when.kind !== 'day',
  };
}

export function whenView(when: FlexibleDate, asOf: IsoDate): WhenView {
  const text = sentenceCase(formatWhen(when));
  const raw = 'raw' in when ? when.raw : undefined;
  const phase = phaseOn(when, asOf);
  const [machine, span] = [machineOf(when), spanOf(when)];
  return {
    text,
    phase,
    phaseLabel: phaseLabels[phase],
    ...(raw !== undefined && sentenceCase(raw) !== text && { verbatim: vi.common.verbatim(raw) }),
    ...(machine !== undefined && { machine }),
    ...(span && { span }),
  };
}

/** A time expression as the value of a fact. */
export function whenFact(when: FlexibleDate, asOf: IsoDate) {
  const { text, verbatim } = whenView(when, asOf);
  return {
    text,
    ...(verbatim !== undefined && { detail: verbatim }),
    ...(when.kind === 'unknown' && { isMissing: true }),
  };
}
