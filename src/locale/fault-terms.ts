/** What the content check calls the things it speaks of, and its standing advice for each. */
import type { ReferenceTarget, SyntaxKind, TextForm, ValueType } from '../schemas/fault.ts';

export const valueTypes: Readonly<Record<ValueType, { name: string; remedy: string }>> = {
  text: { name: 'một đoạn chữ', remedy: 'Ghi một đoạn chữ trên cùng dòng với tên trường.' },
  word: { name: 'một từ trong danh mục', remedy: 'Ghi một từ, không đặt trong [ ] hoặc { }.' },
  number: { name: 'một số nguyên', remedy: 'Ghi chữ số, không có dấu phẩy, không đặt trong dấu ngoặc kép.' },
  boolean: {
    name: 'true hoặc false',
    remedy: 'Ghi true (có) hoặc false (không), không đặt trong dấu ngoặc kép.',
  },
  list: { name: 'một danh sách', remedy: 'Ghi mỗi mục một dòng, bắt đầu bằng dấu "-".' },
  group: {
    name: 'một nhóm trường',
    remedy: 'Ghi mỗi trường một dòng "tên: giá trị", thụt vào dưới tên nhóm.',
  },
};

/** What broke a file's structure: the finding and what to do. */
export const syntaxTexts: Readonly<Record<Exclude<SyntaxKind, 'other'>, readonly [string, string]>> = {
  tab: ['Dòng này thụt vào bằng phím Tab.', 'Thay bằng dấu cách.'],
  quote_open: ['Dấu ngoặc kép mở ở đây chưa đóng.', 'Thêm dấu ngoặc kép ở cuối giá trị.'],
  bracket_open: [
    'Dấu ngoặc { hoặc [ chưa đóng, ở dòng này hoặc ngay trước đó.',
    'Thêm dấu } hoặc ] ở cuối giá trị.',
  ],
  colon_in_value: [
    'Giá trị ở dòng này có dấu hai chấm nên bị đọc thành hai trường.',
    'Đặt cả giá trị trong dấu ngoặc kép.',
  ],
  colon_missing: [
    'Dòng này không có dạng "tên trường: giá trị".',
    'Thêm dấu hai chấm và một dấu cách sau tên trường; nếu đây là phần tiếp của giá trị ở dòng trên thì thụt vào sâu hơn.',
  ],
  indent: [
    'Dòng này thụt vào không khớp với các dòng cùng nhóm.',
    'Cho các trường cùng nhóm thụt vào bằng nhau, bằng dấu cách.',
  ],
};

export const forms: Readonly<Record<TextForm, { name: string; example: string }>> = {
  record_id: {
    name: 'mã hợp lệ',
    example: 'chữ thường không dấu, chữ số và dấu gạch nối, ví dụ hn-phuong-quynh-mai',
  },
  month: { name: 'tháng', example: 'NĂM-THÁNG, ví dụ 2023-05' },
  quarter: { name: 'quý', example: 'NĂM-Qx, ví dụ 2023-Q2' },
  month_day: { name: 'ngày trong năm', example: 'THÁNG-NGÀY, ví dụ 11-30' },
  lines: { name: 'số dòng', example: '"43", "43-45" hoặc "109, 117"' },
  clause: { name: 'mục, điểm', example: 'tối đa 60 ký tự trên một dòng, ví dụ II.1.2.1' },
  start: { name: 'thời điểm bắt đầu', example: '"2023", "2023-05" hoặc "2023-05-01", đặt trong ngoặc kép' },
};

export const targets: Readonly<Record<ReferenceTarget, { name: string; folder: string }>> = {
  organisation: { name: 'đơn vị', folder: 'content/organisations' },
  plan: { name: 'kế hoạch', folder: 'content/plans' },
  plan_item: { name: 'mục đối thoại', folder: 'danh sách items của kế hoạch' },
};

/** What a document's number says against its own state: the finding and what to do. */
export const numberStates: Readonly<Record<'value' | 'no_value' | 'nothing', readonly [string, string]>> = {
  value: [
    'Văn bản có số nhưng thiếu trường "value".',
    'Ghi số, ký hiệu trong ngoặc kép: value: "77/KH-UBND"',
  ],
  no_value: [
    'Văn bản để trống số hoặc không có dòng số thì không thể có số.',
    'Xóa trường value, hoặc đổi thành state: numbered.',
  ],
  nothing: [
    'Văn bản không có dòng số (state: absent) thì không có ký hiệu hay nguyên văn của dòng đó.',
    'Xóa trường này, hoặc đổi thành state: blank nếu văn bản có dòng "Số:" để trống.',
  ],
};
