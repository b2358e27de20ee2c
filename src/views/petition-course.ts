/** The states of a petition over time as a table: on any earlier day, what was true on that day. */
import type { Petition } from '../domain/petition.ts';
import { petitionCourse } from '../domain/petition-course.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { addDays, type IsoDate } from '../time/civil-date.ts';
import { latenessShort } from './lateness.ts';
import { stageLabel } from './petition.ts';

export interface CourseRowView {
  readonly from: string;
  readonly to: string;
  readonly stage: string;
  readonly lateness: string;
}

interface Stretch {
  readonly from: IsoDate;
  readonly stage: string;
  readonly lateness: string;
}

/** Events that change neither procedure nor deadline make no new row. */
function stretchesOf(portal: Portal, petition: Petition): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, state } of petitionCourse(portal, petition)) {
    const stretch = {
      from,
      stage: stageLabel({ ...petition, state }),
      lateness: latenessShort(state.lateness),
    };
    const last = stretches.at(-1);
    if (last?.stage !== stretch.stage || last.lateness !== stretch.lateness) stretches.push(stretch);
  }
  return stretches;
}

export function courseRows(portal: Portal, petition: Petition): readonly CourseRowView[] {
  return stretchesOf(portal, petition).map(({ from, stage, lateness }, index, all) => {
    const next = all[index + 1]?.from;
    return {
      from: formatDate(from),
      to: formatDate(next === undefined ? portal.asOf : addDays(next, -1)),
      stage,
      lateness,
    };
  });
}
