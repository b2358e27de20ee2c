/** The schedule: every promised or announced dialogue once, in the group that its time puts it in today. */
import { compareWhen, type Phase, phaseOn } from '../domain/chronology.ts';
import { type Portal, promiseKey } from '../domain/portal.ts';
import { stateOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { dialogueTypeLabels, organisationStateLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
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
}

type ScheduleGroupName = 'open' | 'past' | 'standing' | 'unstated';

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
  readonly row: ScheduleRow;
}

function entriesOf(portal: Portal): Entry[] {
  const rowOf = (
    title: string,
    path: string,
    host: string,
    meeting: { when: FlexibleDate; type: keyof typeof dialogueTypeLabels; place?: { name: string } },
  ): Entry => {
    const organisation = portal.organisationById[host];
    const hasEnded = organisation && stateOn(organisation, portal.asOf) === 'ended';
    return {
      when: meeting.when,
      row: {
        title,
        href: hrefOf(portal.site, path),
        when: whenView(meeting.when, portal.asOf),
        host: organisationLink(portal, host),
        ...(hasEnded && { hostState: organisationStateLabels.ended }),
        type: dialogueTypeLabels[meeting.type],
        ...(meeting.place && { place: meeting.place.name }),
      },
    };
  };
  const dialogues = portal.dialogues.map((dialogue) =>
    rowOf(dialogue.title, paths.dialogue(dialogue.id), dialogue.host, dialogue),
  );
  // A promise that has a dialogue's page of its own is not listed a second time.
  const promises = portal.promises
    .filter(({ plan, entry }) => portal.dialoguesByPromise[promiseKey(plan.id, entry.id)] === undefined)
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

const groupAnchors: Readonly<Record<ScheduleGroupName, string>> = {
  open: 'sap-toi',
  standing: 'thuong-xuyen',
  unstated: 'khong-ghi-thoi-gian',
  past: 'da-qua',
};

/** Groups in the order a reader needs them: what is still to come, then what has no day, then the past, latest first. */
export function scheduleGroups(portal: Portal): readonly ScheduleGroup[] {
  const entries = entriesOf(portal);
  const rowsIn = (name: ScheduleGroupName) =>
    entries.filter(({ when }) => groupOfPhase[phaseOn(when, portal.asOf)] === name).map(({ row }) => row);
  return (['open', 'standing', 'unstated', 'past'] as const).map((name) => ({
    name,
    id: groupAnchors[name],
    heading: vi.schedule.groups[name],
    note: vi.schedule.groupNotes[name],
    rows: name === 'past' ? rowsIn(name).reverse() : rowsIn(name),
  }));
}

export interface SchedulePageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly groups: readonly ScheduleGroup[];
  readonly openNone: string;
}

export function schedulePageView(portal: Portal): SchedulePageView {
  const groups = scheduleGroups(portal);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const date = formatDate(portal.asOf);
  return {
    head: pageHead(portal, {
      title: vi.schedule.title,
      description: vi.schedule.description,
      path: paths.schedule,
    }),
    lead: vi.schedule.lead(total, date),
    // An empty group is left out, but that nothing is coming is worth saying.
    groups: groups.filter(({ name, rows }) => name === 'open' || rows.length > 0),
    openNone: vi.schedule.openNone(date),
  };
}
