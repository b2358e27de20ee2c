import { describe, expect, test } from 'vitest';
import { faultOf } from './fault.ts';
import { daysOutsideYear, workYear } from './work-year.ts';

const source = { text: 'Công văn 2450/VPCP-KGVX ngày 12/4/2024', status: 'official' };

const holiday = { on: '2024-05-01', reason: 'labour', label: '1/5', kind: 'holiday', source };
const compensatory = {
  on: '2024-02-13',
  reason: 'tet',
  label: 'Nghỉ bù',
  kind: 'compensatory',
  compensates: '2024-02-10',
  source,
};
const swapped = {
  on: '2024-04-29',
  reason: 'reunification',
  label: 'Nghỉ hoán đổi',
  kind: 'swapped',
  swappedWith: '2024-05-04',
  source,
};
const makeUp = { on: '2024-05-04', swappedWith: '2024-04-29', label: 'Làm bù', source };

const year = {
  status: 'official',
  daysOff: [holiday, compensatory, swapped],
  workingDays: [makeUp],
};

function issuesOf(data: object) {
  return workYear.safeParse(data).error?.issues ?? [];
}

/** What is wrong, and where. */
function faultsOf(data: object) {
  return issuesOf(data).map((issue) => [issue.path.join('.'), faultOf(issue)]);
}

describe('a year of the working-day calendar', () => {
  test('keeps what is written', () => {
    expect(workYear.parse(year)).toEqual(year);
  });

  test('may have no swap, may note what is open, and need not say what a day makes good for', () => {
    const { compensates: _, ...bare } = compensatory;
    const plain = { status: 'provisional', note: 'Còn chờ.', daysOff: [holiday, bare], workingDays: [] };
    expect(workYear.parse(plain)).toEqual(plain);
  });

  test('may list a holiday on a weekend: it is why there is a day in lieu', () => {
    expect(faultsOf({ ...year, daysOff: [...year.daysOff, { ...holiday, on: '2024-02-10' }] })).toEqual([]);
  });

  test.each([
    ['a year without days off', { daysOff: [] }, 'daysOff'],
    ['an unknown field', { holidays: [] }, ''],
    ['an unknown status', { status: 'final' }, 'status'],
    ['an unknown reason', { daysOff: [{ ...holiday, reason: 'christmas' }, swapped] }, 'daysOff.0.reason'],
    ['an unknown kind', { daysOff: [{ ...holiday, kind: 'half' }, swapped] }, 'daysOff.0.kind'],
    [
      'a swap without its other day',
      { daysOff: [{ ...holiday, kind: 'swapped' }, swapped] },
      'daysOff.0.swappedWith',
    ],
    ['a holiday that is swapped', { daysOff: [{ ...swapped, kind: 'holiday' }, swapped] }, 'daysOff.0'],
    [
      'a swapped day in lieu of another',
      { daysOff: [{ ...swapped, compensates: '2024-02-10' }] },
      'daysOff.0',
    ],
    ['a day without a source', { workingDays: [{ ...makeUp, source: undefined }] }, 'workingDays.0.source'],
    [
      'a source without words',
      { workingDays: [{ ...makeUp, source: { ...source, text: '' } }] },
      'workingDays.0.source.text',
    ],
  ])('is never %s', (_why, change, at) => {
    expect(issuesOf({ ...year, ...change }).map(({ path }) => path.join('.'))).toContain(at);
  });

  test('has days that exist', () => {
    expect(faultsOf({ ...year, daysOff: [{ ...holiday, on: '2024-02-30' }, swapped] })).toEqual([
      ['daysOff.0.on', { code: 'date_day', value: '2024-02-30', year: 2024, month: 2, daysInMonth: 29 }],
    ]);
  });

  test('lists no day off twice', () => {
    expect(faultsOf({ ...year, daysOff: [...year.daysOff, holiday] })).toEqual([
      ['daysOff.3.on', { code: 'calendar_day_repeated', day: '2024-05-01' }],
    ]);
  });

  test('lists no day both as off and as worked', () => {
    expect(faultsOf({ ...year, daysOff: [...year.daysOff, { ...holiday, on: '2024-05-04' }] })).toEqual([
      ['workingDays.0.on', { code: 'calendar_day_repeated', day: '2024-05-04' }],
    ]);
  });

  test('makes up for a working day on a weekend only', () => {
    const moved = {
      ...year,
      daysOff: [holiday, { ...swapped, swappedWith: '2024-05-03' }],
      workingDays: [{ ...makeUp, on: '2024-05-03' }],
    };
    expect(faultsOf(moved)).toEqual([
      ['workingDays.0.on', { code: 'calendar_workday_not_weekend', day: '2024-05-03' }],
    ]);
  });

  test.each([
    [{ ...compensatory, on: '2024-02-17' }, '2024-02-17'],
    [{ ...compensatory, on: '2024-02-18' }, '2024-02-18'],
  ])('gives a day in lieu on a weekday only: %#', (day, on) => {
    expect(faultsOf({ ...year, daysOff: [day, swapped] })).toEqual([
      ['daysOff.0.on', { code: 'calendar_off_on_weekend', day: on }],
    ]);
  });

  test('swaps a weekday away only', () => {
    const moved = {
      ...year,
      daysOff: [{ ...swapped, on: '2024-04-28' }],
      workingDays: [{ ...makeUp, swappedWith: '2024-04-28' }],
    };
    expect(faultsOf(moved)).toEqual([
      ['daysOff.0.on', { code: 'calendar_off_on_weekend', day: '2024-04-28' }],
    ]);
  });

  test('has both days of a swap, each naming the other', () => {
    const off = { code: 'calendar_swap_unmatched', day: '2024-04-29', other: '2024-05-04' };
    const worked = { code: 'calendar_swap_unmatched', day: '2024-05-04', other: '2024-04-29' };
    expect(faultsOf({ ...year, workingDays: [] })).toEqual([['daysOff.2.swappedWith', off]]);
    expect(faultsOf({ ...year, daysOff: [holiday] })).toEqual([['workingDays.0.swappedWith', worked]]);
    const plain = { ...holiday, on: '2024-04-29' };
    expect(faultsOf({ ...year, daysOff: [plain] })).toEqual([['workingDays.0.swappedWith', worked]]);
    expect(faultsOf({ ...year, workingDays: [{ ...makeUp, swappedWith: '2024-05-02' }] })).toEqual([
      ['daysOff.2.swappedWith', off],
      ['workingDays.0.swappedWith', { ...worked, other: '2024-05-02' }],
    ]);
  });

  test('makes up for a day off once', () => {
    const again = { ...makeUp, on: '2024-05-11' };
    expect(faultsOf({ ...year, workingDays: [makeUp, again] })).toEqual([
      [
        'workingDays.1.swappedWith',
        { code: 'calendar_swap_unmatched', day: '2024-05-11', other: '2024-04-29' },
      ],
    ]);
  });
});

describe(daysOutsideYear, () => {
  test('finds none where all days lie in the year', () => {
    expect(daysOutsideYear(workYear.parse(year), 2024)).toEqual([]);
  });

  test('names each day of another year, and its field', () => {
    const record = workYear.parse({
      ...year,
      daysOff: [holiday, { ...swapped, on: '2023-12-29' }, { ...holiday, on: '2025-01-01' }],
      workingDays: [{ ...makeUp, swappedWith: '2023-12-29' }],
    });
    expect(daysOutsideYear(record, 2024)).toEqual([
      { path: ['daysOff', 1, 'on'], day: '2023-12-29' },
      { path: ['daysOff', 2, 'on'], day: '2025-01-01' },
    ]);
    expect(daysOutsideYear(record, 2023)).toEqual([
      { path: ['daysOff', 0, 'on'], day: '2024-05-01' },
      { path: ['daysOff', 2, 'on'], day: '2025-01-01' },
      { path: ['workingDays', 0, 'on'], day: '2024-05-04' },
    ]);
  });
});
