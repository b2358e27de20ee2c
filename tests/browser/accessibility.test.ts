/**
 * What a machine can tell about whether everybody can use a page, on one page of every type. What it cannot tell is
 * walked through by hand: docs/accessibility-checklist.md.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { accessibleTree, nameFaults, outlineFaults } from './accessible-tree.ts';
import { comeNear, during, SiteInBrowser, unexpected, unfold, type Visit } from './browser.ts';
import {
  clippedText,
  crampedLines,
  drawings,
  motion,
  recordedStops,
  recordStops,
  type Stop,
  sidewaysFaults,
  smallTargets,
  vanished,
} from './page-checks.ts';
import { pageTypes, pageTypesNamed } from './page-types.ts';
import { cut, decode, inkOf } from './picture.ts';

const screen = { width: 1280, height: 900 };
/** A screen of 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };

/**
 * Links of one name and several targets that the row or the heading around them tells apart. WCAG 2.2 AA allows it
 * (2.4.4); a list of links alone does not show it, so a better name strikes a line from here.
 */
const toldApartAround: Readonly<Record<string, RegExp>> = {
  rules: /“Báo cáo /,
  'dialogue with all that followed': /“Đối thoại phường Mẫu 2025/,
};

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(async () => {
  await site.close();
});

async function axe(page: Page, rules?: string[]): Promise<string[]> {
  // Not among axe's defaults, but a rule of WCAG 2.2 AA.
  const builder = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Presses Tab through the whole page and says where the focus went wrong. */
async function keyboardFaults(page: Page): Promise<string[]> {
  const expected = await page.evaluate(recordStops);
  for (let press = 0; press < expected; press += 1) await page.keyboard.press('Tab');
  const stops = await page.evaluate(recordedStops);
  const reached = new Set(stops.map(({ index }) => index));
  const isBefore = (stop: Stop, before: Stop | undefined) =>
    before !== undefined &&
    // A move far to the left is a move to another column.
    ((stop.top < before.top - 8 && stop.left <= before.left && stop.left > before.left - 240) ||
      (Math.abs(stop.top - before.top) < 4 && stop.left < before.left));
  return [
    ...(reached.size === expected ? [] : [`${reached.size} of ${expected} places reached`]),
    ...stops.filter(({ index }) => index === -1).map(({ markup }) => `not expected: ${markup}`),
    ...stops
      .filter(({ ring }) => !/^(?:solid|auto) (?:[2-9]|\d\d)/.test(ring))
      .map((stop) => `${stop.ring}: ${stop.markup}`),
    ...stops
      .filter(({ contrast }) => contrast < 3)
      .map((stop) => `ring of ${stop.contrast.toFixed(1)}: ${stop.markup}`),
    ...stops.filter(({ isCovered }) => isCovered).map(({ markup }) => `covered: ${markup}`),
    ...stops
      .filter((stop, index) => isBefore(stop, stops[index - 1]))
      .map(({ markup }) => `out of order: ${markup}`),
  ];
}

/** Changes a page for one look and puts it back. */
async function styled<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  const style = await page.addStyleTag({ content: css });
  try {
    return await look();
  } finally {
    await style.evaluate((element) => (element as Element).remove());
  }
}

describe.each(pageTypes)('$name', ({ name, path }) => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await site.visit({ viewport: screen, bypassCSP: true });
    page = visit.page;
    await visit.go(path);
    await page.waitForLoadState('networkidle');
    await unfold(page);
  });

  afterAll(() => visit.end());

  test('axe finds nothing, in either theme', async () => {
    expect(await axe(page)).toEqual([]);
    // Themes differ in colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(unexpected(visit.complaints)).toEqual([]);
  });

  test('is read out in one outline, with names that say something', async () => {
    const tree = await accessibleTree(page);
    expect(outlineFaults(tree)).toEqual([]);
    const faults = nameFaults(tree).filter((fault) => !toldApartAround[name]?.test(fault));
    expect(faults).toEqual([]);
  });

  test('can be walked by keyboard, in the order of the eye', async () => {
    expect(await keyboardFaults(page)).toEqual([]);
  });

  test('has room for the marks of its letters', async () => {
    expect(await page.evaluate(crampedLines)).toEqual([]);
    expect(await page.evaluate(clippedText)).toEqual([]);
  });

  test('keeps its signs in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(vanished)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('stands still for who asks for it', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(motion)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  test('bears text of twice the size', async () => {
    await page.setViewportSize({ width: 640, height: 900 });
    await styled(page, ':root { font-size: 200% !important }', async () => {
      expect(await page.evaluate(clippedText)).toEqual([]);
      expect(await page.evaluate(sidewaysFaults)).toEqual([]);
    });
  });

  test('reflows on 320 pixels, with targets that a thumb can hit', async () => {
    await page.setViewportSize(narrow);
    expect(await page.evaluate(sidewaysFaults)).toEqual([]);
    expect(await page.evaluate(clippedText)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test('bears wide text spacing on 320 pixels', async () => {
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }';
    await styled(page, spacing, async () => {
      expect(await page.evaluate(clippedText)).toEqual([]);
      expect(await page.evaluate(sidewaysFaults)).toEqual([]);
    });
  });
});

describe('in colours that the reader forces on the page', () => {
  test('every drawing of every component keeps its ink', async () => {
    await during(site.visit({ viewport: { width: 1280, height: 4000 } }), async ({ page, go }) => {
      await go('thanh-phan/');
      await page.waitForLoadState('networkidle');
      await comeNear(page);
      const boxes = await page.evaluate(drawings);
      const { width = 1, height = 1 } = page.viewportSize() ?? {};
      const inks = async () => {
        const found: number[] = [];
        const bottom = Math.max(...boxes.map(({ y, height: tall }) => y + tall));
        for (let top = 0; top < bottom; top += height - 500) {
          await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
          const at = await page.evaluate(() => scrollY);
          const screen = decode(await page.screenshot({ animations: 'disabled' }));
          boxes.forEach((box, index) => {
            const inScreen = { ...box, y: box.y - at, width: Math.min(box.width, width - box.x) };
            const isWhole = inScreen.y >= 0 && inScreen.y + box.height <= height && box.width > 0;
            if (isWhole) found[index] = inkOf(cut(screen, inScreen));
          });
        }
        return found;
      };
      const normal = await inks();
      await page.emulateMedia({ forcedColors: 'active' });
      const forced = await inks();
      const lost = boxes.filter((_, index) => {
        const [ink = 0, left = 0] = [normal[index], forced[index]];
        // A bar may become its outline; nothing may become nothing.
        return ink > 12 && left < ink * 0.03;
      });
      expect(normal.filter((ink) => ink > 12).length).toBeGreaterThan(50);
      expect(lost.map(({ markup }) => markup)).toEqual([]);
      expect(await page.evaluate(vanished)).toEqual([]);
    });
  });
});

describe('nothing moves when slow fonts come', () => {
  const shifted = () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifted: () => sum });
  };
  const some = pageTypesNamed('home', 'schedule', 'dialogue', 'petition list', 'notice', 'search');

  test.each(some)('$name', async ({ path }) => {
    await during(site.visit({ viewport: { width: 360, height: 780 } }), async ({ page, go }) => {
      await page.addInitScript(shifted);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await go(path);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      const sum = await page.evaluate(() => (window as unknown as { shifted: () => number }).shifted());
      expect(sum).toBeLessThan(0.01);
    });
  });
});
