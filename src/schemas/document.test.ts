import { describe, expect, test } from 'vitest';
import { documentFields } from './document.ts';
import { faultOf } from './fault.ts';

const { number } = documentFields;

describe('number of a document', () => {
  test.each([
    ['a number', { state: 'numbered', value: '77/KH-UBND' }],
    ['a number that begins with zero', { state: 'numbered', value: '07-CT/TU', raw: 'Số: 07-CT/TU' }],
    ['a line left blank', { state: 'blank', symbol: 'KH-UBND', raw: 'Số: /KH - UBND' }],
    ['a blank line of which nothing more is known', { state: 'blank' }],
    ['no line at all', { state: 'absent' }],
  ] as const)('may be %s', (_why, data) => {
    expect(number.parse(data)).toEqual(data);
  });

  test.each([
    ['numbered without a number', { state: 'numbered' }, '', 'value'],
    ['blank with a number', { state: 'blank', value: '12/KH-UBND' }, 'value', 'no_value'],
    ['absent with a number', { state: 'absent', value: '12/KH-UBND' }, 'value', 'no_value'],
  ])('is never %s', (_why, data, at, expected) => {
    const issues = number.safeParse(data).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join('.'), faultOf(issue)])).toEqual([
      [at, { code: 'number_state', expected }],
    ]);
  });

  test('is text: a bare 12 has lost what stood around it', () => {
    expect(number.safeParse({ state: 'numbered', value: 12 }).success).toBe(false);
  });
});
