import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { SiteInBrowser, type Visit } from './browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});
afterAll(() => site.close());

async function onAbout(
  options: Parameters<SiteInBrowser['visit']>[0],
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  const visit = await site.visit(options);
  try {
    await visit.go('gioi-thieu/');
    await look(visit);
    expect(visit.complaints).toEqual([]);
  } finally {
    await visit.end();
  }
}

const explanation = /^Cơ quan lãnh đạo của tổ chức đảng/;

describe('a word that is explained', () => {
  test('shows its explanation while it is pointed at, and while the explanation is', async () => {
    await onAbout({}, async ({ page }) => {
      const word = page.locator('a.explained', { hasText: 'cấp ủy' });
      const card = page.getByRole('tooltip');
      const before = await page.locator('main').boundingBox();
      await word.hover();
      await card.waitFor();
      expect(await card.innerText()).toMatch(explanation);
      expect(await page.locator('main').boundingBox()).toEqual(before);
      await card.hover();
      await page.waitForTimeout(500);
      expect(await card.isVisible()).toBe(true);
      await page.locator('h1').hover();
      await card.waitFor({ state: 'detached' });
    });
  });

  test('shows it by keyboard, tells it to those who hear the page, and puts it away with Escape', async () => {
    await onAbout({ bypassCSP: true }, async ({ page }) => {
      const word = page.locator('a.explained', { hasText: 'cấp ủy' });
      await page.locator('nav[aria-label="Bạn đang ở"] a').last().focus();
      await page.keyboard.press('Tab');
      const card = page.getByRole('tooltip');
      await card.waitFor();
      expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await word.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await word.getAttribute('aria-describedby')).toBe('giai-thich');
    });
  });

  test('never pushes the page sideways', async () => {
    await onAbout({ viewport: { width: 320, height: 640 } }, async ({ page }) => {
      for (const word of await page.locator('a.explained').all()) {
        await page.mouse.move(0, 0);
        await word.hover();
        await page.getByRole('tooltip').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
    });
  });

  test('is a link that leads to the explanation: for a finger, and without scripts', async () => {
    const phone = { viewport: { width: 360, height: 720 }, hasTouch: true };
    await onAbout(phone, async ({ page }) => {
      await page.locator('a.explained', { hasText: 'cấp ủy' }).tap();
      await page.waitForURL(/\/tu-ngu\/#cap-uy$/);
      expect(await page.locator('#cap-uy').innerText()).toBe('Cấp ủy');
    });
    await onAbout({ javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('a.explained', { hasText: 'cấp ủy' }).click();
      await page.waitForURL(/\/tu-ngu\/#cap-uy$/);
    });
  });

  test('that cannot be fetched is still a link', async () => {
    await onAbout({}, async ({ page }) => {
      await page.route('**/tu-ngu/', (route) => route.fulfill({ status: 200, body: '' }));
      await page.locator('a.explained').first().hover();
      await page.waitForTimeout(500);
      expect(await page.getByRole('tooltip').count()).toBe(0);
    });
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  test.each(['tu-ngu/', 'kha-nang-tiep-can/'])('%s has no violation', async (path) => {
    const visit = await site.visit({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 720 } });
    try {
      await visit.go(path);
      const { violations } = await new AxeBuilder({ page: visit.page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    } finally {
      await visit.end();
    }
  });
});

test('a word of the glossary is found by search, and the result leads to it', async () => {
  const visit = await site.visit();
  try {
    await visit.go('tim-kiem/?q=lo%20trinh');
    await visit.page.locator('portal-search ol a').first().waitFor();
    const hrefs = await visit.page
      .locator('portal-search ol a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.some((href) => href?.startsWith('/tu-ngu/'))).toBe(true);
  } finally {
    await visit.end();
  }
});
