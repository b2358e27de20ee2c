/** The schedule of the built site: its filters, its years, its calendar files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScheduleData } from '../../src/views/schedule-data.ts';
import { eventsOf, readCalendar, textOf } from '../calendar.ts';
import { sites } from './built-sites.ts';
import {
  attribute,
  elementsOf,
  filesUnder,
  mainText,
  type Page,
  pagesUnder,
  textOf as wordsOf,
} from './pages.ts';

const built = [sites.today, sites.earlier];

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function calendarsIn(folder: string) {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.ics'))
    .map((file) => ({ file, text: read(folder, file) }));
}

/** The links of a page's main part, as paths under the site's root. */
function linksOf({ document }: Page, base: string): string[] {
  const main = elementsOf(document).find(({ tagName }) => tagName === 'main');
  return (main ? elementsOf(main) : [])
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith(base))
    .map((href) => href.slice(base.length).replace(/#.*$/, ''));
}

describe.each(built)('calendar files under $base', ({ folder, base, env }) => {
  const files = calendarsIn(folder);
  const pages = new Set(pagesUnder(folder).map(({ path }) => path));
  const root = `${env.PORTAL_SITE}${base}`;

  test('are what the standard asks for, line by line', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(files.map(({ file }) => file)).toContain('lich/lich.ics');
    for (const { file, text } of files) expect(() => readCalendar(text), file).not.toThrow();
  });

  test('lead back to pages of this site', () => {
    for (const { text } of files) {
      const calendar = readCalendar(text);
      const addresses = [calendar, ...eventsOf(calendar)].map((part) => textOf(part, 'URL') ?? '');
      for (const address of addresses) {
        expect(address.startsWith(root)).toBe(true);
        expect(pages).toContain(address.slice(root.length).replace(/#.*$/, ''));
      }
    }
  });

  test('name each event once, by a name that every file shares', () => {
    for (const { text } of files) {
      const names = eventsOf(readCalendar(text)).map((event) => textOf(event, 'UID'));
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name?.endsWith('@doithoai.example'))).toBe(true);
    }
  });

  test('never put what is invented among what is real', () => {
    const invented = (text: string) =>
      eventsOf(readCalendar(text)).filter((event) => textOf(event, 'UID')?.startsWith('mau-'));
    for (const { file, text } of files) {
      if (file === 'lich/lich.ics') expect(invented(text)).toEqual([]);
      for (const event of invented(text)) expect(textOf(event, 'SUMMARY')).toMatch(/^Dữ liệu minh họa – /);
    }
  });

  test('are there wherever a page offers them', () => {
    const names = new Set(files.map(({ file }) => file));
    const offered = pagesUnder(folder)
      .flatMap((page) => linksOf(page, base))
      .filter((link) => link.endsWith('.ics'));
    expect(offered).toContain('lich/lich.ics');
    expect(offered.filter((link) => !names.has(link))).toEqual([]);
  });
});

test('two builds of one day give the same calendar files', () => {
  expect(calendarsIn(sites.again.folder)).toEqual(calendarsIn(sites.today.folder));
});

test('the real event of the seeds is in the calendar of everything', () => {
  const [event, ...others] = eventsOf(readCalendar(read(sites.today.folder, 'lich/lich.ics')));
  expect(others).toEqual([]);
  expect(['DTSTART', 'DTEND', 'STATUS', 'SEQUENCE'].map((name) => event && textOf(event, name))).toEqual([
    '20241128',
    '20241204',
    'TENTATIVE',
    '0',
  ]);
});

describe.each(built)('filters under $base', ({ folder, base }) => {
  const pages = pagesUnder(folder);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const { lines } = JSON.parse(read(folder, 'lich/muc.json')) as ScheduleData;
  const start = byPath.get('lich/');
  if (!start) throw new Error('No schedule.');
  const options = elementsOf(start.document).flatMap((row) => {
    const key = attribute(row, 'data-key');
    return key === undefined
      ? []
      : elementsOf(row)
          .filter((element) => attribute(element, 'data-value') !== undefined)
          .map((element) => ({
            key,
            value: attribute(element, 'data-value') ?? '',
            words: wordsOf(element).replace(/\s+/g, ' ').trim(),
            href: attribute(elementsOf(element).find(({ tagName }) => tagName === 'a') ?? element, 'href'),
          }));
  });

  /** The titles that stand on a page of the list and on those that follow it. */
  function titlesFrom(path: string): string[] {
    const following = pages.filter((page) => page.path.startsWith(`${path}trang/`));
    return [byPath.get(path), ...following].flatMap((page) =>
      page
        ? elementsOf(page.document)
            .filter(({ tagName, parentNode }) => /^h[34]$/.test(tagName) && parentNode?.nodeName === 'div')
            .flatMap((heading) => elementsOf(heading).filter(({ tagName }) => tagName === 'a'))
            .map((link) => wordsOf(link).trim())
        : [],
    );
  }

  test('each value leads to a page that has as many lines as it counts', () => {
    expect(options.length).toBeGreaterThan(8);
    for (const { key, value, words, href } of options) {
      const path = href?.slice(base.length) ?? '';
      expect(byPath.has(path), path).toBe(true);
      const fitting = lines.filter(({ values }) => values[key as 'loai'].includes(value));
      expect(titlesFrom(path).toSorted(), path).toEqual(fitting.map(({ title }) => title).toSorted());
      const real = fitting.filter(({ population }) => population === 'real').length;
      if (real > 0) expect(words).toContain(` ${real} mục`);
      if (real < fitting.length) expect(words).toContain(`minh họa ${fitting.length - real} mục`);
    }
  });

  test('all lines stand in the data and lead to pages that exist', () => {
    expect(titlesFrom('lich/').toSorted()).toEqual(lines.map(({ title }) => title).toSorted());
    const known = (href: string) => byPath.has(href.slice(base.length).replace(/#.*$/, ''));
    expect(lines.filter(({ href, host }) => !known(href) || !known(host.href))).toEqual([]);
  });

  test('a year as a calendar shows every line of that year', () => {
    const years = options.filter(({ key }) => key === 'nam').map(({ value }) => value);
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) {
      const page = byPath.get(`lich/nam/${year}/`);
      const text = page ? mainText(page) : '';
      const ofYear = lines.filter(({ values }) => values.nam.includes(year));
      expect(ofYear.filter(({ title }) => !text.includes(title))).toEqual([]);
    }
  });
});
