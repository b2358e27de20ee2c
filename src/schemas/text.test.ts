import { describe, expect, test } from 'vitest';
import { faultOf } from './fault.ts';
import { isRecordId, line, prose } from './text.ts';

describe(isRecordId, () => {
  test.each([
    ['words joined by hyphens', 'hn-phuong-quynh-mai-2024-lan-2', true],
    ['one word', 'ubnd', true],
    ['a number', '2024', true],
    ['capitals', 'Ubnd', false],
    ['letters with marks', 'phường', false],
    ['đ', 'đ', false],
    ['a space', 'ubnd phuong', false],
    ['an underscore', 'ubnd_phuong', false],
    ['a dot', 'ubnd.md', false],
    ['a slash', 'hn/ubnd', false],
    ['a hyphen at the start', '-ubnd', false],
    ['a hyphen at the end', 'ubnd-', false],
    ['two hyphens', 'ubnd--phuong', false],
    ['nothing', '', false],
  ])('%s: %j is %s', (_why, text, expected) => {
    expect(isRecordId(text)).toBe(expected);
  });
});

describe(line, () => {
  test('takes as many letters as its limit, not one more', () => {
    expect(line(5).safeParse('năm ô').success).toBe(true);
    const issues = line(5).safeParse('năm ôn').error?.issues ?? [];
    expect(issues.map(faultOf)).toEqual([{ code: 'text_too_long', length: 6, limit: 5 }]);
  });

  test('takes space off the ends and leaves that between words', () => {
    expect(line().parse('  ngày     tháng 11 ')).toBe('ngày     tháng 11');
  });

  test('is one line', () => {
    const issues = line().safeParse('một\nhai').error?.issues ?? [];
    expect(issues.map(faultOf)).toEqual([{ code: 'text_multiline' }]);
  });
});

describe(prose, () => {
  test('may have lines, but an end', () => {
    expect(prose(10).parse('một\n\nhai\n')).toBe('một\n\nhai');
    const issues = prose(5).safeParse('một\n\nhai').error?.issues ?? [];
    expect(issues.map(faultOf)).toEqual([{ code: 'text_too_long', length: 8, limit: 5 }]);
  });
});
