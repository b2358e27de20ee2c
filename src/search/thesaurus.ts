/**
 * Synonyms made ready. Each entry of the content is one idea with a key of its own: the index notes in which documents
 * any of its forms stands, so that a query in one form finds all others by reading one list, however many there are.
 */
import type { Synonym } from './search-synonyms.ts';
import { isMarked, type Syllable, syllablesOf } from './syllables.ts';

/** What a run of syllables stands for besides itself. */
interface Meaning {
  /** The key under which the index knows it. */
  readonly key: string;
  /** How near it is to the words typed: 1 the same, less for what is only of the same matter. */
  readonly weight: number;
}

export interface Understood {
  /** Syllables of the query that it takes up. */
  readonly length: number;
  readonly meanings: readonly Meaning[];
  /** The other forms, as people read them. */
  readonly words: readonly string[];
  /** Whether they are different readings of one form, of which the reader may have meant any. */
  readonly isAmbiguous: boolean;
  /**
   * Of a short form that reads like a syllable: `capitals` where it was typed in capitals and can be nothing else,
   * `small` where it may as well be the syllable.
   */
  readonly syllableLike?: 'capitals' | 'small';
}

/** An idea where it stands in a text. */
interface Idea {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly syllables: readonly Syllable[];
  /** Keys of the ideas that a document with this form has. */
  readonly noted: string[];
  readonly meanings: Meaning[];
  readonly words: string[];
  isAmbiguous: boolean;
  readsLikeSyllable: boolean;
}

const same = 0.9;
const akin = 0.6;

/** A syllable as it was typed. */
export interface TypedSyllable extends Syllable {
  readonly typed: string;
}

/** A short form that reads like a syllable ("CA", "TU"): only capitals tell it from "ca" and "từ". */
const likeSyllable =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether what was typed may be this form: the same letters, and the same marks where marks were typed. */
function isTyped(typed: readonly TypedSyllable[], from: number, { syllables }: Form): boolean {
  return syllables.every((syllable, index) => {
    const other = typed[from + index];
    if (!other || other.folded !== syllable.folded || (index > 0 && other.startsAnew)) return false;
    return !isMarked(other) || other.exact === syllable.exact;
  });
}

/** Whether a text has this form, in its own spelling. */
function isWritten(text: readonly Syllable[], from: number, form: readonly Syllable[]): boolean {
  return form.every((syllable, index) => {
    const other = text[from + index];
    return other !== undefined && other.exact === syllable.exact && (index === 0 || !other.startsAnew);
  });
}

export class Thesaurus {
  /** Forms by their first syllable in bare letters, the longest first. */
  readonly #forms = new Map<string, Form[]>();

  constructor(synonyms: readonly Synonym[]) {
    for (const [number, synonym] of synonyms.entries()) this.#add(`#${number}`, synonym);
    for (const forms of this.#forms.values()) {
      forms.sort((a, b) => b.syllables.length - a.syllables.length);
    }
  }

  #add(key: string, synonym: Synonym): void {
    if (synonym.kind === 'abbreviation') this.#tellSyllables(synonym.short);
    if (synonym.kind === 'abbreviation' && synonym.readings.length > 1) {
      // Whoever writes one of the readings in full means this one and not the short form.
      for (const [index, reading] of synonym.readings.entries()) {
        this.#form(reading)?.noted.push(`${key}-${index}`);
        for (const short of synonym.short) this.#teach(short, `${key}-${index}`, same, [reading], true);
      }
      return;
    }
    const forms =
      synonym.kind === 'abbreviation'
        ? [...synonym.short, ...synonym.readings]
        : synonym.kind === 'same'
          ? synonym.words
          : [...synonym.everyday, ...synonym.official];
    for (const form of forms) {
      this.#form(form)?.noted.push(key);
      const others = othersOf(synonym, form);
      this.#teach(form, key, synonym.kind === 'everyday' ? akin : same, others, false);
    }
  }

  #tellSyllables(short: readonly string[]): void {
    for (const written of short) {
      const form = this.#form(written);
      if (form?.syllables.length === 1)
        form.readsLikeSyllable = likeSyllable.test(form.syllables[0]?.exact ?? '');
    }
  }

  #form(written: string): Form | undefined {
    const syllables = syllablesOf(written.normalize('NFC'));
    const first = syllables[0]?.folded;
    if (first === undefined) return undefined;
    const forms = this.#forms.get(first) ?? [];
    this.#forms.set(first, forms);
    const spelling = spellingOf(syllables);
    const known = forms.find((other) => spellingOf(other.syllables) === spelling);
    if (known) return known;
    const form: Form = {
      syllables,
      noted: [],
      meanings: [],
      words: [],
      isAmbiguous: false,
      readsLikeSyllable: false,
    };
    forms.push(form);
    return form;
  }

  #teach(written: string, key: string, weight: number, words: readonly string[], isAmbiguous: boolean): void {
    const form = this.#form(written);
    if (!form) return;
    form.isAmbiguous ||= isAmbiguous;
    form.meanings.push({ key, weight });
    for (const word of words) if (!form.words.includes(word)) form.words.push(word);
  }

  /** The longest form that begins at `from`; where several are equally long (marks left out), all they mean. */
  understand(typed: readonly TypedSyllable[], from: number): Understood | undefined {
    const forms = (this.#forms.get(typed[from]?.folded ?? '') ?? []).filter(
      (form) => form.meanings.length > 0 && isTyped(typed, from, form),
    );
    const length = forms[0]?.syllables.length;
    if (length === undefined) return undefined;
    const longest = forms.filter(({ syllables }) => syllables.length === length);
    const { typed: written } = typed[from] as TypedSyllable;
    const isLike = longest.some(({ readsLikeSyllable }) => readsLikeSyllable);
    return {
      length,
      meanings: longest.flatMap(({ meanings }) => meanings),
      words: longest.flatMap(({ words }) => words),
      isAmbiguous: longest.some(({ isAmbiguous }) => isAmbiguous),
      ...(isLike && { syllableLike: written === written.toUpperCase() ? 'capitals' : 'small' }),
    };
  }

  /** The ideas that a text has, each with the run of syllables that carries it. */
  ideasIn(text: readonly Syllable[]): readonly Idea[] {
    return text.flatMap(({ folded }, from) =>
      (this.#forms.get(folded) ?? []).flatMap(({ syllables, noted }) =>
        isWritten(text, from, syllables)
          ? noted.map((key) => ({ key, from, to: from + syllables.length }))
          : [],
      ),
    );
  }
}

/** What readers are told that a form also finds. */
function othersOf(synonym: Synonym, form: string): readonly string[] {
  switch (synonym.kind) {
    case 'abbreviation':
      return synonym.short.includes(form) ? synonym.readings : synonym.short;
    case 'same':
      return synonym.words.filter((other) => other !== form);
    case 'everyday':
      return synonym.official.includes(form) ? synonym.everyday : synonym.official;
  }
}

function spellingOf(syllables: readonly Syllable[]): string {
  return syllables.map(({ exact }) => exact).join(' ');
}
