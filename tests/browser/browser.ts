/** A built site served on this machine, and a real browser looking at it. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { type Served, type SiteFolder, serve } from '../../scripts/serve.ts';

export interface Visit {
  readonly page: Page;
  /** Requests to anywhere but the site, and everything the page complained of. */
  readonly complaints: readonly string[];
  /** Opens a path of the site. */
  go(path: string): Promise<void>;
  end(): Promise<void>;
}

/** Looks at something during a visit, and ends the visit whatever was seen. */
export async function during<T>(visit: Promise<Visit>, look: (visit: Visit) => Promise<T>): Promise<T> {
  const opened = await visit;
  try {
    return await look(opened);
  } finally {
    await opened.end();
  }
}

/** Complaints, but for what a page not found logs for itself. */
export function unexpected(complaints: readonly string[]): string[] {
  return complaints.filter((complaint) => !complaint.includes('404 (Not Found)'));
}

/** What is folded away is content too. */
/** Brings every chart near the screen, where its script comes and offers what it can; then back to the top. */
export async function comeNear(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const chart of document.querySelectorAll('interactive-chart')) {
      chart.scrollIntoView({ behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await comeNear(page);
}

export class SiteInBrowser {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #server: Served;
  readonly #base: string;

  private constructor(browser: Browser, server: Served, base: string) {
    this.#browser = browser;
    this.#server = server;
    this.#base = base;
    this.origin = server.origin;
  }

  static async open({ folder, base }: SiteFolder): Promise<SiteInBrowser> {
    const { executablePath, env, args } = await findChromium();
    const browser = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    return new SiteInBrowser(browser, await serve({ folder, base }), base);
  }

  async visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const context: BrowserContext = await this.#browser.newContext({ locale: 'vi-VN', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.origin) && !request.url().startsWith('data:')) {
        complaints.push(`request to ${request.url()}`);
      }
    });
    return {
      page,
      complaints,
      go: async (path) => {
        await page.goto(`${this.origin}${this.#base}${path}`);
      },
      end: () => context.close(),
    };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}
