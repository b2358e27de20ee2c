/** The schedule as a list: every promised or announced dialogue once, in the group that its time puts it in today. */
import type { Population } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { stateOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { dialogueStatusLabels, dialogueTypeLabels, organisationStateLabels } from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import { partsOf } from '../time/civil-date.ts';
import { type AddToCalendarView, addAllToCalendar, addOrganisationToCalendar } from './add-to-calendar.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { organisationLink } from './parties.ts';
import { type ScheduleEntry, type ScheduleGroupName, scheduleEntries } from './schedule-entries.ts';
import {
  filterAddress,
  filterText,
  matches,
  type ScheduleFilter,
  type ScheduleFiltersView,
  scheduleFilters,
  scheduleFiltersView,
  scheduleYears,
} from './schedule-filters.ts';
import { type WhenView, whenView } from './when.ts';

export interface ScheduleRow {
  readonly title: string;
  /**
   * What a screen reader says of the link where the title is not enough: plans of two bodies promise under the same
   * words ("Đối thoại đột xuất"); a dialogue with a page of its own has a title of its own.
   */
  readonly name?: string;
  readonly href: string;
  readonly when: WhenView;
  readonly host: LinkView;
  /** Said of a host that has ended by the Portal's day. */
  readonly hostState?: string;
  readonly type: string;
  readonly place?: string;
  /** What became of the meeting, as far as is known; not said of one that is still to come as planned. */
  readonly status?: string;
}

export interface ScheduleGroup {
  readonly name: ScheduleGroupName;
  /** Anchor on the schedule's page. */
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly ScheduleRow[];
}

export function scheduleRow(portal: Portal, entry: ScheduleEntry): ScheduleRow {
  const organisation = portal.organisationById[entry.host];
  const hasEnded = organisation && stateOn(organisation, portal.asOf) === 'ended';
  const host = organisationLink(portal, entry.host);
  const isAsPlanned = entry.status === 'planned' || entry.status === 'announced';
  return {
    title: entry.title,
    ...(!entry.dialogue && { name: vi.schedule.titleOfHost(entry.title, host.text) }),
    href: hrefOf(portal.site, entry.path),
    when: whenView(entry.when, portal.asOf),
    host,
    ...(hasEnded && { hostState: organisationStateLabels.ended }),
    type: dialogueTypeLabels[entry.type],
    ...(entry.place && { place: entry.place.name }),
    ...(!isAsPlanned && { status: dialogueStatusLabels[entry.status] }),
  };
}

const groupAnchors: Readonly<Record<ScheduleGroupName, string>> = {
  open: 'sap-toi',
  standing: 'thuong-xuyen',
  unstated: 'khong-ghi-thoi-gian',
  postponed: 'da-hoan',
  past: 'da-qua',
};

/** Groups in the order a reader needs them: what is still to come, then what has no day, then the past, latest first. */
export const groupOrder = ['open', 'postponed', 'standing', 'unstated', 'past'] as const;

/** Entries as the list has them: by group, each group by time, the past latest first. */
export function inGroups(
  entries: readonly ScheduleEntry[],
): readonly { readonly name: ScheduleGroupName; readonly entries: readonly ScheduleEntry[] }[] {
  return groupOrder.map((name) => {
    const inGroup = entries.filter(({ group }) => group === name);
    return { name, entries: name === 'past' ? inGroup.toReversed() : inGroup };
  });
}

/** The heading of a group; of what is invented, it says so. */
export function groupHeading(name: ScheduleGroupName, population: Population): string {
  const heading = vi.schedule.groups[name];
  return population === 'real' ? heading : vi.schedule.illustrativePart(heading);
}

/** The anchor of a group; the two populations have each their own. */
function groupAnchor(name: ScheduleGroupName, population: Population): string {
  return `${population === 'real' ? '' : 'minh-hoa-'}${groupAnchors[name]}`;
}

export function scheduleGroups(
  portal: Portal,
  population: Population,
  filter?: ScheduleFilter,
): readonly ScheduleGroup[] {
  const entries = scheduleEntries(portal).filter(
    (entry) => entry.population === population && matches(entry, filter),
  );
  return inGroups(entries).map(({ name, entries: inGroup }) => ({
    name,
    id: groupAnchor(name, population),
    heading: groupHeading(name, population),
    note: vi.schedule.groupNotes[name],
    rows: inGroup.map((entry) => scheduleRow(portal, entry)),
  }));
}

/** What is still to come, body by body: the bodies in the order of their next meeting. */
export function comingByBody(
  portal: Portal,
  population: Population,
): readonly {
  readonly host: LinkView;
  /** The body's own schedule. */
  readonly scheduleHref: string;
  readonly rows: readonly ScheduleRow[];
}[] {
  const coming = scheduleEntries(portal).filter(
    (entry) => entry.population === population && entry.group === 'open',
  );
  const hosts = [...new Set(coming.map(({ host }) => host))];
  return hosts.map((host) => ({
    host: organisationLink(portal, host),
    scheduleHref: hrefOf(
      portal.site,
      paths.scheduleFiltered(filterAddress({ key: 'don-vi', value: host }), 1),
    ),
    rows: coming.filter((entry) => entry.host === host).map((entry) => scheduleRow(portal, entry)),
  }));
}

/** A way to look at the schedule: as a list, or as a year's calendar. */
export type ScheduleSwitch = readonly (LinkView & { readonly isCurrent: boolean })[];

/** The year that a reader who asks for the calendar wants first: this one, else the latest with something real. */
function calendarYear(portal: Portal): number | undefined {
  const years = scheduleYears(portal);
  const thisYear = partsOf(portal.asOf).year;
  const real = scheduleEntries(portal).filter(({ population }) => population === 'real');
  const withReal = years.filter((year) =>
    real.some((entry) => matches(entry, { key: 'nam', value: String(year) })),
  );
  return withReal.includes(thisYear) ? thisYear : (withReal.at(-1) ?? years.at(-1));
}

/** The two views; on pages of one year, of that year. */
export function scheduleSwitch(portal: Portal, isCalendar: boolean, onYear?: number): ScheduleSwitch {
  const year = onYear ?? calendarYear(portal);
  const { site } = portal;
  const listPath =
    onYear === undefined
      ? paths.schedule
      : paths.scheduleFiltered(filterAddress({ key: 'nam', value: String(onYear) }), 1);
  return [
    { text: vi.schedule.asList, href: hrefOf(site, listPath), isCurrent: !isCalendar },
    ...(year === undefined
      ? []
      : [
          {
            text: vi.schedule.asCalendar(year),
            href: hrefOf(site, paths.scheduleYear(year, 1)),
            isCurrent: isCalendar,
          },
        ]),
  ];
}

export interface SchedulePageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly views: ScheduleSwitch;
  readonly filters: ScheduleFiltersView;
  /** The calendar file of the body that is filtered by, else of everything. */
  readonly calendar?: AddToCalendarView;
  readonly script: FilterScript;
  /** On the first page the group of what is coming stands also where it is empty: that is worth saying. */
  readonly groups: readonly ScheduleGroup[];
  readonly openNone: string;
  /** What is invented, apart from the rest and never counted with it. */
  readonly illustrative: readonly ScheduleGroup[];
  readonly pagination?: Pagination;
}

/** What the script that combines filters is told: where all lines are, where it stands, and its words. */
export interface FilterScript {
  readonly rowsHref: string;
  /** The schedule without filters; combinations are queries of it. */
  readonly homeHref: string;
  /** The filter of the page: `loai=cho`. */
  readonly state: string;
  /** Words with `{n}` for a number and `{x}` for the chosen values. */
  readonly words: Readonly<Record<FilterWord, string>>;
}

type FilterWord =
  | 'title'
  | 'lead'
  | 'leadNone'
  | 'leadIllustrative'
  | 'all'
  | 'real'
  | 'illustrative'
  | 'none'
  | 'loading'
  | 'failed'
  | 'separator';

function filterScript(portal: Portal, filter: ScheduleFilter | undefined): FilterScript {
  const text = vi.schedule;
  const date = formatDate(portal.asOf);
  return {
    rowsHref: hrefOf(portal.site, paths.scheduleData),
    homeHref: hrefOf(portal.site, paths.schedule),
    state: filter ? `${filter.key}=${filter.value}` : '',
    words: {
      title: text.titleCombined('{x}'),
      all: text.title,
      lead: text.leadFiltered('{n}', date),
      leadNone: text.leadFilteredNone(date),
      leadIllustrative: text.leadIllustrative('{n}'),
      real: text.realCount('{n}'),
      illustrative: text.illustrativeCount('{n}'),
      separator: text.countSeparator,
      none: text.none,
      loading: text.loading,
      failed: text.failed,
    },
  };
}

function rowCount(groups: readonly ScheduleGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The groups with only those of their rows that one page shows; groups without any are left out. */
function shownGroups(
  groups: readonly ScheduleGroup[],
  shown: ReadonlySet<ScheduleRow>,
): readonly ScheduleGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => shown.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The numbers of the schedule's pages under one filter or none, for its addresses. */
export function schedulePageNumbers(portal: Portal, filter?: ScheduleFilter): readonly number[] {
  return pageNumbers(scheduleEntries(portal).filter((entry) => matches(entry, filter)).length);
}

export interface ScheduleAddress {
  /** Under `lich/`; absent for the schedule's first page. */
  readonly address: string | undefined;
  readonly page: number;
  readonly filter?: ScheduleFilter;
}

/** Every page of the schedule as a list: without a filter, and under each filter that shows something. */
export function scheduleAddresses(portal: Portal): readonly ScheduleAddress[] {
  return [undefined, ...scheduleFilters(portal)].flatMap((filter) =>
    schedulePageNumbers(portal, filter).map((page) => {
      const steps = [...(filter ? [filterAddress(filter)] : []), ...(page > 1 ? [`trang/${page}`] : [])];
      return { address: steps.join('/') || undefined, page, ...(filter && { filter }) };
    }),
  );
}

/** What the page is called: the current filter is said in it. */
function titleOf(portal: Portal, filter: ScheduleFilter | undefined): string {
  return filter === undefined
    ? vi.schedule.title
    : vi.schedule.titleFiltered[filter.key](filterText(portal, filter));
}

function leadOf(
  portal: Portal,
  filter: ScheduleFilter | undefined,
  { real, illustrative }: { readonly real: number; readonly illustrative: number },
): string {
  const date = formatDate(portal.asOf);
  if (filter === undefined) return vi.schedule.lead(real, date);
  return [
    real > 0 ? vi.schedule.leadFiltered(formatNumber(real), date) : vi.schedule.leadFilteredNone(date),
    ...(illustrative > 0 ? [vi.schedule.leadIllustrative(formatNumber(illustrative))] : []),
  ].join(' ');
}

function yearOf(filter: ScheduleFilter | undefined): number | undefined {
  return filter?.key === 'nam' || filter?.key === 'quy' ? Number(filter.value.slice(0, 4)) : undefined;
}

export function schedulePageView(portal: Portal, page: number, filter?: ScheduleFilter): SchedulePageView {
  const real = scheduleGroups(portal, 'real', filter);
  const illustrative = scheduleGroups(portal, 'illustrative', filter);
  const rows = [...real, ...illustrative].flatMap((group) => group.rows);
  const pathOf = (target: number) =>
    filter ? paths.scheduleFiltered(filterAddress(filter), target) : paths.schedulePage(target);
  const { records, pagination } = paginate(rows, { site: portal.site, page, pathOf });
  const shown = new Set(records);
  const title = titleOf(portal, filter);
  const calendar =
    filter?.key === 'don-vi' ? addOrganisationToCalendar(portal, filter.value) : addAllToCalendar(portal);
  const isFirst = page === 1 && filter === undefined;
  const coming = real.filter(({ name, rows: open }) => isFirst && name === 'open' && open.length === 0);
  return {
    head: pageHead(portal, {
      title: page === 1 ? title : vi.schedule.titleOfPage(title, page),
      description: vi.schedule.description,
      path: pathOf(page),
      above: isFirst ? [] : [{ text: vi.schedule.title, href: hrefOf(portal.site, paths.schedule) }],
    }),
    lead: leadOf(portal, filter, { real: rowCount(real), illustrative: rowCount(illustrative) }),
    views: scheduleSwitch(portal, false, yearOf(filter)),
    filters: scheduleFiltersView(portal, filter),
    ...(calendar && { calendar }),
    script: filterScript(portal, filter),
    groups: [...coming, ...shownGroups(real, shown)],
    openNone: vi.schedule.openNone(formatDate(portal.asOf)),
    illustrative: shownGroups(illustrative, shown),
    ...(pagination && { pagination }),
  };
}
