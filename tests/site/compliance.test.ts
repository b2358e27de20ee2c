/** The compliance matrix of the built site: every number on its pages made again from its file, by a database. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, type Page, pagesUnder, textOf } from './pages.ts';

// Vite does not know this module of Node.
const { DatabaseSync } = process.getBuiltinModule('node:sqlite');

const verdictLabels = {
  met: 'Đạt',
  not_met: 'Chưa đạt',
  not_yet_due: 'Chưa đến hạn',
  insufficient: 'Không đủ dữ liệu',
  not_applicable: 'Không áp dụng',
} as const;

/** The verdict of a cell, told once more and in another language. */
const cellsInSql = `
  SELECT population, body_id, year, obligation, count(*) AS findings,
    CASE
      WHEN sum(verdict = 'not_met') > 0 THEN 'not_met'
      WHEN sum(verdict = 'insufficient') > 0 THEN 'insufficient'
      WHEN sum(verdict = 'not_yet_due') > 0 THEN 'not_yet_due'
      WHEN sum(verdict = 'met') > 0 THEN 'met'
      ELSE 'not_applicable'
    END AS verdict,
    sum(verdict = 'met') AS met, sum(verdict = 'not_met') AS not_met,
    sum(verdict = 'not_yet_due') AS not_yet_due, sum(verdict = 'insufficient') AS insufficient,
    sum(verdict = 'not_applicable') AS not_applicable
  FROM judgement GROUP BY population, body_id, year, obligation`;

type Verdict = keyof typeof verdictLabels;
type Cell = Readonly<Record<Verdict | 'year' | 'findings', number>> & {
  readonly population: string;
  readonly body_id: string;
  readonly obligation: string;
  readonly verdict: Verdict;
};

const verdicts = Object.keys(verdictLabels) as Verdict[];

/** Text with single spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "2 đạt · 1 chưa đạt" */
function countsOf(cell: Cell, separator: string): string {
  return verdicts
    .filter((verdict) => cell[verdict] > 0)
    .map((verdict) => `${cell[verdict].toLocaleString('vi-VN')} ${verdictLabels[verdict].toLowerCase()}`)
    .join(separator);
}

describe.each([sites.today, sites.earlier])('the matrix under $base', ({ folder, base }) => {
  const database = new DatabaseSync(':memory:');
  const pages = new Map<string, Page>();
  let cells: readonly Cell[] = [];

  beforeAll(() => {
    for (const page of pagesUnder(join(folder, 'tuan-thu'))) pages.set(page.path, page);
    const rows: string[][] = parse(readFileSync(join(folder, 'tuan-thu/doi-chieu.csv')), { bom: true });
    const [names = [], ...data] = rows;
    database.exec(`CREATE TABLE judgement (${names.map((name) => `"${name}" TEXT`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO judgement VALUES (${names.map(() => '?').join(', ')})`);
    for (const row of data) insert.run(...row);
    cells = database.prepare(cellsInSql).all() as unknown as Cell[];
  });

  /** The cells of the tables on all pages of the years, by the address that they lead to. */
  function shownCells(): Map<string, string> {
    const shown = new Map<string, string>();
    for (const [path, { document }] of pages) {
      if (!path.startsWith('nam-')) continue;
      for (const cell of elementsOf(document).filter(({ tagName }) => tagName === 'td')) {
        const link = elementsOf(cell).find(({ tagName }) => tagName === 'a');
        if (link) shown.set(attribute(link, 'href') ?? '', plain(textOf(link)));
      }
    }
    return shown;
  }

  function addressOf({ body_id, obligation, year }: Cell): string {
    const names: Record<string, string> = { task: 'nhiem-vu', requirement: 'yeu-cau' };
    return `${base}tuan-thu/don-vi/${body_id}/#${names[obligation] ?? obligation.toLowerCase()}-${year}`;
  }

  test('has no finding twice', () => {
    const twice = database
      .prepare(
        'SELECT rule_id, record_kind, record_id, year, count(*) FROM judgement GROUP BY 1, 2, 3, 4 HAVING count(*) > 1',
      )
      .all();
    expect(twice).toEqual([]);
  });

  test('shows each cell once, with the verdict and the counts that the file gives', () => {
    expect(cells.length).toBeGreaterThan(20);
    const expected = cells.map((cell): [string, string] => [
      addressOf(cell),
      cell.findings > 1
        ? `${verdictLabels[cell.verdict]} ${countsOf(cell, ' · ')}`
        : verdictLabels[cell.verdict],
    ]);
    const shown = shownCells();
    expect([...shown].sort()).toEqual(expected.sort());
  });

  test('leads from each cell to its explanation, which counts the same', () => {
    for (const cell of cells) {
      const page = pages.get(`don-vi/${cell.body_id}/`);
      const anchor = addressOf(cell).split('#')[1];
      const part = page && elementsOf(page.document).find((element) => attribute(element, 'id') === anchor);
      expect(part, addressOf(cell)).toBeDefined();
      const words = plain(part ? textOf(part) : '');
      expect(words).toContain(verdictLabels[cell.verdict]);
      if (cell.findings > 1) {
        expect(words).toContain(`${cell.findings} lượt đối chiếu: ${countsOf(cell, ', ')}`);
      }
    }
  });

  test('adds up on its first page, year by year', () => {
    const overview = pages.get('');
    const rows = elementsOf(overview?.document as Page['document']).filter(
      ({ tagName, childNodes }) =>
        tagName === 'tr' && childNodes.some((child) => 'tagName' in child && child.tagName === 'td'),
    );
    const shown = rows.map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => plain(textOf(cell)).replace('Không có', '0')),
    );
    const expected = ['real', 'illustrative'].flatMap((population) => {
      const own = cells.filter((cell) => cell.population === population);
      const years = [...new Set(own.map(({ year }) => Number(year)))].sort((a, b) => b - a);
      return years.map((year) => {
        const ofYear = own.filter((cell) => Number(cell.year) === year);
        const counts = verdicts.map((verdict) => ofYear.filter((cell) => cell.verdict === verdict).length);
        return [`Năm ${year}`, ...[ofYear.length, ...counts].map((count) => count.toLocaleString('vi-VN'))];
      });
    });
    expect(shown).toEqual(expected);
  });

  test('marks each row of the invented, and no other', () => {
    const notes = database.prepare('SELECT DISTINCT population, note FROM judgement ORDER BY 1').all();
    expect(notes.map((row) => ({ ...row }))).toEqual(
      [
        { population: 'illustrative', note: 'Dữ liệu minh họa' },
        { population: 'real', note: '' },
      ].filter(({ population }) => cells.some((cell) => cell.population === population)),
    );
  });

  test('leads from each row to a page of the site, at an anchor that is there', () => {
    const addresses = database.prepare('SELECT DISTINCT record_url FROM judgement').all() as {
      record_url: string;
    }[];
    const lost = addresses.filter(({ record_url }) => {
      const { pathname, hash } = new URL(record_url);
      const file = join(folder, pathname.slice(base.length), 'index.html');
      const anchor = decodeURIComponent(hash.slice(1));
      return !existsSync(file) || (anchor !== '' && !readFileSync(file, 'utf8').includes(`id="${anchor}"`));
    });
    expect(lost).toEqual([]);
  });
});
