/** Days, months, quarters and time expressions in the official Vietnamese forms. */
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { type IsoDate, isIsoDate, partsOf } from '../time/civil-date.ts';
import {
  isYearMonth,
  partsOfMonth,
  partsOfQuarter,
  type YearMonth,
  type YearQuarter,
} from '../time/period.ts';

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Months 1 and 2 take a zero, so that 1/… cannot be lengthened to 11/… by a pen. */
function twoDigitsBelowThree(month: number): string {
  return month < 3 ? twoDigits(month) : String(month);
}

/** For tables and labels: 07/03/2024. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/**
 * For running text: ngày 07 tháng 3 năm 2024. Days under 10 and the months 1 and 2 take a zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, thể thức ghi thời gian ban hành).
 */
export function formatDateInWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${twoDigits(day)} tháng ${twoDigitsBelowThree(month)} năm ${year}`;
}

export function formatMonth(yearMonth: YearMonth): string {
  const { year, month } = partsOfMonth(yearMonth);
  return `tháng ${twoDigitsBelowThree(month)}/${year}`;
}

export function formatQuarter(yearQuarter: YearQuarter): string {
  const { year, quarter } = partsOfQuarter(yearQuarter);
  return `quý ${romanQuarters[quarter - 1]}/${year}`;
}

/** The quarter alone, for chart axes that name the year elsewhere: "III". */
export function formatQuarterNumber(yearQuarter: YearQuarter): string {
  return romanQuarters[partsOfQuarter(yearQuarter).quarter - 1] ?? '';
}

function formatMonthRange(from: YearMonth, to: YearMonth): string {
  const [first, last] = [partsOfMonth(from), partsOfMonth(to)];
  if (first.year !== last.year) return `từ ${formatMonth(from)} đến ${formatMonth(to)}`;
  const start = `tháng ${twoDigitsBelowThree(first.month)}`;
  return last.month === first.month + 1
    ? `${start} và ${formatMonth(to)}`
    : `từ ${start} đến ${formatMonth(to)}`;
}

function formatQuarterRange(from: YearQuarter, to: YearQuarter): string {
  const [first, last] = [partsOfQuarter(from), partsOfQuarter(to)];
  if (first.year !== last.year) return `từ ${formatQuarter(from)} đến ${formatQuarter(to)}`;
  const start = `quý ${romanQuarters[first.quarter - 1]}`;
  return last.quarter === first.quarter + 1
    ? `${start} và ${formatQuarter(to)}`
    : `từ ${start} đến ${formatQuarter(to)}`;
}

type Recurring = Extract<FlexibleDate, { kind: 'recurring' }>;
type Relative = Extract<FlexibleDate, { kind: 'relative' }>;

const intervals: Readonly<Record<Recurring['every'], string>> = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half_year: '6 tháng một lần',
  year: 'hằng năm',
  school_year: 'mỗi năm học',
  unstated: 'định kỳ, văn bản không ghi bao lâu một lần',
};

function formatRecurring({ every, within, before, since }: Recurring): string {
  const parts = [intervals[every]];
  if (within) parts.push(`trong quý ${romanQuarters[Number(within.slice(1)) - 1]}`);
  if (before) parts.push(`trước ngày ${before.slice(3)}/${twoDigitsBelowThree(Number(before.slice(0, 2)))}`);
  if (since) parts.push(`từ năm ${since}`);
  return parts.join(', ');
}

const anchors: Readonly<Record<Relative['anchor'], string>> = {
  dialogue: 'buổi đối thoại',
  dialogue_start: 'khi đối thoại bắt đầu',
  dialogue_end: 'khi đối thoại kết thúc',
  council_session: 'kỳ họp thường kỳ của HĐND',
  assembly_and_council_session: 'kỳ họp Quốc hội, HĐND các cấp',
  assignment: 'khi được giao',
};

const positions: Readonly<Record<Relative['position'][number], string>> = {
  before: 'trước',
  during: 'trong',
  after: 'sau',
};

// A source that says only "trước 05 ngày" is not made stricter or looser than it is.
const comparisons = { at_least: 'ít nhất', at_most: 'trong vòng', exactly: '' } as const;
const dayUnits = { day: 'ngày', working_day: 'ngày làm việc' } as const;

/** a, b và c */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`;
}

function formatRelative({ anchor, position, offset }: Relative): string {
  const isMoment = anchor === 'dialogue_start' || anchor === 'dialogue_end' || anchor === 'assignment';
  // At a moment there is no "during": "khi đối thoại bắt đầu" says it.
  const words = position.filter((word) => !(isMoment && word === 'during')).map((word) => positions[word]);
  const place = `${joinWords(words)} ${anchors[anchor]}`.trim();
  if (!offset) return place;
  const { comparison, days, unit } = offset;
  return `${comparisons[comparison]} ${twoDigits(days)} ${dayUnits[unit]} ${place}`.trim();
}

function formatStart(since: string): string {
  if (isIsoDate(since)) return `từ ${formatDateInWords(since)} trở đi`;
  if (isYearMonth(since)) return `từ ${formatMonth(since)} trở đi`;
  return `từ năm ${since} và các năm tiếp theo`;
}

function formatExact(when: FlexibleDate): string {
  switch (when.kind) {
    case 'day':
      if (when.bound === 'before') return `trước ngày ${formatDate(when.day)}`;
      if (when.bound === 'by') return `chậm nhất ngày ${formatDate(when.day)}`;
      return `ngày ${formatDate(when.day)}`;
    case 'day_range':
      return `từ ngày ${formatDate(when.from)} đến ngày ${formatDate(when.to)}`;
    case 'month':
      return when.dayBlank ? `${formatMonth(when.month)} (văn bản để trống ngày)` : formatMonth(when.month);
    case 'month_range':
      return formatMonthRange(when.from, when.to);
    case 'quarter':
      return formatQuarter(when.quarter);
    case 'quarter_range':
      return formatQuarterRange(when.from, when.to);
    case 'year':
      return `trong năm ${when.year}`;
    case 'school_year':
      return when.startYear === undefined
        ? 'theo năm học'
        : `năm học ${when.startYear} – ${when.startYear + 1}`;
    case 'recurring':
      return formatRecurring(when);
    case 'open_ended':
      return formatStart(when.since);
    case 'relative':
      return formatRelative(when);
    case 'ongoing':
      return 'thường xuyên';
    case 'ad_hoc':
      return 'đột xuất, khi cần thiết';
    case 'unknown':
      return 'văn bản không ghi thời gian';
  }
}

/** A time expression in the form of the portal, no more exact than its source. Starts with a small letter. */
export function formatWhen(when: FlexibleDate): string {
  const exact = formatExact(when);
  return 'tentative' in when && when.tentative ? `dự kiến ${exact}` : exact;
}

/** First letter in upper case, for the start of a line. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
