import { describe, expect, test } from 'vitest';
import { anItem, aPlan, aPortal, inQuarter, inYear, whenNeeded } from '../../tests/builders.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import type { DialogueType } from '../schemas/plan-item.ts';
import { promisesChartView } from './promises-chart.ts';

function chartOf(...promises: readonly (readonly [DialogueType, FlexibleDate])[]) {
  const items = promises.map(([type, when], index) => anItem({ id: `muc-${index}`, type, when }));
  return promisesChartView(aPortal({ base: '/cong/', plans: [aPlan({ items })] }));
}

const [first, second, third] = [inQuarter('2023-Q1'), inQuarter('2023-Q2'), inQuarter('2023-Q3')];

describe('the finding of the chart', () => {
  test.each([
    [
      'one quarter stands out',
      chartOf(['youth', second], ['market', second], ['youth', third]),
      'Trong 3 mục đối thoại đã hứa, quý II/2023 là quý phải hoàn thành nhiều mục nhất: 2 mục.',
    ],
    [
      'two quarters are level: both are named',
      chartOf(['youth', first], ['youth', third]),
      'Trong 2 mục đối thoại đã hứa, các quý phải hoàn thành nhiều mục nhất là quý I/2023 và quý III/2023: mỗi quý 1 mục.',
    ],
    [
      'three quarters are level',
      chartOf(['youth', first], ['youth', second], ['youth', third]),
      'Trong 3 mục đối thoại đã hứa, các quý phải hoàn thành nhiều mục nhất là quý I/2023, quý II/2023 và quý III/2023: mỗi quý 1 mục.',
    ],
    [
      'what has no quarter is promised all the same',
      chartOf(['youth', first], ['youth', whenNeeded], ['market', whenNeeded]),
      'Trong 3 mục đối thoại đã hứa, quý I/2023 là quý phải hoàn thành nhiều mục nhất: 1 mục.',
    ],
    [
      'no promise has a quarter',
      chartOf(['youth', whenNeeded]),
      'Chưa có mục đối thoại nào gắn với một quý.',
    ],
    ['there is no promise', chartOf(), 'Chưa có mục đối thoại nào gắn với một quý.'],
  ])('%s', (_why, { finding }, expected) => {
    expect(finding).toBe(expected);
  });
});

describe(promisesChartView, () => {
  const chart = chartOf(
    ['market', third],
    ['youth', inQuarter('2022-Q4')],
    ['youth', third],
    ['youth', inYear(2023)],
    ['market', whenNeeded],
  );

  test('names each quarter, its year apart, and what has no quarter in the table alone', () => {
    expect(chart.categories).toEqual([
      { label: 'quý IV/2022', tick: 'IV', group: '2022' },
      { label: 'quý I/2023', tick: 'I', group: '2023' },
      { label: 'quý II/2023', tick: 'II', group: '2023' },
      { label: 'quý III/2023', tick: 'III', group: '2023' },
      { label: 'Không gắn với quý', tick: 'Không gắn với quý', isOutside: true },
    ]);
  });

  const numbers = (...values: readonly number[]) => values.map((value) => ({ value, text: String(value) }));

  test('gives each type a letter, and every number a place', () => {
    expect(chart.series).toEqual([
      {
        name: 'youth',
        key: 'A',
        label: 'Với thanh niên',
        hue: 1,
        cells: numbers(1, 0, 0, 1, 1),
        total: { value: 3, text: '3' },
      },
      {
        name: 'market',
        key: 'B',
        label: 'Tại chợ',
        hue: 2,
        cells: numbers(0, 0, 0, 1, 1),
        total: { value: 2, text: '2' },
      },
    ]);
  });

  test('adds up', () => {
    expect(chart.totals).toEqual({
      label: 'Tổng',
      cells: numbers(1, 0, 0, 2, 2),
      all: { value: 5, text: '5' },
    });
  });

  test('says that some numbers are only in the table', () => {
    expect(chart.outsideNote).toBe('2 mục không gắn với quý nào, chỉ có trong bảng.');
  });

  test('says nothing of the kind where all are drawn', () => {
    const whole = chartOf(['youth', first]);
    expect(whole).not.toHaveProperty('outsideNote');
    expect(whole.categories).toEqual([{ label: 'quý I/2023', tick: 'I', group: '2023' }]);
  });

  test('tells its source, its day and its method', () => {
    expect(chart.source).toBe('Nguồn: các kế hoạch đã đăng trên cổng. Tính đến ngày 20/11/2026.');
    expect(chart.method).toEqual({ text: 'Cách tính', href: '/cong/phuong-phap/#muc-doi-thoai-theo-quy' });
  });

  test('is empty where nothing is promised', () => {
    const empty = chartOf();
    expect(empty.categories).toEqual([]);
    expect(empty.series).toEqual([]);
    expect(empty.totals).toEqual({ label: 'Tổng', cells: [], all: { value: 0, text: '0' } });
  });
});
