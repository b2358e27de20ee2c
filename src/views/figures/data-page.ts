/** The page of the published tables: what each file is, and what each of its columns means. */
import type { Population } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type LinkView, type PageHead, pageHead } from '../page-head.ts';
import { type DataTableName, dataTable, dataTableNames } from './data-tables.ts';
import type { PublishedTable } from './published-table.ts';
import { scopeLink, scopeTitle } from './scope.ts';

const words = vi.figureData;

interface DataTableView {
  /** Its anchor, and the file's name without its end. */
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly count: string;
  readonly file: LinkView;
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
}

export interface DataPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly tables: readonly DataTableView[];
  readonly links: readonly LinkView[];
}

/** How many rows, of real and of invented records apart. */
function countOf({ columns, rows }: PublishedTable): string {
  if (!columns.includes('population')) return words.rows(rows.length);
  const of = (population: Population) => rows.filter((row) => row['population'] === population).length;
  return words.rowsByPopulation(of('real'), of('illustrative'));
}

function tableView(portal: Portal, name: DataTableName): DataTableView {
  const table = dataTable(portal, name);
  const { heading, text } = words.tables[name];
  const file = `${name}.csv`;
  return {
    name,
    heading,
    text,
    count: countOf(table),
    file: { text: words.download(file), href: hrefOf(portal.site, paths.figureDataFile(name)) },
    caption: words.columnsOf(file),
    columns: table.columns.map((column) => ({ name: column, meaning: words.columns[column] })),
  };
}

export function dataPageView(portal: Portal): DataPageView {
  const whole = { kind: 'portal', population: 'real' } as const;
  return {
    head: pageHead(portal, {
      title: words.title,
      description: words.description,
      path: paths.figureData,
      above: [{ ...scopeLink(portal, whole), text: scopeTitle(portal, whole) }],
    }),
    lead: words.lead(formatDate(portal.asOf)),
    tables: dataTableNames.map((name) => tableView(portal, name)),
    links: [
      { text: words.method, href: hrefOf(portal.site, paths.rates) },
      { text: words.statistics, href: hrefOf(portal.site, paths.figures) },
    ],
  };
}
