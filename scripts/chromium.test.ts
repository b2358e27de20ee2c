import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chosen, findChromium, onPath } from './chromium.ts';
import { fontSettings, libraryFolders, missingPackages } from './chromium-unpacked.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-test-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file below the temporary folder, executable unless told otherwise. */
function put(path: string, mode = 0o755): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\necho Chromium 1\n');
  chmodSync(file, mode);
  return file;
}

describe('CHROMIUM_PATH', () => {
  test('unset or empty leaves the choice to the other ways', () => {
    expect(chosen({})).toBeUndefined();
    expect(chosen({ CHROMIUM_PATH: '' })).toBeUndefined();
  });

  test('is taken as it stands', () => {
    const executablePath = put('my-browser');
    expect(chosen({ CHROMIUM_PATH: executablePath })).toEqual({ executablePath, env: {} });
  });

  test.each(['missing', 'folder', 'not-executable'])(
    'naming something %s is an error of one sentence',
    (name) => {
      mkdirSync(join(folder, 'folder'));
      put('not-executable', 0o644);
      const path = join(folder, name);
      const sentence = `CHROMIUM_PATH names ${path}, which is not an executable file: correct or unset it.`;
      expect(() => chosen({ CHROMIUM_PATH: path })).toThrow(new Error(sentence));
    },
  );

  test('goes before everything else, and no start goes without its flags', async () => {
    vi.stubEnv('CHROMIUM_PATH', put('my-browser'));
    const { executablePath, args } = await findChromium();
    expect(executablePath).toBe(join(folder, 'my-browser'));
    expect(args).toContain('--no-sandbox');
  });

  test('that is wrong is not passed over in silence', async () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
    await expect(findChromium()).rejects.toThrow(/^CHROMIUM_PATH names /);
  });
});

describe('PATH', () => {
  test('is searched by name first, then by folder', () => {
    const chrome = put('a/google-chrome');
    const second = put('b/chromium');
    const third = put('c/chromium');
    const PATH = ['a', 'b', '', 'missing', 'c'].map((name) => name && join(folder, name)).join(delimiter);
    expect(onPath({ PATH })).toEqual([second, third, chrome]);
  });

  test('leaves out what cannot be executed', () => {
    put('a/chromium', 0o644);
    mkdirSync(join(folder, 'a/google-chrome'));
    expect(onPath({ PATH: join(folder, 'a') })).toEqual([]);
    expect(onPath({})).toEqual([]);
  });
});

describe('the simulated installation', () => {
  test('names each package with its version, once', () => {
    const simulation = [
      'Reading package lists...',
      'The following NEW packages will be installed:',
      '  chromium libogg0',
      'Inst libogg0 (1.3.5-3 Debian:12.15/oldstable [amd64])',
      'Inst libssl3 [3.0.11-1] (3.0.17-1 Debian:12.15/oldstable [amd64]) []',
      'Inst libminizip1 (1:1.1-8+deb12u1 Debian:12.15/oldstable, Debian-Security:12/oldstable [amd64])',
      'Conf libogg0 (1.3.5-3 Debian:12.15/oldstable [amd64])',
    ].join('\n');
    expect(missingPackages(simulation)).toEqual([
      'libogg0=1.3.5-3',
      'libssl3=3.0.17-1',
      'libminizip1=1:1.1-8+deb12u1',
    ]);
  });

  test('never replaces the C library', () => {
    const simulation = [
      'Inst libc6 [2.36-9] (2.36-9+deb12u10 Debian:12.15/oldstable [amd64]) [libc-bin:amd64 ]',
      'Inst libc-bin [2.36-9] (2.36-9+deb12u10 Debian:12.15/oldstable [amd64])',
      'Inst libc6:i386 [2.36-9] (2.36-9+deb12u10 Debian:12.15/oldstable [i386])',
      'Inst libcups2 (2.4.2-3 Debian:12.15/oldstable [amd64])',
    ].join('\n');
    expect(missingPackages(simulation)).toEqual(['libcups2=2.4.2-3']);
  });

  test('may find nothing to do', () => {
    expect(missingPackages('chromium is already the newest version.\n')).toEqual([]);
  });
});

describe('the unpacked packages', () => {
  test('lend every folder that holds a library', () => {
    for (const path of ['x/libogg.so.0', 'x/libogg.so.0.8', 'x/pulse/libpulse.so', 'x/doc/libogg.txt'])
      put(path);
    expect(libraryFolders(folder)).toEqual([join(folder, 'x'), join(folder, 'x/pulse')]);
    expect(libraryFolders(join(folder, 'missing'))).toEqual([]);
  });

  test('lend their fonts, whatever the checkout is called', () => {
    expect(fontSettings('/a & <b>')).toContain('<dir>/a &amp; &lt;b>/usr/share/fonts</dir>');
  });
});
