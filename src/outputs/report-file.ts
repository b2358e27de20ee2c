/**
 * A report as a Word file (.docx), laid out as administrative papers are (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, left
 * margin 30 mm, 13 pt of a serif face, the nation's name over a line, places to fill in by hand. Made of the same value as
 * the report's page.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { vi } from '../locale/vi.ts';
import type { FactValue } from '../views/facts.ts';
import type { ReportPaper } from '../views/report/report-page.ts';
import {
  type ReportBlock,
  type ReportCell,
  type ReportPart,
  type ReportRow,
  runsOn,
} from '../views/report/report-part.ts';

/** Sizes in half points, as Word counts them. */
const sizes = { text: 26, table: 22, small: 20 } as const;
const margins = { top: 20, right: 15, bottom: 20, left: 30 } as const;
const sheet = { width: 210, height: 297 } as const;
/** Millimetres in twentieths of a point, to the nearest one: Word knows A4 by its exact size. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Width of the text. */
const textWidth = twips(sheet.width - margins.left - margins.right);

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Names of places in a Word file: letters, digits and underscores, 40 at most. */
function placeNames(paper: ReportPaper): ReadonlyMap<string, string> {
  const ids = [...paper.parts, ...paper.appendices].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ id }) => id ?? []) : [])),
  );
  return new Map(ids.map((id, index) => [id, `muc_${index + 1}`]));
}

interface Frame {
  readonly origin: string;
  readonly places: ReadonlyMap<string, string>;
}

function run(
  text: string,
  facts: { readonly size?: number; readonly bold?: boolean; readonly italics?: boolean } = {},
) {
  return new TextRun({ text, size: facts.size ?? sizes.text, ...facts });
}

/** A value with its link; one that leads nowhere in the file stays plain text. */
function valueRuns({ origin, places }: Frame, value: FactValue, bold: boolean): readonly ParagraphChild[] {
  const { text, href, detail, isMissing } = value;
  const said = run(text, { size: sizes.table, bold, italics: isMissing === true });
  const place = href?.startsWith('#') ? places.get(href.slice(1)) : undefined;
  const linked =
    place !== undefined
      ? new InternalHyperlink({ anchor: place, children: [said] })
      : href === undefined || href.startsWith('#')
        ? said
        : new ExternalHyperlink({
            link: href.startsWith('/') ? `${origin}${href}` : href,
            children: [said],
          });
  return detail === undefined ? [linked] : [linked, run(` (${detail})`, { size: sizes.small })];
}

function cellParagraphs(frame: Frame, cell: ReportCell, bold: boolean, id: string | undefined): Paragraph[] {
  const place = id === undefined ? undefined : frame.places.get(id);
  const marked = (children: readonly ParagraphChild[]) =>
    place === undefined ? [...children] : [new Bookmark({ id: place, children: [...children] })];
  if (runsOn(cell)) {
    const children = cell.flatMap((value, index) => [
      ...(index === 0 ? [] : [run(vi.common.listSeparator, { size: sizes.table })]),
      ...valueRuns(frame, value, bold),
    ]);
    return [new Paragraph({ children: marked(children) })];
  }
  return cell.map(
    (value, index) =>
      new Paragraph({
        children: index === 0 ? marked(valueRuns(frame, value, bold)) : [...valueRuns(frame, value, bold)],
      }),
  );
}

function widthOf(share: number): number {
  return Math.round((textWidth * share) / 100);
}

const cellMargins = { top: 40, bottom: 40, left: 80, right: 80 } as const;

function tableRow(frame: Frame, row: ReportRow, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: row.cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: cellMargins,
          children: cellParagraphs(frame, cell, row.isTotal === true, index === 0 ? row.id : undefined),
        }),
    ),
  });
}

function blockParts(frame: Frame, block: ReportBlock): readonly (Paragraph | Table)[] {
  if (block.kind === 'paragraph') {
    return [
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 120, after: 60 },
        indent: { firstLine: twips(10) },
        children: [run(block.text)],
      }),
    ];
  }
  const widths = block.columns.map(({ width }) => widthOf(width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      ({ text }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: cellMargins,
          children: [
            new Paragraph({ keepNext: true, children: [run(text, { size: sizes.table, bold: true })] }),
          ],
        }),
    ),
  });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [run(block.caption, { bold: true, italics: true })],
    }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      rows: [head, ...block.rows.map((row) => tableRow(frame, row, widths))],
    }),
  ];
}

function partBlocks(frame: Frame, { heading, blocks }: ReportPart): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { before: 240, after: 60 },
      children: [run(heading, { bold: true })],
    }),
    ...blocks.flatMap((block) => blockParts(frame, block)),
  ];
}

function centred(text: string, facts: Parameters<typeof run>[1] = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, facts)] });
}

/** The line under the motto and under the issuer's name. */
function ruled(text: string, facts: Parameters<typeof run>[1], inset: number): Paragraph {
  const indent = twips(inset);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'auto' } },
    children: [run(text, facts)],
  });
}

/** Two columns without lines, as the head and the foot of a paper have them. */
function pair(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [widthOf(share), textWidth - widthOf(share)];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: noBorders,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

function headBlocks(paper: ReportPaper): readonly (Paragraph | Table)[] {
  const { nation, issuer, number, placeAndDate, kind, subject, draft, invented, recipients } = paper;
  const [first = '', motto] = nation;
  return [
    pair(
      [ruled(issuer, { bold: true }, 8), centred(number)],
      [
        motto === undefined
          ? ruled(first, { bold: true, size: sizes.small }, 10)
          : centred(first, { bold: true, size: 24 }),
        ...(motto === undefined ? [] : [ruled(motto, { bold: true }, 12)]),
        centred(placeAndDate, { italics: true }),
      ],
      42,
    ),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 360 },
      children: [run(kind, { bold: true, size: 28 })],
    }),
    centred(subject, { bold: true }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 120 },
      children: [run(`(${draft})`, { italics: true })],
    }),
    ...(invented === undefined ? [] : [centred(invented, { bold: true, size: sizes.text })]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 120 },
      children: [run(`${vi.report.to} ${recipients.join(vi.common.listSeparator)}`)],
    }),
    ...[paper.summary, ...paper.intro].flatMap((text) =>
      blockParts({ origin: '', places: new Map() }, { kind: 'paragraph', text }),
    ),
  ];
}

function signatureBlock({ signature: { onBehalf, post, unsigned, receivers } }: ReportPaper): Table {
  const [first = '', ...rest] = receivers;
  return pair(
    [
      new Paragraph({
        spacing: { before: 360 },
        children: [run(first, { bold: true, italics: true, size: 24 })],
      }),
      ...rest.map((text) => new Paragraph({ children: [run(text, { size: 22 })] })),
    ],
    [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 360 },
        children: [run(onBehalf, { bold: true })],
      }),
      ...(post === undefined ? [] : [centred(post, { bold: true })]),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 480, after: 480 },
        children: [run(unsigned, { italics: true })],
      }),
    ],
    50,
  );
}

function pageFooter({ footer, asOf }: ReportPaper): Footer {
  const small = { size: 18 };
  return new Footer({
    children: [
      new Paragraph({ children: [run(footer, small)] }),
      new Paragraph({ children: [run(asOf, small)] }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            ...small,
            children: [
              `${vi.report.page} `,
              PageNumber.CURRENT,
              ` ${vi.report.pageOf} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

function documentOf(paper: ReportPaper): Document {
  const frame: Frame = { origin: paper.origin, places: placeNames(paper) };
  const above = paper.invented ?? paper.draft;
  return new Document({
    title: paper.title,
    subject: paper.subject,
    description: `${paper.draft}. ${paper.asOf}. ${paper.footer}`,
    creator: vi.site.name,
    lastModifiedBy: vi.site.name,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: sizes.text, language: { value: 'vi-VN' } },
        },
        heading1: { run: { font: 'Times New Roman', size: sizes.text, bold: true, color: '000000' } },
        hyperlink: { run: { color: '000000', underline: {} } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(sheet.width),
              height: twips(sheet.height),
            },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
            },
          },
        },
        headers: { default: new Header({ children: [centred(above, { bold: true, size: sizes.small })] }) },
        footers: { default: pageFooter(paper) },
        children: [
          ...headBlocks(paper),
          ...paper.parts.flatMap((part) => partBlocks(frame, part)),
          signatureBlock(paper),
          new Paragraph({ children: [new PageBreak()] }),
          ...paper.appendices.flatMap((part) => partBlocks(frame, part)),
        ],
      },
    ],
  });
}

// The same report, the same bytes

const isoInstant = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
// In quotes: a name may end with a hyphen.
const chanceId = /(?<=")rId[a-z0-9_-]{21}(?=")/g;
const bookmarkId = /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)/g;

/** Names given by chance, or by what else the process made before, become numbers in the order of the document. */
function renumbered(files: Readonly<Record<string, string>>): Record<string, string> {
  const document = files['word/document.xml'] ?? '';
  const names = new Map(
    [...new Set(document.match(chanceId) ?? [])].map((id, index) => [id, `rIdLink${index + 1}`]),
  );
  const numbers = new Map<string, number>();
  for (const [, , id = ''] of document.matchAll(bookmarkId)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text
        .replace(chanceId, (id) => names.get(id) ?? id)
        .replace(bookmarkId, (_, before: string, id: string) => `${before}${numbers.get(id) ?? id}`),
    ]),
  );
}

/** Packs anew with one time for all: that of the report's own date, and of no clock. */
function settled(bytes: Uint8Array, on: string): Uint8Array<ArrayBuffer> {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      strFromU8(content).replaceAll(isoInstant, `${on}T00:00:00Z`),
    ]),
  );
  const files = Object.entries(renumbered(texts)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The types come first: readers that stream ask for them.
  const first = files.toSorted(([a], [b]) => Number(b === types) - Number(a === types));
  return zipSync(Object.fromEntries(first.map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime: `${on}T00:00:00`,
  });
}

const types = '[Content_Types].xml';

/** The file of a report: the same bytes for the same report. */
export async function reportFile(paper: ReportPaper): Promise<Uint8Array<ArrayBuffer>> {
  return settled(await Packer.toBuffer(documentOf(paper)), paper.on);
}
