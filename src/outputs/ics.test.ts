import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf, readCalendar, textOf } from '../../tests/calendar.ts';
import { isoDate } from '../time/civil-date.ts';
import type { CalendarEvent, CalendarFile } from '../views/calendar-events.ts';
import { icsOf } from './ics.ts';

function anEvent(facts: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'buoi@doithoai.example',
    summary: 'Đối thoại với Nhân dân',
    description: 'Tình trạng: Đã công bố lịch\nNội dung: Trật tự đô thị',
    category: 'Chủ tịch UBND phường với Nhân dân',
    url: 'https://doithoai.example/lich/buoi/',
    start: isoDate('2026-11-28'),
    end: isoDate('2026-11-29'),
    status: 'CONFIRMED',
    sequence: 1,
    changedOn: isoDate('2026-11-10'),
    ...facts,
  };
}

function aFile(events: readonly CalendarEvent[]): CalendarFile {
  return { name: 'Lịch', description: 'Lịch đối thoại', url: 'https://doithoai.example/lich/', events };
}

/** The only event of a file, as a calendar program reads it. */
function read(event: CalendarEvent) {
  const [found] = eventsOf(readCalendar(icsOf(aFile([event]))));
  if (!found) throw new Error('No event.');
  return {
    value: (name: string) => textOf(found, name),
    isDate: (name: string) => {
      const property = found.properties.find((candidate) => candidate.name === name);
      return property?.parameters['VALUE'] === 'DATE';
    },
  };
}

describe('a file', () => {
  test('says what it is and how often to ask again', () => {
    const calendar = readCalendar(icsOf(aFile([anEvent()])));
    expect(
      ['VERSION', 'METHOD', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'PRODID'].map((name) =>
        textOf(calendar, name),
      ),
    ).toEqual(['2.0', 'PUBLISH', 'Lịch', 'P1D', '-//Cổng Đối thoại//Lịch đối thoại//VI']);
  });

  test('that waits for its first event is whole: it holds the zone', () => {
    const calendar = readCalendar(icsOf(aFile([])));
    expect(calendar.components.map(({ name }) => name)).toEqual(['VTIMEZONE']);
  });

  test('has the same bytes each time', () => {
    expect(icsOf(aFile([anEvent()]))).toBe(icsOf(aFile([anEvent()])));
  });
});

describe('an event', () => {
  test('without an hour takes whole days; its end is the day after', () => {
    const { value, isDate } = read(anEvent());
    expect([value('DTSTART'), value('DTEND')]).toEqual(['20261128', '20261129']);
    expect([isDate('DTSTART'), isDate('DTEND')]).toEqual([true, true]);
  });

  test('carries what is known, and nothing of the clock', () => {
    const { value } = read(anEvent({ location: 'Hội trường, tầng 5; số 01' }));
    expect(
      ['UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS', 'URL', 'LOCATION', 'CATEGORIES'].map(value),
    ).toEqual([
      'buoi@doithoai.example',
      '1',
      '20261110T000000Z',
      '20261110T000000Z',
      'CONFIRMED',
      'https://doithoai.example/lich/buoi/',
      'Hội trường, tầng 5; số 01',
      'Chủ tịch UBND phường với Nhân dân',
    ]);
    expect(value('DESCRIPTION')).toBe('Tình trạng: Đã công bố lịch\nNội dung: Trật tự đô thị');
    expect(value('ORGANIZER')).toBeUndefined();
  });

  test.each([
    [{ hour: 8, minute: 0 }, '20261128T010000Z'],
    [{ hour: 13, minute: 30 }, '20261128T063000Z'],
    [{ hour: 7, minute: 0 }, '20261128T000000Z'],
    [{ hour: 6, minute: 59 }, '20261127T235900Z'],
    [{ hour: 0, minute: 0 }, '20261127T170000Z'],
    [{ hour: 23, minute: 59 }, '20261128T165900Z'],
  ])('at %j in Việt Nam starts at that instant, with no end that nobody named', (time, start) => {
    const { value } = read(anEvent({ time }));
    expect([value('DTSTART'), value('DTEND')]).toEqual([start, undefined]);
  });

  test('on the first hours of a year starts in the year before, in UTC', () => {
    const { value } = read(anEvent({ start: isoDate('2026-01-01'), time: { hour: 5, minute: 0 } }));
    expect(value('DTSTART')).toBe('20251231T220000Z');
  });

  test('keeps every letter and every sign, in lines of at most 75 octets', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aẦẵỘđữ ,;:\\"–\n🙂'), maxLength: 300 });
    fc.assert(
      fc.property(letters, letters, (summary, description) => {
        const { value } = read(anEvent({ summary: `x${summary}`, description: `x${description}` }));
        expect(value('SUMMARY')).toBe(`x${summary}`);
        expect(value('DESCRIPTION')).toBe(`x${description}`);
      }),
    );
  });
});
