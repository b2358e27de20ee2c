/**
 * Calendar files (iCalendar, RFC 5545). Nothing in them comes from the clock: DTSTAMP is the day on which something
 * last became known, so that the same records give the same bytes. Hours are Việt Nam's, written in UTC.
 */
import ical, { ICalCalendarMethod, type ICalEventStatus } from 'ical-generator';
import { vi } from '../locale/vi.ts';
import { addDays } from '../time/civil-date.ts';
import type { CalendarEvent, CalendarFile } from '../views/calendar-events.ts';

/** Việt Nam is seven hours ahead of UTC all year: an instant in UTC needs no table of zones. */
const hoursAheadOfUtc = 7;

const secondsOfADay = 86_400;

const zoneName = 'Asia/Ho_Chi_Minh';

/** The zone as a component of the file. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zoneName}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The instant at which a timed event starts. */
function instantOf({ start, time }: CalendarEvent): string | undefined {
  if (!time) return undefined;
  const hour = time.hour - hoursAheadOfUtc;
  const day = hour < 0 ? addDays(start, -1) : start;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${day}T${pad((hour + 24) % 24)}:${pad(time.minute)}:00Z`;
}

export function icsOf({ name, description, url, events }: CalendarFile): string {
  const calendar = ical({
    name,
    description,
    url,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: vi.site.shortName, product: vi.schedule.title, language: 'VI' },
    ttl: secondsOfADay,
    // A calendar must hold something (RFC 5545, 3.6). One that waits for its first event holds the zone.
    ...(events.length === 0 && { timezone: { name: zoneName, generator: () => zone } }),
  });
  for (const event of events) {
    const instant = instantOf(event);
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: `${event.changedOn}T00:00:00Z`,
      lastModified: `${event.changedOn}T00:00:00Z`,
      summary: event.summary,
      description: event.description,
      url: event.url,
      status: event.status as ICalEventStatus,
      categories: [{ name: event.category }],
      ...(event.location !== undefined && { location: event.location }),
      ...(instant === undefined ? { start: event.start, end: event.end, allDay: true } : { start: instant }),
    });
  }
  // Every line ends, the last one too (RFC 5545, 3.1); the library leaves it open.
  return `${calendar.toString()}\r\n`;
}
