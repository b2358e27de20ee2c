/** Where a report itself has the records that its figures count: its own lists, exact as of its date. */

import type { Partition } from '../../domain/figures/partition.ts';
import { commitmentKey } from '../../domain/figures/partitions.ts';
import type { Commitment } from '../../domain/notice.ts';
import type { Petition } from '../../domain/petition.ts';
import type { Portal } from '../../domain/portal.ts';
import { groupLabel } from '../../locale/figures.ts';
import { vi } from '../../locale/vi.ts';
import type { LinkView } from '../page-head.ts';
import { numberFact } from '../plan-page.ts';
import { type FigureBook, figureRow, type ReportRow } from './report-part.ts';

export function petitionAnchor(id: string): string {
  return `kn-${id}`;
}

export function dialogueAnchor(id: string): string {
  return `buoi-${id}`;
}

export function commitmentAnchor({ noticeId, id }: Pick<Commitment, 'noticeId' | 'id'>): string {
  return `viec-${noticeId}-${id}`;
}

export function petitionRecord({ id, code }: Pick<Petition, 'id' | 'code'>): LinkView {
  return { text: code, href: `#${petitionAnchor(id)}` };
}

/** "15/TB-UBND, nội dung 1": commitments are numbered within their notice. */
export function commitmentPlace(portal: Portal, { noticeId, number }: Commitment): string {
  const notice = portal.noticeById[noticeId];
  return vi.report.lists.commitmentPlace(notice ? numberFact(notice).text : noticeId, number);
}

export function commitmentRecord(portal: Portal, commitment: Commitment): LinkView {
  return { text: commitmentPlace(portal, commitment), href: `#${commitmentAnchor(commitment)}` };
}

/** Finds records by the ids that a partition holds. */
export type RecordsById = (ids: readonly string[]) => readonly LinkView[];

export function petitionsById(petitions: readonly Petition[]): RecordsById {
  const known = new Map(petitions.map((petition) => [petition.id, petitionRecord(petition)]));
  return (ids) => ids.flatMap((id) => known.get(id) ?? []);
}

export function commitmentsById(portal: Portal, commitments: readonly Commitment[]): RecordsById {
  const known = new Map(
    commitments.map((commitment) => [commitmentKey(commitment), commitmentRecord(portal, commitment)]),
  );
  return (ids) => ids.flatMap((id) => known.get(id) ?? []);
}

/** A row for every group that holds a record, then for every reason to be left out: together they are the whole. */
export function groupRows(
  book: FigureBook,
  { name, groups, excluded }: Partition,
  recordsOf: RecordsById,
): readonly ReportRow[] {
  return [...groups, ...excluded]
    .filter(({ ids }) => ids.length > 0)
    .map((group) => figureRow(book, { label: groupLabel(name, group.name), records: recordsOf(group.ids) }));
}
