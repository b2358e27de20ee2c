/** Times as people type them: "28/11/2024", "ngày 28 tháng 11 năm 2024", "tháng 6 2025", "quý II/2023", "năm 2024". */
import type { Syllable } from './syllables.ts';

export interface TimeWords {
  /** Syllables that the time takes up. */
  readonly length: number;
  /** A time as documents name theirs: `2024-11-28`, `2024-11`, `2023-q2`, `2024`. */
  readonly time: string;
}

const quarters: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
};

function numberIn(text: string | undefined, from: number, to: number): number | undefined {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= from && value <= to ? value : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Reads along the syllables; every step that does not fit ends the reading. */
class Reading {
  readonly #syllables: readonly Syllable[];
  at: number;

  constructor(syllables: readonly Syllable[], from: number) {
    this.#syllables = syllables;
    this.at = from;
  }

  /** Passes a word if it stands here. */
  word(folded: string): boolean {
    const isHere = this.#syllables[this.at]?.folded === folded;
    if (isHere) this.at += 1;
    return isHere;
  }

  number(from: number, to: number): number | undefined {
    const value = numberIn(this.#syllables[this.at]?.folded, from, to);
    if (value !== undefined) this.at += 1;
    return value;
  }

  year(): number | undefined {
    this.word('nam');
    return this.number(1945, 2099);
  }

  quarter(): string | undefined {
    const quarter = quarters[this.#syllables[this.at]?.folded ?? ''];
    if (quarter !== undefined) this.at += 1;
    return quarter;
  }
}

type Form = (reading: Reading) => string | undefined;

const day: Form = (reading) => {
  reading.word('ngay');
  const date = reading.number(1, 31);
  if (date === undefined) return undefined;
  reading.word('thang');
  const month = reading.number(1, 12);
  const year = month === undefined ? undefined : reading.year();
  return month === undefined || year === undefined ? undefined : `${year}-${two(month)}-${two(date)}`;
};

/** As machines write it. */
const isoDay: Form = (reading) => {
  const year = reading.number(1945, 2099);
  const month = reading.number(1, 12);
  const date = reading.number(1, 31);
  return year === undefined || month === undefined || date === undefined
    ? undefined
    : `${year}-${two(month)}-${two(date)}`;
};

const month: Form = (reading) => {
  reading.word('thang');
  const value = reading.number(1, 12);
  const year = value === undefined ? undefined : reading.year();
  return value === undefined || year === undefined ? undefined : `${year}-${two(value)}`;
};

/** Written "quý", which canonical spelling ends in i. */
const quarter: Form = (reading) => {
  const value = reading.word('qui') ? reading.quarter() : undefined;
  const year = value === undefined ? undefined : reading.year();
  return year === undefined ? undefined : `${year}-q${value}`;
};

const year: Form = (reading) => reading.year()?.toString();

/** The longest reading first: the year of a day is no time of its own. */
const forms = [day, isoDay, quarter, month, year];

/** The time that begins at `from`. */
export function timeWordsAt(syllables: readonly Syllable[], from: number): TimeWords | undefined {
  for (const form of forms) {
    const reading = new Reading(syllables, from);
    const time = form(reading);
    if (time !== undefined) return { length: reading.at - from, time };
  }
  return undefined;
}
