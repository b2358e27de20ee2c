/** The schedule: every promised or announced dialogue once, in the group that its time puts it in today. */
import { compareWhen, type Phase, phaseOn } from '../domain/chronology.ts';
import type { DialogueStatus } from '../domain/dialogue.ts';
import { type Population, populationOf } from '../domain/illustrative.ts';
import { type Portal, promiseKey } from '../domain/portal.ts';
import { stateOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { dialogueStatusLabels, dialogueTypeLabels, organisationStateLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { organisationLink } from './parties.ts';
import { type WhenView, whenView } from './when.ts';

export interface ScheduleRow {
  readonly title: string;
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

type ScheduleGroupName = 'open' | 'past' | 'standing' | 'unstated' | 'postponed';

export interface ScheduleGroup {
  readonly name: ScheduleGroupName;
  /** Anchor on the schedule's page. */
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly ScheduleRow[];
}

/** One line of the schedule before it is dressed for the page. */
interface Entry {
  readonly when: FlexibleDate;
  readonly group: ScheduleGroupName;
  readonly row: ScheduleRow;
}

function entriesOf(portal: Portal, population: Population): Entry[] {
  const rowOf = (
    title: string,
    path: string,
    host: string,
    meeting: {
      when: FlexibleDate;
      type: keyof typeof dialogueTypeLabels;
      place?: { name: string };
      status?: DialogueStatus;
    },
  ): Entry => {
    const phase = phaseOn(meeting.when, portal.asOf);
    // Of a promise whose time has passed, as much is known as of a dialogue on which nothing is recorded.
    const status = meeting.status ?? (phase === 'past' ? 'unknown' : 'planned');
    const organisation = portal.organisationById[host];
    const hasEnded = organisation && stateOn(organisation, portal.asOf) === 'ended';
    return {
      when: meeting.when,
      group: groupOfStatus[status] ?? groupOfPhase[phase],
      row: {
        title,
        href: hrefOf(portal.site, path),
        when: whenView(meeting.when, portal.asOf),
        host: organisationLink(portal, host),
        ...(hasEnded && { hostState: organisationStateLabels.ended }),
        type: dialogueTypeLabels[meeting.type],
        ...(meeting.place && { place: meeting.place.name }),
        ...(status !== 'planned' && status !== 'announced' && { status: dialogueStatusLabels[status] }),
      },
    };
  };
  const dialogues = portal.dialogues
    .filter(({ host }) => populationOf(portal, host) === population)
    .map((dialogue) => rowOf(dialogue.title, paths.dialogue(dialogue.id), dialogue.host, dialogue));
  // A promise that has a dialogue's page of its own is not listed a second time.
  const promises = portal.promises
    .filter(({ plan, entry }) => portal.dialoguesByPromise[promiseKey(plan.id, entry.id)] === undefined)
    .filter(({ plan }) => populationOf(portal, plan.issuer.org) === population)
    .map(({ plan, entry }) => rowOf(entry.title, paths.planEntry(plan.id, entry.id), plan.issuer.org, entry));
  return [...dialogues, ...promises].sort((a, b) => compareWhen(a.when, b.when));
}

const groupOfPhase = {
  coming: 'open',
  current: 'open',
  past: 'past',
  standing: 'standing',
  unstated: 'unstated',
} as const satisfies Record<Phase, ScheduleGroupName>;

/** Where what became of a meeting says more than its time. */
const groupOfStatus: Readonly<Partial<Record<DialogueStatus, ScheduleGroupName>>> = {
  cancelled: 'past',
  postponed: 'postponed',
  held: 'past',
  concluded: 'past',
};

const groupAnchors: Readonly<Record<ScheduleGroupName, string>> = {
  open: 'sap-toi',
  standing: 'thuong-xuyen',
  unstated: 'khong-ghi-thoi-gian',
  postponed: 'da-hoan',
  past: 'da-qua',
};

/** Groups in the order a reader needs them: what is still to come, then what has no day, then the past, latest first. */
export function scheduleGroups(portal: Portal, population: Population): readonly ScheduleGroup[] {
  const entries = entriesOf(portal, population);
  const rowsIn = (name: ScheduleGroupName) =>
    entries.filter(({ group }) => group === name).map(({ row }) => row);
  const prefix = population === 'real' ? '' : 'minh-hoa-';
  return (['open', 'postponed', 'standing', 'unstated', 'past'] as const).map((name) => ({
    name,
    id: `${prefix}${groupAnchors[name]}`,
    heading: vi.schedule.groups[name],
    note: vi.schedule.groupNotes[name],
    rows: name === 'past' ? rowsIn(name).reverse() : rowsIn(name),
  }));
}

export interface SchedulePageView {
  readonly head: PageHead;
  readonly lead: string;
  /** On the first page the group of what is coming stands also where it is empty: that is worth saying. */
  readonly groups: readonly ScheduleGroup[];
  readonly openNone: string;
  /** What is invented, apart from the rest and never counted with it. */
  readonly illustrative: readonly ScheduleGroup[];
  readonly pagination?: Pagination;
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

/** The numbers of the schedule's pages, for its addresses. */
export function schedulePageNumbers(portal: Portal): readonly number[] {
  return pageNumbers(
    rowCount(scheduleGroups(portal, 'real')) + rowCount(scheduleGroups(portal, 'illustrative')),
  );
}

export function schedulePageView(portal: Portal, page: number): SchedulePageView {
  const [real, illustrative] = [scheduleGroups(portal, 'real'), scheduleGroups(portal, 'illustrative')];
  const rows = [...real, ...illustrative].flatMap((group) => group.rows);
  const { records, pagination } = paginate(rows, { site: portal.site, page, pathOf: paths.schedulePage });
  const shown = new Set(records);
  const date = formatDate(portal.asOf);
  const coming = real.filter(({ name, rows: open }) => page === 1 && name === 'open' && open.length === 0);
  return {
    head: pageHead(portal, {
      title: page === 1 ? vi.schedule.title : vi.schedule.titleOfPage(page),
      description: vi.schedule.description,
      path: paths.schedulePage(page),
      above: page === 1 ? [] : [{ text: vi.schedule.title, href: hrefOf(portal.site, paths.schedule) }],
    }),
    lead: vi.schedule.lead(rowCount(real), date),
    groups: [...coming, ...shownGroups(real, shown)],
    openNone: vi.schedule.openNone(date),
    illustrative: shownGroups(illustrative, shown),
    ...(pagination && { pagination }),
  };
}
