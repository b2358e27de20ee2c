/** What changed in a month as lines of words: for each body, what happened and to which of its records. */
import { type Change, type ChangedRecord, type ChangeKind, changeKinds } from '../../domain/changes.ts';
import type { Commitment } from '../../domain/notice.ts';
import type { Petition } from '../../domain/petition.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Organisation } from '../../domain/records.ts';
import { successionOf } from '../../domain/succession.ts';
import { formatDate, formatWhen } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { noticeLink } from '../commitment-list-page.ts';
import type { FactValue } from '../facts.ts';
import { hrefOf, paths } from '../hrefs.ts';
import type { LinkView } from '../page-head.ts';
import { organisationLink } from '../parties.ts';
import { petitionSections } from '../petition-page.ts';
import { shortened } from '../share.ts';

const words = vi.months.month;

interface ChangeLineView {
  readonly label: string;
  readonly records: readonly FactValue[];
}

export interface BodyChangesView {
  /** The body's id: its anchor on the page. */
  readonly id: string;
  readonly body: LinkView;
  readonly lines: readonly ChangeLineView[];
}

/** Of this many records and fewer, a line says what they are about; of more, their codes alone. */
const mostTitled = 5;

/** Length of a title in a line. */
const longestTitle = 110;

/** The states of any day stand on a petition's page: that part of it is what a month-end can be held against. */
export function petitionCourseHref(portal: Portal, id: string): string {
  return `${hrefOf(portal.site, paths.petition(id))}#${petitionSections.course}`;
}

/** A commitment by its notice, number, day and issuer: bodies number their notices apart, and anew each year. */
export function commitmentName(portal: Portal, commitment: Commitment): string {
  return noticeLink(portal, commitment).text;
}

/** A body's own beginning: only its day is told. */
function foundedLine({ validFrom }: Organisation, kind: ChangeKind): ChangeLineView {
  const label = vi.months.kinds[kind];
  return {
    label: validFrom === undefined ? label : words.founded(label, formatDate(validFrom)),
    records: [],
  };
}

/** A body's end: its last day, and who stands in its place. */
function endedLine(portal: Portal, organisation: Organisation, kind: ChangeKind): ChangeLineView {
  const { validTo } = organisation;
  const label = vi.months.kinds[kind];
  const ended = validTo === undefined ? label : words.ended(label, formatDate(validTo));
  const succession = successionOf(portal, organisation);
  return {
    label: words.succeeded[succession?.through ?? 'unknown'](ended),
    records: (succession?.successors ?? []).map(({ organisation: { id } }) => organisationLink(portal, id)),
  };
}

/** A record by what it is called, or by its code and what it is about. */
function recordValue(
  portal: Portal,
  record: Exclude<ChangedRecord, { kind: 'organisation' }>,
  isTitled: boolean,
): FactValue {
  const link = (text: string, path: string): FactValue => ({
    text: shortened(text, longestTitle),
    href: hrefOf(portal.site, path),
  });
  const titled = (code: string, title: string) =>
    isTitled ? words.titled(code, shortened(title.replace(/\.$/, ''), longestTitle)) : code;
  switch (record.kind) {
    case 'plan': {
      const { id, shortTitle, issuedOn } = record.plan;
      return { ...link(shortTitle, paths.plan(id)), detail: formatWhen(issuedOn) };
    }
    case 'entry': {
      const { plan, entry } = record.entry;
      const title = 'title' in entry ? entry.title : entry.action;
      return { ...link(title, paths.planEntry(plan.id, entry.id)), detail: formatWhen(entry.when) };
    }
    case 'dialogue':
      return link(record.dialogue.title, paths.dialogue(record.dialogue.id));
    case 'notice':
      return link(record.notice.title, paths.notice(record.notice.id));
    case 'petition': {
      const { id, code, title } = record.petition;
      return { text: titled(code, title), href: petitionCourseHref(portal, id) };
    }
    case 'commitment': {
      const { noticeId, id, action } = record.commitment;
      const text = titled(commitmentName(portal, record.commitment), action);
      return { text, href: hrefOf(portal.site, paths.commitment(noticeId, id)) };
    }
  }
}

/** What a petition or a commitment is about is said once for a body, where it is named first. */
type Named = Set<Petition | Commitment>;

function isNamed(record: ChangedRecord, named: Named): boolean {
  if (record.kind !== 'petition' && record.kind !== 'commitment') return false;
  const work = record.kind === 'petition' ? record.petition : record.commitment;
  const wasNamed = named.has(work);
  named.add(work);
  return wasNamed;
}

/** Each record once, however often the same happened to it in the month. */
function distinct(portal: Portal, changes: readonly Change[]): readonly ChangedRecord[] {
  const byHref = new Map(
    changes.map(({ record }) => [
      record.kind === 'organisation' ? record.organisation.id : recordValue(portal, record, false).href,
      record,
    ]),
  );
  return [...byHref.values()];
}

function lineOf(
  portal: Portal,
  kind: ChangeKind,
  changes: readonly Change[],
  named: Named,
): readonly ChangeLineView[] {
  const records = distinct(portal, changes);
  const isShort = records.length <= mostTitled;
  const ofBodies = records.flatMap((record) => {
    if (record.kind !== 'organisation') return [];
    const { organisation } = record;
    return kind === 'body_ended' ? endedLine(portal, organisation, kind) : foundedLine(organisation, kind);
  });
  const values = records.flatMap((record) =>
    record.kind === 'organisation' ? [] : recordValue(portal, record, isShort && !isNamed(record, named)),
  );
  return values.length === 0
    ? ofBodies
    : [{ label: words.line(vi.months.kinds[kind], values.length), records: values }];
}

function linesOf(portal: Portal, changes: readonly Change[]): readonly ChangeLineView[] {
  const named: Named = new Set();
  return changeKinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return lineOf(portal, kind, ofKind, named);
  });
}

/** @param portal of the month's end. @returns bodies in the order of their names. */
export function changesByBody(portal: Portal, changes: readonly Change[]): readonly BodyChangesView[] {
  const byBody = Map.groupBy(changes, ({ body }) => body);
  return portal.organisations.flatMap(({ id }) => {
    const own = byBody.get(id);
    return own ? [{ id, body: organisationLink(portal, id), lines: linesOf(portal, own) }] : [];
  });
}
