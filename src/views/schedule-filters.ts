/**
 * Filters (bộ lọc) of the schedule: by body, type, what became of it, year and quarter. Every value is a page of its
 * own; scripts combine several. Real and illustrative entries are counted apart, and what would show nothing is not
 * offered.
 */
import { dialogueStatuses } from '../domain/dialogue.ts';
import type { Portal } from '../domain/portal.ts';
import { stateOn } from '../domain/succession.ts';
import { formatQuarter, sentenceCase } from '../locale/dates.ts';
import { dialogueStatusLabels, dialogueTypeLabels, organisationStateLabels } from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import { dialogueTypes } from '../schemas/plan-item.ts';
import { compareVietnamese } from '../text/folding.ts';
import type { YearQuarter } from '../time/period.ts';
import { dialogueStatusSlugs, dialogueTypeSlugs, hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { quartersOf, type ScheduleEntry, scheduleEntries, yearsOf } from './schedule-entries.ts';

/** The keys of the filters, as addresses and the script name them. */
const filterKeys = ['don-vi', 'loai', 'tinh-trang', 'nam', 'quy'] as const;

export type FilterKey = (typeof filterKeys)[number];

export interface ScheduleFilter {
  readonly key: FilterKey;
  /** As the address has it: a body's id, a slug, `2023`, `2023/quy-3`. */
  readonly value: string;
}

interface FilterOption {
  readonly value: string;
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
  /** How many real entries; absent where there is none. */
  readonly real?: string;
  readonly illustrative?: string;
}

interface FilterRow {
  readonly key: FilterKey;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Quarters are offered within their year only. */
  readonly year?: string;
  readonly isHidden: boolean;
  /** Where values that do not stand here are found. */
  readonly more?: LinkView;
}

export interface ScheduleFiltersView {
  readonly rows: readonly FilterRow[];
  /** What the page is filtered by, and the way out. */
  readonly current?: { readonly text: string; readonly key: FilterKey; readonly value: string };
  readonly clear: LinkView;
}

/** Values of one filter that a page offers; the rest is reached over the bodies' pages and the neighbouring years. */
const shownValues = 12;

function slugOfQuarter(quarter: YearQuarter): string {
  return `${quarter.slice(0, 4)}/quy-${quarter.slice(6)}`;
}

function quarterOfSlug(slug: string): YearQuarter {
  return slug.replace('/quy-', '-Q') as YearQuarter;
}

/** What an entry has under each key. */
export function filterValuesOf(entry: ScheduleEntry): Readonly<Record<FilterKey, readonly string[]>> {
  return {
    'don-vi': [entry.host],
    loai: [dialogueTypeSlugs[entry.type]],
    'tinh-trang': [dialogueStatusSlugs[entry.status]],
    nam: yearsOf(entry).map(String),
    quy: quartersOf(entry).map(slugOfQuarter),
  };
}

export function matches(entry: ScheduleEntry, filter: ScheduleFilter | undefined): boolean {
  return filter === undefined || filterValuesOf(entry)[filter.key].includes(filter.value);
}

/** The filter's part of the address: `loai/cho`. */
export function filterAddress({ key, value }: ScheduleFilter): string {
  if (key === 'nam') return `nam/${value}/danh-sach`;
  return key === 'quy' ? `nam/${value}` : `${key}/${value}`;
}

const typeBySlug = new Map(dialogueTypes.map((type) => [dialogueTypeSlugs[type] as string, type]));
const statusBySlug = new Map(
  dialogueStatuses.map((status) => [dialogueStatusSlugs[status] as string, status]),
);

/** A body as the filter names it; that it has ended is said. */
function hostText(portal: Portal, id: string): string {
  const { text } = organisationLink(portal, id);
  const organisation = portal.organisationById[id];
  const hasEnded = organisation && stateOn(organisation, portal.asOf) === 'ended';
  return hasEnded ? vi.schedule.endedHost(text, organisationStateLabels.ended.toLocaleLowerCase('vi')) : text;
}

/** A filter in the words of the reader: "Tại chợ", "Quý III/2023". */
export function filterText(portal: Portal, { key, value }: ScheduleFilter): string {
  switch (key) {
    case 'don-vi':
      return hostText(portal, value);
    case 'loai': {
      const type = typeBySlug.get(value);
      return type === undefined ? value : dialogueTypeLabels[type];
    }
    case 'tinh-trang': {
      const status = statusBySlug.get(value);
      return status === undefined ? value : dialogueStatusLabels[status];
    }
    case 'nam':
      return vi.schedule.yearText(Number(value));
    case 'quy':
      return sentenceCase(formatQuarter(quarterOfSlug(value)));
  }
}

interface Tally {
  readonly value: string;
  readonly real: number;
  readonly illustrative: number;
}

function talliesOf(entries: readonly ScheduleEntry[], key: FilterKey): readonly Tally[] {
  const tallies = new Map<string, { real: number; illustrative: number }>();
  for (const entry of entries) {
    for (const value of filterValuesOf(entry)[key]) {
      const tally = tallies.get(value) ?? { real: 0, illustrative: 0 };
      tally[entry.population] += 1;
      tallies.set(value, tally);
    }
  }
  return [...tallies].map(([value, tally]) => ({ value, ...tally }));
}

/** The order in which a reader looks for a value: bodies with most real entries, vocabularies as listed, years back. */
function orderOf(portal: Portal, key: FilterKey): (a: Tally, b: Tally) => number {
  switch (key) {
    case 'don-vi':
      return (a, b) =>
        b.real - a.real ||
        b.illustrative - a.illustrative ||
        compareVietnamese(hostText(portal, a.value), hostText(portal, b.value));
    case 'loai':
      return orderIn([...typeBySlug.keys()]);
    case 'tinh-trang':
      return orderIn([...statusBySlug.keys()]);
    case 'nam':
      return (a, b) => Number(b.value) - Number(a.value);
    case 'quy':
      return (a, b) => (a.value < b.value ? -1 : 1);
  }
}

function orderIn(values: readonly string[]): (a: Tally, b: Tally) => number {
  return (a, b) => values.indexOf(a.value) - values.indexOf(b.value);
}

const talliesByPortal = new WeakMap<Portal, Readonly<Record<FilterKey, readonly Tally[]>>>();

/** Counted once for a Portal, which is frozen: every page of the schedule shows the same counts. */
function allTallies(portal: Portal): Readonly<Record<FilterKey, readonly Tally[]>> {
  const known = talliesByPortal.get(portal);
  if (known) return known;
  const entries = scheduleEntries(portal);
  const tallied = (key: FilterKey) => talliesOf(entries, key).toSorted(orderOf(portal, key));
  const tallies = {
    'don-vi': tallied('don-vi'),
    loai: tallied('loai'),
    'tinh-trang': tallied('tinh-trang'),
    nam: tallied('nam'),
    quy: tallied('quy'),
  };
  talliesByPortal.set(portal, tallies);
  return tallies;
}

/** Every filter that shows at least one entry: the schedule's addresses. */
export function scheduleFilters(portal: Portal): readonly ScheduleFilter[] {
  const tallies = allTallies(portal);
  return filterKeys.flatMap((key) => tallies[key].map(({ value }) => ({ key, value })));
}

/** The years that have a page, earliest first. */
export function scheduleYears(portal: Portal): readonly number[] {
  return allTallies(portal)
    .nam.map(({ value }) => Number(value))
    .toSorted((a, b) => a - b);
}

/** Shown values, with the current one among them wherever it stands in the order. */
function shownOf(tallies: readonly Tally[], current: string | undefined): readonly Tally[] {
  return tallies.filter(({ value }, index) => index < shownValues || value === current);
}

function optionView(
  portal: Portal,
  key: FilterKey,
  { value, real, illustrative }: Tally,
  current: ScheduleFilter | undefined,
): FilterOption {
  const filter = { key, value };
  return {
    value,
    text: filterText(portal, filter),
    href: hrefOf(portal.site, paths.scheduleFiltered(filterAddress(filter), 1)),
    isCurrent: current?.key === key && current.value === value,
    ...(real > 0 && { real: vi.schedule.realCount(formatNumber(real)) }),
    ...(illustrative > 0 && { illustrative: vi.schedule.illustrativeCount(formatNumber(illustrative)) }),
  };
}

export function scheduleFiltersView(
  portal: Portal,
  current: ScheduleFilter | undefined,
): ScheduleFiltersView {
  const tallies = allTallies(portal);
  const year = current && (current.key === 'nam' || current.key === 'quy') ? current.value.slice(0, 4) : '';
  const rowOf = (key: FilterKey, shown: readonly Tally[]) => ({
    key,
    label: vi.schedule.filterLabels[key],
    options: shown.map((tally) => optionView(portal, key, tally, current)),
    isHidden: false,
  });
  const rows = filterKeys.flatMap((key): FilterRow[] => {
    const all = tallies[key];
    const shown = shownOf(all, current?.key === key ? current.value : key === 'nam' ? year : undefined);
    if (shown.length === 0) return [];
    if (key !== 'quy') {
      const isCut = key === 'don-vi' && shown.length < all.length;
      const more = { text: vi.schedule.allBodies, href: hrefOf(portal.site, paths.organisations) };
      return [{ ...rowOf(key, shown), ...(isCut && { more }) }];
    }
    const years = shownOf(tallies.nam, year).map(({ value }) => value);
    return years.flatMap((within) => {
      const quarters = all.filter(({ value }) => value.startsWith(`${within}/`));
      return quarters.length === 0
        ? []
        : [{ ...rowOf(key, quarters), year: within, isHidden: within !== year }];
    });
  });
  return {
    rows,
    ...(current && { current: { text: filterText(portal, current), ...current } }),
    clear: { text: vi.schedule.clear, href: hrefOf(portal.site, paths.schedule) },
  };
}
