/** The words of the rules: what was looked at, why the verdict is what it is, and what would change it. */
import type { InputName, Reason } from '../domain/rules/finding.ts';
import type { Requirement } from '../schemas/rule.ts';
import { joinWords, sentenceCase } from './dates.ts';
import { coveredLabels } from './labels.ts';

export const inputLabels: Readonly<Record<InputName, string>> = {
  dialogue_start: 'Ngày đối thoại',
  dialogue_end: 'Ngày đối thoại kết thúc',
  last_moved: 'Ngày đổi lịch gần nhất',
  required_days: 'Số ngày quy định',
  published_on: 'Ngày công khai đủ nội dung',
  days_ahead: 'Số ngày công khai trước',
  issued_on: 'Ngày ban hành thông báo kết luận',
  result_published_on: 'Ngày công bố kết quả đầu tiên',
  submitted_on: 'Ngày thực hiện',
  guest_list_on: 'Ngày trình danh sách khách mời',
  delegates_expected: 'Số đại biểu theo quy định',
  delegates_recorded: 'Số đại biểu được ghi nhận',
  required_count: 'Số buổi tối thiểu trong năm',
  held_count: 'Số buổi đã tổ chức trong năm',
  session: 'Kỳ họp Hội đồng nhân dân',
  plan: 'Kế hoạch',
  notice: 'Thông báo kết luận',
  promised: 'Thời gian đã hứa',
  received_on: 'Ngày tiếp nhận',
  assigned_on: 'Ngày giao xử lý',
  answered_on: 'Ngày trả lời chính thức',
  referred_on: 'Ngày chuyển cấp có thẩm quyền',
  days_waiting: 'Số ngày đã chờ',
  given_reason: 'Lý do đã công khai',
  clear_count: 'Số “rõ” đã đủ',
  clear_missing: 'Còn thiếu',
  due: 'Thời hạn hiện tại',
  original_due: 'Thời hạn ban đầu',
  done_on: 'Ngày hoàn thành',
  dialogues_raised: 'Số lần đã nêu',
  last_update: 'Lần cập nhật gần nhất',
  units_in_force: 'Số phường, xã trong năm',
  units_covered: 'Số phường, xã đã có buổi đối thoại',
  period: 'Năm',
  heading: 'Đề mục thời gian trong văn bản',
};

interface ReasonText {
  /** Vì sao có kết luận này, một câu. */
  readonly why: string;
  /** Điều gì sẽ làm kết luận thay đổi, một câu; trống khi không gì thay đổi được nữa. */
  readonly change: string;
}

function said(why: string, change = ''): ReasonText {
  return { why, change };
}

const otherDay = 'Kết luận sẽ thay đổi nếu có minh chứng rằng ngày thực hiện khác với thời gian đang ghi.';
const inTimeAfterAll = 'Kết luận sẽ thay đổi khi có minh chứng việc này đã được thực hiện trong thời hạn.';
const moreIsKnown = 'Sẽ kết luận khi cơ quan bổ sung thông tin còn thiếu.';
const isCorrected = (what: string) => `Kết luận sẽ thay đổi nếu ${what} đang ghi được đính chính.`;

export const reasonTexts: Readonly<Record<Reason, ReasonText>> = {
  in_time: said('Việc được thực hiện trong thời hạn.', otherDay),
  too_late: said('Việc được thực hiện sau khi hết thời hạn.', otherDay),
  on_the_day: said(
    'Việc được thực hiện đúng vào ngày được nêu, trong khi văn bản ghi “trước ngày”; cần cơ quan ban hành làm rõ cách hiểu.',
    'Kết luận sẽ thay đổi nếu cơ quan ban hành xác nhận tính cả ngày đó.',
  ),
  none_by_deadline: said('Đã hết thời hạn nhưng chưa ghi nhận việc này.', inTimeAfterAll),
  deadline_open: said('Chưa hết thời hạn.', 'Sẽ kết luận khi việc được thực hiện hoặc khi hết thời hạn.'),
  surely_in_time: said(
    'Văn bản không ghi ngày cụ thể, nhưng toàn bộ khoảng thời gian đã ghi nằm trong thời hạn.',
    otherDay,
  ),
  surely_too_late: said(
    'Văn bản không ghi ngày cụ thể, nhưng toàn bộ khoảng thời gian đã ghi ở sau thời hạn.',
    otherDay,
  ),
  parameter_missing: said(
    'Nguồn của quy tắc không ghi số ngày, nên cổng không kết luận.',
    'Sẽ kết luận khi có văn bản ghi rõ số ngày.',
  ),
  day_missing: said('Đã ghi nhận việc này nhưng chưa rõ vào ngày nào.', moreIsKnown),
  start_missing: said('Chưa biết ngày đối thoại cụ thể.', moreIsKnown),
  publication_missing: said('Chưa ghi nhận lần công khai nào.', moreIsKnown),
  coverage_incomplete: said(
    'Các lần công khai đã ghi nhận không nêu đủ những điều phải công khai.',
    'Kết luận sẽ thay đổi khi có minh chứng về lần công khai nêu đủ, đúng hạn.',
  ),
  held_unknown: said('Chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.', moreIsKnown),
  record_missing: said('Chưa ghi nhận việc này.', moreIsKnown),
  units_missing: said('Cổng chưa có danh sách phường, xã của địa bàn.', moreIsKnown),
  extraordinary: said('Đây là buổi đột xuất; quy tắc này chỉ áp dụng cho buổi định kỳ.'),
  cancelled: said('Buổi đối thoại đã hủy.'),
  postponed: said('Buổi đối thoại đã hoãn, chưa có lịch mới.', 'Sẽ xét khi có lịch mới.'),
  not_held_yet: said('Buổi đối thoại chưa diễn ra.', 'Sẽ xét khi buổi đối thoại đã được tổ chức.'),
  not_promised: said('Không có kế hoạch nào trên cổng hứa tổ chức buổi này.'),
  no_window: said('Kế hoạch không ghi khoảng thời gian cụ thể.'),
  not_assigned: said('Kiến nghị chưa được giao xử lý.', 'Sẽ xét khi có văn bản giao xử lý.'),
  not_refused: said('Chưa ghi nhận lần nào không trả lời tại hội nghị.'),
  within_authority: said('Kiến nghị thuộc thẩm quyền của cơ quan tiếp nhận.'),
  undated: said('Không có thời hạn gắn với một ngày cụ thể.'),
  ended: said('Kiến nghị hoặc việc này đã kết thúc, không được giải quyết tiếp.'),
  partial_year: said('Cơ quan không hoạt động trọn năm.'),
  raised_once: said('Việc này mới được nêu một lần.'),
  not_in_progress: said('Việc này không ở giai đoạn đang giải quyết.'),
  body_ended: said('Cơ quan phải thực hiện đã kết thúc hoạt động trước khi hết thời hạn.'),
  count_reached: said(
    'Đã tổ chức đủ số buổi.',
    'Kết luận sẽ thay đổi nếu có buổi đã tính mà thực tế không được tổ chức.',
  ),
  count_short: said(
    'Đã hết năm nhưng chưa đủ số buổi.',
    'Kết luận sẽ thay đổi khi có minh chứng về buổi khác đã tổ chức trong năm.',
  ),
  count_open: said('Chưa hết năm và chưa đủ số lượng.', 'Sẽ kết luận khi đủ số lượng hoặc khi hết năm.'),
  session_without_dialogue: said(
    'Có kỳ họp thường lệ mà từ sau kỳ họp liền trước đến kỳ họp đó không ghi nhận buổi đối thoại nào.',
    'Kết luận sẽ thay đổi khi có minh chứng về buổi đã tổ chức trước kỳ họp đó.',
  ),
  complete: said('Đã có đủ những phần phải có.'),
  incomplete: said('Còn thiếu phần phải có.', 'Kết luận sẽ thay đổi khi phần còn thiếu được bổ sung.'),
  notice_pending: said(
    'Còn thiếu thông báo kết luận, nhưng chưa hết thời hạn ban hành.',
    'Sẽ kết luận khi thông báo được ban hành hoặc khi hết thời hạn.',
  ),
  numbers_agree: said('Số được ghi nhận bằng số theo quy định.', isCorrected('số')),
  numbers_differ: said('Số được ghi nhận khác số theo quy định.', isCorrected('số')),
  all_covered: said('Phường, xã nào cũng đã có ít nhất một buổi đối thoại.'),
  some_uncovered: said(
    'Đã hết năm nhưng còn phường, xã chưa được ghi nhận buổi đối thoại nào.',
    'Kết luận sẽ thay đổi khi có minh chứng về buổi đã tổ chức ở phường, xã còn thiếu.',
  ),
  as_promised: said('Buổi đối thoại diễn ra trong thời gian kế hoạch đã hứa.', otherDay),
  earlier_than_promised: said('Buổi đối thoại diễn ra sớm hơn thời gian kế hoạch đã hứa.', otherDay),
  later_than_promised: said('Buổi đối thoại diễn ra muộn hơn thời gian kế hoạch đã hứa.', otherDay),
  not_recorded_held: said(
    'Đã qua thời gian kế hoạch hứa nhưng chưa ghi nhận việc tổ chức.',
    'Kết luận sẽ thay đổi khi có minh chứng buổi đối thoại đã diễn ra trong thời gian đó.',
  ),
  reason_public: said('Lý do không trả lời đã được công khai.'),
  reason_lacking: said(
    'Chưa công khai lý do, hoặc lý do đã nêu không cho biết vì sao không trả lời.',
    'Kết luận sẽ thay đổi khi lý do cụ thể được công khai.',
  ),
  referred: said(
    'Kiến nghị vượt thẩm quyền đã được chuyển cấp có thẩm quyền; nguồn của quy tắc không ghi phải chuyển trong bao nhiêu ngày.',
  ),
  waiting_without_limit: said(
    'Kiến nghị vượt thẩm quyền chưa được chuyển cấp có thẩm quyền; nguồn của quy tắc không ghi phải chuyển trong bao nhiêu ngày nên cổng chỉ đếm số ngày chờ.',
    'Sẽ kết luận khi kiến nghị được chuyển.',
  ),
  extended: said('Thời hạn ban đầu đã qua; gia hạn không làm cho việc trở thành đúng hạn ban đầu.'),
  resolved: said(
    'Việc nêu nhiều lần đã được giải quyết dứt điểm.',
    'Kết luận sẽ thay đổi nếu việc được nêu lại.',
  ),
  unresolved: said(
    'Việc đã nêu nhiều lần mà chưa được giải quyết dứt điểm.',
    'Kết luận sẽ thay đổi khi việc được giải quyết dứt điểm, có minh chứng.',
  ),
  updated: said(
    'Có cập nhật trong thời gian quy ước.',
    'Kết luận sẽ thay đổi nếu quá thời gian đó mà không có cập nhật mới.',
  ),
  not_updated: said(
    'Đã quá thời gian quy ước mà không có cập nhật mới.',
    'Kết luận sẽ thay đổi khi có cập nhật mới.',
  ),
  inside_heading: said('Thời gian của mục nằm trong khoảng thời gian ghi ở đề mục.'),
  outside_heading: said(
    'Thời gian của mục không nằm trọn trong khoảng thời gian ghi ở đề mục.',
    isCorrected('thời gian'),
  ),
  existence_only: said(
    'Việc đã được thực hiện; nguồn không ghi thời hạn nên chỉ xét có thực hiện hay không.',
  ),
};

const unitWords = { day: 'ngày', working_day: 'ngày làm việc' } as const;

/** Counts take two digits, as in official documents: "07 ngày làm việc". */
function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function countOf(days: number, unit: keyof typeof unitWords): string {
  return `${twoDigits(days)} ${unitWords[unit]}`;
}

/** A time limit at the end of a sentence: "… trong 07 ngày làm việc sau …", or that the source gives no number. */
function withinDays(what: string, days: number | null, unit: keyof typeof unitWords, since: string): string {
  return days === null
    ? `${what}; nguồn không ghi trong bao nhiêu ngày ${since}.`
    : `${what} trong ${countOf(days, unit)} ${since}.`;
}

/** "… trước ngày đối thoại ít nhất 05 ngày", or that the source gives no number. */
function daysBefore(what: string, days: number | null): string {
  return days === null
    ? `${what} trước ngày đối thoại; nguồn không ghi trước bao nhiêu ngày.`
    : `${what} trước ngày đối thoại ít nhất ${countOf(days, 'day')}.`;
}

const afterDialogue = 'sau khi đối thoại kết thúc';

const answerStarts = {
  received: 'kể từ ngày tiếp nhận',
  assigned: 'kể từ ngày giao xử lý',
  dialogue_end: afterDialogue,
} as const;

/** How a rule is judged, in one or two sentences: its formula in words. */
export function requirementText(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'notice': {
      const subjects = joinWords(requirement.covers.map((subject) => coveredLabels[subject]));
      return daysBefore(`${sentenceCase(subjects)} được công khai đủ`, requirement.days);
    }
    case 'conclusion_notice': {
      const { days, unit } = requirement;
      return withinDays('Thông báo kết luận đầu tiên được ban hành', days, unit, afterDialogue);
    }
    case 'result_publication': {
      const { days, unit, rolls } = requirement;
      const text = withinDays('Kết quả được công bố lần đầu', days, unit, afterDialogue);
      return rolls ? `${text} Ngày cuối cùng là ngày nghỉ thì tính đến ngày làm việc tiếp theo.` : text;
    }
    case 'guest_list':
      return daysBefore('Danh sách khách mời được trình', requirement.days);
    case 'delegates': {
      const { each, units } = requirement;
      return `Số đại biểu được ghi nhận đúng bằng ${each * units} (${each} đại biểu × ${units} đơn vị).`;
    }
    case 'frequency': {
      const text = `Trong năm có ít nhất ${twoDigits(requirement.minimum)} buổi đã tổ chức.`;
      return requirement.beforeSessions
        ? `${text} Trước mỗi kỳ họp thường lệ của HĐND, tính từ sau kỳ họp liền trước, có ít nhất một buổi.`
        : text;
    }
    case 'public_reason':
      return 'Mỗi lần không trả lời đều có lý do công khai, cho biết vì sao.';
    case 'referral': {
      const { days, unit } = requirement;
      return withinDays(
        'Kiến nghị vượt thẩm quyền được chuyển cấp có thẩm quyền',
        days,
        unit,
        answerStarts.received,
      );
    }
    case 'written_answer': {
      const { days, unit, from } = requirement;
      return withinDays('Có văn bản trả lời chính thức', days, unit, answerStarts[from]);
    }
    case 'packet':
      return 'Buổi đã tổ chức có kế hoạch và có thông báo kết luận trên cổng.';
    case 'within_plan':
      return 'Mọi ngày tổ chức nằm trong khoảng thời gian kế hoạch đã hứa.';
    case 'month_in_heading':
      return 'Khoảng thời gian của mục nằm trọn trong khoảng thời gian của đề mục.';
    case 'five_clear':
      return 'Có đủ cả năm điều: chức danh chịu trách nhiệm, việc cụ thể, đơn vị chủ trì, thời hạn hoặc tiến độ, kết quả phải đạt. Ghi “khi cần thiết” chưa phải là tiến độ; việc đã xong thì xét kết quả kèm minh chứng.';
    case 'due_kept':
      return 'Ngày xong không muộn hơn ngày cuối cùng của thời hạn ban đầu. Thời hạn được rút ngắn thì xét theo thời hạn đã rút ngắn.';
    case 'repeated':
      return 'Việc nêu từ hai lần trở lên, ở các buổi hoặc dịp khác nhau, đã được giải quyết dứt điểm.';
    case 'coverage':
      return `Mỗi phường, xã hoạt động trong năm ${requirement.year} có ít nhất một buổi đã tổ chức.`;
    case 'plan_entry':
      return 'Việc được thực hiện không muộn hơn ngày cuối cùng ghi trong kế hoạch; “trước ngày” không tính ngày đó. Nguồn không ghi ngày thì chỉ xét có thực hiện hay không.';
    case 'stale':
      return requirement.days === null
        ? 'Việc đang giải quyết có cập nhật mới; nguồn không ghi trong bao nhiêu ngày.'
        : `Việc đang giải quyết có lần cập nhật gần nhất cách ngày tính số liệu không quá ${countOf(requirement.days, 'day')}.`;
  }
}

/** What a rule's own source is worth. */
export const ruleSourceStatus = {
  official: '',
  provisional: 'còn phải đối chiếu với văn bản gốc',
} as const;
