/** Words that say nothing: an action that names no deed, a reason that gives none. */

const phrase = '(?:tiếp thu|ghi nhận|nghiên cứu|xem xét|lưu ý|rút kinh nghiệm|ý kiến|kiến nghị)';
const emptyAction = new RegExp(`^${phrase}(?:[\\s,;]*(?:và\\s+)?${phrase})*[\\s.…]*$`, 'iu');

/** Whether an assigned action names no deed ("tiếp thu, ghi nhận"): then "rõ việc" is not filled. */
export function isEmptyAction(action: string): boolean {
  return emptyAction.test(action.normalize('NFC').trim());
}

const emptyReason =
  /^(?:sẽ (?:xem xét|trả lời(?: sau)?|nghiên cứu)(?: sau)?|chưa rõ(?: lý do)?|không có(?: lý do)?|đang cập nhật)[\s.…]*$/iu;

/** The least length keeps "…" and "Có" out. */
const leastReason = 10;

/** Whether a reason for not answering gives none ("sẽ xem xét"). */
export function isEmptyReason(reason: string): boolean {
  const given = reason.normalize('NFC').trim();
  return given.length < leastReason || emptyReason.test(given);
}
