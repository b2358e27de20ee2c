import { expect, test } from 'vitest';
import { marker } from './marking.ts';
import { parseQuery } from './query.ts';
import { Thesaurus } from './thesaurus.ts';

const thesaurus = new Thesaurus([
  { kind: 'abbreviation', short: ['GPMB'], readings: ['giải phóng mặt bằng'] },
]);

/** Marked parts in brackets. */
function marked(query: string, text: string, { isScattered = false, isGrown = false } = {}): string {
  return marker(parseQuery(query, thesaurus), isGrown)(text, isScattered)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

test.each([
  ['den duong', 'Sửa đèn đường ngõ 12, đèn đường tổ 5.', 'Sửa [đèn đường] ngõ 12, [đèn đường] tổ 5.'],
  ['đường', 'Đường dương, ĐƯỜNG', '[Đường] dương, [ĐƯỜNG]'],
  ['duong', 'Đường dương', '[Đường dương]'],
  ['đổi thoại', 'Buổi đối thoại', 'Buổi [đối thoại]'],
  ['uỷ ban', 'Ủy ban, uỷ ban', '[Ủy ban], [uỷ ban]'],
  ['gpmb', 'Giải phóng mặt bằng, GPMB, mặt bằng', '[Giải phóng mặt bằng], [GPMB], mặt bằng'],
  ['to 5', 'Tổ 05, tổ 15', '[Tổ 05], tổ 15'],
  ['xyz', 'Đèn đường', 'Đèn đường'],
  ['', 'Đèn đường', 'Đèn đường'],
])('%s marks %s', (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test('half of a word is marked only where the record holds the words apart', () => {
  expect(marked('nghi dinh', 'Nghị định về quận Ba Đình')).toBe('[Nghị định] về quận Ba Đình');
  expect(marked('rac chung cu', 'Rác ở chung cư', { isScattered: true })).toBe('[Rác] ở [chung cư]');
});

test('a number away from its word is another number; a year is a year', () => {
  const apart = { isScattered: true };
  expect(marked('den to 5', 'Còn 5 bóng đèn', apart)).toBe('Còn 5 bóng [đèn]');
  expect(marked('den 2026', 'Đèn đường năm 2026', apart)).toBe('[Đèn] đường năm [2026]');
});

test('a word half typed marks the whole word', () => {
  expect(marked('giai pho', 'Giải phóng', { isGrown: true })).toBe('Giải [phóng]');
});
