/** The way into the compliance matrix: how obligations stand year by year, and every body that has one. */
import { type ComplianceCell, complianceMatrix } from '../../domain/compliance.ts';
import { type Population, populationOf, populations } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { type Verdict, verdicts } from '../../domain/rules/finding.ts';
import { formatDate } from '../../locale/dates.ts';
import { verdictLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { nameOf } from '../parties.ts';
import { ofPopulation } from '../populations.ts';
import { complianceBodies } from './body-page.ts';
import { countedCells, judgementSentence, type MatrixFileView, matrixFile, yearsOfCells } from './cell.ts';

interface ComplianceYearRow {
  readonly year: LinkView;
  readonly cells: string;
  /** In the order of the columns; none is said in words. */
  readonly counts: readonly { readonly column: string; readonly text: string; readonly isNone: boolean }[];
}

export interface ComplianceOverviewView {
  readonly head: PageHead;
  readonly lead: string;
  readonly about: string;
  readonly file: MatrixFileView;
  readonly rules: LinkView;
  readonly parts: readonly {
    readonly heading: string;
    readonly isIllustrative: boolean;
    /** Said where there is nothing. */
    readonly none?: string;
    readonly sentences: readonly string[];
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly ComplianceYearRow[];
    readonly bodies: readonly LinkView[];
    /** How many bodies are not listed. */
    readonly more?: string;
  }[];
}

function yearRow(portal: Portal, cells: readonly ComplianceCell[], year: number): ComplianceYearRow {
  const ofYear = cells.filter((cell) => cell.year === year);
  const counts = new Map<Verdict, number>(countedCells(ofYear));
  return {
    year: {
      text: vi.compliance.year.link(year),
      href: hrefOf(portal.site, paths.complianceYear(year)),
    },
    cells: vi.compliance.count(ofYear.length),
    counts: verdicts.map((verdict) => {
      const count = counts.get(verdict) ?? 0;
      return {
        column: verdictLabels[verdict],
        text: count === 0 ? vi.compliance.noCount : vi.compliance.count(count),
        isNone: count === 0,
      };
    }),
  };
}

/** Bodies listed of one population; those of a whole country are found by year, or from their own pages. */
const listedBodies = 60;

/** How all the obligations of a population stand. */
function sentenceOf(portal: Portal, cells: readonly ComplianceCell[]): string {
  const bodies = new Set(cells.map(({ body }) => body)).size;
  return vi.compliance.sentence(cells.length, bodies, countedCells(cells), formatDate(portal.asOf));
}

function cellsOf(portal: Portal, population: Population): readonly ComplianceCell[] {
  return ofPopulation(portal, population, complianceMatrix(portal).cells, ({ body }) => body);
}

function part(portal: Portal, population: Population): ComplianceOverviewView['parts'][number] {
  const cells = cellsOf(portal, population);
  const heard = complianceBodies(portal).filter(({ id }) => populationOf(portal, id) === population);
  const left = heard.length - listedBodies;
  return {
    heading: vi.compliance.headings[population],
    isIllustrative: population === 'illustrative',
    ...(cells.length === 0 && { none: vi.compliance.noneReal }),
    // The page opens with the sentence about the real.
    sentences:
      cells.length === 0
        ? []
        : [...(population === 'real' ? [] : [sentenceOf(portal, cells)]), judgementSentence(cells)],
    caption: vi.compliance.overviewCaption[population],
    columns: [
      vi.compliance.overviewColumns.year,
      vi.compliance.overviewColumns.cells,
      ...verdicts.map((verdict) => verdictLabels[verdict]),
    ],
    rows: yearsOfCells(cells).map((year) => yearRow(portal, cells, year)),
    bodies: heard.slice(0, listedBodies).map((body) => ({
      text: nameOf(body),
      href: hrefOf(portal.site, paths.complianceOf(body.id)),
    })),
    ...(left > 0 && { more: vi.compliance.moreBodies(left) }),
  };
}

export function complianceOverviewView(portal: Portal): ComplianceOverviewView {
  const { cells } = complianceMatrix(portal);
  const real = cellsOf(portal, 'real');
  const parts = populations.map((population) => part(portal, population));
  return {
    head: pageHead(portal, {
      title: vi.compliance.title,
      description: vi.compliance.description,
      path: paths.compliance,
    }),
    lead:
      cells.length === 0
        ? vi.compliance.none
        : real.length === 0
          ? vi.compliance.noneReal
          : sentenceOf(portal, real),
    about: vi.compliance.about,
    file: matrixFile(portal),
    rules: { text: vi.compliance.rules, href: hrefOf(portal.site, paths.rules) },
    // Without invented bodies nothing is missing; that no real one has an obligation is said.
    parts:
      cells.length === 0
        ? []
        : parts.filter(({ isIllustrative, rows }) => !isIllustrative || rows.length > 0),
  };
}
