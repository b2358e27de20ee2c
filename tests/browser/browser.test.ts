import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { during, SiteInBrowser, unexpected, type Visit } from './browser.ts';
import { pageTypes } from './page-types.ts';

let site: SiteInBrowser;
let under: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
  under = await SiteInBrowser.open(sites.earlier);
});

afterAll(async () => {
  await site.close();
  await under.close();
});

describe('without scripts', () => {
  test.each(pageTypes)('$name is complete', async ({ path }) => {
    const text = (visit: Promise<Visit>) =>
      during(visit, async ({ page, go }) => {
        await go(path.split('?')[0] ?? path);
        return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      });
    const without = await text(site.visit({ javaScriptEnabled: false }));
    const withScripts = await text(site.visit());
    // What only scripts can do is offered only by scripts; nothing else may be missing without them.
    expect(
      without
        .replace(/Trình duyệt đang tắt tập lệnh[^.]*\./, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(withScripts.replace('Xem biểu đồ tương tác', '').replace(/\s+/g, ' ').trim());
  });

  test('a citizen finds a plan and a petition from the search page', async () => {
    await during(site.visit({ javaScriptEnabled: false }), async ({ page, go }) => {
      await go('tim-kiem/');
      await page.locator('main').getByRole('link', { name: 'Kiến nghị và trả lời' }).click();
      await page.getByRole('link', { name: /Trang sau/ }).click();
      await page.waitForURL(/\/kien-nghi\/trang\/2\/$/);
      await go('tim-kiem/');
      await page.locator('main').getByRole('link', { name: 'Kế hoạch đối thoại' }).click();
      await page.getByRole('link', { name: 'Đối thoại phường Quỳnh Mai lần thứ 2 năm 2024' }).click();
      expect(await page.locator('h1').innerText()).toBe('Đối thoại phường Quỳnh Mai lần thứ 2 năm 2024');
    });
  });
});

/** Types a query on the search page and waits for its answer. */
async function ask({ page, go }: Visit, query: string): Promise<{ status: string; titles: string[] }> {
  await go('tim-kiem/');
  await page.getByLabel('Tìm kế hoạch, buổi đối thoại, đơn vị').fill(query);
  await page.keyboard.press('Enter');
  const status = page.getByRole('status');
  await status.filter({ hasText: /“.*”/s }).waitFor();
  return { status: await status.innerText(), titles: await page.locator('portal-search h2').allInnerTexts() };
}

describe('search', () => {
  test.each([
    [
      'without marks',
      'dat dai tai nguyen',
      'Bí thư Thị ủy Đức Phổ đối thoại với công dân xã Phổ An, tháng 5/2023',
    ],
    [
      'with marks',
      'đất đai, tài nguyên',
      'Bí thư Thị ủy Đức Phổ đối thoại với công dân xã Phổ An, tháng 5/2023',
    ],
    [
      'letters split from their marks',
      'đất đai'.normalize('NFD'),
      'Bí thư Thị ủy Đức Phổ đối thoại với công dân năm 2023',
    ],
    [
      'upper case',
      'DOI THOAI THANH NIEN',
      'Tiếp xúc, đối thoại trực tiếp với Nhân dân quận Ba Đình năm 2023',
    ],
    ['a document number', '307/KH-UBND', 'Đẩy mạnh công tác dân vận của cơ quan nhà nước quận Thanh Xuân'],
    [
      'the number of a cited document',
      '2200-QĐ/TU',
      'Tiếp xúc, đối thoại trực tiếp với Nhân dân quận Ba Đình năm 2023',
    ],
    ['a body by its old name', 'quan ba dinh', 'Quận Ba Đình'],
    ['a body by its new name', 'phuong bach mai', 'Phường Bạch Mai'],
  ])('%s: %s', async (_why, query, wanted) => {
    await during(site.visit(), async (visit) => {
      const { titles } = await ask(visit, query);
      expect(titles.slice(0, 5)).toContain(wanted);
      expect(unexpected(visit.complaints)).toEqual([]);
    });
  });

  test('"dat dai" and "đất đai" find the same pages', async () => {
    await during(site.visit(), async (visit) => {
      const folded = await ask(visit, 'dat dai');
      const marked = await ask(visit, 'đất đai');
      expect(folded.titles.length).toBeGreaterThan(3);
      expect(marked.titles.toSorted()).toEqual(folded.titles.toSorted());
    });
  });

  test('what is real comes first, and what is invented says so', async () => {
    await during(site.visit(), async (visit) => {
      const { status } = await ask(visit, 'doi thoai');
      const total = Number(/^\d+/.exec(status)?.[0]);
      const items = visit.page.locator('portal-search ol > li');
      for (let shown = await items.count(); shown < total; shown = await items.count()) {
        await visit.page.locator('portal-search .more').click();
        await expect.poll(() => items.count()).toBeGreaterThan(shown);
      }
      expect(await items.count()).toBe(total);
      const kinds = await visit.page.locator('portal-search li > p:first-child').allInnerTexts();
      const invented = kinds.map((kind) => kind.includes('Dữ liệu minh họa'));
      expect(invented.filter(Boolean).length).toBeGreaterThan(20);
      expect(invented.indexOf(true)).toBe(invented.filter((is) => !is).length);
    });
  });

  test('excerpts and titles are in the original spelling', async () => {
    await during(site.visit(), async (visit) => {
      await ask(visit, 'dat dai');
      const text = await visit.page.locator('portal-search ol').innerText();
      expect(text).not.toContain('\u0335');
      expect(text).toContain('đất đai');
      expect(await visit.page.locator('portal-search mark').first().innerText()).toMatch(/^đất/i);
    });
  });

  test('a result leads to the part of the page that holds the words', async () => {
    await during(site.visit(), async (visit) => {
      await ask(visit, 'khoang san');
      await visit.page.getByRole('link', { name: 'Bí thư Thị ủy đối thoại với công dân xã Phổ An' }).click();
      await visit.page.waitForURL(/\/ke-hoach\/qng-thi-xa-duc-pho-2023-doi-thoai\/#doi-thoai-2$/);
    });
  });

  test.each([
    ['nothing found', 'zzzqqw', 'Không tìm thấy kết quả phù hợp với “zzzqqw”.'],
    ['markup', '<script>alert(1)</script>', '“<script>alert(1)</script>”'],
    ['a lone quote', '"', '“"”'],
    ['a regular expression', '.*(', '“.*(”'],
    ['300 characters', 'đ'.repeat(300), 'Không tìm thấy'],
    ['emoji and a right-to-left mark', '🙂\u200f', 'Không tìm thấy'],
  ])('%s is answered in words, without error', async (_why, query, words) => {
    await during(site.visit(), async (visit) => {
      const { status } = await ask(visit, query);
      expect(status).toContain(words);
      expect(unexpected(visit.complaints)).toEqual([]);
    });
  });

  test('by keyboard alone: from the home page to a result', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go('');
      for (let press = 0; press < 20; press += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.id === 'tim-kiem')) break;
      }
      await page.keyboard.type('khoang san');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=khoang/);
      await page.locator('portal-search ol a').first().waitFor();
      await page.getByLabel('Tìm kế hoạch, buổi đối thoại, đơn vị').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const first = await page.locator('portal-search ol h2 a').first().getAttribute('href');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === new URL(first ?? '', url).pathname);
    });
  });

  test('the query lives in the address', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go('tim-kiem/?q=thanh%20nien');
      await page.getByRole('status').filter({ hasText: '“thanh nien”' }).waitFor();
      expect(await page.getByLabel('Tìm kế hoạch, buổi đối thoại, đơn vị').inputValue()).toBe('thanh nien');
    });
  });

  test('an index that does not load is said, and the lists stand', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await go('tim-kiem/?q=doi');
      await page.getByRole('status').filter({ hasText: 'Chưa tải được dữ liệu tìm kiếm.' }).waitFor();
      expect(await page.locator('main ul a').count()).toBe(11);
    });
  });

  test('under a sub-path: results lead to its pages', async () => {
    await during(under.visit(), async (visit) => {
      const { titles } = await ask(visit, 'dat dai');
      expect(titles.length).toBeGreaterThan(3);
      await visit.page.locator('portal-search h2 a').first().click();
      await visit.page.waitForURL(/\/cong\/(?:ke-hoach|lich|don-vi)\//);
      expect(await visit.page.locator('h1').count()).toBe(1);
      expect(unexpected(visit.complaints)).toEqual([]);
    });
  });
});

describe('the keyboard', () => {
  test('the first stop skips to the main part', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go('ke-hoach/');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
        'Bỏ qua đến nội dung chính',
      );
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    });
  });
});

describe('the chart', () => {
  test('fetches its library only when asked, and goes back to the drawing', async () => {
    await during(site.visit(), async ({ page, go, complaints }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.js')) scripts.push(request.url());
      });
      await go('');
      await page.waitForLoadState('networkidle');
      const before = scripts.length;
      await page.getByRole('button', { name: 'Xem biểu đồ tương tác' }).click();
      await page.locator('stacked-chart canvas').waitFor();
      expect(scripts.length).toBeGreaterThan(before);
      expect(await page.locator('stacked-chart svg').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Trở lại hình tĩnh' }).click();
      expect(await page.locator('stacked-chart svg').isVisible()).toBe(true);
      expect(await page.locator('stacked-chart canvas').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});

describe('a page that does not exist', () => {
  test('searches for the words of its address', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go('ke-hoach/doi-thoai-thanh-nien/');
      expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang');
      expect(await page.locator('input[name="q"]').inputValue()).toBe('doi thoai thanh nien');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.waitForURL(/\/tim-kiem\/\?q=doi\+thoai\+thanh\+nien/);
    });
  });
});
