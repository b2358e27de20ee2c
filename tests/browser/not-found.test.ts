/** The page of an address that leads nowhere, as a reader meets it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { during, SiteInBrowser, unexpected } from './browser.ts';

describe.each([
  ['at the root', sites.today],
  ['under a sub-path', sites.earlier],
] as const)('%s', (_name, { folder, base }) => {
  let site: SiteInBrowser;
  beforeAll(async () => {
    site = await SiteInBrowser.open({ folder, base });
  });
  afterAll(() => site.close());

  test('offers the addresses that a cut one begins, and searches for its words', () =>
    during(site.visit(), async ({ page, go, complaints }) => {
      await go('ke-hoach/hp-quan-kien');
      const near = page.locator('near-addresses a');
      await near.first().waitFor();
      expect(await near.allInnerTexts()).toEqual([
        `${base}ke-hoach/hp-quan-kien-an-2023-dan-chu/`,
        `${base}ke-hoach/`,
      ]);
      expect(await page.locator('main input[name="q"]').inputValue()).toBe('hp quan kien');
      expect(unexpected(complaints)).toEqual([]);
      await near.first().click();
      expect(await page.locator('h1').innerText()).not.toBe('Không tìm thấy trang');
    }));

  test('offers nothing where nothing is near', () =>
    during(site.visit(), async ({ page, go }) => {
      const listed = page.waitForResponse((response) => response.url().endsWith('/sitemap-0.xml'));
      await go('wp-login.php');
      await (await listed).finished();
      expect(await page.locator('near-addresses').isVisible()).toBe(false);
    }));

  test('says where else to look without scripts', () =>
    during(site.visit({ javaScriptEnabled: false }), async ({ page, go }) => {
      await go('ke-hoach/hp-quan-kien');
      expect(await page.locator('near-addresses').isVisible()).toBe(false);
      expect(await page.locator('main form').isVisible()).toBe(true);
      expect(await page.locator('main a').count()).toBeGreaterThanOrEqual(5);
    }));
});
