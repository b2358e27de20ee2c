/** The words that search takes for each other, as staff keep them: what citizens and the domain were promised. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loading/content.ts';
import type { SynonymEntry } from '../../src/schemas/search-synonyms.ts';
import type { Synonym } from '../../src/search/search-synonyms.ts';
import { abbreviations, documentSigns } from '../../src/text/abbreviations.ts';
import { aPortal, aSynonymList } from '../builders.ts';

const { records } = readContent('content');
const entries: readonly SynonymEntry[] = records.search.flatMap((list) => list.entries);

/** Syllables in lower case: what stands between them does not matter to the search. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What a form is read as, in plain syllables. */
function readingsOf(form: string): string[] {
  return entries.flatMap((entry) => {
    const isMeant =
      entry.kind === 'abbreviation' && entry.short.some((short) => plain(short) === plain(form));
    return isMeant ? entry.readings.map(plain) : [];
  });
}

/** Whether searching for one finds the other, both ways. */
function areAkin(word: string, other: string): boolean {
  const holds = (list: readonly string[], wanted: string) =>
    list.some((form) => plain(form) === plain(wanted));
  return entries.some((entry) => {
    if (entry.kind === 'same') return holds(entry.words, word) && holds(entry.words, other);
    return entry.kind === 'everyday' && holds(entry.everyday, word) && holds(entry.official, other);
  });
}

/** The short forms of the domain's list, each with every reading that it has there. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  UBND: ['Ủy ban nhân dân'],
  HĐND: ['Hội đồng nhân dân'],
  MTTQ: ['Mặt trận Tổ quốc'],
  UBMTTQ: ['Mặt trận Tổ quốc'],
  MTTQVN: ['Mặt trận Tổ quốc'],
  'CT-XH': ['chính trị - xã hội'],
  GPMB: ['giải phóng mặt bằng'],
  PCCC: ['phòng cháy chữa cháy'],
  TDP: ['tổ dân phố'],
  KP: ['khu phố'],
  KDC: ['khu dân cư'],
  TTHC: ['thủ tục hành chính'],
  CCHC: ['cải cách hành chính'],
  DVC: ['dịch vụ công'],
  DVCTT: ['dịch vụ công trực tuyến'],
  TTXD: ['trật tự xây dựng'],
  VSMT: ['vệ sinh môi trường'],
  TNMT: ['tài nguyên và môi trường'],
  QSDĐ: ['quyền sử dụng đất'],
  GCN: ['giấy chứng nhận'],
  BT: ['bồi thường'],
  TĐC: ['tái định cư'],
  ATTP: ['an toàn thực phẩm'],
  VSATTP: ['vệ sinh an toàn thực phẩm'],
  ANTT: ['an ninh trật tự'],
  ATGT: ['an toàn giao thông'],
  QPAN: ['quốc phòng, an ninh'],
  'QP-AN': ['quốc phòng, an ninh'],
  'KT-XH': ['kinh tế - xã hội'],
  LLVT: ['lực lượng vũ trang'],
  CA: ['Công an'],
  CAP: ['Công an phường'],
  'VH-TT': ['văn hóa và thông tin'],
  VHTT: ['văn hóa và thông tin'],
  'GD-ĐT': ['giáo dục và đào tạo'],
  GDĐT: ['giáo dục và đào tạo'],
  THCS: ['trung học cơ sở'],
  TH: ['tiểu học'],
  MN: ['mầm non'],
  BHXH: ['bảo hiểm xã hội'],
  BHYT: ['bảo hiểm y tế'],
  HTX: ['hợp tác xã'],
  OCOP: ['Mỗi xã một sản phẩm'],
  TTPVHCC: ['Trung tâm Phục vụ hành chính công'],
  ĐBQH: ['đại biểu Quốc hội'],
  ĐB: ['đại biểu'],
  TXCT: ['tiếp xúc cử tri'],
  QĐ: ['Quyết định'],
  QĐi: ['Quy định'],
  CT: ['Chỉ thị', 'Chủ tịch', 'Chương trình'],
  NQ: ['Nghị quyết'],
  NĐ: ['Nghị định'],
  TT: ['Thông tư', 'Thường trực', 'Trung tâm', 'thị trấn'],
  KL: ['Kết luận'],
  HD: ['Hướng dẫn'],
  KH: ['Kế hoạch'],
  TB: ['Thông báo'],
  TBKL: ['Thông báo kết luận'],
  BC: ['Báo cáo'],
  CV: ['Công văn'],
  TU: ['Thành ủy', 'Tỉnh ủy', 'Thị ủy'],
  QU: ['Quận ủy'],
  QUV: ['Quận ủy viên'],
  TW: ['Trung ương'],
  BTV: ['Ban Thường vụ'],
  BCH: ['Ban Chấp hành'],
  UBKT: ['Ủy ban Kiểm tra'],
  CCB: ['Cựu chiến binh'],
  LHPN: ['Liên hiệp Phụ nữ'],
  'TNCS HCM': ['Thanh niên Cộng sản Hồ Chí Minh'],
  'Đoàn TN': ['Đoàn Thanh niên'],
  CTMT: ['công tác Mặt trận'],
  BQL: ['Ban quản lý'],
  SN: ['đơn vị sự nghiệp'],
  ĐVSN: ['đơn vị sự nghiệp'],
  TTĐT: ['thông tin điện tử'],
  KN: ['khiếu nại'],
  TC: ['tố cáo'],
  KNTC: ['khiếu nại, tố cáo'],
  ĐVHC: ['đơn vị hành chính'],
  TPHN: ['Thành phố Hà Nội'],
  HN: ['Hà Nội', 'hội nghị'],
  NLĐ: ['người lao động'],
};

/** Everyday words and official ones of the domain's list. */
const laymansWords: readonly (readonly [string, string])[] = [
  ['đèn đường', 'chiếu sáng công cộng'],
  ['ngập', 'thoát nước'],
  ['xây trái phép', 'trật tự xây dựng'],
  ['rác', 'vệ sinh môi trường'],
  ['đền bù', 'bồi thường'],
  ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất'],
  ['sổ hồng', 'giấy chứng nhận quyền sử dụng đất'],
  ['họp dân', 'hội nghị đối thoại'],
  ['bao giờ xong', 'tiến độ'],
  ['loa phường', 'truyền thanh'],
  ['trộm cắp', 'an ninh trật tự'],
  ['kẹt xe', 'ùn tắc giao thông'],
  ['mất nước', 'cấp nước'],
  ['một cửa', 'Trung tâm Phục vụ hành chính công'],
  ['chung cư cũ', 'khu tập thể cũ'],
  ['tập thể cũ', 'nhà chung cư cũ'],
];

describe('the lists of content/search', () => {
  test.each(Object.entries(shortForms))('%s is read as %j', (form, readings) => {
    expect(readingsOf(form)).toEqual(expect.arrayContaining(readings.map(plain)));
  });

  test.each(laymansWords)('who says “%s” finds “%s”', (word, official) => {
    expect(areAkin(word, official)).toBe(true);
  });

  // A loudspeaker reads these in full; nobody looks for them so.
  const readAloudOnly = new Set(['v.v.', 'v.v', 'đ/c', 'HĐND-UBND']);

  test.each(
    Object.entries({ ...abbreviations, ...documentSigns }).filter(([short]) => !readAloudOnly.has(short)),
  )('%s, which a loudspeaker reads as “%s”, is read so here too', (short, spoken) => {
    // A longer form that is read in full finds the shorter one that is its beginning or end.
    const heard = ` ${plain(spoken)} `;
    expect(readingsOf(short).filter((reading) => heard.includes(` ${reading} `))).not.toEqual([]);
  });

  const words = entries.flatMap((entry) =>
    Object.values(entry).flatMap((list) => (typeof list === 'string' ? [] : list)),
  );

  test('place the tone as the portal does: hòa, ủy', () => {
    const newStyle = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu;
    expect(words.filter((word) => newStyle.test(word))).toEqual([]);
  });
});

test('the Portal has the entries of all lists in the order of their ids, as the search wants them', () => {
  const same = (...words: string[]) => ({ kind: 'same' as const, words });
  const search = [aSynonymList('hai', same('ngõ', 'hẻm')), aSynonymList('ba', same('đò', 'phà'))];
  const synonyms: readonly Synonym[] = aPortal({ search }).synonyms;
  expect(synonyms).toEqual([same('đò', 'phà'), same('ngõ', 'hẻm')]);
  expect(aPortal().synonyms).toEqual([]);
});
