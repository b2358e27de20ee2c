/** The figures of the built site: counted anew from the published tables, and led back to their records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { type CsvRow, figureDifferences, rowsOf, type Tables, tableNames } from '../figure-recount.ts';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, type Page, pagesUnder, textOf } from './pages.ts';

const inVietnamese = new Intl.NumberFormat('vi-VN');

type Site = (typeof sites)[keyof typeof sites];

function read({ folder }: Site, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function tablesOf(site: Site): Tables {
  return Object.fromEntries(
    tableNames.map((name) => [name, read(site, `so-lieu/du-lieu/${name}.csv`)]),
  ) as unknown as Tables;
}

/** The tables with one cell changed: that of the first row for which `isIt` holds. */
function withCell(
  tables: Tables,
  name: keyof Tables,
  isIt: (row: CsvRow) => boolean,
  change: CsvRow,
): Tables {
  const rows = rowsOf(tables[name]);
  const at = rows.findIndex(isIt);
  expect(at).toBeGreaterThanOrEqual(0);
  const changed = rows.with(at, { ...rows[at], ...change });
  return { ...tables, [name]: stringify(changed, { header: true }) };
}

describe.each([sites.today, sites.earlier])('the published tables under $base', (site) => {
  const tables = tablesOf(site);

  test('give every published figure, and every estimate to nine places', () => {
    expect(rowsOf(tables['con-so']).length).toBeGreaterThan(0);
    expect(figureDifferences(tables)).toEqual([]);
  });

  test('keep the real before the illustrative', () => {
    for (const name of tableNames) {
      const populations = rowsOf(tables[name]).map(({ population }) => population);
      expect(populations, name).toEqual(populations.toSorted().reverse());
    }
  });
});

describe('the sentences about the whole of the illustrative data', () => {
  const site = sites.today;
  const tables = tablesOf(site);
  const page = pagesUnder(site.folder).find(({ path }) => path === 'so-lieu/minh-hoa/');
  const text = page ? textOf(page.document).replace(/\s+/g, ' ') : '';
  const givenUp = ['closed_other', 'withdrawn', 'stopped'];
  const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const counted = (name: 'kien-nghi' | 'viec-giao') =>
    rowsOf(tables[name]).filter(
      ({ population, stage = '' }) => population === 'illustrative' && !givenUp.includes(stage),
    );

  test.each(['kien-nghi', 'viec-giao'] as const)('say how far deadlines slipped: %s', (name) => {
    const dated = counted(name).filter((row) => row['first_due'] !== '' && row['last_due'] !== '');
    const slips = dated
      .filter((row) => Number(row['moves_later']) > 0)
      .map((row) => Math.max(0, daysBetween(row['first_due'] ?? '', row['last_due'] ?? '')));
    const sum = inVietnamese.format(slips.reduce((total, days) => total + days, 0));
    expect(slips.length).toBeGreaterThan(0);
    expect(text).toContain(
      `Trong ${dated.length} hạn ghi rõ ngày, ${slips.length} đã bị dời, tổng cộng ${sum} ngày; lâu nhất ${Math.max(...slips)} ngày.`,
    );
  });

  test('say how long bodies to which petitions were referred have been silent', () => {
    const referred = counted('kien-nghi').filter((row) => Number(row['referrals']) > 0);
    const silent = referred
      .filter((row) => row['silent_since'] !== '' && row['stage'] !== 'resolved')
      .map((row) => daysBetween(row['silent_since'] ?? '', site.env.PORTAL_AS_OF));
    expect(silent.length).toBeGreaterThan(0);
    expect(text).toContain(
      `${referred.length} kiến nghị đã được chuyển cấp có thẩm quyền; ${silent.length} chưa được nơi nhận trả lời, lâu nhất ${Math.max(...silent)} ngày.`,
    );
  });
});

describe('a table in which one cell is wrong', () => {
  const tables = tablesOf(sites.today);
  const isInTime = ({ done_on = '', first_due = '' }: CsvRow) => done_on !== '' && done_on <= first_due;

  test.each([
    ['a stage', 'kien-nghi', (row: CsvRow) => row['stage'] === 'withdrawn', { stage: 'assigned' }],
    [
      'a day of receipt',
      'kien-nghi',
      (row: CsvRow) => row['first_answer_on'] !== '',
      { received_on: '2024-01-01' },
    ],
    ['the day of the work', 'viec-giao', isInTime, { done_on: '2028-01-01' }],
    ['a promise', 'muc-doi-thoai', (row: CsvRow) => row['held_on'] === '', { held_on: '2026-01-01' }],
    ['a known year', 'ngay-lam-viec', (row: CsvRow) => row['year'] === '2026', { year: '2036' }],
    ['an estimate', 'uoc-luong', () => true, { survival: '0.987654' }],
    ['a count', 'con-so', () => true, { part: '999' }],
    ['a percentage', 'con-so', (row: CsvRow) => row['percent'] !== '', { percent: '12.3' }],
    ['the words of a figure', 'con-so', (row: CsvRow) => row['percent'] !== '', { words: '1 trên 2' }],
    ['the name of a group', 'con-so', () => true, { name: 'khac' }],
  ] as const)('is found out: %s', (_what, name, isIt, change) => {
    expect(figureDifferences(withCell(tables, name, isIt, change))).not.toEqual([]);
  });
});

// Pages

const root = (site: Site) => `${site.env.PORTAL_SITE}${site.base}`;

/** Figures by the address to which their numbers lead. */
function figuresByAddress(site: Site): ReadonlyMap<string, CsvRow> {
  const figures = rowsOf(read(site, 'so-lieu/du-lieu/con-so.csv'));
  return new Map(figures.map((row): [string, CsvRow] => [row['url'] ?? '', row]));
}

/** The numbers that a text says, in the form of the portal. */
function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
}

describe.each([sites.today, sites.earlier])('pages under $base', (site) => {
  const pages = pagesUnder(site.folder);
  const figures = figuresByAddress(site);
  const lists = new Set(
    [...figures.keys()].map((address) => address.replace(/(?:trang\/\d+\/)?(?:#.*)?$/, '')),
  );

  test('show at every number that leads to its records the number that the table has', () => {
    let count = 0;
    for (const { document, path } of pages) {
      for (const link of elementsOf(document).filter(({ tagName }) => tagName === 'a')) {
        const address = new URL(attribute(link, 'href') ?? '', `${root(site)}${path}`).href;
        const text = textOf(link).trim();
        const isList = lists.has(address.replace(/(?:trang\/\d+\/)?(?:#.*)?$/, ''));
        if (!isList || !address.includes('#') || !/^\d/.test(text)) continue;
        const figure = figures.get(address);
        expect(figure, `${path}: ${text} → ${address}`).toBeDefined();
        const known = [figure?.['part'], figure?.['whole']].map((value) =>
          inVietnamese.format(Number(value)),
        );
        const percent = Number(figure?.['percent']).toFixed(1).replace('.', ',');
        for (const number of numbersIn(text)) {
          expect([...known, percent], `${path}: ${text} → ${address}`).toContain(number);
        }
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  test('show at every number that leads to a whole list how many records it has, or how many of them are counted', () => {
    let count = 0;
    for (const { document, path } of pages) {
      for (const link of elementsOf(document).filter(({ tagName }) => tagName === 'a')) {
        const address = new URL(attribute(link, 'href') ?? '', `${root(site)}${path}`).href;
        const [number] = numbersIn(textOf(link).trim());
        // A list's own pages number themselves.
        const isOwn = `${root(site)}${path}`.startsWith(address);
        if (isOwn || !lists.has(address) || !/^\d/.test(textOf(link).trim())) continue;
        const rows = rowsOf(read(site, `${address.slice(root(site).length).replace(/\/$/, '')}.csv`));
        const known = [rows.length, rows.filter((row) => row['is_excluded'] !== 'true').length];
        expect(
          known.map((value) => inVietnamese.format(value)),
          `${path} → ${address}`,
        ).toContain(number);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  test('of a list hold the records of its file, each under its group, and as many as the heading says', () => {
    const files = filesUnder(join(site.folder, 'so-lieu')).filter(
      (file) => file.endsWith('.csv') && !/(?:^du-lieu|bieu-do)\//.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const rows = rowsOf(read(site, `so-lieu/${file}`));
      const path = `so-lieu/${file.replace(/\.csv$/, '/')}`;
      const own = pages
        .filter((page) => page.path === path || page.path.startsWith(`${path}trang/`))
        .sort((a, b) => pageNumber(a) - pageNumber(b));
      const listed = own.flatMap((page) => recordsOn(page, site));
      expect(listed, path).toEqual(rows.map(({ group, url }) => ({ group, url })));
      for (const { group, count } of own.flatMap(headingsOn)) {
        expect(count, `${path}#${group}`).toBe(rows.filter((row) => row['group'] === group).length);
      }
    }
  });
});

function pageNumber({ path }: Page): number {
  return Number(/trang\/(\d+)\/$/.exec(path)?.[1] ?? 1);
}

/** Sections that list records: their group, and the element. */
function sectionsOn({ document }: Page) {
  return elementsOf(document)
    .filter(({ tagName }) => tagName === 'section')
    .flatMap((section) => {
      const heading = elementsOf(section).find(({ tagName }) => tagName === 'h2');
      const group = heading && attribute(heading, 'id');
      return heading && group !== undefined ? [{ section, heading, group }] : [];
    });
}

function headingsOn(page: Page): { group: string; count: number }[] {
  return sectionsOn(page).map(({ heading, group }) => ({
    group,
    count: Number((numbersIn(textOf(heading)).at(-1) ?? '').replaceAll('.', '')),
  }));
}

function recordsOn(page: Page, site: Site): { group: string; url: string }[] {
  return sectionsOn(page).flatMap(({ section, group }) =>
    elementsOf(section)
      .filter(({ tagName }) => tagName === 'tbody')
      .flatMap((body) => elementsOf(body).filter(({ tagName }) => tagName === 'tr'))
      .map((row) => {
        const link = elementsOf(row).find(({ tagName }) => tagName === 'a');
        return { group, url: new URL((link && attribute(link, 'href')) ?? '', site.env.PORTAL_SITE).href };
      }),
  );
}
