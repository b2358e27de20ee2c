/**
 * From the press of a key to painted results, once the engine is loaded: twenty queries typed letter by letter on the
 * real search page, at the pace of a quick typist. Two animation frames after the answer changed, it is painted. A key
 * that the next one overtakes waits for the next one's results.
 */
import type { Browser } from 'playwright-core';
import { paths } from '../../src/views/hrefs.ts';
import { serve } from '../serve.ts';
import { siteFolder } from './built-site.ts';
import { quantile, type Spread, spreadOf } from './spread.ts';

export interface KeyPresses extends Spread {
  readonly p95: number;
  /** How many times slower than this machine the processor was. */
  readonly slowdown: number;
}

const betweenKeys = 150;
/** Time for a slowed processor to finish the last answer of a query. */
const betweenQueries = 1_000;

interface TypingWindow {
  /** Milliseconds from each key to paint. */
  waits: number[];
}

const field = 'portal-search input[name="q"]';

/** Watches keys and the part of the page that shows the answer. What stands there unchanged is right when it is complete. */
const watch = `
  globalThis.waits = [];
  let pressed = [];
  addEventListener('keydown', ({ timeStamp, key }) => { if (key.length === 1) pressed.push(timeStamp); }, true);
  const answer = document.querySelector('[data-part="answer"]');
  new MutationObserver((changes) => {
    const isDrawn = changes.some(({ type }) => type === 'childList');
    if (!isDrawn && answer.getAttribute('aria-busy') !== 'false') return;
    const done = pressed;
    pressed = [];
    requestAnimationFrame(() => requestAnimationFrame(() => {
      for (const at of done) globalThis.waits.push(performance.now() - at);
    }));
  }).observe(answer, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
`;

export async function typeOnSearchPage(
  browser: Browser,
  queries: readonly string[],
  slowdown: number,
): Promise<KeyPresses> {
  const site = await serve({ folder: siteFolder, base: '/' });
  const page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/${paths.search}`);
    await page.locator(field).pressSequentially('dat dai', { delay: betweenKeys });
    await page.locator('[data-part="answer"][aria-busy="false"]').waitFor();
    await page.evaluate(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const query of queries) {
      await page.locator(field).fill('');
      await page.locator(field).pressSequentially(query, { delay: betweenKeys });
      await page.waitForTimeout(betweenQueries);
    }
    const waits = await page.evaluate(() => (globalThis as unknown as TypingWindow).waits);
    return { ...spreadOf(waits), p95: quantile(waits, 0.95), slowdown };
  } finally {
    await page.close();
    site.close();
  }
}
