/** One petition of a block: its words, and what happened to it. */
import type { PetitionEvent } from '../../src/schemas/event.ts';
import type { PetitionRecord } from '../../src/schemas/petition.ts';
import { addDays, type IsoDate } from '../../src/time/civil-date.ts';
import { nextWorkingDay } from '../../src/time/work-calendar.ts';
import { type Block, petitionsPerBlock, type World } from './block.ts';
import { Course } from './course.ts';
import type { Matter } from './matter.ts';
import * as phrases from './phrases.ts';
import { filled, type Setting, wayIn } from './place.ts';
import { Random } from './random.ts';
import { asCommune, Transposition } from './transposition.ts';
import { firstNewDay, type Named, neighbourhoodId, neighbourhoodName, neighbourOf } from './unit.ts';

/** A petition with what the notice needs to conclude on it. */
export interface Written extends Named<PetitionRecord> {
  readonly matter: Matter;
  readonly transposition: Transposition;
  /** Which place names its words begin with. */
  readonly turn: number;
}

/** Petitions of one neighbourhood that stand together: no fewer than three may name it. */
const neighbourhoodRun = 4;
const leastNamed = 3;

/** The place of a petition in the numbering of its unit and year: the second half-year goes on after the first. */
function codeOf({ unit, year, half }: Block, place: number): string {
  const number = (half - 1) * petitionsPerBlock + place + 1;
  return `${unit.initials}-${year}-${String(number).padStart(3, '0')}`;
}

/** The neighbourhood that a petition names: the first of each ten, where the unit has any. */
function neighbourhoodOf({ unit }: Block, place: number, count: number): number | undefined {
  if (unit.isOld || place % 10 >= neighbourhoodRun) return undefined;
  const start = place - (place % 10);
  // At the end of the corpus a run may be cut short.
  return count - start >= leastNamed ? unit.neighbourhoods[start / 10] : undefined;
}

function arrivalOf(block: Block, world: World, random: Random) {
  const { heldOn, dialogueId } = block;
  if (random.chance(0.14)) {
    const channel = random.pick(['citizen_reception', 'voter_meeting', 'letter', 'online', 'front'] as const);
    const day = nextWorkingDay(world.calendar, addDays(heldOn, random.int(-30, 25)));
    const intake = channel === 'online' ? 'online' : channel === 'letter' ? 'in_writing' : 'asked_live';
    return { channel, intake, on: day } as const;
  }
  const intake = random.weighted([
    [50, 'asked_live'],
    [34, 'collected_before'],
    [8, 'in_writing'],
    [8, 'online'],
  ] as const);
  const on =
    intake === 'asked_live' ? heldOn : nextWorkingDay(world.calendar, addDays(heldOn, -random.int(4, 24)));
  return { dialogue: dialogueId, intake, on } as const;
}

function titleOf(
  { unit }: Block,
  matter: Matter,
  transposition: Transposition,
  setting: Setting,
  random: Random,
): string {
  const title = transposition.text(matter.title);
  const suffix = random.chance(0.6) ? ` ở ${wayIn(setting.names, random)}` : ` ở ${setting.area}`;
  const isPlaced = unit.placeNames.some((name) => title.includes(name));
  const isLong = title.length + suffix.length > 150;
  return isPlaced || isLong || matter.kind === 'complaint' ? title : title + suffix;
}

function summaryOf(matter: Matter, transposition: Transposition, setting: Setting, random: Random): string {
  const own = matter.sentences.map((sentence) => transposition.text(sentence));
  if (matter.kind === 'complaint') return own.join(' ');
  const added = [
    ...random.sample(matter.onSubject, random.int(1, 3)),
    ...random.sample(phrases.bySphere[matter.sphere], random.int(0, 1)),
    ...(random.chance(0.6) ? [random.pick(phrases.before)] : []),
    ...(random.chance(0.7) ? [random.pick(phrases.requests)] : []),
  ].map((sentence) => filled(sentence, setting, random));
  // What the people ask for stands last.
  const [last = '', ...rest] = own.toReversed();
  const summary = [...rest.toReversed(), ...added.slice(0, -1), last, ...added.slice(-1)];
  return summary.join(' ');
}

/** How often a petition is about a matter that an earlier one of the same meeting was about. */
const repeatedShare = 0.05;

/** What the petition is about: a matter of the word stock, or what another petition asked before. */
function subjectOf(
  { unit }: Block,
  on: IsoDate,
  earlier: readonly Written[],
  { matters }: World,
  random: Random,
): { readonly matter: Matter; readonly turn: number; readonly repeats?: string } {
  const known = earlier.filter(
    ({ record, matter }) => (record.events[0]?.on ?? on) <= on && matter.kind !== 'complaint',
  );
  if (random.chance(repeatedShare) && known.length > 0) {
    const { id, matter, turn } = random.pick(known);
    return { matter, turn, repeats: id };
  }
  const isTimely = ({ isOfMerger }: Matter) => !isOfMerger || (on >= firstNewDay && !unit.isOld);
  return { matter: random.pick(matters.filter(isTimely)), turn: random.int(0, 1000) };
}

/**
 * @param place the petition's place in its block.
 * @param count how many petitions of the block the corpus holds.
 * @param earlier the petitions that stand before it in the block.
 */
export function petitionOf(
  block: Block,
  place: number,
  count: number,
  earlier: readonly Written[],
  world: World,
): Written {
  const { unit } = block;
  const code = codeOf(block, place);
  const random = new Random(`petition/${code}`);
  const arrival = arrivalOf(block, world, random);
  const { matter, turn, repeats } = {
    repeats: undefined,
    ...subjectOf(block, arrival.on, earlier, world, random),
  };
  const named = neighbourhoodOf(block, place, count);
  const transposition = new Transposition(
    {
      from: matter.receivedOn,
      to: arrival.on,
      unit: unit.name,
      neighbour: neighbourOf(unit).name,
      province: unit.province.name,
      names: unit.placeNames,
      turn,
      factor: 1 + random.next() * 1.4,
      isOld: unit.isOld,
    },
    world.placeName,
  );
  const setting: Setting = {
    names: random.sample(unit.placeNames, 6),
    area: neighbourhoodName(unit, named ?? random.pick(unit.neighbourhoods)),
    on: arrival.on,
  };
  const inTown = (text: string) => (unit.isRural ? asCommune(text) : text);
  const { channel, dialogue, intake } = { channel: undefined, dialogue: undefined, ...arrival };
  const events: readonly PetitionEvent[] = new Course(
    { block, matter, transposition, setting, receivedOn: arrival.on, isOfDialogue: dialogue !== undefined },
    world,
    random,
  ).events();
  const isBeyond = events.some(({ kind }) => kind === 'referred');
  return {
    id: code.toLowerCase(),
    matter,
    transposition,
    turn,
    record: {
      code,
      title: titleOf(block, matter, transposition, setting, random),
      summary: inTown(summaryOf(matter, transposition, setting, random)),
      kind: matter.kind,
      receivedBy: `${unit.id}-ubnd`,
      ...(dialogue !== undefined && { dialogue }),
      ...(channel !== undefined && { channel }),
      intake,
      topics: [...matter.topics],
      area: named === undefined ? unit.id : neighbourhoodId(unit, named),
      raisedBy: random.chance(0.6)
        ? matter.raisedBy
        : random.pick(['residents', 'residential_group', 'voters', 'elderly', 'women', 'front'] as const),
      authority: isBeyond ? 'beyond' : 'within',
      ...(repeats !== undefined && { repeats }),
      ...(random.chance(0.06) && { mentions: mentionsOf(arrival.on, unit.name, random) }),
      events: [...events],
    },
  };
}

function mentionsOf(on: IsoDate, unit: string, random: Random) {
  const where = random.pick([
    `Tiếp xúc cử tri ${unit} trước kỳ họp thường lệ`,
    `Buổi tiếp công dân định kỳ của ${unit}`,
    `Hội nghị nhân dân ${unit}`,
  ]);
  return [{ on: addDays(on, -random.int(20, 160)), where }];
}
