/**
 * Chromium without any right on the machine: Debian's packages, downloaded with the machine's own apt
 * configuration and unpacked into node_modules/.cache instead of being installed.
 *
 * What the other ways need as well (starting apt-get, trying a browser) is here too; see chromium.ts for the
 * order of the ways.
 */
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser, and what must be added to the environment to start it. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

/** Beside the dependencies: ignored by git, gone with them, and never shared between two checkouts. */
const cache = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
const unpackedRoot = join(cache, 'root');

/** DejaVu covers Vietnamese, which Debian 12's Liberation does not: a machine without it would draw boxes. */
export const packages: readonly string[] = ['chromium', 'fonts-dejavu-core'];

export const run = promisify(execFile);

/** Progress goes to stderr: stdout carries the path alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function isExecutable(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.X_OK);
    return fs.statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where the folders of `path` (the variable PATH) hold a program of that name. */
export function lookUp(name: string, path = ''): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).filter(isExecutable);
}

/** Whether the browser starts at all: a stub that asks for a snap, or a missing library, shows here. */
export async function starts({ executablePath, env }: Browser): Promise<boolean> {
  try {
    await run(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The folders below `folder` that hold shared libraries. All of them, because some packages keep theirs in a
 * folder of their own that only their absolute run path or an installation script makes known.
 */
export function libraryFolders(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const libraries = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /^lib.*\.so(\.\d+)*$/.test(entry.name));
  return [...new Set(libraries.map((entry) => entry.parentPath))].sort();
}

/**
 * Fonts of the machine and of the unpacked packages. What an installed fontconfig would link (hinting, the
 * aliases such as `sans-serif`) is named here, so that a page looks the same as in an installed browser.
 */
export function fontSettings(root: string): string {
  const inXml = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const available = [
    '10-hinting-slight',
    '11-lcdfilter-default',
    '30-metric-aliases',
    '45-latin',
    '60-latin',
  ].map((name) => join(root, 'usr/share/fontconfig/conf.avail', `${name}.conf`));
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...['/usr/share/fonts', join(root, 'usr/share/fonts')].map((path) => `  <dir>${inXml(path)}</dir>`),
    ...['/etc/fonts/fonts.conf', ...available].map(
      (path) => `  <include ignore_missing="yes">${inXml(path)}</include>`,
    ),
    `  <cachedir>${inXml(join(root, 'var/cache/fontconfig'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** The browser unpacked in `root`. Writes the font settings anew where the checkout has moved since. */
function unpacked(root: string): Browser | undefined {
  const executablePath = join(root, 'usr/lib/chromium/chromium');
  if (!isExecutable(executablePath)) return undefined;
  const fonts = join(root, 'fonts.conf');
  const settings = fontSettings(root);
  if (!fs.existsSync(fonts) || fs.readFileSync(fonts, 'utf8') !== settings) fs.writeFileSync(fonts, settings);
  const { LD_LIBRARY_PATH = '' } = process.env;
  const libraries = ['usr/lib', 'lib'].flatMap((folder) => libraryFolders(join(root, folder)));
  const searched = [...libraries, LD_LIBRARY_PATH].filter((folder) => folder !== '');
  const env = { LD_LIBRARY_PATH: searched.join(delimiter), FONTCONFIG_FILE: fonts };
  return { executablePath, env };
}

/** The copy that an earlier run left, if it still starts on this machine. */
export async function unpackedBefore(): Promise<Browser | undefined> {
  const found = unpacked(unpackedRoot);
  return found && (await starts(found)) ? found : undefined;
}

/** Runs apt-get (`settings`: the program with its options) and returns what it printed. */
export async function apt(
  settings: readonly string[],
  command: readonly string[],
  cwd?: string,
): Promise<string> {
  const [program = '', ...before] = settings;
  const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
  const { stdout } = await run(program, [...before, ...command], { env, cwd, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** A source that does not answer need not be the one that carries Chromium: the next step will tell. */
export async function update(settings: readonly string[]): Promise<void> {
  await apt(settings, ['update']).catch(() => say('apt-get update failed for a source: going on.'));
}

/**
 * The packages (`name=version`) that a simulated `apt-get -s install` would install. The C library stays the
 * machine's own: a second one beside the machine's loader crashes every program.
 */
export function missingPackages(simulation: string): string[] {
  return [...simulation.matchAll(/^Inst (\S+) (?:\[[^\]]*\] )?\((\S+)/gm)]
    .map(([, name = '', version = '']) => `${name}=${version}`)
    .filter((wanted) => !/^(libc6|libc-bin)[:=]/.test(wanted));
}

/** Removes what interrupted runs left: each folder carries the id of its process. */
function removeLeftovers(): void {
  for (const name of fs.readdirSync(cache)) {
    const id = /^unpacking-(\d+)$/.exec(name)?.[1];
    if (id === undefined) continue;
    try {
      process.kill(Number(id), 0);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) continue;
      fs.rmSync(join(cache, name), { recursive: true, force: true });
    }
  }
}

/** Gets the copy: apt keeps its lists in a folder of ours, and a rename at the end makes it whole or none. */
export async function unpack(): Promise<Browser | undefined> {
  const { PATH } = process.env;
  if (!['apt-get', 'dpkg-deb'].every((program) => lookUp(program, PATH).length > 0)) return undefined;
  fs.mkdirSync(cache, { recursive: true });
  removeLeftovers();
  const work = join(cache, `unpacking-${process.pid}`);
  fs.rmSync(work, { recursive: true, force: true });
  const [debs, root] = [join(work, 'debs'), join(work, 'root')];
  for (const folder of [debs, root, join(work, 'lists/partial'), join(work, 'cache/archives/partial')]) {
    fs.mkdirSync(folder, { recursive: true });
  }
  const options = [`Dir::State::lists=${work}/lists`, `Dir::Cache=${work}/cache`, 'APT::Sandbox::User=root'];
  const settings = ['apt-get', ...options.flatMap((option) => ['-o', option])];
  try {
    say('Downloading Chromium with apt-get, to unpack it in node_modules/.cache (a minute or two) …');
    await update(settings);
    const simulation = await apt(settings, ['-s', 'install', '--no-install-recommends', ...packages]);
    const missing = missingPackages(simulation);
    // Installed, says dpkg, and yet no way before this one could start it: a second copy would not either.
    if (missing.length === 0) return undefined;
    await apt(settings, ['download', ...missing], debs);
    for (const deb of fs.readdirSync(debs)) await run('dpkg-deb', ['-x', join(debs, deb), root]);
    // Another process may have been quicker: its copy may be in use already.
    const before = await unpackedBefore();
    if (before) return before;
    fs.rmSync(unpackedRoot, { recursive: true, force: true });
    fs.renameSync(root, unpackedRoot);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return unpackedBefore();
}
