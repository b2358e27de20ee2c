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
