import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allowed, contactKey, findPersonalData } from './personal-data.ts';

const nothing: Allowed = { names: new Set(), contacts: new Set() };

/** "kind level" of every hit, in order. */
function hits(text: string, allowed: Allowed = nothing): string[] {
  return findPersonalData(text.normalize('NFC'), allowed).map(({ kind, level }) => `${kind} ${level}`);
}

describe('what must not be published', () => {
  test.each([
    ['001203012345', 'citizen_id error'],
    ['số căn cước 079 095 001 234 do', 'citizen_id error'],
    ['(096300123456)', 'citizen_id error'],
    ['căn cước 001.203.012.345,', 'citizen_id error'],
    ['CMND 012345678', 'old_id error'],
    ['chứng minh nhân dân số: 012 345 678', 'old_id error'],
    ['CMT số 123456789', 'old_id error'],
    ['mã 123456789 của tôi', 'nine_digits warning'],
    ['gọi 0912345678', 'mobile error'],
    ['gọi 0912 345 678.', 'mobile error'],
    ['+84 912 345 678', 'mobile error'],
    ['84912345678', 'mobile error'],
    ['0353.456.789', 'mobile error'],
    ['0703456789', 'mobile error'],
    ['0563456789', 'mobile error'],
    ['(024) 3825 3536', 'landline warning'],
    ['024 38253536', 'landline warning'],
    ['0255 382 1234', 'landline warning'],
    ['viết cho nguyenvana@gmail.com', 'email error'],
    ['A.B_c+d@mail.example.vn', 'email error'],
    ['to@gov.vn.example.com', 'email error'],
    ['STK 0123456789', 'bank_account error'],
    ['số tài khoản: 1903 4567 8910 11', 'bank_account error'],
    ['tài khoản số 12345678', 'bank_account error'],
    ['BHXH 0123456789', 'insurance error'],
    ['thẻ BHYT GD 4 01 0123456789', 'insurance error'],
    ['mã số thuế 0101234567', 'tax_code warning'],
    ['MST: 0101234567-001', 'tax_code warning'],
    ['xe 29A-123.45', 'plate error'],
    ['xe 30K1-2345', 'plate error'],
    ['biển 43B 12345', 'plate error'],
    ['sổ đỏ số AB 123456', 'land_certificate error'],
    ['giấy chứng nhận số CS 1234567', 'land_certificate error'],
    ['số phát hành BA 654321', 'land_certificate error'],
    ['đã cấp BA 654321 năm ngoái', 'certificate_number warning'],
    ['số nhà 12 ngõ Cây Đa', 'house_address warning'],
    ['số 12/3 đường Mẫu Giang', 'house_address warning'],
    ['nhà số 5A phố Sông Con', 'house_address warning'],
    ['sinh năm 1970', 'birth error'],
    ['sinh ngày 02/3/1970', 'birth error'],
    ['SN 1988', 'birth error'],
    ['ông Nguyễn Văn An trình bày', 'person_name error'],
    ['Bà Lê Thị Bình', 'person_name error'],
    ['đồng chí Trần Văn Cường', 'person_name error'],
    ['anh Hùng Dũng', 'person_name error'],
    ['cháu Nguyễn Minh', 'person_name error'],
    ['thầy Đỗ Văn Đức', 'person_name error'],
    ['bác sĩ Phạm Thị Hoa', 'person_name error'],
    ['hộ Nguyễn Văn An', 'person_name warning'],
    ['do Trịnh Thị Kim Oanh ký', 'person_name warning'],
    ['tố cáo ông', 'denunciation error'],
    ['Tố cáo cán bộ địa chính', 'denunciation error'],
    ['người tố cáo cho rằng', 'denunciation error'],
    ['đơn tố cáo của', 'denunciation error'],
    ['thửa đất số 15', 'land_parcel warning'],
    ['tờ bản đồ số 3', 'land_parcel warning'],
    ['người nhiễm HIV', 'sensitive warning'],
    ['có tiền án', 'sensitive warning'],
    ['gia đình theo đạo Tin', 'sensitive warning'],
    ['học sinh lớp 6A2', 'sensitive warning'],
  ])('%s', (text, expected) => {
    expect(hits(text)).toEqual([expected]);
  });

  test('a house of a named person is an error, in another paragraph only a warning', () => {
    expect(hits('ông Nguyễn Văn An ở số nhà 12 ngõ Cây Đa')).toEqual([
      'person_name error',
      'house_address error',
    ]);
    expect(hits('ông Nguyễn Văn An\n\nsố nhà 12 ngõ Cây Đa')).toEqual([
      'person_name error',
      'house_address warning',
    ]);
  });

  test('hits come in the order of the text, each with its place', () => {
    const text = 'gọi 0912345678 hoặc thư a@b.com';
    expect(findPersonalData(text, nothing)).toEqual([
      { kind: 'mobile', level: 'error', start: 4, masked: '09********' },
      { kind: 'email', level: 'error', start: 24, masked: 'a@*.***' },
    ]);
  });

  test('of two kinds in one place, the more severe', () => {
    expect(hits('CMND 123456789')).toEqual(['old_id error']);
    expect(hits('ông Nguyễn Văn An')).toEqual(['person_name error']);
  });
});

describe('what is not personal', () => {
  test.each([
    '77/KH-UBND',
    'số 2200-QĐ/TU',
    '97/2019/QH14',
    'Nghị quyết 104/2025/UBTVQH15',
    '13/CT-TTg ngày 10/6/2015',
    '15/6/2023',
    'ngày 28 tháng 11 năm 2024',
    '1.500.000.000 đồng',
    '1500000000 đồng',
    '123456789 đồng',
    '123456789đ',
    '123.456.789 đồng',
    '12.345.678 m2',
    '987654321 m2',
    'Điều 12, khoản 3',
    'QCVN 07:2016/BXD',
    'TCVN 5687:2010',
    'nhiệm kỳ 2020 - 2025',
    'hồ sơ 000.00.16.H26-241128-0001',
    'mã KN-2024-000123',
    'mã PM-2025-001',
    'gọi 111, 112, 113, 114, 115',
    'tổng đài 1022',
    'tổng đài 1900 6789',
    'tổng đài 18001234',
    'phường Hai Bà Trưng',
    'phố Bà Triệu',
    'tỉnh Bà Rịa - Vũng Tàu',
    'các ông bà tổ trưởng',
    'ông bà',
    'đường Ông Ích Khiêm',
    'đường Nguyễn Văn Linh',
    'phố Trần Quang Diệu',
    'Trường THCS Nguyễn Trường Tộ',
    'trường Tiểu học Lê Văn Tám',
    'công viên Nguyễn Văn Trỗi',
    'các phường Đồng Tâm, Lê Đại Hành, Minh Khai',
    'phường Trần Thành Ngọ và Văn Đẩu',
    'Đoàn TNCS Hồ Chí Minh',
    'tư tưởng Hồ Chí Minh',
    'đồng chí Phó Chủ tịch UBND phường',
    'đồng chí Bí thư',
    'ông Chủ tịch Ủy ban',
    'Giải quyết khiếu nại, tố cáo',
    'công tác tiếp dân, giải quyết tố cáo',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'ỦY BAN NHÂN DÂN',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Nhân dân phường Mẫu',
    'Hội đồng nhân dân',
    'cap-nhat@phuongmau.gov.vn',
    'VANPHONG@HANOI.GOV.VN',
    'ubkt@dcs.vn',
    'số 05 ngày 20',
    'tổ dân phố số 3',
    'số 12 hộ dân',
    'sinh viên năm 2',
    'học sinh các lớp',
    'bảo hiểm y tế cho 1234 người',
    'mã số thuế cá nhân',
    'cấp giấy chứng nhận cho 125 hộ',
    'giấy chứng nhận quyền sử dụng đất',
    'tài khoản định danh mức 2',
    'mức 3, 4',
    'GPMB, TTXD, PCCC',
    'tuyến đường rộng 12m dài 350m',
    'khu tái định cư Mẫu Đông',
    'thửa ruộng',
    'lĩnh vực y tế, tôn giáo, dân tộc',
    '2026-11-20',
    'từ 2023-Q1 đến 2023-Q4',
    '00289',
    'dấu niêm phong 360328248fc14298',
    'Lê Lợi',
    'Hai Bà Trưng',
    '001/TB-UBND',
  ])('%s', (text) => {
    expect(hits(text)).toEqual([]);
  });
});

describe('what was allowed', () => {
  const allowed: Allowed = {
    names: new Set(['Nguyễn Văn An', 'Ông Tạ']),
    contacts: new Set(['02438253536', '0912345678', 'hoidap@phuongmau.vn']),
  };

  test.each([
    'ông Nguyễn Văn An, Chủ tịch UBND phường',
    'Nguyễn Văn An',
    'ông Nguyễn  Văn An',
    'ngã ba Ông Tạ',
    'điện thoại (024) 3825.3536',
    'điện thoại +84 912 345 678',
    'HoiDap@phuongmau.vn',
  ])('%s', (text) => {
    expect(hits(text, allowed)).toEqual([]);
  });

  test('allows nobody else', () => {
    expect(hits('ông Nguyễn Văn Bình', allowed)).toEqual(['person_name error']);
    expect(hits('0912345679', allowed)).toEqual(['mobile error']);
  });

  test.each([
    ['(024) 3825.3536', '02438253536'],
    ['+84 912 345 678', '0912345678'],
    ['Thu@Phuong.VN', 'thu@phuong.vn'],
  ])('%s is kept as %s', (contact, key) => {
    expect(contactKey(contact)).toBe(key);
  });
});

describe('a report publishes nothing', () => {
  test('numbers are found in any sentence, and never said again', () => {
    const subscriber = fc
      .integer({ min: 0, max: 9_999_999 })
      .map((number) => String(number).padStart(7, '0'));
    const prefix = fc.constantFrom('032', '056', '070', '081', '098');
    const words = fc.constantFrom('Gọi', 'điện thoại', 'liên hệ:', 'số');
    fc.assert(
      fc.property(words, prefix, subscriber, (before, start, rest) => {
        const [hit, ...others] = findPersonalData(`${before} ${start}${rest} để hỏi`, nothing);
        expect(others).toEqual([]);
        expect(hit?.kind).toBe('mobile');
        expect(hit?.masked).toBe(`${start.slice(0, 2)}********`);
      }),
    );
  });

  test('a name is told by its initials', () => {
    expect(findPersonalData('Bà Lê Thị Bình', nothing)[0]?.masked).toBe('Bà L. T. B.');
  });
});

test.each([
  ['letters', 'a'.repeat(200_000)],
  ['zeros and spaces', '0 '.repeat(100_000)],
  ['family names', 'Nguyễn '.repeat(30_000)],
  ['digits', '09'.repeat(100_000)],
  ['at signs', 'x@'.repeat(100_000)],
  ['certificates', 'GCN '.repeat(50_000)],
])(
  'hostile %s are read in time',
  (_name, text) => {
    // Time of the processor, not of the clock: other tests share the machine. A search that explodes takes minutes.
    const start = process.cpuUsage();
    findPersonalData(text, nothing);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  },
  30_000,
);
