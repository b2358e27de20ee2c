/** The words of the rules: what was looked at, why the verdict is what it is, and what would change it. */
import type { InputName, Reason } from '../domain/rules/finding.ts';
import type { Requirement } from '../schemas/rule.ts';
import { joinWords } from './dates.ts';
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
  done_on: 'Ngày giải quyết xong',
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

const recordDay = 'Kết luận sẽ thay đổi khi có minh chứng về ngày khác với ngày đang ghi.';
const recordIt = 'Kết luận sẽ thay đổi khi cơ quan bổ sung thông tin còn thiếu.';

export const reasonTexts: Readonly<Record<Reason, ReasonText>> = {
  in_time: said('Việc đã làm trong thời hạn.', recordDay),
  too_late: said('Việc đã làm sau thời hạn.', recordDay),
  on_the_day: said(
    'Việc làm đúng vào ngày được nêu, trong khi văn bản ghi “trước ngày”; cần cơ quan ban hành làm rõ cách hiểu.',
    'Kết luận sẽ thay đổi nếu cơ quan ban hành xác nhận tính cả ngày đó.',
  ),
  none_by_deadline: said('Đã qua thời hạn mà chưa ghi nhận việc này.', recordDay),
  deadline_open: said('Thời hạn chưa đến.', 'Sẽ kết luận khi việc được thực hiện hoặc khi thời hạn qua.'),
  surely_in_time: said(
    'Văn bản không ghi ngày, nhưng cả khoảng thời gian đã ghi đều trong thời hạn.',
    recordDay,
  ),
  surely_too_late: said(
    'Văn bản không ghi ngày, nhưng cả khoảng thời gian đã ghi đều sau thời hạn.',
    recordDay,
  ),
  parameter_missing: said(
    'Nguồn của quy tắc không ghi số ngày, nên cổng không kết luận.',
    'Sẽ kết luận khi có văn bản ghi rõ số ngày.',
  ),
  day_missing: said('Có ghi nhận việc này nhưng không biết ngày.', recordIt),
  start_missing: said('Chưa biết ngày đối thoại đến mức một ngày cụ thể.', recordIt),
  publication_missing: said('Chưa ghi nhận lần công khai nào.', recordIt),
  coverage_incomplete: said(
    'Các lần công khai đã ghi nhận không nêu đủ những điều phải công khai.',
    'Kết luận sẽ thay đổi khi có minh chứng về lần công khai nêu đủ, đúng hạn.',
  ),
  held_unknown: said('Chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.', recordIt),
  record_missing: said('Chưa ghi nhận việc này.', recordIt),
  units_missing: said('Cổng chưa có danh sách phường, xã của địa bàn.', recordIt),
  extraordinary: said('Buổi đột xuất; quy tắc này áp dụng cho buổi định kỳ.'),
  cancelled: said('Buổi đối thoại đã hủy.'),
  postponed: said('Buổi đối thoại đang hoãn.', 'Sẽ xét lại khi có lịch mới.'),
  not_held_yet: said('Buổi đối thoại chưa diễn ra.', 'Sẽ xét khi buổi đối thoại đã được tổ chức.'),
  not_promised: said('Không kế hoạch nào trên cổng hứa buổi này.'),
  no_window: said('Kế hoạch không ghi khoảng thời gian cụ thể.'),
  not_assigned: said('Kiến nghị chưa được giao xử lý.', 'Sẽ xét khi có văn bản giao xử lý.'),
  not_refused: said('Không có lần nào từ chối trả lời tại hội nghị.'),
  within_authority: said('Kiến nghị thuộc thẩm quyền của cơ quan tiếp nhận.'),
  undated: said('Không có thời hạn là một ngày cụ thể.'),
  ended: said('Kiến nghị hoặc việc này đã kết thúc mà không giải quyết tiếp.'),
  partial_year: said('Cơ quan không hoạt động trọn năm.'),
  raised_once: said('Việc này mới được nêu một lần.'),
  not_in_progress: said('Việc này không ở giai đoạn đang giải quyết.'),
  body_ended: said('Cơ quan phải thực hiện đã kết thúc hoạt động trước thời hạn.'),
  count_reached: said('Đã đủ số buổi.', 'Kết luận sẽ thay đổi nếu một buổi được tính là chưa tổ chức.'),
  count_short: said(
    'Hết năm mà chưa đủ số buổi.',
    'Kết luận sẽ thay đổi khi có minh chứng về buổi khác đã tổ chức trong năm.',
  ),
  count_open: said('Năm chưa hết và chưa đủ số.', 'Sẽ kết luận khi đủ số hoặc khi hết năm.'),
  session_without_dialogue: said(
    'Có kỳ họp thường lệ mà trước đó, kể từ kỳ họp trước, không có buổi đối thoại nào được ghi nhận.',
    'Kết luận sẽ thay đổi khi có minh chứng về buổi đã tổ chức trước kỳ họp đó.',
  ),
  complete: said('Đã đủ.'),
  incomplete: said('Còn thiếu.', 'Kết luận sẽ thay đổi khi phần còn thiếu được bổ sung.'),
  notice_pending: said(
    'Còn thiếu thông báo kết luận, nhưng thời hạn ban hành chưa qua.',
    'Sẽ kết luận khi thông báo được ban hành hoặc khi thời hạn qua.',
  ),
  numbers_agree: said('Hai số bằng nhau.'),
  numbers_differ: said('Hai số khác nhau.', recordIt),
  all_covered: said('Phường, xã nào cũng đã có ít nhất một buổi.'),
  some_uncovered: said('Hết năm mà còn phường, xã chưa có buổi nào được ghi nhận.', recordIt),
  as_promised: said('Buổi đối thoại diễn ra trong thời gian kế hoạch đã hứa.', recordDay),
  earlier_than_promised: said('Buổi đối thoại diễn ra sớm hơn thời gian kế hoạch đã hứa.', recordDay),
  later_than_promised: said('Buổi đối thoại diễn ra muộn hơn thời gian kế hoạch đã hứa.', recordDay),
  not_recorded_held: said(
    'Đã qua thời gian kế hoạch hứa mà chưa ghi nhận việc tổ chức.',
    'Kết luận sẽ thay đổi khi có minh chứng buổi đối thoại đã diễn ra trong thời gian đó.',
  ),
  reason_public: said('Lý do không trả lời đã được công khai.'),
  reason_lacking: said(
    'Chưa công khai lý do, hoặc lý do nêu ra không cho biết vì sao.',
    'Kết luận sẽ thay đổi khi lý do được công khai.',
  ),
  referred: said('Kiến nghị vượt thẩm quyền đã được chuyển; nguồn không quy định trong bao nhiêu ngày.'),
  waiting_without_limit: said(
    'Kiến nghị vượt thẩm quyền chưa được chuyển; nguồn không quy định trong bao nhiêu ngày nên cổng chỉ đếm số ngày chờ.',
    'Sẽ kết luận khi kiến nghị được chuyển.',
  ),
  extended: said('Thời hạn ban đầu đã qua; việc được gia hạn nhưng không vì thế mà đúng hạn ban đầu.'),
  resolved: said(
    'Việc nêu nhiều lần đã được giải quyết dứt điểm.',
    'Kết luận sẽ thay đổi nếu việc được nêu lại.',
  ),
  unresolved: said(
    'Việc đã nêu nhiều lần mà chưa giải quyết dứt điểm.',
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
  inside_heading: said('Thời gian của mục nằm trong đề mục.'),
  outside_heading: said('Thời gian của mục nằm ngoài đề mục.', recordIt),
  existence_only: said('Đã thực hiện; nguồn không ghi ngày phải xong nên chỉ xét có hay không.'),
};

const unitWords = { day: 'ngày', working_day: 'ngày làm việc' } as const;

/** "trong 07 ngày làm việc", or that the source gives no number. */
function withinDays(days: number | null, unit: keyof typeof unitWords): string {
  return days === null
    ? '(nguồn không ghi số ngày)'
    : `trong ${String(days).padStart(2, '0')} ${unitWords[unit]}`;
}

const answerStarts = {
  received: 'kể từ ngày tiếp nhận',
  assigned: 'kể từ ngày giao xử lý',
  dialogue_end: 'kể từ khi đối thoại kết thúc',
} as const;

/** How a rule is judged, in one sentence: its formula in words. */
export function requirementText(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'notice': {
      const days = requirement.days === null ? 'một số ngày mà nguồn không ghi' : `${requirement.days} ngày`;
      const subjects = joinWords(requirement.covers.map((subject) => coveredLabels[subject]));
      return `Ngày đầu tiên đã công khai đủ ${subjects} không muộn hơn ngày đối thoại trừ ${days}.`;
    }
    case 'conclusion_notice':
      return `Ngày ban hành thông báo đầu tiên ${withinDays(requirement.days, requirement.unit)} sau ngày đối thoại kết thúc.`;
    case 'result_publication':
      return `Ngày công bố kết quả đầu tiên ${withinDays(requirement.days, requirement.unit)} sau ngày đối thoại kết thúc.`;
    case 'guest_list': {
      const days = requirement.days === null ? 'một số ngày mà nguồn không ghi' : `${requirement.days} ngày`;
      return `Ngày trình danh sách không muộn hơn ngày đối thoại trừ ${days}.`;
    }
    case 'delegates':
      return `Số đại biểu được ghi nhận bằng ${requirement.each} × ${requirement.units} = ${requirement.each * requirement.units}.`;
    case 'frequency':
      return `Số buổi đã tổ chức trong năm từ ${requirement.minimum} trở lên${
        requirement.beforeSessions
          ? ', và trước mỗi kỳ họp thường lệ của HĐND, kể từ kỳ họp trước, có một buổi'
          : ''
      }.`;
    case 'public_reason':
      return 'Mỗi lần không trả lời đều có lý do công khai, cho biết vì sao.';
    case 'referral':
      return `Kiến nghị vượt thẩm quyền được chuyển ${withinDays(requirement.days, requirement.unit)} kể từ ngày tiếp nhận.`;
    case 'written_answer':
      return `Có văn bản trả lời chính thức ${withinDays(requirement.days, requirement.unit)} ${answerStarts[requirement.from]}.`;
    case 'packet':
      return 'Buổi đã tổ chức có kế hoạch và có thông báo kết luận trên cổng.';
    case 'within_plan':
      return 'Mọi ngày tổ chức nằm trong khoảng thời gian kế hoạch đã hứa.';
    case 'month_in_heading':
      return 'Khoảng thời gian của mục nằm trọn trong khoảng thời gian của đề mục.';
    case 'five_clear':
      return 'Đủ cả năm: có chức danh chịu trách nhiệm, có việc cụ thể, có đơn vị chủ trì, có thời hạn là một ngày tính được, có sản phẩm phải đạt hoặc kết quả kèm minh chứng.';
    case 'due_kept':
      return 'Ngày xong không muộn hơn ngày cuối cùng của thời hạn ban đầu.';
    case 'repeated':
      return 'Việc nêu từ hai lần trở lên, ở các buổi hoặc dịp khác nhau, đã được giải quyết dứt điểm.';
    case 'coverage':
      return `Phường, xã nào hoạt động trong năm ${requirement.year} cũng có ít nhất một buổi đã tổ chức.`;
    case 'plan_entry':
      return 'Ngày thực hiện không muộn hơn ngày cuối cùng ghi trong kế hoạch; “trước ngày” không tính ngày đó. Nguồn không ghi ngày thì chỉ xét có hay không.';
    case 'stale':
      return `Lần cập nhật gần nhất cách ngày tính số liệu không quá ${requirement.days ?? 0} ngày.`;
  }
}

/** What a rule's own source is worth. */
export const ruleSourceStatus = {
  official: '',
  provisional: 'còn phải đối chiếu với văn bản gốc',
} as const;
