/**
 * Everything that the search finds (mục lục), by the letter its title begins with and by the year of its day: the way
 * to it for whoever has no scripts, or no word to search for.
 */
import type { Population } from '../domain/illustrative.ts';
import { vi } from '../locale/vi.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { letterOf, letterSlug } from '../text/alphabet.ts';
import { compareVietnamese } from '../text/folding.ts';
import { paths } from './hrefs.ts';

export interface CatalogueGroup {
  readonly by: 'letter' | 'year';
  /** As a link shows it: "Đ", "2025". */
  readonly label: string;
  /** As it is read out: "Chữ Đ", "Năm 2025". */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The path of each of its pages. */
  readonly pathOf: (page: number) => string;
  readonly counts: Readonly<Record<Population, number>>;
  /** Real ones first; in the order of the dictionary under a letter, the latest first under a year. */
  readonly documents: readonly SearchDocument[];
}

export interface Catalogue {
  readonly letters: readonly CatalogueGroup[];
  /** The latest first. */
  readonly years: readonly CatalogueGroup[];
}

/** What a title begins with, behind quotation marks and whatever else is no letter. */
function beginning(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Digits, and letters that no alphabet of ours has an address for, stand together. */
const others = '';

function groupLetter({ title }: SearchDocument): string {
  const letter = letterOf(beginning(title));
  return /\p{L}/u.test(letter) && letterSlug(letter) !== '' ? letter : others;
}

function compareTitles(a: SearchDocument, b: SearchDocument): number {
  return compareVietnamese(beginning(a.title), beginning(b.title)) || (a.href < b.href ? -1 : 1);
}

export function documentsOf(
  population: Population,
  documents: readonly SearchDocument[],
): readonly SearchDocument[] {
  return documents.filter(({ isIllustrative }) => isIllustrative === (population === 'illustrative'));
}

/** The documents of a group, and how many of them are real and invented. */
function counted(documents: readonly SearchDocument[]): Pick<CatalogueGroup, 'counts' | 'documents'> {
  const [real, illustrative] = [documentsOf('real', documents), documentsOf('illustrative', documents)];
  return {
    counts: { real: real.length, illustrative: illustrative.length },
    documents: [...real, ...illustrative],
  };
}

function letterGroup(letter: string, documents: readonly SearchDocument[]): CatalogueGroup {
  const words = vi.catalogue;
  const isOther = letter === others;
  const slug = isOther ? 'so' : letterSlug(letter);
  return {
    by: 'letter',
    label: isOther ? words.others : letter,
    name: isOther ? words.othersName : words.letterName(letter),
    title: isOther ? words.othersTitle : words.letterTitle(letter),
    description: isOther ? words.othersDescription : words.letterDescription(letter),
    pathOf: (page) => paths.catalogueLetter(slug, page),
    ...counted(documents.toSorted(compareTitles)),
  };
}

function yearGroup(year: string, documents: readonly SearchDocument[]): CatalogueGroup {
  const latestFirst = (a: SearchDocument, b: SearchDocument) =>
    a.on === b.on ? compareTitles(a, b) : (a.on ?? '') < (b.on ?? '') ? 1 : -1;
  return {
    by: 'year',
    label: year,
    name: vi.catalogue.yearName(year),
    title: vi.catalogue.yearTitle(year),
    description: vi.catalogue.yearDescription(year),
    pathOf: (page) => paths.catalogueYear(year, page),
    ...counted(documents.toSorted(latestFirst)),
  };
}

export function catalogueOf(documents: readonly SearchDocument[]): Catalogue {
  const byLetter = Map.groupBy(documents, groupLetter);
  const byYear = Map.groupBy(
    documents.filter(({ on }) => on !== undefined),
    ({ on = '' }) => on.slice(0, 4),
  );
  return {
    letters: [...byLetter]
      .sort(([a], [b]) => Number(a === others) - Number(b === others) || compareVietnamese(a, b))
      .map(([letter, some]) => letterGroup(letter, some)),
    years: [...byYear].sort(([a], [b]) => (a < b ? 1 : -1)).map(([year, some]) => yearGroup(year, some)),
  };
}
