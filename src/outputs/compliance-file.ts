/** The compliance matrix as a CSV file: one row for each finding. Names of columns are for machines and never change. */
import type { JudgementRow } from '../views/compliance/judgement-rows.ts';
import { type CsvColumn, csvOf } from './csv.ts';

const columns: readonly CsvColumn<JudgementRow>[] = [
  { name: 'population', cell: ({ population }) => population },
  { name: 'note', cell: ({ note }) => note },
  { name: 'body_id', cell: ({ bodyId }) => bodyId },
  { name: 'body_name', cell: ({ bodyName }) => bodyName },
  { name: 'obligation', cell: ({ obligation }) => obligation },
  { name: 'obligation_name', cell: ({ obligationName }) => obligationName },
  { name: 'rule_number', cell: ({ ruleNumber }) => ruleNumber },
  { name: 'rule_id', cell: ({ ruleId }) => ruleId },
  { name: 'year', cell: ({ year }) => year },
  { name: 'verdict', cell: ({ verdict }) => verdict },
  { name: 'verdict_label', cell: ({ verdictLabel }) => verdictLabel },
  { name: 'reason', cell: ({ reason }) => reason },
  { name: 'reason_text', cell: ({ reasonText }) => reasonText },
  { name: 'record_kind', cell: ({ recordKind }) => recordKind },
  { name: 'record_id', cell: ({ recordId }) => recordId },
  { name: 'record_url', cell: ({ recordUrl }) => recordUrl },
  { name: 'due', cell: ({ due }) => due },
  { name: 'as_of', cell: ({ asOf }) => asOf },
];

export function complianceFile(rows: readonly JudgementRow[]): string {
  return csvOf(columns, rows);
}
