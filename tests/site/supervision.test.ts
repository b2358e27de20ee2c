/** The Front's sheets of the built site: a page, its table and its workbook say the same, and its numbers add up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, mainText, type Page, pagesUnder, textOf } from './pages.ts';

const { folder, env, base } = sites.today;
const all = pagesUnder(folder);
const known = new Set(all.map(({ path }) => path));
const pages = all.filter(({ path }) => path.startsWith('giam-sat/'));
const sheets = pages.filter(({ path }) => path !== 'giam-sat/');

type Element = ReturnType<typeof elementsOf>[number];

function plain(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function within(element: Element, tag: string): readonly Element[] {
  return elementsOf(element).filter(({ tagName }) => tagName === tag);
}

/** The sections of a sheet that are about points of one kind: all that a heading with an address heads. */
function sectionsOf({ document }: Page): readonly { id: string; title: string; rows: readonly Element[] }[] {
  return elementsOf(document)
    .filter(
      ({ tagName, attrs }) =>
        tagName === 'section' &&
        attrs.some(({ name, value }) => name === 'class' && value.includes('kind-section')),
    )
    .map((section) => {
      const [heading] = within(section, 'h2');
      const [body] = within(section, 'tbody');
      return {
        id: (heading && attribute(heading, 'id')) ?? '',
        title: heading ? plain(heading) : '',
        rows: body ? within(body, 'tr') : [],
      };
    });
}

/** Path of a sheet's file. That of what is open has no step of its own. */
function fileOf({ path }: Page, type: 'csv' | 'xlsx'): string {
  const isNow = path.split('/').length === 3;
  return join(folder, path, isNow ? 'hien-nay' : '', `phieu.${type}`);
}

function tableOf(page: Page): readonly (readonly string[])[] {
  return parse(readFileSync(fileOf(page, 'csv'), 'utf8'), { bom: true });
}

test('there are sheets, each with a table and a workbook, and no file without a sheet', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const files = filesUnder(folder).filter((file) => /^giam-sat\/.*\/phieu\.(csv|xlsx)$/.test(file));
  expect(files.length).toBe(2 * sheets.length);
});

describe.each(sheets)('$path', (page) => {
  const sections = sectionsOf(page);
  const [, ...told] = tableOf(page);

  test('shows the rows of its table, in the same order under the same headings', () => {
    const shown = sections.flatMap(({ title, rows }) =>
      rows.map((row) => {
        const [number, record, , actor, since, days] = within(row, 'td').map(plain);
        return [number, title, record, actor, since, days?.replace(/ .*/, '').replaceAll('.', '')];
      }),
    );
    expect(shown).toEqual(
      told.map(([number, title, record, , , actor, since = '', days = '']) => [
        number,
        title,
        record,
        actor,
        since.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'),
        days.replace(/ .*/, ''),
      ]),
    );
  });

  test('names as many points as there are rows, and as many records as there are addresses', () => {
    const records = new Set(told.map((row) => row[11])).size;
    const lead = mainText(page).replace(/\s+/g, ' ');
    if (told.length > 0) {
      expect(lead).toContain(`${records} vụ việc`);
      expect(lead).toContain(`${told.length} điểm cần giám sát`);
    } else {
      expect(lead).toContain('không có điểm nào đang mở');
    }
  });

  test('leads from each row to a page of the site, and says that it is invented', () => {
    const root = `${env.PORTAL_SITE}${base}`;
    for (const row of told) {
      expect(row[11]?.startsWith(root)).toBe(true);
      expect(known).toContain(row[11]?.slice(root.length).replace(/#.*$/, ''));
      expect(row[10]).toBe('Dữ liệu minh họa');
    }
    expect(mainText(page)).toContain('Dữ liệu minh họa');
  });

  test('has a workbook with the same rows', async () => {
    const [first] = await readExcelFile(readFileSync(fileOf(page, 'xlsx')));
    const asText = first?.data.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
    );
    expect(asText).toEqual(tableOf(page));
  });
});

test('the way to all sheets counts what stands on each', () => {
  const index = pages.find(({ path }) => path === 'giam-sat/');
  const links = index ? elementsOf(index.document).filter(({ tagName }) => tagName === 'a') : [];
  const counted = links.flatMap((link) => {
    const [, id, section] = /giam-sat\/([^/]+)\/#(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
    return id === undefined || section === undefined ? [] : [{ id, section, count: Number(plain(link)) }];
  });
  const standing = sheets
    .filter(({ path }) => path.split('/').length === 3)
    .flatMap((page) =>
      sectionsOf(page)
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, rows }) => ({ id: page.path.split('/')[1], section: id, count: rows.length })),
    );
  const key = ({ id, section }: { id: string | undefined; section: string }) => `${id} ${section}`;
  const sorted = <T extends { id: string | undefined; section: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(counted.length).toBeGreaterThan(10);
  expect(sorted(counted)).toEqual(sorted(standing));
});

test('the halves of a year hold the points of the year, each once', () => {
  for (const year of sheets.filter(({ path }) => /\/\d{4}\/$/.test(path))) {
    const halves = sheets.filter(({ path }) => path.startsWith(year.path.replace(/\/$/, '-')));
    const addresses = (list: readonly Page[]) =>
      list
        .flatMap((page) => tableOf(page).slice(1))
        .map((row) => `${row[1]} ${row[11]}`)
        .sort();
    expect(addresses(halves)).toEqual(addresses([year]));
  }
});
