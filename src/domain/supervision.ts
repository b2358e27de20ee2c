/**
 * The watch list (điểm cần giám sát): what the Front (Mặt trận Tổ quốc) has to ask a body about on the Portal's day. Every
 * point is taken from the replay of a record or from what a rule found of it; nothing is judged here anew.
 */
import type { Actor } from '../schemas/event.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { compareVietnamese } from '../text/folding.ts';
import { compareDates, type IsoDate } from '../time/civil-date.ts';
import { workingDaysBetween } from '../time/work-calendar.ts';
import { commitmentDay, dialogueDay, petitionDay } from './cohort.ts';
import { daysBetween, type Lateness } from './deadline.ts';
import { type Dialogue, heldPeriod, isInternal } from './dialogue.ts';
import type { Commitment } from './notice.ts';
import type { Petition } from './petition.ts';
import type { Portal } from './portal.ts';
import type { Organisation, Rule } from './records.ts';
import { dialogueFindings } from './rules/dialogue-findings.ts';
import type { ClearCell, Finding, Outcome } from './rules/finding.ts';
import {
  commitmentFindings,
  endOfPetition,
  fiveClearOutcome,
  mattersPetitions,
  petitionFindings,
  publicReason,
  repeated,
  timesRaised,
} from './rules/work-findings.ts';
import { windowOf } from './window.ts';

/** Kinds of points, in the order of the sheet. */
export const watchKinds = [
  /** Not done, and the last deadline has passed (quá hạn). */
  'overdue',
  /** Done after the last deadline (xong muộn). */
  'done_late',
  /** Told of without anything that shows it (chưa kèm minh chứng). */
  'no_evidence',
  /** Not answered at the meeting, and nobody can read why (chưa công khai lý do). */
  'no_public_reason',
  /** Raised more than once and not resolved (nêu nhiều lần). */
  'repeated_unresolved',
  /** The Front, the petitioners or the neighbourhood do not agree that it is done (không đồng ý). */
  'disputed',
  /** Not passed on to who can decide, or passed on without a word since (chuyển cấp có thẩm quyền). */
  'referral_silent',
  /** Going on, and nothing new was told in the time that the rule gives (không cập nhật). */
  'not_updated',
  /** Conclusion notice missing, or issued after its deadline (thông báo kết luận). */
  'notice_late',
  /** Given without all of the five "rõ" (chưa đủ năm rõ). */
  'not_clear',
] as const;

export type WatchKind = (typeof watchKinds)[number];

export type WatchRecord =
  | { readonly kind: 'petition'; readonly petition: Petition }
  | { readonly kind: 'commitment'; readonly commitment: Commitment }
  | { readonly kind: 'dialogue'; readonly dialogue: Dialogue };

/** What a point says beyond its record. */
export type WatchDetail =
  | { readonly kind: 'deadline'; readonly lateness: Lateness }
  /** The last report of progress has no evidence. */
  | { readonly kind: 'progress' }
  /** The last referral names no document. */
  | { readonly kind: 'referral_paper'; readonly to: Actor }
  /** The reason that was given, if any: it does not say why. */
  | { readonly kind: 'reason'; readonly given: string | undefined }
  | { readonly kind: 'times'; readonly times: number }
  | {
      readonly kind: 'dispute';
      readonly by: 'front' | 'petitioners' | 'neighbourhood';
      readonly text: string;
    }
  | { readonly kind: 'no_reply'; readonly to: Actor }
  | { readonly kind: 'not_referred' }
  | { readonly kind: 'update' }
  | { readonly kind: 'notice_missing'; readonly due: IsoDate }
  | { readonly kind: 'notice_issued'; readonly due: IsoDate; readonly issued: FlexibleDate }
  /** No rule of the Portal gives the notice a deadline. */
  | { readonly kind: 'notice_without_limit' }
  | { readonly kind: 'cells'; readonly missing: readonly ClearCell[] };

interface WatchDays {
  readonly count: number;
  readonly unit: 'day' | 'working_day';
}

export interface WatchPoint {
  readonly kind: WatchKind;
  readonly record: WatchRecord;
  /** The body whose sheet it stands on: that which received, concluded or held. */
  readonly body: string;
  /** The day by which it belongs to a period; `undefined` where no words name one. */
  readonly day: IsoDate | undefined;
  /** From which day on the days count. */
  readonly since: IsoDate | undefined;
  /** Days since then, as the rule counts them; of what is over, up to its end. `undefined` where nothing is counted. */
  readonly days: WatchDays | undefined;
  readonly detail: WatchDetail;
  /** The rule that asks for it; some points are plain facts. */
  readonly rule: Rule | undefined;
  /** Whether somebody still has to act. */
  readonly isOpen: boolean;
}

/** A point without what all points of its record share. */
type OwnFacts = Pick<WatchPoint, 'kind' | 'since' | 'days' | 'detail' | 'isOpen'> & { readonly rule?: Rule };

type RequirementKind = Rule['requirement']['kind'];

function findingOf(findings: readonly Finding[], kind: RequirementKind): Finding | undefined {
  return findings.find(({ rule }) => rule.requirement.kind === kind);
}

function withRule(finding: Finding | undefined): { readonly rule?: Rule } {
  return finding ? { rule: finding.rule } : {};
}

function calendarDays(portal: Portal, since: IsoDate): WatchDays {
  return { count: daysBetween(since, portal.asOf), unit: 'day' };
}

// What petitions and commitments share

/** Late on the Portal's day, or done late. A deadline that was moved and still lies ahead is no point. */
function latePoints(lateness: Lateness, findings: readonly Finding[]): readonly OwnFacts[] {
  if (lateness.kind !== 'overdue' && lateness.kind !== 'late') return [];
  const { original, due, days } = lateness;
  const isOpen = lateness.kind === 'overdue';
  return [
    {
      kind: isOpen ? 'overdue' : 'done_late',
      // Days count from the first deadline, or from a stricter one that took its place.
      since: compareDates(original, due) < 0 ? original : due,
      days: { count: days, unit: 'day' },
      detail: { kind: 'deadline', lateness },
      isOpen,
      ...withRule(findingOf(findings, 'due_kept')),
    },
  ];
}

/** Where the last thing told of work that goes on is progress, and nothing shows it. */
function unprovenProgress(
  portal: Portal,
  isInProgress: boolean,
  events: Petition['events'] | Commitment['updates'],
): readonly OwnFacts[] {
  const last = events.findLast(({ kind }) => kind === 'progress');
  if (!isInProgress || last?.kind !== 'progress' || last.evidence) return [];
  const { on } = last;
  return [
    {
      kind: 'no_evidence',
      since: on,
      days: calendarDays(portal, on),
      detail: { kind: 'progress' },
      isOpen: true,
    },
  ];
}

function disputedPoints(portal: Portal, { confirming }: Petition['state'] | Commitment['state']) {
  if (confirming?.kind !== 'disputed') return [];
  const { on, by, text } = confirming;
  return [
    {
      kind: 'disputed',
      since: on,
      days: calendarDays(portal, on),
      detail: { kind: 'dispute', by, text },
      isOpen: true,
    },
  ] satisfies readonly OwnFacts[];
}

function staleness(
  portal: Portal,
  last: IsoDate | undefined,
  findings: readonly Finding[],
): readonly OwnFacts[] {
  const found = findingOf(findings, 'stale');
  if (found?.verdict !== 'not_met' || last === undefined) return [];
  return [
    {
      kind: 'not_updated',
      since: last,
      days: calendarDays(portal, last),
      detail: { kind: 'update' },
      isOpen: true,
      rule: found.rule,
    },
  ];
}

function missingCells({ inputs }: Outcome): readonly ClearCell[] {
  return inputs.flatMap(({ value }) => (value.kind === 'clear' ? value.cells : []));
}

function unclear(
  portal: Portal,
  outcome: Outcome,
  { since, isOpen }: { readonly since: IsoDate | undefined; readonly isOpen: boolean },
  findings: readonly Finding[],
): readonly OwnFacts[] {
  if (outcome.verdict !== 'not_met') return [];
  return [
    {
      kind: 'not_clear',
      since,
      days: isOpen && since !== undefined ? calendarDays(portal, since) : undefined,
      detail: { kind: 'cells', missing: missingCells(outcome) },
      isOpen,
      ...withRule(findingOf(findings, 'five_clear')),
    },
  ];
}

// Petitions

function unprovenReferral(portal: Portal, { state }: Petition): readonly OwnFacts[] {
  const last = state.referrals.at(-1);
  if (state.stage !== 'forwarded' || !last || last.sent.paper) return [];
  const { on, to } = last.sent;
  return [
    {
      kind: 'no_evidence',
      since: on,
      days: calendarDays(portal, on),
      detail: { kind: 'referral_paper', to },
      isOpen: true,
    },
  ];
}

function unreasoned(portal: Portal, petition: Petition, findings: readonly Finding[]): readonly OwnFacts[] {
  const refused = petition.events.findLast(({ kind }) => kind === 'not_answered');
  if (publicReason(petition).verdict !== 'not_met' || refused?.kind !== 'not_answered') return [];
  return [
    {
      kind: 'no_public_reason',
      since: refused.on,
      days: calendarDays(portal, refused.on),
      detail: { kind: 'reason', given: refused.reason },
      isOpen: endOfPetition(petition) === 'open',
      ...withRule(findingOf(findings, 'public_reason')),
    },
  ];
}

/** One point for a matter, with the last of its petitions that still asks for something. */
function unresolvedRepeats(
  portal: Portal,
  petition: Petition,
  findings: readonly Finding[],
): readonly OwnFacts[] {
  if (repeated(portal, petition).verdict !== 'not_met') return [];
  const matter = mattersPetitions(portal, petition);
  const last = matter.findLast((entry) => endOfPetition(entry) !== 'stopped');
  const since = matter[0]?.state.receivedOn;
  if (last?.id !== petition.id || since === undefined) return [];
  return [
    {
      kind: 'repeated_unresolved',
      since,
      days: calendarDays(portal, since),
      detail: { kind: 'times', times: timesRaised(portal, petition) },
      isOpen: true,
      ...withRule(findingOf(findings, 'repeated')),
    },
  ];
}

function silentReferral(
  portal: Portal,
  petition: Petition,
  findings: readonly Finding[],
): readonly OwnFacts[] {
  if (endOfPetition(petition) !== 'open') return [];
  const found = findingOf(findings, 'referral');
  const { receivedOn, referrals } = petition.state;
  const waiting = referrals.findLast(({ reply }) => reply === undefined);
  if (waiting) {
    const { on, to } = waiting.sent;
    return [
      {
        kind: 'referral_silent',
        since: on,
        days: { count: waiting.days, unit: 'day' },
        // A rule may say by when to pass a petition on; none binds the body that it was passed on to.
        detail: { kind: 'no_reply', to },
        isOpen: true,
      },
    ];
  }
  // "Waiting without a limit" is what a rule finds that names no number of days.
  if (found?.reason !== 'none_by_deadline' && found?.reason !== 'waiting_without_limit') return [];
  return [
    {
      kind: 'referral_silent',
      since: receivedOn,
      days: calendarDays(portal, receivedOn),
      detail: { kind: 'not_referred' },
      isOpen: true,
      rule: found.rule,
    },
  ];
}

/** Of a petition that was withdrawn or closed otherwise, nothing is asked any more. */
function petitionPoints(portal: Portal, petition: Petition): readonly OwnFacts[] {
  const end = endOfPetition(petition);
  if (end === 'stopped') return [];
  const { state, events } = petition;
  const findings = petitionFindings(portal, petition);
  return [
    ...latePoints(state.lateness, findings),
    ...unprovenProgress(portal, state.stage === 'in_progress', events),
    ...unprovenReferral(portal, petition),
    ...unreasoned(portal, petition, findings),
    ...unresolvedRepeats(portal, petition, findings),
    ...disputedPoints(portal, state),
    ...silentReferral(portal, petition, findings),
    ...staleness(portal, state.lastEventOn, findings),
    ...unclear(
      portal,
      fiveClearOutcome(state.assignment, end),
      { since: state.assignment?.on, isOpen: end === 'open' },
      findings,
    ),
  ];
}

// Commitments

/** Of a commitment that was stopped, nothing is asked any more. */
function commitmentPoints(portal: Portal, commitment: Commitment): readonly OwnFacts[] {
  const { state, updates } = commitment;
  if (state.stage === 'stopped') return [];
  const isOpen = state.stage !== 'done';
  const findings = commitmentFindings(portal, commitment);
  return [
    ...latePoints(state.lateness, findings),
    ...unprovenProgress(portal, state.stage === 'in_progress', updates),
    ...disputedPoints(portal, state),
    ...staleness(portal, state.lastUpdateOn, findings),
    ...unclear(
      portal,
      fiveClearOutcome(commitment, isOpen ? 'open' : 'done'),
      { since: state.givenOn, isOpen },
      findings,
    ),
  ];
}

// Dialogues

function workDays(portal: Portal, { rule }: Finding, from: IsoDate, to: IsoDate): WatchDays {
  const { requirement } = rule;
  const isWorking = requirement.kind === 'conclusion_notice' && requirement.unit === 'working_day';
  return isWorking
    ? { count: workingDaysBetween(portal.calendar, from, to), unit: 'working_day' }
    : { count: daysBetween(from, to), unit: 'day' };
}

/** The notice that a finding speaks of, by the words of its date. */
function issuedIn(portal: Portal, { inputs }: Finding): FlexibleDate | undefined {
  const [id] = inputs.flatMap(({ value }) => (value.kind === 'notice' ? [value.id] : []));
  return id === undefined ? undefined : portal.noticeById[id]?.issuedOn;
}

function lateNotice(portal: Portal, finding: Finding): readonly OwnFacts[] {
  const { due, rule } = finding;
  if (due === undefined) return [];
  const issued = issuedIn(portal, finding);
  // Words that name no day: late from the first day that they allow.
  const until = issued === undefined ? portal.asOf : windowOf(issued)?.start;
  return [
    {
      kind: 'notice_late',
      since: due,
      days: until === undefined ? undefined : workDays(portal, finding, due, until),
      detail: issued === undefined ? { kind: 'notice_missing', due } : { kind: 'notice_issued', due, issued },
      isOpen: issued === undefined,
      rule,
    },
  ];
}

/**
 * Of several rules the one whose deadline came first. Where none gives a deadline, that a meeting with the people has no
 * notice is still a fact, and its days are counted from the meeting.
 */
function dialoguePoints(portal: Portal, dialogue: Dialogue): readonly OwnFacts[] {
  const found = dialogueFindings(portal, dialogue).filter(
    ({ rule }) => rule.requirement.kind === 'conclusion_notice',
  );
  const [late] = found
    .filter(({ verdict }) => verdict === 'not_met')
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  if (late) return lateNotice(portal, late);
  const end = heldPeriod(dialogue)?.end;
  const hasLimit = found.some(({ due }) => due !== undefined);
  if (end === undefined || hasLimit || isInternal(dialogue) || portal.noticesByDialogue[dialogue.id])
    return [];
  return [
    {
      kind: 'notice_late',
      since: end,
      days: calendarDays(portal, end),
      detail: { kind: 'notice_without_limit' },
      isOpen: true,
    },
  ];
}

// All of them

function pointsOfAll(portal: Portal): readonly WatchPoint[] {
  const pointsOf = (
    shared: Pick<WatchPoint, 'record' | 'body' | 'day'>,
    own: readonly OwnFacts[],
  ): readonly WatchPoint[] => own.map((facts) => ({ rule: undefined, ...shared, ...facts }));
  return [
    ...portal.petitions.flatMap((petition) =>
      pointsOf(
        {
          record: { kind: 'petition', petition },
          body: petition.receivedBy,
          day: petitionDay(portal, petition),
        },
        petitionPoints(portal, petition),
      ),
    ),
    ...portal.commitments.flatMap((commitment) =>
      pointsOf(
        {
          record: { kind: 'commitment', commitment },
          body: portal.noticeById[commitment.noticeId]?.issuer.org ?? commitment.lead,
          day: commitmentDay(portal, commitment),
        },
        commitmentPoints(portal, commitment),
      ),
    ),
    ...portal.dialogues.flatMap((dialogue) =>
      pointsOf(
        { record: { kind: 'dialogue', dialogue }, body: dialogue.host, day: dialogueDay(dialogue) },
        dialoguePoints(portal, dialogue),
      ),
    ),
  ];
}

/** What tells one record from all others. */
export function recordKey(record: WatchRecord): string {
  switch (record.kind) {
    case 'petition':
      return `petition ${record.petition.id}`;
    case 'commitment':
      return `commitment ${record.commitment.noticeId}#${record.commitment.id}`;
    case 'dialogue':
      return `dialogue ${record.dialogue.id}`;
  }
}

/** In the order of the kinds; within one the longest first, and what names no day last. */
function comparePoints(a: WatchPoint, b: WatchPoint): number {
  const byKind = watchKinds.indexOf(a.kind) - watchKinds.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  const [first, second] = [a.since ?? '9999-12-31', b.since ?? '9999-12-31'];
  if (first !== second) return first < second ? -1 : 1;
  return compareVietnamese(recordKey(a.record), recordKey(b.record));
}

const known = new WeakMap<Portal, ReadonlyMap<string, readonly WatchPoint[]>>();

/** The points of every body that has any. Made once for a Portal, which is frozen. */
function pointsByBody(portal: Portal): ReadonlyMap<string, readonly WatchPoint[]> {
  const made =
    known.get(portal) ?? Map.groupBy(pointsOfAll(portal).toSorted(comparePoints), ({ body }) => body);
  known.set(portal, made);
  return made;
}

/** All points of a body, open or not, in the order of the sheet. */
export function watchPointsOf(portal: Portal, body: string): readonly WatchPoint[] {
  return pointsByBody(portal).get(body) ?? [];
}

/** The bodies that have a sheet, in the order of their names: to be late is no rank. */
export function supervisedBodies(portal: Portal): readonly Organisation[] {
  return portal.organisations.filter(({ id }) => pointsByBody(portal).has(id));
}

/** How many records (vụ việc) the points are about; one may be under several kinds. */
export function countRecords(points: readonly WatchPoint[]): number {
  return new Set(points.map(({ record }) => recordKey(record))).size;
}
