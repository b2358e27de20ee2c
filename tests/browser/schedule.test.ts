/** Combining the filters of the schedule in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { SiteInBrowser, type Visit } from './browser.ts';

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(() => site.close());

async function during(look: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await site.visit();
  try {
    await look(visit);
  } finally {
    await visit.end();
  }
}

function option(page: Page, key: string, value: string) {
  return page.locator(`[data-key="${key}"] [data-value="${value}"] a`);
}

const openFilters = (page: Page) => page.locator('.filters summary').click();
const titleIs = (page: Page, title: string) => page.locator('h1', { hasText: title }).waitFor();
const address = (page: Page) => page.url().slice(site.origin.length);
const titles = (page: Page) => page.locator('.result :is(h3, h4) a').allInnerTexts();
const young = 'Lịch đối thoại – Với thanh niên';

describe('filters', () => {
  test('combine, can be sent on, and "back" and "forward" work', async () => {
    await during(async ({ page, go, complaints }) => {
      await go('lich/');
      await openFilters(page);
      await option(page, 'loai', 'thanh-nien').click();
      await titleIs(page, young);
      // One value alone keeps the address of its page.
      expect(address(page)).toBe('/lich/loai/thanh-nien/');
      await option(page, 'nam', '2026').click();
      await titleIs(page, `${young}, Năm 2026`);
      expect(address(page)).toBe('/lich/?loai=thanh-nien&nam=2026');
      const combined = await titles(page);
      expect(combined.length).toBeGreaterThan(0);
      await page.goBack();
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, young);
      expect((await titles(page)).length).toBeGreaterThan(combined.length);
      await page.goForward();
      await titleIs(page, `${young}, Năm 2026`);
      expect(await titles(page)).toEqual(combined);
      await page.reload();
      await titleIs(page, `${young}, Năm 2026`);
      expect(await titles(page)).toEqual(combined);
      expect(complaints).toEqual([]);
    });
  });

  test('show the lines that the page of one value has, in the same order', async () => {
    await during(async ({ page, go }) => {
      await go('lich/loai/cho/');
      const built = await titles(page);
      const rows = await page.locator('.result li').allInnerTexts();
      await go('lich/');
      await openFilters(page);
      await option(page, 'loai', 'cho').click();
      await page.locator('.current strong', { hasText: 'Tại chợ' }).waitFor();
      expect(await titles(page)).toEqual(built);
      expect(await page.locator('.result li').allInnerTexts()).toEqual(rows);
    });
  });

  test('say politely what is left, keep the focus, and count what each further value would leave', async () => {
    await during(async ({ page, go }) => {
      await go('lich/');
      await openFilters(page);
      await option(page, 'loai', 'thanh-nien').focus();
      await page.keyboard.press('Enter');
      await titleIs(page, young);
      expect(await page.getByRole('status').innerText()).toMatch(/^1 mục đối thoại, .* 4 mục minh họa/);
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Với thanh niên');
      expect(await option(page, 'loai', 'thanh-nien').getAttribute('aria-current')).toBe('true');
      const year = page.locator('[data-key="nam"] [data-value="2023"]');
      const counts = (await year.locator('.soft').innerText()).trim();
      await year.locator('a').click();
      await titleIs(page, `${young}, Năm 2023`);
      expect(counts).toBe(`${(await titles(page)).length} mục`);
      // What would leave nothing is not offered; what is chosen can be given up.
      expect(await option(page, 'loai', 'noi-bo-dang').isVisible()).toBe(true);
      expect(await option(page, 'tinh-trang', 'da-hoan').isVisible()).toBe(false);
      await option(page, 'loai', 'thanh-nien').click();
      await titleIs(page, 'Lịch đối thoại – Năm 2023');
      expect(address(page)).toBe('/lich/nam/2023/danh-sach/');
      await page.locator('.current a').click();
      await page.waitForURL(/\/lich\/$/);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });

  test('of a page with a filter add to that filter', async () => {
    await during(async ({ page, go }) => {
      await go('lich/loai/thanh-nien/');
      await openFilters(page);
      await expect
        .poll(() => option(page, 'nam', '2026').getAttribute('href'))
        .toBe('/lich/?loai=thanh-nien&nam=2026');
    });
  });

  test('without the data lead to the pages that they are', async () => {
    await during(async ({ page, go }) => {
      await page.route('**/muc.json', (route) => route.abort());
      await go('lich/');
      await openFilters(page);
      await option(page, 'loai', 'cho').click();
      await page.waitForURL(/\/lich\/loai\/cho\/$/);
      expect((await titles(page)).length).toBeGreaterThan(0);
      await go('lich/?loai=cho&nam=2026');
      await page.getByRole('status').filter({ hasText: 'Chưa tải được dữ liệu' }).waitFor();
      expect(await page.locator('.result').isVisible()).toBe(true);
    });
  });
});
