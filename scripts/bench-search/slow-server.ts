/**
 * Serves the folders of all entrants to cold browsers over a slow line. Every context has a line of its own, named by
 * the first step of its addresses: 150 ms for each request, then all its answers share 1.6 Mbit/s. The line is here and
 * not in the browser, because the browser's own throttle does not reach workers, and Pagefind searches in one.
 *
 * Texts go compressed by brotli as a decent host sends them; what is compressed already goes as it is. Bytes are
 * counted here: bodies, and `headerBytes` for the headers of each answer.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const headerBytes = 180;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Line {
  readonly bytesPerSecond: number;
  readonly delay: number;
}

export const slowLine: Line = { bytesPerSecond: 1_600_000 / 8, delay: 150 };

export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

/** What one context fetched, and when its line is free again. */
class Pipe {
  readonly #line: Line | undefined;
  #freeAt = 0;
  bytes = 0;
  requests = 0;

  constructor(line: Line | undefined) {
    this.#line = line;
  }

  async send(response: ServerResponse, body: Buffer): Promise<void> {
    this.requests += 1;
    this.bytes += headerBytes;
    if (!this.#line) {
      this.bytes += body.length;
      response.end(body);
      return;
    }
    await wait(this.#line.delay);
    await this.#turn(headerBytes);
    // Small pieces, so that answers under way at the same time share the line.
    for (let from = 0; from < body.length && !response.destroyed; from += pieceBytes) {
      const piece = body.subarray(from, from + pieceBytes);
      await this.#turn(piece.length);
      this.bytes += piece.length;
      response.write(piece);
    }
    response.end();
  }

  /** Waits until so many bytes have gone over the line. */
  async #turn(bytes: number): Promise<void> {
    const { bytesPerSecond } = this.#line ?? slowLine;
    const now = performance.now();
    this.#freeAt = Math.max(now, this.#freeAt) + (bytes / bytesPerSecond) * 1000;
    // Timers are no finer than a millisecond; what is owed is kept in #freeAt.
    if (this.#freeAt - now > 1) await wait(this.#freeAt - now);
  }
}

const pieceBytes = 1_400;

function compressed(body: Buffer): Buffer {
  const isLarge = body.length > 1_000_000;
  return brotliCompressSync(body, {
    params: {
      // The best takes minutes on a whole index; a window over all of it makes up for most.
      [constants.BROTLI_PARAM_QUALITY]: isLarge ? 9 : 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

export class SlowServer {
  readonly origin: string;
  readonly #server: ReturnType<typeof createServer>;
  readonly #pipes: Map<string, Pipe>;

  private constructor(server: ReturnType<typeof createServer>, pipes: Map<string, Pipe>) {
    this.#server = server;
    this.#pipes = pipes;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** @param root one folder for each entrant. */
  static async start(root: string): Promise<SlowServer> {
    const pipes = new Map<string, Pipe>();
    const texts = new Map<string, Buffer>();
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const [, context = '', ...steps] = decodeURIComponent(pathname).split('/');
      const pipe = pipes.get(context);
      const file = normalize(join(root, ...steps));
      if (steps.join('') === '') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(emptyPage);
        return;
      }
      if (!pipe || !file.startsWith(normalize(root) + sep) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      const type = types[extname(file)];
      if (type !== undefined && !texts.has(file)) texts.set(file, compressed(readFileSync(file)));
      const body = texts.get(file) ?? readFileSync(file);
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'public, max-age=3600',
        ...(type !== undefined && { 'content-encoding': 'br' }),
      });
      void pipe.send(response, body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new SlowServer(server, pipes);
  }

  /** A new line; its addresses begin with what is returned. Without a speed it is as fast as this machine. */
  open(context: string, line?: Line): string {
    this.#pipes.set(context, new Pipe(line));
    return `${this.origin}/${context}/`;
  }

  trafficOf(context: string): Traffic {
    const { bytes = 0, requests = 0 } = this.#pipes.get(context) ?? {};
    return { bytes, requests };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const emptyPage =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Tìm kiếm</title>';
