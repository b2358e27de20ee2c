/**
 * Written Vietnamese as it is read aloud: numbers, days, hours, quarters, units, numbers of documents and abbreviations in
 * words, and no sign left that a voice cannot say. Made for announcements over a loudspeaker, where nobody sees the text.
 */
import { abbreviations, documentSigns } from './abbreviations.ts';

// Numbers

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const groupNames = ['', 'nghìn', 'triệu', 'tỷ'] as const;

function digitName(digit: number): string {
  return digits[digit] ?? '';
}

/** The last digit changes its name after a ten: mốt, tư, lăm. */
function unitName(unit: number, ten: number): string {
  if (unit === 5 && ten > 0) return 'lăm';
  if (unit === 1 && ten > 1) return 'mốt';
  if (unit === 4 && ten > 1) return 'tư';
  return digitName(unit);
}

/** Three digits; within a larger number the hundreds are said even where there are none. */
function groupWords(group: number, isInner: boolean): string[] {
  const [hundred, ten, unit] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const hundreds = hundred > 0 || isInner ? [digitName(hundred), 'trăm'] : [];
  if (ten === 0 && unit === 0) return hundreds;
  if (ten === 0) return [...hundreds, ...(hundreds.length > 0 ? ['linh'] : []), digitName(unit)];
  const tens = ten === 1 ? ['mười'] : [digitName(ten), 'mươi'];
  return [...hundreds, ...tens, ...(unit === 0 ? [] : [unitName(unit, ten)])];
}

/** A whole number from zero to less than a thousand billions: 2.026 is "hai nghìn không trăm hai mươi sáu". */
export function spokenNumber(value: number): string {
  if (value === 0) return digitName(0);
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups
    .flatMap((group, index) => {
      if (group === 0) return [];
      return [...groupWords(group, index > 0), groupNames[groups.length - 1 - index] ?? ''];
    })
    .filter((word) => word !== '')
    .join(' ');
}

/** Digits one by one, for telephone numbers and what is too long to be a number. */
function spokenDigits(text: string): string {
  return [...text].map((digit) => digitName(Number(digit))).join(' ');
}

/** A number as written: "1.300", "2,5", "05". */
function spokenFigure(text: string): string {
  const [whole = '', fraction] = text.replace(/\.(?=\d{3}(?!\d))/g, '').split(',');
  const figure = whole.length > 9 ? spokenDigits(whole) : spokenNumber(Number(whole));
  if (fraction === undefined) return figure;
  const isPlain = fraction.length < 3 && !fraction.startsWith('0');
  return `${figure} phẩy ${isPlain ? spokenNumber(Number(fraction)) : spokenDigits(fraction)}`;
}

const ordinals: Readonly<Record<number, string>> = { 1: 'nhất', 4: 'tư' };

const months: Readonly<Record<number, string>> = { 4: 'tư' };

function monthWords(month: number): string {
  return `tháng ${months[month] ?? spokenNumber(month)}`;
}

/** Days up to the tenth are said with "mùng". */
function dayWords(day: number): string {
  return `ngày ${day <= 10 ? 'mùng ' : ''}${spokenNumber(day)}`;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const values = [...text].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

// Letters

const letterNames: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'lờ',
  M: 'mờ',
  N: 'nờ',
  O: 'o',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'rờ',
  S: 'ét',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích',
  Y: 'i dài',
  Z: 'dét',
};

function spelled(text: string): string {
  return [...text.toLocaleUpperCase('vi')].map((letter) => letterNames[letter] ?? letter).join(' ');
}

// Signs of documents

/** A part of a document's sign: a number, a kind of document, an issuer; what is neither is spelled. */
function signPart(part: string): string {
  if (/^\d+$/.test(part)) return spokenNumber(Number(part));
  const whole = documentSigns[part] ?? abbreviations[part];
  if (whole !== undefined) return whole;
  const [, letters = part, number] = /^(\p{L}+)(\d+)$/u.exec(part) ?? [];
  const name = documentSigns[letters] ?? abbreviations[letters] ?? spelled(letters);
  return number === undefined ? name : `${name} khóa ${spokenNumber(Number(number))}`;
}

function spokenSign(sign: string): string {
  return sign
    .split('/')
    .map((half) => half.split('-').filter(Boolean).map(signPart).join(' '))
    .join(' trên ');
}

// Units

const units: Readonly<Record<string, string>> = {
  'km²': 'ki lô mét vuông',
  km2: 'ki lô mét vuông',
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  km: 'ki lô mét',
  cm: 'xăng ti mét',
  mm: 'mi li mét',
  kg: 'ki lô gam',
  ha: 'héc ta',
  kVA: 'ki lô vôn am pe',
  kV: 'ki lô vôn',
  kW: 'ki lô oát',
  m: 'mét',
  đ: 'đồng',
  '°C': 'độ xê',
};

const unitPattern = Object.keys(units)
  .map((unit) => unit.replace('°', '\\u00b0'))
  .join('|');

// The whole text

type Reading = readonly [RegExp, (...groups: string[]) => string];

const day = '(\\d{1,2})';
const month = '(\\d{1,2})';
const year = '(\\d{4})';

function dateWords(dayText: string, monthText: string, yearText?: string): string {
  const end = yearText === undefined ? '' : ` năm ${spokenNumber(Number(yearText))}`;
  return `${dayWords(Number(dayText))} ${monthWords(Number(monthText))}${end}`;
}

/** In the order in which they must be read: what is longer and surer first, bare numbers and letters last. */
const readings: readonly Reading[] = [
  // Titles end in no stop; quotation marks and brackets are pauses or nothing.
  [/[“”"«»‘’]/g, () => ''],
  [/\s*[([]\s*/g, () => ', '],
  [/\s*[)\]]/g, () => ','],
  [/…/g, () => ''],
  [/\bv\.v\.?/g, () => 'vân vân'],
  [/\bđ\/c(?!\p{L})/giu, () => 'đồng chí'],
  // Numbers of documents: 41/TB-UBND, 97/2019/QH14, 2200-QĐ/TU.
  [
    /(?<![\p{L}\d/])(\d+(?:\/\d{4})?(?:[/-]\p{Lu}[\p{L}\d]*)(?:[-/]\p{Lu}[\p{L}\d]*)*)/gu,
    (sign = '') => spokenSign(sign),
  ],
  // Days, months, quarters, school years.
  [
    new RegExp(`(?:ngày\\s+)?(?<!\\d)${day}/${month}/${year}(?!\\d)`, 'giu'),
    (d = '', m = '', y) => dateWords(d, m, y),
  ],
  [
    new RegExp(`ngày\\s+${day}\\s+tháng\\s+${month}(?:\\s+năm\\s+${year})?(?!\\d)`, 'giu'),
    (d = '', m = '', y) => dateWords(d, m, y),
  ],
  [new RegExp(`ngày\\s+${day}/${month}(?![\\d/])`, 'giu'), (d = '', m = '') => dateWords(d, m)],
  [
    new RegExp(`(?:tháng\\s+)?(?<!\\d)${month}/${year}(?!\\d)`, 'giu'),
    (m = '', y = '') => `${monthWords(Number(m))} năm ${spokenNumber(Number(y))}`,
  ],
  [/(?<!\p{L})tháng\s+(\d{1,2})(?![\d/])/giu, (m = '') => monthWords(Number(m))],
  [/(?<!\p{L})ngày\s+(\d{1,2})(?![\d/.,]*\d)(?=\s*(?:$|[,;.]|đến|và))/giu, (d = '') => dayWords(Number(d))],
  [
    /(?<!\p{L})quý\s+([IVX]+)(?:\/(\d{4}))?(?![\p{L}\d])/giu,
    (q = '', y) =>
      `quý ${spokenNumber(romanValue(q))}${y === undefined ? '' : ` năm ${spokenNumber(Number(y))}`}`,
  ],
  // Hours.
  [
    /(?<!\d)(\d{1,2})\s*(?:giờ|h(?!\p{L}))\s*(\d{2})?(?:\s*phút)?(?!\d)/giu,
    (hour = '', minute) => {
      const minutes =
        minute === undefined || Number(minute) === 0 ? '' : ` ${spokenNumber(Number(minute))} phút`;
      return `${spokenNumber(Number(hour))} giờ${minutes}`;
    },
  ],
  // Ordinals.
  [
    /(?<!\p{L})thứ\s+(\d+)/giu,
    (number = '') => `thứ ${ordinals[Number(number)] ?? spokenNumber(Number(number))}`,
  ],
  // Amounts with their units.
  [/(\d)\s*%/g, (last = '') => `${last} phần trăm`],
  [
    new RegExp(`(\\d)\\s*(${unitPattern})(?![\\p{L}\\d])`, 'gu'),
    (last = '', unit = '') => `${last} ${units[unit] ?? unit}`,
  ],
  [new RegExp(`/\\s*(${unitPattern})(?![\\p{L}\\d])`, 'gu'), (unit = '') => ` mỗi ${units[unit] ?? unit}`],
  [/(đồng|vuông|khối|ta|gam)\/(?=\p{L})/gu, (last = '') => `${last} mỗi `],
  // From … to …: a dash between two numbers.
  [/(\d)\s*[-–]\s*(?=\d)/g, (last = '') => `${last} đến `],
  [/(\d)\s*\/\s*(?=\d)/g, (last = '') => `${last} trên `],
  // Roman numerals stand after the word for what they number, or are longer than a letter.
  [
    /(?<!\p{L})((?:khóa|kỳ|mục|chương|phần|loại|cấp|đoàn|hạng|thứ|lần|đảng bộ)\s+)([IVX]+)(?![\p{L}\d])/giu,
    (before = '', roman = '') =>
      /^[IVX]+$/.test(roman) ? `${before}${spokenNumber(romanValue(roman))}` : before + roman,
  ],
  [/(?<![\p{L}\d])([IVX]{2,})(?![\p{L}\d])/gu, (roman = '') => spokenNumber(romanValue(roman))],
  // Numbers; a letter before or after one ("N4", "3A") is said by its name.
  [/(?<!\p{L})(\p{Lu})(\d+)/gu, (letter = '', number = '') => `${spelled(letter)} ${number}`],
  [/(\d)(\p{L})(?!\p{L})/gu, (last = '', letter = '') => `${last} ${spelled(letter)}`],
  [/\d+(?:[.,]\d+)*/g, (figure = '') => ` ${spokenFigure(figure)} `],
  // Abbreviations: the ones that are known, then whatever else is all capitals.
  [/(?<![\p{L}\d])(TP)\.\s*/gu, () => 'thành phố '],
  [/(?<![\p{L}\d])\p{Lu}+(?:-\p{Lu}+)+(?![\p{L}\d])/gu, (token = '') => abbreviations[token] ?? token],
  [
    /(?<![\p{L}\d])\p{L}*\p{Lu}{2,}\p{L}*(?![\p{L}\d])/gu,
    (token = '') => abbreviations[token] ?? spelled(token),
  ],
  // What is left of signs.
  [/\s+[-–—]\s+/g, () => ', '],
  [/[-–—]/g, () => ' '],
  [/&/g, () => ' và '],
  [/\+/g, () => ' cộng '],
  [/\//g, () => ' hoặc '],
  [/[^\p{L}\s.,;:?!]/gu, () => ' '],
  // Pauses one after the other are one; a stop is longer than a comma.
  [/\s+/g, () => ' '],
  [/\s+([.,;:?!])/g, (mark = '') => mark],
  [/[,;:]+(?=[.,;:?!])/g, () => ''],
  [/([.?!])(?=[.,;:?!])/g, () => ''],
  [/[,;:]$/, () => ''],
];

/** The first group of a match, or the whole where it has none, and the others. */
function applied(text: string, [pattern, read]: Reading): string {
  return text.replace(pattern, (...found: unknown[]) => {
    const offset = found.findIndex((part) => typeof part === 'number');
    const groups = found.slice(1, offset) as string[];
    return groups.length > 0 ? read(...groups) : read(found[0] as string);
  });
}

/** `text` as it is said: letters, spaces and the marks of a pause, nothing else. */
export function spoken(text: string): string {
  return readings.reduce(applied, text.normalize('NFC')).trim();
}

/** Syllables (âm tiết) of a text that is all words: in Vietnamese each is written apart. */
export function syllableCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
