import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, mainText, type Page, pagesUnder, textOf } from './pages.ts';

const { today, again, earlier } = sites;
const pages = pagesUnder(today.folder);
const earlierPages = pagesUnder(earlier.folder);

function pageAt(path: string, among: readonly Page[] = pages): Page {
  const page = among.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return page;
}

describe('routes', () => {
  test('the public contract stands, as far as there are records', () => {
    const paths = pages.map(({ path }) => path);
    const lists = [
      'lich/',
      'ke-hoach/',
      'kien-nghi/',
      'ket-luan/',
      'theo-doi/',
      'nhiem-vu/',
      'linh-vuc/',
      'don-vi/',
    ];
    const explaining = [
      'quy-tac/',
      'lich-lam-viec/',
      'tu-ngu/',
      'gioi-thieu/',
      'phuong-phap/',
      'kha-nang-tiep-can/',
    ];
    const others = ['', 'tim-kiem/', 'muc-luc/', '404.html', ...explaining];
    expect([...lists, ...others].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('every record has its page, under the name of its file', () => {
    for (const [folder, section] of [
      ['plans', 'ke-hoach'],
      ['dialogues', 'lich'],
      ['organisations', 'don-vi'],
      ['petitions', 'kien-nghi'],
      ['notices', 'ket-luan'],
    ]) {
      const ids = [`content/${folder}`, `content/illustrative/${folder}`]
        .filter((shelf) => existsSync(shelf))
        .flatMap((shelf) => filesUnder(shelf).map((file) => file.replace(/\.md$/, '')));
      const built = pages
        .map(({ path }) => new RegExp(`^${section}/([^/]+)/$`).exec(path)?.[1])
        .filter((id) => id !== undefined);
      expect(built.toSorted()).toEqual(ids.toSorted());
    }
  });
});

describe('every page', () => {
  test.each(pages.map((page) => [page.path || '/', page] as const))('%s', (_path, { document, path }) => {
    const elements = elementsOf(document);
    const tags = (name: string) => elements.filter(({ tagName }) => tagName === name);
    const meta = (key: string, value: string) => tags('meta').find((tag) => attribute(tag, key) === value);

    expect(attribute(tags('html')[0] as never, 'lang')).toBe('vi');
    expect(tags('h1')).toHaveLength(1);
    expect(textOf(tags('title')[0] as never).trim()).not.toBe('');
    const description = attribute(meta('name', 'description') as never, 'content') ?? '';
    expect(description.length).toBeGreaterThan(20);
    const canonical = tags('link').find((link) => attribute(link, 'rel') === 'canonical');
    expect(attribute(canonical as never, 'href')).toBe(`https://doithoai.example/${path}`);
    // A chart alone, as other sites show it, has neither breadcrumbs nor a foot; its source says as of when.
    if (path.includes('/bieu-do/')) {
      expect(textOf(tags('main')[0] as never)).toContain('Tính đến ngày 20/11/2026');
      return;
    }
    const breadcrumb = tags('nav').some((nav) => attribute(nav, 'aria-label') === 'Bạn đang ở');
    expect(breadcrumb).toBe(path !== '');
    // A report is of its own date.
    const asOf = /^bao-cao\/[^/]+\/[^/]+\/$/.test(path)
      ? /ngày (?:14\/06|04\/12|29\/11)\/20\d\d/
      : /ngày 20\/11\/2026/;
    expect(textOf(tags('footer')[0] as never)).toMatch(new RegExp(`Số liệu tính đến ${asOf.source}`));
  });

  test('headings never skip a level', () => {
    for (const { document, path } of pages) {
      const levels = elementsOf(document)
        .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
        .filter((level) => level !== undefined)
        .map(Number);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), `${path}: ${levels.join(' ')}`).toBeLessThanOrEqual(1);
      });
    }
  });

  test('no two pages share a title', () => {
    const titles = pages.map(({ document }) =>
      textOf(elementsOf(document).find(({ tagName }) => tagName === 'title') as never),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('text is composed Unicode and holds no trace of a broken value', () => {
    for (const { html, path } of pages) {
      expect(html === html.normalize('NFC'), path).toBe(true);
      expect(html, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/);
    }
  });
});

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Titles are the records' own; official names are long.
      'long-title': 'off',
      // Astro writes the doctype in lower case, and void elements without a slash but in MDX.
      'doctype-style': 'off',
      'void-style': 'off',
      // Preloaded fonts are a matter of the build, not of integrity from elsewhere.
      'require-sri': 'off',
    },
  });

  test.each(pages.map((page) => [page.path || '/', page] as const))(
    '%s is valid',
    async (_path, { html }) => {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect(messages).toEqual([]);
    },
  );
});

describe('links', () => {
  /** Addresses that a page asks a browser to load or offers to a reader. */
  function addressesOf({ document }: Page): string[] {
    return elementsOf(document).flatMap((element) =>
      ['href', 'src', 'action', 'poster']
        .map((name) => attribute(element, name))
        .filter((value) => value !== undefined),
    );
  }

  test.each([
    ['at the root', today, pages],
    ['under a sub-path', earlier, earlierPages],
  ] as const)('every link leads somewhere, %s', (_name, { folder, base }, sitePages) => {
    const files = new Set(filesUnder(folder));
    const anchors = new Map(
      sitePages.map(({ path, document }) => [
        path,
        new Set(elementsOf(document).map((element) => attribute(element, 'id'))),
      ]),
    );
    const dead: string[] = [];
    for (const page of sitePages) {
      for (const address of addressesOf(page)) {
        // Calendar programs subscribe to a file of the site by a scheme of their own.
        const asked = address.replace(/^webcal:/, 'https:');
        const { pathname, hash, origin } = new URL(asked, `https://doithoai.example${base}${page.path}`);
        if (origin !== 'https://doithoai.example') dead.push(`${page.path} → ${address} (outside)`);
        const target = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
        const isThere =
          target !== undefined &&
          (files.has(target) || files.has(`${target}index.html`) || target === '404.html');
        if (!isThere) dead.push(`${page.path} → ${address}`);
        else if (hash !== '' && !anchors.get(target)?.has(decodeURIComponent(hash.slice(1)))) {
          dead.push(`${page.path} → ${address} (no such part)`);
        }
      }
    }
    expect(dead).toEqual([]);
  });

  test('no style sheet or script names another host', () => {
    for (const file of filesUnder(today.folder).filter((name) => /^_astro\/.*\.(?:css|js)$/.test(name))) {
      const text = readFileSync(`${today.folder}/${file}`, 'utf8');
      const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
      // Names of XML vocabularies and of the licence in chart.js are not requests.
      expect(
        hosts.filter((host) => !['www.w3.org', 'www.chartjs.org', 'github.com'].includes(host ?? '')),
      ).toEqual([]);
    }
  });
});

describe('the same content and the same day', () => {
  test('give the same bytes, search index included', () => {
    const files = filesUnder(today.folder);
    expect(filesUnder(again.folder)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(`${today.folder}/${file}`).equals(readFileSync(`${again.folder}/${file}`)),
    );
    expect(differing).toEqual([]);
  });
});

describe('as of a day', () => {
  test('what lies ahead is coming, and what is over is not', () => {
    expect(mainText(pageAt('', earlierPages))).toContain(
      'Tính đến ngày 01/05/2023, có 9 mục đối thoại sắp tới hoặc đang trong thời gian thực hiện.',
    );
    expect(mainText(pageAt(''))).toContain(
      'Tính đến ngày 20/11/2026, không có buổi đối thoại nào sắp tới hoặc đang trong thời gian thực hiện.',
    );
  });

  test('a plan of November 2024 promised nothing in 2023', () => {
    const path = 'ke-hoach/hn-phuong-quynh-mai-2024-doi-thoai-lan-2/';
    expect(pages.some((page) => page.path === path)).toBe(true);
    expect(earlierPages.some((page) => page.path === path)).toBe(false);
    expect(earlierPages.some(({ path: other }) => other === 'lich/hn-phuong-quynh-mai-2024-lan-2/')).toBe(
      false,
    );
    expect(mainText(pageAt('ke-hoach/', earlierPages))).toContain('4 kế hoạch');
  });

  test('a body that ended in 2025 was at work in 2023', () => {
    const path = 'don-vi/hn-quan-ba-dinh/';
    expect(mainText(pageAt(path))).toContain(
      'Đơn vị đã kết thúc hoạt động; ngày hoạt động cuối cùng là 30/06/2025.',
    );
    expect(mainText(pageAt(path, earlierPages))).not.toContain('Đơn vị đã kết thúc hoạt động');
    expect(mainText(pageAt(path, earlierPages))).not.toContain('30/06/2025');
  });

  test('a ward founded in 2025 was not yet at work in 2023', () => {
    expect(mainText(pageAt('don-vi/hn-phuong-ba-dinh/', earlierPages))).toContain(
      'Tính đến ngày 01/05/2023, đơn vị chưa hoạt động; hoạt động từ ngày 01 tháng 7 năm 2025.',
    );
  });

  test('a past dialogue is not said to have been held, nor to have been missed', () => {
    expect(mainText(pageAt('lich/hn-phuong-quynh-mai-2024-lan-2/'))).toContain(
      'Thời gian này đã qua; cổng chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.',
    );
  });
});

describe('what is invented', () => {
  const shelf = 'content/illustrative';
  const invented = (
    [
      ['plans', 'ke-hoach'],
      ['dialogues', 'lich'],
      ['organisations', 'don-vi'],
      ['petitions', 'kien-nghi'],
      ['notices', 'ket-luan'],
    ] as const
  ).flatMap(([folder, section]) =>
    filesUnder(`${shelf}/${folder}`).map((file) => `/${section}/${file.replace(/\.md$/, '')}/`),
  );
  const addresses = new Set(invented);
  const label = 'Dữ liệu minh họa';

  test('says so on its own page', () => {
    const silent = invented.filter((address) => !mainText(pageAt(address.slice(1))).includes(label));
    expect(invented.length).toBeGreaterThan(250);
    expect(silent).toEqual([]);
  });

  test('says so wherever a page leads to it', () => {
    const silent = pages.filter((page) => {
      const hrefs = elementsOf(page.document).map((element) => attribute(element, 'href')?.split('#')[0]);
      return hrefs.some((href) => href && addresses.has(href)) && !mainText(page).includes(label);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('stands on the home page only in a frame of its own, after everything real', () => {
    const [real = '', invented = ''] = mainText(pageAt('')).split('Cổng khi đã có dữ liệu');
    expect(real).toContain('5 kế hoạch');
    expect(real).not.toContain('Mẫu');
    expect(invented).toMatch(/^ Dữ liệu minh họa /);
    expect(invented).toContain('Mẫu');
  });
});

describe('a petition can be followed by hand', () => {
  test('who must do what by when, on whose authority, how the day was counted, and what happened since', () => {
    const words = mainText(pageAt('kien-nghi/mh-2025-007/'));
    // Assigned on 05/02/2026 with 15 working days, over Tết: the 15th is 05/03/2026.
    for (const said of ['Rõ người', 'Rõ việc', 'Rõ trách nhiệm', '05/03/2026', 'Nghỉ cuối tuần', 'Tết']) {
      expect(words).toContain(said);
    }
    expect(words).toContain('Tình trạng từng thời kỳ');
    expect(words).toContain('Đối chiếu với quy tắc');
  });

  test('a matter that nobody took over is said to be nobody’s', () => {
    expect(mainText(pageAt('kien-nghi/mi-2025-009/'))).toMatch(/[Cc]hưa ghi nhận cơ quan nào/);
  });
});

describe('what a source leaves out', () => {
  test.each([
    ['ke-hoach/hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai/', 'Số, ký hiệu Văn bản không ghi số'],
    ['ke-hoach/hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai/', 'Ngày ban hành Văn bản không ghi thời gian'],
    ['ke-hoach/hn-phuong-quynh-mai-2024-doi-thoai-lan-2/', 'Số, ký hiệu Chưa có số (văn bản để trống)'],
    ['ke-hoach/hn-phuong-quynh-mai-2024-doi-thoai-lan-2/', 'Tháng 11/2024 (văn bản để trống ngày)'],
    ['ke-hoach/qng-thi-xa-duc-pho-2023-doi-thoai/', 'Nơi ban hành Văn bản không ghi'],
  ])('%s says: %s', (path, words) => {
    expect(mainText(pageAt(path))).toContain(words);
  });
});

describe('the chart', () => {
  test('every number in the table adds up to the number of plan items', () => {
    const rows = elementsOf(
      elementsOf(pageAt('').document).find(({ tagName }) => tagName === 'table') as never,
    ).filter(({ tagName }) => tagName === 'tr');
    const cells = rows.map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === 'td')
        .map((cell) => Number(textOf(cell))),
    );
    const bodyRows = cells.slice(1, -1);
    const totals = cells.at(-1) ?? [];
    expect(totals.at(-1)).toBe(18);
    totals.forEach((total, column) => {
      expect(bodyRows.reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(total);
    });
    for (const row of bodyRows)
      expect(row.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(row.at(-1));
  });
});
