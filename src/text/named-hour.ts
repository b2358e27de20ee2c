/** Whether words name an hour at all, also one that `clockTimeIn` cannot tell: "từ 8 giờ đến 11 giờ", "2 giờ chiều". */
export function namesHour(words: string): boolean {
  return /\d\s*(?:giờ|h(?!\p{L}))/iu.test(words.normalize('NFC'));
}
