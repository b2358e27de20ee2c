/** A whole content folder of invented records, written file by file: memory holds one block at a time. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName, ContentRecords } from '../../src/domain/records.ts';
import { workCalendarOf } from '../../src/domain/work-calendar.ts';
import { readContent } from '../../src/loading/content.ts';
import { isoDate } from '../../src/time/civil-date.ts';
import { type Block, blockOf, petitionsPerBlock, type World } from './block.ts';
import { conclusionOf } from './conclusion.ts';
import { replaceFolder } from './corpus-folder.ts';
import { fileText } from './front-matter.ts';
import { wordStockOf } from './matter.ts';
import { meetingOf } from './meeting.ts';
import { petitionOf, type Written } from './petition.ts';
import { planIdOf, planOf, reportOf } from './plan.ts';
import { bodiesOfProvince, bodiesOfUnit, type Named, successorsOf, type Unit } from './unit.ts';

/** The day to which the illustrative shelf is kept; the corpus goes as far. */
const lastDay = isoDate('2026-11-20');

/** What a corpus takes as it is: the rules of time, words explained, words that search knows. */
const shared = ['calendar', 'glossary', 'search', 'pages'] as const;

class CorpusWriter {
  readonly #root: string;
  readonly #world: World;
  readonly #folders = new Set<string>();
  readonly #written = new Set<string>();

  constructor(root: string, world: World) {
    this.#root = root;
    this.#world = world;
  }

  writeBlock(block: Block, count: number): void {
    const { unit, year } = block;
    this.#writeUnit(unit);
    this.#writePlan(unit, year);
    const petitions: Written[] = [];
    for (let place = 0; place < count; place += 1) {
      petitions.push(petitionOf(block, place, count, petitions, this.#world));
    }
    for (const petition of petitions) this.#write('petitions', petition, block.dialogueId);
    this.#write('dialogues', meetingOf(block, petitions, this.#world));
    const conclusion = conclusionOf(block, petitions, this.#world);
    if (conclusion) this.#write('notices', conclusion);
  }

  /** A unit with its bodies, its province and whoever took over from it: once, however many blocks name it. */
  #writeUnit(unit: Unit): void {
    if (this.#written.has(unit.id)) return;
    this.#written.add(unit.id);
    const lists = [bodiesOfUnit(unit)];
    if (!this.#written.has(unit.province.id)) {
      this.#written.add(unit.province.id);
      lists.push(bodiesOfProvince(unit));
    }
    for (const { organisations, posts } of lists) {
      for (const body of organisations) this.#write('organisations', body, unit.province.id);
      for (const post of posts) this.#write('posts', post, unit.province.id);
    }
    for (const heir of successorsOf(unit)) this.#writeUnit(heir);
  }

  #writePlan(unit: Unit, year: number): void {
    const id = planIdOf(unit, year);
    if (this.#written.has(id)) return;
    this.#written.add(id);
    this.#write('plans', planOf(unit, year, this.#world));
    const report = reportOf(unit, year, this.#world);
    if (report) this.#write('fulfilments', report);
  }

  /** @param shelf a folder within the collection's, so that no folder holds too many files. */
  #write(collection: CollectionName, { id, record }: Named<object>, shelf = ''): void {
    const folder = join(this.#root, 'illustrative', collection, shelf);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    writeFileSync(join(folder, `${id}.md`), fileText(record));
  }
}

/** Rules of the law that bind whoever is a commune; those of one plan or one body have nothing to bind here. */
function copiedRules({ rules }: ContentRecords): string[] {
  return rules
    .filter(
      ({ source, binds }) => source.plan === undefined && binds.plan === undefined && !binds.organisations,
    )
    .map(({ id }) => id);
}

/**
 * Writes a corpus of `petitionCount` petitions into `folder`, in place of the corpus that stood there.
 * @param contentFolder where the words are taken from.
 * @throws ForeignFolderError where something else stands in `folder`.
 */
export function writeCorpus(petitionCount: number, folder: string, contentFolder = 'content'): void {
  const { records } = readContent(contentFolder);
  const world: World = { ...wordStockOf(records), calendar: workCalendarOf(records.calendar), lastDay };
  replaceFolder(folder, { madeBy: 'npm run corpus', petitions: petitionCount }, (root) => {
    for (const name of shared) cpSync(join(contentFolder, name), join(root, name), { recursive: true });
    mkdirSync(join(root, 'rules'));
    for (const id of copiedRules(records)) {
      cpSync(join(contentFolder, 'rules', `${id}.md`), join(root, 'rules', `${id}.md`));
    }
    const writer = new CorpusWriter(root, world);
    for (let number = 0; number * petitionsPerBlock < petitionCount; number += 1) {
      const left = petitionCount - number * petitionsPerBlock;
      writer.writeBlock(blockOf(number, world.calendar), Math.min(petitionsPerBlock, left));
    }
  });
}
