/** Charts in a real browser: what they cost before anybody looks, what keys do, what stands when something fails. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { filesUnder } from '../site/pages.ts';
import { during, SiteInBrowser } from './browser.ts';

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(() => site.close());

const specimens = 'thanh-phan/';

/** Scripts that were asked for since, by what they are for. */
function chartScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /\/(controls|interactive-form)\.[^/]+\.js$/.exec(request.url())?.[1];
    if (name) asked.push(name);
  });
  return asked;
}

/** The chart of an id in interactive form. */
async function opened(page: Page, id: string) {
  const chart = page.locator(`#${id}`);
  await chart.scrollIntoViewIfNeeded();
  await chart.getByRole('button', { name: 'Xem biểu đồ tương tác' }).click();
  await chart.locator('canvas').waitFor();
  return { chart, said: chart.locator('.live [role="status"]'), field: chart.getByRole('application') };
}

describe('scripts', () => {
  test('no byte of controls comes before a chart is near, none of chart.js before it is asked for', async () => {
    await during(site.visit(), async ({ page, go, complaints }) => {
      const asked = chartScripts(page);
      await go(specimens);
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      const chart = page.locator('#mau-thanh');
      await chart.scrollIntoViewIfNeeded();
      const button = chart.getByRole('button', { name: 'Xem biểu đồ tương tác' });
      await button.waitFor();
      expect(asked).toEqual(['controls']);
      await button.click();
      await chart.locator('canvas').waitFor();
      expect(asked).toEqual(['controls', 'interactive-form']);
      expect(await chart.locator('svg').isVisible()).toBe(false);
      await chart.getByRole('button', { name: 'Trở lại hình tĩnh' }).click();
      expect(await chart.locator('svg').isVisible()).toBe(true);
      expect(await chart.locator('canvas').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('nothing moves when the controls have come', async () => {
    await during(site.visit({ viewport: { width: 360, height: 640 } }), async ({ page, go }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Reflect.set(window, 'shifts', shifts);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await go('');
      await page.waitForLoadState('networkidle');
      await page.locator('figure').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Xem biểu đồ tương tác' }).waitFor();
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    });
  });

  test('a library that does not come leaves the drawing, and that is said', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await page.route(/interactive-form/, (route) => route.abort());
      await go(specimens);
      const chart = page.locator('#mau-duong');
      await chart.scrollIntoViewIfNeeded();
      await chart.getByRole('button', { name: 'Xem biểu đồ tương tác' }).click();
      await chart
        .getByText('Chưa tải được biểu đồ tương tác; hình tĩnh và bảng vẫn đầy đủ số liệu.')
        .waitFor();
      expect(await chart.locator('svg').isVisible()).toBe(true);
    });
  });

  test('without scripts the drawing and the table are there, and no button', async () => {
    await during(site.visit({ javaScriptEnabled: false }), async ({ page, go }) => {
      await go(specimens);
      const chart = page.locator('#mau-duong');
      expect(await chart.locator('svg').isVisible()).toBe(true);
      await chart.getByText('Xem số liệu dạng bảng').click();
      expect(await chart.getByRole('cell', { name: 'Văn bản không ghi' }).count()).toBeGreaterThan(0);
      expect(await chart.getByRole('button').count()).toBe(0);
    });
  });
});

describe('the keyboard', () => {
  test('goes from number to number, and each is said as the table has it', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go(specimens);
      const { said, field } = await opened(page, 'mau-duong');
      await field.focus();
      const heard: string[] = [];
      for (const key of [
        'ArrowRight',
        'ArrowRight',
        'ArrowRight',
        'ArrowDown',
        'End',
        'ArrowUp',
        'Home',
        'ArrowLeft',
      ]) {
        await page.keyboard.press(key);
        heard.push(await said.innerText());
      }
      expect(heard).toEqual([
        'I/2025: Ổ gà 40',
        'II/2025: Ổ gà 55',
        'III/2025: Ổ gà Văn bản không ghi',
        'III/2025: Mẫu: đường Ẩn Ộp ngập Văn bản không ghi',
        'IV/2026: Mẫu: đường Ẩn Ộp ngập 82',
        'IV/2026: Ổ gà 84',
        'I/2025: Ổ gà 40',
        'I/2025: Ổ gà 40',
      ]);
      await page.keyboard.press('Escape');
      expect(await said.innerText()).toBe('');
    });
  });

  test('switches a series off and on, and passes over what is off', async () => {
    await during(site.visit(), async ({ page, go }) => {
      await go(specimens);
      const { chart, said, field } = await opened(page, 'mau-thanh');
      const series = chart.getByRole('group', { name: 'Bật, tắt từng phần của biểu đồ' }).getByRole('button');
      await series.nth(1).focus();
      await page.keyboard.press('Space');
      expect(await series.evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')))).toEqual([
        'true',
        'false',
        'true',
      ]);
      await field.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      expect(await said.innerText()).toMatch(/ Ổ gà 5$/);
      await series.nth(1).focus();
      await page.keyboard.press('Enter');
      expect(await series.nth(1).getAttribute('aria-pressed')).toBe('true');
    });
  });

  test.each(['mau-cot', 'mau-thanh', 'mau-duong', 'mau-bac'])(
    'opens %s, and every form answers',
    async (id) => {
      await during(
        site.visit({ viewport: { width: 360, height: 800 } }),
        async ({ page, go, complaints }) => {
          await go(specimens);
          const { said, field } = await opened(page, id);
          await field.focus();
          await page.keyboard.press('End');
          expect(await said.innerText()).not.toBe('');
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
          expect(complaints).toEqual([]);
        },
      );
    },
  );
});

describe('the drawing', () => {
  /** Texts of drawings that are smaller than 12 pixels, or that leave the page. */
  const faults = () =>
    [...document.querySelectorAll<SVGTextElement>('.drawing svg text')].flatMap((text) => {
      const { left, right, width } = text.getBoundingClientRect();
      if (width === 0) return [];
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const isWhole = left >= -1 && right <= innerWidth + 1;
      return size >= 12 && isWhole ? [] : [`${text.textContent}: ${size} px, ${left} to ${right}`];
    });

  test.each([
    [320, specimens],
    [360, specimens],
    [768, specimens],
    [1280, specimens],
    [320, 'so-lieu/minh-hoa/'],
    [1280, 'so-lieu/minh-hoa/'],
  ])('at %i pixels no letter of /%s is too small or cut off', async (width, path) => {
    await during(site.visit({ viewport: { width, height: 800 } }), async ({ page, go }) => {
      await go(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.locator('.drawing svg text').count()).toBeGreaterThan(0);
      expect(await page.evaluate(faults)).toEqual([]);
    });
  });
});

describe('a chart alone', () => {
  const path = filesUnder(sites.today.folder)
    .find((file) => /^so-lieu\/(?:.+\/)?bieu-do\/[^/]+\/index\.html$/.test(file))
    ?.replace(/index\.html$/, '');

  test('says what it is, where it comes from and under which licence, and leads out of its frame', async () => {
    await during(site.visit({ viewport: { width: 360, height: 800 } }), async ({ page, go, complaints }) => {
      await go(path ?? '');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('header, footer, nav').count()).toBe(0);
      expect(await page.locator('figure svg').isVisible()).toBe(true);
      expect(await page.locator('figure').innerText()).toContain('Giấy phép CC BY 4.0.');
      expect(await page.locator('base').getAttribute('target')).toBe('_top');
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  });
});
