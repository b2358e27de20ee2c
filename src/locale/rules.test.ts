import { describe, expect, test } from 'vitest';
import { possibleLines } from '../../tests/rule-outcomes.ts';
import type { Reason } from '../domain/rules/finding.ts';
import { type Requirement, rule } from '../schemas/rule.ts';
import { inputLabels, reasonTexts, requirementText } from './rules.ts';

const written: readonly (readonly [Requirement, string])[] = [
  [
    { kind: 'notice', days: 5, unit: 'day', covers: ['content', 'time', 'place'] },
    'Nội dung, thời gian và địa điểm được công khai đủ trước ngày đối thoại ít nhất 05 ngày.',
  ],
  [
    { kind: 'notice', days: 10, unit: 'day', covers: ['attendance'] },
    'Cách tham dự được công khai đủ trước ngày đối thoại ít nhất 10 ngày.',
  ],
  [
    { kind: 'notice', days: null, unit: 'day', covers: ['time', 'place'] },
    'Thời gian và địa điểm được công khai đủ trước ngày đối thoại; nguồn không ghi trước bao nhiêu ngày.',
  ],
  [
    { kind: 'conclusion_notice', days: 7, unit: 'working_day' },
    'Thông báo kết luận đầu tiên được ban hành trong 07 ngày làm việc sau khi đối thoại kết thúc.',
  ],
  [
    { kind: 'conclusion_notice', days: null, unit: 'working_day' },
    'Thông báo kết luận đầu tiên được ban hành; nguồn không ghi trong bao nhiêu ngày sau khi đối thoại kết thúc.',
  ],
  [
    { kind: 'result_publication', days: 10, unit: 'day', rolls: false },
    'Kết quả được công bố lần đầu trong 10 ngày sau khi đối thoại kết thúc.',
  ],
  [
    { kind: 'result_publication', days: 10, unit: 'day', rolls: true },
    'Kết quả được công bố lần đầu trong 10 ngày sau khi đối thoại kết thúc. Ngày cuối cùng là ngày nghỉ thì tính đến ngày làm việc tiếp theo.',
  ],
  [
    { kind: 'guest_list', days: 5, unit: 'day' },
    'Danh sách khách mời được trình trước ngày đối thoại ít nhất 05 ngày.',
  ],
  [
    { kind: 'guest_list', days: null, unit: 'day' },
    'Danh sách khách mời được trình trước ngày đối thoại; nguồn không ghi trước bao nhiêu ngày.',
  ],
  [
    { kind: 'delegates', each: 2, units: 11 },
    'Số đại biểu được ghi nhận đúng bằng 22 (2 đại biểu × 11 đơn vị).',
  ],
  [{ kind: 'frequency', minimum: 1, beforeSessions: false }, 'Trong năm có ít nhất 01 buổi đã tổ chức.'],
  [
    { kind: 'frequency', minimum: 2, beforeSessions: true },
    'Trong năm có ít nhất 02 buổi đã tổ chức. Trước mỗi kỳ họp thường lệ của HĐND, tính từ sau kỳ họp liền trước, có ít nhất một buổi.',
  ],
  [{ kind: 'public_reason' }, 'Mỗi lần không trả lời đều có lý do công khai, cho biết vì sao.'],
  [
    { kind: 'referral', days: 3, unit: 'working_day' },
    'Kiến nghị vượt thẩm quyền được chuyển cấp có thẩm quyền trong 03 ngày làm việc kể từ ngày tiếp nhận.',
  ],
  [
    { kind: 'referral', days: null, unit: 'day' },
    'Kiến nghị vượt thẩm quyền được chuyển cấp có thẩm quyền; nguồn không ghi trong bao nhiêu ngày kể từ ngày tiếp nhận.',
  ],
  [
    { kind: 'written_answer', days: 15, unit: 'working_day', from: 'assigned' },
    'Có văn bản trả lời chính thức trong 15 ngày làm việc kể từ ngày giao xử lý.',
  ],
  [
    { kind: 'written_answer', days: 30, unit: 'day', from: 'received' },
    'Có văn bản trả lời chính thức trong 30 ngày kể từ ngày tiếp nhận.',
  ],
  [
    { kind: 'written_answer', days: 30, unit: 'day', from: 'dialogue_end' },
    'Có văn bản trả lời chính thức trong 30 ngày sau khi đối thoại kết thúc.',
  ],
  [
    { kind: 'written_answer', days: null, unit: 'working_day', from: 'assigned' },
    'Có văn bản trả lời chính thức; nguồn không ghi trong bao nhiêu ngày kể từ ngày giao xử lý.',
  ],
  [{ kind: 'packet' }, 'Buổi đã tổ chức có kế hoạch và có thông báo kết luận trên cổng.'],
  [{ kind: 'within_plan' }, 'Mọi ngày tổ chức nằm trong khoảng thời gian kế hoạch đã hứa.'],
  [{ kind: 'month_in_heading' }, 'Khoảng thời gian của mục nằm trọn trong khoảng thời gian của đề mục.'],
  [
    { kind: 'five_clear' },
    'Có đủ cả năm điều: chức danh chịu trách nhiệm, việc cụ thể, đơn vị chủ trì, thời hạn hoặc tiến độ, kết quả phải đạt. Ghi “khi cần thiết” chưa phải là tiến độ; việc đã xong thì xét kết quả kèm minh chứng.',
  ],
  [
    { kind: 'due_kept' },
    'Ngày xong không muộn hơn ngày cuối cùng của thời hạn ban đầu. Thời hạn được rút ngắn thì xét theo thời hạn đã rút ngắn.',
  ],
  [
    { kind: 'repeated' },
    'Việc nêu từ hai lần trở lên, ở các buổi hoặc dịp khác nhau, đã được giải quyết dứt điểm.',
  ],
  [
    { kind: 'coverage', year: 2023 },
    'Mỗi phường, xã hoạt động trong năm 2023 có ít nhất một buổi đã tổ chức.',
  ],
  [
    { kind: 'plan_entry' },
    'Việc được thực hiện không muộn hơn ngày cuối cùng ghi trong kế hoạch; “trước ngày” không tính ngày đó. Nguồn không ghi ngày thì chỉ xét có thực hiện hay không.',
  ],
  [
    { kind: 'stale', days: 30 },
    'Việc đang giải quyết có lần cập nhật gần nhất cách ngày tính số liệu không quá 30 ngày.',
  ],
  [
    { kind: 'stale', days: null },
    'Việc đang giải quyết có cập nhật mới; nguồn không ghi trong bao nhiêu ngày.',
  ],
];

describe(requirementText, () => {
  test.each(written.map(([requirement, text]) => ({ requirement, text })))(
    '$text',
    ({ requirement, text }) => {
      expect(requirementText(requirement)).toBe(text);
    },
  );

  test('is written out above for every kind that a rule can have', () => {
    const kinds = rule.shape.requirement.options.map(({ shape }) => shape.kind.value);
    const covered = new Set(written.map(([{ kind }]) => kind));
    expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
  });
});

/** A sentence or two: from a capital letter to a full stop, with no space too many and none missing. */
const sentence = /^\p{Lu}[^.]*\.(?: \p{Lu}[^.]*\.)?$/u;
const reasons = Object.keys(reasonTexts) as Reason[];

/** The reasons that lead to one of the verdicts. */
function reasonsFor(...verdicts: readonly string[]): Reason[] {
  const found = possibleLines().flatMap((line) => {
    const [, verdict = '', reason = ''] = line.split(' ');
    return verdicts.includes(verdict) ? [reason as Reason] : [];
  });
  return [...new Set(found)];
}

describe('the reasons', () => {
  test.each(reasons)('%s: whole sentences, composed letters, no blame', (reason) => {
    const { why, change } = reasonTexts[reason];
    expect(why).toMatch(sentence);
    if (change !== '') expect(change).toMatch(sentence);
    for (const text of [why, change]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}|vi phạm|cố tình|chậm trễ/);
    }
  });

  test('are the ones that rules can find, each with words of its own', () => {
    expect(reasonsFor('met', 'not_met', 'not_yet_due', 'insufficient', 'not_applicable').sort()).toEqual(
      reasons.toSorted(),
    );
    expect(new Set(reasons.map((reason) => reasonTexts[reason].why)).size).toBe(reasons.length);
  });

  test.each(reasonsFor('not_yet_due', 'insufficient'))(
    '%s: nothing is concluded yet, and what it takes is said',
    (reason) => {
      expect(reasonTexts[reason].change).toMatch(/^Sẽ (?:kết luận|xét) khi /);
    },
  );

  test.each(reasonsFor('met', 'not_met'))('%s: what is concluded can only change', (reason) => {
    expect(reasonTexts[reason].change).toMatch(/^(?:$|Kết luận sẽ thay đổi (?:khi|nếu) )/);
  });

  test.each<[Reason, string, string]>([
    [
      'in_time',
      'Việc được thực hiện trong thời hạn.',
      'Kết luận sẽ thay đổi nếu có minh chứng rằng ngày thực hiện khác với thời gian đang ghi.',
    ],
    [
      'none_by_deadline',
      'Đã hết thời hạn nhưng chưa ghi nhận việc này.',
      'Kết luận sẽ thay đổi khi có minh chứng việc này đã được thực hiện trong thời hạn.',
    ],
    [
      'on_the_day',
      'Việc được thực hiện đúng vào ngày được nêu, trong khi văn bản ghi “trước ngày”; cần cơ quan ban hành làm rõ cách hiểu.',
      'Kết luận sẽ thay đổi nếu cơ quan ban hành xác nhận tính cả ngày đó.',
    ],
    [
      'parameter_missing',
      'Nguồn của quy tắc không ghi số ngày, nên cổng không kết luận.',
      'Sẽ kết luận khi có văn bản ghi rõ số ngày.',
    ],
    ['extended', 'Thời hạn ban đầu đã qua; gia hạn không làm cho việc trở thành đúng hạn ban đầu.', ''],
    [
      'waiting_without_limit',
      'Kiến nghị vượt thẩm quyền chưa được chuyển cấp có thẩm quyền; nguồn của quy tắc không ghi phải chuyển trong bao nhiêu ngày nên cổng chỉ đếm số ngày chờ.',
      'Sẽ kết luận khi kiến nghị được chuyển.',
    ],
  ])('%s says what it means', (reason, why, change) => {
    expect(reasonTexts[reason]).toEqual({ why, change });
  });
});

describe('the names of what was looked at', () => {
  const names = Object.values(inputLabels);

  test('tell one from the other', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(names)('%s: begins a line and has no full stop', (name) => {
    expect(name).toMatch(/^\p{Lu}[^.:]*$/u);
    expect(name).toBe(name.normalize('NFC'));
  });
});
