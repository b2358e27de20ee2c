import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  anEvent,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aTime,
  onDay,
} from '../../tests/builders.ts';
import { reportsOf } from '../domain/reports.ts';
import { type ReportPaper, reportPageView } from '../views/report/report-page.ts';
import { reportFile } from './report-file.ts';

const yearly = aTime({ kind: 'recurring', raw: 'trước ngày 15/6 hằng năm', every: 'year', before: '06-15' });

function paperOf(facts: { readonly fictitious?: true } = {}): ReportPaper {
  const given = {
    organisations: [anOrganisation(facts)],
    plans: [aPlan({ issuedOn: onDay('2026-01-10'), obligations: [anObligation({ when: yearly })] })],
    petitions: ['kn-1', 'kn-2', 'kn-3'].map((id) =>
      aPetition({ id, events: [anEvent('received', '2026-05-04'), anEvent('assigned', '2026-05-08')] }),
    ),
  };
  const [report] = reportsOf(aPortal(given));
  if (!report) throw new Error('No report.');
  return reportPageView(aPortal({ ...given, asOf: report.on }), report, report.on).paper;
}

/** The parts of a file as texts. */
function textsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

describe('the file of a report', () => {
  const paper = paperOf();
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;

  beforeAll(async () => {
    bytes = await reportFile(paper);
    parts = textsOf(bytes);
  });

  test('is the same for the same report, whatever was made before it', async () => {
    await reportFile(paperOf({ fictitious: true }));
    // Names that a chance gives are of many forms: some end with a hyphen.
    for (let round = 0; round < 12; round += 1) {
      expect(Buffer.from(await reportFile(paper)).equals(bytes), `round ${round}`).toBe(true);
    }
    expect(Object.values(parts).join('')).not.toMatch(/"rId(?!\d|Link)/);
  });

  test('knows no clock: its day is the report’s own', () => {
    const instants = Object.values(parts).flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g) ?? []);
    expect(new Set(instants)).toEqual(new Set(['2026-06-14T00:00:00Z']));
  });

  test('is an A4 sheet with the margins and the face of administrative papers', () => {
    const document = parts['word/document.xml'] ?? '';
    expect(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document)?.slice(1)).toEqual(['11906', '16838']);
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(document);
    expect(margins?.slice(1)).toEqual(['1134', '850', '1134', '1701']);
    expect(parts['word/styles.xml']).toContain('Times New Roman');
  });

  test('has all paragraphs and tables of the report, in their order', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const expected = [
      paper.issuer,
      paper.subject,
      paper.summary,
      ...[...paper.parts, ...paper.appendices].flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [block.text]
            : [block.caption, ...block.rows.flatMap(({ cells }) => cells.flat().map(({ text }) => text))],
        ),
      ]),
    ];
    let from = 0;
    for (const text of expected.filter((text) => !text.startsWith('TM.'))) {
      const at = value.indexOf(text, from);
      expect(at, `${text} after ${value.slice(Math.max(0, from - 60), from)}`).toBeGreaterThanOrEqual(from);
      from = at + text.length;
    }
  });

  test('links lead to places of the file, or to absolute addresses', () => {
    const document = parts['word/document.xml'] ?? '';
    const places = new Set(
      [...document.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const inner = [...document.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((name) => !places.has(name))).toEqual([]);
    expect([...places].filter((name) => !/^[a-z]\w{0,39}$/.test(name ?? ''))).toEqual([]);
    const targets = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/hyperlink" Target="([^"]+)"/g),
    ];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter(([, target]) => !target?.startsWith('https://doithoai.example/'))).toEqual([]);
  });

  test('numbers of bookmarks are unique', () => {
    const ids = [
      ...(parts['word/document.xml'] ?? '').matchAll(
        /<w:bookmarkStart[^>]* w:id="(\d+)"|<w:bookmarkStart w:id="(\d+)"/g,
      ),
    ];
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids.map(([, a, b]) => a ?? b)).size).toBe(ids.length);
  });

  test('says on each sheet where it comes from and as of when, and that it is a draft', () => {
    expect(parts['word/footer1.xml']).toContain('https://doithoai.example/bao-cao/ubnd/2026-6-thang/');
    expect(parts['word/footer1.xml']).toContain('Mọi con số tính đến hết ngày 14/06/2026');
    expect(parts['word/header1.xml']).toContain('Dự thảo do cổng lập từ bản ghi');
  });

  test('of an invented body says so on each sheet, in the text, and nowhere of a real one', async () => {
    const invented = textsOf(await reportFile(paperOf({ fictitious: true })));
    expect(invented['word/header1.xml']).toContain('Dữ liệu minh họa');
    expect(invented['word/document.xml']).toContain('Dữ liệu minh họa');
    expect(Object.values(parts).some((text) => text.includes('minh họa'))).toBe(false);
  });
});
