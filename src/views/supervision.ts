/** The watch list in words: periods, points and where each is found; the sheet and its files are made of these. */
import { heldPeriod } from '../domain/dialogue.ts';
import type { Commitment } from '../domain/notice.ts';
import type { Portal } from '../domain/portal.ts';
import type { Rule } from '../domain/records.ts';
import {
  supervisedBodies,
  type WatchDetail,
  type WatchKind,
  type WatchPoint,
  type WatchRecord,
  watchPointsOf,
} from '../domain/supervision.ts';
import { isInPeriod, periodsOfDays, type SupervisionPeriod } from '../domain/supervision-period.ts';
import { formatDate, formatWhen, joinWords } from '../locale/dates.ts';
import { clearCellLabels, confirmerLabels } from '../locale/labels.ts';
import { ruleSourceStatus } from '../locale/rules.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { actorValue } from './actor.ts';
import { type AnswererView, answererView } from './answerer.ts';
import { commitmentAnswerer } from './commitment.ts';
import type { FactValue } from './facts.ts';
import { canonicalOf, hrefOf, paths } from './hrefs.ts';
import { latenessSentence } from './lateness.ts';
import type { LinkView } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { stageLabel } from './petition.ts';

const words = vi.supervision;

/** Ids of the sections of a sheet: part of public addresses. */
export const watchSections: Readonly<Record<WatchKind, string>> = {
  overdue: 'qua-han',
  done_late: 'xong-muon',
  no_evidence: 'minh-chung',
  no_public_reason: 'ly-do',
  repeated_unresolved: 'neu-nhieu-lan',
  disputed: 'khong-dong-y',
  referral_silent: 'chua-hoi-am',
  not_updated: 'cap-nhat',
  notice_late: 'thong-bao-ket-luan',
  not_clear: 'nam-ro',
};

// Sheets and periods

/** What a sheet is of: all that is open on the Portal's day, or what belongs to a period, done or not. */
export type SheetScope = 'now' | SupervisionPeriod;

/** The step of a period in addresses: `2026`, `2026-6-thang-dau`; that of the files of what is open: `hien-nay`. */
export function sheetStep(scope: SheetScope): string {
  if (scope === 'now') return 'hien-nay';
  const { year, half } = scope;
  if (half === undefined) return String(year);
  return half === 1 ? `${year}-6-thang-dau` : `${year}-6-thang-cuoi`;
}

export function sheetPath(body: string, scope: SheetScope): string {
  return scope === 'now' ? paths.supervisionOf(body) : paths.supervisionSheet(body, sheetStep(scope));
}

export function periodName({ year, half }: SupervisionPeriod): string {
  return half === undefined ? words.year(year) : words.halves[half](year);
}

export function sheetPoints(portal: Portal, body: string, scope: SheetScope): readonly WatchPoint[] {
  const all = watchPointsOf(portal, body);
  return all.filter((point) => (scope === 'now' ? point.isOpen : isInPeriod(scope, point.day)));
}

/** A body's sheets: that of what is open, even where nothing is, then every period with a point in it. */
export function sheetsOf(portal: Portal, body: string): readonly SheetScope[] {
  return ['now', ...periodsOfDays(watchPointsOf(portal, body).map(({ day }) => day))];
}

/** Every sheet of every body. */
export function allSheets(portal: Portal): readonly { readonly body: string; readonly scope: SheetScope }[] {
  return supervisedBodies(portal).flatMap(({ id }) =>
    sheetsOf(portal, id).map((scope) => ({ body: id, scope })),
  );
}

// Points

export interface WatchRowView {
  /** Its place on the whole sheet, so that a meeting can name it by one number. */
  readonly number: number;
  readonly record: LinkView;
  /** The record's absolute address, for files. */
  readonly address: string;
  readonly content: string;
  /** What there is to ask about, one sentence. */
  readonly fact: string;
  readonly actor: FactValue;
  readonly since: FactValue & { readonly day?: IsoDate };
  readonly days: FactValue & { readonly count?: number; readonly unit: string };
  readonly basis: { readonly rule?: LinkView; readonly text: string };
}

/** The issuer is the body of the sheet, and goes without saying. */
function commitmentName(portal: Portal, { noticeId, number }: Commitment): string {
  const notice = portal.noticeById[noticeId];
  if (!notice) throw new Error(`No notice "${noticeId}" in the Portal.`);
  const { issuedOn, title } = notice;
  const issued = issuedOn.kind === 'unknown' ? vi.paper.undated : formatWhen(issuedOn);
  return words.commitment(number, notice.number.value ?? title, issued);
}

/** A record by what it is called, and its path under the base. */
function recordNames(portal: Portal, record: WatchRecord): { name: string; path: string; content: string } {
  switch (record.kind) {
    case 'petition': {
      const { id, code, title } = record.petition;
      return { name: code, path: paths.petition(id), content: title };
    }
    case 'commitment': {
      const { noticeId, id, action } = record.commitment;
      const name = commitmentName(portal, record.commitment);
      return { name, path: paths.commitment(noticeId, id), content: action };
    }
    case 'dialogue': {
      const { id, title } = record.dialogue;
      // Only what was held is asked about.
      const held = heldPeriod(record.dialogue);
      const name = held ? words.dialogue(formatDate(held.start)) : title;
      return { name, path: paths.dialogue(id), content: title };
    }
  }
}

/** A body that has ended and passed its work on to nobody cannot act: that is said instead. */
function actorOf({ body, warning }: AnswererView): FactValue {
  return warning === undefined ? body : { ...body, detail: warning };
}

/** Who has to act today: the body that was asked, where a referral waits; else the one that answers for the work. */
function actorView(portal: Portal, { record, detail, isOpen }: WatchPoint): FactValue {
  if (detail.kind === 'no_reply') return actorValue(portal, detail.to);
  switch (record.kind) {
    case 'petition':
      return actorOf(
        answererView(portal, { responsible: record.petition.state.responsible, isOver: !isOpen }),
      );
    case 'commitment':
      return actorOf(commitmentAnswerer(portal, record.commitment));
    case 'dialogue':
      return actorOf(answererView(portal, { responsible: record.dialogue.host, isOver: !isOpen }));
  }
}

function deadlineFact(record: WatchRecord): string {
  if (record.kind === 'dialogue') return '';
  return latenessSentence(record.kind === 'petition' ? record.petition.state : record.commitment.state);
}

function repeatsFact(record: WatchRecord, times: number): string {
  return words.facts.times(times, record.kind === 'petition' ? stageLabel(record.petition) : '');
}

function factOf(portal: Portal, { record, detail, since }: WatchPoint): string {
  const on = since === undefined ? words.noDay : formatDate(since);
  const toBody = (actor: Extract<WatchDetail, { kind: 'no_reply' }>['to']) => actorValue(portal, actor).text;
  switch (detail.kind) {
    case 'deadline':
      return deadlineFact(record);
    case 'progress':
      return words.facts.progress(on);
    case 'referral_paper':
      return words.facts.referralPaper(toBody(detail.to), on);
    case 'reason':
      return detail.given === undefined ? words.facts.noReason : words.facts.emptyReason(detail.given);
    case 'times':
      return repeatsFact(record, detail.times);
    case 'dispute':
      return words.facts.dispute(confirmerLabels[detail.by], detail.text);
    case 'no_reply':
      return words.facts.noReply(toBody(detail.to), on);
    case 'not_referred':
      return words.facts.notReferred;
    case 'update':
      return words.facts.update(on);
    case 'notice_missing':
      return words.facts.noticeMissing(formatDate(detail.due));
    case 'notice_issued':
      return words.facts.noticeIssued(formatDate(detail.due), formatWhen(detail.issued));
    case 'notice_without_limit':
      return words.facts.noticeWithoutLimit(on);
    case 'cells':
      return words.facts.missingCells(
        joinWords(detail.missing.map((cell) => clearCellLabels[cell].toLowerCase())),
      );
  }
}

function basisOf(portal: Portal, rule: Rule | undefined): WatchRowView['basis'] {
  if (!rule) return { text: words.noRule };
  const { kind, text, clause, status } = rule.source;
  const said = clause === undefined ? text : vi.rules.sourceClause(clause, text);
  return {
    rule: { text: rule.number, href: hrefOf(portal.site, paths.rule(rule.id)) },
    text: [kind === 'portal' ? words.portalRule : said, ruleSourceStatus[status]]
      .filter((part) => part !== '')
      .join(vi.common.separator),
  };
}

function sinceOf({ since }: WatchPoint): WatchRowView['since'] {
  return since === undefined
    ? { text: words.noDay, isMissing: true }
    : { text: formatDate(since), day: since };
}

function daysOf({ days }: WatchPoint): WatchRowView['days'] {
  if (!days) return { text: words.notCounted, unit: words.notCounted, isMissing: true };
  const { count, unit } = days;
  return { text: words.days[unit](count), count, unit: words.units[unit] };
}

export function watchRow(portal: Portal, point: WatchPoint, number: number): WatchRowView {
  const { name, path, content } = recordNames(portal, point.record);
  return {
    number,
    record: { text: name, href: hrefOf(portal.site, path) },
    address: canonicalOf(portal.site, path),
    content,
    fact: factOf(portal, point),
    actor: actorView(portal, point),
    since: sinceOf(point),
    days: daysOf(point),
    basis: basisOf(portal, point.rule),
  };
}

/** The way from a body's own page to its sheet, where it has one. */
export function supervisionLink(portal: Portal, body: string): LinkView | undefined {
  if (watchPointsOf(portal, body).length === 0) return undefined;
  return {
    text: words.ofBody(organisationLink(portal, body).text),
    href: hrefOf(portal.site, paths.supervisionOf(body)),
  };
}
