/** The words of the content check: what is wrong with this value, and what to write instead. */
import type { Fault, ReferenceTarget, TextForm, ValueType } from '../schemas/fault.ts';

export interface FaultText {
  /** Điều gì sai, một câu. */
  readonly message: string;
  /** Cần ghi thế nào, một câu; trống khi câu trên đã đủ. */
  readonly remedy: string | undefined;
}

const valueTypes: Readonly<Record<ValueType, string>> = {
  text: 'một đoạn chữ',
  number: 'một số',
  boolean: 'true hoặc false',
  list: 'một danh sách, mỗi mục một dòng bắt đầu bằng dấu "-"',
  group: 'một nhóm trường, mỗi trường một dòng "tên: giá trị"',
};

const forms: Readonly<Record<TextForm, { name: string; example: string }>> = {
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

const targets: Readonly<Record<ReferenceTarget, { name: string; folder: string }>> = {
  organisation: { name: 'đơn vị', folder: 'content/organisations' },
  plan: { name: 'kế hoạch', folder: 'content/plans' },
  plan_item: { name: 'mục đối thoại', folder: 'danh sách items của kế hoạch' },
};

const useDate = 'Ghi theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-02-27.';

function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Có phải là "${suggestion}"?`;
}

function text(message: string, remedy?: string): FaultText {
  return { message, remedy };
}

export function describeFault(fault: Fault): FaultText {
  switch (fault.code) {
    case 'file_encoding':
      return text('Tệp không phải UTF-8: có ký tự không đọc được.', 'Lưu lại tệp với bảng mã UTF-8.');
    case 'file_name':
      return text(
        `Tên tệp "${fault.name}" không dùng làm mã được: tên tệp là phần cuối của địa chỉ trang.`,
        `Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ${fault.suggestion}`,
      );
    case 'file_unexpected':
      return text(
        `Tệp này không phải tệp ${fault.expected}, cổng không đọc được.`,
        `Đổi thành tệp ${fault.expected} theo mẫu trong content/_templates, hoặc chuyển tệp ra khỏi thư mục content.`,
      );
    case 'file_empty':
      return text('Tệp trống.', 'Chép mẫu trong content/_templates rồi điền, hoặc xoá tệp.');
    case 'front_matter_missing':
      return text(
        'Thiếu phần thông tin đầu tệp.',
        'Dòng đầu tiên của tệp phải là "---", tiếp theo là các trường, rồi một dòng "---" nữa.',
      );
    case 'front_matter_unclosed':
      return text('Phần thông tin đầu tệp chưa đóng.', 'Thêm một dòng "---" sau trường cuối cùng.');
    case 'folder_unknown':
      return text(`Không có loại nội dung "${fault.name}".`, didYouMean(fault.suggestion));
    case 'text_decomposed':
      return text(
        `Chữ có dấu ở "${fault.text}" được ghi bằng ký tự rời (Unicode tổ hợp), tìm kiếm sẽ không thấy.`,
        'Chuyển cả tệp sang Unicode dựng sẵn (NFC).',
      );
    case 'syntax':
      return text(
        `Không đọc được cấu trúc ở đây (${fault.kind}: ${fault.detail}).`,
        'Kiểm tra dấu hai chấm, dấu ngoặc kép, dấu gạch đầu dòng và khoảng trắng thụt đầu dòng.',
      );
    case 'key_duplicate':
      return text(`Trường "${fault.key}" được ghi hai lần.`, 'Giữ một dòng, xoá dòng kia.');
    case 'sign_unquoted':
      return text(
        `Giá trị bắt đầu bằng dấu "${fault.sign}", máy hiểu dấu này theo nghĩa khác.`,
        'Đặt cả giá trị trong dấu ngoặc kép.',
      );
    case 'key_unknown':
      return text(
        `Không có trường "${fault.key}".`,
        didYouMean(fault.suggestion) ?? 'Xem tên các trường trong mẫu ở content/_templates.',
      );
    case 'key_missing':
      return text(`Thiếu trường "${fault.key}".`, 'Thêm trường này; xem mẫu trong content/_templates.');
    case 'value_empty':
      return text('Trường để trống.', 'Điền giá trị, hoặc xoá cả dòng nếu văn bản không ghi.');
    case 'value_type':
      return text(
        `"${fault.written}" không phải ${valueTypes[fault.expected]}.`,
        `Ghi ${valueTypes[fault.expected]}.`,
      );
    case 'number_unquoted':
      return text(
        fault.written === fault.read
          ? `Giá trị ${fault.written} bị đọc thành số, ở đây cần chữ.`
          : `Giá trị ${fault.written} bị đọc thành số ${fault.read}.`,
        `Đặt trong dấu ngoặc kép: ${fault.key}: "${fault.written}"`,
      );
    case 'choice_unknown':
      return text(
        `"${fault.value}" không có trong danh mục.`,
        [didYouMean(fault.suggestion), `Chọn một trong: ${fault.choices.join(', ')}.`]
          .filter(Boolean)
          .join(' '),
      );
    case 'text_too_long':
      return text(`Đoạn chữ dài quá ${fault.limit} ký tự.`, 'Rút gọn lại.');
    case 'text_multiline':
      return text('Trường này chỉ được có một dòng.', 'Bỏ chỗ xuống dòng.');
    case 'list_too_short':
      return text(
        'Danh sách trống.',
        `Ghi ít nhất ${fault.minimum} mục, hoặc xoá cả trường nếu văn bản không ghi.`,
      );
    case 'number_too_small':
      return text('Số quá nhỏ.', `Ghi số từ ${fault.minimum} trở lên.`);
    case 'number_too_large':
      return text('Số quá lớn.', `Ghi số không quá ${fault.maximum}.`);
    case 'form':
      return text(
        `"${fault.value}" không phải ${forms[fault.form].name}.`,
        `Ghi theo dạng ${forms[fault.form].example}.`,
      );
    case 'date_form':
      return text(
        `"${fault.value}" không đúng dạng ngày.`,
        fault.suggestion === undefined ? useDate : `Ghi ${fault.suggestion} (NĂM-THÁNG-NGÀY).`,
      );
    case 'date_month':
      return text(`Ngày "${fault.value}" không có trong lịch: không có tháng ${fault.month}.`, useDate);
    case 'date_day':
      return text(
        `Ngày "${fault.value}" không có trong lịch: tháng ${fault.month} năm ${fault.year} chỉ có ${fault.daysInMonth} ngày.`,
        useDate,
      );
    case 'range_reversed':
      return text(
        `Thời điểm cuối (${fault.to}) đứng trước thời điểm đầu (${fault.from}).`,
        'Đổi chỗ hai thời điểm, hoặc sửa thời điểm ghi sai.',
      );
    case 'window_outside_heading':
      return text(
        `Thời gian của mục (${fault.window}) nằm ngoài đề mục của nó (${fault.heading}).`,
        'Đối chiếu lại với văn bản: tháng của mục phải thuộc quý ghi ở đề mục.',
      );
    case 'party_kind':
      return text(
        'Một bên phải là đơn vị có trang riêng (org) hoặc một nhóm (group), không phải cả hai.',
        'Ghi "org: <mã đơn vị>", hoặc "group: <tên nhóm>" kèm count và within nếu văn bản có ghi.',
      );
    case 'promise_missing':
      return text(
        `Thiếu trường "${fault.key}": buổi này không dẫn về mục kế hoạch nào.`,
        'Thêm trường này, hoặc ghi promisedIn để lấy theo kế hoạch.',
      );
    case 'number_state':
      return fault.expected === 'value'
        ? text(
            'Văn bản có số nhưng thiếu trường "value".',
            'Ghi số, ký hiệu trong ngoặc kép: value: "77/KH-UBND"',
          )
        : text(
            `Văn bản ghi state: ${fault.state} thì không thể có số.`,
            'Xoá trường value, hoặc đổi thành state: numbered.',
          );
    case 'id_duplicate':
      return text(`Mã "${fault.id}" đã dùng ở trên.`, 'Đặt mã khác; mã không được trùng.');
    case 'validity_reversed':
      return text(
        `Ngày hoạt động cuối cùng (${fault.to}) sớm hơn ngày bắt đầu (${fault.from}).`,
        'Đối chiếu lại hai ngày.',
      );
    case 'successor_without_end':
      return text(
        'Đơn vị có nơi kế thừa nhưng không ghi ngày hoạt động cuối cùng.',
        'Thêm trường validTo, ví dụ validTo: 2025-06-30',
      );
    case 'reference_unknown':
      return text(
        `Không tìm thấy ${targets[fault.target].name} "${fault.id}" trong ${targets[fault.target].folder}.`,
        fault.suggestion === undefined ? undefined : `Gần nhất: "${fault.suggestion}".`,
      );
    case 'reference_circular':
      return text(`Đơn vị cấp trên đi thành vòng: ${fault.chain.join(' → ')}.`, 'Sửa trường parent.');
    case 'successor_too_late':
      return text(
        `Đơn vị kế thừa "${fault.successor}" bắt đầu ngày ${fault.from}, sau khi đơn vị này đã kết thúc ngày ${fault.end}: có khoảng trống.`,
        'Đối chiếu validFrom của đơn vị kế thừa với validTo của đơn vị này.',
      );
  }
}

/** The words around a report. */
export const checkText = {
  fileAsWhole: '(cả tệp)',
  summary: (problems: number, files: number) =>
    `${problems} lỗi trong ${files} tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.`,
  allWell: (files: number) => `Đã kiểm tra ${files} tệp: không có lỗi.`,
  folderMissing: (folder: string) => `Không có thư mục nội dung "${folder}".`,
  folderEmpty: (folder: string) =>
    `Thư mục nội dung "${folder}" chưa có tệp nào: chép một mẫu trong content/_templates để bắt đầu.`,
  settings: {
    PORTAL_AS_OF: (value: string) =>
      `PORTAL_AS_OF="${value}" không phải một ngày có trong lịch: ghi NĂM-THÁNG-NGÀY, ví dụ PORTAL_AS_OF=2026-11-20.`,
    PORTAL_SITE: (value: string) =>
      `PORTAL_SITE="${value}" không phải địa chỉ trang: ghi giao thức và tên miền, ví dụ PORTAL_SITE=https://doithoai.example`,
    PORTAL_BASE: (value: string) =>
      `PORTAL_BASE="${value}" không phải đường dẫn: ghi bắt đầu bằng dấu gạch chéo, ví dụ PORTAL_BASE=/doi-thoai/`,
  },
} as const;
