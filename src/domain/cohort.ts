/**
 * The day by which a record belongs to a period (ngày tính kỳ): that of the dialogue it comes from, and never that of
 * the answer, so that no body gains by answering late.
 */
import type { IsoDate } from '../time/civil-date.ts';
import { type Dialogue, heldPeriod } from './dialogue.ts';
import { type Commitment, issueDay } from './notice.ts';
import type { Petition } from './petition.ts';
import type { Portal } from './portal.ts';
import { windowOf } from './window.ts';

/** The first day on which it was held; else the first day of its time, where its words name one. */
export function dialogueDay(dialogue: Dialogue): IsoDate | undefined {
  return heldPeriod(dialogue)?.start ?? windowOf(dialogue.when)?.start;
}

/** The first day of its dialogue, where that was held; else the day it was received. */
export function petitionDay(portal: Portal, { dialogue: id, state }: Petition): IsoDate {
  const dialogue = id === undefined ? undefined : portal.dialogueById[id];
  return (dialogue && heldPeriod(dialogue)?.start) ?? state.receivedOn;
}

/** The first day of the first of the notice's dialogues; else the day of the notice, where its words name one. */
export function commitmentDay(portal: Portal, { noticeId, state }: Commitment): IsoDate | undefined {
  const notice = portal.noticeById[noticeId];
  const days = (notice?.dialogues ?? []).flatMap((id) => {
    const dialogue = portal.dialogueById[id];
    return (dialogue && heldPeriod(dialogue)?.start) ?? [];
  });
  return days.sort()[0] ?? (notice && issueDay(notice)) ?? state.givenOn;
}
