import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SlowServer } from './slow-server.ts';
import { writeFiles } from './written-files.ts';

test('answers of one context share its line, and bytes and requests are counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slow-server-'));
  writeFiles(folder, [
    ['one/a.bin', new Uint8Array(10_000)],
    ['one/b.bin', new Uint8Array(10_000)],
  ]);
  const server = await SlowServer.start(folder);
  try {
    const base = server.open('reader', { bytesPerSecond: 100_000, delay: 50 });
    const start = performance.now();
    await Promise.all(['a', 'b'].map(async (name) => (await fetch(`${base}one/${name}.bin`)).arrayBuffer()));
    const ms = performance.now() - start;
    // 20,360 bytes at 100,000 a second, after 50 ms for both requests together.
    expect(ms).toBeGreaterThan(250);
    expect(server.trafficOf('reader')).toEqual({ bytes: 20_360, requests: 2 });
    expect((await fetch(`${base}one/c.bin`)).status).toBe(404);
    expect((await fetch(`${base}..%2F..%2Fetc/passwd`)).status).toBe(404);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
