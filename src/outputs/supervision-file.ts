/** A sheet of the Front's as files: a table (CSV), and a workbook (XLSX) with how everything was counted beside it. */
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { type IsoDate, toDayNumber } from '../time/civil-date.ts';
import type { WatchRowView } from '../views/supervision.ts';
import type { SupervisionSheetView } from '../views/supervision-sheet.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { light } from './palette.ts';

const words = vi.supervision;
const { columns: names, files, method } = words;

/** A row with what it takes from its sheet. */
interface FileRow extends WatchRowView {
  readonly section: string;
  readonly population: string;
}

interface FileColumn {
  readonly name: string;
  /** In widths of a figure, as spreadsheets measure. */
  readonly width: number;
  readonly cell: (row: FileRow) => CsvCell;
  /** The day behind the words, for a cell that is a date. */
  readonly day?: (row: FileRow) => IsoDate | undefined;
}

function actorText({ actor: { text, detail } }: FileRow): string {
  return detail === undefined ? text : `${text} (${detail})`;
}

function basisText({ basis: { rule, text } }: FileRow): string {
  return rule === undefined ? text : `${rule.text}${vi.common.separator}${text}`;
}

/** Dates of the table are written `YYYY-MM-DD`, which every spreadsheet takes for the same day. */
const columns: readonly FileColumn[] = [
  { name: names.number, width: 6, cell: ({ number }) => number },
  { name: names.section, width: 22, cell: ({ section }) => section },
  { name: names.record, width: 24, cell: ({ record }) => record.text },
  { name: names.content, width: 44, cell: ({ content }) => content },
  { name: names.fact, width: 44, cell: ({ fact }) => fact },
  { name: names.actor, width: 28, cell: actorText },
  {
    name: names.since,
    width: 13,
    cell: ({ since }) => since.day ?? since.text,
    day: ({ since }) => since.day,
  },
  { name: names.days, width: 10, cell: ({ days }) => days.count ?? days.text },
  { name: names.unit, width: 15, cell: ({ days }) => days.unit },
  { name: names.basis, width: 34, cell: basisText },
  { name: names.population, width: 18, cell: ({ population }) => population },
  { name: names.address, width: 40, cell: ({ address }) => address },
  // Left empty: it is for those who supervise to fill.
  { name: names.note, width: 30, cell: () => undefined },
];

function populationOf({ isIllustrative }: SupervisionSheetView): string {
  return isIllustrative ? vi.illustrative.label : files.real;
}

function rowsOf(sheet: SupervisionSheetView): readonly FileRow[] {
  const population = populationOf(sheet);
  return sheet.sections.flatMap(({ title, rows }) =>
    rows.map((row) => ({ ...row, section: title, population })),
  );
}

export function supervisionCsv(sheet: SupervisionSheetView): string {
  return csvOf(columns, rowsOf(sheet));
}

// The workbook

type Cell = Exclude<SheetData[number][number], undefined>;

/** Days between the day that spreadsheets number 0 and 01/01/1970. */
const epochInSpreadsheets = 25_569;

const top = { alignVertical: 'top', wrap: true } as const;

function textCell(value: string, facts: object = {}): Cell {
  return { type: String, value, ...top, ...facts };
}

function headerRow(titles: readonly string[]): Cell[] {
  return titles.map((title) => textCell(title, { fontWeight: 'bold', backgroundColor: light.surface }));
}

/** A day as the number that a spreadsheet shows as one: made without a clock, and so without a time zone. */
function dayCell(day: IsoDate): Cell {
  const value = toDayNumber(day) + epochInSpreadsheets;
  return { type: Number, value, format: 'dd/mm/yyyy', align: 'right', ...top };
}

function cellOf({ cell, day }: FileColumn, row: FileRow): Cell {
  const on = day?.(row);
  if (on !== undefined) return dayCell(on);
  const value = cell(row);
  return typeof value === 'number' ? { type: Number, value, ...top } : textCell(value ?? '');
}

/** What each number means, as of when, from where: a workbook travels without its page. */
function methodRows(sheet: SupervisionSheetView): readonly (readonly [string, string])[] {
  const { head, asOf, totals, sections } = sheet;
  return [
    [files.sheet, head.title],
    [files.asOf, formatDate(asOf)],
    [files.total, files.totals(totals.records, totals.points)],
    [
      names.population,
      sheet.isIllustrative ? `${vi.illustrative.label}. ${vi.illustrative.text}` : files.real,
    ],
    [files.source, head.canonical],
    [files.licence, files.licenceName],
    [method.heading, [method.records, words.periodRule, method.counted, method.left].join('\n')],
    ...sections.map(({ title, asks, rows }): [string, string] => [
      title,
      rows.length === 0 ? `${words.none} ${asks}` : `${words.count(rows.length)} ${asks}`,
    ]),
  ];
}

/** The first moment that a ZIP archive can name: the same sheet gives the same bytes, whenever it is made. */
const zipTime = '1980-01-01T00:00:00';

function withoutTime(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(unzipSync(file), { mtime: zipTime, level: 9 }));
}

export async function supervisionWorkbook(sheet: SupervisionSheetView): Promise<Uint8Array<ArrayBuffer>> {
  const rows = rowsOf(sheet).map((row) => columns.map((column) => cellOf(column, row)));
  const explained = methodRows(sheet).map(([term, value]) => [
    textCell(term, { fontWeight: 'bold' }),
    textCell(value),
  ]);
  const made = await writeExcelFile([
    {
      sheet: files.sheet,
      data: [headerRow(columns.map(({ name }) => name)), ...rows],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: files.methodSheet,
      data: [headerRow([files.term, files.value]), ...explained],
      columns: [{ width: 34 }, { width: 110 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
  return withoutTime(made);
}
