import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { during, SiteInBrowser, type Visit } from './browser.ts';
import { pageTypes } from './page-types.ts';

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(async () => {
  await site.close();
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
    ).toBe(
      withScripts
        .replace(/Xem biểu đồ tương tác|In (?:phiếu này|báo cáo)/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
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
