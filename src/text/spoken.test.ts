import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spoken, spokenNumber, syllableCount } from './spoken.ts';

describe('numbers', () => {
  test.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [30, 'ba mươi'],
    [44, 'bốn mươi tư'],
    [55, 'năm mươi lăm'],
    [99, 'chín mươi chín'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [307, 'ba trăm linh bảy'],
    [999, 'chín trăm chín mươi chín'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1005, 'một nghìn không trăm linh năm'],
    [1010, 'một nghìn không trăm mười'],
    [1100, 'một nghìn một trăm'],
    [2024, 'hai nghìn không trăm hai mươi tư'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [10_000, 'mười nghìn'],
    [10_001, 'mười nghìn không trăm linh một'],
    [21_005, 'hai mươi mốt nghìn không trăm linh năm'],
    [100_000, 'một trăm nghìn'],
    [105_021, 'một trăm linh năm nghìn không trăm hai mươi mốt'],
    [999_999, 'chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
    [1_000_000, 'một triệu'],
    [1_000_001, 'một triệu không trăm linh một'],
    [1_500_000_000, 'một tỷ năm trăm triệu'],
  ])('%d', (value, expected) => {
    expect(spokenNumber(value)).toBe(expected);
  });

  /** What the words say, read by the rules of arithmetic and not by those of `spokenNumber`. */
  function meaningOf(words: string): number {
    const units: Record<string, number> = {
      không: 0,
      một: 1,
      mốt: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      tư: 4,
      năm: 5,
      lăm: 5,
      sáu: 6,
      bảy: 7,
      tám: 8,
      chín: 9,
    };
    const scales: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };
    let [total, group, last] = [0, 0, 0];
    for (const word of words.split(' ')) {
      if (word in units) last = units[word] ?? 0;
      else if (word === 'trăm') [group, last] = [last * 100, 0];
      else if (word === 'mươi') [group, last] = [group + last * 10, 0];
      else if (word === 'mười') [group, last] = [group + 10, 0];
      else if (word in scales) [total, group, last] = [total + (group + last) * (scales[word] ?? 0), 0, 0];
    }
    return total + group + last;
  }

  test('the words of a number say that number and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(meaningOf(spokenNumber(value))).toBe(value);
      }),
    );
  });

  test('a voice can say it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(spokenNumber(value)).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
        expect(spokenNumber(value)).not.toMatch(/mươi (?:một|bốn|năm)(?: |$)/u);
      }),
    );
  });
});

describe('text', () => {
  test.each([
    ['07/3/2024', 'ngày mùng bảy tháng ba năm hai nghìn không trăm hai mươi tư'],
    [
      'từ ngày 28/11/2024 đến ngày 03/12/2024',
      'từ ngày hai mươi tám tháng mười một năm hai nghìn không trăm hai mươi tư đến ngày mùng ba tháng mười hai năm hai nghìn không trăm hai mươi tư',
    ],
    ['ngày 05 tháng 4 năm 2026', 'ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu'],
    ['trước ngày 15/6', 'trước ngày mười lăm tháng sáu'],
    ['tháng 5/2023', 'tháng năm năm hai nghìn không trăm hai mươi ba'],
    ['trong tháng 9, tháng 10 năm 2023', 'trong tháng chín, tháng mười năm hai nghìn không trăm hai mươi ba'],
    ['quý IV/2024', 'quý bốn năm hai nghìn không trăm hai mươi tư'],
    ['quý II và quý III/2023', 'quý hai và quý ba năm hai nghìn không trăm hai mươi ba'],
    [
      'năm học 2026 – 2027',
      'năm học hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm hai mươi bảy',
    ],
    ['08 giờ 00', 'tám giờ'],
    ['13 giờ 30', 'mười ba giờ ba mươi phút'],
    ['8h30', 'tám giờ ba mươi phút'],
    ['số 307/KH-UBND', 'số ba trăm linh bảy trên Kế hoạch Ủy ban nhân dân'],
    [
      'Nghị định 32/2021/NĐ-CP',
      'Nghị định ba mươi hai trên hai nghìn không trăm hai mươi mốt trên Nghị định Chính phủ',
    ],
    ['2200-QĐ/TU', 'hai nghìn hai trăm Quyết định trên tê u'],
    ['97/2019/QH14', 'chín mươi bảy trên hai nghìn không trăm mười chín trên Quốc hội khóa mười bốn'],
    ['UBND phường', 'Ủy ban nhân dân phường'],
    ['HĐND và UBND', 'Hội đồng nhân dân và Ủy ban nhân dân'],
    ['Ủy ban MTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['tổ chức CT-XH', 'tổ chức chính trị, xã hội'],
    ['kinh tế - xã hội', 'kinh tế, xã hội'],
    ['14 TDP', 'mười bốn tổ dân phố'],
    ['mã QR', 'mã quy rờ'],
    ['900 m2', 'chín trăm mét vuông'],
    ['20 m³', 'hai mươi mét khối'],
    ['1,9 km', 'một phẩy chín ki lô mét'],
    ['1.300 m', 'một nghìn ba trăm mét'],
    ['14 ha', 'mười bốn héc ta'],
    ['trạm 400 kVA', 'trạm bốn trăm ki lô vôn am pe'],
    ['hệ số kWP', 'hệ số ca vê kép pê'],
    ['85,3%', 'tám mươi lăm phẩy ba phần trăm'],
    ['2,05 m', 'hai phẩy không năm mét'],
    ['120.000 đồng/m²/tháng', 'một trăm hai mươi nghìn đồng mỗi mét vuông mỗi tháng'],
    ['22/37 quầy', 'hai mươi hai trên ba mươi bảy quầy'],
    ['lần thứ 2', 'lần thứ hai'],
    ['lần thứ 4', 'lần thứ tư'],
    ['khóa XIII', 'khóa mười ba'],
    ['học kỳ II', 'học kỳ hai'],
    ['kênh N4', 'kênh nờ bốn'],
    ['tổ 3A', 'tổ ba a'],
    ['Nhân dân 03 tổ dân phố', 'Nhân dân ba tổ dân phố'],
    ['dự kiến (chưa có giờ)', 'dự kiến, chưa có giờ'],
    ['“Dân hỏi, Chủ tịch trả lời”.', 'Dân hỏi, Chủ tịch trả lời.'],
    ['024 3825 3536', 'hai mươi tư ba nghìn tám trăm hai mươi lăm ba nghìn năm trăm ba mươi sáu'],
    ['0912345678', 'không chín một hai ba bốn năm sáu bảy tám'],
    ['Gia đình/hộ', 'Gia đình hoặc hộ'],
  ])('%s', (written, expected) => {
    expect(spoken(written.normalize('NFC'))).toBe(expected);
  });

  test('nothing is left that a voice cannot say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(spoken(text)).toMatch(/^[\p{L}\s.,;:?!]*$/u);
      }),
    );
  }, 30_000);

  test('what is already said stays', () => {
    const said = spoken('Hội nghị ngày 03/12/2026, lúc 08 giờ 00, tại UBND phường.');
    expect(spoken(said)).toBe(said);
  });

  test('syllables are counted as they are written apart', () => {
    expect(syllableCount('Ủy ban nhân dân, phường Mẫu.')).toBe(6);
  });
});
