import { describe, expect, test } from 'vitest';
import { fromKeystrokes, fromLegacyEncoding } from './legacy-encoding.ts';

describe(fromLegacyEncoding, () => {
  test.each([
    ['§èi tho¹i', 'Đối thoại'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['®Êt ®ai', 'đất đai'],
    ['gi¶i phãng mÆt b»ng', 'giải phóng mặt bằng'],
    ['chiÕu s¸ng c«ng céng', 'chiếu sáng công cộng'],
    ['Ñoái thoaïi', 'Đối thoại'],
    ['UÛy ban nhaân daân', 'Ủy ban nhân dân'],
    ['ñaát ñai', 'đất đai'],
    ['giaûi phoùng maët baèng', 'giải phóng mặt bằng'],
    ['ñöôøng', 'đường'],
    // Unicode is left as it is, signs of law and degrees too.
    ['Đối thoại với Nhân dân', 'Đối thoại với Nhân dân'],
    ['giải phóng mặt bằng', 'giải phóng mặt bằng'],
    ['hoà bình, uỷ ban', 'hoà bình, uỷ ban'],
    ['© 2026', '© 2026'],
    ['30 °C', '30 °C'],
    ['den duong', 'den duong'],
    ['', ''],
  ])('%s reads %s', (typed, read) => {
    expect(fromLegacyEncoding(typed)).toBe(read);
  });
});

describe(fromKeystrokes, () => {
  test.each([
    ['dduwowngf', 'duong'],
    ['ddaats', 'dat'],
    ['thoaij', 'thoai'],
    ['d9u7o72ng', 'duong'],
    ['dat1', 'dat'],
    ['duong', undefined],
    ['2200', undefined],
    ['s', undefined],
  ])('%s was meant as %s', (typed, meant) => {
    expect(fromKeystrokes(typed)).toBe(meant);
  });
});
