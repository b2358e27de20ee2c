/**
 * Content that must not be published, each case with the report it must bring. Most cases are folders in
 * `tests/bad-content`; those that git or an editor would quietly mend (bytes, line breaks, names) are written here.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface BadContent {
  readonly name: string;
  readonly folder: string;
  readonly report: string;
}

/** A whole record, to put faults into. */
export function organisationFile(more = ''): string {
  return `---\nname: Xã Mẫu\ntype: administrative_unit\nlevel: commune\nsystem: state\n${more}---\n`;
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
    ...readdirSync(kept).map((name) => ({
      name,
      folder: `${kept}/${name}/content`,
      report: readFileSync(`${kept}/${name}/report.txt`, 'utf8'),
    })),
    ...Object.entries(made).map(([name, { files, report }]) => ({
      name,
      folder: writeFiles(join(scratch, name, 'content'), files),
      report,
    })),
  ];
}
