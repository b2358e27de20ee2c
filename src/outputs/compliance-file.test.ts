import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { JudgementRow } from '../views/compliance/judgement-rows.ts';
import { complianceFile } from './compliance-file.ts';

const row: JudgementRow = {
  population: 'illustrative',
  note: 'Dữ liệu minh họa',
  bodyId: 'mau-ubnd',
  bodyName: 'UBND phường Mẫu',
  obligation: 'R18',
  obligationName: 'R18. Xong trong thời hạn',
  ruleNumber: 'R18',
  ruleId: 'r18-dung-han',
  year: 2026,
  verdict: 'not_met',
  verdictLabel: 'Chưa đạt',
  reason: 'too_late',
  reasonText: 'Việc được thực hiện sau khi hết thời hạn.',
  recordKind: 'petition',
  recordId: 'pm-2026-001',
  recordUrl: 'https://doithoai.example/kien-nghi/pm-2026-001/',
  due: '2026-06-30',
  asOf: '2026-11-20',
};

test('one line for each finding under names that machines can rely on; what is not there is empty', () => {
  const unruled: JudgementRow = {
    ...row,
    note: undefined,
    ruleNumber: undefined,
    ruleId: undefined,
    due: undefined,
  };
  expect(parse(complianceFile([row, unruled]), { bom: true })).toEqual([
    [
      'population',
      'note',
      'body_id',
      'body_name',
      'obligation',
      'obligation_name',
      'rule_number',
      'rule_id',
      'year',
      'verdict',
      'verdict_label',
      'reason',
      'reason_text',
      'record_kind',
      'record_id',
      'record_url',
      'due',
      'as_of',
    ],
    Object.values(row).map(String),
    Object.values({ ...row, note: '', ruleNumber: '', ruleId: '', due: '' }).map(String),
  ]);
});
