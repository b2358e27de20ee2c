/** "Thêm vào lịch": the calendar files that a page offers, or why there is nothing to put into a calendar. */
import { phaseOn } from '../domain/chronology.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Portal } from '../domain/portal.ts';
import { stateOn } from '../domain/succession.ts';
import { formatWhen } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { type CalendarEvent, calendarEvent, calendarEvents } from './calendar-events.ts';
import { hrefOf, paths, subscriptionOf } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { type ScheduleEntry, scheduleEntries } from './schedule-entries.ts';

interface CalendarLink extends LinkView {
  /** A file to keep, rather than an address that a calendar program asks again every day. */
  readonly isDownload: boolean;
}

export interface AddToCalendarView {
  readonly sentence: string;
  readonly links: readonly CalendarLink[];
}

function fileLinks(portal: Portal, path: string, subscribe: string): readonly CalendarLink[] {
  return [
    { text: subscribe, href: subscriptionOf(portal.site, path), isDownload: false },
    { text: vi.schedule.calendar.download, href: hrefOf(portal.site, path), isDownload: true },
  ];
}

/** To the calendar of a body that can still hold something; of one that has ended there is nothing to wait for. */
function hostLinks(portal: Portal, host: string): readonly CalendarLink[] {
  const organisation = portal.organisationById[host];
  if (!organisation || stateOn(organisation, portal.asOf) === 'ended') return [];
  const subscribe = vi.schedule.calendar.subscribeHost(organisationLink(portal, host).text);
  const href = subscriptionOf(portal.site, paths.calendarOfOrganisation(host));
  return [{ text: subscribe, href, isDownload: false }];
}

/** Why a reader cannot put this meeting into a calendar; `undefined` where it can be. */
function obstacle(
  portal: Portal,
  { status, when }: ScheduleEntry,
  event: CalendarEvent | undefined,
): string | undefined {
  const text = vi.schedule.calendar;
  if (status === 'held' || status === 'concluded') return text.held;
  if (status === 'cancelled') return text.cancelled;
  if (status === 'postponed') return text.postponed;
  if (phaseOn(when, portal.asOf) === 'past') return text.past;
  return !event || event.status === 'CANCELLED' ? text.noDay(formatWhen(when)) : undefined;
}

export function addDialogueToCalendar(portal: Portal, dialogue: Dialogue): AddToCalendarView {
  const entry = scheduleEntries(portal).find(({ id }) => id === dialogue.id);
  if (!entry) throw new Error(`No entry of the schedule for dialogue "${dialogue.id}".`);
  const sentence = obstacle(portal, entry, calendarEvent(portal, entry));
  if (sentence !== undefined) return { sentence, links: hostLinks(portal, dialogue.host) };
  const text = vi.schedule.calendar;
  return {
    sentence: text.ofDialogue,
    links: [
      ...fileLinks(portal, paths.calendarOfDialogue(dialogue.id), text.subscribeDialogue),
      ...hostLinks(portal, dialogue.host),
    ],
  };
}

/** `undefined` of a body that holds no dialogue, or has ended. */
export function addOrganisationToCalendar(portal: Portal, id: string): AddToCalendarView | undefined {
  const entries = scheduleEntries(portal).filter(({ host }) => host === id);
  const organisation = portal.organisationById[id];
  if (entries.length === 0 || !organisation || stateOn(organisation, portal.asOf) === 'ended') {
    return undefined;
  }
  const text = vi.schedule.calendar;
  return {
    sentence: text.ofHost(calendarEvents(portal, entries).length),
    links: fileLinks(
      portal,
      paths.calendarOfOrganisation(id),
      text.subscribeHost(organisationLink(portal, id).text),
    ),
  };
}

export function addAllToCalendar(portal: Portal): AddToCalendarView {
  const real = scheduleEntries(portal).filter(({ population }) => population === 'real');
  const text = vi.schedule.calendar;
  return {
    sentence: text.ofAll(calendarEvents(portal, real).length),
    links: fileLinks(portal, paths.calendarOfAll, text.subscribeAll),
  };
}
