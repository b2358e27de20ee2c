/** Records on paper: printed to PDF by a real browser. Posters have their own tests (channels.test.ts). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { during, SiteInBrowser } from './browser.ts';
import { pageTypesNamed } from './page-types.ts';

/** Sheets that a record may take: what it says, and not a sheet of furniture more. */
const records = [
  { most: 9, ...pageTypesNamed('petition with a long history')[0] },
  { most: 26, ...pageTypesNamed('notice')[0] },
  { most: 12, ...pageTypesNamed('plan')[0] },
  { most: 14, ...pageTypesNamed('dialogue with all that followed')[0] },
].map(({ most, name = '', path = '' }) => ({ most, name, path }));

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(() => site.close());

/** Sheets of a PDF and their sizes in points. */
function sheetsOf(pdf: Buffer): { count: number; sizes: string[] } {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) =>
    [width, height].map((side) => Math.round(Number(side))).join(' × '),
  );
  return { count: (text.match(/\/Type\s*\/Page(?![a-z])/g) ?? []).length, sizes: [...new Set(sizes)] };
}

/** What is drawn in the margin of every sheet: Chromium and Firefox print it, others leave the margin empty. */
function marginText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSGroupingRule && !(rule instanceof CSSPageRule) ? rules(rule.cssRules) : [rule],
      );
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => rules(cssRules))
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ cssText }) => cssText)
      .join('\n');
  });
}

describe.each(records)('$name', ({ path, most }) => {
  test('prints on sheets of A4 with its address and day, and without furniture', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go(path);
      const { count, sizes } = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
      expect(sizes).toEqual(['595 × 842']);
      expect(count).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'print' });
      expect(
        await page
          .locator('body > header, body > nav, button, input, select, .no-print')
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      const footer = await page.locator('footer').innerText();
      expect(footer).toContain(`https://doithoai.example/${path}`);
      expect(footer).toContain('Số liệu tính đến ngày 20/11/2026');
    });
  });

  test('carries its address, its day and its number on every sheet', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go(path);
      const margin = await marginText(page);
      expect(margin).toContain(`https://doithoai.example/${path}`);
      expect(margin).toContain('20/11/2026');
      expect(margin).toContain('counter(page)');
    });
  });

  test('loses nothing over the edge of a sheet', async () => {
    // An A4 sheet without its margins, in pixels.
    await during(site.visit({ viewport: { width: 673, height: 980 } }), async ({ page, go }) => {
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
});
