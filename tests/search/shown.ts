/**
 * The part of the quality set that may be looked at while the engine is made. Judged by reading the content as of
 * 20/11/2026. The 25 queries and the negative checks of the domain study (section 5.3) are in this part and in `held.ts`.
 */
import type { JudgedSet } from '../../scripts/bench-search/judged-query.ts';
import { paths } from '../../src/views/hrefs.ts';

const { petition, commitment, notice, dialogue, plan, planEntry, organisation, glossaryTerm, topic } = paths;

/** The notices of the sample wards, by the short names of their dialogues. */
const agreed = (name: string, number: number) => commitment(`mau-${name}-ket-luan`, `ket-luan-${number}`);
const baDinh = 'hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai';
const quynhMai = 'hn-phuong-quynh-mai-2024-doi-thoai-lan-2';
const thanhXuan = 'hn-quan-thanh-xuan-2021-dan-van';
const ducPho = 'qng-thi-xa-duc-pho-2023-doi-thoai';

export const shown: JudgedSet = {
  unmarked: [
    { query: 'giai phong mat bang', must: [{ holds: 'giải phóng mặt bằng' }], why: '5.3, 1' },
    {
      query: 'phong chay chua chay',
      must: [{ holds: ['phòng cháy chữa cháy', 'phòng cháy'] }],
      why: '5.3, 20',
    },
    {
      query: 'chung cu cu',
      must: [
        petition('pm-2025-018'),
        petition('pm-2026-009'),
        petition('pm-2026-033'),
        petition('mn-2024-008'),
      ],
      also: [{ facet: ['topic', 'chung-cu-cu'] }, { holds: 'chung cư cũ' }],
      why: '5.3, 22: all petitions on old blocks of flats',
    },
    {
      query: 'tai dinh cu mau dong',
      must: [petition('mi-2025-002'), petition('mt-2025-003'), petition('mt-2026-002')],
      also: [{ holds: ['tái định cư Mẫu Đông', 'khu Mẫu Đông'] }],
    },
    {
      query: 'ngap duong mau giang',
      must: [
        petition('mn-2024-003'),
        petition('pm-2025-004'),
        petition('pm-2025-020'),
        petition('pm-2026-026'),
      ],
      also: [{ holds: 'đường Mẫu Giang' }],
    },
    { query: 'hat karaoke', must: [petition('pm-2025-015')], also: [{ holds: 'karaoke' }] },
    { query: 'tiem chung ngoai gio', must: [petition('pm-2025-030')] },
  ],
  marked: [
    {
      query: 'đối thoại thanh niên',
      must: [planEntry(baDinh, 'doi-thoai-9')],
      also: [{ holds: ['đối thoại với thanh niên', 'đối thoại thanh niên'] }],
      why: '5.3, 7: the promise of Ba Đình',
    },
    {
      query: 'đất đai tài nguyên',
      must: [{ under: dialogue('qng-thi-xa-duc-pho-2023-thang-5') }],
      also: [planEntry(ducPho, 'doi-thoai-2'), { holds: 'đất đai tài nguyên' }],
      why: '5.3, 10: the second dialogue of Đức Phổ has this subject',
    },
    { query: 'trợ cấp hưu trí xã hội', must: [petition('mt-2026-007')] },
    { query: 'chống ngập', must: [{ holds: 'chống ngập' }], first: 'chống ngập' },
    {
      query: 'khiếu nại',
      must: [{ holds: 'khiếu nại' }],
      also: [glossaryTerm('khieu-nai')],
      first: 'khiếu nại',
    },
    {
      query: 'nước thải ngõ Bến Đò',
      must: [petition('mi-2025-014')],
      also: [agreed('phuong-nhi-2025-lan-1', 4)],
    },
  ],
  stroke: [
    { query: 'dat dai', must: [{ holds: 'đất đai' }], first: 'đất đai', why: '5.3, 9' },
    { query: 'doi thoai', must: [{ holds: 'đối thoại' }], first: 'đối thoại', why: '5.3, 5' },
    {
      query: 'den duong',
      must: [petition('mn-2024-001'), petition('mh-2025-013')],
      also: [
        { holds: ['đèn đường', 'chiếu sáng', 'cột đèn', 'lắp đèn'] },
        petition('pm-2026-002'),
        petition('pm-2026-019'),
      ],
      why: '5.3, 25: street lights, whatever the record calls them',
    },
    { query: 'dia phuong', must: [{ holds: 'địa phương' }], first: 'địa phương' },
    { query: 'don thu', must: [{ holds: 'đơn thư' }], first: 'đơn thư' },
    {
      query: 'duong de thieu den',
      must: [petition('mh-2025-013')],
      also: [{ holds: 'đường đê' }],
    },
    { query: 'dinh mau ha', must: [petition('mh-2025-015')], also: [{ holds: 'Mẫu Hạ' }] },
  ],
  spelling: [
    {
      query: 'Uỷ ban nhân dân',
      must: [{ holds: 'Ủy ban nhân dân' }],
      why: '5.3, 11',
      sameAs: 'Ủy ban nhân dân',
    },
    { query: 'ủy ban', must: [{ holds: 'ủy ban' }], first: 'ủy ban', why: '5.3, 12' },
    { query: 'van hoá', must: [{ holds: 'văn hóa' }], first: 'văn hóa', why: '5.3, 15' },
    {
      query: 'hoà bình',
      must: [],
      sameAs: 'hòa bình',
      why: '5.3, 14: no record speaks of it; both spell one word',
    },
    {
      query: 'phường Yên Hoà',
      must: [organisation('hn-phuong-yen-hoa')],
      firstIs: organisation('hn-phuong-yen-hoa'),
    },
    { query: 'đất đai'.normalize('NFD'), must: [{ holds: 'đất đai' }], first: 'đất đai', sameAs: 'đất đai' },
    { query: 'kĩ thuật', must: [{ holds: 'kỹ thuật' }], sameAs: 'kỹ thuật' },
    { query: 'Uû ban nh©n d©n', must: [{ holds: 'Ủy ban nhân dân' }], why: 'pasted TCVN3' },
    { query: 'hoà giải', must: [petition('pm-2026-035')], also: [{ holds: 'hòa giải' }] },
  ],
  abbreviation: [
    { query: 'GPMB', must: [{ holds: ['giải phóng mặt bằng', 'GPMB'] }], why: '5.3, 2' },
    {
      query: 'UBND phuong quynh mai',
      must: [organisation('hn-phuong-quynh-mai-ubnd'), plan(quynhMai)],
      also: [{ holds: ['UBND phường Quỳnh Mai', 'Ủy ban nhân dân phường Quỳnh Mai'] }],
      why: '5.3, 13',
    },
    {
      query: 'pccc chung cu',
      must: [],
      also: [{ holds: 'chung cư' }, { facet: ['topic', 'phong-chay-chua-chay'] }],
      why: '5.3, 21: no petition of today has both; what has one of them may come',
    },
    { query: 'MTTQ', must: [{ holds: ['Mặt trận Tổ quốc', 'MTTQ'] }] },
    {
      query: 'TTHC',
      must: [glossaryTerm('thu-tuc-hanh-chinh')],
      also: [{ holds: ['thủ tục hành chính', 'TTHC'] }],
    },
    { query: 'hdnd', must: [{ holds: ['Hội đồng nhân dân', 'HĐND'] }] },
    { query: 'gcn lan dau', must: [petition('mn-2024-002'), petition('pm-2026-012')] },
    { query: 'ATTP', must: [{ holds: ['an toàn thực phẩm', 'ATTP'] }] },
  ],
  ambiguous: [
    {
      query: 'CT',
      must: [{ holds: ['CT', 'chỉ thị', 'chủ tịch', 'chương trình'] }],
      offers: ['Chỉ thị', 'Chủ tịch', 'Chương trình'],
    },
    {
      query: 'TT',
      must: [{ holds: ['TT', 'thông tư', 'thường trực', 'trung tâm', 'thị trấn'] }],
      offers: ['Thông tư', 'Thường trực', 'Trung tâm'],
    },
    {
      query: 'TU',
      must: [{ holds: ['TU', 'thành ủy', 'tỉnh ủy', 'thị ủy'] }],
      offers: ['Thành ủy', 'Tỉnh ủy', 'Thị ủy'],
    },
  ],
  everyday: [
    { query: 'rac', must: [{ holds: ['rác', 'vệ sinh môi trường'] }], why: '5.3, 24' },
    {
      query: 've sinh moi truong',
      must: [{ holds: ['vệ sinh môi trường', 'rác'] }],
      why: '5.3, 24',
    },
    {
      query: 'sổ đỏ',
      must: [glossaryTerm('giay-chung-nhan')],
      also: [
        { holds: ['giấy chứng nhận', 'sổ đỏ'] },
        { facet: ['topic', 'cap-giay-chung-nhan-quyen-su-dung-dat'] },
      ],
    },
    {
      query: 'den bu dat',
      must: [petition('mt-2026-011'), petition('pm-2025-022')],
      also: [{ holds: ['bồi thường', 'thu hồi đất'] }],
      why: '5.3, 4: đền bù is bồi thường; these two are about land',
    },
    {
      query: 'tap the cu',
      must: [petition('pm-2026-033'), petition('pm-2025-018'), petition('pm-2026-009')],
      also: [{ holds: ['tập thể cũ', 'chung cư cũ', 'nhà tập thể', 'khu tập thể'] }],
      why: '5.3, 23',
    },
    { query: 'hop dan', must: [{ holds: ['hội nghị đối thoại', 'đối thoại', 'họp dân'] }] },
    {
      query: 'loa phuong',
      must: [petition('pm-2026-036')],
      also: [{ holds: ['truyền thanh', 'loa'] }],
    },
    {
      query: 'kẹt xe cổng trường',
      must: [petition('pm-2025-008'), petition('pm-2025-025')],
      why: 'ùn tắc in the records',
    },
  ],
  code: [
    {
      query: '2200-QĐ/TU',
      must: [plan(baDinh)],
      also: [{ holds: '2200' }],
      why: '5.3, 16: the plan that carries out the decision',
    },
    { query: '2200', must: [plan(baDinh)], also: [{ holds: '2200' }], why: '5.3, 17' },
    { query: '62/KH-UBND', must: [plan(quynhMai)], also: [{ holds: '62 KH UBND' }], why: '5.3, 18' },
    {
      query: 'nghi dinh 32/2021',
      must: [plan(baDinh), plan(quynhMai), plan(thanhXuan)],
      also: [{ holds: '32 2021' }],
      why: '5.3, 19',
    },
    { query: '307 KH UBND', must: [plan(thanhXuan)], firstIs: plan(thanhXuan) },
    { query: 'cm 2026 1', must: [petition('cm-2026-001')], firstIs: petition('cm-2026-001') },
    { query: 'PM2026014', must: [petition('pm-2026-014')], firstIs: petition('pm-2026-014') },
    {
      query: '41/TB-UBND',
      must: [notice('mau-phuong-mau-2025-lan-1-ket-luan'), notice('mau-phuong-mau-2026-lan-1-ket-luan')],
      also: [{ holds: '41 TB UBND' }],
      why: 'one number in two years: both',
    },
    { query: 'MH-2025-007', must: [petition('mh-2025-007')], firstIs: petition('mh-2025-007') },
    { query: '587/CNM-KT', must: [petition('mt-2025-006')], why: 'a paper cited in its history' },
  ],
  date: [
    {
      query: '28/11/2024',
      must: [
        petition('mn-2024-002'),
        petition('mn-2024-006'),
        { under: dialogue('hn-phuong-quynh-mai-2024-lan-2') },
      ],
      also: [{ time: '2024-11-28' }, { under: plan(quynhMai) }],
    },
    { query: 'quy 2 2023', must: [{ time: '2023-q2' }] },
    { query: 'thang 6 2025', must: [{ time: '2025-06' }] },
    { query: '5/12/2024', must: [{ time: '2024-12-05' }] },
    { query: 'năm 2021', must: [plan(thanhXuan)], also: [{ time: '2021' }] },
    { query: '21-5-2026', must: [{ time: '2026-05-21' }] },
  ],
  numbered: [
    {
      query: 'to dan pho 3 phuong mau',
      must: [organisation('mau-phuong-mau-tdp-3'), petition('pm-2025-032')],
      also: [{ facet: ['body', 'mau-phuong-mau-tdp-3'] }, { holds: 'tổ dân phố 3' }],
    },
    { query: 'tổ dân phố 2', must: [{ holds: ['tổ dân phố 2', 'tổ dân phố số 2'] }], first: 'tổ dân phố 2' },
    {
      query: 'khoi B',
      must: [petition('pm-2025-018'), petition('pm-2026-009')],
      also: [{ holds: 'khối B' }],
    },
    {
      query: 'kenh n4',
      must: [petition('mt-2026-004'), agreed('phuong-thuong-2026-lan-1', 3)],
      also: [{ holds: 'kênh N4' }],
    },
    {
      query: '41 ho mau dong',
      must: [petition('mi-2025-002'), petition('mt-2026-002')],
      also: [{ holds: '41 hộ' }, petition('mt-2025-003')],
    },
    { query: '14 ha bai', must: [petition('mh-2025-004')], also: [{ holds: '14 ha' }] },
  ],
  phrase: [
    { query: '"tổ dân phố 2"', must: [{ holds: 'tổ dân phố 2' }], first: 'tổ dân phố 2' },
    { query: '"dat cong"', must: [{ holds: 'đất công' }] },
    { query: '"đối thoại đột xuất"', must: [{ holds: 'đối thoại đột xuất' }], first: 'đối thoại đột xuất' },
    { query: '"nuoc sach"', must: [{ holds: 'nước sạch' }] },
    {
      query: '“phòng cháy, chữa cháy”',
      must: [{ holds: 'phòng cháy chữa cháy' }],
      first: 'phòng cháy chữa cháy',
    },
  ],
  question: [
    {
      query: 'bao gio lam xong cong duong mau giang',
      must: [petition('pm-2025-020'), petition('pm-2026-026')],
      also: [{ holds: 'đường Mẫu Giang' }],
    },
    {
      query: 'den duong ngo cay da hong may thang nay',
      must: [petition('mn-2024-001')],
      also: [{ holds: 'ngõ Cây Đa' }],
    },
    {
      query: 'den duong to 5 khong sang',
      must: [petition('mn-2024-001')],
      also: [{ holds: ['đèn đường', 'chiếu sáng', 'lắp đèn'] }],
      why: 'no record has that unit: lights that do not work are the nearest',
    },
    {
      query: 'bao gio sua xong duong ngo dong mit',
      must: [petition('mt-2025-001')],
      also: [{ holds: 'ngõ Đồng Mít' }],
    },
    {
      query: 'tai sao chua cap so do cho khu mau dong',
      must: [petition('mi-2025-002'), petition('mt-2025-003'), petition('mt-2026-002')],
      also: [{ holds: ['khu Mẫu Đông', 'tái định cư Mẫu Đông'] }],
    },
    {
      query: 'hàng xóm hát karaoke tới khuya thì báo ai',
      must: [petition('pm-2025-015')],
      also: [petition('pm-2026-029')],
    },
    { query: 'nuoc may pho hang noi vua yeu vua duc', must: [petition('pm-2026-015')] },
    {
      query: 'tien ho tro nha bi ngap lu bao gio co',
      must: [petition('mh-2025-001')],
      also: [petition('mh-2026-005'), { holds: 'nhà ngập' }],
    },
  ],
  typo: [
    { query: 'giai phong mat bamg', must: [{ holds: 'giải phóng mặt bằng' }] },
    { query: 'ddaats ddai', must: [{ holds: 'đất đai' }], why: 'Telex keys without a keyboard driver' },
    { query: 'karaoce', must: [petition('pm-2025-015')] },
    {
      query: 'bồi thưởng đất',
      must: [petition('mt-2026-011')],
      also: [{ holds: 'bồi thường' }],
      why: 'one tone wrong',
    },
    { query: 'sot xuat huyêt', must: [petition('pm-2025-009')] },
    { query: 'giay chung nhn', must: [{ holds: 'giấy chứng nhận' }] },
  ],
  half: [
    { query: 'giai phong m', must: [{ holds: 'giải phóng mặt' }] },
    { query: 'karao', must: [petition('pm-2025-015')], also: [{ holds: 'karaoke' }] },
    { query: 'chung cư c', must: [{ holds: 'chung cư cũ' }] },
    { query: 'bãi Mẫu H', must: [{ holds: 'bãi Mẫu Hạ' }] },
    { query: 'tái địn', must: [{ holds: 'tái định cư' }] },
    { query: 'xưởng mộ', must: [petition('mt-2026-008')], also: [{ holds: 'xưởng mộc' }] },
  ],
  syllable: [
    {
      query: 'rác',
      must: [{ holds: ['rác', 'vệ sinh môi trường'] }],
      first: 'rác',
      why: 'as in everyday words',
    },
    { query: 'chợ', must: [{ holds: 'chợ' }], first: 'chợ' },
    { query: 'lũ', must: [{ holds: 'lũ' }], first: 'lũ' },
    { query: 'đê', must: [{ holds: 'đê' }], first: 'đê' },
    { query: 'ngập', must: [{ holds: 'ngập' }], first: 'ngập' },
  ],
  exact: [
    { query: 'đường', must: [{ holds: 'đường' }], first: 'đường' },
    { query: 'dương', must: [{ holds: 'dương' }], first: 'dương' },
    { query: 'bán', must: [{ holds: 'bán' }], first: 'bán' },
    { query: 'quý', must: [{ holds: 'quý' }], first: 'quý' },
    { query: 'cầu', must: [{ holds: 'cầu' }], first: 'cầu' },
    { query: 'hồ', must: [{ holds: 'hồ' }], first: 'hồ' },
    { query: 'mưa', must: [{ holds: 'mưa' }], first: 'mưa' },
    { query: 'đa', must: [{ holds: 'đa' }], first: 'đa' },
    {
      query: 'ban',
      must: [{ holds: ['ban', 'bàn', 'bán', 'bản', 'bạn', 'bắn', 'bẩn'] }],
      first: 'ban',
      why: '5.3: typed without marks, all are found, ban first',
    },
  ],
  letterCase: [
    { query: 'GIẢI PHÓNG MẶT BẰNG', must: [{ holds: 'giải phóng mặt bằng' }], sameAs: 'giải phóng mặt bằng' },
    { query: 'KARAOKE', must: [petition('pm-2025-015')], sameAs: 'karaoke' },
    {
      query: 'PHƯỜNG BẠCH MAI',
      must: [organisation('hn-phuong-bach-mai')],
      also: [{ holds: 'phường Bạch Mai' }],
    },
    {
      query: 'ubnd phường mẫu hạ',
      must: [organisation('mau-phuong-ha-ubnd')],
      also: [{ holds: ['UBND phường Mẫu Hạ', 'Ủy ban nhân dân phường Mẫu Hạ'] }],
    },
  ],
  body: [
    {
      query: 'rác phường mẫu hạ',
      must: [petition('mh-2025-003'), petition('mh-2026-002')],
      also: [{ facet: ['topic', 've-sinh-moi-truong'] }, { holds: 'rác' }],
    },
    {
      query: 'gpmb phuong',
      must: [{ holds: ['giải phóng mặt bằng', 'GPMB'] }],
      why: '5.3, 3',
    },
    {
      query: 'doi thoai phuong quynh mai',
      must: [plan(quynhMai), dialogue('hn-phuong-quynh-mai-2024-lan-2')],
      also: [{ holds: 'phường Quỳnh Mai' }],
    },
    {
      query: 'công an phường mẫu hạ',
      must: [organisation('mau-phuong-ha-cong-an')],
      firstIs: organisation('mau-phuong-ha-cong-an'),
      also: [{ holds: 'Công an phường Mẫu Hạ' }],
    },
    {
      query: 'thanh nien quan ba dinh',
      must: [organisation('hn-quan-ba-dinh-doan-thanh-nien')],
      also: [{ under: plan(baDinh) }, { holds: ['thanh niên'] }],
    },
    {
      query: 'nước sạch mẫu thượng',
      must: [petition('mt-2025-006'), petition('mt-2026-012')],
      also: [{ holds: 'nước sạch' }],
    },
    {
      query: 'linh vuc trat tu xay dung',
      must: [topic('construction_order')],
      also: [{ holds: 'trật tự xây dựng' }],
    },
  ],
  nothing: [
    { query: 'xyzzyq', must: [] },
    { query: 'qwrtp zxcvb', must: [] },
    { query: 'CM-2026-999', must: [], why: 'no petition has this code' },
    { query: '"máy bay trực thăng"', must: [] },
    { query: '"thoại đối"', must: [], why: 'the order of a phrase counts' },
  ],
  input: [
    { query: '', must: [] },
    { query: 'a', must: [] },
    { query: 'đối thoại '.repeat(30), must: [], why: '300 characters' },
    { query: '<script>alert(1)</script>', must: [] },
    { query: '😀', must: [] },
    {
      query: '\u200frác\u200e',
      must: [{ holds: ['rác', 'vệ sinh môi trường'] }],
      why: 'right-to-left marks around a word',
    },
  ],
};
