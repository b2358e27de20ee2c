/**
 * What a record's page may tell machines as fact (schema.org). Less than it tells people: nothing invented, nothing
 * provisional, no day that the source does not name, no meeting of which nobody knows whether it was held.
 */
import { type Dialogue, heldPeriod, isInternal, isTiming } from '../domain/dialogue.ts';
import { populationOf } from '../domain/illustrative.ts';
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import type { Organisation } from '../domain/records.ts';
import { stateOn } from '../domain/succession.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { canonicalOf, paths } from './hrefs.ts';

/** A body of the State, another one (Party, Front, school, residential group), or an administrative unit. */
export type LinkedBodyKind = 'government' | 'other' | 'area';

export interface BodyReference {
  readonly kind: LinkedBodyKind;
  readonly name: string;
  /** Its page on the portal. */
  readonly address: string;
}

export interface LinkedEvent {
  readonly kind: 'event';
  readonly status: 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled';
  readonly from: IsoDate;
  readonly to?: IsoDate;
  /** The day that was announced before the last change. */
  readonly before?: IsoDate;
  readonly formats: readonly ('in_person' | 'online' | 'hybrid')[];
  readonly place?: { readonly name: string; readonly address?: string };
  readonly organizer: BodyReference;
  readonly about: readonly string[];
}

export interface LinkedBody {
  readonly kind: 'body';
  readonly is: LinkedBodyKind;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly founded?: IsoDate;
  readonly dissolved?: IsoDate;
  readonly parent?: BodyReference;
  readonly area?: BodyReference;
  readonly children: readonly BodyReference[];
}

export interface LinkedQuestion {
  readonly kind: 'question';
  readonly text: string;
  readonly receivedOn: IsoDate;
  readonly answer: {
    readonly text: string;
    readonly on: IsoDate;
    readonly by?: BodyReference;
    /** Whether those who asked, or the Front for them, confirmed what came of it. */
    readonly isConfirmed: boolean;
  };
}

export type LinkedRecord = LinkedEvent | LinkedBody | LinkedQuestion;

const stateSystems: ReadonlySet<Organisation['system']> = new Set(['state', 'armed_force']);

function linkedKindOf({ type, system }: Organisation): LinkedBodyKind {
  if (type === 'administrative_unit') return 'area';
  return stateSystems.has(system) ? 'government' : 'other';
}

function bodyReference(portal: Portal, id: string | undefined): BodyReference | undefined {
  const body = id === undefined ? undefined : portal.organisationById[id];
  if (!body || populationOf(portal, body.id) === 'illustrative') return undefined;
  const address = canonicalOf(portal.site, paths.organisation(body.id));
  return { kind: linkedKindOf(body), name: body.name, address };
}

/** "Trước ngày …" and "dự kiến" name a day on which it need not be; a range need not be the days of one meeting. */
function namedDay(when: FlexibleDate): IsoDate | undefined {
  return when.kind === 'day' && when.bound === undefined && !when.tentative ? when.day : undefined;
}

type EventTime = Pick<LinkedEvent, 'status' | 'from' | 'to' | 'before'>;

/** Where all that is known is that the announced day has passed, "scheduled" would claim that the meeting took place. */
function eventTime(dialogue: Dialogue): EventTime | undefined {
  const { schedule, status, when } = dialogue;
  const held = heldPeriod(dialogue);
  if (held) {
    return { status: 'scheduled', from: held.start, ...(held.end !== held.start && { to: held.end }) };
  }
  const from = namedDay(when);
  if (from === undefined || status === 'passed' || status === 'unknown') return undefined;
  if (status === 'cancelled' || status === 'postponed') return { status, from };
  const timings = schedule.filter(isTiming);
  if (timings.at(-1)?.kind !== 'moved') return { status: 'scheduled', from };
  const previous = timings.at(-2);
  const before = previous && namedDay(previous.when);
  return { status: 'rescheduled', from, ...(before !== undefined && { before }) };
}

export function linkedDialogue(portal: Portal, dialogue: Dialogue): LinkedEvent | undefined {
  const time = eventTime(dialogue);
  const organizer = bodyReference(portal, dialogue.host);
  if (!time || !organizer || isInternal(dialogue)) return undefined;
  const { place, formats, held, topics } = dialogue;
  return {
    kind: 'event',
    ...time,
    formats: held ? [held.format] : (formats ?? []),
    ...(place && {
      place: { name: place.name, ...(place.address !== undefined && { address: place.address }) },
    }),
    organizer,
    about: topics,
  };
}

function lifespan({ validFrom, validTo, validitySource }: Organisation, hasEnded: boolean) {
  if (validitySource?.status === 'provisional') return {};
  return {
    ...(validFrom !== undefined && { founded: validFrom }),
    ...(validTo !== undefined && hasEnded && { dissolved: validTo }),
  };
}

export function linkedOrganisation(portal: Portal, organisation: Organisation): LinkedBody | undefined {
  const { id, name, shortName, aliases = [] } = organisation;
  const state = stateOn(organisation, portal.asOf);
  if (populationOf(portal, id) === 'illustrative' || state === 'not_yet') return undefined;
  const parent = bodyReference(portal, organisation.parent);
  const area = bodyReference(portal, organisation.area);
  return {
    kind: 'body',
    is: linkedKindOf(organisation),
    name,
    otherNames: [...new Set([...(shortName === undefined ? [] : [shortName]), ...aliases])],
    ...lifespan(organisation, state === 'ended'),
    ...(parent && { parent }),
    ...(area && { area }),
    children: (portal.childrenByOrganisation[id] ?? []).flatMap((child) =>
      stateOn(child, portal.asOf) === 'not_yet' ? [] : (bodyReference(portal, child.id) ?? []),
    ),
  };
}

/** A petition with its official answer in words; an interim one, or one on the spot, is still to be followed by it. */
export function linkedPetition(portal: Portal, petition: Petition): LinkedQuestion | undefined {
  const { summary, events, kind, receivedBy, state } = petition;
  if (populationOf(portal, receivedBy) === 'illustrative' || kind === 'complaint') return undefined;
  const answers = events.filter((event) => event.kind === 'answered');
  const answer = answers.findLast(({ grade }) => grade !== 'interim');
  if (answer?.text === undefined) return undefined;
  const by = bodyReference(portal, answer.by.org);
  return {
    kind: 'question',
    text: summary,
    receivedOn: state.receivedOn,
    answer: {
      text: answer.text,
      on: answer.on,
      ...(by && { by }),
      isConfirmed: state.confirmation === 'confirmed',
    },
  };
}
