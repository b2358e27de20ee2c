import { describe, expect, test } from 'vitest';
import type { ChartView } from '../views/chart.ts';
import { chartSpecimens } from '../views/specimens-charts.ts';
import { chartCsv, chartPng, chartSvg } from './chart-file.ts';

const chart: ChartView = {
  id: 'ket-qua',
  form: 'bars',
  heading: 'Kết quả <theo> đơn vị',
  finding: 'Trong 47 kiến nghị, 23 đã được trả lời.',
  note: 'Mỗi kiến nghị tính một lần.',
  valueLabel: 'Số kiến nghị',
  unit: 'count',
  categoryLabel: 'Đơn vị',
  categories: [
    { label: 'UBND phường Mẫu', tick: 'Phường Mẫu' },
    { label: 'UBND phường Mẫu Hạ', tick: 'Phường Mẫu Hạ' },
  ],
  series: [
    {
      name: 'answered',
      key: 'TL',
      label: 'Đã trả lời',
      hue: 1,
      cells: [{ value: 23, text: '23' }, { words: 'Chưa báo cáo' }],
    },
    {
      name: 'open',
      key: 'CT',
      label: 'Chưa trả lời',
      hue: 2,
      cells: [{ value: 1024, text: '1.024' }, { words: 'Chưa báo cáo' }],
    },
  ],
  source: 'Nguồn: cổng. Tính đến ngày 20/11/2026.',
  method: { text: 'Cách tính', href: '#' },
  isIllustrative: true,
};

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe(chartSvg, () => {
  test('carries all that its page would have said, in this order', () => {
    expect(textsOf(chartSvg(chart))).toEqual([
      'Dữ liệu minh họa',
      'Kết quả &lt;theo&gt; đơn vị',
      'Trong 47 kiến nghị, 23 đã được trả lời.',
      'CT',
      'Phường Mẫu',
      'Phường Mẫu Hạ',
      '1.047',
      'Chưa báo cáo',
      'TL',
      'Đã trả lời',
      'CT',
      'Chưa trả lời',
      'Mỗi kiến nghị tính một lần.',
      'Nguồn: cổng. Tính đến ngày 20/11/2026. Giấy phép CC BY 4.0.',
    ]);
  });

  test('does not call invented what is real', () => {
    expect(chartSvg({ ...chart, isIllustrative: false })).not.toContain('minh họa');
  });

  test('knows its size, and asks for nothing from anywhere', () => {
    const svg = chartSvg(chart);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="\d+" viewBox="0 0 800 \d+" role="img">/,
    );
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(|href=|<script/);
  });

  test.each(Object.entries(chartSpecimens))('%s: nothing stands outside the picture', (_, specimen) => {
    const svg = chartSvg(specimen);
    const [width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).slice(1).map(Number);
    const places = [
      ...svg.matchAll(
        /<(?:rect|text|line|circle)[^>]*?\b(?:x|x1|x2|cx)="([\d.-]+)"[^>]*?\by\d?="([\d.-]+)"/g,
      ),
    ];
    expect(places.length).toBeGreaterThan(0);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width ?? 0);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(height ?? 0);
    }
  });
});

describe(chartCsv, () => {
  test('has a row for each category and a column for each series: numbers for programs, words as they are', () => {
    expect(chartCsv(chart)).toBe(
      '\u{FEFF}category,answered,open\r\nUBND phường Mẫu,23,1024\r\nUBND phường Mẫu Hạ,Chưa báo cáo,Chưa báo cáo\r\n',
    );
  });
});

describe(chartPng, () => {
  test.each(Object.entries(chartSpecimens))(
    '%s: is a picture 1200 pixels wide, the same every time',
    async (_, specimen) => {
      const png = Buffer.from(await chartPng(specimen));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(1200);
      expect(png.equals(Buffer.from(await chartPng(specimen)))).toBe(true);
    },
  );
});
