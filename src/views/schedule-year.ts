/**
 * A year of the schedule as a calendar with honest dates: a day is a point, a month or a quarter a span with soft
 * ends, "dự kiến" a broken line. What was promised, announced and held of one dialogue shares one row, so that drift
 * is seen. What names no stretch of the calendar stands outside the axis, in words.
 */
import { heldPeriod, isTiming } from '../domain/dialogue.ts';
import { type Population, populations } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { windowOf } from '../domain/window.ts';
import { formatDate, formatMonth, formatQuarterNumber, formatWhen, sentenceCase } from '../locale/dates.ts';
import { schedulingLabels } from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { addDays, type IsoDate, isLeapYear, partsOf, toDayNumber } from '../time/civil-date.ts';
import { type Period, quarterOf, quartersBetween, type YearMonth, yearPeriod } from '../time/period.ts';
import { dayOfWeek } from '../time/work-calendar.ts';
import { type AddToCalendarView, addAllToCalendar } from './add-to-calendar.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { type ScheduleRow, type ScheduleSwitch, scheduleRow, scheduleSwitch } from './schedule.ts';
import {
  isOnDays,
  type ScheduleEntry,
  scheduleEntries,
  standingWindowOf,
  yearsOf,
} from './schedule-entries.ts';
import { filterAddress, scheduleFilters, scheduleYears } from './schedule-filters.ts';

type MarkKind = 'promised' | 'announced' | 'superseded' | 'held';

/** One time of a dialogue, for drawing. */
export interface YearMark {
  readonly kind: MarkKind;
  /** `days` a point, or a few days; `span` soft ends; `until` the last day of something that has no first. */
  readonly shape: 'days' | 'span' | 'until';
  /** Fractions of the year; beyond 0 and 1 where it begins earlier or goes on. */
  readonly start: number;
  readonly end: number;
  readonly isTentative: boolean;
}

export interface YearRow extends ScheduleRow {
  readonly marks: readonly YearMark[];
  /** The same in words: what was promised, announced, moved, held. */
  readonly facts: readonly string[];
}

type Sign = 'span' | 'tentative' | MarkKind | 'until' | 'today';

interface DayRow {
  /** "Thứ Năm, 18/09/2025" */
  readonly day: string;
  readonly machine: IsoDate;
  readonly title: string;
  readonly name?: string;
  readonly href: string;
  readonly host: LinkView;
  readonly status?: string;
}

interface YearPart {
  readonly population: Population;
  /** Headings of the three lists; of what is invented, they say so. */
  readonly headings: Readonly<Record<'axis' | 'outside' | 'months', string>>;
  readonly rows: readonly YearRow[];
  /** What has no place on the axis. */
  readonly outside: readonly ScheduleRow[];
  readonly months: readonly { readonly heading: string; readonly days: readonly DayRow[] }[];
}

export interface ScheduleYearView {
  readonly head: PageHead;
  readonly lead: string;
  readonly leadIllustrative?: string;
  readonly views: ScheduleSwitch;
  readonly years: readonly (LinkView & { readonly isCurrent: boolean })[];
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly isLeap: boolean;
  /** The four quarters; with a link where the quarter has a list of its own. */
  readonly quarters: readonly { readonly text: string; readonly label: string; readonly href?: string }[];
  /** The Portal's day, where it is in this year. */
  readonly today?: number;
  /** How to read the signs that occur on the page. */
  readonly key: readonly { readonly sign: Sign; readonly text: string }[];
  readonly parts: readonly YearPart[];
  readonly calendar: AddToCalendarView;
  readonly pagination?: Pagination;
}

/** Years that a page links beside the two next to it. */
const linkedYears = 12;

/** Where days stand in a year: 0 its first moment, 1 its last. */
function fractionsOf({ start, end }: Period, year: number): { start: number; end: number } {
  const { start: first, end: last } = yearPeriod(year);
  const length = toDayNumber(last) - toDayNumber(first) + 1;
  const at = (day: IsoDate) => (toDayNumber(day) - toDayNumber(first)) / length;
  // What has no end goes on beyond every year.
  return { start: at(start), end: at(addDays(end ?? addDays(last, length), 1)) };
}

function isInYear({ start, end }: { start: number; end: number }): boolean {
  return start < 1 && end > 0;
}

interface Time {
  readonly kind: MarkKind;
  readonly label: string;
  readonly text: string;
  readonly window?: Period;
  readonly shape: YearMark['shape'];
  readonly isTentative: boolean;
}

function timeOf(kind: MarkKind, label: string, when: FlexibleDate): Time {
  const window = windowOf(when);
  const isLimit = when.kind === 'day' && when.bound !== undefined;
  const isTentative = 'tentative' in when && when.tentative === true;
  // Days between which one is still to be chosen are a stretch; days on which one meets are points.
  const isOpen = when.kind === 'day_range' && (kind === 'promised' || isTentative);
  return {
    kind,
    label,
    text: formatWhen(when),
    ...(window && { window }),
    shape: isOnDays(when) && !isOpen ? 'days' : isLimit ? 'until' : 'span',
    isTentative,
  };
}

/** Everything said of when an entry is, was to be and was: in the order in which it was said. */
function timesOf({ when, promise, dialogue, status }: ScheduleEntry): readonly Time[] {
  const text = vi.schedule.year.facts;
  const schedule = dialogue?.schedule ?? [];
  const promised = promise ? [timeOf('promised', text.promised, promise.entry.when)] : [];
  const isOwnTime = schedule.length === 0 && promise?.entry.when !== when;
  const stated = isOwnTime ? [timeOf(promise ? 'announced' : 'promised', text.stated, when)] : [];
  const isOff = status === 'cancelled' || status === 'postponed';
  const lastTiming = schedule.findLast(isTiming);
  const scheduled = schedule.map((entry): Time => {
    const label = text.noticed(schedulingLabels[entry.kind], formatDate(entry.on));
    if (!isTiming(entry)) {
      const outcome = entry.kind === 'cancelled' ? text.cancelled : text.off;
      return { kind: 'superseded', label, text: outcome, shape: 'days', isTentative: false };
    }
    return timeOf(entry === lastTiming && !isOff ? 'announced' : 'superseded', label, entry.when);
  });
  const days = dialogue && heldPeriod(dialogue);
  const held: readonly Time[] = days
    ? [
        {
          kind: 'held',
          label: text.held,
          text: vi.dialogue.heldDays(formatDate(days.start), formatDate(days.end)),
          window: days,
          shape: 'days',
          isTentative: false,
        },
      ]
    : [];
  return [...promised, ...stated, ...scheduled, ...held];
}

function yearRow(portal: Portal, entry: ScheduleEntry, year: number): YearRow {
  const times = timesOf(entry);
  return {
    ...scheduleRow(portal, entry),
    facts: times.map(({ label, text }) => vi.schedule.year.fact(label, text)),
    marks: times.flatMap(({ kind, shape, isTentative, window }) => {
      const fractions = window && fractionsOf(window, year);
      return fractions && isInYear(fractions) ? [{ kind, shape, ...fractions, isTentative }] : [];
    }),
  };
}

/** The day or days on which an entry is, or was to be, as far as they are known. */
function knownDays({ when, dialogue }: ScheduleEntry): (Period & { isTentative: boolean }) | undefined {
  const held = dialogue && heldPeriod(dialogue);
  if (held) return { ...held, isTentative: false };
  const window = isOnDays(when) ? windowOf(when) : undefined;
  return window && { ...window, isTentative: 'tentative' in when && when.tentative === true };
}

function dayWords({ start, end, isTentative }: Period & { isTentative: boolean }): string {
  const text = vi.schedule.year;
  const dayOf = (day: IsoDate) => text.day(vi.rules.weekdays[dayOfWeek(day) - 1] ?? '', formatDate(day));
  const days = end === undefined || end === start ? dayOf(start) : text.days(dayOf(start), dayOf(end));
  return isTentative ? text.tentativeDay(days) : days;
}

/** Month by month, what is known to the day. Days that begin in another year are that year's. */
function monthsOf(portal: Portal, entries: readonly ScheduleEntry[], year: number): YearPart['months'] {
  const known = entries
    .flatMap((entry) => {
      const days = knownDays(entry);
      return days && partsOf(days.start).year === year ? [{ entry, days }] : [];
    })
    .toSorted((a, b) => (a.days.start < b.days.start ? -1 : a.days.start > b.days.start ? 1 : 0));
  return [...Map.groupBy(known, ({ days }) => days.start.slice(0, 7) as YearMonth)].map(
    ([month, inMonth]) => ({
      heading: sentenceCase(formatMonth(month)),
      days: inMonth.map(({ entry, days }) => {
        const { title, name, href, host, status } = scheduleRow(portal, entry);
        return {
          day: dayWords(days),
          machine: days.start,
          title,
          ...(name !== undefined && { name }),
          href,
          host,
          ...(status !== undefined && { status }),
        };
      }),
    }),
  );
}

/** First what has a place on the axis, by its first time in the year; then what has none. */
function entriesOfYear(portal: Portal, year: number): readonly ScheduleEntry[] {
  const inYear = scheduleEntries(portal)
    .filter((entry) => yearsOf(entry).includes(year))
    .map((entry) => ({
      entry,
      isOutside: standingWindowOf(entry) !== undefined,
      first: Math.min(...yearRow(portal, entry, year).marks.map(({ start }) => Math.max(0, start))),
    }))
    .toSorted((a, b) => Number(a.isOutside) - Number(b.isOutside) || (a.isOutside ? 0 : a.first - b.first));
  return populations.flatMap((population) =>
    inYear.filter(({ entry }) => entry.population === population).map(({ entry }) => entry),
  );
}

function partView(
  portal: Portal,
  population: Population,
  shown: readonly ScheduleEntry[],
  year: number,
): YearPart {
  const entries = shown.filter((entry) => entry.population === population);
  const onAxis = entries.filter((entry) => standingWindowOf(entry) === undefined);
  const headingOf = (text: string) => (population === 'real' ? text : vi.schedule.illustrativePart(text));
  return {
    population,
    headings: {
      axis: headingOf(vi.schedule.year.axis),
      outside: headingOf(vi.schedule.year.outsideHeading),
      months: headingOf(vi.schedule.year.monthsHeading),
    },
    rows: onAxis.map((entry) => yearRow(portal, entry, year)),
    outside: entries.filter((entry) => standingWindowOf(entry)).map((entry) => scheduleRow(portal, entry)),
    months: monthsOf(portal, onAxis, year),
  };
}

/** The sign that a mark is drawn with. */
function signsOf({ kind, shape, isTentative }: YearMark): readonly Sign[] {
  const sign = shape === 'days' ? kind : shape;
  return isTentative ? ['tentative'] : [sign];
}

function keyOf(portal: Portal, parts: readonly YearPart[], isToday: boolean): ScheduleYearView['key'] {
  const marks = parts.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  const drawn = new Set(marks.flatMap(signsOf));
  const { today, ...texts } = vi.schedule.year.key;
  const signs = ['span', 'tentative', 'promised', 'announced', 'superseded', 'held', 'until'] as const;
  return [
    ...signs.filter((sign) => drawn.has(sign)).map((sign) => ({ sign, text: texts[sign] })),
    ...(isToday && marks.length > 0
      ? [{ sign: 'today' as const, text: today(formatDate(portal.asOf)) }]
      : []),
  ];
}

function leadOf(portal: Portal, year: number, entries: readonly ScheduleEntry[]): string {
  const real = entries.filter(({ population }) => population === 'real');
  const outside = real.filter((entry) => standingWindowOf(entry)).length;
  const date = formatDate(portal.asOf);
  return real.length === 0
    ? vi.schedule.year.leadNone(year, date)
    : vi.schedule.year.lead(year, real.length - outside, outside, date);
}

function quartersView(portal: Portal, year: number): ScheduleYearView['quarters'] {
  const { start, end } = yearPeriod(year);
  const filters = scheduleFilters(portal);
  return quartersBetween(quarterOf(start), quarterOf(end)).map((quarter, index) => {
    const filter = filters.find(({ key, value }) => key === 'quy' && value === `${year}/quy-${index + 1}`);
    const text = vi.schedule.filterLabels.quy;
    return {
      text: `${text} ${formatQuarterNumber(quarter)}`,
      label: `${text} ${formatQuarterNumber(quarter)}/${year}`,
      ...(filter && { href: hrefOf(portal.site, paths.scheduleFiltered(filterAddress(filter), 1)) }),
    };
  });
}

export interface ScheduleYearAddress {
  readonly year: number;
  readonly page: number;
}

export function scheduleYearAddresses(portal: Portal): readonly ScheduleYearAddress[] {
  return scheduleYears(portal).flatMap((year) =>
    pageNumbers(entriesOfYear(portal, year).length).map((page) => ({ year, page })),
  );
}

export function scheduleYearView(portal: Portal, { year, page }: ScheduleYearAddress): ScheduleYearView {
  const { site } = portal;
  const text = vi.schedule.year;
  const entries = entriesOfYear(portal, year);
  const pathOf = (target: number) => paths.scheduleYear(year, target);
  const { records, pagination } = paginate(entries, { site, page, pathOf });
  const years = scheduleYears(portal);
  const linkTo = (target: number) => ({
    text: String(target),
    href: hrefOf(site, paths.scheduleYear(target, 1)),
  });
  const previous = years.findLast((other) => other < year);
  const next = years.find((other) => other > year);
  const today = fractionsOf({ start: portal.asOf, end: portal.asOf }, year);
  const parts = populations
    .map((population) => partView(portal, population, records, year))
    .filter(({ rows, outside }) => rows.length + outside.length > 0);
  const illustrative = entries.filter(({ population }) => population === 'illustrative').length;
  return {
    head: pageHead(portal, {
      title: page === 1 ? text.title(year) : text.titleOfPage(year, page),
      description: text.description(year),
      path: pathOf(page),
      above: [{ text: vi.schedule.title, href: hrefOf(site, paths.schedule) }],
    }),
    lead: leadOf(portal, year, entries),
    ...(illustrative > 0 && { leadIllustrative: vi.schedule.leadIllustrative(formatNumber(illustrative)) }),
    views: scheduleSwitch(portal, true, year),
    years: years.slice(-linkedYears).map((other) => ({ ...linkTo(other), isCurrent: other === year })),
    ...(previous !== undefined && { previous: { ...linkTo(previous), text: text.previous(previous) } }),
    ...(next !== undefined && { next: { ...linkTo(next), text: text.next(next) } }),
    isLeap: isLeapYear(year),
    quarters: quartersView(portal, year),
    ...(isInYear(today) && { today: today.start }),
    key: keyOf(portal, parts, isInYear(today)),
    parts,
    calendar: addAllToCalendar(portal),
    ...(pagination && { pagination }),
  };
}
