/**
 * The place and the day a record speaks of: what its sentences may name. Made once for each record, so that all its
 * sentences mean the same street.
 */
import type { IsoDate } from '../../src/time/civil-date.ts';
import { addDays, partsOf } from '../../src/time/civil-date.ts';
import { quarterOf } from '../../src/time/period.ts';
import { fillings, spots, ways } from './phrases.ts';
import type { Random } from './random.ts';

export interface Setting {
  /** Names that streets, lakes and markets of the unit have. */
  readonly names: readonly string[];
  /** The neighbourhood, or the unit itself: "tổ dân phố 7". */
  readonly area: string;
  /** The day at which the sentence is said. */
  readonly on: IsoDate;
}

/** "ngõ 12 đường Gò Trám Trên", "phố Vườn Khế Nhỏ". */
export function wayIn(names: readonly string[], random: Random): string {
  const kind = random.pick(ways);
  if (kind === 'đường' || kind === 'phố' || kind === 'lối') return `${kind} ${random.pick(names)}`;
  const inner = random.chance(0.3) ? `ngách ${random.int(1, 60)}, ` : '';
  const number = random.int(1, 190);
  return `${kind === 'ngách' ? inner : ''}ngõ ${number} ${random.pick(['đường', 'phố'])} ${random.pick(names)}`;
}

export function dayWords(on: IsoDate): string {
  const { year, month, day } = partsOf(on);
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

function monthWords(on: IsoDate): string {
  const { year, month } = partsOf(on);
  return `tháng ${month < 3 ? `0${month}` : month}/${year}`;
}

export function quarterWords(on: IsoDate): string {
  const quarter = quarterOf(on);
  return `quý ${['I', 'II', 'III', 'IV'][Number(quarter.slice(-1)) - 1]}/${quarter.slice(0, 4)}`;
}

/** Least and most of what a brace may hold where it is a number. */
const quantities: Readonly<Record<string, readonly [number, number]>> = {
  length: [25, 940],
  households: [7, 380],
  money: [12, 890],
  weeks: [2, 11],
  cases: [2, 29],
  passers: [60, 2400],
  minutes: [15, 90],
  centimetres: [8, 60],
  hours: [2, 9],
  metres: [2, 18],
  percent: [6, 88],
  kilometres: [2, 14],
  times: [2, 6],
  dayOfMonth: [2, 28],
  lessons: [36, 58],
};

/** How long before the day at which it is said a thing may lie, in days. */
const reach = { recent: 45, past: 300, old: [6, 30] } as const;

function fillingOf(slot: string, { names, area, on }: Setting, random: Random): string {
  const range = quantities[slot];
  if (range) {
    const number = random.int(...range);
    return number < 10
      ? `0${number}`
      : number > 999
        ? `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, '0')}`
        : String(number);
  }
  switch (slot) {
    case 'way':
    case 'otherWay':
    case 'thirdWay':
      return wayIn(names, random);
    case 'spot':
    case 'otherSpot':
      return `${random.pick(spots)} ${random.pick(names)}`;
    case 'area':
      return area;
    case 'day':
      return dayWords(addDays(on, -random.int(3, reach.recent)));
    case 'month':
      return monthWords(addDays(on, -random.int(20, reach.past)));
    case 'pastQuarter':
      return quarterWords(addDays(on, -random.int(95, 260)));
    case 'comingQuarter':
      return quarterWords(addDays(on, random.int(95, 260)));
    case 'lastYear':
      return String(partsOf(on).year - 1);
    case 'oldYear':
      return String(partsOf(on).year - random.int(...reach.old));
    default: {
      // {otherThing} is filled as {thing} is, with another draw.
      const words = fillings[slot.replace(/^other(?=\p{Lu})/u, '').toLowerCase()];
      if (!words) throw new RangeError(`No filling for {${slot}}.`);
      const word = random.pick(words);
      return !/^\p{Lu}/u.test(slot) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    }
  }
}

/** A sentence with its braces filled; the same brace twice means the same thing. */
export function filled(sentence: string, setting: Setting, random: Random): string {
  const used = new Map<string, string>();
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const known = used.get(slot) ?? fillingOf(slot, setting, random);
    used.set(slot, known);
    return known;
  });
}
