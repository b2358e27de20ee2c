/**
 * The hour in the words of a source: "08 giờ 00 ngày 12 tháng 11 năm 2026", "14h30". Only where the words name exactly
 * one hour that can be read in one way; "từ 8 giờ đến 11 giờ" and "2 giờ chiều" name none.
 */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

const clockTime = /(?<![\d/])(\d{1,2})\s*(?:giờ|h|:)(?:\s*(\d{2}))?(?![\p{L}\d])/giu;

/** Words that change what an hour means: "2 giờ chiều", "8 giờ tối". */
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)(?!\p{L})/iu;

export function clockTimeIn(words: string): ClockTime | undefined {
  const text = words.normalize('NFC');
  const [match, ...others] = text.matchAll(clockTime);
  if (!match || others.length > 0 || partOfDay.test(text)) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
  return hour <= 23 && minute <= 59 ? { hour, minute } : undefined;
}
