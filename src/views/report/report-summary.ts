/** A report in one sentence: how many dialogues, petitions and commitments, and how far they have come. */
import { commitmentLateness, commitmentProgress } from '../../domain/figures/commitment-partitions.ts';
import { type Partition, partitionBy } from '../../domain/figures/partition.ts';
import { commitmentKey } from '../../domain/figures/partitions.ts';
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { petitionRates } from '../../domain/rates.ts';
import type { Report, ReportRecords } from '../../domain/reports.ts';
import { vi } from '../../locale/vi.ts';

const words = vi.report;

function partOf({ figures }: Partition, name: string): number {
  return figures.find((figure) => figure.name === name)?.part ?? 0;
}

function petitionsSaid(portal: Portal, { body }: Report, { petitions }: ReportRecords): string {
  if (petitions.length === 0) return words.summaryPetitionsNone;
  const { answered, resolved, confirmed } = petitionRates({
    population: populationOf(portal, body),
    petitions,
  });
  return words.summaryPetitions(
    petitions.length,
    answered?.part ?? 0,
    resolved?.part ?? 0,
    confirmed?.part ?? 0,
  );
}

function commitmentsSaid(portal: Portal, { commitments }: ReportRecords): string {
  if (commitments.length === 0) return words.summaryCommitmentsNone;
  const progress = partitionBy(portal, commitmentProgress, commitments, commitmentKey);
  const lateness = partitionBy(portal, commitmentLateness, commitments, commitmentKey);
  return words.summaryCommitments(
    commitments.length,
    partOf(progress, 'done'),
    partOf(lateness, 'commitments_overdue'),
    partOf(progress, 'not_reported_of_all'),
  );
}

export function reportSummary(portal: Portal, report: Report, records: ReportRecords): string {
  const all = records.dialogues.length + records.promises.length;
  const held = records.dialogues.filter((dialogue) => dialogue.held !== undefined).length;
  return words.summary(
    all === 0 ? words.summaryHeldNone : words.summaryHeld(held, all),
    petitionsSaid(portal, report, records),
    commitmentsSaid(portal, records),
  );
}
