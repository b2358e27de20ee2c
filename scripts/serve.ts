/**
 * Serves a built folder the way a decent static host does: compressed as the browser asks, with content types, lasting
 * caches for files whose names carry a hash, the headers of `_headers`, and the page “not found” for everything that is
 * not there.
 *
 * For the browser tests and for Lighthouse; `npm run preview` is for people.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headerRulesOf, headersFor } from './host-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
/** What is compressed already gains nothing. */
const isText = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Served {
  readonly origin: string;
  close(): void;
}

/** A text as a static host with precompressed files sends it. */
export function brotli(text: Uint8Array | string, quality = 11): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function compressed(body: Buffer, accepted: string): { body: Buffer; encoding?: string } {
  if (/\bbr\b/.test(accepted)) return { body: brotli(body), encoding: 'br' };
  if (/\bgzip\b/.test(accepted)) return { body: gzipSync(body), encoding: 'gzip' };
  return { body };
}

/** The file that an address names; nothing outside the folder has one. */
function fileAt(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  const isInside = file.startsWith(normalize(folder) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer({ folder, base }: SiteFolder, { url, headers }: IncomingMessage): Answer {
  const { pathname } = new URL(url ?? '/', 'http://localhost');
  const path = decodeURIComponent(pathname);
  const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
  const shown = file ?? join(folder, '404.html');
  const type = types[extname(shown)] ?? 'application/octet-stream';
  const accepted = isText.test(type) ? String(headers['accept-encoding'] ?? '') : '';
  const { body, encoding } = compressed(readFileSync(shown), accepted);
  return {
    status: file === undefined ? 404 : 200,
    headers: {
      ...headersFor(headerRulesOf(folder), `/${path.slice(base.length)}`),
      'content-type': type,
      'content-length': String(body.length),
      'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    },
    body,
  };
}

export interface SiteFolder {
  readonly folder: string;
  /** The path under which the site was built, `/` for none. */
  readonly base: string;
}

/** Serves on a free port of this machine. A page is compressed once: tests visit the same few many times. */
export async function serve(site: SiteFolder): Promise<Served> {
  const answers = new Map<string, Answer>();
  const server: Server = createServer((request, response) => {
    const key = `${request.url} ${request.headers['accept-encoding']}`;
    const { status, headers, body } = answers.get(key) ?? answer(site, request);
    answers.set(key, { status, headers, body });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
