/** Part II of a report: the petitions of the period by stage, by the three rates, by deadline; and those carried over. */

import { partitionBy } from '../../domain/figures/partition.ts';
import { followThrough, lateness, procedure } from '../../domain/figures/petition-partitions.ts';
import { populationOf } from '../../domain/illustrative.ts';
import type { Petition } from '../../domain/petition.ts';
import type { Portal } from '../../domain/portal.ts';
import { isCounted, petitionRates, type Rate, showsPercent } from '../../domain/rates.ts';
import type { Report, ReportRecords } from '../../domain/reports.ts';
import { formatPercent } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';
import { groupRows, petitionRecord, petitionsById } from './record-links.ts';
import {
  type FigureBook,
  figureColumns,
  figureRow,
  paragraph,
  type ReportPart,
  type ReportRow,
  tableOf,
} from './report-part.ts';

const words = vi.report.petitions;
const idOf = ({ id }: Petition) => id;

/** "23 trên 37 (62,2%)"; of fewer than ten, the numbers alone. */
function rateValue(rate: Rate): string {
  const { part, whole } = rate;
  const count = vi.rates.count(part, whole);
  return showsPercent(rate) ? vi.report.rate(count, formatPercent(part, whole)) : count;
}

function rateRow(
  book: FigureBook,
  label: string,
  rate: Rate | undefined,
  recordsOf: ReturnType<typeof petitionsById>,
): readonly ReportRow[] {
  return rate ? [figureRow(book, { label, value: rateValue(rate), records: recordsOf(rate.partIds) })] : [];
}

export function petitionsPart(
  portal: Portal,
  { body }: Report,
  { petitions, awaiting, carriedPetitions }: ReportRecords,
  book: FigureBook,
): ReportPart {
  const recordsOf = petitionsById(petitions);
  const carriedOf = petitionsById(carriedPetitions);
  const rates = petitionRates({ population: populationOf(portal, body), petitions });
  const excluded = petitions.filter((petition) => !isCounted(petition)).length;
  const whole = (label: string, list: readonly Petition[]) =>
    figureRow(book, { label, records: list.map(petitionRecord), isTotal: true });
  return {
    id: 'kien-nghi',
    heading: words.heading,
    blocks: [
      paragraph(
        [
          petitions.length === 0 ? words.leadNone : words.lead(petitions.length),
          ...(excluded === 0 ? [] : [words.excluded(excluded)]),
          ...(awaiting.length === 0 ? [] : [words.awaiting(awaiting.length)]),
        ].join(' '),
      ),
      ...tableOf(words.stages, figureColumns, [
        ...(petitions.length === 0
          ? []
          : [
              ...groupRows(book, partitionBy(portal, procedure, petitions, idOf), recordsOf),
              whole(words.total, petitions),
            ]),
        ...(awaiting.length === 0
          ? []
          : [figureRow(book, { label: words.awaitingLabel, records: awaiting.map(petitionRecord) })]),
      ]),
      ...tableOf(words.rates, figureColumns, [
        ...rateRow(book, vi.rates.labels.answered, rates.answered, recordsOf),
        ...rateRow(book, vi.rates.labels.resolved, rates.resolved, recordsOf),
        ...rateRow(book, vi.rates.labels.confirmed, rates.confirmed, recordsOf),
      ]),
      ...tableOf(
        words.deadlines,
        figureColumns,
        petitions.length === 0
          ? []
          : [
              ...groupRows(book, partitionBy(portal, lateness, petitions, idOf), recordsOf),
              ...rateRow(book, words.onTime, rates.onTime, recordsOf),
            ],
      ),
      ...(carriedPetitions.length === 0
        ? [paragraph(words.carriedNone)]
        : tableOf(words.carried, figureColumns, [
            ...groupRows(book, partitionBy(portal, followThrough, carriedPetitions, idOf), carriedOf),
            whole(words.carriedTotal, carriedPetitions),
          ])),
    ],
  };
}
