/** The appendices of a report: its petitions, its commitments, and the records behind each of its figures. */

import { petitionDay } from '../../domain/cohort.ts';
import type { Commitment } from '../../domain/notice.ts';
import type { Petition } from '../../domain/petition.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ReportRecords } from '../../domain/reports.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { compareVietnamese } from '../../text/folding.ts';
import { compareDates } from '../../time/civil-date.ts';
import { commitmentAnswerer, commitmentState, dueValue } from '../commitment.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { latenessShort } from '../lateness.ts';
import { stageLabel } from '../petition.ts';
import { commitmentAnchor, commitmentPlace, petitionAnchor } from './record-links.ts';
import {
  type FigureBook,
  figureAnchor,
  paragraph,
  type ReportBlock,
  type ReportPart,
  type ReportRow,
  tableOf,
} from './report-part.ts';

const words = vi.report.lists;

function petitionRow(portal: Portal, petition: Petition): ReportRow {
  const { id, code, title, state } = petition;
  return {
    id: petitionAnchor(id),
    cells: [
      [{ text: code, href: hrefOf(portal.site, paths.petition(id)) }],
      [{ text: title }],
      [{ text: formatDate(petitionDay(portal, petition)) }],
      [{ text: stageLabel(petition) }],
      [{ text: latenessShort(state.lateness) }],
    ],
  };
}

/** By the day that places them in a period, then by code: a reader looks one up. */
function inOrder(portal: Portal, petitions: readonly Petition[]): readonly Petition[] {
  return petitions.toSorted(
    (a, b) =>
      compareDates(petitionDay(portal, a), petitionDay(portal, b)) || compareVietnamese(a.code, b.code),
  );
}

function petitionTable(
  portal: Portal,
  caption: string,
  petitions: readonly Petition[],
): readonly ReportBlock[] {
  const { code, title, day, stage, lateness } = words.petitionColumns;
  return tableOf(
    caption,
    [
      { text: code, width: 17, holds: 'code' },
      { text: title, width: 31 },
      { text: day, width: 15, holds: 'code' },
      { text: stage, width: 18 },
      { text: lateness, width: 19 },
    ],
    inOrder(portal, petitions).map((petition) => petitionRow(portal, petition)),
  );
}

export function petitionList(
  portal: Portal,
  { petitions, carriedPetitions, awaiting }: ReportRecords,
): ReportPart {
  const tables = [
    ...petitionTable(portal, words.own, petitions),
    ...petitionTable(portal, words.carried, carriedPetitions),
    ...petitionTable(portal, words.awaiting, awaiting),
  ];
  return {
    id: 'phu-luc-1',
    heading: words.petitions,
    blocks:
      tables.length === 0
        ? [paragraph(words.petitionsNone)]
        : [paragraph(words.petitionsLead(formatDate(portal.asOf))), ...tables],
  };
}

function commitmentRow(portal: Portal, commitment: Commitment): ReportRow {
  const { stage, lateness } = commitmentState(commitment);
  const { body } = commitmentAnswerer(portal, commitment);
  const { detail: _from, href: _href, ...lead } = body;
  const path = paths.commitment(commitment.noticeId, commitment.id);
  return {
    id: commitmentAnchor(commitment),
    cells: [
      [{ text: commitmentPlace(portal, commitment), href: hrefOf(portal.site, path) }],
      [{ text: commitment.action }],
      [lead],
      [dueValue(commitment)],
      [{ text: stage, detail: lateness }],
    ],
  };
}

function commitmentTable(
  portal: Portal,
  caption: string,
  commitments: readonly Commitment[],
): readonly ReportBlock[] {
  const { place, action, lead, due, stage } = words.commitmentColumns;
  return tableOf(
    caption,
    [
      { text: place, width: 16 },
      { text: action, width: 32 },
      { text: lead, width: 18 },
      { text: due, width: 16 },
      { text: stage, width: 18 },
    ],
    commitments.map((commitment) => commitmentRow(portal, commitment)),
  );
}

export function commitmentList(
  portal: Portal,
  { commitments, carriedCommitments }: ReportRecords,
): ReportPart {
  const tables = [
    ...commitmentTable(portal, words.commitmentsOwn, commitments),
    ...commitmentTable(portal, words.commitmentsCarried, carriedCommitments),
  ];
  return {
    id: 'phu-luc-2',
    heading: words.commitments,
    blocks: tables.length === 0 ? [paragraph(words.commitmentsNone)] : tables,
  };
}

/** Every figure that was entered, with its records: what makes each number one that can be counted again. */
export function figureList({ figures }: FigureBook): ReportPart {
  const { ordinal, label, records } = words.figureColumns;
  return {
    id: 'phu-luc-3',
    heading: words.figures,
    blocks: tableOf(
      words.figuresLead,
      [
        { text: ordinal, width: 10, holds: 'count' },
        { text: label, width: 34 },
        { text: records, width: 56 },
      ],
      figures.map((figure) => ({
        id: figureAnchor(figure.number),
        cells: [
          [{ text: vi.report.ordinal(figure.number) }],
          [{ text: words.figure(figure.label, figure.value) }],
          figure.records,
        ],
      })),
      vi.report.noRecords,
    ),
  };
}
