/** Conclusion notices and their commitments on a day: what was signed, what was added, how far it has come. */
import { createHash } from 'node:crypto';
import type { CommitmentEvent } from '../schemas/event.ts';
import type { CommitmentRecord, NoticeRecord } from '../schemas/notice.ts';
import type { IsoDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import {
  type Clock,
  deadlineOf,
  type Lateness,
  latenessOf,
  moveDeadline,
  startClock,
  type WorkEnd,
} from './deadline.ts';
import type { Confirmation } from './petition.ts';
import type { AuthoredNotice } from './records.ts';
import { windowOf } from './window.ts';

/** Procedure of a commitment (tình trạng thực hiện). */
export const commitmentStages = ['not_reported', 'in_progress', 'done', 'stopped'] as const;

export type CommitmentStage = (typeof commitmentStages)[number];

type Confirming = Extract<CommitmentEvent, { kind: 'confirmed' | 'disputed' }>;

export interface CommitmentState {
  readonly stage: CommitmentStage;
  readonly confirmation: Confirmation;
  readonly confirming: Confirming | undefined;
  readonly lateness: Lateness;
  readonly clock: Clock | undefined;
  /** The body that has to act, as record and transfers name it. */
  readonly responsible: string;
  /** Day from which it binds: the notice's, or that of the supplement that added it. */
  readonly givenOn: IsoDate | undefined;
  readonly lastUpdateOn: IsoDate | undefined;
}

export type Commitment = Omit<CommitmentRecord, 'updates'> & {
  readonly updates: readonly CommitmentEvent[];
  readonly noticeId: string;
  readonly state: CommitmentState;
};

export type Notice = Omit<AuthoredNotice, 'commitments'> & {
  readonly commitments: readonly Commitment[];
};

interface ReplaySetting {
  readonly asOf: IsoDate;
  readonly calendar: WorkCalendar;
  /** Last day of the last of the notice's dialogues. */
  readonly dialogueEnd?: IsoDate;
}

function replayCommitment(
  record: CommitmentRecord,
  noticeId: string,
  givenOn: IsoDate | undefined,
  { asOf, calendar, dialogueEnd }: ReplaySetting,
): Commitment {
  const updates = (record.updates ?? []).filter(({ on }) => on <= asOf);
  const anchors = { assignment: givenOn ?? asOf, ...(dialogueEnd !== undefined && { dialogueEnd }) };
  // Words that count from a day which is not on record lead to no day.
  const needsDay = record.due.kind === 'relative' && record.due.anchor === 'assignment';
  let clock: Clock | undefined =
    needsDay && givenOn === undefined ? undefined : startClock(deadlineOf(record.due, anchors, calendar));
  let stage: CommitmentStage = 'not_reported';
  let confirming: Confirming | undefined;
  let responsible: string = record.lead;
  let end: WorkEnd;
  for (const event of updates) {
    switch (event.kind) {
      case 'progress':
        stage = 'in_progress';
        // Work that goes on after an objection was not done: its clock runs again.
        end = undefined;
        break;
      case 'extended': {
        const deadline = deadlineOf(event.due, { assignment: event.on }, calendar);
        clock = clock ? moveDeadline(clock, event.on, deadline, event.reason) : startClock(deadline);
        break;
      }
      case 'completed':
        stage = 'done';
        confirming = undefined;
        end = { on: event.on, isDone: true };
        break;
      case 'stopped':
        stage = 'stopped';
        end = { on: event.on, isDone: false };
        break;
      case 'confirmed':
      case 'disputed':
        confirming = event;
        break;
      case 'transferred':
        responsible = event.to;
        break;
      case 'corrected':
        break;
    }
  }
  return {
    ...record,
    updates,
    noticeId,
    state: {
      stage,
      confirmation: confirming?.kind ?? (stage === 'done' ? 'agency' : 'none'),
      confirming,
      lateness: latenessOf(clock, end, asOf),
      clock,
      responsible,
      givenOn,
      lastUpdateOn: updates.at(-1)?.on,
    },
  };
}

/** The day a notice was issued, where its words name one. */
export function issueDay({ issuedOn }: Pick<NoticeRecord, 'issuedOn'>): IsoDate | undefined {
  return issuedOn.kind === 'day' ? issuedOn.day : undefined;
}

/**
 * The notice on `asOf`, or `undefined` where it had not been issued yet. A date that names only a month counts from
 * the month's first day; a notice without a date is known from the end of its dialogue.
 */
export function replayNotice(record: AuthoredNotice, setting: ReplaySetting): Notice | undefined {
  const { asOf, dialogueEnd } = setting;
  const known = windowOf(record.issuedOn)?.start ?? dialogueEnd;
  if (known !== undefined && known > asOf) return undefined;
  // A dialogue on a later day of the same month has not been concluded before it was held.
  if (dialogueEnd !== undefined && dialogueEnd > asOf) return undefined;
  const supplements = (record.supplements ?? []).filter(({ on }) => on <= asOf);
  const givenOn = issueDay(record);
  const commitments = (record.commitments ?? []).flatMap((entry) => {
    if (entry.supplement === undefined) return [replayCommitment(entry, record.id, givenOn, setting)];
    const added = supplements.find(({ id }) => id === entry.supplement);
    return added ? [replayCommitment(entry, record.id, added.on, setting)] : [];
  });
  const { supplements: _all, publications: allPublications, errata: allErrata, ...rest } = record;
  const publications = (allPublications ?? []).filter(({ on }) => on === undefined || on <= asOf);
  const errata = (allErrata ?? []).filter(({ on }) => on <= asOf);
  return {
    ...rest,
    commitments,
    ...(supplements.length > 0 && { supplements }),
    ...(publications.length > 0 && { publications }),
    ...(errata.length > 0 && { errata }),
  };
}

/** A value as JSON with its keys in one order, so that the same content always gives the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/**
 * The seal (dấu niêm phong) over what was signed: 16 hexadecimal digits that change with any of it. Updates,
 * supplements, publications and errata come after signature and are not under it.
 */
export function sealOf(record: NoticeRecord): string {
  const { title, number, issuedOn, issuer, signedBy, dialogues, noTaskArises } = record;
  const commitments = (record.commitments ?? [])
    .filter(({ supplement }) => supplement === undefined)
    .map(({ updates: _updates, topics: _topics, ...signed }) => signed);
  const signed = { title, number, issuedOn, issuer, signedBy, dialogues, noTaskArises, commitments };
  return createHash('sha256').update(canonical(signed)).digest('hex').slice(0, 16);
}
