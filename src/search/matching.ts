/**
 * Finds the documents of one query, in two steps. The first reads pairs of neighbours and what runs of syllables stand
 * for: short lists, and whatever holds the whole query together is final after it. The second reads the lists of
 * single syllables, for documents where the words lie scattered.
 */
import { firstOf } from './first-of.ts';
import type { IndexReader, TermEntry } from './index-reader.ts';
import { documentOf, type Posting, placeOf, places } from './posting-list.ts';
import { intersection, postingsOf } from './posting-sets.ts';
import { isInTime, type Query, type QuerySyllable, type Unit, type WantedTerm } from './query.ts';
import { Scoreboard, worthOfPair } from './scoreboard.ts';
import type { Reading } from './search-engine.ts';
import { isNumber, pairKey } from './syllables.ts';

/** Places of two syllables that belong together. */
type Pair = Query['numbers'][number];

/** From this share of the rarer syllable's occurrences on, two syllables are one word ("đối thoại"), not neighbours by chance. */
const cohesion = 0.5;

/** Endings tried for a word that is still being typed. */
const mostEndings = 5;

/** How much more frequent a longer word must be than the two syllables as typed, to be thought of. */
const worthGrowing = 8;

/** What a document must hold of the query, by how rare the words are, to be shown as near. */
const nearShare = 0.5;

/** From this share of all documents on, a spelling is a word of every other sentence. */
const everyday = 0.25;

/** Near documents shown. */
const mostNear = 30;

function bitsOf(from: number, to: number): number {
  return ((1 << (to - from)) - 1) << from;
}

/** Whether syllables that were typed with marks stand in a text with these marks. */
function isSpelled(typed: readonly QuerySyllable[], spelled: readonly string[]): boolean {
  return typed.every(({ exact, isMarked }, index) => !isMarked || spelled[index] === exact);
}

export class Matching {
  readonly #reader: IndexReader;
  readonly #query: Query;
  readonly #board: Scoreboard;
  readonly #all: number;
  readonly #marked: number;
  /** Whether anything was typed with marks. */
  readonly #hasMarks: boolean;
  /** Documents that hold all phrases in quotes; absent where the query has none. */
  #quoted: ReadonlySet<number> | undefined;
  /** Documents that carry the query as their code. */
  readonly coded = new Set<number>();
  /** How many documents hold each syllable. */
  readonly counts: number[] = [];
  /** How words of the query were understood. */
  readonly readings: Reading[] = [];
  /** Whether the last syllable was taken for the beginning of others. */
  isGrown = false;

  /** @param priors what each document is worth by itself; as many as there are documents. */
  constructor(reader: IndexReader, priors: Float32Array, query: Query) {
    this.#reader = reader;
    this.#query = query;
    this.#board = new Scoreboard(priors.length, priors);
    this.#all = bitsOf(0, query.syllables.length) & ~query.asking;
    this.#hasMarks = query.syllables.some(({ isMarked }) => isMarked);
    // Of a syllable alone the spelling typed is asked for even without marks; see `#isMeant`.
    const isAlone = query.syllables.length === 1;
    this.#marked =
      query.syllables.reduce(
        (bits, { isMarked }, place) => (isMarked || isAlone ? bits | (1 << place) : bits),
        0,
      ) & ~query.asking;
  }

  /** The first step. */
  async holdTogether(): Promise<void> {
    const { syllables, pairs, numbers, units, phrases, names } = this.#query;
    // Of "tổ số 5" the 5 belongs to "tổ"; every house has a number.
    const isOwned = (place: number) => numbers.some(({ to }) => to === place);
    const neighbours = [
      ...pairs.flatMap((isPair, from) => (isPair && !isOwned(from + 1) ? [{ from, to: from + 1 }] : [])),
      ...numbers,
    ];
    await Promise.all([
      ...names.map((name) => this.#addName(name)),
      ...neighbours.map((pair) => this.#readPair(pair)),
      ...units.flatMap((unit) => this.#besides(unit).map(({ key }) => this.#reader.term(key))),
      ...units.flatMap(({ alternatives }) =>
        alternatives.flatMap(({ terms }) => terms.map(({ key }) => this.#reader.term(key))),
      ),
    ]);
    for (const pair of neighbours) await this.#addPair(pair);
    await this.#addPairEndings(syllables.length - 1);
    for (const unit of units) await this.#addUnit(unit);
    if (phrases.length > 0) this.#quoted = await this.#documentsWithPhrases();
  }

  /** The first documents in which all words of the query hold together as typed. What they score is final. */
  held(count: number): readonly number[] {
    const held = this.#found().filter((document) => {
      const isRight = (this.#marked & ~(this.#board.right[document] as number)) === 0;
      return isRight && !this.#board.isNear(document, this.#all) && !this.isScattered(document);
    });
    return held.length < count ? [] : firstOf(held, count, this.rank);
  }

  /** The second step. */
  async addScattered(): Promise<void> {
    const { syllables } = this.#query;
    const entries = await Promise.all(syllables.map(({ folded }) => this.#reader.term(folded)));
    entries.forEach((entry, place) => {
      this.counts[place] = entry?.count ?? 0;
    });
    await Promise.all(entries.map((entry) => entry && this.#reader.readLists(entry)));
    for (const place of syllables.keys()) await this.#addSyllable(place, entries[place]);
    const last = syllables.length - 1;
    const isLastKnown = (this.counts[last] ?? 0) > 0;
    if (this.#canGrow(last) && (!isLastKnown || this.all().length === 0)) await this.#addEndings(last);
  }

  /** Where a document stands among those found: the higher, the earlier. */
  readonly rank = (document: number): number => this.#board.rank(document, this.#all, this.#marked);

  /** Bits of the syllables that a document lacks. */
  missing(document: number): number {
    return this.#board.missing(document, this.#all);
  }

  /** Whether words of the query lie in a document away from their neighbours. */
  isScattered(document: number): boolean {
    return this.#board.isScattered(document, this.#all);
  }

  /** Documents that hold all words, in no order. */
  all(): readonly number[] {
    return this.#found().filter((document) => !this.#board.isNear(document, this.#all));
  }

  /** Documents that hold the greater part of the query, the best first. Quotes allow nothing near. */
  near(): readonly number[] {
    if (this.#quoted) return [];
    // A word that no document holds says nothing about which of them comes near.
    const rarities = this.counts.map((count) => (count === 0 ? 0 : this.#board.rarity(count)));
    const shareOf = (bits: number) =>
      rarities.reduce((sum, rarity, place) => (bits & (1 << place) ? sum + rarity : sum), 0);
    const most = shareOf(this.#all) * (1 - nearShare);
    const near = this.#found().filter(
      (document) => this.#board.isNear(document, this.#all) && shareOf(this.missing(document)) < most,
    );
    return firstOf(near, mostNear, this.rank);
  }

  #found(): readonly number[] {
    const { touched } = this.#board;
    const quoted = this.#quoted;
    return quoted === undefined ? touched : touched.filter((document) => quoted.has(document));
  }

  #syllable(place: number): QuerySyllable {
    return this.#query.syllables[place] as QuerySyllable;
  }

  async #addName({ key, from, to }: Query['names'][number]): Promise<void> {
    const isWhole = to - from === this.#query.syllables.length;
    const entry = await this.#reader.term(key);
    const run = this.#query.syllables.slice(from, to);
    const spellings = (entry?.spellings ?? []).filter(({ exact }) => {
      const spelled = exact.slice(1).split('-');
      return spelled.length !== run.length || isSpelled(run, spelled);
    });
    const all = await postingsOf(this.#reader, entry && { ...entry, spellings }, undefined);
    const codes = all.filter((one) => placeOf(one) === places.name);
    this.#board.begin();
    // Inside a longer query only a code is worth a name's rank: "đất đai" is the name of a topic in every second one.
    // What a code names is meant, whatever words stand beside the code.
    this.#board.addName(isWhole ? all : codes, (one) => placeOf(one) === places.name, this.#all);
    for (const one of codes) this.coded.add(documentOf(one));
  }

  #pairEntry({ from, to }: Pair): Promise<TermEntry | undefined> {
    return this.#reader.term(pairKey(this.#syllable(from).folded, this.#syllable(to).folded));
  }

  async #readPair(pair: Pair): Promise<void> {
    const entry = await this.#pairEntry(pair);
    if (entry) await this.#reader.readLists(entry);
  }

  async #addPair(pair: Pair): Promise<void> {
    const { from, to } = pair;
    const entry = await this.#pairEntry(pair);
    if (!entry) return;
    const [first, second] = [this.#syllable(from), this.#syllable(to)];
    const isTyped = ({ exact }: { exact: string }) => isSpelled([first, second], exact.split(' '));
    const typed = entry.spellings.filter(isTyped);
    const others = entry.spellings.filter((spelling) => !isTyped(spelling));
    const isSlip = typed.length === 0 && (await this.#isOneWord(entry, first, second));
    this.#board.begin();
    for (const spelling of [...typed, ...others]) {
      const isRight = isSlip || typed.includes(spelling);
      // Who types marks at all leaves them out where there are none: "lí do" is not "lí đô".
      const isExact = !this.#hasMarks || spelling.exact === pairKey(first.exact, second.exact);
      const postings = await this.#reader.postings(spelling);
      this.#board.addPair(postings, bitsOf(from, to + 1), entry.count, isRight, isExact || isSlip);
    }
  }

  /**
   * Whether two syllables that are nowhere spelled as typed are one word all the same: then the reader, or a text
   * recognition, has slipped ("đổi thoại").
   */
  async #isOneWord(entry: TermEntry, first: QuerySyllable, second: QuerySyllable): Promise<boolean> {
    const counts = await Promise.all(
      [first, second].map(async ({ folded }) => (await this.#reader.term(folded))?.count ?? 0),
    );
    return entry.count >= cohesion * Math.min(...counts);
  }

  /** Whether a syllable makes a word with what stands beside it. */
  async #hasNeighbour(place: number): Promise<boolean> {
    const around = [place - 1, place].filter((from) => this.#query.pairs[from]);
    const entries = await Promise.all(around.map((from) => this.#pairEntry({ from, to: from + 1 })));
    return entries.some((entry) => entry !== undefined);
  }

  /** Keys of what a run stands for together with what was typed beside it, and the syllables that it satisfies. */
  #besides({ from, to, ideas }: Unit): readonly { readonly key: string; readonly bits: number }[] {
    const { syllables, pairs } = this.#query;
    const [before, after] = [pairs[from - 1] && syllables[from - 1], pairs[to - 1] && syllables[to]];
    return ideas.flatMap((idea) => [
      ...(before ? [{ key: pairKey(before.folded, idea), bits: bitsOf(from - 1, to) }] : []),
      ...(after ? [{ key: pairKey(idea, after.folded), bits: bitsOf(from, to + 1) }] : []),
    ]);
  }

  async #addUnit(unit: Unit): Promise<void> {
    const { from, to, alternatives, reading, isDoubtful } = unit;
    if (isDoubtful && (await this.#hasNeighbour(from))) return;
    if (reading) this.readings.push(reading);
    // A run of several syllables as it stands is scored by its pairs.
    const others =
      to - from > 1 ? alternatives.filter(({ terms }) => !this.#isItself(from, to, terms)) : alternatives;
    const lists = await Promise.all(others.map(({ terms }) => this.#documentsWith(terms)));
    this.#board.begin();
    others.forEach(({ weight }, index) => {
      const postings = lists[index] ?? [];
      const worth = weight * worthOfPair * this.#board.rarity(postings.length) * Math.max(1, to - from - 1);
      this.#board.addHeld(postings, bitsOf(from, to), worth, true);
    });
    for (const { key, bits } of this.#besides(unit)) {
      const postings = await postingsOf(this.#reader, await this.#reader.term(key), undefined);
      this.#board.begin();
      this.#board.addPair(postings, bits, postings.length, true);
    }
  }

  #isItself(from: number, to: number, terms: readonly WantedTerm[]): boolean {
    return (
      terms.length === to - from - 1 &&
      terms.every(({ key }, index) => {
        const place = from + index;
        return key === pairKey(this.#syllable(place).folded, this.#syllable(place + 1).folded);
      })
    );
  }

  async #documentsWith(terms: readonly WantedTerm[]): Promise<readonly Posting[]> {
    const lists = await Promise.all(
      terms.map(async ({ key, exact }) => postingsOf(this.#reader, await this.#reader.term(key), exact)),
    );
    return intersection(lists);
  }

  async #documentsWithPhrases(): Promise<ReadonlySet<number>> {
    const found = await Promise.all(
      this.#query.phrases.map(async ({ from, to }) => {
        const run = this.#query.syllables.slice(from, to);
        const lists = await Promise.all(
          run.length === 1
            ? run.map((one) => this.#spelled(one.folded, [one]))
            : run.slice(1).map((second, index) => {
                const first = run[index] as QuerySyllable;
                return this.#spelled(pairKey(first.folded, second.folded), [first, second]);
              }),
        );
        return new Set(intersection(lists).map(documentOf));
      }),
    );
    const [first = new Set<number>(), ...others] = found;
    return new Set([...first].filter((document) => others.every((documents) => documents.has(document))));
  }

  /** Documents that hold a term with the marks that were typed; what was typed without any may have any. */
  async #spelled(key: string, typed: readonly QuerySyllable[]): Promise<readonly Posting[]> {
    const entry = await this.#reader.term(key);
    const fitting = (entry?.spellings ?? []).filter(({ exact }) => isSpelled(typed, exact.split(' ')));
    return postingsOf(this.#reader, entry && { ...entry, spellings: fitting }, undefined);
  }

  async #addSyllable(place: number, entry: TermEntry | undefined): Promise<void> {
    if (!entry) return;
    const { pairs } = this.#query;
    const { exact, isAbbreviation } = this.#syllable(place);
    const isAlone = !pairs[place] && !pairs[place - 1];
    // "tổ 5" is not a 5 somewhere and a tổ somewhere: a number that was typed beside a word stands beside it.
    if (!isAlone && isNumber(this.#syllable(place)) && !isInTime(this.#query, place)) return;
    const typed = entry.spellings.filter((spelling) => spelling.exact === exact);
    const others = entry.spellings.filter((spelling) => spelling.exact !== exact && !isAbbreviation);
    this.#board.begin();
    for (const spelling of [...typed, ...others]) {
      const isRight =
        typed.length === 0 || spelling.exact === exact || !this.#isMeant(place, typed[0]?.count ?? 0);
      const postings = await this.#reader.postings(spelling);
      this.#board.addSyllable(postings, 1 << place, entry.count, isRight, isAlone);
    }
  }

  /**
   * Whether the spelling typed is the one meant. One syllable alone without marks may be a word of its own ("da") or one
   * whose marks were left out ("cho" for "chợ"): it is the first where it is no word of every other sentence.
   */
  #isMeant(place: number, count: number): boolean {
    const { length } = this.#query.syllables;
    return this.#syllable(place).isMarked || (length === 1 && count < this.#board.count * everyday);
  }

  #canGrow(place: number): boolean {
    return this.#query.isGrowing && /^[a-z]+$/.test(this.#syllable(place)?.folded ?? '');
  }

  /** Where the last syllable makes no word with its neighbour: the words that the two may grow into. */
  async #addPairEndings(place: number): Promise<void> {
    if (!this.#canGrow(place) || !this.#query.pairs[place - 1]) return;
    const [first, second] = [this.#syllable(place - 1), this.#syllable(place)];
    const start = pairKey(first.folded, second.folded);
    const grown = (await this.#reader.termsFrom(start, 2)).toSorted((a, b) => b.count - a.count);
    const typed = grown.find(({ key }) => key === start)?.count ?? 0;
    const longer = grown.filter(({ key, count }) => key !== start && count > typed * worthGrowing);
    if (longer.length === 0) return;
    this.isGrown = true;
    this.#board.begin();
    for (const entry of longer.slice(0, mostEndings)) {
      // "mộ" may become "mộc", not "mở".
      const fitting = entry.spellings.filter(({ exact }) => {
        const [one = '', other = ''] = exact.split(' ');
        return (
          (!first.isMarked || one === first.exact) && (!second.isMarked || other.startsWith(second.exact))
        );
      });
      const postings = await postingsOf(this.#reader, { ...entry, spellings: fitting }, undefined);
      this.#board.addHeld(postings, bitsOf(place - 1, place + 1), this.#board.rarity(entry.count), true);
    }
  }

  /** Syllables that the last one may grow into. */
  async #addEndings(place: number): Promise<void> {
    const { folded } = this.#syllable(place);
    // A letter alone is the beginning of everything.
    if (folded.length === 1 && place === 0) return;
    this.isGrown = true;
    const spelling = await this.#reader.spelling();
    const grown = [...spelling]
      .filter(([syllable]) => syllable.length > folded.length && syllable.startsWith(folded))
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostEndings);
    const entries = await Promise.all(grown.map(([syllable]) => this.#reader.term(syllable)));
    this.#board.begin();
    for (const entry of entries) {
      if (!entry) continue;
      const postings = await postingsOf(this.#reader, entry, undefined);
      this.#board.addHeld(postings, 1 << place, this.#board.rarity(entry.count), true);
    }
  }
}
