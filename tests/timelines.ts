/** What tests ask of a timeline. */
import type { EventView } from '../src/views/event.ts';
import type { TimelineEntry } from '../src/views/timeline.ts';

export function eventsIn(entries: readonly TimelineEntry[]): readonly EventView[] {
  return entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []));
}

/** The words of the open end; a matter that is over has none. */
export function waitIn(entries: readonly TimelineEntry[]): string | undefined {
  return entries.flatMap((entry) => (entry.kind === 'today' ? [entry.text] : []))[0];
}
