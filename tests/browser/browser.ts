/** A built site served on this machine, and a real browser looking at it. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function serve(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '404.html';
    const wanted = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const isThere = existsSync(wanted) && statSync(wanted).isFile();
    const file = isThere ? wanted : join(folder, '404.html');
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

export interface Visit {
  readonly page: Page;
  /** Requests to anywhere but the site, and everything the page complained of. */
  readonly complaints: readonly string[];
  /** Opens a path of the site. */
  go(path: string): Promise<void>;
  end(): Promise<void>;
}

export class SiteInBrowser {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #base: string;

  private constructor(browser: Browser, server: Server, base: string) {
    this.#browser = browser;
    this.#server = server;
    this.#base = base;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open({ folder, base }: { folder: string; base: string }): Promise<SiteInBrowser> {
    const { executablePath, env, args } = await findChromium();
    const browser = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    return new SiteInBrowser(browser, await serve(folder, base), base);
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
