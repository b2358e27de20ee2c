/** The words of the content check: what is wrong with this value, and what to write instead. */
import type { Fault, ReferenceTarget } from '../schemas/fault.ts';
import { formatWhen } from './dates.ts';
import { forms, numberStates, syntaxTexts, targets, valueTypes } from './fault-terms.ts';

export interface FaultText {
  /** Điều gì sai, một câu. */
  readonly message: string;
  /** Cần ghi thế nào, một câu; trống khi câu trên đã đủ. */
  readonly remedy: string | undefined;
}

/** The first line of a value, which may be a whole list. */
function firstLine(written: string): string {
  const [line = ''] = written.split('\n');
  return line === written ? line : `${line} …`;
}

const useDate = 'Ghi theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-02-27.';

function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Có phải là "${suggestion}"?`;
}

/** How to make the record that a reference asks for. */
function newRecord(target: ReferenceTarget, id: string): string {
  return target === 'plan_item'
    ? 'Sửa mã, hoặc thêm mục này vào kế hoạch.'
    : `Sửa mã, hoặc tạo tệp ${targets[target].folder}/${id}.md`;
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
        `Tệp "${fault.name}" không có đuôi ${fault.expected} nên cổng không đọc.`,
        fault.name.includes(`${fault.expected}.`)
          ? `Đổi tên thành ${fault.name.slice(0, fault.name.indexOf(`${fault.expected}.`) + fault.expected.length)}`
          : `Ghi nội dung vào một tệp ${fault.expected}, hoặc chuyển tệp này ra khỏi thư mục content.`,
      );
    case 'file_misplaced':
      return text(
        'Tệp nằm ngoài các thư mục nội dung nên không được đăng.',
        `Chuyển vào một trong các thư mục: ${fault.folders.join(', ')}.`,
      );
    case 'file_twice':
      return text(
        `Mã "${fault.id}" đã là tên của tệp ${fault.other}.`,
        'Đặt tên khác cho một trong hai tệp.',
      );
    case 'file_empty':
      return text('Tệp trống.', 'Chép mẫu trong content/_templates rồi điền, hoặc xóa tệp.');
    case 'front_matter_missing':
      return text(
        'Thiếu phần thông tin đầu tệp.',
        'Dòng đầu tiên của tệp phải là "---", tiếp theo là các trường, rồi một dòng "---" nữa.',
      );
    case 'front_matter_unclosed':
      return text('Phần thông tin đầu tệp chưa đóng.', 'Thêm một dòng "---" sau trường cuối cùng.');
    case 'folder_unknown':
      return text(
        `Không có loại nội dung "${fault.name}".`,
        didYouMean(fault.suggestion) ?? `Các thư mục nội dung là: ${fault.folders.join(', ')}.`,
      );
    case 'text_decomposed':
      return text(
        `Chữ có dấu ở "${fault.text}" được ghi bằng ký tự rời (Unicode tổ hợp), tìm kiếm sẽ không thấy.`,
        'Chuyển cả tệp sang Unicode dựng sẵn (NFC).',
      );
    case 'syntax':
      return fault.kind === 'other'
        ? text(
            `Không đọc được cấu trúc từ chỗ này (${fault.detail}).`,
            'Kiểm tra dấu hai chấm, dấu ngoặc kép, dấu gạch đầu dòng và khoảng thụt đầu dòng.',
          )
        : text(...syntaxTexts[fault.kind]);
    case 'key_duplicate':
      return text(
        `Trường "${fault.key}" được ghi hai lần trong cùng một nhóm.`,
        'Giữ một dòng. Nếu đây là hai mục khác nhau, thêm dấu "-" trước trường đầu tiên của mục sau.',
      );
    case 'sign_unquoted':
      return text(
        `Giá trị bắt đầu bằng dấu "${fault.sign}", máy hiểu dấu này theo nghĩa khác.`,
        'Đặt cả giá trị trong dấu ngoặc kép.',
      );
    case 'text_cut':
      return text(
        `Phần "${fault.lost}" bị bỏ đi: máy coi chữ sau dấu # là chú thích.`,
        'Đặt cả giá trị trong dấu ngoặc kép; nếu đúng là chú thích thì chuyển lên một dòng riêng.',
      );
    case 'quotes_curly':
      return text(
        `Giá trị ${fault.written} nằm trong dấu ngoặc kép cong của Word, máy coi đó là một phần của giá trị.`,
        'Gõ lại bằng dấu ngoặc kép thẳng: "…"',
      );
    case 'key_unknown':
      return text(
        `Không có trường "${fault.key}" ở đây.`,
        didYouMean(fault.suggestion) ??
          (fault.known.length === 0
            ? 'Các trường ở đây đã ghi đủ; xóa dòng này.'
            : `Những trường còn có thể ghi: ${fault.known.join(', ')}.`),
      );
    case 'comma_unquoted':
      return text(
        `"${fault.key}" bị đọc thành tên trường vì đứng sau dấu phẩy trong { }.`,
        'Đặt giá trị có dấu phẩy trong dấu ngoặc kép.',
      );
    case 'key_missing':
      return text(`Thiếu trường "${fault.key}".`, 'Thêm trường này; xem mẫu trong content/_templates.');
    case 'value_empty':
      return text(
        'Trường để trống.',
        'Điền giá trị; nếu văn bản không ghi và trường không bắt buộc thì xóa cả dòng.',
      );
    case 'value_type':
      return text(
        `${firstLine(fault.written)} không phải ${valueTypes[fault.expected].name}.`,
        valueTypes[fault.expected].remedy,
      );
    case 'number_unquoted':
      return text(
        fault.written === fault.read
          ? `Giá trị ${fault.written} bị đọc thành số, ở đây cần chữ.`
          : `Giá trị ${fault.written} bị đọc thành số ${fault.read}.`,
        `Đặt trong dấu ngoặc kép: ${fault.key === '' ? '-' : `${fault.key}:`} "${fault.written}"`,
      );
    case 'choice_unknown':
      return text(
        `"${fault.value}" không có trong danh mục.`,
        [didYouMean(fault.suggestion), `Chọn một trong: ${fault.choices.join(', ')}.`]
          .filter(Boolean)
          .join(' '),
      );
    case 'text_too_long':
      return text(`Đoạn chữ dài ${fault.length} ký tự, quá ${fault.limit}.`, 'Rút gọn lại.');
    case 'text_multiline':
      return text('Trường này chỉ được có một dòng.', 'Bỏ chỗ xuống dòng.');
    case 'list_too_short':
      return text(
        'Danh sách trống.',
        `Ghi ít nhất ${fault.minimum} mục; nếu văn bản không ghi và trường không bắt buộc thì xóa cả trường.`,
      );
    case 'number_too_small':
      return text(`Số ${fault.written} quá nhỏ.`, `Ghi số từ ${fault.minimum} trở lên.`);
    case 'number_too_large':
      return text(`Số ${fault.written} quá lớn.`, `Ghi số không quá ${fault.maximum}.`);
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
    case 'year_unlikely':
      return text(
        `Năm trong "${fault.value}" nằm ngoài khoảng từ ${fault.first} đến ${fault.last}.`,
        'Ghi năm bằng bốn chữ số, ví dụ 2023.',
      );
    case 'range_single':
      return text(
        `Hai đầu của khoảng thời gian trùng nhau (${fault.at}).`,
        'Dùng kiểu một ngày, một tháng hoặc một quý (kind: day, month, quarter).',
      );
    case 'range_reversed':
      return text(
        `Thời điểm cuối (${fault.to}) đứng trước thời điểm đầu (${fault.from}).`,
        'Đổi chỗ hai thời điểm, hoặc sửa thời điểm ghi sai.',
      );
    case 'window_outside_heading':
      return text(
        `Thời gian của mục (${formatWhen(fault.when)}) nằm ngoài đề mục của nó (${formatWhen(fault.heading)}).`,
        'Đối chiếu lại với văn bản: tháng của mục phải thuộc quý ghi ở đề mục.',
      );
    case 'party_kind':
      return text(
        {
          both: 'Một bên không thể vừa là đơn vị có trang riêng (org) vừa là một nhóm (group).',
          neither: 'Thiếu tên của bên này.',
          group_fields: 'Trường count và within chỉ dùng cho một nhóm (group), không dùng cho đơn vị (org).',
        }[fault.reason],
        'Ghi "org: <mã đơn vị>"; hoặc "group: <tên nhóm>", kèm count và within nếu văn bản có ghi.',
      );
    case 'promise_missing':
      return text(
        `Thiếu trường "${fault.key}": buổi này không dẫn về mục kế hoạch nào.`,
        'Thêm trường này, hoặc ghi promisedIn để lấy theo kế hoạch.',
      );
    case 'number_state':
      return text(...numberStates[fault.expected]);
    case 'id_duplicate':
      return text(
        `Mã "${fault.id}" đã dùng cho một mục khác trong tệp này.`,
        'Đặt mã khác; mã không được trùng.',
      );
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
        fault.suggestion === undefined
          ? newRecord(fault.target, fault.id)
          : `Gần nhất: "${fault.suggestion}".`,
      );
    case 'reference_circular':
      return text(`Đơn vị cấp trên đi thành vòng: ${fault.chain.join(' → ')}.`, 'Sửa trường parent.');
    case 'unit_expected':
      return text(
        `"${fault.id}" không phải đơn vị hành chính (type: administrative_unit).`,
        fault.key === 'area'
          ? 'Trường area ghi tỉnh, thành phố, phường, xã nơi đơn vị hoạt động; cơ quan cấp trên ghi ở trường parent.'
          : 'Cấp trên của một đơn vị hành chính phải là đơn vị hành chính.',
      );
    case 'successor_too_late':
      return text(
        `Đơn vị kế thừa "${fault.successor}" bắt đầu ngày ${fault.from}, sau khi đơn vị này đã kết thúc ngày ${fault.end}: có khoảng trống.`,
        'Đối chiếu validFrom của đơn vị kế thừa với validTo của đơn vị này.',
      );
  }
}
