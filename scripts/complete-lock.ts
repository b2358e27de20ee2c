/**
 * Completes package-lock.json after an `npm install`.
 *
 * Some registries do not carry every platform's binary of a package (`@pagefind/darwin-arm64` and its like).
 * `npm install` then leaves those optional packages out of the lock without a word, and `npm ci` refuses the
 * lock as out of step with package.json. This adds the missing entries, marked optional and bound to their
 * platform, so that `npm ci` passes everywhere and other platforms still install what their registry has.
 *
 * Run it after every `npm install`: `npm run lock:complete`. Running it twice changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockEntry>;
}

const operatingSystems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'wasm32'];

/** The platform that a package's name speaks of (`@pagefind/linux-x64` is linux on x64). */
function platformOf(name: string): { os: string | undefined; cpu: string | undefined } {
  const words = name.toLowerCase().split(/[-/@._]/);
  return {
    os: words.map((word) => operatingSystems[word]).find((os) => os !== undefined),
    cpu: processors.find((processor) => words.includes(processor)),
  };
}

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
let added = 0;

for (const [location, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const hoisted = `node_modules/${name}`;
    const nested = location === '' ? hoisted : `${location}/node_modules/${name}`;
    if (lock.packages[hoisted] || lock.packages[nested]) continue;
    const { os, cpu } = platformOf(name);
    if (os === undefined && cpu !== 'wasm32') continue;
    lock.packages[hoisted] = {
      version: range.replace(/^[\^~]/, ''),
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added += 1;
  }
}

writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform entries added.`);
