/** What the content check calls the things it speaks of, and its standing advice for each. */
import type { ImpossibleReason, ReferenceTarget, SyntaxKind, TextForm, ValueType } from '../schemas/fault.ts';
import type { PersonalDataKind } from '../text/personal-data.ts';

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
    'Thêm dấu hai chấm và một dấu cách sau tên trường, hoặc dấu ngoặc kép còn thiếu ở cuối giá trị; nếu đây là phần tiếp của giá trị ở dòng trên thì thụt vào sâu hơn.',
  ],
  json: [
    'Cấu trúc JSON bị sai ở chỗ này hoặc ngay trước đó.',
    'Kiểm tra dấu phẩy giữa các mục (mục cuối không có), dấu ngoặc kép ở hai đầu chữ, dấu ngoặc { } và [ ]; JSON không có chú thích.',
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
  web_address: {
    name: 'địa chỉ trang mạng bắt đầu bằng https://',
    example: 'đầy đủ, ví dụ https://phuongmau.example/thong-bao',
  },
  code: {
    name: 'mã công khai',
    example: 'chữ in hoa, chữ số và dấu gạch nối hoặc dấu chấm, ví dụ PM-2026-014',
  },
  rule_number: { name: 'số của quy tắc', example: 'chữ R và hai chữ số, từ R01 đến R24' },
  seal: {
    name: 'dấu niêm phong',
    example: '16 ký tự; xóa dòng này rồi chạy kiểm tra để biết giá trị phải ghi',
  },
  start: { name: 'thời điểm bắt đầu', example: '"2023", "2023-05" hoặc "2023-05-01", đặt trong ngoặc kép' },
};

export const targets: Readonly<Record<ReferenceTarget, { name: string; folder: string }>> = {
  organisation: { name: 'đơn vị', folder: 'content/organisations' },
  plan: { name: 'kế hoạch', folder: 'content/plans' },
  plan_item: { name: 'mục đối thoại', folder: 'danh sách items của kế hoạch' },
  plan_entry: { name: 'mục, nhiệm vụ hoặc nghĩa vụ', folder: 'kế hoạch' },
  dialogue: { name: 'buổi đối thoại', folder: 'content/dialogues' },
  petition: { name: 'kiến nghị', folder: 'content/petitions' },
  post: { name: 'chức danh', folder: 'content/posts' },
  term: { name: 'nhiệm kỳ', folder: 'content/terms' },
  glossary_term: { name: 'từ ngữ', folder: 'content/glossary' },
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

/** Why an event cannot stand where it does, and what to do. */
export const impossibleReasons: Readonly<Record<ImpossibleReason, readonly [string, string]>> = {
  received_twice: ['kiến nghị đã được tiếp nhận', 'Xóa sự việc này; nêu lại thì ghi kind: raised_again.'],
  ended: [
    'kiến nghị đã được giải quyết dứt điểm, đã kết thúc hoặc đã rút',
    'Chỉ ghi tiếp khi việc được nêu lại (kind: raised_again) hoặc đính chính (kind: corrected). Kiến nghị đã rút mà nêu lại thì lập tệp mới.',
  ],
  not_assigned: [
    'việc chưa được giao cho ai',
    'Ghi lần giao việc (assigned) trước; cập nhật tiến độ thì ghi sau lần chuyển (referred) cũng được.',
  ],
  no_deadline: [
    'chưa có thời hạn nào để gia hạn',
    'Ghi thời hạn cũ ở trường due nếu văn bản có ghi; nếu không thì xóa lần gia hạn.',
  ],
  not_referred: [
    'không có lần chuyển nào còn chờ trả lời',
    'Ghi lần chuyển (referred) trước câu trả lời này.',
  ],
  not_answered_officially: [
    'chưa có câu trả lời chính thức nào để đính chính',
    'Ghi grade: official, hoặc thêm câu trả lời chính thức trước đó.',
  ],
  nothing_to_confirm: [
    'trước đó chưa có câu trả lời hay kết quả nào',
    'Ghi câu trả lời hoặc kết quả trước, rồi mới ghi xác nhận hay không đồng ý.',
  ],
  answered_already: [
    'trước đó đã ghi việc trả lời, không trả lời, giao hoặc chuyển kiến nghị',
    'Trả lời hay không trả lời tại hội nghị chỉ ghi một lần, ngay sau khi kiến nghị được nêu; trả lời sau đó ghi kind: answered.',
  ],
  not_dealt_with: [
    'từ khi nêu hoặc nêu lại, chưa có trả lời chính thức, giao việc hay chuyển giải quyết nào',
    'Ghi việc đã làm trước, rồi mới ghi đã giải quyết dứt điểm.',
  ],
  not_in_dialogue: [
    'kiến nghị không qua buổi đối thoại nào',
    'Ghi kind: answered; hoặc ghi trường dialogue nếu kiến nghị được nêu tại hội nghị.',
  ],
  completed: [
    'việc này đã xong hoặc đã dừng',
    'Sau đó chỉ ghi xác nhận (confirmed), không đồng ý (disputed) hoặc đính chính (corrected); kiến nghị còn phải làm tiếp thì ghi lần giao việc mới (assigned).',
  ],
};

/** Kinds of personal data, and what to do about each. */
export const personalDataKinds: Readonly<Record<PersonalDataKind, readonly [string, string]>> = {
  citizen_id: ['số căn cước công dân', 'Xóa số này.'],
  old_id: ['số chứng minh nhân dân', 'Xóa số này.'],
  nine_digits: [
    'dãy chín chữ số, có thể là số chứng minh nhân dân',
    'Nếu là số giấy tờ của một người thì xóa; nếu là số tiền thì ghi có dấu chấm và đơn vị: 123.456.789 đồng.',
  ],
  mobile: ['số điện thoại di động', 'Xóa số này; số của cơ quan thì thêm vào content/allowances.'],
  landline: [
    'số điện thoại cố định',
    'Số của người dân thì xóa; số của cơ quan thì thêm vào content/allowances.',
  ],
  email: [
    'hòm thư điện tử',
    'Xóa. Hòm thư của cơ quan: dùng địa chỉ có đuôi .gov.vn, hoặc thêm vào content/allowances.',
  ],
  bank_account: ['số tài khoản', 'Xóa số này.'],
  insurance: ['số bảo hiểm', 'Xóa số này.'],
  tax_code: ['mã số thuế', 'Nếu là mã số thuế của một người thì xóa.'],
  plate: ['biển số xe', 'Xóa biển số.'],
  land_certificate: ['số giấy chứng nhận quyền sử dụng đất', 'Xóa số này.'],
  certificate_number: [
    'số có dạng số phát hành giấy chứng nhận',
    'Nếu là số giấy chứng nhận của người dân thì xóa.',
  ],
  house_address: ['địa chỉ nhà', 'Chỉ ghi tên đường, ngõ hoặc phường, xã.'],
  birth: ['ngày sinh, năm sinh', 'Xóa ngày, năm sinh; cần thì ghi nhóm tuổi ("người cao tuổi").'],
  person_name: [
    'họ tên người',
    'Thay bằng nhóm ("đại diện hộ dân"); người giữ chức vụ thì ghi chức danh hoặc thêm vào content/posts; tên đường, danh nhân thì thêm vào content/allowances.',
  ],
  denunciation: ['nội dung tố cáo một người', 'Xóa; tố cáo không được đăng (Luật Tố cáo 2018, Điều 9).'],
  land_parcel: ['số thửa, số tờ bản đồ', 'Bỏ số thửa, số tờ: chúng cho biết chủ đất là ai.'],
  sensitive: [
    'điều nhạy cảm về sức khỏe, tôn giáo, dân tộc, tiền án hoặc trẻ em',
    'Nhờ người thứ hai đọc; bỏ chi tiết có thể nhận ra một người.',
  ],
};
