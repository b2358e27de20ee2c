/** The states a petition went through (diễn biến tình trạng): for any earlier day, what was true on that day. */
import { addDays, type IsoDate } from '../time/civil-date.ts';
import { heldPeriod } from './dialogue.ts';
import { type Petition, type PetitionState, replayPetition } from './petition.ts';
import type { Portal } from './portal.ts';

export interface CourseStep {
  /** First day of the state; it lasts to the day before the next step, or to the Portal's day. */
  readonly from: IsoDate;
  readonly state: PetitionState;
}

/**
 * Every state up to the Portal's day, earliest first. States change on the days of events, and by themselves on the
 * day after a deadline.
 */
export function petitionCourse(portal: Portal, petition: Petition): readonly CourseStep[] {
  const dialogue = petition.dialogue === undefined ? undefined : portal.dialogueById[petition.dialogue];
  const dialogueEnd = dialogue && heldPeriod(dialogue)?.end;
  const at = (asOf: IsoDate) =>
    replayPetition(petition, {
      asOf,
      calendar: portal.calendar,
      ...(dialogueEnd !== undefined && { dialogueEnd }),
    });
  const days = new Set(petition.events.map(({ on }) => on));
  for (const { on } of petition.events) {
    const due = at(on)?.state.clock?.current.on;
    if (due !== undefined && due < portal.asOf) days.add(addDays(due, 1));
  }
  let previous: PetitionState | undefined;
  return [...days].sort().flatMap((from) => {
    const state = at(from)?.state;
    if (!state) return [];
    const isEventDay = petition.events.some(({ on }) => on === from);
    // A deadline that passes after the work was done, or was moved in time, changes nothing.
    const isChange = isEventDay || state.lateness.kind !== previous?.lateness.kind;
    previous = state;
    return isChange ? [{ from, state }] : [];
  });
}
