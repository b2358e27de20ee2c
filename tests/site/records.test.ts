import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, mainText, type Page, pagesUnder } from './pages.ts';

const { today, again, earlier } = sites;
const pages = pagesUnder(today.folder);

function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return page;
}

function hrefsOf({ document }: Page): readonly string[] {
  return elementsOf(document).flatMap((element) => attribute(element, 'href') ?? []);
}

const feeds = filesUnder(today.folder).filter((file) => /(?:^|\/)tin\.xml$/.test(file));

/** What stands in each of an Atom document's elements of one name. The build writes one element a line. */
function contentsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, content]) => content ?? '',
  );
}

/** Where tags do not nest, or an ampersand stands alone, a reader of news stops. */
function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/<\?[\s\S]*?\?>/g, '');
  for (const [, isEnd, name, isEmpty] of bare.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (isEnd && open.pop() !== name) faults.push(`</${name}>`);
    if (!isEnd && !isEmpty) open.push(name ?? '');
  }
  const text = bare.replace(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g, '');
  if (/</.test(text)) faults.push('<');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(bare)) faults.push('&');
  return [...faults, ...open];
}

describe('feeds', () => {
  test('are there for the portal and for bodies of which something dated is on record', () => {
    expect(feeds).toContain('tin.xml');
    expect(feeds).toContain('don-vi/mau-phuong-mau-ubnd/tin.xml');
    expect(feeds.length).toBeGreaterThan(5);
  });

  test.each(feeds)('%s is well-formed Atom whose every entry leads somewhere', (file) => {
    const xml = readFileSync(`${today.folder}/${file}`, 'utf8');
    expect(xmlFaults(xml)).toEqual([]);
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    const entries = contentsOf(xml, 'entry');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(50);
    const ids = entries.flatMap((entry) => contentsOf(entry, 'id'));
    expect(new Set(ids).size).toBe(entries.length);
    const days = entries.flatMap((entry) => contentsOf(entry, 'updated'));
    expect(days).toEqual(days.toSorted().reverse());
    expect(contentsOf(xml, 'updated')[0]).toBe(days[0]);
    expect((days[0] ?? '') <= '2026-11-20T00:00:00+07:00').toBe(true);
    for (const entry of entries) {
      const address = /<link href="([^"]+)"/.exec(entry)?.[1] ?? '';
      const { origin, pathname, hash } = new URL(address);
      expect(origin).toBe('https://doithoai.example');
      const page = pageAt(pathname.slice(1));
      if (hash === '') continue;
      const anchors = elementsOf(page.document).map((element) => attribute(element, 'id'));
      expect(anchors, address).toContain(hash.slice(1));
    }
  });

  test('of invented bodies say so; that of the portal has nothing invented', () => {
    for (const file of feeds) {
      const title = contentsOf(readFileSync(`${today.folder}/${file}`, 'utf8'), 'title')[0] ?? '';
      expect(title.endsWith('(Dữ liệu minh họa)'), file).toBe(file.startsWith('don-vi/mau-'));
    }
    expect(readFileSync(`${today.folder}/tin.xml`, 'utf8')).not.toContain('/mau-');
  });

  test('are the same bytes for the same day', () => {
    const differing = feeds.filter(
      (file) => !readFileSync(`${today.folder}/${file}`).equals(readFileSync(`${again.folder}/${file}`)),
    );
    expect(differing).toEqual([]);
  });

  test('are named by the page of their body, and by no other; the foot of a page names that of the portal', () => {
    const path = 'don-vi/mau-phuong-mau-ubnd/';
    expect(hrefsOf(pageAt(path)).filter((href) => href.endsWith('tin.xml'))).toEqual([
      `/${path}tin.xml`,
      `/${path}tin.xml`,
      '/tin.xml',
    ]);
    const silent = 'don-vi/mau-phuong-mau/';
    expect(hrefsOf(pageAt(silent)).filter((href) => href.includes(`${silent}tin.xml`))).toEqual([]);
    expect(existsSync(`${today.folder}/${silent}tin.xml`)).toBe(false);
  });

  test('keep their names under another address', () => {
    const ids = (folder: string) => contentsOf(readFileSync(`${folder}/tin.xml`, 'utf8'), 'id');
    expect(ids(today.folder)).toEqual(expect.arrayContaining([...ids(earlier.folder)]));
    expect(readFileSync(`${earlier.folder}/tin.xml`, 'utf8')).toContain(
      'href="https://doithoai.example/cong/tin.xml"',
    );
  });
});

describe('topics', () => {
  test('all have their page, also those about which nothing was asked', () => {
    const slugs = pages.flatMap(({ path }) => /^linh-vuc\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    expect(slugs).toHaveLength(22);
    const linked = hrefsOf(pageAt('linh-vuc/'));
    expect(slugs.filter((slug) => !linked.includes(`/linh-vuc/${slug}/`))).toEqual([]);
  });

  test('say that nothing real was asked, and mark what is invented', () => {
    const words = mainText(pageAt('linh-vuc/giao-duc/'));
    expect(words).toContain('cổng chưa ghi nhận kiến nghị hay việc phải làm có thật nào thuộc lĩnh vực này');
    expect(words).toContain('Dữ liệu minh họa Tính đến ngày 20/11/2026, lĩnh vực này có');
  });

  test('are reached from the petitions that name them', () => {
    expect(hrefsOf(pageAt('kien-nghi/mh-2025-007/')).some((href) => href.startsWith('/linh-vuc/'))).toBe(
      true,
    );
  });
});

describe('duties', () => {
  test('of all plans stand on the pages of one list, each once', () => {
    const rows = pages
      .filter(({ path }) => path.startsWith('nhiem-vu/'))
      .flatMap(hrefsOf)
      .filter((href) => /^\/ke-hoach\/[^/]+\/#/.test(href));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((href) => !href.startsWith('/ke-hoach/mau-'))).toHaveLength(128 + 55);
    expect(mainText(pageAt('nhiem-vu/'))).toContain('128 nhiệm vụ và 55 yêu cầu trong 5 kế hoạch.');
  });
});

describe('record pages', () => {
  test.each([
    'ke-hoach/hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai/',
    'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/',
    'don-vi/hn-quan-ba-dinh/',
    'linh-vuc/y-te/',
  ])('%s says how to cite it', (path) => {
    const words = mainText(pageAt(path));
    expect(words).toContain('Trích dẫn trang này');
    expect(words).toContain(`số liệu tính đến ngày 20/11/2026, https://doithoai.example/${path}`);
  });

  test('have an address for each of their parts', () => {
    for (const path of [
      'ke-hoach/mau-phuong-mau-2025-2026-doi-thoai/',
      'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/',
      'don-vi/mau-phuong-mau-ubnd/',
    ]) {
      const bare = elementsOf(pageAt(path).document).filter((element) => {
        const heading = element.tagName === 'h2' && attribute(element, 'id') === undefined;
        return heading && element.parentNode && !isCalendar(element.parentNode);
      });
      expect(
        bare.map((heading) => heading.sourceCodeLocation ?? heading.tagName),
        path,
      ).toEqual([]);
    }
  });
});

/** "Thêm vào lịch" is a tool of the page, not a part of the record. */
function isCalendar(node: object): boolean {
  return 'attrs' in node && (attribute(node as never, 'class') ?? '').includes('calendar');
}
