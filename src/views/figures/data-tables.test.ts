import { describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPetition, aPortal } from '../../../tests/builders.ts';
import { partitionRules } from '../../domain/figures/partitions.ts';
import { vi } from '../../locale/vi.ts';
import { dataPageView } from './data-page.ts';
import { dataTable, dataTableNames } from './data-tables.ts';
import { partitionColumns } from './partition-records-table.ts';

const received = anEvent('received', '2026-05-04');
const portal = aPortal({
  organisations: [anOrganisation(), anOrganisation({ id: 'mau-ubnd', fictitious: true })],
  petitions: [
    aPetition({ id: 'kn-1', receivedBy: 'mau-ubnd', events: [received] }),
    aPetition({
      id: 'kn-2',
      topics: ['land', 'infrastructure'],
      events: [received, anEvent('assigned', '2026-05-05'), anEvent('answered', '2026-05-20')],
    }),
  ],
});

describe('columns', () => {
  const own = dataTableNames.flatMap((name) => dataTable(portal, name).columns);
  const ofPartitions = partitionRules.flatMap(({ name, subject }) => partitionColumns(name, subject));

  test('each have a meaning, and no meaning is of a column that there is not', () => {
    const used = new Set([...own, ...ofPartitions]);
    const known: readonly string[] = Object.keys(vi.figureData.columns);
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !(used as ReadonlySet<string>).has(name))).toEqual([]);
  });

  test('hold everything that the rows say', () => {
    for (const name of dataTableNames) {
      const { columns, rows } = dataTable(portal, name);
      const said = new Set(rows.flatMap((row) => Object.keys(row)));
      expect(
        [...said].filter((key) => !(columns as readonly string[]).includes(key)),
        name,
      ).toEqual([]);
    }
  });

  test('tell nothing of a petition but what is on its page in days, states and names', () => {
    const { columns } = dataTable(portal, 'kien-nghi');
    for (const kept of ['summary', 'body', 'area', 'raised_by', 'text']) expect(columns).not.toContain(kept);
  });
});

describe('rows', () => {
  test('of petitions are facts, the real ones first', () => {
    const { rows } = dataTable(portal, 'kien-nghi');
    expect(rows.map(({ id, population }) => [id, population])).toEqual([
      ['kn-2', 'real'],
      ['kn-1', 'illustrative'],
    ]);
    expect(rows[0]).toEqual({
      id: 'kn-2',
      url: 'https://doithoai.example/kien-nghi/kn-2/',
      population: 'real',
      code: 'KN-2',
      title: 'Thoát nước ngõ Cây Đa',
      receiver: 'ubnd',
      responsible: 'ubnd',
      dialogue: undefined,
      dialogue_on: undefined,
      received_on: '2026-05-04',
      cohort_on: '2026-05-04',
      topics: 'land;infrastructure',
      stage: 'answered_in_writing',
      answer: 'official',
      confirmation: 'none',
      answered_on_spot_on: undefined,
      first_answer_on: '2026-05-20',
      resolved_on: undefined,
      confirming_on: undefined,
      ended_on: undefined,
      last_event_on: '2026-05-20',
      first_due: '2026-06-30',
      last_due: '2026-06-30',
      moves_later: 0,
      done_on: undefined,
      times_raised: 1,
      matter: 'kn-2',
      matter_last_resolved: 'false',
      referrals: 0,
      referred_on: undefined,
      silent_since: undefined,
    });
  });

  test('of figures name the page and the words on it', () => {
    const { rows } = dataTable(portal, 'con-so');
    const answered = rows.filter(({ name, scope_kind }) => name === 'answered' && scope_kind === 'portal');
    expect(answered).toEqual([
      {
        population: 'real',
        scope_kind: 'portal',
        scope_id: 'all',
        partition: 'follow_through',
        kind: 'figure',
        name: 'answered',
        label: 'Đã trả lời',
        part: 1,
        whole: 1,
        percent: undefined,
        words: '1 trên 1',
        url: 'https://doithoai.example/so-lieu/ket-qua/#answered',
        as_of: '2026-11-20',
      },
      expect.objectContaining({
        population: 'illustrative',
        part: 0,
        url: 'https://doithoai.example/so-lieu/minh-hoa/ket-qua/#answered',
      }),
    ]);
  });

  test('of the calendar are its years and the days that differ', () => {
    expect(dataTable(portal, 'ngay-lam-viec').rows.slice(0, 2)).toEqual([
      { year: '2025', kind: 'year', is_provisional: 'false' },
      { year: '2025', on: '2025-01-01', kind: 'day_off', label: 'Ngày nghỉ', is_provisional: 'false' },
    ]);
  });

  test('of estimates are there from ten petitions on', () => {
    expect(dataTable(portal, 'uoc-luong').rows).toEqual([]);
  });
});

test('the page counts the rows of each population apart', () => {
  const { tables } = dataPageView(portal);
  expect(tables.map(({ name, count }) => [name, count])).toContainEqual([
    'kien-nghi',
    '1 hàng về hồ sơ thật, 1 hàng về dữ liệu minh họa',
  ]);
  expect(tables.at(-1)?.count).toBe('6 hàng');
  expect(tables[0]?.file.href).toBe('/so-lieu/du-lieu/con-so.csv');
});
