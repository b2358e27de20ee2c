/**
 * A block: one dialogue with the fifty petitions it gathered and the notice that concluded it. Blocks are numbered; a
 * block's number says where and when it lies, whatever the size of the corpus.
 */
import { addDays, type IsoDate, toDayNumber, toIsoDate } from '../../src/time/civil-date.ts';
import { nextWorkingDay, type WorkCalendar } from '../../src/time/work-calendar.ts';
import type { WordStock } from './matter.ts';
import { Random } from './random.ts';
import { linesPerTract, type Unit, unitOf } from './unit.ts';

export const petitionsPerBlock = 50;

/** Half-years from the first of 2021 to the second of 2026. */
const slots = 12;
const dialoguesPerLine = 10;
const firstYear = 2021;

/** The old wards stand for the half-years before this one. */
const firstPresentSlot = 9;

/** What all records share. */
export interface World extends WordStock {
  readonly calendar: WorkCalendar;
  /** Nothing is recorded that happened after this day. */
  readonly lastDay: IsoDate;
}

export interface Block {
  readonly number: number;
  readonly unit: Unit;
  readonly year: number;
  readonly half: 1 | 2;
  readonly heldOn: IsoDate;
  readonly dialogueId: string;
}

/** The day on which a unit holds its dialogue of a half-year. */
export function heldDay({ id }: Unit, year: number, half: 1 | 2, calendar: WorkCalendar): IsoDate {
  const random = new Random(`held/${id}/${year}/${half}`);
  const first = half === 1 ? toIsoDate(year, 3, 5) : toIsoDate(year, 8, 20);
  // In 2025 the old wards must conclude before they end.
  const last = half === 1 ? toIsoDate(year, 5, 16) : toIsoDate(year, year === 2026 ? 10 : 11, 18);
  const span = toDayNumber(last) - toDayNumber(first);
  return nextWorkingDay(calendar, addDays(first, random.int(0, span)));
}

export function blockOf(number: number, calendar: WorkCalendar): Block {
  const perTract = linesPerTract * dialoguesPerLine;
  const tract = Math.floor(number / perTract);
  const line = (number % perTract) % linesPerTract;
  const turn = Math.floor((number % perTract) / linesPerTract);
  // Seven and twelve share no factor: a line never meets a half-year twice.
  const slot = (turn * 7 + line * 5) % slots;
  // The last half-year of the old wards falls to the one that was divided: what it left open is the harder case.
  const era = slot >= firstPresentSlot ? 'present' : slot % 2 === 0 ? 'second' : 'first';
  const unit = unitOf(tract * linesPerTract + line, era);
  const year = firstYear + Math.floor(slot / 2);
  const half = slot % 2 === 0 ? 1 : 2;
  return {
    number,
    unit,
    year,
    half,
    heldOn: heldDay(unit, year, half, calendar),
    dialogueId: `${unit.id}-${year}-${half === 1 ? 'dau-nam' : 'cuoi-nam'}`,
  };
}
