/** A dialogue with everything its plan promised of it: what the record does not say again, the promise says. */
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import type { AuthoredDialogue } from './records.ts';

type Meeting = Pick<PlanItem, 'type' | 'regularity' | 'chairs' | 'audience' | 'topics' | 'formats' | 'place'>;

export type Dialogue = AuthoredDialogue &
  Meeting & {
    /** When it is to be held: the record's own word, else that of the promise. */
    readonly when: FlexibleDate;
  };

/**
 * @param promise the plan item named by `promisedIn`.
 * @throws Error where neither the record nor a promise gives the meeting's facts; the content check refuses such
 *   a record before it comes here.
 */
export function withPromise(record: AuthoredDialogue, promise: PlanItem | undefined): Dialogue {
  const own = <K extends keyof Meeting | 'when'>(key: K) => record[key] ?? promise?.[key];
  const [type, regularity, chairs] = [own('type'), own('regularity'), own('chairs')];
  const [audience, topics, when] = [own('audience'), own('topics'), own('when')];
  if (!type || !regularity || !chairs || !audience || !topics || !when) {
    throw new Error(`Dialogue "${record.id}" has neither facts of its own nor a promise that gives them.`);
  }
  const [formats, place] = [own('formats'), own('place')];
  return {
    ...record,
    type,
    regularity,
    chairs,
    audience,
    topics,
    when,
    ...(formats && { formats }),
    ...(place && { place }),
  };
}

/**
 * Whether a dialogue is within an organisation and not with the people (nội bộ): its topic, time and place may be
 * listed as the plan has them, what is said there is not published.
 */
export function isInternal({ type }: Pick<Meeting, 'type'>): boolean {
  return type === 'party_internal' || type === 'armed_forces_internal';
}
