/**
 * Month-ends on the built site: every month since the first record, and each of its numbers counted again from the file
 * and from the records that the page itself names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, mainText, type Page, pagesUnder, textOf } from './pages.ts';

const { folder } = sites.today;
const pages = pagesUnder(folder);
const months = pages.filter(({ path }) => /^thoi-diem\/\d{4}-\d{2}\/$/.test(path));

function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return page;
}

function hrefsOf({ document }: Page): readonly string[] {
  return elementsOf(document).flatMap((element) =>
    element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
  );
}

function idsOf({ document }: Page): ReadonlySet<string> {
  return new Set(elementsOf(document).flatMap((element) => attribute(element, 'id') ?? []));
}

type Row = Readonly<Record<string, string>>;

function fileOf(path: string): readonly Row[] {
  const file = join(folder, path, 'kien-nghi.csv');
  return existsSync(file) ? parseCsv(readFileSync(file, 'utf8'), { bom: true, columns: true }) : [];
}

/** What the first column of the page's tables says, by its row. */
function numbersOf(page: Page): ReadonlyMap<string, readonly number[]> {
  const rows = elementsOf(page.document).filter(({ tagName }) => tagName === 'tr');
  return new Map(
    rows.flatMap((row): [string, number[]][] => {
      const [label, now] = elementsOf(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
      if (!label || now?.tagName !== 'td') return [];
      return [
        [textOf(label).trim(), [...textOf(now).matchAll(/\d+(?![\d,]*%)/g)].map(([text]) => Number(text))],
      ];
    }),
  );
}

describe('month-ends', () => {
  test('stand for every full month since the first record', () => {
    const names = months.map(({ path }) => path.slice('thoi-diem/'.length, -1));
    expect([names[0], names.at(-1), names.length]).toEqual(['2021-12', '2026-10', 59]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are all led to from their list, in the part that tells of them', () => {
    const listed = new Set(hrefsOf(pageAt('thoi-diem/')).map((href) => href.replace(/#.*/, '')));
    expect(months.map(({ path }) => `/${path}`).filter((path) => !listed.has(path))).toEqual([]);
  });

  test('lead from each number to its records on the same page', () => {
    const lost = months.flatMap((page) => {
      const ids = idsOf(page);
      return hrefsOf(page)
        .filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
        .map((href) => `${page.path}${href}`);
    });
    expect(lost).toEqual([]);
  });

  test('name the records of groups as often as they count them', () => {
    const wrong = months.flatMap((page) =>
      elementsOf(page.document)
        .filter(({ tagName }) => tagName === 'dl')
        .flatMap(elementsOf)
        .filter(({ tagName }) => tagName === 'div')
        .flatMap((group) => {
          const [term, list] = elementsOf(group).filter(({ tagName }) => ['dt', 'dd'].includes(tagName));
          const said = Number(/: ([\d.]+)$/.exec(term ? textOf(term).trim() : '')?.[1]);
          const links = list ? elementsOf(list).filter(({ tagName }) => tagName === 'a').length : 0;
          return said === links ? [] : [`${page.path} ${term && textOf(term)}: ${links}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('say the numbers that their files give', () => {
    const compared = months.flatMap((page) => {
      const rows = fileOf(page.path);
      if (rows.length === 0) return [];
      // The site has no real petition: its only table of petitions is that of the invented.
      expect(rows.every(({ population }) => population === 'illustrative')).toBe(true);
      const counted = rows.filter(({ stage }) => stage !== 'closed_other' && stage !== 'withdrawn');
      const isResolved = ({ stage }: Row) => stage === 'resolved';
      const isAnswered = ({ stage, answer, answered_on_spot_on: onSpot }: Row) =>
        stage === 'resolved' || answer === 'official' || answer === 'corrected' || onSpot !== '';
      const isConfirmed = ({ stage, confirmation }: Row) =>
        stage === 'resolved' && confirmation === 'confirmed';
      const isOverdue = ({ last_due = '', done_on, as_of = '' }: Row) =>
        last_due !== '' && done_on === '' && last_due < as_of;
      const whole = counted.length;
      const numbers = numbersOf(page);
      const row = (label: string) => numbers.get(label);
      expect([
        page.path,
        row('Đã tiếp nhận'),
        row('Đã trả lời'),
        row('Đã giải quyết dứt điểm'),
        row('Đã giải quyết và được xác nhận'),
        row('Quá hạn, chưa xong'),
      ]).toEqual([
        page.path,
        [rows.length],
        [counted.filter(isAnswered).length, whole],
        [counted.filter(isResolved).length, whole],
        [counted.filter(isConfirmed).length, whole],
        [counted.filter(isOverdue).length, whole],
      ]);
      return [page.path];
    });
    expect(compared).toHaveLength(24);
  });

  test('say of the real that nothing is known, and never a nought', () => {
    const words = mainText(pageAt('thoi-diem/2023-10/'));
    expect(words).toContain('cổng chưa ghi nhận kiến nghị nào');
    expect(words).toContain('chưa báo cáo mục nào đã tổ chức');
    expect(words).not.toContain('Dữ liệu minh họa');
  });

  test('say what is invented', () => {
    const silent = months.filter((page) => {
      const text = mainText(page);
      return text.includes('phường Mẫu') && !text.includes('Dữ liệu minh họa');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('are where bodies lead to, each to its own place', () => {
    const links = pages
      .filter(({ path }) => /^don-vi\/[^/]+\/$/.test(path))
      .flatMap((page) => hrefsOf(page).filter((href) => href.startsWith('/thoi-diem/')));
    expect(links.length).toBeGreaterThan(100);
    const byPath = new Map(months.map((page) => [`/${page.path}`, idsOf(page)]));
    const lost = links.filter((href) => {
      const [path = '', id = ''] = href.split('#');
      return id !== '' && !byPath.get(path)?.has(id);
    });
    expect(lost).toEqual([]);
  });
});
