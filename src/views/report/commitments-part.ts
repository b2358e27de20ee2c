/** Part III of a report: the work that conclusions gave, by progress and by deadline. */
import { commitmentLateness, commitmentProgress } from '../../domain/figures/commitment-partitions.ts';
import { partitionBy } from '../../domain/figures/partition.ts';
import { commitmentKey } from '../../domain/figures/partitions.ts';
import type { Commitment } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ReportRecords } from '../../domain/reports.ts';
import { vi } from '../../locale/vi.ts';
import { commitmentRecord, commitmentsById, groupRows } from './record-links.ts';
import {
  type FigureBook,
  figureColumns,
  figureRow,
  paragraph,
  type ReportBlock,
  type ReportPart,
} from './report-part.ts';

const words = vi.report.commitments;

export function commitmentsPart(
  portal: Portal,
  { commitments, carriedCommitments }: ReportRecords,
  book: FigureBook,
): ReportPart {
  const byProgress = (caption: string, total: string, list: readonly Commitment[]): ReportBlock => ({
    kind: 'table',
    caption,
    columns: figureColumns,
    rows: [
      ...groupRows(
        book,
        partitionBy(portal, commitmentProgress, list, commitmentKey),
        commitmentsById(portal, list),
      ),
      figureRow(book, {
        label: total,
        records: list.map((commitment) => commitmentRecord(portal, commitment)),
        isTotal: true,
      }),
    ],
  });
  const deadlines = (): ReportBlock => ({
    kind: 'table',
    caption: words.deadlines,
    columns: figureColumns,
    rows: groupRows(
      book,
      partitionBy(portal, commitmentLateness, commitments, commitmentKey),
      commitmentsById(portal, commitments),
    ),
  });
  return {
    id: 'viec-giao',
    heading: words.heading,
    blocks: [
      ...(commitments.length === 0
        ? [paragraph(words.none)]
        : [
            paragraph(words.lead(commitments.length)),
            byProgress(words.progress, words.total, commitments),
            deadlines(),
          ]),
      carriedCommitments.length === 0
        ? paragraph(words.carriedNone)
        : byProgress(words.carried, words.carriedTotal, carriedCommitments),
    ],
  };
}
