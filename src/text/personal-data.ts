/**
 * Personal data in text (thông tin cá nhân): what a published record must not hold. Patterns find forms, not
 * meanings, so each kind has a level: an error stops publication, a warning asks a second reader. Kinds and levels
 * follow Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP and, for denunciations, Quyết định
 * 774/QĐ-TTg. Text must be in NFC.
 */

const personalDataKinds = [
  'citizen_id',
  'old_id',
  'nine_digits',
  'mobile',
  'landline',
  'email',
  'bank_account',
  'insurance',
  'tax_code',
  'plate',
  'land_certificate',
  'certificate_number',
  'house_address',
  'birth',
  'person_name',
  'denunciation',
  'land_parcel',
  'sensitive',
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

type PersonalDataLevel = 'error' | 'warning';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly level: PersonalDataLevel;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** The value with all but its beginning struck out: a report must not publish what it finds. */
  readonly masked: string;
}

export interface Allowed {
  /** Names of officials in office, signers, streets, as they are written. */
  readonly names: ReadonlySet<string>;
  /** Public telephone numbers, in digits alone, and mail addresses, in small letters. */
  readonly contacts: ReadonlySet<string>;
}

interface Pattern {
  readonly kind: PersonalDataKind;
  readonly level: PersonalDataLevel;
  readonly pattern: RegExp;
  /** Whether a match is none of ours after all. */
  readonly passes?: (match: RegExpExecArray, allowed: Allowed) => boolean;
}

/** A contact in the form in which {@link Allowed} keeps it: a mail address in small letters, a number in digits. */
export function contactKey(contact: string): string {
  if (contact.includes('@')) return contact.toLowerCase();
  return contact.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
}

function isAllowedNumber([value]: RegExpExecArray, { contacts }: Allowed): boolean {
  return contacts.has(contactKey(value));
}

/** What a bare number of nine digits may be followed by when it is a quantity. */
const unitWord = /^\s+(?:đồng|đ(?!\p{L})|vnđ|vnd|triệu|tỷ|m2|m²|m3|mét|ha|kg|tấn|lượt|người|hộ|%)/iu;

function isQuantity(match: RegExpExecArray): boolean {
  return unitWord.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 12));
}

function isOfficialMail([value]: RegExpExecArray, { contacts }: Allowed): boolean {
  const address = value.toLowerCase();
  return (
    /\.(?:gov|dcs)\.vn$/.test(address) ||
    /@(?:gov|dcs)\.vn$/.test(address) ||
    contacts.has(contactKey(address))
  );
}

const patterns: readonly Pattern[] = [
  {
    kind: 'citizen_id',
    level: 'error',
    pattern:
      /(?<![\p{L}\d.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])[ .]?[0-3]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d/]|-\d|[.,]\d)/gu,
  },
  {
    kind: 'old_id',
    level: 'error',
    pattern: /(?:CMND|CMTND|CMT|chứng minh (?:thư|nhân dân))[^\d\n]{0,20}\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/giu,
  },
  {
    kind: 'nine_digits',
    level: 'warning',
    pattern: /(?<![\p{L}\d.,/-])\d{9}(?!\p{L}|[.,/-]?\d)/gu,
    passes: isQuantity,
  },
  {
    kind: 'mobile',
    level: 'error',
    pattern:
      /(?<![\p{L}\d.,/-])(?:\+?84[ .-]?|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)(?:[ .-]?\d){7}(?![\d/]|[.,-]\d)/gu,
    passes: isAllowedNumber,
  },
  {
    kind: 'landline',
    level: 'warning',
    pattern: /(?<![\p{L}\d.,/-])\(?(?:\+?84[ .-]?|0)2\d{1,2}\)?[ .-]?(?:\d[ .-]?){6,7}\d(?![\d/]|[.,-]\d)/gu,
    passes: isAllowedNumber,
  },
  {
    kind: 'email',
    level: 'error',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
    passes: isOfficialMail,
  },
  {
    kind: 'bank_account',
    level: 'error',
    pattern: /(?:STK|số tài khoản|tài khoản số|tk ngân hàng)[^\d\n]{0,20}\d(?:[ .-]?\d){7,18}/giu,
  },
  {
    kind: 'insurance',
    level: 'error',
    pattern: /(?:BHXH|BHYT|bảo hiểm (?:xã hội|y tế))[^\d\n]{0,20}(?:[A-Z]{2} ?\d ?\d{2} ?)?\d{10}(?!\d)/giu,
  },
  {
    kind: 'tax_code',
    level: 'warning',
    pattern: /(?:MST|mã số thuế)[^\d\n]{0,12}\d{10}(?:-\d{3})?(?!\d)/giu,
  },
  {
    kind: 'plate',
    level: 'error',
    pattern:
      /(?<![\p{L}\p{N}/.-])(?:1[1-9]|[2-9]\d)[ -]?[A-ZĐ](?:[A-Z]|\d)?[ -]?(?:\d{3}\.\d{2}|\d{5}|\d{4})(?![\p{L}\p{N}/-])/gu,
  },
  {
    kind: 'land_certificate',
    level: 'error',
    pattern:
      /(?:GCN|[Ss]ổ đỏ|[Ss]ổ hồng|[Gg]iấy chứng nhận|[Ss]ố (?:phát hành|seri|sê-ri))[^\n]{0,40}?(?<!\p{L})[A-ZĐ]{1,2} ?\d{6,8}(?!\d)/gu,
  },
  {
    kind: 'certificate_number',
    level: 'warning',
    pattern: /(?<![\p{L}\d/.-])[A-ZĐ]{2} ?\d{6,8}(?![\d/-])/gu,
  },
  {
    kind: 'house_address',
    level: 'warning',
    pattern:
      /(?<!\p{L})(?:số nhà|nhà số|số)\s+\d{1,4}[A-Za-z]?(?:\/\d{1,4})*[A-Za-z]?,?\s*(?:ngõ|ngách|hẻm|kiệt|tổ|phố|đường)\s+[\p{L}\d/]+/giu,
  },
  {
    kind: 'birth',
    level: 'error',
    pattern: /(?:sinh (?:ngày|năm)|(?<!\p{L})SN)\s*:?\s*\d{1,4}(?:[/.-]\d{1,2})*/giu,
  },
  {
    kind: 'denunciation',
    level: 'error',
    pattern:
      /(?<!\p{L})(?:người tố cáo|đơn tố cáo của|tố cáo\s+(?:ông|bà|anh|chị|đồng chí|cán bộ|lãnh đạo|chủ tịch|bí thư))(?!\p{L})/giu,
  },
  {
    kind: 'land_parcel',
    level: 'warning',
    pattern: /(?<!\p{L})(?:thửa(?: đất)?(?: số)?\s+\d+|tờ bản đồ(?: số)?\s+\d+)/giu,
  },
  {
    kind: 'sensitive',
    level: 'warning',
    pattern:
      /(?<!\p{L})(?:[Nn]hiễm HIV|[Mm]ắc bệnh (?:ung thư|tâm thần|lao)|[Bb]ệnh án của|[Tt]iền án|[Tt]iền sự|[Nn]gười dân tộc \p{Lu}\p{Ll}+|[Tt]heo đạo \p{Lu}\p{Ll}+|[Hh]ọc sinh lớp \d+\p{L}?\d?|[Cc]háu học lớp \d+)/gu,
  },
];

// Names

const title =
  '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Ee]m|[Cc]háu|[Tt]hầy|[Bb]ác sĩ|[Đđ]ồng chí)';
const syllable = '\\p{Lu}\\p{Ll}*';
const titledName = new RegExp(
  `(?<!\\p{L})(${title})\\s+(${syllable}(?:\\s+${syllable}){1,4})(?!\\p{Ll})`,
  'gu',
);

/** The commonest family names: nine Vietnamese in ten have one of them. */
const familyName =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Mai|Cao|Lưu|Tạ|Hà)';
const bareName = new RegExp(`(?<!\\p{L})${familyName}(?:\\s+\\p{Lu}\\p{Ll}+){2,3}(?!\\p{L})`, 'gu');

/** Words after which a person's name is the name of a place or a body. */
const placeWords =
  /(?:đường|phố|ngõ|ngách|hẻm|chợ|cầu|chùa|đền|đình|miếu|trường|tiểu học|mầm non|thcs|thpt|trung học cơ sở|trung học phổ thông|phường|xã|quận|huyện|thị xã|thị trấn|thành phố|tỉnh|khu|khu phố|thôn|làng|bản|tổ|công viên|quảng trường|nhà máy|công ty|bệnh viện|hồ|sông|núi|tượng đài|giải thưởng|quỹ|cộng sản|tư tưởng|chủ tịch)\s+(?:\p{Lu}\p{Ll}*\s+)?$/iu;

/** People of history, whom everyone may name. */
const historic: ReadonlySet<string> = new Set(['Hồ Chí Minh', 'Hai Bà Trưng', 'Bà Triệu', 'Trần Hưng Đạo']);

/** Names before this one in a list: "các phường Đồng Tâm, Lê Đại Hành, …". */
const listBefore = /(?:\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3}(?:,\s*|\s+và\s+))+$/u;

function isPlaceBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  return placeWords.test(before.slice(-40)) || placeWords.test(before.replace(listBefore, ''));
}

/** A title of office after "đồng chí" or "ông" is no name. */
const office = /^(?:Phó|Chủ|Bí|Trưởng|Giám|Chánh|Ủy|Hiệu|Cán|Đại|Thường|Phụ|Tổ|Tổng|Thứ|Bộ)(?!\p{L})/u;

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => `${word.charAt(0)}.`)
    .join(' ');
}

interface Found extends PersonalData {
  readonly end: number;
}

function findNames(text: string, { names }: Allowed): Found[] {
  const found: Found[] = [];
  const isKnown = (name: string) => names.has(name) || historic.has(name);
  for (const match of text.matchAll(titledName)) {
    const [whole, honorific = '', name = ''] = match;
    const phrase = whole.replaceAll(/\s+/g, ' ');
    const plain = name.replaceAll(/\s+/g, ' ');
    if (office.test(plain) || isKnown(plain) || isKnown(phrase) || isPlaceBefore(text, match.index)) continue;
    found.push({
      kind: 'person_name',
      level: 'error',
      start: match.index,
      end: match.index + whole.length,
      masked: `${honorific} ${initials(plain)}`,
    });
  }
  for (const match of text.matchAll(bareName)) {
    const plain = match[0].replaceAll(/\s+/g, ' ');
    if (isKnown(plain) || isPlaceBefore(text, match.index)) continue;
    found.push({
      kind: 'person_name',
      level: 'warning',
      start: match.index,
      end: match.index + match[0].length,
      masked: initials(plain),
    });
  }
  return found;
}

// Everything together

/** Keeps the first two characters; digits and letters after them become stars. */
function mask(value: string): string {
  return value.slice(0, 2) + value.slice(2).replace(/[\p{L}\p{N}]/gu, '*');
}

function findPatterns(text: string, allowed: Allowed): Found[] {
  return patterns.flatMap(({ kind, level, pattern, passes }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (passes?.(match, allowed)) return [];
      const end = match.index + match[0].length;
      return [{ kind, level, start: match.index, end, masked: mask(match[0]) }];
    }),
  );
}

/** A house is a person's once a person is named in the same paragraph. */
function withNeighbours(text: string, found: readonly Found[]): readonly Found[] {
  const paragraphOf = (start: number) => text.slice(0, start).split(/\n\s*\n/).length;
  const named = new Set(
    found.filter(({ kind }) => kind === 'person_name').map(({ start }) => paragraphOf(start)),
  );
  if (named.size === 0) return found;
  return found.map((data) =>
    data.kind === 'house_address' && named.has(paragraphOf(data.start)) ? { ...data, level: 'error' } : data,
  );
}

/** Of hits that overlap, the most severe; of equals, the longest. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const weight = ({ level, start, end }: Found) => (level === 'error' ? 1e9 : 0) + (end - start);
  const kept: Found[] = [];
  for (const data of found.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => data.start < end && start < data.end)) kept.push(data);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** All personal data in `text`, in the order in which it stands there. `text` must be in NFC. */
export function findPersonalData(text: string, allowed: Allowed): readonly PersonalData[] {
  const found = [...findPatterns(text, allowed), ...findNames(text, allowed)];
  return withoutOverlaps(withNeighbours(text, found)).map(({ kind, level, start, masked }) => ({
    kind,
    level,
    start,
    masked,
  }));
}
