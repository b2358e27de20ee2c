/**
 * The days of one matter, one after the other. Where they pass 30/6/2025 the matter goes to the unit that took over;
 * where two shared the old one, only a transfer says which, and without it nothing more is recorded.
 */
import { addDays, type IsoDate } from '../../src/time/civil-date.ts';
import { nextWorkingDay } from '../../src/time/work-calendar.ts';
import type { World } from './block.ts';
import type { Random } from './random.ts';
import { firstNewDay, lastOldDay, successorsOf, type Unit } from './unit.ts';

/** How often a matter of a divided unit is handed over in writing. */
const transferShare = 0.7;

export class Timeline {
  /** The unit that answers for the matter on the last day. */
  unit: Unit;
  /** The last day on which something happened. */
  on: IsoDate;
  readonly #world: World;
  readonly #random: Random;
  readonly #onTransfer: (to: Unit, on: IsoDate) => void;
  #isOver = false;

  constructor(
    start: { readonly unit: Unit; readonly on: IsoDate },
    world: World,
    random: Random,
    onTransfer: (to: Unit, on: IsoDate) => void,
  ) {
    this.unit = start.unit;
    this.on = start.on;
    this.#world = world;
    this.#random = random;
    this.#onTransfer = onTransfer;
  }

  /** The next day, `least` to `most` days on; `undefined` where nothing more is recorded. */
  advance(least: number, most: number): IsoDate | undefined {
    if (this.#isOver) return undefined;
    const { calendar, lastDay } = this.#world;
    const day = nextWorkingDay(calendar, addDays(this.on, this.#random.int(least, most)));
    if (day > lastDay) return this.#end();
    if (!this.unit.isOld || day <= lastOldDay) {
      this.on = day;
      return day;
    }
    return this.#pass(day);
  }

  #pass(day: IsoDate): IsoDate | undefined {
    const heirs = successorsOf(this.unit);
    const heir = this.#random.pick(heirs);
    if (heirs.length === 1) {
      this.unit = heir;
      this.on = day;
      return day;
    }
    if (!this.#random.chance(transferShare)) return this.#end();
    const { calendar } = this.#world;
    const handed = nextWorkingDay(calendar, addDays(firstNewDay, this.#random.int(6, 40)));
    this.unit = heir;
    this.#onTransfer(heir, handed);
    this.on = day > handed ? day : nextWorkingDay(calendar, addDays(handed, this.#random.int(5, 30)));
    return this.on;
  }

  #end(): undefined {
    this.#isOver = true;
    return undefined;
  }
}
