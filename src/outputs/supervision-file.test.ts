import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { aDialogue, anEvent, anOrganisation, aPetition, aPortal } from '../../tests/builders.ts';
import { supervisionSheetView } from '../views/supervision-sheet.ts';
import { supervisionCsv, supervisionWorkbook } from './supervision-file.ts';

const portal = aPortal({
  asOf: '2026-07-10',
  organisations: [anOrganisation({ fictitious: true })],
  dialogues: [aDialogue({ held: { from: '2026-06-04', format: 'in_person' } })],
  petitions: [
    aPetition({
      title: 'Ngõ "Cây Đa", rãnh thoát nước',
      events: [
        anEvent('received', '2026-05-04'),
        anEvent('assigned', '2026-05-05', { person: 'chu-tich', expected: 'Rãnh thông thoáng' }),
      ],
    }),
  ],
});
const sheet = supervisionSheetView(portal, 'ubnd', 'now');

const header = [
  'STT',
  'Mục',
  'Mã, nơi ghi',
  'Nội dung',
  'Tình hình',
  'Đơn vị phải làm',
  'Từ ngày',
  'Số ngày',
  'Đơn vị tính ngày',
  'Căn cứ',
  'Loại dữ liệu',
  'Địa chỉ trên cổng',
  'Ghi chú của đoàn giám sát',
];

test('the table has every row of the sheet, with an empty column to write in', () => {
  expect(parse(supervisionCsv(sheet), { bom: true })).toEqual([
    header,
    [
      '1',
      'Quá hạn',
      'KN-1',
      'Ngõ "Cây Đa", rãnh thoát nước',
      'Quá hạn 10 ngày; hạn đến hết ngày 30/06/2026.',
      'Ủy ban nhân dân phường Sông Xanh',
      '2026-06-30',
      '10',
      'ngày',
      'Dữ kiện đã ghi nhận; không có quy tắc riêng',
      'Dữ liệu minh họa',
      'https://doithoai.example/kien-nghi/kn-1/',
      '',
    ],
    [
      '2',
      'Thông báo kết luận muộn hoặc chưa có',
      'Buổi đối thoại ngày 04/06/2026',
      'Đối thoại với Nhân dân phường Sông Xanh',
      'Đã tổ chức, kết thúc ngày 04/06/2026; chưa có thông báo kết luận. Không quy tắc nào trên cổng đặt thời hạn cho buổi này.',
      'Ủy ban nhân dân phường Sông Xanh',
      '2026-06-04',
      '36',
      'ngày',
      'Dữ kiện đã ghi nhận; không có quy tắc riêng',
      'Dữ liệu minh họa',
      'https://doithoai.example/lich/buoi/',
      '',
    ],
  ]);
});

describe('the workbook', () => {
  const read = async () => readExcelFile(Buffer.from(await supervisionWorkbook(sheet)));

  test('has the same rows, its days real days', async () => {
    const [first] = await read();
    const told = parse(supervisionCsv(sheet), { bom: true }) as string[][];
    const since = header.indexOf('Từ ngày');
    expect(first?.sheet).toBe('Phiếu');
    expect(first?.data.slice(1).every((row) => row[since] instanceof Date)).toBe(true);
    const asText = first?.data.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
    );
    expect(asText).toEqual(told);
  });

  test('says on a sheet of its own what it is, as of when, from where, and how everything is counted', async () => {
    const [, second] = await read();
    expect(second?.sheet).toBe('Cách tính');
    const told = Object.fromEntries(
      (second?.data ?? []).map(([term, value]) => [String(term), String(value)]),
    );
    expect(told).toMatchObject({
      Phiếu: 'Phiếu giám sát Ủy ban nhân dân phường Sông Xanh',
      'Số liệu tính đến ngày': '10/07/2026',
      'Tổng số': '2 vụ việc, 2 điểm cần giám sát',
      Nguồn: 'https://doithoai.example/giam-sat/ubnd/',
    });
    expect(told['Loại dữ liệu']).toMatch(/^Dữ liệu minh họa\./);
    expect(told['Quá hạn']).toMatch(/^1 vụ việc\./);
    expect(told['Chưa kèm minh chứng']).toMatch(/^Không có\./);
  });

  test('is the same bytes whenever and wherever it is made', async () => {
    const first = await supervisionWorkbook(sheet);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Lima';
    const second = await supervisionWorkbook(supervisionSheetView(portal, 'ubnd', 'now'));
    process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
