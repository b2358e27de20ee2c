/** All answers to a petition, each whole: what was said, by whom, on which paper, and what is to come of it. */
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import type { PetitionEvent } from '../schemas/event.ts';
import { type EventView, eventView, eventViews } from './event.ts';

/** On the spot, in writing of any grade, and the replies of the bodies it was referred to. */
function isAnswer({ kind }: PetitionEvent): boolean {
  return kind === 'answered_on_spot' || kind === 'answered' || kind === 'replied';
}

function answerAnchor(nth: number): string {
  return `tra-loi-${nth}`;
}

/** Earliest first, anchored apart from the events of the timeline. */
export function answerViews(portal: Portal, { events }: Petition): readonly EventView[] {
  return events.filter(isAnswer).map((answer, index) => eventView(portal, answer, answerAnchor(index + 1)));
}

/** Every event; an answer leads to its words, which stand on the page once. */
export function timelineEvents(portal: Portal, { events }: Petition): readonly EventView[] {
  let answers = 0;
  return eventViews(portal, events).map((view, index) => {
    const event = events[index];
    if (!event || !isAnswer(event)) return view;
    answers += 1;
    const { text: _told, note: _noted, ...rest } = view;
    return { ...rest, more: { text: vi.petition.toAnswer(rest.date), href: `#${answerAnchor(answers)}` } };
  });
}
