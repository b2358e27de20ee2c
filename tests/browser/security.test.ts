/** The content security policy in a real browser: nothing that a page does is against it, and it does forbid. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { sites } from '../site/built-sites.ts';
import { filesUnder } from '../site/pages.ts';
import { during, SiteInBrowser, unexpected } from './browser.ts';
import { pageTypes } from './page-types.ts';

const { folder } = sites.today;
let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(() => site.close());

/** What the pages that are opened from now on do against their policy; also in their workers and frames. */
function breaches(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) seen.push(message.text());
  });
  return seen;
}

/** Everything that waits for a reader: chart controls come near, what can be pressed for more is pressed. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    scrollTo(0, document.body.scrollHeight);
  });
  const buttons = await page.locator('main button:visible').all();
  for (const button of buttons) {
    await button.click({ timeout: 300, noWaitAfter: true }).catch(() => undefined);
  }
  if (buttons.length > 0) await page.waitForLoadState('networkidle');
}

test('no page of any type does anything against its policy, however it is used', async () => {
  await during(site.visit(), async ({ page, go }) => {
    // Sheets offer to print themselves.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const seen = breaches(page);
    for (const { path } of pageTypes) {
      await go(path);
      await use(page);
    }
    expect(seen).toEqual([]);
  });
  // Half a second a page.
}, 180_000);

test('the search answers: its worker and its index are the site’s own', async () => {
  await during(site.visit(), async ({ page, go, complaints }) => {
    const seen = breaches(page);
    const worker = page.waitForEvent('worker');
    await go('tim-kiem/?q=thoat%20nuoc');
    expect(new URL((await worker).url()).origin).toBe(site.origin);
    await page.locator('[data-part="results"] li').first().waitFor();
    expect([...seen, ...unexpected(complaints)]).toEqual([]);
  });
});

describe('the policy forbids', () => {
  /** Adds an element with these properties, as something that had crept into a record would. */
  const add = (tag: string, properties: Readonly<Record<string, string>>) => (page: Page) =>
    page.evaluate(
      ([name, values]) => {
        document.body.append(Object.assign(document.createElement(name), values));
      },
      [tag, properties] as const,
    );

  const deeds: readonly [string, string, (page: Page) => Promise<unknown>][] = [
    ['a script in the page', 'script-src-elem', add('script', { text: 'window.ran = 1' })],
    ['a script from elsewhere', 'script-src-elem', add('script', { src: 'https://elsewhere.example/a.js' })],
    [
      'an inline handler',
      'script-src-attr',
      (page) =>
        page.evaluate(() => {
          document.body.setAttribute('onclick', 'window.ran = 1');
          document.body.click();
        }),
    ],
    ['a picture from elsewhere', 'img-src', add('img', { src: 'https://elsewhere.example/a.png' })],
    ['a page within it', 'frame-src', add('iframe', { src: 'https://elsewhere.example/' })],
    ['another base of addresses', 'base-uri', add('base', { href: 'https://elsewhere.example/' })],
    [
      'asking elsewhere',
      'connect-src',
      (page) =>
        page.evaluate(() =>
          fetch('https://elsewhere.example/')
            .catch(() => undefined)
            .then(() => 0),
        ),
    ],
  ];

  test.each(deeds)('%s', async (_, directive, deed) => {
    await during(site.visit(), async ({ page, go }) => {
      await go('gioi-thieu/');
      const breached = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', (event) =>
              resolve(event.effectiveDirective),
            );
            setTimeout(() => resolve('nothing'), 3000);
          }),
      );
      await deed(page);
      expect(await breached).toBe(directive);
      expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    });
  });
});

describe('inside another site', () => {
  const chart = filesUnder(folder)
    .find((file) => /^so-lieu\/(?:.+\/)?bieu-do\/[^/]+\/index\.html$/.test(file))
    ?.replace(/index\.html$/, '');
  let elsewhere: Served;
  const outside = mkdtempSync(join(tmpdir(), 'doithoai-outside-'));

  beforeAll(async () => {
    const frame = (name: string, path: string) =>
      `<iframe name="${name}" src="${site.origin}/${path}"></iframe>`;
    writeFileSync(
      join(outside, 'index.html'),
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo</title>${frame('chart', chart ?? '')}${frame('page', 'gioi-thieu/')}`,
    );
    writeFileSync(join(outside, '404.html'), '');
    elsewhere = await serve({ folder: outside, base: '/' });
  });

  afterAll(() => {
    elsewhere.close();
    rmSync(outside, { recursive: true });
  });

  test('a chart alone shows, a page does not', async () => {
    expect(chart).toBeDefined();
    await during(site.visit(), async ({ page }) => {
      const seen = breaches(page);
      await page.goto(`${elsewhere.origin}/`);
      const framed = page.frameLocator('iframe[name="chart"]');
      await framed.locator('figure svg').first().waitFor();
      await framed.locator('interactive-chart button').first().click();
      await framed.locator('canvas').waitFor();
      expect(await page.frameLocator('iframe[name="page"]').locator('#noi-dung-chinh').count()).toBe(0);
      // The one complaint is that of the page that may not be framed.
      expect(seen).toEqual([expect.stringContaining("'X-Frame-Options' to 'sameorigin'")]);
      // A link leads out of the frame, where the page that it leads to may show.
      await framed.locator('a[href^="/phuong-phap/"]').click();
      await page.waitForURL(`${site.origin}/phuong-phap/**`);
    });
  });
});
