/**
 * Reports of the built site: the same numbers as the portal of their own day, counted anew from the records; the file says
 * what the page says; and two builds make the same bytes.
 */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { heldPeriod } from '../../src/domain/dialogue.ts';
import { createPortal, type Portal } from '../../src/domain/portal.ts';
import { petitionRates, type Rate } from '../../src/domain/rates.ts';
import { type Report, reportsOf } from '../../src/domain/reports.ts';
import { readContent } from '../../src/loading/content.ts';
import { formatPercent } from '../../src/locale/numbers.ts';
import { type IsoDate, isoDate } from '../../src/time/civil-date.ts';
import { reportPeriod } from '../../src/views/report/report-name.ts';
import { sites } from './built-sites.ts';
import { elementsOf, filesUnder, textOf } from './pages.ts';

const { today, again } = sites;
const { records } = readContent('content');

function portalOn(asOf: IsoDate): Portal {
  return createPortal(records, { asOf, site: { origin: today.env.PORTAL_SITE, base: today.base } });
}

const reports = reportsOf(portalOn(isoDate(today.env.PORTAL_AS_OF)));
const folderOf = (report: Report) => `bao-cao/${report.body}/${reportPeriod(report)}`;
const named = reports.map((report) => [folderOf(report), report] as const);

type Table = readonly (readonly string[])[];

/** Without spaces: the page sets details on lines of their own, the file in brackets. */
const plain = (text: string) => text.replace(/[\s()]+/g, '');

/** The bodies of the tables of a text that have a head, each a list of rows of cells. */
function tablesOf(html: string): readonly Table[] {
  const tables = elementsOf(parse(html)).filter(({ tagName }) => tagName === 'table');
  return tables
    .filter((table) => elementsOf(table).some(({ tagName }) => tagName === 'th'))
    .map((table) =>
      elementsOf(table)
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => elementsOf(row).filter(({ tagName }) => tagName === 'td'))
        .filter((cells) => cells.length > 0)
        .map((cells) => cells.map((cell) => plain(textOf(cell)))),
    );
}

const pageOf = (report: Report) => readFileSync(`${today.folder}/${folderOf(report)}/index.html`, 'utf8');
const fileOf = (folder: string, report: Report) => readFileSync(`${folder}/${folderOf(report)}/bao-cao.docx`);

/** The value that the first table with a row of this name gives it. */
function valueBeside(tables: readonly Table[], label: string): string | undefined {
  return tables.flat().find(([name]) => name === plain(label))?.[1];
}

/** The petitions of a report, counted anew: not by the code that makes it. */
function petitionsOf(portal: Portal, { body, period, duties }: Report) {
  const plans = duties.map(({ plan }) => plan.id);
  return portal.petitions.filter(({ dialogue: id, receivedBy, state }) => {
    const dialogue = id === undefined ? undefined : portal.dialogueById[id];
    const isOwn = receivedBy === body || plans.includes(dialogue?.promisedIn?.plan ?? '');
    const held = dialogue && heldPeriod(dialogue)?.start;
    if (!isOwn || (dialogue && !held && dialogue.status !== 'cancelled')) return false;
    const day = held ?? state.receivedOn;
    return period.start <= day && day <= period.end;
  });
}

/** What a report may say of a rate; of fewer than ten, no percentage. */
function counted(rate: Rate | undefined): string | undefined {
  if (!rate) return undefined;
  const { part, whole } = rate;
  return plain(`${part} trên ${whole}${whole < 10 ? '' : ` (${formatPercent(part, whole)})`}`);
}

describe('reports', () => {
  test('are there, and no other', () => {
    const made = filesUnder(today.folder).filter((path) => /^bao-cao\/.*\.docx$/.test(path));
    expect(made.sort()).toEqual(reports.map((report) => `${folderOf(report)}/bao-cao.docx`).sort());
    expect(reports.length).toBeGreaterThan(5);
  });

  test.each(named)('%s: its figures are those of the portal of its own day', (_, report) => {
    const portal = portalOn(report.on);
    const petitions = petitionsOf(portal, report);
    const tables = tablesOf(pageOf(report));
    const rates = petitionRates({ population: 'illustrative', petitions });
    const shown = (label: string) => valueBeside(tables, label);
    expect(shown('Tổng số kiến nghị trong kỳ') ?? '0').toBe(String(petitions.length));
    expect(shown('Đã trả lời')).toBe(counted(rates.answered));
    const tableOfRates = tables.find((table) => table.some(([name]) => name === plain('Đã trả lời')));
    const rateOf = (label: string) => tableOfRates?.find(([name]) => name === plain(label))?.[1];
    expect(rateOf('Đã giải quyết dứt điểm')).toBe(counted(rates.resolved));
    expect(rateOf('Đã giải quyết và được xác nhận')).toBe(counted(rates.confirmed));
    expect(shown('Xong đúng hạn đầu, trên số đã rõ có giữ hạn đầu hay không')).toBe(counted(rates.onTime));
  });

  test.each(named)('%s: every figure has as many records in its appendix as it says', (_, report) => {
    const figures = tablesOf(pageOf(report)).at(-1) ?? [];
    const wrong = figures.filter(([, said = '', listed = '']) => {
      const count = Number(/:(\d+)(?:trên|$)/.exec(said)?.[1]);
      // Titles of dialogues and plans may hold a semicolon; codes of petitions and commitments do not.
      const codes = listed.match(/[A-Z]{2}-\d{4}-\d{3}|,nộidung[\d.]+/g) ?? [];
      return codes.length > 0 && codes.length !== count;
    });
    expect(figures.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test.each(named)('%s: the file has the tables of the page, cell by cell', async (_, report) => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: fileOf(today.folder, report) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const fromPage = tablesOf(pageOf(report)).map((table) =>
      table.map((row) => row.join('|').replaceAll(';', '')),
    );
    const fromFile = tablesOf(value).map((table) => table.map((row) => row.join('|').replaceAll(';', '')));
    expect(fromFile).toEqual(fromPage);
  });

  test.each(named)('%s: two builds make the same bytes', (_, report) => {
    expect(fileOf(again.folder, report).equals(fileOf(today.folder, report))).toBe(true);
  });

  test('an earlier report does not know what came after it', () => {
    const [early, late] = ['2025-nam', '2026-6-thang'].map((period) =>
      readFileSync(`${today.folder}/bao-cao/mau-phuong-mau-ubnd/${period}/index.html`, 'utf8'),
    );
    expect(late).toContain('PM-2026-001');
    expect(early).not.toMatch(/PM-2026-|2026-05-21|21\/05\/2026/);
  });

  test('say on page and paper that they are drafts, and which are invented', async () => {
    for (const report of reports) {
      const page = pageOf(report);
      expect(page).toContain('Dự thảo do cổng lập từ bản ghi');
      expect(page).toContain('Dữ liệu minh họa: cơ quan');
      const { value } = await mammoth.extractRawText({ buffer: fileOf(today.folder, report) });
      expect(value).toContain('Dữ liệu minh họa: cơ quan');
    }
  });
});
