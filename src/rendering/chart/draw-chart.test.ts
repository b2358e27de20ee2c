import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartCell, ChartForm, ChartSeries, ChartView } from '../../views/chart.ts';
import { widthOf } from '../text-width.ts';
import { drawChart, isDrawable } from './draw-chart.ts';
import {
  type Area,
  type Drawing,
  type Mark,
  pageRoom,
  plotRoom,
  type Room,
  type Text,
  textLooks,
} from './marks.ts';

const few = { words: 'Chưa báo cáo' } as const;

/** A chart of these rows, one per series; a missing value is words. */
function aChart(
  form: ChartForm,
  rows: readonly (readonly (number | undefined)[])[],
  more: Partial<ChartView> = {},
): ChartView {
  const [first = []] = rows;
  return {
    id: 'bieu-do',
    form,
    heading: 'Tên',
    finding: 'Nhận xét.',
    valueLabel: 'Số',
    unit: 'count',
    categoryLabel: 'Quý',
    categories: first.map((_, index) => ({ label: `Mục ${index}`, tick: `${index}`, at: index })),
    series: rows.map(
      (row, index): ChartSeries => ({
        name: `s${index}`,
        key: 'ABCDEFGHIJ'[index] ?? '',
        label: `Loại ${index}`,
        hue: index + 1,
        cells: row.map((value): ChartCell => (value === undefined ? few : { value, text: String(value) })),
      }),
    ),
    source: 'Nguồn.',
    method: { text: 'Cách tính', href: '#' },
    isIllustrative: false,
    ...more,
  };
}

/** 400 pixels for everybody: what fits, fits everywhere. */
const room: Room = { narrow: 400, wide: 400 };

function areas({ marks }: Drawing, look: Area['look']): readonly Area[] {
  return marks.filter((mark): mark is Area => mark.kind === 'area' && mark.look === look);
}

function texts({ marks }: Drawing, look: Text['look']): readonly string[] {
  return marks
    .filter((mark): mark is Text => mark.kind === 'text' && mark.look === look)
    .map(({ text }) => text);
}

function strokes({ marks }: Drawing, look: string) {
  return marks
    .filter((mark) => mark.kind === 'stroke' && mark.look === look)
    .map((mark) => (mark.kind === 'stroke' ? [mark.x1, mark.y1, mark.x2, mark.y2] : []));
}

describe('columns', () => {
  test('stack from the base line upwards, one series on the other', () => {
    // The sum, 4, is 192 pixels high: 220 less the room for its number.
    const drawing = drawChart(aChart('columns', [[3], [1]]), room);
    expect(areas(drawing, 'segment')).toEqual([
      { kind: 'area', look: 'segment', hue: 1, x: 0.42, width: 0.16, y: 76, height: 144 },
      { kind: 'area', look: 'segment', hue: 2, x: 0.42, width: 0.16, y: 28, height: 48 },
    ]);
    expect(texts(drawing, 'key')).toEqual(['A', 'B']);
    expect(texts(drawing, 'total')).toEqual(['4']);
  });

  test('stand side by side, measured by the highest', () => {
    const drawing = drawChart(aChart('columns', [[4, 1, 8, 2]]), room);
    const [one, two, three, four] = areas(drawing, 'segment');
    expect([one?.height, two?.height, three?.height, four?.height]).toEqual([96, 24, 192, 48]);
    expect(one?.x).toBeCloseTo(0.125 - 0.0775, 9);
    expect(four?.x).toBeCloseTo(0.875 - 0.0775, 9);
  });

  test('have words in the place of a column, and 0 where 0 was said', () => {
    const drawing = drawChart(aChart('columns', [[3, undefined, 0]]), room);
    expect(texts(drawing, 'words')).toEqual(['Chưa báo cáo']);
    expect(texts(drawing, 'total')).toEqual(['3', '0']);
    expect(areas(drawing, 'segment')).toHaveLength(1);
    expect(drawing.leavesOutWords).toBe(false);
  });

  test('tell of words that have no place beside numbers', () => {
    expect(drawChart(aChart('columns', [[3], [undefined]]), room).leavesOutWords).toBe(true);
  });

  test('leave out what stands in the table alone', () => {
    const categories = [
      { label: 'Quý I', tick: 'I' },
      { label: 'Không gắn với quý', tick: '', isOutside: true },
    ];
    const drawing = drawChart(aChart('columns', [[1, 9]], { categories }), room);
    expect(texts(drawing, 'total')).toEqual(['1']);
    expect(texts(drawing, 'tick')).toEqual(['I']);
  });

  test('name a group once', () => {
    const categories = ['2025', '2025', '2026'].map((group) => ({ label: group, tick: 'I', group }));
    expect(texts(drawChart(aChart('columns', [[1, 1, 1]], { categories }), room), 'group')).toEqual([
      '2025',
      '2026',
    ]);
  });

  test('show a letter only where it fits', () => {
    const drawing = drawChart(aChart('columns', [[20], [1]]), room);
    expect(texts(drawing, 'key')).toEqual(['A']);
  });
});

describe('bars', () => {
  test('lie under their names, one series after the other', () => {
    const drawing = drawChart(aChart('bars', [[3], [1]]), room);
    expect(areas(drawing, 'segment')).toEqual([
      { kind: 'area', look: 'segment', hue: 1, x: 0, width: 0.75, y: 26, height: 24 },
      { kind: 'area', look: 'segment', hue: 2, x: 0.75, width: 0.25, y: 26, height: 24 },
    ]);
    expect(texts(drawing, 'label')).toEqual(['0']);
    expect(texts(drawing, 'total')).toEqual(['4']);
  });

  test('write the sum that the table has', () => {
    const totals = { label: 'Tổng', cells: [{ value: 1234, text: '1.234' }] };
    expect(texts(drawChart(aChart('bars', [[1234]], { totals }), room), 'total')).toEqual(['1.234']);
  });

  test('have words in the place of a bar that nobody reported', () => {
    const drawing = drawChart(aChart('bars', [[3, undefined]]), room);
    expect(texts(drawing, 'words')).toEqual(['Chưa báo cáo']);
    expect(texts(drawing, 'total')).toEqual(['3']);
  });

  test('say beside the name what some of its series have not told', () => {
    const drawing = drawChart(aChart('bars', [[3], [undefined]]), room);
    expect(texts(drawing, 'words')).toEqual(['Chưa báo cáo']);
    expect(texts(drawing, 'total')).toEqual(['3']);
  });

  test('break a long name on a phone', () => {
    const tick = 'Hội nghị đối thoại của Chủ tịch UBND phường với Nhân dân năm 2026';
    const drawing = drawChart(aChart('bars', [[3]], { categories: [{ label: tick, tick }] }), pageRoom);
    expect(texts(drawing, 'label').length).toBeGreaterThan(1);
    expect(texts(drawing, 'label').join(' ')).toBe(tick);
  });
});

describe('lines', () => {
  test('have a gap where there is no number, and hatch what has none at all', () => {
    const drawing = drawChart(
      aChart(
        'lines',
        [
          [0, 50, undefined, 100],
          [10, undefined, undefined, 20],
        ],
        { unit: 'percent' },
      ),
      room,
    );
    // 0 % stands at 232, 100 % at 12; four categories, each a quarter wide.
    expect(strokes(drawing, 'line')).toEqual([[0.125, 232, 0.375, 122]]);
    expect(areas(drawing, 'blank')).toEqual([
      { kind: 'area', look: 'blank', x: 0.5, width: 0.25, y: 12, height: 220 },
    ]);
    expect(drawing.leavesOutWords).toBe(true);
  });

  test('begin at 0 and end at 100 %', () => {
    expect(texts(drawChart(aChart('lines', [[1, 2]], { unit: 'percent' }), room), 'tick')).toEqual([
      '0%',
      '25%',
      '50%',
      '75%',
      '100%',
      '0',
      '1',
    ]);
  });

  test('carry their names at their ends, in full and in letters', () => {
    expect(
      texts(
        drawChart(
          aChart('lines', [
            [1, 2],
            [1, 2],
          ]),
          room,
        ),
        'end',
      ),
    ).toEqual(['A', 'B', 'Loại 0', 'Loại 1']);
  });
});

describe('steps', () => {
  const steps = aChart(
    'steps',
    [
      [20, 60],
      [10, 40],
      [30, 80],
    ],
    {
      unit: 'percent',
      categories: [
        { label: '2 ngày', tick: '2', at: 2 },
        { label: '6 ngày', tick: '6', at: 6 },
      ],
    },
  );
  const banded = {
    ...steps,
    series: steps.series.map((one, index) => ({
      ...one,
      ...(index > 0 && ({ role: index === 1 ? 'lower' : 'upper' } as const)),
    })),
  };
  const drawing = drawChart(banded, room);

  test('hold their value until the next position', () => {
    // Six days are the whole width; a hundredth is 2.2 pixels high.
    const third = 1 / 3;
    expect(strokes(drawing, 'line')).toEqual([
      [0, 232, third, 232],
      [third, 232, third, 188],
      [third, 188, 1, 188],
      [1, 188, 1, 100],
    ]);
  });

  test('stand in the band as far as it is known', () => {
    const [band, ...others] = areas(drawing, 'band');
    expect(others).toEqual([]);
    expect(band).toMatchObject({ x: 1 / 3, y: 166, height: 44, hue: 3 });
    const unknown = { ...banded, series: banded.series.map((one) => ({ ...one, cells: [few, few] })) };
    expect(areas(drawChart(unknown, room), 'band')).toEqual([]);
  });

  test('name the position at which one half is reached', () => {
    expect(texts(drawing, 'total')).toEqual(['Một nửa: 6 ngày']);
    expect(strokes(drawing, 'half')).toEqual([
      [0, 122, 1, 122],
      [1, 122, 1, 232],
    ]);
  });

  test('name none where it is not', () => {
    const below = aChart('steps', [[20, 49]], { unit: 'percent' });
    expect(strokes(drawChart(below, room), 'half')).toEqual([]);
  });
});

describe('every form', () => {
  const forms: readonly ChartForm[] = ['columns', 'bars', 'lines', 'steps'];

  test.each(forms)('%s: draws nothing of nothing', (form) => {
    const empty = aChart(form, []);
    expect(isDrawable(empty)).toBe(false);
    expect(areas(drawChart(empty, pageRoom), 'segment')).toEqual([]);
  });

  const tables = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }))
    .chain(([width, height]) =>
      fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined, freq: 4 }), {
          minLength: width,
          maxLength: width,
        }),
        { minLength: height, maxLength: height },
      ),
    );

  /** The part of the plot that a mark covers, across and down. */
  function extent(mark: Mark): readonly [number, number, number, number] {
    if (mark.kind === 'area') return [mark.x, mark.x + mark.width, mark.y, mark.y + mark.height];
    if (mark.kind === 'stroke')
      return [mark.x1, mark.x2, Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    return [mark.x, mark.x, mark.y, mark.y];
  }

  test.each(forms)('%s: nothing is negative, nothing leaves the frame', (form) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { marks, height } = drawChart(aChart(form, rows), pageRoom);
        for (const mark of marks) {
          const [left, right, top, bottom] = extent(mark);
          expect(left).toBeGreaterThanOrEqual(-1e-9);
          expect(right).toBeLessThanOrEqual(1 + 1e-9);
          expect(right).toBeGreaterThanOrEqual(left);
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(bottom).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(['columns', 'bars'] as const)('%s: parts add up to what their numbers add up to', (form) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const drawing = drawChart(aChart(form, rows), pageRoom);
        const sums = (rows[0] ?? []).map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
        const unit = form === 'columns' ? 192 / Math.max(1, ...sums) : 1 / Math.max(1, ...sums);
        const drawn = areas(drawing, 'segment').reduce(
          (sum, { width, height }) => sum + (form === 'columns' ? height : width),
          0,
        );
        expect(drawn).toBeCloseTo(unit * sums.reduce((sum, value) => sum + value, 0), 6);
        expect(areas(drawing, 'segment')).toHaveLength(
          rows.flat().filter((value) => (value ?? 0) > 0).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('letters stand only in bars that are wide enough for them on the narrowest phone', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { marks, margin } = drawChart(aChart('bars', rows), pageRoom);
        const plot = plotRoom(pageRoom, margin).narrow;
        const segments = areas({ marks, margin, height: 0, leavesOutWords: false }, 'segment');
        for (const mark of marks) {
          if (mark.kind !== 'text' || mark.look !== 'key' || mark.fit !== 'always') continue;
          const own = segments.find(
            ({ x, width, y }) => Math.abs(x + width / 2 - mark.x) < 1e-9 && mark.y > y && mark.y < y + 24,
          );
          expect((own?.width ?? 0) * plot).toBeGreaterThanOrEqual(widthOf(mark.text, textLooks.key));
        }
      }),
      { numRuns: 40 },
    );
  });
});
