/** What the built site offers to be hung up, read out and sent round. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, mainText, type Page, pagesUnder, textOf } from './pages.ts';

/** Dialogues within a Party or armed body: nobody is invited to them. */
const internal = ['lich/qng-thi-xa-duc-pho-2023-thang-7/'];

const record = /^(?:lich|ket-luan)\/(?!trang\/|nam\/|loai\/|don-vi\/|tinh-trang\/)[^/]+\/$/;

function isRecord({ path }: Page): boolean {
  return record.test(path);
}

describe.each([
  ['at the root', sites.today],
  ['under a sub-path', sites.earlier],
])('%s', (_name, { folder, base }) => {
  const pages = pagesUnder(folder);
  const records = pages.filter(isRecord).filter(({ path }) => existsSync(`${folder}/${path}ban-chu.txt`));
  const ofChannel = (name: string) => pages.filter(({ path }) => path.endsWith(`/${name}/`));

  test('every record that has a page has its text, and all that invite have the other three', () => {
    expect(records.length).toBeGreaterThan(0);
    const missing = records.flatMap(({ path }) => {
      const wanted = internal.includes(path)
        ? []
        : ['ap-phich/index.html', 'truyen-thanh/index.html', 'zalo.txt'];
      return wanted.map((name) => path + name).filter((name) => !existsSync(`${folder}/${name}`));
    });
    expect(missing).toEqual([]);
  });

  test('to a dialogue within an organisation nobody is invited', () => {
    const invitations = filesUnder(folder).filter((file) => /ap-phich|truyen-thanh|zalo/.test(file));
    expect(invitations.filter((file) => internal.some((path) => file.startsWith(path)))).toEqual([]);
  });

  test('each is an own page that search leaves to its record', () => {
    for (const page of [...ofChannel('ap-phich'), ...ofChannel('truyen-thanh')]) {
      const elements = elementsOf(page.document);
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href')).toBe(`https://doithoai.example${base}${page.path}`);
      expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    }
  });

  test('a poster carries its address in letters under a code, and the day', () => {
    for (const page of ofChannel('ap-phich')) {
      const address = `https://doithoai.example${base}${page.path.replace('ap-phich/', '')}`;
      expect(mainText(page)).toContain(address);
      expect(mainText(page)).toMatch(/Số liệu tính đến ngày \d{2}\/\d{2}\/\d{4}/);
      const drawings = elementsOf(page.document).filter(({ tagName }) => tagName === 'svg');
      expect(drawings.map((drawing) => attribute(drawing, 'role'))).toContain('img');
    }
  });

  test('what is invented says so on paper, aloud, in the message and in the text', () => {
    const invented = records.filter(({ path }) => /^[^/]+\/mau-/.test(path));
    for (const { path } of invented) {
      const texts = ['ap-phich/index.html', 'truyen-thanh/index.html', 'zalo.txt', 'ban-chu.txt'].map(
        (name) => readFileSync(`${folder}/${path}${name}`, 'utf8'),
      );
      expect(texts.every((text) => /dữ liệu minh họa/i.test(text))).toBe(true);
    }
    const real = records.filter(({ path }) => !/^[^/]+\/mau-/.test(path) && !internal.includes(path));
    for (const { path } of real) {
      expect(readFileSync(`${folder}/${path}zalo.txt`, 'utf8')).not.toMatch(/minh họa/i);
    }
  });

  test('texts are UTF-8 in NFC, their lines 72 columns wide unless one word is wider', () => {
    for (const { path } of records) {
      const text = readFileSync(`${folder}/${path}ban-chu.txt`, 'utf8');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/\uFFFD|undefined|\[object|\*\*/);
      const wide = text.split('\n').filter((line) => [...line].length > 72 && /\S\s+\S/.test(line.trim()));
      expect(wide).toEqual([]);
    }
  });

  test('the text says what the page says of its state', () => {
    for (const page of records) {
      const lead = elementsOf(page.document).find((element) => attribute(element, 'class')?.includes('lead'));
      const words = lead ? textOf(lead).replace(/\s+/g, ' ').trim() : '';
      const text = readFileSync(`${folder}/${page.path}ban-chu.txt`, 'utf8').replace(/\s+/g, ' ');
      expect(text).toContain(words);
    }
  });
});
