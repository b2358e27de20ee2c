/**
 * Calendar files (tệp lịch) as data: which entries of the schedule become events, and what each event says. Only what
 * has a day or a range of days does; a month or a quarter is never turned into a day. `outputs/ics.ts` writes the text.
 */
import { heldPeriod, isTiming } from '../domain/dialogue.ts';
import { type Population, populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { windowOf } from '../domain/window.ts';
import { formatWhen, sentenceCase } from '../locale/dates.ts';
import { dialogueStatusLabels, dialogueTypeLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { type ClockTime, clockTimeIn } from '../text/clock-time.ts';
import { addDays, type IsoDate } from '../time/civil-date.ts';
import { canonicalOf, paths } from './hrefs.ts';
import { organisationLink, partyValues } from './parties.ts';
import { type Days, isOnDays, type ScheduleEntry, scheduleEntries } from './schedule-entries.ts';

export interface CalendarEvent {
  /** The same for one matter in every build and every file (RFC 7986, 5.3). */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly category: string;
  readonly url: string;
  readonly start: IsoDate;
  /** The day after the last: DTEND is exclusive. */
  readonly end: IsoDate;
  /** Only where the source names one hour; then the event has no end, for the source names none. */
  readonly time?: ClockTime;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** How often the schedule was fixed, moved or called off. */
  readonly sequence: number;
  /** The last day on which something became known of it. */
  readonly changedOn: IsoDate;
}

export interface CalendarFile {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly events: readonly CalendarEvent[];
}

/** The day that an entry's time names, or the last one that it was ever announced for: what stands in calendars. */
function daysOf({ when, dialogue }: ScheduleEntry): { when: Days; isCurrent: boolean } | undefined {
  if (isOnDays(when)) return { when, isCurrent: true };
  const earlier = (dialogue?.schedule ?? [])
    .filter(isTiming)
    .map((timing) => timing.when)
    .findLast(isOnDays);
  return earlier && { when: earlier, isCurrent: false };
}

function statusOf({ status, when, dialogue }: ScheduleEntry, isCurrent: boolean): CalendarEvent['status'] {
  if (status === 'held' || status === 'concluded') return 'CONFIRMED';
  // What is put off is off on the day that stands in a reader's calendar.
  if (status === 'cancelled' || status === 'postponed' || !isCurrent) return 'CANCELLED';
  const isTentative = 'tentative' in when && when.tentative === true;
  const isAnnounced = (dialogue?.schedule.length ?? 0) > 0;
  return isAnnounced && !isTentative ? 'CONFIRMED' : 'TENTATIVE';
}

/** The day of the last announcement or of the meeting; of a mere promise, the day of its plan. */
function changedOn(portal: Portal, { dialogue, promise }: ScheduleEntry): IsoDate {
  const held = dialogue && heldPeriod(dialogue)?.end;
  const announced = dialogue?.schedule.at(-1)?.on;
  const issued = promise && windowOf(promise.plan.issuedOn)?.start;
  return held ?? announced ?? issued ?? portal.asOf;
}

/** What was announced off, or not at its announced day any more, says so before its title. */
function summaryOf({ title, status, population }: ScheduleEntry, isCurrent: boolean): string {
  const isOff = status === 'cancelled' || status === 'postponed';
  const state = isOff ? dialogueStatusLabels[status] : isCurrent ? undefined : vi.schedule.ics.noDay;
  const parts = [population === 'illustrative' ? vi.illustrative.label : undefined, state, title];
  return parts.filter((part) => part !== undefined).join(' – ');
}

function descriptionOf(portal: Portal, entry: ScheduleEntry): string {
  const { when, host, status, dialogue, promise, population } = entry;
  const facts = dialogue ?? promise?.entry;
  const raw = 'raw' in when ? when.raw : undefined;
  const chairs = partyValues(portal, facts?.chairs).map(({ text }) => text);
  const text = vi.schedule.ics;
  return [
    ...(population === 'illustrative' ? [`${vi.illustrative.label}. ${vi.illustrative.text}`] : []),
    text.status(dialogueStatusLabels[status]),
    text.time(sentenceCase(formatWhen(when))),
    ...(raw === undefined ? [] : [vi.common.verbatim(raw)]),
    text.host(organisationLink(portal, host).text),
    ...(chairs.length > 0 ? [text.chairs(chairs.join('; '))] : []),
    ...(facts ? [text.topics(facts.topics.join('; '))] : []),
    text.page(canonicalOf(portal.site, entry.path)),
  ].join('\n');
}

function locationOf({ place }: ScheduleEntry): string | undefined {
  return place && [place.name, place.address].filter((part) => part !== undefined).join(', ');
}

/** The event of an entry; `undefined` where no day was ever named. */
export function calendarEvent(portal: Portal, entry: ScheduleEntry): CalendarEvent | undefined {
  const named = daysOf(entry);
  const held = entry.dialogue && heldPeriod(entry.dialogue);
  const announced = named && windowOf(named.when);
  const days = held ?? announced;
  if (days?.end === undefined) return undefined;
  const isCurrent = held !== undefined || named?.isCurrent === true;
  const isOneDay = days.start === days.end;
  // The hour is that of the announcement, for the day that it was announced for.
  const hasHour = named?.when.kind === 'day' && named.when.day === days.start && isOneDay;
  const time = hasHour ? clockTimeIn(named.when.raw) : undefined;
  const location = locationOf(entry);
  const isHeldElsewhen =
    held !== undefined && (announced?.start !== held.start || announced.end !== held.end);
  return {
    uid: `${entry.id}@${new URL(portal.site.origin).hostname}`,
    summary: summaryOf(entry, isCurrent),
    description: descriptionOf(portal, entry),
    ...(location !== undefined && { location }),
    category: dialogueTypeLabels[entry.type],
    url: canonicalOf(portal.site, entry.path),
    start: days.start,
    end: addDays(days.end, 1),
    ...(time && { time }),
    status: statusOf(entry, isCurrent),
    sequence: (entry.dialogue?.schedule.length ?? 0) + (isHeldElsewhen ? 1 : 0),
    changedOn: changedOn(portal, entry),
  };
}

/** The events of some entries, by day. */
export function calendarEvents(portal: Portal, entries: readonly ScheduleEntry[]): readonly CalendarEvent[] {
  return entries
    .flatMap((entry) => calendarEvent(portal, entry) ?? [])
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.uid < b.uid ? -1 : 1));
}

/** What a calendar program shows of the file: whose it is, and that it is invented where it is. */
function headOf(title: string, population: Population): Pick<CalendarFile, 'name' | 'description'> {
  return population === 'real'
    ? { name: title, description: vi.site.description }
    : { name: `${vi.illustrative.label} – ${title}`, description: vi.illustrative.text };
}

/** Everything real: nothing invented ever enters a calendar that somebody did not ask for by name. */
export function calendarOfAll(portal: Portal): CalendarFile {
  const real = scheduleEntries(portal).filter(({ population }) => population === 'real');
  return {
    ...headOf(vi.schedule.title, 'real'),
    url: canonicalOf(portal.site, paths.schedule),
    events: calendarEvents(portal, real),
  };
}

interface OfId {
  readonly id: string;
  readonly file: CalendarFile;
}

/** One file for each body that holds a dialogue. It is there before any day is known, so that one can subscribe. */
export function calendarsOfOrganisations(portal: Portal): readonly OfId[] {
  const byHost = Map.groupBy(scheduleEntries(portal), ({ host }) => host);
  return [...byHost].map(([id, entries]) => ({
    id,
    file: {
      ...headOf(
        vi.schedule.titleFiltered['don-vi'](organisationLink(portal, id).text),
        populationOf(portal, id),
      ),
      url: canonicalOf(portal.site, paths.organisation(id)),
      events: calendarEvents(portal, entries),
    },
  }));
}

/** One file for each dialogue that has, or had, a day. */
export function calendarsOfDialogues(portal: Portal): readonly OfId[] {
  return scheduleEntries(portal).flatMap((entry) => {
    const event = entry.dialogue && calendarEvent(portal, entry);
    if (!event) return [];
    const { id, title, population } = entry;
    return [{ id, file: { ...headOf(title, population), url: event.url, events: [event] } }];
  });
}
