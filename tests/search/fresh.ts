/**
 * A set judged by somebody who saw neither the engine nor the other sets' results: from the content as of 20/11/2026
 * alone, for a measurement that nothing has been fitted to.
 */
import type { JudgedSet } from '../../scripts/bench-search/judged-query.ts';
import { paths } from '../../src/views/hrefs.ts';

const { petition, commitment, notice, dialogue, plan, planEntry, organisation, glossaryTerm } = paths;

/** The notices of the sample bodies, by the short names of their dialogues. */
const agreed = (name: string, number: number) => commitment(`mau-${name}-ket-luan`, `ket-luan-${number}`);
const baDinh = 'hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai';
const thanhXuan = 'hn-quan-thanh-xuan-2021-dan-van';
const kienAn = 'hp-quan-kien-an-2023-dan-chu';
const ducPho = 'qng-thi-xa-duc-pho-2023-doi-thoai';
const ducPhoDialogue = (month: number) => dialogue(`qng-thi-xa-duc-pho-2023-thang-${month}`);

export const fresh: JudgedSet = {
  unmarked: [
    {
      query: 'hut cat ban dem',
      must: [petition('mh-2025-008'), petition('mi-2025-004')],
      also: [{ holds: ['hút cát', 'khai thác cát'] }],
    },
    {
      query: 'tru nuoc chua chay',
      must: [
        petition('pm-2025-007'),
        petition('pm-2025-023'),
        agreed('phuong-mau-2025-lan-1', 5),
        agreed('phuong-mau-2025-lan-2', 4),
      ],
      also: [{ holds: 'trụ nước' }],
    },
    {
      query: 'lop day boi mien phi',
      must: [petition('pm-2026-004'), agreed('phuong-mau-2026-thanh-nien', 3)],
      also: [{ holds: ['dạy bơi', 'bể bơi'] }],
    },
    {
      query: 'khoan thu dau nam hoc',
      must: [petition('tt-2026-002'), agreed('truong-thcs-thuong-2026', 2)],
      also: [{ holds: 'khoản thu' }, { under: dialogue('mau-truong-thcs-thuong-2026') }],
    },
    { query: 'san bong ro ho mau', must: [petition('pm-2025-027')], also: [{ holds: 'hồ Mẫu' }] },
    {
      query: 'xe buyt pho song con',
      must: [petition('pm-2025-036')],
      also: [{ holds: 'xe buýt' }],
    },
  ],
  marked: [
    {
      query: 'bạo lực học đường',
      must: [{ holds: 'bạo lực học đường' }],
      first: 'bạo lực học đường',
    },
    {
      query: 'nhà bia liệt sĩ',
      must: [petition('mt-2026-009'), agreed('phuong-thuong-2026-lan-1', 6)],
      also: [{ holds: ['nhà bia', 'liệt sĩ'] }],
    },
    { query: 'sàng lọc ung thư', must: [petition('pm-2026-025')] },
    {
      query: 'camera an ninh',
      must: [{ holds: 'camera an ninh' }],
      also: [{ holds: 'camera' }],
      first: 'camera an ninh',
    },
    {
      query: 'đèn tín hiệu ngã tư',
      must: [petition('pm-2026-021'), petition('mi-2025-006')],
      also: [{ holds: ['đèn tín hiệu', 'ngã tư Kho Gạo'] }],
    },
  ],
  stroke: [
    {
      query: 'do trom phe thai',
      must: [
        petition('mh-2025-003'),
        petition('mh-2025-014'),
        petition('mh-2026-002'),
        petition('pm-2025-003'),
      ],
      also: [{ holds: ['đổ trộm', 'phế thải'] }],
    },
    { query: 'dau gia', must: [{ holds: 'đấu giá' }], first: 'đấu giá' },
    { query: 'duong sat ga mau thuong', must: [petition('mt-2025-005')] },
    {
      query: 'dien yeu mat dien',
      must: [petition('pm-2025-012')],
      also: [{ holds: ['mất điện', 'điện yếu'] }],
    },
    {
      query: 'dang ky ho kinh doanh',
      must: [petition('pm-2026-020')],
      also: [{ holds: 'hộ kinh doanh' }],
    },
  ],
  spelling: [
    {
      query: 'phun hoá chất',
      must: [petition('mh-2025-006'), petition('pm-2025-009')],
      sameAs: 'phun hóa chất',
    },
    { query: 'kỉ luật', must: [{ holds: 'kỷ luật' }], sameAs: 'kỷ luật' },
    {
      query: 'mầm non'.normalize('NFD'),
      must: [{ holds: 'mầm non' }],
      first: 'mầm non',
      sameAs: 'mầm non',
    },
    {
      query: 'Phßng ch¸y ch÷a ch¸y',
      must: [{ holds: ['phòng cháy chữa cháy', 'phòng cháy'] }],
      why: 'pasted TCVN3',
    },
    { query: 'chôï Maãu', must: [{ holds: 'chợ Mẫu' }], first: 'chợ Mẫu', why: 'pasted VNI' },
    { query: 'quí III/2025', must: [{ time: '2025-q3' }], sameAs: 'quý III/2025' },
  ],
  abbreviation: [
    {
      query: 'NVQS',
      must: [petition('pm-2026-005')],
      also: [{ holds: ['nghĩa vụ quân sự', 'nhập ngũ'] }],
    },
    {
      query: 'BQL cho mau',
      must: [organisation('mau-cho-mau')],
      firstIs: organisation('mau-cho-mau'),
      also: [{ holds: 'Ban Quản lý chợ Mẫu' }],
    },
    {
      query: 'hội CCB đức phổ',
      must: [
        organisation('qng-thi-xa-duc-pho-hoi-cuu-chien-binh'),
        ducPhoDialogue(3),
        planEntry(ducPho, 'doi-thoai-1'),
      ],
      also: [{ holds: ['Hội Cựu chiến binh', 'Hội CCB'] }],
    },
    {
      query: 'TXCT',
      must: [glossaryTerm('tiep-xuc-cu-tri'), planEntry(baDinh, 'doi-thoai-10b')],
      also: [{ holds: 'tiếp xúc cử tri' }],
    },
    { query: 'ubkt thi uy', must: [organisation('qng-thi-xa-duc-pho-ubkt')], also: [{ holds: 'UBKT' }] },
  ],
  ambiguous: [
    { query: 'HN', must: [{ holds: ['Hà Nội', 'hội nghị', 'HN'] }], offers: ['Hà Nội', 'Hội nghị'] },
    {
      query: 'kn',
      must: [{ holds: ['khiếu nại', 'kiến nghị', 'KN'] }],
      offers: ['Khiếu nại', 'Kiến nghị'],
    },
    { query: 'BT', must: [{ holds: ['bồi thường', 'bí thư', 'BT'] }], offers: ['Bồi thường', 'Bí thư'] },
    { query: 'hs', must: [{ holds: ['học sinh', 'hồ sơ', 'HS'] }], offers: ['Học sinh', 'Hồ sơ'] },
  ],
  everyday: [
    {
      query: 'đi lính',
      must: [petition('pm-2026-005'), petition('mn-2025-003')],
      also: [{ holds: ['nghĩa vụ quân sự', 'nhập ngũ'] }],
      why: 'what everybody calls military service',
    },
    {
      query: 'cup nuoc',
      must: [petition('mt-2026-012'), petition('mt-2025-006')],
      also: [{ holds: ['mất nước', 'thiếu nước sạch'] }, petition('pm-2026-015')],
      why: 'taps that stay dry, whatever the record calls it',
    },
    {
      query: 'đền bù vườn bưởi',
      must: [petition('mi-2025-011')],
      also: [{ holds: 'bồi thường' }],
    },
    {
      query: 'tien nguoi gia hang thang',
      must: [petition('mn-2024-006'), petition('pm-2025-026')],
      also: [petition('mt-2026-007')],
      why: 'the monthly allowance of the elderly',
    },
    {
      query: 'nhập phường có phải đổi giấy tờ không',
      must: [petition('pm-2025-019'), petition('mn-2024-014')],
    },
    {
      query: 'xây lố tầng',
      must: [petition('pm-2025-016')],
      also: [agreed('phuong-mau-2025-lan-1', 7), { holds: 'trật tự xây dựng' }],
      why: 'vượt tầng in the record',
    },
  ],
  code: [
    {
      query: '103 TB UBND',
      must: [notice('mau-phuong-nhat-2024-lan-2-ket-luan')],
      firstIs: notice('mau-phuong-nhat-2024-lan-2-ket-luan'),
    },
    { query: 'kh 77 kien an', must: [plan(kienAn)], also: [{ holds: '77/KH-UBND' }] },
    { query: 'PM/2025/018', must: [petition('pm-2025-018')], firstIs: petition('pm-2025-018') },
    { query: 'mt2026 12', must: [petition('mt-2026-012')], firstIs: petition('mt-2026-012') },
    {
      query: '534/QD-UBND',
      must: [{ holds: '534/QĐ-UBND' }],
      why: 'a decision cited where the drains of Mẫu Giang are put off',
    },
    {
      query: 'nđ 13/2021',
      must: [{ holds: '13/2021/NĐ-CP' }],
      why: 'the decree on dialogues with the young: the rule, the promise and three plans',
    },
  ],
  date: [
    {
      query: '18/9/2025',
      must: [dialogue('mau-phuong-mau-2025-lan-1')],
      also: [{ time: '2025-09-18' }],
    },
    { query: 'quý IV/2026', must: [{ time: '2026-q4' }] },
    {
      query: 'ngay 20.3.2025',
      must: [dialogue('mau-phuong-nhi-2025-lan-1')],
      also: [{ time: '2025-03-20' }],
    },
    {
      query: 'thang 5 nam 2023',
      must: [ducPhoDialogue(5), planEntry(ducPho, 'doi-thoai-2')],
      also: [{ time: '2023-05' }],
    },
    {
      query: 'lịch đối thoại 2023',
      must: [paths.scheduleYear(2023, 1)],
      also: [{ kind: 'dialogue', time: '2023' }, { kind: 'promise', time: '2023' }, paths.schedule],
    },
  ],
  numbered: [
    {
      query: '18 hộ ngõ cây đa',
      must: [petition('pm-2026-012'), agreed('phuong-mau-2026-lan-1', 1)],
      also: [{ holds: ['18 hộ', 'ngõ Cây Đa'] }],
      first: '18 hộ',
    },
    {
      query: '23 ho mep song',
      must: [petition('mh-2025-010'), agreed('phuong-ha-2025-dot-xuat', 6)],
      also: [{ holds: '23 hộ' }],
    },
    {
      query: 'kenh nhanh so 4',
      must: [{ holds: 'kênh nhánh số 4' }],
      first: 'kênh nhánh số 4',
    },
    {
      query: 'tổ dân phố số 1 phường mẫu thượng',
      must: [{ holds: 'tổ dân phố 1 phường Mẫu Thượng' }],
      also: [{ holds: 'tổ dân phố 1' }],
      first: 'tổ dân phố 1 phường Mẫu Thượng',
      why: 'the unit, which is called without “số”, and the petitions from it',
    },
    {
      query: 'lô đất 2600m2 cạnh chợ',
      must: [petition('pm-2026-032')],
      why: '2.600 m² in the record',
    },
  ],
  phrase: [
    { query: '"mã QR"', must: [{ holds: 'mã QR' }], first: 'mã QR' },
    {
      query: '"nha nuoc va nhan dan cung lam"',
      must: [{ holds: 'Nhà nước và Nhân dân cùng làm' }],
    },
    { query: '"tiền sử dụng đất"', must: [{ holds: 'tiền sử dụng đất' }], first: 'tiền sử dụng đất' },
    { query: '“khu tái định cư”', must: [{ holds: 'khu tái định cư' }], first: 'khu tái định cư' },
  ],
  question: [
    {
      query: 'duong noi mau giang song con co di qua nha toi khong',
      must: [petition('pm-2026-022')],
      also: [{ holds: ['đường nối Mẫu Giang', 'đường nối đường Mẫu Giang'] }],
    },
    { query: 'con học lớp 5 sang năm vào trường cấp 2 nào', must: [petition('pm-2026-027')] },
    {
      query: 'em muon mo tiem sua xe ma khong co tien thi vay o dau',
      must: [petition('pm-2026-001'), petition('mn-2025-001')],
      also: [{ holds: 'vay vốn' }],
    },
    {
      query: 'nước giếng khoan bị tanh có nấu ăn được không',
      must: [petition('mt-2026-013')],
      also: [{ holds: 'giếng khoan' }],
    },
    {
      query: 'tai sao dem nuoc len ma loa phuong khong bao gi het',
      must: [petition('mh-2025-007')],
      also: [agreed('phuong-ha-2025-dot-xuat', 6)],
    },
    { query: 'đất vườn có được chuyển sang đất ở không', must: [petition('pm-2026-034')] },
  ],
  typo: [
    {
      query: 'nghiax vuj quaan suwj',
      must: [petition('pm-2026-005')],
      also: [{ holds: ['nghĩa vụ quân sự', 'nhập ngũ'] }],
      why: 'Telex keys without a keyboard driver',
    },
    {
      query: 'chợ cosc',
      must: [petition('cm-2026-004')],
      also: [{ holds: 'chợ cóc' }],
      why: 'one key of Telex left over',
    },
    {
      query: 'sạt lỡ bờ sông',
      must: [petition('mh-2026-001')],
      also: [{ holds: 'sạt lở' }],
      why: 'hỏi and ngã mixed up',
    },
    { query: 'giết mỗ gia cầm', must: [petition('mh-2026-007')], also: [{ holds: 'giết mổ' }] },
    { query: 'be boi di dongg', must: [petition('pm-2026-004')], also: [{ holds: 'bể bơi' }] },
  ],
  half: [
    { query: 'sốt xuất h', must: [petition('pm-2025-009')] },
    { query: 'nhà văn h', must: [{ holds: 'nhà văn hóa' }] },
    { query: 'truy xuat ngu', must: [{ holds: 'truy xuất nguồn gốc' }] },
    { query: 'phun khử kh', must: [petition('mh-2025-006')], also: [{ holds: 'khử khuẩn' }] },
    { query: 'trạm biến á', must: [{ holds: 'trạm biến áp' }] },
  ],
  syllable: [
    { query: 'cống', must: [{ holds: 'cống' }], first: 'cống' },
    { query: 'chó', must: [{ holds: 'chó' }], first: 'chó', why: 'few records, beside chợ and cho in many' },
    { query: 'loa', must: [{ holds: 'loa' }], first: 'loa' },
    { query: 'rau', must: [{ holds: 'rau' }], first: 'rau' },
    { query: 'muong', must: [{ holds: 'mương' }], why: 'the only word of these letters in the content' },
  ],
  exact: [
    { query: 'kè', must: [{ holds: 'kè' }], first: 'kè', why: 'not kê, kẻ' },
    { query: 'mộc', must: [{ holds: 'mộc' }], first: 'mộc', why: 'not mốc' },
    { query: 'thuế', must: [{ holds: 'thuế' }], first: 'thuế', why: 'not thuê, which is in many more' },
    { query: 'quỹ', must: [{ holds: 'quỹ' }], first: 'quỹ', why: 'not quý' },
    { query: 'bàn', must: [{ holds: 'bàn' }], first: 'bàn', why: 'not ban, bán' },
  ],
  letterCase: [
    { query: 'CHÓ THẢ RÔNG', must: [petition('mt-2025-004')], sameAs: 'chó thả rông' },
    {
      query: 'sỞ xÂY dỰNG',
      must: [organisation('mau-so-xay-dung')],
      firstIs: organisation('mau-so-xay-dung'),
      also: [{ holds: 'Sở Xây dựng' }],
      why: 'typed with caps lock on',
    },
    {
      query: 'PHƯỜNG đại mỗ',
      must: [organisation('hn-phuong-dai-mo')],
      firstIs: organisation('hn-phuong-dai-mo'),
    },
    { query: 'Mt-2026-007', must: [petition('mt-2026-007')], firstIs: petition('mt-2026-007') },
  ],
  body: [
    {
      query: 'kien nghi cho mau 2026',
      must: [
        petition('cm-2026-001'),
        petition('cm-2026-002'),
        petition('cm-2026-003'),
        petition('cm-2026-004'),
        petition('cm-2026-005'),
        petition('cm-2026-006'),
      ],
      also: [{ holds: 'chợ Mẫu' }],
      why: 'the six petitions to the board of the market',
    },
    {
      query: 'bí thư đức phổ 2023',
      must: [plan(ducPho), ducPhoDialogue(3), ducPhoDialogue(5), ducPhoDialogue(7), ducPhoDialogue(10)],
      also: [{ under: plan(ducPho) }, { holds: 'Thị ủy Đức Phổ' }],
    },
    {
      query: 'phòng nội vụ quận kiến an',
      must: [organisation('hp-quan-kien-an-phong-noi-vu')],
      firstIs: organisation('hp-quan-kien-an-phong-noi-vu'),
    },
    {
      query: 'trường mầm non phường mẫu thượng',
      must: [petition('mt-2026-016')],
      also: [{ holds: 'trường mầm non' }, petition('mt-2025-010')],
    },
    {
      query: 'bao cao nam quan thanh xuan',
      must: [paths.rule('r11-thanh-xuan-bao-cao-nam'), planEntry(thanhXuan, 'nghia-vu-4')],
      also: [{ under: plan(thanhXuan) }],
    },
  ],
  nothing: [
    { query: 'vietlott', must: [] },
    { query: 'hjkqwz pfgt', must: [] },
    { query: '"sân bay quốc tế"', must: [] },
    { query: 'PM-2031-004', must: [], why: 'no petition has this code' },
  ],
  input: [
    { query: '   ', must: [] },
    { query: '((([*+?\\', must: [], why: 'characters of regular expressions' },
    { query: '\u0301\u0323', must: [], why: 'combining marks alone' },
    {
      query: '🗑️ rác bãi Mẫu Hạ',
      must: [petition('mh-2025-003'), petition('mh-2026-002')],
      also: [{ holds: ['bãi Mẫu Hạ', 'rác'] }],
      why: 'a sign before the words',
    },
  ],
};
