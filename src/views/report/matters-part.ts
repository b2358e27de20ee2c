/** Part IV of a report: what the level above has to look at: referred, raised again and again, left without an answer. */
import { partitionBy } from '../../domain/figures/partition.ts';
import { referrals, repeats } from '../../domain/figures/petition-partitions.ts';
import type { Petition } from '../../domain/petition.ts';
import type { Portal } from '../../domain/portal.ts';
import { isCounted } from '../../domain/rates.ts';
import type { ReportRecords } from '../../domain/reports.ts';
import { timesRaised } from '../../domain/rules/work-findings.ts';
import { formatDate } from '../../locale/dates.ts';
import { groupLabel } from '../../locale/figures.ts';
import { vi } from '../../locale/vi.ts';
import { actorValue } from '../actor.ts';
import { stageLabel } from '../petition.ts';
import { petitionRecord, petitionsById } from './record-links.ts';
import {
  type FigureBook,
  figureColumns,
  figureRow,
  paragraph,
  type ReportCell,
  type ReportPart,
  tableOf,
} from './report-part.ts';

const words = vi.report.matters;
const id = 'can-quan-tam';
const { petitionColumns } = vi.report.lists;

const named = [
  { text: petitionColumns.code, width: 17, holds: 'code' },
  { text: petitionColumns.title, width: 31 },
] as const;

function namedCells(petition: Petition): readonly ReportCell[] {
  return [[petitionRecord(petition)], [{ text: petition.title }]];
}

function referralCells(portal: Portal, petition: Petition): readonly ReportCell[] {
  const list = petition.state.referrals;
  return [
    ...namedCells(petition),
    list.map(({ sent }) => ({ text: actorValue(portal, sent.to).text })),
    list.map(({ sent }) => ({ text: formatDate(sent.on) })),
    list.map(({ reply, days }) =>
      reply ? { text: words.replied(formatDate(reply.on)) } : { text: words.silent(days), isMissing: true },
    ),
  ];
}

function reasonCell({ events }: Petition): ReportCell {
  const refused = events.findLast(({ kind }) => kind === 'not_answered');
  const reason = refused?.kind === 'not_answered' ? refused.reason : undefined;
  return [reason === undefined ? { text: words.reasonMissing, isMissing: true } : { text: reason }];
}

export function mattersPart(portal: Portal, records: ReportRecords, book: FigureBook): ReportPart {
  const petitions = [...records.petitions, ...records.carriedPetitions].filter(isCounted);
  const recordsOf = petitionsById(petitions);
  const byId = new Map(petitions.map((petition) => [petition.id, petition]));
  const inGroups = (rule: typeof referrals | typeof repeats, names: (name: string) => boolean) =>
    partitionBy(portal, rule, petitions, (petition) => petition.id).groups.filter(
      ({ name, ids }) => names(name) && ids.length > 0,
    );
  const referred = inGroups(referrals, (name) => name !== 'not_referred');
  const repeated = inGroups(repeats, (name) => name === 'repeated_unresolved');
  const refused = petitions.filter(({ state }) => state.stage === 'not_answered');
  const inOrder = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const figures = [
    ...referred.map((group) => ({
      label: groupLabel(referrals.name, group.name),
      records: recordsOf(group.ids),
    })),
    ...repeated.map((group) => ({
      label: groupLabel(repeats.name, group.name),
      records: recordsOf(group.ids),
    })),
    ...(refused.length === 0 ? [] : [{ label: words.refused, records: refused.map(petitionRecord) }]),
  ];
  if (petitions.length === 0) {
    return { id, heading: words.heading, blocks: [paragraph(words.none)] };
  }
  return {
    id,
    heading: words.heading,
    blocks: [
      paragraph(words.lead(petitions.length)),
      ...tableOf(
        words.summary,
        figureColumns,
        figures.map((figure) => figureRow(book, figure)),
      ),
      ...tableOf(
        words.referred,
        [
          ...named,
          { text: words.referredColumns.to, width: 20 },
          { text: words.referredColumns.sent, width: 15, holds: 'code' },
          { text: words.referredColumns.reply, width: 17 },
        ],
        inOrder(referred.flatMap(({ ids }) => ids)).map((petition) => ({
          cells: referralCells(portal, petition),
        })),
        words.referredNone,
      ),
      ...tableOf(
        words.repeated,
        [
          ...named,
          { text: words.repeatedColumns.times, width: 16 },
          { text: words.repeatedColumns.state, width: 36 },
        ],
        inOrder(repeated.flatMap(({ ids }) => ids)).map((petition) => ({
          cells: [
            ...namedCells(petition),
            [{ text: words.times(timesRaised(portal, petition)) }],
            [{ text: stageLabel(petition) }],
          ],
        })),
        words.repeatedNone,
      ),
      ...tableOf(
        words.refused,
        [...named, { text: words.refusedColumns.reason, width: 52 }],
        refused.map((petition) => ({ cells: [...namedCells(petition), reasonCell(petition)] })),
        words.refusedNone,
      ),
    ],
  };
}
