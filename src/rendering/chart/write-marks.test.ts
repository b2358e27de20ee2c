import { describe, expect, test } from 'vitest';
import type { Mark } from './marks.ts';
import { inPercent, writeMarks } from './write-marks.ts';

const bar: Mark = { kind: 'area', look: 'segment', hue: 3, x: 0.125, width: 1 / 3, y: 10, height: 20.005 };
const name: Mark = {
  kind: 'text',
  look: 'label',
  text: 'Phường <A> & "B"',
  x: 0,
  y: 8,
  anchor: 'start',
  fit: 'always',
};

describe(writeMarks, () => {
  test('writes places as shares of the width, and what is alike as one group', () => {
    expect(writeMarks([bar, { ...bar, x: 0.5 }], 'a', inPercent)).toBe(
      '<g class="segment h3"><rect x="12.5%" y="10" width="33.33%" height="20.01"/><rect x="50%" y="10" width="33.33%" height="20.01"/></g>',
    );
  });

  test('writes them as pixels for a file, where a place and a width differ', () => {
    const at = (share: number) => String(32 + share * 96);
    expect(writeMarks([bar], 'a', at, (share) => String(share * 96))).toBe(
      '<g class="segment h3"><rect x="44" y="10" width="32" height="20.01"/></g>',
    );
  });

  test('writes texts in the type of their look, whatever letters they hold', () => {
    expect(writeMarks([name], 'a', inPercent)).toBe(
      '<g class="label" font-size="15"><text x="0%" y="8">Phường &lt;A&gt; &amp; &quot;B&quot;</text></g>',
    );
  });

  test('says on which screens a text has room, and how it stands to its place', () => {
    const end: Mark = {
      kind: 'text',
      look: 'end',
      hue: 1,
      text: 'TL',
      x: 1,
      dx: 8,
      y: 5,
      anchor: 'end',
      fit: 'narrow',
    };
    expect(writeMarks([end], 'a', inPercent)).toBe(
      '<g class="end h1 narrow" font-size="14" font-weight="700" text-anchor="end"><text x="100%" y="5" dx="8">TL</text></g>',
    );
  });

  test('turns an upright text around its own place', () => {
    const words: Mark = { ...name, look: 'words', text: 'Chưa báo cáo', x: 0.5, dx: 5, isUpright: true };
    expect(writeMarks([words], 'a', inPercent)).toContain(
      '<svg x="50%" y="8" overflow="visible"><text y="5" transform="rotate(-90)">Chưa báo cáo</text></svg>',
    );
  });

  test('tells lines apart by their dashes', () => {
    const line: Mark = { kind: 'stroke', look: 'line', hue: 2, dash: 1, x1: 0, x2: 1, y1: 4, y2: 9 };
    expect(writeMarks([line], 'a', inPercent)).toBe(
      '<g class="line h2" stroke-dasharray="9 4"><line x1="0%" x2="100%" y1="4" y2="9"/></g>',
    );
  });

  test('hatches a band by a pattern that no other chart of the page has', () => {
    const band: Mark = { ...bar, look: 'band', hue: 1 };
    const [one, other] = ['ty-le', 'cho'].map((id) => writeMarks([band], id, inPercent));
    expect(one).toContain('<pattern id="ty-le-ky-band"');
    expect(one).toContain('fill="url(#ty-le-ky-band)"');
    expect(other).not.toContain('ty-le');
  });
});
