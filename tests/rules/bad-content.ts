/**
 * Content that must not be published, or that a second reader must see first, each case with the report it must
 * bring. Most cases are folders in `tests/bad-content`; those that git or an editor would quietly mend (bytes, line
 * breaks, names) are written here.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface BadContent {
  readonly name: string;
  readonly folder: string;
  readonly report: string;
  /** What is said of content that passes, with warnings or without; `undefined` where it is refused. */
  readonly passing: string | undefined;
}

/** A whole record, to put faults into. */
export function organisationFile(more = ''): string {
  return `---\nname: Xã Mẫu\ntype: administrative_unit\nlevel: commune\nsystem: state\n${more}---\n`;
}

/** A year of the calendar, to break. */
function yearFile(year: number, broken: readonly [string, string] = ['', '']): Files {
  const source = { text: 'Bộ luật Lao động 2019, Điều 112', status: 'official' };
  const daysOff = [
    { on: `${year}-01-01`, kind: 'holiday', reason: 'new_year', label: 'Tết Dương lịch', source },
    { on: `${year}-09-02`, kind: 'holiday', reason: 'national_day', label: 'Quốc khánh', source },
  ];
  const text = JSON.stringify({ status: 'provisional', daysOff, workingDays: [] }, undefined, 2);
  return { [`calendar/${year}.json`]: `${text.replace(...broken)}\n` };
}

function asWindowsWrites(text: string): string {
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

const made: Readonly<Record<string, { readonly files: Files; readonly report: string }>> = {
  'not-utf-8': {
    files: {
      // Notepad's "ANSI" and its "Unicode".
      'organisations/ansi.md': Buffer.from('---\nname: Xã Kim Sơn\n---\n', 'latin1'),
      'organisations/unicode.md': Buffer.from(`\uFEFF${organisationFile()}`, 'utf16le'),
    },
    report: `\
content/organisations/ansi.md:2:8 (cả tệp)
  ✖ Tệp không phải UTF-8: có ký tự không đọc được.
    → Lưu lại tệp với bảng mã UTF-8.
content/organisations/unicode.md:1:1 (cả tệp)
  ✖ Tệp không phải UTF-8: có ký tự không đọc được.
    → Lưu lại tệp với bảng mã UTF-8.

2 lỗi trong 2 tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.
`,
  },
  'decomposed-letters': {
    files: {
      'organisations/xa-mau.md': organisationFile('note: Chưa đối chiếu\n').replace(
        'đối',
        'đối'.normalize('NFD'),
      ),
      'organisations/xa-moi.md': `${organisationFile()}\n${'Giới thiệu.'.normalize('NFD')}\n`,
    },
    report: `\
content/organisations/xa-mau.md:6:12 (cả tệp)
  ✖ Chữ có dấu ở "đối" được ghi bằng ký tự rời (Unicode tổ hợp), tìm kiếm sẽ không thấy.
    → Chuyển cả tệp sang Unicode dựng sẵn (NFC).
content/organisations/xa-moi.md:8:1 (cả tệp)
  ✖ Chữ có dấu ở "Giới" được ghi bằng ký tự rời (Unicode tổ hợp), tìm kiếm sẽ không thấy.
    → Chuyển cả tệp sang Unicode dựng sẵn (NFC).

2 lỗi trong 2 tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.
`,
  },
  'file-names': {
    files: {
      'organisations/UBND-Xa-Mau.md': organisationFile(),
      'organisations/xa_mau.md': organisationFile(),
      'organisations/Đảng ủy xã Mẫu, số 2.md': organisationFile(),
    },
    report: `\
content/organisations/UBND-Xa-Mau.md:1:1 (cả tệp)
  ✖ Tên tệp "UBND-Xa-Mau" không dùng làm mã được: tên tệp là phần cuối của địa chỉ trang.
    → Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ubnd-xa-mau.md
content/organisations/xa_mau.md:1:1 (cả tệp)
  ✖ Tên tệp "xa_mau" không dùng làm mã được: tên tệp là phần cuối của địa chỉ trang.
    → Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ xa-mau.md
content/organisations/Đảng ủy xã Mẫu, số 2.md:1:1 (cả tệp)
  ✖ Tên tệp "Đảng ủy xã Mẫu, số 2" không dùng làm mã được: tên tệp là phần cuối của địa chỉ trang.
    → Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ dang-uy-xa-mau-so-2.md

3 lỗi trong 3 tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.
`,
  },
  // Here, because linters read JSON in folders: a comma, a closing quote, a comma between days, a colon and the last
  // bracket missing; quotes of Word; a field twice; nothing at all; a number for a day.
  'calendar-broken-json': {
    files: {
      ...yearFile(2020, ['"2020-01-01",', '"2020-01-01"']),
      ...yearFile(2021, ['"Tết Dương lịch"', '"Tết Dương lịch']),
      ...yearFile(2022, ['    },\n    {', '    }\n    {']),
      ...yearFile(2023, ['"on":', '"on"']),
      ...yearFile(2024, ['\n}', '']),
      ...yearFile(2025, ['"Quốc khánh"', '“Lễ”']),
      ...yearFile(2026, ['"on": "2026-01-01"', '"on": "2026-01-01",\n      "on": "2026-01-02"']),
      'calendar/2027.json': '\n',
      ...yearFile(2028, ['"2028-01-01"', '2028']),
    },
    report: `\
content/calendar/2020.json:6:7 (cả tệp)
  ✖ Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.
    → Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.
content/calendar/2021.json:8:32 (cả tệp)
  ✖ Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.
    → Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.
content/calendar/2022.json:14:5 (cả tệp)
  ✖ Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.
    → Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.
content/calendar/2023.json:5:12 (cả tệp)
  ✖ Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.
    → Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.
content/calendar/2024.json:26:1 (cả tệp)
  ✖ Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.
    → Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.
content/calendar/2025.json:18:16 (cả tệp)
  ✖ Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.
    → Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.
content/calendar/2026.json:6:7 on
  ✖ Trường "on" được ghi hai lần trong cùng một nhóm.
    → Giữ một dòng. Nếu đây là hai mục khác nhau, thêm dấu "-" trước trường đầu tiên của mục sau.
content/calendar/2027.json:1:1 (cả tệp)
  ✖ Tệp trống.
    → Chép mẫu trong content/_templates rồi điền, hoặc xóa tệp.
content/calendar/2028.json:5:13 daysOff[0].on
  ✖ Giá trị 2028 bị đọc thành số, ở đây cần chữ.
    → Đặt trong dấu ngoặc kép: on: "2028"

9 lỗi trong 9 tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.
`,
  },
  // No fault of their own: only what is wrong in the files is told, in its right place.
  'windows-line-breaks': {
    files: {
      'organisations/xa-mau.md': asWindowsWrites(organisationFile('parent: xa-moi\n')),
      'organisations/xa-moi.md': asWindowsWrites(organisationFile('validTo: 30/6/2025\nparent: xa-mua\n')),
    },
    report: `\
content/organisations/xa-moi.md:6:10 validTo
  ✖ "30/6/2025" không đúng dạng ngày.
    → Ghi 2025-06-30 (NĂM-THÁNG-NGÀY).
content/organisations/xa-moi.md:7:9 parent
  ✖ Không tìm thấy đơn vị "xa-mua" trong content/organisations.
    → Gần nhất: "xa-mau".

2 lỗi trong 1 tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.
`,
  },
};

/** Writes `files` into `folder`, and says where that is. */
export function writeFiles(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return folder;
}

/**
 * All cases.
 * @param scratch a folder for those that are written first.
 */
export function badContent(scratch: string): readonly BadContent[] {
  const kept = 'tests/bad-content';
  return [
    ...readdirSync(kept).map((name) => {
      const passing = `${kept}/${name}/passing.txt`;
      return {
        name,
        folder: `${kept}/${name}/content`,
        report: readFileSync(`${kept}/${name}/report.txt`, 'utf8'),
        passing: existsSync(passing) ? readFileSync(passing, 'utf8') : undefined,
      };
    }),
    ...Object.entries(made).map(([name, { files, report }]) => ({
      name,
      folder: writeFiles(join(scratch, name, 'content'), files),
      report,
      passing: undefined,
    })),
  ];
}
