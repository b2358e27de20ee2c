/**
 * Carries a sentence of the illustrative shelf to another place, another time and another size: its street gets a name
 * of the new unit, its days move by as many days as the whole matter, its quantities grow by one factor. What belonged
 * together in the sentence still does.
 */
import {
  addDays,
  type IsoDate,
  isIsoDate,
  isoDate,
  partsOf,
  toDayNumber,
} from '../../src/time/civil-date.ts';
import { dayWords, quarterWords } from './place.ts';
import { hashOf } from './random.ts';

export interface Destination {
  /** Where the sentence comes from: the day on which its matter was received. */
  readonly from: IsoDate;
  /** The day on which the new matter is received. */
  readonly to: IsoDate;
  /** "phường Mẫu Gò Trám", "xã Mẫu Bến Sen". */
  readonly unit: string;
  /** Another unit, for sentences that speak of two. */
  readonly neighbour: string;
  /** "thành phố Mẫu Đê Cói", "tỉnh Mẫu Vạt Chè". */
  readonly province: string;
  readonly names: readonly string[];
  /** Which of the names the matter begins with. */
  readonly turn: number;
  /** Quantities are multiplied by this; at least 1, so that no part outgrows its whole. */
  readonly factor: number;
  /** Whether the unit is of the time before 01/7/2025. */
  readonly isOld: boolean;
}

/** The wards of the illustrative shelf. */
const ward = /(?<!\p{L})([Pp])hường Mẫu(?: (?:Nhất|Nhị|Thượng|Hạ))?(?!\p{L}| \p{Lu})/gu;
const city = /(?<!\p{L})([Tt])hành phố Mẫu(?!\p{L}| \p{Lu})/gu;
const utility = /(?<=Cấp nước |Điện lực )Mẫu(?!\p{L})/gu;

/** Days that mean the same in every year, and the day on which the old wards ended. */
const fixedDays = /^(?:0?1\/0?1|30\/0?4|0?1\/0?5|0?2\/0?9|30\/0?6\/2025|0?1\/0?7\/2025)$/;

/** In this order: what looks like the next one but is none comes first. */
const token = new RegExp(
  [
    // Hours: "16 giờ 30", "17 đến 20 giờ".
    String.raw`\d{1,2}(?: (?:đến|-) \d{1,2})? giờ(?: \d{1,2}(?: phút)?)?`,
    // Days: "15/6/2026", "02/12".
    String.raw`(?<day>\d{1,2}/\d{1,2}(?:/\d{4})?)(?![\d/]|\p{L}|%)`,
    // Months and years: "tháng 8/2024", "tháng 4", "năm 2027".
    String.raw`tháng (?<month>\d{1,2}(?:/\d{4})?)(?![\d/])`,
    String.raw`[Qq]uý (?<quarter>(?:IV|I{1,3})/(?:19|20)\d{2})(?!\d)`,
    String.raw`năm (?<year>(?:19|20)\d{2})(?!\d)`,
    // What numbers name: an article, a grade, a floor.
    String.raw`(?:[Đđ]iều|[Kk]hoản|số|lớp|[Kk]hối|tầng|loại|thứ|lần|mức|pha|cấp|Luật|Nghị định|D) ?\d[\d./]*`,
    String.raw`(?:[Tt]ổ dân phố|[Tt]ổ|[Tt]hôn) (?<group>\d{1,2})(?!\d)`,
    String.raw`\d+,\d+`,
    String.raw`(?<![\p{L}\d])(?<quantity>\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,/]*\d|\p{L}|%| %|-\p{L})`,
  ].join('|'),
  'gu',
);

function withDots(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}

export class Transposition {
  readonly #destination: Destination;
  readonly #shift: number;
  readonly #placeName: RegExp;

  /** @param placeNames every name of a street, lake or market that the shelf's sentences hold. */
  constructor(destination: Destination, placeName: RegExp) {
    this.#destination = destination;
    this.#shift = toDayNumber(destination.to) - toDayNumber(destination.from);
    this.#placeName = placeName;
  }

  /** The day that lies as far from the new matter as `on` lay from the old one. */
  day(on: IsoDate): IsoDate {
    return addDays(on, this.#shift);
  }

  text(sentence: string): string {
    const { unit, neighbour, province, names, turn } = this.#destination;
    const firstWard = sentence.match(ward)?.[0]?.slice(1);
    const placed = sentence
      .replace(city, (_, first: string) => (first === 'T' ? upper(province) : province))
      .replace(ward, (whole, first: string) => {
        const name = whole.slice(1) === firstWard ? unit : neighbour;
        return first === 'P' ? upper(name) : name;
      })
      .replace(utility, () => province.replace(/^\P{Lu}+/u, ''))
      .replace(this.#placeName, (name) => names[(hashOf(name) + turn) % names.length] ?? name)
      .replace(token, (whole, ...rest) => this.#token(whole, rest.at(-1) as Groups));
    return this.#inTime(placed);
  }

  #token(whole: string, { day, month, quarter, year, group, quantity }: Groups): string {
    const { factor, turn } = this.#destination;
    if (day !== undefined) return whole.replace(day, this.#dayWords(day));
    if (month !== undefined) return `tháng ${this.#monthWords(month)}`;
    if (quarter !== undefined) return this.#quarterWords(quarter);
    if (year !== undefined) return `năm ${this.#year(Number(year))}`;
    if (group !== undefined) return whole.replace(group, String(1 + ((Number(group) + turn) % 19)));
    if (quantity === undefined || quantity.startsWith('0')) return whole;
    const number = Number(quantity.replaceAll('.', ''));
    if (number < 4 || /^(?:19|20)\d{2}$/.test(quantity)) return whole;
    const unit = 10 ** Math.max(0, /0*$/.exec(String(number))?.[0].length ?? 0);
    const rounding = unit > 1 ? unit / 2 : 1;
    const grown = Math.round((number * factor) / rounding) * rounding;
    return withDots(Number.isInteger(grown) ? grown : Math.round(grown));
  }

  #dayWords(written: string): string {
    if (fixedDays.test(written)) return written;
    const [day = '', month = '', year] = written.split('/');
    const { from } = this.#destination;
    const guessed = year ?? String(nearestYear(Number(month), from));
    const iso = `${guessed}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    // A part of a whole ("22/37 quầy") only looks like a day.
    if (!isIsoDate(iso)) return written;
    const words = dayWords(this.day(iso));
    return year === undefined ? words.replace(/\/\d{4}$/, '') : words;
  }

  #monthWords(written: string): string {
    const [month = '', year] = written.split('/');
    if (Number(month) < 1 || Number(month) > 12) return written;
    const { from } = this.#destination;
    const iso = `${year ?? nearestYear(Number(month), from)}-${month.padStart(2, '0')}-15`;
    if (!isIsoDate(iso)) return written;
    const moved = dayWords(this.day(iso)).slice(3);
    return year === undefined ? String(Number(moved.split('/')[0])) : moved;
  }

  #quarterWords(written: string): string {
    const [roman = '', year] = written.split('/');
    const month = ['I', 'II', 'III', 'IV'].indexOf(roman) * 3 + 2;
    return quarterWords(this.day(isoDate(`${year}-${String(month).padStart(2, '0')}-15`)));
  }

  #year(year: number): number {
    const { from, to } = this.#destination;
    const moved = partsOf(to).year - partsOf(from).year;
    return Math.abs(year - partsOf(from).year) > 4 ? year : year + moved;
  }

  /** Offices are called as they were at the time, and a commune's as a commune's. */
  #inTime(text: string): string {
    const { isOld, unit } = this.#destination;
    const timely = isOld
      ? text
          .replaceAll('Trung tâm Phục vụ hành chính công', 'bộ phận một cửa')
          .replaceAll('Phòng Kinh tế, Hạ tầng và Đô thị', 'bộ phận Địa chính - Xây dựng')
          .replaceAll('Phòng Văn hóa - Xã hội', 'bộ phận Văn hóa - Xã hội')
      : text
          .replaceAll(/[Bb]ộ phận một cửa/g, 'Trung tâm Phục vụ hành chính công')
          .replaceAll(/[Bb]ộ phận [Đđ]ịa chính - [Xx]ây dựng/g, 'Phòng Kinh tế, Hạ tầng và Đô thị')
          .replaceAll(/[Bb]ộ phận [Vv]ăn hóa - [Xx]ã hội/g, 'Phòng Văn hóa - Xã hội');
    return unit.startsWith('xã') ? asCommune(timely) : upper(timely);
  }
}

type Groups = Partial<Record<'day' | 'month' | 'quarter' | 'year' | 'group' | 'quantity', string>>;

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is a phường in town is a xã in the country, and a tổ dân phố is a thôn. */
export function asCommune(text: string): string {
  return upper(
    text
      .replaceAll('phường', 'xã')
      .replaceAll('Phường', 'Xã')
      .replaceAll('tổ dân phố', 'thôn')
      .replaceAll('Tổ dân phố', 'Thôn'),
  );
}

/** The year in which a month without one lies nearest to `from`. */
function nearestYear(month: number, from: IsoDate): number {
  const parts = partsOf(from);
  const distance = month - parts.month;
  return parts.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
}
