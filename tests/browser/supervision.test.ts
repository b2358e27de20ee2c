/** The Front's sheet on paper: printed to PDF by a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { during, SiteInBrowser } from './browser.ts';
import { pageTypesNamed } from './page-types.ts';

const [{ path } = { path: '' }] = pageTypesNamed('sheet of what is open');

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(() => site.close());

test('lies on A4 turned sideways', async () => {
  await during(site.visit(), async ({ page, go }) => {
    await go(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) =>
      [width, height].map((side) => Math.round(Number(side))).join(' × '),
    );
    expect([...new Set(sizes)]).toEqual(['842 × 595']);
    // One sheet for each five rows or so: the explanations take no sheets of their own.
    expect(sizes.length).toBeLessThanOrEqual(16);
  });
});

test('has on paper a column to write in, heads of columns on every sheet and room to sign, and none of it on a screen', async () => {
  await during(site.visit(), async ({ page, go }) => {
    await go(path);
    const onPaper = page.getByRole('columnheader', { name: 'Ghi chú của đoàn giám sát' });
    const toSign = page.getByText('Trưởng đoàn giám sát');
    expect(await onPaper.first().isVisible()).toBe(false);
    expect(await toSign.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const tables = await page.locator('.kind-section table').count();
    expect(tables).toBeGreaterThan(3);
    expect(await onPaper.filter({ visible: true }).count()).toBe(tables);
    expect(await toSign.isVisible()).toBe(true);
    const heads = page.locator('.kind-section thead').first();
    expect(await heads.evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    const rows = page.locator('.kind-section tbody tr').first();
    expect(await rows.evaluate((row) => getComputedStyle(row).breakInside)).toBe('avoid');
  });
});

test('says on every sheet where it is from, as of when, and that it is invented', async () => {
  await during(site.visit(), async ({ page, go }) => {
    await go(path);
    const styles = await page.locator('head style').allInnerTexts();
    const margin = styles.find((text) => text.includes('@bottom-left')) ?? '';
    expect(margin).toContain(`https://doithoai.example/${path}`);
    expect(margin).toContain('20/11/2026');
    expect(margin).toContain('Dữ liệu minh họa');
  });
});

test('loses nothing over the edge of a sheet', async () => {
  // A4 turned sideways without its margins, in pixels.
  await during(site.visit({ viewport: { width: 1031, height: 672 } }), async ({ page, go }) => {
    await go(path);
    await page.emulateMedia({ media: 'print' });
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility() && !element.closest('svg, .visually-hidden'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(lost).toEqual([]);
  });
});

test('a phone shows each row as a card, and needs no scripts for anything but the button', async () => {
  await during(
    site.visit({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false }),
    async ({ page, go }) => {
      await go(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.getByRole('button', { name: 'In phiếu này' }).isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'Tải bảng tính (Excel)' }).isVisible()).toBe(true);
    },
  );
});
