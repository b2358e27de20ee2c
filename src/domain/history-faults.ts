/**
 * Impossible histories: what no schema can see of a petition, a notice or a dialogue over time. Each is refused by
 * the content check with its place and its remedy; the replays may rely on what passes here.
 */
import type { Scheduling } from '../schemas/dialogue.ts';
import type { Actor, CommitmentEvent, PetitionEvent, PetitionEventKind } from '../schemas/event.ts';
import type { Fault, ImpossibleReason } from '../schemas/fault.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { CalendarMissingError, type WorkCalendar } from '../time/work-calendar.ts';
import { type Anchors, deadlineOf, type LatenessKind, standingDay } from './deadline.ts';
import { heldPeriod } from './dialogue.ts';
import { issueDay, sealOf } from './notice.ts';
import { type Petition, type PetitionStage, type ReplaySetting, replayPetition } from './petition.ts';
import type { AuthoredDialogue, AuthoredNotice, AuthoredPetition, Organisation, Post } from './records.ts';

export type Path = readonly (string | number)[];

export interface PlacedFault {
  readonly path: Path;
  readonly fault: Fault;
}

export interface HistoryIndexes {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly dialogues: ReadonlyMap<string, AuthoredDialogue>;
  readonly petitions: ReadonlyMap<string, AuthoredPetition>;
  /** Public code → id of the first record that has it. */
  readonly petitionByCode: ReadonlyMap<string, string>;
  readonly petitionCountByArea: ReadonlyMap<string, number>;
  readonly calendar: WorkCalendar;
}

/** A day after every event: for replays that look at a whole history. */
const endOfTime = '9999-12-31' as IsoDate;

// Bodies in force

/** The body named at `path` must exist on `on`. Without dates on record it is taken to exist. */
function forceFaults(
  id: string | undefined,
  on: IsoDate | undefined,
  path: Path,
  { organisations }: HistoryIndexes,
): PlacedFault[] {
  const body = id === undefined ? undefined : organisations.get(id);
  if (!body || on === undefined) return [];
  const { validFrom, validTo } = body;
  if (validFrom !== undefined && on < validFrom) {
    return [{ path, fault: { code: 'event_before_body', id: body.id, on, from: validFrom } }];
  }
  if (validTo !== undefined && on > validTo) {
    return [{ path, fault: { code: 'event_after_body', id: body.id, on, to: validTo } }];
  }
  return [];
}

function postBody(id: string | undefined, { posts }: HistoryIndexes): string | undefined {
  return id === undefined ? undefined : posts.get(id)?.org;
}

type AnyEvent = PetitionEvent | CommitmentEvent;

/** The bodies that an event names, with their place in it. */
function bodiesOf(
  event: AnyEvent,
  indexes: HistoryIndexes,
): readonly (readonly [string | undefined, Path])[] {
  const ofActor = ({ org, post }: Actor, key: string) =>
    [
      [org, [key, 'org']],
      [postBody(post, indexes), [key, 'post']],
    ] as const;
  switch (event.kind) {
    case 'assigned':
      return [
        [event.lead, ['lead']],
        [postBody(event.person, indexes), ['person']],
        [event.supervisor, ['supervisor']],
        ...(event.coordinating ?? []).map((id, index) => [id, ['coordinating', index]] as const),
      ];
    case 'progress':
    case 'completed':
      return [[event.by, ['by']]];
    case 'transferred':
      return [[event.to, ['to']]];
    case 'referred':
      return ofActor(event.to, 'to');
    case 'answered_on_spot':
    case 'not_answered':
    case 'replied':
    case 'answered':
    case 'extended':
    case 'resolved':
    case 'stopped':
      return ofActor(event.by, 'by');
    case 'received':
    case 'confirmed':
    case 'disputed':
    case 'raised_again':
    case 'closed':
    case 'corrected':
    case 'withdrawn':
      return [];
  }
}

function orderFaults(events: readonly { readonly on: IsoDate }[], list: string): PlacedFault[] {
  return events.flatMap(({ on }, index): PlacedFault[] => {
    const previous = events[index - 1]?.on;
    if (previous === undefined || on >= previous) return [];
    return [{ path: [list, index, 'on'], fault: { code: 'event_order', on, previous } }];
  });
}

// Deadlines

/** The last day that a due date allows; a year without a calendar is a fault, not a guess. */
function dayOrFault(
  due: FlexibleDate,
  anchors: Anchors,
  calendar: WorkCalendar,
): { readonly on: IsoDate | undefined } | { readonly fault: Fault } {
  try {
    return { on: deadlineOf(due, anchors, calendar).on };
  } catch (error) {
    if (!(error instanceof CalendarMissingError)) throw error;
    const { assignment, dialogueEnd = assignment } = anchors;
    const from = due.kind === 'relative' && due.anchor !== 'assignment' ? dialogueEnd : assignment;
    return { fault: { code: 'calendar_missing', year: error.year, from } };
  }
}

// Petitions

const ended: ReadonlySet<PetitionStage> = new Set(['closed_other', 'withdrawn']);
/** Events that what is resolved can see again only once it is raised again. */
const beforeResolved: ReadonlySet<PetitionEventKind> = new Set([
  'assigned',
  'referred',
  'extended',
  'resolved',
]);
const fresh: ReadonlySet<PetitionStage> = new Set(['collected', 'raised', 'reopened']);
const dealtWith: ReadonlySet<PetitionStage> = new Set([
  'answered_on_spot',
  'assigned',
  'forwarded',
  'in_progress',
  'answered_in_writing',
]);

const done: ReadonlySet<LatenessKind> = new Set(['on_time', 'within_extension', 'late']);

/** Why `event` cannot follow the state that the events before it led to. */
function impossible(
  event: PetitionEvent,
  record: AuthoredPetition,
  before: Petition,
  due: IsoDate | undefined,
): ImpossibleReason | undefined {
  const { stage, answer, referrals, assignment, outcome, lateness } = before.state;
  if (event.kind === 'corrected') return undefined;
  if (event.kind === 'received') return 'received_twice';
  if (event.kind === 'raised_again') return stage === 'withdrawn' ? 'ended' : undefined;
  if (ended.has(stage) || (stage === 'resolved' && beforeResolved.has(event.kind))) return 'ended';
  switch (event.kind) {
    case 'answered_on_spot':
    case 'not_answered':
      if (lastDialogue(record, before.events.length) === undefined) return 'not_in_dialogue';
      return fresh.has(stage) ? undefined : 'answered_already';
    case 'progress':
      return assignment || referrals.length > 0 ? undefined : 'not_assigned';
    case 'extended':
      if (!assignment) return 'not_assigned';
      if (due === undefined) return 'no_deadline';
      // An answer that was asked for and given ends its clock before the matter ends.
      return done.has(lateness.kind) ? 'completed' : undefined;
    case 'replied':
      return referrals.some(({ reply }) => reply === undefined) ? undefined : 'not_referred';
    case 'answered':
      if (event.grade !== 'corrected') return undefined;
      return answer === 'official' || answer === 'corrected' ? undefined : 'not_answered_officially';
    case 'resolved':
      return dealtWith.has(stage) ? undefined : 'not_dealt_with';
    case 'confirmed':
    case 'disputed':
      return answer === 'none' && outcome !== 'resolved' ? 'nothing_to_confirm' : undefined;
    case 'assigned':
    case 'referred':
    case 'transferred':
    case 'closed':
    case 'withdrawn':
      return undefined;
  }
}

/**
 * The deadline that an event sets: it must not lie before the event, and an extension must lie after what it extends.
 * Only an assignment counts from the end of the dialogue.
 */
function dueFaults(
  event: PetitionEvent | CommitmentEvent,
  current: IsoDate | undefined,
  path: Path,
  calendar: WorkCalendar,
  dialogueEnd?: IsoDate,
): PlacedFault[] {
  if (event.kind !== 'assigned' && event.kind !== 'extended') return [];
  const isCounted = event.kind === 'assigned' && dialogueEnd !== undefined;
  const found = dayOrFault(event.due, { assignment: event.on, ...(isCounted && { dialogueEnd }) }, calendar);
  if ('fault' in found) return [{ path: [...path, 'due'], fault: found.fault }];
  const due = found.on;
  if (due === undefined) return [];
  if (event.kind === 'extended' && current !== undefined && due <= current) {
    return [{ path: [...path, 'due'], fault: { code: 'due_not_later', before: current, after: due } }];
  }
  if (due < event.on) {
    return [{ path: [...path, 'due'], fault: { code: 'due_before_assignment', on: event.on, due } }];
  }
  return [];
}

/** The dialogue at which a petition was last raised before the event at `index`. */
function lastDialogue({ dialogue, events }: AuthoredPetition, index: number): string | undefined {
  const raised = events
    .slice(0, index)
    .flatMap((event) => (event.kind === 'raised_again' ? [event.dialogue] : []));
  return raised.findLast((id) => id !== undefined) ?? dialogue;
}

/** What is said at a dialogue is said on one of its days. */
function atDialogueFaults(
  event: PetitionEvent,
  index: number,
  record: AuthoredPetition,
  path: Path,
  { dialogues }: HistoryIndexes,
): PlacedFault[] {
  const isSpoken = event.kind === 'answered_on_spot' || event.kind === 'not_answered';
  const isAsked = event.kind === 'received' && record.intake === 'asked_live';
  const again = event.kind === 'raised_again' ? event.dialogue : undefined;
  const id = again ?? (isSpoken || isAsked ? lastDialogue(record, index) : undefined);
  const dialogue = id === undefined ? undefined : dialogues.get(id);
  if (!dialogue) return [];
  const period = heldPeriod(dialogue);
  if (!period) return [{ path: [...path, 'kind'], fault: { code: 'dialogue_not_held', id: dialogue.id } }];
  if (event.on >= period.start && event.on <= period.end) return [];
  const fault: Fault = { code: 'event_outside_dialogue', on: event.on, from: period.start, to: period.end };
  return [{ path: [...path, 'on'], fault }];
}

function settingFor(record: AuthoredPetition, { calendar, dialogues }: HistoryIndexes): ReplaySetting {
  const dialogue = record.dialogue === undefined ? undefined : dialogues.get(record.dialogue);
  const end = dialogue && heldPeriod(dialogue)?.end;
  return { asOf: endOfTime, calendar, ...(end !== undefined && { dialogueEnd: end }) };
}

/** A history that is impossible at one place is judged no further: what follows stands on it. */
function courseFaults(record: AuthoredPetition, indexes: HistoryIndexes): PlacedFault[] {
  const setting = settingFor(record, indexes);
  for (const [index, event] of record.events.entries()) {
    const path = ['events', index];
    if (index === 0) {
      if (event.kind === 'received') continue;
      return [{ path: [...path, 'kind'], fault: { code: 'event_first', event: event.kind } }];
    }
    const before = replayPetition({ ...record, events: record.events.slice(0, index) }, setting);
    if (!before) continue;
    const current = before.state.clock && standingDay(before.state.clock);
    const reason = impossible(event, record, before, current);
    if (reason !== undefined) {
      return [{ path: [...path, 'kind'], fault: { code: 'event_impossible', event: event.kind, reason } }];
    }
    const faults = dueFaults(event, current, path, indexes.calendar, setting.dialogueEnd);
    if (faults.length > 0) return faults;
  }
  return [];
}

/** The least number of petitions from a neighbourhood that hides who raised one of them. */
const leastPerNeighbourhood = 3;

function areaFaults(
  record: AuthoredPetition,
  { organisations, petitionCountByArea }: HistoryIndexes,
): PlacedFault[] {
  if (organisations.get(record.area)?.level !== 'neighbourhood') return [];
  const count = petitionCountByArea.get(record.area) ?? 0;
  if (count >= leastPerNeighbourhood) return [];
  const fault: Fault = { code: 'area_too_small', id: record.area, count, minimum: leastPerNeighbourhood };
  return [{ path: ['area'], fault }];
}

export function petitionFaults(record: AuthoredPetition, indexes: HistoryIndexes): PlacedFault[] {
  const { petitions } = indexes;
  const received = record.events[0]?.on;
  const faults = [...orderFaults(record.events, 'events'), ...areaFaults(record, indexes)];
  const earlier = record.repeats === undefined ? undefined : petitions.get(record.repeats);
  const on = earlier?.events[0]?.on;
  // Two petitions of one dialogue may be received on one day; a matter cannot repeat itself or its future.
  if (earlier && on !== undefined && received !== undefined && (on > received || earlier.id === record.id)) {
    faults.push({ path: ['repeats'], fault: { code: 'repeats_later', id: earlier.id, on, received } });
  }
  const first = indexes.petitionByCode.get(record.code);
  if (first !== undefined && first !== record.id) {
    faults.push({
      path: ['code'],
      fault: { code: 'petition_code_repeated', value: record.code, other: first },
    });
  }
  faults.push(...forceFaults(record.receivedBy, received, ['receivedBy'], indexes));
  record.events.forEach((event, index) => {
    const path = ['events', index];
    faults.push(...atDialogueFaults(event, index, record, path, indexes));
    for (const [id, inner] of bodiesOf(event, indexes)) {
      faults.push(...forceFaults(id, event.on, [...path, ...inner], indexes));
    }
  });
  // A history out of order is told of its order first.
  return faults.some(({ fault }) => fault.code === 'event_order')
    ? faults
    : [...faults, ...courseFaults(record, indexes)];
}

// Notices

type AuthoredCommitment = NonNullable<AuthoredNotice['commitments']>[number];

/** Events that may follow the end of a commitment. */
const afterEnd: ReadonlySet<CommitmentEvent['kind']> = new Set(['confirmed', 'disputed', 'corrected']);

function commitmentFaults(
  commitment: AuthoredCommitment,
  {
    givenOn,
    dialogueEnd,
  }: { readonly givenOn: IsoDate | undefined; readonly dialogueEnd: IsoDate | undefined },
  path: Path,
  indexes: HistoryIndexes,
): PlacedFault[] {
  const updates = commitment.updates ?? [];
  const place = (fault: PlacedFault): PlacedFault => ({ ...fault, path: [...path, ...fault.path] });
  const faults = orderFaults(updates, 'updates').map(place);
  const needsDay = commitment.due.kind === 'relative' && commitment.due.anchor === 'assignment';
  const anchors = { assignment: givenOn ?? endOfTime, ...(dialogueEnd !== undefined && { dialogueEnd }) };
  const found =
    givenOn === undefined && needsDay
      ? { on: undefined }
      : dayOrFault(commitment.due, anchors, indexes.calendar);
  if ('fault' in found) faults.push({ path: [...path, 'due'], fault: found.fault });
  let current = 'on' in found ? found.on : undefined;
  if (givenOn !== undefined && current !== undefined && current < givenOn) {
    const fault: Fault = { code: 'due_before_assignment', on: givenOn, due: current };
    faults.push({ path: [...path, 'due'], fault });
  }
  const bodies = [
    [commitment.lead, ['lead']],
    [postBody(commitment.person, indexes), ['person']],
    [commitment.supervisor, ['supervisor']],
    ...(commitment.coordinating ?? []).map((id, index) => [id, ['coordinating', index]] as const),
  ] as const;
  for (const [id, inner] of bodies) faults.push(...forceFaults(id, givenOn, [...path, ...inner], indexes));
  let isEnded = false;
  let isDisputed = false;
  for (const [index, event] of updates.entries()) {
    const inner = [...path, 'updates', index];
    if (givenOn !== undefined && event.on < givenOn) {
      faults.push({
        path: [...inner, 'on'],
        fault: { code: 'event_before_notice', on: event.on, issued: givenOn },
      });
    }
    for (const [id, key] of bodiesOf(event, indexes))
      faults.push(...forceFaults(id, event.on, [...inner, ...key], indexes));
    // What was said to be done and is disputed may be taken up again.
    if (event.kind === 'progress' && isDisputed) isEnded = false;
    const reason = impossibleUpdate(event, isEnded, current);
    if (reason !== undefined) {
      faults.push({
        path: [...inner, 'kind'],
        fault: { code: 'event_impossible', event: event.kind, reason },
      });
      break;
    }
    const due = dueFaults(event, current, inner, indexes.calendar);
    faults.push(...due);
    if (event.kind === 'extended' && due.length === 0) {
      current = deadlineOf(event.due, { assignment: event.on }, indexes.calendar).on ?? current;
    }
    isEnded ||= event.kind === 'completed' || event.kind === 'stopped';
    if (event.kind === 'disputed' || event.kind === 'confirmed') isDisputed = event.kind === 'disputed';
  }
  return faults;
}

function impossibleUpdate(
  event: CommitmentEvent,
  isEnded: boolean,
  current: IsoDate | undefined,
): ImpossibleReason | undefined {
  if (isEnded) return afterEnd.has(event.kind) ? undefined : 'completed';
  if (event.kind === 'confirmed' || event.kind === 'disputed') return 'nothing_to_confirm';
  return event.kind === 'extended' && current === undefined ? 'no_deadline' : undefined;
}

export function noticeFaults(record: AuthoredNotice, indexes: HistoryIndexes): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const issued = issueDay(record);
  const ends: IsoDate[] = [];
  record.dialogues.forEach((id, index) => {
    const dialogue = indexes.dialogues.get(id);
    if (!dialogue) return;
    const period = heldPeriod(dialogue);
    const path = ['dialogues', index];
    if (period) ends.push(period.end);
    if (!period) faults.push({ path, fault: { code: 'dialogue_not_held', id } });
    else if (issued !== undefined && issued < period.end) {
      faults.push({
        path: ['issuedOn'],
        fault: { code: 'conclusion_before_dialogue', on: issued, end: period.end },
      });
    }
  });
  faults.push(...forceFaults(record.issuer.org, issued, ['issuer', 'org'], indexes));
  faults.push(...forceFaults(postBody(record.signedBy, indexes), issued, ['signedBy'], indexes));
  faults.push(...orderFaults(record.supplements ?? [], 'supplements'));
  record.supplements?.forEach(({ on }, index) => {
    if (issued === undefined || on >= issued) return;
    faults.push({ path: ['supplements', index, 'on'], fault: { code: 'event_before_notice', on, issued } });
  });
  const dialogueEnd = ends.sort().at(-1);
  (record.commitments ?? []).forEach((commitment, index) => {
    const path = ['commitments', index];
    const added = record.supplements?.find(({ id }) => id === commitment.supplement)?.on;
    const givenOn = commitment.supplement === undefined ? issued : added;
    faults.push(...commitmentFaults(commitment, { givenOn, dialogueEnd }, path, indexes));
    commitment.petitions?.forEach((id, position) => {
      const received = indexes.petitions.get(id)?.events[0]?.on;
      if (givenOn === undefined || received === undefined || received <= givenOn) return;
      const fault: Fault = { code: 'petition_after_notice', id, received, issued: givenOn };
      faults.push({ path: [...path, 'petitions', position], fault });
    });
  });
  const seal = sealOf(record);
  // What is not yet right is not yet to be sealed.
  if (faults.length === 0 && record.seal !== seal)
    faults.push({
      path: record.seal === undefined ? [] : ['seal'],
      fault: { code: 'seal_needed', seal, written: record.seal },
    });
  return faults;
}

// Dialogues

function scheduleFaults(schedule: readonly Scheduling[]): PlacedFault[] {
  const faults: PlacedFault[] = [];
  schedule.forEach(({ kind, on }, index) => {
    const before = schedule[index - 1];
    const report = (reason: 'first' | 'announced_twice' | 'after_cancelled' | 'order', key: 'kind' | 'on') =>
      faults.push({ path: ['schedule', index, key], fault: { code: 'schedule_impossible', reason } });
    if (!before) {
      if (kind !== 'announced') report('first', 'kind');
      return;
    }
    if (on < before.on) report('order', 'on');
    if (before.kind === 'cancelled') report('after_cancelled', 'kind');
    else if (kind === 'announced') report('announced_twice', 'kind');
  });
  return faults;
}

export function dialogueHistoryFaults(record: AuthoredDialogue, indexes: HistoryIndexes): PlacedFault[] {
  const schedule = record.schedule ?? [];
  const faults = scheduleFaults(schedule);
  const period = heldPeriod(record);
  const on = period?.start ?? schedule[0]?.on;
  faults.push(...forceFaults(record.host, on, ['host'], indexes));
  if (!period) return faults;
  const last = schedule.at(-1);
  const report = (reason: 'cancelled' | 'postponed' | 'before_announced') =>
    faults.push({ path: ['held'], fault: { code: 'held_impossible', reason } });
  if (schedule[0] && period.start < schedule[0].on) report('before_announced');
  else if (last?.kind === 'cancelled' || last?.kind === 'postponed') report(last.kind);
  return faults;
}
