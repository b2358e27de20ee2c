/** The words of the content check: what is wrong with this value, and what to write instead. */
import type { Fault, ReferenceTarget } from '../schemas/fault.ts';
import { formatWhen } from './dates.ts';
import {
  forms,
  impossibleReasons,
  numberStates,
  personalDataKinds,
  syntaxTexts,
  targets,
  valueTypes,
} from './fault-terms.ts';
import { eventLabels } from './labels.ts';

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
  return target === 'plan_item' || target === 'plan_entry'
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
            'Kiểm tra dấu hai chấm, dấu phẩy, dấu ngoặc, dấu gạch đầu dòng và khoảng thụt đầu dòng.',
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
        fault.minimum === 1 ? 'Danh sách trống.' : `Danh sách chưa đủ ${fault.minimum} mục.`,
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
    case 'actor_kind':
      return text(
        fault.reason === 'both'
          ? 'Một bên không thể vừa là cơ quan trên cổng (org) vừa là bên chỉ ghi tên (name).'
          : 'Thiếu tên của bên này.',
        'Ghi "org: <mã đơn vị>"; bên không có trang trên cổng thì ghi "name: <tên cơ quan>".',
      );
    case 'denunciation_refused':
      return text(
        'Tố cáo không được đăng thành bản ghi: họ tên, địa chỉ và thông tin làm lộ người tố cáo là bí mật nhà nước (Luật Tố cáo 2018, Điều 9; Quyết định 774/QĐ-TTg).',
        'Xóa tệp này, báo người kỹ thuật xóa cả trong lịch sử git; chuyển đơn đến cơ quan có thẩm quyền giải quyết tố cáo.',
      );
    case 'complaint_detail':
      return text(
        'Khiếu nại chỉ đăng bản tóm tắt, không đăng nội dung trả lời, diễn biến hay kết quả giải quyết.',
        'Xóa chỗ này; giải quyết bằng văn bản thì ghi kind: answered với số, ngày của văn bản ở trường paper.',
      );
    case 'petition_origin':
      return text(
        fault.reason === 'both'
          ? 'Kiến nghị đã gắn với một buổi đối thoại (dialogue) thì không ghi nơi đến khác (channel).'
          : 'Chưa ghi kiến nghị đến từ đâu: thiếu cả dialogue và channel.',
        'Ghi "dialogue: <mã buổi đối thoại>"; nếu không qua buổi đối thoại nào thì ghi channel.',
      );
    case 'raised_where':
      return text(
        fault.reason === 'both'
          ? 'Chỉ ghi một nơi nêu lại: buổi đối thoại trên cổng (dialogue) hoặc nơi khác (where).'
          : 'Chưa ghi việc này được nêu lại ở đâu.',
        'Ghi "dialogue: <mã buổi đối thoại>", hoặc "where: <nơi nêu lại>".',
      );
    case 'commitments_or_none':
      return text(
        fault.reason === 'both'
          ? 'Thông báo vừa ghi không phát sinh việc phải làm, vừa có nội dung kết luận từ khi ký.'
          : 'Thông báo không có nội dung kết luận nào từ khi ký.',
        fault.reason === 'both'
          ? 'Giữ một trong hai: noTaskArises, hoặc các nội dung có từ khi ký ở commitments.'
          : 'Ghi các nội dung ở commitments; nếu thông báo nêu rõ không phát sinh việc phải làm thì ghi noTaskArises: true.',
      );
    case 'supplement_unknown':
      return text(
        `Không có lần bổ sung "${fault.id}" trong supplements.`,
        fault.known.length === 0
          ? 'Thêm lần bổ sung đó vào supplements, hoặc xóa trường này.'
          : `Các lần bổ sung của thông báo này: ${fault.known.join(', ')}.`,
      );
    case 'holders_overlap':
      return text(
        `Người này giữ chức vụ từ ${fault.from}, khi người trước ${
          fault.until === undefined ? 'chưa có ngày cuối cùng' : `giữ đến hết ${fault.until}`
        }.`,
        'Ghi người sớm nhất trước; ngày cuối cùng của người trước phải sớm hơn ngày bắt đầu của người sau.',
      );
    case 'proof_missing':
      return text(
        'Không có gì chứng tỏ việc này đã thực hiện.',
        'Ghi văn bản ở trường paper, hoặc minh chứng ở trường evidence.',
      );
    case 'calendar_day_repeated':
      return text(`Ngày ${fault.day} được ghi hai lần trong lịch.`, 'Giữ một dòng.');
    case 'calendar_workday_not_weekend':
      return text(
        `Ngày ${fault.day} không phải thứ Bảy, Chủ nhật nên không thể là ngày làm bù.`,
        'Đối chiếu lại ngày với thông báo nghỉ.',
      );
    case 'calendar_swap_unmatched':
      return text(
        `Ngày ${fault.day} ghi là đổi với ngày ${fault.other}, nhưng ngày ${fault.other} không ghi đổi lại với ngày ${fault.day}.`,
        'Ghi cả hai ngày, ngày nghỉ ở daysOff (kind: swapped), ngày làm bù ở workingDays; swappedWith của mỗi ngày là ngày kia.',
      );
    case 'calendar_off_on_weekend':
      return text(
        `Ngày nghỉ bù, nghỉ hoán đổi ${fault.day} rơi vào thứ Bảy hoặc Chủ nhật.`,
        'Ngày nghỉ bù phải là ngày làm việc trong tuần; đối chiếu lại với thông báo nghỉ.',
      );
    case 'calendar_day_outside':
      return text(
        `Ngày ${fault.day} không thuộc năm ${fault.year} ghi ở tên tệp.`,
        'Chuyển ngày này sang tệp của đúng năm, hoặc sửa ngày.',
      );
    case 'calendar_file_name':
      return text(`Tên tệp "${fault.name}" không phải một năm.`, 'Đặt tên tệp theo năm, ví dụ 2026.json');
    case 'calendar_missing':
      return text(
        `Thời hạn tính từ ngày ${fault.from} rơi vào năm ${fault.year}, năm chưa có lịch làm việc: cổng không đoán ngày nghỉ.`,
        `Thêm tệp content/calendar/${fault.year}.json; chưa có thông báo nghỉ chính thức thì ghi "status": "provisional".`,
      );
    case 'event_first':
      return text(
        `Sự việc đầu tiên là “${eventLabels[fault.event].toLowerCase()}”; kiến nghị phải được tiếp nhận trước.`,
        'Thêm sự việc "kind: received" với ngày tiếp nhận vào đầu danh sách.',
      );
    case 'event_order':
      return text(
        `Sự việc ngày ${fault.on} đứng sau sự việc ngày ${fault.previous}.`,
        'Xếp các sự việc theo thứ tự thời gian, hoặc sửa ngày ghi sai.',
      );
    case 'event_impossible':
      return text(
        `“${eventLabels[fault.event]}” không thể xảy ra ở đây: ${impossibleReasons[fault.reason][0]}.`,
        impossibleReasons[fault.reason][1],
      );
    case 'event_before_body':
      return text(
        `Ngày ${fault.on}, cơ quan "${fault.id}" chưa hoạt động (hoạt động từ ${fault.from}).`,
        'Sửa ngày, hoặc ghi cơ quan (chức danh của cơ quan) có thẩm quyền vào ngày đó.',
      );
    case 'event_after_body':
      return text(
        `Ngày ${fault.on}, cơ quan "${fault.id}" đã kết thúc hoạt động (ngày cuối cùng ${fault.to}).`,
        'Sửa ngày, hoặc ghi cơ quan kế thừa (chức danh của cơ quan kế thừa).',
      );
    case 'event_outside_dialogue':
      return text(
        fault.from === fault.to
          ? `Ngày ${fault.on} không phải ngày của buổi đối thoại (${fault.from}).`
          : `Ngày ${fault.on} nằm ngoài thời gian của buổi đối thoại (từ ${fault.from} đến ${fault.to}).`,
        'Việc nêu và trả lời tại hội nghị phải ghi đúng ngày của buổi đối thoại.',
      );
    case 'event_before_notice':
      return text(
        `Ngày ${fault.on} sớm hơn ngày ban hành thông báo kết luận hoặc lần bổ sung đã giao việc này (${fault.issued}).`,
        'Đối chiếu lại hai ngày với văn bản.',
      );
    case 'dialogue_not_held':
      return text(
        `Buổi đối thoại "${fault.id}" chưa ghi là đã tổ chức.`,
        'Ghi trường held ở buổi đối thoại đó, hoặc sửa bản ghi này.',
      );
    case 'due_not_later':
      return text(
        `Thời hạn mới (${fault.after}) không muộn hơn thời hạn cũ (${fault.before}).`,
        'Gia hạn là lùi thời hạn; kiến nghị được rút ngắn thời hạn thì ghi một lần giao việc mới (assigned).',
      );
    case 'due_before_assignment':
      return text(
        `Thời hạn ${fault.due} sớm hơn ngày giao việc hoặc ngày gia hạn (${fault.on}).`,
        'Đối chiếu lại hai ngày với văn bản.',
      );
    case 'schedule_impossible':
      return text(
        {
          first: 'Lần đầu tiên trong lịch phải là công bố lịch (kind: announced).',
          announced_twice:
            'Lịch đã công bố; lần sau là đổi lịch (moved), hoãn (postponed) hoặc hủy (cancelled).',
          after_cancelled: 'Buổi đối thoại đã hủy thì lịch không thay đổi nữa.',
          order: 'Lần này có ngày sớm hơn lần đứng trước.',
        }[fault.reason],
        {
          first: 'Thêm lần công bố lịch vào đầu schedule.',
          announced_twice: 'Sửa kind của lần này, hoặc xóa nếu ghi thừa.',
          after_cancelled: 'Xóa lần này; buổi tổ chức lại sau khi hủy là một tệp mới.',
          order: 'Xếp các lần theo thứ tự thời gian, hoặc sửa ngày ghi sai.',
        }[fault.reason],
      );
    case 'held_impossible':
      return text(
        {
          cancelled: 'Buổi đối thoại đã hủy mà vẫn ghi là đã tổ chức.',
          postponed: 'Buổi đối thoại đang hoãn mà vẫn ghi là đã tổ chức.',
          before_announced: 'Buổi đối thoại diễn ra trước ngày công bố lịch.',
        }[fault.reason],
        'Đối chiếu lại trường schedule và trường held.',
      );
    case 'conclusion_before_dialogue':
      return text(
        `Thông báo kết luận ban hành ngày ${fault.on}, trước khi buổi đối thoại kết thúc (${fault.end}).`,
        'Đối chiếu lại ngày ban hành và ngày tổ chức.',
      );
    case 'seal_needed':
      return fault.written === undefined
        ? text('Thông báo đã ký chưa được niêm phong.', `Thêm dòng: seal: "${fault.seal}"`)
        : text(
            `Phần đã ký không còn khớp dấu niêm phong "${fault.written}": nội dung đã ký không được sửa.`,
            `Khôi phục chữ cũ và ghi thay đổi ở supplements hoặc errata. Nếu trước đó nhập sai so với văn bản, ghi vào errata rồi đổi thành seal: "${fault.seal}"`,
          );
    case 'petition_code_repeated':
      return text(
        `Mã công khai ${fault.value} đã dùng ở kiến nghị "${fault.other}".`,
        'Đặt mã khác; mã không được trùng.',
      );
    case 'glossary_form_repeated':
      return text(
        `Cách viết "${fault.form}" đã có ở từ "${fault.other}": cổng không biết dẫn người đọc đến từ nào.`,
        'Giữ cách viết này ở một chỗ, xóa chỗ kia.',
      );
    case 'glossary_self':
      return text(`Từ "${fault.id}" dẫn người đọc về chính nó.`, 'Xóa mã này khỏi seeAlso.');
    case 'synonym_form':
      return text(
        {
          no_word: `"${fault.form}" không có chữ nào để tìm.`,
          single_letter: `"${fault.form}" chỉ có một chữ cái, trang nào cũng có: tìm sẽ ra quá nhiều.`,
          too_many_syllables: `"${fault.form}" dài quá ${fault.limit} tiếng: không ai gõ cả câu để tìm.`,
        }[fault.reason],
        'Ghi từ hoặc cụm từ ngắn mà người dân sẽ gõ.',
      );
    case 'synonym_twice':
      return text(`"${fault.word}" đứng hai lần trong cùng một mục.`, 'Giữ một chỗ, xóa chỗ kia.');
    case 'synonym_elsewhere': {
      const file = fault.list === undefined ? '' : ` của tệp content/search/${fault.list}.json`;
      const other = `mục entries[${fault.index}]${file}`;
      return fault.kind === 'abbreviation'
        ? text(
            `Chữ viết tắt "${fault.word}" đã có ở ${other}.`,
            'Ghi mọi cách đọc ở cùng một mục, xóa mục kia.',
          )
        : text(
            `Từ "${fault.word}" đã có ở ${other}.`,
            'Ghi các từ cùng nghĩa vào chung một mục, xóa mục kia.',
          );
    }
    case 'repeats_later':
      return text(
        `Kiến nghị "${fault.id}" được tiếp nhận ngày ${fault.on}, không sớm hơn kiến nghị này (${fault.received}).`,
        'Ghi ở repeats mã của kiến nghị tiếp nhận trước đó về cùng một việc, hoặc xóa trường này.',
      );
    case 'petition_after_notice':
      return text(
        `Kiến nghị "${fault.id}" được tiếp nhận ngày ${fault.received}, sau khi thông báo ban hành (${fault.issued}).`,
        'Nội dung kết luận chỉ đáp lại kiến nghị đã có khi thông báo ban hành.',
      );
    case 'area_too_small':
      return text(
        `Địa bàn "${fault.id}" mới có ${fault.count} kiến nghị: ghi rõ tổ dân phố, thôn dễ làm lộ người kiến nghị (cần ít nhất ${fault.minimum}).`,
        'Ghi phường, xã thay cho tổ dân phố, thôn.',
      );
    case 'personal_data':
      return text(
        `Có thể là thông tin cá nhân: ${personalDataKinds[fault.kind][0]} “${fault.masked}”.`,
        personalDataKinds[fault.kind][1],
      );
    case 'illustrative_place':
      return text(
        fault.expected === 'apart'
          ? 'Bản ghi của đơn vị không có thật phải nằm trong content/illustrative.'
          : 'Thư mục content/illustrative chỉ chứa bản ghi của đơn vị không có thật; bản ghi này nói về đơn vị có thật hoặc áp dụng chung.',
        fault.expected === 'apart'
          ? 'Chuyển tệp vào thư mục cùng tên trong content/illustrative; nếu đơn vị có thật thì xóa fictitious ở đơn vị.'
          : 'Chuyển tệp ra thư mục nội dung chính nếu việc có thật; nếu không thì dùng đơn vị có fictitious: true.',
      );
    case 'illustrative_reference':
      return text(
        `"${fault.id}" là dữ liệu minh họa; bản ghi có thật không được dẫn đến, vì dữ liệu minh họa sẽ bị xóa.`,
        'Dẫn đến một bản ghi có thật.',
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
