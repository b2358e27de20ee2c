import { describe, expect, test } from 'vitest';
import { type WorkYearRecord, workYear } from '../schemas/work-year.ts';
import { isoDate } from '../time/civil-date.ts';
import { countWorkingDays } from '../time/work-calendar.ts';
import { workCalendarOf } from './work-calendar.ts';

const law = { text: 'Điều 112', status: 'official' } as const;
const letter = { text: '2450/VPCP-KGVX', status: 'provisional' } as const;

const spring: WorkYearRecord = workYear.parse({
  status: 'official',
  daysOff: [
    { on: '2024-02-10', reason: 'tet', label: 'Tết', kind: 'holiday', source: law },
    {
      on: '2024-02-13',
      reason: 'tet',
      label: 'Nghỉ bù',
      kind: 'compensatory',
      compensates: '2024-02-10',
      source: law,
    },
    { on: '2024-02-14', reason: 'tet', label: 'Nghỉ bù', kind: 'compensatory', source: law },
    {
      on: '2024-04-29',
      reason: 'reunification',
      label: 'Hoán đổi',
      kind: 'swapped',
      swappedWith: '2024-05-04',
      source: letter,
    },
  ],
  workingDays: [{ on: '2024-05-04', swappedWith: '2024-04-29', label: 'Làm bù', source: letter }],
});

const open: WorkYearRecord = workYear.parse({
  status: 'provisional',
  note: 'Còn chờ thông báo.',
  daysOff: [{ on: '2025-01-01', reason: 'new_year', label: 'Tết Dương lịch', kind: 'holiday', source: law }],
  workingDays: [],
});

describe(workCalendarOf, () => {
  test('keys the years by their ids and the days by their dates', () => {
    const settled = { source: 'Điều 112', isProvisional: false };
    const unsettled = { source: '2450/VPCP-KGVX', isProvisional: true };
    expect(
      workCalendarOf([
        { id: '2024', ...spring },
        { id: '2025', ...open },
      ]),
    ).toStrictEqual({
      2024: {
        isProvisional: false,
        daysOff: {
          '2024-02-10': { on: '2024-02-10', label: 'Tết', kind: 'holiday', ...settled },
          '2024-02-13': {
            on: '2024-02-13',
            label: 'Nghỉ bù',
            kind: 'compensatory',
            compensates: '2024-02-10',
            ...settled,
          },
          '2024-02-14': { on: '2024-02-14', label: 'Nghỉ bù', kind: 'compensatory', ...settled },
          '2024-04-29': {
            on: '2024-04-29',
            label: 'Hoán đổi',
            kind: 'swapped',
            swappedWith: '2024-05-04',
            ...unsettled,
          },
        },
        makeUpDays: {
          '2024-05-04': {
            on: '2024-05-04',
            label: 'Làm bù',
            kind: 'swapped',
            swappedWith: '2024-04-29',
            ...unsettled,
          },
        },
      },
      2025: {
        isProvisional: true,
        note: 'Còn chờ thông báo.',
        daysOff: {
          '2025-01-01': { on: '2025-01-01', label: 'Tết Dương lịch', kind: 'holiday', ...settled },
        },
        makeUpDays: {},
      },
    });
  });

  test('is what the counts work with', () => {
    const calendar = workCalendarOf([{ id: '2024', ...spring }]);
    expect(countWorkingDays(calendar, isoDate('2024-04-26'), 1)).toMatchObject({
      end: '2024-04-30',
      isProvisional: true,
    });
    expect(countWorkingDays(calendar, isoDate('2024-05-03'), 1).end).toBe('2024-05-04');
  });

  test('of no records knows no year', () => {
    expect(workCalendarOf([])).toEqual({});
  });
});
