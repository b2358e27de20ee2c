/** One year of the compliance matrix: bodies by obligations, each cell with its verdict and the way to its reasons. */
import {
  type ComplianceCell,
  complianceMatrix,
  isAsked,
  type ObligationKey,
  silentBodies,
} from '../../domain/compliance.ts';
import { type Population, populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Organisation } from '../../domain/records.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { type Pagination, pageNumbers, paginate } from '../pagination.ts';
import { nameOf, organisationLink } from '../parties.ts';
import { populationParts, realFirst } from '../populations.ts';
import { type StateMarkView, verdictMark } from '../state-mark.ts';
import {
  countedCells,
  countedVerdicts,
  type GroupName,
  groupNames,
  judgementSentence,
  type MatrixFileView,
  matrixFile,
  obligationGroups,
  obligationName,
  readingLink,
  yearsOfCells,
} from './cell.ts';

/** A cell of the table. One without a finding leads nowhere and says why there is none. */
interface MatrixCellView {
  /** The obligation, as the head of its column names it. */
  readonly column: string;
  readonly href?: string;
  /** Absent where nothing is asked of the body. */
  readonly mark?: StateMarkView;
  /** "2 đạt · 1 chưa đạt", where there is more than one finding; what is lacking, where there is none. */
  readonly detail?: string;
}

export interface MatrixTableView {
  readonly heading: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly body: LinkView; readonly cells: readonly MatrixCellView[] }[];
}

interface CompliancePart {
  readonly heading: string;
  readonly isIllustrative: boolean;
  readonly none?: string;
  /** How the obligations stand, and how many findings that is. */
  readonly sentences: readonly string[];
  readonly tables: readonly MatrixTableView[];
  /** Of whom nothing is on record; beyond a number they are only counted. */
  readonly silent?: { readonly before: string; readonly bodies: readonly LinkView[]; readonly more?: string };
}

export interface ComplianceYearView {
  readonly head: PageHead;
  readonly parts: readonly CompliancePart[];
  readonly years: readonly (LinkView & { readonly isCurrent: boolean })[];
  /** What “not met” does not mean, and how cells come to their verdict. */
  readonly reading: { readonly text: string; readonly link: LinkView };
  readonly file: MatrixFileView;
  readonly pagination?: Pagination;
}

export function complianceYears(portal: Portal): readonly number[] {
  return yearsOfCells(complianceMatrix(portal).cells);
}

/** Bodies on one page: each takes a row in up to four tables. */
const bodiesPerPage = 40;

/** Bodies of a population that are silent and listed by name. */
const listedSilent = 20;

function cellsOfYear(portal: Portal, year: number): readonly ComplianceCell[] {
  return complianceMatrix(portal).cells.filter((cell) => cell.year === year);
}

/** The bodies of a year, in the order of their names, the real ones first. */
function bodiesOfYear(portal: Portal, year: number): readonly Organisation[] {
  const heard = new Set(cellsOfYear(portal, year).map(({ body }) => body));
  const bodies = portal.organisations.filter(({ id }) => heard.has(id));
  return realFirst(portal, bodies, ({ id }) => id);
}

export function complianceYearPages(portal: Portal, year: number): readonly number[] {
  return pageNumbers(bodiesOfYear(portal, year).length, bodiesPerPage);
}

function cellView(portal: Portal, cell: ComplianceCell): MatrixCellView {
  const { body, obligation, year, judgements, counts, verdict } = cell;
  return {
    column: obligationName(obligation),
    href: hrefOf(portal.site, paths.complianceCell(body, obligation, year)),
    mark: verdictMark(verdict),
    ...(judgements.length > 1 && { detail: vi.compliance.counts(countedVerdicts(counts)) }),
  };
}

/** A cell without a finding: silence where the obligation speaks to the body, and nothing to say where it does not. */
function emptyCell(
  portal: Portal,
  body: Organisation,
  obligation: ObligationKey,
  year: number,
): MatrixCellView {
  const column = obligationName(obligation);
  return isAsked(portal, obligation, body, year)
    ? { column, mark: verdictMark('insufficient'), detail: vi.compliance.year.noRecord }
    : { column };
}

function tableView(
  portal: Portal,
  group: GroupName,
  year: number,
  { cells, shown }: { readonly cells: readonly ComplianceCell[]; readonly shown: readonly Organisation[] },
): readonly MatrixTableView[] {
  const inGroup = cells.filter(({ obligation }) => obligationGroups[group].includes(obligation));
  const obligations = obligationGroups[group].filter((key) =>
    inGroup.some(({ obligation }) => obligation === key),
  );
  const bodies = shown.filter(({ id }) => inGroup.some(({ body }) => body === id));
  if (bodies.length === 0) return [];
  const heading = vi.compliance.groups[group];
  const caption = vi.compliance.year.caption(heading, year);
  const isIllustrative = bodies.some(({ fictitious }) => fictitious);
  return [
    {
      heading,
      caption: isIllustrative ? vi.compliance.year.illustrativeCaption(caption) : caption,
      columns: obligations.map(obligationName),
      rows: bodies.map((body) => ({
        body: { text: nameOf(body), href: hrefOf(portal.site, paths.complianceOf(body.id)) },
        cells: obligations.map((key) => {
          const cell = inGroup.find(({ body: id, obligation }) => id === body.id && obligation === key);
          return cell ? cellView(portal, cell) : emptyCell(portal, body, key, year);
        }),
      })),
    },
  ];
}

function silentView(portal: Portal, population: Population, year: number): Pick<CompliancePart, 'silent'> {
  const silent = silentBodies(portal, year).filter(({ id }) => populationOf(portal, id) === population);
  const words = vi.compliance.year;
  const left = silent.length - listedSilent;
  if (silent.length === 0) return {};
  return {
    silent: {
      before: words.silent(silent.length, year),
      bodies: silent.slice(0, listedSilent).map(({ id }) => organisationLink(portal, id)),
      ...(left > 0 && { more: words.silentMore(left) }),
    },
  };
}

/** What a page shows of one population: the sentences are about all of its bodies in the year. */
function part(
  portal: Portal,
  population: Population,
  {
    year,
    page,
    shown,
  }: { readonly year: number; readonly page: number; readonly shown: readonly Organisation[] },
): CompliancePart {
  const cells = cellsOfYear(portal, year).filter(({ body }) => populationOf(portal, body) === population);
  const bodies = new Set(cells.map(({ body }) => body));
  const words = vi.compliance;
  return {
    heading: words.headings[population],
    isIllustrative: population === 'illustrative',
    ...(cells.length === 0 && { none: words.year.noneReal(year) }),
    sentences:
      cells.length === 0
        ? []
        : [
            words.yearSentence(year, cells.length, bodies.size, countedCells(cells), formatDate(portal.asOf)),
            judgementSentence(cells),
          ],
    tables: groupNames.flatMap((group) => tableView(portal, group, year, { cells, shown })),
    ...(page === 1 && silentView(portal, population, year)),
  };
}

export function complianceYearView(portal: Portal, year: number, page: number): ComplianceYearView {
  const { site } = portal;
  const words = vi.compliance;
  const link = (text: string, path: string): LinkView => ({ text, href: hrefOf(site, path) });
  const all = bodiesOfYear(portal, year);
  const { records: shown, pagination } = paginate(all, {
    site,
    page,
    size: bodiesPerPage,
    pathOf: (target) => paths.complianceYear(year, target),
  });
  return {
    head: pageHead(portal, {
      title: page === 1 ? words.year.title(year) : words.year.titleOfPage(year, page),
      description: words.year.description(year),
      path: paths.complianceYear(year, page),
      above: [
        link(words.title, paths.compliance),
        ...(page === 1 ? [] : [link(words.year.title(year), paths.complianceYear(year))]),
      ],
    }),
    parts: populationParts(portal, { all, shown, page }, ({ id }) => id).map(({ population, records }) =>
      part(portal, population, { year, page, shown: records }),
    ),
    years: complianceYears(portal).map((other) => ({
      ...link(words.year.link(other), paths.complianceYear(other)),
      isCurrent: other === year,
    })),
    reading: { text: words.year.notViolation, link: readingLink(portal) },
    file: matrixFile(portal),
    ...(pagination && { pagination }),
  };
}
