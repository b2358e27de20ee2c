/** Who stands in a body's place once it has ended (kế thừa sau sắp xếp đơn vị hành chính). */
import type { IsoDate } from '../time/civil-date.ts';
import type { Portal } from './portal.ts';
import type { Organisation } from './records.ts';

/** Whether a body exists on a day. Without a first or last day on record it is taken to exist. */
export type OrganisationState = 'active' | 'ended' | 'not_yet';

export function stateOn({ validFrom, validTo }: Organisation, day: IsoDate): OrganisationState {
  if (validTo !== undefined && day > validTo) return 'ended';
  if (validFrom !== undefined && day < validFrom) return 'not_yet';
  return 'active';
}

export interface Succession {
  /**
   * `own`: successors named for the body itself. `area`: none are, and these are the units that took over the
   * territory it worked in; they did not by that take over its open matters.
   */
  readonly through: 'own' | 'area';
  readonly successors: readonly {
    readonly organisation: Organisation;
    readonly scope: 'whole' | 'part';
    readonly note: string | undefined;
  }[];
}

/** The successors of a body that has ended by the Portal's day; `undefined` where it has not, or none are known. */
export function successionOf(portal: Portal, organisation: Organisation): Succession | undefined {
  if (stateOn(organisation, portal.asOf) !== 'ended') return undefined;
  const area = organisation.area === undefined ? undefined : portal.organisationById[organisation.area];
  const [source, through] = organisation.successors
    ? [organisation, 'own' as const]
    : [area, 'area' as const];
  const successors = (source?.successors ?? []).flatMap(({ org, scope, note }) => {
    const successor = portal.organisationById[org];
    return successor ? [{ organisation: successor, scope, note }] : [];
  });
  return successors.length > 0 ? { through, successors } : undefined;
}

/** Who answers for an open matter on a day. */
export interface Responsibility {
  /** The body that does, or the last one that did. */
  readonly organisation: Organisation;
  /**
   * `held`: the body itself is at work. `inherited`: it ended, and one body took over all of it. `orphaned`: it ended
   * and was divided, or nobody is named; until a transfer is recorded, nobody answers for the matter.
   */
  readonly kind: 'held' | 'inherited' | 'orphaned';
}

/**
 * Follows whole successions from `id` until a body that exists on `day`. A body that was divided passes nothing on
 * by itself: what became of its open matters is for a recorded transfer to say.
 */
export function responsibleOn(portal: Portal, id: string, day: IsoDate): Responsibility | undefined {
  let organisation = portal.organisationById[id];
  if (!organisation) return undefined;
  const seen = new Set<string>();
  let kind: Responsibility['kind'] = 'held';
  while (stateOn(organisation, day) === 'ended' && !seen.has(organisation.id)) {
    seen.add(organisation.id);
    const whole: string[] = (organisation.successors ?? [])
      .filter(({ scope }) => scope === 'whole')
      .map(({ org }) => org);
    const next: Organisation | undefined =
      whole.length === 1 ? portal.organisationById[whole[0] ?? ''] : undefined;
    if (!next) return { organisation, kind: 'orphaned' };
    [organisation, kind] = [next, 'inherited'];
  }
  // Successions that run in a circle lead to nobody.
  return { organisation, kind: stateOn(organisation, day) === 'ended' ? 'orphaned' : kind };
}
